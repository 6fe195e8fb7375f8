/**
 * The rules of Eximbay.
 */
import type { Rules } from "../rules.ts"
import { document, hosted, manualConfirming, overview, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/eximbay-v2", date: "2026-08-06" }

/**
 * The rules of Eximbay, `EXIMBAY_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.EXIMBAY_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const EXIMBAY_V2: Rules = {
  pgProvider: "EXIMBAY_V2",
  customer: {
    value: [
      { fields: ["customer.fullName", "customer.email"] },
      { fields: ["customer.phoneNumber"], methods: ["CONVENIENCE_STORE"] }
    ],
    source: guide,
    note: "Klarna needs the address of the bill"
  },
  methods: {
    api: { value: [], source: guide },
    browser: {
      value: ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT"],
      source: overview,
      note: "also wallets and Japanese convenience stores; virtual accounts may be off (code P305)"
    }
  },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { issueAndPayOnly: "all" }, source: guide },
    payNeeds: {
      value: [{ fields: ["locale"], operations: ["payWithBillingKey", "createPaymentSchedule"] }],
      source: document
    }
  },
  manualConfirm: { value: false, source: manualConfirming },
  hostedCheckout: { value: true, source: hosted },
  currencies: {
    value: {},
    source: guide,
    note: "codes of ISO 4217; V1 listed KRW USD EUR GBP JPY THB SGD RUB HKD CAD AUD"
  },
  amounts: { value: { live: { KRW: { least: 100 }, USD: { least: 10 }, JPY: { least: 100 } } }, source: guide },
  vat: { value: "Unsupported", source: guide },
  cashReceipt: {
    value: {},
    source: guide,
    note: "of a transfer by bypass.eximbay_v2.tax.receipt_status, which is Y then"
  },
  testMode: { value: "NotCharged", source: testModes },
  failedMayBePaid: { value: true, source: guide }
}
