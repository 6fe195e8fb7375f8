/**
 * What a failure of the HTTP client says about the request: whether it can have reached PortOne.
 */
import type { HttpClientError } from "effect/http/HttpClientError"
import { InputError, type Outcome, type PortOneClientErrorReason, TransportError } from "../PortOneClientError.ts"
import { outcomeOf } from "./answer.ts"

/** Codes with which no connection was made, so that nothing can have been sent. */
const notConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun's words for the same
  "ConnectionRefused",
  "FailedToOpenSocket",
  // TLS: the other side was not who it should be, so we did not speak
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "ERR_TLS_CERT_ALTNAME_INVALID"
])

/** Looks for a system's code: `fetch` hides it in `cause.cause`, happy eyeballs in `errors`. */
const codeOf = (cause: unknown, depth = 0): string | undefined => {
  if (typeof cause !== "object" || cause === null || depth > 5) return undefined
  if ("code" in cause && typeof cause.code === "string") return cause.code
  if ("cause" in cause) {
    const code = codeOf(cause.cause, depth + 1)
    if (code !== undefined) return code
  }
  // Every address was tried: the request was sent to none only if all of them say so.
  if ("errors" in cause && Array.isArray(cause.errors)) {
    const codes = cause.errors.map((error) => codeOf(error, depth + 1))
    return codes.find((code) => code === undefined || !notConnected.has(code)) ?? codes[0]
  }
  return undefined
}

/**
 * @param status the status line, if it had come.
 */
export const judgeTransport = (
  error: HttpClientError,
  status: number | undefined
): { readonly reason: PortOneClientErrorReason; readonly outcome: Outcome } => {
  const { reason } = error
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
    return { reason: new InputError({ description: "no request could be made of it" }), outcome: "NotSent" }
  }
  const code = codeOf(reason.cause)
  // Only the code is told: a client's own words may hold the URL, and with it ids and filters.
  const description = code ?? "the HTTP client gave no code"
  return {
    reason: new TransportError({ description, code, status }),
    outcome:
      status !== undefined ? outcomeOf(status) : code !== undefined && notConnected.has(code) ? "NotSent" : "Unknown"
  }
}
