/**
 * Keeps what a client decides by in an answer whose texts were replaced.
 *
 * A client looks at names and texts, too: a name such as `errorCode` tells of an error, and it is not kept since the
 * API does not have it. So the client itself judges both answers, and the replaced one gets a sign of an error where
 * it has lost one. An answer that cannot be brought to the same judgement must not be replayed.
 */
import type * as Schema from "effect/Schema"
import * as Answer from "@effect-portone/core/Answer"
import type * as Endpoint from "@effect-portone/core/Endpoint"
import { contentsOf } from "./http.ts"
import type { Response } from "./Recording.ts"

type JsonObject = { readonly [name: string]: Schema.Json }

/** The ways to give a body a sign of an error. A client takes it for one if it has no field of the operation's own. */
const signs: ReadonlyArray<(body: JsonObject) => JsonObject> = [
  // A tag that was replaced is none any more.
  (body) => ({ ...body, type: "REDACTED" }),
  (body) => ({ ...body, redactedError: true }),
  (body) => ({ ...body, redactedFailure: true })
]

const isObject = (value: Schema.Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Yields an answer, and after it the same with a sign of an error. */
function* withSigns(response: Response): Generator<Response> {
  yield response
  const { body } = response
  if (isObject(body)) for (const sign of signs) yield { ...response, body: sign(body) }
}

/** Judges as the operation does, and as `PortOneClient.request` does, since a program may call either. */
const judgementsOf = (response: Response, endpoint: Endpoint.Any | undefined) => {
  const { headers, status } = response
  const answer = { status, headers, body: contentsOf(response) ?? "" }
  return [endpoint, undefined].map((it) => Answer.judge(it, answer))
}

/** Returns true if two judgements let a program decide the same. The tag of an error may be replaced by another. */
const isSame = (one: Answer.Judgement, other: Answer.Judgement): boolean =>
  one.failure === other.failure &&
  one.outcome === other.outcome &&
  one.isRetryable === other.isRetryable &&
  (one.type === undefined) === (other.type === undefined)

/**
 * Returns the first of several forms of an answer that lets a client decide as the answer did, with a sign of an error
 * if it needs one; undefined if none does.
 */
export const decidingAs = (
  response: Response,
  forms: Iterable<Response>,
  endpoint: Endpoint.Any | undefined
): Response | undefined => {
  const wanted = judgementsOf(response, endpoint)
  for (const form of forms) {
    for (const candidate of withSigns(form)) {
      if (judgementsOf(candidate, endpoint).every((judgement, index) => isSame(judgement, wanted[index]!)))
        return candidate
    }
  }
  return undefined
}
