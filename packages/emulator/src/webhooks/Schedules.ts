/**
 * Says when a webhook is sent again. Those of tax invoices have a schedule of their own.
 */
import * as Duration from "effect/Duration"
import { isOfTaxInvoice } from "../state/Events.ts"
import type { StoredWebhook } from "./Webhooks.ts"

/** The delays of one kind of webhooks. */
interface Schedule {
  /** The longest delays after the first sending, the second, and so on. */
  readonly longest: ReadonlyArray<Duration.Duration>
  /** The part of each delay that is random. The rest of it is always waited for. */
  readonly random: number
}

const minutes = (...minutes: ReadonlyArray<number>) => minutes.map((count) => Duration.minutes(count))

const schedules = {
  payment: { longest: minutes(1, 4, 16, 64, 256), random: 1 },
  taxInvoice: { longest: minutes(5, 10, 20, 40), random: 0.5 }
} satisfies Record<string, Schedule>

const scheduleOf = ({ event }: Pick<StoredWebhook, "event">): Schedule =>
  schedules[isOfTaxInvoice(event) ? "taxInvoice" : "payment"]

/** Returns the number of automatic sendings: the first, and one after each delay. */
export const maxAttemptsOf = (webhook: Pick<StoredWebhook, "event">): number => 1 + scheduleOf(webhook).longest.length

/**
 * Returns the delay before the next sending, if there is one.
 *
 * @param share a random number from 0 to 1
 */
export const delayOf = (
  webhook: Pick<StoredWebhook, "event" | "sent">,
  share: number
): Duration.Duration | undefined => {
  const { longest, random } = scheduleOf(webhook)
  const delay = longest[webhook.sent - 1]
  return delay === undefined
    ? undefined
    : Duration.millis(Math.round(Duration.toMillis(delay) * (1 - random + random * share)))
}
