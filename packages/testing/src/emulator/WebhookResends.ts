/**
 * The rules of sending a payment's webhook again by hand: which one it is, and how often. What was sent stands in the payment.
 */
import {
  MaxWebhookRetryCountReachedError,
  type PaymentWebhook,
  type ResendWebhookInput,
  type ResendWebhookResponse,
  WebhookNotFoundError
} from "@effect-portone/payments/generated/Payments"
import type { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { getPayment, putPayment, type StoredPayment } from "./Payments.ts"
import { State } from "./State.ts"
import * as Table from "./Table.ts"

/** How often each webhook was sent by hand, by store, payment id and webhook id. */
const resends: Table.Table<number> = Table.make("webhookResends", Schema.Int)

/** PortOne has such a limit and does not tell it. */
const maxResends = 10

/** The webhook as a request names it, else the latest. */
const find = (payment: StoredPayment, webhookId: string | undefined): PaymentWebhook | undefined =>
  payment.webhooks?.findLast(({ id }) => webhookId === undefined || id === webhookId)

/** The payment tells of the webhook as it now is. */
const put = (state: State["Service"], { ...payment }: StoredPayment, webhook: PaymentWebhook) => {
  const webhooks = payment.webhooks?.map((other) => (other.id === webhook.id ? webhook : other)) ?? []
  putPayment(state, { ...payment, webhooks })
}

export const resendWebhook = Effect.fnUntraced(function* (
  input: ResendWebhookInput
): Effect.fn.Return<
  ResendWebhookResponse,
  MaxWebhookRetryCountReachedError | PaymentNotFoundError | WebhookNotFoundError,
  State
> {
  const state = yield* State
  const triggeredAt = yield* DateTime.now
  const payment = yield* getPayment(input)
  const found = find(payment, input.webhookId)
  if (found === undefined) {
    return yield* new WebhookNotFoundError({ message: "no such webhook was sent of this payment" })
  }
  const key = Table.keyOf(payment.storeId, payment.id, found.id)
  const count = (state.table(resends).get(key) ?? 0) + 1
  if (count > maxResends) {
    return yield* new MaxWebhookRetryCountReachedError({
      message: `one webhook can be sent ${maxResends} times by hand; read the payment instead`
    })
  }
  state.table(resends).put(key, count)
  const { response: _, ...sent } = found
  const webhook: PaymentWebhook = {
    ...sent,
    trigger: "MANUAL",
    triggeredAt,
    currentExecutionCount: (found.currentExecutionCount ?? 1) + 1
  }
  put(state, payment, webhook)
  // Whoever sends webhooks sends this one from here, and puts the answer into it.
  return { webhook }
})
