/**
 * Stops a payment that waits to be confirmed.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import { line } from "../internal/cut.ts"
import type { WebhookEvent } from "./event.ts"

/**
 * The failure of a handler that stops a payment which PortOne asks to confirm (`Transaction.Confirm`).
 *
 * On any other event it is a failure like all others.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const inStock: (paymentId: string) => Effect.Effect<boolean>
 *
 * const handle = Webhook.match({
 *   "Transaction.Confirm": ({ data }) =>
 *     Effect.flatMap(inStock(data.paymentId), (yes) =>
 *       yes ? Effect.void : Effect.fail(new Webhook.ConfirmRefused({ errorMessage: "Sold out" }))
 *     ),
 *   orElse: () => Effect.void
 * })
 * ```
 * @see https://developers.portone.io/docs/ko/v2-payment/confirm-process?v=v2
 * @category errors
 * @since 0.1.0
 */
export class ConfirmRefused extends Data.TaggedError("ConfirmRefused")<{
  /** The reason in words for the customer. PortOne's browser SDK gives it to the page. */
  readonly errorMessage: string
}> {
  override get message(): string {
    return line(`the payment shall not go on: ${textOf(this.errorMessage)}`)
  }
}

/** Returns a text. A program in JavaScript may pass what has no text form, and the customer then gets no words. */
export const textOf = (text: unknown): string => (typeof text === "string" ? text : "")

/** Returns true for an event that asks whether to go on with a payment. */
export const isConfirm = (event: WebhookEvent): boolean =>
  event.type === "Transaction.Confirm" || (event.type === "2024-01-01" && event.status === undefined)
