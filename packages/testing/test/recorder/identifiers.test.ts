/** Which texts pass for an id, a constant or a time, and so stay in a recording. */
import { assert, describe, it } from "@effect/vitest"
import { isConstant, isDate, isIdentifier, isInstant } from "../../src/recorder/identifiers.ts"

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

const base64Url = (text: string) => base64(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
const hex = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, "0")).join("")

describe("an id", () => {
  it.each([
    "order-1",
    "order-20260703-000123",
    "order_20260703_160506_4977",
    "sub-1.2026-07-03T04:05:06.123",
    "payment-20f5e1a4-86a2-4b6e-b3a9-8a0c7d6a1f10",
    "store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec",
    "01234567-8901-4234-8101-234567890123",
    "a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6",
    "f01012345678a0123456789b01012345678c4111",
    "channel-key-main",
    "channel-key-quickstart",
    "StdpayCARDINIpayTest20260703040506123456",
    "20260703123456789",
    "order-1790000000",
    "order-1790000000123",
    "monthly_plan.2026-07:3",
    "T590890878452284310"
  ])("stays: %s", (id) => assert.isTrue(isIdentifier(id)))

  it.each([
    ["words", "Hong Gildong"],
    ["a name in another script", "심청이"],
    ["an e-mail address", "gildong@home.example"],
    ["an e-mail address without its sign", "hong_at_gmail.com"],
    ["an e-mail address without its sign", "gildong-gmail_com"],
    ["a domain name", "gildong.home.co.kr"],
    ["an IP address", "order-192.168.10.22"],
    ["a billing key", "billing-key-20f5e1a4"],
    ["a token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"],
    ["a token within an id", "xeyJhbGciOiJIUzI1NiJ9"],
    ["a secret", "kF3vQz8mW1xR6tYb".repeat(5)],
    ["a secret of webhooks", "whsec_MfKQ9r8GKYqrTwjU"],
    ["a key", "sk_live_51H8abcdefghijkl"],
    ["a name in base64", base64("심청이")],
    ["a name in base64 within an id", `order-${base64("심청이")}`],
    ["a name in base64 beside a letter", `x${base64Url("심청이")}`],
    ["a name in base64 beside letters", `ord${base64Url("hong@home.example")}`],
    ["a name in base64 with a hyphen", "7ZmN6ri464-Z"],
    ["a name in base64 with a hyphen within an id", "order-7ZmN6ri464-Z7JSo"],
    ["a phone number in base64", base64("010-1234-5678").replaceAll("=", "")],
    ["a name in hexadecimal digits", hex("심청이")],
    ["a name in hexadecimal digits within an id", `order-${hex("심청이").toUpperCase()}`],
    ["words in as many hexadecimal digits as a digest has", hex("hong@example.com")],
    ["percent-encoded words", encodeURIComponent("심청이")]
  ])("does not stay if it is %s: %s", (_, id) => assert.isFalse(isIdentifier(id)))

  describe.each(["", "-", ".", "_", ":", "--"])("with %j between digits", (separator) => {
    it.each([
      ["a mobile phone", ["010", "1234", "5678"]],
      ["an older mobile phone", ["016", "123", "4567"]],
      ["a phone from abroad", ["82", "10", "1234", "5678"]],
      ["a phone from further abroad", ["0082", "10", "1234", "5678"]],
      ["a phone in Seoul", ["02", "1234", "5678"]],
      ["a phone in Gyeonggi", ["031", "123", "4567"]],
      ["an Internet phone", ["070", "1234", "5678"]],
      ["a safety number", ["0504", "1234", "5678"]],
      ["a card", ["4111", "1111", "1111", "1111"]],
      ["a card in two parts", ["411111", "1111111111"]],
      ["a card of American Express", ["3782", "822463", "10005"]],
      ["a card of Diners", ["3622", "720627", "1667"]],
      ["a card with 19 digits", ["6221", "2611", "1111", "7766", "010"]],
      ["a resident", ["900101", "1234567"]]
    ] as const)("does not stay if it is the number of %s", (_, parts) => {
      const number = parts.join(separator)
      for (const id of [number, `order-${number}`, `order_${number}_a`, `t${number}x`, `20260703-${number}`]) {
        assert.isFalse(isIdentifier(id), id)
      }
    })
  })

  it.each([
    ["a business", "123-45-67890"],
    ["a business, without separators", "1208147521"],
    ["an account", "110-123-456789"],
    ["an account", "3333_01_1234567"],
    ["a phone, after a day", "2026070301012345678"],
    ["a phone whose 0 was lost", "order-1012345678"],
    ["a resident with the year", "19900101-1234567"]
  ])("does not stay if it is the number of %s: %s", (_, id) => assert.isFalse(isIdentifier(id)))
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
