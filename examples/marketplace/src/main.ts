/**
 * Plays September 2026 of a marketplace in seconds: sales, a returned product, two settlements, the second of them
 * before Chuseok, a payout that fails and its repair, and the tax invoices for the fees. Prints each sum beside its
 * arithmetic, and the month as CSV.
 *
 * The emulator runs in this process, with a clock that only this file moves. What people do by hand stands here, too:
 * customers pay, and the marketplace's staff withholds and pays out in PortOne's console. What a program does is in
 * `marketplace.ts`, and what it reads in `books.ts`.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, DateTime, Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import { PortOneEmulator } from "@effect-portone/emulator"
import { layer as ofPayments } from "@effect-portone/payments"
import { layer as ofPlatform, TaxInvoices } from "@effect-portone/platform"
import { payoutSum, settlementSum, sum, type Term } from "./arithmetic.ts"
import {
  amountOfSettlement,
  amountOfTransfer,
  booksSince,
  idsOf,
  payoutsOf,
  type Settlement,
  settlementsOf,
  sheetOf,
  transfersOf
} from "./books.ts"
import {
  agreeOnTerms,
  changeAccount,
  invoiceFees,
  priceOf,
  register,
  type Sale,
  takeBack,
  takeIn
} from "./marketplace.ts"

/** Moves the clock to a time in Korea, and prints the day. */
const on = (date: string, title: string, time = "10:00") =>
  Effect.gen(function* () {
    yield* TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe(`${date}T${time}:00+09:00`)))
    yield* Console.log(`\n${date} ${time}  ${title}`)
  })

const print = (name: string, ...texts: ReadonlyArray<string>) => Console.log(`  ${name.padEnd(9)} ${texts.join("  ")}`)

/** Lets a customer pay for a sale, and registers it. */
const sell = (sale: Sale) =>
  Effect.gen(function* () {
    const emulator = yield* PortOneEmulator
    const amount = { total: priceOf(sale) }
    const payment = { channelKey: "channel-key", orderName: "An order", amount, currency: "KRW" } as const
    yield* emulator.openPayment({ ...payment, paymentId: sale.id })
    yield* emulator.pay({ paymentId: sale.id })
    const { amount: settled, settlementDate } = yield* register(sale)
    yield* print(sale.seller, `${sale.id}: ${yield* settlementSum(settled)}`, `on ${settlementDate}`)
  })

/** Prints partner settlements, each as the sum of its transfers. */
const printSettlements = (settlements: ReadonlyArray<Settlement>) =>
  Effect.gen(function* () {
    for (const settlement of settlements) {
      const transfers = yield* transfersOf({ keyword: { partnerSettlementId: settlement.id } })
      const terms = transfers.map((transfer, index): Term => [
        index === 0 ? transfer.id : `+ ${transfer.id}`,
        amountOfTransfer(transfer)
      ])
      yield* print(settlement.partner.id, yield* sum(terms, amountOfSettlement(settlement)))
    }
  })

/** Pays all settlements that are prepared, in the console. Prints the payouts, each as the sum of its settlements. */
const payOut = (bulkPayoutId: string) =>
  Effect.gen(function* () {
    const emulator = yield* PortOneEmulator
    const prepared = yield* settlementsOf({ statuses: ["PAYOUT_PREPARED"] })
    yield* emulator.confirmPayouts({ bulkPayoutId, partnerSettlementIds: idsOf(prepared) })
    yield* emulator.executeBulkPayout({ bulkPayoutId })
    yield* Console.log(`  Payouts of ${bulkPayoutId}:`)
    for (const payout of yield* payoutsOf({ bulkPayoutId })) {
      const settlements = yield* settlementsOf({ keyword: { payoutId: payout.id } })
      const terms = settlements.map((settlement, index): Term => {
        const name = `${settlement.type === "ORDER_CANCEL" ? "returns" : "sales"} due ${settlement.settlementDate}`
        return [index === 0 ? name : `+ ${name}`, amountOfSettlement(settlement)]
      })
      const { failReason, partner, status } = payout
      const outcome = failReason === undefined ? status : `${status}: ${failReason}`
      yield* print(partner.id, yield* payoutSum(terms, payout), outcome)
    }
  })

/** Prints what became of the customers' money. */
const printBooks = (openedAt: DateTime.Utc) =>
  Effect.gen(function* () {
    const books = yield* booksSince(openedAt)
    const settledOf: ReadonlyArray<Term> = [
      ["sales", books.sales],
      ["− coupons", -books.couponShares],
      ["− fees", -books.fees],
      ["− VAT", -books.vat]
    ]
    const settledAs: ReadonlyArray<Term> = [
      ["paid out", books.paidOut],
      ["+ income tax", books.incomeTax],
      ["+ to come", books.toCome]
    ]
    const paidFor: ReadonlyArray<Term> = [
      ["settled", books.settled],
      ["+ fees", books.fees],
      ["+ VAT", books.vat],
      ["− the marketplace's part of coupons", books.couponShares - books.coupons]
    ]
    yield* print("sellers", yield* sum(settledOf, books.settled))
    yield* print("", yield* sum(settledAs, books.settled))
    yield* print("customers", yield* sum(paidFor, books.paidByCustomers))
  })

const program = Effect.gen(function* () {
  const emulator = yield* PortOneEmulator

  yield* on("2026-09-01", "The marketplace opens")
  const openedAt = yield* DateTime.now
  yield* agreeOnTerms
  const business = {
    companyName: "Bakery",
    businessRegistrationNumber: "2208162517",
    representativeName: "Kim Seoyeon"
  }
  yield* takeIn({ id: "bakery", type: { business }, accountNumber: "110123456701" })
  yield* takeIn({ id: "potter", type: { whtPayer: {} }, accountNumber: "110123456702" })
  // An account that the bank transfers nothing to, as the bank finds out when it is to.
  yield* takeIn({ id: "gardener", type: { nonWhtPayer: {} }, accountNumber: "110123459902" })

  yield* on("2026-09-02", "Sales")
  const cakes: Sale = { id: "order1", seller: "bakery", lines: { cake: [2_000, 5], bread: [4_000, 1] } }
  yield* sell(cakes)
  yield* sell({ id: "order2", seller: "bakery", lines: { cake: [2_000, 5] }, coupon: 2_000 })
  yield* sell({ id: "order3", seller: "potter", lines: { cup: [10_000, 1] }, isDispatched: true })
  yield* sell({ id: "order4", seller: "gardener", lines: { roses: [3_000, 10] } })

  yield* on("2026-09-04", "The bread comes back")
  const returned = yield* takeBack(cakes, "bread")
  yield* print("bakery", `${returned.id}: ${yield* settlementSum(returned.amount)}`, `on ${returned.settlementDate}`)

  yield* on("2026-09-08", "More sales, for the 25th: that is Chuseok, and so is the 24th")
  yield* sell({
    id: "order5",
    seller: "bakery",
    lines: { wedding: [50_000, 1] },
    coupon: 5_000,
    isDispatched: true
  })
  yield* sell({ id: "order6", seller: "potter", lines: { vase: [85_000, 1] } })
  yield* sell({ id: "order7", seller: "gardener", lines: { trees: [20_000, 2] }, coupon: 4_000 })

  yield* on("2026-09-10", "The first settlement")
  yield* printSettlements(yield* settlementsOf({ settlementDates: ["2026-09-10"] }))
  const partnerSettlementIds = idsOf(yield* settlementsOf({ partnerIds: ["potter"] }))
  yield* emulator.withholdPartnerSettlements({ partnerSettlementIds })
  yield* Console.log("  A customer complains of the cup, so the potter's settlement is withheld")
  yield* payOut("payouts-0910")

  yield* on("2026-09-11", "The gardener names another account, and is paid again")
  yield* changeAccount("gardener", "110123456703")
  const failed = yield* settlementsOf({ statuses: ["PAYOUT_FAILED"] })
  yield* emulator.releasePartnerSettlements({ partnerSettlementIds: idsOf(failed) })
  yield* payOut("payouts-0911")

  yield* on("2026-09-22", "A sale for the 10th of October, a Saturday; the 9th is a holiday")
  yield* sell({ id: "order8", seller: "bakery", lines: { cake: [2_000, 5] } })

  yield* on("2026-09-23", "The second settlement, on the last day before Chuseok")
  yield* printSettlements(yield* settlementsOf({ settlementDates: ["2026-09-23"] }))
  yield* emulator.releasePartnerSettlements({ partnerSettlementIds })
  yield* Console.log("  The complaint is settled, and the potter's settlement of 10 September is released")
  yield* payOut("payouts-0923")

  yield* on("2026-09-30", "The bakery is invoiced for the fees, and the tax invoices go to the tax office")
  const invoices = yield* Effect.forEach(["2026-09-10", "2026-09-23"], (date) => invoiceFees("bakery", date))
  for (const { fees, taxInvoice } of invoices) {
    const { status, totalAmount, totalSupplyAmount, totalTaxAmount, writeDate } = taxInvoice
    yield* print("bakery", `${writeDate}: supply ${yield* sum(fees, totalSupplyAmount)}`)
    const terms: ReadonlyArray<Term> = [
      ["supply", totalSupplyAmount],
      ["+ tax", totalTaxAmount]
    ]
    yield* print("bakery", `${writeDate}: ${yield* sum(terms, totalAmount)}`, status)
  }

  yield* on("2026-10-01", "The tax office has answered", "15:00")
  for (const { id } of invoices.map(({ taxInvoice }) => taxInvoice)) {
    const { status, writeDate } = yield* (yield* TaxInvoices).getB2bTaxInvoice({ taxInvoiceKey: id })
    yield* print("bakery", `${writeDate}: ${status}`)
  }

  yield* Console.log("\nThe books since the opening")
  yield* printBooks(openedAt)
  const sheet = yield* sheetOf({ from: "2026-09-01", until: "2026-09-30" })
  yield* Console.log(`\nThe sales of September\n${sheet.trimEnd()}`)
})

const services = Layer.merge(ofPayments, ofPlatform).pipe(
  Layer.provideMerge(PortOneEmulator.layerClient),
  // A slow machine is no reason for a warning.
  Layer.provideMerge(TestClock.layer({ warningDelay: "1 hour" }))
)

program.pipe(Effect.provide(services), NodeRuntime.runMain)
