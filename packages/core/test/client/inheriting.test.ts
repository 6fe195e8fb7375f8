/** Calls in a process whose objects inherit an enumerable field. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { clients, loopback, replies } from "../fixtures/loopback.ts"
import { order } from "../fixtures/orders.ts"

const program = fileURLToPath(new URL("../fixtures/inheriting.ts", import.meta.url))

for (const [name] of clients) {
  describe(`a program whose objects inherit a field, over ${name}`, () => {
    it.live("gets every answer, and sends nothing of that field", () =>
      Effect.gen(function* () {
        const { baseUrl, requests } = yield* loopback(
          replies("200 OK", JSON.stringify(order), "content-type: application/json")
        )
        const { stdout } = yield* Effect.promise(() => promisify(execFile)(process.execPath, [program, baseUrl, name]))
        assert.deepStrictEqual(JSON.parse(stdout), [order, order])
        assert.lengthOf(requests, 3)
        for (const request of requests) assert.notInclude(request, "inherited")
      })
    )
  })
}
