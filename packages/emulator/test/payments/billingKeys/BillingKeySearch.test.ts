import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import { type BillingKeyFilterInput, BillingKeys, type BillingKeySortInput } from "@effect-portone/payments"
import { issueBillingKeyToken } from "../../../src/payments/billingKeys/BillingKeyConfirmations.ts"
import { controlled } from "../../merchant.ts"

const at = (day: number) => DateTime.makeUnsafe({ year: 2026, month: 11, day })

const on = (day: number) => TestClock.setTime(DateTime.toEpochMillis(at(day)))

const cardOf = (number: string, birthOrBusinessRegistrationNumber?: string) => ({
  card: { credential: { number, expiryMonth: "12", expiryYear: "30", birthOrBusinessRegistrationNumber } }
})

/**
 * Makes three keys with different customer ids: one of another store, one of a group of channels that is deleted, and
 * one of a browser that was requested a day before it was confirmed.
 */
const days = Effect.gen(function* () {
  const billingKeys = yield* BillingKeys
  yield* on(1)
  yield* billingKeys.issueBillingKey({
    storeId: "store-other",
    channelKey: "channel-key",
    method: cardOf("5211111111111234"),
    customer: {
      id: "store",
      name: { full: "Hong Gildong" },
      email: "hong@example.com",
      phoneNumber: "010-1234-5678",
      zipcode: "06133",
      address: { addressLine1: "Teheran-ro 1", addressLine2: "2F" }
    }
  })
  yield* on(2)
  const group = yield* billingKeys.issueBillingKey({
    channelGroupId: "group-1",
    method: cardOf("4111111111115678"),
    customer: { id: "group" }
  })
  yield* on(3)
  const billingIssueToken = yield* issueBillingKeyToken({ channelKey: "channel-key", customer: { id: "browser" } })
  yield* on(4)
  yield* billingKeys.confirmBillingKey({ billingIssueToken })
  yield* on(5)
  yield* billingKeys.deleteBillingKey({ billingKey: group.billingKeyInfo.billingKey })
  yield* on(6)
})

describe("a search for billing keys", () => {
  it.effect.each<{
    filter?: BillingKeyFilterInput
    sort?: BillingKeySortInput
    finds: ReadonlyArray<string>
  }>([
    { finds: ["browser", "group", "store"] },
    { filter: { storeId: "store-other" }, finds: ["store"] },
    { filter: { storeId: "store-emulator" }, finds: ["browser", "group"] },
    { filter: { status: ["ISSUED"] }, finds: ["browser", "store"] },
    { filter: { status: ["DELETED"] }, finds: ["group"] },
    { filter: { status: ["ISSUED", "DELETED"] }, finds: ["browser", "group", "store"] },
    { filter: { channelGroupIds: ["group-1", "group-2"] }, finds: ["group"] },
    { filter: { customerId: "browser" }, finds: ["browser"] },
    { filter: { platformType: "API" }, finds: ["group", "store"] },
    { filter: { platformType: "SDK_PC" }, finds: ["browser"] },
    { filter: { platformType: "SDK_MOBILE" }, finds: [] },
    { filter: { pgProviders: ["TOSSPAYMENTS"] }, finds: ["browser", "group", "store"] },
    { filter: { pgProviders: ["KAKAOPAY"] }, finds: [] },
    { filter: { pgCompanies: ["TOSSPAYMENTS"] }, finds: ["browser", "group", "store"] },
    { filter: { pgCompanies: ["DANAL"] }, finds: [] },
    { filter: { methods: ["CARD", "MOBILE"] }, finds: ["browser", "group", "store"] },
    { filter: { methods: ["MOBILE"] }, finds: [] },
    { filter: { version: "V2" }, finds: ["browser", "group", "store"] },
    { filter: { version: "V1" }, finds: [] },
    { filter: { from: at(3) }, finds: ["browser"] },
    { filter: { until: at(2) }, finds: ["group", "store"] },
    { filter: { timeRangeField: "REQUESTED_AT", from: at(2), until: at(3) }, finds: ["browser", "group"] },
    { filter: { timeRangeField: "ISSUED_AT", from: at(4), until: at(4) }, finds: ["browser"] },
    { filter: { timeRangeField: "DELETED_AT", until: at(5) }, finds: ["group"] },
    { filter: { timeRangeField: "STATUS_TIMESTAMP", from: at(4) }, finds: ["browser", "group"] },
    { filter: { textSearch: { field: "CARD_BIN", value: "52111111" } }, finds: ["store"] },
    { filter: { textSearch: { field: "CARD_NUMBER", value: "*5678" } }, finds: ["group"] },
    { filter: { textSearch: { field: "PG_MERCHANT_ID", value: "emul" } }, finds: ["browser", "group", "store"] },
    { filter: { textSearch: { field: "CUSTOMER_NAME", value: "Gildong" } }, finds: ["store"] },
    { filter: { textSearch: { field: "CUSTOMER_EMAIL", value: "hong@" } }, finds: ["store"] },
    { filter: { textSearch: { field: "CUSTOMER_PHONE_NUMBER", value: "1234" } }, finds: ["store"] },
    { filter: { textSearch: { field: "CUSTOMER_ADDRESS", value: "Teheran" } }, finds: ["store"] },
    { filter: { textSearch: { field: "CUSTOMER_ZIPCODE", value: "061" } }, finds: ["store"] },
    { filter: { textSearch: { field: "USER_AGENT", value: "Mozilla" } }, finds: [] },
    { filter: { textSearch: { field: "BILLING_KEY", value: "billing-key-" } }, finds: ["browser", "group", "store"] },
    { filter: { textSearch: { field: "CHANNEL_GROUP_NAME", value: "group-1" } }, finds: ["group"] },
    { sort: { by: "REQUESTED_AT", order: "ASC" }, finds: ["store", "group", "browser"] },
    { sort: { by: "ISSUED_AT", order: "DESC" }, finds: ["browser", "group", "store"] },
    { sort: { by: "STATUS_TIMESTAMP" }, finds: ["group", "browser", "store"] },
    { sort: { by: "DELETED_AT", order: "DESC" }, finds: ["group", "browser", "store"] }
  ])("by $filter and $sort finds $finds", ({ filter, finds, sort }) =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      yield* days
      const { items, page } = yield* billingKeys.getBillingKeyInfos({ filter, sort })
      assert.deepStrictEqual(
        items.map((info) => info.status !== "UNRECOGNIZED" && info.customer.id),
        [...finds]
      )
      assert.strictEqual(page.totalCount, finds.length)
    }).pipe(Effect.provide(controlled))
  )

  it.effect("refuses a page that is too far: InvalidRequestError", () =>
    Effect.gen(function* () {
      const billingKeys = yield* BillingKeys
      const read = billingKeys.getBillingKeyInfos({ page: { number: 60, size: 1_000 } })
      assert.instanceOf(yield* Effect.flip(read), InvalidRequestError)
    }).pipe(Effect.provide(controlled))
  )
})
