/** Checks that every operation of the document is there as a promise, and does what the Effect client's does. */
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { type CallOptions, PortOneClient } from "@effect-portone/core"
import { createPortOne, type Operation } from "@effect-portone/promise"
import * as Promises from "@effect-portone/promise"
import { errorsByOperation, errorTypes, operations } from "../endpoints/document.ts"
import { endpointOf, errorClassOf, services } from "../endpoints/exports.ts"
import { inputOf } from "../endpoints/inputs.ts"
import { Samples } from "../endpoints/samples.ts"
import { successOf } from "../endpoints/script.ts"

type Any = Operation<unknown, unknown, unknown>

const fieldOf = (service: string) => service[0]!.toLowerCase() + service.slice(1)

/** The operations of a client by their service, whatever their types. */
const operationsOf = (client: object, service: string) =>
  (client as Readonly<Record<string, Readonly<Record<string, Any>>>>)[fieldOf(service)]!

const apiSecret = "planted-secret"
const options: CallOptions = { idempotencyKey: "the-key-of-one-call" }

/** What left for an operation, and what it ended with. */
const called = async (
  answer: { readonly status: number; readonly body: string; readonly type?: string },
  call: (fetch: typeof globalThis.fetch) => Promise<unknown>
) => {
  const sent: Array<unknown> = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const body = init?.body == null ? "" : await new Response(init.body).text()
    sent.push({ url: String(input), method: init?.method, headers: [...new Headers(init?.headers)], body })
    return new Response(answer.body, {
      status: answer.status,
      headers: { "content-type": answer.type ?? "application/json" }
    })
  }
  const end = await call(fetch).then(
    (value) => ({ value }),
    (error: unknown) => ({ error })
  )
  return { sent, end }
}

const byEffect = (id: string, input: unknown) => (fetch: typeof globalThis.fetch) =>
  Effect.runPromise(
    PortOneClient.run(endpointOf(id), input, options).pipe(
      Effect.provide(
        PortOneClient.layer({ apiSecret: Redacted.make(apiSecret) }).pipe(Layer.provide(FetchHttpClient.layer))
      ),
      Effect.provideService(FetchHttpClient.Fetch, fetch)
    )
  )

const byPromise = (service: string, id: string, input: unknown) => (fetch: typeof globalThis.fetch) =>
  operationsOf(createPortOne({ apiSecret, fetch }), service)[id]!(input, options)

describe("an operation as a promise", () => {
  it.each(operations)("$id sends and gives what it does as an effect", async (operation) => {
    const { id } = operation
    const { service } = endpointOf(id)
    const input = inputOf(operation, "everything").value
    const answer = successOf(operation)
    const ofPromise = await called(answer, byPromise(service, id, input))
    assert.lengthOf(ofPromise.sent, 1)
    assert.property(ofPromise.end, "value")
    assert.deepStrictEqual(ofPromise, await called(answer, byEffect(id, input)))
  })

  it.each(operations)(
    "$id rejects with its documented errors, and knows them as its own",
    async ({ id, ...operation }) => {
      const { service } = endpointOf(id)
      const input = inputOf({ id, ...operation }, "required").value
      for (const name of errorsByOperation.get(id)!) {
        const { status, type } = errorTypes.get(name)!
        const body = JSON.stringify({ ...(new Samples().ofName(name, "required") as object), type })
        const { end } = await called({ status, body }, byPromise(service, id, input))
        assert("error" in end)
        assert.instanceOf(end.error, errorClassOf(name))
        const { isError } = operationsOf(createPortOne({ apiSecret }), service)[id]!
        assert.isTrue(isError(end.error))
      }
    }
  )

  it("is all that a service has", () => {
    const portone = createPortOne({ apiSecret })
    const ids = services.flatMap(({ name }) => Object.keys(operationsOf(portone, name)))
    assert.deepStrictEqual(ids.toSorted(), operations.map(({ id }) => id).toSorted())
  })
})

describe("the promise face", () => {
  it("exports every operation, error and type of the Effect client, and none of its services", () => {
    const exports = new Map<string, unknown>(Object.entries(Promises))
    for (const { id } of operations) assert.strictEqual(exports.get(id), endpointOf(id))
    for (const name of errorTypes.keys()) assert.strictEqual(exports.get(name), errorClassOf(name))
    for (const { name } of services) assert.isFalse(exports.has(name), name)
  })
})
