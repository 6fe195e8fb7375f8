/**
 * Names what the engine knows of an order: a workflow's name, the id of an execution, and the names of its waits.
 *
 * These names and this payload stand in databases. The engine finds an execution, and what it waits for, by them alone:
 * under another name, an order that sleeps is never woken. `test/names.test.ts` holds them.
 */
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { hasProperty } from "effect/Predicate"
import * as Schema from "effect/Schema"
import { ConnectionError, isSqlError, SqlError } from "effect/sql/SqlError"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import * as Workflow from "effect/workflow/Workflow"
import { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import { createHash } from "node:crypto"
import type { Entry } from "../ledger/entry.ts"

/** The id of an execution: that of the order, and the generation that it ends in. */
const Payload = Schema.Struct({ id: Schema.String })

export type OrderWorkflow = Workflow.Workflow<string, typeof Payload, Schema.Void, Schema.Never>

/**
 * Returns the workflow of a kind and name, such as `charge/renewal`.
 *
 * An execution never fails: it suspends on what it did not expect, and stays there until somebody has looked.
 */
export const workflowOf = (workflow: string): OrderWorkflow => {
  const known = workflows.get(workflow)
  if (known !== undefined) return known
  const made = Workflow.make(`portone.${workflow.replace("/", ".")}`, {
    payload: Payload,
    success: Schema.Void,
    idempotencyKey: ({ id }) => id
  }).annotate(Workflow.SuspendOnFailure, true)
  workflows.set(workflow, made)
  return made
}

const workflows = new Map<string, OrderWorkflow>()

/** Returns the payload of the execution of an order. */
export const payloadOf = ({ generation, id }: Pick<Entry, "generation" | "id">): { readonly id: string } => ({
  id: `${id}/${generation}`
})

/**
 * Returns the id of the execution of an order, as the engine makes it of a payload. It is made without waiting, so that
 * a test which moves its clock does not run ahead of it.
 */
export const executionIdOf = (entry: Pick<Entry, "generation" | "id" | "workflow">): string => {
  const { _tag } = workflowOf(entry.workflow)
  return createHash("sha256")
    .update(`${_tag.length}:${_tag}:${payloadOf(entry).id}`)
    .digest("hex")
    .slice(0, 32)
}

/** Reads the payload of an execution. */
export const readPayload = ({ id }: { readonly id: string }): Pick<Entry, "generation" | "id"> => {
  const end = id.lastIndexOf("/")
  return { id: id.slice(0, end), generation: Number(id.slice(end + 1)) }
}

/** Returns the wait with a number: the engine keeps one result for a name, so no two waits share one. */
export const waitOf = (number: number): DurableDeferred.DurableDeferred<Schema.Void> =>
  DurableDeferred.make(`${waits}${number}`)

const waits = "wait/"

/** Returns true for the name of a wait. */
export const isWait = (name: string): boolean => name.startsWith(waits)

/** Fails with an `SqlError` where the engine, or the end of a transaction, makes a defect of one. */
export const asSqlError = <A, E, R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E | SqlError, R> =>
  Effect.catchDefect(effect, (defect) => {
    if (isSqlError(defect)) return Effect.fail(defect)
    if (!hasProperty(defect, "_tag") || defect._tag !== "PersistenceError") return Effect.die(defect)
    const reason = new ConnectionError({ message: "the engine's tables", operation: "execute", cause: defect })
    return Effect.fail(new SqlError({ reason }))
  })

/**
 * Ends the wait that an order is in. It may have ended already, or not have begun: the first call counts. Fails with an
 * `SqlError` if the database is away.
 */
export const wake: (
  engine: WorkflowEngine["Service"],
  entry: Pick<Entry, "generation" | "id" | "waits" | "workflow">
) => Effect.Effect<void, SqlError> = Effect.fnUntraced(function* (
  engine: WorkflowEngine["Service"],
  entry: Pick<Entry, "generation" | "id" | "waits" | "workflow">
) {
  const workflow = workflowOf(entry.workflow)
  const deferred = waitOf(entry.waits)
  yield* engine.deferredDone(deferred, {
    workflowName: workflow._tag,
    executionId: executionIdOf(entry),
    deferredName: deferred.name,
    exit: Exit.void
  })
}, asSqlError)

/**
 * Hands an order to the engine. One that it has already, it keeps as it is. Fails with an `SqlError` if the database is
 * away.
 */
export const handOver: (
  entry: Pick<Entry, "generation" | "id" | "workflow">
) => Effect.Effect<void, SqlError, WorkflowEngine> = Effect.fnUntraced(function* (
  entry: Pick<Entry, "generation" | "id" | "workflow">
) {
  const engine = yield* WorkflowEngine
  const options = { executionId: executionIdOf(entry), payload: payloadOf(entry), discard: true } as const
  yield* Effect.scoped(engine.execute(workflowOf(entry.workflow), options))
}, asSqlError)
