/** Writes JSON of what no Schema describes, or refuses it. */
import * as Result from "effect/Result"
import type { InputError } from "../ClientErrorReason.ts"
import { isSeenByJson } from "../internal/json.ts"
import { refuse } from "./input.ts"

/** Returns the JSON of a value. Refuses a value without one, such as a cycle, a bigint, or a getter that throws. */
export const toJson = (value: unknown): Result.Result<string, InputError> => {
  let isWhole = true
  try {
    const json: string | undefined = JSON.stringify(value, (_, inner: unknown) => {
      isWhole &&= isSeenByJson(inner)
      return inner
    })
    if (json === undefined) return refuse(withoutForm)
    return isWhole ? Result.succeed(json) : refuse("the body has an object with fields that JSON does not see")
  } catch {
    // The error's own words may hold a value.
    return refuse(withoutForm)
  }
}

const withoutForm = "the body has no JSON form"
