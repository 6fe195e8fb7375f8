import "effect/schema/SchemaJITCompiler/enable"
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { Effect, Layer, ManagedRuntime, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { PortOneClient } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { offering } from "../../packages/core/src/client/exchange.ts"
import { paymentOf } from "../src/payment.ts"
const text = paymentOf("4f2d0c9ab1e84d53")
const charged = JSON.stringify({payment:{pgTxId:"3f2d0c9a-b1e8-4d53-8f2d-0c9ab1e84d53",paidAt:"2026-07-03T04:05:06Z"}})
const headers = { "content-type": "application/json", date: "Sun, 29 Nov 2026 05:00:00 GMT", connection: "keep-alive", "keep-alive": "timeout=5", "content-length":"1900" }
const http = Layer.effect(HttpClient.HttpClient, Effect.map(NodeHttpClient.makeUndici, (c) => offering(c, {
  serves: () => true,
  begin: (r, sink) => { setImmediate(() => { sink.started(); sink.head(200, headers); sink.ended({ text: () => r.method === "GET" ? text : charged, bytes: () => new Uint8Array() }) }); return () => {} }
}))).pipe(Layer.provide(NodeHttpClient.layerDispatcher))
const rt = ManagedRuntime.make(Payments.layer.pipe(Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret") })), Layer.provide(http)))
const charge = { paymentId: "4f2d0c9ab1e84d53", billingKey: "billing-key-4f2d0c9ab1e84d53", orderName: "Monthly plan", amount: { total: 9_900 }, currency: "KRW", customer: { id: "customer-1", email: "someone@example.com" } } as const
const inFibers = <E>(count: number, call: Effect.Effect<unknown, E>) => { let left = count; const worker = Effect.gen(function* () { while (left-- > 0) yield* call }); return Effect.all(Array.from({ length: 64 }, () => worker), { concurrency: 64, discard: true }) }
const run = (n: number, what: string) => rt.runPromise(Effect.flatMap(Payments, (p) => inFibers(n, what === "read" ? p.getPayment({ paymentId: "4f2d0c9ab1e84d53" }) : p.payWithBillingKey(charge))))
for (const what of (process.argv[2] ?? "read,charge").split(",")) {
  await run(15000, what)
  const all = []
  for (let i = 0; i < 7; i++) { const b = process.cpuUsage(); await run(4000, what); const { user, system } = process.cpuUsage(b); all.push((user + system) / 4000) }
  all.sort((a, b) => a - b); console.log(what, "median", all[3]!.toFixed(1), "min", all[0]!.toFixed(1))
  let s = 0; const b = process.cpuUsage(); for (let i = 0; i < 20000; i++) s += JSON.parse(what==="read"?text:charged).id?.length ?? 0; const c = process.cpuUsage(b); console.log("JSON.parse", ((c.user + c.system) / 20000).toFixed(1), text.length)
}
await rt.dispose()
