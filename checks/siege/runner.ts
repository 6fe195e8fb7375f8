/**
 * Runs the orders of the besieged shop until it is killed. It is started by the siege, with its settings as JSON.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as PgClient from "@effect/sql-pg/PgClient"
import { Clock, Context, Effect, Layer, Redacted, Schema } from "effect"
import { SqlClient } from "effect/sql"
import { readFile } from "node:fs/promises"
import { DatabaseSync } from "node:sqlite"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { Durable } from "@effect-portone/durable"
import { Payments } from "@effect-portone/payments"
import { clockAhead } from "./clock.ts"
import { carryOut } from "./commands.ts"
import { BriefDeposit, Deposit, extraOf, Refund, Renewal } from "./flows.ts"
import type { Answered, Asked } from "./Shop.ts"
import { createEnds, customersFile, endsFile, KnownCustomers, ledgerFile, RunnerSettings } from "./settings.ts"

const settings = Schema.decodeUnknownSync(Schema.fromJsonString(RunnerSettings))(process.argv[2])
const { ahead, apiSecret, databaseUrl, folder, portoneUrl, version } = settings

/** Writes down an end that the shop was told. */
class Told extends Context.Service<
  Told,
  { readonly write: (workflow: string, id: string, told: string) => Effect.Effect<void, unknown> }
>()("siege/Told") {}

const toldOverPostgres = (url: string) =>
  Layer.effect(
    Told,
    Effect.map(SqlClient.SqlClient, (sql) =>
      Told.of({
        write: (workflow, id, told) =>
          sql`INSERT INTO siege_ends ${sql.insert({ workflow, id, told, at: Date.now() })}`.pipe(Effect.asVoid)
      })
    )
  ).pipe(Layer.provide(PgClient.layer({ url: Redacted.make(url), maxConnections: 2, applicationName: "siege shop" })))

const toldInFile = Layer.sync(Told, () => {
  const database = new DatabaseSync(endsFile(folder))
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA busy_timeout = 10000; ${createEnds}`)
  const insert = database.prepare("INSERT INTO siege_ends VALUES (?, ?, ?, ?)")
  return Told.of({ write: (workflow, id, told) => Effect.sync(() => void insert.run(workflow, id, told, Date.now())) })
})

const TheTold = databaseUrl === undefined ? toldInFile : toldOverPostgres(databaseUrl)

const readCustomers = Effect.flatMap(
  Effect.tryPromise(() => readFile(customersFile(folder), "utf8")),
  Schema.decodeUnknownEffect(Schema.fromJsonString(KnownCustomers))
)

const chargeHandlers = (workflow: string) => ({
  billingKeyOf: ({ customer }: Durable.ChargeRequest) =>
    Effect.map(readCustomers, (known) => {
      const { billingKey, name } = known[customer] ?? {}
      return billingKey === undefined || name === undefined
        ? undefined
        : { billingKey: Redacted.make(billingKey), customer: { name: { full: name } } }
    }),
  onEnd: (end: Durable.ChargeEnd) => Told.use(({ write }) => write(workflow, end.paymentId, end._tag))
})

const Orders = Layer.mergeAll(
  Renewal.layer(chargeHandlers(Renewal.workflow)),
  Refund.layer({ onEnd: (end) => Told.use(({ write }) => write(Refund.workflow, end.refundId, end._tag)) }),
  ...[Deposit, BriefDeposit].map((deposits) =>
    deposits.layer({ onEnd: (end) => Told.use(({ write }) => write(deposits.workflow, end.paymentId, end._tag)) })
  ),
  // What earlier versions have added stays.
  ...Array.from({ length: version - 1 }, (_, index) => extraOf(index + 2)).map((charges) =>
    charges.layer(chargeHandlers(charges.workflow))
  )
)

const options = { keepExecutions: "3 seconds" } as const
const EngineLive =
  databaseUrl === undefined
    ? Durable.layerEmbedded(ledgerFile(folder), options)
    : Durable.layerPostgres({ ...options, url: Redacted.make(databaseUrl) })

const PortOne = Payments.layer.pipe(
  Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make(apiSecret), baseUrl: portoneUrl })),
  Layer.provide(layerUndici)
)

/** Carries out what the siege asks for, where no other process can: the file of an embedded engine is this one's. */
const Ready = Layer.effectDiscard(
  Effect.gen(function* () {
    const run = Effect.runForkWith(yield* Effect.context<Durable.Engine>())
    process.on("message", (asked: Asked) => {
      run(
        Effect.map(carryOut(asked.command), (answer) => {
          process.send?.({ number: asked.number, answer } satisfies Answered)
        })
      )
    })
    // The siege ends its runners itself: they do not end with their channel to it, nor does it hold them.
    process.channel?.unref()
    console.log("ready")
  })
)

Ready.pipe(
  Layer.provideMerge(Orders),
  Layer.provide(EngineLive),
  Layer.provide([PortOne, TheTold]),
  Layer.launch,
  Effect.provideService(
    Clock.Clock,
    clockAhead(() => ahead)
  ),
  NodeRuntime.runMain
)
