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
const gone = "PortOne says that there is no such payment"

/** The time after which a payment that was there is a person's affair, past the due time, in milliseconds. */
const goneFor = Duration.toMillis(Duration.hours(1))

/** The number of looks after a webhook, in some five minutes: the payment may be read from a copy that is behind. */
const looksAfterWebhook = 6

/** The errors with which a payment that is there is not paid. */
const seen: ReadonlySet<string> = new Set([
  "NotPaidYetError",
  "PaymentCancelledError",
  "PaymentFailedError",
  "UnrecognizedStatusError"
])

/** The knowledge of an order that its note carries on, whatever is in its way meanwhile. */
interface Memory {
  /** True if an earlier look has shown its payment. */
  readonly isSeen: boolean
  /** The number of looks since a webhook told of its payment. Undefined: none has, or these looks are over. */
  readonly looks: number | undefined
}

const before = "; it was there before"
const sinceWebhook = /; a webhook told of it (\d+) looks ago/

const noteOf = (text: string, { isSeen, looks }: Memory): string =>
  `${text}${isSeen ? before : ""}${looks === undefined ? "" : `; a webhook told of it ${looks} looks ago`}`

/** The note of an order that a webhook has told of: of its payment, or of one of another store with the same id. */
export const told = noteOf("its payment is to be looked at", { isSeen: false, looks: 0 })

const memoryOf = (note = ""): Memory => {
  const looks = sinceWebhook.exec(note)?.[1]
  return {
    isSeen: note.includes(before) || seen.has(note),
    looks: looks === undefined ? undefined : Number(looks)
  }
}

/** Returns true if a payment was cancelled before anything was paid: its virtual account was closed. */
const isClosed = (error: PaymentVerification.PaymentMismatchError): boolean =>
  error._tag === "PaymentCancelledError" &&
  error.status === "CANCELLED" &&
  error.cancelled === 0 &&
  error.requested === 0 &&
  (error.paid ?? 0) === 0

/** Returns true if nothing is left of a payment: all of it was given back, or nothing was ever paid. */
const isGivenBack = (error: { readonly _tag: string }): boolean =>
  error instanceof PaymentVerification.PaymentCancelledError &&
  error.status === "CANCELLED" &&
  (error.cancelled === (error.paid ?? error.total) || isClosed(error))

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
      const memory = memoryOf(entry.note)
      const fault = (text: string): Step<DepositEnd> => ({ _tag: "Fault", note: noteOf(text, memory) })
      const cancelled: Step<DepositEnd> = { _tag: "End", end: { _tag: "Cancelled", paymentId } }
      if (entry.isCancelWished && isGivenBack(error)) return cancelled
      if (error._tag === "OrderMismatchError") return fault("PortOne answered with another payment")
      if (PaymentVerification.isMismatch(error) && !isClosed(error)) {
        return { _tag: "End", end: { _tag: "Mismatched", paymentId, error: error._tag } }
      }
      const left = entry.startedAt + Duration.toMillis(due) - (yield* tools.now)
      if (error._tag === "PaymentNotFoundError" && memory.isSeen) {
        return left > -goneFor ? fault(gone) : { _tag: "Unresolved", note: noteOf(gone, memory) }
      }
      switch (error._tag) {
        case "NotPaidYetError":
        case "PaymentFailedError":
        case "PaymentNotFoundError":
        case "UnrecognizedStatusError":
        case "PaymentCancelledError": {
          const { looks } = memory
          if (looks !== undefined && looks < looksAfterWebhook) {
            const isSeen = memory.isSeen || error._tag !== "PaymentNotFoundError"
            const note = noteOf(error._tag, { isSeen, looks: looks + 1 })
            return { _tag: "Wait", wait: Duration.seconds(5 * 2 ** looks), note }
          }
          // A status that nobody here knows may be that of a payment that is paid.
          const isUnknown = error._tag === "UnrecognizedStatusError"
          if (isUnknown && (entry.isCancelWished || left <= 0)) return { _tag: "Unresolved", note: error._tag }
          // Money may have come until now, so it is cancelled after a look.
          if (entry.isCancelWished) return cancelled
          return left <= 0
            ? { _tag: "End", end: { _tag: "Expired", paymentId } }
            : { _tag: "Wait", wait: Duration.min(lookEvery, Duration.millis(left)), note: error._tag }
        }
        default:
          return fault(`the payment could not be read (${error._tag})`)
      }
    })
