/**
 * Lists the tasks of the platform's wing.
 */
import type { Task } from "../state/Agenda.ts"
import type { State } from "../state/State.ts"
import { additionalFeePolicies } from "./records/AdditionalFeePolicies.ts"
import { contracts } from "./records/Contracts.ts"
import { discountSharePolicies } from "./records/DiscountSharePolicies.ts"

export const platformTasks: ReadonlyArray<Task<State>> = [
  contracts.apply,
  additionalFeePolicies.apply,
  discountSharePolicies.apply
]
