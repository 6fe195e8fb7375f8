/**
 * The rows of the matrix: each operation with each fault, each hint and each policy, and the rules by which these make
 * the expected end. The expectations come from the tables; nothing here asks the code under test.
 *
 * All times are in milliseconds from the start of the call. The jitter always draws the longest wait.
 */
import { type CallOptions, type Outcome, PortOneClient, RetryBudget, RetryPolicy } from "../../src/index.ts"
import type { Settings } from "../../src/PortOneClient.ts"
import { charge, chargeOrder, readOrder } from "../fixtures/orders.ts"
import { oneOf, rowsOf } from "../fixtures/textTable.ts"
import { type Fault, faults } from "./faults.ts"

/** The waits that a `Retry-After` causes before the second attempt, and before the third. */
const hintTable = `
hint      | header                        | second   | third    | because
none      | -                             | 0        | 0        | nobody asks for anything
seconds   | 20                            | 20000    | 20000    | each answer asks anew
date      | Thu, 01 Jan 1970 00:00:25 GMT | 25000    | 0        | the clock began at zero that day, and the second answer comes after the date
past      | Wed, 31 Dec 1969 23:59:59 GMT | 0        | 0        | it is over
long      | 31                            | too long | too long | a second more than the policy waits for, though the deadline is far
huge      | 999999999                     | too long | too long | nobody waits for 31 years
huger     | 99999999999999999999          | too long | too long | more digits make it no shorter
huge date | Fri, 31 Dec 9999 23:59:59 GMT | too long | too long | nor until then
garbage   | in a while                    | 0        | 0        | what cannot be understood is not guessed at
`

/** The policy's own waits before the second attempt and the third, and the causes that end the call before them. */
const policyTable = `
policy               | second | third | deadline | budget | interrupted | because
none                 | -      | -     | -        | full   | -           | one attempt, and the call ends as it did
default              | 500    | 1000  | 240000   | full   | -           | three attempts, and the call ends as the last did
budget empty         | 500    | 1000  | 240000   | empty  | -           | one attempt, and the call says that it could not afford another
deadline nearly over | 500    | 1000  | 1000     | full   | -           | the third attempt would start too late, and an attempt that runs is cut
interrupted          | 500    | 1000  | 240000   | full   | 250         | nothing more is sent, and nobody is told anything
`

/** The policy's own waits for a request that still runs. */
const growing = [500, 1000, 2000, 4000, ...Array.from({ length: 100 }, () => 8000)]

/** The most that the policy waits for because of a hint. */
const longestHint = 30_000

/** The timeout of an attempt. */
const timeout = 10_000

const milliseconds = (cell: string): number | undefined => (cell === "-" ? undefined : Number(cell))

const hints = rowsOf(["hint", "header", "second", "third", "because"], hintTable).map((row) => ({
  name: row.hint,
  headers: row.header === "-" ? {} : { "retry-after": row.header },
  asks: [row.second, row.third].map((cell) => (cell === "too long" ? "too long" : Number(cell)))
}))

const policies = rowsOf(["policy", "second", "third", "deadline", "budget", "interrupted", "because"], policyTable).map(
  (row) => ({
    name: oneOf(["none", "default", "budget empty", "deadline nearly over", "interrupted"], row.policy),
    waits: [row.second, row.third].map(milliseconds).filter((wait) => wait !== undefined),
    deadline: milliseconds(row.deadline) ?? Infinity,
    affords: oneOf(["full", "empty"], row.budget) === "full",
    interruptedAt: milliseconds(row.interrupted)
  })
)

export type Hint = (typeof hints)[number]
export type Policy = (typeof policies)[number]

/** The options with which the client does what the policy's row says. */
export const settingsOf = (policy: Policy): { readonly options: CallOptions; readonly settings: Settings } => ({
  options: {
    timeout,
    ...(policy.name === "none" && { retry: RetryPolicy.none }),
    ...(policy.name === "deadline nearly over" && { retry: RetryPolicy.make({ deadline: policy.deadline }) })
  },
  settings: policy.affords ? {} : { retryBudget: RetryBudget.make({ capacity: 0 }) }
})

/** An operation, and the key of its requests: none, one that the client makes, or the caller's unchanged. */
export const operations = ["read", "mutation with a key", "mutation with the caller's key"] as const
export type Operation = (typeof operations)[number]

export const callersKey = 'renewal "2026-11" of order 0042'

/** Returns the call of a row. */
export const call = (operation: Operation, options: CallOptions) => {
  switch (operation) {
    case "read":
      return PortOneClient.run(readOrder, { orderId: "o-1" }, options)
    case "mutation with a key":
      return PortOneClient.run(chargeOrder, charge, options)
    case "mutation with the caller's key":
      return PortOneClient.run(chargeOrder, charge, { ...options, idempotencyKey: callersKey })
  }
}

export interface Expected {
  /** The time at which each attempt was sent. */
  readonly sentAt: ReadonlyArray<number>
  readonly endedAt: number
  readonly key: "none" | "the client's" | "the caller's"
  readonly tag: string
  readonly outcome: Outcome | undefined
  readonly isRetryable: boolean | undefined
}

/**
 * Returns the expected end of a row.
 *
 * 1. An attempt ends at once or at its timeout, as its fault says, and never after the deadline.
 * 2. Another attempt follows if its fault is tried again and the policy has a wait left; unless the server asks for too
 *    long a wait, unless the next would start at the deadline or after, or unless the budget is empty. A request that
 *    still runs has waits without end if the policy has any, and the budget does not pay for them; no hint ends its
 *    call, neither by being too long nor by leading past the deadline.
 * 3. The wait is the sum of the server's and the policy's. The server's counts if its answer, or the head of it, is not
 *    a success.
 * 4. The call ends with its last attempt, and with the failure of that. If the budget ended it, it says so, except
 *    after a documented error, which stays the failure.
 * 5. An interruption ends the call at once.
 */
const expected = (operation: Operation, fault: Fault, hint: Hint, policy: Policy): Expected => {
  const endOf = (start: number) => Math.min(start + (fault.ends === "timeout" ? timeout : 0), policy.deadline)
  const sentAt = [0]
  let endedAt = endOf(0)
  let isSpent = false
  const waits = fault.waits && policy.waits.length > 0 ? growing : policy.waits
  for (const [index, wait] of waits.entries()) {
    if (!fault.again) break
    // The hints say the same to every attempt after the second.
    const hinted = fault.comes === "answer" ? hint.asks[Math.min(index, 1)]! : 0
    if (hinted === "too long" && !fault.waits) break
    const heeded = hinted === "too long" ? longestHint : hinted
    // A request that still runs is asked for as long as the policy's own wait fits.
    const asked = fault.waits && endedAt + heeded + wait >= policy.deadline ? 0 : heeded
    if (endedAt + asked + wait >= policy.deadline) break
    if (!policy.affords && !fault.waits) {
      isSpent = !fault.isDocumented
      break
    }
    sentAt.push(endedAt + asked + wait)
    endedAt = endOf(sentAt.at(-1)!)
  }
  const key = operation === "read" ? "none" : operation === "mutation with a key" ? "the client's" : "the caller's"
  const { interruptedAt } = policy
  return interruptedAt !== undefined && endedAt > interruptedAt
    ? {
        sentAt: sentAt.filter((at) => at < interruptedAt),
        endedAt: interruptedAt,
        key,
        tag: "interrupted",
        outcome: undefined,
        isRetryable: undefined
      }
    : {
        sentAt,
        endedAt,
        key,
        tag: isSpent ? `BudgetSpentError of ${fault.tag}` : fault.tag,
        outcome: fault.outcome,
        isRetryable: fault.again
      }
}

/** Says why there is no such row, or returns `undefined` if there is one. */
const whyNot = (operation: Operation, fault: Fault, hint: Hint, policy: Policy): string | undefined => {
  if (hint.name !== "none" && fault.comes === "nothing") return "a Retry-After is in an answer, and there is none"
  if (operation === "read" && fault.name === "same key still running") return "a read has no key that could be in use"
  if (policy.name === "interrupted" && expected(operation, fault, hint, policy).tag !== "interrupted") {
    return "a call that has ended cannot be interrupted"
  }
  return undefined
}

export interface Row {
  readonly operation: Operation
  readonly fault: Fault
  readonly hint: Hint
  readonly policy: Policy
  readonly expected: Expected
}

export const rows: Array<Row> = []

/** The number of combinations that make no row, by the reason. */
export const leftOut = new Map<string, number>()

for (const operation of operations) {
  for (const fault of faults) {
    for (const hint of hints) {
      for (const policy of policies) {
        const reason = whyNot(operation, fault, hint, policy)
        if (reason !== undefined) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
        else rows.push({ operation, fault, hint, policy, expected: expected(operation, fault, hint, policy) })
      }
    }
  }
}
