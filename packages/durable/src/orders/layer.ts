/**
 * Runs the orders of a workflow in this process.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { WorkflowEngine } from "effect/workflow/WorkflowEngine"
import { Engine } from "../engine/Engine.ts"
import { workflowOf } from "../engine/workflows.ts"
import type { Entry } from "../ledger/entry.ts"
import { make as makeClosing } from "./closing.ts"
import type { Made } from "./orders.ts"
import { run } from "./run.ts"
import type { Step, Tools } from "./step.ts"

/** The work of a kind on an order. */
export interface Work<Request, End, R> {
  readonly step: (request: Request, entry: Entry, tools: Tools) => Effect.Effect<Step<End>, never, R>
  /** Returns the end of an order that is cancelled before anything was sent. Otherwise, the step reads the wish. */
  readonly cancelled?: ((request: Request) => End) | undefined
  readonly onEnd: ((end: End, request: Request) => Effect.Effect<void, unknown, R>) | undefined
}

/** Registers the orders of a workflow with the engine. */
export const layerOf = <Request, End extends { readonly _tag: string }, R>(
  { workflow, written }: Pick<Made<Request, End>, "workflow" | "written">,
  { cancelled, onEnd, step }: Work<Request, End, R>
): Layer.Layer<never, never, Engine | R> =>
  Layer.effectDiscard(
    Effect.gen(function* () {
      const engine = yield* Engine
      const requestOf = (entry: Entry) => written.request.read(entry.request)
      const closing = makeClosing(engine)
      yield* engine.workflows.register(workflowOf(workflow), (payload) =>
        run<End, R>(
          engine,
          {
            workflow,
            step: (entry, tools) => Effect.suspend(() => step(requestOf(entry), entry, tools)),
            cancelled: cancelled === undefined ? undefined : (entry) => cancelled(requestOf(entry)),
            encodeEnd: written.end.write,
            tell:
              onEnd === undefined
                ? undefined
                : (entry) => Effect.suspend(() => onEnd(written.end.read(entry.outcome ?? "null"), requestOf(entry)))
          },
          payload,
          closing
          // Effect's engine in memory brings itself to what it runs; the cluster's does not.
        ).pipe(Effect.provideService(WorkflowEngine, engine.workflows))
      )
      yield* Effect.forkScoped(closing.watch)
      // Runs before the engine begins to wait for what runs.
      yield* Effect.addFinalizer(() => closing.begin)
    })
  )
