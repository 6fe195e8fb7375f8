/**
 * The errors of amounts that PortOne would not take.
 *
 * None of them holds the text that was given: a person may type anything into a field for an amount.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

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
  /** The currency's ISO 4217 code, or `%` for a rate. */
  readonly unit: string
  /** The number of decimals that were given. */
  readonly digits: number
  /** The number of decimals that are allowed. */
  readonly allowed: number
}> {
  override get message(): string {
    const { allowed, digits, unit } = this
    return `${digits} decimals were given, and ${unit} has ${allowed}: round first, with BigDecimal.round`
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
export class MinorUnitError extends Data.TaggedError("MinorUnitError")<{
  /** The currency's code. */
  readonly currency: string
}> {
  override get message(): string {
    return `no minor unit is known for ${this.currency}: convert its amounts by hand, or look for a newer version`
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
