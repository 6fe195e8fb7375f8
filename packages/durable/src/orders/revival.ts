/**
 * Says how a line changes when its order is revived.
 *
 * Without a finding of a person, an order looks again, and all that PortOne has said and shown before still counts.
 * Only a person may say that an earlier request did nothing, or that it was carried out, where PortOne does not tell.
 */
import type { Changes, Entry } from "../ledger/entry.ts"
import type { Finding } from "./models.ts"
import { closeIntent, settle } from "./step.ts"

/** Returns the changes of a line whose order goes on, or ends as carried out. */
export const revivalOf = (
  entry: Entry,
  now: number,
  found: Finding | undefined,
  carriedOut: () => { readonly name: string; readonly outcome: string }
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
  if (found === "CarriedOut") {
    const { name, outcome } = carriedOut()
    return {
      ...common,
      state: "Ended",
      outcome,
      tries: settle(entry, now, name),
      intent: undefined,
      endedAt: now
    }
  }
  const goingOn = { ...common, outcome: undefined, endedAt: undefined }
  if (found === "NotCarriedOut" && entry.state === "Unresolved") {
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
