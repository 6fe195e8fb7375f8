/**
 * Refunds that survive a crash.
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
import { type RefundDetails, ends, type RefundEnd, type RefundRequest, requests } from "./request.ts"
import { stepOf } from "./step.ts"

/**
 * The options of refunds.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const options: Durable.RefundOptions = { retries: ["1 hour", "1 day"] }
 *
 * const Refund = Durable.refund("refund", options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface RefundOptions {
  /** The times between a refusal of the PG and the next try, such as `["1 hour", "1 day"]`. None when absent. */
  readonly retries?: ReadonlyArray<Duration.Input> | undefined
}

/**
 * The handlers of a program for its refunds. Both run at least once, as those of charges.
 *
 * @category models
 * @since 0.1.0
 */
export interface RefundHandlers<E1, R1, E2, R2> {
  /** Looks up the account to pay back to, where a PG needs one. Nothing is given when absent. */
  readonly refundAccountOf?: ((request: RefundRequest) => Effect.Effect<RefundDetails, E1, R1>) | undefined
  /** Takes note of an end. If it fails, it is called again later. */
  readonly onEnd?: ((end: RefundEnd, request: RefundRequest) => Effect.Effect<void, E2, R2>) | undefined
}

/**
 * The refunds of a name.
 *
 * @category models
 * @since 0.1.0
 */
export interface Refunds extends Orders<RefundRequest, RefundEnd> {
  /** Runs the refunds in this process, beside all others that do. */
  readonly layer: <E1 = never, R1 = never, E2 = never, R2 = never>(
    handlers?: RefundHandlers<E1, R1, E2, R2>
  ) => Layer.Layer<never, never, Engine | Payments | R1 | R2>
}

const isAmount = (amount: number | undefined): boolean =>
  amount === undefined || (Number.isSafeInteger(amount) && amount > 0)

/** Makes the refunds of a name. */
export const refund = (name: string, { retries = [] }: RefundOptions = {}): Refunds => {
  const workflow = workflowNamed("refund", name)
  const orders = make<RefundRequest, RefundEnd>({
    workflow,
    requests,
    ends,
    idOf: ({ refundId }) => refundId,
    problemOf: ({ amount, paymentId }) =>
      isAmount(amount) ? PaymentId.problemsOf(paymentId, [])[0]?.description : "the amount is not positive",
    isFinal: ({ _tag }) => _tag === "Refunded",
    endAs: (found, { refundId }) => (found === "CarriedOut" ? { _tag: "Refunded", refundId } : undefined),
    nameOf: ({ _tag }) => _tag
  })
  const waits = retries.map((time) => timeGiven("each time of retries", time))
  return {
    ...orders,
    layer: <E1, R1, E2, R2>({ onEnd, refundAccountOf }: RefundHandlers<E1, R1, E2, R2> = {}) =>
      layerOf<RefundRequest, RefundEnd, Payments | R1 | R2>(orders, {
        step: stepOf<R1>({
          workflow,
          retries: waits,
          detailsOf: refundAccountOf ?? (() => Effect.succeed({}))
        }),
        cancelled: ({ refundId }) => ({ _tag: "Cancelled", refundId }),
        onEnd
      })
  }
}
