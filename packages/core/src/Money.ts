/**
 * Converts amounts and rates between PortOne's integers and the decimals that people write.
 *
 * PortOne counts in integers: an amount in the minor unit of its currency (9,900 KRW is 9900, 12.34 USD is 1234, 1.234
 * KWD is 1234), a rate in thousandths of a percent (10 % is 10000), any other decimal as a value and a scale. Nothing
 * here goes through a floating-point number, and nothing is rounded unless the caller says how.
 *
 * HUF and TWD have two decimals here, as ISO 4217 and PortOne count them, but PayPal refuses decimals of both: a total
 * that goes to PayPal must be a multiple of 100 in them.
 *
 * @since 0.1.0
 */
import * as BigDecimal from "effect/BigDecimal"
import * as Effect from "effect/Effect"
import type { Currency } from "./generated/Shared.ts"
import { optionsOrThrow } from "./internal/options.ts"
import {
  DecimalSyntaxError,
  FractionDigitsError,
  LocaleError,
  MinorUnitError,
  UnsafeIntegerError
} from "./money/errors.ts"
import { minorUnitOf } from "./money/minorUnits.ts"
import type * as Wire from "./Wire.ts"

export { DecimalSyntaxError, FractionDigitsError, LocaleError, MinorUnitError, UnsafeIntegerError }

/**
 * A decimal number of a tax invoice: an integer, and the number of its digits that are decimals (0 when absent).
 *
 * @category models
 * @since 0.1.0
 */
export interface ScaledInteger {
  readonly value: number
  readonly scale?: number | undefined
}

/**
 * Returns the number of decimals of a currency's amounts, by ISO 4217: 0 for KRW, 2 for USD, 3 for KWD.
 *
 * Returns `undefined` for metals, units of account and test codes, which have no such number. A currency that is
 * younger than this version has the decimals that the runtime knows of it, and none where that is not certain.
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
export const minorUnit = (currency: Wire.Open<Currency>): number | undefined => minorUnitOf(currency)

const requireMinorUnit = (currency: string): Effect.Effect<number, MinorUnitError> => {
  const digits = minorUnit(currency)
  return digits === undefined ? Effect.fail(new MinorUnitError({ currency })) : Effect.succeed(digits)
}

/** Returns true for a decimal. What throws when it is asked, as a revoked proxy does, is none. */
const isDecimal = (u: unknown): u is BigDecimal.BigDecimal => {
  try {
    return BigDecimal.isBigDecimal(u)
  } catch {
    return false
  }
}

/** Reads digits with at most one point. `BigDecimal.fromString` alone takes `""` for zero, and exponents as well. */
const parse = (decimal: BigDecimal.BigDecimal | string): Effect.Effect<BigDecimal.BigDecimal, DecimalSyntaxError> => {
  // A caller without types may pass a number, which may have been rounded already.
  if (typeof decimal !== "string") {
    return isDecimal(decimal) ? Effect.succeed(decimal) : Effect.fail(new DecimalSyntaxError())
  }
  return /^-?\d+(?:\.\d+)?$/.test(decimal)
    ? Effect.succeed(BigDecimal.fromStringUnsafe(decimal))
    : Effect.fail(new DecimalSyntaxError())
}

/**
 * The most places by which a decimal is moved. No safe integer has more, so a move by more fails without computing it.
 */
const maxPlaces = 16

const safeInteger = (value: number): Effect.Effect<number, UnsafeIntegerError> =>
  Number.isSafeInteger(value) ? Effect.succeed(value) : Effect.fail(new UnsafeIntegerError())

/** Returns the decimal times 10 to the power of `places`. Fails if that is not an integer. */
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
 * Converts an amount as people write it (`"12.34"` USD) to minor units (1234), as a request takes it.
 *
 * A text has digits and at most one point: no grouping, no exponent, and an empty text is not zero. Fails if it is
 * anything else, if there are more decimals than the currency has (zeros at the end do not count), if the result is not
 * a safe integer, or if the currency has no minor unit.
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
 * Converts an amount in minor units (1234), as an answer has it, to whole units (12.34 USD).
 *
 * Fails if it is not a safe integer, or if the currency's minor unit is not known.
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
 * Converts a scaled integer, such as the quantity or the unit cost of a tax invoice, to a decimal.
 *
 * Fails if its value or its scale is not a safe integer. PortOne sends only safe integers. Throws a `RangeError` if it
 * is no object.
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
export const fromScaledInteger = (scaled: ScaledInteger): Effect.Effect<BigDecimal.BigDecimal, UnsafeIntegerError> => {
  const { scale, value } = optionsOrThrow("Money.fromScaledInteger", () => {
    const { scale = 0, value } = scaled
    return { scale, value }
  })
  return Effect.flatMap(safeInteger(value), (value) =>
    Effect.map(safeInteger(scale), (scale) => BigDecimal.make(BigInt(value), scale))
  )
}

/**
 * Converts a decimal to a scaled integer with no more decimals than it needs.
 *
 * Fails if a text is not a decimal, and if its digits do not fit a safe integer.
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
    // PortOne's documents have no scale below zero (1.2e6 has one), so the zeros go into the value.
    const scale = Math.max(normalized.scale, 0)
    if (scale - normalized.scale > maxPlaces) return Effect.fail(new UnsafeIntegerError())
    const value = Number(normalized.value * 10n ** BigInt(scale - normalized.scale))
    return Effect.map(safeInteger(value), (integer) => ({ value: integer, scale }))
  })

/** The decimals of a percentage: PortOne counts in thousandths of a percent. */
const ratePlaces = 3

/**
 * Converts a rate in percent (`"3.3"`) to thousandths of a percent (3300), as PortOne takes it.
 *
 * Fails if a text is not a decimal, if it has more than three decimals, or if the result is not a safe integer.
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
 * Converts a rate in thousandths of a percent (3300) to percent (3.3).
 *
 * Fails if it is not a safe integer. PortOne sends only safe integers.
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
 * Returns the part of an amount that a rate makes. Amounts are in minor units, the rate in thousandths of a percent.
 *
 * PortOne does not document how it rounds the fees that it computes, so the caller chooses the rounding. Fails if a
 * number is not a safe integer. Throws a `RangeError` if the rounding is none.
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
  /** The amount, in minor units. */
  readonly amount: number
  /** The rate, in thousandths of a percent: 10 % is 10000. */
  readonly rate: number
  /** The rounding of a fraction of a minor unit. */
  readonly rounding: BigDecimal.RoundingMode
}): Effect.Effect<number, UnsafeIntegerError> => {
  const given = optionsOrThrow("Money.applyRate", () => {
    const { amount, rate, rounding } = input
    // BigDecimal has a rounding of its own where none is given, and none for a mode that it does not know.
    if (typeof rounding !== "string" || !Object.hasOwn(roundings, rounding)) {
      throw new RangeError(`Money.applyRate: rounding must be one of ${Object.keys(roundings).join(", ")}`)
    }
    return { amount, rate, rounding }
  })
  return Effect.flatMap(Effect.all([safeInteger(given.amount), safeInteger(given.rate)]), ([amount, rate]) => {
    const exact = BigDecimal.make(BigInt(amount) * BigInt(rate), ratePlaces + 2)
    const { scale, value } = BigDecimal.normalize(BigDecimal.round(exact, { mode: given.rounding, scale: 0 }))
    return safeInteger(Number(value * 10n ** BigInt(-scale)))
  })
}

const roundings: { readonly [Mode in BigDecimal.RoundingMode]: true } = {
  ceil: true,
  floor: true,
  "to-zero": true,
  "from-zero": true,
  "half-ceil": true,
  "half-floor": true,
  "half-to-zero": true,
  "half-from-zero": true,
  "half-even": true,
  "half-odd": true
}

/**
 * Writes an amount in minor units for people: `₩9,900`, `$12.34`.
 *
 * The number of decimals is ISO 4217's, which some runtimes would not print by themselves. Fails if the amount is not a
 * safe integer, if the currency's minor unit is not known, or if the locale is not a language tag.
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
  options: Pick<Intl.NumberFormatOptions, "currencyDisplay" | "currencySign" | "signDisplay" | "useGrouping"> = {}
): Effect.Effect<string, LocaleError | MinorUnitError | UnsafeIntegerError> =>
  Effect.flatMap(toMajor(amount, currency), (major) =>
    Effect.try({
      try: () => {
        const { currencyDisplay, currencySign, signDisplay, useGrouping } = options
        return (
          new Intl.NumberFormat(locale, {
            currencyDisplay,
            currencySign,
            signDisplay,
            useGrouping,
            style: "currency",
            currency,
            minimumFractionDigits: major.scale,
            maximumFractionDigits: major.scale
          })
            // A text, which Intl reads digit by digit without a floating-point number in between.
            .format(BigDecimal.format(major) as Intl.StringNumericLiteral)
        )
      },
      catch: () => new LocaleError()
    })
  )
