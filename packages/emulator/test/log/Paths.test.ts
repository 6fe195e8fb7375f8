import { assert, describe, it } from "@effect/vitest"
import { placeOf } from "../../src/log/Paths.ts"

describe("the address of a webhook", () => {
  it("is written without its user and its query", () => {
    assert.strictEqual(
      placeOf("http://user:secret@shop.example:3000/hook?token=secret"),
      "http://shop.example:3000/hook"
    )
  })
})
