/**
 * Lists the tasks of the platform's wing.
 */
import type { Task } from "../state/Agenda.ts"
import type { State } from "../state/State.ts"
import { contracts } from "./records/Contracts.ts"

export const platformTasks: ReadonlyArray<Task<State>> = [contracts.apply]
