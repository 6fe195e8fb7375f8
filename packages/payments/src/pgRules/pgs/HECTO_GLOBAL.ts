/**
 * The rules of Hecto Financial.
 */
import type { Rules } from "../rules.ts"
import { nightly } from "../shared.ts"
import { amounts, hosted, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/hecto-global", date: "2026-07-01" }

/**
 * The rules of Hecto Financial, `HECTO_GLOBAL`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.HECTO_GLOBAL.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const HECTO_GLOBAL: Rules = {
  pgProvider: "HECTO_GLOBAL",
  orderName: { value: { atMost: 128, unit: "bytes of UTF-8" }, source: guide },
  customer: {
    value: [
      { fields: ["customer.customerId"] },
      { fields: ["customer.firstName", "customer.lastName"], with: "customer.email" }
    ],
    source: guide
  },
  customerId: { value: { atMost: 50, unit: "bytes of UTF-8" }, source: guide },
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: [] }, source: guide }
  },
  hostedCheckout: { value: true, source: hosted },
  currencies: { value: { isOfAccount: true }, source: guide },
  amounts: {
    value: { live: { KRW: { most: { TRANSFER: 2_000_000, VIRTUAL_ACCOUNT: 1_000_000 } } } },
    source: amounts
  },
  testMode: { value: "ChargedAndCancelled", source: testModes, note: nightly },
  testLimits: { value: "only addresses that the PG was told of", source: guide }
}
