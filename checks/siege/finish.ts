/**
 * Lets all orders come to their ends when nothing happens any more, and does what a person would do on the way: looks
 * at what is unresolved, and revives what was declined once the customer has another card.
 */
import { setTimeout } from "node:timers/promises"
import type { Line } from "./lines.ts"
import type { Merchant } from "./merchant.ts"
import type { Plan } from "./plan.ts"
import type { World } from "./world.ts"

/** What was left, and what a person had to do. */
export interface Finished {
  /** The orders that had not ended when the time was over. */
  readonly left: ReadonlyArray<Line>
  /** The orders that were unresolved, and were revived by hand. */
  readonly unresolved: ReadonlyArray<Line>
  readonly revived: number
}

const isOpen = ({ isDone, state }: Line): boolean => state !== "Ended" || !isDone

/** The time in which everything has to end: an order may look at its payment for three minutes, twice. */
const limit = 8 * 60_000

export const finish = async (plan: Plan, world: World, merchant: Merchant): Promise<Finished> => {
  const deadline = Date.now() + limit
  const unresolved = new Map<string, Line>()
  let revived = 0
  let isMended = false
  const mended = new Set(plan.customers.flatMap(({ card, id }) => (card === "mended" ? [id] : [])))
  const customerOf = new Map(plan.charges.map(({ customer, paymentId }) => [paymentId, customer]))
  let tellAt = Date.now() + 15_000
  while (Date.now() < deadline) {
    const refunding = await merchant.refundPaid(plan)
    const paying = await merchant.payLate(plan)
    const lines = await world.database.lines()
    for (const line of lines) {
      if (line.state !== "Unresolved" || unresolved.has(line.id)) continue
      unresolved.set(line.id, line)
      await merchant.revive(line.workflow, line.id, undefined)
    }
    const ordered = merchant.ordered
    const isAll = lines.length === ordered.charges.length + ordered.refunds.length + ordered.deposits.length
    const late = plan.deposits.filter(({ way }) => way === "late").map(({ paymentId }) => paymentId)
    const isLate = lines.some(({ end, id }) => end === "Expired" && late.includes(id))
    if (isAll && !refunding && !paying && !isLate && !lines.some(isOpen)) {
      if (isMended) return { left: [], unresolved: [...unresolved.values()], revived }
      isMended = true
      world.mendCards()
      const declined = lines.filter(
        ({ end, id, kind }) => kind === "charge" && end === "Declined" && mended.has(customerOf.get(id) ?? "")
      )
      for (const { end, id, workflow } of declined) await merchant.revive(workflow, id, end)
      revived = declined.length
    }
    if (Date.now() > tellAt) {
      const open = lines
        .filter(isOpen)
        .map(({ id, note, state }) => `${id} ${state}${note === undefined ? "" : ` (${note})`}`)
      console.log(`  waiting for ${open.length} orders: ${open.slice(0, 3).join(", ")}`)
      tellAt = Date.now() + 15_000
    }
    await setTimeout(500)
  }
  return {
    left: (await world.database.lines()).filter(isOpen),
    unresolved: [...unresolved.values()],
    revived
  }
}
