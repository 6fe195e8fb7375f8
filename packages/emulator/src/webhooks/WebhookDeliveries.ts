/**
 * Sends webhooks to the merchant: at once, and without an answer of 2xx within 30 seconds again, later and
 * later: up to five times, or four for a tax invoice. Each sending has the same id and event, and its own timestamp and
 * signature. Only so many are sent at once, and the others wait.
 *
 * Webhooks that are due are on the agenda, so a snapshot loses none: a webhook that is being sent at that moment is
 * sent again by the emulator that continues from the snapshot.
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Latch from "effect/Latch"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import * as Semaphore from "effect/Semaphore"
import * as Webhook from "@effect-portone/core/Webhook"
import type { PaymentWebhook } from "@effect-portone/payments/generated/Payments"
import { onWallClock } from "../clock/MovableClock.ts"
import type { WebhookDelivery } from "../EmulatorControl.ts"
import { addWebhook } from "../payments/records/Payments.ts"
import { Agenda, task, type Task } from "../state/Agenda.ts"
import { Events, isOfTaxInvoice } from "../state/Events.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { State } from "../state/State.ts"
import { makeLanes } from "./Lanes.ts"
import { type Listeners, makeListeners } from "./Listeners.ts"
import { problemOf } from "./Problems.ts"
import { makeReceiver, type Receiver } from "./Receiver.ts"
import { delayOf, maxAttemptsOf } from "./Schedules.ts"
import { makeTaxInvoiceWebhooks } from "./TaxInvoiceWebhooks.ts"
import { makeWebhooks, type StoredWebhook, type Version, webhooks } from "./Webhooks.ts"

/** The merchant's settings for webhooks, and who receives them. */
export interface WebhookSettings {
  readonly secrets: ReadonlyArray<Redacted.Redacted>
  readonly version: Version
  readonly contentType: "application/json" | "application/x-www-form-urlencoded"
  /**
   * True if the store has the confirm process: the merchant is asked before a payment of the payment window is
   * approved.
   */
  readonly confirmProcess: boolean
  /** True if webhooks of tax invoices are signed like all others. */
  readonly signsTaxInvoices: boolean
  readonly receiver: Receiver
  /** The programs that webhooks are handed to, besides the addresses. */
  readonly listeners: Listeners
}

/** Is called with every delivery when it has ended, and with the time of its end. */
export type WebhookLog = (delivery: WebhookDelivery, endedAt: DateTime.Utc) => void

/** The default secret, which is public. */
export const knownSecret = Redacted.make("whsec_cG9ydG9uZS1lbXVsYXRvci1rbm93bi1zZWNyZXQ=")

/** The defaults: the store has no webhooks, and those for addresses that a request names stay in memory. */
export const noWebhooks: WebhookSettings = {
  secrets: [knownSecret],
  version: "2024-04-25",
  contentType: "application/json",
  confirmProcess: false,
  signsTaxInvoices: false,
  receiver: makeReceiver(undefined),
  // In memory no program can listen.
  listeners: makeListeners()
}

const timeout = Duration.seconds(30)

/** The number of manual sendings of a webhook. PortOne has such a limit, but does not document it. */
export const maxResends = 10

export class WebhookDeliveries extends Context.Service<
  WebhookDeliveries,
  {
    /** Sends a webhook by hand, and waits for the result. */
    readonly resend: (webhook: StoredWebhook) => Effect.Effect<PaymentWebhook>
    /** Sends the webhook with this id, which is due. */
    readonly deliver: (webhookId: string) => Effect.Effect<void>
    /** Returns the address that the confirm process asks. Undefined if the store has no confirm process. */
    readonly confirmUrl: () => string | undefined
    /** Asks the merchant at an address once, and returns the answer if it comes in time. */
    readonly ask: (
      url: string,
      question: (version: Version) => Webhook.WebhookEvent,
      patience: Duration.Duration
    ) => Effect.Effect<Answer | undefined>
    /** Waits until no webhook is being sent, nor due at this moment. */
    readonly settled: Effect.Effect<void>
  }
>()("@effect-portone/emulator/webhooks/WebhookDeliveries") {
  static readonly layer = (
    settings: WebhookSettings,
    log: WebhookLog = () => {}
  ): Layer.Layer<WebhookDeliveries, never, State | Agenda | Events> =>
    Layer.effect(WebhookDeliveries, make(settings, log))
}

/** The merchant's answer to a webhook. */
interface Answer {
  readonly status: number
  readonly body: string
}

/** Sends a webhook at its time. */
export const deliverWebhook: Task<WebhookDeliveries> = task("deliverWebhook", (webhookId) =>
  Effect.flatMap(WebhookDeliveries, ({ deliver }) => deliver(webhookId))
)

const make = Effect.fnUntraced(function* (settings: WebhookSettings, log: WebhookLog) {
  const store = yield* State
  const agenda = yield* Agenda
  const rows = store.table(webhooks)

  /** The ids of the webhooks that are due or being sent. */
  const underWay = new Set<string>()
  /** The ids of the webhooks that are being sent or wait for others to be. */
  const sending = new Set<string>()
  /**
   * Makes signing sequential, so that webhooks of one moment are sent in the order of their events, as a test expects.
   */
  const signing = Semaphore.makeUnsafe(1)
  const idle = Latch.makeUnsafe(true)
  // Not for a webhook that is sent by hand, nor for a question: there a request waits for each.
  const lane = makeLanes()
  const markUnderWay = (id: string) => {
    underWay.add(id)
    idle.closeUnsafe()
  }
  const markEnded = (id: string) => {
    underWay.delete(id)
    if (underWay.size === 0) idle.openUnsafe()
  }

  yield* (yield* Events).listen((event) => {
    const addresses = { url: settings.receiver.url(), listeners: settings.listeners.addresses() }
    const made = isOfTaxInvoice(event)
      ? makeTaxInvoiceWebhooks(store, event, addresses)
      : makeWebhooks(store, event, addresses, settings.version)
    for (const { id } of made) {
      markUnderWay(id)
      agenda.at(event.timestamp, deliverWebhook, id)
    }
  })

  /** Sends a webhook once, and records the result. */
  const attempt = Effect.fnUntraced(function* (webhook: StoredWebhook, isManual: boolean) {
    const sentAt = yield* DateTime.now
    const { problem, request, response, status } = yield* onWallClock(send(settings, signing, webhook))
    const now = yield* DateTime.now
    const before = rows.get(webhook.id) ?? webhook
    const counted: StoredWebhook = isManual
      ? { ...before, resent: before.resent + 1, status }
      : { ...before, sent: before.sent + 1, status }
    rows.put(webhook.id, counted)
    const { payment, trigger } = counted
    const entry: PaymentWebhook = {
      ...omitUndefined({ paymentStatus: payment?.status }),
      id: webhook.id,
      status,
      url: webhook.url,
      // A trigger means that no request of the merchant caused the event.
      isAsync: trigger !== undefined,
      currentExecutionCount: isManual ? counted.resent : counted.sent,
      maxExecutionCount: isManual ? maxResends : maxAttemptsOf(counted),
      ...omitUndefined({ trigger: isManual ? "MANUAL" : trigger }),
      request: { header: lines(request.headers), body: request.body, requestedAt: sentAt },
      ...(response === undefined
        ? {}
        : {
            response: {
              code: String(response.status),
              header: lines(response.headers),
              body: response.body,
              respondedAt: now
            }
          }),
      triggeredAt: sentAt
    }
    if (payment !== undefined) addWebhook(store, payment, payment.transactionId, entry)
    const nextAt = status === "SUCCEEDED" || isManual ? undefined : yield* nextTimeOf(counted, sentAt)
    if (nextAt !== undefined) agenda.at(nextAt, deliverWebhook, webhook.id)
    else if (!isManual || status === "SUCCEEDED") agenda.cancel(deliverWebhook, webhook.id)
    const delivery: WebhookDelivery = {
      webhookId: webhook.id,
      url: webhook.url,
      event: webhook.event,
      attempt: isManual ? counted.resent : counted.sent,
      isManual,
      sentAt,
      status,
      request,
      ...omitUndefined({ response, problem, nextAt })
    }
    log(delivery, now)
    return entry
  })

  /**
   * Returns the time of the next sending, if there is one. The seed decides the random part of the delay for each
   * webhook, so it does not depend on how fast other webhooks are answered.
   */
  const nextTimeOf = Effect.fnUntraced(function* (webhook: StoredWebhook, sentAt: DateTime.Utc) {
    const share = yield* Random.next.pipe(Random.withSeed([store.seed, webhook.id, webhook.sent].join()))
    const delay = delayOf(webhook, share)
    return delay === undefined ? undefined : DateTime.addDuration(sentAt, delay)
  })

  const ask = Effect.fnUntraced(function* (
    url: string,
    question: (version: Version) => Webhook.WebhookEvent,
    patience: Duration.Duration
  ) {
    const sentAt = yield* DateTime.now
    const event = question(settings.version)
    const id = `webhook-${store.nextId()}`
    markUnderWay(id)
    return yield* onWallClock(send(settings, signing, { id, url, event }, patience)).pipe(
      Effect.flatMap(({ problem, request, response, status }) =>
        Effect.map(DateTime.now, (now) => {
          const delivery = { webhookId: id, url, event, attempt: 1, isManual: false, sentAt, status, request }
          log({ ...delivery, ...omitUndefined({ response, problem }) }, now)
          return response
        })
      ),
      Effect.ensuring(Effect.sync(() => markEnded(id)))
    )
  })

  return WebhookDeliveries.of({
    deliver: (id) =>
      Effect.suspend(() => {
        const webhook = rows.get(id)
        if (webhook === undefined) return Effect.void
        return Effect.flatMap(DateTime.now, (now) => {
          // A snapshot that is taken during the sending keeps only this entry of it.
          agenda.at(DateTime.addDuration(now, Duration.sum(timeout, Duration.seconds(1))), deliverWebhook, id)
          if (sending.has(id)) return Effect.void
          markUnderWay(id)
          sending.add(id)
          return Effect.ensuring(
            lane(webhook.url)(attempt(webhook, false)),
            Effect.sync(() => {
              sending.delete(id)
              markEnded(id)
            })
          )
        })
      }),
    resend: (webhook) => attempt(webhook, true),
    confirmUrl: () => (settings.confirmProcess ? settings.receiver.url() : undefined),
    ask,
    settled: Effect.suspend(function wait(): Effect.Effect<void> {
      return underWay.size === 0 ? Effect.void : Effect.flatMap(idle.await, wait)
    })
  })
})

/** Writes headers as lines. */
export const lines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n")

/** Returns the headers and the body of a webhook that is sent now. */
const contentOf = Effect.fnUntraced(function* (
  { contentType, secrets, signsTaxInvoices }: WebhookSettings,
  { event, id }: Pick<StoredWebhook, "id" | "event">
): Effect.fn.Return<{ readonly headers: Readonly<Record<string, string>>; readonly body: string }> {
  const form = event.type === "2024-01-01" ? contentType : "application/json"
  const signed = yield* Effect.orDie(Webhook.sign({ secrets, payload: event, id, contentType: form }))
  return isOfTaxInvoice(event) && !signsTaxInvoices ? { headers: { "content-type": form }, body: signed.body } : signed
})

/**
 * Signs and sends a webhook now. By the wall clock: the merchant compares the time of the signature with its own, and
 * takes its time to answer.
 */
const send = Effect.fnUntraced(function* (
  settings: WebhookSettings,
  signing: Semaphore.Semaphore,
  webhook: Pick<StoredWebhook, "id" | "url" | "event" | "listener">,
  patience: Duration.Duration = timeout
) {
  const client =
    webhook.listener === undefined ? settings.receiver.client : settings.listeners.client(webhook.listener, webhook.url)
  const { body, headers } = yield* signing.withPermits(1)(contentOf(settings, webhook))
  const exit = yield* HttpClientRequest.post(webhook.url).pipe(
    HttpClientRequest.setHeaders(headers),
    HttpClientRequest.bodyText(body, headers["content-type"]),
    client.execute,
    // An answer that breaks off counts as no answer.
    Effect.flatMap((response) =>
      Effect.map(response.text, (text) => ({ status: response.status, headers: { ...response.headers }, body: text }))
    ),
    Effect.timeout(patience),
    Effect.provideService(HttpClient.TracerPropagationEnabled, false),
    Effect.exit
  )
  const request = { headers, body }
  if (Exit.isSuccess(exit)) {
    const isTaken = exit.value.status >= 200 && exit.value.status < 300
    const status = isTaken ? ("SUCCEEDED" as const) : ("FAILED_NOT_OK_RESPONSE" as const)
    return { request, response: exit.value, problem: undefined, status }
  }
  if (Cause.hasInterruptsOnly(exit.cause)) return yield* Effect.interrupt
  return {
    request,
    response: undefined,
    problem: problemOf(exit.cause),
    status: "FAILED_UNEXPECTED_ERROR" as const
  }
})
