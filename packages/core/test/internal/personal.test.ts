import { assert, describe, it } from "@effect/vitest"
import { withoutPersonal } from "../../src/internal/personal.ts"

describe("what is printed of a text has no", () => {
  it.each([
    ["card", "4111-2222-3333-4444"],
    ["card with spaces", "4111 2222 3333 4444"],
    ["card with dots", "4111.1111.1111.1111"],
    ["card without a separator", "5555666677778888"],
    ["card of fifteen digits", "3782-822463-10005"],
    ["phone number", "010-9876-5432"],
    ["phone number without a separator", "01098765432"],
    ["phone number with dots", "010.1234.5678"],
    ["phone number of Seoul", "02-123-4567"],
    ["phone number in brackets", "(02) 123-4567"],
    ["phone number with the country", "+82 10-9876-5432"],
    ["phone number with the country and no plus", "821012345678"],
    ["phone number of elsewhere", "+1 415 555 2671"],
    ["resident's number", "870605-1234567"],
    ["e-mail address", "gildong@hong.example"],
    ["e-mail address with a tag", "hong.gildong+pay@mail.hong.example"]
  ])("%s: %s", (_, value) => {
    for (const text of [value, `고객 ${value}의 한도`, `(${value})`, `limit of ${value}, ${value}`]) {
      const left = withoutPersonal(text)
      assert.notInclude(left, value)
      assert.notMatch(left, /\d{4}|@/)
      assert.match(left, /\[(?:a number|an e-mail address)\]/)
    }
  })

  it.each([
    "한도 초과",
    "limit of 1,000,000 KRW",
    "amount 9900000",
    "2026-11-29T09:00:00.123+09:00",
    "2026-11-29 09:00:00",
    "pgCode 8504, try after 30s",
    "version 1.2.3",
    "@here"
  ])("word less where it has none of those: %s", (text) => {
    assert.strictEqual(withoutPersonal(text), text)
  })

  it("number at the end of what is looked through, which is cut off before it", () => {
    assert.notMatch(withoutPersonal(`${"a".repeat(1990)} 4111222233334444`), /\d/)
  })
})
