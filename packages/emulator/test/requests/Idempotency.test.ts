import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Fiber, Layer, Schema } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as TestClock from "effect/testing/TestClock"
import { type CallOptions, InvalidRequestError, RetryPolicy } from "@effect-portone/core"
import { AlreadyPaidError, BillingKeys, Payments, PgProviderError } from "@effect-portone/payments"
import * as Assembly from "../../src/assembly/Assembly.ts"
import { type Options, PortOneEmulator } from "../../src/index.ts"
import { toHttpClient } from "../../src/requests/Exchange.ts"
import { Snapshot, State } from "../../src/state/State.ts"
import { card, channelKey, client, issue, order } from "../merchant.ts"
import { type Operation, operations } from "../operations.ts"

const services = Layer.mergeAll(Payments.layer, BillingKeys.layer).pipe(Layer.provideMerge(client))

/** The client's services over an emulator of their own. */
const over = (options: Options = {}) =>
  Effect.provide(services.pipe(Layer.provideMerge(PortOneEmulator.layerOptions(options))), { local: true })

/** A key that is long enough. */
const keyed = (name: string): CallOptions => ({ idempotencyKey: name.padStart(16, "-"), retry: RetryPolicy.none })

const paymentId = "order-1"

/** A request as any client might send it, and the answer as it comes. */
const send = (
  method: Operation["method"],
  path: string,
  options: {
    readonly key?: string
    readonly body?: unknown
    readonly authorization?: string
    readonly baseUrl?: string
  } = {}
) =>
  Effect.gen(function* () {
    const http = yield* HttpClient.HttpClient
    const { authorization = "PortOne secret", baseUrl = "https://api.portone.io", body, key } = options
    const request = HttpClientRequest.make(method)(`${baseUrl}${path}`, {
      headers: {
        ...(authorization === "" ? {} : { authorization }),
        ...(key === undefined ? {} : { "idempotency-key": key })
      }
    })
    const response = yield* http.execute(
      body === undefined ? request : HttpClientRequest.bodyText(request, JSON.stringify(body), "application/json")
    )
    return { status: response.status, headers: { ...response.headers }, body: yield* response.text }
  })

const issueBody = { channelKey, method: card() }

/** A key as it stands in its header. */
const quoted = (key: string) => `"${key.replaceAll(/["\\]/g, String.raw`\$&`)}"`

const issueWith = (key?: string, body: unknown = issueBody) =>
  send("POST", "/billing-keys", { body, ...(key === undefined ? {} : { key: quoted(key) }) })

/** How many billing keys there are. */
const issued = Effect.gen(function* () {
  const { page } = yield* (yield* BillingKeys).getBillingKeyInfos()
  return page.totalCount
})

const typeOf = ({ body }: { readonly body: string }): unknown => JSON.parse(body).type

const key = "a key of an issuance"

describe("a request that is repeated with its key", () => {
  it.effect("gets the answer that it had, and is carried out once", () =>
    Effect.gen(function* () {
      const first = yield* issueWith(key)
      assert.strictEqual(first.status, 200)
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* issueWith(key), first)
      assert.strictEqual(yield* issued, 1)
    }).pipe(over())
  )

  it.effect("is carried out again without it, or with another", () =>
    Effect.gen(function* () {
      yield* issueWith()
      yield* issueWith()
      yield* issueWith(key)
      yield* issueWith("another key of another issuance")
      assert.strictEqual(yield* issued, 4)
    }).pipe(over())
  )

  it.effect("gets the failure that it had, whatever has changed since", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const declined = order(paymentId, yield* issue("0002"))
      const charge = payments.payWithBillingKey(declined, keyed("declined"))
      assert.instanceOf(yield* Effect.flip(charge), PgProviderError)
      yield* payments.payWithBillingKey(order(paymentId, yield* issue()))
      assert.instanceOf(yield* Effect.flip(charge), PgProviderError)
      assert.instanceOf(yield* Effect.flip(payments.payWithBillingKey(declined, keyed("new"))), AlreadyPaidError)
    }).pipe(over())
  )

  it.effect("is told that the first still runs, until it has ended", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const slow = order(paymentId, yield* issue("0006"))
      const charge = payments.payWithBillingKey(slow, keyed("slow"))
      const first = yield* Effect.forkChild(charge)
      yield* TestClock.adjust("29 seconds")
      const error = yield* Effect.flip(charge)
      assert(error._tag === "PortOneClientError")
      assert.strictEqual(error.reason._tag, "OutstandingRequestError")
      assert.strictEqual(error.outcome, "Unknown")
      yield* TestClock.adjust("1 seconds")
      assert.deepStrictEqual(yield* charge, yield* Fiber.join(first))
    }).pipe(over())
  )

  it.effect("is one of many that come at once, of which one is carried out", () =>
    Effect.gen(function* () {
      const answers = yield* Effect.all(
        Array.from({ length: 20 }, () => issueWith(key)),
        { concurrency: "unbounded" }
      )
      for (const answer of answers.filter(({ status }) => status !== 200)) {
        assert.strictEqual(answer.status, 409)
        assert.strictEqual(typeOf(answer), "IDEMPOTENCY_OUTSTANDING_REQUEST")
      }
      assert.strictEqual(yield* issued, 1)
    }).pipe(over())
  )

  it.effect("learns how it ended when its caller had hung up", () =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const slow = order(paymentId, yield* issue("0006"))
      const charge = payments.payWithBillingKey(slow, keyed("hung up"))
      const first = yield* Effect.forkChild(charge)
      yield* TestClock.adjust("1 seconds")
      yield* Fiber.interrupt(first)
      yield* TestClock.adjust("29 seconds")
      const { payment } = yield* charge
      const read = yield* payments.getPayment({ paymentId })
      assert(read.status === "PAID")
      assert.strictEqual(read.pgTxId, payment.pgTxId)
    }).pipe(over())
  )

  it.effect("leaves nothing behind after 3 hours, whoever comes then", () =>
    Effect.gen(function* () {
      yield* issueWith("the-key-of-yesterday")
      yield* TestClock.adjust("3 hours")
      yield* issueWith("the-key-of-today")
      const stored = JSON.stringify(yield* PortOneEmulator.use(({ snapshot }) => snapshot))
      assert.include(stored, "the-key-of-today")
      assert.notInclude(stored, "the-key-of-yesterday")
    }).pipe(over())
  )

  it.effect("is a new request after 3 hours", () =>
    Effect.gen(function* () {
      yield* issueWith(key)
      yield* TestClock.adjust("179 minutes")
      yield* issueWith(key)
      assert.strictEqual(yield* issued, 1)
      yield* TestClock.adjust("1 minutes")
      yield* issueWith(key)
      assert.strictEqual(yield* issued, 2)
      // From its own time on, the new one has its 3 hours.
      yield* TestClock.adjust("179 minutes")
      yield* issueWith(key)
      assert.strictEqual(yield* issued, 2)
    }).pipe(over())
  )

  it.effect("gets its answer from an emulator that goes on from a snapshot", () =>
    Effect.gen(function* () {
      const from = (start: string | Snapshot) =>
        Effect.provide(
          services.pipe(
            Layer.provideMerge(Layer.effect(HttpClient.HttpClient, Effect.map(Assembly.makeExchange(), toHttpClient))),
            Layer.provideMerge(Assembly.layer(start))
          ),
          { local: true }
        )
      const [first, taken] = yield* Effect.gen(function* () {
        return [yield* issueWith(key), yield* (yield* State).snapshot] as const
      }).pipe(from("seed"))
      const kept = yield* Schema.decodeEffect(Schema.fromJsonString(Snapshot))(JSON.stringify(taken))
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* issueWith(key), first)
        assert.strictEqual(yield* issued, 1)
      }).pipe(from(kept))
    })
  )

  it.live("gets the answer that it had over HTTP, too", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const post = () =>
        Effect.map(
          send("POST", "/billing-keys", { baseUrl, key: quoted(key), body: issueBody }),
          ({ body, headers, status }) => ({ status, body, type: headers["content-type"] })
        )
      const first = yield* post()
      assert.deepInclude(first, { status: 200, type: "application/json" })
      assert.deepStrictEqual(yield* post(), first)
    }).pipe(Effect.provide([PortOneEmulator.layerServer(), NodeHttpClient.layerUndici]))
  )
})

describe("a key that comes with another request", () => {
  const other = { ...issueBody, customer: { id: "another" } }

  it.effect("is refused, and nothing is done", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const first = yield* billingKeys.issueBillingKey({ channelKey, method: card() }, keyed("key"))
      const error = yield* Effect.flip(billingKeys.issueBillingKey({ channelKey, method: card("2222") }, keyed("key")))
      assert.instanceOf(error, InvalidRequestError)
      assert.match(error.message, /Idempotency-Key was sent with another request/)
      const { billingKey } = first.billingKeyInfo
      assert.instanceOf(
        yield* Effect.flip(billingKeys.deleteBillingKey({ billingKey }, keyed("key"))),
        InvalidRequestError
      )
      assert.strictEqual(yield* issued, 1)
    }).pipe(over())
  )

  it.effect("gets the answer of the first where that is the setting", () =>
    Effect.gen(function* () {
      const first = yield* issueWith(key)
      assert.deepStrictEqual(yield* issueWith(key, other), first)
      assert.strictEqual(yield* issued, 1)
    }).pipe(over({ reusedKey: "answered" }))
  )
})

describe("a request that fails inside of PortOne", () => {
  const keys = Array.from({ length: 40 }, (_, index) => `key of an issuance ${index}`)

  /** The statuses that a key gets when its request is sent again and again. */
  const statuses = (key: string) =>
    Effect.all(
      Array.from({ length: 12 }, () => Effect.map(issueWith(key), ({ status }) => status)),
      { concurrency: 1 }
    )

  it.effect("is carried out when it is repeated, and then has its answer", () =>
    Effect.gen(function* () {
      let failed = 0
      for (const key of keys) {
        const got = yield* statuses(key)
        const success = got.indexOf(200)
        failed += success
        assert.isAtLeast(success, 0)
        assert.deepStrictEqual(new Set(got.slice(0, success)), new Set(success === 0 ? [] : [500]))
        // What was carried out is answered, and never gets as far as to fail.
        assert.deepStrictEqual(new Set(got.slice(success)), new Set([200]))
      }
      assert.isAbove(failed, 10)
    }).pipe(over({ serverErrors: 0.5 }))
  )

  it.effect("has failed for as long as its key is kept, where that is the setting", () =>
    Effect.gen(function* () {
      const all = yield* Effect.forEach(keys, statuses)
      for (const got of all) assert.lengthOf(new Set(got), 1)
      const failed = all.filter(([status]) => status === 500)
      assert.isAbove(failed.length, 10)
      assert.isBelow(failed.length, 30)
    }).pipe(over({ serverErrors: 0.5, storesServerErrors: true }))
  )

  it.effect("has done nothing", () =>
    Effect.gen(function* () {
      const http = yield* HttpClient.HttpClient
      const answers = yield* Effect.forEach(keys, (key) => issueWith(key))
      const succeeded = answers.filter(({ status }) => status === 200)
      assert.isAbove(succeeded.length, 10)
      assert.isBelow(succeeded.length, keys.length)
      let seen: number | undefined
      while (seen === undefined) {
        const response = yield* http.get("https://api.portone.io/billing-keys", {
          headers: { authorization: "PortOne secret" }
        })
        if (response.status === 200) seen = JSON.parse(yield* response.text).page.totalCount
      }
      assert.strictEqual(seen, succeeded.length)
    }).pipe(over({ serverErrors: 0.3 }))
  )

  it.effect("is the same one with the same seed", () =>
    Effect.gen(function* () {
      const failures = (seed: string) =>
        Effect.forEach(keys, (key) => issueWith(key)).pipe(
          Effect.map((answers) => answers.map(({ status }) => status)),
          over({ seed, serverErrors: 0.5 })
        )
      assert.deepStrictEqual(yield* failures("one"), yield* failures("one"))
      assert.notDeepEqual(yield* failures("one"), yield* failures("two"))
    })
  )
})

describe("a PG that declines", () => {
  it.effect.each([true, false])("has answered, and that is kept: with server errors kept or not (%s)", (stores) =>
    Effect.gen(function* () {
      const payments = yield* Payments
      const charge = payments.payWithBillingKey(order(paymentId, yield* issue("0002")), keyed("declined"))
      yield* Effect.flip(charge)
      const attempt = yield* payments.getPayment({ paymentId })
      assert.strictEqual(attempt.status, "FAILED")
      yield* TestClock.adjust("1 minute")
      yield* Effect.flip(charge)
      // No second attempt was made.
      assert.deepStrictEqual(yield* payments.getPayment({ paymentId }), attempt)
    }).pipe(over({ storesServerErrors: stores }))
  )
})

describe("the header", () => {
  const quoted = (text: string) => `"${text}"`
  const malformed = [
    ["without quotes", "0123456789abcdef"],
    ["with one quote", '"0123456789abcdef'],
    ["too short", quoted("0123456789abcde")],
    ["too long", quoted("x".repeat(257))],
    ["not ASCII", quoted("0123456789abcdefé")],
    ["with a bare quote in it", quoted('01234567"9abcdef')],
    ["with a bare backslash in it", quoted("01234567\\9abcdef")],
    ["with something behind it", `${quoted("0123456789abcdef")}; a=1`],
    ["empty", ""]
  ] as const

  it.effect.each(malformed.map(([what, key]) => ({ what, key })))("is refused when it is $what", ({ key }) =>
    Effect.gen(function* () {
      const answer = yield* send("POST", "/billing-keys", { key, body: issueBody })
      assert.strictEqual(answer.status, 400)
      assert.strictEqual(typeOf(answer), "INVALID_REQUEST")
      assert.include(answer.body, "Idempotency-Key")
      assert.strictEqual(yield* issued, 0)
    }).pipe(over())
  )

  it.effect.each(["0123456789abcdef", "x".repeat(256), 'quotes " and \\ in it', " a space at its ends "])(
    "is taken as the client writes it: %j",
    (key) =>
      Effect.gen(function* () {
        const first = yield* issueWith(key)
        assert.strictEqual(first.status, 200)
        assert.deepStrictEqual(yield* issueWith(key), first)
      }).pipe(over())
  )

  it.effect("is looked at on all operations that change something, and ignored on those that read", () =>
    Effect.gen(function* () {
      for (const { id, method, path } of operations) {
        const { body } = yield* send(method, path, { key: "malformed" })
        const isRefused = body.includes("Idempotency-Key")
        assert.strictEqual(isRefused, method !== "GET", id)
      }
      assert.sameMembers([...new Set(operations.map(({ method }) => method === "GET"))], [true, false])
    }).pipe(over())
  )

  it.effect("is looked at after the credentials", () =>
    Effect.gen(function* () {
      const answer = yield* send("POST", "/billing-keys", { key: "malformed", body: issueBody, authorization: "" })
      assert.strictEqual(answer.status, 401)
      // And those who have none do not get to see what is kept for a key.
      yield* issueWith(key)
      const stranger = yield* send("POST", "/billing-keys", {
        key: quoted(key),
        body: issueBody,
        authorization: ""
      })
      assert.strictEqual(stranger.status, 401)
    }).pipe(over())
  )
})
