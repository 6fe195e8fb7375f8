/** Which texts pass for an id, a constant or a time, and so stay in a recording. */
import { assert, describe, it } from "@effect/vitest"
import { isConstant, isDate, isIdentifier, isInstant } from "../../src/recorder/identifiers.ts"

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

describe("an id", () => {
  it.each([
    "order-1",
    "payment-20f5e1a4-86a2-4b6e-b3a9-8a0c7d6a1f10",
    "store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec",
    "channel-key-main",
    "StdpayCARDINIpayTest20260703040506123456",
    "20260703123456789",
    "monthly_plan.2026-07:3",
    "T590890878452284310"
  ])("stays: %s", (id) => assert.isTrue(isIdentifier(id)))

  it.each([
    ["words", "Hong Gildong"],
    ["a name in another script", "심청이"],
    ["an e-mail address", "gildong@home.example"],
    ["a phone number", "order-01012345678"],
    ["a phone number from abroad", "82-10-1234-5678"],
    ["a card number", "order_4111-1111-1111-1111"],
    ["an identity number", "900101-1234567"],
    ["a billing key", "billing-key-20f5e1a4"],
    ["a token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"],
    ["a secret", "kF3vQz8mW1xR6tYb".repeat(5)],
    ["a name in base64", base64("심청이")],
    ["a name in base64 within an id", `order-${base64("심청이")}`],
    ["a phone number in base64", base64("010-1234-5678").replaceAll("=", "")],
    ["percent-encoded words", encodeURIComponent("심청이")]
  ])("does not stay if it is %s: %s", (_, id) => assert.isFalse(isIdentifier(id)))
})

describe("a constant", () => {
  it.each(["PAID", "SHINHAN_CARD", "BILLING_KEY_NOT_FOUND", "KG2"])("stays: %s", (text) =>
    assert.isTrue(isConstant(text))
  )

  it.each([
    ["a word", "Gildong"],
    ["a number", "01012345678"],
    ["a card number in base64", base64("5555555555554444").replaceAll("=", "")],
    ["longer than any", "A".repeat(101)]
  ])("does not stay if it is %s: %s", (_, text) => assert.isFalse(isConstant(text)))
})

describe("a time", () => {
  it.each(["2026-07-03T04:05:06Z", "2026-07-03T04:05:06.123456+09:00", "2026-07-03 04:05:06z"])("stays: %s", (text) =>
    assert.isTrue(isInstant(text))
  )

  it("stays as a day, and as nothing else", () => {
    assert.isTrue(isDate("2026-07-03"))
    assert.isTrue(isDate("20260703"))
    for (const text of ["01012345678", "2026-07-03 심청이", "심청이"]) {
      assert.isFalse(isDate(text))
      assert.isFalse(isInstant(text))
    }
  })
})
