import { PortOneClient } from "@effect-portone/core"
import * as platform from "@effect-portone/platform"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import { PortOneApi, PortOneEmulator } from "../../src/index.ts"
import { header } from "../../src/emulator/Operations.ts"
import { rules } from "../../src/emulator/Rules.ts"
import { client, merchant } from "./merchant.ts"
import { inputOf, type Operation, operations } from "./operations.ts"

const isStateful = ({ id }: Operation) => Object.hasOwn(rules, id)
const drawnOperations = operations.filter((operation) => !isStateful(operation))

/** What the emulator answers to a request of each operation, as it stands on the wire. */
const answers = (seed: string, of: ReadonlyArray<Operation> = drawnOperations) =>
  Effect.forEach(of, (operation) =>
    Effect.gen(function* () {
      const response = yield* PortOneClient.runWithResponse(operation, yield* inputOf(operation))
      return response.body
    })
  ).pipe(Effect.provide(client.pipe(Layer.provide(PortOneEmulator.layerOptions({ seed })))))

describe("the contract", () => {
  it("has the client's operations, all 147", () => {
    const endpoints = Object.values(PortOneApi.groups).flatMap((group) => Object.keys(group.endpoints))
    assert.lengthOf(operations, 147)
    assert.deepStrictEqual(endpoints.toSorted(), operations.map(({ id }) => id).toSorted())
  })
})

describe("an operation without state", () => {
  it.effect.each(drawnOperations)("$id answers what its schema decodes, and says that it was drawn", (operation) =>
    Effect.gen(function* () {
      const input = yield* inputOf(operation)
      const { headers, status } = yield* PortOneClient.runWithResponse(operation, input)
      assert.strictEqual(status, 200)
      assert.strictEqual(headers[header], "drawn")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("answers the same to the same request with the same seed", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* answers("one"), yield* answers("one"))
    })
  )

  it.effect("answers something else with another seed, and to another request", () =>
    Effect.gen(function* () {
      const partner = operations.filter(({ id }) => id === "getPlatformPartner")
      assert.notDeepEqual(yield* answers("one", partner), yield* answers("two", partner))
      const [first, second] = yield* Effect.forEach(["one", "two"], (id) =>
        PortOneClient.runWithResponse(partner[0]!, { id })
      ).pipe(Effect.provide(merchant))
      assert.notStrictEqual(first!.body, second!.body)
    })
  )
})

describe("an operation with state", () => {
  it("is every one that is not the platform's", () => {
    const ofPlatform = new Set<unknown>(Object.values(platform))
    const rest = operations.filter((operation) => !ofPlatform.has(operation))
    assert.lengthOf(rest, 50)
    assert.deepStrictEqual(
      rest.filter((operation) => !isStateful(operation)).map(({ id }) => id),
      []
    )
  })

  it.effect.each(operations.filter(isStateful))("$id says so, whatever it answers", (operation) =>
    Effect.gen(function* () {
      const http = yield* HttpClient.HttpClient
      const request = HttpClientRequest.make(operation.method)(`https://api.portone.io${operation.path}`, {
        headers: { authorization: "PortOne secret" }
      })
      const response = yield* http.execute(request)
      assert.strictEqual(response.headers[header], "stateful")
    }).pipe(Effect.provide(merchant))
  )
})
