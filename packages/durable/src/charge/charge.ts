/**
 * Charges that survive a crash, such as the renewals of subscriptions.
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { PaymentId, type Payments } from "@effect-portone/payments"
import { Engine } from "../engine/Engine.ts"
import { timeGiven, workflowNamed } from "../engine/settings.ts"
import { layerOf } from "../orders/layer.ts"
import type { Orders } from "../orders/models.ts"
import { make } from "../orders/orders.ts"
import { ChargeEnd, ChargeRequest, ends, requests } from "./request.ts"
import { type ChargeDetails, stepOf } from "./step.ts"

/**
 * The options of charges.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const options: Durable.ChargeOptions = { dunning: ["1 day", "3 days", "7 days"] }
 *
 * const Renewal = Durable.charge("renewal", options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ChargeOptions {
  /**
   * The times between a decline and the next try, such as `["1 day", "3 days", "7 days"]`: as many tries follow the
   * first one. None when absent.
   */
  readonly dunning?: ReadonlyArray<Duration.Input> | undefined
  /**
   * True if a payment through a test channel counts too, where a charge has no answer of its own and its payment is
   * looked at; false when absent. Anybody who knows the payment id can pay through such a channel for nothing, so never
   * set it in production.
   */
  readonly allowTest?: boolean | undefined
}

/**
 * The handlers of a program for its charges.
 *
 * Both run at least once: a runner that is killed in between is followed by another that runs them again.
 *
 * @category models
 * @since 0.1.0
 */
export interface ChargeHandlers<E1, R1, E2, R2> {
  /**
   * Looks up what a charge needs and the ledger must not hold: the billing key of its customer, and whatever else the
   * PG asks for. Called before each request. Undefined if the customer has none: that counts as a decline. If it fails,
   * the charge waits and asks again; its note tells the tag of the error, and nothing else of it.
   */
  readonly billingKeyOf: (request: ChargeRequest) => Effect.Effect<ChargeDetails | undefined, E1, R1>
  /**
   * Takes note of an end. If it fails, it is called again later, until it succeeds. It may be called twice for one end,
   * and for another one after an order was revived.
   */
  readonly onEnd?: ((end: ChargeEnd, request: ChargeRequest) => Effect.Effect<void, E2, R2>) | undefined
}

/**
 * The charges of a name.
 *
 * @category models
 * @since 0.1.0
 */
export interface Charges extends Orders<ChargeRequest, ChargeEnd> {
  /** Runs the charges in this process, beside all others that do. */
  readonly layer: <E1, R1, E2 = never, R2 = never>(
    handlers: ChargeHandlers<E1, R1, E2, R2>
  ) => Layer.Layer<never, never, Engine | Payments | R1 | R2>
}

/** Makes the charges of a name. */
export const charge = (name: string, { allowTest = false, dunning = [] }: ChargeOptions = {}): Charges => {
  const workflow = workflowNamed("charge", name)
  const orders = make<ChargeRequest, ChargeEnd>({
    workflow,
    requests,
    ends,
    idOf: ({ paymentId }) => paymentId,
    problemOf: ({ amount, paymentId }) => {
      const total = typeof amount === "number" ? amount : amount.total
      if (!Number.isSafeInteger(total) || total <= 0) return "the amount is not positive"
      return PaymentId.problemsOf(paymentId, [])[0]?.description
    },
    isFinal: ({ _tag }) => _tag === "Paid",
    endAs: (found, { paymentId }) => (found === "CarriedOut" ? { _tag: "Paid", paymentId } : undefined),
    nameOf: ({ _tag }) => _tag
  })
  const waits = dunning.map((time) => timeGiven("each time of dunning", time))
  return {
    ...orders,
    layer: <E1, R1, E2, R2>({ billingKeyOf, onEnd }: ChargeHandlers<E1, R1, E2, R2>) =>
      layerOf<ChargeRequest, ChargeEnd, Payments | R1 | R2>(orders, {
        step: stepOf<R1>({ workflow, allowTest, dunning: waits, detailsOf: billingKeyOf }),
        cancelled: ({ paymentId }) => ({ _tag: "Cancelled", paymentId }),
        onEnd
      })
  }
}
