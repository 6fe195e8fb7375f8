/**
 * The rules of KG Mobilians.
 */
import type { Rules } from "../rules.ts"
import { amounts } from "../sources.ts"

/**
 * The rules of KG Mobilians, `MOBILIANS`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.MOBILIANS.amounts?.source.date
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const MOBILIANS: Rules = {
  pgProvider: "MOBILIANS",
  amounts: { value: { live: { KRW: { least: { MOBILE: 301 } } } }, source: amounts }
}
