/** Decisions on payments in which fields are missing, null or odd: only those that a decision stands on count. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Layer, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, PortOneClientError, RetryPolicy } from "@effect-portone/core"
import { DecodeError } from "@effect-portone/core/ClientErrorReason"
import { PaidPayment, Payment, Payments, PaymentVerification, UnknownOutcome } from "../src/index.ts"
import { cancelled, failed, paid, partialCancelled, ready, requested } from "./fixtures/payments.ts"

type Wire = Readonly<Record<string, unknown>>

const wireOf = (payment: Payment): Wire => Schema.encodeSync(Payment)(payment) as unknown as Wire

const full = wireOf({
  ...paid,
  method: {
    type: "PaymentMethodCard",
    approvalNumber: "00000000",
    card: { number: "1234********5678", issuer: "SHINHAN_CARD" }
  },
  webhooks: [{ id: "w-1", url: "https://shop.example/hook", isAsync: false, currentExecutionCount: 1 }],
  disputes: [],
  pgTxId: "pg-1",
  receiptUrl: "https://pg.example/receipt"
})

/** The payments with a `PortOneClient` for which every read gets this body. */
const answering = (body: unknown) =>
  Payments.layer.pipe(
    Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), retry: RetryPolicy.none })),
    Layer.provide(
      Layer.succeed(
        HttpClient.HttpClient,
        HttpClient.make((request) =>
          Effect.sync(() => HttpClientResponse.fromWeb(request, Response.json(body, { status: 200 })))
        )
      )
    )
  )

const expected = { amount: 10_000, currency: "KRW" } as const

const verify = (body: unknown, more: object = {}) =>
  PaymentVerification.verify({ paymentId: paid.id, expected: { ...expected, ...more } }).pipe(
    Effect.provide(answering(body))
  )

/** Returns every path to a field of an object, those within its fields too. */
const pathsOf = (value: unknown, path: ReadonlyArray<string | number> = []): ReadonlyArray<typeof path> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => {
        const own = [...path, Array.isArray(value) ? Number(name) : name]
        return [own, ...pathsOf(inner, own)]
      })
    : []

/** Returns the object with what `change` makes of the value at a path; `undefined` takes the field away. */
const changed = (value: unknown, [name, ...rest]: ReadonlyArray<string | number>, to: unknown): unknown => {
  if (name === undefined) return to
  if (Array.isArray(value)) return value.map((it, index) => (index === name ? changed(it, rest, to) : it))
  const object = value as Wire
  const inner = rest.length === 0 ? to : changed(object[name], rest, to)
  const { [name]: _, ...others } = object
  return inner === undefined ? others : { ...others, [name]: inner }
}

const odd = [
  ["missing", undefined],
  ["null", null],
  ["a text", "planted"],
  ["a number", 7.5],
  ["a list", [{}]]
] as const

/** The fields that a verification without further expectations stands on. */
const decided = new Set([
  "status",
  "id",
  "channel",
  "channel.type",
  "currency",
  "amount",
  "amount.total",
  "amount.cancelled"
])

describe("a paid payment", () => {
  it.effect.each(pathsOf(full).map((path) => [path.join("."), path] as const))(
    "is verified whatever is wrong with its %s, unless that is decided on",
    ([name, path]) =>
      Effect.gen(function* () {
        for (const [how, to] of odd) {
          const body = changed(full, path, to)
          const result = yield* Effect.result(verify(body))
          if (decided.has(name)) {
            assert.strictEqual(result._tag, "Failure", `${name} is ${how}`)
            continue
          }
          assert(result._tag === "Success", `${name} is ${how}: ${String(result)}`)
          const payment = result.success
          assert.strictEqual(payment.id, paid.id)
          assert.strictEqual(payment.channel.type, "LIVE")
          assert.deepInclude(payment.amount, { total: 10_000, cancelled: 0 })
          // What is there is as its type says, and all other fields are as they came.
          assert.isTrue(isPaid({ ...whole, ...payment, channel: whole.channel, amount: whole.amount }))
          for (const [field, value] of Object.entries(whole)) {
            if (field !== path[0]) assert.deepStrictEqual(payment[field as keyof typeof payment], value)
          }
        }
      })
  )

  const whole = Schema.decodeUnknownSync(PaidPayment)(full)
  const isPaid = Schema.is(Schema.toType(PaidPayment))

  it.effect("is not verified without its store where one is expected", () =>
    Effect.gen(function* () {
      const body = changed(full, ["storeId"], undefined)
      const error = yield* Effect.flip(verify(body, { storeId: paid.storeId }))
      assert.instanceOf(error, PortOneClientError)
      assert.instanceOf(error.reason, DecodeError)
      assert.strictEqual((yield* verify({ ...full, webhooks: 5 }, { storeId: paid.storeId })).id, paid.id)
    })
  )

  it.effect.each(["orderName", "customData"] as const)(
    "is not verified with a %s that is no text, if one is expected",
    (field) =>
      Effect.gen(function* () {
        const text = String(paid[field])
        const error = yield* Effect.flip(verify({ ...full, [field]: 5 }, { [field]: text }))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual((yield* verify({ ...full, webhooks: 5 }, { [field]: text })).id, paid.id)
        assert.strictEqual(
          (yield* Effect.flip(verify({ ...full, webhooks: 5, [field]: null }, { [field]: text })))._tag,
          "OrderMismatchError"
        )
      })
  )

  it.effect.each([["a text"], [[{ status: "SUCCEEDED" }]], [[null]], [[{ totalAmount: 1 }]]])(
    "is not verified where its cancellations cannot be read: %j",
    (cancellations) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(verify({ ...full, cancellations }))
        assert.instanceOf(error, PortOneClientError)
        assert.instanceOf(error.reason, DecodeError)
      })
  )

  it.effect("is given back in part although the rest of the cancellation is odd", () =>
    Effect.gen(function* () {
      const cancellations = [{ status: "SUCCEEDED", totalAmount: 4_000, requestedAt: "yesterday" }]
      const error = yield* Effect.flip(verify({ ...full, cancellations }))
      assert(error._tag === "PaymentCancelledError")
      assert.strictEqual(error.cancelled, 4_000)
    })
  )
})

describe("a payment in another status", () => {
  it.effect.each([
    ["NotPaidYetError", ready],
    ["PaymentFailedError", failed],
    ["PaymentCancelledError", cancelled],
    ["PaymentCancelledError", partialCancelled]
  ] as const)("is a %s although other fields of it are odd", ([tag, payment]) =>
    Effect.gen(function* () {
      const { origin: _, ...rest } = wireOf(payment)
      const body = { ...rest, requestedAt: "2026-09-07", customer: 5, failure: null, method: [] }
      assert.strictEqual((yield* Effect.flip(verify(body)))._tag, tag)
    })
  )
})

describe("a call of unknown outcome", () => {
  const lost = {
    operation: "Payments.payWithBillingKey",
    idempotencyKey: undefined,
    startedAt: DateTime.makeUnsafe("2026-07-03T00:00:00Z")
  }
  const broken = { requestedAt: "2026-09-07", customer: 5, method: [], origin: null }

  it.effect("is a charge that happened, although most of the payment is odd", () =>
    Effect.gen(function* () {
      const resolution = yield* UnknownOutcome.resolveCharge(lost, { paymentId: paid.id })
      assert(resolution._tag === "Applied")
      assert.isUndefined(resolution.payment)
    }).pipe(Effect.provide(answering({ ...full, ...broken })))
  )

  it.effect("is a refund that happened, although most of the payment is odd", () =>
    Effect.gen(function* () {
      const input = { paymentId: paid.id, amount: 4_000, reason: requested.reason, currentCancellableAmount: 10_000 }
      const resolution = yield* UnknownOutcome.resolveCancellation(lost, input)
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(
      Effect.provide(
        answering({
          ...full,
          ...broken,
          cancellations: [
            { status: "REQUESTED", totalAmount: 4_000, reason: requested.reason, requestedAt: "2026-07-03T00:00:05Z" }
          ]
        })
      )
    )
  )

  it.effect("stays unresolved where what it stands on is odd", () =>
    Effect.gen(function* () {
      const input = { paymentId: paid.id, amount: 4_000, reason: requested.reason }
      const fiber = yield* Effect.forkChild(Effect.flip(UnknownOutcome.resolveCancellation(lost, input)))
      while (fiber.pollUnsafe() === undefined) {
        yield* Effect.yieldNow
        yield* TestClock.adjust("1 minute")
      }
      const exit = fiber.pollUnsafe()!
      assert(exit._tag === "Success")
      assert.strictEqual(exit.value._tag, "UnresolvedOutcomeError")
    }).pipe(Effect.provide(answering({ ...full, cancellations: [{ status: "SUCCEEDED", totalAmount: "4000" }] })))
  )
})
