/**
 * Lists the card numbers that make the PG behave specially; the last four digits decide.
 *
 * A card that the PG declines still gets a billing key and is declined when it is charged, because that is where an
 * application meets a decline: to issue a key, a PG checks little more than the number's form. The codes are those of
 * TossPayments, the PG that a lenient channel shows. `MagicAmounts.ts` lists amounts that do the same for any way of
 * paying.
 */
import * as Duration from "effect/Duration"

/** The PG's code and message for a refusal. */
export interface Refusal {
  readonly pgCode: string
  readonly pgMessage: string
}

/** The PG's answers for a special card or amount, by what it is asked to do. What is absent succeeds at once. */
export interface Magic {
  /** The rest of a sentence about the card or amount, for the table in the README. */
  readonly does: string
  /** Issuing a billing key is refused. */
  readonly issue?: Refusal
  /** Issuing a billing key is refused on the second channel of a group only. */
  readonly issueOnSecond?: Refusal
  /** A charge is refused, which leaves a failed payment. */
  readonly pay?: Refusal
  /** The time that the PG takes to answer a charge; until then the payment is `READY`. */
  readonly approvesAfter?: Duration.Duration
  /** Capturing is refused. */
  readonly capture?: Refusal
  /**
   * Cancelling is refused, which leaves a failed cancellation: at once, or with `cancelsAfter` at the end of that time.
   */
  readonly cancel?: Refusal
  /** The time that the PG takes to cancel; until then the cancellation is `REQUESTED`. */
  readonly cancelsAfter?: Duration.Duration
  /** Stopping a cancellation that is `REQUESTED` is refused. */
  readonly stop?: Refusal
  /** Closing the virtual account is refused. */
  readonly close?: Refusal
  /** Deleting the billing key is refused. */
  readonly delete?: Refusal
}

/** A card number and what the PG does with it. */
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

/** All special cards. Every other one succeeds. */
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

/** Returns the entry of the card with this number, masked or not, if it is a special one. */
export const magicCard = (number: string | undefined): MagicCard | undefined =>
  number === undefined ? undefined : magicCards.find((card) => number.endsWith(card.endsIn))
