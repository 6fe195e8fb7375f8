/**
 * The rules of Triple-A.
 */
import type { Rules } from "../rules.ts"
import { type Source } from "../sources.ts"

const guide: Source = { page: "pg/triple-a", date: "2026-05-07" }

/**
 * The rules of Triple-A, `TRIPLE_A`.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const known = PgRules.TRIPLE_A.methods?.api?.value
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const TRIPLE_A: Rules = {
  pgProvider: "TRIPLE_A",
  customer: { value: [{ fields: ["customer.phoneNumber"] }], source: guide },
  phoneNumber: {
    value: { characters: /^\+[1-9]\d{1,14}$/, allows: "a number as E.164 has it, such as +821012345678," },
    source: guide
  },
  methods: { api: { value: [], source: guide } },
  billingKeys: {
    api: { value: [], source: guide },
    browser: { value: { methods: [] }, source: guide }
  },
  cancel: {
    isAsynchronous: {
      value: true,
      source: guide,
      note: "done when the buyer names a wallet; it can be stopped before"
    },
    needs: { value: [{ fields: ["refundEmail"] }], source: guide }
  }
}
