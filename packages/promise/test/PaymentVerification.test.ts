import { assert, describe, it } from "vitest"
import * as Effects from "@effect-portone/payments/PaymentVerification"
import {
  type AwaitPaidInput,
  AwaitPaidTimeoutError,
  createClient,
  createPaymentVerification,
  NotPaidYetError,
  RetryPolicy
} from "../src/index.ts"
import { answering, json, notFound, paymentId, rejectionOf, silence, type Step } from "./fixtures/answers.ts"

const payment = (status: string, total = 9_900): Step =>
  json(200, {
    status,
    id: paymentId,
    transactionId: "transaction-1",
    merchantId: "merchant-1",
    storeId: "store-1",
    version: "V2",
    channel: { type: "LIVE", id: "channel-1", name: "cards", pgProvider: "KCP_V2", pgMerchantId: "m-1" },
    requestedAt: "2026-07-03T00:00:00Z",
    updatedAt: "2026-07-03T00:00:00Z",
    statusChangedAt: "2026-07-03T00:00:00Z",
    paidAt: "2026-07-03T00:00:00Z",
    orderName: "Monthly plan",
    amount: { total, taxFree: 0, vat: 0, supply: total, discount: 0, paid: total, cancelled: 0, cancelledTaxFree: 0 },
    currency: "KRW",
    customer: {}
  })

const input = { paymentId, expected: { amount: 9_900, currency: "KRW" } } as const

const over = (...steps: ReadonlyArray<Step>) => {
  const http = answering(...steps)
  const client = createClient({ apiSecret: "secret", fetch: http.fetch, retry: RetryPolicy.none })
  return { ...http, ...createPaymentVerification(client) }
}

describe("the verification of a payment", () => {
  it("resolves with a payment that is paid and matches the order", async () => {
    const { verify } = over(payment("PAID"))
    assert.deepInclude(await verify(input), { id: paymentId, status: "PAID" })
  })

  it("takes the event of a webhook in place of an id", async () => {
    const { sent, verify } = over(payment("PAID"))
    await verify({
      event: { type: "Transaction.Paid", data: { paymentId, storeId: "store-1" } },
      expected: input.expected
    })
    assert.strictEqual(sent[0]!.url.pathname, `/payments/${paymentId}`)
  })

  it.each([
    ["NotPaidYetError", payment("READY"), true],
    ["AmountMismatchError", payment("PAID", 100), false],
    ["PaymentNotFoundError", notFound, false]
  ])("rejects with %s, which is its own error", async (tag, step, isRetryable) => {
    const { verify } = over(step)
    const error = await rejectionOf(verify(input))
    assert.deepInclude(error, { _tag: tag, isRetryable })
    assert.isTrue(verify.isError(error))
  })

  it("knows every error of the Effect client's verification as its own", () => {
    const { awaitPaid, verify } = over()
    const classes = Object.entries(Effects).filter(([name]) => name.endsWith("Error"))
    assert.isNotEmpty(classes)
    for (const [name, of] of classes) {
      // An instance without fields: the guards look at the class alone.
      const error: unknown = Object.create((of as { readonly prototype: object }).prototype)
      assert.isTrue(awaitPaid.isError(error), name)
      assert.strictEqual(verify.isError(error), name !== "AwaitPaidTimeoutError", name)
    }
    assert.isFalse(verify.isError(new Error("mine")))
  })

  it("is aborted by its signal", async () => {
    const { arrival, verify } = over(silence)
    const controller = new AbortController()
    const arrived = arrival()
    const verifying = rejectionOf(verify(input, { signal: controller.signal }))
    await arrived
    controller.abort()
    const error = await verifying
    assert.propertyVal(error, "_tag", "CallAbortedError")
    assert.isTrue(verify.isError(error))
  })
})

describe("waiting for a payment", () => {
  it("reads again until it is paid", async () => {
    const { awaitPaid, sent } = over(notFound, payment("READY"), payment("PAID"))
    assert.strictEqual((await awaitPaid({ ...input, readEvery: 1 })).status, "PAID")
    assert.lengthOf(sent, 3)
  })

  it.each<readonly [string, AwaitPaidInput["hint"]]>([
    ["a promise", Promise.resolve({ type: "Transaction.Paid", data: { paymentId } })],
    [
      "webhooks one by one",
      (async function* () {
        yield { type: "Transaction.Paid", data: { paymentId } }
      })()
    ]
  ])("reads at once when %s hints at it", async (_, hint) => {
    const { awaitPaid, sent } = over(payment("READY"), payment("PAID"))
    assert.strictEqual((await awaitPaid({ ...input, readEvery: "1 hour", hint })).status, "PAID")
    assert.lengthOf(sent, 2)
  })

  it("goes on by its schedule when a hint rejects", async () => {
    const { awaitPaid } = over(payment("READY"), payment("PAID"))
    const hint = Promise.reject(new Error("no webhook"))
    assert.strictEqual((await awaitPaid({ ...input, readEvery: 5, hint })).status, "PAID")
  })

  it("rejects with what came last when its time is up, and at once with what waiting cannot mend", async () => {
    const { awaitPaid } = over(payment("READY"), payment("PAID", 100))
    const late = await rejectionOf(awaitPaid({ ...input, readEvery: "1 hour", timeout: 50 }))
    assert.instanceOf(late, AwaitPaidTimeoutError)
    assert.instanceOf(late.last, NotPaidYetError)
    assert.isTrue(awaitPaid.isError(late))
    assert.propertyVal(await rejectionOf(awaitPaid(input)), "_tag", "AmountMismatchError")
  })

  it("refuses what makes no sense before anything is sent", async () => {
    const { awaitPaid, sent, verify } = over()
    for (const given of [undefined, null, {}, { paymentId }]) {
      assert.propertyVal(await rejectionOf(awaitPaid(given as never)), "outcome", "NotSent")
      assert.propertyVal(await rejectionOf(verify(given as never)), "outcome", "NotSent")
    }
    assert.deepStrictEqual(sent, [])
  })
})
