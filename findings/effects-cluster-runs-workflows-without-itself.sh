#!/usr/bin/env bash
# A workflow that is registered by the engine's own method completes in memory, and fails over a cluster at its first
# durable wait: "Service not found".
#
# Versions: effect 4.1.0, Node 22 or later.
# Expected: `WorkflowEngine.register` takes the engine off what a workflow requires, so its type promises that the
#   engine provides itself. Both engines run the same program to its end.
# Actual: the engine in memory provides itself to what it runs. That of the cluster runs a workflow with what stood in
#   the context where it was registered, and there the engine is only if somebody put it there, as `Workflow.toLayer`
#   does.
# Output seen:
#   memory: completed
#   cluster: Service not found: effect/workflow/WorkflowEngine
# Why it matters: a program that keeps the engine in a service of its own passes its tests, and in production nothing
#   that waits ever goes on. With `Workflow.SuspendOnFailure`, the failure is not even a result: the execution is
#   suspended, without a line in the log.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund effect@4.1.0 >/dev/null
cat > compare.mjs <<'JS'
import { Cause, Context, Effect, Exit, Layer, Logger, Option, Schema } from "effect"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as TestRunner from "effect/cluster/TestRunner"
import * as DurableDeferred from "effect/workflow/DurableDeferred"
import * as Workflow from "effect/workflow/Workflow"
import * as WorkflowEngine from "effect/workflow/WorkflowEngine"

const Order = Workflow.make("Order", { payload: { id: Schema.String }, idempotencyKey: ({ id }) => id })
const paid = DurableDeferred.make("paid")
const execution = { executionId: "order-1", payload: { id: "1" }, discard: true }

const run = (layer) =>
  Effect.gen(function* () {
    const engine = Context.get(yield* Layer.build(layer), WorkflowEngine.WorkflowEngine)
    yield* engine.register(Order, () => DurableDeferred.await(paid))
    yield* engine.execute(Order, execution)
    yield* engine.deferredDone(paid, {
      workflowName: "Order",
      executionId: execution.executionId,
      deferredName: paid.name,
      exit: Exit.void
    })
    const isOver = (result) => Option.isSome(result) && result.value._tag === "Complete"
    const over = yield* engine.poll(Order, execution.executionId).pipe(
      Effect.delay("50 millis"),
      Effect.repeat({ until: isOver, times: 200 })
    )
    const { exit } = Option.getOrThrow(over)
    return Exit.isSuccess(exit) ? "completed" : Cause.squash(exit.cause).message.split("\n")[0]
  }).pipe(
    Effect.scoped,
    // What the execution died of comes back from the poll.
    Effect.catchDefect((defect) => Effect.succeed(defect.message.split("\n")[0])),
    Effect.provide(Logger.layer([])),
    Effect.runPromise
  )

console.log(`memory: ${await run(WorkflowEngine.layerMemory)}`)
console.log(`cluster: ${await run(ClusterWorkflowEngine.layer.pipe(Layer.provide(TestRunner.layer)))}`)
process.exit(0)
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(printf '%s\n' 'memory: completed' 'cluster: Service not found: effect/workflow/WorkflowEngine') <(echo "$actual")
