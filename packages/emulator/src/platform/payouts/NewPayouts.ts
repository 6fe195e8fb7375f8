/**
 * Makes a bulk payout of partner settlements: one payout for each partner and currency. PortOne carries out those in
 * won; the merchant pays others, and tells PortOne when that is done.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CompletePlatformPayoutByPartnerSettlementIdsInput,
  type CompletePlatformPayoutByPartnerSettlementIdsResponse,
  PlatformBulkPayoutIdAlreadyExistsError,
  PlatformDuplicatedPartnerSettlementIdsError,
  PlatformNegativePayoutAmountPartnersError,
  PlatformNonPayablePartnerSettlementsError,
  PlatformNoSelectedPartnerSettlementsError
} from "@effect-portone/platform/generated/Payouts"
import type { PlatformPartnerSettlementsNotFoundError } from "@effect-portone/platform/generated/Shared"
import { NotInState } from "../../state/NotInState.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type BulkPayoutRow, creatorId, findBulkPayout, noPayouts, putBulkPayout } from "../records/BulkPayouts.ts"
import { beginOf, dateOf } from "../records/Days.ts"
import { partners } from "../records/Partners.ts"
import { getPartnerSettlements, idsOf, type PartnerSettlementRow } from "../records/PartnerSettlements.ts"
import type { StoredPayout } from "../records/Payouts.ts"
import { addPayout } from "../records/PayoutStates.ts"
import { settingOf, type StoredSetting } from "../records/Settings.ts"
import { partnerAmountOf } from "../records/SettlementAmounts.ts"
import { isForTest } from "../records/Worlds.ts"
import { payoutAmounts } from "./PayoutAmounts.ts"

/** The settlements that make a bulk payout. */
export interface Selection {
  readonly isForTest: boolean
  readonly bulkPayoutId: string
  readonly partnerSettlementIds: ReadonlyArray<string>
}

/** The errors of settlements that no bulk payout can be made of. */
export type SelectionError =
  | PlatformBulkPayoutIdAlreadyExistsError
  | PlatformDuplicatedPartnerSettlementIdsError
  | PlatformNegativePayoutAmountPartnersError
  | PlatformNonPayablePartnerSettlementsError
  | PlatformNoSelectedPartnerSettlementsError
  | PlatformPartnerSettlementsNotFoundError

type Group = [first: PartnerSettlementRow, ...others: Array<PartnerSettlementRow>]

/** One payout to be, with its settlements. */
interface Bundle {
  readonly rows: Group
  readonly payout: ReturnType<typeof payoutOf>
}

/** Checks what a bulk payout is to be made of, and bundles it. */
const bundles = Effect.fnUntraced(function* ({
  bulkPayoutId,
  isForTest,
  partnerSettlementIds
}: Selection): Effect.fn.Return<ReadonlyArray<Bundle>, SelectionError, State> {
  const store = yield* State
  if (partnerSettlementIds.length === 0) {
    return yield* new PlatformNoSelectedPartnerSettlementsError({ message: "partnerSettlementIds is empty" })
  }
  if (new Set(partnerSettlementIds).size < partnerSettlementIds.length) {
    return yield* new PlatformDuplicatedPartnerSettlementIdsError({
      message: "partnerSettlementIds has an id more than once"
    })
  }
  if (findBulkPayout(store, { isForTest, id: bulkPayoutId }) !== undefined) {
    return yield* new PlatformBulkPayoutIdAlreadyExistsError({ message: `there is a bulk payout ${bulkPayoutId}` })
  }
  const rows = yield* getPartnerSettlements(isForTest, partnerSettlementIds)
  const others = rows.filter(({ settlement }) => settlement.status !== "PAYOUT_PREPARED")
  if (others.length > 0) {
    const message = "a settlement is paid while it is prepared"
    return yield* new PlatformNonPayablePartnerSettlementsError({ ...idsOf(others), message })
  }
  const setting = settingOf(store, isForTest)
  const bundled = Array.from(grouped(rows).values(), (rows) => ({ rows, payout: payoutOf(store, rows, setting) }))
  const negative = bundled.filter(({ payout }) => payout.amount < 0)
  if (negative.length > 0) {
    return yield* new PlatformNegativePayoutAmountPartnersError({
      message: `the payout would be negative of ${negative.map(({ payout }) => payout.partner.id).join(", ")}`
    })
  }
  return bundled
})

/** Groups settlements by partner and currency. One that is of a single manual transfer has a payout of its own. */
const grouped = (rows: ReadonlyArray<PartnerSettlementRow>) => {
  const groups = new Map<string, Group>()
  for (const row of rows) {
    const { id, partner, settlementCurrency } = row.settlement
    const key = row.isOfOneTransfer === true ? Table.keyOf(id) : Table.keyOf(partner.id, settlementCurrency)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

/** Returns the part of a payout that its settlements decide. */
const payoutOf = (store: Store, rows: Group, setting: StoredSetting) => {
  const [{ settlement: first }] = rows
  const partner = partners.find(store, { isForTest: first.isForTest, id: first.partner.id }) ?? first.partner
  let settlement = 0
  let taxFree = 0
  for (const row of rows) {
    const amount = partnerAmountOf(row.settlement)
    settlement += amount.settlement
    taxFree += amount.taxFree
  }
  const { bank, holder, number } = partner.account
  return {
    partner,
    account: { bank, number, holder },
    currency: first.settlementCurrency,
    ...payoutAmounts(partner.type, { settlement, taxFree }, setting),
    deductWht: setting.deductWht,
    settlementAmountType: setting.settlementAmountType
  }
}

const sumOf = (bundled: ReadonlyArray<Bundle>, field: "amount" | "settlementAmount") =>
  bundled.reduce((sum, { payout }) => sum + payout[field], 0)

/** Stores a bulk payout with its payouts. */
const addBulkPayout = (
  store: Store,
  { bulkPayoutId, isForTest }: Selection,
  bundled: ReadonlyArray<Bundle>,
  bulk: {
    readonly name: string
    readonly method: StoredPayout["method"]
    readonly status: StoredPayout["status"]
    readonly at: DateTime.Utc
    readonly now: DateTime.Utc
  }
): BulkPayoutRow["bulkPayout"] => {
  const { at, method, name, now, status } = bulk
  const bulkPayout: BulkPayoutRow["bulkPayout"] = {
    id: bulkPayoutId,
    graphqlId: store.nextId(),
    name,
    creatorId,
    method,
    totalPayoutAmount: sumOf(bundled, "amount"),
    totalSettlementAmount: sumOf(bundled, "settlementAmount"),
    status: "PREPARED",
    payoutStats: { amount: noPayouts, count: noPayouts },
    statusUpdatedAt: at,
    createdAt: now,
    updatedAt: now
  }
  putBulkPayout(store, { bulkPayout, isForTest })
  const { defaultDepositMemo, defaultWithdrawalMemo } = settingOf(store, isForTest)
  for (const { payout, rows } of bundled) {
    const stored: StoredPayout = {
      ...payout,
      ...omitUndefined({ withdrawalMemo: defaultWithdrawalMemo, depositMemo: defaultDepositMemo }),
      id: store.nextId(),
      graphqlId: store.nextId(),
      bulkPayoutId,
      bulkPayoutGraphqlId: bulkPayout.graphqlId,
      method,
      status,
      statusUpdatedAt: at,
      createdAt: now,
      taxInvoiceStatus: "NONE",
      settlementStatement: { status: "UNSENT" }
    }
    addPayout(store, { payout: stored, isForTest }, rows, now)
  }
  return bulkPayout
}

/** The input of `confirmPayouts`. */
export interface ConfirmPayouts {
  readonly partnerSettlementIds: ReadonlyArray<string>
  readonly bulkPayoutId?: string | undefined
  readonly name?: string | undefined
  readonly isForTest?: boolean | undefined
}

/** Makes the bulk payout that PortOne is to carry out, in the place of the console. */
export const confirmPayouts = Effect.fnUntraced(function* (
  input: ConfirmPayouts
): Effect.fn.Return<{ readonly bulkPayoutId: string }, SelectionError | NotInState, State> {
  const store = yield* State
  const now = yield* DateTime.now
  const bulkPayoutId = input.bulkPayoutId ?? store.nextId()
  const selection: Selection = { ...input, isForTest: isForTest(input), bulkPayoutId }
  const bundled = yield* bundles(selection)
  const foreign = bundled.find(({ payout }) => payout.currency !== "KRW")
  if (foreign !== undefined) {
    return yield* new NotInState({
      message: `PortOne pays nobody in ${foreign.payout.currency}: complete the payout by its operation`
    })
  }
  const name = input.name ?? dateOf(now)
  addBulkPayout(store, selection, bundled, { name, method: "AGENCY", status: "CONFIRMED", at: now, now })
  return { bulkPayoutId }
})

/** Returns when payouts were completed: on a date of the request, which has begun, or now. */
const completionOf = Effect.fnUntraced(function* (
  date: string | undefined,
  now: DateTime.Utc
): Effect.fn.Return<DateTime.Utc, InvalidRequestError> {
  if (date === undefined || date === dateOf(now)) return now
  const begin = beginOf(date)
  if (begin === undefined) return yield* new InvalidRequestError({ message: "completedAt is no date of any year" })
  if (DateTime.isGreaterThan(begin, now)) return yield* new InvalidRequestError({ message: "completedAt is to come" })
  return begin
})

/** Makes a bulk payout that the merchant has paid without PortOne, in any currency. */
export const completePlatformPayoutByPartnerSettlementIds = Effect.fnUntraced(function* (
  input: CompletePlatformPayoutByPartnerSettlementIdsInput
): Effect.fn.Return<CompletePlatformPayoutByPartnerSettlementIdsResponse, InvalidRequestError | SelectionError, State> {
  const store = yield* State
  const now = yield* DateTime.now
  if (input.bulkPayoutId === "") return yield* new InvalidRequestError({ message: "bulkPayoutId is empty" })
  const at = yield* completionOf(input.completedAt, now)
  const selection: Selection = { ...input, isForTest: isForTest(input) }
  const bundled = yield* bundles(selection)
  const bulk = { name: input.name ?? dateOf(now), method: "DIRECT", status: "SUCCEEDED", at, now } as const
  const bulkPayout = addBulkPayout(store, selection, bundled, bulk)
  return {
    bulkPayoutId: bulkPayout.id,
    bulkPayoutGraphqlId: bulkPayout.graphqlId,
    payoutCount: bundled.length,
    partnerSettlementCount: input.partnerSettlementIds.length
  }
})
