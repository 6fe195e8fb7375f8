/**
 * Finds mistakes in what a program hands over to have a call resolved. Types do not see all of them: a call comes back
 * from a store of jobs, and there a time is text.
 *
 * A mistake that slips through here costs money: a time that cannot be read would let a key be sent again that PortOne
 * has forgotten, and an amount as text is found in no payment.
 */
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import { isReadonlyObject } from "effect/Predicate"
import * as Schema from "effect/Schema"
import { durationOf } from "../facts/durationOf.ts"
import { CancelPaymentInput } from "../generated/Payments.ts"

/** Says what is wrong with a call; undefined if nothing is. */
export const problemOfCall = (call: unknown): string | undefined => {
  if (!isReadonlyObject(call)) return "the call is no object: give the error of the call, or a LostCall"
  const { idempotencyKey, operation, startedAt } = call
  if (typeof operation !== "string") return "operation of the call is no text"
  if (idempotencyKey !== undefined && typeof idempotencyKey !== "string") {
    return "idempotencyKey of the call is there, but is no text: leave it out if there is none"
  }
  if (startedAt !== undefined && !(DateTime.isDateTime(startedAt) && Number.isFinite(startedAt.epochMilliseconds))) {
    return "startedAt of the call is there, but is no DateTime: make one of what was stored, or leave it out"
  }
  return undefined
}

/** Says what is wrong with the options for reading; undefined if nothing is. */
export const problemOfOptions = (options: unknown): string | undefined => {
  if (!isReadonlyObject(options)) return "the options are no object"
  for (const name of ["settledAfter", "readEvery"] as const) {
    if (options[name] !== undefined && !isTime(options[name])) return `${name} is no duration that ends`
  }
  return undefined
}

/** Says what is wrong with the charge in question; undefined if nothing is. */
export const problemOfCharge = (charge: unknown): string | undefined => {
  if (!isReadonlyObject(charge)) return "the charge is no object"
  if (typeof charge["paymentId"] !== "string") return "paymentId is no text"
  if (charge["storeId"] !== undefined && typeof charge["storeId"] !== "string") return "storeId is no text"
  if (charge["repeat"] !== undefined && typeof charge["repeat"] !== "function") return "repeat is no function"
  return problemOfOptions(charge)
}

const isInput = Schema.is(CancelPaymentInput)

/** Says what is wrong with the input of a cancellation; undefined if nothing is. */
export const problemOfCancellation = (input: unknown): string | undefined =>
  isInput(input) ? undefined : "the input is none of cancelPayment: give the one that was sent first"

const isTime = (input: unknown): boolean => {
  const duration = durationOf(input)
  return duration !== undefined && Duration.isFinite(duration)
}
