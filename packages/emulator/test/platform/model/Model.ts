/**
 * Models the platform of one emulator: what there is in each of the two worlds. It is plain data, so that a copy of it
 * is a snapshot.
 */
import type { Cycle } from "./days.ts"
import type { Figures, Kind, Order, payoutOf, Roundings, Terms } from "./figures.ts"

export interface Contract {
  readonly id: string
  terms: Terms
  cycle: Cycle
}

export interface Partner {
  readonly id: string
  readonly currency: string
  contract: Contract
  kind: Kind
  account: string
}

export interface Transfer {
  readonly id: string
  readonly type: "ORDER" | "ORDER_CANCEL" | "MANUAL"
  readonly partner: Partner
  /** Undefined for a manual transfer, as is all that only an order has. */
  readonly contract?: Contract | undefined
  readonly currency: string
  readonly date: string
  readonly start?: string
  readonly figures: Figures
  status: "SCHEDULED" | "IN_PROCESS" | "SETTLED" | "PAYOUT_CONFIRMED" | "IN_PAYOUT" | "PAID_OUT"
  settlement?: Settlement | undefined
  readonly order?: {
    readonly payment: string
    readonly isExternal: boolean
    readonly ordered: Order
    readonly terms: Terms
    readonly cycle: Cycle
    cancellations: Array<Transfer>
  }
  /** What a cancellation takes. */
  readonly taken?: { readonly of: Transfer; readonly cancellation: string; readonly part: Order }
}

export type SettlementStatus =
  | "PAYOUT_PREPARED"
  | "PAYOUT_WITHHELD"
  | "PAYOUT_EXCLUDED"
  | "PAYOUT_FAILED"
  | "CANCELLED"
  | "CONFIRMED"
  | "PAYOUT_SCHEDULED"
  | "IN_PAYOUT"
  | "PAID_OUT"

export interface Settlement {
  /** Is the emulator's, and is learned from its answer. */
  id?: string
  readonly gathers: Pick<Transfer, "type" | "partner" | "contract" | "currency" | "date">
  readonly isAlone: boolean
  transfers: Array<Transfer>
  status: SettlementStatus
  payout?: Payout | undefined
}

export interface Payout {
  id?: string
  readonly bulk: BulkPayout
  readonly partner: Partner
  readonly currency: string
  readonly account: string
  readonly amounts: ReturnType<typeof payoutOf>
  status: "CONFIRMED" | "SCHEDULED" | "STOPPED" | "PROCESSING" | "SUCCEEDED" | "FAILED" | "CANCELLED"
  decided?: "succeeds" | "fails"
}

export interface BulkPayout {
  readonly id: string
  readonly isDirect: boolean
  payouts: Array<Payout>
}

export interface Withdrawal {
  id?: string
  readonly type: "WITHDRAWAL"
  readonly payout?: Payout | undefined
  readonly account: string
  readonly amount: number
  status: "PREPARED" | "SCHEDULED" | "STOPPED" | "ASYNC_PROCESSING" | "SUCCEEDED" | "FAILED"
  /** What is left in the merchant's account after it. */
  balance?: number
}

export interface Deposit {
  id?: string
  readonly type: "DEPOSIT"
  readonly amount: number
  readonly status: "SUCCEEDED"
}

export interface BulkTransfer {
  readonly withdrawals: Array<Withdrawal>
  readonly bulk?: BulkPayout | undefined
  /** When it is carried out; and the order of those at one time. */
  due?: { at: number; place: number } | undefined
}

export interface World {
  readonly isForTest: boolean
  contracts: Array<Contract>
  feePolicies: Array<{ fee: Terms["fee"]; isVatOnPartner: boolean }>
  sharePolicies: Array<number>
  partners: Array<Partner>
  setting: {
    several: boolean
    adjusts: boolean
    deductWht: boolean
    isNet: boolean
    perTransfer: boolean
  }
  transfers: Array<Transfer>
  settlements: Array<Settlement>
  bulkPayouts: Array<BulkPayout>
  accountTransfers: Array<Withdrawal | Deposit>
  bulkTransfers: Array<BulkTransfer>
  balance: number
}

export interface Payment {
  readonly id: string
  readonly total: number
  readonly taxFree: number
  readonly date: string
  cancellations: Array<{ readonly id: string; readonly total: number; readonly taxFree: number; readonly date: string }>
}

export interface Model {
  now: number
  /** Counts what gets an id or a place. */
  count: number
  live: World
  test: World
  /** The payments of the payments' side, which both worlds settle. */
  payments: Array<Payment>
  roundings: Roundings
}

const newWorld = (isForTest: boolean): World => ({
  isForTest,
  contracts: [],
  feePolicies: [],
  sharePolicies: [],
  partners: [],
  setting: { several: false, adjusts: false, deductWht: true, isNet: false, perTransfer: false },
  transfers: [],
  settlements: [],
  bulkPayouts: [],
  accountTransfers: [],
  bulkTransfers: [],
  balance: 1_000_000_000
})

export const newModel = (now: number): Model => ({
  now,
  count: 0,
  live: newWorld(false),
  test: newWorld(true),
  payments: [],
  roundings: { platformFee: "OFF", additionalFee: "OFF", discountShare: "OFF", vat: "OFF" }
})
