/**
 * Lists the tasks of the platform's wing.
 */
import type { Agenda, Task } from "../state/Agenda.ts"
import type { State } from "../state/State.ts"
import { contracts } from "./records/Contracts.ts"
import { ntsDecides } from "./records/Counterparties.ts"
import { partners } from "./records/Partners.ts"

export const platformTasks: ReadonlyArray<Task<Agenda | State>> = [contracts.apply, partners.apply, ntsDecides]
