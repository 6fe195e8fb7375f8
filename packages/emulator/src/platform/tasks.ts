/**
 * Lists the tasks of the platform's wing.
 */
import type { Agenda, Task } from "../state/Agenda.ts"
import type { State } from "../state/State.ts"
import { carryOutAtTime } from "./payouts/BankTransfers.ts"
import { additionalFeePolicies } from "./records/AdditionalFeePolicies.ts"
import { contracts } from "./records/Contracts.ts"
import { ntsDecides } from "./records/Counterparties.ts"
import { discountSharePolicies } from "./records/DiscountSharePolicies.ts"
import { settleDay } from "./records/SettlementBatch.ts"

export const platformTasks: ReadonlyArray<Task<State | Agenda>> = [
  contracts.apply,
  additionalFeePolicies.apply,
  discountSharePolicies.apply,
  ntsDecides,
  settleDay,
  carryOutAtTime
]
