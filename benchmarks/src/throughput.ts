/**
 * Reads a payment, and charges a billing key, over loopback with 64 in flight: this client with its defaults
 * (validation, retries, keys, telemetry) over both clients for Node and by promises, Effect's own with the same Schemas,
 * the official SDK, and bare undici. As an application would, with Effect's schema compiler enabled.
 */
import "effect/schema/SchemaJITCompiler/enable"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { PortOneClient as officialClient } from "@portone/server-sdk"
import { Effect, Layer, ManagedRuntime, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import { fileURLToPath } from "node:url"
import { Agent } from "undici"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import {
  getPayment,
  Payment,
  Payments,
  payWithBillingKey,
  PayWithBillingKeyInput,
  PayWithBillingKeyResponse
} from "@effect-portone/payments"
import { createPortOne } from "@effect-portone/promise"
import { type Figure, type Measure, medianOf, type Ratio, type Table, type Target } from "./figures.ts"
import { firstLine, start } from "./programs.ts"

const inFlight = 64
const perRound = 3_000
const rounds = 9
// A server that runs for days has its code compiled.
const warmUp = 20_000

/** What is called, so many times. */
type Run = (count: number) => Promise<void>

/** By contender. */
type Scenario = ReadonlyMap<string, Run>

/** Runs plain promises, always `inFlight` of them at once. */
const concurrently = async (count: number, call: () => Promise<unknown>): Promise<void> => {
  let left = count
  const worker = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
}

/** {@link concurrently} with fibers. */
const inFibers = <E>(count: number, call: Effect.Effect<unknown, E>): Effect.Effect<void, E> => {
  let left = count
  const worker = Effect.gen(function* () {
    while (left-- > 0) yield* call
  })
  return Effect.all(
    Array.from({ length: inFlight }, () => worker),
    { concurrency: inFlight, discard: true }
  )
}

const paymentId = "4f2d0c9ab1e84d53"
const charge = {
  billingKey: "billing-key-4f2d0c9ab1e84d53",
  orderName: "Monthly plan",
  amount: { total: 9_900 },
  currency: "KRW",
  customer: { id: "customer-1", email: "someone@example.com" }
} as const

const pathOf = ({ path }: { readonly path: string }) => path.replace("{paymentId}", paymentId)

const bare = "bare undici"
const effectsOwn = "Effect's HTTP client"
const theirs = "the official SDK"
const ours = "effect-portone"
const oursOverPlain = "effect-portone over plain undici"
const promises = "effect-portone by promises"

const scenarios = (baseUrl: string): ReadonlyMap<string, Scenario> => {
  // All are built once, as an application does.
  const agent = new Agent({ connections: inFlight })
  const official = officialClient({ secret: "secret", baseUrl })
  const http = ManagedRuntime.make(NodeHttpClient.layerUndici)
  const client = PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl })
  const over = (http: Layer.Layer<HttpClient.HttpClient>) =>
    ManagedRuntime.make(Layer.provide(Payments.layer, Layer.provide(client, http)))
  const [services, servicesOverPlain] = [over(layerUndici), over(NodeHttpClient.layerUndici)]
  const portone = createPortOne({ apiSecret: "secret", baseUrl, http: layerUndici })
  const authorization = "PortOne secret"
  const byHand = (path: string, payload?: object) => async () => {
    const { body } = await agent.request({
      origin: baseUrl,
      path,
      headers: { authorization, "content-type": "application/json" },
      ...(payload === undefined ? { method: "GET" } : { method: "POST", body: JSON.stringify(payload) })
    })
    return JSON.parse(await body.text())
  }
  const withHttp =
    <E>(call: (client: HttpClient.HttpClient) => Effect.Effect<unknown, E>): Run =>
    (count) =>
      http.runPromise(Effect.flatMap(HttpClient.HttpClient, (client) => inFibers(count, call(client))))
  const withService =
    <E>(runtime: typeof services, call: (payments: Payments["Service"]) => Effect.Effect<unknown, E>): Run =>
    (count) =>
      runtime.runPromise(Effect.flatMap(Payments, (payments) => inFibers(count, call(payments))))

  const decodePayment = Schema.decodeUnknownEffect(Payment)
  const decodeCharged = Schema.decodeUnknownEffect(PayWithBillingKeyResponse)
  const encodeCharge = Schema.encodeEffect(PayWithBillingKeyInput)
  return new Map([
    [
      getPayment.id,
      new Map([
        [bare, (count) => concurrently(count, byHand(pathOf(getPayment)))],
        [
          effectsOwn,
          withHttp((client) =>
            client.get(baseUrl + pathOf(getPayment), { headers: { authorization } }).pipe(
              Effect.flatMap((response) => response.json),
              Effect.flatMap((json) => decodePayment(json))
            )
          )
        ],
        [theirs, (count) => concurrently(count, () => official.payment.getPayment({ paymentId }))],
        [ours, withService(services, (payments) => payments.getPayment({ paymentId }))],
        [promises, (count) => concurrently(count, () => portone.payments.getPayment({ paymentId }))],
        [oursOverPlain, withService(servicesOverPlain, (payments) => payments.getPayment({ paymentId }))]
      ])
    ],
    [
      payWithBillingKey.id,
      new Map([
        [bare, (count) => concurrently(count, byHand(pathOf(payWithBillingKey), charge))],
        [
          effectsOwn,
          withHttp((client) =>
            encodeCharge({ paymentId, ...charge }).pipe(
              Effect.flatMap((body) =>
                client.execute(
                  HttpClientRequest.post(baseUrl + pathOf(payWithBillingKey), { headers: { authorization } }).pipe(
                    HttpClientRequest.bodyJsonUnsafe(body)
                  )
                )
              ),
              Effect.flatMap((response) => response.json),
              Effect.flatMap((json) => decodeCharged(json))
            )
          )
        ],
        [theirs, (count) => concurrently(count, () => official.payment.payWithBillingKey({ paymentId, ...charge }))],
        [ours, withService(services, (payments) => payments.payWithBillingKey({ paymentId, ...charge }))],
        [promises, (count) => concurrently(count, () => portone.payments.payWithBillingKey({ paymentId, ...charge }))]
      ])
    ]
  ])
}

interface Cost {
  readonly rate: number
  readonly cpu: number
}

/** What each round cost, by contender. They take turns, so that all of a round meet the same machine. */
const measured = async (scenario: Scenario): Promise<ReadonlyMap<string, ReadonlyArray<Cost>>> => {
  const costs = new Map<string, Array<Cost>>()
  for (const [name, run] of scenario) {
    costs.set(name, [])
    await run(warmUp)
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of scenario) {
      const cpuBefore = process.cpuUsage()
      const before = performance.now()
      await run(perRound)
      const rate = perRound / ((performance.now() - before) / 1000)
      const { system, user } = process.cpuUsage(cpuBefore)
      costs.get(name)!.push({ rate, cpu: (system + user) / perRound })
    }
  }
  return costs
}

const cpuOf = (name: string) => `${name}, CPU`

/** The targets, by operation: what of which contender is compared with which other one. */
const targets: ReadonlyMap<
  string,
  ReadonlyArray<readonly [keyof Cost, of: string, to: string, Target | undefined]>
> = new Map([
  [
    getPayment.id,
    [
      ["rate", ours, theirs, { atLeast: 2 }],
      ["cpu", ours, theirs, { atMost: 0.48 }],
      ["cpu", ours, effectsOwn, { atMost: 0.45 }],
      ["cpu", ours, bare, { atMost: 1.35 }],
      ["cpu", promises, ours, { atMost: 1.15 }],
      ["rate", oursOverPlain, theirs, { atLeast: 1.15 }]
    ]
  ],
  [
    payWithBillingKey.id,
    [
      ["rate", ours, theirs, { atLeast: 3.3 }],
      ["cpu", ours, theirs, undefined],
      ["cpu", promises, ours, undefined]
    ]
  ]
])

const tableOf = (operation: string, costs: ReadonlyMap<string, ReadonlyArray<Cost>>): Table => {
  const ratioOf = (of: string, to: string, what: keyof Cost, target: Target | undefined): Ratio => ({
    name: `ratio to ${to}`,
    of: what === "rate" ? of : cpuOf(of),
    to: what === "rate" ? to : cpuOf(to),
    kind: what === "rate" ? "throughput" : "CPU",
    median: medianOf(costs.get(of)!.map((cost, round) => cost[what] / costs.get(to)![round]![what])),
    target
  })
  return {
    title: `Throughput of ${operation} (loopback, ${inFlight} in flight)`,
    figures: Array.from(costs, ([name, rounds]): ReadonlyArray<Figure> => [
      { name, value: medianOf(rounds.map(({ rate }) => rate)), unit: "a second", digits: 0, better: "higher" },
      { name: cpuOf(name), value: medianOf(rounds.map(({ cpu }) => cpu)), unit: "µs each", digits: 0, better: "lower" }
    ]).flat(),
    ratios: targets.get(operation)!.map(([what, of, to, target]) => ratioOf(of, to, what, target))
  }
}

export const measure: Measure = async () => {
  const server = start([fileURLToPath(new URL("./server.ts", import.meta.url))])
  try {
    const tables: Array<Table> = []
    for (const [operation, scenario] of scenarios(await firstLine(server))) {
      tables.push(tableOf(operation, await measured(scenario)))
    }
    return tables
  } finally {
    server.kill()
  }
}
