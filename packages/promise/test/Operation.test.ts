import { Effect } from "effect"
import { getEventListeners } from "node:events"
import { assert, describe, it } from "vitest"
import { InvalidRequestError, PortOneClientError } from "@effect-portone/core"
import { PaymentNotFoundError, PgProviderError } from "@effect-portone/payments"
import {
  CallAbortedError,
  type CallOptions,
  type ClientOptions,
  createClient,
  createOperation,
  createPayments,
  getPayment,
  payWithBillingKey,
  RetryPolicy,
  sendRequest
} from "../src/index.ts"
import {
  answering,
  charge,
  charged,
  declined,
  failing,
  json,
  notFound,
  paymentId,
  refusedConnection,
  rejectionOf,
  silence,
  type Step
} from "./fixtures/answers.ts"

const over = (steps: ReadonlyArray<Step>, options: ClientOptions = {}) => {
  const http = answering(...steps)
  const client = createClient({ apiSecret: "planted-secret", fetch: http.fetch, retry: RetryPolicy.none, ...options })
  return { ...http, client, pay: createOperation(client, payWithBillingKey), read: createOperation(client, getPayment) }
}

/** A value that a program without types may pass. */
const untyped = (value: unknown): never => value as never

describe("an operation", () => {
  it("resolves with its answer, decoded", async () => {
    const { pay, sent } = over([charged])
    const { payment } = await pay(charge)
    assert.strictEqual(payment.pgTxId, "pg-1")
    assert.strictEqual(payment.paidAt.epochMilliseconds, Date.parse("2026-07-03T04:05:06Z"))
    assert.strictEqual(sent[0]!.headers.get("authorization"), "PortOne planted-secret")
    assert.match(sent[0]!.headers.get("idempotency-key")!, /^"[0-9a-f]{32}"$/)
  })

  it("resolves with the whole answer, too", async () => {
    const { pay } = over([failing, charged], { retry: RetryPolicy.make({ base: 0, cap: 0 }) })
    const { attempts, status, value } = await pay.withResponse(charge)
    assert.deepStrictEqual([attempts, status, value.payment.pgTxId], [2, 200, "pg-1"])
  })

  it("sends the same key on every attempt, and the key of the call", async () => {
    const retry = RetryPolicy.make({ base: 0, cap: 0 })
    const { pay, sent } = over([failing, charged, charged], { retry })
    await pay(charge)
    const keys = sent.map(({ headers }) => headers.get("idempotency-key"))
    assert.strictEqual(keys[0], keys[1])
    await pay(charge, { idempotencyKey: "renewal-2026-11-order-0042" })
    assert.strictEqual(sent[2]!.headers.get("idempotency-key"), '"renewal-2026-11-order-0042"')
  })

  it("takes the options of a call", async () => {
    const { read, sent } = over([notFound])
    await rejectionOf(read({ paymentId }, { storeId: "store-2" }))
    assert.strictEqual(sent[0]!.url.searchParams.get("storeId"), "store-2")
  })

  it("needs no input where no field is required", async () => {
    const { client, sent } = over([json(200, { items: [], page: { number: 0, size: 10, totalCount: 0 } })])
    const { items } = await createPayments(client).getPayments()
    assert.deepStrictEqual(items, [])
    assert.lengthOf(sent, 1)
  })
})

describe("a rejection", () => {
  it("is the very error that PortOne documents for the operation", async () => {
    const { pay } = over([declined])
    const error = await rejectionOf(pay(charge))
    assert.instanceOf(error, PgProviderError)
    assert.instanceOf(error, Error)
    assert.deepInclude(error, { _tag: "PgProviderError", outcome: "Refused", pgCode: "51" })
    assert.include(error.message, "Payments.payWithBillingKey")
  })

  it("is a PortOneClientError for everything else", async () => {
    const { pay } = over([failing])
    const error = await rejectionOf(pay(charge))
    assert.instanceOf(error, PortOneClientError)
    assert.deepInclude(error, { operation: "Payments.payWithBillingKey", outcome: "Unknown", isRetryable: true })
  })

  it("is told apart by the operation that it is of", async () => {
    const { pay, read } = over([declined, notFound, failing])
    const ofCharge = await rejectionOf(pay(charge))
    const ofRead = await rejectionOf(read({ paymentId }))
    const other = await rejectionOf(read({ paymentId }))
    assert.deepStrictEqual([ofCharge, ofRead, other].map(pay.isError), [true, false, true])
    assert.deepStrictEqual([ofCharge, ofRead, other].map(read.isError), [false, true, true])
    for (const stranger of [undefined, null, "text", new Error("mine"), { _tag: "PgProviderError" }]) {
      assert.isFalse(pay.isError(stranger))
    }
    assert.instanceOf(ofRead, PaymentNotFoundError)
    assert.isTrue(pay.isError(new InvalidRequestError()))
  })

  it("comes before anything is sent if the input or an option makes no sense", async () => {
    const { pay, read, sent } = over([])
    const options = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no option can be read")
        }
      }
    )
    const rejections = [
      pay({ ...charge, amount: { total: 0.5 } }),
      pay(untyped(undefined)),
      pay(charge, { idempotencyKey: "short" }),
      pay(charge, untyped("options")),
      pay(charge, untyped(null)),
      pay(charge, untyped(options)),
      pay(charge, { signal: untyped("a signal") }),
      pay(charge, { signal: untyped(null) }),
      read({ paymentId: ".." }),
      read({ paymentId }, { timeout: untyped("soon") })
    ]
    for (const rejection of rejections) {
      const error = await rejectionOf(rejection)
      assert.instanceOf(error, PortOneClientError)
      assert.deepInclude(error, { outcome: "NotSent", attempts: 0 })
      assert.strictEqual(error.reason._tag, "InputError")
    }
    assert.deepStrictEqual(sent, [])
  })

  it("is a defect as it is, which is no error of the operation", async () => {
    const defect = new Error("a slip of the program")
    const { client, read } = over([])
    assert.strictEqual(await rejectionOf(client.run(Effect.die(defect))), defect)
    assert.isFalse(read.isError(defect))
  })
})

describe("a signal", () => {
  const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length

  it("that is aborted before the call ends it with nothing sent", async () => {
    const { pay, sent } = over([])
    const error = await rejectionOf(pay(charge, { signal: AbortSignal.abort("closing time") }))
    assert.instanceOf(error, CallAbortedError)
    assert.deepInclude(error, { name: "AbortError", outcome: "NotSent", cause: "closing time" })
    assert.isUndefined(error.idempotencyKey)
    assert.deepStrictEqual(sent, [])
  })

  it("that is aborted while a charge is sent tells what is needed to find out about it", async () => {
    const { arrival, pay, sent } = over([silence])
    const before = Date.now()
    const controller = new AbortController()
    const arrived = arrival()
    const paying = rejectionOf(pay(charge, { signal: controller.signal, storeId: "store-2" }))
    await arrived
    controller.abort()
    const error = await paying
    assert.instanceOf(error, CallAbortedError)
    assert.deepInclude(error, {
      _tag: "CallAbortedError",
      name: "AbortError",
      operation: "Payments.payWithBillingKey",
      outcome: "Unknown",
      cause: controller.signal.reason
    })
    assert.strictEqual(`"${error.idempotencyKey}"`, sent[0]!.headers.get("idempotency-key"))
    assert.isAtLeast(error.startedAt!.epochMilliseconds, before)
    assert.strictEqual(error.own.storeId, "store-2")
    assert.include(error.message, "send it again with the same idempotency key")
    assert.notInclude(JSON.stringify(error), error.idempotencyKey!)
    assert.isTrue(pay.isError(error))
    assert.strictEqual(listeners(controller.signal), 0)
  })

  it("that is aborted while a read waits tells that nothing was changed", async () => {
    const { arrival, read } = over([silence])
    const controller = new AbortController()
    const arrived = arrival()
    const reading = rejectionOf(read({ paymentId }, { signal: controller.signal }))
    await arrived
    controller.abort(new DOMException("too slow", "TimeoutError"))
    const error = await reading
    assert.instanceOf(error, CallAbortedError)
    assert.isTrue(error.isRead)
    assert.include(error.message, "It only reads, so it has changed nothing.")
  })

  it("that is aborted while a call waits to try again tells the outcome of the attempts before", async () => {
    const retry = RetryPolicy.make({ attempts: 2, base: "1 hour", cap: "1 hour", deadline: "10 hours" })
    const entries: Array<string> = []
    const controller = new AbortController()
    const { pay } = over([refusedConnection], {
      retry,
      // The entry that it is tried again comes before the wait.
      logger: ({ message }) => {
        entries.push(message)
        queueMicrotask(() => controller.abort())
      }
    })
    const error = await rejectionOf(pay(charge, { signal: controller.signal }))
    assert.match(entries[0]!, /^Payments.payWithBillingKey is tried again/)
    assert.instanceOf(error, CallAbortedError)
    assert.strictEqual(error.outcome, "NotSent")
  })

  it("that is aborted after the call changes nothing, and is not listened to any more", async () => {
    const { pay } = over([charged])
    const controller = new AbortController()
    const { payment } = await pay(charge, { signal: controller.signal })
    assert.strictEqual(listeners(controller.signal), 0)
    controller.abort()
    assert.strictEqual(payment.pgTxId, "pg-1")
  })

  it("ends only the calls that have it", async () => {
    const { arrival, pay } = over([silence, charged])
    const controller = new AbortController()
    const arrived = arrival()
    const first = rejectionOf(pay(charge, { signal: controller.signal }))
    await arrived
    const second = pay(charge)
    controller.abort()
    assert.instanceOf(await first, CallAbortedError)
    assert.strictEqual((await second).payment.pgTxId, "pg-1")
  })
})

describe("a request that no operation describes", () => {
  const request = {
    method: "POST",
    path: "/payments/{paymentId}/added",
    params: { paymentId },
    body: { a: 1 }
  } as const

  it("resolves with its answer", async () => {
    const { client, sent } = over([json(200, { b: 2 })])
    const { attempts, status, value } = await sendRequest(client, request)
    assert.deepStrictEqual([attempts, status, value], [1, 200, { b: 2 }])
    assert.deepStrictEqual([sent[0]!.url.pathname, sent[0]!.body], [`/payments/${paymentId}/added`, '{"a":1}'])
  })

  it("is aborted like an operation", async () => {
    const { client } = over([])
    const options: CallOptions = { signal: AbortSignal.abort() }
    const error = await rejectionOf(sendRequest(client, request, options))
    assert.deepInclude(error, { operation: "PortOneClient.request", outcome: "NotSent" })
  })
})
