/**
 * One thing that a merchant wants done once, however often it has to be sent for that, and what the client tells of it.
 *
 * Each has a marker that no other has. It goes with the request into what PortOne books for it (a billing key's customer, a
 * payment's order name, a cancellation's reason), so that the books say whose doing an entry is.
 */
import { type CallOptions, IdempotencyKey, type Outcome, PortOneClientError } from "@effect-portone/core"
import type { DocumentedError } from "@effect-portone/core/DocumentedError"
import {
  BillingKeys,
  type CancelPaymentInput,
  type IssueBillingKeyInput,
  Payments,
  type PayWithBillingKeyInput
} from "@effect-portone/payments"
import * as Effect from "effect/Effect"

export type Ask = {
  readonly marker: string
  readonly idempotencyKey: string
} & (
  | { readonly kind: "issue"; readonly input: IssueBillingKeyInput }
  | { readonly kind: "charge"; readonly input: PayWithBillingKeyInput }
  | { readonly kind: "cancel"; readonly input: CancelPaymentInput }
)

/** What a call told its caller. */
export type Told =
  /** What was made: a billing key, the PG's transaction, a cancellation. */
  | { readonly _tag: "Success"; readonly id: string }
  | { readonly _tag: "Documented"; readonly error: DocumentedError }
  | { readonly _tag: "ClientError"; readonly outcome: Outcome; readonly error: PortOneClientError }
  /** The caller did not wait for it. */
  | { readonly _tag: "HungUp" }

/** What became of an ask whose call did not tell; `id` where it is known. */
export type Resolution =
  | { readonly _tag: "Applied"; readonly id: string | undefined }
  /** Of a charge: its payment is paid, by this ask or by another. */
  | { readonly _tag: "Paid"; readonly id: string | undefined }
  | { readonly _tag: "NotApplied" }
  | { readonly _tag: "Undecided" }

/** What one caller knows of an ask. */
export interface Claim {
  readonly ask: Ask
  readonly told: Told
  /** Where what was told left it open. */
  readonly resolution: Resolution | undefined
}

/** Sends it through the client, and gives the id of what was made. */
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

/** Lets the client make the key, as it does where a caller brings none, and still know it. */
export const withGeneratedKey = (key: string) => Effect.provideService(IdempotencyKey.Generator, () => key)

export const tell = (error: DocumentedError | PortOneClientError): Told =>
  error instanceof PortOneClientError
    ? { _tag: "ClientError", outcome: error.outcome, error }
    : { _tag: "Documented", error }

/**
 * Whether an error is an answer to what was asked. Credentials are looked at before a key is, so one of those says nothing of
 * what became of an earlier request with the key.
 */
export const isAnswer = ({ status }: Pick<DocumentedError, "status">): boolean => status !== 401 && status !== 403

/** In a few words. */
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
