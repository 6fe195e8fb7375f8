/**
 * Reading a payment over loopback, 64 in flight: this client, Effect's own with the same Schema, the official SDK, and
 * bare undici. As an application would, with Effect's schema compiler enabled.
 */
import "effect/schema/SchemaJITCompiler/enable"
import { PortOneClient } from "@effect-portone/core"
import { getPayment, Payment, Payments } from "@effect-portone/payments"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { PortOneClient as officialClient } from "@portone/server-sdk"
import { Effect, Layer, ManagedRuntime, Redacted, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { Agent } from "undici"

const inFlight = 64
const perRound = 4_000
const rounds = 3

interface Contender {
  readonly name: string
  readonly run: (count: number) => Promise<void>
}

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

const contenders = (baseUrl: string): ReadonlyArray<Contender> => {
  const agent = new Agent({ connections: inFlight })
  const url = `${baseUrl}/payments/${"4f2d0c9ab1e84d53"}`
  const official = officialClient({ secret: "secret", baseUrl })
  // Built once, as an application does, like the SDK's client and undici's agent.
  const effects = ManagedRuntime.make(NodeHttpClient.layerUndici)
  const ours = ManagedRuntime.make(
    Layer.provide(
      Payments.layer,
      Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }), NodeHttpClient.layerUndici)
    )
  )
  const decode = Schema.decodeUnknownEffect(Payment)
  return [
    {
      name: "bare undici",
      run: (count) =>
        concurrently(count, async () => {
          const { body } = await agent.request({ origin: baseUrl, path: "/payments/4f2d0c9ab1e84d53", method: "GET" })
          return JSON.parse(await body.text())
        })
    },
    {
      name: "Effect's HTTP client",
      run: (count) =>
        Effect.gen(function* () {
          const client = yield* HttpClient.HttpClient
          const call = client.get(url).pipe(
            Effect.flatMap((response) => response.json),
            Effect.flatMap((json) => decode(json))
          )
          yield* inFibers(count, call)
        }).pipe(effects.runPromise)
    },
    {
      name: "the official SDK",
      run: (count) => concurrently(count, () => official.payment.getPayment({ paymentId: "4f2d0c9ab1e84d53" }))
    },
    {
      name: "effect-portone",
      run: (count) =>
        Effect.gen(function* () {
          const payments = yield* Payments
          const call = payments.getPayment({ paymentId: "4f2d0c9ab1e84d53" })
          yield* inFibers(count, call)
        }).pipe(ours.runPromise)
    }
  ]
}

export const throughput = async (): Promise<void> => {
  const server = spawn(process.execPath, [fileURLToPath(new URL("./server.ts", import.meta.url))], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer]
    const all = contenders(line.toString().trim())
    const best = new Map<string, { readonly rate: number; readonly cpu: number }>()
    for (const { run } of all) await run(perRound)
    // Taken in turns, and the best of each, so that a busy moment of the machine does not decide.
    for (let round = 0; round < rounds; round++) {
      for (const { name, run } of all) {
        const cpuBefore = process.cpuUsage()
        const before = performance.now()
        await run(perRound)
        const rate = perRound / ((performance.now() - before) / 1000)
        const { system, user } = process.cpuUsage(cpuBefore)
        const cpu = (system + user) / perRound
        if (rate > (best.get(name)?.rate ?? 0)) best.set(name, { rate, cpu })
      }
    }
    console.log(`Throughput of ${getPayment.id} (loopback, ${inFlight} in flight)`)
    for (const [name, { cpu, rate }] of best) {
      console.log(`  ${name.padEnd(30)} ${Math.round(rate)} a second, ${cpu.toFixed(0)} µs of CPU each`)
    }
    const ours = best.get("effect-portone")!
    console.log(
      `  ratio to the official SDK      ${(ours.rate / best.get("the official SDK")!.rate).toFixed(2)} (throughput)`
    )
    console.log(
      `  ratio to Effect's HTTP client  ${(ours.cpu / best.get("Effect's HTTP client")!.cpu).toFixed(2)} (CPU)`
    )
  } finally {
    server.kill()
  }
}
