/**
 * How an amount can fail to be one that PortOne takes.
 *
 * None of them holds the text that was given: what a person typed into an amount's field may be anything.
 *
 * @since 0.1.0
 */
import * as Data from "effect/Data"

/**
 * A text is no decimal number.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * // What a person has typed into a form.
 * const won = (typed: string) =>
 *   Money.fromMajor(typed, "KRW").pipe(
 *     Effect.catchTag("DecimalSyntaxError", () => Effect.fail("Please write an amount, such as 9900"))
 *   )
 * ```
 * @category errors
 * @since 0.1.0
 */
export class DecimalSyntaxError extends Data.TaggedError("DecimalSyntaxError") {
  override get message(): string {
    return "this is no decimal number: write digits, with at most one point between them, as in 1234.56, and no grouping"
  }
}

/**
 * An amount or a rate has more decimals than can be said. Nothing is rounded in silence.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { BigDecimal, Effect } from "effect"
 *
 * const cents = (dollars: BigDecimal.BigDecimal) =>
 *   Money.fromMajor(dollars, "USD").pipe(
 *     Effect.catchTag("FractionDigitsError", ({ allowed }) =>
 *       Money.fromMajor(BigDecimal.round(dollars, { mode: "half-even", scale: allowed }), "USD"))
 *   )
 * ```
 *
 * @category errors
 * @since 0.1.0
 */
export class FractionDigitsError extends Data.TaggedError("FractionDigitsError")<{
  /** The currency's ISO 4217 code, or `%` for a rate. */
  readonly unit: string
  /** How many decimals there were. */
  readonly digits: number
  /** How many there may be. */
  readonly allowed: number
}> {
  override get message(): string {
    return `${this.digits} decimals were given, and ${this.unit} has ${this.allowed}: round first, with BigDecimal.round`
  }
}

/**
 * A number is no integer, or one so large that JavaScript cannot tell it from its neighbours.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * // A rate that somebody has mistyped.
 * const vat = (amount: number, rate: number) =>
 *   Money.applyRate({ amount, rate, rounding: "floor" }).pipe(
 *     Effect.catchTag("UnsafeIntegerError", (error) => Effect.as(Effect.logError(error.message), undefined))
 *   )
 * ```
 * @category errors
 * @since 0.1.0
 */
export class UnsafeIntegerError extends Data.TaggedError("UnsafeIntegerError") {
  override get message(): string {
    return `an amount has to be an integer between -${Number.MAX_SAFE_INTEGER} and ${Number.MAX_SAFE_INTEGER}, in minor units`
  }
}

/**
 * It is not known how many decimals a currency has: ISO 4217 gives it none (metals, test codes), or PortOne has added it
 * since this version.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const shown = (amount: number, currency: string) =>
 *   Money.format(amount, currency, "ko-KR").pipe(
 *     Effect.catchTag("MinorUnitError", () => Effect.succeed(`${amount} ${currency} (minor units)`))
 *   )
 * ```
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
 * A locale is no BCP 47 language tag.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const shown = (amount: number, locale: string) =>
 *   Money.format(amount, "KRW", locale).pipe(
 *     Effect.catchTag("LocaleError", () => Money.format(amount, "KRW", "ko-KR"))
 *   )
 * ```
 * @category errors
 * @since 0.1.0
 */
export class LocaleError extends Data.TaggedError("LocaleError") {
  override get message(): string {
    return "this is no language tag: write one such as ko-KR or en"
  }
}
