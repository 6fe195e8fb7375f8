/**
 * Looks for the requests of a refund's earlier tries, before another one is sent, and before the refund ends without
 * one.
 *
 * What refused a try may have been wrong, or behind, and a store may have lost the mark of its key.
 */
import * as Effect from "effect/Effect"
import { CancellableAmount, type Payments, UnknownOutcome } from "@effect-portone/payments"
import type { Entry, Intent } from "../ledger/entry.ts"
import type { Step, Tools } from "../orders/step.ts"
import { madeBefore, markedReason } from "./marks.ts"
import { inputOf, operation, type RefundDetails, type RefundEnd, type RefundRequest } from "./request.ts"

/** The number of earlier requests that are looked for before another one. Of a mark that is lost, each may be it. */
const requestsBefore = 5

/** An order, and the step of one whose payment has a refund of it. */
interface Refunding {
  readonly workflow: string
  readonly request: RefundRequest
  readonly entry: Entry
  readonly tools: Tools
  readonly byApplied: (
    line: Entry,
    intent: Intent,
    now: number,
    applied: Extract<UnknownOutcome.Resolution<unknown>, { readonly _tag: "Applied" }>
  ) => Step<RefundEnd>
}

/** Returns the ways of looking for the earlier tries of a refund. */
export const earlierTries = ({ byApplied, entry, request, tools, workflow }: Refunding) => {
  const { paymentId, storeId } = request

  /**
   * Looks for the requests of earlier tries, before another one is sent. Returns the step if one of them was
   * carried out, or may have been: what refused it may have been wrong, or behind, and a store may have lost its
   * mark.
   *
   * @param unknown requests that no try is known of
   * @param isOver true if what cannot be told now is a person's affair
   */
  const foundBefore = Effect.fnUntraced(function* (
    at: number,
    details: RefundDetails,
    unknown: ReadonlyArray<Pick<Intent, "cancellable" | "key">> = [],
    isOver?: boolean
  ): Effect.fn.Return<Step<RefundEnd> | undefined, never, Payments> {
    const tries = entry.tries.filter(({ isSettled }) => isSettled !== true)
    for (const { cancellable, key } of [...unknown, ...tries.slice(-requestsBefore)]) {
      const reason = yield* markedReason(request.reason, key)
      const input = inputOf(request, details, reason, cancellable)
      const call = { operation, idempotencyKey: key, startedAt: undefined }
      const resolved = yield* Effect.result(
        UnknownOutcome.resolveCancellation(call, input, { settledAfter: 0, readEvery: 0 })
      )
      if (resolved._tag === "Success") {
        const { success } = resolved
        if (success._tag !== "Applied") continue
        const intent: Intent = { key, at, isOpen: true, cancellable, isCarriedOut: true }
        return byApplied({ ...entry, intent }, intent, at, success)
      }
      const { failure } = resolved
      return failure._tag === "UnresolvedOutcomeError" && failure.seen === "trace"
        ? {
            _tag: "Unresolved",
            note: `an earlier try of it may have been carried out: ${failure.description}`,
            // A request that no try is known of is not cancelled.
            changes: unknown.some((one) => one.key === key) ? { intent: { key, at, isOpen: true } } : {}
          }
        : isOver === true && failure._tag === "UnresolvedOutcomeError"
          ? { _tag: "Unresolved", note: failure.description }
          : { _tag: "Fault", note: failure._tag }
    }
    return undefined
  })

  /** Looks for the earlier tries before the refund ends without one. */
  const unlessFound = (step: Step<RefundEnd>): Effect.Effect<Step<RefundEnd>, never, Payments> =>
    step._tag !== "End" || step.end._tag === "Refunded" || entry.tries.length === 0
      ? Effect.succeed(step)
      : tools.waiting(
          Effect.gen(function* () {
            const at = yield* tools.now
            const read = yield* Effect.result(CancellableAmount.read({ paymentId, storeId }))
            const made = read._tag === "Failure" ? undefined : yield* madeBefore(workflow, entry, read.success)
            return (yield* foundBefore(at, {}, made === undefined ? [] : [{ key: made.key }])) ?? step
          })
        )

  return { foundBefore, unlessFound }
}
