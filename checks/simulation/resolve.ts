/**
 * Resolves an unknown outcome for a merchant.
 *
 * `UnknownOutcome` resolves charges and refunds; it is called again while the outcome stays unknown. Billing keys are
 * resolved here in the same two ways: the request is repeated with its key while PortOne keeps the key; otherwise its
 * trace is read.
 */
import { DateTime, Duration, Effect } from "effect"
import { IdempotencyKey, isPortOneClientError, PortOneClientError } from "@effect-portone/core"
import { TimeoutError } from "@effect-portone/core/ClientErrorReason"
import { BillingKeys, type Payment, Payments, UnknownOutcome } from "@effect-portone/payments"
import { type Ask, isAnswer, type Resolution, send } from "./Ask.ts"

/** An ask with an open outcome. */
export interface Open {
  readonly ask: Ask
  /** The error of the call; `undefined` if its caller did not wait for it. */
  readonly error: PortOneClientError | undefined
  readonly startedAt: DateTime.Utc
}

export interface Resolve {
  (open: Open): Effect.Effect<Resolution, never, BillingKeys | Payments>
}

const undecided: Resolution = { _tag: "Undecided" }
const notApplied: Resolution = { _tag: "NotApplied" }

export const resolve: Resolve = (open) =>
  Effect.gen(function* () {
    let resolution: Resolution = undecided
    for (let tries = 0; tries < 50 && !isDefinite(resolution); tries++) {
      if (tries > 0) yield* Effect.sleep("10 minutes")
      const found = yield* resolveOnce(open)
      if (found._tag !== "Undecided") resolution = found
    }
    return resolution
  })

const isDefinite = (resolution: Resolution): boolean =>
  resolution._tag === "NotApplied" ||
  ((resolution._tag === "Applied" || resolution._tag === "Paid") && resolution.id !== undefined)

const operations = {
  charge: "Payments.payWithBillingKey",
  cancel: "Payments.cancelPayment",
  issue: "BillingKeys.issueBillingKey"
} satisfies Record<Ask["kind"], string>

/**
 * Returns the error of the call. A caller that did not wait still has the key and the time that it wrote down before.
 */
const errorOf = ({ ask, error, startedAt }: Open): PortOneClientError =>
  error ??
  new PortOneClientError({
    operation: operations[ask.kind],
    reason: new TimeoutError({ timeout: Duration.zero, status: undefined }),
    outcome: "Unknown",
    attempts: 1,
    isRetryable: true,
    idempotencyKey: ask.idempotencyKey,
    startedAt
  })

const resolveOnce = (open: Open): Effect.Effect<Resolution, never, BillingKeys | Payments> => {
  const { ask } = open
  switch (ask.kind) {
    case "charge":
      return Effect.flatMap(Payments, (payments) =>
        UnknownOutcome.resolveCharge(errorOf(open), {
          paymentId: ask.input.paymentId,
          repeat: (options) => payments.payWithBillingKey(ask.input, options)
        })
      ).pipe(
        Effect.map((found): Resolution => {
          if (found._tag === "Answered") return { _tag: "Applied", id: found.value.payment.pgTxId }
          // `Applied` says only that the order is paid, which is all that a merchant needs.
          return found._tag === "Applied" ? { _tag: "Paid", id: transactionOf(found.payment) } : notApplied
        }),
        Effect.catch((error) => Effect.succeed(fromError(error)))
      )
    case "cancel":
      return UnknownOutcome.resolveCancellation(errorOf(open), ask.input).pipe(
        Effect.map((found): Resolution => {
          if (found._tag === "NotApplied") return notApplied
          const cancellation = found._tag === "Answered" ? found.value.cancellation : found.cancellation
          return { _tag: "Applied", id: cancellation?.status === "SUCCEEDED" ? cancellation.id : undefined }
        }),
        Effect.catch((error) => Effect.succeed(fromError(error)))
      )
    case "issue":
      return resolveIssue(open, ask)
  }
}

const transactionOf = (payment: Payment | undefined): string | undefined =>
  payment?.status === "PAID" || payment?.status === "PARTIAL_CANCELLED" || payment?.status === "CANCELLED"
    ? payment.pgTxId
    : undefined

/**
 * Returns the resolution of an error: a documented error is the stored answer or the first one; any other proves
 * nothing.
 */
const fromError = (error: { readonly _tag: string; readonly status?: number }): Resolution =>
  error.status !== undefined && isAnswer({ status: error.status }) ? notApplied : undecided

/**
 * The age up to which a request is repeated with its key: a later call might end after PortOne has forgotten the key.
 */
const keyIsSafe = Duration.subtract(IdempotencyKey.lifetime, Duration.minutes(10))

/** The time after which every request that was under way has arrived and was carried out. */
const everythingHasArrived = Duration.minutes(5)

const resolveIssue = (
  { ask, startedAt }: Open,
  issue: Extract<Ask, { readonly kind: "issue" }>
): Effect.Effect<Resolution, never, BillingKeys | Payments> =>
  Effect.gen(function* () {
    const age = DateTime.distance(startedAt, yield* DateTime.now)
    if (Duration.isLessThan(age, keyIsSafe)) {
      const repeated = yield* Effect.match(send(ask, { idempotencyKey: ask.idempotencyKey }), {
        onSuccess: (id): Resolution => ({ _tag: "Applied", id }),
        onFailure: (error) => (isPortOneClientError(error) ? undecided : fromError(error))
      })
      if (isDefinite(repeated)) return repeated
    }
    yield* Effect.sleep(everythingHasArrived)
    const billingKeys = yield* BillingKeys
    return yield* Effect.match(billingKeys.getBillingKeyInfos({ filter: { customerId: issue.marker } }), {
      onSuccess: ({ items: [info] }): Resolution =>
        info === undefined || info.status === "UNRECOGNIZED" ? notApplied : { _tag: "Applied", id: info.billingKey },
      onFailure: () => undecided
    })
  })
