/**
 * Keeps how the figures of a settlement are rounded, and rounds them: the only place where a fraction of an amount
 * occurs.
 */
import * as Schema from "effect/Schema"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"

/** The way in which a fraction becomes an integer: half up, down, or up. The names are those of PortOne's console. */
export type Rounding = "OFF" | "DOWN" | "UP"

const Rounding: Schema.Codec<Rounding> = Schema.Literals(["OFF", "DOWN", "UP"])

/** The rounding of each figure that can have a fraction. */
export interface Roundings {
  readonly platformFee: Rounding
  readonly additionalFee: Rounding
  readonly discountShare: Rounding
  /** The VAT of fees and of payments. */
  readonly vat: Rounding
}

const Roundings: Schema.Codec<Roundings> = Schema.Struct({
  platformFee: Rounding,
  additionalFee: Rounding,
  discountShare: Rounding,
  vat: Rounding
})

const table: Table.Table<Roundings> = Table.make("platformRoundings", Roundings)

/** The key of the only row: the console has one calculator for both worlds. */
const row = "roundings"

const standard: Roundings = {
  platformFee: "OFF",
  additionalFee: "OFF",
  discountShare: "OFF",
  vat: "OFF"
}

/** Returns how figures are rounded. */
export const roundingsOf = (store: Store): Roundings => store.table(table).get(row) ?? standard

/** Stores how figures are rounded. */
export const putRoundings = (store: Store, roundings: Roundings): void => store.table(table).put(row, roundings)

const rounded = (quotient: number, remainder: number, divisor: number, rounding: Rounding): number => {
  switch (rounding) {
    case "OFF":
      return remainder * 2 >= divisor ? quotient + 1 : quotient
    case "DOWN":
      return quotient
    case "UP":
      return remainder > 0 ? quotient + 1 : quotient
  }
}

/**
 * Returns `amount × numerator ÷ denominator` as an integer. All are integers, none is negative, and the denominator is
 * not 0.
 */
export const portion = (amount: number, numerator: number, denominator: number, rounding: Rounding): number => {
  const product = amount * numerator
  if (Number.isSafeInteger(product)) {
    const remainder = product % denominator
    return rounded((product - remainder) / denominator, remainder, denominator, rounding)
  }
  const exact = BigInt(amount) * BigInt(numerator)
  const divisor = BigInt(denominator)
  return rounded(Number(exact / divisor), Number(exact % divisor), denominator, rounding)
}
