/**
 * The rules of Paymentwall.
 */
import type { Rules } from "../rules.ts"
import { amounts, hosted, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/paymentwall", date: "2026-03-18" }

/**
 * The rules of Paymentwall, `PAYMENTWALL`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.PAYMENTWALL.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const PAYMENTWALL: Rules = {
  pgProvider: "PAYMENTWALL",
  customer: { value: [{ fields: ["customer.customerId", "customer.email"] }], source: guide },
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: [] }, source: guide }
  },
  hostedCheckout: { value: true, source: hosted },
  currencies: {
    value: {},
    source: guide,
    note: "USD JPY KRW EUR RUB HKD AUD GBP CAD THB and local ones; the currency of processing may be another one"
  },
  amounts: { value: { live: { EUR: { least: 30 } } }, source: amounts },
  cancel: {
    partial: [
      {
        value: { is: "Supported" },
        source: guide,
        note: "only if the currency of the request is that of processing"
      }
    ],
    window: {
      value: {},
      source: guide,
      note: "a cancellation until 23:59 of the same day, a refund with a fee later"
    }
  },
  testMode: { value: "Charged", source: testModes, note: "nothing is given back by itself" },
  failedMayBePaid: {
    value: true,
    source: guide,
    note: "after a check for fraud; delivery must be reported"
  }
}
