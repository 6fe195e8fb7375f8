import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { toHttpClient } from "../../src/requests/Exchange.ts"
import { unlessUnkept } from "../../src/requests/Unkept.ts"

describe("an emulator that cannot keep its state", () => {
  it.effect("answers what is read, and refuses what would change something until it can", () =>
    Effect.gen(function* () {
      let problem: string | undefined
      const journal = {
        takeKept: () => undefined,
        began: () => {},
        clock: undefined,
        keepClock: () => {},
        problem: () => problem
      }
      const answer = HttpServerResponse.text("answered")
      const client = toHttpClient(unlessUnkept(Effect.succeed(answer), journal))
      const answersTo = (method: "GET" | "POST") =>
        Effect.flatMap(
          client.execute(HttpClientRequest.make(method)("http://127.0.0.1/payments/order-1")),
          ({ status, text }) => Effect.map(text, (text) => [status, text])
        )
      assert.deepStrictEqual(yield* answersTo("POST"), [200, "answered"])
      problem = "its disk is full."
      assert.deepStrictEqual(yield* answersTo("GET"), [200, "answered"])
      assert.deepStrictEqual(yield* answersTo("POST"), [503, "The emulator changes nothing now: its disk is full.\n"])
      problem = undefined
      assert.deepStrictEqual(yield* answersTo("POST"), [200, "answered"])
    })
  )
})
