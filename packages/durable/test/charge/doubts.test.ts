/** What becomes of a charge whose request may have been carried out, whatever PortOne answers afterwards. */
import { assert, describe, it } from "@effect/vitest"
import { Duration, Effect, Redacted, Schema } from "effect"
import { PortOneClientError } from "@effect-portone/core"
import { DecodeError, UndocumentedError } from "@effect-portone/core/ClientErrorReason"
import {
  AlreadyPaidError,
  BillingKeyAlreadyDeletedError,
  MaxTransactionCountReachedError,
  type Payment,
  Payment as PaymentSchema,
  PaymentNotFoundError,
  Payments,
  type PayWithBillingKeyError,
  PgProviderError,
  SumOfPartsExceedsTotalAmountError
} from "@effect-portone/payments"
import { failed, paid, partialCancelled, paymentId } from "../../../payments/test/fixtures/payments.ts"
import { type ChargeDetails, stepOf } from "../../src/charge/step.ts"
import type { Entry, Intent } from "../../src/ledger/entry.ts"
import { passing } from "../fixtures/passing.ts"
import { lostAnswer, noting, toolsAt } from "../fixtures/steps.ts"

const request = {
  paymentId,
  customer: "customer-1",
  amount: 10_000,
  currency: "KRW",
  orderName: "Monthly plan"
} as const
const at = failed.failedAt.epochMilliseconds
const open: Intent = { key: "the-key-of-a-charge", at, isOpen: true }

/** Takes one step of a charge, at a time when its key is forgotten if its intent is open. */
const step = (given: {
  readonly entry?: Partial<Entry>
  readonly reads: Payment | PaymentNotFoundError | PortOneClientError
  readonly answers?: ReadonlyArray<PortOneClientError | PayWithBillingKeyError>
  readonly allowTest?: boolean
  readonly dunning?: ReadonlyArray<Duration.Duration>
  /** The time since the intent. */
  readonly after?: Duration.Input
  /** The time, where there is no intent. */
  readonly now?: number
  readonly detailsOf?: Effect.Effect<ChargeDetails | undefined, string>
}) => {
  let sent = 0
  const tools = toolsAt(
    given.entry?.intent === undefined ? (given.now ?? 0) : at + Duration.toMillis(given.after ?? "4 hours"),
    noting([])
  )
  // What a charge reads of its line.
  const entry = { id: paymentId, attempt: 1, waits: 0, tries: [], ...given.entry } as Partial<Entry> as Entry
  return passing(
    stepOf({
      workflow: "charge",
      allowTest: given.allowTest ?? false,
      dunning: given.dunning ?? [Duration.days(1)],
      detailsOf: () => given.detailsOf ?? Effect.succeed({ billingKey: Redacted.make("billing-key") })
    })(request, entry, tools)
  ).pipe(
    Effect.provide(
      Payments.layerTest({
        getPayment: () => ("_tag" in given.reads ? Effect.fail(given.reads) : Effect.succeed(given.reads)),
        payWithBillingKey: () =>
          Effect.suspend(() => {
            const answer = given.answers?.[Math.min(sent++, given.answers.length - 1)]
            return answer === undefined ? Effect.die("nothing is to be sent") : Effect.fail(answer)
          })
      })
    )
  )
}

const settled = (minutes: number): Entry["tries"] => [
  { key: "k", at: 0, settledAt: at + Duration.toMillis(Duration.minutes(minutes)), result: "Declined" }
]

describe("a charge without an answer", () => {
  it.effect("whose payment has failed since waits for its next try, as after a decline", () =>
    Effect.gen(function* () {
      const taken = yield* step({ entry: { intent: open }, reads: failed })
      assert(taken._tag === "Wait")
      assert.deepStrictEqual(taken.wait, Duration.days(1))
      assert.deepInclude(taken, { note: "declined (REJECT_CARD_PAYMENT)" })
    })
  )

  it.effect.each<readonly [string, Partial<Entry>]>([
    ["an hour before it", { intent: { ...open, at: at + Duration.toMillis("1 hour") } }],
    ["before a try that was declined just now", { intent: { ...open, at: at + 60_000 }, tries: settled(1) }]
  ])("whose payment has failed %s goes on under another key", ([, entry]) =>
    Effect.gen(function* () {
      const taken = yield* step({ entry, reads: failed })
      assert(taken._tag === "Fault")
      assert.deepInclude(taken.changes, { attempt: 2, intent: undefined })
    })
  )

  it.effect("of which PortOne said that it runs calls a person only when it has come to its end", () =>
    Effect.gen(function* () {
      const entry = { intent: { ...open, wasRunning: true } }
      const reads = new PaymentNotFoundError()
      assert.strictEqual((yield* step({ entry, reads, after: "3 hours" }))._tag, "Fault")
      assert.strictEqual((yield* step({ entry, reads, after: "4 hours" }))._tag, "Unresolved")
    })
  )

  it.effect.each<readonly [string, number, string]>([
    ["is paid by a payment of which a part was given back", 1_000, "End"],
    ["is not paid by a payment of which nothing is left", 10_000, "Unresolved"]
  ])("%s, whatever else of it is odd", ([, cancelled, expected]) =>
    Effect.gen(function* () {
      const whole = { ...partialCancelled, amount: { ...partialCancelled.amount, cancelled } }
      const { orderName: _, ...odd } = yield* Effect.orDie(Schema.encodeEffect(PaymentSchema)(whole))
      const unreadable = new PortOneClientError({
        operation: "Payments.getPayment",
        reason: new DecodeError({ status: 200, description: "Missing key", body: JSON.stringify(odd) }),
        outcome: "Applied",
        attempts: 1,
        isRetryable: false
      })
      // The call began before anything was given back.
      for (const reads of [whole, unreadable]) {
        assert.strictEqual((yield* step({ entry: { intent: open }, reads }))._tag, expected)
      }
    })
  )

  it.effect("is not paid by a payment that says that nothing was paid", () =>
    Effect.gen(function* () {
      const taken = yield* step({ entry: { intent: open }, reads: { ...paid, amount: { ...paid.amount, paid: 0 } } })
      assert(taken._tag === "Unresolved")
      assert.include(taken.note, "AmountMismatchError")
    })
  )
})

describe("a charge whose payment was made through a test channel", () => {
  const reads: Payment = { ...paid, channel: { ...paid.channel, type: "TEST" } }

  it.effect.each<readonly [string, Parameters<typeof step>[0]]>([
    ["without an answer", { entry: { intent: open }, reads }],
    ["and that is paid already", { reads, answers: [new AlreadyPaidError()] }]
  ])("%s is unresolved, unless test payments count", ([, given]) =>
    Effect.gen(function* () {
      const taken = yield* step(given)
      assert(taken._tag === "Unresolved")
      assert.include(taken.note, "TestChannelError")
      assert.strictEqual((yield* step({ ...given, allowTest: true }))._tag, "End")
    })
  )
})

describe("a charge whose billing key cannot be looked up any more", () => {
  it.effect.each<readonly [string, Payment | PaymentNotFoundError, string]>([
    ["ends as paid if what was sent is paid", paid, "End"],
    ["waits if nothing was paid", new PaymentNotFoundError(), "Fault"]
  ])("%s", ([, reads, expected]) =>
    Effect.gen(function* () {
      const taken = yield* step({ entry: { intent: open }, reads, detailsOf: Effect.fail("gone") })
      assert.strictEqual(taken._tag, expected)
    })
  )
})

describe("a charge that was declined before", () => {
  const entry: Partial<Entry> = { tries: settled(1), attempt: 2 }

  it.effect.each<readonly [string, Payment | PaymentNotFoundError, string]>([
    ["paid", paid, "Paid"],
    ["not there", new PaymentNotFoundError(), "Cancelled"],
    ["failed", failed, "Cancelled"]
  ])("and is cancelled ends by its payment, which is %s", ([, reads, end]) =>
    Effect.gen(function* () {
      const taken = yield* step({ entry: { ...entry, isCancelWished: true }, reads })
      assert(taken._tag === "End")
      assert.strictEqual(taken.end._tag, end)
    })
  )

  it.effect.each<readonly [string, Payment | PaymentNotFoundError, string]>([
    ["paid", paid, "Paid"],
    ["not there", new PaymentNotFoundError(), "Declined"]
  ])("and has no billing key for its last try ends by its payment, which is %s", ([, reads, end]) =>
    Effect.gen(function* () {
      const taken = yield* step({ entry, reads, detailsOf: Effect.undefined })
      assert(taken._tag === "End")
      assert.strictEqual(taken.end._tag, end)
    })
  )
})

describe("a charge whose input the client refuses", () => {
  const refusedByCheck = PortOneClientError.refusedInput("Payments.payWithBillingKey", "it needs a phone number")
  // A null of the program's own tables, whatever its types say.
  const odd = { billingKey: Redacted.make("billing-key"), customer: { phoneNumber: null as never } }

  it.effect.each<readonly [string, Pick<Parameters<typeof step>[0], "answers" | "detailsOf">]>([
    ["by its Schema", { detailsOf: Effect.succeed(odd) }],
    ["by a check of the program", { answers: [refusedByCheck] }]
  ])("%s ends by its payment, where an earlier try was sent", ([, given]) =>
    Effect.gen(function* () {
      const entry: Partial<Entry> = { tries: settled(1), attempt: 2 }
      const found = yield* step({ ...given, entry, reads: paid })
      assert.deepStrictEqual(found, { _tag: "End", end: { _tag: "Paid", paymentId } })
      for (const reads of [failed, new PaymentNotFoundError()]) {
        const taken = yield* step({ ...given, entry, reads })
        assert(taken._tag === "End")
        assert.strictEqual(taken.end._tag, "Refused")
      }
    })
  )
})

describe("a charge that nothing was sent of", () => {
  const odd = { billingKey: Redacted.make("billing-key"), customer: { phoneNumber: null as never } }

  it.effect.each<readonly [string, Effect.Effect<ChargeDetails | undefined>, end: string]>([
    ["without a billing key", Effect.undefined, "Declined"],
    ["whose input the client refuses", Effect.succeed(odd), "Refused"]
  ])("%s is paid if its customer has paid it", ([, detailsOf, end]) =>
    Effect.gen(function* () {
      const given = { detailsOf, dunning: [] }
      assert.deepStrictEqual(yield* step({ ...given, reads: paid }), { _tag: "End", end: { _tag: "Paid", paymentId } })
      const taken = yield* step({ ...given, reads: new PaymentNotFoundError() })
      assert(taken._tag === "End")
      assert.strictEqual(taken.end._tag, end)
    })
  )
})

describe("a charge that is refused with an error that this version does not know", () => {
  const answers = [
    new PortOneClientError({
      operation: "Payments.payWithBillingKey",
      reason: new UndocumentedError({ status: 400, type: "PG_DECLINED", description: "its type is new", body: "{}" }),
      outcome: "Refused",
      attempts: 1,
      isRetryable: false
    })
  ]

  it.effect("waits for its next try, as after a decline, if its payment has failed", () =>
    Effect.gen(function* () {
      const taken = yield* step({ reads: failed, answers })
      assert(taken._tag === "Wait")
      assert.strictEqual(taken.note, "declined (REJECT_CARD_PAYMENT)")
    })
  )

  it.effect("goes on under another key if there is no payment", () =>
    Effect.gen(function* () {
      const taken = yield* step({ reads: new PaymentNotFoundError(), answers })
      assert(taken._tag === "Fault")
      assert.deepInclude(taken.changes, { attempt: 2, intent: undefined })
    })
  )

  const unknown = (minutes: number) => ({
    attempt: 2,
    tries: [
      { key: "k", at, settledAt: at - Duration.toMillis(Duration.minutes(minutes)), result: "x", isUnknown: true }
    ]
  })

  it.effect("is declined if its payment shows it later than the refusal came", () =>
    Effect.gen(function* () {
      const taken = yield* step({ entry: unknown(0), now: at, reads: failed })
      assert(taken._tag === "Wait")
      assert.strictEqual(taken.note, "declined (REJECT_CARD_PAYMENT)")
      assert.deepStrictEqual(
        taken.changes?.tries?.map(({ key, result }) => [key, result]),
        [["k", "Declined"]]
      )
    })
  )

  it.effect("is paid if its payment shows that", () =>
    Effect.gen(function* () {
      const taken = yield* step({ entry: unknown(0), now: at, reads: paid })
      assert.deepStrictEqual(taken, { _tag: "End", end: { _tag: "Paid", paymentId } })
    })
  )

  it.effect.each<readonly [string, PaymentNotFoundError | PortOneClientError]>([
    ["shows nothing of it", new PaymentNotFoundError()],
    ["cannot be read", lostAnswer("Payments.getPayment")]
  ])("is not sent again for three minutes while its payment %s", ([, reads]) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* step({ entry: unknown(2), now: at, reads }))._tag, "Fault")
    })
  )

  it.effect("is sent again after three minutes without a trace", () =>
    Effect.gen(function* () {
      const reads = new PaymentNotFoundError()
      const taken = yield* step({ entry: unknown(3), now: at, reads, answers })
      assert(taken._tag === "Fault")
      assert.deepInclude(taken.changes, { attempt: 3, intent: undefined })
    })
  )
})

describe("a charge that PortOne refuses", () => {
  const refusals: ReadonlyArray<PayWithBillingKeyError> = [
    new BillingKeyAlreadyDeletedError(),
    new MaxTransactionCountReachedError()
  ]

  it.effect.each(refusals)("with %s is paid if its payment is: an earlier request had no answer", (refusal) =>
    Effect.gen(function* () {
      const taken = yield* step({ reads: paid, answers: [refusal] })
      assert.deepStrictEqual(taken, { _tag: "End", end: { _tag: "Paid", paymentId } })
    })
  )

  it.effect.each<readonly [PayWithBillingKeyError, string]>([
    [new BillingKeyAlreadyDeletedError(), "Wait"],
    [new SumOfPartsExceedsTotalAmountError(), "End"],
    // What was charged too often has a payment.
    [new MaxTransactionCountReachedError(), "Fault"]
  ])("with %s is refused, or waits, if there is no payment", ([refusal, expected]) =>
    Effect.gen(function* () {
      const taken = yield* step({ reads: new PaymentNotFoundError(), answers: [refusal] })
      assert.strictEqual(taken._tag, expected)
    })
  )

  it.effect("after it had answered that it carried it out is not declined", () =>
    Effect.gen(function* () {
      const carriedOut = new PortOneClientError({
        operation: "Payments.payWithBillingKey",
        reason: new DecodeError({ status: 200, description: "Missing key", body: "{}" }),
        outcome: "Applied",
        attempts: 1,
        isRetryable: false
      })
      const taken = yield* step({
        reads: new PaymentNotFoundError(),
        answers: [carriedOut, new PgProviderError({ pgCode: "51" })]
      })
      assert(taken._tag === "Fault")
      assert.deepInclude(taken.changes?.intent, { isOpen: true, isCarriedOut: true })
    })
  )

  it.effect("is declined, though what comes after the PG's own refusal is lost", () =>
    Effect.gen(function* () {
      const lost = lostAnswer("Payments.payWithBillingKey")
      const taken = yield* step({
        entry: { tries: settled(1), attempt: 2 },
        reads: new PaymentNotFoundError(),
        answers: [new PgProviderError({ pgCode: "51" }), lost]
      })
      assert.deepInclude(taken, { _tag: "End", end: { _tag: "Declined", paymentId, code: "51" } })
    })
  )

  it.effect("after no answer, with the PG's own refusal, waits for its next try", () =>
    Effect.gen(function* () {
      const lost = lostAnswer("Payments.payWithBillingKey")
      const taken = yield* step({
        reads: new PaymentNotFoundError(),
        answers: [lost, new PgProviderError({ pgCode: "51" })]
      })
      assert(taken._tag === "Wait")
      assert.strictEqual(taken.note, "declined (51)")
    })
  )
})
