/**
 * Lists the tasks of the platform's wing.
 */
import type { Agenda, Task } from "../state/Agenda.ts"
import type { Events } from "../state/Events.ts"
import type { State } from "../state/State.ts"
import { contracts } from "./records/Contracts.ts"
import { ntsDecides } from "./records/Counterparties.ts"
import { taxOfficeAnswers } from "./records/TaxInvoiceJournal.ts"

export const platformTasks: ReadonlyArray<Task<Agenda | Events | State>> = [
  contracts.apply,
  ntsDecides,
  taxOfficeAnswers
]
