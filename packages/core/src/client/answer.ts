/**
 * Judges an answer: it is the operation's value, one of its documented errors, or something that is neither.
 */
import { hasProperty } from "effect/Predicate"
import {
  DecodeError,
  OutstandingRequestError,
  type ClientErrorReason,
  UndocumentedError
} from "../ClientErrorReason.ts"
import type { DocumentedError, DocumentedErrorClass } from "../DocumentedError.ts"
import type { Endpoint } from "../Endpoint.ts"
import { decode, describeIssue } from "../internal/codec.ts"
import { type Outcome } from "../PortOneClientError.ts"

/** A complete answer. */
export interface Answer {
  readonly status: number
  /** A function, as few callers need the headers and building them costs time. */
  readonly headers: () => Readonly<Record<string, string>>
  readonly body: string
  /** The body of a success whose format is `bytes`; `body` is empty then. */
  readonly bytes?: Uint8Array | undefined
}

/** The end of one attempt. */
export type Verdict<A> =
  | { readonly _tag: "Success"; readonly value: A; readonly answer: Answer }
  | {
      readonly _tag: "Documented"
      readonly error: DocumentedError
      /** The answer's status. It may differ from the one that is documented for the error. */
      readonly status: number
      readonly retryAfter?: string | undefined
    }
  | {
      readonly _tag: "Failure"
      readonly reason: ClientErrorReason
      readonly outcome: Outcome
      readonly retryAfter?: string | undefined
      /** True if a connection broke that had carried an answer before, and nothing of this answer had come. */
      readonly wasStale?: boolean | undefined
    }

/** The part of an endpoint that describes its answers. */
export interface Answers<A> extends Pick<Endpoint<never, A, never>, "accept" | "format" | "success"> {
  readonly errors: { readonly members: ReadonlyArray<DocumentedErrorClass> }
}

// No operation documents this error. It says that the first request with this key has not ended.
const outstandingRequest = "IDEMPOTENCY_OUTSTANDING_REQUEST"

/** Matches what a tag of PortOne's looks like. A `type` is printed, so it must not carry text that a stranger wrote. */
const tag = /^[A-Z][A-Z0-9_]{0,99}$/i

/**
 * The statuses that are a refusal whatever the body says. With 521, 525 and 526 a gateway says that it made no
 * connection to the origin. All its other statuses leave open how far the request came.
 */
const refusals = new Set([400, 401, 403, 404, 405, 409, 410, 413, 422, 425, 429, 521, 525, 526])

/** Returns the outcome of an attempt whose answer has this status and is no documented error. */
export const outcomeOf = (status: number): Outcome => {
  if (status >= 200 && status < 300) return "Applied"
  // A redirect is never followed, and the server that sent it did not carry the request out.
  if (status >= 300 && status < 400) return "Refused"
  return refusals.has(status) ? "Refused" : "Unknown"
}

/**
 * Returns the outcome of an attempt whose answer has this status and whose body was lost. A 409 is then no refusal: the
 * body may have said that the first request with this key is still running.
 */
export const outcomeWithoutBody = (status: number): Outcome => (status === 409 ? "Unknown" : outcomeOf(status))

/** Returns the verdict on a complete answer. */
export const judge = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> =>
  answer.status >= 200 && answer.status < 300
    ? judgeSuccess(endpoint, answer)
    : { ...judgeFailure(endpoint, answer), retryAfter: answer.headers()["retry-after"] }

const judgeSuccess = <A>(endpoint: Answers<A>, answer: Answer): Verdict<A> => {
  const { body, status } = answer
  const undecodable = (description: string): Verdict<A> => ({
    _tag: "Failure",
    reason: new DecodeError({ status, description, body }),
    outcome: "Applied"
  })
  let json: unknown
  if (endpoint.format === "json") {
    try {
      json = JSON.parse(body)
    } catch {
      return undecodable(body === "" ? "the body is empty" : "the body is not JSON")
    }
  }
  const contents = { json, text: body, bytes: answer.bytes, empty: undefined }
  try {
    return { _tag: "Success", value: decode(endpoint.success, contents[endpoint.format]), answer }
  } catch (error) {
    return undecodable(describeIssue(error))
  }
}

const judgeFailure = (endpoint: Answers<unknown>, answer: Answer): Exclude<Verdict<never>, { _tag: "Success" }> => {
  const { body, status } = answer
  const undocumented = (type: string | undefined, description: string, outcome = outcomeOf(status)) => ({
    _tag: "Failure" as const,
    reason: new UndocumentedError({ status, type, description, body }),
    outcome
  })
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return body === ""
      ? undocumented(undefined, "an empty body")
      : undocumented(undefined, "a body that is not JSON", outcomeWithoutBody(status))
  }
  const type = hasProperty(json, "type") ? json.type : undefined
  if (typeof type !== "string" || !tag.test(type)) {
    return undocumented(undefined, "a body that is no error of PortOne's")
  }
  if (type === outstandingRequest) {
    return { _tag: "Failure", reason: new OutstandingRequestError({ status }), outcome: "Unknown" }
  }
  const documented = endpoint.errors.members.find((error) => error.types.includes(type))
  if (documented === undefined) return undocumented(type, `an error of type ${type}`)
  try {
    return { _tag: "Documented", error: decode(documented, json), status }
  } catch (error) {
    return undocumented(type, `an error of type ${type} whose fields are not as documented: ${describeIssue(error)}`)
  }
}
