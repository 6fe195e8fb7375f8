/**
 * The errors that PortOne documents, each a tagged class of its own.
 *
 * A program catches the class by its `_tag`, and a test constructs it. It is the Schema of the error's wire form as
 * well, whose discriminator is `type`. Only what PortOne sends goes on the wire: the `message` there is PortOne's own,
 * and that of a failed call is a line for people.
 *
 * The `type` alone decides which error an answer is, and that the call was refused. PortOne passes on what PGs say, so
 * a detail may be missing, `null`, or of another type than documented. Such a detail is `undefined`. To fail on it
 * would turn a declined charge into one whose outcome is unknown, which programs send again.
 *
 * @since 0.1.0
 */
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as SchemaGetter from "effect/SchemaGetter"
import * as SchemaTransformation from "effect/SchemaTransformation"
import { dropFrames } from "./internal/hide.ts"
import { lazy } from "./internal/lazy.ts"
import { withoutPersonal } from "./internal/personal.ts"
import { mapTexts } from "./internal/texts.ts"

/**
 * The part that all documented errors have in common.
 *
 * @category models
 * @since 0.1.0
 */
export interface DocumentedError extends Cause.YieldableError {
  /** The class's name, for `Effect.catchTag`. */
  readonly _tag: string
  /** The error's tag on the wire. */
  readonly type: string
  /** The HTTP status that PortOne documents for it. */
  readonly status: number
  /** Always `Refused`: PortOne answered, and the operation did not take place. */
  readonly outcome: "Refused"
  /** True if the same call, with the same idempotency key, may succeed when it is tried again later. */
  readonly isRetryable: boolean
  /**
   * The service and operation that failed, such as `Payments.getPayment`. It is `undefined` on an error that a program
   * has made or decoded by itself. It is not enumerable.
   */
  readonly operation: string | undefined
  /**
   * PortOne's own `message`, if it sent one. It may repeat what was sent: of a failed call, only the credentials are
   * replaced in the fields. What is printed of them has words in the place of all that was sent.
   */
  readonly portOneMessage: string | undefined
  /**
   * A line for people. After a failed call it has at most 300 characters: the operation, what the error means, what to
   * do, and what PortOne says, with words in the place of what the call has sent, and of what looks like a card's
   * number, a phone number or an e-mail address. Without an operation, it is PortOne's message or else what the error
   * means. Printed as JSON, the other fields have such words, too.
   */
  readonly message: string
}

/**
 * The class of any documented error.
 *
 * @category models
 * @since 0.1.0
 */
export interface DocumentedErrorClass extends Schema.ConstraintCodec<DocumentedError, object> {
  /** Every value of the wire's `type` that means this error. */
  readonly types: ReadonlyArray<string>
  /** The HTTP status that PortOne documents for it. */
  readonly status: number
  /**
   * The Schema for a server in PortOne's place. It refuses an error without a detail that PortOne documents as
   * required, where the class itself is lenient.
   */
  readonly documented: Schema.ConstraintCodec<DocumentedError, object>
}

/**
 * The class that {@link make} makes: it constructs the error, knows its status, and is its Schema.
 *
 * @category models
 * @since 0.1.0
 */
export interface Class<Self, Tag extends string, Type extends string, Props, Encoded> extends Schema.ConstraintCodec<
  Self,
  Encoded
> {
  new (props?: Props & { readonly message?: string }): DocumentedError &
    Props & {
      readonly _tag: Tag
      readonly type: Type
    }
  readonly types: ReadonlyArray<string>
  readonly status: number
  readonly documented: Schema.ConstraintCodec<Self, Encoded>
}

/**
 * The rule for the details of an error: each may be `undefined`.
 *
 * @category models
 * @since 0.1.0
 */
export type Details<Props> = { readonly [K in keyof Props]: undefined extends Props[K] ? Props[K] : never }

/**
 * Makes the class of a documented error. Used by generated code.
 *
 * @example
 * ```ts
 * import { DocumentedError } from "@effect-portone/core"
 *
 * interface VoucherNotFoundErrorEncoded {
 *   readonly type: "VOUCHER_NOT_FOUND"
 *   readonly message?: string
 * }
 *
 * class VoucherNotFoundError extends DocumentedError.make<VoucherNotFoundError, {}, VoucherNotFoundErrorEncoded>()(
 *   "VoucherNotFoundError",
 *   { type: "VOUCHER_NOT_FOUND", status: 404, summary: "There is no such voucher." }
 * ) {}
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const make =
  <Self, Props extends Details<Props> = {}, Encoded extends object = object>() =>
  <const Tag extends string, const Type extends string>(
    tag: Tag,
    options: {
      readonly type: Type
      readonly status: number
      /** The error's message where PortOne sends none. */
      readonly summary: string
      readonly retryable?: boolean
      /** The field that PortOne calls `type` as well, if there is one. */
      readonly colliding?: CollidingType
      /** The details as PortOne documents them. */
      readonly fields?: Schema.Struct.Fields
    }
  ): Class<Self, Tag, Type, Props, Encoded> => {
    const { colliding, fields = {}, type } = options
    const types = colliding === undefined ? [type] : [type, ...colliding.values]
    const discriminator = () => (colliding === undefined ? Schema.Literal(type) : Schema.Literals(types))
    const props = Schema.Struct({
      type: Schema.Literal(type).pipe(Schema.withConstructorDefault(Effect.succeed(type))),
      message,
      ...mapFields(fields, (field) => Schema.optional(field)),
      ...(colliding === undefined ? {} : { [colliding.field]: Schema.optional(Schema.Literals(colliding.values)) })
    })
    const names = Object.keys(props.fields)

    class Documented extends Schema.Error<Documented>(tag)(props) {
      readonly _tag: Tag = tag
      static readonly types = types
      static readonly status = options.status
      static get documented() {
        return documentedOf(this)
      }
      get status(): number {
        return options.status
      }
      get operation(): string | undefined {
        return undefined
      }
      get portOneMessage(): string | undefined {
        return Object.hasOwn(this, "message") ? this.message : undefined
      }
      get outcome(): "Refused" {
        return "Refused"
      }
      get isRetryable(): boolean {
        return options.retryable === true
      }
      // What prints an error as JSON shows what is not enumerable, too.
      override toJSON() {
        const { message, operation } = this
        return mapTexts({ ...this, ...(operation === undefined ? {} : { operation }), message }, withoutPersonal)
      }
      static override get ast(): SchemaAST.Declaration {
        return codecOf(this).ast
      }
      // The result is a codec of this class, which the type of the base cannot say.
      static override rebuild(ast: SchemaAST.Declaration): never {
        return codecOf(this).rebuild(ast) as never
      }
    }
    Object.defineProperty(Documented.prototype, "message", {
      value: options.summary,
      writable: true,
      configurable: true
    })

    type Constructor = new (props: never) => Documented
    const makeCodec = (self: Constructor, wire: Schema.Struct<Schema.Struct.Fields>) =>
      wire.pipe(
        Schema.decodeTo(
          Schema.declare((value): value is Documented => value instanceof self, { identifier: tag }),
          SchemaTransformation.transform({
            decode: (fields) =>
              // The constructor takes the fields that `wire` has just decoded.
              dropFrames(new self((colliding === undefined ? fields : fromWire(fields, type, colliding)) as never)),
            encode: (error) => {
              // Each name is one of the class's fields, and `wire` encodes their values.
              const values = { ...error, message: error.portOneMessage }
              const own = Object.fromEntries(
                names.flatMap((name) => {
                  const value = values[name as keyof typeof values]
                  return value === undefined ? [] : [[name, value]]
                })
              )
              return (colliding === undefined ? own : toWire(own, colliding)) as never
            }
          })
        )
      )
    const once = (wire: () => Schema.Struct<Schema.Struct.Fields>) => {
      let codec: ReturnType<typeof makeCodec> | undefined
      return (self: Constructor) => (codec ??= makeCodec(self, wire()))
    }
    const codecOf = once(() =>
      Schema.Struct({ type: discriminator(), message: lenient(Schema.String), ...mapFields(fields, detail) })
    )
    const documentedOf = once(() => Schema.Struct({ type: discriminator(), message, ...fields }))
    // `Schema.Error` types the class by its fields. `Class` is the same type, spelled so that a hover is short.
    return Documented as never
  }

/**
 * The Schema of the documented errors of one operation.
 *
 * @category models
 * @since 0.1.0
 */
export interface Union<E> extends Schema.Codec<E, object> {
  readonly members: ReadonlyArray<DocumentedErrorClass>
}

/**
 * Builds a {@link Union}. Used by generated code.
 *
 * @example
 * ```ts
 * import { DocumentedError, ForbiddenError, UnauthorizedError } from "@effect-portone/core"
 *
 * // The type is the error of the `Endpoint`s that list these.
 * const errors = DocumentedError.union<ForbiddenError | UnauthorizedError>([ForbiddenError, UnauthorizedError])
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const union = <E>(members: ReadonlyArray<DocumentedErrorClass>): Union<E> =>
  // The members are `E` by construction: the generator writes both from the same list.
  Object.assign(
    lazy<E, object>(() => Schema.Union(members) as never),
    { members }
  )

/**
 * A field that PortOne calls `type`, on an error whose discriminator is called `type` as well.
 *
 * PortOne's document does not say which of the two comes on the wire, so either is accepted: the tag leaves `field`
 * undefined, and a value of the enum sets it. The error encodes back to the one that came.
 *
 * @category models
 * @since 0.1.0
 */
export interface CollidingType {
  /** The field's name in the class. */
  readonly field: string
  /** The values of its enum. */
  readonly values: ReadonlyArray<string>
}

const message = Schema.optionalKey(Schema.String)

const mapFields = (fields: Schema.Struct.Fields, f: (field: Schema.Constraint) => Schema.Constraint) =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, f(field)]))

/** Leaves out a value that its Schema refuses. */
const lenient = (schema: Schema.Constraint) =>
  Schema.optionalKey(schema).pipe(Schema.catchDecoding(() => Effect.succeedNone))

/** Reads a whole number as the text of its digits. */
const digits = Schema.Int.pipe(
  Schema.decodeTo(Schema.String, {
    decode: SchemaGetter.transform(String),
    encode: SchemaGetter.transform(Number)
  })
)

/**
 * Reads a detail by its own Schema. A program compares a PG's code with texts, so a code that comes as a number is its
 * digits; a fraction, and a number that JSON has rounded, are not what the PG said.
 */
const detail = (field: Schema.Constraint) =>
  lenient(SchemaAST.isString(SchemaAST.toEncoded(field.ast)) ? Schema.Union([field, digits]) : field)

const fromWire = (fields: Record<string, unknown>, type: string, colliding: CollidingType) =>
  fields["type"] === type ? fields : { ...fields, type, [colliding.field]: fields["type"] }

const toWire = (fields: Record<string, unknown>, { field }: CollidingType) => {
  const { [field]: value, ...others } = fields
  return value === undefined ? others : { ...others, type: value }
}
