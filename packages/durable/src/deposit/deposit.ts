/**
 * Deposits that survive a crash: payments that a customer makes later.
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { isSqlError } from "effect/sql/SqlError"
import { PaymentId, type Payments, type PaymentVerification } from "@effect-portone/payments"
import { Engine } from "../engine/Engine.ts"
import { timeGiven, workflowNamed } from "../engine/settings.ts"
import { type StorageError, storageError } from "../orders/errors.ts"
import { layerOf } from "../orders/layer.ts"
import type { Orders } from "../orders/models.ts"
import { make } from "../orders/orders.ts"
import { type DepositEnd, type DepositRequest, ends, requests } from "./request.ts"
import { stepOf, told } from "./step.ts"

/**
 * The options of deposits.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * // Virtual accounts are open for three days, and webhooks come soon.
 * const options: Durable.DepositOptions = { due: "3 days", lookEvery: "1 hour" }
 *
 * const Deposit = Durable.deposit("deposit", options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface DepositOptions {
  /** The time for which a deposit is waited for. */
  readonly due: Duration.Input
  /** The time between two looks at the payment while no webhook comes; 10 minutes when absent. */
  readonly lookEvery?: Duration.Input | undefined
  /**
   * True if a payment through a test channel counts too; false when absent. Anybody can pay through such a channel for
   * nothing, so never set it in production.
   */
  readonly allowTest?: boolean | undefined
}

/**
 * The handlers of a program for its deposits.
 *
 * @category models
 * @since 0.1.0
 */
export interface DepositHandlers<E, R> {
  /** Takes note of an end, at least once. If it fails, it is called again later. */
  readonly onEnd?: ((end: DepositEnd, request: DepositRequest) => Effect.Effect<void, E, R>) | undefined
}

/**
 * The deposits of a name.
 *
 * @category models
 * @since 0.1.0
 */
export interface Deposits extends Orders<DepositRequest, DepositEnd> {
  /** Runs the deposits in this process, beside all others that do. */
  readonly layer: <E = never, R = never>(
    handlers?: DepositHandlers<E, R>
  ) => Layer.Layer<never, never, Engine | Payments | R>
  /**
   * Has the payment of a webhook looked at now. Call it for each webhook whose signature was verified; those of other
   * payments are passed over. Returns true if it is of a deposit here.
   *
   * A webhook may come early, before the deposit was started: then its start looks. It may come late, after the deposit
   * has expired: then the deposit is looked at again, and may end as `Deposited`. It may come twice, or not at all.
   * While the payment does not show yet what the webhook told, it is looked at some times more, for five minutes.
   */
  readonly hint: (event: PaymentVerification.PaymentEventHint) => Effect.Effect<boolean, StorageError, Engine>
}

/** Returns the payment that a webhook tells of, and its store, if it names one. */
const paymentOf = (
  event: PaymentVerification.PaymentEventHint
): { readonly paymentId?: unknown; readonly storeId?: unknown } => {
  if ("payment_id" in event) return { paymentId: event.payment_id }
  return typeof event.data === "object" && event.data !== null ? event.data : {}
}

/** Makes the deposits of a name. */
export const deposit = (
  name: string,
  { allowTest = false, due, lookEvery = "10 minutes" }: DepositOptions
): Deposits => {
  const workflow = workflowNamed("deposit", name)
  const orders = make<DepositRequest, DepositEnd>({
    workflow,
    requests,
    ends,
    idOf: ({ paymentId }) => paymentId,
    problemOf: ({ expected: { amount }, paymentId }) =>
      Number.isSafeInteger(amount) && amount > 0
        ? PaymentId.problemsOf(paymentId, [])[0]?.description
        : "the amount is not positive",
    isFinal: ({ _tag }) => _tag === "Deposited",
    endAs: (found, { paymentId }, isCancelWished) =>
      found === "CarriedOut"
        ? { _tag: "Deposited", paymentId }
        : { _tag: isCancelWished ? "Cancelled" : "Expired", paymentId },
    nameOf: ({ _tag }) => _tag
  })
  const step = stepOf({
    allowTest,
    due: timeGiven("due of deposits", due, Duration.millis(1)),
    lookEvery: timeGiven("lookEvery of deposits", lookEvery, Duration.seconds(1))
  })
  return {
    ...orders,
    layer: <E, R>({ onEnd }: DepositHandlers<E, R> = {}) =>
      layerOf<DepositRequest, DepositEnd, Payments | R>(orders, {
        step,
        onEnd
      }),
    hint: Effect.fn(`${workflow}.hint`)(
      function* (event: PaymentVerification.PaymentEventHint) {
        const { paymentId, storeId } = paymentOf(event)
        if (typeof paymentId !== "string") return false
        const { dueChanged, ledger } = yield* Engine
        const line = yield* ledger.find(workflow, paymentId)
        if (line === undefined) return false
        // Another store may have a payment of the same id. Some webhooks name none, or have an empty text for it.
        if (typeof storeId === "string" && storeId.trim() !== "") {
          const { expected } = orders.written.request.read(line.request)
          if (expected.storeId !== undefined && storeId !== expected.storeId) return false
        }
        // Before the line is read: what has not ended by then looks anew.
        yield* ledger.lookAnew(workflow, paymentId, told)
        yield* dueChanged.open
        return yield* orders
          .reviveIf(paymentId, ({ isCancelWished, outcome, state }) => {
            if (state === "Unresolved") return Effect.succeed({ note: told, isCancelWished })
            const end = outcome === undefined ? undefined : orders.written.end.read(outcome)
            switch (end?._tag) {
              case "Expired":
                return Effect.succeed({ note: told })
              case "Cancelled":
                // Without money, it stays so.
                return Effect.succeed({ note: told, isCancelWished: true })
              default:
                return Effect.undefined
            }
          })
          .pipe(
            Effect.as(true),
            Effect.catchTag("OrderNotFoundError", () => Effect.succeed(false))
          )
      },
      Effect.catchIf(isSqlError, (error) => Effect.fail(storageError(`hint of ${workflow}`)(error)))
    )
  }
}
