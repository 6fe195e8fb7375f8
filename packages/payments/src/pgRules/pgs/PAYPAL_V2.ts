/**
 * The rules of PayPal.
 */
import type { Rules } from "../rules.ts"
import { deadlines, hosted, payPalCurrencies, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/paypal-v2", date: "2025-11-12" }

/**
 * The rules of PayPal, `PAYPAL_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.PAYPAL_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const PAYPAL_V2: Rules = {
  pgProvider: "PAYPAL_V2",
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: {}, source: guide, note: "as a reference transaction" }
  },
  hostedCheckout: { value: true, source: hosted },
  currencies: {
    value: {
      accepts: [
        "USD",
        "AUD",
        "BRL",
        "CAD",
        "CZK",
        "DKK",
        "EUR",
        "HKD",
        "HUF",
        "ILS",
        "JPY",
        "MYR",
        "MXN",
        "TWD",
        "NZD",
        "NOK",
        "PHP",
        "PLN",
        "GBP",
        "RUB",
        "SGD",
        "SEK",
        "CHF",
        "THB"
      ]
    },
    source: guide
  },
  multiples: {
    value: { HUF: 100, TWD: 100 },
    source: payPalCurrencies,
    note: "PayPal refuses decimals, which PortOne counts with two digits"
  },
  vat: { value: "NoTaxFree", source: guide },
  escrow: { value: { is: "Ignored" }, source: guide },
  cancel: {
    window: { value: { within: { days: 180 } }, source: deadlines },
    isAsynchronous: { value: true, source: guide },
    returnsFee: {
      value: false,
      source: deadlines,
      note: "the guide of TOSSPAYMENTS says the same of its PayPal"
    }
  },
  testMode: { value: "NotCharged", source: testModes },
  payPending: { value: true, source: guide }
}
