/**
 * Says what an endpoint answers to a webhook, and what it logs. Each end has a line of its own in the log.
 */
import * as Cause from "effect/Cause"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Option from "effect/Option"
import { letGo } from "../internal/letGo.ts"
import { ConfirmRefused, isConfirm, textOf } from "./confirm.ts"
import { WebhookError } from "./errors.ts"
import { kindOf } from "./received.ts"
import type { Delivery } from "./verification.ts"

/** A body could not be read. */
export class BodyError extends Data.TaggedError("BodyError")<{
  readonly status: 400 | 413
  readonly message: string
}> {}

/** Tells the end of the program's check of an unsigned webhook from all others. */
export class CheckError extends Data.TaggedError("CheckError")<{ readonly ofCheck: Cause.Cause<unknown> }> {}

export const handledNow = HttpServerResponse.text("handled")

export const handledBefore = HttpServerResponse.text("handled before, at an earlier delivery")

const sendAgain = HttpServerResponse.text("it could not be handled now, send it again", { status: 500 })

const answerRefusal = (error: WebhookError): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  // The sender must not learn what is wrong with the secret.
  if (error.status === 500) return Effect.as(Effect.logError(error.message), sendAgain)
  return Effect.as(
    Effect.logWarning(error.message),
    HttpServerResponse.text(error.reason.message, {
      status: error.status,
      // RFC 9110: a 401 names the scheme that it asks for.
      headers: error.status === 401 ? { "www-authenticate": "StandardWebhooks" } : undefined
    })
  )
}

/** Answers what is no request. The program can mend that, so the webhook has to come again. */
export const answerNoRequest = (given: unknown): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  letGo(given)
  const message = `Webhook: the web's Request is needed, and not ${kindOf(given)}`
  return Effect.as(Effect.logError(message), sendAgain)
}

const answerBody = ({ message, status }: BodyError): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.as(Effect.logWarning(`Webhook: ${message}`), HttpServerResponse.text(message, { status }))

const answerDefect = (message: string, cause: Cause.Cause<unknown>) =>
  Effect.as(Effect.logError(message, cause), sendAgain)

/** Returns true for an error of a class. A value that throws when it is asked is of none. */
const isOf = <A>(u: unknown, type: abstract new (...args: never) => A): u is A => {
  try {
    return u instanceof type
  } catch {
    return false
  }
}

export const answerFailure = <E>(
  cause: Cause.Cause<E>,
  { event }: Delivery
): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  // The interrupter answers by itself. The cause has interrupts only, so it has no error of type `E`.
  if (Cause.hasInterruptsOnly(cause)) return Effect.failCause(cause as Cause.Cause<never>)
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  return isOf(error, ConfirmRefused) && isConfirm(event)
    ? HttpServerResponse.json({ errorMessage: textOf(error.errorMessage) }, { status: 400 }).pipe(Effect.orDie)
    : answerDefect("A webhook could not be handled: PortOne is asked to send it again", cause)
}

/** Answers that the webhook was handled: the handler has succeeded, and a second time would be once too often. */
export const answerStoreFailure = (cause: Cause.Cause<unknown>): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.as(Effect.logError("A webhook was handled, but the store of handled webhooks failed", cause), handledNow)

/** Answers a request that has not come as far as its handler. */
export const answerOther = (cause: Cause.Cause<unknown>): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  // The interrupter answers by itself. The cause has interrupts only, so it has no error.
  if (Cause.hasInterruptsOnly(cause)) return Effect.failCause(cause as Cause.Cause<never>)
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  if (isOf(error, WebhookError)) return answerRefusal(error)
  if (isOf(error, BodyError)) return answerBody(error)
  return isOf(error, CheckError)
    ? answerDefect("The check of an unsigned webhook failed", error.ofCheck)
    : answerDefect("A webhook could not be answered", cause)
}
