import { assert, describe, it } from "@effect/vitest"
import { DateTime, Duration, Effect, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as TestClock from "effect/testing/TestClock"
import { PortOneClient, RetryPolicy, ServerTime } from "../src/index.ts"

/** Reads once from a server whose answers have these headers, one after the other. */
const reading = (
  observer: (time: ServerTime.ServerTime) => void,
  ...answers: ReadonlyArray<{ readonly status: number; readonly date?: string; readonly age?: string }>
) => {
  let requests = 0
  const client = HttpClient.make((request) =>
    Effect.sync(() => {
      const { status, ...told } = answers[requests++]!
      const headers = new Headers({ "content-type": "application/json", ...told })
      return HttpClientResponse.fromWeb(request, new Response("{}", { status, headers }))
    })
  )
  const retry = RetryPolicy.make({ attempts: answers.length, base: 0, cap: 0 })
  return PortOneClient.request({ method: "GET", path: "/banks" }, { retry }).pipe(
    ServerTime.observe(observer),
    Effect.exit,
    Effect.provide(
      PortOneClient.layer({ apiSecret: Redacted.make("secret") }).pipe(
        Layer.provide(Layer.succeed(HttpClient.HttpClient, client))
      )
    )
  )
}

const noon = "Fri, 03 Jul 2026 12:00:00 GMT"

describe("the server's time", () => {
  it.effect.each([
    "Fri, 03 Jul 2026 12:00:00 GMT",
    "Friday, 03-Jul-26 12:00:00 GMT",
    "Fri Jul  3 12:00:00 2026",
    "fri, 3 jul 2026 12:00:00 utc",
    "Fri, 03 Jul 2026 12:00:00 +0000",
    "Fri, 03 Jul 2026 21:00:00 +0900",
    "Fri, 03 Jul 2026 06:30:00 -05:30",
    "Fri, 03 Jul 2026 21:00:00 KST",
    "Fri, 03 Jul 2026 12:00:00 GMT, Fri, 03 Jul 2026 12:00:00 GMT"
  ])("is read of each form that a header may have: %s", (date) =>
    Effect.gen(function* () {
      yield* TestClock.setTime(DateTime.makeUnsafe("2026-07-03T12:00:00Z").epochMilliseconds)
      const times: Array<ServerTime.ServerTime> = []
      yield* reading((time) => times.push(time), { status: 200, date })
      assert.deepStrictEqual(
        times.map(({ server }) => DateTime.formatIso(server)),
        ["2026-07-03T12:00:00.000Z"]
      )
    })
  )

  it.effect.each([
    "Fri, 31 Jun 2026 12:00:00 GMT",
    "Fri, 03 Jul 2026 25:00:00 GMT",
    "Fri, 03 Xyz 2026 12:00:00 GMT",
    "Fri, 03 Jul 2026 12:00:00 XYZ",
    "noon"
  ])("is not told of what is no time: %s", (date) =>
    Effect.gen(function* () {
      const times: Array<ServerTime.ServerTime> = []
      yield* reading((time) => times.push(time), { status: 200, date })
      assert.lengthOf(times, 0)
    })
  )

  it.effect.each<readonly [string | undefined, number]>([
    [undefined, 0],
    ["0", 0],
    ["90", 90],
    ["90, 3600", 3600],
    ["-5", 0],
    ["old", 0]
  ])("comes with the age of an answer, in seconds: %s", ([age, expected]) =>
    Effect.gen(function* () {
      const times: Array<ServerTime.ServerTime> = []
      yield* reading((time) => times.push(time), { status: 200, date: noon, ...(age === undefined ? {} : { age }) })
      assert.deepStrictEqual(
        times.map((time) => Duration.toSeconds(time.age)),
        [expected]
      )
    })
  )

  it.effect("is this program's where an answer tells its age alone", () =>
    Effect.gen(function* () {
      const times: Array<ServerTime.ServerTime> = []
      yield* reading((time) => times.push(time), { status: 200, age: "600" })
      assert.deepStrictEqual(
        times.map(({ age, local, server }) => [Duration.toSeconds(age), DateTime.Equivalence(local, server)]),
        [[600, true]]
      )
    })
  )

  it.effect("is, where a proxy adds a date of its own, that which agrees least with this program's", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(DateTime.makeUnsafe("2026-07-03T08:00:01Z").epochMilliseconds)
      const times: Array<ServerTime.ServerTime> = []
      yield* reading((time) => times.push(time), { status: 200, date: `Fri, 03 Jul 2026 08:00:00 GMT, ${noon}` })
      assert.strictEqual(DateTime.formatIso(times[0]!.server), "2026-07-03T12:00:00.000Z")
    })
  )

  it.effect("is told of every answer, whatever its status, with this program's time", () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(DateTime.makeUnsafe("2026-07-03T11:59:58Z").epochMilliseconds)
      const times: Array<ServerTime.ServerTime> = []
      yield* reading((time) => times.push(time), { status: 503, date: noon }, { status: 200, date: noon })
      const time = {
        server: DateTime.makeUnsafe("2026-07-03T12:00:00Z"),
        local: DateTime.makeUnsafe("2026-07-03T11:59:58Z"),
        age: Duration.zero
      }
      assert.deepStrictEqual(times, [time, time])
    })
  )

  it.effect("is not told where an answer has none, or one that is no date of HTTP", () =>
    Effect.gen(function* () {
      const times: Array<ServerTime.ServerTime> = []
      for (const answer of [{}, { date: "yesterday" }, { date: "2026-07-03T12:00:00Z" }, { date: "Fri, x GMT" }]) {
        yield* reading((time) => times.push(time), { status: 200, ...answer })
      }
      assert.deepStrictEqual(times, [])
    })
  )

  it.effect("ends no call, whatever its observer does", () =>
    Effect.gen(function* () {
      const exit = yield* reading(
        () => {
          throw new Error("planted")
        },
        { status: 200, date: noon }
      )
      assert.strictEqual(exit._tag, "Success")
    })
  )
})
