/**
 * Reads of a payment only what a decision stands on, so that no other field of it can be in the way.
 *
 * The payment comes through the service, whole. Where that fails because of a field that is missing or odd, and the
 * answer is a payment without a doubt, the facts are read from its body by their own Schema. The body is parsed as the
 * client does: what is odd about a text in it is in nobody's way either.
 *
 * A decision stands on what is true when it is asked for. So no reading shares the request of another call, which may
 * have been sent long before.
 */
import * as Effect from "effect/Effect"
import { hasProperty, isReadonlyObject } from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as SharedReads from "@effect-portone/core/SharedReads"
import * as Wire from "@effect-portone/core/Wire"
import { type GetPaymentError, type GetPaymentInput, type Payment, Payments } from "../generated/Payments.ts"

/** The facts of a payment, and the payment that they were read from. */
export interface Read<Facts> {
  readonly facts: Facts
  /** Absent if not all of it could be read. */
  readonly payment: Payment | undefined
  /** If not all of it could be read: the decoded fields in which nothing was missing or odd. */
  readonly fields: Fields
  /** If not all of it could be read: the same of the fields within an object that is a field. */
  readonly fieldsWithin: (name: string) => Fields
}

type Fields = Readonly<Record<string, unknown>>

/** The Schema of a field that need not be there. Servers write `null` for what is not. */
export const orAbsent = <S extends Schema.Constraint>(schema: S): Schema.optionalKey<Schema.NullOr<S>> =>
  Schema.optionalKey(Schema.NullOr(schema))

/**
 * Reads the facts of a payment. Fails as `getPayment` does; with a field that is missing or odd only if it is a fact.
 *
 * @param factsOf returns the facts of a payment that was read whole, which is the payment itself
 */
export const readFacts = <Facts>(
  schema: Schema.Codec<Facts, unknown>,
  factsOf: (payment: Payment) => Facts,
  input: GetPaymentInput,
  options?: CallOptions
): Effect.Effect<Read<Facts>, GetPaymentError | PortOneClientError, Payments> =>
  Effect.flatMap(Payments, (payments) =>
    payments.getPayment(input, options).pipe(
      Effect.provideService(SharedReads.Enabled, false),
      Effect.map((payment): Read<Facts> => ({
        facts: factsOf(payment),
        payment,
        fields: {},
        fieldsWithin: () => ({})
      })),
      Effect.catchReason("PortOneClientError", "DecodeError", (reason, error) => {
        // An answer that may be an error says nothing of the payment, unless it has what no error has.
        if (error.outcome !== "Applied" && !hasAmount(reason.partial)) return Effect.fail(error)
        return Result.match(Schema.decodeResult(schema)(Wire.parseJson(reason.body)), {
          onFailure: () => Effect.fail(error),
          onSuccess: (facts) =>
            Effect.succeed<Read<Facts>>({
              facts,
              payment: undefined,
              fields: wholeFields(
                reason.partial,
                reason.issues.map(({ path }) => path)
              ),
              fieldsWithin: (name) =>
                wholeFields(
                  hasProperty(reason.partial, name) ? reason.partial[name] : undefined,
                  reason.issues.filter(({ path }) => path[0] === name).map(({ path }) => path.slice(1))
                )
            })
        })
      })
    )
  )

/** Returns true if an amount was read. An error may repeat what was asked for, and does not know the amount. */
const hasAmount = (partial: unknown): boolean => hasProperty(partial, "amount") && hasProperty(partial.amount, "total")

/** Returns the fields of an object in which nothing was missing or odd. `paths` lead to what was. */
const wholeFields = (partial: unknown, paths: ReadonlyArray<ReadonlyArray<PropertyKey>>): Fields => {
  if (!isReadonlyObject(partial)) return {}
  const odd = new Set(paths.map(([name]) => name))
  return Object.fromEntries(Object.entries(partial).filter(([name]) => !odd.has(name)))
}
