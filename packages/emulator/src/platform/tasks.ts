/**
 * Lists the tasks of the platform's wing.
 */
import type { Agenda, Task } from "../state/Agenda.ts"
import type { Events } from "../state/Events.ts"
import type { State } from "../state/State.ts"
import { carryOutAtTime } from "./payouts/BankTransfers.ts"
import { additionalFeePolicies } from "./records/AdditionalFeePolicies.ts"
import { contracts } from "./records/Contracts.ts"
import { ntsDecides } from "./records/Counterparties.ts"
import { discountSharePolicies } from "./records/DiscountSharePolicies.ts"
import { updatePartnerAtTime } from "./records/PartnerCounterparties.ts"
import { settleDay } from "./records/SettlementBatch.ts"
import { taxOfficeAnswers } from "./records/TaxInvoiceJournal.ts"

export const platformTasks: ReadonlyArray<Task<State | Agenda | Events>> = [
  contracts.apply,
  additionalFeePolicies.apply,
  discountSharePolicies.apply,
  updatePartnerAtTime,
  ntsDecides,
  taxOfficeAnswers,
  settleDay,
  carryOutAtTime
]
