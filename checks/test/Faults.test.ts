import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Exit, Fiber, Layer, Predicate, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import type { HttpClientError } from "effect/http/HttpClientError"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as TestClock from "effect/testing/TestClock"
import { createServer, type Socket } from "node:net"
import { PortOneClient, type PortOneClientError, RetryPolicy } from "@effect-portone/core"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { card, channelKey } from "../../packages/emulator/test/merchant.ts"

/** Provides the client's services over these faults, over an emulator of their own. */
const facing = (source: Faults.Source) =>
  Effect.provide(
    Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(
      Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any secret") })),
      Layer.provideMerge(Faults.layer(source)),
      Layer.provide(PortOneEmulator.layer)
    ),
    { local: true }
  )

/** Provides one fault; every later request passes. */
const meeting = (fault: Faults.Fault) => facing(Faults.script([fault]))

const issue = (options?: { readonly retry: RetryPolicy.RetryPolicy }) =>
  Effect.gen(function* () {
    return yield* (yield* BillingKeys).issueBillingKey({ channelKey, method: card() }, options)
  })

/** Returns the number of billing keys. */
const issued = Effect.gen(function* () {
  const { page } = yield* (yield* BillingKeys).getBillingKeyInfos()
  return page.totalCount
})

const once = { retry: RetryPolicy.none }

/** Returns the client's own error of an issuance that is sent once, without a timeout that could end it. */
const failed = Effect.gen(function* () {
  const call = yield* Effect.forkChild(Effect.flip(issue(once)))
  yield* TestClock.adjust("70 seconds")
  const error = yield* Fiber.join(call)
  assert(error._tag === "PortOneClientError")
  return error
})

const describeReason = ({ reason }: PortOneClientError): string => {
  switch (reason._tag) {
    case "TransportError":
      return [reason.code, reason.status].join(" ").trim()
    case "TimeoutError":
      return ["timeout", reason.status].join(" ").trim()
    case "UndocumentedError":
      return String(reason.status)
    default:
      return reason._tag
  }
}

describe("a request that meets a fault", () => {
  const rows: ReadonlyArray<readonly [Faults.Fault, reason: string, outcome: string, applied: number]> = [
    [Faults.refuse, "ECONNREFUSED", "NotSent", 0],
    [Faults.dns, "ENOTFOUND", "NotSent", 0],
    [Faults.resetBeforeSent, "ECONNRESET", "Unknown", 0],
    [Faults.resetAfterApplied, "ECONNRESET", "Unknown", 1],
    [Faults.resetThenApplied(), "ECONNRESET", "Unknown", 1],
    [Faults.hang, "timeout", "Unknown", 0],
    [Faults.hangAfterApplied, "timeout", "Unknown", 1],
    [Faults.hangThenApplied("64 seconds"), "timeout", "Unknown", 1],
    [Faults.stalledBody, "timeout 200", "Applied", 1],
    [Faults.brokenBody, "ECONNRESET 200", "Applied", 1],
    [Faults.truncatedBody, "200", "Unknown", 1],
    [Faults.slow("66 seconds"), "timeout", "Unknown", 1],
    [Faults.slowBody("66 seconds"), "timeout 200", "Applied", 1],
    [Faults.delayed(Faults.refuse, { answer: "64 seconds" }), "ECONNREFUSED", "NotSent", 0],
    [Faults.status(408), "408", "Unknown", 0],
    [Faults.status(429), "429", "Refused", 0],
    [Faults.status(500), "500", "Unknown", 0],
    [Faults.status(502), "502", "Unknown", 0],
    [Faults.status(503), "503", "Unknown", 0],
    [Faults.status(504), "504", "Unknown", 0],
    [Faults.statusAfterApplied(502), "502", "Unknown", 1],
    [Faults.statusAfterApplied(504), "504", "Unknown", 1]
  ]

  it.effect.each(
    rows.map(([fault, reason, outcome, applied]) => ({ fault, name: fault.name, reason, outcome, applied }))
  )(
    "$name ends with $reason, which says $outcome, and is carried out $applied times",
    ({ applied, fault, outcome, reason }) =>
      Effect.gen(function* () {
        const error = yield* failed
        assert.strictEqual(describeReason(error), reason)
        assert.strictEqual(error.outcome, outcome)
        assert.strictEqual(yield* issued, applied)
      }).pipe(meeting(fault))
  )

  it.effect.each([Faults.slow("2 seconds"), Faults.slowBody("2 seconds")])(
    "gets PortOne's own answer after the time that it is late by: $name",
    (fault) =>
      Effect.gen(function* () {
        const call = yield* Effect.forkChild(issue(once))
        yield* TestClock.adjust("1999 millis")
        assert.isUndefined(call.pollUnsafe())
        yield* TestClock.adjust("1 millis")
        yield* Fiber.join(call)
      }).pipe(meeting(fault))
  )

  it.effect("is carried out later, when its client has long given up: resetThenApplied", () =>
    Effect.gen(function* () {
      yield* Effect.flip(issue(once))
      yield* TestClock.adjust("119 seconds")
      assert.strictEqual(yield* issued, 0)
      yield* TestClock.adjust("1 seconds")
      assert.strictEqual(yield* issued, 1)
    }).pipe(meeting(Faults.resetThenApplied("2 minutes")))
  )

  it.effect("is told when to come back: Retry-After", () =>
    Effect.gen(function* () {
      const call = yield* Effect.forkChild(issue())
      yield* TestClock.adjust("29 seconds")
      assert.isUndefined(call.pollUnsafe())
      yield* TestClock.adjust("2 seconds")
      yield* Fiber.join(call)
    }).pipe(meeting(Faults.status(503, { retryAfter: 30 })))
  )
})

describe("a script", () => {
  it.effect("hits a request each, and lets every later one pass", () =>
    Effect.gen(function* () {
      const outcomes: Array<string> = []
      for (let request = 0; request < 4; request++) {
        outcomes.push(
          yield* Effect.match(issue(once), {
            onFailure: (error) => error.outcome,
            onSuccess: () => "passed"
          })
        )
      }
      assert.deepStrictEqual(outcomes, ["NotSent", "passed", "Refused", "passed"])
    }).pipe(facing(Faults.script([Faults.refuse, Faults.pass, Faults.status(429)])))
  )

  it.effect("begins anew with each client", () =>
    Effect.gen(function* () {
      const source = Faults.script([Faults.refuse])
      for (let client = 0; client < 2; client++) {
        assert.strictEqual((yield* failed.pipe(facing(source))).outcome, "NotSent")
      }
    })
  )
})

describe("faults by chance", () => {
  const rates = [
    [Faults.refuse, 0.2],
    [Faults.status(503), 0.1]
  ] as const

  /** Returns the faults that 2,000 requests meet. */
  const drawn = (seed: string | number) =>
    Effect.map(Faults.random({ seed, rates }).begin, (next) =>
      // The draw does not depend on the request.
      Array.from({ length: 2_000 }, () => next(undefined as never).name)
    )

  it.effect("are the same for the same seed, and others for another", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* drawn(1), yield* drawn(1))
      assert.notDeepEqual(yield* drawn(1), yield* drawn(2))
    })
  )

  it.effect("come as often as their rates say", () =>
    Effect.gen(function* () {
      const names = yield* drawn("portone")
      const count = (name: string) => names.filter((drawn) => drawn === name).length
      assert.approximately(count("refuse"), 400, 60)
      assert.approximately(count("status(503)"), 200, 45)
      assert.approximately(count("pass"), 1_400, 70)
    })
  )

  it.effect("take the time there and back that is drawn for them", () =>
    Effect.gen(function* () {
      const latency = ["1 second", "2 seconds"] as const
      const call = yield* Effect.forkChild(issue(once).pipe(facing(Faults.random({ seed: 1, rates: [], latency }))))
      yield* TestClock.adjust("1999 millis")
      assert.isUndefined(call.pollUnsafe())
      yield* TestClock.adjust("2001 millis")
      yield* Fiber.join(call)
    })
  )

  it.effect.each([{ rates: [0.6, 0.5] }, { rates: [-0.1] }, { rates: [Number.NaN] }])(
    "are refused with rates that are none: $rates",
    ({ rates }) =>
      Effect.gen(function* () {
        const source = Faults.random({ seed: 1, rates: rates.map((rate) => [Faults.refuse, rate]) })
        assert.isTrue(Exit.isFailure(yield* Effect.exit(source.begin)))
      })
  )
})

describe("to an HttpClient, a fault looks like the network's own", () => {
  /** Returns what a program can read of an error. */
  const tell = ({ reason }: HttpClientError) => ({
    reason: reason._tag,
    ...(Predicate.hasProperty(reason.cause, "code") ? { code: reason.cause.code } : {}),
    ...(Predicate.hasProperty(reason.cause, "syscall") ? { syscall: reason.cause.syscall } : {}),
    ...(Predicate.hasProperty(reason.cause, "errno") ? { errno: reason.cause.errno } : {}),
    isError: reason.cause instanceof Error
  })

  const get = (url: string) =>
    Effect.gen(function* () {
      const http = yield* HttpClient.HttpClient
      return yield* (yield* http.get(url)).text
    })

  /** Starts a server that does this to a request, and returns its address. */
  const listening = (onRequest: (socket: Socket) => void) =>
    Effect.acquireRelease(
      Effect.callback<readonly [string, ReturnType<typeof createServer>]>((resume) => {
        const server = createServer((socket) => {
          socket.on("error", () => undefined)
          socket.once("data", () => onRequest(socket))
        })
        server.listen(0, "127.0.0.1", () => {
          const address = server.address()
          assert(Predicate.hasProperty(address, "port"))
          resume(Effect.succeed([`http://127.0.0.1:${String(address.port)}/`, server]))
        })
      }),
      ([, server]) => Effect.sync(() => server.close())
    )

  const halfAnAnswer = "HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\nhalf"

  const rows: ReadonlyArray<{
    readonly fault: Faults.Fault
    readonly does: (socket: Socket) => void
  }> = [
    { fault: Faults.resetBeforeSent, does: (socket) => socket.resetAndDestroy() },
    { fault: Faults.brokenBody, does: (socket) => socket.write(halfAnAnswer, () => socket.resetAndDestroy()) }
  ]

  const whole = HttpClient.make((request) =>
    Effect.succeed(HttpClientResponse.fromWeb(request, new Response("half and half")))
  )

  const faked = (fault: Faults.Fault, url: string) =>
    Effect.gen(function* () {
      const http = yield* Faults.make(whole, Faults.script([fault]))
      return tell(yield* Effect.flip(Effect.provideService(get(url), HttpClient.HttpClient, http)))
    }).pipe(Effect.scoped)

  const met = (url: string) =>
    Effect.flip(get(url)).pipe(Effect.map(tell), Effect.provide(NodeHttpClient.layerUndici), Effect.scoped)

  it.live.each(rows)("$fault.name", ({ does, fault }) =>
    Effect.gen(function* () {
      const [url] = yield* listening(does)
      assert.deepStrictEqual(yield* faked(fault, url), yield* met(url))
    }).pipe(Effect.scoped)
  )

  it.live("refuse", () =>
    Effect.gen(function* () {
      const url = yield* Effect.scoped(
        Effect.map(
          listening(() => undefined),
          ([url]) => url
        )
      )
      assert.deepStrictEqual(yield* faked(Faults.refuse, url), yield* met(url))
    })
  )

  it.effect("and a body that ends half-way is what there was of it", () =>
    Effect.gen(function* () {
      const http = yield* Faults.make(whole, Faults.script([Faults.truncatedBody]))
      const text = yield* Effect.provideService(get("http://127.0.0.1/"), HttpClient.HttpClient, http)
      assert.strictEqual(text, "half a")
    }).pipe(Effect.scoped)
  )
})
