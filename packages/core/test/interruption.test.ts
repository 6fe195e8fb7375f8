/**
 * Interrupting a call aborts its request at every point of it: no socket, no fiber and no timer outlives the call.
 */
import { assert, describe, it } from "@effect/vitest"
import { Cause, Context, Deferred, Effect, Exit, Fiber, Layer, Redacted } from "effect"
import { type CallOptions, Credentials, PortOneClient, RetryPolicy } from "../src/index.ts"
import { active, atRest, countingFibers, soon, watchingTimers } from "./fixtures/alive.ts"
import { drips, clients, loopback, type Reply, resets, saysNothing, stalls } from "./fixtures/loopback.ts"
import { charge, chargeOrder } from "./fixtures/orders.ts"
import { longestWaits } from "./fixtures/scripted.ts"

// So long that a test would notice anything that outlives a call.
const patient: CallOptions = {
  timeout: "10 minutes",
  retry: RetryPolicy.make({ base: "10 minutes", cap: "10 minutes", deadline: "1 hour" })
}

const moments: ReadonlyArray<readonly [name: string, reply: Reply]> = [
  ["while it waits for an answer", saysNothing],
  ["while a body has stalled", stalls("200 OK")],
  ["while a body drips", drips("200 OK")],
  ["while it waits for the next attempt", resets]
]

for (const [name, http] of clients) {
  describe(`a call over ${name} that is interrupted`, () => {
    for (const [moment, reply] of moments) {
      it.live(`${moment} leaves nothing behind`, () =>
        Effect.gen(function* () {
          const server = yield* loopback(reply)
          // The client outlives the call, as in a program, so its end closes nothing.
          const context = yield* Layer.build(
            PortOneClient.layer({ apiSecret: Redacted.make("planted-secret"), baseUrl: server.baseUrl }).pipe(
              Layer.provide(http)
            )
          )
          const client = Context.get(context, PortOneClient)
          const timers = yield* watchingTimers
          const atRestBefore = yield* atRest("Timeout")
          const sockets = yield* atRest("TCPSocketWrap")
          const { count, counting } = countingFibers()
          const fiber = yield* Effect.forkChild(client.run(chargeOrder, charge, patient).pipe(counting, longestWaits))
          yield* soon("the request arrives", () => server.requests.length === 1)
          // The head of an answer, or the end of the connection, is on its way; after the one the attempt's timer goes
          // on, and after the other there is that of the wait.
          yield* Effect.sleep(50)
          yield* soon("an attempt or a wait has a timer", () => timers.set() === 1)
          assert.isUndefined(fiber.pollUnsafe())

          yield* Fiber.interrupt(fiber)
          const exit = yield* Fiber.await(fiber)
          assert(Exit.isFailure(exit))
          assert.isTrue(Cause.hasInterruptsOnly(exit.cause))
          assert.strictEqual(count.alive, 0)
          assert.strictEqual(timers.set(), 0)
          yield* soon("no timer keeps the process running", () => active("Timeout") <= atRestBefore)
          yield* soon("the server was hung up on", () => server.open() === 0)
          yield* soon("no socket is open", () => active("TCPSocketWrap") <= sockets)
          // An exchange takes no fiber.
          assert.strictEqual(count.started === 0, name === "core/node")
          assert.lengthOf(server.requests, 1)
        })
      )
    }
  })
}

describe("a call that is interrupted", () => {
  it.live("while it waits for its credentials sends nothing, and leaves nothing behind", () =>
    Effect.gen(function* () {
      const [, http] = clients[0]!
      const server = yield* loopback(saysNothing)
      const asked = yield* Deferred.make<void>()
      let wasStopped = false
      const credentials = Credentials.of({
        authorization: Effect.onInterrupt(Effect.andThen(Deferred.succeed(asked, undefined), Effect.never), () =>
          Effect.sync(() => {
            wasStopped = true
          })
        ),
        refused: () => Effect.void
      })
      const timers = yield* watchingTimers
      const { count, counting } = countingFibers()
      const fiber = yield* PortOneClient.run(chargeOrder, charge, { ...patient, credentials }).pipe(
        Effect.provide(
          PortOneClient.layer({ apiSecret: Redacted.make("planted-secret"), baseUrl: server.baseUrl }).pipe(
            Layer.provide(http)
          )
        ),
        counting,
        Effect.forkChild
      )
      yield* Deferred.await(asked)
      yield* Fiber.interrupt(fiber)
      assert.isTrue(wasStopped)
      assert.strictEqual(count.alive, 0)
      assert.strictEqual(timers.set(), 0)
      assert.strictEqual(server.connections(), 0)
    })
  )
})
