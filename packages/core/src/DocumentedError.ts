/**
 * The errors that PortOne documents, each a tagged class of its own.
 *
 * A program catches the class by its `_tag`, and a test constructs it. It is the Schema of the error's wire form as
 * well, whose discriminator is `type`. Only the class's own fields go on the wire: `Error` has an inherited `message`,
 * which must not appear there as an empty string.
 *
 * @since 0.1.0
 */
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaTransformation from "effect/SchemaTransformation"

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
  new (
    props: {} extends Props ? void | (Props & { readonly message?: string }) : Props & { readonly message?: string }
  ): DocumentedError &
    Props & {
      readonly _tag: Tag
      readonly type: Type
    }
  readonly types: ReadonlyArray<string>
  readonly status: number
}

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
  <Self, Props extends object = {}, Encoded extends object = object>() =>
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
      readonly fields?: Schema.Struct.Fields
    }
  ): Class<Self, Tag, Type, Props, Encoded> => {
    const { colliding, type } = options
    const types = colliding === undefined ? [type] : [type, ...colliding.values]
    const wire = Schema.Struct({
      type: colliding === undefined ? Schema.Literal(type) : Schema.Literals(types),
      message: Schema.optionalKey(Schema.String),
      ...options.fields
    })
    const props = Schema.Struct({
      type: Schema.Literal(type).pipe(Schema.withConstructorDefault(Effect.succeed(type))),
      message: Schema.optionalKey(Schema.String),
      ...options.fields,
      ...(colliding === undefined ? {} : { [colliding.field]: Schema.optional(Schema.Literals(colliding.values)) })
    })
    const names = Object.keys(props.fields)

    class Documented extends Schema.Error<Documented>(tag)(props) {
      readonly _tag: Tag = tag
      static readonly types = types
      static readonly status = options.status
      get status(): number {
        return options.status
      }
      get outcome(): "Refused" {
        return "Refused"
      }
      get isRetryable(): boolean {
        return options.retryable === true
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

    const makeCodec = (self: new (props: never) => Documented) =>
      wire.pipe(
        Schema.decodeTo(
          Schema.declare((value): value is Documented => value instanceof self, { identifier: tag }),
          SchemaTransformation.transform({
            decode: (fields) =>
              // The constructor takes the fields that `wire` has just decoded.
              new self((colliding === undefined ? fields : fromWire(fields, type, colliding)) as never),
            encode: (error) => {
              // Each name is one of the class's fields, and `wire` encodes their values.
              const own = Object.fromEntries(
                names
                  .filter((name) => Object.hasOwn(error, name))
                  .map((name) => [name, error[name as keyof Documented]])
              )
              return (colliding === undefined ? own : toWire(own, colliding)) as never
            }
          })
        )
      )
    let codec: ReturnType<typeof makeCodec> | undefined
    const codecOf = (self: new (props: never) => Documented) => (codec ??= makeCodec(self))
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
  Schema.Union(members) as never

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

const fromWire = (fields: Record<string, unknown>, type: string, colliding: CollidingType) =>
  fields["type"] === type ? fields : { ...fields, type, [colliding.field]: fields["type"] }

const toWire = (fields: Record<string, unknown>, { field }: CollidingType) => {
  const { [field]: value, ...others } = fields
  return value === undefined ? others : { ...others, type: value }
}
