/**
 * Charges, refunds and deposits that survive a crash at any place: of this process, of the machine, of the database, of
 * PortOne.
 *
 * An order is started once, by its id, and ends once. In between, any runner may be killed: another one goes on. It can
 * do so because everything is written down before it is done. A line in the ledger says what is intended, under which
 * idempotency key and since when. Only then a request leaves. While its outcome is unknown, nothing is sent under
 * another key, and nothing under its own once PortOne may have forgotten it.
 *
 * The ledger is a table of your database, and the book of record. Effect's workflow engine, in tables beside it, knows
 * the ids of orders and nothing else. No billing key, no person and no secret is in either.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { SqlError } from "effect/sql/SqlError"
import * as Stream from "effect/Stream"
import * as Charge from "./charge/charge.ts"
import * as Deposit from "./deposit/deposit.ts"
import type { Alert } from "./engine/alerts.ts"
import type { Engine } from "./engine/Engine.ts"
import type { EngineOptions } from "./engine/layers.ts"
import type { PostgresOptions } from "./engine/postgres.ts"
import type { StorageError } from "./orders/errors.ts"
import * as Overview from "./orders/overview.ts"
import * as Refund from "./refund/refund.ts"

export type { ChargeHandlers, ChargeOptions, Charges } from "./charge/charge.ts"
export type { ChargeEnd, ChargeRequest } from "./charge/request.ts"
export type { ChargeDetails } from "./charge/step.ts"
export type { DepositHandlers, DepositOptions, Deposits } from "./deposit/deposit.ts"
export type { DepositEnd, DepositRequest } from "./deposit/request.ts"
export { Engine } from "./engine/Engine.ts"
export type { EngineOptions } from "./engine/layers.ts"
export type { PostgresOptions } from "./engine/postgres.ts"
export type { State } from "./ledger/entry.ts"
export type { Alert } from "./engine/alerts.ts"
export { NotRevivableError, OrderNotFoundError, PayloadMismatchError, StorageError } from "./orders/errors.ts"
export type { Ended, Finding, Order, Orders, SettledTry, Started } from "./orders/models.ts"
export type { Count, ListOptions, Listed } from "./orders/overview.ts"
export type { RefundHandlers, RefundOptions, Refunds } from "./refund/refund.ts"
export type { RefundDetails, RefundEnd, RefundRequest } from "./refund/request.ts"

/**
 * Makes the charges of a name: each charges a billing key once, and tries again after a decline.
 *
 * | what comes | what the charge does |
 * | --- | --- |
 * | PortOne's answer; an answer that was lost, and the payment shows it; paid already, and verified | ends as `Paid` |
 * | `PgProviderError`, a billing key that is gone, none at all | waits, and tries again with another key; ends as `Declined` after the last try |
 * | a documented error that a repetition does not mend | ends as `Refused` |
 * | PortOne is away, credentials are refused, your handler fails | waits, longer each time, and goes on |
 * | it is known that nothing was charged | goes on with another key |
 * | the outcome stays unknown, or something unexpected | is `Unresolved`, with an alert, until somebody has looked |
 *
 * The name stands in the database. Under another name, an order is not found, and would be charged again under the same
 * payment id, which PortOne refuses once it is paid.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 * import { Effect, Redacted } from "effect"
 *
 * declare const findBillingKey: (customer: string) => Effect.Effect<string | undefined>
 *
 * const Renewal = Durable.charge("renewal", { dunning: ["1 day", "3 days", "7 days"] })
 *
 * const Renewals = Renewal.layer({
 *   billingKeyOf: ({ customer }) =>
 *     Effect.map(findBillingKey(customer), (key) =>
 *       key === undefined ? undefined : { billingKey: Redacted.make(key) }),
 *   onEnd: (end) => Effect.log(`${end.paymentId}: ${end._tag}`)
 * })
 *
 * const renew = Renewal.start({
 *   paymentId: "subscription-17-2026-12",
 *   customer: "customer-42",
 *   amount: 9_900,
 *   currency: "KRW",
 *   orderName: "Monthly plan"
 * })
 * ```
 * @category orders
 * @since 0.1.0
 */
export const charge: (name: string, options?: Charge.ChargeOptions) => Charge.Charges = Charge.charge

/**
 * Makes the refunds of a name: each gives back once, by its id.
 *
 * A refund reads what can be cancelled of its payment, writes that down, and sends it with each request
 * (`currentCancellableAmount`). PortOne refuses the request if it has changed. So a refund that was made is not made
 * again, however late a stopped process goes on. One that the PG accepts and carries out later is looked at until it
 * has; with a `status` that this version does not know, it is `Unresolved`.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const Refund = Durable.refund("refund")
 *
 * const refund = Refund.start({
 *   refundId: "return-2026-0017",
 *   paymentId: "order-2026-0042",
 *   amount: 3_000,
 *   reason: "returned"
 * })
 * ```
 * @category orders
 * @since 0.1.0
 */
export const refund: (name: string, options?: Refund.RefundOptions) => Refund.Refunds = Refund.refund

/**
 * Makes the deposits of a name: each waits until its payment is paid, and verifies it.
 *
 * A webhook or a look at the payment ends it, whichever is first. A webhook is a hint, and no more: the payment is read
 * from PortOne, and has to be what was ordered.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const Deposit = Durable.deposit("deposit", { due: "3 days" })
 *
 * const ordered = Deposit.start({ paymentId: "order-2026-0042", expected: { amount: 25_000, currency: "KRW" } })
 *
 * // In the endpoint of webhooks, for each event whose signature was verified.
 * const received = Deposit.hint({ type: "Transaction.Paid", data: { paymentId: "order-2026-0042" } })
 * ```
 * @category orders
 * @since 0.1.0
 */
export const deposit: (name: string, options: Deposit.DepositOptions) => Deposit.Deposits = Deposit.deposit

/**
 * Runs orders over a file of SQLite, in this process alone. What it has written is on the disk before a request leaves.
 *
 * A second process that opens the same file waits 30 seconds for the first one to end, and then fails, even if it only
 * reads orders. The folder of the file has to exist. It needs Node: `node:sqlite`.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const EngineLive = Durable.layerEmbedded("durable.db")
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerEmbedded = (file: string, options?: EngineOptions): Layer.Layer<Engine, SqlError> =>
  Layer.unwrap(Effect.map(loadEmbedded, ({ embedded }) => embedded(file, options)))

/** Loads what needs `node:sqlite`, which not every runtime has. */
const loadEmbedded = Effect.promise(() => import("./engine/embedded.ts"))

/**
 * Runs orders over PostgreSQL, in as many processes as you start. They share the database and nothing else: no address,
 * no port. It needs `@effect/sql-pg`.
 *
 * Each runner holds its part of the orders by locks of a session. Fails with an `SqlError` that says so if a pooler
 * that gives each transaction another session is between.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 * import { Config, Effect, Layer } from "effect"
 *
 * const EngineLive = Layer.unwrap(
 *   Effect.map(Config.Redacted("DATABASE_URL"), (url) => Durable.layerPostgres({ url }))
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerPostgres = (options: PostgresOptions): Layer.Layer<Engine, SqlError> =>
  Layer.unwrap(
    // The driver is an optional peer: only who uses PostgreSQL has it.
    Effect.map(
      Effect.promise(() => import("./engine/postgres.ts")),
      ({ layer }) => layer(options)
    )
  )

/**
 * Runs orders in memory, for tests: they wait by Effect's clock, which `TestClock` moves. One `adjust` ends at most one
 * wait, as the next one begins only after the step between them: adjust again for each. Nothing is left when the
 * process ends.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const EngineTest = Durable.layerMemory()
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerMemory = (options?: EngineOptions): Layer.Layer<Engine> =>
  Layer.unwrap(Effect.map(loadEmbedded, ({ memory }) => memory(options)))

/**
 * Streams the orders that need a person, as this process finds them. Each is a line in the log and counts in the metric
 * `portone_durable_alerts`, too. What was found before, or by another process, is in {@link list}.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 * import { Effect, Stream } from "effect"
 *
 * declare const page: (text: string) => Effect.Effect<void>
 *
 * const watch = Stream.runForEach(Durable.alerts, ({ id, kind, note, workflow }) =>
 *   page(`${workflow} ${id} is ${kind}: ${note}`))
 * ```
 * @category operation
 * @since 0.1.0
 */
export const alerts: Stream.Stream<Alert, never, Engine> = Overview.alerts

/**
 * Lists the orders that have not ended, of all workflows: those that wait, those that are unresolved, or those that
 * were due before a time.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const toBeLookedAt = Durable.list({ states: ["Unresolved"] })
 * ```
 * @category operation
 * @since 0.1.0
 */
export const list: (
  options?: Overview.ListOptions
) => Effect.Effect<ReadonlyArray<Overview.Listed>, StorageError, Engine> = Overview.list

/**
 * Counts the orders that have not ended, by workflow and state.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 * import { Console, Effect } from "effect"
 *
 * const print = Effect.flatMap(Durable.counts, Console.table)
 * ```
 * @category operation
 * @since 0.1.0
 */
export const counts: Effect.Effect<ReadonlyArray<Overview.Count>, StorageError, Engine> = Overview.counts
