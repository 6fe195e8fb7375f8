/** What holds of all that can be read of a world, whatever came before. */
import { assert } from "@effect/vitest"
import { figuresIn, type Money, type Read, same } from "./agreement.ts"
import { isNothing, leftOf } from "./cancellations.ts"
import { eachFigure, type Figures, total } from "./figures.ts"
import type { World } from "./Model.ts"

const sum = <A>(list: ReadonlyArray<A>, figure: (one: A) => number) => list.reduce((sum, one) => sum + figure(one), 0)

/**
 * No won of an order is lost or made: the partner, the platform, who gave a discount and the tax office have it all.
 */
const orderIsItsParts = (figures: Figures) => {
  assert.strictEqual(
    figures.order,
    figures.settlement +
      figures.discountShare +
      figures.platformFee +
      figures.platformFeeVat +
      figures.additionalFee +
      figures.additionalFeeVat +
      figures.paymentVatBurden
  )
  assert.strictEqual(figures.order, figures.payment + figures.discount)
  assert.strictEqual(figures.payment, figures.paymentSupply + figures.paymentVat + figures.paymentTaxFree)
}

/** A cancelled order comes to nothing, and what is left of another is an order. */
const cancelledIsNothing = (world: World, { transfers }: Read) => {
  const byId = new Map(transfers.map((transfer) => [transfer.id, figuresIn(transfer)]))
  for (const { id, order } of world.transfers) {
    if (order === undefined) continue
    const all = [id, ...order.cancellations.map((one) => one.id)]
    const left = total(all.map((id) => byId.get(id)!))
    orderIsItsParts(left)
    assert.isAtLeast(left.order, 0)
    assert.isAtLeast(left.payment, left.paymentTaxFree)
    if (isNothing(leftOf(order))) {
      same(
        left,
        eachFigure(() => 0)
      )
    }
  }
}

/** The statuses of what is one thing: transfers, their settlements, and the payouts of those. */
const stages = [
  { transfers: ["PAYOUT_CONFIRMED"], settlements: ["CONFIRMED"], payouts: ["CONFIRMED", "STOPPED"] },
  { transfers: ["IN_PAYOUT"], settlements: ["PAYOUT_SCHEDULED", "IN_PAYOUT"], payouts: ["SCHEDULED", "PROCESSING"] },
  { transfers: ["PAID_OUT"], settlements: ["PAID_OUT"], payouts: ["SUCCEEDED"] }
]
const held = ["PAYOUT_PREPARED", "PAYOUT_WITHHELD", "PAYOUT_EXCLUDED", "PAYOUT_FAILED", "CANCELLED"]

/** What is settled is paid, or held back, or to come; and each stage has the same money in all three lists. */
const settledIsPaidOrHeld = (partner: string, currency: string, { money, settlements, transfers }: Read) => {
  const isTheirs = (one: { readonly partner: { readonly id: string }; readonly settlementCurrency: string }) =>
    one.partner.id === partner && one.settlementCurrency === currency
  const settlementIn = (statuses: ReadonlyArray<string>) =>
    total(settlements.filter((one) => isTheirs(one) && statuses.includes(one.status)).map(figuresIn))
  const transferIn = (statuses: ReadonlyArray<string>) =>
    total(transfers.filter((one) => isTheirs(one) && statuses.includes(one.status)).map(figuresIn))
  same(settlementIn(held), transferIn(["SETTLED"]))
  for (const stage of stages) {
    const settled = settlementIn(stage.settlements)
    same(settled, transferIn(stage.transfers))
    if (money === undefined) continue
    const payouts = money.payouts.items.filter(
      (one) => one.partner.id === partner && one.currency === currency && stage.payouts.includes(one.status)
    )
    assert.strictEqual(
      sum(payouts, (one) => one.settlementAmount),
      settled.settlement
    )
    assert.strictEqual(
      sum(payouts, (one) => one.settlementTaxFreeAmount ?? 0),
      settled.settlementTaxFree
    )
  }
}

interface Counted {
  readonly status: string
  readonly amount: number
}

const statsAre = (
  stats: { readonly amount: object; readonly count: object },
  all: ReadonlyArray<Counted>,
  names: Readonly<Record<string, string>> = {}
) => {
  const nameOf = ({ status }: Counted) => names[status] ?? status.toLowerCase()
  const expected = (figure: (one: Counted) => number) => (counts: object) =>
    Object.fromEntries(
      Object.keys(counts).map((name) => [
        name,
        sum(
          all.filter((one) => nameOf(one) === name),
          figure
        )
      ])
    )
  same(stats.count, expected(() => 1)(stats.count))
  same(stats.amount, expected(({ amount }) => amount)(stats.amount))
  assert.strictEqual(
    sum(Object.values(stats.count), (count) => Number(count)),
    all.length
  )
}

/** A payout is the settlement less tax that is withheld, and a bulk is what is in it. */
const payoutIsItsParts = ({ bulks, payouts }: Money) => {
  for (const one of payouts.items) {
    const withheld = one.incomeTaxAmount + one.localIncomeTaxAmount
    const added = one.settlementAmountType === "NET" ? (one.vatAmount ?? 0) : 0
    assert.strictEqual(one.amount, one.settlementAmount + added - withheld)
    assert.strictEqual(one.amount, one.supplyAmount! + one.vatAmount! + one.taxFreeAmount! - withheld)
    assert.isAtLeast(one.amount, 0)
    if (one.partner.type.type !== "WHT_PAYER" || one.deductWht === false) assert.strictEqual(withheld, 0)
  }
  for (const bulk of bulks.items) {
    const its = payouts.items.filter(({ bulkPayoutId }) => bulkPayoutId === bulk.id)
    assert.isNotEmpty(its)
    assert.strictEqual(
      bulk.totalPayoutAmount,
      sum(its, ({ amount }) => amount)
    )
    assert.strictEqual(
      bulk.totalSettlementAmount,
      sum(its, ({ settlementAmount }) => settlementAmount)
    )
    statsAre(bulk.payoutStats, its)
    const ended = its.every(({ status }) => status === "SUCCEEDED" || status === "FAILED" || status === "CANCELLED")
    const isAnyPaid = its.some(({ status }) => status === "SUCCEEDED" || status === "FAILED")
    assert.strictEqual(bulk.status === "COMPLETED", ended && isAnyPaid)
    assert.strictEqual(bulk.status === "CANCELLED", ended && !isAnyPaid)
  }
}

/** What leaves the merchant's account is what was paid out of it, each payout once. */
const accountHasTheRest = (world: World, { bulkTransfers, payouts, transfers }: Money) => {
  const withdrawals = transfers.items.flatMap((one) => (one.type === "WITHDRAWAL" ? [one] : []))
  const done = withdrawals
    .filter(({ status }) => status === "SUCCEEDED")
    .toSorted((one, other) => one.sequenceNumber! - other.sequenceNumber!)
  same(
    done.map(({ sequenceNumber }) => sequenceNumber),
    done.map((_, index) => index + 1)
  )
  const deposited = sum(transfers.items, (one) => (one.type === "DEPOSIT" ? one.amount : 0))
  assert.strictEqual(world.balance, 1_000_000_000 + deposited - sum(done, ({ amount }) => amount))
  let balance = 1_000_000_000
  for (const one of done) {
    assert.isAtLeast(one.balance!, Math.max(0, balance - one.amount))
    assert.isAtMost(one.balance!, balance - one.amount + deposited)
    balance = one.balance!
  }
  for (const payout of payouts.items) {
    const its = withdrawals.filter(({ payoutId }) => payoutId === payout.id)
    assert.isTrue(its.every(({ amount }) => amount === payout.amount))
    const isPaid = payout.status === "SUCCEEDED" && payout.method === "AGENCY" && payout.amount > 0
    assert.lengthOf(
      its.filter(({ status }) => status === "SUCCEEDED"),
      isPaid ? 1 : 0
    )
    if (payout.status === "SCHEDULED")
      assert.lengthOf(
        its.filter(({ status }) => status === "SCHEDULED"),
        1
      )
    if (payout.status === "PROCESSING")
      assert.lengthOf(
        its.filter(({ status }) => status === "ASYNC_PROCESSING"),
        1
      )
  }
  for (const bulk of bulkTransfers.items) {
    const its = withdrawals.filter(({ bulkAccountTransferId }) => bulkAccountTransferId === bulk.id)
    assert.isNotEmpty(its)
    assert.strictEqual(
      bulk.totalAmount,
      sum(its, ({ amount }) => amount)
    )
    statsAre(bulk.stats, its, { ASYNC_PROCESSING: "asyncProcessing" })
    const isOver = its.every(({ status }) => status === "SUCCEEDED" || status === "FAILED" || status === "STOPPED")
    assert.strictEqual(bulk.status === "COMPLETED", isOver)
  }
}

/** Fails where a law does not hold. */
export const obey = (world: World, read: Read): void => {
  for (const transfer of read.transfers) if (transfer.type !== "MANUAL") orderIsItsParts(figuresIn(transfer))
  cancelledIsNothing(world, read)
  const places = new Map(
    read.transfers.map(({ partner, settlementCurrency }) => [`${partner.id} ${settlementCurrency}`, partner.id])
  )
  for (const [place, partner] of places) settledIsPaidOrHeld(partner, place.slice(-3), read)
  if (read.money === undefined) return
  payoutIsItsParts(read.money)
  accountHasTheRest(world, read.money)
}
