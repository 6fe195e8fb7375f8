/**
 * Lists the amounts that make the PG behave specially, unless the card's number decides: a payment of exactly this
 * total, or a cancellation of exactly this amount, in minor units. Up to 40,011, the last digits are those of the card
 * that does the same.
 */
import * as Duration from "effect/Duration"
import * as Struct from "effect/Struct"
import { type Magic, magicCards } from "./MagicCards.ts"

/** An amount and what the PG does with it. */
export interface MagicAmount extends Magic {
  /** The total of the payment; for `cancel` and `cancelsAfter` the amount of the cancellation. */
  readonly amount: number
}

/** Returns what the PG does with the card that ends in these digits, without the sentence about it. */
const likeCard = (endsIn: string): Omit<Magic, "does"> =>
  Struct.omit(
    magicCards.find((card) => card.endsIn === endsIn)!,
    ["does", "endsIn"]
  )

/** All special amounts. Every other one succeeds. */
export const magicAmounts: ReadonlyArray<MagicAmount> = [
  { amount: 40_002, does: "is declined", ...likeCard("0002") },
  { amount: 40_003, does: "is more than there is", ...likeCard("0003") },
  { amount: 40_006, does: "is approved after 30 seconds; until then the payment is `READY`", ...likeCard("0006") },
  { amount: 40_008, does: "cannot be cancelled", ...likeCard("0008") },
  {
    amount: 40_009,
    does: "is cancelled after a minute; until then the cancellation is `REQUESTED`",
    ...likeCard("0009")
  },
  {
    amount: 40_010,
    does: "is not cancelled after all: the cancellation is `REQUESTED`, and `FAILED` after a minute",
    ...likeCard("0010")
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

/** Returns the entry of this amount, if it is a special one. */
export const magicAmount = (amount: number): MagicAmount | undefined =>
  magicAmounts.find((magic) => magic.amount === amount)
