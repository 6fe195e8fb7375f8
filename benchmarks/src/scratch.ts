import "effect/schema/SchemaJITCompiler/enable"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { PortOneClient as officialClient } from "@portone/server-sdk"
import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import { fileURLToPath } from "node:url"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { Payments } from "@effect-portone/payments"
import { Agent } from "undici"
import { firstLine, start } from "./programs.ts"
const which = process.argv[2] ?? "read"
const only = process.argv[3]
const warm = Number(process.env.WARM ?? 8000), per = 3000, rounds = Number(process.env.ROUNDS ?? 5)
const server = start([fileURLToPath(new URL("./server.ts", import.meta.url))])
const baseUrl = await firstLine(server)
const official = officialClient({ secret: "secret", baseUrl })
const agent = new Agent({ connections: 64 })
const make = (http: any) => ManagedRuntime.make(Layer.provide(Payments.layer, Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }), http)))
const a = make(NodeHttpClient.layerUndici), b = make(layerUndici)
const paymentId = "4f2d0c9ab1e84d53"
const charge = { billingKey: "billing-key-4f2d0c9ab1e84d53", orderName: "Monthly plan", amount: { total: 9_900 }, currency: "KRW", customer: { id: "customer-1", email: "someone@example.com" } } as const
const ours = (rt: any) => (count: number) => rt.runPromise(Effect.flatMap(Payments, (payments: any) => {
  let left = count
  const call = which === "read" ? payments.getPayment({ paymentId }) : payments.payWithBillingKey({ paymentId, ...charge })
  const worker = Effect.gen(function* () { while (left-- > 0) yield* call })
  return Effect.all(Array.from({ length: 64 }, () => worker), { concurrency: 64, discard: true })
}))
const conc = (call: () => Promise<unknown>) => async (count: number) => { let left = count; const w = async () => { while (left-- > 0) await call() }; await Promise.all(Array.from({ length: 64 }, w)) }
const c: Record<string, (n: number) => Promise<unknown>> = {
  sdk: conc(() => which === "read" ? official.payment.getPayment({ paymentId }) : official.payment.payWithBillingKey({ paymentId, ...charge } as any)),
  bare: conc(async () => { const { body } = await agent.request({ origin: baseUrl, path: `/payments/${paymentId}`, method: "GET", headers: { authorization: "x" } }); return JSON.parse(await body.text()) }),
  old: ours(a), direct: ours(b) }
if (which !== "read") delete c["bare"]
if (only) for (const k of Object.keys(c)) if (k !== only) delete c[k]
for (const f of Object.values(c)) await f(warm)
const rates: any = {}, cpus: any = {}
for (let r = 0; r < rounds; r++) for (const [k, f] of Object.entries(c)) {
  const u = process.cpuUsage(), t = performance.now(); await f(per)
  const d = process.cpuUsage(u); (rates[k] ??= []).push(per / (performance.now() - t) * 1000); (cpus[k] ??= []).push((d.user + d.system) / per)
}
const med = (x: number[]) => x.toSorted((p, q) => p - q)[x.length >> 1]!
for (const k of Object.keys(c)) console.log(k.padEnd(8), "rate", med(rates[k]).toFixed(0).padStart(6), "cpu", med(cpus[k]).toFixed(1), c["sdk"] ? `ratio ${med(rates[k].map((x: number, i: number) => x / rates.sdk[i])).toFixed(2)} cpuratio ${med(cpus[k].map((x: number, i: number) => x / cpus.sdk[i])).toFixed(2)}` : "")
server.kill(); process.exit()
