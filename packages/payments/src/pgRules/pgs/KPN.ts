/**
 * The rules of KPN (Korea Payment Networks).
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { issuing, noReceiptType } from "../shared.ts"
import { overview, terms, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/kpn", date: "2026-03-03" }

/**
 * The rules of KPN (Korea Payment Networks), `KPN`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.KPN.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const KPN: Rules = {
  pgProvider: "KPN",
  paymentId: paymentIds.KPN,
  orderName: { value: { atMost: 256, unit: "bytes" }, source: guide },
  customer: {
    value: [{ fields: ["customer.customerId", "customer.fullName"], operations: issuing }],
    source: guide
  },
  methods: {
    api: { value: ["CARD", "VIRTUAL_ACCOUNT"], source: overview },
    browser: { value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE"], source: overview }
  },
  billingKeys: {
    api: { value: ["CARD"], source: guide },
    browser: { value: { methods: ["CARD"] }, source: guide }
  },
  currencies: {
    value: { accepts: ["KRW", "USD"], only: { USD: { methods: ["CARD"], platforms: ["API"] } } },
    source: guide,
    note: "USD with foreign cards only"
  },
  vat: { value: "Ignored", source: guide },
  productType: { value: [{ fields: ["productType"], methods: ["MOBILE"] }], source: guide },
  virtualAccount: { fixed: { value: [], source: guide } },
  escrow: { value: { browserOnly: true }, source: guide },
  cashReceipt: { value: {}, source: guide, note: noReceiptType },
  cancel: { nextMonth: { value: true, source: terms, note: "it needs a refundAccount" } },
  testMode: { value: "NotCharged", source: testModes }
}
