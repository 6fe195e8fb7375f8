/**
 * Checks that what the client makes of Schemas decodes and encodes exactly as they do, in all operations.
 */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { encode as encodeByParser } from "../../packages/core/src/internal/codec.ts"
import { decodeJson } from "../../packages/core/src/internal/decoder.ts"
import { encodeFast } from "../../packages/core/src/internal/encoder.ts"
import { unfit } from "../../packages/core/src/internal/kinds.ts"
import { readByParser } from "../../packages/core/src/internal/reading.ts"
import { operations as described } from "../../packages/emulator/test/operations.ts"
import { operations } from "./endpoints/document.ts"
import { endpointOf } from "./endpoints/exports.ts"
import { inputsOf } from "./endpoints/inputs.ts"
import { type Json, Samples } from "./endpoints/samples.ts"

const odd: ReadonlyArray<unknown> = [null, "", "2026-11-01", "UNHEARD_OF", 0, 1.5, true, [], [null], {}, { type: 1 }]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** Returns the value with each of its parts changed, one at a time: taken away, odd, or with a field more. */
function* changed(value: unknown, depth = 0): Generator<unknown> {
  if (depth > 0) yield odd[depth % odd.length]
  if (Array.isArray(value)) {
    yield [...value, null]
    for (const [index, item] of value.entries()) {
      for (const other of changed(item, depth + 1)) yield value.map((it: unknown, at) => (at === index ? other : it))
    }
  } else if (isObject(value)) {
    yield { ...value, addedTomorrow: 1 }
    // As `JSON.parse` gives it: a field of its own.
    yield Object.defineProperty({ ...value }, "__proto__", { value: { a: 1 }, enumerable: true, configurable: true })
    for (const [name, field] of Object.entries(value)) {
      const { [name]: _, ...rest } = value
      yield rest
      for (const other of odd) yield { ...value, [name]: other }
      for (const other of changed(field, depth + 1)) yield { ...value, [name]: other }
    }
  }
}

/** Freezes a value and all that is in it, so that a change of it throws. */
const frozen = <A>(value: A): A => {
  if (Array.isArray(value) || isObject(value)) {
    for (const inner of Object.values(value)) frozen(inner)
    Object.freeze(value)
  }
  return value
}

const withJson = operations.flatMap(({ id, success }) => (success.format === "json" ? [{ id, answer: success.name }] : []))

describe("an answer", () => {
  it.each(withJson)("of $id is decoded as its Schema does, whatever is missing or odd in it", ({ answer, id }) => {
    const schema = endpointOf(id).success
    for (const extent of ["everything", "required"] as const) {
      for (const sample of new Samples().covering(answer, extent, "shapes")) {
        assert.notStrictEqual(decodeJson(schema, sample), unfit)
        for (const json of [sample, ...changed(sample)]) {
          const decoded = decodeJson(schema, frozen(json))
          const expected = readByParser(schema, json)
          if (decoded === unfit) assert.strictEqual(expected._tag, "Partial", JSON.stringify(json))
          else assert.deepStrictEqual({ _tag: "Whole", value: decoded }, expected)
        }
      }
    }
  })
})

/** Returns what the Schema's parser makes of an input, or `unfit` if it refuses it. */
const encodedByParser = (schema: Schema.Codec<unknown, object>, input: unknown): unknown => {
  try {
    return encodeByParser(schema as never, input)
  } catch {
    return unfit
  }
}

describe("an input", () => {
  it.each(operations)("of $id is encoded as its Schema does, whatever is missing or odd in it", (operation) => {
    const schema = endpointOf(operation.id).input as Schema.Codec<unknown, object>
    for (const extent of ["everything", "required"] as const) {
      for (const { value } of inputsOf(operation, extent).slice(0, 6)) {
        for (const input of [value, ...changed(value)]) {
          const encoded = encodeFast(schema.ast, frozen(input))
          if (encoded !== unfit) assert.deepStrictEqual(encoded, encodedByParser(schema, input))
        }
      }
    }
  })
})

void described
void ({} as Json)
