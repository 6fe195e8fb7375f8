/**
 * Judges an answer that is no success, and an error object wherever it comes: it is one of the operation's documented
 * errors, or something that PortOne does not document.
 */
import { hasProperty } from "effect/Predicate"
import { OutstandingRequestError, UndocumentedError } from "../ClientErrorReason.ts"
import { decode } from "../internal/codec.ts"
import { describe, issuesOf } from "../internal/issues.ts"
import { parseJson } from "../internal/parseJson.ts"
import type { Outcome } from "../PortOneClientError.ts"
import { type Answer, type Answers, documentedAs, outcomeOf, type Verdict } from "./answer.ts"
import { isPlainlyError } from "./complaint.ts"
import { outcomeOfForeign, outcomeOfLostBody } from "./lostBody.ts"
import { hasAllFields, hasOneField } from "./ownFields.ts"

/** The end of an attempt without a success. */
export type Refusal = Exclude<Verdict<never>, { readonly _tag: "Success" }>

// No operation documents this error. It says that the first request with this key has not ended.
const outstandingRequest = "IDEMPOTENCY_OUTSTANDING_REQUEST"

/**
 * Matches the tags of errors that speak of the key of a request, and not of the request. One that is not known here may
 * be a newer word for a request that has not ended. To take it for a refusal would allow a charge with another key
 * beside that one, and to wait costs no more than time.
 */
const ofKey = /^IDEMPOTENCY_/

/**
 * Matches what a tag of PortOne's looks like: words in capitals. A `type` is printed, so it must not carry text that a
 * stranger wrote. A word with digits has few letters, as in `B2B`, and a key has more of both.
 */
const tag = /^(?:[A-Z]{1,20}|[A-Z0-9]{1,4})(?:_(?:[A-Z]{1,20}|[A-Z0-9]{1,4})){0,15}$/

/** Matches a text with more digits than a tag of PortOne's has. */
const manyDigits = /(?:\d.*){5}/

/** Returns the tag of an error object. That of an error which the operation documents may look otherwise. */
export const typeOf = (endpoint: Answers<unknown>, json: unknown): string | undefined => {
  const type = hasProperty(json, "type") ? json.type : undefined
  if (typeof type !== "string") return undefined
  if (documentedAs(endpoint, type) !== undefined) return type
  return type.length <= 100 && /^[A-Z]/.test(type) && tag.test(type) && !manyDigits.test(type) ? type : undefined
}

/** Returns the verdict on an answer that no document tells of. */
export const undocumented = (
  { body, status }: Answer,
  type: string | undefined,
  description: string,
  outcome: Outcome
): Refusal => ({ _tag: "Failure", reason: new UndocumentedError({ status, type, description, body }), outcome })

/**
 * Returns a failure without the tag of its error if that changes. A text of capital letters, such as a secret or a
 * name, looks like a tag.
 */
export const withoutTag = (
  verdict: Extract<Refusal, { readonly _tag: "Failure" }>,
  change: (text: string) => string,
  description: string
): Refusal => {
  const { reason } = verdict
  if (reason._tag !== "UndocumentedError" || reason.type === undefined || change(reason.type) === reason.type) {
    return verdict
  }
  const { body, status } = reason
  return { ...verdict, reason: new UndocumentedError({ status, type: undefined, description, body }) }
}

/** Returns the verdict on an error object whose tag is known: to the operation, or as that of a running request. */
export const judgeKnown = (
  endpoint: Answers<unknown>,
  answer: Answer,
  json: unknown,
  type: string
): Refusal | undefined => {
  const { status } = answer
  const documented = documentedAs(endpoint, type)
  if (type === outstandingRequest || (status === 409 && documented === undefined && ofKey.test(type))) {
    return running(status)
  }
  if (documented === undefined) return undefined
  try {
    return { _tag: "Documented", error: decode(documented, json), status }
  } catch (error) {
    const what = describe(issuesOf(error, json, documented))
    const description = `an error of type ${type} whose fields are not as documented: ${what}`
    return undocumented(answer, type, description, outcomeOf(status))
  }
}

const running = (status: number): Refusal => ({
  _tag: "Failure",
  reason: new OutstandingRequestError({ status }),
  outcome: "Unknown"
})

/**
 * Returns the verdict on an answer that says, somewhere, that the first request still runs. Something between may have
 * put the error into an object or a page of its own.
 */
export const runningWithin = ({ body, status }: Answer): Refusal | undefined =>
  body.toUpperCase().includes(outstandingRequest) ? running(status) : undefined

/** Returns the verdict on an answer whose status is no success. */
export const judgeRefusal = (endpoint: Answers<unknown>, answer: Answer): Refusal => {
  const { body, status } = answer
  const json = parseJson(body)
  const type = typeOf(endpoint, json)
  const known = type === undefined ? undefined : judgeKnown(endpoint, answer, json, type)
  if (known !== undefined) return known
  const wrapped = runningWithin(answer)
  if (wrapped !== undefined) return wrapped
  if (json === undefined) {
    const description = body === "" ? "an empty body" : "a body that is not JSON"
    const head = { status, contentType: answer.headers()["content-type"] }
    return undocumented(answer, undefined, description, outcomeOfLostBody(endpoint, head))
  }
  // With all fields of a success, the answer contradicts itself. An error may repeat the only one, which it is about.
  const isContradicted =
    hasAllFields(endpoint, json) && !(type !== undefined && hasOneField(endpoint) && isPlainlyError(json))
  return type === undefined
    ? undocumented(
        answer,
        undefined,
        "a body that is no error of PortOne's",
        isContradicted ? "Unknown" : outcomeOfForeign(status)
      )
    : undocumented(answer, type, `an error of type ${type}`, isContradicted ? "Unknown" : outcomeOf(status))
}
