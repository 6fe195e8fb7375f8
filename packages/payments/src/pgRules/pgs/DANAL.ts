/**
 * The rules of Danal.
 */
import type { Rules } from "../rules.ts"
import { amounts, impossibleParts, testModes } from "../sources.ts"

/**
 * The rules of Danal, `DANAL`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.DANAL.testMode?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const DANAL: Rules = {
  pgProvider: "DANAL",
  amounts: {
    value: { live: { KRW: { least: { CARD: 100, TRANSFER: 301, VIRTUAL_ACCOUNT: 301, MOBILE: 301 } } } },
    source: amounts
  },
  virtualAccount: { isRefundable: { value: false, source: impossibleParts } },
  testMode: { value: "ChargedAndCancelled", source: testModes }
}
