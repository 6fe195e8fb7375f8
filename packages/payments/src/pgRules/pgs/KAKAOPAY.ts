/**
 * The rules of Kakao Pay.
 */
import type { Rules } from "../rules.ts"
import { amounts, deadlines, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/kakaopay", date: "2025-04-07" }

/**
 * The rules of Kakao Pay, `KAKAOPAY`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.KAKAOPAY.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const KAKAOPAY: Rules = {
  pgProvider: "KAKAOPAY",
  orderName: { value: { atMost: 100 }, source: guide },
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: ["EASY_PAY"] }, source: guide }
  },
  currencies: { value: { accepts: ["KRW"] }, source: guide },
  amounts: {
    value: {
      live: { KRW: { least: 100, most: 1_999_999 } },
      test: { KRW: { least: 100, most: 999_999 } }
    },
    source: amounts,
    note: "less than 2,000,000 (in test mode 1,000,000) by card; of its money, that much can be paid at once"
  },
  escrow: { value: { is: "Ignored" }, source: guide },
  cancel: { window: { value: { within: { years: 5 }, card: { years: 1 } }, source: deadlines } },
  testMode: { value: "NotCharged", source: testModes }
}
