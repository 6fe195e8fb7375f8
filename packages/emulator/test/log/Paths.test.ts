import { assert, describe, it } from "@effect/vitest"
import { operationOf, placeOf } from "../../src/log/Paths.ts"
import { operations } from "../operations.ts"

describe("the path of a line", () => {
  it("is that of its operation, with the values of ids alone", () => {
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

  it("names the payment as the merchant does", () => {
    const found = operationOf("GET", "/payments/%EC%A3%BC%EB%AC%B8%201")
    assert.deepInclude(found, { operationId: "getPayment", paymentId: "주문 1" })
  })

  it("is as it came if no operation has it, without its query", () => {
    assert.deepStrictEqual(operationOf("GET", "/payment/1?secret=1"), {
      operationId: undefined,
      path: "/payment/1",
      paymentId: undefined
    })
  })
})

describe("the address of a webhook", () => {
  it("is written without its user and its query", () => {
    assert.strictEqual(
      placeOf("http://user:secret@shop.example:3000/hook?token=secret"),
      "http://shop.example:3000/hook"
    )
  })
})
