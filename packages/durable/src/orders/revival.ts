/**
 * Says how a line changes when its order is revived.
 *
 * Without a finding of a person, an order looks again, and all that PortOne has said and shown before still counts.
 * Only a person may say that an earlier request did nothing, or that it was carried out, where PortOne does not tell.
 */
import type { Changes, Entry } from "../ledger/entry.ts"
import type { Finding } from "./models.ts"
import { closeIntent, settle } from "./step.ts"

/**
 * Returns the changes of a line whose order goes on, or ends by what a person has found.
 *
 * @param endAs returns the end of a finding; undefined if the order goes on
 */
export const revivalOf = (
  entry: Entry,
  now: number,
  found: Finding | undefined,
  endAs: (found: Finding) => { readonly name: string; readonly outcome: string } | undefined
): Changes => {
  // Its handler may still be under way, or have failed until now.
  const untold = entry.isDone ? entry.untold : (entry.outcome ?? entry.untold)
  const common = {
    generation: entry.generation + 1,
    untold,
    isDone: false,
    isCancelWished: false,
    note: undefined,
    strikes: 0
  }
  const isTold = found === "CarriedOut" || (found === "NotCarriedOut" && entry.state === "Unresolved")
  const ended = isTold ? endAs(found) : undefined
  if (ended !== undefined) {
    return {
      ...common,
      state: "Ended",
      outcome: ended.outcome,
      tries: settle(entry, now, ended.name),
      intent: undefined,
      endedAt: now
    }
  }
  const goingOn = { ...common, outcome: undefined, endedAt: undefined }
  if (isTold) {
    const closed = entry.intent === undefined ? { state: "Ready" as const } : closeIntent(entry, now, "NotApplied")
    const tries = (closed.tries ?? entry.tries).map((one) => ({ ...one, isSettled: true }))
    return { ...goingOn, ...closed, tries }
  }
  return {
    ...goingOn,
    state: entry.intent === undefined ? "Ready" : "Sent",
    // An order that has ended has had an answer under its last key, and PortOne would give that answer again.
    attempt: entry.state === "Ended" ? entry.attempt + 1 : entry.attempt
  }
}
