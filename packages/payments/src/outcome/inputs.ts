/**
 * Finds mistakes in what a program hands over to have a call resolved. Types do not see all of them: a call comes back
 * from a store of jobs, and there a time is text.
 *
 * A mistake that slips through here costs money: a time that cannot be read would let a key be sent again that PortOne
 * has forgotten, and an amount as text is found in no payment.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import { hasProperty, isReadonlyObject } from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type CallOptions, type OwnOptions, ownOptionsOf } from "@effect-portone/core/CallOptions"
import { durationOf } from "../facts/durationOf.ts"
import { CancelPaymentInput, type PaymentCancellation } from "../generated/Payments.ts"
import { refuse } from "../given/readGiven.ts"
import type { Seen } from "./resolution.ts"

/** A call as it was read. */
export interface Call {
  readonly operation: string
  readonly idempotencyKey: string | undefined
  readonly startedAt: DateTime.Utc | undefined
  /** True if it says itself that PortOne carried it out. */
  readonly isCarriedOut: boolean
  /** True if it says itself that the refund succeeded. */
  readonly isDone: boolean
  /** True if PortOne has said that its first request still runs. */
  readonly wasRunning: boolean
  /** The most that an earlier reading has shown. */
  readonly seen: Seen | undefined
  /** The store and the credentials that it had in its options. */
  readonly own: OwnOptions
}

/** Reads a call, or says what is wrong with it. */
export const readCall = (call: unknown): Result.Result<Call, string> => {
  if (!isReadonlyObject(call)) return refuse("the call is no object: give the error of the call, or a LostCall")
  const { idempotencyKey, operation, outcome, seen, startedAt } = call
  if (typeof operation !== "string") return refuse("operation of the call is no text")
  if (idempotencyKey !== undefined && (typeof idempotencyKey !== "string" || idempotencyKey === "")) {
    return refuse("idempotencyKey of the call is there, but is no text: leave it out if there is none")
  }
  if (startedAt !== undefined && !(DateTime.isDateTime(startedAt) && Number.isFinite(startedAt.epochMilliseconds))) {
    return refuse("startedAt of the call is there, but is no DateTime: make one of what was stored, or leave it out")
  }
  if (call["wasRunning"] !== undefined && typeof call["wasRunning"] !== "boolean") {
    return refuse("wasRunning of the call is there, but is neither true nor false")
  }
  if (outcome !== undefined && outcome !== "Applied" && outcome !== "Unknown") {
    return refuse("outcome of the call is there, but is neither Applied nor Unknown: there is nothing to find out")
  }
  if (seen !== undefined && seen !== "payment" && seen !== "trace") {
    return refuse('seen of the call is there, but is neither "payment" nor "trace"')
  }
  return Result.succeed({
    operation,
    seen,
    idempotencyKey,
    startedAt: startedAt === undefined ? undefined : DateTime.toUtc(startedAt),
    isCarriedOut: isCarriedOut(call),
    isDone: tellsOfSuccess(call),
    wasRunning: wasRunning(call),
    own: ownOptionsOf(call)
  })
}

/** Returns true for a failure that says itself that PortOne carried the call out. */
export const isCarriedOut = (call: unknown): boolean =>
  hasProperty(call, "outcome") && call.outcome === "Applied" && !tellsOfFailure(call)

/** Returns true for a failure before which PortOne said that the first request still runs. */
export const wasRunning = (call: unknown): boolean => hasProperty(call, "wasRunning") && call.wasRunning === true

/**
 * Returns true for the failure of a refund whose answer could not be read whole, and says that the refund failed.
 * PortOne answers such a refund like one that it carried out.
 */
export const tellsOfFailure = (failure: unknown): boolean => statusIn(partialOf(failure)) === failed

/** Returns true for the failure of a refund whose answer was not read whole, and says that the refund succeeded. */
export const tellsOfSuccess = (failure: unknown): boolean => hasSucceeded(partialOf(failure))

/** Returns true for an answer to a refund, read whole or in part, that says that the refund succeeded. */
export const hasSucceeded = (answer: unknown): boolean => statusIn(answer) === succeeded

const statusIn = (answer: unknown): unknown => {
  const cancellation = cancellationIn(answer)
  return hasProperty(cancellation, "status") ? cancellation.status : undefined
}

/** Returns what could be read of the answer that a call failed with. */
export const partialOf = (failure: unknown): unknown =>
  hasProperty(failure, "reason") && hasProperty(failure.reason, "partial") ? failure.reason.partial : undefined

/** Returns the cancellation in an answer to a refund, read whole or in part. */
export const cancellationIn = (answer: unknown): unknown =>
  hasProperty(answer, "cancellation") ? answer.cancellation : undefined

const failed: PaymentCancellation["status"] = "FAILED"
const succeeded: PaymentCancellation["status"] = "SUCCEEDED"

/** The ways of reading the payment: for whom, and how often. */
export interface Ways extends OwnOptions {
  readonly settledAfter: Duration.Duration
  readonly readEvery: Duration.Duration
}

/** Reads the options for reading the payment, or says what is wrong with them. */
export const readOptions = (options: unknown): Result.Result<Ways, string> => {
  if (!isReadonlyObject(options)) return refuse("the options are no object")
  const { credentials, storeId } = options
  if (storeId !== undefined && typeof storeId !== "string") return refuse("storeId is no text")
  return Result.flatMap(readTime(options, "settledAfter", Duration.minutes(3)), (settledAfter) =>
    Result.map(readTime(options, "readEvery", Duration.seconds(5)), (readEvery) => ({
      settledAfter,
      readEvery,
      storeId,
      // The client checks what it is given for credentials.
      credentials: credentials as OwnOptions["credentials"]
    }))
  )
}

const readTime = (
  options: Readonly<Record<PropertyKey, unknown>>,
  name: "settledAfter" | "readEvery",
  usual: Duration.Duration
): Result.Result<Duration.Duration, string> => {
  const { [name]: given = usual } = options
  const duration = durationOf(given)
  return duration !== undefined && Duration.isFinite(duration)
    ? Result.succeed(duration)
    : refuse(`${name} is no duration that ends`)
}

/** A charge in question as it was read. */
interface Charge<Repetition> extends Ways {
  readonly paymentId: string
  readonly repeat: ((options: CallOptions) => Repetition) | undefined
}

/** Reads the charge in question, or says what is wrong with it. */
export const readCharge = <Repetition>(charge: {
  readonly paymentId: unknown
  readonly storeId?: unknown
  readonly repeat?: ((options: CallOptions) => Repetition) | undefined
}): Result.Result<Charge<Repetition>, string> => {
  if (!isReadonlyObject(charge)) return refuse("the charge is no object")
  const { paymentId, repeat } = charge
  if (typeof paymentId !== "string") return refuse("paymentId is no text")
  if (repeat !== undefined && typeof repeat !== "function") return refuse("repeat is no function")
  return Result.map(readOptions(charge), (ways) => ({
    ...ways,
    paymentId,
    // A method finds its object.
    repeat: repeat === undefined ? undefined : (options: CallOptions) => repeat.call(charge, options)
  }))
}

const encode = (input: unknown) => Schema.encodeUnknownResult(CancelPaymentInput, { onExcessProperty: "error" })(input)

/** Reads the input of a cancellation into a plain object, or says that it is none. */
export const readCancellation = (input: unknown): Result.Result<CancelPaymentInput, string> =>
  Result.mapError(
    Result.flatMap(encode(input), Schema.decodeUnknownResult(CancelPaymentInput)),
    () => "the input is none of cancelPayment: give the one that was sent first"
  )
