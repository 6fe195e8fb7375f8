/**
 * Shows who operates a program what its orders are doing.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Alert } from "../engine/alerts.ts"
import { Engine } from "../engine/Engine.ts"
import type { Entry, State } from "../ledger/entry.ts"
import { type StorageError, storageError } from "./errors.ts"

/**
 * The choice of orders for a list: all that have not ended when nothing is said.
 *
 * @example
 * ```ts
 * import { Durable } from "@effect-portone/durable"
 *
 * const unresolved: Durable.ListOptions = { workflow: "charge/renewal", states: ["Unresolved"], limit: 20 }
 *
 * const toBeLookedAt = Durable.list(unresolved)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface ListOptions {
  /** The kind and the name, such as `charge/renewal`. */
  readonly workflow?: string | undefined
  readonly states?: ReadonlyArray<State> | undefined
  /** Only what was to go on before this time. */
  readonly dueBefore?: DateTime.Utc | undefined
  /** The number of orders at most, of which those that are due first come first; 100 when absent. */
  readonly limit?: number | undefined
}

/**
 * An order in a list. Its request is read by the `poll` of its workflow.
 *
 * @category models
 * @since 0.1.0
 */
export interface Listed {
  readonly workflow: string
  readonly id: string
  readonly state: State
  /** The number of its tries that came to nothing. */
  readonly tries: number
  readonly dueAt: DateTime.Utc | undefined
  /** The reason why it waits, or is unresolved. */
  readonly note: string | undefined
  readonly startedAt: DateTime.Utc
  /** The time of its last step. */
  readonly changedAt: DateTime.Utc
}

/**
 * The number of the orders of a workflow in a state.
 *
 * @category models
 * @since 0.1.0
 */
export interface Count {
  readonly workflow: string
  readonly state: State
  readonly count: number
}

const listedOf = ({ changedAt, dueAt, id, note, startedAt, state, tries, workflow }: Entry): Listed => ({
  workflow,
  id,
  state,
  tries: tries.length,
  dueAt: dueAt === undefined ? undefined : DateTime.makeUnsafe(dueAt),
  note,
  startedAt: DateTime.makeUnsafe(startedAt),
  changedAt: DateTime.makeUnsafe(changedAt)
})

export const list = ({ dueBefore, limit = 100, states, workflow }: ListOptions = {}): Effect.Effect<
  ReadonlyArray<Listed>,
  StorageError,
  Engine
> =>
  Engine.pipe(
    Effect.flatMap(({ ledger }) =>
      ledger.list({
        workflow,
        states,
        dueBefore: dueBefore === undefined ? undefined : DateTime.toEpochMillis(dueBefore),
        limit
      })
    ),
    Effect.map((entries) => entries.map(listedOf)),
    Effect.mapError(storageError("list")),
    Effect.withSpan("Durable.list")
  )

export const counts: Effect.Effect<ReadonlyArray<Count>, StorageError, Engine> = Engine.pipe(
  Effect.flatMap(({ ledger }) => ledger.counts),
  Effect.mapError(storageError("counts")),
  Effect.withSpan("Durable.counts")
)

export const alerts: Stream.Stream<Alert, never, Engine> = Stream.unwrap(
  Effect.map(Engine, (engine) => Stream.fromPubSub(engine.alerts))
)
