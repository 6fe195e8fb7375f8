/**
 * Judges a failure of the HTTP client: it says whether the request can have reached PortOne.
 */
import type { HttpClientError } from "effect/http/HttpClientError"
import { InputError, type ClientErrorReason, TransportError } from "../ClientErrorReason.ts"
import { type Outcome } from "../PortOneClientError.ts"
import { outcomeWithoutBody } from "./answer.ts"
import { isOnUsedConnection } from "./reused.ts"

/** The codes that mean that no connection was made, so nothing was sent. */
const notConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  // Bun's names of the same
  "ConnectionRefused",
  "FailedToOpenSocket",
  // TLS: the server could not prove who it is, so the client sent nothing
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "CERT_REVOKED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  // TLS: the two sides share no protocol, or the server does not speak TLS
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_UNSUPPORTED_PROTOCOL",
  "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
  "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
  "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE"
])

/** The codes that mean that an open connection broke. */
const broken = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])

/**
 * Looks for the system's code: `fetch` hides it in `cause.cause`, and a connection to several addresses in `errors`.
 */
const codeOf = (cause: unknown, depth = 0): string | undefined => {
  if (typeof cause !== "object" || cause === null || depth > 5) return undefined
  // Every address was tried. Nothing was sent only if each of them says so; then the code is that of the first.
  if ("errors" in cause && Array.isArray(cause.errors) && cause.errors.length > 0) {
    const codes = cause.errors.map((error) => codeOf(error, depth + 1))
    return codes.every((code) => code !== undefined && notConnected.has(code))
      ? codes[0]
      : codes.find((code) => code !== undefined && !notConnected.has(code))
  }
  // The code is printed, so it must look like one.
  if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_/]{0,63}$/i.test(cause.code))
    return cause.code
  return "cause" in cause ? codeOf(cause.cause, depth + 1) : undefined
}

/**
 * Returns the reason and the outcome of an attempt at which the HTTP client failed.
 *
 * @param status the status of the answer, if its head had come
 */
export const judgeTransport = (
  error: HttpClientError,
  status: number | undefined
): { readonly reason: ClientErrorReason; readonly outcome: Outcome; readonly wasStale?: boolean } => {
  const { reason } = error
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
    return { reason: new InputError({ description: "no request could be made of it" }), outcome: "NotSent" }
  }
  const code = codeOf(reason.cause)
  // A client's own words may hold the URL, and with it ids and filters, so the description has the code alone.
  const description = code ?? "the HTTP client gave no code"
  const wasStale = status === undefined && code !== undefined && broken.has(code) && isOnUsedConnection(reason.cause)
  return { reason: new TransportError({ description, code, status }), outcome: outcomeOf(code, status), wasStale }
}

const outcomeOf = (code: string | undefined, status: number | undefined): Outcome => {
  if (status !== undefined) return outcomeWithoutBody(status)
  return code !== undefined && notConnected.has(code) ? "NotSent" : "Unknown"
}
