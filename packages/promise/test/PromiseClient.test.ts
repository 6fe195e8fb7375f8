import { Effect, Layer } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import { afterEach, assert, describe, it, vi } from "vitest"
import { PortOneClientError } from "@effect-portone/core"
import {
  CallAbortedError,
  type ClientOptions,
  createClient,
  createPayments,
  createPortOne,
  type LogEntry,
  RateLimit,
  RetryPolicy
} from "../src/index.ts"
import {
  answering,
  charge,
  charged,
  failing,
  json,
  notFound,
  paymentId,
  rejectionOf,
  signalling,
  silence
} from "./fixtures/answers.ts"

const thrownBy = (make: () => unknown): unknown => {
  try {
    make()
  } catch (error) {
    return error
  }
  return assert.fail("nothing was thrown")
}

/** An HTTP client that is built with a wait, ends with its client, and answers with 404. */
const slowly = (built: Promise<void>, ended: () => void) =>
  Layer.effect(
    HttpClient.HttpClient,
    Effect.acquireRelease(
      Effect.as(
        Effect.promise(() => built),
        HttpClient.make((request) =>
          Effect.promise(async () => HttpClientResponse.fromWeb(request, await notFound(undefined)))
        )
      ),
      () => Effect.sync(ended)
    )
  )

describe("making a client", () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each<readonly [string, unknown, string]>([
    ["no secret", { apiSecret: "" }, "apiSecret"],
    ["a secret that no header can hold", { apiSecret: "se\ncret" }, "apiSecret"],
    ["a secret that is none", { apiSecret: 5 }, "apiSecret"],
    ["a URL that is none", { apiSecret: "secret", baseUrl: "portone" }, "baseUrl"],
    ["a timeout that is none", { apiSecret: "secret", timeout: "soon" }, "timeout"],
    ["a logger that is none", { apiSecret: "secret", logger: console }, "logger"],
    ["a fetch that is none", { apiSecret: "secret", fetch: {} }, "fetch"],
    ["an empty store", { apiSecret: "secret", storeId: "" }, "storeId"]
  ])("throws with %s, and names what is wrong without its value", (_, options, name) => {
    const error = thrownBy(() => createClient(options as ClientOptions))
    assert.instanceOf(error, PortOneClientError)
    assert.strictEqual(error.outcome, "NotSent")
    assert.include(error.message, name)
    assert.notInclude(error.message, "cret\n")
  })

  it("reads the environment if it is given no secret, and settings go before that", async () => {
    vi.stubEnv("PORTONE_API_SECRET", "secret of the environment")
    vi.stubEnv("PORTONE_STORE_ID", "store-of-the-environment")
    vi.stubEnv("PORTONE_BASE_URL", "http://portone.test")
    const { fetch, sent } = answering(notFound, notFound)
    await rejectionOf(createPortOne({ apiSecret: undefined, fetch }).payments.getPayment({ paymentId }))
    await rejectionOf(createPortOne({ fetch, storeId: "store-1" }).payments.getPayment({ paymentId }))
    assert.strictEqual(sent[0]!.headers.get("authorization"), "PortOne secret of the environment")
    assert.strictEqual(sent[0]!.url.origin, "http://portone.test")
    assert.deepStrictEqual(
      sent.map(({ url }) => url.searchParams.get("storeId")),
      ["store-of-the-environment", "store-1"]
    )
  })

  it.each<readonly [string, Readonly<Record<string, string | undefined>>, string, string]>([
    ["no secret", { PORTONE_API_SECRET: undefined }, "CredentialsError", "PORTONE_API_SECRET is not set"],
    ["a secret of two lines", { PORTONE_API_SECRET: "se\ncret" }, "CredentialsError", "PORTONE_API_SECRET"],
    [
      "a URL that is none",
      { PORTONE_API_SECRET: "secret", PORTONE_BASE_URL: "portone" },
      "InputError",
      "PORTONE_BASE_URL"
    ]
  ])("throws an Error with %s in the environment, and names the variable in plain words", (_, env, reason, words) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const error = thrownBy(() => createPortOne())
    assert.instanceOf(error, PortOneClientError)
    assert.instanceOf(error, Error)
    assert.strictEqual(error.reason._tag, reason)
    assert.strictEqual(error.outcome, "NotSent")
    assert.include(error.message, words)
    assert.notMatch(error.message, /SchemaError|ConfigError|cret\n/)
    assert.include(error.stack, "PromiseClient")
  })

  it("sends nothing", () => {
    const { fetch, sent } = answering()
    createPortOne({ apiSecret: "secret", fetch })
    assert.deepStrictEqual(sent, [])
  })
})

describe("a client", () => {
  it("is not shared: each has its own secret", async () => {
    const { fetch, sent } = answering(notFound, notFound)
    for (const apiSecret of ["first", "second"]) {
      await rejectionOf(createPayments(createClient({ apiSecret, fetch })).getPayment({ paymentId }))
    }
    assert.deepStrictEqual(
      sent.map(({ headers }) => headers.get("authorization")),
      ["PortOne first", "PortOne second"]
    )
  })

  it("gives its log to the program, without secrets, and goes on if that throws", async () => {
    const entries: Array<LogEntry> = []
    const { fetch } = answering(failing, charged)
    const { payWithBillingKey } = createPayments(
      createClient({
        apiSecret: "planted-secret",
        fetch,
        retry: RetryPolicy.make({ base: 0, cap: 0 }),
        logger: (entry) => {
          entries.push(entry)
          throw new Error("the log is full")
        }
      })
    )
    await payWithBillingKey(charge)
    const [{ cause, date, level, message }] = entries as [LogEntry]
    assert.strictEqual(level, "Debug")
    assert.match(message, /^Payments.payWithBillingKey is tried again in 0 ms/)
    assert.instanceOf(date, Date)
    assert.isUndefined(cause)
    assert.notInclude(JSON.stringify(entries), "planted-secret")
  })

  it("puts each request through what stands before it", async () => {
    const { fetch, sent } = answering(notFound, silence)
    const { getPayment } = createPayments(
      createClient({
        apiSecret: "secret",
        fetch,
        middleware: [RateLimit.layer({ limit: 1, window: "1 hour" })]
      })
    )
    await rejectionOf(getPayment({ paymentId }))
    const controller = new AbortController()
    const second = rejectionOf(getPayment({ paymentId }, { signal: controller.signal }))
    await new Promise((resolve) => setImmediate(resolve))
    controller.abort()
    assert.instanceOf(await second, CallAbortedError)
    assert.lengthOf(sent, 1)
  })

  it("waits for an HTTP client that takes time, and rejects with what its layer fails with", async () => {
    const { happen, happened } = signalling()
    const client = createClient({ apiSecret: "secret", http: slowly(happened, () => {}) })
    const reading = rejectionOf(createPayments(client).getPayment({ paymentId }))
    happen()
    assert.propertyVal(await reading, "_tag", "PaymentNotFoundError")

    const broken = new Error("no certificate")
    const failing = createClient({
      apiSecret: "secret",
      http: Layer.effect(HttpClient.HttpClient, Effect.delay(Effect.fail(broken), 0))
    })
    assert.strictEqual(await rejectionOf(createPayments(failing).getPayment({ paymentId })), broken)
    await failing.close()
  })

  it("throws at once what a layer fails with at once", () => {
    const broken = new Error("no certificate")
    const http = Layer.effect(HttpClient.HttpClient, Effect.fail(broken))
    assert.strictEqual(
      thrownBy(() => createClient({ apiSecret: "secret", http })),
      broken
    )
  })
})

describe("the end of a client", () => {
  it("comes after the calls that are under way, and refuses those that come later", async () => {
    const { happen, happened } = signalling()
    const { arrival, fetch, sent } = answering(async (signal) => {
      await happened
      return charged(signal)
    })
    const portone = createPortOne({ apiSecret: "secret", fetch })
    const arrived = arrival()
    const paying = portone.payments.payWithBillingKey(charge)
    await arrived
    const ends: Array<string> = []
    const closing = portone.close().then(() => ends.push("closed"))
    const late = await rejectionOf(portone.payments.payWithBillingKey(charge))
    assert.instanceOf(late, PortOneClientError)
    assert.strictEqual(late.outcome, "NotSent")
    assert.include(late.message, "closed")
    assert.deepStrictEqual(ends, [])
    happen()
    assert.strictEqual((await paying).payment.pgTxId, "pg-1")
    await closing
    assert.deepStrictEqual(ends, ["closed"])
    assert.lengthOf(sent, 1)
  })

  it("aborts the calls that are under way once its signal is aborted", async () => {
    const { arrival, fetch } = answering(silence)
    const portone = createPortOne({ apiSecret: "secret", fetch })
    const arrived = arrival()
    const paying = rejectionOf(portone.payments.payWithBillingKey(charge))
    await arrived
    const controller = new AbortController()
    const closing = portone.close({ signal: controller.signal })
    controller.abort("ten seconds are over")
    const error = await paying
    assert.instanceOf(error, CallAbortedError)
    assert.deepInclude(error, { outcome: "Unknown", cause: "ten seconds are over" })
    assert.isString(error.idempotencyKey)
    await closing
    await portone.close({ signal: AbortSignal.abort() })
  })

  it("frees what its layers hold, once, and comes with the block of an await using", async () => {
    const { happen, happened } = signalling()
    happen()
    let ends = 0
    {
      await using portone = createPortOne({ apiSecret: "secret", http: slowly(happened, () => ends++) })
      await rejectionOf(portone.payments.getPayment({ paymentId }))
      assert.strictEqual(ends, 0)
      await portone.close()
    }
    assert.strictEqual(ends, 1)
  })

  it("does not wait for a layer that is still being built", async () => {
    const client = createClient({ apiSecret: "secret", http: Layer.effect(HttpClient.HttpClient, Effect.never) })
    await client.close()
  })

  it("ends a stream at its next page", async () => {
    const item = { ...JSON.parse('{"status":"READY"}'), id: "p-1" }
    const page = json(200, { items: [item], page: { number: 0, size: 1, totalCount: 3 } })
    const { fetch } = answering(page, page, page)
    const portone = createPortOne({ apiSecret: "secret", fetch })
    const elements = portone.payments.getPayments.stream({}, { pageSize: 1, prefetch: false })
    const iterator = elements[Symbol.asyncIterator]()
    await iterator.next()
    await portone.close()
    assert.instanceOf(await rejectionOf(iterator.next()), PortOneClientError)
    assert.isTrue((await iterator.next()).done)
  })
})
