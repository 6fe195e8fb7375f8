/**
 * Sends an ask: one thing that a merchant wants done once, however often it is sent. Says what the client told of it.
 *
 * Each ask has a unique marker. The marker goes with the request into PortOne's books (a billing key's customer, a
 * payment's order name, a cancellation's reason), so that each entry names its ask. Refunds that look alike are
 * simulated in `callers`.
 */
import { Effect } from "effect"
import { type CallOptions, IdempotencyKey, type Outcome, PortOneClientError, RetryPolicy } from "@effect-portone/core"
import type { DocumentedError } from "@effect-portone/core/DocumentedError"
import {
  BillingKeys,
  type CancelPaymentInput,
  type IssueBillingKeyInput,
  Payments,
  type PayWithBillingKeyInput
} from "@effect-portone/payments"
import type { Books } from "./Books.ts"

export type Ask = {
  readonly marker: string
  readonly idempotencyKey: string
} & (
  | { readonly kind: "issue"; readonly input: IssueBillingKeyInput }
  | { readonly kind: "charge"; readonly input: PayWithBillingKeyInput }
  | { readonly kind: "cancel"; readonly input: CancelPaymentInput }
)

/** The result that a call told its caller. */
export type Told =
  /** The call succeeded; `id` is of the new billing key, of the PG's transaction, or of the cancellation. */
  | { readonly _tag: "Success"; readonly id: string }
  | { readonly _tag: "Documented"; readonly error: DocumentedError }
  | { readonly _tag: "ClientError"; readonly outcome: Outcome; readonly error: PortOneClientError }
  /** The caller did not wait for the result. */
  | { readonly _tag: "HungUp" }

/** The resolved outcome of an ask whose call left it open, with its `id` if it is known. */
export type Resolution =
  | { readonly _tag: "Applied"; readonly id: string | undefined }
  /** The payment of a charge is paid, by this ask or by another. */
  | { readonly _tag: "Paid"; readonly id: string | undefined }
  | { readonly _tag: "NotApplied" }
  | { readonly _tag: "Undecided" }

/** The knowledge of one caller about an ask. */
export interface Claim {
  readonly ask: Ask
  readonly told: Told
  /** The resolution, if the call left the outcome open. */
  readonly resolution: Resolution | undefined
  /** PortOne's books at the time at which the outcome was given up as undecided. */
  readonly booksThen?: Books | undefined
}

/** Sends an ask through the client, and returns the id of the new entry. */
export const send = (
  ask: Ask,
  options: CallOptions
): Effect.Effect<string, DocumentedError | PortOneClientError, BillingKeys | Payments> => {
  switch (ask.kind) {
    case "issue":
      return Effect.flatMap(BillingKeys, (service) =>
        Effect.map(service.issueBillingKey(ask.input, options), ({ billingKeyInfo }) => billingKeyInfo.billingKey)
      )
    case "charge":
      return Effect.flatMap(Payments, (service) =>
        Effect.map(service.payWithBillingKey(ask.input, options), ({ payment }) => payment.pgTxId)
      )
    case "cancel":
      return Effect.flatMap(Payments, (service) =>
        Effect.map(service.cancelPayment(ask.input, options), ({ cancellation }) =>
          cancellation.status === "UNRECOGNIZED" ? "" : cancellation.id
        )
      )
  }
}

/** Lets the client generate this key, as it does for a caller without one, so that the simulation knows it. */
export const withGeneratedKey = (key: string) => Effect.provideService(IdempotencyKey.Generator, () => key)

export const toldFromError = (error: DocumentedError | PortOneClientError): Told =>
  error instanceof PortOneClientError
    ? { _tag: "ClientError", outcome: error.outcome, error }
    : { _tag: "Documented", error }

/**
 * Returns true if an error answers the ask; a refusal of the credentials says nothing of earlier requests with the key.
 */
export const isAnswer = ({ status }: Pick<DocumentedError, "status">): boolean =>
  !RetryPolicy.isSilentOnEarlierAttempts(status)

/** Describes a result in a few words. */
export const describeTold = (told: Told): string => {
  switch (told._tag) {
    case "Success":
      return `success, ${told.id}`
    case "Documented":
      return told.error._tag
    case "ClientError":
      return `${told.outcome} (${told.error.reason.message}; ${told.error.attempts} attempts)`
    case "HungUp":
      return "the caller hung up"
  }
}
