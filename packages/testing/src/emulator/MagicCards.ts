/**
 * The card numbers by which a test says what the PG shall do.
 *
 * The last four digits decide. Issuing a billing key asks a PG little more than whether a number can be a card's, so a
 * card that will be declined gets its key and is declined when it is charged: that is where an application meets a
 * decline. The codes are those of TossPayments, whose channels the emulator stands for.
 */
import * as Duration from "effect/Duration"

/** A refusal in the PG's own words. */
export interface Refusal {
  readonly pgCode: string
  readonly pgMessage: string
}

/** What becomes of a card, by operation; an operation that is not named succeeds at once. */
export interface MagicCard {
  /** The last four digits. */
  readonly endsIn: string
  /** In a sentence, for whoever reads the table. */
  readonly does: string
  /** `issueBillingKey` fails. */
  readonly issue?: Refusal
  /** `payWithBillingKey` fails, and leaves a failed payment. */
  readonly pay?: Refusal
  /** `cancelPayment` fails, and leaves a failed cancellation. */
  readonly cancel?: Refusal
  /** How long the PG takes to approve a charge; until then the payment is `READY`. */
  readonly approvesAfter?: Duration.Duration
}

/** The one table of them. Every other card succeeds. */
export const magicCards: ReadonlyArray<MagicCard> = [
  {
    endsIn: "0002",
    does: "is declined when it is charged",
    pay: { pgCode: "REJECT_CARD_COMPANY", pgMessage: "The card company declined the payment." }
  },
  {
    endsIn: "0003",
    does: "has insufficient funds when it is charged",
    pay: { pgCode: "REJECT_CARD_PAYMENT", pgMessage: "The card's limit or balance does not cover the amount." }
  },
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
  {
    endsIn: "0008",
    does: "can be charged, but what was charged cannot be cancelled",
    cancel: { pgCode: "NOT_CANCELABLE_PAYMENT", pgMessage: "The payment can no longer be cancelled." }
  }
]

/** What is special about the card with this number, if anything is. A masked number says it too, and some cards have none. */
export const magicCard = (number: string | undefined): MagicCard | undefined =>
  number === undefined ? undefined : magicCards.find((card) => number.endsWith(card.endsIn))
