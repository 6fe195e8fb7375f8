/**
 * Judges a complete answer: it is the operation's value, one of its documented errors, or something that is neither.
 */
import type { Answer, Answers, Verdict } from "./answer.ts"
import { judgeRefusal } from "./refusal.ts"
import { retryAfterOf } from "./retryAfter.ts"
import { judgeSuccess } from "./success.ts"

/** Returns the verdict on an answer. */
export const judge = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> => {
  const verdict =
    answer.status >= 200 && answer.status < 300 ? judgeSuccess(endpoint, answer) : judgeRefusal(endpoint, answer)
  return verdict._tag === "Success" ? verdict : { ...verdict, retryAfter: retryAfterOf(answer.headers()) }
}
