/**
 * The amounts by which a test says what the PG shall do where there is no card number to say it by: a payment of just this
 * total, or a cancellation of just this amount, in minor units. Up to 40,011 the last digits are those of the card that does
 * the same.
 */
import * as Duration from "effect/Duration"
import { type Magic, magicCards } from "./MagicCards.ts"

export interface MagicAmount extends Magic {
  /** Of the payment, or for `cancel` and `cancelsAfter` of the cancellation. */
  readonly amount: number
}

const like = (endsIn: string): Omit<Magic, "does"> => {
  const { does: _, endsIn: __, ...answers } = magicCards.find((card) => card.endsIn === endsIn)!
  return answers
}

/** The one table of them. Every other amount succeeds. */
export const magicAmounts: ReadonlyArray<MagicAmount> = [
  { amount: 40_002, does: "is declined", ...like("0002") },
  { amount: 40_003, does: "is more than there is", ...like("0003") },
  { amount: 40_006, does: "is approved after 30 seconds; until then the payment is `READY`", ...like("0006") },
  { amount: 40_008, does: "cannot be cancelled", ...like("0008") },
  { amount: 40_009, does: "is cancelled after a minute; until then the cancellation is `REQUESTED`", ...like("0009") },
  {
    amount: 40_010,
    does: "is not cancelled after all: the cancellation is `REQUESTED`, and `FAILED` after a minute",
    ...like("0010")
  },
  {
    amount: 40_020,
    does: "is less than the PG takes",
    pay: { pgCode: "BELOW_MINIMUM_AMOUNT", pgMessage: "The amount is below the smallest that can be paid." }
  },
  {
    amount: 40_021,
    does: "is more than the PG takes at once",
    pay: { pgCode: "EXCEED_MAX_AMOUNT", pgMessage: "The amount is above the largest that can be paid." }
  },
  {
    amount: 40_022,
    does: "is not answered for a minute, and then declined by a PG that is out of order",
    approvesAfter: Duration.minutes(1),
    pay: { pgCode: "FAILED_INTERNAL_SYSTEM_PROCESSING", pgMessage: "The PG could not process the payment." }
  },
  {
    amount: 40_023,
    does: "is of a virtual account that cannot be closed",
    close: { pgCode: "FAILED_INTERNAL_SYSTEM_PROCESSING", pgMessage: "The account could not be closed." }
  }
]

/** What is special about this amount, if anything is. */
export const magicAmount = (amount: number): MagicAmount | undefined =>
  magicAmounts.find((magic) => magic.amount === amount)
