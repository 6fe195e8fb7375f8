import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { HttpClient, HttpClientRequest } from "effect/http"
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PortOneEmulator } from "@effect-portone/emulator"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { isOwn } from "../../../examples/subscriptions/src/page.ts"
import { database, describeWithPostgres } from "../../../packages/durable/test/postgres/postgres.ts"
import { spawnedIn } from "../../../packages/emulator/test/command/spawned.ts"
import { layer, mainOf, play, Requests } from "./example.ts"

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

/** Makes a folder for the service, which is removed with the scope. */
const folder = Effect.acquireRelease(
  Effect.promise(() => mkdtemp(join(tmpdir(), "portone-subscriptions-"))),
  (path) => Effect.promise(() => rm(path, { recursive: true, force: true }))
)

const issue = Effect.fnUntraced(function* (number: string) {
  const billingKeys = yield* BillingKeys
  const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
    channelKey: "channel-key",
    method: { card: { credential: { number, expiryYear: "30", expiryMonth: "12" } } }
  })
  return billingKeyInfo.billingKey
})

const approved = "4242424242424242"
const declined = "4242424242420002"

/** Starts the service as a process, and returns the address of its page. */
const served = Effect.fnUntraced(function* (settings: Readonly<Record<string, string>>) {
  const { baseUrl } = yield* PortOneEmulator
  const env = { ...process.env, PORTONE_API_SECRET: "any", PORTONE_BASE_URL: baseUrl, ...settings }
  const { until } = yield* Effect.acquireRelease(
    Effect.sync(() => spawnedIn({ env }, [process.execPath, mainOf("subscriptions"), "serve"])),
    ({ kill }) => Effect.promise(() => kill("SIGKILL"))
  )
  const address = /Listening on (http:\/\/127\.0\.0\.1:\d+)/
  return address.exec(yield* Effect.promise(() => until("stdout", address)))![1]!
})

const read = (address: string) =>
  HttpClient.get(address).pipe(
    Effect.flatMap(({ text }) => text),
    Effect.provide(NodeHttpClient.layerUndici)
  )

/** Waits until the page shows something. */
const untilShown = (address: string, isShown: (page: string) => boolean) =>
  Effect.repeat(Effect.delay(read(address), "50 millis"), { until: isShown })

const countsOf = (page: string) => page.slice(0, page.indexOf("<h2>"))

/** Sends what a button of the page sends. */
const press = (
  address: string,
  action: "cancel" | "revive",
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = { origin: address, "sec-fetch-site": "same-origin" }
) =>
  HttpClientRequest.post(`${address}/${action}`, { headers }).pipe(
    HttpClientRequest.bodyUrlParams(fields),
    // It follows no redirect.
    HttpClient.execute,
    Effect.map(({ status }) => status),
    Effect.provide(NodeHttpClient.layerUndici)
  )

/** Finds the buttons of the page, each with its action, workflow and id. */
const buttons = /action="\/(\w+)"[^]*?name="workflow" value="([^"]*)"[^]*?name="id" value="([^"]*)"/g

describe("the page of examples/subscriptions", () => {
  it.live("lists what waits, cancels and revives it by its buttons, and refuses those of another page", () =>
    Effect.gen(function* () {
      const place = yield* folder
      const file = join(place, "customers.json")
      const keep = (billingKey: string) =>
        Effect.promise(() => writeFile(file, JSON.stringify({ minji: { billingKey, price: 9_900 } })))
      yield* keep(yield* issue(declined))
      const address = yield* served({ CUSTOMERS_FILE: file, DURABLE_FILE: join(place, "durable.db") })
      const page = yield* untilShown(address, (text) => text.includes("<td>Waiting<td>1"))
      const [, action, workflow = "", id = ""] = [...page.matchAll(buttons)][0] ?? []
      const order = { workflow, id }
      assert.deepStrictEqual([action, workflow], ["cancel", "charge/renewal"])
      assert.match(id, /^minjix\d{6}$/)

      const foreign = { origin: "https://evil.example", "sec-fetch-site": "cross-site" }
      assert.strictEqual(yield* press(address, "cancel", order, foreign), 403)
      assert.include(countsOf(yield* read(address)), "<td>Waiting<td>1")
      assert.strictEqual(yield* press(address, "cancel", { ...order, id: "gone" }), 404)
      assert.strictEqual(yield* press(address, "cancel", { ...order, workflow: "gone" }), 404)

      assert.strictEqual(yield* press(address, "cancel", order), 303)
      yield* untilShown(address, (text) => !text.includes(id))
      yield* keep(yield* issue(approved))
      assert.strictEqual(yield* press(address, "revive", order), 303)
      const payments = yield* Payments
      yield* Effect.repeat(Effect.delay(payments.getPayment({ paymentId: id }), "50 millis"), {
        until: ({ status }) => status === "PAID"
      })
      yield* untilShown(address, (text) => !text.includes(id))
      assert.strictEqual(yield* press(address, "revive", order), 409)
    }).pipe(Effect.scoped, Effect.provide(layer))
  )

  it.live("ends an order as its operator has found, and takes no other finding", () =>
    Effect.gen(function* () {
      const place = yield* folder
      const file = join(place, "customers.json")
      const customers = { minji: { billingKey: yield* issue(approved), price: 9_900 } }
      yield* Effect.promise(() => writeFile(file, JSON.stringify(customers)))
      // Somebody has paid another amount under the payment id of this month's order.
      const month = DateTime.formatIsoDateUtc(DateTime.add(yield* DateTime.now, { hours: 9 })).slice(0, 7)
      const id = `minjix${month.replace("-", "")}`
      const emulator = yield* PortOneEmulator
      yield* emulator.openPayment({
        paymentId: id,
        channelKey: "channel-key",
        orderName: "Another one",
        amount: { total: 100 },
        currency: "KRW"
      })
      yield* emulator.pay({ paymentId: id })
      const address = yield* served({ CUSTOMERS_FILE: file, DURABLE_FILE: join(place, "durable.db") })
      const page = yield* untilShown(address, (text) => text.includes("<td>Unresolved<td>1"))
      const shown = [...page.matchAll(/name="found" value="(\w+)"/g)].map(([, found]) => found)
      assert.deepStrictEqual(shown, ["CarriedOut", "NotCarriedOut"])
      const order = { workflow: "charge/renewal", id }
      assert.strictEqual(yield* press(address, "revive", { ...order, found: "Perhaps" }), 400)
      assert.strictEqual(yield* press(address, "revive", { ...order, found: "NotCarriedOut" }), 303)
      // It is charged again, and the payment is still another one.
      yield* untilShown(address, (text) => text.includes(`<td>${id}<td>Unresolved<td>2`))
      assert.strictEqual(yield* press(address, "revive", { ...order, found: "CarriedOut" }), 303)
      yield* untilShown(address, (text) => !text.includes(id))
    }).pipe(Effect.scoped, Effect.provide(layer))
  )

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

describeWithPostgres("two processes of examples/subscriptions over PostgreSQL", () => {
  it.live("charge each customer once, and each shows the orders of both", () =>
    Effect.gen(function* () {
      const file = join(yield* folder, "customers.json")
      const names = Array.from({ length: 20 }, (_, index) => `customer${index}`)
      const keys = new Map<string, string>()
      for (const name of names) keys.set(name, yield* issue(name === "customer7" ? declined : approved))
      const customers = Object.fromEntries(
        Array.from(keys, ([name, billingKey]) => [name, { billingKey, price: 9_900 }])
      )
      yield* Effect.promise(() => writeFile(file, JSON.stringify(customers)))
      const settings = { CUSTOMERS_FILE: file, DATABASE_URL: yield* database }
      const addresses = yield* Effect.all([served(settings), served(settings)], { concurrency: 2 })
      const payments = yield* Payments
      const all = Effect.map(payments.getPayments({ page: { size: 1_000 } }), ({ items }) => items)
      const items = yield* Effect.repeat(Effect.delay(all, "50 millis"), {
        until: (items) => items.filter(({ status }) => status !== "READY").length === names.length
      })
      assert.lengthOf(
        items.filter(({ status }) => status === "PAID"),
        names.length - 1
      )
      for (const address of addresses) {
        const page = yield* untilShown(address, (text) => text.includes("<td>Waiting<td>1"))
        assert.match(page, /customer7x\d{6}/)
      }
      const { received } = yield* Requests
      const paths = received.map(({ path }) => path).filter((path) => path.endsWith("/billing-key"))
      assert.lengthOf(new Set(paths), names.length)
      assert.lengthOf(paths, names.length)
    }).pipe(Effect.scoped, Effect.provide(layer))
  )
})
