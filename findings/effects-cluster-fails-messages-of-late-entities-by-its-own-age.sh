#!/usr/bin/env bash
# A message for a workflow that is registered half a second after the message was sent runs on a runner that has just
# started, and is failed for good on one that has been up for longer than `entityRegistrationTimeout`.
#
# Versions: effect 4.1.0, Node 22 or later.
# Expected: the setting is documented as the time, after a message is sent, in which its entity may still register. So
#   half a second of two is in time, whatever the age of the runner.
# Actual: the time is counted once, from the first registration on the runner. After it, each message for an entity that
#   the runner does not know is answered with a defect as soon as it is read, and is never delivered again.
# Output seen:
#   a new runner: ran
#   a runner that is 3 s old: never ran
# Why it matters: in a rolling deploy that adds a workflow, the older runners are the ones that have been up for days.
#   They end every execution of the new workflow that lands on them, with no error where it was started.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund effect@4.1.0 >/dev/null
cat > compare.mjs <<'JS'
import { Effect, Layer, Logger, Option, Schema } from "effect"
import * as ClusterWorkflowEngine from "effect/cluster/ClusterWorkflowEngine"
import * as MessageStorage from "effect/cluster/MessageStorage"
import * as RunnerAddress from "effect/cluster/RunnerAddress"
import * as RunnerHealth from "effect/cluster/RunnerHealth"
import * as RunnerStorage from "effect/cluster/RunnerStorage"
import * as Runners from "effect/cluster/Runners"
import * as Sharding from "effect/cluster/Sharding"
import * as ShardingConfig from "effect/cluster/ShardingConfig"
import * as Workflow from "effect/workflow/Workflow"

const fields = { payload: { id: Schema.String }, idempotencyKey: ({ id }) => id }
const Known = Workflow.make("Known", fields)
const Late = Workflow.make("Late", fields)

const cluster = (storage, runnerAddress) =>
  Layer.fresh(
    ClusterWorkflowEngine.layer.pipe(
      Layer.provide(Sharding.layer),
      Layer.provide([Runners.layerNoop, RunnerHealth.layerNoop]),
      Layer.provide(Layer.succeedContext(storage)),
      Layer.provide(
        ShardingConfig.layer({
          runnerAddress,
          entityRegistrationTimeout: "2 seconds",
          entityMessagePollInterval: "100 millis"
        })
      )
    )
  )

const runsAfter = (age) =>
  Effect.gen(function* () {
    let ran = false
    const storage = yield* Layer.build(
      Layer.merge(MessageStorage.layerMemory, RunnerStorage.layerMemory).pipe(Layer.provide(ShardingConfig.layer()))
    )
    const runner = yield* Layer.build(cluster(storage, Option.some(RunnerAddress.make("localhost", 1))))
    const register = (workflow, body) => Layer.build(Layer.provide(workflow.toLayer(body), Layer.succeedContext(runner)))
    yield* register(Known, () => Effect.void)
    yield* Effect.sleep(age)
    const client = yield* Layer.build(cluster(storage, Option.none()))
    yield* Effect.provide(Late.execute({ id: "1" }, { discard: true }), client)
    yield* Effect.sleep("500 millis")
    yield* register(Late, () => Effect.sync(() => void (ran = true)))
    yield* Effect.sleep("3 seconds")
    return ran
  }).pipe(Effect.scoped, Effect.provide(Logger.layer([])), Effect.runPromise)

console.log(`a new runner: ${(await runsAfter("0 millis")) ? "ran" : "never ran"}`)
console.log(`a runner that is 3 s old: ${(await runsAfter("3 seconds")) ? "ran" : "never ran"}`)
process.exit(0)
JS
actual=$(node compare.mjs)
echo "$actual"
diff <(printf '%s\n' 'a new runner: ran' 'a runner that is 3 s old: never ran') <(echo "$actual")
