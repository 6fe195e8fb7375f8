/**
 * The rules of Payletter.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { manualConfirming, overview, type Source } from "../sources.ts"

const guide: Source = { page: "pg/payletter-global", date: "2025-11-04" }

/**
 * The rules of Payletter, `PAYLETTER_GLOBAL`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.PAYLETTER_GLOBAL.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const PAYLETTER_GLOBAL: Rules = {
  pgProvider: "PAYLETTER_GLOBAL",
  paymentId: paymentIds.PAYLETTER_GLOBAL,
  customer: { value: [{ fields: ["customer.email"] }], source: guide },
  methods: {
    api: { value: [], source: guide },
    browser: { value: ["CARD"], source: overview, note: "also UnionPay, Alipay and WeChat Pay" }
  },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { issueAndPayOnly: "all" }, source: guide }
  },
  manualConfirm: { value: false, source: manualConfirming },
  currencies: {
    value: {
      accepts: ["KRW", "USD", "JPY", "CNY"],
      byMethod: { CARD: ["KRW", "USD", "JPY"], ALIPAY: ["USD", "CNY"], ALIPAY_PLUS: ["USD"] }
    },
    source: guide,
    note: "WeChat Pay takes KRW USD CNY"
  },
  failedMayBePaid: { value: true, source: guide }
}
