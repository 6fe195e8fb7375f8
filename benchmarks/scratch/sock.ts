import "effect/schema/SchemaJITCompiler/enable"
import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { Payments } from "@effect-portone/payments"
import { Agent } from "undici"
import { fileURLToPath } from "node:url"
import { firstLine, start } from "../src/programs.ts"
const server = start([fileURLToPath(new URL("../src/server.ts", import.meta.url))])
const baseUrl = await firstLine(server)
const inFlight = 64
const agent = new Agent({ connections: inFlight })
const conc = async (count: number, call: () => Promise<unknown>) => { let left = count; const w = async () => { while (left-- > 0) await call() }; await Promise.all(Array.from({ length: inFlight }, w)) }
const rt = ManagedRuntime.make(Payments.layer.pipe(Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl })), Layer.provide(layerUndici)))
const inFibers = <E>(count: number, call: Effect.Effect<unknown, E>) => { let left = count; const worker = Effect.gen(function* () { while (left-- > 0) yield* call }); return Effect.all(Array.from({ length: inFlight }, () => worker), { concurrency: inFlight, discard: true }) }
const path = "/payments/4f2d0c9ab1e84d53"
const direct = (hs: Array<string>, a = agent) => () => new Promise((resolve, reject) => {
  let b: Buffer[] = []
  a.dispatch({ origin: baseUrl, path, method: "GET", headers: hs, body: null, headersTimeout: 0, bodyTimeout: 0 }, {
    onRequestStart() {}, onResponseStart() {}, onResponseData(_: any, p: Buffer) { b.push(p) }, onResponseEnd() { resolve(JSON.parse(b.length === 1 ? b[0]!.toString("utf8") : Buffer.concat(b).toString("utf8"))) }, onResponseError(_: any, e: Error) { reject(e) } } as any)
})
const all: Record<string, (n: number) => Promise<void>> = {
  bare: (n) => conc(n, async () => { const { body } = await agent.request({ origin: baseUrl, path, method: "GET", headers: { authorization: "PortOne secret", "content-type": "application/json" } }); return JSON.parse(await body.text()) }),
  direct: (n) => conc(n, direct(["authorization", "PortOne secret"])),
  directH: (n) => conc(n, direct(["accept", "application/json", "accept-encoding", "identity", "user-agent", "effect-portone/0.0.0", "authorization", "PortOne secret"])),
  ours: (n) => rt.runPromise(Effect.flatMap(Payments, (p) => inFibers(n, p.getPayment({ paymentId: "4f2d0c9ab1e84d53" })))),
}
const names = (process.argv[2] ?? Object.keys(all).join()).split(",")
const cost: Record<string, number[]> = {}
for (const n of names) { cost[n] = []; await all[n]!(+(process.env.WARM ?? 8000)) }
console.error("MARK", Number(process.hrtime.bigint() / 1000n)); for (let i = 0; i < 7; i++) for (const n of names) { const b = process.cpuUsage(); await all[n]!(2000); const { user, system } = process.cpuUsage(b); if (process.env.US) console.error(n, (user/2000).toFixed(1), (system/2000).toFixed(1)); cost[n]!.push((user + system) / 2000) }
console.error("END", Number(process.hrtime.bigint() / 1000n)); for (const n of names) { const c = cost[n]!.sort((a, b) => a - b); console.log(n, "median", c[3]!.toFixed(1), "min", c[0]!.toFixed(1)) }
console.log("sockets", process.getActiveResourcesInfo().filter((x) => x.startsWith("TCPSocket")).length); await rt.dispose(); await agent.close(); server.kill()
