/**
 * Judges a failure of the HTTP client: it says whether the request can have reached PortOne.
 *
 * `NotSent` needs proof, since a wrong one charges twice: an error that says that no connection was made, of an HTTP
 * client that has sent nothing of this attempt before. So all failures on workerd are `Unknown`: it has one error for a
 * refused connection and a lost one. The table of retries in this package's README has these rules, too.
 */
import { isHttpClientError } from "effect/http/HttpClientError"
import type { HttpClientResponse } from "effect/http/HttpClientResponse"
import { hasProperty, isReadonlyObject } from "effect/Predicate"
import { InputError, type ClientErrorReason, TransportError } from "../ClientErrorReason.ts"
import { type Outcome } from "../PortOneClientError.ts"
import type { Answers, Verdict } from "./answer.ts"
import { codeOf, isDenoNotConnected, isNotConnected } from "./codes.ts"
import { type Head, outcomeOfLostBody } from "./lostBody.ts"
import { isOnUsedConnection } from "./reused.ts"

/** The codes that mean that an open connection broke. */
const broken = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])

/** Names that say nothing. */
const unspecific = new Set(["Error", "TypeError", "AggregateError"])

/**
 * Describes a failure that has no code, in words of a fixed set: an error's message may hold the URL. Undici's
 * `HTTPParserError`, for one, has a class and no code.
 */
const describe = (cause: unknown, depth = 0): string | undefined => {
  if (typeof cause !== "object" || cause === null || depth > 5) return undefined
  if (isDenoNotConnected(cause)) return "client error (Connect)"
  const inner = "cause" in cause ? describe(cause.cause, depth + 1) : undefined
  if (inner !== undefined || !("name" in cause) || typeof cause.name !== "string") return inner
  return /^[A-Z][A-Za-z0-9]{0,63}$/.test(cause.name) && !unspecific.has(cause.name) ? cause.name : undefined
}

/** The end of an attempt at which the HTTP client failed. */
export interface Judged {
  readonly reason: ClientErrorReason
  readonly outcome: Outcome
  readonly wasStale?: boolean
}

type IsUnsent = (cause: unknown) => boolean | undefined

/**
 * Returns the reason and the outcome of an attempt at which the HTTP client failed.
 *
 * @param error what it failed with; anything, where a program wraps its client
 * @param head the beginning of the answer, if it had come
 * @param isUnsent says what is known of it beside the error, and goes before what the error says
 */
export const judgeTransport = (
  error: unknown,
  answers: Answers<unknown>,
  head: Head | undefined,
  isUnsent: IsUnsent = () => undefined
): Judged => {
  try {
    if (isHttpClientError(error)) {
      const { reason } = error
      if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
        return { reason: new InputError({ description: "no request could be made of it" }), outcome: "NotSent" }
      }
      return judgeCause(reason.cause, answers, head, isUnsent)
    }
  } catch {
    // A getter of the error threw, so it proves nothing.
  }
  return unproved(answers, head)
}

const withoutCode = "the HTTP client gave no code"

const unproved = (answers: Answers<unknown>, head: Head | undefined): Judged => ({
  reason: new TransportError({ description: withoutCode, code: undefined, status: head?.status }),
  outcome: head === undefined ? "Unknown" : outcomeOfLostBody(answers, head)
})

/** Returns the same by what the HTTP client itself failed with. */
export const judgeCause = (
  cause: unknown,
  answers: Answers<unknown>,
  head: Head | undefined,
  isUnsent: IsUnsent
): Judged => {
  try {
    const code = codeOf(cause)?.code
    // A client's own words may hold the URL, and with it ids and filters, so the description has none of them.
    const description = code ?? describe(cause) ?? withoutCode
    const wasStale = head === undefined && code !== undefined && broken.has(code) && isOnUsedConnection(cause)
    const withoutHead = (isUnsent(cause) ?? isNotConnected(cause)) ? "NotSent" : "Unknown"
    return {
      reason: new TransportError({ description, code, status: head?.status }),
      outcome: head === undefined ? withoutHead : outcomeOfLostBody(answers, head),
      wasStale
    }
  } catch {
    // A getter of the cause threw, so it proves nothing.
    return unproved(answers, head)
  }
}

/** The codes of a connection that was refused: the system's, and Bun's. */
const refused = new Set(["ECONNREFUSED", "ConnectionRefused"])

const isLoopback = (hostname: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)

/** Adds the place to the reason of an attempt at which nobody listened on this machine: an emulator is to be there. */
export const withPlace = (reason: ClientErrorReason, url: string): ClientErrorReason => {
  if (reason._tag !== "TransportError" || reason.code === undefined || !refused.has(reason.code)) return reason
  const { host, hostname } = new URL(url)
  if (!isLoopback(hostname)) return reason
  const { code, status } = reason
  return new TransportError({
    description: `${code}, nothing listens on ${host} (is the emulator running?)`,
    code,
    status
  })
}

/** Returns true if an HTTP client failed because of the status of an answer, which it has. */
export const isRefusedByStatus = (error: unknown): boolean => {
  try {
    return isHttpClientError(error) && error.reason._tag === "StatusCodeError"
  } catch {
    return false
  }
}

/** Returns what the HTTP client itself failed with. */
export const causeOf = (error: unknown): unknown => {
  try {
    return isHttpClientError(error) ? error.reason.cause : undefined
  } catch {
    return undefined
  }
}

/** Returns the answer that came with a failure of the HTTP client. It may be anything, as a program can wrap it. */
export const responseOf = (error: unknown): HttpClientResponse | undefined => {
  try {
    return isHttpClientError(error) ? error.response : undefined
  } catch {
    return undefined
  }
}

/** An answer that an HTTP client made an error of, with its body. */
export interface Refused {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * Returns the answer that an interceptor of undici's refused by its status, as `interceptors.responseError` does. Its
 * error has the body, which is parsed if it is JSON.
 */
export const refusedIn = (cause: unknown): Refused | undefined => {
  try {
    if (!hasProperty(cause, "code") || cause.code !== "UND_ERR_RESPONSE") return undefined
    if (!hasProperty(cause, "statusCode") || typeof cause.statusCode !== "number") return undefined
    const headers = hasProperty(cause, "headers") && isReadonlyObject(cause.headers) ? cause.headers : {}
    const body = hasProperty(cause, "body") ? cause.body : undefined
    return {
      status: cause.statusCode,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name.toLowerCase(),
          Array.isArray(value) ? value.join(", ") : String(value)
        ])
      ),
      body: typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body)
    }
  } catch {
    return undefined
  }
}

/** Returns the verdict on an answer whose HTTP/2 stream was cut off. No HTTP client tells of it. */
export const judgeCutOff = (
  answers: Answers<unknown>,
  head: Head,
  code: string
): Extract<Verdict<never>, { _tag: "Failure" }> => ({
  _tag: "Failure",
  reason: new TransportError({ description: code, code, status: head.status }),
  outcome: outcomeOfLostBody(answers, head)
})
