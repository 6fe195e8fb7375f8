/** Decisions on payments in which fields are missing, null or odd: only those that a decision stands on count. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Fiber, Layer, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, PortOneClientError, RetryPolicy } from "@effect-portone/core"
import { DecodeError } from "@effect-portone/core/ClientErrorReason"
import {
  type CancelPaymentInput,
  PaidPayment,
  Payment,
  Payments,
  PaymentVerification,
  UnknownOutcome
} from "../src/index.ts"
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

/** The payments with a `PortOneClient` for which the reads get these answers, and the last one for ever. */
const answeringWith = (...answers: readonly [() => Response, ...ReadonlyArray<() => Response>]) => {
  let reads = 0
  return Payments.layer.pipe(
    Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), retry: RetryPolicy.none })),
    Layer.provide(
      Layer.succeed(
        HttpClient.HttpClient,
        HttpClient.make((request) =>
          Effect.sync(() => {
            const answer = answers[Math.min(reads++, answers.length - 1)] ?? answers[0]
            return HttpClientResponse.fromWeb(request, answer())
          })
        )
      )
    )
  )
}

/** The same, where every read gets this body. */
const answering = (body: unknown) => answeringWith(() => Response.json(body))

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
  "amount.discount",
  "amount.paid",
  "amount.cancelled"
])

/** A list that need not be there, but decides where it is. */
const isOptional = (name: string) => name === "disputes"

describe("a paid payment", () => {
  it.effect.each([
    ["a line break", "\n"],
    ["a tab", "\t"],
    ["a backslash", "\\c"]
  ] as const)("is verified with %s as it came in a text, beside a field that is odd", ([, character]) =>
    Effect.gen(function* () {
      const body = JSON.stringify({ ...full, customer: "gone", pgResponse: "one|two" }).replace("|", character)
      const layer = answeringWith(() => new Response(body, { headers: { "content-type": "application/json" } }))
      const verified = yield* PaymentVerification.verify({ paymentId: paid.id, expected }).pipe(Effect.provide(layer))
      assert.strictEqual(verified.amount.total, 10_000)
      const resolution = yield* UnknownOutcome.resolveCharge(
        {
          operation: "Payments.payWithBillingKey",
          idempotencyKey: "renewal-2026-11-order-0042",
          startedAt: DateTime.makeUnsafe("2020-01-01T00:00:00Z")
        },
        { paymentId: paid.id, settledAfter: 0 }
      ).pipe(Effect.provide(layer))
      assert.strictEqual(resolution._tag, "Applied")
    })
  )

  it.effect.each(pathsOf(full).map((path) => [path.join("."), path] as const))(
    "is verified whatever is wrong with its %s, unless that is decided on",
    ([name, path]) =>
      Effect.gen(function* () {
        for (const [how, to] of odd) {
          const body = changed(full, path, to)
          const result = yield* Effect.result(verify(body))
          const isThere = to !== undefined && to !== null
          if (decided.has(name) || (isOptional(name) && isThere)) {
            assert.strictEqual(result._tag, "Failure", `${name} is ${how}`)
            continue
          }
          assert(result._tag === "Success", `${name} is ${how}: ${String(result)}`)
          const payment = result.success
          assert.strictEqual(payment.id, paid.id)
          assert.strictEqual(payment.channel.type, "LIVE")
          assert.deepInclude(payment.amount, { total: 10_000, cancelled: 0 })
          // What is there is as its type says, and all other fields are as they came.
          const channel = { ...whole.channel, ...payment.channel }
          const amount = { ...whole.amount, ...payment.amount }
          assert.isTrue(isPaid({ ...whole, ...payment, channel, amount }))
          for (const [field, value] of Object.entries(whole)) {
            if (field !== path[0]) assert.deepStrictEqual(payment[field as keyof typeof payment], value)
          }
          for (const part of ["amount", "channel"] as const) {
            const leaves = Object.entries(whole[part]).filter(([leaf]) => part !== path[0] || leaf !== path[1])
            assert.deepInclude(payment[part], Object.fromEntries(leaves))
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
        for (const absent of [null, undefined]) {
          const without = yield* Effect.flip(verify({ ...full, webhooks: 5, [field]: absent }, { [field]: text }))
          assert.strictEqual(without._tag, field === "customData" ? "OrderMismatchError" : "PortOneClientError")
        }
      })
  )

  it.effect.each([["a text"], [[null]], [[{ totalAmount: 1 }]]])(
    "is not verified where its cancellations cannot be read: %j",
    (cancellations) =>
      Effect.gen(function* () {
        const error = yield* Effect.flip(verify({ ...full, cancellations }))
        assert.instanceOf(error, PortOneClientError)
        assert.instanceOf(error.reason, DecodeError)
      })
  )

  it.effect.each<readonly [string, unknown, { readonly cancelled: number; readonly requested: number }]>([
    ["SUCCEEDED", undefined, { cancelled: 0, requested: 0 }],
    ["SUCCEEDED", "3000", { cancelled: 0, requested: 0 }],
    ["REQUESTED", undefined, { cancelled: 0, requested: paid.amount.total }],
    ["REQUESTED", null, { cancelled: 0, requested: paid.amount.total }]
  ])("is given back although a cancellation that is %s has %j for its amount", ([status, totalAmount, sums]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify({ ...full, cancellations: [{ status, totalAmount }] }))
      assert(error._tag === "PaymentCancelledError")
      assert.deepInclude(error, sums)
    })
  )

  it.effect.each<readonly [string, number, ReadonlyArray<object>]>([
    [
      "given back and taken again",
      3_000,
      [
        { status: "SUCCEEDED", totalAmount: 3_000 },
        { status: "REQUESTED", totalAmount: -3_000 }
      ]
    ],
    [
      "two that come out even",
      0,
      [
        { status: "SUCCEEDED", totalAmount: 3_000 },
        { status: "SUCCEEDED", totalAmount: -3_000 }
      ]
    ],
    ["one of nothing", 0, [{ status: "SUCCEEDED", totalAmount: 0 }]],
    ["less than nothing", -3_000, []],
    ["less than nothing, as its cancellations say", -3_000, [{ status: "SUCCEEDED", totalAmount: -3_000 }]]
  ])("is not verified with cancellations whose sums make no sense: %s", ([, cancelled, cancellations]) =>
    Effect.gen(function* () {
      const body = { ...full, amount: { ...Object(full["amount"]), cancelled }, cancellations }
      assert.strictEqual((yield* Effect.flip(verify(body)))._tag, "PaymentCancelledError")
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
      const cancellations = [{ status: "SUCCEEDED", id: "cancellation-1" }]
      assert.strictEqual((yield* Effect.flip(verify({ ...body, cancellations })))._tag, tag)
    })
  )
})

describe("a call of unknown outcome", () => {
  const lost = {
    operation: "Payments.payWithBillingKey",
    idempotencyKey: "the-key-of-a-lost-call",
    startedAt: undefined
  }
  const lostRefund = { ...lost, operation: "Payments.cancelPayment" }
  const broken = { requestedAt: "2026-09-07", customer: 5, method: [], origin: null }
  const marked = Effect.runSync(UnknownOutcome.markedReason(requested.reason, lost.idempotencyKey))

  it.effect("is a charge that happened, although most of the payment is odd", () =>
    Effect.gen(function* () {
      const resolution = yield* UnknownOutcome.resolveCharge(lost, { paymentId: paid.id })
      assert(resolution._tag === "Applied")
      assert.isUndefined(resolution.payment)
    }).pipe(Effect.provide(answering({ ...full, ...broken })))
  )

  it.effect("is a refund that happened, although most of the payment is odd", () =>
    Effect.gen(function* () {
      const input = { paymentId: paid.id, amount: 4_000, reason: marked, currentCancellableAmount: 10_000 }
      const resolution = yield* UnknownOutcome.resolveCancellation(lostRefund, input)
      assert.strictEqual(resolution._tag, "Applied")
    }).pipe(
      Effect.provide(
        answering({
          ...full,
          ...broken,
          cancellations: [
            { status: "REQUESTED", totalAmount: 4_000, reason: marked, requestedAt: "2026-07-03T00:00:05Z" }
          ]
        })
      )
    )
  )

  it.effect.each<readonly [string, object]>([
    ["an empty text", { paidAt: "" }],
    ["the year 1", { paidAt: "0001-01-01T00:00:00Z" }],
    ["a number as text", { amount: { ...paid.amount, cancelled: "0" } }],
    ["an empty text for a list", { cancellations: "" }],
    ["an empty object for a list", { cancellations: {} }]
  ])("is no charge that happened, if it failed and says nothing as %s", ([, fields]) =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(UnknownOutcome.resolveCharge(lost, { paymentId: paid.id }))
      yield* TestClock.adjust("4 minutes")
      assert.strictEqual((yield* Fiber.join(fiber))._tag, "NotApplied")
    }).pipe(Effect.provide(answering({ ...full, ...broken, status: "FAILED", paidAt: undefined, ...fields })))
  )

  const started = "2026-11-30T12:00:00Z"
  const before = "2026-11-29T12:00:00Z"
  const allBack = { ...paid.amount, paid: 10_000, cancelled: 10_000 }
  const neverPaid = { status: "CANCELLED", cancelledAt: started, paidAt: undefined }

  it.effect.each<readonly [string, object]>([
    [
      "at a time that is told alone by its change",
      { status: "CANCELLED", cancelledAt: "2026-11-29", statusChangedAt: before }
    ],
    ["at no time that can be read", { status: "CANCELLED", cancelledAt: 5, statusChangedAt: null, updatedAt: "soon" }],
    ["before, though its status is behind", { status: "PARTIAL_CANCELLED", cancelledAt: before }],
    ["before, though it still says that it is paid", { status: "PAID", statusChangedAt: before }],
    ["before anything was paid", { ...neverPaid, amount: { ...paid.amount, paid: 0, cancelled: 0 } }],
    ["though nothing was paid", { ...neverPaid, amount: { ...paid.amount, paid: 0, cancelled: 10_000 } }],
    ["at a time when it was paid at none", { ...neverPaid, paidAt: "", amount: { total: 10_000 } }],
    ["at a time when it was paid in the year 1", { ...neverPaid, paidAt: "0001-01-01T00:00:00Z", amount: null }]
  ])("is no charge that happened, if all was given back %s", ([, fields]) =>
    Effect.gen(function* () {
      const call = { ...lost, startedAt: DateTime.makeUnsafe(started) }
      const error = yield* Effect.flip(UnknownOutcome.resolveCharge(call, { paymentId: paid.id }))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
    }).pipe(Effect.provide(answering({ ...full, ...broken, amount: allBack, updatedAt: before, ...fields })))
  )

  it.effect.each<readonly [string, object]>([
    ["amount", { amount: 5 }],
    ["amount of money", { amount: { ...paid.amount, paid: "10000", cancelled: null } }],
    ["cancellations", { cancellations: [{ status: "SUCCEEDED", totalAmount: "4000" }, null, 5] }],
    ["list of cancellations", { cancellations: "none" }],
    ["everything", { amount: undefined, currency: 5, cancellations: {}, channel: null, ...broken }]
  ])("is a charge that happened, whatever is wrong with the payment's %s", ([, fields]) =>
    Effect.gen(function* () {
      const call = { ...lost, startedAt: DateTime.makeUnsafe("2020-01-01T00:00:00Z") }
      for (const status of ["PAID", "PARTIAL_CANCELLED", "CANCELLED"]) {
        const resolution = yield* UnknownOutcome.resolveCharge(call, { paymentId: paid.id }).pipe(
          Effect.provide(answering({ ...full, ...fields, status }))
        )
        assert.strictEqual(resolution._tag, "Applied", status)
      }
    })
  )

  it.effect("is not told by a payment of another id, although most of that is odd", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(UnknownOutcome.resolveCharge(lost, { paymentId: paid.id }))
      assert.strictEqual(error._tag, "UnresolvedOutcomeError")
      assert.include(error.message, "another payment")
    }).pipe(Effect.provide(answering({ ...full, ...broken, id: "another" })))
  )

  it.effect("is a charge that happened, although an error's tag is in the payment", () =>
    Effect.gen(function* () {
      const { merchantId: _, ...without } = full
      for (const body of [full, { ...full, ...broken }, without, { ...full, merchantId: null, message: "m" }]) {
        for (const type of ["PAYMENT_NOT_FOUND", "UNAUTHORIZED", "IDEMPOTENCY_OUTSTANDING_REQUEST"]) {
          const tagged = { type, ...body }
          const resolution = yield* UnknownOutcome.resolveCharge(lost, { paymentId: paid.id }).pipe(
            Effect.provide(answering(tagged))
          )
          assert.strictEqual(resolution._tag, "Applied")
          assert.strictEqual((yield* verify(tagged)).status, "PAID")
        }
      }
    })
  )

  it.effect.each([
    ["nothing but its status", { status: "PAID" }],
    ["null for an id", { ...full, id: null }],
    ["a number for an id", { ...full, id: 5 }],
    ["an empty id", { ...full, id: "" }]
  ])("is not told by a payment that has %s", ([, body]) =>
    Effect.gen(function* () {
      for (const resolution of [
        UnknownOutcome.resolveCharge(lost, { paymentId: paid.id }),
        UnknownOutcome.resolveCancellation(lostRefund, { paymentId: paid.id, amount: 4_000, reason: marked })
      ]) {
        const error = yield* Effect.flip(resolution)
        assert.strictEqual(error._tag, "UnresolvedOutcomeError")
        assert.include(error.message, "without an id")
      }
    }).pipe(Effect.provide(answering(body)))
  )

  const input = { paymentId: paid.id, amount: 4_000, reason: requested.reason }
  const it4000 = {
    status: "SUCCEEDED",
    totalAmount: 4_000,
    reason: requested.reason,
    requestedAt: "2026-07-03T00:00:05Z"
  }
  const other = { ...it4000, reason: "broken" }
  const money = (cancelled: number) => ({ ...paid.amount, cancelled })

  /** What a refund is, by a payment with these fields, once time enough has passed. */
  const outcomeBy = (fields: object, which: CancelPaymentInput = input) =>
    Effect.gen(function* () {
      const fiber = yield* UnknownOutcome.resolveCancellation(lostRefund, which).pipe(
        Effect.match({ onSuccess: ({ _tag }) => _tag, onFailure: ({ _tag }) => _tag }),
        Effect.forkChild
      )
      while (fiber.pollUnsafe() === undefined) {
        yield* Effect.yieldNow
        yield* TestClock.adjust("1 minute")
      }
      return yield* Fiber.join(fiber)
    }).pipe(Effect.provide(answering({ ...full, ...broken, ...fields })))

  /** Only a mark tells a refund from one that is alike; what proves a refund without one is not there. */
  const assertOutcome = Effect.fnUntraced(function* (tag: string, fields: object, which: CancelPaymentInput = input) {
    if (tag !== "Applied") return assert.strictEqual(yield* outcomeBy(fields, which), tag)
    const withMark = JSON.parse(JSON.stringify(fields).replaceAll(`"${requested.reason}"`, `"${marked}"`)) as object
    assert.strictEqual(yield* outcomeBy(withMark, { ...which, reason: marked }), "Applied")
    assert.strictEqual(yield* outcomeBy(fields, which), "UnresolvedOutcomeError")
  })

  it.effect.each<readonly [string, string, object, CancelPaymentInput?]>([
    ["NotApplied", "no time, of one for another reason", { ...other, requestedAt: undefined }],
    ["NotApplied", "an odd time, of one for another reason", { ...other, requestedAt: "yesterday" }],
    ["UnresolvedOutcomeError", "an odd amount, of one for another reason", { ...other, totalAmount: "4000" }],
    ["NotApplied", "an odd trigger, of one for another reason", { ...other, trigger: 5 }],
    ["NotApplied", "no reason, of one of another amount", { ...it4000, totalAmount: 3_000, reason: undefined }],
    ["NotApplied", "an odd reason, of one of another amount", { ...it4000, totalAmount: 3_000, reason: 5 }],
    ["NotApplied", "an odd reason, of one that the console made", { ...it4000, reason: null, trigger: "CONSOLE" }],
    ["NotApplied", "all fields, of one that failed", { status: "FAILED", totalAmount: "4000", reason: 5 }],
    ["UnresolvedOutcomeError", "no time, of one that may be it", { ...it4000, requestedAt: undefined }],
    ["UnresolvedOutcomeError", "an odd time, of one that may be it", { ...it4000, requestedAt: "yesterday" }],
    ["UnresolvedOutcomeError", "an odd amount, of one that may be it", { ...it4000, totalAmount: "4000" }],
    ["UnresolvedOutcomeError", "an odd reason, of one that may be it", { ...it4000, reason: null }],
    ["UnresolvedOutcomeError", "an odd trigger, of one that may be it", { ...it4000, trigger: 5 }],
    ["UnresolvedOutcomeError", "an odd status", { ...other, status: 5 }],
    ["UnresolvedOutcomeError", "a status that is not known", { ...other, status: "ADDED" }],
    ["Applied", "an odd part free of tax, where none was asked for", { ...it4000, taxFreeAmount: "0" }],
    [
      "UnresolvedOutcomeError",
      "an odd part free of tax, where one was asked for",
      { ...it4000, taxFreeAmount: "0" },
      { ...input, taxFreeAmount: 0 }
    ],
    [
      "NotApplied",
      "an odd time, of one that took place before what was left was read",
      { ...it4000, requestedAt: 5 },
      { ...input, currentCancellableAmount: 6_000 }
    ]
  ])("is a refund that is %s where a cancellation has %s", ([tag, , cancellation, which]) =>
    Effect.gen(function* () {
      const { status, totalAmount } = { status: "", totalAmount: 0, ...cancellation }
      // An amount that cannot be read is that of the one in question.
      const gone = status === "SUCCEEDED" ? Number(totalAmount) : 0
      yield* assertOutcome(tag, { amount: money(gone), cancellations: [cancellation] }, which)
    })
  )

  const whole = { paymentId: paid.id, reason: requested.reason }

  it.effect.each<readonly [string, string, object, CancelPaymentInput?]>([
    ["Applied", "what was paid", { amount: { cancelled: 4_000 }, cancellations: [it4000] }],
    ["NotApplied", "what was paid", { amount: { cancelled: 0 } }],
    ["Applied", "all amounts", { amount: 5, cancellations: [it4000] }],
    ["UnresolvedOutcomeError", "what was given back", { amount: { paid: 10_000 } }],
    ["UnresolvedOutcomeError", "what was given back, as text", { amount: { ...paid.amount, cancelled: "0" } }],
    [
      "UnresolvedOutcomeError",
      "what was paid, and a lock says what was left",
      { amount: { cancelled: 4_000 }, cancellations: [it4000] },
      { ...input, currentCancellableAmount: 10_000 }
    ],
    [
      "UnresolvedOutcomeError",
      "what was paid, and all was asked for",
      { amount: { cancelled: 10_000 }, cancellations: [{ ...it4000, totalAmount: 10_000 }] },
      whole
    ],
    [
      "UnresolvedOutcomeError",
      "the time of another one, and all was asked for",
      {
        amount: money(10_000),
        cancellations: [
          { ...other, requestedAt: "yesterday" },
          { ...it4000, totalAmount: 6_000 }
        ]
      },
      whole
    ],
    [
      "Applied",
      "nothing, and all was asked for",
      { amount: money(10_000), cancellations: [other, { ...it4000, totalAmount: 6_000 }] },
      whole
    ],
    ["UnresolvedOutcomeError", "the list of a refunded payment", { status: "PARTIAL_CANCELLED", amount: money(4_000) }],
    ["UnresolvedOutcomeError", "the list of cancellations", { cancellations: "none" }]
  ])("is a refund that is %s where the payment lacks %s", ([tag, , fields, which]) => assertOutcome(tag, fields, which))

  it.effect("stays unknown where a payment that was not paid comes with a refund", () =>
    Effect.gen(function* () {
      for (const payment of [ready, failed]) {
        for (const odd of [{}, broken]) {
          const body = { ...wireOf(payment), ...odd, cancellations: [other] }
          const resolve = [
            UnknownOutcome.resolveCharge(lost, { paymentId: paid.id }),
            UnknownOutcome.resolveCancellation(lostRefund, input)
          ]
          for (const resolution of resolve) {
            const error = yield* Effect.flip(resolution).pipe(Effect.provide(answering(body)))
            assert.strictEqual(error._tag, "UnresolvedOutcomeError")
            assert.include(error.message, "not paid")
          }
        }
      }
    })
  )
})

describe("an object that repeats what was asked for, with a status", () => {
  const lost = { operation: "Payments.payWithBillingKey", idempotencyKey: undefined, startedAt: undefined }
  it.effect.each<readonly [string, object]>([
    ["the tag of an error", { type: "UNAUTHORIZED", message: "x" }],
    ["a gateway's error", { success: false, error: { code: 504 } }],
    ["an error in words", { error: "upstream timeout" }]
  ])("and %s, tells nothing of the payment", ([, error]) =>
    Effect.gen(function* () {
      for (const status of ["FAILED", "PAID"]) {
        const answer = answering({ id: paid.id, storeId: full.storeId, status, ...error })
        const fiber = yield* UnknownOutcome.resolveCharge(lost, { paymentId: paid.id }).pipe(
          Effect.result,
          Effect.provide(answer),
          Effect.forkChild
        )
        while (fiber.pollUnsafe() === undefined) {
          // A body is read in steps of the machine's own.
          yield* Effect.promise(() => new Promise((next) => setImmediate(next)))
          yield* TestClock.adjust("1 second")
        }
        const result = yield* Fiber.join(fiber)
        assert.strictEqual(result._tag, "Failure")
      }
    })
  )
})

describe("a charge whose payment is missing", () => {
  const lost = { operation: "Payments.payWithBillingKey", idempotencyKey: undefined, startedAt: undefined }
  const missing = () => Response.json({ type: "PAYMENT_NOT_FOUND" }, { status: 404 })
  const { status: _, ...withoutStatus } = full

  const outcomeAfter = (...answers: readonly [() => Response, ...ReadonlyArray<() => Response>]) =>
    Effect.gen(function* () {
      const fiber = yield* Effect.forkChild(Effect.result(UnknownOutcome.resolveCharge(lost, { paymentId: paid.id })))
      while (fiber.pollUnsafe() === undefined) {
        // A body is read in steps of the machine's own.
        yield* Effect.promise(() => new Promise((next) => setImmediate(next)))
        yield* TestClock.adjust("1 second")
      }
      return yield* Fiber.join(fiber)
    }).pipe(Effect.provide(answeringWith(...answers)))

  const brokenOff = () =>
    new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(`{"status":"PA`))
          controller.error(new Error("broken off"))
        }
      }),
      { headers: { "content-type": "application/json" } }
    )

  it.effect.each<readonly [string, () => Response]>([
    ["a payment without a status", () => Response.json(withoutStatus)],
    ["a payment whose status is null", () => Response.json({ ...full, status: null })],
    ["a payment whose status is a number", () => Response.json({ ...full, status: 3 })],
    ["a payment in a list", () => Response.json([full])],
    ["JSON that was cut off", () => new Response(`{"id":"`, { headers: { "content-type": "application/json" } })],
    ["an empty object", () => Response.json({})],
    ["an empty body", () => new Response("")],
    ["a page", () => new Response("<html></html>", { headers: { "content-type": "text/html" } })],
    ["a body that broke off", brokenOff]
  ])("stays unknown if it was answered once with %s", ([, answer]) =>
    Effect.gen(function* () {
      const result = yield* outcomeAfter(answer, missing)
      assert(result._tag === "Failure" && result.failure._tag === "UnresolvedOutcomeError")
      assert.include(result.failure.message, "there was one before")
    })
  )

  it.effect.each<readonly [string, () => Response]>([
    ["that it is missing", missing],
    ["a gateway's page", () => new Response("<html></html>", { status: 502 })]
  ])("has not happened if it was answered before with %s", ([, answer]) =>
    Effect.gen(function* () {
      const result = yield* outcomeAfter(answer, missing)
      assert(result._tag === "Success")
      assert.strictEqual(result.success._tag, "NotApplied")
    })
  )
})

describe("a payment id that cannot be a part of a path", () => {
  const call = { operation: "Payments.payInstantly", idempotencyKey: "the-key-of-a-lost-call" }
  const unreachable = answeringWith(() => {
    throw new Error("something was sent")
  })

  it.effect.each(["", ".", "..", "pay\ud800"].map((paymentId) => [paymentId] as const))(
    "is refused before anything is sent or waited for: %j",
    ([paymentId]) =>
      Effect.gen(function* () {
        for (const startedAt of [undefined, yield* DateTime.now]) {
          const lost = { ...call, startedAt }
          for (const resolution of [
            UnknownOutcome.resolveCharge(lost, { paymentId, repeat: () => Effect.die("repeated") }),
            UnknownOutcome.resolveCancellation(
              { ...lost, operation: "Payments.cancelPayment" },
              { paymentId, reason: "returned" }
            )
          ]) {
            const error = yield* Effect.flip(resolution)
            assert(error._tag === "PortOneClientError")
            assert.strictEqual(error.reason._tag, "InputError")
            assert.deepInclude(error, { outcome: "NotSent", attempts: 0 })
            assert.include(error.message, "UnknownOutcome.resolve")
            assert.include(error.message, "part of the path")
          }
        }
      }).pipe(Effect.provide(unreachable))
  )
})
