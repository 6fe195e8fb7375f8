/**
 * The rules of KG Inicis Japan.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { hosted, overview, type Source } from "../sources.ts"

const guide: Source = { page: "pg/inicis-jp", date: "2026-03-27" }

/**
 * The rules of KG Inicis Japan, `INICIS_JP`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.INICIS_JP.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const INICIS_JP: Rules = {
  pgProvider: "INICIS_JP",
  paymentId: paymentIds.INICIS_JP,
  customer: {
    value: [{ fields: ["customer.fullName"] }],
    source: guide,
    note: "convenience stores need the name in kana"
  },
  customerId: { value: { atMost: 30 }, source: guide, note: "of SBPS" },
  methods: {
    api: { value: [], source: guide },
    browser: { value: ["CARD"], source: overview, note: "also convenience stores and easy pays of Japan" }
  },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: [] }, source: guide }
  },
  hostedCheckout: { value: true, source: hosted },
  currencies: { value: { accepts: ["JPY"] }, source: guide },
  convenienceStore: {
    deadline: { value: { least: 1, most: 30 }, source: guide },
    isFinal: { value: true, source: guide }
  }
}
