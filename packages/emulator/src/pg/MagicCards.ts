/**
 * The card numbers by which a test says what the PG shall do.
 *
 * The last four digits decide. Issuing a billing key asks a PG little more than whether a number can be a card's, so a
 * card that will be declined gets its key and is declined when it is charged: that is where an application meets a
 * decline. The codes are those of TossPayments, whose channels the emulator stands for. Amounts that do the same for any
 * way of paying are in `MagicAmounts.ts`.
 */
import * as Duration from "effect/Duration"

/** A refusal in the PG's own words. */
export interface Refusal {
  readonly pgCode: string
  readonly pgMessage: string
}

/** What becomes of a payment with such a card or amount, by what the PG is asked for; what is not named succeeds at once. */
export interface Magic {
  /** In a sentence, for whoever reads the table. */
  readonly does: string
  /** The PG issues no billing key. */
  readonly issue?: Refusal
  /** The PG of a group's first channel issues a billing key, and that of the second none. */
  readonly issueOnSecond?: Refusal
  /** The PG takes no charge; what is left is a failed payment. */
  readonly pay?: Refusal
  /** How long the PG takes to approve a charge; until then the payment is `READY`. */
  readonly approvesAfter?: Duration.Duration
  /** The PG captures nothing. */
  readonly capture?: Refusal
  /** The PG cancels nothing; what is left is a failed cancellation. With `cancelsAfter`, that is how it ends. */
  readonly cancel?: Refusal
  /** How long the PG takes for a cancellation that it only notes at first; until then it is `REQUESTED`. */
  readonly cancelsAfter?: Duration.Duration
  /** The PG does not stop a cancellation that is `REQUESTED`. */
  readonly stop?: Refusal
  /** The PG does not close the virtual account. */
  readonly close?: Refusal
  /** The PG does not delete the billing key. */
  readonly delete?: Refusal
}

export interface MagicCard extends Magic {
  /** The last four digits. */
  readonly endsIn: string
}

const refused = {
  company: { pgCode: "REJECT_CARD_COMPANY", pgMessage: "The card company declined the payment." },
  funds: { pgCode: "REJECT_CARD_PAYMENT", pgMessage: "The card's limit or balance does not cover the amount." },
  notCancelable: { pgCode: "NOT_CANCELABLE_PAYMENT", pgMessage: "The payment can no longer be cancelled." },
  rejectedRefund: { pgCode: "REFUND_REJECTED", pgMessage: "The refund was rejected." }
}

/** The one table of them. Every other card succeeds. */
export const magicCards: ReadonlyArray<MagicCard> = [
  { endsIn: "0002", does: "is declined when it is charged", pay: refused.company },
  { endsIn: "0003", does: "has insufficient funds when it is charged", pay: refused.funds },
  {
    endsIn: "0004",
    does: "has expired when it is charged",
    pay: { pgCode: "INVALID_CARD_EXPIRATION", pgMessage: "The card has expired." }
  },
  {
    endsIn: "0005",
    does: "is reported lost or stolen when it is charged",
    pay: { pgCode: "INVALID_CARD_LOST_OR_STOLEN", pgMessage: "The card was reported lost or stolen." }
  },
  {
    endsIn: "0006",
    does: "is approved after 30 seconds; until then the payment is `READY`",
    approvesAfter: Duration.seconds(30)
  },
  {
    endsIn: "0007",
    does: "gets no billing key",
    issue: { pgCode: "INVALID_CARD_NUMBER", pgMessage: "The card number is not a valid one." }
  },
  { endsIn: "0008", does: "can be charged, but what was charged cannot be cancelled", cancel: refused.notCancelable },
  {
    endsIn: "0009",
    does: "is cancelled after a minute; until then the cancellation is `REQUESTED`",
    cancelsAfter: Duration.minutes(1)
  },
  {
    endsIn: "0010",
    does: "is not cancelled after all: the cancellation is `REQUESTED`, and `FAILED` after a minute",
    cancelsAfter: Duration.minutes(1),
    cancel: refused.rejectedRefund
  },
  {
    endsIn: "0011",
    does: "is cancelled after a minute, which cannot be stopped",
    cancelsAfter: Duration.minutes(1),
    stop: { pgCode: "FAILED_METHOD_HANDLING_CANCEL", pgMessage: "The cancellation can no longer be stopped." }
  },
  {
    endsIn: "0012",
    does: "can be charged, but the charge cannot be captured",
    capture: { pgCode: "FAILED_INTERNAL_SYSTEM_PROCESSING", pgMessage: "The capture could not be processed." }
  },
  {
    endsIn: "0013",
    does: "has a billing key that cannot be deleted",
    delete: { pgCode: "FAILED_INTERNAL_SYSTEM_PROCESSING", pgMessage: "The billing key could not be deleted." }
  },
  {
    endsIn: "0014",
    does: "is blocked when it is charged",
    pay: { pgCode: "INVALID_STOPPED_CARD", pgMessage: "The card is blocked." }
  },
  {
    endsIn: "0015",
    does: "was charged too often today when it is charged",
    pay: { pgCode: "EXCEED_MAX_DAILY_PAYMENT_COUNT", pgMessage: "The card was used too often today." }
  },
  {
    endsIn: "0016",
    does: "takes no instalments, and so is declined when it is charged",
    pay: { pgCode: "NOT_SUPPORTED_INSTALLMENT_PLAN_CARD_OR_MERCHANT", pgMessage: "The card takes no instalments." }
  },
  {
    endsIn: "0017",
    does: "gets a billing key, but on the first channel of a group only",
    issueOnSecond: { pgCode: "NOT_SUPPORTED_CARD_TYPE", pgMessage: "The card is of a type that is not taken." }
  }
]

/** What is special about the card with this number, if anything is. A masked number says it too, and some cards have none. */
export const magicCard = (number: string | undefined): MagicCard | undefined =>
  number === undefined ? undefined : magicCards.find((card) => number.endsWith(card.endsIn))
