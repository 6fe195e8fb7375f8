/**
 * Runs durable charges in a process of its own, as a service would, until it is ended: `runner.ts <settings as JSON>`.
 *
 * It starts charges when it is told to, and tells of ends and of its CPU time and memory.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Effect, Layer, Redacted, Schema } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { Durable } from "@effect-portone/durable"
import { Payments } from "@effect-portone/payments"
import { Renewal, renewals } from "./renewals.ts"

export const Settings = Schema.Struct({
  portoneUrl: Schema.String,
  billingKey: Schema.String,
  /** The address of PostgreSQL, or the file of an embedded engine. */
  database: Schema.String
})
export type Settings = typeof Settings.Type

/** What a runner is told. */
export type Told = { readonly start: { readonly prefix: string; readonly count: number } } | { readonly report: true }

/** What a runner says. */
export type Said =
  | { readonly ready: true }
  /** The number of charges that have ended since the last message. */
  | { readonly ended: number }
  | { readonly started: number }
  /** Milliseconds of CPU time since its start, and bytes of memory: the most that was seen since the last report. */
  | { readonly cpu: number; readonly memory: number }

const { billingKey, database, portoneUrl } = Schema.decodeUnknownSync(Schema.fromJsonString(Settings))(process.argv[2])

const say = (said: Said): void => void process.send?.(said)

let ended = 0
let memory = 0
const tellEnds = () => {
  memory = Math.max(memory, process.memoryUsage.rss())
  if (ended > 0) say({ ended })
  ended = 0
}
setInterval(tellEnds, 20)

const Charges = Renewal.layer({
  billingKeyOf: () => Effect.succeed({ billingKey: Redacted.make(billingKey) }),
  onEnd: () =>
    Effect.sync(() => {
      ended++
    })
})

const Engine = database.startsWith("postgres:")
  ? Durable.layerPostgres({ url: Redacted.make(database), keepExecutions: "10 seconds" })
  : Durable.layerEmbedded(database, { keepExecutions: "10 seconds" })

const PortOne = Payments.layer.pipe(
  Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("a secret"), baseUrl: portoneUrl })),
  Layer.provide(layerUndici)
)

const Listening = Layer.effectDiscard(
  Effect.gen(function* () {
    const run = Effect.runForkWith(yield* Effect.context<Durable.Engine>())
    process.on("message", (told: Told) => {
      if ("report" in told) {
        const { system, user } = process.cpuUsage()
        say({ cpu: (user + system) / 1_000, memory })
        memory = 0
        return
      }
      const { count, prefix } = told.start
      run(Effect.map(Renewal.startAll(renewals(prefix, count)), ({ started }) => say({ started })))
    })
    say({ ready: true })
  })
)

Listening.pipe(
  Layer.provideMerge(Charges),
  Layer.provide(Engine),
  Layer.provide(PortOne),
  Layer.launch,
  NodeRuntime.runMain
)
