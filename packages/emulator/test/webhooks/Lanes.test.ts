/** Many webhooks at once, to endpoints that are slow: in memory on the test's clock, and over sockets. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as TestClock from "effect/testing/TestClock"
import { loopback } from "../../../core/test/fixtures/loopback.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { handing, opened } from "../merchant.ts"

const ids = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `order-${index + from}`)

const open = (paymentIds: ReadonlyArray<string>, noticeUrlOf: (paymentId: string) => string) =>
  Effect.gen(function* () {
    const emulator = yield* PortOneEmulator
    for (const paymentId of paymentIds) {
      yield* emulator.openPayment({ ...opened(paymentId), noticeUrls: [noticeUrlOf(paymentId)] })
    }
  })

const slow = "https://slow.example/"
const quick = "https://quick.example/"

/** Lets all that can go on without an answer or the clock go on. */
const turn = Effect.promise(() => new Promise(setImmediate))

/** Gives another webhook the time to come. Signatures are made by WebCrypto, which no clock moves. */
const settles = Effect.repeat(turn, { times: 50 })

/** An endpoint that never answers, except at the address of the quick one. */
const endpoints = () => {
  const came: Array<readonly [url: string, paymentId: string]> = []
  const handler = Effect.gen(function* () {
    const request = yield* HttpServerRequest.HttpServerRequest
    // The emulator's own webhook of a payment.
    const { data } = JSON.parse(yield* Effect.orDie(request.text)) as { readonly data: { readonly paymentId: string } }
    came.push([request.originalUrl, data.paymentId])
    return request.originalUrl === quick ? HttpServerResponse.empty({ status: 200 }) : yield* Effect.never
  })
  /** Waits until so many have come. */
  const haveCome = (count: number) => Effect.repeat(turn, { until: () => came.length >= count })
  const idsAt = (address: string) => came.filter(([url]) => url === address).map(([, paymentId]) => paymentId)
  return { came, haveCome, idsAt, layer: handing(handler)(PortOneEmulator.layer) }
}

describe("many webhooks", () => {
  it.effect("to an address that does not answer are sent sixteen at once, and the next as those end", () => {
    const { came, haveCome, idsAt, layer } = endpoints()
    return Effect.gen(function* () {
      yield* open(ids(40), () => slow)
      yield* haveCome(16)
      yield* settles
      assert.deepStrictEqual(idsAt(slow), ids(16))
      yield* TestClock.adjust("30 seconds")
      yield* haveCome(32)
      yield* settles
      assert.deepStrictEqual(idsAt(slow).slice(0, 32), ids(32))
      assert.lengthOf(came, 32)
      const ended = yield* (yield* PortOneEmulator).sentWebhooks
      assert.sameMembers(
        ended.map(({ event }) => event.type === "Transaction.Ready" && event.data.paymentId),
        ids(16)
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("to an address that does not answer hold up no others", () => {
    const { came, haveCome, idsAt, layer } = endpoints()
    return Effect.gen(function* () {
      yield* open(ids(100), () => slow)
      yield* open(ids(100, 101), () => quick)
      yield* haveCome(116)
      assert.deepStrictEqual(idsAt(quick), ids(100, 101))
      assert.lengthOf(came, 116)
    }).pipe(Effect.provide(layer))
  })

  it.effect("are sent sixty-four at once, where each has an address of its own", () => {
    const { came, haveCome, layer } = endpoints()
    return Effect.gen(function* () {
      yield* open(ids(100), (paymentId) => `${slow}${paymentId}`)
      yield* haveCome(64)
      yield* settles
      assert.deepStrictEqual(
        came.map(([, paymentId]) => paymentId),
        ids(64)
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("are settled when those that waited have ended, too", () => {
    const { came, idsAt, layer } = endpoints()
    return Effect.gen(function* () {
      yield* open(ids(100), () => quick)
      assert.isBelow(came.length, 100)
      yield* (yield* PortOneEmulator).webhooksSettled
      assert.deepStrictEqual(idsAt(quick), ids(100))
    }).pipe(Effect.provide(layer))
  })
})

describe("over HTTP", () => {
  const count = 300

  it.live("a slow endpoint has no more sockets open than are sent to it, and gets all in their order", () =>
    Effect.gen(function* () {
      let mostUnderWay = 0
      let mostOpen = 0
      const waiting: Array<() => void> = []
      const endpoint = yield* loopback((socket) => {
        waiting.push(() => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n"))
        mostUnderWay = Math.max(mostUnderWay, waiting.length)
        mostOpen = Math.max(mostOpen, endpoint.open())
      })
      yield* Effect.gen(function* () {
        const emulator = yield* PortOneEmulator
        yield* open(ids(count), () => endpoint.baseUrl)
        for (let answered = 0; answered < count;) {
          yield* turn
          // Answers when all that the emulator sends at once have come, or all that are left.
          if (waiting.length < Math.min(16, count - answered)) continue
          if (answered === 0) {
            yield* settles
            assert.deepStrictEqual([waiting.length, endpoint.open()], [16, 16])
          }
          for (const answer of waiting.splice(0)) {
            answered++
            answer()
          }
        }
        yield* emulator.webhooksSettled
        const taken = (yield* emulator.sentWebhooks).filter(({ status }) => status === "SUCCEEDED")
        assert.lengthOf(taken, count)
      }).pipe(Effect.provide(PortOneEmulator.layerServer()))
      assert.strictEqual(mostUnderWay, 16)
      // A connection whose answer has just come is not free yet, so the next sending may open another one.
      assert.isAtMost(mostOpen, 2 * 16)
      const places = endpoint.requests.map((request) => Number(/"paymentId":"order-(\d+)"/.exec(request)?.[1]) - 1)
      assert.deepStrictEqual(
        places.toSorted((a, b) => a - b),
        Array.from({ length: count }, (_, index) => index)
      )
      // They begin in their order, and sixteen of them run beside each other on connections of their own.
      assert.isTrue(places.every((place, index) => Math.abs(place - index) < 16))
    }).pipe(Effect.scoped)
  )
})
