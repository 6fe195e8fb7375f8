/**
 * Acts as the merchant and the customers: orders what is planned at its time, repeats and changes some of it, cancels,
 * pays deposits, and gives back what was paid.
 */
import { setTimeout } from "node:timers/promises"
import { nameOf, type Ordered } from "./compare.ts"
import type { Database } from "./database.ts"
import { BriefDeposit, Deposit, Refund, Renewal } from "./flows.ts"
import type { Plan, PlannedCharge, PlannedDeposit } from "./plan.ts"
import type { Portone } from "./portone.ts"
import type { Shop } from "./Shop.ts"

export interface Merchant {
  readonly ordered: { [Kind in keyof Ordered]: Array<Ordered[Kind][number]> }
  /** What was answered as it must not be. */
  readonly problems: Array<string>
  /** The ends that were revived, by order. */
  readonly formerEnds: Map<string, ReadonlyArray<string>>
  /** Starts a charge of another workflow at once, as a new version of the shop does. */
  readonly chargeNow: (workflow: string, charge: PlannedCharge) => Promise<void>
  /** Orders all that is planned, and resolves when all of it was ordered. */
  readonly work: (plan: Plan) => Promise<void>
  /** Starts the refunds of what is paid by now. Returns true if there was one to start. */
  readonly refundPaid: (plan: Plan) => Promise<boolean>
  /** Has the customers pay whose deposits have expired. Returns true if there was one. */
  readonly payLate: (plan: Plan) => Promise<boolean>
  /** Revives an order that has ended, or is unresolved. */
  readonly revive: (workflow: string, id: string, end: string | undefined) => Promise<void>
}

export const makeMerchant = (shop: Shop, portone: Portone, database: Database, began: number): Merchant => {
  const ordered: Merchant["ordered"] = { charges: [], refunds: [], deposits: [] }
  const problems: Array<string> = []
  const formerEnds = new Map<string, ReadonlyArray<string>>()
  const refunded = new Set<string>()
  const paidLate = new Set<string>()

  const until = (at: number) => setTimeout(Math.max(0, began + at - Date.now()))

  const expect = async (command: Parameters<Shop["order"]>[0], ...answers: ReadonlyArray<string>) => {
    const answer = await shop.order(command)
    if (!answers.includes(answer)) problems.push(`${JSON.stringify(command)} was answered ${answer}`)
  }

  const charge = async (workflow: string, planned: PlannedCharge): Promise<void> => {
    const { amount, customer, isCancelled, isChanged, isRepeated, paymentId } = planned
    const request = { paymentId, customer, amount, currency: "KRW", orderName: "Monthly plan" } as const
    ordered.charges.push({ workflow, paymentId, amount })
    await expect({ do: "charge", workflow, request }, "done")
    if (isRepeated) await expect({ do: "charge", workflow, request }, "done")
    if (isChanged) {
      await expect({ do: "charge", workflow, request: { ...request, amount: amount + 1 } }, "PayloadMismatchError")
    }
    if (isCancelled) await expect({ do: "cancel", workflow, id: paymentId }, "done")
  }

  const deposit = async ({ amount, at, paidAt, paymentId, way }: PlannedDeposit): Promise<void> => {
    const { workflow } = way === "late" || way === "unpaid" ? BriefDeposit : Deposit
    const start = async () => {
      await until(at)
      ordered.deposits.push({ workflow, paymentId, amount })
      const expected = { amount, currency: "KRW" } as const
      await expect({ do: "deposit", workflow, request: { paymentId, expected } }, "done")
    }
    const pay = async () => {
      if (way !== "hinted" && way !== "polled") return
      await until(paidAt)
      await portone.control("deposit", { paymentId })
    }
    await Promise.all([start(), pay()])
  }

  return {
    ordered,
    problems,
    formerEnds,
    chargeNow: charge,
    work: async ({ charges, deposits }) => {
      const all = [
        ...charges.map((planned) => ({ at: planned.at, start: () => charge(Renewal.workflow, planned) })),
        ...deposits.map((planned) => ({ at: Math.min(planned.at, planned.paidAt), start: () => deposit(planned) }))
      ].toSorted((a, b) => a.at - b.at)
      const started: Array<Promise<void>> = []
      for (const { at, start } of all) {
        await until(at)
        started.push(start())
      }
      await Promise.all(started)
    },
    refundPaid: async ({ charges }) => {
      const wanted = charges.filter(({ paymentId, refunds }) => refunds.length > 0 && !refunded.has(paymentId))
      const lines = await database.linesOf(wanted.map(({ paymentId }) => paymentId))
      const paid = new Set(lines.flatMap(({ end, id }) => (end === "Paid" ? [id] : [])))
      const all = wanted.filter(({ paymentId }) => paid.has(paymentId))
      await Promise.all(
        all.flatMap(({ paymentId, refunds }) => {
          refunded.add(paymentId)
          return refunds.map(async (refund) => {
            ordered.refunds.push({ workflow: Refund.workflow, paymentId, ...refund })
            await expect({ do: "refund", request: { ...refund, paymentId, reason: "returned" } }, "done")
          })
        })
      )
      return all.length > 0
    },
    payLate: async ({ deposits }) => {
      const late = deposits.filter(({ paymentId, way }) => way === "late" && !paidLate.has(paymentId))
      const lines = await database.linesOf(late.map(({ paymentId }) => paymentId))
      const expired = lines.filter(({ end, isDone }) => end === "Expired" && isDone)
      for (const { id, workflow } of expired) {
        paidLate.add(id)
        formerEnds.set(nameOf(workflow, id), ["Expired"])
        await portone.control("deposit", { paymentId: id })
      }
      return expired.length > 0
    },
    revive: async (workflow, id, end) => {
      const name = nameOf(workflow, id)
      if (end !== undefined) formerEnds.set(name, [...(formerEnds.get(name) ?? []), end])
      await expect({ do: "revive", workflow, id }, "done", "NotRevivableError")
    }
  }
}
