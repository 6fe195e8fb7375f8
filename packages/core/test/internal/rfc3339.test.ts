/** Holds times to RFC 3339: each of its texts is read as what it means, and no other text is read at all. */
import { assert, describe, it } from "@effect/vitest"
import { Arbitrary, DateTime, Effect, Schema } from "effect"
import { Wire } from "../../src/index.ts"

const decode = Schema.decodeEffect(Wire.Timestamp)
const encode = Schema.encodeEffect(Wire.Timestamp)

/** Returns the instant that a text means, as the client would send it. */
const sent = (text: string) => Effect.flatMap(decode(text), encode)

const whole = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum, maximum })))

const oneOf = <const A extends string>(...texts: readonly [A, ...ReadonlyArray<A>]) =>
  Arbitrary.schema(Schema.Literals(texts))

const padded = (value: number, length: number) => String(value).padStart(length, "0")

const date = Arbitrary.map(
  Arbitrary.filter(
    Arbitrary.all({ year: whole(0, 9999), month: whole(1, 12), day: whole(1, 31) }),
    // On a day that the month has not, `Date` goes over into the next month.
    ({ day, month, year }) => new Date(new Date(0).setUTCFullYear(year, month - 1, day)).getUTCDate() === day
  ),
  ({ day, month, year }) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
)

const time = Arbitrary.map(
  Arbitrary.all([whole(0, 23), whole(0, 59), whole(0, 59)]),
  ([hour, minute, second]) => `${padded(hour, 2)}:${padded(minute, 2)}:${padded(second, 2)}`
)

const fraction = Arbitrary.map(Arbitrary.array(whole(0, 9), { maxLength: 12 }), (digits) => digits.join(""))

const offset = Arbitrary.flatMap(oneOf("Z", "z", "+", "-"), (sign) =>
  Arbitrary.map(Arbitrary.all([whole(0, 23), whole(0, 59)]), ([hours, minutes]) =>
    sign === "Z" || sign === "z" ? sign : `${sign}${padded(hours, 2)}:${padded(minutes, 2)}`
  )
)

describe("a time", () => {
  it.effect.prop(
    "of RFC 3339 is what Date says of it, and round trips",
    { date, time, fraction, offset, separator: oneOf("T", "t", " ") },
    Effect.fnUntraced(function* ({ date, fraction, offset, separator, time }) {
      const text = `${date}${separator}${time}${fraction === "" ? "" : `.${fraction}`}${offset}`
      const millis = Date.parse(`${date}T${time}.${fraction.slice(0, 3).padEnd(3, "0")}${offset.toUpperCase()}`)
      const said = DateTime.makeUnsafe(millis)
      const year = DateTime.getPartUtc(said, "year")
      // Its offset carries it out of the years that have a form in UTC.
      if (year < 0 || year > 9999) return assert.include((yield* Effect.flip(decode(text))).message, "RFC 3339")
      const decoded = yield* decode(text)
      assert.strictEqual(DateTime.toEpochMillis(decoded), millis)
      const again = yield* encode(decoded)
      assert.strictEqual(again, DateTime.formatIso(said))
      assert.deepStrictEqual(yield* decode(again), decoded)
    }),
    { arbitrary: { runs: 300, seed: "times of RFC 3339" } }
  )

  it.effect("has the digits of milliseconds, and is never later than its text", () =>
    Effect.gen(function* () {
      for (const [text, instant] of [
        ["2026-07-03T00:00:00.1Z", "2026-07-03T00:00:00.100Z"],
        ["2026-07-03T00:00:00.123999999Z", "2026-07-03T00:00:00.123Z"],
        ["1969-12-31T23:59:59.9999Z", "1969-12-31T23:59:59.999Z"],
        [`2026-07-03T00:00:00.0009${"9".repeat(400)}Z`, "2026-07-03T00:00:00.000Z"]
      ] as const) {
        assert.strictEqual(yield* sent(text), instant)
      }
    })
  )

  it.effect("that is a leap second is the second after it, in any zone", () =>
    Effect.gen(function* () {
      for (const [text, instant] of [
        ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"],
        ["2017-01-01T08:59:60.25+09:00", "2017-01-01T00:00:00.250Z"],
        ["2012-06-30T16:59:60-07:00", "2012-07-01T00:00:00.000Z"]
      ] as const) {
        assert.strictEqual(yield* sent(text), instant)
      }
    })
  )

  for (const [why, texts] of Object.entries({
    "it has no offset": ["2026-09-07T07:13:26", "2026-09-07 07:13:26", "2026-09-07T07:13:26.123"],
    "it is no time, but a date or less": ["2026-09-07", "2026-09", "2026", "0", "2026-09-07Z", "2026-09-07T07:13Z"],
    "there is no such day": ["2026-02-29T00:00:00Z", "2026-02-30T00:00:00Z", "1900-02-29T00:00:00Z"].concat([
      "2026-04-31T00:00:00Z",
      "2026-13-01T00:00:00Z",
      "2026-00-01T00:00:00Z",
      "2026-01-00T00:00:00Z"
    ]),
    "there is no such hour, minute or second": ["2026-09-07T24:00:00Z", "2026-09-07T07:60:00Z", "2026-09-07T07:00:61Z"],
    "no leap second is there": ["2026-09-07T07:13:60Z", "2026-09-07T23:59:60Z", "2016-12-31T23:59:60+09:00"],
    "its offset is none": [
      "+09",
      "+0900",
      "+9:00",
      "+24:00",
      "+09:60",
      "09:00",
      " 09:00",
      "−09:00",
      "KST",
      "+09:00Z"
    ].map((offset) => `2026-09-07T07:13:26${offset}`),
    "its fraction is none": [".", ",5", ".5.5", ".-5", "."].map((fraction) => `2026-09-07T07:13:26${fraction}Z`),
    "something stands before, between or after it": [
      " 2026-09-07T07:13:26Z",
      "2026-09-07T07:13:26Z ",
      "2026-09-07T07:13:26Z\n",
      "2026-09-07  07:13:26Z",
      "2026-09-07_07:13:26Z",
      "2026-09-07T07:13:26Z[Asia/Seoul]",
      "2026/09/07T07:13:26Z",
      "2026-09-07T07.13.26Z"
    ],
    "its digits are not those of ASCII": ["２０２６-09-07T07:13:26Z", "٢٠٢٦-09-07T07:13:26Z"],
    "its year has not four digits": ["+002026-09-07T07:13:26Z", "-2026-09-07T07:13:26Z", "026-09-07T07:13:26Z"],
    "it has another form": ["20260907T071326Z", "2026-W37-1T07:13:26Z", "Mon, 07 Sep 2026 07:13:26 GMT", "1788765206"],
    "its offset carries it out of the years that can be sent": [
      "0000-01-01T00:00:00+00:01",
      "9999-12-31T23:59:59-00:01",
      "9999-12-31T23:59:60Z"
    ],
    "it is empty": [""]
  })) {
    it.effect(`is refused where ${why}`, () =>
      Effect.gen(function* () {
        for (const text of texts) {
          const { message } = yield* Effect.flip(decode(text))
          assert.strictEqual(message, "Expected a time of RFC 3339, with its offset", text)
        }
      })
    )
  }
})
