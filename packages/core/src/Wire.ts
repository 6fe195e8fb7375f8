/**
 * The building blocks that the generated Schemas share: PortOne's values in TypeScript.
 *
 * Answers are open, because PortOne adds fields, enum values and union cases without notice: an unknown value is a
 * value, never a failure. Requests are closed, because a typing mistake must not reach a payment.
 *
 * @since 0.1.0
 */
import type * as DateTime from "effect/DateTime"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import * as SchemaTransformation from "effect/SchemaTransformation"
import { decodeJson } from "./internal/decoder.ts"
import { encodeJson } from "./internal/encoder.ts"
import { notAnUnknownCase } from "./internal/issues.ts"
import { isSeenByJson } from "./internal/json.ts"
import { unfit } from "./internal/kinds.ts"
import * as Lazy from "./internal/lazy.ts"
import * as Parsing from "./internal/parseJson.ts"
import { timestamp } from "./internal/rfc3339.ts"
import { keptFieldsOf } from "./internal/unknownFields.ts"
import { tellUnrecognized } from "./internal/unrecognized.ts"

/**
 * An enum in an answer: the values known today, or any string that PortOne adds later.
 *
 * Comparing with a known value narrows and completes in an editor as usual.
 *
 * @category models
 * @since 0.1.0
 */
export type Open<A extends string> = A | (string & {})

/**
 * A case of a union that this version of the client does not know yet, carried whole in `raw`.
 *
 * Its discriminator (`Tag`, such as `status`) is the literal `"UNRECOGNIZED"`, so that comparing the discriminator with
 * a known value narrows to that case without a guard before it, and a `switch` can be exhaustive. It encodes back to
 * exactly what came.
 *
 * @category models
 * @since 0.1.0
 */
export type Unrecognized<Tag extends string> = { readonly [K in Tag]: "UNRECOGNIZED" } & {
  /** The object as it came. */
  readonly raw: FreeForm
}

/**
 * The wire form of {@link Unrecognized}: an object whose discriminator is a string outside the known ones.
 *
 * @category models
 * @since 0.1.0
 */
export type UnrecognizedEncoded<Tag extends string> = { readonly [K in Tag]: string } & FreeForm

/**
 * An object whose keys PortOne does not describe. It passes through as it is.
 *
 * @category models
 * @since 0.1.0
 */
export interface FreeForm {
  readonly [key: string]: unknown
}

/**
 * The Schema of an object whose keys PortOne does not describe. An object with fields that JSON would leave out, such
 * as getters of a class, is refused. A request refuses what JSON would change anywhere within it, such as `NaN`.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Voucher = Schema.Struct({ id: Schema.String, bypass: Schema.optional(Wire.FreeForm) })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const FreeForm: Schema.Codec<FreeForm> = Schema.Record(Schema.String, Schema.Unknown).check(
  Schema.makeFilter(isSeenByJson, { expected: "an object with no fields that JSON does not see" })
)

/**
 * Returns the fields of an answer that its type does not name, as they came: those that PortOne has added since. There
 * are none in a copy of the value, or in an object within it.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * const addedTomorrow = Effect.gen(function*() {
 *   const payments = yield* Payments
 *   const payment = yield* payments.getPayment({ paymentId: "4f2d0c9a" })
 *   return Wire.unknownFieldsOf(payment)["addedTomorrow"]
 * })
 * ```
 * @category reading
 * @since 0.1.0
 */
export const unknownFieldsOf = (answer: object): FreeForm => keptFieldsOf(answer)

/**
 * Parses JSON as the client reads an answer. Servers put a PG's words into it as they came, so a line break, another
 * control character or a stray backslash within a text is part of that text. Returns `undefined` for what is no JSON.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import type { DecodeError } from "@effect-portone/core/ClientErrorReason"
 * import { Schema } from "effect"
 *
 * const Total = Schema.Struct({ amount: Schema.Struct({ total: Wire.Int64 }) })
 *
 * // What the program needs of an answer, whatever else of it is odd.
 * const totalOf = ({ body }: DecodeError) => Schema.decodeUnknownOption(Total)(Wire.parseJson(body))
 * ```
 * @category reading
 * @since 0.1.0
 */
export const parseJson = (json: string): unknown => Parsing.parseJson(json)

/**
 * Decodes JSON without the Schema's parser, in a part of its time. Returns `undefined` for JSON that does not fit, and
 * then only the parser tells whether it is wrong. Unknown fields are dropped, and optional ones that are `null`.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Voucher = Schema.Struct({ id: Schema.String, amount: Wire.Int64 })
 *
 * const read = (json: unknown) => Wire.decodePlain(Voucher, json) ?? Schema.decodeUnknownSync(Voucher)(json)
 * ```
 * @category reading
 * @since 0.1.0
 */
export const decodePlain = <A>(schema: Schema.ConstraintDecoder<A>, json: unknown): A | undefined => {
  const decoded = decodeJson(schema, json)
  return decoded === unfit ? undefined : decoded
}

/**
 * Encodes an object without the Schema's parser, in a part of its time. Returns `undefined` for a value that it leaves
 * to the parser, such as one that does not fit, has unknown fields, or has a map with entries within it.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Voucher = Schema.Struct({ id: Schema.String, amount: Wire.Int64 })
 *
 * const write = (voucher: typeof Voucher.Type) =>
 *   Wire.encodePlain(Voucher, voucher) ?? Schema.encodeUnknownSync(Voucher)(voucher)
 * ```
 * @category reading
 * @since 0.1.0
 */
export const encodePlain = (schema: Schema.ConstraintEncoder<object>, value: unknown): object | undefined => {
  const encoded = encodeJson(schema, value)
  return encoded === unfit ? undefined : encoded
}

/**
 * The Schema of a point in time: RFC 3339 on the wire, a `DateTime.Utc` in a program.
 *
 * An answer must have the offset (`Z`, `+09:00`), and a date that exists. A `DateTime.Utc` has milliseconds: further
 * digits are cut off, which is towards the past. A leap second is the second after it. A year before 0 or after 9999
 * has no such form, so a request with one is refused.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * // 2026-11-01T00:00:00.000Z
 * const paidAt = Schema.decodeOption(Wire.Timestamp)("2026-11-01T09:00:00+09:00")
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const Timestamp: Schema.Codec<DateTime.Utc, string> = Schema.String.annotate({ format: "date-time" }).pipe(
  Schema.decodeTo(Schema.DateTimeUtc, timestamp)
)

/**
 * The Schema of a calendar date in an answer: `yyyy-MM-dd`, a business date in Korea. It is not checked.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * // "2026-11-25"
 * const Settlement = Schema.Struct({ settlementDate: Wire.CalendarDate })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const CalendarDate: Schema.Codec<string> = Schema.String.annotate({ format: "date" })

/**
 * The Schema of a calendar date in a request: `yyyy-MM-dd`, a business date in Korea.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const isBusinessDate = Schema.is(Wire.BusinessDate)
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const BusinessDate: Schema.Codec<string> = Schema.String.annotate({ format: "date" }).check(
  // A JSON Schema has the pattern only if it has the flag `u`.
  Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u, { expected: "a date as yyyy-MM-dd" })
)

/**
 * The Schema of an integer that PortOne calls 32 bits wide.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Page = Schema.Struct({ number: Wire.Int32, size: Wire.Int32 })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const Int32: Schema.Codec<number> = Schema.Number.annotate({ format: "int32" }).check(Schema.isInt())

/**
 * The Schema of an integer that PortOne calls 64 bits wide, such as an amount. It must be a safe integer.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * // In minor units: 9,900 won, or 99.00 dollars.
 * const Amount = Schema.Struct({ total: Wire.Int64 })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const Int64: Schema.Codec<number> = Schema.Number.annotate({ format: "int64" }).check(Schema.isInt())

/**
 * Builds a Schema once something of it is needed. A program has few of PortOne's types, and would wait for all of them
 * as it starts.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Voucher = Wire.lazy(() => Schema.Struct({ id: Schema.String, amount: Wire.Int64 }))
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const lazy = <A, I>(build: () => Schema.Codec<A, I>): Schema.Codec<A, I> => Lazy.lazy(build)

/**
 * The Schema of an enum in a request, with the values that PortOne knows.
 *
 * @category models
 * @since 0.1.0
 */
export interface Enum<A extends string> extends Schema.Codec<A> {
  readonly literals: ReadonlyArray<A>
}

/**
 * Builds an {@link Enum}.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 *
 * const Voucher = Wire.closedEnum(["GIFT", "REFUND"])
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const closedEnum = <const A extends string>(literals: ReadonlyArray<A>): Enum<A> =>
  Object.assign(
    lazy(() => Schema.Literals(literals)),
    { literals }
  )

/**
 * Builds the Schema of an enum in an answer. It accepts any string, and its type names the known ones.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 *
 * // Schema.Codec<"GIFT" | "REFUND" | (string & {})>
 * const Voucher = Wire.openEnum(Wire.closedEnum(["GIFT", "REFUND"]))
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const openEnum = <A extends string>(known: Schema.Codec<A>): Schema.Codec<Open<A>> =>
  Schema.Union([known, Schema.StringForLiteralAutocomplete])

/**
 * The Schema of a union in an answer, told apart by one field, with `match` and `guards` over that field.
 *
 * @example
 * ```ts
 * import { BillingKeyInfo } from "@effect-portone/payments"
 *
 * const isUsable = (info: BillingKeyInfo) => BillingKeyInfo.guards.ISSUED(info)
 *
 * const describe = (info: BillingKeyInfo) =>
 *   BillingKeyInfo.match(info, {
 *     ISSUED: ({ billingKey }) => `${billingKey} can be charged`,
 *     DELETED: ({ billingKey }) => `${billingKey} is gone`,
 *     UNRECOGNIZED: ({ raw }) => `a state that this version does not know: ${String(raw["status"])}`
 *   })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface OpenUnion<A extends { readonly [K in Tag]: string }, I, Tag extends string> extends Schema.Codec<
  A,
  I
> {
  /** The field that tells the cases apart. */
  readonly discriminator: Tag
  /** A guard for each case, by the value of the discriminator. */
  readonly guards: { readonly [K in A[Tag]]: (value: A) => value is Extract<A, { readonly [T in Tag]: K }> }
  /** Runs the function of the value's case. `UNRECOGNIZED` is the case of an unknown tag. */
  readonly match: <
    Cases extends { readonly [K in A[Tag]]: (value: Extract<A, { readonly [T in Tag]: K }>) => unknown }
  >(
    value: A,
    cases: Cases
  ) => { readonly [K in A[Tag]]: ReturnType<Cases[K]> }[A[Tag]]
}

/**
 * Builds the Schema of a union in an answer from its known members, by the tag of each.
 *
 * A known tag with a wrong field is an error that names the field. Any other tag becomes the {@link Unrecognized} case.
 * An object without the tag is an error.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Open = Schema.Struct({ status: Schema.Literal("OPEN") })
 * const Spent = Schema.Struct({ status: Schema.Literal("SPENT"), amount: Wire.Int64 })
 *
 * type Voucher = typeof Open.Type | typeof Spent.Type | Wire.Unrecognized<"status">
 * type VoucherEncoded = typeof Open.Encoded | typeof Spent.Encoded | Wire.UnrecognizedEncoded<"status">
 *
 * const Voucher = Wire.openUnion<Voucher, VoucherEncoded, "status">("status", { OPEN: Open, SPENT: Spent })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const openUnion = <A extends { readonly [K in Tag]: string }, I, Tag extends string>(
  discriminator: Tag,
  members: Readonly<Record<string, Schema.Constraint>>
): OpenUnion<A, I, Tag> => {
  const guards = Object.fromEntries(
    [...Object.keys(members), "UNRECOGNIZED"].map((tag) => [tag, (value: A) => value[discriminator] === tag])
  )
  const match = (value: A, cases: Record<string, (value: A) => unknown>) => cases[value[discriminator]]!(value)
  // The members are `A` and `I` by construction: the generator writes both from the same list.
  const schema = lazy(() => Schema.Union([...Object.values(members), unrecognizedOf(discriminator, members)]) as never)
  return Object.assign(schema, { discriminator, guards, match }) as never
}

/** Returns the Schema of the case of a union that stands for any tag that is not known. */
const unrecognizedOf = (discriminator: string, members: Readonly<Record<string, Schema.Constraint>>) => {
  const unrecognized = SchemaTransformation.transform({
    // The key is computed, so the compiler cannot see that the object has it.
    decode: (raw: FreeForm) => ({ [discriminator]: "UNRECOGNIZED", raw }) as never,
    encode: ({ raw }: { readonly raw: FreeForm }) => raw
  })
  tellUnrecognized(unrecognized, discriminator)
  return FreeForm.check(
    Schema.makeFilter((value: FreeForm) => {
      const tag = value[discriminator]
      if (typeof tag !== "string") return { path: [discriminator], issue: "Expected a string that tells the case" }
      // The union tries both members, so this message comes after the one of the known case.
      return Object.hasOwn(members, tag) ? { path: [discriminator], issue: notAnUnknownCase } : undefined
    })
  ).pipe(
    Schema.decodeTo(Schema.Struct({ [discriminator]: Schema.Literal("UNRECOGNIZED"), raw: FreeForm }), unrecognized)
  )
}

/**
 * The Schema of a field that answers usually have: PortOne's document requires it, but some records lack it, since they
 * were made before PortOne added it.
 *
 * A generator of values, such as `Fixtures`, always draws such a field.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Payout = Schema.Struct({ id: Schema.String, bulkPayoutId: Wire.usualKey(Schema.String) })
 *
 * // { id: "payout-1" }
 * const old = Schema.decodeOption(Payout)({ id: "payout-1" })
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const usualKey = <S extends Schema.Constraint>(schema: S): Schema.optionalKey<S> =>
  Schema.optionalKey(schema).annotateKey({ usual: true })

/**
 * Narrows a struct of optional fields to those with exactly one of `fields`, or with at most one.
 *
 * @example
 * ```ts
 * import { Wire } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * type Payout =
 *   | { readonly account: string; readonly wallet?: undefined }
 *   | { readonly account?: undefined; readonly wallet: string }
 *
 * const Payout = Wire.alternatives<Payout, Payout>(
 *   Schema.Struct({ account: Schema.optional(Schema.String), wallet: Schema.optional(Schema.String) }),
 *   { fields: ["account", "wallet"], required: true }
 * )
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const alternatives = <A, I>(
  // The struct's own type has every alternative optional; `A` and `I` are the generator's exact spelling of the same.
  struct: Schema.Codec<unknown, unknown>,
  options: { readonly fields: ReadonlyArray<string>; readonly required: boolean }
): Schema.Codec<A, I> =>
  // The check leaves only the values that `A` and `I` spell.
  struct.check(
    Schema.makeFilter(
      (value: unknown) => {
        const set = options.fields.filter((field) => Predicate.hasProperty(value, field) && value[field] !== undefined)
        return set.length === 1 || (set.length === 0 && !options.required)
      },
      {
        expected: `${options.required ? "exactly" : "at most"} one of ${options.fields.join(", ")}`,
        // For generators of values, as random values seldom pass such a check.
        alternatives: options
      }
    )
  ) as never
