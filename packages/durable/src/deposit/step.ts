/**
 * Decides what happens next with a deposit: reads its payment, and waits for a webhook or the next look.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type Payments, PaymentVerification } from "@effect-portone/payments"
import type { Entry } from "../ledger/entry.ts"
import { ofStore } from "../orders/requests.ts"
import type { Step, Tools } from "../orders/step.ts"
import type { DepositEnd, DepositRequest } from "./request.ts"

/** The terms by which deposits are waited for. */
export interface DepositTerms {
  readonly due: Duration.Duration
  readonly lookEvery: Duration.Duration
  readonly allowTest: boolean
}

/** The note of an order whose payment was there, and then was not: the answer may come from a copy that is behind. */
const gone = "PortOne says that there is no such payment, but there was one before"

/** The note of an order of which a webhook has told since the last look. */
export const told = "a webhook told of its payment, which does not show it yet"

/** The number of looks after a webhook, in some five minutes: the payment may be read from a copy that is behind. */
const looksAfterWebhook = 6

/** The notes of orders whose payment was there at the last look. */
const seen: ReadonlySet<string> = new Set([
  "NotPaidYetError",
  "PaymentCancelledError",
  "PaymentFailedError",
  "UnrecognizedStatusError",
  gone,
  told
])

/** The end of the note of an order whose payment cannot be read, and was there before. */
const before = "; it was there before"

/** Returns true if an order with this note has a payment, as an earlier look has shown. */
const isSeen = (note: string | undefined): boolean => note !== undefined && (seen.has(note) || note.endsWith(before))

/** Returns true if a payment was cancelled before anything was paid: its virtual account was closed. */
const isClosed = (error: PaymentVerification.PaymentMismatchError): boolean =>
  error._tag === "PaymentCancelledError" && error.cancelled === 0 && error.requested === 0

/** Returns the step of a deposit whose line is as given. */
export const stepOf =
  ({ allowTest, due, lookEvery }: DepositTerms) =>
  (request: DepositRequest, entry: Entry, tools: Tools): Effect.Effect<Step<DepositEnd>, never, Payments> =>
    Effect.gen(function* () {
      const {
        expected: { amount, currency, storeId },
        paymentId
      } = request
      const verified = yield* Effect.result(
        tools.sending(
          PaymentVerification.verify({ paymentId, expected: { amount, currency, ...ofStore(storeId) }, allowTest })
        )
      )
      if (verified._tag === "Success") return { _tag: "End", end: { _tag: "Deposited", paymentId } }
      const error = verified.failure
      const cancelled: Step<DepositEnd> = { _tag: "End", end: { _tag: "Cancelled", paymentId } }
      if (entry.isCancelWished && error._tag === "PaymentCancelledError") return cancelled
      if (PaymentVerification.isMismatch(error) && !isClosed(error)) {
        return { _tag: "End", end: { _tag: "Mismatched", paymentId, error: error._tag } }
      }
      if (error._tag === "PaymentNotFoundError" && isSeen(entry.note)) return { _tag: "Fault", note: gone }
      switch (error._tag) {
        case "NotPaidYetError":
        case "PaymentFailedError":
        case "PaymentNotFoundError":
        case "UnrecognizedStatusError":
        case "PaymentCancelledError": {
          const left = entry.startedAt + Duration.toMillis(due) - (yield* tools.now)
          // A status that nobody here knows may be that of a payment that is paid.
          const isUnknown = error._tag === "UnrecognizedStatusError"
          if (isUnknown && (entry.isCancelWished || left <= 0)) return { _tag: "Unresolved", note: error._tag }
          // Money may have come until now, so it is cancelled after a look.
          if (entry.isCancelWished) return cancelled
          if (entry.note === told && entry.strikes < looksAfterWebhook) {
            const wait = Duration.seconds(5 * 2 ** entry.strikes)
            return { _tag: "Wait", wait, note: told, changes: { strikes: entry.strikes + 1 } }
          }
          return left <= 0
            ? { _tag: "End", end: { _tag: "Expired", paymentId } }
            : { _tag: "Wait", wait: Duration.min(lookEvery, Duration.millis(left)), note: error._tag }
        }
        default:
          return {
            _tag: "Fault",
            note: `the payment could not be read (${error._tag})${isSeen(entry.note) ? before : ""}`
          }
      }
    })
