/**
 * Knows the refunds of a payment by the marks of their keys, with which their reasons begin.
 */
import * as Effect from "effect/Effect"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { type CancellableAmount, UnknownOutcome } from "@effect-portone/payments"
import type { Entry } from "../ledger/entry.ts"
import { keyOf } from "../orders/formats.ts"

/**
 * The number of keys of a refund after its next one, by which a cancellation is looked for that it made before: as many
 * as a day of refused credentials uses up.
 */
const keysAhead = 300

/** Matches what may be a mark. A PG may put something before a reason. */
const mark = /R[0-9A-F]{10}/g

/**
 * Returns the cancellation of a payment that a refund has made and its line does not know of, and its key. Either the
 * database was restored from a backup since, or a process that had stood still sent a request of an earlier try. What
 * is left of the payment then says nothing, but the cancellation has the mark of a key that this refund alone has.
 */
export const madeBefore = Effect.fnUntraced(function* (
  workflow: string,
  { attempt, id, tries }: Entry,
  { cancellations }: CancellableAmount.Cancellable
) {
  const made = cancellations.flatMap((cancellation) =>
    cancellation.status === "FAILED" ? [] : [{ cancellation, marks: marksIn(cancellation.reason ?? "") }]
  )
  if (made.every(({ marks }) => marks.length === 0)) return undefined
  const keys = Array.from({ length: attempt + keysAhead }, (_, index) => keyOf(workflow, id, index + 1))
  const own = new Map(
    yield* Effect.forEach(keys, (key) => Effect.map(IdempotencyKey.markOf(key), (of) => [of, key] as const))
  )
  const settled = new Set(tries.flatMap(({ isSettled, key }) => (isSettled === true ? [key] : [])))
  for (const { cancellation, marks } of made) {
    // A refund may name another one, which it is about, and a server may put a number like a mark before a reason. The
    // whole reason tells later whose it is.
    const key = marks.flatMap((mark) => own.get(mark) ?? [])[0]
    // A person has looked at what this version cannot read.
    if (key !== undefined && cancellation.status === "UNRECOGNIZED" && settled.has(key)) continue
    if (key !== undefined) return { cancellation, key }
  }
  return undefined
})

/** Returns what may be marks in a reason, in whatever form its letters are. */
const marksIn = (reason: string): ReadonlyArray<string> => reason.normalize("NFKC").toUpperCase().match(mark) ?? []

/** Returns those cancellations that have the mark of a key, or others if none has: all of them when absent. */
export const ofKey = (
  cancellations: ReadonlyArray<CancellableAmount.Listed>,
  key: string,
  others = cancellations
): Effect.Effect<ReadonlyArray<CancellableAmount.Listed>> =>
  Effect.map(IdempotencyKey.markOf(key), (own) => {
    const marked = cancellations.filter(({ reason = "" }) => marksIn(reason)[0] === own)
    return marked.length > 0 ? marked : others
  })

/** Returns the reason with the mark of its key. The key is one of ours, so it has a mark. */
export const markedReason = (reason: string, key: string): Effect.Effect<string> =>
  Effect.orDie(UnknownOutcome.markedReason(reason, key))
