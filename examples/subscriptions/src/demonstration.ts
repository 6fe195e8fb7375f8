/**
 * Renews 20 customers by the service, which is killed in the middle and started again: everybody is charged once.
 *
 * The card of one customer is declined at first. After the crash, that customer registers another one, which the next
 * try charges. The emulator is one on a free port, or with `PORTONE_BASE_URL` a running one.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Config, Console, Context, Data, Effect, FileSystem, Layer, Option, Redacted, Schedule, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as ChildProcess from "effect/process/ChildProcess"
import type * as ChildProcessSpawner from "effect/process/ChildProcessSpawner"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"

const approved = "4242424242424242"
const declined = "4242424242420002"
const names = Array.from({ length: 20 }, (_, index) => `customer${String(index + 1).padStart(2, "0")}`)
const unlucky = names[6]!

const issue = Effect.fn("issue")(function* (number: string) {
  const card = { credential: { number, expiryYear: "30", expiryMonth: "12" } }
  const { issueBillingKey } = yield* BillingKeys
  const { billingKeyInfo } = yield* issueBillingKey({ channelKey: "channel-key", method: { card } })
  return billingKeyInfo.billingKey
})

/** Reads in PortOne's books how many payments there are of each status. */
const books = Effect.gen(function* () {
  const { getPayments } = yield* Payments
  const { items } = yield* getPayments({ page: { size: 1_000 } })
  return (status: string) => items.filter((payment) => payment.status === status).length
})

const untilPaid = (count: number) =>
  books.pipe(
    Effect.map((countOf) => countOf("PAID")),
    Effect.repeat({ until: (paid) => paid >= count, schedule: Schedule.spaced("50 millis") })
  )

/** The service ended by itself, which it does not do unless something is wrong. */
class ServiceEndedError extends Data.TaggedError("ServiceEndedError")<{ readonly code: number }> {
  override get message(): string {
    return `the service ended with ${this.code}: see what it has logged`
  }
}

/** Waits for something while the service runs. */
const during = <A, E, R>(service: ChildProcessSpawner.ChildProcessHandle, effect: Effect.Effect<A, E, R>) =>
  Effect.raceFirst(
    effect,
    Effect.flatMap(service.exitCode, (code) => Effect.fail(new ServiceEndedError({ code })))
  )

const encode = Schema.encodeEffect(Schema.fromJsonString(Schema.Unknown))

/** Has each request take a while, so that there is a middle in which the service can be killed. */
const slow = (baseUrl: string) =>
  HttpClientRequest.post(`${baseUrl}/__emulator/faults`).pipe(
    HttpClientRequest.bodyJsonUnsafe({ seed: 1, rates: [], latency: ["100 millis", "200 millis"] }),
    HttpClient.execute
  )

const play = (baseUrl: string) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    const folder = yield* fs.makeTempDirectoryScoped()
    const file = `${folder}/customers.json`
    const keys = new Map<string, string>()
    for (const name of names) keys.set(name, yield* issue(name === unlucky ? declined : approved))
    const keep = Effect.suspend(() =>
      encode(Object.fromEntries([...keys].map(([name, billingKey]) => [name, { billingKey, price: 9_900 }])))
    ).pipe(Effect.flatMap((text) => fs.writeFileString(file, text)))
    yield* keep
    yield* slow(baseUrl)

    const start = ChildProcess.make(process.execPath, [new URL("main.ts", import.meta.url).pathname, "serve"], {
      env: {
        CUSTOMERS_FILE: file,
        DURABLE_FILE: `${folder}/durable.db`,
        CONCURRENCY: "2",
        DUNNING: "3 seconds",
        PORTONE_API_SECRET: "any",
        PORTONE_BASE_URL: baseUrl
      },
      extendEnv: true,
      stdout: "ignore",
      stderr: "inherit"
    })

    yield* Console.log("The service renews 20 customers")
    const first = yield* start
    yield* during(first, untilPaid(5))
    yield* first.kill({ killSignal: "SIGKILL" })
    yield* Console.log("It is killed when some of them are charged, and started again")

    const second = yield* start
    yield* during(second, untilPaid(19))
    yield* Console.log("19 are charged, and one card was declined. That customer registers another one")
    keys.set(unlucky, yield* issue(approved))
    yield* keep
    yield* during(second, untilPaid(20))
    yield* second.kill({ killSignal: "SIGTERM" })
    const code = yield* second.exitCode
    yield* Console.log(`The service ends by SIGTERM (${code})`)
    const countOf = yield* books
    yield* Console.log(`PortOne's books: ${countOf("PAID")} paid, ${countOf("FAILED")} failed`)
  }).pipe(Effect.scoped)

/** Returns the base URL of a running emulator, or of one that is started here. */
const emulated = Effect.flatMap(Config.option(Config.String("PORTONE_BASE_URL")), (baseUrl) =>
  Option.isSome(baseUrl)
    ? Effect.succeed(baseUrl.value)
    : Effect.map(Layer.build(PortOneEmulator.layerServer()), (context) => Context.get(context, PortOneEmulator).baseUrl)
)

export const demonstration = Effect.gen(function* () {
  const baseUrl = yield* emulated
  const client = PortOneClient.layer({ apiSecret: Redacted.make("any"), baseUrl })
  const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
    Layer.provide(client),
    Layer.provideMerge([layerUndici, NodeServices.layer])
  )
  yield* Effect.provide(play(baseUrl), services)
}).pipe(Effect.scoped)
