import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { PortOneEmulator } from "@effect-portone/emulator"
import { layer as ofPayments } from "@effect-portone/payments"
import { layer as ofPlatform, Transfers } from "@effect-portone/platform"
import { settlementSum, sum } from "../../../examples/marketplace/src/arithmetic.ts"
import {
  agreeOnTerms,
  priceOf,
  register,
  type Sale,
  takeBack,
  takeIn
} from "../../../examples/marketplace/src/marketplace.ts"
import { layer as server, play, Requests } from "./example.ts"

/** Returns the sums of a line, such as `10,000 − 1,000 − 100 = 8,900`. */
const sumsIn = (line: string) => line.match(/−?[\d,]+(?: [+−] [\d,]+)+ = −?[\d,]+/g) ?? []

const numberOf = (text: string) => Number(text.replace("−", "-").replaceAll(",", ""))

/** Returns the left side of a sum. */
const leftOf = (text: string) => {
  const [first = "", ...others] = text.split(/ (?=[+−] )/)
  return others.reduce((total, term) => total + numberOf(term.replace(/^\+ |(?<=−) /, "")), numberOf(first))
}

const inMemory = Layer.merge(ofPayments, ofPlatform).pipe(Layer.provideMerge(PortOneEmulator.layerClient))

const sale: Sale = { id: "order1", seller: "bakery", lines: { cake: [2_000, 5], bread: [4_000, 1] } }

/** Opens a marketplace with one seller, and lets a customer pay. */
const pay = (sale: Sale, paid = priceOf(sale)) =>
  Effect.gen(function* () {
    const emulator = yield* PortOneEmulator
    yield* agreeOnTerms
    yield* takeIn({ id: sale.seller, type: { nonWhtPayer: {} }, accountNumber: "110123456701" })
    const payment = { channelKey: "channel-key", orderName: "An order", currency: "KRW" } as const
    yield* emulator.openPayment({ ...payment, paymentId: sale.id, amount: { total: paid } })
    yield* emulator.pay({ paymentId: sale.id })
  })

/** Returns what the sellers get in all. */
const settled = Effect.gen(function* () {
  const sheet = yield* (yield* Transfers).downloadPlatformTransferSheet({ fields: ["TRANSFER_SETTLEMENT_AMOUNT"] })
  const [, ...amounts] = sheet.trimEnd().split("\r\n")
  return amounts.map(Number)
})

describe("examples/marketplace", () => {
  it.live("plays a month on an emulator of its own, with each sum beside its arithmetic", () =>
    Effect.gen(function* () {
      const output = yield* play("marketplace")
      const sums = output.flatMap(sumsIn)
      assert.deepStrictEqual(sums, [
        // Sales, and the line that comes back.
        "14,000 − 1,400 − 140 = 12,460",
        "10,000 − 1,000 − 1,000 − 100 = 7,900",
        "10,000 − 1,000 − 100 − 500 − 50 = 8,350",
        "30,000 − 3,000 − 300 = 26,700",
        "−4,000 + 400 + 40 = −3,560",
        "50,000 − 2,500 − 5,000 − 500 − 2,500 − 250 = 39,250",
        "85,000 − 8,500 − 850 = 75,650",
        "40,000 − 2,000 − 4,000 − 400 = 33,600",
        // The first settlement and its payouts.
        "12,460 + 7,900 = 20,360",
        "20,360 − 3,560 = 16,800",
        "10,000 − 1,000 − 100 = 8,900",
        // The payout of what was withheld, less income tax.
        "8,350 + 75,650 − 2,520 − 252 = 81,228",
        // Tax invoices.
        "2,400 − 400 = 2,000",
        "2,000 + 200 = 2,200",
        "5,000 + 2,500 = 7,500",
        "7,500 + 750 = 8,250",
        // The books.
        "245,000 − 5,500 − 27,500 − 2,750 = 209,250",
        "197,578 + 2,772 + 8,900 = 209,250",
        "209,250 + 27,500 + 2,750 − 5,500 = 234,000"
      ])
      for (const text of sums) {
        const [left = "", right = ""] = text.split(" = ")
        assert.strictEqual(leftOf(left), numberOf(right), text)
      }
      /** Returns the lines of the part with this title. */
      const part = (title: string) => {
        const start = output.findIndex((line) => line.includes(title))
        assert.notStrictEqual(start, -1, title)
        const end = output.indexOf("", start)
        return output.slice(start + 1, end === -1 ? output.length : end)
      }
      const areSettledOn = (title: string, date: string) => {
        for (const line of part(title)) assert.isTrue(line.endsWith(`on ${date}`), line)
      }
      areSettledOn("2026-09-02", "2026-09-10")
      areSettledOn("2026-09-04", "2026-09-10")
      // The 25th is Chuseok, as is the day before.
      areSettledOn("2026-09-08", "2026-09-23")
      // The 10th of October is a Saturday, and the 9th a holiday.
      areSettledOn("2026-09-22", "2026-10-08")
      assert.deepStrictEqual(part("2026-09-10 10:00").slice(-3), [
        "  Payouts of payouts-0910:",
        "  bakery    20,360 − 3,560 = 16,800  (sales due 2026-09-10 + returns due 2026-09-10)  SUCCEEDED",
        "  gardener  26,700  (sales due 2026-09-10)  FAILED: The account takes no deposits."
      ])
      assert.deepStrictEqual(part("2026-09-11"), [
        "  Payouts of payouts-0911:",
        "  gardener  26,700  (sales due 2026-09-10)  SUCCEEDED"
      ])
      for (const line of part("2026-09-23 10:00").slice(-3)) assert.isTrue(line.endsWith("SUCCEEDED"), line)
      const sent = part("2026-09-30").filter((line) => !line.includes("supply 2,") && !line.includes("supply 5,"))
      assert.lengthOf(sent, 2)
      for (const line of sent) assert.isTrue(line.endsWith("SENDING"), line)
      assert.deepStrictEqual(part("2026-10-01"), [
        "  bakery    2026-09-10: SENDING_COMPLETED",
        "  bakery    2026-09-23: SENDING_COMPLETED"
      ])

      const [header, ...rows] = part("The sales of September").map((row) => row.trimEnd())
      assert.match(header!, /^TRANSFER_ID,.*,TRANSFER_SETTLEMENT_AMOUNT$/)
      assert.lengthOf(rows, 9)
      let total = 0
      for (const row of rows) {
        const [order = 0, ...others] = row.split(",").slice(4).map(Number)
        const amount = others.pop()!
        assert.strictEqual(
          others.reduce((left, part) => left - part, order),
          amount,
          row
        )
        total += amount
      }
      assert.strictEqual(total, 209_250)
      assert.deepStrictEqual((yield* Requests).received, [])
    }).pipe(Effect.provide(server))
  )

  it.effect("registers a paid sale once", () =>
    Effect.gen(function* () {
      yield* pay(sale)
      const { amount } = yield* register(sale)
      assert.strictEqual(yield* settlementSum(amount), "14,000 − 1,400 − 140 = 12,460  (order − fee − VAT)")
      assert.strictEqual((yield* Effect.flip(register(sale)))._tag, "PlatformTransferIdAlreadyUsedError")
      assert.deepStrictEqual(yield* settled, [12_460])
    }).pipe(Effect.provide(inMemory))
  )

  it.effect("registers nothing for a sale that is not paid in full", () =>
    Effect.gen(function* () {
      yield* pay(sale, 100)
      assert.strictEqual((yield* Effect.flip(register(sale)))._tag, "AmountMismatchError")
      assert.deepStrictEqual(yield* settled, [])
    }).pipe(Effect.provide(inMemory))
  )

  it.effect("leaves the seller what is refunded only later, if at all", () =>
    Effect.gen(function* () {
      // The PG does not answer at once to the cancellation of this amount.
      const slow: Sale = { ...sale, lines: { cake: [2_000, 5], clock: [40_009, 1] } }
      yield* pay(slow)
      const { amount } = yield* register(slow)
      const { message } = yield* Effect.flip(takeBack(slow, "clock"))
      assert.strictEqual(message, "the refund of clock is REQUESTED")
      assert.deepStrictEqual(yield* settled, [amount.settlement])
    }).pipe(Effect.provide(inMemory))
  )

  it.effect("takes back what was sold, and nothing else", () =>
    Effect.gen(function* () {
      yield* pay(sale)
      yield* register(sale)
      assert.strictEqual((yield* Effect.flip(takeBack(sale, "roses")))._tag, "RefundNotDoneError")
      yield* takeBack(sale, "bread")
      assert.deepStrictEqual(
        (yield* settled).toSorted((one, other) => one - other),
        [-3_560, 12_460]
      )
    }).pipe(Effect.provide(inMemory))
  )

  it.effect("fails for a sum that does not add up", () =>
    Effect.gen(function* () {
      const terms = [
        ["order", 10_000],
        ["− fee", -1_000]
      ] as const
      assert.strictEqual(yield* sum(terms, 9_000), "10,000 − 1,000 = 9,000  (order − fee)")
      const { message } = yield* Effect.flip(sum(terms, 8_900))
      assert.strictEqual(message, "PortOne says 10,000 − 1,000 = 8,900")
    })
  )
})
