/**
 * The rules of KICC (Easypay).
 */
import type { Rules } from "../rules.ts"
import { amounts, hosted, manualConfirming, overview, testModes, type Source } from "../sources.ts"

const guide: Source = { page: "pg/kicc-v2", date: "2026-07-09" }

/**
 * The rules of KICC (Easypay), `KICC_V2`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.KICC_V2.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const KICC_V2: Rules = {
  pgProvider: "KICC_V2",
  methods: {
    api: { value: [], source: guide },
    browser: { value: [], source: overview, note: "WeChat Pay and Alipay+ only" }
  },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: [] }, source: guide }
  },
  manualConfirm: { value: false, source: manualConfirming },
  hostedCheckout: { value: true, source: hosted },
  currencies: { value: { accepts: ["KRW", "USD"] }, source: guide },
  amounts: { value: { live: { KRW: { least: 100 } } }, source: amounts },
  cancel: { isAsynchronous: { value: true, source: guide, note: "of WeChat Pay" } },
  testMode: { value: "NotCharged", source: testModes },
  testLimits: { value: "WeChat Pay on a PC only", source: guide },
  failedMayBePaid: {
    value: true,
    source: guide,
    note: "WeChat Pay and Alipay+: the code is read after the window was closed"
  }
}
