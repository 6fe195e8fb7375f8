/**
 * The rules of Smartro.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { issuing, nightly } from "../shared.ts"
import { overview, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/smartro-v2", date: "2026-03-03" }

/**
 * The rules of Smartro, `SMARTRO_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.SMARTRO_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const SMARTRO_V2: Rules = {
  pgProvider: "SMARTRO_V2",
  paymentId: paymentIds.SMARTRO_V2,
  orderName: { value: { atMost: 40, unit: "bytes" }, source: guide },
  customer: {
    value: [
      { fields: ["customer.phoneNumber"] },
      { fields: ["customer.customerId"], methods: ["EASY_PAY"] },
      { fields: ["customer.customerId"], operations: issuing }
    ],
    source: guide
  },
  customerId: { value: { atMost: 20 }, source: guide },
  methods: {
    api: { value: ["VIRTUAL_ACCOUNT"], source: overview },
    browser: { value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE"], source: overview }
  },
  billingKeys: {
    api: { value: ["CARD"], source: guide },
    browser: { value: { methods: ["CARD"] }, source: guide }
  },
  currencies: {
    value: { accepts: ["KRW", "USD"], isOfAccount: true },
    source: guide,
    note: "the currency of a request is passed over"
  },
  productType: { value: [{ fields: ["productType"], methods: ["MOBILE"] }], source: guide },
  virtualAccount: {
    fixed: { value: ["pgAccountId"], source: guide },
    refundNeeds: { value: [{ fields: ["refundAccount.holderPhoneNumber"] }], source: guide }
  },
  escrow: {
    value: {},
    source: guide,
    note: "no card company or virtual account can be called directly, and no cash receipt be given with it"
  },
  cashReceipt: { value: {}, source: guide, note: "taken with a direct call only" },
  cancel: {
    partial: [{ value: { methods: ["CARD"], cardTypes: ["DEBIT"], isTest: true, is: "Unsupported" }, source: guide }]
  },
  testMode: { value: "ChargedAndCancelled", source: testModes, note: nightly },
  testLimits: { value: "no KB card, no Kakao bank, and no virtual account of some banks", source: guide }
}
