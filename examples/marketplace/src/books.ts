/**
 * Reads what PortOne keeps of a marketplace, and adds it up.
 *
 * Every list is a stream, with a page or two in memory. What cannot be read fails: a sum without it would be wrong.
 */
import { Data, DateTime, Effect, Stream } from "effect"
import { Paging } from "@effect-portone/core"
import {
  getPlatformPartnerSettlements,
  getPlatformPayouts,
  getPlatformTransferSummaries,
  type PlatformPartnerSettlementFilterInput,
  type PlatformPayoutFilterInputCriteria,
  type PlatformTransferFilterInput,
  Transfers
} from "@effect-portone/platform"

/** Something of a kind that PortOne has added since this version. Sums without it would be wrong. */
export class UnknownKindError extends Data.TaggedError("UnknownKindError")<{ readonly message: string }> {}

const isKnown = <A extends { readonly type: string }>(item: A): item is Exclude<A, { readonly type: "UNRECOGNIZED" }> =>
  item.type !== "UNRECOGNIZED"

const known = <A extends { readonly type: string }>({ value }: { readonly value: A }) =>
  isKnown(value)
    ? Effect.succeed(value)
    : Effect.fail(new UnknownKindError({ message: "PortOne has something that this version does not know" }))

/** Collects a list of PortOne's, which has the latest first. The earliest is the first here. */
const collect = <A, E, R>(list: Stream.Stream<A, E, R>) =>
  Effect.map(Stream.runCollect(list), (items) => items.toReversed())

const transfers = (filter: PlatformTransferFilterInput) =>
  Paging.stream(getPlatformTransferSummaries, { filter }, { undecodable: "fail" }).pipe(Stream.mapEffect(known))

/** Reads the transfers that match, as lists have them. */
export const transfersOf = (filter: PlatformTransferFilterInput) => collect(transfers(filter))

/** Reads the partner settlements that match. */
export const settlementsOf = (filter: PlatformPartnerSettlementFilterInput) =>
  collect(
    Paging.stream(getPlatformPartnerSettlements, { filter }, { undecodable: "fail" }).pipe(Stream.mapEffect(known))
  )

const payouts = (criteria: PlatformPayoutFilterInputCriteria) =>
  Paging.stream(getPlatformPayouts, { filter: { criteria } }, { undecodable: "fail" }).pipe(
    Stream.map(({ value }) => value)
  )

/** Reads the payouts that match. */
export const payoutsOf = (criteria: PlatformPayoutFilterInputCriteria) => collect(payouts(criteria))

export type Transfer = Stream.Success<ReturnType<typeof transfers>>

export type Settlement = Effect.Success<ReturnType<typeof settlementsOf>>[number]

/** Returns what the seller gets by a transfer. */
export const amountOfTransfer = (transfer: Transfer): number =>
  transfer.type === "MANUAL" ? transfer.settlementAmount : transfer.amount.settlement

/** Returns what the seller gets by a partner settlement. */
export const amountOfSettlement = (settlement: Settlement): number =>
  settlement.type === "MANUAL" ? settlement.amount : settlement.amount.settlement

/** Returns the ids of partner settlements. */
export const idsOf = (settlements: ReadonlyArray<Settlement>) => settlements.map(({ id }) => id)

const nothing = {
  sales: 0,
  coupons: 0,
  couponShares: 0,
  fees: 0,
  vat: 0,
  settled: 0,
  toCome: 0,
  paidByCustomers: 0
}

/** Adds up all sales, and all payouts that have succeeded since the marketplace opened. */
export const booksSince = Effect.fn("booksSince")(function* (openedAt: DateTime.Utc) {
  const ofSales = yield* transfers({ types: ["ORDER", "ORDER_CANCEL"] }).pipe(
    Stream.runFold(
      () => nothing,
      (books, transfer) => {
        if (transfer.type === "MANUAL") return books
        const { amount, status } = transfer
        return {
          sales: books.sales + amount.order,
          coupons: books.coupons + amount.discount,
          couponShares: books.couponShares + amount.discountShare,
          fees: books.fees + amount.platformFee + amount.additionalFee,
          vat: books.vat + amount.platformFeeVat + amount.additionalFeeVat,
          settled: books.settled + amount.settlement,
          toCome: books.toCome + (status === "PAID_OUT" ? 0 : amount.settlement),
          paidByCustomers: books.paidByCustomers + amount.payment
        }
      }
    )
  )
  const timestampRange = { from: openedAt, until: yield* DateTime.now }
  const ofPayouts = yield* payouts({ timestampRange }).pipe(
    Stream.filter(({ status }) => status === "SUCCEEDED"),
    Stream.runFold(
      () => ({ paidOut: 0, incomeTax: 0 }),
      ({ incomeTax, paidOut }, { amount, incomeTaxAmount, localIncomeTaxAmount }) => ({
        paidOut: paidOut + amount,
        incomeTax: incomeTax + incomeTaxAmount + localIncomeTaxAmount
      })
    )
  )
  return { ...ofSales, ...ofPayouts }
})

/** Downloads the sales of a period of days in Korea as CSV. */
export const sheetOf = Effect.fn("sheetOf")(function* (period: { readonly from: string; readonly until: string }) {
  return yield* (yield* Transfers).downloadPlatformTransferSheet({
    filter: { settlementStartDateRange: period },
    fields: [
      "TRANSFER_ID",
      "PARTNER_ID",
      "TRANSFER_STATUS",
      "TRANSFER_SETTLEMENT_DATE",
      "TRANSFER_ORDER_AMOUNT",
      "TRANSFER_DISCOUNT_SHARE_AMOUNT",
      "TRANSFER_PLATFORM_FEE",
      "TRANSFER_PLATFORM_FEE_VAT",
      "TRANSFER_ADDITIONAL_FEE",
      "TRANSFER_ADDITIONAL_FEE_VAT",
      "TRANSFER_SETTLEMENT_AMOUNT"
    ]
  })
})
