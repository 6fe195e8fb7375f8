/**
 * Transfers of partners, as creating them makes them, and what tests of settlements and payouts do with them.
 */
import { DateTime, Effect } from "effect"
import {
  PartnerSettlements,
  type PlatformOrderSettlementAmount,
  type PlatformPartner,
  type PlatformPartnerSettlement
} from "@effect-portone/platform"
import { partners } from "../../../src/platform/records/Partners.ts"
import { addTransfer } from "../../../src/platform/records/SettlementBatch.ts"
import { findTransfer, type StoredTransfer, type TransferRow } from "../../../src/platform/records/Transfers.ts"
import { Agenda } from "../../../src/state/Agenda.ts"
import { State } from "../../../src/state/State.ts"

/** The day on which the clock of a test starts. */
export const today = "1970-01-01"

const start = DateTime.makeUnsafe(0)

/** A person of whom no tax is withheld. */
export const partner = (id: string, fields: Partial<PlatformPartner> = {}): PlatformPartner => ({
  id,
  graphqlId: `${id}-graphql`,
  name: id,
  contact: { name: id, email: `${id}@example.com` },
  account: { bank: "SHINHAN", currency: "KRW", number: "110123456789", holder: id, status: "VERIFIED" },
  status: "APPROVED",
  defaultContractId: "contract-1",
  tags: [],
  type: { type: "NON_WHT_PAYER" },
  isArchived: false,
  appliedAt: start,
  userDefinedProperties: {},
  isForTest: false,
  ...fields
})

export const amounts = (settlement: number, settlementTaxFree = 0): PlatformOrderSettlementAmount => ({
  settlement,
  settlementTaxFree,
  payment: 2 * settlement,
  paymentVat: 3,
  paymentVatBurden: 0,
  paymentTaxFree: 0,
  paymentSupply: 2 * settlement - 3,
  order: 2 * settlement,
  orderTaxFree: 0,
  platformFee: 10,
  platformFeeVat: 1,
  additionalFee: 0,
  additionalFeeVat: 0,
  discount: 0,
  discountTaxFree: 0,
  discountShare: 0,
  discountShareTaxFree: 0,
  userDefinedFormulas: { bonus: 5 }
})

const contract = (id: string) =>
  ({
    id,
    graphqlId: `${id}-graphql`,
    name: id,
    platformFee: { type: "FIXED_RATE", rate: 10_000 },
    settlementCycle: { lagDays: 1, datePolicy: "CALENDAR_DAY", method: { type: "DAILY" } },
    platformFeeVatPayer: "PARTNER",
    subtractPaymentVatAmount: false,
    isArchived: false,
    appliedAt: start
  }) as const

interface Fields {
  readonly partner?: PlatformPartner
  readonly contractId?: string
  readonly settlement?: number
  readonly taxFree?: number
  readonly currency?: string
  readonly date?: string
  readonly startDate?: string
  readonly isForTest?: boolean
}

const common = (id: string, { currency = "KRW", date = today, isForTest = false, ...fields }: Fields) => ({
  id,
  graphqlId: `${id}-graphql`,
  partner: fields.partner ?? partner("baker"),
  status: "SCHEDULED",
  settlementDate: date,
  settlementCurrency: currency,
  isForTest,
  userDefinedProperties: []
})

export const manual = (id: string, fields: Fields = {}): StoredTransfer => ({
  ...common(id, fields),
  type: "MANUAL",
  settlementAmount: fields.settlement ?? 1000,
  settlementTaxFreeAmount: fields.taxFree ?? 0
})

const ofOrder = (id: string, fields: Fields) => ({
  ...common(id, fields),
  amount: amounts(fields.settlement ?? 1000, fields.taxFree),
  contract: contract(fields.contractId ?? "contract-1"),
  payment: { type: "EXTERNAL", id: `payment of ${id}`, currency: fields.currency ?? "KRW" } as const,
  settlementStartDate: fields.startDate ?? today,
  orderLines: [],
  additionalFees: [],
  discounts: [],
  parameters: {}
})

export const orderTransfer = (id: string, fields: Fields = {}): StoredTransfer => ({
  ...ofOrder(id, fields),
  type: "ORDER"
})

export const cancelTransfer = (id: string, fields: Fields = {}): StoredTransfer => ({
  ...ofOrder(id, fields),
  type: "ORDER_CANCEL",
  cancellation: { id: `cancellation of ${id}`, cancelledAt: start }
})

/** Adds transfers, and their partners where there are none. */
export const add = Effect.fnUntraced(function* (...transfers: ReadonlyArray<StoredTransfer>) {
  const store = yield* State
  for (const transfer of transfers) {
    const { isForTest } = transfer
    if (partners.find(store, { isForTest, id: transfer.partner.id }) === undefined) {
      partners.put(store, { ...transfer.partner, isForTest })
    }
    yield* added({ transfer, storeId: "store-emulator" })
  }
})

/** Adds the cancellation of an order. */
export const addCancellation = (transfer: StoredTransfer, cancelledTransferId: string) =>
  added({ transfer, storeId: "store-emulator", cancelledTransferId })

const added = (row: TransferRow) =>
  Effect.gen(function* () {
    addTransfer(yield* State, yield* Agenda, row, yield* DateTime.now)
  })

/** Returns the status of a transfer. */
export const statusOfTransfer = (id: string, isForTest = false) =>
  Effect.map(State, (store) => findTransfer(store, { isForTest, id })?.transfer.status)

export type Settlement = Exclude<PlatformPartnerSettlement, { readonly type: "UNRECOGNIZED" }>

/** Returns all partner settlements, the first one first. */
export const settlements = Effect.fnUntraced(function* (test = false) {
  const { items } = yield* (yield* PartnerSettlements).getPlatformPartnerSettlements({
    filter: {},
    page: { size: 1000 },
    test
  })
  return items.flatMap((item): Array<Settlement> => (item.type === "UNRECOGNIZED" ? [] : [item])).toReversed()
})

export const idsOf = (settlements: ReadonlyArray<Settlement>) => settlements.map(({ id }) => id)

/** Returns what a settlement gives the partner. */
export const amountOf = (settlement: Settlement) =>
  settlement.type === "MANUAL" ? settlement.amount : settlement.amount.settlement
