/**
 * One run of the streaming comparison, in a process of its own, so that its heap is its own: reads the whole list, as an
 * application would that sums it up, and prints what it took as JSON.
 */
import "effect/schema/SchemaJITCompiler/enable"
import { Effect, Layer, Redacted, Stream } from "effect"
import { getHeapStatistics } from "node:v8"
import { Agent } from "undici"
import { Paging, PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { getAllPaymentsByCursor } from "@effect-portone/payments"

const [, , contender, baseUrl, length, part] = process.argv as [string, string, string, string, string, string]

let count = 0
let total = 0
let peak = 0
let heldAtPart = 0
let heldAtEnd = 0

/** In bytes, garbage included. */
const used = () => getHeapStatistics().used_heap_size

/** Without garbage: the process has to be started with `--expose-gc`. */
const held = () => {
  globalThis.gc!()
  return used()
}

/** Counts a payment, which has to be the next one. */
const take = (id: string, paid: number) => {
  if (id !== `payment-${count}`) throw new Error(`${id} came in place of payment-${count}`)
  count++
  total += paid
  if (count % 500 === 0) peak = Math.max(peak, used())
  if (count === Number(part)) heldAtPart = held()
  if (count === Number(length)) heldAtEnd = held()
}

const ours = Paging.stream(getAllPaymentsByCursor, {}, { undecodable: "fail" }).pipe(
  Stream.runForEachArray((items) =>
    Effect.sync(() => {
      for (const { value } of items) {
        if (value.payment.status === "PAID") take(value.payment.id, value.payment.amount.paid)
      }
    })
  ),
  Effect.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl }).pipe(Layer.provide(layerUndici)))
)

interface Page {
  readonly items: ReadonlyArray<{
    readonly cursor: string
    readonly payment: { readonly id: string; readonly amount: { readonly paid: number } }
  }>
}

/** The same list by hand: no page ahead, no key, no retry, and nothing is checked. */
const byHand = async (): Promise<void> => {
  const agent = new Agent({ connections: 1 })
  const headers = { authorization: "PortOne secret" }
  let cursor: string | undefined
  while (true) {
    const path = `/payments-by-cursor?requestBody=${encodeURIComponent(JSON.stringify({ cursor, size: 1_000 }))}`
    const { body } = await agent.request({ origin: baseUrl, path, method: "GET", headers })
    const { items } = (await body.json()) as Page
    if (items.length === 0) break
    for (const item of items) take(item.payment.id, item.payment.amount.paid)
    cursor = items.at(-1)!.cursor
  }
  await agent.close()
}

const before = performance.now()
const cpuBefore = process.cpuUsage()
await (contender === "by hand" ? byHand() : Effect.runPromise(ours))
const seconds = (performance.now() - before) / 1_000
const cpu = process.cpuUsage(cpuBefore)
if (count !== Number(length) || total !== count * 9_900) throw new Error(`${count} payments of ${length} came`)
console.log(JSON.stringify({ seconds, cpuSeconds: (cpu.user + cpu.system) / 1e6, peak, heldAtPart, heldAtEnd }))
