/** The stream that tells an open page what has changed. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, type Scope } from "effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { makeLive } from "../../src/control/views/Live.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { prefix } from "../../src/pages/Paths.ts"
import { makeWatch } from "../../src/state/Watch.ts"
import { control, send } from "./overHttp.ts"

interface Stream {
  /** Reads until all of these lists were told, and returns the events, each with its lists. */
  readonly until: (...lists: ReadonlyArray<string>) => Effect.Effect<ReadonlyArray<ReadonlyArray<string>>>
  readonly close: Effect.Effect<void>
  /** Returns true when the emulator has ended the stream. */
  readonly ended: Effect.Effect<boolean>
}

const streamFrom = (baseUrl: string, signal: AbortSignal) => fetch(`${baseUrl}${prefix}/live`, { signal })

const open = (): Effect.Effect<Stream, never, PortOneEmulator | Scope.Scope> =>
  Effect.gen(function* () {
    const { baseUrl } = yield* PortOneEmulator
    const signal = yield* Effect.abortSignal
    const response = yield* Effect.promise(() => streamFrom(baseUrl, signal))
    assert.strictEqual(response.headers.get("content-type"), "text/event-stream")
    return eventsOf(response.body!)
  })

/** Reads the events of a stream. */
const eventsOf = (body: ReadableStream<Uint8Array>): Stream => {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ""
  const next = async (): Promise<ReadonlyArray<string>> => {
    while (true) {
      const end = text.indexOf("\n\n")
      if (end !== -1) {
        const event = text.slice(0, end)
        text = text.slice(end + 2)
        const data = /^data: (.*)$/m.exec(event)?.[1]
        if (data !== undefined) return JSON.parse(data)
        continue
      }
      const { done, value } = await reader.read()
      if (done) throw new Error("the stream has ended")
      text += decoder.decode(value, { stream: true })
    }
  }
  return {
    until: (...lists) =>
      Effect.promise(async () => {
        const events: Array<ReadonlyArray<string>> = []
        const missing = new Set(lists)
        do {
          const told = await next()
          events.push(told)
          for (const list of told) missing.delete(list)
        } while (missing.size > 0)
        return events
      }),
    close: Effect.promise(() => reader.cancel()),
    ended: Effect.promise(async () => {
      try {
        while (!(await reader.read()).done) {}
      } catch {
        // A connection that is cut has ended, too.
      }
      return true
    })
  }
}

const opening = {
  channelKey: "channel-key",
  orderName: "Monthly plan",
  amount: { total: 10_000 },
  currency: "KRW"
}

const pay = (paymentId: string) =>
  Effect.andThen(control("openPayment", { ...opening, paymentId }), control("pay", { paymentId }))

describe("the live stream", () => {
  it.live("tells to read everything as it opens, and then which lists have changed", () =>
    Effect.gen(function* () {
      const stream = yield* open()
      assert.deepStrictEqual(yield* stream.until(), [["everything"]])
      yield* pay("order-1")
      yield* stream.until("payments")
      yield* send("GET", "/payments/order-1")
      yield* stream.until("requests")
      yield* control("faults", { script: ["pass"] })
      yield* stream.until("faults")
      yield* control("reset")
      yield* stream.until("everything")
    }).pipe(Effect.scoped, Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("gathers the changes of a moment into one event, and nothing while no page is open", () =>
    Effect.gen(function* () {
      const watch = makeWatch()
      const isWatched = () => watch.changed !== undefined
      const { answer } = makeLive(watch)
      assert.isFalse(isWatched())
      const response = HttpServerResponse.toWeb(yield* answer)
      const stream = eventsOf(response.body!)
      yield* stream.until()
      for (let change = 0; change < 1_000; change++) {
        for (const table of ["payments", "agenda", "webhooks"]) watch.changed?.(table)
      }
      assert.deepStrictEqual(yield* stream.until("payments"), [["payments", "webhooks"]])
      yield* stream.close
      assert.isFalse(isWatched())
    })
  )

  it.live("tells every open page", () =>
    Effect.gen(function* () {
      const pages = yield* Effect.all(Array.from({ length: 10 }, () => open()))
      for (const page of pages) yield* page.until()
      yield* pay("order-1")
      for (const page of pages) yield* page.until("payments")
    }).pipe(Effect.scoped, Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("ends with the emulator", () =>
    Effect.gen(function* () {
      const stream = yield* Effect.flatMap(open(), (stream) => Effect.as(stream.until(), stream)).pipe(
        Effect.provide(PortOneEmulator.layerServer())
      )
      assert.isTrue(yield* stream.ended)
    }).pipe(Effect.scoped)
  )
})
