/**
 * The rules of Welcome Payments.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { logistics, noReceiptType } from "../shared.ts"
import { amounts, overview, type Source } from "../sources.ts"

const guide: Source = { page: "pg/welcome", date: "2026-03-03" }

/**
 * The rules of Welcome Payments, `WELCOME`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.WELCOME.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const WELCOME: Rules = {
  pgProvider: "WELCOME",
  paymentId: paymentIds.WELCOME,
  orderName: { value: { atMost: 40, unit: "bytes", truncates: true }, source: guide, note: "cut at 37, with dots" },
  customer: {
    value: [{ fields: ["customer.fullName", "customer.phoneNumber", "customer.email"], platforms: ["PC", "API"] }],
    source: guide
  },
  methods: { api: { value: ["CARD", "VIRTUAL_ACCOUNT"], source: overview } },
  billingKeys: {
    api: { value: ["CARD"], source: guide },
    browser: { value: { methods: ["CARD", "MOBILE"], issueAndPayOnly: ["MOBILE"] }, source: guide },
    interval: { value: "month", source: guide }
  },
  currencies: { value: { accepts: ["KRW"] }, source: guide },
  amounts: {
    value: {
      live: { KRW: { least: { CARD: 1000, TRANSFER: 300, VIRTUAL_ACCOUNT: 300 }, most: { MOBILE: 2_000_000 } } }
    },
    source: amounts,
    note: "a setting at the PG lets cards pay less"
  },
  vat: { value: "ByContract", source: guide, note: "another amount may be charged without the contract" },
  productType: { value: [{ fields: ["productType"], methods: ["MOBILE"] }], source: guide },
  virtualAccount: { fixed: { value: ["accountNumber"], source: guide } },
  escrow: {
    value: { needs: logistics },
    source: guide,
    note: "in V1, the merchant cannot cancel unless the buyer refuses"
  },
  cashReceipt: {
    value: { needs: [{ fields: ["businessRegistrationNumber", "paymentMethod"], operations: ["issueCashReceipt"] }] },
    source: guide,
    note: noReceiptType
  }
}
