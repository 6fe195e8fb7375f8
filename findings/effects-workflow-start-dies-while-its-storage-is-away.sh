#!/usr/bin/env bash
# Starting a workflow of Effect's cluster dies while its storage is away, although its type says that it cannot fail: no
# `catch`, `retry` or `result` sees it.
#
# Versions: effect 4.1.0, Node 22 or later.
# Expected: the database of a cluster can be away, and the cluster has a `PersistenceError` for that. Whoever starts a
#   workflow gets it in the error channel, and can try again or answer 503.
# Actual: `execute` with `discard: true` has no error in its type, and dies with the `PersistenceError` as a defect.
#   `Effect.retry` does not try again after a defect, so a restart of the database loses what was being started.
# Output seen:
#   error channel: nothing
#   defect: PersistenceError
#   tries with Effect.retry: 1
# Why it matters: a program that starts renewals while PostgreSQL restarts skips some, unless it catches defects.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund effect@4.1.0 >/dev/null
cat > start.mjs <<'JS'
import { Cause, Effect, Exit, Layer, Logger, Schema } from "effect"
import { PersistenceError } from "effect/cluster/ClusterError"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as MessageStorage from "effect/cluster/MessageStorage"
import * as RunnerHealth from "effect/cluster/RunnerHealth"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Runners from "effect/cluster/Runners"
import * as Sharding from "effect/cluster/Sharding"
import * as ShardingConfig from "effect/cluster/ShardingConfig"
import * as Workflow from "effect/workflow/Workflow"

const Renewal = Workflow.make("Renewal", { payload: { id: Schema.String }, idempotencyKey: ({ id }) => id })

let tries = 0
const away = Effect.suspend(() => {
  tries++
  return Effect.fail(new PersistenceError({ cause: new Error("the connection was refused") }))
})
// A storage that answers as that over SQL does while the server restarts.
const storage = Layer.effect(
  MessageStorage.MessageStorage,
  Effect.map(MessageStorage.MessageStorage, (memory) => ({ ...memory, saveRequest: () => away }))
).pipe(Layer.provide(MessageStorage.layerMemory))

const cluster = ClusterWorkflowEngine.layer.pipe(
  Layer.provide(Sharding.layer),
  Layer.provide([Runners.layerNoop, RunnerHealth.layerNoop]),
  Layer.provide([storage, RunnerStorage.layerMemory]),
  Layer.provide(ShardingConfig.layer())
)

const exit = await Renewal.execute({ id: "1" }, { discard: true }).pipe(
  Effect.retry({ times: 3 }),
  Effect.exit,
  Effect.provide(Renewal.toLayer(() => Effect.void).pipe(Layer.provideMerge(cluster))),
  Effect.provide(Logger.layer([])),
  Effect.runPromise
)
const reasons = Exit.isFailure(exit) ? exit.cause.reasons : []
console.log(`error channel: ${reasons.filter(Cause.isFailReason).map(({ error }) => error._tag)[0] ?? "nothing"}`)
console.log(`defect: ${reasons.filter(Cause.isDieReason).map(({ defect }) => defect._tag)[0] ?? "nothing"}`)
console.log(`tries with Effect.retry: ${tries}`)
process.exit(0)
JS
actual=$(node start.mjs)
echo "$actual"
diff <(printf '%s\n' 'error channel: nothing' 'defect: PersistenceError' 'tries with Effect.retry: 1') <(echo "$actual")
