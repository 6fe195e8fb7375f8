/**
 * `docs/from-server-sdk.md` has a row for each call, error and webhook of the official SDK, and what it says of the SDK
 * is so.
 */
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as PortOne from "@portone/server-sdk"
import { Effect, Layer, Redacted } from "effect"
import { readFileSync } from "node:fs"
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { PortOneClient } from "@effect-portone/core"
import { layerUndici } from "@effect-portone/core/node"
import { Payments } from "@effect-portone/payments"
import { operations } from "../../migration/ours.ts"
import { readSdk, type Sdk } from "../../migration/sdk.ts"
import { errorOf, isReplaced, operationOf, withTables } from "../../migration/tables.ts"

const document = readFileSync(new URL("../../../docs/from-server-sdk.md", import.meta.url), "utf8")

let sdk: Sdk
beforeAll(() => {
  sdk = readSdk()
})

describe("the document about the official SDK", () => {
  it("has the tables that `pnpm migration` writes", () => {
    assert.strictEqual(withTables(document, sdk), document)
  })

  it("has a row for each method, down to the last client", () => {
    const methodsOf = (client: object): ReadonlyArray<string> =>
      Object.entries(client).flatMap(([name, value]) =>
        typeof value === "function" ? [name] : methodsOf(value as object).map((method) => `${name}.${method}`)
      )
    const methods = methodsOf(PortOne.PortOneClient({ secret: "secret" }))
    assert.sameMembers(
      sdk.calls.map(({ path }) => path),
      [...methods]
    )
    for (const method of methods) assert.include(document, `\`${method.slice(method.lastIndexOf(".") + 1)}\``)
  })

  it("is not written where a call, an error or a webhook of the SDK has nothing in its place", () => {
    const call = { path: "payment.refundPayment", name: "refundPayment", throws: "Payment.GetPaymentError" }
    const error = { path: "Payment.RefundError", isAbstract: false, types: new Map([["NO_REFUND", "NoRefundError"]]) }
    const webhook = { name: "WebhookRefund", events: new Set(["Refund.Paid"]), isData: false }
    const written = (other: Partial<Sdk>) => () => withTables(document, { ...sdk, ...other })
    assert.throws(written({ calls: [...sdk.calls, call] }), "nothing takes the place of payment.refundPayment")
    assert.throws(written({ errors: [...sdk.errors, error] }), "no error takes the place of NoRefundError, NO_REFUND")
    assert.throws(
      written({ webhookTypes: [...sdk.webhookTypes, webhook] }),
      "no event takes the place of Refund.Paid (WebhookRefund)"
    )
    assert.throws(written({ webhookFunctions: ["sign"] }), "nothing takes the place of Webhook.sign")
  })

  it("names for each call an operation that has all of its errors", () => {
    for (const call of sdk.calls) {
      const { errors, id } = operationOf(call)
      const here = errors.flatMap(({ types }) => types)
      const there = sdk.errors.find(({ path }) => path === call.throws)!
      for (const [type, name] of there.types) {
        if (errorOf(type, name) === name) assert.include(here, type, id)
      }
    }
  })
})

interface Received {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, unknown>>
}

describe("the official SDK", () => {
  const received: Array<Received> = []
  let answer: { readonly type: string; readonly body: string }
  const refusal = { type: "application/json", body: JSON.stringify({ type: "INVALID_REQUEST" }) }

  const listener: RequestListener = (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, "http://localhost")
    received.push({ method: request.method!, path: pathname, query: searchParams, headers: request.headers })
    request.resume().on("end", () => response.writeHead(400, { "content-type": answer.type }).end(answer.body))
  }
  const server = createServer(listener)
  let baseUrl: string
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const clientOf = () => PortOne.PortOneClient({ secret: "secret", baseUrl, storeId: "store-1" })

  /** Returns what a call throws, and the request that it sent. */
  const refused = async (call: () => Promise<unknown>, as = refusal): Promise<readonly [unknown, Received]> => {
    received.length = 0
    answer = as
    const error = await call().then(
      () => assert.fail("it was not refused"),
      (error: unknown) => error
    )
    return [error, received[0]!]
  }

  it("sends each call to the operation that takes its place, unless PortOne has replaced that", async () => {
    // Any field that a call reads is this text.
    const input = new Proxy({}, { get: () => "x" })
    for (const call of sdk.calls) {
      const method = call.path
        .split(".")
        .reduce<unknown>((client, name) => (client as Readonly<Record<string, unknown>>)[name], clientOf())
      const [, sent] = await refused(() => (method as (input: object) => Promise<unknown>)(input))
      const template = [...operations.values()].find(
        (operation) => operation.method === sent.method && operation.path.replaceAll(/\{\w+\}/g, "x") === sent.path
      )
      assert.strictEqual(template?.id, isReplaced(call) ? undefined : operationOf(call).id, call.path)
    }
  })

  it("sends the store of its client in no query, where this client does", async () => {
    const [, sent] = await refused(() => clientOf().payment.getPayment({ paymentId: "order-1" }))
    assert.isFalse(sent.query.has("storeId"))
    const here = Payments.layer.pipe(
      Layer.provide(PortOneClient.layer({ apiSecret: Redacted.make("secret"), baseUrl, storeId: "store-1" })),
      Layer.provide(layerUndici)
    )
    const [, own] = await refused(() =>
      Effect.runPromise(
        Payments.use((payments) => payments.getPayment({ paymentId: "order-1" })).pipe(Effect.provide(here))
      )
    )
    assert.strictEqual(own.query.get("storeId"), "store-1")
  })

  it("sends no idempotency key", async () => {
    const [, { headers }] = await refused(() =>
      clientOf().payment.cancelPayment({ paymentId: "order-1", reason: "returned" })
    )
    assert.notProperty(headers, "idempotency-key")
  })

  it("calls another path for the id `..`", async () => {
    const [, { path }] = await refused(() => clientOf().payment.cancelPayment({ paymentId: "..", reason: "returned" }))
    assert.strictEqual(path, "/cancel")
  })

  it("throws a class for each call, and a SyntaxError at a page", async () => {
    const read = () => clientOf().payment.getPayment({ paymentId: "order-1" })
    const [error] = await refused(read)
    assert.instanceOf(error, PortOne.Payment.GetPaymentError)
    assert.strictEqual(error.data.type, "INVALID_REQUEST")
    const [other] = await refused(read, { type: "text/html", body: "<html>" })
    assert.instanceOf(other, SyntaxError)
  })
})
