/**
 * The rules of Toss Payments.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { amounts, overview, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/tosspayments", date: "2026-08-01" }

/**
 * The rules of Toss Payments, `TOSSPAYMENTS`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.TOSSPAYMENTS.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const TOSSPAYMENTS: Rules = {
  pgProvider: "TOSSPAYMENTS",
  paymentId: paymentIds.TOSSPAYMENTS,
  orderName: { value: { atMost: 100 }, source: guide },
  customer: {
    value: [
      { fields: ["customer.email", "customer.fullName"], easyPayProvider: "PAYPAL" },
      { fields: ["customer.email", "customer.fullName"], methods: ["PAYPAL"] }
    ],
    source: guide,
    note: "PayPal needs the country of the request, too"
  },
  methods: {
    api: { value: ["CARD", "VIRTUAL_ACCOUNT"], source: overview },
    browser: {
      value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE", "GIFT_CERTIFICATE"],
      source: overview,
      note: "gift certificates of Cultureland, Smart Munsang and Booknlife; a transfer is a quick one"
    }
  },
  billingKeys: {
    api: { value: ["CARD"], source: guide, note: "by contract" },
    browser: { value: { methods: ["CARD", "TRANSFER"] }, source: guide, note: "transfers since 2026-06-23" }
  },
  currencies: {
    value: { accepts: ["KRW", "USD"], only: { USD: { methods: ["EASY_PAY", "PAYPAL"] } } },
    source: guide,
    note: "USD with PayPal only"
  },
  amounts: {
    value: { live: { KRW: { least: { CARD: 100, TRANSFER: 200, VIRTUAL_ACCOUNT: 1, MOBILE: 300 } } } },
    source: amounts
  },
  instalments: { value: { least: 50_000, hyundai: 10_000 }, source: amounts },
  virtualAccount: {
    longest: { value: 2160, source: guide },
    precision: { value: "second", source: guide }
  },
  cashReceipt: { value: {}, source: guide, note: "the identity number is not checked against the type" },
  cancel: { partial: [{ value: { methods: ["GIFT_CERTIFICATE"], is: "Unsupported" }, source: guide }] },
  testMode: { value: "NotCharged", source: testModes }
}
