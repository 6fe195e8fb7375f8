/**
 * Holds what all orders of a program share: the ledger, the engine that runs them, and the limit of what is sent at
 * once.
 */
import * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Layer from "effect/Layer"
import * as PubSub from "effect/PubSub"
import * as Semaphore from "effect/Semaphore"
import type { SqlError } from "effect/sql/SqlError"
import { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import type { Entry } from "../ledger/entry.ts"
import { Ledger } from "../ledger/Ledger.ts"
import type { Alert } from "./alerts.ts"
import { Intake } from "./intake.ts"

/** The settings of an engine. */
export interface Settings {
  /** The number of requests that this process has under way at once. */
  readonly concurrency: number
  /** The time between two looks for what is due. Undefined: nobody else writes, so the next time is known. */
  readonly sweepEvery: Duration.Duration | undefined
  /** The time for which the engine keeps a finished execution. */
  readonly keepExecutions: Duration.Duration
  /** False if this process only starts and reads orders. */
  readonly isRunner: boolean
}

/** The runner of an execution, as this one sees it. */
export interface Place {
  /** Returns false if this process is not to run the execution, or not any more. */
  readonly isHere: () => boolean
}

/**
 * The engine that runs the orders of a program. One of the layers `layerEmbedded`, `layerPostgres` and `layerMemory`
 * provides it.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 * import { Effect } from "effect"
 *
 * // A program that starts orders needs an engine, and does not say over which database.
 * const start: Effect.Effect<unknown, unknown, Durable.Engine> = Durable.refund("refund").start({
 *   refundId: "return-2026-0017",
 *   paymentId: "order-2026-0042",
 *   reason: "returned"
 * })
 * ```
 * @category services
 * @since 0.1.0
 */
export class Engine extends Context.Service<
  Engine,
  {
    readonly settings: Settings
    readonly ledger: Ledger["Service"]
    readonly workflows: WorkflowEngine["Service"]
    /** Returns the place of an execution. Undefined: this process runs all of them. */
    readonly placeOf: ((executionId: string) => Place) | undefined
    /** Does several things with the database, or none of them. */
    readonly together: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E | SqlError, R>
    readonly intake: Intake["Service"]
    /** Bounds what is sent at once. */
    readonly sending: Semaphore.Semaphore
    readonly alerts: PubSub.PubSub<Alert>
    /** Tells this process's programs of orders that have ended. */
    readonly ends: PubSub.PubSub<Entry>
    /** Open when the next time at which something is due may have become earlier. */
    readonly dueChanged: Latch.Latch
    /** Removes waits of the past from the engine's tables. */
    readonly forgetWaits: (entries: ReadonlyArray<Entry>) => Effect.Effect<void, SqlError>
  }
>()("@effect-portone/durable/Engine") {}

/** Puts an engine together. */
export const layerOf = (options: {
  readonly settings: Settings
  readonly placeOf: Engine["Service"]["placeOf"]
  readonly together: Engine["Service"]["together"]
  readonly forgetWaits: Engine["Service"]["forgetWaits"]
}): Layer.Layer<Engine, never, Intake | Ledger | WorkflowEngine> =>
  Layer.effect(
    Engine,
    Effect.gen(function* () {
      return Engine.of({
        ...options,
        ledger: yield* Ledger,
        workflows: yield* WorkflowEngine,
        intake: yield* Intake,
        sending: yield* Semaphore.make(options.settings.concurrency),
        // A program that does not listen loses the oldest, and still has the log.
        alerts: yield* PubSub.sliding<Alert>(1024),
        ends: yield* PubSub.sliding<Entry>(1024),
        dueChanged: Latch.makeUnsafe(false)
      })
    })
  )
