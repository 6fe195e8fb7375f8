import * as NodeServices from "@effect/platform-node/NodeServices"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, FileSystem, Layer, Option, Stdio, Terminal } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { TestClock } from "effect/testing"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { type Orders, reconcile, yesterday } from "../../../examples/reconciliation/src/reconciliation.ts"
import { layer as server, play, Requests } from "./example.ts"
import { start } from "./stopping.ts"

const sell = (...paymentIds: ReadonlyArray<string>) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const payments = yield* Payments
    const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
    const { billingKey } = billingKeyInfo
    for (const paymentId of paymentIds) {
      yield* payments.payWithBillingKey({
        paymentId,
        billingKey,
        orderName: "x",
        amount: { total: 9_900 },
        currency: "KRW"
      })
    }
  })

/** Reconciles the day before, and returns the file's lines and the output. */
const night = (orders: Orders, isTerminal = false) =>
  Effect.gen(function* () {
    const fs = yield* FileSystem.FileSystem
    const directory = yield* fs.makeTempDirectoryScoped()
    const path = `${directory}/reconciliation.csv`
    let shown = ""
    const terminal = Terminal.make({
      ...(yield* Terminal.Terminal),
      display: (text) => Effect.sync(() => void (shown += text))
    })
    const stdio = Stdio.make({ ...(yield* Stdio.Stdio), stdoutIsTerminal: Effect.succeed(isTerminal) })
    const findings = yield* reconcile(yield* yesterday, orders, path).pipe(
      Effect.provideService(Terminal.Terminal, terminal),
      Effect.provideService(Stdio.Stdio, stdio)
    )
    assert.deepStrictEqual(yield* fs.readDirectory(directory), ["reconciliation.csv"])
    return { lines: (yield* fs.readFileString(path)).trimEnd().split("\r\n").slice(1), findings, shown }
  }).pipe(Effect.scoped, start, Effect.map(Option.getOrThrow))

const inMemory = Layer.merge(PortOneEmulator.layer, NodeServices.layer)

describe("examples/reconciliation", () => {
  it.live("plays a day of payments held against books with mistakes", () =>
    Effect.gen(function* () {
      const output = yield* play("reconciliation")
      assert.deepStrictEqual(output.slice(0, 6), [
        "450 payments were made",
        "[#######-----------------------] 100 of about 450",
        "[#############-----------------] 200 of about 450",
        "[####################----------] 300 of about 450",
        "[###########################---] 400 of about 450",
        "[##############################] 450 of about 450"
      ])
      assert.deepStrictEqual(output.slice(-5), [
        "paymentId,status,currency,portone,shop,finding,note",
        "order0100,PARTIAL_CANCELLED,KRW,8000,9900,differs,",
        "order0200,PAID,KRW,9900,99000,differs,",
        "order0300,PAID,KRW,9900,,not in the shop's books,",
        "order9999,,,,9900,not at PortOne,"
      ])
      // One request is for the approximate total, and then one for each page.
      const { received } = yield* Requests
      assert.strictEqual(received.filter(({ method, path }) => method === "GET" && path === "/payments").length, 6)
    }).pipe(Effect.provide(server))
  )

  it.effect("takes the day as it is in Korea, with its first and its last moment", () =>
    Effect.gen(function* () {
      const at = (time: string) =>
        Effect.flatMap(DateTime.now, (now) =>
          TestClock.adjust(DateTime.distance(now, DateTime.makeUnsafe(`${time}+09:00`)))
        )
      yield* at("2026-11-24T23:59:59.999")
      yield* start(sell("before"))
      yield* at("2026-11-25T00:00:00.000")
      yield* start(sell("first"))
      yield* at("2026-11-25T23:59:59.999")
      yield* start(sell("last"))
      yield* at("2026-11-26T00:00:00.000")
      yield* start(sell("after"))
      yield* at("2026-11-26T01:00:00.000")
      const { findings, lines } = yield* night(new Map([["first", 9_900]]))
      assert.deepStrictEqual(lines, [
        "first,PAID,KRW,9900,9900,agrees,",
        "last,PAID,KRW,9900,,not in the shop's books,"
      ])
      assert.deepStrictEqual(findings, { agrees: 1, "not in the shop's books": 1 })
    }).pipe(Effect.provide(inMemory))
  )

  it.effect("tells of a payment that cannot be read, and of those beside it", () =>
    Effect.gen(function* () {
      yield* start(sell("one", "two", "three"))
      yield* TestClock.adjust("1 day")
      const withoutAmount = HttpClient.transform(yield* HttpClient.HttpClient, (exchange, request) =>
        Effect.gen(function* () {
          const text = yield* Effect.flatMap(exchange, (response) => response.text)
          const body = text.replace(/("id":"two".*?)"amount":/, '$1"amounts":')
          return HttpClientResponse.fromWeb(
            request,
            new Response(body, { headers: { "content-type": "application/json" } })
          )
        })
      )
      const orders = new Map(["one", "two", "three"].map((id) => [id, 9_900]))
      const { findings, lines } = yield* night(orders).pipe(Effect.provideService(HttpClient.HttpClient, withoutAmount))
      assert.strictEqual(lines[0], "one,PAID,KRW,9900,9900,agrees,")
      assert.match(lines[1]!, /^two,,,,,unreadable,.*amount/)
      assert.strictEqual(lines[2], "three,PAID,KRW,9900,9900,agrees,")
      assert.strictEqual(lines.length, 3)
      assert.deepStrictEqual(findings, { agrees: 2, unreadable: 1 })
    }).pipe(Effect.provide(inMemory))
  )

  it.effect("shows its progress in place in a terminal", () =>
    Effect.gen(function* () {
      yield* start(sell("one", "two"))
      yield* TestClock.adjust("1 day")
      const { shown } = yield* night(new Map(), true)
      assert.strictEqual(shown, "\r[##############################] 2 of about 2\n")
    }).pipe(Effect.provide(inMemory))
  )
})
