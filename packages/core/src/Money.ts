/**
 * Amounts and rates, between how PortOne counts them and how people write them.
 *
 * PortOne counts in integers: an amount in the minor unit of its currency (9,900 KRW is 9900, 12.34 USD is 1234, 1.234 KWD
 * is 1234), a rate in thousandths of a percent (10 % is 10000), any other decimal as a value and a scale. Nothing here goes
 * through a floating-point number, and nothing is rounded unless the caller says how.
 *
 * @since 0.1.0
 */
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import type { Currency } from "./generated/Shared.ts"
import { minorUnits } from "./money/minorUnits.ts"
import {
  DecimalSyntaxError,
  FractionDigitsError,
  LocaleError,
  MinorUnitError,
  UnsafeIntegerError
} from "./money/errors.ts"
import type * as Wire from "./Wire.ts"

export { DecimalSyntaxError, FractionDigitsError, LocaleError, MinorUnitError, UnsafeIntegerError }

/**
 * A decimal number as tax invoices hold it: an integer, and how many of its digits are decimals (0 when absent).
 *
 * @example
 * ```ts
 * import type { Money } from "@effect-portone/core"
 *
 * const quantity: Money.ScaledInteger = { value: 12_345, scale: 2 } // 123.45
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ScaledInteger {
  readonly value: number
  readonly scale?: number | undefined
}

/**
 * How many decimals a currency's amounts have, by ISO 4217: 0 for KRW, 2 for USD, 3 for KWD.
 *
 * `undefined` where there is no such number: metals, units of account and test codes, and currencies that PortOne has
 * added since.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 *
 * const won = Money.minorUnit("KRW") // 0
 * const dinar = Money.minorUnit("KWD") // 3
 * const gold = Money.minorUnit("XAU") // undefined
 * ```
 * @category currencies
 * @since 0.1.0
 */
export const minorUnit = (currency: Wire.Open<Currency>): number | undefined =>
  // What has a minor unit is one of those currencies.
  Object.hasOwn(minorUnits, currency) ? minorUnits[currency as Currency] : undefined

const requireMinorUnit = (currency: string): Effect.Effect<number, MinorUnitError> => {
  const digits = minorUnit(currency)
  return digits === undefined ? Effect.fail(new MinorUnitError({ currency })) : Effect.succeed(digits)
}

/** `BigDecimal.fromString` also takes `""` for zero, and exponents, which nobody means when they write an amount. */
const parse = (decimal: BigDecimal.BigDecimal | string): Effect.Effect<BigDecimal.BigDecimal, DecimalSyntaxError> => {
  if (typeof decimal !== "string") return Effect.succeed(decimal)
  return /^-?\d+(?:\.\d+)?$/.test(decimal)
    ? Effect.succeed(BigDecimal.fromStringUnsafe(decimal))
    : Effect.fail(new DecimalSyntaxError())
}

/** More places than any safe integer has: what has to be moved further than this is refused before it is computed. */
const maxPlaces = 16

const safeInteger = (value: number): Effect.Effect<number, UnsafeIntegerError> =>
  Number.isSafeInteger(value) ? Effect.succeed(value) : Effect.fail(new UnsafeIntegerError())

/** The decimal times 10 to the power of `places`, where that is an integer. */
const shift = (
  decimal: BigDecimal.BigDecimal,
  places: number,
  unit: string
): Effect.Effect<number, FractionDigitsError | UnsafeIntegerError> => {
  const { scale, value } = BigDecimal.normalize(decimal)
  if (scale > places) return Effect.fail(new FractionDigitsError({ unit, digits: scale, allowed: places }))
  if (places - scale > maxPlaces && value !== 0n) return Effect.fail(new UnsafeIntegerError())
  return value === 0n ? Effect.succeed(0) : safeInteger(Number(value * 10n ** BigInt(places - scale)))
}

/**
 * An amount as people write it (`"12.34"` USD) in minor units (1234), as a request takes it.
 *
 * A text has digits and at most one point: no grouping, no exponent, and an empty one is no zero. Fails when it is anything
 * else, when there are more decimals than the currency has (zeros at the end do not count), when the result would not be a
 * safe integer, or when the currency has no minor unit.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const cents = Money.fromMajor("12.34", "USD") // 1234
 * const won = Money.fromMajor("9900", "KRW") // 9900
 * const refused = Effect.flip(Money.fromMajor("9900.5", "KRW")) // FractionDigitsError
 * ```
 * @category conversions
 * @since 0.1.0
 */
export const fromMajor = (
  amount: BigDecimal.BigDecimal | string,
  currency: Currency
): Effect.Effect<number, DecimalSyntaxError | FractionDigitsError | MinorUnitError | UnsafeIntegerError> =>
  Effect.flatMap(requireMinorUnit(currency), (places) =>
    Effect.flatMap(parse(amount), (decimal) => shift(decimal, places, currency))
  )

/**
 * An amount in minor units (1234), as an answer holds it, in whole units (12.34 USD).
 *
 * Fails when it is no safe integer, or when the currency's minor unit is not known.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { BigDecimal, Effect } from "effect"
 *
 * const price = Money.toMajor(1_234, "USD").pipe(Effect.map(BigDecimal.format)) // "12.34"
 * ```
 * @category conversions
 * @since 0.1.0
 */
export const toMajor = (
  amount: number,
  currency: Wire.Open<Currency>
): Effect.Effect<BigDecimal.BigDecimal, MinorUnitError | UnsafeIntegerError> =>
  Effect.flatMap(requireMinorUnit(currency), (places) =>
    Effect.map(safeInteger(amount), (integer) => BigDecimal.make(BigInt(integer), places))
  )

/**
 * A scaled integer, as tax invoices hold a quantity or a unit cost, as a decimal.
 *
 * Fails when its value or its scale is no safe integer, which none of PortOne's is.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { BigDecimal, Effect } from "effect"
 *
 * const quantity = Money.fromScaledInteger({ value: 12_345, scale: 2 }).pipe(Effect.map(BigDecimal.format)) // "123.45"
 * ```
 * @category conversions
 * @since 0.1.0
 */
export const fromScaledInteger = (scaled: ScaledInteger): Effect.Effect<BigDecimal.BigDecimal, UnsafeIntegerError> =>
  Effect.flatMap(safeInteger(scaled.value), (value) =>
    Effect.map(safeInteger(scaled.scale ?? 0), (scale) => BigDecimal.make(BigInt(value), scale))
  )

/**
 * A decimal as a scaled integer, with no more decimals than it needs.
 *
 * Fails when a text is no decimal, and when its digits do not fit a safe integer.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 *
 * const quantity = Money.toScaledInteger("123.450") // { value: 12345, scale: 2 }
 * ```
 * @category conversions
 * @since 0.1.0
 */
export const toScaledInteger = (
  decimal: BigDecimal.BigDecimal | string
): Effect.Effect<{ readonly value: number; readonly scale: number }, DecimalSyntaxError | UnsafeIntegerError> =>
  Effect.flatMap(parse(decimal), (parsed) => {
    const normalized = BigDecimal.normalize(parsed)
    // A scale below zero (1.2e6 has one) is not in PortOne's documents: the zeros go into the value.
    const scale = Math.max(normalized.scale, 0)
    if (scale - normalized.scale > maxPlaces) return Effect.fail(new UnsafeIntegerError())
    const value = Number(normalized.value * 10n ** BigInt(scale - normalized.scale))
    return Effect.map(safeInteger(value), (integer) => ({ value: integer, scale }))
  })

/** Thousandths of a percent: three places behind the percent's point. */
const ratePlaces = 3

/**
 * A rate in percent (`"3.3"`) as PortOne takes it: in thousandths of a percent (3300).
 *
 * Fails when a text is no decimal, and when it has more than three decimals.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 *
 * const rate = Money.rateFromPercent("10") // 10000
 * ```
 * @category rates
 * @since 0.1.0
 */
export const rateFromPercent = (
  percent: BigDecimal.BigDecimal | string
): Effect.Effect<number, DecimalSyntaxError | FractionDigitsError | UnsafeIntegerError> =>
  Effect.flatMap(parse(percent), (decimal) => shift(decimal, ratePlaces, "%"))

/**
 * A rate in thousandths of a percent (3300) in percent (3.3).
 *
 * Fails when it is no safe integer, which none of PortOne's is.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 * import { BigDecimal, Effect } from "effect"
 *
 * const percent = Money.rateToPercent(3_300).pipe(Effect.map(BigDecimal.format)) // "3.3"
 * ```
 * @category rates
 * @since 0.1.0
 */
export const rateToPercent = (rate: number): Effect.Effect<BigDecimal.BigDecimal, UnsafeIntegerError> =>
  Effect.map(safeInteger(rate), (integer) => BigDecimal.make(BigInt(integer), ratePlaces))

/**
 * The part of an amount that a rate makes: both as PortOne has them, in minor units and thousandths of a percent.
 *
 * How PortOne rounds the fees that it computes is not documented, so the rounding has to be said here. Fails when a number
 * is no safe integer.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 *
 * // 3.3 % of 10,010 won is 330.33 won.
 * const fee = Money.applyRate({ amount: 10_010, rate: 3_300, rounding: "floor" }) // 330
 * ```
 * @category rates
 * @since 0.1.0
 */
export const applyRate = (input: {
  /** In minor units. */
  readonly amount: number
  /** In thousandths of a percent: 10 % is 10000. */
  readonly rate: number
  /** What becomes of a fraction of a minor unit. */
  readonly rounding: BigDecimal.RoundingMode
}): Effect.Effect<number, UnsafeIntegerError> =>
  Effect.flatMap(Effect.all([safeInteger(input.amount), safeInteger(input.rate)]), ([amount, rate]) => {
    const exact = BigDecimal.make(BigInt(amount) * BigInt(rate), ratePlaces + 2)
    const { scale, value } = BigDecimal.normalize(BigDecimal.round(exact, { mode: input.rounding, scale: 0 }))
    return safeInteger(Number(value * 10n ** BigInt(-scale)))
  })

/**
 * An amount in minor units, written for people: `₩9,900`, `$12.34`.
 *
 * The number of decimals is ISO 4217's, which is not what every runtime prints of its own accord. Fails when the amount is
 * no safe integer, when the currency's minor unit is not known, or when the locale is no language tag.
 *
 * @example
 * ```ts
 * import { Money } from "@effect-portone/core"
 *
 * const won = Money.format(9_900, "KRW", "ko-KR") // "₩9,900"
 * const dollars = Money.format(1_234, "USD", "en-US", { currencyDisplay: "code" }) // "USD 12.34"
 * ```
 * @category formatting
 * @since 0.1.0
 */
export const format = (
  amount: number,
  currency: Wire.Open<Currency>,
  /** A BCP 47 language tag, such as `ko-KR`. */
  locale: string,
  options?: Pick<Intl.NumberFormatOptions, "currencyDisplay" | "currencySign" | "signDisplay" | "useGrouping">
): Effect.Effect<string, LocaleError | MinorUnitError | UnsafeIntegerError> =>
  Effect.flatMap(toMajor(amount, currency), (major) =>
    Effect.try({
      try: () =>
        new Intl.NumberFormat(locale, {
          ...options,
          style: "currency",
          currency,
          minimumFractionDigits: major.scale,
          maximumFractionDigits: major.scale
          // As a text: Intl reads it digit by digit, without a floating-point number in between.
        }).format(BigDecimal.format(major) as Intl.StringNumericLiteral),
      catch: () => new LocaleError()
    })
  )
