/**
 * Says what the answer of PortOne to a request means for its order, where charges and refunds do not differ.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { isPortOneClientError, PortOneClientError } from "@effect-portone/core/PortOneClientError"
import {
  type CancelPaymentError,
  type GetPaymentError,
  Payments,
  type PayWithBillingKeyError,
  type UnknownOutcome
} from "@effect-portone/payments"
import type { Changes, Entry, Intent } from "../ledger/entry.ts"
import { closeIntent, isSendable, overtaken, settle, type Step, type Tools } from "./step.ts"

/** The errors of PortOne that speak of the program's own access, and not of the order. */
const ofAccess: ReadonlyArray<string> = ["ForbiddenError", "UnauthorizedError"] satisfies ReadonlyArray<
  GetPaymentError["_tag"]
>

/** Returns true for an error that a change of the program's settings mends, and that says nothing of the order. */
export const isOfAccess = (error: { readonly _tag: string }): boolean => ofAccess.includes(error._tag)

/** Says what PortOne's client failed with, in words that hold nothing of the request. */
export const sayFailure = (error: PortOneClientError): string => {
  const { reason } = error
  return reason._tag === "InputError" ? `${reason._tag}: ${reason.description}` : reason._tag
}

/**
 * Returns the step after the first request of an intent failed in the client. Undefined: the outcome of the request is
 * unknown, and is to be found out.
 */
const afterClientError = <End>(
  entry: Entry,
  intent: Intent,
  error: PortOneClientError,
  now: number,
  { refusedInput, unlessDeclined }: Pick<Ways<End, never>, "refusedInput" | "unlessDeclined">
): Next<End> | undefined => {
  const note = `${error.operation}: ${sayFailure(error)}`
  switch (error.outcome) {
    case "NotSent":
      // The input is refused each time, whatever changes outside.
      return error.reason._tag === "InputError"
        ? refusedInput(sayFailure(error))
        : next({ _tag: "Fault", note, changes: { intent: { ...intent, isOpen: false } } })
    case "Refused":
      // PortOne, or something before it, refused the request itself. It may keep that answer for its key.
      return isUnknown(error)
        ? unlessDeclined(entry, { _tag: "Fault", note, changes: refusedUnknown(entry, now, error) })
        : next({ _tag: "Fault", note, changes: closeIntent(entry, now, error.reason._tag) })
    case "Applied":
    case "Unknown":
      return undefined
  }
}

/** Returns true for an error of PortOne's own that this version does not know. A page of a proxy has no type. */
const isUnknown = ({ reason }: PortOneClientError): boolean =>
  reason._tag === "UndocumentedError" && reason.type !== undefined

/** Returns the changes by which an intent is over that PortOne has refused with such an error. */
const refusedUnknown = (entry: Entry, now: number, { reason }: PortOneClientError): Changes => {
  const { tries = [], ...changes } = closeIntent(entry, now, reason._tag)
  const last = tries.at(-1)
  return { ...changes, tries: last === undefined ? tries : tries.with(-1, { ...last, isUnknown: true }) }
}

/** Returns the step after an error that PortOne documents, under whose key nothing was done. */
export const afterRefusal = <End>(
  entry: Entry,
  now: number,
  error: { readonly _tag: string; readonly isRetryable: boolean },
  refused: (error: string) => End
): Step<End> =>
  isOfAccess(error) || error.isRetryable
    ? { _tag: "Fault", note: error._tag, changes: closeIntent(entry, now, error._tag) }
    : { _tag: "End", end: refused(error._tag), tries: settle(entry, now, error._tag) }

/**
 * Returns the step after an error that PortOne documents. Undefined: the payment has to be looked at first. An earlier
 * request with the same key may have been carried out without an answer, and PortOne refuses the next because of that.
 * What the PG declines is asked of it again before the order ends.
 */
const afterError = <End>(step: Step<End>, error: { readonly _tag: string }): Step<End> | undefined =>
  isOfAccess(error) || (error._tag === ofPg && step._tag === "Wait") ? step : undefined

const ofPg: PayWithBillingKeyError["_tag"] & CancelPaymentError["_tag"] = "PgProviderError"

/** A line before its last try was settled. */
export interface Unsettled {
  readonly line: Entry & { readonly intent: Intent }
  /** True until the payment must show what became of the try. */
  readonly isFresh: boolean
}

/**
 * Returns a line as it was before its last try, if PortOne refused that with an error that this version does not know:
 * the PG may have declined it, which a payment that is read from a copy that is behind shows later.
 */
export const beforeUnknown = (entry: Entry, now: number): Unsettled | undefined => {
  const last = entry.tries.at(-1)
  if (last?.isUnknown !== true || entry.intent?.isOpen === true) return undefined
  const { at, cancellable, key, settledAt } = last
  const intent: Intent = { key, at, isOpen: false, ...(cancellable === undefined ? {} : { cancellable }) }
  return {
    line: { ...entry, tries: entry.tries.slice(0, -1), intent },
    isFresh: now - settledAt < Duration.toMillis(settledAfter)
  }
}

/** The step while it may turn out that the PG has declined the last try. */
export const untilKnown: Step<never> = {
  _tag: "Fault",
  note: "it was refused for a reason that is not known here, and its payment is looked at before another try"
}

/** Returns the step after it is known that a request did nothing: it waits, and goes on under another key. */
export const afterNothing = (line: Entry, now: number): Step<never> => ({
  _tag: "Fault",
  note: "the request came to nothing, and goes on under another key",
  changes: closeIntent(line, now, "NotApplied")
})

/** The ways in which a kind of order goes on after its request has failed. */
export interface Ways<End, E> {
  /** Ends the order by an input that the client refuses, unless an earlier try was carried out after all. */
  readonly refusedInput: (error: string) => Next<End>
  /** Goes on after a refusal that PortOne does not document, unless it turns out to be a decline of the PG. */
  readonly unlessDeclined: (line: Entry, refused: Step<End>) => Next<End>
  /** Decides by an error that PortOne documents. */
  readonly byError: (line: Entry, now: number, error: E) => Step<End>
  /** Returns the code of a decline, which may be empty; undefined for any other error. */
  readonly declinedBy: (error: E) => string | undefined
  /** Finds out what became of the request. `refused` is the step if nothing did. */
  readonly recover: (line: Entry, intent: Intent, refused?: Step<End>) => Effect.Effect<Step<End>, never, Payments>
}

/** Returns what goes on after the first request of an intent has failed, which the line knows to be open. */
export const afterFailure = <End, E extends { readonly _tag: string }>(
  tools: Tools,
  line: Entry,
  open: Intent,
  error: E | PortOneClientError,
  now: number,
  { byError, declinedBy, recover, refusedInput, unlessDeclined }: Ways<End, E>
): Next<End> => {
  if (isPortOneClientError(error)) {
    const ended = afterClientError(line, open, error, now, { refusedInput, unlessDeclined })
    if (ended !== undefined) return ended
    const known = learned(open, error)
    return { afterwards: withKnown(tools, line, known, (later) => recover(later, known)) }
  }
  const refused = byError(line, now, error)
  const step = afterError(refused, error)
  if (step !== undefined) return next(step)
  const declined = declinedBy(error)
  const known = declined === undefined ? open : { ...open, declined }
  return { afterwards: withKnown(tools, line, known, (later) => recover(later, known, refused)) }
}

/** Goes on from a line once it holds what is known of the request of its intent. */
export const withKnown = <End, R>(
  { change }: Tools,
  line: Entry,
  known: Intent,
  goOn: (line: Entry) => Effect.Effect<Step<End>, never, R>
): Effect.Effect<Step<End>, never, R> => {
  const { intent } = line
  const isSame =
    intent?.isCarriedOut === known.isCarriedOut &&
    intent?.wasRunning === known.wasRunning &&
    intent?.declined === known.declined
  if (isSame) return goOn(line)
  return Effect.flatMap(change(line, { intent: known }), (changed): Effect.Effect<Step<End>, never, R> =>
    changed === undefined ? Effect.succeed(overtaken) : goOn(changed)
  )
}

/** Returns the request of an intent as one whose answer was lost, with what PortOne has said of it before. */
export const lostCall = (
  operation: string,
  { at, isCarriedOut, key, seen, wasRunning }: Intent
): UnknownOutcome.LostCall => ({
  operation,
  seen,
  idempotencyKey: key,
  startedAt: DateTime.makeUnsafe(at),
  outcome: isCarriedOut === true ? "Applied" : "Unknown",
  wasRunning
})

/** Returns an intent with what a failure tells of it. What was said or seen once is not forgotten. */
const learned = (
  intent: Intent,
  { outcome, seen = intent.seen, wasRunning }: Pick<UnknownOutcome.LostCall, "outcome" | "seen" | "wasRunning">
): Intent => ({
  ...intent,
  ...(seen === undefined ? {} : { seen }),
  ...(outcome === "Applied" ? { isCarriedOut: true } : {}),
  ...(wasRunning === true ? { wasRunning } : {})
})

/** The rest of a step, which runs when its place among what is sent was given back. */
export interface Next<End> {
  readonly afterwards: Effect.Effect<Step<End>, never, Payments>
}

/** Returns the rest of a step that is known already. */
export const next = <End>(step: Step<End>): Next<End> => ({ afterwards: Effect.succeed(step) })

/** Returns true for a failure without an answer of PortOne's. One that is odd is one. */
const isUnanswered = (error: GetPaymentError | PortOneClientError): boolean =>
  isPortOneClientError(error) && error.reason._tag !== "DecodeError"

/** The time after which a request has come to its end at PortOne, whichever of the two clocks is a little wrong. */
const overAfter = Duration.toMillis(Duration.sum(IdempotencyKey.lifetime, Duration.minutes(10)))

/**
 * Returns the step after the outcome of a request could not be found out.
 *
 * As long as PortOne knows its key, to ask again is harmless, and gives the answer as soon as PortOne is there. What
 * PortOne said was still running has ended some time after that. Then only reading is left: if PortOne can be read and
 * does not tell, a person has to look.
 */
export const afterUnresolved = <End>(
  paymentId: string,
  storeId: string | undefined,
  intent: Intent,
  error: UnknownOutcome.UnresolvedOutcomeError,
  now: number
): Effect.Effect<Step<End>, never, Payments> => {
  const known = learned(intent, error)
  const what = { note: error.description, changes: { intent: known } }
  const mayEnd = known.wasRunning === true && now - known.at < overAfter
  if (isSendable(intent, now) || mayEnd) return Effect.succeed({ _tag: "Fault", ...what })
  return Effect.gen(function* () {
    const payments = yield* Payments
    const read = yield* Effect.result(payments.getPayment({ paymentId, storeId }))
    const isAway = read._tag === "Failure" && (isUnanswered(read.failure) || isOfAccess(read.failure))
    return isAway ? { _tag: "Fault", ...what } : { _tag: "Unresolved", ...what }
  })
}

/**
 * Sends a request again, unless PortOne may have forgotten its key: to wait for a place among what is sent takes time.
 */
export const sendAgain = <A, E, R>(
  { now, sending }: Tools,
  operation: string,
  intent: Intent,
  request: Effect.Effect<A, E, R>
): Effect.Effect<A, E | PortOneClientError, R> =>
  sending(
    Effect.flatMap(now, (at): Effect.Effect<A, E | PortOneClientError, R> =>
      isSendable(intent, at)
        ? request
        : Effect.fail(PortOneClientError.refusedInput(operation, "PortOne may have forgotten its key by now"))
    )
  )

/** Returns the step after the client failed in a way that passes. */
export const faultOf = (error: PortOneClientError) =>
  ({ _tag: "Fault", note: `${error.operation}: ${sayFailure(error)}` }) as const

/** Returns the store of an order, if it names one. */
export const ofStore = (storeId: string | undefined): { readonly storeId?: string } =>
  storeId === undefined ? {} : { storeId }

/** The time for which a payment must show no trace of a request, before it counts as not carried out. */
export const settledAfter = Duration.minutes(3)
