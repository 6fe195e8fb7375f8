/** What of a decline stands in a table. */
import { assert, it } from "@effect/vitest"
import { codeIn } from "../../src/orders/step.ts"

it.each(["51", "INVALID_CARD", "E-1003", "3021:08", "no.money"])("the code %s of a PG is kept", (code) => {
  assert.strictEqual(codeIn(code), code)
})

it.each([
  "4111111111111111",
  "010-9876-5432",
  "홍길동",
  "Gildong Hong",
  "gd.hong@example.com",
  "billing-key-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
  ""
])("%j in the place of a code is not kept", (text) => {
  assert.isUndefined(codeIn(text))
})
