import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { Effect, FileSystem, Layer, Option, Random, Result } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { TestClock } from "effect/testing"
import { spawn } from "node:child_process"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, type Payment, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { refundAll } from "../../../examples/refunds/src/refunds.ts"
import { layer as server, mainOf, play, Requests } from "./example.ts"
import { start, type Stop } from "./stopping.ts"

/** The refunds that each payment must have in the end. */
const wanted = {
  order1: [3_000, 3_000],
  order2: [4_000],
  order3: [2_500, 2_500, 5_000]
}

const paymentIds = Object.keys(wanted)

const csv = [
  "id,paymentId,amount,reason",
  ...Object.entries(wanted).flatMap(([paymentId, amounts]) =>
    amounts.map((amount, index) => `${paymentId}-${index + 1},${paymentId},${amount},"returned, unopened"`)
  )
].join("\n")

const sell = Effect.gen(function* () {
  const billingKeys = yield* BillingKeys
  const payments = yield* Payments
  const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
  const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
  const { billingKey } = billingKeyInfo
  for (const paymentId of paymentIds) {
    yield* payments.payWithBillingKey({
      paymentId,
      billingKey,
      orderName: "x",
      amount: { total: 10_000 },
      currency: "KRW"
    })
  }
})

const file = Effect.gen(function* () {
  const fs = yield* FileSystem.FileSystem
  const path = `${yield* fs.makeTempDirectoryScoped()}/refunds.csv`
  yield* fs.writeFileString(path, csv)
  return path
})

const amountsOf = (payment: Payment) =>
  "cancellations" in payment && payment.cancellations !== undefined
    ? payment.cancellations.map((cancellation) =>
        cancellation.status === "SUCCEEDED" ? cancellation.totalAmount : Number.NaN
      )
    : []

/** Reads the refunds in the emulator's books. */
const books = Effect.gen(function* () {
  const payments = yield* Payments
  const all = yield* Effect.forEach(paymentIds, (paymentId) => payments.getPayment({ paymentId }))
  return Object.fromEntries(
    all.map((payment, index) => [paymentIds[index], amountsOf(payment).toSorted((a, b) => a - b)])
  )
})

const isDone = (refunds: ReadonlyArray<{ readonly state: string }>) =>
  refunds.every(({ state }) => state === "refunded" || state === "refunded before")

/** An emulator in memory, and the real file system. */
const inMemory = Layer.merge(PortOneEmulator.layer, NodeServices.layer)

describe("examples/refunds", () => {
  it.live("plays refunds that are stopped twice, on a bad network", () =>
    Effect.gen(function* () {
      const output = yield* play("refunds")
      assert.strictEqual(output.filter((line) => line.startsWith("Stopped after")).length, 2)
      assert.include(output, "  refund-order8-1  refunded: found out after no answer came")
      const expected = Array.from({ length: 8 }, (_, index) =>
        index % 2 === 0 ? `order${index + 1}: 2 refunds, 6000 KRW` : `order${index + 1}: 1 refunds, 3000 KRW`
      )
      assert.deepStrictEqual(output.slice(-8), expected)
    }).pipe(Effect.provide(server))
  )

  const stops = Array.from({ length: 12 }, (_, index) => [
    { request: index + 1, carriedOut: false },
    { request: index + 1, carriedOut: true }
  ]).flat()

  it.live.each(stops)("refunds each once when it was stopped at request $request (carried out: $carriedOut)", (stop) =>
    Effect.gen(function* () {
      const path = yield* file
      yield* start(sell)
      const first = yield* start(refundAll(path), stop)
      assert.isTrue(Option.isNone(first), "it was stopped")
      const second = Option.getOrThrow(yield* start(refundAll(path)))
      assert.isTrue(isDone(second), JSON.stringify(second))
      assert.deepStrictEqual(yield* start(books), Option.some(wanted))
      // Nothing is left to do, so nothing is done.
      const third = Option.getOrThrow(yield* start(refundAll(path)))
      assert.isTrue(third.every(({ state }) => state === "refunded before"))
      assert.deepStrictEqual(yield* start(books), Option.some(wanted))
    }).pipe(Effect.scoped, Effect.provide(inMemory))
  )

  it.live.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    "refunds each once, stopped at random points on a bad network (seed %i)",
    (seed) =>
      Effect.gen(function* () {
        const path = yield* file
        yield* start(sell)
        const network = Faults.random({
          seed,
          rates: [
            [Faults.resetAfterApplied, 0.1],
            [Faults.resetBeforeSent, 0.1],
            [Faults.resetThenApplied("3 millis"), 0.05],
            [Faults.statusAfterApplied(502), 0.05],
            [Faults.brokenBody, 0.05]
          ]
        })
        const bad = yield* Faults.make(yield* HttpClient.HttpClient, network)
        for (let starts = 0; ; starts++) {
          assert.isBelow(starts, 100, "it comes to its end")
          const stop: Stop = { request: yield* Random.nextIntBetween(1, 10), carriedOut: yield* Random.nextBoolean }
          const refunds = yield* start(refundAll(path), stop).pipe(Effect.provideService(HttpClient.HttpClient, bad))
          if (Option.isSome(refunds) && isDone(refunds.value)) break
        }
        assert.deepStrictEqual(yield* start(books), Option.some(wanted))
      }).pipe(Random.withSeed(seed), Effect.scoped, Effect.provide(inMemory))
  )

  it.live("refunds nothing again, however much of the journal's end is lost", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const path = yield* file
      yield* start(sell)
      yield* start(refundAll(path))
      const journal = yield* fs.readFile(`${path}.journal`)
      for (let kept = 0; kept < journal.length; kept += 37) {
        yield* fs.writeFile(`${path}.journal`, journal.subarray(0, kept))
        const refunds = Option.getOrThrow(yield* start(refundAll(path)))
        assert.isTrue(isDone(refunds), JSON.stringify(refunds))
        // The lines after the half line can be read.
        const again = Option.getOrThrow(yield* start(refundAll(path)))
        assert.isTrue(again.every(({ state }) => state === "refunded before"))
      }
      assert.deepStrictEqual(yield* start(books), Option.some(wanted))
    }).pipe(Effect.scoped, Effect.provide(inMemory))
  )

  it.effect("refunds nothing again when it is started after PortOne has forgotten the keys", () =>
    Effect.gen(function* () {
      const path = yield* file
      yield* start(sell)
      yield* start(refundAll(path), { request: 2, carriedOut: true })
      yield* TestClock.adjust("4 hours")
      const refunds = Option.getOrThrow(yield* start(refundAll(path)))
      assert.deepInclude(refunds[0], { state: "refunded", why: "asked for before, and now seen in the payment" })
      assert.deepStrictEqual(yield* start(books), Option.some(wanted))
    }).pipe(Effect.scoped, Effect.provide(inMemory))
  )

  it.live("refunds nothing when a line is wrong or two have one id", () =>
    Effect.gen(function* () {
      const fs = yield* FileSystem.FileSystem
      const path = yield* file
      yield* start(sell)
      for (const line of ["order1-9,order1,-5,broken", "order1-1,order2,100,another line of the first one's id"]) {
        yield* fs.writeFileString(path, `${csv}\n${line}`)
        const result = yield* Effect.result(start(refundAll(path)))
        assert.isTrue(Result.isFailure(result))
      }
      assert.deepStrictEqual(yield* start(books), Option.some({ order1: [], order2: [], order3: [] }))
    }).pipe(Effect.scoped, Effect.provide(inMemory))
  )

  it.live("asks anew at the next start for what was refused", () =>
    Effect.gen(function* () {
      const path = yield* file
      yield* start(sell)
      // The request was written down and never sent; meanwhile somebody gives a part back by hand.
      yield* start(refundAll(path), { request: 2, carriedOut: false })
      const byHand = { paymentId: "order1", amount: 1_000, reason: "by hand" }
      yield* start(Effect.flatMap(Payments, (payments) => payments.cancelPayment(byHand)))

      const [refused, ...others] = Option.getOrThrow(yield* start(refundAll(path)))
      assert.strictEqual(refused?.state, "refused")
      assert.include(refused?.why, "currentCancellableAmount is 10000, but 9000 can be cancelled")
      assert.isTrue(isDone(others), JSON.stringify(others))
      assert.isTrue(isDone(Option.getOrThrow(yield* start(refundAll(path)))))
      assert.deepStrictEqual(yield* start(books), Option.some({ ...wanted, order1: [1_000, 3_000, 3_000] }))
    }).pipe(Effect.scoped, Effect.provide(inMemory))
  )

  it.live("does not take turned away credentials for a refusal of what was asked before a restart", () =>
    Effect.gen(function* () {
      const path = yield* file
      const fs = yield* FileSystem.FileSystem
      yield* start(sell)
      yield* start(refundAll(path), { request: 2, carriedOut: false })
      const unauthorized = HttpClient.transform(yield* HttpClient.HttpClient, (exchange, request) =>
        request.method === "POST"
          ? Effect.succeed(
              HttpClientResponse.fromWeb(request, Response.json({ type: "UNAUTHORIZED" }, { status: 401 }))
            )
          : exchange
      )
      const refunds = yield* start(refundAll(path)).pipe(Effect.provideService(HttpClient.HttpClient, unauthorized))
      assert.isTrue(Option.getOrThrow(refunds).every(({ state }) => state === "open"))
      assert.notInclude(yield* fs.readFileString(`${path}.journal`), "refused")
      assert.isTrue(isDone(Option.getOrThrow(yield* start(refundAll(path)))))
      assert.deepStrictEqual(yield* start(books), Option.some(wanted))
    }).pipe(Effect.scoped, Effect.provide(inMemory))
  )

  it.live("refunds each once when its process is killed again and again", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const path = yield* file
      yield* sell
      const requests = yield* Requests
      /** Runs the program, and kills its process at its request for this refund. */
      const run = (last: number) =>
        Effect.callback<number | null>((resume) => {
          const env = { ...process.env, PORTONE_API_SECRET: "any", PORTONE_BASE_URL: baseUrl }
          const child = spawn(process.execPath, [mainOf("refunds"), path], { env, stdio: "ignore" })
          let asked = 0
          requests.onReceived = (received) => {
            if (received.path.endsWith("/cancel") && ++asked === last) child.kill("SIGKILL")
          }
          child.once("exit", (code) => resume(Effect.succeed(code)))
          return Effect.sync(() => child.kill("SIGKILL"))
        })
      for (const last of [1, 2, 1]) assert.strictEqual(yield* run(last), null)
      assert.strictEqual(yield* run(Infinity), 0)
      assert.deepStrictEqual(yield* books, wanted)
    }).pipe(Effect.scoped, Effect.provide(Layer.merge(server, NodeServices.layer)))
  )
})
