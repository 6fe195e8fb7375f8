/**
 * The rules of Toss Pay.
 */
import type { Rules } from "../rules.ts"
import { issuing } from "../shared.ts"
import { testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/tosspay-v2", date: "2025-07-09" }

/**
 * The rules of Toss Pay, `TOSSPAY_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.TOSSPAY_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const TOSSPAY_V2: Rules = {
  pgProvider: "TOSSPAY_V2",
  orderName: {
    value: {
      characters: /^(?=[^]*\S)[^\\,]*$/,
      allows: "a name that is not blank, without backslashes and commas",
      atMost: 255
    },
    source: guide
  },
  customer: { value: [{ fields: ["customer.customerId"], operations: issuing }], source: guide },
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: ["EASY_PAY"] }, source: guide },
    isUpdated: { value: true, source: guide }
  },
  currencies: { value: { accepts: ["KRW"] }, source: guide },
  cashReceipt: { value: {}, source: guide, note: "its app decides the type" },
  testMode: { value: "NotCharged", source: testModes }
}
