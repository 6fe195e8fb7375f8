/**
 * The rules of KSNET.
 */
import type { Rules } from "../rules.ts"
import { expiry } from "../shared.ts"
import { amounts, browserSdk, overview, type Source } from "../sources.ts"

const guide: Source = { page: "pg/ksnet", date: "2026-02-23" }

/**
 * The rules of KSNET, `KSNET`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.KSNET.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const KSNET: Rules = {
  pgProvider: "KSNET",
  orderName: { value: { atMost: 50, unit: "bytes of EUC-KR" }, source: guide },
  customer: {
    value: [{ fields: ["customer.fullName"] }, { fields: ["customer.email"], isEscrow: true }],
    source: guide,
    note: "some cards and easy pays that are called directly need a phone number"
  },
  methods: {
    api: {
      value: ["CARD", "VIRTUAL_ACCOUNT"],
      source: overview,
      note: "the birth date and the password of a card are passed over"
    },
    apiNeeds: { value: [{ fields: ["productType"], operations: ["payInstantly"] }], source: guide },
    browser: { value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE"], source: overview }
  },
  billingKeys: {
    api: { value: ["CARD"], source: guide },
    browser: { value: {}, source: guide, others: [{ value: { methods: [] }, source: overview }] }
  },
  currencies: {
    value: { accepts: ["KRW", "USD"], only: { USD: { methods: ["CARD"] } } },
    source: guide,
    note: "USD with foreign cards only"
  },
  instalments: { value: { least: 50_000, hyundai: 10_000 }, source: amounts },
  productType: { value: [{ fields: ["productType"], methods: ["MOBILE"] }], source: guide },
  virtualAccount: {
    expiryNeeds: { value: expiry, source: browserSdk },
    refundHours: { value: { from: 6, until: 23 }, source: guide },
    vat: { value: false, source: guide, note: "of accounts that are made for one payment" }
  },
  escrow: {
    value: { browserOnly: true },
    source: guide,
    note: "of deliveries only; it is seen 30 to 60 minutes later"
  },
  cashReceipt: {
    value: { digitsOnly: true },
    source: guide,
    note: "not cancelled with a virtual account; issued anew after a partial cancellation with mixed tax"
  },
  cancel: {
    partial: [
      { value: { methods: ["MOBILE"], is: "Unsupported" }, source: guide },
      { value: { methods: ["CARD"], is: "Supported", times: 9, within: { months: 6 } }, source: guide }
    ]
  }
}
