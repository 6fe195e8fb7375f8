/** Refunds of unknown outcome among those of other programs: whatever is said of one is true. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { UnknownOutcome } from "../src/index.ts"
import { scripted } from "./fixtures/payments.ts"
import { drawHistory, type RefundHistory } from "./fixtures/refundHistories.ts"

const histories = Array.from({ length: 1_500 }, (_, seed) => ({ seed, history: drawHistory(seed) }))

/** The word on a refund, and the id of the cancellation that it is said of. */
interface Word {
  readonly _tag: string
  readonly id?: string | undefined
}

const resolved = ({ idempotencyKey, input, payment }: RefundHistory): Effect.Effect<Word> =>
  UnknownOutcome.resolveCancellation(
    { operation: "Payments.cancelPayment", idempotencyKey, startedAt: undefined },
    input,
    { settledAfter: 0 }
  ).pipe(
    Effect.match({
      onFailure: ({ _tag }): Word => ({ _tag }),
      onSuccess: (found): Word => {
        const one = "cancellation" in found ? found.cancellation : undefined
        return { _tag: found._tag, id: one?.status === "UNRECOGNIZED" ? undefined : one?.id }
      }
    }),
    Effect.provide(scripted(payment).layer)
  )

const isTrue = ({ made }: RefundHistory, { _tag, id }: Word): boolean => {
  if (_tag === "Applied") return made !== undefined && id === made
  return _tag === "NotApplied" ? made === undefined : _tag === "UnresolvedOutcomeError"
}

const falseSeeds = (words: ReadonlyArray<Word>) =>
  histories.filter(({ history }, index) => !isTrue(history, words[index]!)).map(({ seed }) => seed)

describe("a refund among those of other programs", () => {
  it.effect("is said to have happened, or not to have, only where that is so", () =>
    Effect.gen(function* () {
      const words = yield* Effect.forEach(histories, ({ history }) => resolved(history))
      assert.deepStrictEqual(falseSeeds(words), [])
      const count = (tag: string, isMarked: boolean) =>
        histories.filter(({ history }, index) => words[index]!._tag === tag && history.isMarked === isMarked).length
      // It is no answer to say nothing of any.
      assert.isAbove(count("NotApplied", false), count("UnresolvedOutcomeError", false) / 2)
      assert.isAbove(count("NotApplied", true), 0)
      assert.isAbove(count("Applied", true), 0)
      assert.strictEqual(count("Applied", false), 0)
    })
  )

  /** Simpler rules, by which a refund was not made. Each is wrong in some history, so the histories would tell. */
  it.each<readonly [string, (history: RefundHistory) => boolean]>([
    [
      "no cancellation has the amount that was asked for",
      ({ input, payment }) =>
        input.amount !== undefined && !livesOf(payment).some(({ totalAmount }) => totalAmount === input.amount)
    ],
    [
      "no cancellation has the whole reason",
      ({ input, payment }) => !livesOf(payment).some(({ reason }) => reason === input.reason)
    ],
    [
      "no cancellation is of the API as this version names it",
      ({ payment }) => !livesOf(payment).some(({ trigger }) => trigger === "API")
    ],
    [
      "as much is left as before, without what is pending",
      ({ input, payment }) =>
        input.currentCancellableAmount === payment.amount.paid - payment.amount.cancelled && livesOf(payment).length > 0
    ],
    [
      "more or less is left than nothing, where all was asked for",
      ({ input, payment }) => {
        const pending = livesOf(payment).filter(({ status }) => status === "REQUESTED")
        const { cancelled, paid } = payment.amount
        return (
          input.amount === undefined &&
          paid - cancelled !== pending.reduce((sum, { totalAmount }) => sum + totalAmount, 0)
        )
      }
    ]
  ])("would be told wrong by the rule that it was not made if %s", (_, isNotMade) => {
    const words = histories.map(({ history }) => ({
      _tag: isNotMade(history) ? "NotApplied" : "UnresolvedOutcomeError"
    }))
    assert.isNotEmpty(falseSeeds(words))
  })
})

const livesOf = ({ cancellations = [] }: RefundHistory["payment"]) =>
  cancellations.filter((one) => one.status === "REQUESTED" || one.status === "SUCCEEDED")
