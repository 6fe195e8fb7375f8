/**
 * A complete answer, and what an attempt that got it may end with.
 */
import type * as Schema from "effect/Schema"
import type { ClientErrorReason } from "../ClientErrorReason.ts"
import type { DocumentedError, DocumentedErrorClass } from "../DocumentedError.ts"
import type { Endpoint } from "../Endpoint.ts"
import type { Outcome } from "../PortOneClientError.ts"

/** A complete answer. */
export interface Answer {
  readonly status: number
  /** A function, as few callers need the headers and building them costs time. */
  readonly headers: () => Readonly<Record<string, string>>
  readonly body: string
  /** The body of a success whose format is `bytes`; `body` is empty then. */
  readonly bytes?: Uint8Array | undefined
  /** The body as JSON, if it came as that. */
  readonly json?: unknown
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
      /** True if the HTTP client had tried before by itself, and may have sent what it tried. */
      readonly isRepetition?: boolean | undefined
    }
  | {
      readonly _tag: "Failure"
      readonly reason: ClientErrorReason
      readonly outcome: Outcome
      readonly retryAfter?: string | undefined
      /** True if the HTTP client had tried before by itself, and may have sent what it tried. */
      readonly isRepetition?: boolean | undefined
      /** True if a connection broke that had carried an answer before, and nothing of this answer had come. */
      readonly wasStale?: boolean | undefined
    }

/** The part of an endpoint that describes its answers. */
export interface Answers<A> extends Pick<Endpoint<never, A, never>, "accept" | "format" | "success"> {
  readonly errors: { readonly members: ReadonlyArray<DocumentedErrorClass> }
  /** The Schema of the whole answer, where `success` reads only a part of it. */
  readonly whole?: Schema.ConstraintDecoder<unknown> | undefined
}

/** Returns the error that the operation documents with this tag, if there is one. */
export const documentedAs = ({ errors }: Answers<unknown>, type: string): DocumentedErrorClass | undefined =>
  errors.members.find((error) => error.types.includes(type))

/**
 * The statuses that are a refusal whatever the body says. With 521, 525 and 526 a gateway says that it made no
 * connection to the origin. All its other statuses leave open how far the request came.
 */
const refusals = new Set([400, 401, 403, 404, 405, 409, 410, 413, 422, 425, 429, 521, 525, 526])

/** Returns the outcome of an attempt whose answer has this status, is no success and no documented error. */
export const outcomeOf = (status: number): Outcome => {
  // A redirect is never followed, and the server that sent it did not carry the request out. But with a 303 a server
  // tells where the result of what it has done is, and a 304 says nothing of a request that changes something.
  if (status >= 300 && status < 400) return status === 303 || status === 304 ? "Unknown" : "Refused"
  return refusals.has(status) ? "Refused" : "Unknown"
}
