/**
 * The rules of KG Inicis.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { logistics, nightly, noReceiptType } from "../shared.ts"
import { amounts, browserSdk, impossibleParts, overview, terms, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/inicis-v2", date: "2026-03-03" }

/**
 * The rules of KG Inicis, `INICIS_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.INICIS_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const INICIS_V2: Rules = {
  pgProvider: "INICIS_V2",
  paymentId: paymentIds.INICIS_V2,
  orderName: { value: { atMost: 40, unit: "bytes", truncates: true }, source: guide, note: "cut at 37, with dots" },
  customer: {
    value: [{ fields: ["customer.fullName", "customer.phoneNumber", "customer.email"], platforms: ["PC", "API"] }],
    source: guide
  },
  methods: {
    api: { value: ["CARD", "VIRTUAL_ACCOUNT"], source: overview },
    browser: {
      value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE", "GIFT_CERTIFICATE"],
      source: overview,
      note: "gift certificates of three kinds"
    }
  },
  billingKeys: {
    api: { value: ["CARD"], source: guide },
    browser: { value: { methods: ["CARD", "MOBILE"], issueAndPayOnly: ["MOBILE"] }, source: guide },
    interval: { value: "month", source: guide, note: "a minute in the browser SDK's quick guide" }
  },
  currencies: { value: { accepts: ["KRW", "USD"], only: { USD: { methods: ["CARD"] } } }, source: guide },
  amounts: {
    value: { live: { KRW: { least: { CARD: 100, TRANSFER: 150, MOBILE: 300 } } } },
    source: amounts,
    note: "transfers of Woori bank from 151 on; below 1000 by card with the option below1000",
    others: [{ value: { live: { KRW: { least: { CARD: 10, TRANSFER: 150, MOBILE: 300 } } } }, source: amounts }]
  },
  vat: { value: "ByContract", source: guide, note: "another amount may be charged without the contract" },
  productType: { value: [{ fields: ["productType"], methods: ["MOBILE"] }], source: guide },
  virtualAccount: {
    precision: { value: "minute", source: browserSdk },
    fixed: { value: ["accountNumber"], source: guide }
  },
  escrow: { value: { needs: logistics }, source: guide },
  cashReceipt: { value: {}, source: guide, note: noReceiptType },
  cancel: {
    partial: [
      {
        value: { methods: ["MOBILE"], is: "Supported" },
        source: impossibleParts,
        note: "what remains is approved anew, then the first payment is cancelled as a whole"
      }
    ],
    nextMonth: { value: true, source: terms }
  },
  testMode: { value: "ChargedAndCancelled", source: testModes, note: nightly }
}
