import { assert, describe, it, vi } from "@effect/vitest"
import { BigDecimal, Cause, Effect, Schema } from "effect"
import { inspect } from "node:util"
import { Currency, Money } from "../src/index.ts"
import { unreadable } from "./fixtures/unreadable.ts"

const currencies = Currency.literals.filter((currency) => Money.minorUnit(currency) !== undefined)
const AnyCurrency = Schema.Literals(currencies)
const SafeInteger = Schema.Int.check(
  Schema.isBetween({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER })
)
const upTo = (maximum: number) => Schema.Int.check(Schema.isBetween({ minimum: 0, maximum }))
const Rounding = Schema.Literals([
  "ceil",
  "floor",
  "to-zero",
  "from-zero",
  "half-ceil",
  "half-floor",
  "half-to-zero",
  "half-from-zero",
  "half-even",
  "half-odd"
])
const runs = { arbitrary: { runs: 300, seed: "money" } }

const decimal = BigDecimal.fromStringUnsafe

describe("the minor unit", () => {
  it.each([
    [0, "KRW JPY VND CLP UGX ISK PYG XAF XOF XPF BIF DJF GNF KMF RWF UYI VUV"],
    [2, "USD EUR GBP CNY TWD HKD SGD THB IDR HUF MGA MRU COP CVE IRR AFN USN MXV COU BOV CHE CHW HRK SLL SLE ZWL VES"],
    [3, "BHD IQD JOD KWD LYD OMR TND"],
    [4, "CLF UYW"],
    [undefined, "XAG XAU XPD XPT XBA XBB XBC XBD XDR XSU XUA XTS XXX"]
  ] as const)("is %s for %s", (digits, codes) => {
    for (const code of codes.split(" ")) {
      assert.include(Currency.literals, code)
      assert.strictEqual(Money.minorUnit(code), digits, code)
    }
  })

  it("is what the runtime says of a currency, unless ISO counts more decimals or says that there are none", () => {
    for (const currency of Currency.literals) {
      const options = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
      const digits = Money.minorUnit(currency)
      if (digits !== undefined) assert.isAtLeast(digits, options.maximumFractionDigits!, currency)
      if (digits !== undefined && options.maximumFractionDigits! > 0) {
        assert.strictEqual(digits, options.maximumFractionDigits, currency)
      }
    }
  })

  it("of a currency that PortOne has added since is the runtime's, and not known where that says none", () => {
    // Both are gone from the world, and still in every runtime's data: this one believes that they are new.
    const currencies = vi.spyOn(Intl, "supportedValuesOf").mockReturnValue(["DEM", "ITL"])
    try {
      assert.strictEqual(Money.minorUnit("DEM"), 2)
      assert.isUndefined(Money.minorUnit("ITL"))
    } finally {
      currencies.mockRestore()
    }
    assert.isUndefined(Money.minorUnit("DEM"))
  })

  it.each(["QQQ", "krw", "", "toString", "__proto__"])("is not known of %s", (code) => {
    assert.isUndefined(Money.minorUnit(code))
  })
})

describe("an amount in whole units", () => {
  it.effect.each([
    ["9900", "KRW", 9_900],
    ["12.34", "USD", 1_234],
    ["12.3", "USD", 1_230],
    ["12.340", "USD", 1_234],
    ["1.234", "KWD", 1_234],
    ["0.0001", "CLF", 1],
    ["-0.01", "USD", -1],
    ["-0", "USD", 0],
    ["007", "JPY", 7],
    ["90071992547409.91", "USD", Number.MAX_SAFE_INTEGER],
    ["-9007199254740991", "KRW", Number.MIN_SAFE_INTEGER]
  ] as const)("%s %s is %s in minor units", ([text, currency, amount]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* Money.fromMajor(text, currency), amount)
      assert.strictEqual(yield* Money.fromMajor(decimal(text), currency), amount)
    })
  )

  it.effect.each([
    ["9900.5", "KRW", 1, 0],
    ["12.345", "USD", 3, 2],
    ["1.2345", "KWD", 4, 3],
    ["0.00001", "CLF", 5, 4]
  ] as const)("%s %s has too many decimals, and is not rounded", ([text, currency, digits, allowed]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Money.fromMajor(text, currency))
      assert.instanceOf(error, Money.FractionDigitsError)
      assert.deepInclude(error, { unit: currency, digits, allowed })
      assert.include(error.message, currency)
    })
  )

  it.effect.each([
    "",
    " ",
    "1,000",
    "1e3",
    "1E999999999",
    ".5",
    "5.",
    "1.2.3",
    "+1",
    "--1",
    "0x10",
    "NaN",
    "Infinity",
    "１２",
    "₩1"
  ])("%j is no decimal", (text) =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(Money.fromMajor(text, "USD")), Money.DecimalSyntaxError)
    })
  )

  it.effect.each(["90071992547409.92", "-90071992547409.92", "1".repeat(5_000)])(
    "%s USD is past what is safe",
    (text) =>
      Effect.gen(function* () {
        assert.instanceOf(yield* Effect.flip(Money.fromMajor(text, "USD")), Money.UnsafeIntegerError)
      })
  )

  it.effect("with an exponent of a billion is refused at once", () =>
    Effect.gen(function* () {
      const huge = BigDecimal.make(1n, -1_000_000_000)
      assert.instanceOf(yield* Effect.flip(Money.fromMajor(huge, "USD")), Money.UnsafeIntegerError)
      assert.instanceOf(yield* Effect.flip(Money.toScaledInteger(huge)), Money.UnsafeIntegerError)
      const tiny = BigDecimal.make(1n, 1_000_000_000)
      assert.instanceOf(yield* Effect.flip(Money.fromMajor(tiny, "USD")), Money.FractionDigitsError)
      assert.strictEqual(yield* Money.fromMajor(BigDecimal.make(0n, -1_000_000_000), "USD"), 0)
    })
  )

  it.effect("of gold has no minor unit", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Money.fromMajor("1", "XAU"))
      assert.instanceOf(error, Money.MinorUnitError)
      assert.strictEqual(error.currency, "XAU")
    })
  )

  it.effect("that is refused is not repeated by the error", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Money.fromMajor("010-9876-5432", "KRW"))
      assert.notInclude(`${error.message} ${JSON.stringify(error)}`, "9876")
    })
  )

  it.effect.prop(
    "comes back from minor units as it went",
    { amount: SafeInteger, currency: AnyCurrency },
    ({ amount, currency }) =>
      Effect.gen(function* () {
        const major = yield* Money.toMajor(amount, currency)
        assert.strictEqual(yield* Money.fromMajor(major, currency), amount === 0 ? 0 : amount)
        // Texts with an exponent are not amounts, and no amount is written with one.
        assert.strictEqual(yield* Money.fromMajor(BigDecimal.format(major), currency), amount === 0 ? 0 : amount)
      }),
    runs
  )
})

describe("an amount in minor units", () => {
  it.effect.each([0.5, NaN, Infinity, 2 ** 53])("%s is none", (amount) =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(Money.toMajor(amount, "KRW")), Money.UnsafeIntegerError)
      assert.instanceOf(yield* Effect.flip(Money.format(amount, "KRW", "ko-KR")), Money.UnsafeIntegerError)
    })
  )

  it.effect("of a currency added tomorrow is not guessed at", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(Money.toMajor(1, "ADDED")), Money.MinorUnitError)
    })
  )
})

describe("a scaled integer", () => {
  it.effect.each([
    [{ value: 12_345, scale: 2 }, "123.45"],
    [{ value: 7 }, "7"],
    [{ value: -5, scale: 1 }, "-0.5"],
    [{ value: 1_500, scale: 3 }, "1.5"]
  ] as const)("%j is %s", ([scaled, text]) =>
    Effect.gen(function* () {
      assert.strictEqual(BigDecimal.format(yield* Money.fromScaledInteger(scaled)), text)
    })
  )

  it.effect.each([
    ["123.450", { value: 12_345, scale: 2 }],
    ["1200", { value: 1_200, scale: 0 }],
    ["0", { value: 0, scale: 0 }],
    ["-0.5", { value: -5, scale: 1 }]
  ] as const)("of %s is %j", ([text, scaled]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* Money.toScaledInteger(text), scaled)
      assert.deepStrictEqual(yield* Money.toScaledInteger(decimal(text)), scaled)
    })
  )

  it.effect.each([{ value: 0.5 }, { value: 1, scale: 0.5 }, { value: 2 ** 53 }])("%j is none", (scaled) =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(Money.fromScaledInteger(scaled)), Money.UnsafeIntegerError)
    })
  )

  it.effect("of more digits than are safe is refused", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Money.toScaledInteger("1.00000000000000000001"))
      assert.instanceOf(error, Money.UnsafeIntegerError)
    })
  )

  it.effect.prop(
    "means the same number after a round trip",
    { value: SafeInteger, scale: upTo(30) },
    (scaled) =>
      Effect.gen(function* () {
        const before = yield* Money.fromScaledInteger(scaled)
        const after = yield* Effect.flatMap(Money.toScaledInteger(before), Money.fromScaledInteger)
        assert.isTrue(BigDecimal.equals(before, after))
      }),
    runs
  )
})

describe("a rate", () => {
  it.effect.each([
    ["10", 10_000],
    ["3.3", 3_300],
    ["0.001", 1],
    ["100", 100_000],
    ["0", 0]
  ] as const)("of %s percent is %s", ([percent, rate]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* Money.rateFromPercent(percent), rate)
      assert.isTrue(BigDecimal.equals(yield* Money.rateToPercent(rate), decimal(percent)))
    })
  )

  it.effect("of more than three decimals is refused", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Money.rateFromPercent("3.3333"))
      assert.instanceOf(error, Money.FractionDigitsError)
      assert.deepInclude(error, { unit: "%", digits: 4, allowed: 3 })
    })
  )

  it.effect.each([
    [10_010, 3_300, "floor", 330],
    [10_010, 3_300, "ceil", 331],
    [5, 10_000, "half-even", 0],
    [15, 10_000, "half-even", 2],
    [5, 10_000, "half-from-zero", 1],
    [-5, 10_000, "half-from-zero", -1],
    [-5, 10_000, "floor", -1],
    [10_000, 10_000, "floor", 1_000],
    [0, 10_000, "from-zero", 0],
    [10_000, 0, "from-zero", 0],
    [Number.MAX_SAFE_INTEGER, 100_000, "floor", Number.MAX_SAFE_INTEGER]
  ] as const)("on %s of %s, rounded by %s, is %s", ([amount, rate, rounding, part]) =>
    Effect.gen(function* () {
      assert.strictEqual(yield* Money.applyRate({ amount, rate, rounding }), part)
    })
  )

  it.effect("that makes more than is safe is refused", () =>
    Effect.gen(function* () {
      const input = { amount: Number.MAX_SAFE_INTEGER, rate: 100_001, rounding: "floor" } as const
      assert.instanceOf(yield* Effect.flip(Money.applyRate(input)), Money.UnsafeIntegerError)
    })
  )

  it.effect.prop(
    "of up to 100 % makes a part that is within one unit of the exact one, and never more than the whole",
    { amount: upTo(Number.MAX_SAFE_INTEGER), rate: upTo(100_000), rounding: Rounding },
    ({ amount, rate, rounding }) =>
      Effect.gen(function* () {
        const part = yield* Money.applyRate({ amount, rate, rounding })
        assert.isAtLeast(part, 0)
        assert.isAtMost(part, amount)
        // |part × 100,000 − amount × rate| < 100,000, in whole numbers.
        const off = BigInt(part) * 100_000n - BigInt(amount) * BigInt(rate)
        assert.isTrue(off > -100_000n && off < 100_000n)
        const floor = yield* Money.applyRate({ amount, rate, rounding: "floor" })
        const ceil = yield* Money.applyRate({ amount, rate, rounding: "ceil" })
        assert.isTrue(floor <= part && part <= ceil && ceil - floor <= 1)
      }),
    runs
  )

  it.effect.prop(
    "in percent comes back as it went",
    { rate: SafeInteger },
    ({ rate }) =>
      Effect.gen(function* () {
        const percent = yield* Money.rateToPercent(rate)
        assert.strictEqual(yield* Money.rateFromPercent(percent), rate === 0 ? 0 : rate)
      }),
    runs
  )
})

describe("for people", () => {
  it.effect.each([
    [9_900, "KRW", "ko-KR", "₩9,900"],
    [1_234, "USD", "en-US", "$12.34"],
    [1_200, "USD", "en-US", "$12.00"],
    [-1, "USD", "en-US", "-$0.01"],
    [1_500, "JPY", "ja-JP", "￥1,500"],
    // By themselves, runtimes leave these decimals out.
    [1_050, "HUF", "en-US", "HUF 10.50"],
    [12_345, "KWD", "en-US", "KWD 12.345"],
    [Number.MAX_SAFE_INTEGER, "USD", "en-US", "$90,071,992,547,409.91"]
  ] as const)("%s %s in %s is %s", ([amount, currency, locale, text]) =>
    Effect.gen(function* () {
      // Intl puts a no-break space between a code and its number.
      assert.strictEqual((yield* Money.format(amount, currency, locale)).replace(/\s/g, " "), text)
    })
  )

  it.effect("can name the currency instead of its sign", () =>
    Effect.gen(function* () {
      const text = yield* Money.format(1_234, "USD", "en-US", { currencyDisplay: "code" })
      assert.strictEqual(text.replace(/\s/g, " "), "USD 12.34")
    })
  )

  it.effect.each(["", "not a locale", "ko_KR!"])("needs a language tag, which %j is not", (locale) =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(Money.format(1, "KRW", locale)), Money.LocaleError)
    })
  )

  it.effect.prop(
    "keeps every digit: what is printed reads back as the amount",
    {
      amount: SafeInteger,
      currency: AnyCurrency,
      locale: Schema.Literals(["ko-KR", "en-US", "de-DE", "fr-FR", "de-CH", "ja-JP", "pl-PL"])
    },
    ({ amount, currency, locale }) =>
      Effect.gen(function* () {
        const text = yield* Money.format(amount, currency, locale, { currencyDisplay: "code" })
        const point = Money.minorUnit(currency)!
        const digits = text.replace(/\D/g, "")
        const read = point === 0 ? digits : `${digits.slice(0, -point)}.${digits.slice(-point)}`
        const isNegative = /[-−]/.test(text)
        const back = yield* Money.fromMajor(`${isNegative ? "-" : ""}${read}`, currency)
        assert.strictEqual(back, amount === 0 ? 0 : amount)
      }),
    runs
  )
})

describe("what is no amount, as a program in JavaScript may pass it", () => {
  const none = [1234.5, 1234, 1234n, null, undefined, true, {}, ["12.34"], Symbol("planted"), unreadable]

  it.effect("is refused as one that cannot be read", () =>
    Effect.gen(function* () {
      for (const amount of none as Array<unknown> as Array<never>) {
        for (const read of [
          Effect.asVoid(Money.fromMajor(amount, "USD")),
          Effect.asVoid(Money.toScaledInteger(amount)),
          Effect.asVoid(Money.rateFromPercent(amount))
        ] as const) {
          assert.strictEqual((yield* Effect.flip(read))._tag, "DecimalSyntaxError")
        }
      }
    })
  )

  it.effect("is refused for a currency that is none", () =>
    Effect.gen(function* () {
      for (const currency of none as Array<unknown> as Array<never>) {
        const error = yield* Effect.flip(Money.fromMajor("12", currency))
        assert(error._tag === "MinorUnitError")
        assert.strictEqual((yield* Effect.flip(Money.toMajor(12, currency)))._tag, "MinorUnitError")
      }
    })
  )

  it.effect("is refused for numbers that are none", () =>
    Effect.gen(function* () {
      for (const value of [1234.5, 1234n, null, undefined, "1234", unreadable] as Array<unknown> as Array<never>) {
        for (const read of [
          Effect.asVoid(Money.toMajor(value, "USD")),
          Effect.asVoid(Money.fromScaledInteger({ value })),
          Effect.asVoid(Money.rateToPercent(value)),
          Effect.asVoid(Money.applyRate({ amount: value, rate: 1, rounding: "floor" }))
        ] as const) {
          assert.strictEqual((yield* Effect.flip(read))._tag, "UnsafeIntegerError")
        }
      }
      assert.strictEqual(
        (yield* Effect.flip(Money.fromScaledInteger({ value: 1, scale: null as never })))._tag,
        "UnsafeIntegerError"
      )
    })
  )

  it("throws a RangeError that names whose options are none", () => {
    for (const none of [undefined, null, unreadable] as Array<unknown> as Array<never>) {
      assert.throws(() => Money.applyRate(none), RangeError, "Money.applyRate")
      assert.throws(() => Money.fromScaledInteger(none), RangeError, "Money.fromScaledInteger")
    }
    for (const rounding of [
      undefined,
      null,
      "up",
      "toString",
      ["ceil"],
      unreadable
    ] as Array<unknown> as Array<never>) {
      assert.throws(() => Money.applyRate({ amount: 1, rate: 1, rounding }), RangeError, "Money.applyRate")
    }
  })
})

describe("what is no amount and no currency", () => {
  const odd = [
    "planted 010-1234-5678",
    "홍길동",
    "planted".repeat(15_000),
    Symbol("planted"),
    null,
    undefined,
    {},
    unreadable
  ] as ReadonlyArray<unknown> as ReadonlyArray<never>

  const isPrintedIn = (error: Error): boolean => {
    const printed = [error.message, String(error), JSON.stringify(error), inspect(error), inspect(Cause.fail(error))]
    assert.isAtMost(error.message.length, 300)
    return /planted|010-|홍길동/.test(printed.join("\n"))
  }

  it.effect("is told by an error that does not print it, and never by a defect", () =>
    Effect.gen(function* () {
      for (const value of odd) {
        assert.isUndefined(Money.minorUnit(value))
        const runs = [
          Effect.asVoid(Money.fromMajor("1", value)),
          Effect.asVoid(Money.toMajor(1, value)),
          Effect.asVoid(Money.format(1, value, "ko-KR"))
        ] as ReadonlyArray<Effect.Effect<void, Error>>
        for (const run of runs) {
          const error = yield* Effect.flip(run)
          assert(error instanceof Money.MinorUnitError)
          assert.strictEqual<unknown>(error.currency, value)
          assert.isFalse(isPrintedIn(error))
        }
        const error = yield* Effect.flip(Money.fromMajor(value, "KRW"))
        assert.instanceOf(error, Money.DecimalSyntaxError)
        assert.isFalse(isPrintedIn(error))
        const made = new Money.FractionDigitsError({ unit: value, digits: 1, allowed: 0 })
        assert.isFalse(isPrintedIn(made))
      }
    })
  )

  it.effect("is told by the code of a currency that has no minor unit", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(Money.toMajor(1, "XAU"))
      assert.match(error.message, /^no minor unit is known for XAU: /)
    })
  )
})
