import { assert, describe, it } from "@effect/vitest"
import { withoutPersonal } from "../../src/internal/personal.ts"

describe("what is printed of a text has no", () => {
  it.each([
    ["card", "4111-2222-3333-4444"],
    ["card with spaces", "4111 2222 3333 4444"],
    ["card with dots", "4111.1111.1111.1111"],
    ["card without a separator", "5555666677778888"],
    ["card of fifteen digits", "3782-822463-10005"],
    ["card with its first six digits apart", "433028-1234567898"],
    ["card with its first six digits apart by a space", "433028 1234567898"],
    ["card with its first six digits apart by a dash with spaces", "433028 - 1234567898"],
    ["card with its first six digits apart by a space that breaks no line", "433028\u00a01234567898"],
    ["card in three groups", "433028 123456 7898"],
    ["card in four odd groups", "4330 28 123456 7898"],
    ["card in groups of three", "433 028 123 456 789 8"],
    ["card in groups of three with dots", "433.028.123.456.789.8"],
    ["card in pairs", "43 30 28 12 34 56 78 98"],
    ["card with spaces between its digits", "4 3 3 0 2 8 1 2 3 4 5 6 7 8 9 8"],
    ["card with dashes between its digits", "4-3-3-0-2-8-1-2-3-4-5-6-7-8-9-8"],
    ["card with several separators", "4330-28 1234.5678\u201398"],
    ["card in full width", "４３３０２８－１２３４５６７８９８"],
    ["card of fourteen digits", "36-700102-002006"],
    ["card of nineteen digits", "623 0000 0000 0000 0007"],
    ["card of Korea only", "941000-1234567892"],
    ["phone number", "010-9876-5432"],
    ["phone number without a separator", "01098765432"],
    ["phone number with dots", "010.1234.5678"],
    ["phone number of Seoul", "02-123-4567"],
    ["phone number in brackets", "(02) 123-4567"],
    ["phone number with the country", "+82 10-9876-5432"],
    ["phone number with the country and no plus", "821012345678"],
    ["phone number with the country behind zeros", "0082-10-9876-5432"],
    ["phone number with the country behind zeros and no separator", "00821098765432"],
    ["phone number with spaces between its digits", "0 1 0 9 8 7 6 5 4 3 2"],
    ["phone number with dashes between its digits", "0-1-0-9-8-7-6-5-4-3-2"],
    ["phone number of Seoul with spaces between its digits", "0 2 1 2 3 4 5 6 7"],
    ["phone number from abroad with spaces between its digits", "0 0 8 2 1 0 9 8 7 6 5 4 3 2"],
    ["phone number in pairs", "010 98 76 54 32"],
    ["phone number of a service, with three digits in the middle", "0505-123-4567"],
    ["phone number of a service, with four digits in the middle", "0507-1234-5678"],
    ["phone number of a service, from abroad", "+82 505 123 4567"],
    ["phone number of elsewhere", "+1 415 555 2671"],
    ["resident's number", "870605-1234567"],
    ["resident's number of a man born before 1900", "900101-9234567"],
    ["resident's number of a woman born before 1900", "900101-0234567"],
    ["e-mail address", "gildong@hong.example"],
    ["e-mail address with spaces", "gildong @ hong.kr"],
    ["e-mail address with a space", "gildong@ mail.hong.kr"],
    ["e-mail address with a tag", "hong.gildong+pay@mail.hong.example"]
  ])("%s: %s", (_, value) => {
    for (const text of [value, `고객 ${value}의 한도`, `(${value})`, `limit of ${value}, ${value}`]) {
      const left = withoutPersonal(text)
      assert.notInclude(left, value)
      assert.notMatch(left, /\d|@/)
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
    "2026-11-30 12:34:56.789",
    "2026-09-07T07:13:26",
    "2026.11.30 12:34:56.789 51",
    "2026. 11. 30. 12:34",
    "from 2026-11-30 12:34:56 to 2027-02-28 23:59:59",
    "20261130-12-34-5678-9",
    "20261130 12 34 5678 9",
    "2026 11 30 12 34 56",
    "pgCode 51 2026-11-30 123450",
    "pgCode 51 2026. 11. 30 123450",
    "pgCode 51 20261130 12 34 50",
    "at 12:34:56.789 12345678904",
    "code 010 2026-11-30 12:34",
    "1764460800.123 and 1764460801.456",
    "1,234,567,890,123 KRW",
    "10,000,000 / 25,000,000 KRW",
    "limit 5000000/10000000",
    "0 1 2 3 4 5 6 7 8 9",
    "order-2026-11-30-0001",
    "order-433028-1234567898",
    "payment 4f2d1c3a-9b1e-4c7a-8d21-5e6f7a8b9c0d",
    "payment 4330281f-2345-6789-8a12-33450f281234",
    "pgTxId nictest04m01-16-2611-30",
    "pgTxId T433028-1234567898-t",
    "business 123-45-67890",
    "account 110-234-567890",
    "433028-1234567891",
    "4330 28 1234 56 78 91",
    "4330 281234",
    "4330  28, 1234, 567890",
    "261399-9234567",
    "3 @ 10.30",
    "@here",
    "call @ noon"
  ])("word less where it has none of those: %s", (text) => {
    assert.strictEqual(withoutPersonal(text), text)
  })

  it.each(["4111222233334444", "4111 2222 3333 4444", "4 3 3 0 2 8 1 2 3 4 5 6 7 8 9 8", "010 9876 5432"])(
    "number at the end of what is looked through, which is cut off before it: %s",
    (value) => {
      assert.notMatch(withoutPersonal(`${"a".repeat(1990)} ${value}`), /\d/)
    }
  )

  it("card beside other numbers", () => {
    for (const text of ["51 433028-1234567898", "433028-1234567898 2711", "2026-11-30 433028-1234567898 12:34:56"]) {
      assert.notMatch(withoutPersonal(text), /\d{4}-?\d{6}|4330|7898/)
    }
  })

  it("part of a card, where only a part has a form of its own", () => {
    assert.strictEqual(withoutPersonal("4330 28 1234 5678 98 확인"), "[a number] 확인")
    assert.strictEqual(withoutPersonal("623 0000 0000 0000 0007 확인"), "[a number] 확인")
  })

  it.each(["4 ", "0 1 ", "43-30 28.12 ", "4330 28 1234567898 ", "2026-11-3 ", "12:", "a @ ", "a@b."])(
    "more time than a text of five million characters takes: %j",
    (part) => {
      const text = part.repeat(5_000_000 / part.length)
      const start = performance.now()
      withoutPersonal(text)
      assert.isBelow(performance.now() - start, 1000)
    }
  )
})
