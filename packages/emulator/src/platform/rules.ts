/**
 * Lists the rules of everything about the platform, a line for each operation. There are none yet: its operations
 * answer values drawn from their Schemas. A rule here may use `platform/records` and `payments/records`, and no rule of
 * payments.
 */
import type { Rules } from "../contract/Rules.ts"
import type { State } from "../state/State.ts"

export const platformRules = {} satisfies Rules<State>
