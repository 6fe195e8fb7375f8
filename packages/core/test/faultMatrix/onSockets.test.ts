/**
 * The rows of the matrix that only sockets show, on both HTTP clients and in real time: the bytes that reach a server,
 * and the end of the call. The matrix in memory shows the length of the waits.
 */
import { afterAll, assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Redacted } from "effect"
import type * as HttpClient from "effect/http/HttpClient"
import { isDeepStrictEqual } from "node:util"
import { type CallOptions, PortOneClient, RetryPolicy } from "../../src/index.ts"
import { clients } from "../fixtures/loopback.ts"
import { longestWaits } from "../fixtures/scripted.ts"
import { oneOf, rowsOf } from "../fixtures/textTable.ts"
import { assertTold, endingOf, keyOf } from "./ending.ts"
import type { Fault } from "./faults.ts"
import { call, type Row, rows, settingsOf } from "./rows.ts"

/**
 * The policies with short times, in milliseconds. No test waits for a minute's wait. Times are short only for the
 * faults that need it, so that a busy machine does not make a timeout of a fault that ends at once. A row whose
 * requests or answers did not come in its time is run again with `pace` times as much.
 */
const table = `
policy               | attempts | wait  | timeout | deadline | interrupted | sent for a fault that is tried again
none                 | 1        | 0     | 1500    | 60000    | -           | 1
default              | 3        | 0     | 1500    | 60000    | -           | 3
budget empty         | 3        | 0     | 1500    | 60000    | -           | 1
deadline nearly over | 3        | 60000 | 60000   | 1500     | -           | 1
interrupted          | 3        | 60000 | 60000   | 120000   | 400         | 1
`

const inSmall = rowsOf(
  ["policy", "attempts", "wait", "timeout", "deadline", "interrupted", "sent for a fault that is tried again"],
  table
).map((cells) => ({
  name: oneOf(["none", "default", "budget empty", "deadline nearly over", "interrupted"], cells.policy),
  optionsFor: ({ ends }: Fault, pace: number): CallOptions => ({
    timeout: Math.max(Number(cells.timeout) * pace, ends === "timeout" ? 0 : 60_000),
    retry: RetryPolicy.make({
      attempts: Number(cells.attempts),
      base: Number(cells.wait),
      cap: Number(cells.wait),
      deadline: Math.max(Number(cells.deadline) * pace, ends === "timeout" ? 0 : 60_000)
    })
  }),
  interruptedAt: cells.interrupted === "-" ? undefined : Number(cells.interrupted),
  sent: Number(cells["sent for a fault that is tried again"])
}))

/** The rows without a hint: a hint is read from the head of an answer, and a socket adds nothing to it. */
const onSockets = rows.filter((row) => row.fault.onSocket !== undefined && row.hint.name === "none")

const nameOf = ({ fault, operation, policy }: Row) => `${operation}, ${fault.name}, policy: ${policy.name}`

const run = (row: Row, http: Layer.Layer<HttpClient.HttpClient>, pace: number) =>
  Effect.gen(function* () {
    const policy = inSmall.find((policy) => policy.name === row.policy.name)!
    const server = yield* row.fault.onSocket!
    const settings = { ...settingsOf(row.policy).settings, baseUrl: server.baseUrl }
    const fiber = yield* call(row.operation, policy.optionsFor(row.fault, pace)).pipe(
      longestWaits,
      Effect.provide(
        PortOneClient.layer({ ...settings, apiSecret: Redacted.make("planted-secret") }).pipe(Layer.provide(http))
      ),
      Effect.forkChild
    )
    if (policy.interruptedAt !== undefined) {
      while (server.seen?.() === 0) yield* Effect.sleep(10)
      yield* Effect.sleep(policy.interruptedAt)
      yield* Fiber.interrupt(fiber)
    }
    const exit = yield* Fiber.await(fiber)
    // The client hangs up on a server that it no longer waits for.
    while ((server.open?.() ?? 0) > 0) yield* Effect.sleep(10)

    const { requests } = server
    for (const request of requests) assert.strictEqual(request, requests[0], `${nameOf(row)}: each attempt is the same`)
    const headers = requests.map((request) => /^idempotency-key: (.*)\r$/im.exec(request)?.[1])
    const attempts = row.fault.again ? policy.sent : 1
    // If no server could read a key, the matrix in memory checks the error's key.
    if (requests.length > 0) assertTold(exit, { attempts, header: headers[0] }, nameOf(row))
    const seen = {
      attempts: server.seen?.() ?? attempts,
      key: requests.length > 0 ? keyOf(headers) : row.expected.key,
      elsewhere: server.elsewhere?.() ?? 0,
      ...endingOf(exit)
    }
    const { isRetryable, key, outcome, tag } = row.expected
    return { seen, due: { attempts, key, elsewhere: 0, tag, outcome, isRetryable } }
  }).pipe(Effect.scoped)

/** Runs a row at the first pace at which it ends as it should, or at the slowest. */
const runInTime = (row: Row, http: Layer.Layer<HttpClient.HttpClient>) =>
  Effect.gen(function* () {
    let end = yield* run(row, http, 1)
    if (row.fault.ends !== "timeout") return end
    for (let pace = 2; pace <= 64 && !isDeepStrictEqual(end.seen, end.due); pace *= 2) end = yield* run(row, http, pace)
    return end
  })

/** Returns true where the client saw that a connection was reset before the request came to it, as it may be. */
const knowsUnsent = ({ fault }: Row, { outcome }: { readonly outcome: unknown }): boolean =>
  fault.name === "reset before any byte" && outcome === "NotSent"

describe.concurrent("whatever goes wrong", () => {
  let ran = 0

  for (const [client, http] of clients) {
    it.live(`on a socket, over ${client}`, () =>
      Effect.gen(function* () {
        const wrongOf = (row: Row) =>
          Effect.map(runInTime(row, http), ({ due, seen }): ReadonlyArray<object> => {
            const expected = knowsUnsent(row, seen) ? { ...due, outcome: "NotSent" } : due
            return isDeepStrictEqual(seen, expected) ? [] : [{ row: nameOf(row), seen, expected }]
          })
        const doubtful: Array<Row> = []
        const wrong: Array<object> = []
        yield* Effect.forEach(
          onSockets,
          (row) =>
            Effect.map(wrongOf(row), (found) => {
              ran++
              if (found.length > 0 && row.operation === "mutation with the caller's key") doubtful.push(row)
              else wrong.push(...found)
            }),
          { concurrency: 16 }
        )
        // All these rows have one key, and what is sent with it at the same time counts for each. Alone it does not.
        for (const row of doubtful) wrong.push(...(yield* wrongOf(row)))
        assert.deepStrictEqual(wrong, [], JSON.stringify(wrong))
      })
    )
  }

  afterAll(() => {
    console.log(`fault matrix: ${ran} rows ran on sockets, ${onSockets.length} over each of ${clients.length} clients`)
  })
})
