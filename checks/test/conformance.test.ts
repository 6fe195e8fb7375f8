/**
 * The check of the contract against PortOne's document: it finds nothing today, and would find each kind of difference.
 */
import { assert, describe, it } from "@effect/vitest"
import { makeDocument } from "../../packages/emulator/src/openapi/document.ts"
import { compare, type Difference } from "../conformance/compare.ts"
import { at, type Json, operationsOf } from "../conformance/documents.ts"
import { portone } from "../conformance/portone.ts"

describe("the contract's document, compared with PortOne's", () => {
  const ours = JSON.parse(JSON.stringify(makeDocument())) as Json

  it("says the same, but for what is meant to differ", () => {
    const theirs = JSON.parse(portone) as Json
    const { differences, idle, operations, schemas } = compare(ours, theirs)
    assert.deepStrictEqual(differences, [])
    assert.deepStrictEqual(idle, [])
    assert.strictEqual(operations, operationsOf(theirs).size)
    assert.strictEqual(schemas, Object.keys(at(theirs, "components", "schemas")).length)
  })

  // oxlint-disable-next-line typescript/no-explicit-any -- a document is changed where a type would only be in the way
  const found = (change: (document: any) => void): ReadonlyArray<Difference> => {
    const theirs = JSON.parse(portone) as Json
    change(theirs)
    return compare(ours, theirs).differences
  }

  /** Returns the pointers of the differences, which must all be at one place. */
  const placesOf = (differences: ReadonlyArray<Difference>) => differences.map(({ pointer }) => pointer)

  it("reports a field that the contract lacks", () => {
    const differences = found(({ components }) => {
      components.schemas.PaymentAmount.properties.points = { type: "integer", format: "int64" }
    })
    assert.lengthOf(differences, 1)
    assert.match(differences[0]!.pointer, /\/properties\/points$/)
    assert.isUndefined(differences[0]!.ours)
  })

  it("reports a field that the contract has too many", () => {
    const differences = found(({ components }) => {
      delete components.schemas.PaymentAmount.properties.discount
    })
    assert.match(differences[0]!.pointer, /\/properties\/discount$/)
    assert.isUndefined(differences[0]!.theirs)
  })

  it("reports another type", () => {
    const differences = found(({ components }) => {
      components.schemas.PaymentAmount.properties.total = { type: "string" }
    })
    assert.isTrue(placesOf(differences).some((place) => place.endsWith("/properties/total/type")))
  })

  it("reports another format", () => {
    const differences = found(({ components }) => {
      components.schemas.PaymentAmount.properties.total.format = "int32"
    })
    assert.lengthOf(differences, 1)
    assert.match(differences[0]!.pointer, /\/properties\/total\/format$/)
  })

  it("reports a field that is required on one side only", () => {
    const differences = found(({ components }) => {
      components.schemas.PaymentAmount.required.pop()
    })
    assert.lengthOf(differences, 1)
    assert.match(differences[0]!.pointer, /\/required$/)
  })

  it("reports a value that an enum lacks, in requests and in answers", () => {
    const differences = found(({ components }) => {
      components.schemas.Currency.enum.push("XYZ")
    })
    assert.isNotEmpty(differences)
    for (const { pointer, theirs } of differences) {
      assert.match(pointer, /\/enum$/)
      assert.deepStrictEqual(theirs, ["XYZ"])
    }
  })

  it("reports a case that a union lacks", () => {
    const differences = found(({ components }) => {
      const { discriminator, oneOf } = components.schemas.PaymentEscrow
      const { $ref } = oneOf.find((member: Json) => member["$ref"] === discriminator.mapping.DELIVERED)
      discriminator.mapping.SENT = "#/components/schemas/SentPaymentEscrow"
      oneOf.push({ $ref: discriminator.mapping.SENT })
      components.schemas.SentPaymentEscrow = components.schemas[$ref.split("/").at(-1)]
    })
    assert.isTrue(placesOf(differences).some((place) => place.endsWith("/cases/SENT")))
  })

  it("reports a case with another tag", () => {
    const differences = found(({ components }) => {
      const { mapping } = components.schemas.PaymentEscrow.discriminator
      mapping["SENT"] = mapping["DELIVERED"]
      delete mapping["DELIVERED"]
    })
    assert.isTrue(placesOf(differences).some((place) => place.endsWith("/cases/SENT")))
    assert.isTrue(placesOf(differences).some((place) => place.endsWith("/cases/DELIVERED")))
  })

  it("reports a status that the contract lacks", () => {
    const differences = found(({ paths }) => {
      const { responses } = paths["/payments/{paymentId}"].get
      responses["410"] = responses["404"]
    })
    assert.deepStrictEqual(placesOf(differences), ["/responses/410"])
    assert.strictEqual(differences[0]!.operation, "getPayment")
  })

  it("reports an error that moved to another status", () => {
    const differences = found(({ components }) => {
      components.schemas.PaymentNotFoundError["x-portone-status-code"] = 403
    })
    assert.isTrue(placesOf(differences).some((place) => place.startsWith("/responses/403/")))
    assert.isTrue(placesOf(differences).some((place) => place.startsWith("/responses/404/")))
  })

  it("reports a parameter with another name", () => {
    const differences = found(({ paths }) => {
      paths["/payments/{paymentId}"].get.parameters.find((it: Json) => it["in"] === "query").name = "shopId"
    })
    assert.sameMembers([...placesOf(differences)], ["/parameters/query/shopId", "/parameters/query/storeId"])
  })

  it("reports a parameter that must be given", () => {
    const differences = found(({ paths }) => {
      paths["/payments/{paymentId}"].get.parameters.find((it: Json) => it["in"] === "query").required = true
    })
    assert.deepStrictEqual(placesOf(differences), ["/parameters/query/storeId/required"])
  })

  it("reports a body that the contract lacks", () => {
    const differences = found(({ paths }) => {
      const { requestBody } = paths["/payments/{paymentId}/cancel"].post
      paths["/payments/{paymentId}/capture"].post.requestBody = requestBody
    })
    assert.isNotEmpty(differences)
  })

  it("reports an operation by its id, method and path", () => {
    const renamed = found(({ paths }) => {
      paths["/payments/{paymentId}"].get.operationId = "readPayment"
    })
    assert.sameMembers(
      renamed.map(({ operation }) => operation),
      ["readPayment", "getPayment"]
    )
    const moved = found(({ paths }) => {
      paths["/v3/payments/{paymentId}"] = paths["/payments/{paymentId}"]
      delete paths["/payments/{paymentId}"]
    })
    assert.isTrue(placesOf(moved).every((place) => place === "/path"))
    const other = found(({ paths }) => {
      paths["/payments/{paymentId}/cancel"].put = paths["/payments/{paymentId}/cancel"].post
      delete paths["/payments/{paymentId}/cancel"].post
    })
    assert.deepStrictEqual(placesOf(other), ["/method"])
  })

  it("reports an operation that needs no authorization", () => {
    const differences = found(({ paths }) => {
      delete paths["/payments/{paymentId}"].get.security
    })
    assert.deepStrictEqual(placesOf(differences), ["/security"])
  })

  it("reports a schema that nothing reaches", () => {
    const differences = found(({ components }) => {
      components.schemas.Orphan = { type: "object" }
    })
    assert.deepStrictEqual(placesOf(differences), ["/components/schemas/Orphan"])
  })

  it("reports a request that is open, as only answers may be", () => {
    const open = structuredClone(ours) as { components: { schemas: Record<string, Json> } }
    const { schemas } = open.components
    schemas["SortOrder"] = { anyOf: [schemas["SortOrder"], { type: "string" }] }
    const { differences } = compare(open as never, JSON.parse(portone) as Json)
    assert.isNotEmpty(differences)
  })

  it("names a rule that has nothing to do any more", () => {
    const theirs = JSON.parse(portone.replaceAll('"x-portone-query-or-body"', '"x-other"')) as Json
    assert.include(compare(ours, theirs).idle, "query-or-body-required")
  })
})
