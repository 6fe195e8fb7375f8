/**
 * The rules of Naver Pay.
 */
import type { Rules } from "../rules.ts"
import { amounts, deadlines, document, type Source } from "../sources.ts"

const guide: Source = { page: "pg/naverpay", date: "2026-05-27" }

/**
 * The rules of Naver Pay, `NAVERPAY`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.NAVERPAY.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const NAVERPAY: Rules = {
  pgProvider: "NAVERPAY",
  orderName: { value: { atMost: 128 }, source: guide },
  customer: { value: [], source: guide, note: "trades of risk need a name and a birth date" },
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: ["EASY_PAY"] }, source: guide },
    deleteFields: { value: ["reason", "requester"], source: document }
  },
  currencies: { value: { accepts: ["KRW"] }, source: guide },
  amounts: {
    value: { live: { KRW: { least: 10 } } },
    source: amounts,
    others: [{ value: { live: { KRW: { least: 100 } } }, source: guide }]
  },
  cashReceipt: { value: {}, source: guide, note: "points need it" },
  cancel: { window: { value: { within: { days: 1095 } }, source: deadlines } }
}
