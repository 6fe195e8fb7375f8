/**
 * The errors that PortOne documents, each a tagged class of its own.
 *
 * A class is at once what a program catches (`_tag`), what a test constructs, and the Schema of the error's wire form,
 * whose discriminator is `type`. Only the class's own fields go on the wire: `Error` has an inherited `message`, which
 * must not appear there as an empty string.
 *
 * @since 0.1.0
 */
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaTransformation from "effect/SchemaTransformation"

/**
 * What every documented error has, whatever its operation.
 *
 * @example
 * ```ts
 * import { AlreadyPaidError, Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * // A test makes the error that it wants to see handled.
 * const paidBefore = Payments.layerTest({
 *   payWithBillingKey: () => Effect.fail(new AlreadyPaidError())
 * })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface DocumentedError extends Cause.YieldableError {
  /** The class's name, for `Effect.catchTag`. */
  readonly _tag: string
  /** The wire's tag. */
  readonly type: string
  /** The HTTP status that PortOne documents for it. */
  readonly status: number
  /** PortOne answered with a refusal: the operation did not take place. */
  readonly outcome: "Refused"
  /** Whether the same call, with the same idempotency key, may succeed when it is tried again later. */
  readonly isRetryable: boolean
}

/**
 * A documented error's class, whatever its fields.
 *
 * @example
 * ```ts
 * import type { DocumentedError } from "@effect-portone/core"
 * import { cancelPayment } from "@effect-portone/payments"
 *
 * // What it can be refused with: "404 PAYMENT_NOT_FOUND" and others.
 * const refusals = cancelPayment.errors.members.map(
 *   ({ status, types }: DocumentedError.DocumentedErrorClass) => `${status} ${types.join(", ")}`
 * )
 * ```
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
 * The class that {@link make} makes.
 *
 * @example
 * ```ts
 * import { UnauthorizedError } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * // Each documented error's class is one: it makes the error, knows its status, and is its Schema.
 * const refused = new UnauthorizedError()
 * const status = UnauthorizedError.status // 401
 * const isUnauthorized = Schema.is(UnauthorizedError)
 * ```
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
      /** What a reader sees when PortOne sends no message of its own. */
      readonly summary: string
      readonly retryable?: boolean
      /** See {@link CollidingType}. */
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
      // What comes of it is a codec of this class, which the type of the base cannot say.
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
              // The fields that `wire` has just decoded are those that the constructor takes.
              new self((colliding === undefined ? fields : fromWire(fields, type, colliding)) as never),
            encode: (error) => {
              // Each name is one of the class's fields, and what stands in them is what `wire` encodes.
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
    // `Schema.Error` types the class by its fields; `Class` is the same class, spelled so that a hover is short.
    return Documented as never
  }

/**
 * The Schema of the documented errors of one operation.
 *
 * @example
 * ```ts
 * import type { DocumentedError } from "@effect-portone/core"
 * import { cancelPayment, type CancelPaymentError } from "@effect-portone/payments"
 * import { Schema } from "effect"
 *
 * const errors: DocumentedError.Union<CancelPaymentError> = cancelPayment.errors
 *
 * // For a failure that went through a queue.
 * const fromQueue = Schema.decodeUnknownEffect(errors)
 * ```
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
 * // The type says what `Endpoint`s with these errors fail with.
 * const errors = DocumentedError.union<ForbiddenError | UnauthorizedError>([ForbiddenError, UnauthorizedError])
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const union = <E>(members: ReadonlyArray<DocumentedErrorClass>): Union<E> =>
  // The members are `E` by construction: the generator writes both from the same list.
  Schema.Union(members) as never

/**
 * A field that PortOne also calls `type`, on an error that is told apart by `type`.
 *
 * Which of the two comes on the wire is not known, so either is accepted: the tag leaves `field` undefined, a value of
 * the enum sets it. It encodes back to whichever came.
 *
 * @example
 * ```ts
 * import type { DocumentedError } from "@effect-portone/core"
 *
 * // For an error of the type VOUCHER_LIMIT_EXCEEDED, with a field that says which limit and is called `type` as well.
 * const colliding: DocumentedError.CollidingType = { field: "limitType", values: ["DAILY", "MONTHLY"] }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CollidingType {
  /** What the field is called in the class. */
  readonly field: string
  /** The values of its enum. */
  readonly values: ReadonlyArray<string>
}

const fromWire = (fields: Record<string, unknown>, type: string, colliding: CollidingType) =>
  fields["type"] === type ? fields : { ...fields, type, [colliding.field]: fields["type"] }

const toWire = ({ ...fields }: Record<string, unknown>, colliding: CollidingType) => {
  const value = fields[colliding.field]
  delete fields[colliding.field]
  return value === undefined ? fields : { ...fields, type: value }
}
