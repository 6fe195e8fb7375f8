/**
 * Replays what merchants and developers reported in public of a PG that they name: mostly failures, and some
 * constraints. The emulator does on a channel of that PG what the report tells, the client's rules of the PG tell of it
 * before anything is sent, and what is mended is taken. None of the pages is a source of the rules.
 */
import { assert } from "@effect/vitest"
import { DateTime, Effect, Schema } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { type CancelPaymentInput, Payments, PgProviderError, type PgProvider, PgRules } from "@effect-portone/payments"
import { finished, send, type Whole } from "../merchantOfPg.ts"

/** The problems of a request, as far as a report tells of them. */
export const problemsOf = (...input: Parameters<typeof PgRules.problemsOf>) =>
  PgRules.problemsOf(...input).map(({ effect, field, kind, rule }) => ({ field, rule, kind, effect }))

export const refused = <const Field extends string, const Rule extends string, const Kind extends string>(
  field: Field,
  rule: Rule,
  kind: Kind
) => ({ field, rule, kind, effect: "Refused" as const })

/** A request that is sent, of this payment. */
export type Sent = Whole & { readonly paymentId: string }

/** Returns the request of a page for the window, with all that it is sent with. */
export const windowOf = (request: Omit<Sent, "operation">): Sent => ({
  operation: "requestPayment",
  isWhole: true,
  platform: "PC",
  orderName: "Two books",
  customer: { customerId: "buyer-1", fullName: "A Buyer", email: "buyer@example.com", phoneNumber: "01000001234" },
  ...request
})

const isOfPg = Schema.is(PgProviderError)

/** Returns the code that the PG refuses with, of a request that it does not take. */
export const codeOf = <A, E, R>(sending: Effect.Effect<A, E, R>): Effect.Effect<string | undefined, A, R> =>
  Effect.map(Effect.flip(sending), (error) =>
    isOfPg(error) ? error.pgCode : assert.fail(`the PG does not refuse it: ${String(error)}`)
  )

export const statusOf = (paymentId: string) =>
  Effect.flatMap(Payments, ({ getPayment }) => Effect.map(getPayment({ paymentId }), ({ status }) => status))

/** Asserts that the window fails with a code, and leaves a failed payment. */
export const isRefused = Effect.fn(function* (pgProvider: PgProvider, request: Sent, pgCode: string) {
  const { getPayment } = yield* Payments
  assert.strictEqual(yield* codeOf(send(pgProvider, request)), pgCode)
  const payment = yield* getPayment({ paymentId: request.paymentId })
  assert.strictEqual(payment.status === "FAILED" ? payment.failure.pgCode : payment.status, pgCode)
})

/** Asserts that the rules find nothing in the request, and that the buyer can pay in the window. */
export const isPaid = Effect.fn(function* (pgProvider: PgProvider, request: Sent) {
  assert.deepStrictEqual(problemsOf(pgProvider, request), [])
  yield* send(pgProvider, request)
  assert.strictEqual((yield* finished(request.paymentId)).status, "PAID")
})

/** Sets the clock. */
export const at = (time: string) => TestClock.setTime(Date.parse(time))

/** Returns the problems of a cancellation at this time. */
export const problemsOfCancelling = Effect.fn(function* (pgProvider: PgProvider, input: CancelPaymentInput) {
  const { getPayment } = yield* Payments
  const payment = yield* getPayment({ paymentId: input.paymentId })
  const now = yield* DateTime.now
  return problemsOf(pgProvider, { ...PgRules.requestOf("cancelPayment", input), isWhole: true, payment, at: now })
})
