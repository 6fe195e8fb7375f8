/**
 * Answers `resendWebhook`: finds the payment's webhook, limits how often it is sent, and sends it. The answer and the
 * payment both have the result.
 */
import * as Effect from "effect/Effect"
import {
  MaxWebhookRetryCountReachedError,
  type ResendWebhookInput,
  type ResendWebhookResponse,
  WebhookNotFoundError
} from "@effect-portone/payments/generated/Payments"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import { getPayment, keyOfPayment, rowOf } from "../payments/records/Payments.ts"
import { decodedTable, type State } from "../state/State.ts"
import { maxResends, WebhookDeliveries } from "./WebhookDeliveries.ts"
import { type StoredWebhook, webhooks } from "./Webhooks.ts"

/** Returns the row of the payment that a webhook is about. */
export const rowOfWebhook = ({ payment }: StoredWebhook) => (payment === undefined ? undefined : rowOf(payment))

export const resendWebhook = Effect.fnUntraced(function* (
  input: ResendWebhookInput
): Effect.fn.Return<
  ResendWebhookResponse,
  MaxWebhookRetryCountReachedError | PaymentNotFoundError | WebhookNotFoundError,
  State | WebhookDeliveries
> {
  const { resend } = yield* WebhookDeliveries
  const row = rowOf(keyOfPayment(yield* getPayment(input)))
  const ofPayment = (yield* decodedTable(webhooks)).groupedBy(rowOfWebhook).of(row)
  const found = ofPayment.findLast(({ id }) => input.webhookId === undefined || id === input.webhookId)
  if (found === undefined) {
    return yield* new WebhookNotFoundError({ message: "no such webhook was sent of this payment" })
  }
  if (found.resent >= maxResends) {
    return yield* new MaxWebhookRetryCountReachedError({
      message: `one webhook can be sent ${maxResends} times by hand; read the payment instead`
    })
  }
  return { webhook: yield* resend(found) }
})
