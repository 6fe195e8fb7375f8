/** The fields of pages, as PortOne's API has them. */
import { assert, describe, it } from "@effect/vitest"
import { DateTime } from "effect"
import {
  bankOf,
  cashReceiptOf,
  customDataOf,
  customerOf,
  easyPayProviderOf,
  endOfDeadline
} from "../../src/checkout/SdkFields.ts"

const now = DateTime.makeUnsafe("2026-03-01T00:00:00Z")

describe("a deadline", () => {
  it.each([
    [{ validHours: 3 }, "2026-03-01T03:00:00.000Z"],
    [{ dueDate: "20260303" }, "2026-03-03T14:59:59.000Z"],
    [{ dueDate: "2026-03-03" }, "2026-03-03T14:59:59.000Z"],
    [{ dueDate: "20260303093000" }, "2026-03-03T00:30:00.000Z"],
    [{ dueDate: "2026-03-03 09:30:00" }, "2026-03-03T00:30:00.000Z"]
  ])("of %j ends at %s", (deadline, end) => {
    assert.strictEqual(DateTime.formatIso(endOfDeadline(deadline, now)!), end)
  })

  it.each([{ dueDate: "tomorrow" }, { dueDate: "2026-13-03" }, {}])("of %j is none", (deadline) => {
    assert.isUndefined(endOfDeadline(deadline, now))
  })
})

describe("a bank", () => {
  it.each([
    ["SHINHAN_BANK", "SHINHAN"],
    ["BANK_SHINHAN_BANK", "SHINHAN"],
    ["K_BANK", "K_BANK"],
    ["INDUSTRIAL_BANK_OF_KOREA", "IBK"],
    ["BANK_NH_NONGHYUP_BANK", "NONGHYUP"],
    ["BANK_OF_KOREA", "BANK_OF_KOREA"],
    ["BANK_OF_AMERICA_BANK", "BANK_OF_AMERICA"],
    ["TOSS_BANK", "TOSS"]
  ])("%s is %s", (name, bank) => {
    assert.strictEqual(bankOf(name), bank)
  })

  it("of no name is none", () => {
    assert.isUndefined(bankOf(undefined))
    assert.isUndefined(bankOf("PIGGY_BANK"))
  })
})

describe("an easy pay", () => {
  it("has the API's name, with the SDK's prefix or without", () => {
    assert.strictEqual(easyPayProviderOf("EASY_PAY_PROVIDER_TOSS_BRANDPAY"), "TOSS_BRANDPAY")
    assert.strictEqual(easyPayProviderOf("GCASH"), "G_CASH")
    assert.isUndefined(easyPayProviderOf("PIGGY_PAY"))
  })
})

describe("a customer", () => {
  it("has one name, of the family first", () => {
    assert.deepStrictEqual(customerOf({ firstName: "Hana", lastName: "Kim" })?.name, { full: "Kim Hana" })
    assert.deepStrictEqual(customerOf({ fullName: "Kim Hana", firstName: "H", lastName: "K" })?.name, {
      full: "Kim Hana"
    })
    assert.isUndefined(customerOf({ firstName: "Hana" })?.name)
  })
})

describe("data of the merchant's own", () => {
  it("is a text as it is, and anything else as JSON", () => {
    assert.strictEqual(customDataOf("a text"), "a text")
    assert.strictEqual(customDataOf({ cart: [1, 2] }), '{"cart":[1,2]}')
    assert.isUndefined(customDataOf(undefined))
  })
})

describe("a cash receipt", () => {
  it("is wanted for somebody, and is not anonymous", () => {
    assert.deepStrictEqual(cashReceiptOf({ cashReceiptType: "CORPORATE", customerIdentifier: "1234567890" }), {
      type: "CORPORATE",
      customerIdentityNumber: "1234567890"
    })
    assert.isUndefined(cashReceiptOf({ cashReceiptType: "PERSONAL" }))
    assert.isUndefined(cashReceiptOf({ cashReceiptType: "ANONYMOUS", customerIdentifier: "1" }))
  })
})
