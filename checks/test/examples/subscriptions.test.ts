import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { Payments } from "@effect-portone/payments"
import { isOwn } from "../../../examples/subscriptions/src/page.ts"
import { layer, play, Requests } from "./example.ts"

describe("examples/subscriptions", () => {
  it.live("charges each customer once, though the service is killed among the charges", () =>
    Effect.gen(function* () {
      const output = yield* play("subscriptions")
      assert.deepStrictEqual(output, [
        "The service renews 20 customers",
        "It is killed when some of them are charged, and started again",
        "19 are charged, and one card was declined. That customer registers another one",
        "The service ends by SIGTERM (130)",
        "PortOne's books: 20 paid, 0 failed"
      ])
      const payments = yield* Payments
      const { items } = yield* payments.getPayments({ page: { size: 1_000 } })
      const amounts = items.map((payment) => (payment.status === "PAID" ? payment.amount.paid : Number.NaN))
      assert.deepStrictEqual(amounts, Array.from({ length: 20 }).fill(9_900))

      // Whatever is sent again has the key of the first request. Only a decline is followed by another key.
      const { received } = yield* Requests
      const keys = new Map<string, Set<unknown>>()
      for (const { headers, path } of received.filter(({ path }) => path.endsWith("/billing-key"))) {
        keys.set(path, (keys.get(path) ?? new Set()).add(headers["idempotency-key"]))
      }
      assert.strictEqual(keys.size, 20)
      assert.deepStrictEqual(
        [...keys].filter(([, used]) => used.size > 1).map(([path]) => /customer\d+/.exec(path)?.[0]),
        ["customer07"]
      )
    }).pipe(Effect.provide(layer))
  )
})

describe("the page of examples/subscriptions", () => {
  const host = "127.0.0.1:8080"

  it.each([
    ["its own page", { host, origin: `http://${host}`, "sec-fetch-site": "same-origin" }],
    ["a command", { host }]
  ])("takes what comes from %s", (_, headers) => {
    assert.isTrue(isOwn({ headers }))
  })

  it.each([
    ["another site", { host, origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["another port", { host, origin: "http://127.0.0.1:9090", "sec-fetch-site": "same-site" }],
    ["a page without an origin", { host, origin: "null", "sec-fetch-site": "cross-site" }],
    ["another name for this machine", { host: "evil.example:8080", origin: "http://evil.example:8080" }]
  ])("refuses what comes from %s", (_, headers) => {
    assert.isFalse(isOwn({ headers }))
  })
})
