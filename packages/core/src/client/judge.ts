/**
 * Judges a complete answer: it is the operation's value, one of its documented errors, or something that is neither.
 */
import { isReadonlyObject } from "effect/Predicate"
import type { Answer, Answers, Verdict } from "./answer.ts"
import { hasAllFields } from "./ownFields.ts"
import { judgeRefusal, type Refusal } from "./refusal.ts"
import { judgeSuccess } from "./success.ts"

/** Returns the verdict on an answer. */
export const judge = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> => {
  const verdict =
    answer.status >= 200 && answer.status < 300 ? judgeSuccess(endpoint, answer) : judgeOther(endpoint, answer)
  return verdict._tag === "Success" ? verdict : { ...verdict, retryAfter: answer.headers()["retry-after"] }
}

/** Judges an answer whose status is no success. One that has all fields of a success contradicts itself. */
const judgeOther = (endpoint: Answers<unknown>, answer: Answer): Refusal => {
  const refusal = judgeRefusal(endpoint, answer)
  return refusal._tag === "Failure" && refusal.outcome === "Refused" && isOfSuccess(endpoint, answer)
    ? { ...refusal, outcome: "Unknown" }
    : refusal
}

const isOfSuccess = (endpoint: Answers<unknown>, { body }: Answer): boolean => {
  try {
    const json: unknown = JSON.parse(body)
    return isReadonlyObject(json) && !("type" in json) && hasAllFields(endpoint, json)
  } catch {
    return false
  }
}
