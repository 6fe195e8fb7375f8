/**
 * What a failure of the HTTP client says about the request: whether it can have reached PortOne.
 */
import type { HttpClientError } from "effect/http/HttpClientError"
import { InputError, type ClientErrorReason, TransportError } from "../ClientErrorReason.ts"
import { type Outcome } from "../PortOneClientError.ts"
import { outcomeWithoutBody } from "./answer.ts"

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
  "CERT_REVOKED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  // TLS: no agreement on how to speak, or the other side does not speak it
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"
])

/** Looks for a system's code: `fetch` hides it in `cause.cause`, happy eyeballs in `errors`. */
const codeOf = (cause: unknown, depth = 0): string | undefined => {
  if (typeof cause !== "object" || cause === null || depth > 5) return undefined
  // Every address was tried: the request was sent to none only if all of them say so. The code of the whole is the first's.
  if ("errors" in cause && Array.isArray(cause.errors) && cause.errors.length > 0) {
    const codes = cause.errors.map((error) => codeOf(error, depth + 1))
    return codes.every((code) => code !== undefined && notConnected.has(code))
      ? codes[0]
      : codes.find((code) => code !== undefined && !notConnected.has(code))
  }
  // Only what looks like a system's code: it is printed.
  if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_/]{0,63}$/i.test(cause.code))
    return cause.code
  return "cause" in cause ? codeOf(cause.cause, depth + 1) : undefined
}

/**
 * @param status the status line, if it had come.
 */
export const judgeTransport = (
  error: HttpClientError,
  status: number | undefined
): { readonly reason: ClientErrorReason; readonly outcome: Outcome } => {
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
      status !== undefined
        ? outcomeWithoutBody(status)
        : code !== undefined && notConnected.has(code)
          ? "NotSent"
          : "Unknown"
  }
}
