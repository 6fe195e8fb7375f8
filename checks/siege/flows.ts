/**
 * Names the orders of the besieged shop, which its runners run and its client starts.
 */
import { Durable } from "@effect-portone/durable"

export const Renewal = Durable.charge("renewal", { dunning: ["2 seconds", "3 seconds"] })

export const Refund = Durable.refund("refund", { retries: ["2 seconds"] })

/** Those that are paid: by a webhook, or by a look. */
export const Deposit = Durable.deposit("deposit", { due: "7 days", lookEvery: "3 seconds" })

/** Those that are not paid in time. */
export const BriefDeposit = Durable.deposit("brief", { due: "6 seconds", lookEvery: "2 seconds" })

/** The charges that a version of the shop adds. The first version has none of them. */
export const extraOf = (version: number): Durable.Charges =>
  Durable.charge(`extra-${version}`, { dunning: ["2 seconds"] })
