#!/usr/bin/env bash
# A low `maxResidentEntities`, set to bound a runner's memory, bounds its rate: sixty workflows that do nothing take more
# than twenty seconds where twenty may be resident, and less than two where nothing bounds them.
#
# Versions: effect 4.1.0, Node 22 or later.
# Expected: a workflow that has finished holds its place for a moment, as its state is in the storage. The bound costs
#   memory for speed only while so many really run.
# Actual: a finished workflow keeps its place until it was idle for ten seconds, and whoever looks for idle ones looks
#   every five seconds at most. So a runner finishes at most `maxResidentEntities` workflows in about ten to fifteen
#   seconds, however short they are: with 400, that is some 30 a second.
# Output seen:
#   unbounded: less than 2 s
#   20 resident: more than 20 s
# Why it matters: the default of 10,000 holds hundreds of megabytes under load, and the setting that bounds it slows
#   a runner down to a fraction, with nothing in the log.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund effect@4.1.0 >/dev/null
cat > compare.mjs <<'JS'
import { Effect, Layer, Logger, Schema } from "effect"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as MessageStorage from "effect/cluster/MessageStorage"
import * as RunnerHealth from "effect/cluster/RunnerHealth"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Runners from "effect/cluster/Runners"
import * as Sharding from "effect/cluster/Sharding"
import * as ShardingConfig from "effect/cluster/ShardingConfig"
import * as Workflow from "effect/workflow/Workflow"

const Quick = Workflow.make("Quick", { payload: { id: Schema.String }, idempotencyKey: ({ id }) => id })
const count = 60

const secondsWith = (maxResidentEntities) => {
  let finished = 0
  const cluster = ClusterWorkflowEngine.layer.pipe(
    Layer.provide(Sharding.layer),
    Layer.provide([Runners.layerNoop, RunnerHealth.layerNoop]),
    Layer.provide([MessageStorage.layerMemory, RunnerStorage.layerMemory]),
    Layer.provide(ShardingConfig.layer({ maxResidentEntities, entityMessagePollInterval: "200 millis" }))
  )
  const workflow = Quick.toLayer(() => Effect.sync(() => void finished++))
  return Effect.gen(function* () {
    const startedAt = performance.now()
    for (let id = 0; id < count; id++) yield* Quick.execute({ id: String(id) }, { discard: true })
    while (finished < count) yield* Effect.sleep("50 millis")
    return (performance.now() - startedAt) / 1_000
  }).pipe(
    Effect.provide(workflow.pipe(Layer.provideMerge(cluster))),
    Effect.provide(Logger.layer([])),
    Effect.runPromise
  )
}

console.log(`unbounded: ${(await secondsWith("unbounded")) < 2 ? "less than 2 s" : "2 s or more"}`)
console.log(`20 resident: ${(await secondsWith(20)) > 20 ? "more than 20 s" : "20 s or less"}`)
process.exit(0)
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(printf '%s\n' 'unbounded: less than 2 s' '20 resident: more than 20 s') <(echo "$actual")
