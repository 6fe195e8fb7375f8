/**
 * Renews subscriptions, refunds and awaits deposits, on as many machines as there are.
 *
 *     node src/main.ts                              a demonstration, against an emulator, with a crash in the middle
 *     node src/main.ts serve                        the service; start it as often as you like over one DATABASE_URL
 *     node src/main.ts list                         prints what waits, what is late, and what needs a person
 *     node src/main.ts revive <workflow> <id>       lets an order go on; add CarriedOut or NotCarriedOut if you know it
 *     node src/main.ts cancel <workflow> <id>       asks an order to end
 *
 * The service reads PORTONE_API_SECRET, CUSTOMERS_FILE, and DATABASE_URL or DURABLE_FILE. With a file there is one
 * process alone, so use its page in place of the commands.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Console, Effect, Layer } from "effect"
import { demonstration } from "./demonstration.ts"
import { engine, findings, workflows } from "./orders.ts"
import { overview, rowOf } from "./overview.ts"
import { service } from "./service.ts"

const print = Effect.gen(function* () {
  const { counts, late, unresolved, waiting } = yield* overview
  yield* Console.table(counts)
  for (const [title, orders] of Object.entries({ unresolved, late, waiting })) {
    yield* Console.log(title)
    yield* Console.table(orders.map(rowOf))
  }
})

const act = (action: "cancel" | "revive", workflow = "", id = "", given?: string) =>
  Effect.gen(function* () {
    const orders = workflows.get(workflow)
    if (orders === undefined) return yield* Console.error(`the workflows are ${[...workflows.keys()].join(", ")}`)
    const found = findings.find((one) => one === given)
    if (given !== undefined && found === undefined) return yield* Console.error(`say ${findings.join(" or ")}`)
    yield* action === "cancel" ? orders.cancel(id) : orders.revive(id, { found })
    yield* Console.log(`${action}: ${workflow} ${id}`)
  })

const [command, workflow, id, found] = process.argv.slice(2)

switch (command) {
  case undefined:
    NodeRuntime.runMain(demonstration)
    break
  case "serve":
    NodeRuntime.runMain(Layer.launch(service))
    break
  case "list":
    NodeRuntime.runMain(Effect.provide(print, engine(false)))
    break
  case "cancel":
  case "revive":
    NodeRuntime.runMain(Effect.provide(act(command, workflow, id, found), engine(false)))
    break
  default:
    NodeRuntime.runMain(Console.error(`there is no command ${command}`))
}
