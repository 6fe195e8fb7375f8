/**
 * Checks that nothing of the document is missing: its operations are methods and endpoints, its schemas are exports.
 */
import { assert, describe, it, layer } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  dataUnions,
  errorsByOperation,
  errorTypes,
  exportedName,
  nameOf,
  operations,
  schemaOf,
  schemas
} from "./document.ts"
import { codecOf, endpointOf, enumOf, errorClassOf, exportersOf, services } from "./exports.ts"
import { Script } from "./script.ts"

const names = Object.keys(schemas)
const dataUnionNames = new Set(dataUnions.map(({ name }) => name))
const enums = names.filter((name) => schemaOf(name).enum !== undefined)
const errorUnions = [...new Set(operations.map(({ errors }) => errors))]

layer(Script.layer())((it) => {
  describe("an operation", () => {
    it.effect.each(operations)("$id is a method of one service, and an endpoint of its package", ({ id }) =>
      Effect.gen(function* () {
        const script = yield* Script
        const owners = services.filter(({ name }) => Object.hasOwn(script.services.get(name)!, id))
        assert.lengthOf(owners, 1)
        const [{ from, name }] = owners as [(typeof owners)[number]]
        assert.deepStrictEqual(exportersOf(id), [from])
        assert.strictEqual(endpointOf(id).id, id)
        assert.strictEqual(endpointOf(id).service, name)
      })
    )

    it.effect("is all that a service has", () =>
      Effect.gen(function* () {
        const script = yield* Script
        const methods = [...script.services.values()].flatMap((service) => Object.keys(service))
        assert.deepStrictEqual(methods.toSorted(), operations.map(({ id }) => id).toSorted())
      })
    )
  })

  describe("a service", () => {
    it.effect.each(services)("$name is exported by $from, and by no other package", ({ from, name }) =>
      Effect.gen(function* () {
        assert.deepStrictEqual(exportersOf(name), [from])
      })
    )
  })
})

describe("a schema", () => {
  it("is exported by one package, as a Schema", () => {
    const missing = names.filter((name) => exportersOf(exportedName(name)).length !== 1)
    assert.deepStrictEqual(missing, [])
    const others = names.filter((name) => !Schema.isSchema(codecOf(exportedName(name))))
    assert.deepStrictEqual(others, [])
  })

  it("of an enum has the values of the document, in its order", () => {
    for (const name of enums) assert.deepStrictEqual(enumOf(exportedName(name)).literals, schemaOf(name).enum, name)
  })

  it("of an error knows its type and its status", () => {
    for (const [name, { status, type }] of errorTypes) {
      const error = errorClassOf(name)
      assert.strictEqual(error.status, status, name)
      const { properties } = schemaOf(name)
      // One error has a field of its own named `type`: both values are accepted.
      const own = properties!["type"]!.$ref
      assert.deepStrictEqual(error.types, own === undefined ? [type] : [type, ...schemaOf(nameOf(own)).enum!], name)
    }
  })

  it("of a union of errors has the documented ones of its operation", () => {
    for (const { errors, id } of operations) {
      const documented = errorsByOperation.get(id)!.map(errorClassOf)
      assert.sameMembers([...endpointOf(id).errors.members], documented, id)
      assert.strictEqual<unknown>(codecOf(exportedName(errors)), endpointOf(id).errors, id)
    }
  })

  it("of a union of data has a guard for each tag and for the unknown", () => {
    for (const { discriminator, members, name } of dataUnions) {
      const union = codecOf(name)
      assert.propertyVal(union, "discriminator", discriminator)
      assert.property(union, "guards")
      assert.sameMembers(Object.keys((union as unknown as { guards: object }).guards), [
        ...members.keys(),
        "UNRECOGNIZED"
      ])
    }
    const inDocument = names.filter((name) => schemaOf(name).discriminator && !errorUnions.includes(name))
    assert.sameMembers(inDocument, [...dataUnionNames])
  })
})
