/**
 * An event as a value: its Schema, the payment it is about, and a function for each kind that a program cares for.
 *
 * Events are open as answers are: a type that we do not know is a value, so a program says what it does with those.
 *
 * @since 0.1.0
 */
import { dual } from "effect/Function"
import * as Predicate from "effect/Predicate"
import * as Schema from "effect/Schema"
import type { Unify } from "effect/Unify"
import { Older, Typed, Unknown } from "./schemas.ts"
import type * as Events from "./eventTypes.ts"
import type * as Wire from "../Wire.ts"

/**
 * Whatever PortOne tells by webhook, told apart by `type`.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 *
 * const paidPayment = (event: Webhook.WebhookEvent) =>
 *   event.type === "Transaction.Paid" ? event.data.paymentId : undefined
 * ```
 * @see https://developers.portone.io/docs/ko/v2-payment/webhook?v=v2
 * @category models
 * @since 0.1.0
 */
export type WebhookEvent = Events.KnownEvent | Events.Version20240101 | Wire.Unrecognized<"type">

/**
 * The wire form of a {@link WebhookEvent}, as JSON.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Schema } from "effect"
 *
 * const wire = (event: Webhook.WebhookEvent): Webhook.WebhookEventEncoded =>
 *   Schema.encodeSync(Webhook.WebhookEvent)(event)
 * ```
 * @category wire forms
 * @since 0.1.0
 */
export type WebhookEventEncoded = Events.KnownEventEncoded | Omit<Events.Version20240101, "type"> | Wire.FreeForm

/**
 * The Schema of a {@link WebhookEvent}: for a queue between the one who answers PortOne and the one who acts.
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
export const WebhookEvent: Schema.Codec<WebhookEvent, WebhookEventEncoded> = Schema.Union([Typed, Older, Unknown])

/**
 * The `paymentId` that an event is about, whatever its version; `undefined` when it is about no payment, or not known.
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
  if (event.type === "2024-01-01") return event.payment_id
  if (event.type === "UNRECOGNIZED") return undefined
  return Predicate.hasProperty(event.data, "paymentId") ? event.data.paymentId : undefined
}

/**
 * A function for each event that a program cares for, by its `type`, and `orElse` for all others, today's and tomorrow's.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * const cases = {
 *   "BillingKey.Deleted": ({ data }: Webhook.BillingKeyDeleted) => Effect.log(`forget ${data.billingKey}`),
 *   orElse: () => Effect.void
 * } satisfies Webhook.Cases
 * ```
 * @category models
 * @since 0.1.0
 */
export type Cases = {
  readonly [E in WebhookEvent as E["type"]]?: (event: E) => unknown
} & {
  readonly orElse: (event: WebhookEvent) => unknown
}

/** The same cases, with a type error at a key that is no event's type. */
type Exact<C extends Cases> = C & { readonly [K in Exclude<keyof C, keyof Cases>]: never }

/** Whatever the functions give; of effects, the one that fails and needs as all of them do. */
type ResultOf<C extends Cases> = Unify<
  { readonly [K in keyof C]: C[K] extends (event: never) => infer A ? A : never }[keyof C]
>

/**
 * Runs the function of the event at hand, or `orElse`.
 *
 * `orElse` is required: PortOne adds events without notice, and those that a program does not care for come too.
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
  // The case of an event's own type takes that event, which the compiler cannot follow from a key to a function.
  const handle = cases[event.type] as ((event: WebhookEvent) => unknown) | undefined
  return (handle ?? cases.orElse)(event)
})
