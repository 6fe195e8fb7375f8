import { assert, describe, it } from "@effect/vitest"
import { operationOf } from "../../src/contract/paths.ts"
import { operations } from "../operations.ts"

describe("the operation of a request", () => {
  it("is found by its method and path, which is written with the values of ids alone", () => {
    for (const { id, method, path, pathFields } of operations) {
      const url = path.replaceAll(/\{(\w+)\}/g, (_, field) => `value-of-${field}`)
      const found = operationOf(method, `${url}?requestBody=hidden`)
      assert.strictEqual(found.operationId, id)
      assert.notInclude(found.path, "hidden")
      for (const field of pathFields) {
        const isId = /^id$|Id$/.test(field)
        assert.include(found.path, isId ? `value-of-${field}` : `{${field}}`)
      }
    }
  })

  it("has the id of the payment as the merchant has it", () => {
    const found = operationOf("GET", "/payments/%EC%A3%BC%EB%AC%B8%201")
    assert.deepInclude(found, { operationId: "getPayment", paymentId: "주문 1" })
  })

  it("is none for another path, which is written as it came, without its query", () => {
    assert.deepStrictEqual(operationOf("GET", "/payment/1?secret=1"), {
      operationId: undefined,
      path: "/payment/1",
      paymentId: undefined
    })
  })
})
