/**
 * Says what the shop does with its orders, as plain values: the process that has the engine carries them out.
 */
import { Effect } from "effect"
import { Durable } from "@effect-portone/durable"
import type { PaymentVerification } from "@effect-portone/payments"
import { BriefDeposit, Deposit, extraOf, Refund, Renewal } from "./flows.ts"

export type Command =
  | { readonly do: "charge"; readonly workflow: string; readonly request: Durable.ChargeRequest }
  | { readonly do: "refund"; readonly request: Durable.RefundRequest }
  | { readonly do: "deposit"; readonly workflow: string; readonly request: Durable.DepositRequest }
  | { readonly do: "cancel" | "revive"; readonly workflow: string; readonly id: string }
  | { readonly do: "hint"; readonly event: PaymentVerification.PaymentEventHint }

/** The answer to a command: `done`, or the tag of the error that it met. */
export type Answer = string

/** The versions of the shop that a siege may come to. */
const versions = 100

const charges = [Renewal, ...Array.from({ length: versions }, (_, index) => extraOf(index + 2))]
const deposits = [Deposit, BriefDeposit]

type Effects = Effect.Effect<void, { readonly _tag: string }, Durable.Engine>

const named = <A extends { readonly workflow: string }>(all: ReadonlyArray<A>, workflow: string): A => {
  const found = all.find((one) => one.workflow === workflow)
  if (found === undefined) throw new Error(`the shop has no ${workflow}`)
  return found
}

/** Returns what is done with orders by their ids alone. */
const byId = <Request, End>({ cancel, revive, workflow }: Durable.Orders<Request, End>) => ({
  workflow,
  cancel: (id: string): Effects => cancel(id),
  revive: (id: string): Effects => Effect.asVoid(revive(id))
})

const all = [...charges.map(byId), ...deposits.map(byId), byId(Refund)]

const operationOf = (command: Command): Effects => {
  switch (command.do) {
    case "charge":
      return Effect.asVoid(named(charges, command.workflow).start(command.request))
    case "refund":
      return Effect.asVoid(Refund.start(command.request))
    case "deposit":
      return Effect.asVoid(named(deposits, command.workflow).start(command.request))
    case "cancel":
      return named(all, command.workflow).cancel(command.id)
    case "revive":
      return named(all, command.workflow).revive(command.id)
    case "hint":
      return Effect.asVoid(Effect.forEach(deposits, (deposit) => deposit.hint(command.event)))
  }
}

/** Carries a command out. */
export const carryOut = (command: Command): Effect.Effect<Answer, never, Durable.Engine> =>
  Effect.suspend(() => operationOf(command)).pipe(
    Effect.as("done"),
    Effect.catch((error) => Effect.succeed(error._tag))
  )
