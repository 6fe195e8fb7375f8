/**
 * Turns what an observer sees of an emulator into lines of the log.
 */
import * as DateTime from "effect/DateTime"
import type { Observer } from "../assembly/Observer.ts"
import { operationOf } from "../contract/paths.ts"
import type { WebhookDelivery } from "../EmulatorControl.ts"
import { findPayment, type PaymentKey, type StoredPayment } from "../payments/records/Payments.ts"
import { schedules } from "../payments/records/PaymentScheduleStates.ts"
import { textOf } from "../requests/Bodies.ts"
import type { Entry } from "../requests/Received.ts"
import type { Store } from "../state/State.ts"
import { partsOf } from "../state/Table.ts"
import { adviceOn } from "./Advice.ts"
import { eventOf, parsed, textIn } from "./Events.ts"
import type { Line, SeenPayment, WebhookLine } from "./Line.ts"
import { placeOf } from "./Paths.ts"

const seenOf = (payment: StoredPayment): SeenPayment => ({
  id: payment.id,
  status: payment.status,
  amount: payment.amount.total,
  currency: payment.currency
})

/** Returns the id of the store that a request names, in its query or its body. */
const storeIdOf = (url: string, body: string): string | undefined => {
  // Nearly all requests name none, and need no parsing.
  if (body.includes('"storeId"')) return textIn(parsed(body), "storeId")
  if (!url.includes("?")) return undefined
  const query = new URL(url, "http://emulator").searchParams
  return query.get("storeId") ?? textIn(parsed(query.get("requestBody")), "storeId")
}

const seenPayment = (store: Store, key: PaymentKey): SeenPayment | undefined => {
  const payment = findPayment(store, key)
  return payment === undefined ? undefined : seenOf(payment)
}

const millisOf = (instant: DateTime.Utc | undefined) =>
  instant === undefined ? undefined : DateTime.toEpochMillis(instant)

const webhookLine = (delivery: WebhookDelivery, at: number): WebhookLine => {
  const { attempt, event, isManual, nextAt, problem, response, status, url, webhookId } = delivery
  const place = placeOf(url)
  return {
    kind: "webhook",
    at,
    ...eventOf(event),
    webhookId,
    url: place,
    attempt,
    isManual,
    result: status,
    status: response?.status,
    // The address that it may name has its query.
    problem: problem?.replaceAll(url, place),
    advice: adviceOn(problem, response?.status, place),
    nextAt: millisOf(nextAt)
  }
}

/** Returns the payment of a task, and the id of anything else that it is about, by the key of the task. */
const subjectOf = (key: string, store: Store) => {
  const schedule = store.table(schedules).get(key)
  if (schedule !== undefined) {
    const { paymentId } = schedule.schedule
    return { subject: key, key: { storeId: schedule.payment.storeId, paymentId } }
  }
  const parts = key.startsWith("[") ? partsOf(key) : [key]
  const [storeId, paymentId] = parts
  const payment = paymentId === undefined ? undefined : { storeId, paymentId }
  return payment !== undefined && findPayment(store, payment) !== undefined
    ? { subject: undefined, key: payment }
    : { subject: parts.join(" "), key: undefined }
}

/** Makes an observer that writes a line of what it sees. */
export const makeObserver = (write: (line: Line) => void): Observer => ({
  answered: ({ body, request, response }: Entry, at, millis, store) => {
    const { operationId, path, paymentId } = operationOf(request.method, request.url)
    const status = response?.status ?? 0
    write({
      kind: "request",
      at,
      method: request.method,
      path,
      operationId,
      status,
      error: status < 400 || response === undefined ? undefined : textIn(parsed(textOf(response)), "type"),
      millis: Math.round(millis * 10) / 10,
      payment:
        paymentId === undefined ? undefined : seenPayment(store, { storeId: storeIdOf(request.url, body), paymentId })
    })
  },
  faulted: ({ method, url }, { name }, at) => {
    const { operationId, path } = operationOf(method, url)
    write({ kind: "fault", at, method, path, operationId, fault: name })
  },
  sent: (delivery, at) => write(webhookLine(delivery, at)),
  begun: (task, key, store) => {
    const { key: paymentKey, subject } = subjectOf(key, store)
    const before = paymentKey === undefined ? undefined : findPayment(store, paymentKey)
    return (at) => {
      const after = paymentKey === undefined ? undefined : findPayment(store, paymentKey)
      // A task that finds nothing to do any more changes nothing.
      if (subject === undefined && after === before) return
      write({ kind: "task", at, task, subject, payment: after === undefined ? undefined : seenOf(after) })
    }
  }
})
