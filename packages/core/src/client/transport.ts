/**
 * Judges a failure of the HTTP client: it says whether the request can have reached PortOne.
 */
import type { HttpClientError } from "effect/http/HttpClientError"
import { InputError, type ClientErrorReason, TransportError } from "../ClientErrorReason.ts"
import { type Outcome } from "../PortOneClientError.ts"
import type { Answers } from "./answer.ts"
import { type Head, outcomeOfLostBody } from "./lostBody.ts"

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
  // A proxy refused to open the tunnel, or hung up before it was open, or could not prove who it is
  "ERR_PROXY_TUNNEL",
  "UND_ERR_PRX_CONN",
  "UND_ERR_PRX_TLS",
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

/** Matches undici's words for a proxy that answers a CONNECT with anything but 200. */
const tunnelRefused = /^Proxy response \(\d+\) !== 200 when HTTP Tunneling$/

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
  // undici has no code of its own for a proxy that refuses the tunnel, so this is the one that Node's agents have.
  if ("message" in cause && typeof cause.message === "string" && tunnelRefused.test(cause.message)) {
    return "ERR_PROXY_TUNNEL"
  }
  // The code is printed, so it must look like one.
  if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_/]{0,63}$/i.test(cause.code))
    return cause.code
  return "cause" in cause ? codeOf(cause.cause, depth + 1) : undefined
}

/**
 * Returns the reason and the outcome of an attempt at which the HTTP client failed.
 *
 * @param head the beginning of the answer, if it had come
 */
export const judgeTransport = (
  error: HttpClientError,
  answers: Answers<unknown>,
  head: Head | undefined
): { readonly reason: ClientErrorReason; readonly outcome: Outcome } => {
  const { reason } = error
  if (reason._tag === "InvalidUrlError" || reason._tag === "EncodeError") {
    return { reason: new InputError({ description: "no request could be made of it" }), outcome: "NotSent" }
  }
  const code = codeOf(reason.cause)
  // A client's own words may hold the URL, and with it ids and filters, so the description has the code alone.
  const description = code ?? "the HTTP client gave no code"
  return {
    reason: new TransportError({ description, code, status: head?.status }),
    outcome: head === undefined ? outcomeOfCode(code) : outcomeOfLostBody(answers, head)
  }
}

const outcomeOfCode = (code: string | undefined): Outcome =>
  code !== undefined && notConnected.has(code) ? "NotSent" : "Unknown"
