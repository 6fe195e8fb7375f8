/**
 * The rules of PAYCO.
 */
import type { Rules } from "../rules.ts"
import { amounts, testModes } from "../sources.ts"

/**
 * The rules of PAYCO, `PAYCO`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.PAYCO.testMode?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const PAYCO: Rules = {
  pgProvider: "PAYCO",
  amounts: { value: { live: { KRW: { least: 100 } } }, source: amounts },
  testMode: { value: "NotCharged", source: testModes }
}
