/**
 * The errors of amounts that PortOne would not take.
 *
 * None of them holds the text that was given: a person may type anything into a field for an amount.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"
import { hide } from "../internal/hide.ts"

/** Returns what an error calls a currency: its code, or words in the place of what does not look like one. */
const nameOf = (currency: unknown): string =>
  typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : "this currency"

/**
 * A text is not a decimal number.
 *
 * @category errors
 * @since 0.1.0
 */
export class DecimalSyntaxError extends Data.TaggedError("DecimalSyntaxError") {
  override get message(): string {
    return (
      "this is no decimal number: " +
      "write digits, with at most one point between them, as in 1234.56, and no grouping"
    )
  }
}

/**
 * An amount has more decimals than its currency, or a rate more than three. Nothing is rounded in silence.
 *
 * @category errors
 * @since 0.1.0
 */
export class FractionDigitsError extends Data.TaggedError("FractionDigitsError")<{
  /** The number of decimals that were given. */
  readonly digits: number
  /** The number of decimals that are allowed. */
  readonly allowed: number
}> {
  /** The currency's ISO 4217 code, or `%` for a rate. The message has it; it is not printed otherwise. */
  declare readonly unit: string
  constructor(props: { readonly unit: string; readonly digits: number; readonly allowed: number }) {
    super({ digits: props.digits, allowed: props.allowed })
    hide(this, "unit", props.unit)
  }

  override get message(): string {
    const { allowed, digits, unit } = this
    const what = unit === "%" ? unit : nameOf(unit)
    return `${digits} decimals were given, and ${what} has ${allowed}: round first, with BigDecimal.round`
  }
}

/**
 * A number is not an integer, or is so large that JavaScript cannot tell it from its neighbours.
 *
 * @category errors
 * @since 0.1.0
 */
export class UnsafeIntegerError extends Data.TaggedError("UnsafeIntegerError") {
  override get message(): string {
    const largest = Number.MAX_SAFE_INTEGER
    return `an amount has to be an integer between -${largest} and ${largest}, in minor units`
  }
}

/**
 * A currency's number of decimals is not known: ISO 4217 gives it none (metals, test codes), or PortOne has added the
 * currency since this version.
 *
 * @category errors
 * @since 0.1.0
 */
export class MinorUnitError extends Data.TaggedError("MinorUnitError") {
  /** The currency as it was given. The message has it if it looks like a code; it is not printed otherwise. */
  declare readonly currency: string
  constructor(props: { readonly currency: string }) {
    super()
    hide(this, "currency", props.currency)
  }

  override get message(): string {
    return (
      `no minor unit is known for ${nameOf(this.currency)}: ` +
      "convert its amounts by hand, or look for a newer version"
    )
  }
}

/**
 * A locale is not a BCP 47 language tag.
 *
 * @category errors
 * @since 0.1.0
 */
export class LocaleError extends Data.TaggedError("LocaleError") {
  override get message(): string {
    return "this is no language tag: write one such as ko-KR or en"
  }
}
