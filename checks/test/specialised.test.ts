/**
 * Checks that what the client makes of Schemas decodes and encodes exactly as they do, in all operations.
 */
import { assert, describe, it } from "@effect/vitest"
import { Result, Schema, type SchemaAST } from "effect"
import type * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import { Wire } from "@effect-portone/core"
import { encode as encodeByParser } from "../../packages/core/src/internal/codec.ts"
import { decodeJson, isDecodedByParser } from "../../packages/core/src/internal/decoder.ts"
import { encodeJson, isEncodedByParser } from "../../packages/core/src/internal/encoder.ts"
import { unfit } from "../../packages/core/src/internal/kinds.ts"
import { readByParser } from "../../packages/core/src/internal/reading.ts"
import { PortOneApi } from "../../packages/emulator/src/generated/index.ts"
import { operations } from "./endpoints/document.ts"
import { endpointOf } from "./endpoints/exports.ts"
import { inputsOf } from "./endpoints/inputs.ts"
import { Samples } from "./endpoints/samples.ts"

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

/** The most changes of one sample that are looked at. Those of several samples together are of all kinds. */
const most = 80

/** Returns the value, and some of its changes, spread over all of it. */
const variantsOf = (value: unknown, shift: number): ReadonlyArray<unknown> => {
  const all = [...changed(value)]
  const step = Math.max(1, Math.floor(all.length / most))
  return [value, ...all.filter((_, index) => index % step === shift % step)]
}

/** Freezes a value and all that is in it, so that a change of it throws. */
const frozen = <A>(value: A): A => {
  if (Array.isArray(value) || isObject(value)) {
    for (const inner of Object.values(value)) frozen(inner)
    Object.freeze(value)
  }
  return value
}

const withJson = operations.flatMap(({ id, success }) =>
  success.format === "json" ? [{ id, answer: success.name }] : []
)

describe("an answer", () => {
  it.each(withJson)("of $id is decoded as its Schema does, whatever is missing or odd in it", ({ answer, id }) => {
    const schema = endpointOf(id).success
    for (const extent of ["everything", "required"] as const) {
      for (const [index, sample] of new Samples().covering(answer, extent, "shapes").slice(0, 4).entries()) {
        assert.notStrictEqual(decodeJson(schema, sample), unfit)
        for (const json of variantsOf(sample, index)) {
          const decoded = decodeJson(schema, frozen(json))
          const expected = readByParser(schema, json)
          if (decoded === unfit) assert.strictEqual(expected._tag, "Partial", JSON.stringify(json))
          else assert.deepStrictEqual({ _tag: "Whole", value: decoded }, expected)
        }
      }
    }
  })
})

/** Returns what the Schema's parser makes of a value, or `unfit` if it refuses it. */
const encodedByParser = (schema: Schema.Codec<unknown, object>, input: unknown): unknown => {
  try {
    return encodeByParser(schema, input)
  } catch {
    return unfit
  }
}

describe("an answer that the emulator makes", () => {
  it.each(withJson)("of $id is encoded as its Schema does, with the unions within it", ({ answer, id }) => {
    // The answer of an operation needs no services, and encodes to an object.
    const schema = endpointOf(id).success as Schema.Codec<unknown, object>
    for (const extent of ["everything", "required"] as const) {
      for (const [index, sample] of new Samples().covering(answer, extent, "shapes").slice(0, 4).entries()) {
        for (const json of variantsOf(sample, index)) {
          const value = decodeJson(schema, json)
          if (value === unfit) continue
          const encoded = encodeJson(schema, frozen(value))
          if (encoded !== unfit) assert.deepStrictEqual(encoded, encodedByParser(schema, value))
        }
      }
    }
  })
})

describe("an input", () => {
  it.each(operations)("of $id is encoded as its Schema does, whatever is missing or odd in it", (operation) => {
    // The input of an operation is a struct, and encodes to one.
    const schema = endpointOf(operation.id).input as Schema.Codec<unknown, object>
    for (const extent of ["everything", "required"] as const) {
      for (const [index, { value }] of inputsOf(operation, extent).slice(0, 4).entries()) {
        for (const input of variantsOf(value, index)) {
          const encoded = encodeJson(schema, frozen(input))
          if (encoded !== unfit) assert.deepStrictEqual(encoded, encodedByParser(schema, input))
        }
      }
    }
  })
})

/** The Schemas of bodies in the contract, by operation. */
const bodies = new Map(
  Object.values(PortOneApi.groups).flatMap((group) =>
    Object.values<Pick<HttpApiEndpoint.Top, "identifier" | "payload">>(group.endpoints).flatMap(
      ({ identifier, payload }) => {
        const [schema] = payload.get("application/json")?.schemas ?? []
        // A body of the contract needs no services.
        return schema === undefined ? [] : [[identifier, schema as Schema.Codec<unknown, unknown>] as const]
      }
    )
  )
)

describe("a body", () => {
  it.each(operations.filter(({ id }) => bodies.has(id)))(
    "of $id is decoded as its Schema does where it has no null, whatever is missing or odd in it",
    (operation) => {
      const schema = bodies.get(operation.id)!
      const decode = Schema.decodeUnknownResult(schema)
      const { input } = endpointOf(operation.id)
      for (const extent of ["everything", "required"] as const) {
        for (const [index, { value }] of inputsOf(operation, extent).slice(0, 4).entries()) {
          // With the fields of the path and the query, which a body does not know.
          const sample: unknown = JSON.parse(
            JSON.stringify(encodeByParser(input as Schema.Codec<unknown, object>, value))
          )
          assert.isDefined(Wire.decodePlain(schema, sample))
          for (const json of variantsOf(sample, index)) {
            if (JSON.stringify(json).includes("null")) continue
            const decoded = Wire.decodePlain(schema, frozen(json))
            if (decoded !== undefined) assert.deepStrictEqual(Result.getOrThrow(decode(json)), decoded)
          }
        }
      }
    }
  )
})

/** Returns a type with all types that it is made of. What is handled by the type around it is left out. */
const partsOf = (ast: SchemaAST.AST, seen = new Set<SchemaAST.AST>()): ReadonlySet<SchemaAST.AST> => {
  if (seen.has(ast) || ast._tag === "Never") return seen
  // A field that may be absent, and that is there.
  if (ast._tag === "Union" && ast.types.at(-1)?._tag === "Undefined") return partsOf(ast.types[0]!, seen)
  seen.add(ast)
  if (ast.encoding !== undefined) return seen
  switch (ast._tag) {
    case "Suspend":
      return partsOf(ast.thunk(), seen)
    case "Objects":
      for (const { type } of [...ast.propertySignatures, ...ast.indexSignatures]) partsOf(type, seen)
      return seen
    case "Arrays":
      for (const item of [...ast.elements, ...ast.rest]) partsOf(item, seen)
      return seen
    case "Union":
      // The case that is not known yet is encoded as any object.
      for (const member of ast.types) if (member.encoding === undefined) partsOf(member, seen)
      return seen
    default:
      return seen
  }
}

const kindOf = (ast: SchemaAST.AST): string =>
  ast._tag === "Objects" && ast.indexSignatures.length > 0
    ? `a map of ${ast.indexSignatures.map(({ type }) => type._tag).join()}`
    : ast._tag

/** Returns the kinds of the types that are left to Schema's own parser. */
const leftToParser = (asts: ReadonlyArray<SchemaAST.AST>, isLeft: (ast: SchemaAST.AST) => boolean) => {
  const seen = new Set<SchemaAST.AST>()
  for (const ast of asts) partsOf(ast, seen)
  return [...new Set([...seen].filter(isLeft).map(kindOf))].toSorted()
}

describe("what is left to Schema's own parser", () => {
  const endpoints = operations.map(({ id }) => endpointOf(id))

  it("is, of answers, nothing but the fields of an object that should have none", () => {
    const answers = endpoints.filter(({ format }) => format === "json").map(({ success }) => success.ast)
    assert.deepStrictEqual(leftToParser(answers, isDecodedByParser), [])
  })

  it("is, of inputs, a map that has entries, and what may have any form", () => {
    const inputs = endpoints.map(({ input }) => input.ast)
    assert.deepStrictEqual(leftToParser(inputs, isEncodedByParser), ["Unknown"])
    const Labels = Schema.Record(Schema.String, Schema.String)
    assert.deepStrictEqual(encodeJson(Labels, {}), {})
    assert.strictEqual(encodeJson(Labels, { color: "red" }), unfit)
  })
})
