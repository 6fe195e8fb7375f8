/**
 * One run of the recorder's comparison, in a process of its own: records charges of people who are all different, and
 * prints as JSON how many milliseconds of CPU an exchange took at the beginning of the recording, at its end and in all.
 * It ends early at a limit of milliseconds, and says how many exchanges it has recorded.
 */
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import { Effect, FileSystem, Layer } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { Recorder } from "@effect-portone/testing"
import { deadline } from "./limits.ts"

const [length, part, limit] = process.argv.slice(2).map(Number) as [number, number, number]

const six = (index: number) => String(index).padStart(6, "0")

const personOf = (index: number) => ({
  name: `Customer ${six(index)}`,
  email: `customer-${six(index)}@example.com`,
  phoneNumber: `0100${six(index)}0`
})

const charge = (index: number) => {
  const { name, ...contact } = personOf(index)
  return HttpClientRequest.post(`https://api.portone.io/payments/payment-${six(index)}/billing-key`).pipe(
    HttpClientRequest.setHeader("authorization", "PortOne a-secret-of-the-benchmark"),
    HttpClientRequest.bodyJsonUnsafe({
      billingKey: `billing-key-${six(index)}`,
      orderName: `The plan of ${name}`,
      customer: { id: `customer-${six(index)}`, name: { full: name }, ...contact },
      amount: { total: 9_900 },
      currency: "KRW"
    })
  )
}

const read = (index: number) =>
  HttpClientRequest.get(`https://api.portone.io/billing-keys/billing-key-${six(index)}`).pipe(
    HttpClientRequest.setHeader("authorization", "PortOne a-secret-of-the-benchmark")
  )

/** Answers both kinds of requests with what PortOne would tell of the person. */
const server = Layer.succeed(
  HttpClient.HttpClient,
  HttpClient.make((request) => {
    const index = Number(/\d{6}/.exec(request.url)![0])
    const body = request.url.includes("/payments/")
      ? { payment: { pgTxId: `transaction-${six(index)}`, paidAt: "2026-07-03T04:05:06Z" } }
      : {
          status: "ISSUED",
          billingKey: `billing-key-${six(index)}`,
          merchantId: "merchant-1",
          storeId: "store-1",
          issuedAt: "2026-07-03T04:05:06Z",
          customer: { id: `customer-${six(index)}`, ...personOf(index) }
        }
    return Effect.succeed(HttpClientResponse.fromWeb(request, Response.json(body)))
  })
)

/** The CPU time of the process, which does not depend on what else the machine does. */
const milliseconds = () => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1_000
}

/** The CPU time is read each time that so many exchanges are done. */
const step = 100

const record = (length: number, part: number, limit: number) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    const path = `${yield* fs.makeTempDirectoryScoped()}/recording.jsonl`
    const recorder = Recorder.layerRecord({ path }).pipe(Layer.provide(server))
    return yield* Effect.gen(function* () {
      const client = yield* HttpClient.HttpClient
      const end = deadline(limit)
      const times = [milliseconds()]
      let done = 0
      while (done < length && (done === 0 || performance.now() < end)) {
        for (const next = done + step; done < next; done++) {
          yield* client.execute(done % 2 === 0 ? charge(done) : read(done - 1))
        }
        times.push(milliseconds())
      }
      const costOf = (from: number, to: number) => (times[to / step]! - times[from / step]!) / (to - from)
      return {
        first: costOf(0, Math.min(part, done)),
        last: costOf(Math.max(done - part, 0), done),
        all: costOf(0, done),
        done
      }
    }).pipe(Effect.provide(recorder))
  }).pipe(Effect.scoped, Effect.provide(NodeFileSystem.layer))

// The first exchanges of a process are slow, since nothing is compiled yet.
await Effect.runPromise(record(part * 3, part, limit / 6))
console.log(JSON.stringify(await Effect.runPromise(record(length, part, limit))))
