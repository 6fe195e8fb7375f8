/** The faults that are done to sockets, as a client meets them that knows nothing of the emulator. */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { connect } from "node:net"
import { PortOneClient } from "@effect-portone/core"
import { Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { Sleepers } from "../../../core/test/fixtures/sleepers.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { prefix } from "../../src/pages/Paths.ts"
import { keyedIn } from "../merchant.ts"

const paymentId = "order-1"

interface Exchange {
  /** All that came. */
  readonly text: string
  /**
   * How the connection ended: `end` is a FIN, `silence` that the client gave up, anything else the code of an error.
   */
  readonly end: string
  readonly millis: number
}

const body = JSON.stringify(keyedIn(paymentId))

/** Whether a server has done all that it does before it falls silent. */
type HasDoneAll = (text: string) => boolean | Promise<boolean>

/** For how long a server that has done all that it does says nothing before its client gives up, in milliseconds. */
const patience = 150

/**
 * A charge over a socket of its own, byte by byte. Its client waits as long as it takes, and gives up only on a server
 * of which the test says what it does before it falls silent.
 */
const chargeOver = (port: number, hasDoneAll?: HasDoneAll) =>
  new Promise<Exchange>((resolve) => {
    const start = Date.now()
    let text = ""
    let error: string | undefined
    const done = (end: string) => resolve({ text, end, millis: Date.now() - start })
    const socket = connect(port, "127.0.0.1", () => {
      socket.write(
        [
          `POST /payments/${paymentId}/instant HTTP/1.1`,
          "Host: 127.0.0.1",
          "Authorization: PortOne any",
          "Content-Type: application/json",
          `Content-Length: ${Buffer.byteLength(body)}`,
          "Connection: close",
          "",
          body
        ].join("\r\n")
      )
    })
    let wasAll = false
    const afterSilence = async () => {
      if (wasAll) {
        done("silence")
        socket.destroy()
      } else {
        wasAll = await hasDoneAll!(text)
        socket.setTimeout(patience, afterSilence)
      }
    }
    if (hasDoneAll !== undefined) socket.setTimeout(patience, afterSilence)
    socket.on("data", (chunk) => (text += chunk))
    socket.on("error", (cause: NodeJS.ErrnoException) => (error = cause.code))
    socket.on("close", () => done(error ?? "end"))
  })

const chargeUntil = (hasDoneAll?: HasDoneAll) =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) =>
    Effect.promise(() => chargeOver(Number(new URL(baseUrl).port), hasDoneAll))
  )

const charge = chargeUntil()

const request = async (url: string, init?: RequestInit) => {
  const response = await fetch(url, {
    ...init,
    headers: { authorization: "PortOne any", "content-type": "application/json" }
  })
  return { status: response.status, body: await response.text() }
}

/** What has become of the payment, as nothing stands in the way any more. */
const isPaid = Effect.gen(function* () {
  const { baseUrl } = yield* PortOneEmulator
  const { status } = yield* Effect.promise(() => request(`${baseUrl}/payments/${paymentId}`))
  return status === 200
})

/** Waits until the payment was made. */
const untilPaid = Effect.repeat(isPaid, { until: (paid) => paid })

/** A fault for the first charge; whatever else is asked meets none. */
const ofTheCharge = (fault: Faults.Fault): Faults.Source => ({
  begin: Effect.map(
    Faults.script([fault]).begin,
    (next) => (request) => (request.method === "POST" ? next(request) : Faults.pass)
  )
})

/** @param all what the server does before it falls silent, if it does */
const meet = (fault: Faults.Fault, all?: "nothing" | "the payment" | "half of the answer") =>
  Effect.gen(function* () {
    const emulator = yield* PortOneEmulator
    yield* emulator.setFaults(ofTheCharge(fault))
    const context = yield* Effect.context<PortOneEmulator>()
    const exchange = yield* chargeUntil(
      all &&
        {
          nothing: () => true,
          "the payment": () => Effect.runPromiseWith(context)(isPaid),
          "half of the answer": (text: string) =>
            text.includes("\r\n\r\n") && bodyOf({ text }).length >= lengthOf({ text }) >> 1
        }[all]
    )
    return { ...exchange, isPaid: yield* isPaid }
  }).pipe(Effect.provide(PortOneEmulator.layerServer()))

const bodyOf = ({ text }: Pick<Exchange, "text">) => text.slice(text.indexOf("\r\n\r\n") + 4)

const lengthOf = ({ text }: Pick<Exchange, "text">) => Number(/^content-length: (\d+)/im.exec(text)?.[1])

describe("a connection", () => {
  it.live.each([Faults.resetBeforeSent, Faults.refuse, Faults.dns])("is reset, and nothing is done: $name", (fault) =>
    Effect.gen(function* () {
      assert.deepInclude(yield* meet(fault), { text: "", end: "ECONNRESET", isPaid: false })
    })
  )

  it.live("is reset after the request was carried out", () =>
    Effect.gen(function* () {
      assert.deepInclude(yield* meet(Faults.resetAfterApplied), { text: "", end: "ECONNRESET", isPaid: true })
    })
  )

  it.effect("is reset before the request is carried out, which it is all the same", () =>
    Effect.gen(function* () {
      const { oneWakesWithin } = yield* Sleepers
      const emulator = yield* PortOneEmulator
      yield* emulator.setFaults(Faults.script([Faults.resetThenApplied("100 millis")]))
      assert.deepInclude(yield* charge, { text: "", end: "ECONNRESET" })
      yield* oneWakesWithin("100 millis")
      yield* TestClock.adjust("99 millis")
      assert.isFalse(yield* isPaid)
      yield* TestClock.adjust("1 millis")
      yield* untilPaid
    }).pipe(Effect.provide(Layer.provideMerge(PortOneEmulator.layerServer(), Sleepers.layer)))
  )

  it.live("stays silent, with or without the request carried out", () =>
    Effect.gen(function* () {
      const silent = { text: "", end: "silence" }
      assert.deepInclude(yield* meet(Faults.hang, "nothing"), { ...silent, isPaid: false })
      assert.deepInclude(yield* meet(Faults.hangAfterApplied, "the payment"), { ...silent, isPaid: true })
      assert.deepInclude(yield* meet(Faults.hangThenApplied("100 millis"), "the payment"), { ...silent, isPaid: true })
    })
  )

  it.live("stalls in the middle of the body", () =>
    Effect.gen(function* () {
      const met = yield* meet(Faults.stalledBody, "half of the answer")
      assert.match(met.text, /^HTTP\/1\.1 200 /)
      assert.strictEqual(bodyOf(met).length, lengthOf(met) >> 1)
      assert.deepInclude(met, { end: "silence", isPaid: true })
    })
  )

  it.live("is reset in the middle of the body", () =>
    Effect.gen(function* () {
      const met = yield* meet(Faults.brokenBody)
      assert.match(met.text, /^HTTP\/1\.1 200 /)
      assert.strictEqual(bodyOf(met).length, lengthOf(met) >> 1)
      assert.deepInclude(met, { end: "ECONNRESET", isPaid: true })
    })
  )

  it.live("ends in the middle of the body, as if that were all", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.setFaults(Faults.script([Faults.truncatedBody]))
      const { body, status } = yield* Effect.promise(() => request(`${emulator.baseUrl}/banks`))
      assert.strictEqual(status, 200)
      assert(body.length > 10)
      assert.throws(() => JSON.parse(body), SyntaxError)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("is slow to answer, or slow to send the body", () =>
    Effect.gen(function* () {
      for (const fault of [Faults.slow("150 millis"), Faults.slowBody("150 millis")]) {
        const met = yield* meet(fault)
        assert(met.millis >= 140, `${fault.name} took ${met.millis} ms`)
        assert.deepInclude(met, { end: "end", isPaid: true })
        assert.strictEqual(JSON.parse(bodyOf(met)).payment.pgTxId.length, 36)
      }
    })
  )

  it.live("brings a gateway's answer", () =>
    Effect.gen(function* () {
      const before = yield* meet(Faults.status(503, { retryAfter: 2 }))
      assert.match(before.text, /^HTTP\/1\.1 503 [^]*retry-after: 2\r\n[^]*<html>/)
      assert.deepInclude(before, { end: "end", isPaid: false })
      const after = yield* meet(Faults.statusAfterApplied(504))
      assert.match(after.text, /^HTTP\/1\.1 504 [^]*<html>/)
      assert.deepInclude(after, { end: "end", isPaid: true })
    })
  )

  it.live("is as it should be once the script has ended", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.setFaults(Faults.script([Faults.resetBeforeSent]))
      assert.strictEqual((yield* charge).end, "ECONNRESET")
      assert.match((yield* charge).text, /^HTTP\/1\.1 200 /)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})

const set = (faults: unknown) =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) =>
    Effect.promise(() =>
      request(`${baseUrl}${prefix}/faults`, {
        method: "POST",
        body: JSON.stringify(faults)
      })
    )
  )

describe("faults over HTTP", () => {
  it.live("are a script", () =>
    Effect.gen(function* () {
      const faults = ["resetBeforeSent", { fault: "status", status: 429, retryAfter: "3" }, { fault: "slow", by: 100 }]
      assert.deepStrictEqual(yield* set({ script: faults }), { status: 200, body: "{}" })
      assert.strictEqual((yield* charge).end, "ECONNRESET")
      assert.match((yield* charge).text, /^HTTP\/1\.1 429 [^]*retry-after: 3\r\n/)
      assert((yield* charge).millis >= 90)
      assert.isTrue(yield* isPaid)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("are drawn from a seed, and end when there are none", () =>
    Effect.gen(function* () {
      const drawn = Effect.gen(function* () {
        yield* set({ seed: 7, rates: [[{ fault: "status", status: 503, delay: { answer: "1 millis" } }, 0.5]] })
        const statuses: Array<boolean> = []
        for (let count = 0; count < 12; count++) statuses.push((yield* charge).text.startsWith("HTTP/1.1 503"))
        return statuses
      })
      const first = yield* drawn
      assert.include(first, true)
      assert.include(first, false)
      assert.deepStrictEqual(yield* drawn, first)
      yield* set({})
      for (let count = 0; count < 5; count++) assert.notMatch((yield* charge).text, /^HTTP\/1\.1 503/)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("are refused when they are none", () =>
    Effect.gen(function* () {
      for (const wrong of [
        { script: ["explode"] },
        { script: [{ fault: "slow", by: "soon" }] },
        { script: [{ fault: "statusAfterApplied", status: 200 }] },
        {
          seed: 1,
          rates: [
            ["hang", 0.8],
            ["refuse", 0.3]
          ]
        }
      ]) {
        assert.strictEqual((yield* set(wrong)).status, 400)
      }
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("do not reach the control itself", () =>
    Effect.gen(function* () {
      yield* set({ script: ["hang", "hang"] })
      assert.strictEqual((yield* set({})).status, 200)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})

describe("the client over a network", () => {
  it.live("charges once through a reset and a gateway that is down", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.setFaults(Faults.script([Faults.resetAfterApplied, Faults.status(503)]))
      const client = Payments.layer.pipe(
        Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("any"), baseUrl: emulator.baseUrl })),
        Layer.provide(NodeHttpClient.layerUndici)
      )
      const { payment } = yield* Effect.flatMap(Payments, (payments) => payments.payInstantly(keyedIn(paymentId))).pipe(
        Effect.provide(client)
      )
      assert.isTrue(yield* isPaid)
      const charges = (yield* emulator.receivedRequests).filter(({ method }) => method === "POST")
      assert.lengthOf(charges, 2)
      assert.strictEqual(JSON.parse(charges[0]!.response!.body).payment.pgTxId, payment.pgTxId)
      assert.strictEqual(charges[0]!.response!.body, charges[1]!.response!.body)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
