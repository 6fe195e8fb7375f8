/** Compares all that can be read of a world with the model, and learns the ids that the emulator gave. */
import { assert } from "@effect/vitest"
import { Effect } from "effect"
import {
  AccountTransfers,
  BulkAccountTransfers,
  BulkPayouts,
  PartnerSettlements,
  Payouts,
  Transfers
} from "@effect-portone/platform"
import { payoutsIn, sumOf } from "./changes.ts"
import { eachFigure, type Figures } from "./figures.ts"
import type { Settlement, World } from "./Model.ts"

const page = { size: 1_000 }

/** Returns the elements of a list in the order in which they came to be. */
const inOrder = <A extends object>(items: ReadonlyArray<A>) => items.toReversed()

type Known<A> = Exclude<A, { readonly type: "UNRECOGNIZED" }>

/** Leaves out nothing: the emulator answers no element of an unknown type. */
const known = <A extends { readonly type: string }>(items: ReadonlyArray<A>): ReadonlyArray<Known<A>> =>
  items.map((item) => {
    assert.notStrictEqual(item.type, "UNRECOGNIZED")
    // The assertion has just said so.
    return item as Known<A>
  })

/** Returns the figures of a transfer or a settlement, of which one by hand has two. */
export const figuresIn = (one: {
  readonly amount?: number | Partial<Figures>
  readonly settlementAmount?: number
  readonly settlementTaxFreeAmount?: number
  readonly taxFreeAmount?: number
}) => {
  const { amount } = one
  if (typeof amount === "object") return eachFigure((name) => amount[name] ?? 0)
  const settlement = one.settlementAmount ?? amount ?? 0
  const taxFree = one.settlementTaxFreeAmount ?? one.taxFreeAmount ?? 0
  return eachFigure((name) => (name === "settlement" ? settlement : name === "settlementTaxFree" ? taxFree : 0))
}

/** Compares at a glance, and has a difference told at length. */
export const same = (seen: unknown, expected: unknown): void => {
  if (JSON.stringify(seen) !== JSON.stringify(expected)) assert.deepStrictEqual(seen, expected)
}

/** Counts a list by status, as the emulator counts it: by names that are theirs. */
const countedBy = (
  statuses: ReadonlyArray<string>,
  counts: object | undefined,
  nameOf: (status: string) => string = camel
) => {
  const expected: Record<string, number> = Object.fromEntries(Object.keys(counts ?? {}).map((name) => [name, 0]))
  for (const status of statuses) expected[nameOf(status)] = (expected[nameOf(status)] ?? 0) + 1
  same(counts, expected)
}

const camel = (status: string) => status.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase())

const readTransfers = Effect.fnUntraced(function* (test: boolean) {
  const answer = yield* (yield* Transfers).getPlatformTransferSummaries({ test, page })
  return known(inOrder(answer.transferSummaries))
})

const readSettlements = Effect.fnUntraced(function* (test: boolean) {
  const { counts, items } = yield* (yield* PartnerSettlements).getPlatformPartnerSettlements({ test, page, filter: {} })
  return { counts, items: known(inOrder(items)) }
})

const readMoney = Effect.fnUntraced(function* (test: boolean) {
  const payouts = yield* (yield* Payouts).getPlatformPayouts({ test, page })
  const bulks = yield* (yield* BulkPayouts).getPlatformBulkPayouts({ test, page })
  const transfers = yield* (yield* AccountTransfers).getPlatformAccountTransfers({ test, page })
  const bulkTransfers = yield* (yield* BulkAccountTransfers).getPlatformBulkAccountTransfers({ test, page })
  return { payouts, bulks, transfers: { ...transfers, items: known(transfers.items) }, bulkTransfers }
})

export type Money = Effect.Success<ReturnType<typeof readMoney>>

/** All that can be read of a world. */
export interface Read {
  readonly transfers: Effect.Success<ReturnType<typeof readTransfers>>
  readonly settlements: Effect.Success<ReturnType<typeof readSettlements>>["items"]
  /** Undefined where it was not read, or there is none. */
  readonly money: Money | undefined
}

const gathered = ({ gathers, status }: Settlement) => ({
  type: gathers.type,
  partner: gathers.partner.id,
  contract: gathers.contract?.id,
  date: gathers.date,
  currency: gathers.currency,
  status
})

/** Names the count of a settlement's status. */
const nameOfCount = (status: string) =>
  status === "CANCELLED" || status === "CONFIRMED" ? camel(`PAYOUT_${status}`) : camel(status)

const compareSettlements = (world: World, read: Read["settlements"], counts: object) => {
  assert.lengthOf(read, world.settlements.length)
  const taken = new Set(world.settlements.map(({ id }) => id))
  for (const settlement of world.settlements) {
    const expected = { ...gathered(settlement), figures: sumOf(settlement) }
    const seen = read.map((item) => ({
      type: item.type,
      partner: item.partner.id,
      contract: item.type === "MANUAL" ? undefined : item.contract.id,
      date: item.settlementDate,
      currency: item.settlementCurrency,
      status: item.status,
      figures: figuresIn(item)
    }))
    // A new settlement is the first one that nothing tells from what the model has.
    const index =
      settlement.id === undefined
        ? read.findIndex(({ id }, index) => !taken.has(id) && JSON.stringify(seen[index]) === JSON.stringify(expected))
        : read.findIndex(({ id }) => id === settlement.id)
    same(seen[index], expected)
    settlement.id = read[index]!.id
    taken.add(settlement.id)
  }
  countedBy(
    world.settlements.map(({ status }) => status),
    counts,
    nameOfCount
  )
}

const compareMoney = (world: World, { bulkTransfers, bulks, payouts, transfers }: Money) => {
  const expected = payoutsIn(world)
  same(
    inOrder(payouts.items).map(({ account, amount, bulkPayoutId, currency, partner, status, ...one }) => ({
      bulk: bulkPayoutId,
      partner: partner.id,
      account: account.number,
      currency,
      status,
      amounts: {
        amount,
        supplyAmount: one.supplyAmount,
        taxFreeAmount: one.taxFreeAmount,
        vatAmount: one.vatAmount,
        settlementAmount: one.settlementAmount,
        settlementTaxFreeAmount: one.settlementTaxFreeAmount,
        incomeTaxAmount: one.incomeTaxAmount,
        localIncomeTaxAmount: one.localIncomeTaxAmount
      }
    })),
    expected.map(({ account, amounts, bulk, currency, partner, status }) => ({
      bulk: bulk.id,
      partner: partner.id,
      account,
      currency,
      status,
      amounts
    }))
  )
  for (const [index, { id }] of inOrder(payouts.items).entries()) expected[index]!.id = id
  countedBy(
    expected.map(({ status }) => status),
    payouts.counts
  )
  same(
    inOrder(bulks.items).map(({ id, method }) => ({ id, isDirect: method === "DIRECT" })),
    world.bulkPayouts.map(({ id, isDirect }) => ({ id, isDirect }))
  )
  same(
    inOrder(transfers.items).map((one): object => ({
      type: one.type,
      amount: one.amount,
      status: one.status,
      ...(one.type === "DEPOSIT"
        ? {}
        : { payout: one.payoutId, balance: one.balance, account: one.depositAccountNumber })
    })),
    world.accountTransfers.map((one): object => ({
      type: one.type,
      amount: one.amount,
      status: one.status,
      ...(one.type === "DEPOSIT" ? {} : { payout: one.payout?.id, balance: one.balance, account: one.account })
    }))
  )
  for (const [index, { id }] of inOrder(transfers.items).entries()) world.accountTransfers[index]!.id = id
  countedBy(
    world.accountTransfers.map(({ status }) => status),
    transfers.counts
  )
  assert.lengthOf(bulkTransfers.items, world.bulkTransfers.length)
}

/**
 * Fails where the emulator differs from the model. Returns what it read.
 *
 * @param isMoneyRead true if payouts and account transfers are read, too
 */
export const agree = Effect.fnUntraced(function* (world: World, isMoneyRead: boolean) {
  const test = world.isForTest
  const transfers = yield* readTransfers(test)
  same(
    transfers.map((one) => ({
      id: one.id,
      type: one.type,
      partner: one.partner.id,
      date: one.settlementDate,
      currency: one.settlementCurrency,
      status: one.status,
      ...(one.type === "MANUAL" ? {} : { start: one.settlementStartDate }),
      figures: figuresIn(one)
    })),
    world.transfers.map(({ currency, date, figures, id, partner, start, status, type }) => ({
      id,
      type,
      partner: partner.id,
      date,
      currency,
      status,
      ...(start === undefined ? {} : { start }),
      figures
    }))
  )
  const { counts, items } = yield* readSettlements(test)
  compareSettlements(world, items, counts)
  const isMoney = world.bulkPayouts.length + world.accountTransfers.length > 0
  const money = isMoneyRead && isMoney ? yield* readMoney(test) : undefined
  if (money !== undefined) compareMoney(world, money)
  return { transfers, settlements: items, money } satisfies Read
})
