import { assert, describe, it } from "@effect/vitest"
import { Cause, Deferred, Duration, Effect, Exit, Fiber, Queue, Schedule, Schema, Stream } from "effect"
import { TestClock } from "effect/testing"
import { inspect } from "node:util"
import { Currency, isPortOneClientError, PortOneClientError, UnauthorizedError } from "@effect-portone/core"
import { TransportError } from "@effect-portone/core/ClientErrorReason"
import { unreadable } from "../../core/test/fixtures/unreadable.ts"
import {
  type Dispute,
  type PaidPayment,
  type Payment,
  type PaymentCancellation,
  PaymentNotFoundError,
  Payments,
  PaymentVerification,
  SelectedChannelType
} from "../src/index.ts"
import {
  addedTomorrow,
  type Answer,
  cancelled,
  failed,
  paid,
  partialCancelled,
  paymentId,
  payPending,
  ready,
  requested,
  scripted,
  virtualAccountIssued
} from "./fixtures/payments.ts"

const expected: PaymentVerification.Expected = { amount: 10_000, currency: "KRW" }
const input: PaymentVerification.VerifyPaymentInput = { paymentId, expected }

const verify = (answer: Answer, given: PaymentVerification.VerifyInput = input) =>
  PaymentVerification.verify(given).pipe(Effect.provide(scripted(answer).layer))

const tagOf = (answer: Answer, given?: PaymentVerification.VerifyInput) =>
  Effect.map(Effect.flip(verify(answer, given)), ({ _tag }) => _tag)

const withCancellations = (amount: Partial<PaidPayment["amount"]>, cancellations: PaidPayment["cancellations"]) => ({
  ...paid,
  amount: { ...paid.amount, ...amount },
  ...(cancellations === undefined ? {} : { cancellations })
})

/** A cancellation of a status that this version does not know. */
const unheardOf = (raw: object): PaymentCancellation => ({
  status: "UNRECOGNIZED",
  raw: { ...raw, status: "ADDED_TOMORROW" }
})

describe("a payment that is what was ordered", () => {
  it.effect("is given back as it is", () =>
    Effect.gen(function* () {
      const all = {
        ...expected,
        storeId: paid.storeId,
        orderName: paid.orderName,
        customData: '{"orderId":"order-1","phone":"010-9876-5432"}'
      }
      assert.strictEqual(yield* verify(paid), paid)
      assert.strictEqual(yield* verify(paid, { paymentId, expected: all }), paid)
    })
  )

  it.effect("is read once, from the expected store", () =>
    Effect.gen(function* () {
      const { asked, layer } = scripted(paid)
      yield* PaymentVerification.verify({ paymentId, expected: { ...expected, storeId: "store-main" } }).pipe(
        Effect.provide(layer)
      )
      assert.deepStrictEqual(asked, [{ paymentId, storeId: "store-main" }])
    })
  )

  it.effect("may have cost the customer less, where somebody else gave the discount", () =>
    Effect.gen(function* () {
      const discounted = { ...paid, amount: { ...paid.amount, discount: 1_000, paid: 9_000 } }
      assert.strictEqual(yield* verify(discounted), discounted)
    })
  )

  const dispute = (status: string) => ({ status, reason: "unknown", createdAt: paid.requestedAt }) satisfies Dispute

  it.effect("may have been disputed before", () =>
    Effect.gen(function* () {
      const payment = { ...paid, disputes: [dispute("RESOLVED")] }
      assert.strictEqual(yield* verify(payment), payment)
    })
  )

  it.effect.each(["UNRESOLVED", "ADDED_TOMORROW"])("has no dispute that is %s", (status) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify({ ...paid, disputes: [dispute("RESOLVED"), dispute(status)] }))
      assert.instanceOf(error, PaymentVerification.PaymentDisputedError)
      assert.deepInclude(error, { paymentId, open: 1, isRetryable: false })
      assert.include(error.message, "hand nothing out")
    })
  )

  it.effect.each<readonly [string, Partial<PaidPayment["amount"]>, number]>([
    ["less than the total", { paid: 9_999 }, 10_000],
    ["more than the total", { paid: 10_001 }, 10_000],
    ["less than a discount leaves", { paid: 8_999, discount: 1_000 }, 9_000],
    ["the total in spite of a discount", { discount: 1_000 }, 9_000],
    ["more, for a discount of less than nothing", { paid: 11_000, discount: -1_000 }, 10_000]
  ])("did not cost %s", ([, amount, due]) =>
    Effect.gen(function* () {
      const payment = { ...paid, amount: { ...paid.amount, ...amount } }
      const error = yield* Effect.flip(verify(payment))
      assert.instanceOf(error, PaymentVerification.AmountMismatchError)
      assert.deepInclude(error, { expected: due, actual: payment.amount.paid, currency: "KRW", isRetryable: false })
    })
  )

  it.effect("gave back no less than nothing", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify({ ...paid, amount: { ...paid.amount, cancelled: -3_000 } }))
      assert.instanceOf(error, PaymentVerification.PaymentCancelledError)
      assert.deepInclude(error, { cancelled: -3_000, requested: 0 })
    })
  )

  it.effect("may have a cancellation that failed", () =>
    Effect.gen(function* () {
      const payment = withCancellations({}, [{ ...requested, status: "FAILED" }])
      assert.strictEqual(yield* verify(payment), payment)
    })
  )
})

describe("a payment that is not paid", () => {
  it.effect.each([ready, payPending, virtualAccountIssued])("but $status may still become so", (payment) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify(payment))
      assert.instanceOf(error, PaymentVerification.NotPaidYetError)
      assert.deepInclude(error, { paymentId, expected: "PAID", actual: payment.status, isRetryable: true })
    })
  )

  it.effect("but FAILED may still become so", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify(failed))
      assert.instanceOf(error, PaymentVerification.PaymentFailedError)
      assert.deepInclude(error, { paymentId, pgCode: "REJECT_CARD_PAYMENT", isRetryable: true })
      assert.include(error.message, "may still be paid")
      assert.strictEqual(
        yield* verify({ ...failed, failure: {} }).pipe(
          Effect.flip,
          Effect.map(({ _tag }) => _tag)
        ),
        error._tag
      )
    })
  )

  it.effect("but something that is not known yet is told by its status", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify(addedTomorrow))
      assert.instanceOf(error, PaymentVerification.UnrecognizedStatusError)
      assert.deepInclude(error, { actual: "ADDED_TOMORROW", isRetryable: true })
    })
  )

  it.effect("is not held against the order: the next attempt may be another", () =>
    Effect.gen(function* () {
      const attempt = {
        ...ready,
        amount: { ...ready.amount, total: 1 },
        currency: "USD",
        orderName: "another"
      } as const
      assert.strictEqual(yield* tagOf(attempt), "NotPaidYetError")
    })
  )
})

describe("a payment that was given back", () => {
  it.effect.each([
    [cancelled, { status: "CANCELLED", total: 10_000, cancelled: 10_000, requested: 0 }],
    [partialCancelled, { status: "PARTIAL_CANCELLED", total: 10_000, cancelled: 3_000, requested: 0 }],
    // The status follows when the PG is done.
    [withCancellations({}, [requested]), { status: "PAID", cancelled: 0, requested: 4_000 }],
    [
      withCancellations({}, [{ ...requested, status: "SUCCEEDED" }]),
      { status: "PAID", cancelled: 4_000, requested: 0 }
    ],
    [withCancellations({ cancelled: 1 }, undefined), { status: "PAID", cancelled: 1, requested: 0 }],
    // A status that is not known may give back what the cancellation says, or else everything.
    [withCancellations({}, [unheardOf({ totalAmount: 4_000 })]), { status: "PAID", cancelled: 0, requested: 4_000 }],
    [withCancellations({}, [requested, unheardOf({ totalAmount: 1 })]), { cancelled: 0, requested: 4_001 }],
    ...[{}, { totalAmount: "4000" }, { totalAmount: null }, { totalAmount: NaN }, { totalAmount: 0 }].map(
      (raw) => [withCancellations({}, [unheardOf(raw)]), { cancelled: 0, requested: 10_000 }] as const
    ),
    [
      { ...partialCancelled, cancellations: [unheardOf({ totalAmount: 1_000 })] },
      { status: "PARTIAL_CANCELLED", cancelled: 3_000, requested: 1_000 }
    ]
  ] as ReadonlyArray<readonly [Payment, object]>)("says how much: case %#", ([payment, says]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify(payment))
      assert.instanceOf(error, PaymentVerification.PaymentCancelledError)
      assert.deepInclude(error, { paymentId, currency: "KRW", isRetryable: false, ...says })
    })
  )
})

describe("an attacker who", () => {
  it.effect.each([1, 9_999, 10_001, 100_000, 0])("pays %s won", (total) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify({ ...paid, amount: { ...paid.amount, total } }))
      assert.instanceOf(error, PaymentVerification.AmountMismatchError)
      assert.deepInclude(error, { expected: 10_000, actual: total, currency: "KRW", isRetryable: false })
    })
  )

  it.effect.each(["JPY", "IDR", "krw", "ADDED_TOMORROW"])("pays the same number in %s", (currency) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify({ ...paid, currency }))
      assert.instanceOf(error, PaymentVerification.CurrencyMismatchError)
      assert.deepInclude(error, { expected: "KRW", actual: currency, isRetryable: false })
    })
  )

  it.effect.each(["TEST", "live", "ADDED_TOMORROW"])("pays through a channel of type %s", (type) =>
    Effect.gen(function* () {
      const payment = { ...paid, channel: { ...paid.channel, type } }
      const error = yield* Effect.flip(verify(payment))
      assert.instanceOf(error, PaymentVerification.TestChannelError)
      assert.deepInclude(error, { expected: "LIVE", actual: type, isRetryable: false })
      // Allowing test channels does not allow what is not known to be one.
      const allowed = Effect.isSuccess(verify(payment, { ...input, allowTest: true }))
      assert.strictEqual(yield* allowed, type === "TEST")
    })
  )

  it.effect("finds that allowing test channels allows nothing else", () =>
    Effect.gen(function* () {
      const test = { ...paid, channel: { ...paid.channel, type: "TEST" }, amount: { ...paid.amount, total: 1 } }
      assert.strictEqual(yield* tagOf(test, { ...input, allowTest: true }), "AmountMismatchError")
    })
  )

  it.effect("pays another store", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(
        verify({ ...paid, storeId: "store-other" }, { paymentId, expected: { ...expected, storeId: "store-main" } })
      )
      assert.instanceOf(error, PaymentVerification.StoreMismatchError)
      assert.deepInclude(error, { expected: "store-main", actual: "store-other", isRetryable: false })
    })
  )

  it.effect.each([
    ["orderName", { orderName: "a cheaper plan" }],
    ["orderName", { orderName: `${paid.orderName} ` }],
    ["customData", { customData: '{"orderId":"order-2"}' }],
    ["customData", { customData: undefined }],
    ["id", { id: "another-payment" }]
  ] as const)("shows a payment for another order, by its %s", ([field, change]) =>
    Effect.gen(function* () {
      const { customData, ...rest } = paid
      const other = { ...rest, customData, ...change }
      // As an answer has it: absent, not undefined.
      const payment = other.customData === undefined ? rest : { ...other, customData: other.customData }
      const order = { ...expected, orderName: paid.orderName, customData: customData! }
      const error = yield* Effect.flip(verify(payment, { paymentId, expected: order }))
      assert.instanceOf(error, PaymentVerification.OrderMismatchError)
      assert.deepInclude(error, { field, isRetryable: false })
      assert.strictEqual(error.actual, Object.values(change)[0])
      assert.isString(error.expected)
    })
  )

  it.effect("shows a payment of another store learns nothing of its status", () =>
    Effect.gen(function* () {
      const order = { ...expected, storeId: "store-main" }
      for (const payment of [ready, failed, cancelled]) {
        const tag = yield* tagOf({ ...payment, storeId: "store-other" }, { paymentId, expected: order })
        assert.strictEqual(tag, "StoreMismatchError")
      }
    })
  )
})

describe("a webhook", () => {
  const event = { type: "Transaction.Paid", data: { paymentId, storeId: "store-main", transactionId: "t" } }

  it.effect.each([event, { payment_id: paymentId, tx_id: "t", status: "Paid" }])(
    "stands for its payment: %j",
    (given) =>
      Effect.gen(function* () {
        const { asked, layer } = scripted(paid)
        const payment = yield* PaymentVerification.verify({ event: given, expected }).pipe(Effect.provide(layer))
        assert.strictEqual(payment, paid)
        assert.deepStrictEqual(asked, [{ paymentId, storeId: undefined }])
      })
  )

  it.effect.each([null, "", " "])("with %j for its store names none", (storeId) =>
    Effect.gen(function* () {
      const given = { ...event, data: { ...event.data, storeId } } as never
      for (const order of [expected, { ...expected, storeId: "store-main" }]) {
        assert.strictEqual(yield* verify(paid, { event: given, expected: order }), paid)
      }
    })
  )

  it.effect("that says paid is not believed", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* tagOf(ready, { event, expected }), "NotPaidYetError")
      assert.strictEqual(yield* tagOf(cancelled, { event, expected }), "PaymentCancelledError")
    })
  )

  it.effect("of another store than the expected one is refused before anything is read", () =>
    Effect.gen(function* () {
      const { asked, layer } = scripted(paid)
      const error = yield* PaymentVerification.verify({
        event,
        expected: { ...expected, storeId: "store-other" }
      }).pipe(Effect.provide(layer), Effect.flip)
      assert.instanceOf(error, PaymentVerification.StoreMismatchError)
      assert.deepInclude(error, { expected: "store-other", actual: "store-main" })
      assert.deepStrictEqual(asked, [])
    })
  )

  it.effect("of another store than the payment's is not about this payment", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* tagOf({ ...paid, storeId: "store-other" }, { event, expected }), "StoreMismatchError")
    })
  )
})

describe("an order that is an object of a class", () => {
  class Order {
    get amount() {
      return 10_000
    }
    get currency() {
      return "KRW" as const
    }
    get customData() {
      return "another order"
    }
  }

  it.effect.each<PaymentVerification.VerifyInput>([
    { paymentId, expected: new Order() },
    { event: { type: "Transaction.Paid", data: { paymentId, storeId: paid.storeId } }, expected: new Order() }
  ])("is checked whole: %o", (given) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify(paid, given))
      assert(error._tag === "OrderMismatchError")
      assert.strictEqual(error.field, "customData")
    })
  )

  it.effect("is read once, however often its payment is read", () =>
    Effect.gen(function* () {
      const amounts = [10_000]
      const once = {
        currency: "KRW",
        get amount() {
          return amounts.shift() ?? 1
        }
      } as const
      const { asked, layer } = scripted(ready, ready, paid)
      const fiber = yield* Effect.forkChild(
        PaymentVerification.awaitPaid({ paymentId, expected: once }).pipe(Effect.provide(layer))
      )
      yield* TestClock.adjust("5 seconds")
      assert.strictEqual(yield* Fiber.join(fiber), paid)
      assert.lengthOf(asked, 3)
    })
  )
})

describe("an input that makes no sense", () => {
  const refused: ReadonlyArray<readonly [string, PaymentVerification.VerifyInput]> = [
    ["a fraction", { paymentId, expected: { ...expected, amount: 0.5 } }],
    ["a negative amount", { paymentId, expected: { ...expected, amount: -1 } }],
    ["no number", { paymentId, expected: { ...expected, amount: NaN } }],
    // What types refuse, and a program in JavaScript, or one that casts, does all the same.
    ["no amount", { paymentId, expected: { currency: "KRW" } as never }],
    ["an amount as text", { paymentId, expected: { ...expected, amount: "10000" as never } }],
    ["small letters", { paymentId, expected: { ...expected, currency: "krw" as never } }],
    ["custom data that went missing", { paymentId, expected: { ...expected, customData: undefined as never } }],
    ["a name that went missing", { paymentId, expected: { ...expected, orderName: undefined as never } }],
    ["a store that went missing", { paymentId, expected: { ...expected, storeId: undefined as never } }],
    ["no order", { paymentId } as never],
    ["null for an order", { paymentId, expected: null } as never],
    ["no payment", { expected } as never],
    ["two payments", { paymentId, event: { payment_id: "another" }, expected } as never],
    [
      "a webhook of a billing key",
      { event: { type: "BillingKey.Issued", data: { billingKey: "b" } }, expected } as never
    ],
    ["null for a webhook", { event: null, expected } as never],
    ...[5, {}, ["store-main"], true].map(
      (storeId) =>
        ["a store that is no text", { event: { type: "t", data: { paymentId, storeId } }, expected } as never] as const
    ),
    ["no input", undefined as never],
    ["null", null as never],
    ["text", paymentId as never],
    ["a list", [input] as never],
    ["what cannot be read", unreadable as never],
    ["an order that cannot be read", { paymentId, expected: unreadable } as never],
    ["a webhook that cannot be read", { event: unreadable, expected } as never],
    [
      "an amount that cannot be read",
      {
        paymentId,
        expected: {
          ...expected,
          get amount(): number {
            throw new Error("planted")
          }
        }
      }
    ]
  ]

  it.effect.each(refused)("is refused before anything is read: %s", ([, given]) =>
    Effect.gen(function* () {
      const { asked, layer } = scripted(paid)
      for (const run of [PaymentVerification.verify(given), PaymentVerification.awaitPaid(given)]) {
        const error = yield* run.pipe(Effect.provide(layer), Effect.flip)
        assert(isPortOneClientError(error))
        assert.strictEqual(error.reason._tag, "InputError")
        assert.deepInclude(error, { outcome: "NotSent", attempts: 0, isRetryable: false })
      }
      assert.deepStrictEqual(asked, [])
    })
  )
})

describe("a wait that makes no sense", () => {
  it.effect.each([null, "soon", "5", NaN, -1, {}, new Date(0), [1], true])(
    "is refused before anything is read: %s",
    (timeout) =>
      Effect.gen(function* () {
        const { asked, layer } = scripted(paid)
        const error = yield* PaymentVerification.awaitPaid({ ...input, timeout: timeout as never }).pipe(
          Effect.provide(layer),
          Effect.flip
        )
        assert(isPortOneClientError(error))
        assert.strictEqual(error.reason._tag, "InputError")
        assert.deepStrictEqual(asked, [])
      })
  )
})

describe("a hint or a schedule that is none", () => {
  it.effect.each<readonly [string, object]>([
    ["null for a hint", { hint: null }],
    ["a promise for a hint", { hint: Promise.resolve() }],
    ["a function for a hint", { hint: () => Effect.void }],
    ["a hint that cannot be read", { hint: unreadable }],
    ["null for a schedule", { schedule: null }],
    ["a duration for a schedule", { schedule: "5 seconds" }],
    ["a schedule that cannot be read", { schedule: unreadable }]
  ])("is refused before anything is read: %s", ([, waiting]) =>
    Effect.gen(function* () {
      const { asked, layer } = scripted(paid)
      const error = yield* PaymentVerification.awaitPaid({ ...input, ...waiting }).pipe(
        Effect.provide(layer),
        Effect.flip
      )
      assert(isPortOneClientError(error))
      assert.strictEqual(error.reason._tag, "InputError")
      assert.deepStrictEqual(asked, [])
    })
  )
})

describe("any paid payment", () => {
  const Change = Schema.Struct({
    total: Schema.optionalKey(Schema.Literals([1, 9_999, 10_001])),
    currency: Schema.optionalKey(Schema.Literals(Currency.literals)),
    channel: Schema.optionalKey(Schema.Literals([...SelectedChannelType.literals, "ADDED_TOMORROW"])),
    storeId: Schema.optionalKey(Schema.Literals(["store-main", "store-other"])),
    orderName: Schema.optionalKey(Schema.Literals([paid.orderName, "another"])),
    cancelled: Schema.optionalKey(Schema.Literals([0, 1]))
  })

  it.effect.prop(
    "is accepted exactly when nothing of it differs from the order",
    { change: Change, allowTest: Schema.Boolean },
    ({ allowTest, change }) =>
      Effect.gen(function* () {
        const { cancelled = 0, channel = "LIVE", currency = "KRW", orderName = paid.orderName } = change
        const { storeId = paid.storeId, total = 10_000 } = change
        const payment = {
          ...paid,
          currency,
          orderName,
          storeId,
          channel: { ...paid.channel, type: channel },
          amount: { ...paid.amount, total, cancelled }
        }
        const order = { ...expected, orderName: paid.orderName, storeId: paid.storeId }
        const isRight =
          total === 10_000 &&
          cancelled === 0 &&
          currency === "KRW" &&
          orderName === paid.orderName &&
          storeId === paid.storeId &&
          (channel === "LIVE" || (channel === "TEST" && allowTest))
        assert.strictEqual(yield* Effect.isSuccess(verify(payment, { paymentId, expected: order, allowTest })), isRight)
      }),
    { arbitrary: { runs: 400, seed: "verification" } }
  )
})

describe("what is printed of an error", () => {
  it.effect("holds no person, no card, and nothing of the order's own data", () =>
    Effect.gen(function* () {
      const order = { ...expected, customData: "planted 010-9876-5432", orderName: "planted 홍길동" }
      const cases: ReadonlyArray<readonly [Answer, PaymentVerification.Expected]> = [
        ...[ready, failed, cancelled, partialCancelled, addedTomorrow].map((answer) => [answer, expected] as const),
        [paid, order],
        [paid, { ...expected, orderName: order.orderName }],
        [{ ...paid, currency: "USD" }, expected],
        [{ ...paid, amount: { ...paid.amount, total: 1 } }, expected],
        [{ ...paid, channel: { ...paid.channel, type: "TEST" } }, expected],
        [
          { ...paid, storeId: "store-other" },
          { ...expected, storeId: "store-main" }
        ]
      ]
      for (const [answer, given] of cases) {
        const error = yield* Effect.flip(verify(answer, { paymentId, expected: given }))
        const late = new PaymentVerification.AwaitPaidTimeoutError({
          paymentId,
          timeout: Duration.minutes(1),
          last: error
        })
        const printed = [error, late]
          .flatMap((it) => [
            it.message,
            it.stack,
            JSON.stringify(it),
            inspect(it, { depth: 10 }),
            Cause.pretty(Cause.fail(it))
          ])
          .join("\n")
        for (const planted of ["홍길동", "9876", "planted", "plan", "orderId"]) {
          assert.notInclude(printed.replaceAll(import.meta.dirname, ""), planted, error._tag)
        }
      }
    })
  )
})

describe("text of PortOne's in an error", () => {
  const uuid = "store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec"
  const personal = [
    "010-1234-5678 홍길동",
    "010-1234-5678",
    "01012345678",
    "4111111111111111",
    "4111-1111-1111-1111",
    "870605",
    "gildong@hong.example",
    "홍길동",
    "HongGildong",
    "planted line\nanother",
    "planted\u202e",
    "X".repeat(41),
    `${"x".repeat(100_000)}`,
    ""
  ]
  const channelOf = (type: string) => ({ ...paid, channel: { ...paid.channel, type } })
  const cases: ReadonlyArray<{
    readonly what: string
    readonly answer: (text: string) => Answer
    readonly field: "actual" | "currency" | "pgCode"
    readonly order?: PaymentVerification.Expected
    /** What looks like such a text. */
    readonly told: ReadonlyArray<string>
  }> = [
    {
      what: "a status",
      answer: (status) => ({ status: "UNRECOGNIZED", raw: { ...paid, status } }),
      field: "actual",
      told: ["ADDED_TOMORROW", "DISPUTED"]
    },
    { what: "a currency", answer: (currency) => ({ ...paid, currency }), field: "actual", told: ["USD", "QQQ"] },
    { what: "a channel", answer: channelOf, field: "actual", told: ["TEST", "ADDED_TOMORROW"] },
    {
      what: "a store",
      answer: (storeId) => ({ ...paid, storeId }),
      field: "actual",
      order: { ...expected, storeId: "store-of 홍길동" },
      told: [uuid]
    },
    {
      what: "a PG's code",
      answer: (pgCode) => ({ ...failed, failure: { pgCode } }),
      field: "pgCode",
      told: ["REJECT_CARD_PAYMENT", "3011", "F113", "PAY-01"]
    },
    {
      what: "the currency of a refund",
      answer: (currency) => ({ ...cancelled, currency }),
      field: "currency",
      told: ["USD"]
    }
  ]
  const valueOf = (error: object, name: string): unknown => Object.getOwnPropertyDescriptor(error, name)?.value

  it.effect.each(cases)("is printed only if it looks like what it should be: $what", (one) =>
    Effect.gen(function* () {
      const { answer, field, order = expected, told } = one
      for (const text of told) {
        assert.include((yield* Effect.flip(verify(answer(text), { paymentId, expected: order }))).message, text)
      }
      for (const text of personal) {
        const error = yield* Effect.flip(verify(answer(text), { paymentId, expected: order }))
        assert.match(error.message, /^[\w .,:'();-]+$/)
        assert.isAtMost(error.message.length, 300)
        assert.include(error.message, "another")
        const printed = [error, Cause.fail(error), Exit.fail(error)].flatMap((it) => [
          String(it),
          JSON.stringify(it),
          inspect(it, { depth: 20 })
        ])
        const all = [error.message, Cause.pretty(Cause.fail(error)), ...printed].join("\n")
        if (text !== "") assert.notInclude(all, text)
        for (const part of ["planted", "1234", "홍길동", "store-of", "xxxxx"]) assert.notInclude(all, part)
        assert.strictEqual(valueOf(error, field), text)
      }
    })
  )
})

describe("an error of a verification", () => {
  const given = { ...input, expected: { ...expected, storeId: "store-main" } }

  it.effect.each([
    ready,
    failed,
    addedTomorrow,
    partialCancelled,
    { ...paid, disputes: [{ status: "UNRESOLVED", reason: "unknown", createdAt: paid.paidAt }] },
    { ...paid, channel: { ...paid.channel, type: "TEST" } },
    { ...paid, currency: "USD" },
    { ...paid, amount: { ...paid.amount, total: 1 } },
    { ...paid, storeId: "store-other" },
    { ...paid, id: "another" }
  ] satisfies ReadonlyArray<Payment>)("is a mismatch if to verify again changes nothing", (payment) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(verify(payment, given))
      assert.strictEqual(PaymentVerification.isMismatch(error), !error.isRetryable)
    })
  )

  it("is no mismatch if the payment could not be read, or there is no such payment yet", () => {
    for (const error of [new UnauthorizedError(), new PaymentNotFoundError(), undefined]) {
      assert.isFalse(PaymentVerification.isMismatch(error))
    }
  })

  it.effect("says how to take payments of a test channel, and not those of a channel of an unknown type", () =>
    Effect.gen(function* () {
      const messageOf = (type: string) =>
        Effect.map(Effect.flip(verify({ ...paid, channel: { ...paid.channel, type } })), ({ message }) => message)
      assert.include(yield* messageOf("TEST"), "pass allowTest: true while you test, and never in production")
      assert.notInclude(yield* messageOf("ADDED_TOMORROW"), "allowTest")
    })
  )
})

describe("waiting for a payment", () => {
  const lost = new PortOneClientError({
    operation: "Payments.getPayment",
    reason: new TransportError({ description: "reset", code: "ECONNRESET", status: undefined }),
    outcome: "Unknown",
    attempts: 3,
    isRetryable: true
  })
  const missing = new PaymentNotFoundError()

  const start = (answers: ReadonlyArray<Answer>, waiting: PaymentVerification.Waiting = {}) =>
    Effect.gen(function* () {
      const { asked, layer } = scripted(...answers)
      const fiber = yield* PaymentVerification.awaitPaid({ ...input, ...waiting }).pipe(
        Effect.provide(layer),
        Effect.result,
        Effect.forkChild
      )
      yield* TestClock.adjust(0)
      return { asked, fiber }
    })

  it.effect("ends at once when it is paid", () =>
    Effect.gen(function* () {
      const { asked, fiber } = yield* start([paid])
      const result = yield* Fiber.join(fiber)
      assert(result._tag === "Success")
      assert.strictEqual(result.success, paid)
      assert.lengthOf(asked, 1)
    })
  )

  it.effect("reads after 1 s, then after half as long again each time, up to every 15 s", () =>
    Effect.gen(function* () {
      const { asked, fiber } = yield* start([ready])
      const times: Array<number> = []
      for (let millis = 0; millis < 120_000; millis += 250) {
        while (times.length < asked.length) times.push(millis)
        yield* TestClock.adjust(250)
      }
      const waits = times.slice(1).map((time, index) => time - times[index]!)
      assert.deepStrictEqual(waits.slice(0, 2), [1_000, 1_500])
      for (const [index, wait] of waits.entries()) {
        assert.approximately(wait, Math.min(1_000 * 1.5 ** index, 15_000), 250)
      }
      yield* Fiber.interrupt(fiber)
    })
  )

  it.effect("goes through everything that can still turn out well", () =>
    Effect.gen(function* () {
      const answers = [missing, ready, payPending, failed, addedTomorrow, lost, virtualAccountIssued, paid]
      const { asked, fiber } = yield* start(answers, { schedule: Schedule.spaced("1 second") })
      yield* TestClock.adjust("6 seconds")
      assert.lengthOf(asked, 7)
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(fiber))._tag, "Success")
      assert.lengthOf(asked, 8)
    })
  )

  it.effect.each([
    ["AmountMismatchError", { ...paid, amount: { ...paid.amount, total: 1 } }],
    [
      "AmountMismatchError",
      { ...paid, amount: { ...paid.amount, discount: 2 * paid.amount.total, paid: -paid.amount.total } }
    ],
    ["CurrencyMismatchError", { ...paid, currency: "USD" }],
    ["TestChannelError", { ...paid, channel: { ...paid.channel, type: "TEST" } }],
    ["PaymentCancelledError", partialCancelled],
    [
      "PaymentDisputedError",
      { ...paid, disputes: [{ status: "UNRESOLVED", reason: "unknown", createdAt: paid.paidAt }] }
    ],
    ["OrderMismatchError", { ...paid, id: "another" }]
  ] as ReadonlyArray<readonly [string, Payment]>)("ends at once on %s", ([tag, payment]) =>
    Effect.gen(function* () {
      const { asked, fiber } = yield* start([ready, payment])
      yield* TestClock.adjust("1 second")
      const result = yield* Fiber.join(fiber)
      assert(result._tag === "Failure")
      assert.strictEqual(result.failure._tag, tag)
      assert.lengthOf(asked, 2)
    })
  )

  it.effect("gives up when the time is up, and tells what it saw last", () =>
    Effect.gen(function* () {
      const { fiber } = yield* start([ready, failed], { timeout: "5 minutes" })
      yield* TestClock.adjust(Duration.subtract(Duration.minutes(5), Duration.millis(1)))
      assert.isUndefined(fiber.pollUnsafe())
      yield* TestClock.adjust(1)
      const result = yield* Fiber.join(fiber)
      assert(result._tag === "Failure" && result.failure._tag === "AwaitPaidTimeoutError")
      assert.strictEqual(result.failure.last?._tag, "PaymentFailedError")
      assert.deepInclude(result.failure, { paymentId, isRetryable: true })
      assert.strictEqual(Duration.toMillis(result.failure.timeout), 300_000)
      assert.include(result.failure.message, "PaymentFailedError")
    })
  )

  it.effect("takes 15 minutes unless told otherwise, a read that never ends included", () =>
    Effect.gen(function* () {
      const fiber = yield* PaymentVerification.awaitPaid(input).pipe(
        Effect.provide(Payments.layerTest({ getPayment: () => Effect.never })),
        Effect.flip,
        Effect.forkChild
      )
      yield* TestClock.adjust("15 minutes")
      const error = yield* Fiber.join(fiber)
      assert(error._tag === "AwaitPaidTimeoutError")
      assert.isUndefined(error.last)
    })
  )

  it.effect("reads as soon as a webhook hints at it", () =>
    Effect.gen(function* () {
      const webhook = yield* Deferred.make<void>()
      const { asked, fiber } = yield* start([ready, paid], {
        hint: Deferred.await(webhook),
        schedule: Schedule.spaced("1 hour")
      })
      yield* TestClock.adjust("3 seconds")
      assert.lengthOf(asked, 1)
      yield* Deferred.succeed(webhook, undefined)
      assert.strictEqual((yield* Fiber.join(fiber))._tag, "Success")
    })
  )

  it.effect("does not believe a hint, and polls on when hints have ended", () =>
    Effect.gen(function* () {
      const { asked, fiber } = yield* start([ready, ready, paid], {
        hint: Effect.void,
        schedule: Schedule.spaced("10 seconds")
      })
      yield* TestClock.adjust("9 seconds")
      assert.lengthOf(asked, 2)
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(fiber))._tag, "Success")
      assert.lengthOf(asked, 3)
    })
  )

  it.effect("reads once for each hint of a stream that is about this payment, or does not say", () =>
    Effect.gen(function* () {
      const events = yield* Queue.unbounded<unknown>()
      const { asked, fiber } = yield* start([ready], {
        hint: Stream.fromQueue(events),
        schedule: Schedule.recurs(0)
      })
      const after = (event: unknown) =>
        Effect.andThen(Queue.offer(events, event), Effect.as(TestClock.adjust("1 second"), asked)).pipe(
          Effect.map(({ length }) => length)
        )
      assert.strictEqual(yield* after({ type: "Transaction.Ready", data: { paymentId } }), 2)
      assert.strictEqual(yield* after({ type: "Transaction.Paid", data: { paymentId: "another" } }), 2)
      assert.strictEqual(yield* after({ payment_id: "another" }), 2)
      assert.strictEqual(yield* after({ payment_id: paymentId }), 3)
      assert.strictEqual(yield* after("a hint"), 4)
      assert.strictEqual(yield* after(undefined), 5)
      yield* Fiber.interrupt(fiber)
    })
  )

  it.effect("takes hints that come while it reads for one", () =>
    Effect.gen(function* () {
      const { asked, fiber } = yield* start([ready], {
        hint: Stream.fromIterable(Array.from({ length: 100 })),
        schedule: Schedule.spaced("1 hour")
      })
      yield* TestClock.adjust("1 minute")
      assert.isAtMost(asked.length, 3)
      yield* Fiber.interrupt(fiber)
    })
  )

  it.effect("reads once at once after a thousand hints, and then once a second", () =>
    Effect.gen(function* () {
      const events = yield* Queue.unbounded<unknown>()
      const { asked, fiber } = yield* start([ready], {
        hint: Stream.fromQueue(events),
        schedule: Schedule.spaced("1 hour")
      })
      const burst = Queue.offerAll(events, Array.from({ length: 1_000 }))
      const countAfter = (millis: number) =>
        Effect.map(Effect.as(TestClock.adjust(millis), asked), ({ length }) => length)
      yield* burst
      assert.strictEqual(yield* countAfter(0), 2)
      yield* burst
      assert.strictEqual(yield* countAfter(999), 2)
      assert.strictEqual(yield* countAfter(1), 3)
      assert.strictEqual(yield* countAfter(60_000), 3)
      // Hints without end.
      for (let millis = 0; millis < 10_000; millis += 100) {
        yield* burst
        yield* TestClock.adjust(100)
      }
      assert.strictEqual(asked.length, 3 + 1 + 10)
      yield* Fiber.interrupt(fiber)
    })
  )

  it.effect("reads at once on a hint after a quiet second, and by the schedule meanwhile", () =>
    Effect.gen(function* () {
      const events = yield* Queue.unbounded<unknown>()
      const { asked, fiber } = yield* start([ready], {
        hint: Stream.fromQueue(events),
        schedule: Schedule.spaced("300 millis")
      })
      const hinted = Effect.andThen(Queue.offer(events, "a hint"), TestClock.adjust(0))
      yield* hinted
      assert.lengthOf(asked, 2)
      // Held back, and then done with by the schedule's next reading.
      yield* hinted
      assert.lengthOf(asked, 2)
      yield* TestClock.adjust(300)
      assert.lengthOf(asked, 3)
      yield* TestClock.adjust(750)
      assert.lengthOf(asked, 5)
      yield* hinted
      assert.lengthOf(asked, 6)
      yield* Fiber.interrupt(fiber)
    })
  )

  it.effect("fails as the last read did when the schedule has ended and no hint can come", () =>
    Effect.gen(function* () {
      const { asked, fiber } = yield* start([ready, failed], { schedule: Schedule.recurs(1) })
      const result = yield* Fiber.join(fiber)
      assert(result._tag === "Failure")
      assert.strictEqual(result.failure._tag, "PaymentFailedError")
      assert.lengthOf(asked, 2)
    })
  )

  it.effect("stops listening when it has ended", () =>
    Effect.gen(function* () {
      const stopped = yield* Deferred.make<void>()
      const { fiber } = yield* start([ready, paid], {
        hint: Effect.onInterrupt(Effect.never, () => Deferred.succeed(stopped, undefined))
      })
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(fiber))._tag, "Success")
      yield* Deferred.await(stopped)
    })
  )

  it.effect("does not hide a hint that is broken", () =>
    Effect.gen(function* () {
      const { layer } = scripted(ready)
      const exit = yield* PaymentVerification.awaitPaid({ ...input, hint: Effect.die("broken") }).pipe(
        Effect.provide(layer),
        Effect.exit
      )
      assert(exit._tag === "Failure" && Cause.hasDies(exit.cause))
    })
  )

  it.effect("of a call for another store is not the one that was asked for", () =>
    Effect.gen(function* () {
      const verify = (storeId: string) =>
        PaymentVerification.verify({ paymentId: paid.id, expected }, { storeId }).pipe(
          Effect.provide(scripted(paid).layer)
        )
      assert.instanceOf(yield* Effect.flip(verify("store-other")), PaymentVerification.StoreMismatchError)
      assert.strictEqual((yield* verify(paid.storeId)).id, paid.id)
    })
  )
})
