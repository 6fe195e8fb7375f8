/**
 * Lists the tasks of the platform's wing.
 */
import type { Agenda, Task } from "../state/Agenda.ts"
import type { State } from "../state/State.ts"
import { carryOutAtTime } from "./payouts/BankTransfers.ts"
import { contracts } from "./records/Contracts.ts"
import { settleDay } from "./records/SettlementBatch.ts"

export const platformTasks: ReadonlyArray<Task<State | Agenda>> = [contracts.apply, settleDay, carryOutAtTime]
