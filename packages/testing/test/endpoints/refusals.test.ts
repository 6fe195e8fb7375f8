/** Inputs that are refused: requests are closed, so that a typing mistake never reaches a payment. */
import { PortOneClientError } from "@effect-portone/core"
import { assert, describe, layer } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { isAbsent, type Operation, operations, schemaOf } from "./document.ts"
import { inputFrom, inputOf, inputsOf } from "./inputs.ts"
import { alternatives, type Json, type JsonObject, requiredOf } from "./samples.ts"
import { Script, successOf } from "./script.ts"
import { replaceAt, type Spot, spotsOf } from "./spots.ts"

/** Fails unless the input is refused before sending, with a message that names the field. */
const assertRefused = (operation: Operation, input: unknown, field: string) =>
  Effect.gen(function* () {
    const script = yield* Script
    const { result, sent } = yield* script.call(operation.id, input, successOf(operation))
    assert.lengthOf(sent, 0, `${operation.id} was sent in spite of ${field}`)
    assert(Result.isFailure(result) && result.failure instanceof PortOneClientError)
    assert.strictEqual(result.failure.reason._tag, "InputError")
    assert.strictEqual(result.failure.outcome, "NotSent")
    assert.include(result.failure.message, field)
  })

/** What must not stand in place of a value: a field or a value that the document does not have, a number not exact. */
const wrongFor: Readonly<Record<Spot["kind"], (value: Json) => ReadonlyArray<Json>>> = {
  object: (value) => [{ ...(value as JsonObject), somethingNew: 1 }],
  enum: () => ["SOMETHING_NEW"],
  integer: () => [0.5, 2 ** 53, "1"],
  date: () => ["20260703", "2026-7-3", "2026-07-03T00:00:00Z"],
  // A program writes a DateTime, and requests have no unions.
  time: () => [],
  union: () => []
}

const withIds = operations.filter(({ parameters }) => parameters.some(({ in: where }) => where === "path"))
const withRequired = operations.filter((operation) => Object.keys(inputOf(operation, "required").value).length > 0)
const withPayload = operations.flatMap((operation) =>
  operation.payload === undefined ? [] : [{ ...operation, payload: operation.payload }]
)

layer(Script.layer())((it) => {
  describe.skipIf(isAbsent)("an input", () => {
    it.effect.each(operations)("of $id with a field that is not the document's is refused", (operation) =>
      assertRefused(operation, { ...inputOf(operation, "everything").value, somethingNew: 1 }, "somethingNew")
    )

    it.effect.each(withIds)("of $id whose id is empty or dots is refused", (operation) =>
      Effect.gen(function* () {
        const { value } = inputOf(operation, "required")
        for (const { in: where, name } of operation.parameters) {
          if (where !== "path") continue
          for (const id of ["", ".", "..", "\ud800"]) yield* assertRefused(operation, { ...value, [name]: id }, name)
        }
      })
    )

    it.effect.each(withRequired)("of $id without a required field is refused", (operation) =>
      Effect.gen(function* () {
        const { path, payload, query, value } = inputOf(operation, "required")
        for (const name of Object.keys(value)) {
          const { [name]: _, ...rest } = value
          yield* assertRefused(operation, rest, name)
        }
        if (operation.payload === undefined) return
        for (const spot of spotsOf(operation.payload.name, payload)) {
          if (spot.kind !== "object") continue
          for (const name of requiredOf(spot.name)) {
            const { [name]: _, ...rest } = spot.value as JsonObject
            const without = replaceAt(payload, spot.path, rest) as JsonObject
            yield* assertRefused(operation, inputFrom(operation, path, query, without).value, name)
          }
        }
      })
    )

    it.effect.each(withPayload)("of $id with a wrong value anywhere in it is refused", (operation) =>
      Effect.gen(function* () {
        const seen = new Set<string>()
        const { name: root } = operation.payload
        for (const { path, payload, query } of inputsOf(operation, "everything").slice(0, 9)) {
          for (const { kind, name, path: at, value } of spotsOf(root, payload)) {
            const field = String(at.findLast((key) => typeof key === "string") ?? "")
            const place = `${kind} ${name} ${at.filter((key) => typeof key === "string").join(".")}`
            if (seen.has(place)) continue
            seen.add(place)
            for (const wrong of wrongFor[kind](value)) {
              const changed = replaceAt(payload, at, wrong) as JsonObject
              const named = kind === "object" ? "somethingNew" : field
              yield* assertRefused(operation, inputFrom(operation, path, query, changed).value, named)
            }
          }
        }
      })
    )

    it.effect.each(withPayload)("of $id with two alternatives, or none where one must be, is refused", (operation) =>
      Effect.gen(function* () {
        const { name: root } = operation.payload
        const inputs = inputsOf(operation, "everything")
        const samples = inputs.flatMap(({ payload }) =>
          spotsOf(root, payload).filter(({ name }) => Object.hasOwn(alternatives, name))
        )
        for (const { path, payload, query } of inputs.slice(0, 9)) {
          for (const { name, path: at, value } of spotsOf(root, payload)) {
            const entry = alternatives[name]
            if (entry === undefined) continue
            const { fields = Object.keys(schemaOf(name).properties!), isRequired } = entry
            const without = Object.fromEntries(
              Object.entries(value as JsonObject).filter(([key]) => !fields.includes(key))
            )
            const all = Object.assign({}, ...samples.filter((spot) => spot.name === name).map((spot) => spot.value))
            for (const wrong of [...(fields.length > 1 ? [all] : []), ...(isRequired ? [without] : [])]) {
              const changed = replaceAt(payload, at, wrong) as JsonObject
              yield* assertRefused(operation, inputFrom(operation, path, query, changed).value, `one of ${fields[0]}`)
            }
          }
        }
      })
    )
  })
})
