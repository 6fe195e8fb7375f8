/**
 * Webhook events as values: their Schema, the payment of an event, and a match over their types.
 *
 * Events are open, and more so than answers are: an event of an unknown type is a value, and so is one of a known type
 * that does not say what it is about. A program decides what to do with it.
 *
 * @since 0.1.0
 */
import { dual } from "effect/Function"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import type { Unify } from "effect/Unify"
import { letGo } from "../internal/letGo.ts"
import type * as Wire from "../Wire.ts"
import type * as Events from "./eventTypes.ts"
import { kindOf } from "./received.ts"
import { AnyEvent } from "./schemas.ts"

/**
 * An event that PortOne sends by webhook. Its discriminator is `type`.
 *
 * An event of an unknown type is the case `UNRECOGNIZED`, with everything that came as `raw`. So is one of a known type
 * without the id of its payment, billing key or tax invoice.
 *
 * @see https://developers.portone.io/docs/ko/v2-payment/webhook?v=v2
 * @category models
 * @since 0.1.0
 */
export type WebhookEvent = Events.KnownEvent | Events.Version20240101 | Wire.Unrecognized<"type">

/**
 * The wire form of a {@link WebhookEvent}, as JSON.
 *
 * @category wire forms
 * @since 0.1.0
 */
export type WebhookEventEncoded = Events.KnownEventEncoded | Omit<Events.Version20240101, "type"> | Wire.FreeForm

/**
 * The Schema of a {@link WebhookEvent}, such as for a queue between the endpoint and the program that acts on events.
 *
 * An unknown event encodes back to exactly what came.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const Job = Schema.fromJsonString(Schema.Struct({ webhookId: Schema.String, event: Webhook.WebhookEvent }))
 * const toJob = Schema.encodeEffect(Job)
 * ```
 * @category schemas
 * @since 0.1.0
 */
export const WebhookEvent: Schema.Codec<WebhookEvent, WebhookEventEncoded> = AnyEvent

/**
 * Returns the `paymentId` of an event of either version, or `undefined` if it is about no payment or its type is
 * unknown.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Effect } from "effect"
 *
 * // A webhook is a hint: read the payment, then act on what it says now.
 * const paymentOf = Effect.fn(function*(event: Webhook.WebhookEvent) {
 *   const paymentId = Webhook.paymentIdOf(event)
 *   const payments = yield* Payments
 *   return paymentId === undefined ? undefined : yield* payments.getPayment({ paymentId })
 * })
 * ```
 * @category accessors
 * @since 0.1.0
 */
export const paymentIdOf = (event: WebhookEvent): string | undefined => {
  // Without types it may be anything.
  if (typeOf(event) === undefined) return undefined
  if (event.type === "2024-01-01") return event.payment_id
  if (event.type === "UNRECOGNIZED") return undefined
  return Predicate.hasProperty(event.data, "paymentId") ? event.data.paymentId : undefined
}

/** Returns the type of an event, or `undefined` of what is none or cannot be read. */
const typeOf = (event: unknown): string | undefined => {
  try {
    return Predicate.hasProperty(event, "type") && Predicate.isString(event.type) ? event.type : undefined
  } catch {
    return undefined
  }
}

/**
 * A function for each event that a program acts on, by its `type`, and `orElse` for all others, those that PortOne adds
 * later too.
 *
 * @category models
 * @since 0.1.0
 */
export type Cases = {
  readonly [E in WebhookEvent as E["type"]]?: (event: E) => unknown
} & {
  readonly orElse: (event: WebhookEvent) => unknown
}

/** The same cases, with a type error at a key that is no event's type. The error has the text. */
type Exact<C extends Cases> = C & {
  readonly [K in Exclude<keyof C, keyof Cases>]: `${K & string} is the type of no event: see Webhook.WebhookEvent`
}

/** The results of all functions. Effects become one effect with the errors and services of all. */
type ResultOf<C extends Cases> = Unify<
  { readonly [K in keyof C]: C[K] extends (event: never) => infer A ? A : never }[keyof C]
>

/**
 * Runs the function of an event's type, or `orElse`.
 *
 * `orElse` is required: PortOne adds events without notice, and it sends those too that a program does not act on.
 * Without types an event may be something else, such as `null`, and a function may be missing: that is a `RangeError`.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const ship: (paymentId: string) => Effect.Effect<void>
 * declare const restock: (paymentId: string) => Effect.Effect<void>
 *
 * const handle = Webhook.match({
 *   "Transaction.Paid": ({ data }) => ship(data.paymentId),
 *   "Transaction.Cancelled": ({ data }) => restock(data.paymentId),
 *   orElse: () => Effect.void
 * })
 * ```
 * @category pattern matching
 * @since 0.1.0
 */
export const match: {
  <C extends Cases>(cases: Exact<C>): (event: WebhookEvent) => ResultOf<C>
  <C extends Cases>(event: WebhookEvent, cases: Exact<C>): ResultOf<C>
} = dual(2, (event: WebhookEvent, cases: Cases): unknown => {
  if (typeOf(event) === undefined) {
    letGo(event)
    throw new RangeError(`Webhook.match: an event is needed, and not ${kindOf(event)}`)
  }
  // The function of an event's type takes that event. The compiler cannot follow from a key to its function.
  const handle = cases[event.type] as ((event: WebhookEvent) => unknown) | undefined
  const run = handle ?? cases.orElse
  if (typeof run !== "function") throw new RangeError("Webhook.match: orElse is needed, and is no function")
  return run(event)
})
