/** For whom a call is resolved: the store and the merchant that it was sent for. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { Credentials, ownOptionsOf, PortOneClient, RetryPolicy } from "@effect-portone/core"
import { CancelPaymentResponse, Payment, Payments, UnknownOutcome } from "../src/index.ts"
import { paid, paymentId, requested } from "./fixtures/payments.ts"

const payment = Schema.encodeSync(Payment)(paid)
const cancellation = Schema.encodeSync(CancelPaymentResponse)({ cancellation: requested })
const charged = { payment: { pgTxId: "pg-1", paidAt: "2026-07-03T00:00:05Z" } }

/** A server that answers no first request, and tells for whom each request was. */
const serving = () => {
  const asked: Array<readonly [method: string, ...whose: ReadonlyArray<unknown>]> = []
  const http = HttpClient.make((request, url) =>
    Effect.sync(() => {
      const body: unknown =
        request.body._tag === "Uint8Array" ? JSON.parse(new TextDecoder().decode(request.body.body)) : {}
      const storeId = (body as { readonly storeId?: unknown }).storeId ?? url.searchParams.get("storeId")
      asked.push([request.method, storeId, request.headers["authorization"]])
      const isLost = asked.length === 1
      const answer = request.method === "GET" ? payment : url.pathname.endsWith("cancel") ? cancellation : charged
      return HttpClientResponse.fromWeb(request, isLost ? new Response("", { status: 500 }) : Response.json(answer))
    })
  )
  const services = Payments.layer.pipe(
    Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("of-the-client"), storeId: "store-of-the-client" })),
    Layer.provide(Layer.succeed(HttpClient.HttpClient, http))
  )
  return { asked, services }
}

const own = { storeId: "store-b", credentials: Credentials.fromSecret(Redacted.make("of-another-merchant")) }
const theirs = ["store-b", "PortOne of-another-merchant"]
const options = { ...own, retry: RetryPolicy.none, idempotencyKey: "the-key-of-the-call" }
const input = { paymentId, amount: 4_000, reason: requested.reason }

describe("a call that had a store and credentials of its own", () => {
  it.effect("is looked for and repeated with them, as its error knows them", () =>
    Effect.gen(function* () {
      const { asked, services } = serving()
      const resolution = yield* Effect.gen(function* () {
        const payments = yield* Payments
        const error = yield* Effect.flip(payments.cancelPayment(input, options))
        assert(error._tag === "PortOneClientError")
        assert.deepStrictEqual(ownOptionsOf(error), own)
        assert.notInclude(JSON.stringify(error), "store-b")
        return yield* UnknownOutcome.resolveCancellation(error, input)
      }).pipe(Effect.provide(services))
      assert.strictEqual(resolution._tag, "Answered")
      assert.deepStrictEqual(
        asked.map(([method, ...whose]) => [method, whose]),
        ["POST", "GET", "POST"].map((method) => [method, theirs])
      )
    })
  )

  it.effect("is looked for in the store that its input names, which goes before that of its options", () =>
    Effect.gen(function* () {
      const { asked, services } = serving()
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const ofInput = { ...input, storeId: "store-of-the-input" }
        const error = yield* Effect.flip(payments.cancelPayment(ofInput, options))
        assert(error._tag === "PortOneClientError")
        assert.deepStrictEqual(ownOptionsOf(error), { ...own, storeId: "store-of-the-input" })
        return yield* UnknownOutcome.resolveCancellation(error, ofInput)
      }).pipe(Effect.provide(services))
      assert.deepStrictEqual(
        asked.map(([, storeId]) => storeId),
        ["store-of-the-input", "store-of-the-input", "store-of-the-input"]
      )
    })
  )

  it.effect("is so too after a restart, if they are given", () =>
    Effect.gen(function* () {
      const { asked, services } = serving()
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const error = yield* Effect.flip(payments.cancelPayment(input, options))
        assert(error._tag === "PortOneClientError")
        const { idempotencyKey, operation, startedAt } = error
        return yield* UnknownOutcome.resolveCancellation({ idempotencyKey, operation, startedAt }, input, own)
      }).pipe(Effect.provide(services))
      for (const [, ...whose] of asked) assert.deepStrictEqual(whose, theirs)
    })
  )

  it.effect("is so as a charge, whose repetition is handed them", () =>
    Effect.gen(function* () {
      const { asked, services } = serving()
      const charge = {
        paymentId,
        billingKey: "billing-key",
        orderName: "Monthly plan",
        amount: { total: 9_900 },
        currency: "KRW"
      } as const
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const error = yield* Effect.flip(payments.payWithBillingKey(charge, options))
        assert(error._tag === "PortOneClientError")
        return yield* UnknownOutcome.resolveCharge(error, {
          paymentId,
          repeat: (same) => payments.payWithBillingKey(charge, same)
        })
      }).pipe(Effect.provide(services))
      for (const [, ...whose] of asked) assert.deepStrictEqual(whose, theirs)
      assert.lengthOf(asked, 3)
    })
  )
})

describe("a call with the client's own store and credentials", () => {
  it.effect("is looked for and repeated with those", () =>
    Effect.gen(function* () {
      const { asked, services } = serving()
      yield* Effect.gen(function* () {
        const payments = yield* Payments
        const { credentials: _, storeId: __, ...rest } = options
        const error = yield* Effect.flip(payments.cancelPayment(input, rest))
        assert(error._tag === "PortOneClientError")
        assert.deepStrictEqual(ownOptionsOf(error), {})
        return yield* UnknownOutcome.resolveCancellation(error, input)
      }).pipe(Effect.provide(services))
      for (const [, ...whose] of asked) assert.deepStrictEqual(whose, ["store-of-the-client", "PortOne of-the-client"])
    })
  )
})
