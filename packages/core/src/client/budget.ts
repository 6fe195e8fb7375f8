/**
 * Pays for a retry from the client's budget, and gives back what a success earns.
 *
 * A budget may be a program's own code. Something was sent before it is asked, so a budget that throws must not hide
 * what is known of that, and least of all a success.
 */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { letGo } from "../internal/letGo.ts"
import type { RetryBudget } from "../RetryBudget.ts"
import type { Problem } from "./problem.ts"

/** Takes the cost of a retry. Returns the number of tokens, `undefined` if too few are left, or what is wrong. */
export const take = (budget: RetryBudget, afterTimeout: boolean): Result.Result<number | undefined, Problem> => {
  try {
    const taken: unknown = budget.take(afterTimeout)
    if (taken === undefined || typeof taken === "number") return Result.succeed(taken)
    letGo(taken)
    return Result.fail({ description: "`take` of the retry budget returned what is no number", defect: taken })
  } catch (defect) {
    return Result.fail({ description: "`take` of the retry budget threw", defect })
  }
}

/** Gives back what a success earns. Returns the warning to be logged, if there is one. */
export const giveBack = (budget: RetryBudget, taken: number | undefined): Effect.Effect<void> | undefined => {
  try {
    letGo(budget.giveBack(taken))
    return undefined
  } catch {
    return Effect.logWarning("`giveBack` of the retry budget threw, and is ignored")
  }
}
