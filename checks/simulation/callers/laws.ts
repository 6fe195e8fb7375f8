/**
 * Checks the laws between what callers were told of their refunds and PortOne's books, after everything has settled:
 *
 * - one key has made at most one refund, and one ask got at most one;
 * - a refund that was told as a success, or resolved as applied, was made by the key of its call, under the id that was
 *   told; and
 * - a call that was denied, or resolved as not applied, has made none.
 *
 * A call may stay unresolved: the report counts those.
 */
import { Array } from "effect"
import type { Entry } from "./Ledger.ts"
import type { Claim } from "./Refund.ts"

/** Returns all violations, in a sentence each. */
export const violations = (claims: ReadonlyArray<Claim>, entries: ReadonlyArray<Entry>): ReadonlyArray<string> => {
  const madeBy = (key: string) => entries.filter(({ idempotencyKey }) => idempotencyKey === key)
  const asks = Array.groupBy(claims, ({ ask }) => ask.name)
  return [
    ...entries.flatMap(({ id, idempotencyKey }) => (idempotencyKey === undefined ? [`nobody asked for ${id}`] : [])),
    ...claims.flatMap((claim) => [...violationsOfClaim(claim, madeBy(claim.idempotencyKey))]),
    ...Object.entries(asks)
      .map(([name, calls]) => ({
        name,
        times: calls.flatMap(({ idempotencyKey }) => madeBy(idempotencyKey).filter(isMade)).length
      }))
      .flatMap(({ name, times }) => (times > 1 ? [`${name} was asked once and refunded ${times} times`] : []))
  ]
}

const isMade = ({ status }: Entry): boolean => status !== "FAILED"

/** @param own the entries that the key of the claim has made */
function* violationsOfClaim({ ask, resolution, told }: Claim, own: ReadonlyArray<Entry>): Generator<string> {
  const made = own.filter(isMade)
  const isBooked = (id: string | undefined, isPending: boolean) =>
    // One that was still to be carried out may have failed since.
    (isPending ? own : made).some((entry) => id === undefined || entry.id === id)
  if (told._tag === "Success" && !isBooked(told.id, told.isPending)) {
    yield `${ask.name} was told ${told.id}, which it has not made`
  }
  if (told._tag === "Denied" && made.length > 0) yield `${ask.name} was denied (${told.why}), and made`
  if (resolution?._tag === "Applied" && !isBooked(resolution.id, resolution.isPending)) {
    yield `${ask.name} was resolved as applied, and has not made ${resolution.id ?? "any"}`
  }
  if (resolution?._tag === "NotApplied" && made.length > 0) yield `${ask.name} was resolved as not applied, and made`
}
