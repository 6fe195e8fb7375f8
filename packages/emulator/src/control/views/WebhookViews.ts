/**
 * Shows one webhook with each of its sendings, and sends it again.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { PaymentWebhook } from "@effect-portone/payments/generated/Payments"
import type { Emulation } from "../../assembly/Emulation.ts"
import type { WebhookDelivery } from "../../EmulatorControl.ts"
import { earlierAttempts, findPayment } from "../../payments/records/Payments.ts"
import { Agenda } from "../../state/Agenda.ts"
import { NotInState } from "../../state/NotInState.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { lines, maxResends, WebhookDeliveries } from "../../webhooks/WebhookDeliveries.ts"
import { type StoredWebhook, webhooks } from "../../webhooks/Webhooks.ts"
import { NotFound } from "../Answers.ts"
import { maskedHeaders } from "../Masks.ts"
import { webhookRow } from "./Rows.ts"
import type { SendingView, WebhookView } from "./Views.ts"

const ofLog = ({ attempt, isManual, request, response, sentAt, status }: WebhookDelivery): SendingView => ({
  attempt,
  isManual,
  sentAt: DateTime.formatIso(sentAt),
  status,
  request: { headers: lines(maskedHeaders(request.headers)), body: request.body },
  ...(response === undefined
    ? {}
    : {
        response: {
          status: String(response.status),
          headers: lines(maskedHeaders(response.headers)),
          body: response.body
        }
      })
})

const ofPayment = ({ currentExecutionCount = 0, request, response, ...entry }: PaymentWebhook): SendingView => ({
  attempt: currentExecutionCount,
  isManual: entry.trigger === "MANUAL",
  status: entry.status ?? "",
  request: { headers: maskedLines(request?.header ?? ""), body: request?.body ?? "" },
  ...(response === undefined
    ? {}
    : { response: { status: response.code, headers: maskedLines(response.header), body: response.body } }),
  ...omitUndefined({ sentAt: entry.triggeredAt === undefined ? undefined : DateTime.formatIso(entry.triggeredAt) })
})

/** Masks headers that were written as lines. */
const maskedLines = (text: string) =>
  lines(maskedHeaders(Object.fromEntries(text.split("\n").map((line) => line.split(": ", 2)))))

/**
 * Returns the sendings of a webhook. Its payment has all of them, and the log the latest ones, also of webhooks that
 * are about no payment.
 */
const sendingsOf = (store: Store, sent: Emulation["sent"], { id, payment }: StoredWebhook) => {
  const current = payment === undefined ? undefined : findPayment(store, payment)
  if (payment === undefined || current === undefined) {
    return sent.all().flatMap((delivery) => (delivery.webhookId === id ? [ofLog(delivery)] : []))
  }
  return [...earlierAttempts(store, payment), current]
    .flatMap(({ webhooks: entries = [] }) => entries)
    .flatMap((entry) => (entry.id === id ? [ofPayment(entry)] : []))
}

const findWebhook = Effect.fnUntraced(function* (id: string): Effect.fn.Return<StoredWebhook, NotFound, State> {
  const webhook = (yield* State).table(webhooks).get(id)
  return webhook ?? (yield* new NotFound({ message: `there is no webhook ${id}` }))
})

/** Returns a webhook with its sendings. */
export const viewWebhook = Effect.fnUntraced(function* (
  id: string,
  sent: Emulation["sent"]
): Effect.fn.Return<WebhookView, NotFound, Agenda | State> {
  const webhook = yield* findWebhook(id)
  return { ...webhookRow(yield* Agenda, webhook), sendings: sendingsOf(yield* State, sent, webhook) }
})

/** Sends a webhook again, of whatever it is about, and waits for the result. */
export const resendWebhook = Effect.fnUntraced(function* (
  id: string
): Effect.fn.Return<{ readonly status: string }, NotFound | NotInState, State | WebhookDeliveries> {
  const webhook = yield* findWebhook(id)
  if (webhook.resent >= maxResends) {
    return yield* new NotInState({ message: `a webhook can be sent ${maxResends} times by hand` })
  }
  const { status = "" } = yield* (yield* WebhookDeliveries).resend(webhook)
  return { status }
})
