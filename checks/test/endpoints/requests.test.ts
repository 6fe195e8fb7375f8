/** Checks the request that leaves, for each operation and every choice of its input. */
import { assert, describe, layer } from "@effect/vitest"
import { Effect } from "effect"
import { type Operation, operations } from "./document.ts"
import { type Input, inputFrom, inputOf, inputsOf } from "./inputs.ts"
import type { JsonObject } from "./samples.ts"
import { apiSecret, Script, type Sent, successOf } from "./script.ts"
import { canonical, replaceAt, spotsOf, valueAt } from "./spots.ts"

/** Returns the path with its ids, each percent-encoded. */
const pathOf = ({ path }: Operation, ids: Input["path"]): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name]!))

const assertJson = ({ payload }: Operation, json: string, input: Input) => {
  assert.deepStrictEqual(canonical(payload!.name, JSON.parse(json)), canonical(payload!.name, input.payload))
}

/** The names of all headers of a request. */
const headerNames = new Set([
  "accept",
  "accept-encoding",
  "authorization",
  "content-type",
  "idempotency-key",
  "user-agent"
])

const assertRequest = (operation: Operation, sent: ReadonlyArray<Sent>, input: Input) => {
  assert.lengthOf(sent, 1)
  const [{ body, headers, method, url }] = sent as [Sent]
  assert.strictEqual(method, operation.method)
  assert.strictEqual(url.origin, "https://api.portone.io")
  assert.strictEqual(url.pathname, pathOf(operation, input.path))
  assert.strictEqual(url.hash, "")

  const isSent = operation.payload?.isRequired === true || Object.keys(input.payload).length > 0
  const { requestBody, ...query } = Object.fromEntries(url.searchParams)
  assert.deepStrictEqual(
    query,
    Object.fromEntries(Object.entries(input.query).map(([name, value]) => [name, String(value)]))
  )
  assert.lengthOf([...url.searchParams], Object.keys(query).length + (requestBody === undefined ? 0 : 1))
  if (isSent && operation.payload?.place === "query") assertJson(operation, requestBody!, input)
  else assert.isUndefined(requestBody)
  if (isSent && operation.payload?.place === "body") assertJson(operation, body!, input)
  else assert.isUndefined(body)

  const named = Object.keys(headers).filter((name) => !headerNames.has(name))
  assert.deepStrictEqual(named, [])
  assert.strictEqual(headers["authorization"], operation.isAuthorized ? `PortOne ${apiSecret}` : undefined)
  assert.strictEqual(headers["content-type"], body === undefined ? undefined : "application/json")
  assert.strictEqual(headers["accept"], operation.success.format === "csv" ? "text/csv" : "application/json")
  if (method === "GET") assert.notProperty(headers, "idempotency-key")
  else assert.match(headers["idempotency-key"]!, /^"[\x20-\x7e]{16,256}"$/)
}

const withNothingRequired = operations.filter(
  (operation) => Object.keys(inputOf(operation, "required").value).length === 0
)

layer(Script.layer())((it) => {
  describe("a request", () => {
    for (const extent of ["everything", "required", "some"] as const) {
      it.effect.each(operations)(`of $id leaves as documented, with ${extent} of its input`, (operation) =>
        Effect.gen(function* () {
          const script = yield* Script
          const inputs = inputsOf(operation, extent, 9)
          const keys = new Set<string | undefined>()
          for (const input of inputs) {
            const { sent } = yield* script.call(operation.id, input.value, successOf(operation))
            assertRequest(operation, sent, input)
            keys.add(sent[0]!.headers["idempotency-key"])
          }
          assert.strictEqual(keys.size, operation.method === "GET" ? 1 : inputs.length)
        })
      )
    }

    it.effect.each(operations.filter(({ method }) => method !== "GET"))(
      "of $id takes the key of its call",
      (operation) =>
        Effect.gen(function* () {
          const script = yield* Script
          const { value } = inputOf(operation, "required")
          const idempotencyKey = 'a key of "mine" \\ 0001'
          const { sent } = yield* script.call(operation.id, value, successOf(operation), { idempotencyKey })
          assert.strictEqual(sent[0]!.headers["idempotency-key"], '"a key of \\"mine\\" \\\\ 0001"')
        })
    )

    it.effect.each(withNothingRequired)("of $id may go without any input", (operation) =>
      Effect.gen(function* () {
        const script = yield* Script
        const { sent } = yield* script.call(operation.id, undefined, successOf(operation))
        assertRequest(operation, sent, inputOf(operation, "required"))
      })
    )
  })

  describe("`test` and `isForTest`", () => {
    const withIsForTest = operations.flatMap((operation) =>
      operation.payload === undefined
        ? []
        : spotsOf(operation.payload.name, inputOf(operation, "everything").payload)
            .filter(({ kind, value }) => kind === "object" && Object.hasOwn(value as JsonObject, "isForTest"))
            .map(({ name, path }) => ({ id: operation.id, operation, name, path }))
    )
    const withTest = operations.filter(({ parameters }) => parameters.some(({ name }) => name === "test"))

    it.effect.each(withIsForTest)("of $id are passed on in $name, true or false", ({ operation, path }) =>
      Effect.gen(function* () {
        const script = yield* Script
        const { path: ids, payload, query } = inputOf(operation, "everything")
        for (const isForTest of [true, false]) {
          const json = replaceAt(payload, [...path, "isForTest"], isForTest) as JsonObject
          const input = inputFrom(operation, ids, query, json)
          const { sent } = yield* script.call(operation.id, input.value, successOf(operation))
          assertRequest(operation, sent, input)
          const all: unknown = JSON.parse(sent[0]!.url.searchParams.get("requestBody") ?? sent[0]!.body!)
          assert.strictEqual(valueAt(all, [...path, "isForTest"]), isForTest)
        }
      })
    )

    it.effect.each(withTest)("of $id are passed on, true or false", (operation) =>
      Effect.gen(function* () {
        const script = yield* Script
        const { value } = inputOf(operation, "required")
        for (const test of [true, false]) {
          const { sent } = yield* script.call(operation.id, { ...value, test }, successOf(operation))
          assert.strictEqual(sent[0]!.url.searchParams.get("test"), String(test))
        }
      })
    )
  })
})
