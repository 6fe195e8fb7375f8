/**
 * The rules of Hyphen.
 */
import * as paymentIds from "../paymentIds.ts"
import type { Rules } from "../rules.ts"
import { type Source } from "../sources.ts"

const guide: Source = { page: "pg/hyphen", date: "2025-11-18" }

/**
 * The rules of Hyphen, `HYPHEN`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.HYPHEN.paymentId?.value.atMost
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const HYPHEN: Rules = {
  pgProvider: "HYPHEN",
  paymentId: paymentIds.HYPHEN,
  orderName: { value: { atMost: 1000, unit: "bytes" }, source: guide, note: "PortOne has removed the page since" }
}
