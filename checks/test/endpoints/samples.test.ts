/** Checks what the other tests assume of the samples: they are always the same, and have every shape and value. */
import { assert, describe, it } from "@effect/vitest"
import { dataUnions, operations, reach, schemaOf, schemas } from "./document.ts"
import { inputsOf } from "./inputs.ts"
import { type Json, type JsonObject, Samples } from "./samples.ts"
import { spotsOf } from "./spots.ts"

/** Returns the values of the spots of a name, each once. */
const valuesIn = (root: string, samples: ReadonlyArray<Json>, name: string, of = (value: Json) => value) =>
  new Set(
    samples.flatMap((sample) => spotsOf(root, sample).flatMap((spot) => (spot.name === name ? of(spot.value) : [])))
  )

describe("samples", () => {
  const payments = new Samples().covering("Payment", "everything", "values")

  it("are the same every time", () => {
    assert.deepStrictEqual(new Samples().covering("Payment", "everything", "values"), payments)
  })

  it("have every case of a union, and every value of an enum", () => {
    const tagsOf = (name: string) =>
      valuesIn("Payment", payments, name, (value) => {
        const { discriminator } = dataUnions.find((union) => union.name === name)!
        return (value as JsonObject)[discriminator]!
      })
    for (const name of ["Payment", "PaymentMethod", "PaymentCancellation", "PaymentEscrow", "Address"]) {
      const { members } = dataUnions.find((union) => union.name === name)!
      assert.sameMembers([...tagsOf(name)], [...members.keys()], name)
    }
    for (const name of ["Country", "Currency", "Bank", "CardBrand", "PaymentWebhookStatus"]) {
      assert.sameMembers([...valuesIn("Payment", payments, name)], [...schemaOf(name).enum!], name)
    }
  })

  it("have all optional fields, or none of them", () => {
    const of = (extent: "everything" | "required") =>
      new Samples()
        .covering("PaidPayment", extent, "shapes")
        .map((sample) => Object.keys(sample as JsonObject).toSorted())
    const { properties = {}, required = [] } = schemaOf("PaidPayment")
    for (const fields of of("everything")) assert.deepStrictEqual(fields, Object.keys(properties).toSorted())
    for (const fields of of("required")) assert.deepStrictEqual(fields, [...required].toSorted())
  })

  it("of a request take each alternative once at least, and never two", () => {
    const operation = operations.find(({ id }) => id === "payInstantly")!
    const methods = inputsOf(operation, "required").map(({ payload }) => Object.keys(payload["method"] as JsonObject))
    assert.isTrue(methods.every((fields) => fields.length === 1))
    assert.sameMembers([...new Set(methods.flat())], ["card", "virtualAccount"])
  })

  it("reach every schema of the document", () => {
    const reached = new Set<string>()
    for (const { errors, parameters, payload, success } of operations) {
      for (const { schema } of parameters) reach(schema, reached)
      for (const name of [errors, payload?.name, success.format === "json" ? success.name : undefined]) {
        if (name !== undefined) reach({ $ref: `#/components/schemas/${name}` }, reached)
      }
    }
    assert.sameMembers([...reached], Object.keys(schemas))
  })
})
