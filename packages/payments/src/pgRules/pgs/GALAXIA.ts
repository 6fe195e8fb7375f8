/**
 * The rules of Galaxia Moneytree.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { expiry } from "../shared.ts"
import { browserSdk, type Source } from "../sources.ts"

const guide: Source = { page: "pg/galaxia", date: "2026-07-08" }

/**
 * The rules of Galaxia Moneytree, `GALAXIA`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.GALAXIA.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const GALAXIA: Rules = {
  pgProvider: "GALAXIA",
  paymentId: paymentIds.GALAXIA,
  customer: {
    value: [{ fields: ["customer.customerId"] }, { fields: ["customer.phoneNumber"], methods: ["TRANSFER"] }],
    source: guide
  },
  customerId: { value: { atMost: 20 }, source: guide },
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: ["CARD", "MOBILE"], issueAndPayOnly: ["MOBILE"] }, source: guide }
  },
  currencies: { value: { accepts: ["KRW"] }, source: guide },
  virtualAccount: { expiryNeeds: { value: expiry, source: browserSdk } },
  escrow: { value: { methods: ["TRANSFER", "VIRTUAL_ACCOUNT"] }, source: guide },
  cashReceipt: { value: {}, source: guide, note: "it needs the identityNumberType" }
}
