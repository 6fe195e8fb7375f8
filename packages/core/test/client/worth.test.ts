import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PortOneClient, PortOneClientError, RetryPolicy } from "../../src/index.ts"
import { charge, chargeOrder, readOrder } from "../fixtures/orders.ts"
import { answering, json, script, text } from "../fixtures/scripted.ts"
import { rowsOf } from "../fixtures/textTable.ts"

/**
 * The statuses of servers in front of PortOne. `again` says whether the call makes another attempt, and `later` whether
 * its error says that the same call may succeed later.
 */
const table = `
status | outcome | again | later | because
408    | Unknown | yes   | yes   | the server gave up waiting, and may have read enough
425    | Refused | yes   | yes   | RFC 8470: the server does not process what may be a replay
429    | Refused | yes   | yes   | too many at once
500    | Unknown | yes   | yes   | it broke before or after the work
502    | Unknown | yes   | yes   | the gateway got no usable answer
503    | Unknown | yes   | yes   | an outage that passes
504    | Unknown | yes   | yes   | the gateway passed it on, and got no answer
520    | Unknown | yes   | yes   | the origin's answer was empty or broken
521    | Refused | yes   | yes   | the origin refused the connection
522    | Unknown | yes   | yes   | the origin was silent, before the connection or after the request
523    | Unknown | yes   | yes   | no route to the origin, and nothing says since when
524    | Unknown | yes   | yes   | the origin got it and did not answer in time
525    | Refused | yes   | yes   | the TLS handshake with the origin failed, so no request followed
526    | Refused | no    | yes   | the origin's certificate is not valid, and a second later it is not either
527    | Unknown | yes   | yes   | the tunnel to the origin failed
529    | Unknown | yes   | yes   | the origin has too much to do, and may have begun
530    | Unknown | yes   | yes   | a number in the page says what failed
598    | Unknown | yes   | yes   | a proxy gave up reading the answer
599    | Unknown | yes   | yes   | a proxy gave up connecting, or something else
501    | Unknown | no    | no    | no server of PortOne's sends it
505    | Unknown | no    | no    | the same
511    | Unknown | no    | no    | the same
418    | Unknown | no    | no    | the same
404    | Refused | no    | no    | the answer would be the same
413    | Refused | no    | no    | the same
`

const twice = { retry: RetryPolicy.make({ attempts: 2, base: 0 }) }

/** The statuses whose meaning does not depend on the body. */
const whateverTheBody = ["408", "429", "500", "503", "504"]

for (const row of rowsOf(["status", "outcome", "again", "later", "because"], table)) {
  const status = Number(row.status)

  describe(`a ${status} without an error of PortOne's`, () => {
    it.effect(`is ${row.outcome}, and ${row.again === "yes" ? "tried again" : "final"}: ${row.because}`, () =>
      Effect.gen(function* () {
        const { client, sent } = answering(() => text(status, "<html>"))
        const error = yield* PortOneClient.run(chargeOrder, charge, twice).pipe(Effect.flip, Effect.provide(client()))
        assert.instanceOf(error, PortOneClientError)
        assert.strictEqual(error.outcome, row.outcome)
        assert.strictEqual(error.isRetryable, row.later === "yes")
        assert.lengthOf(sent, row.again === "yes" ? 2 : 1)
        if (row.outcome === "Refused") assert.include(error.message, row.later === "yes" ? "try again later" : "mend")
      })
    )

    it.effect("tells the reader of a list whether to read again", () =>
      Effect.gen(function* () {
        const { client } = answering(() => text(status, ""))
        const read = PortOneClient.run(readOrder, { orderId: "o-1" }, { retry: RetryPolicy.none })
        const error = yield* read.pipe(Effect.flip, Effect.provide(client()))
        assert.include(error.message, row.later === "yes" ? "read again later" : "not likely to help")
      })
    )
  })

  if (whateverTheBody.includes(row.status)) continue
  it.effect(`a ${status} with an error of PortOne's is an answer, and final`, () =>
    Effect.gen(function* () {
      const { client, sent } = script(json(status, { type: "ADDED_TOMORROW" }))
      const error = yield* PortOneClient.run(chargeOrder, charge, twice).pipe(Effect.flip, Effect.provide(client()))
      assert.instanceOf(error, PortOneClientError)
      assert.isFalse(error.isRetryable)
      assert.lengthOf(sent, 1)
    })
  )
}
