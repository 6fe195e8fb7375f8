/**
 * Reads the code of a failed request from the error of any HTTP client, and tells whether a connection was made.
 */

/** The codes that mean that no connection was made, so nothing was sent. */
const notConnected = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  // The program closed the dispatcher before the request came to it. `UND_ERR_DESTROYED` is not here: requests that run
  // when a dispatcher is destroyed end with it, too.
  "UND_ERR_CLOSED",
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

/** Matches the calls that Node makes before there is a connection: to connect, and to find the addresses of a name. */
const beforeConnection = /^(?:connect|getaddrinfo|query[A-Z]\w*)$/

/** Matches undici's words for a proxy that answers a CONNECT with anything but 200. */
const tunnelRefused = /^Proxy response \(\d+\) !== 200 when HTTP Tunneling$/

/** The errors of connections that failed before a request could be sent over them, as their HTTP clients told. */
const unconnected = new WeakSet<object>()

/** Notes the error of a connection that was never made, or never secured. Its code may be that of a broken one, too. */
export const noteUnconnected = (error: object | undefined): void => {
  if (error !== undefined) unconnected.add(error)
}

/** A system's code, and whether it says that no connection was made. */
interface Found {
  readonly code: string
  readonly isNotConnected: boolean
}

/**
 * Looks for the system's code: `fetch` hides it in `cause.cause`, and a connection to several addresses in `errors`. A
 * route can be lost while an open connection is read, with the code that a failed connection has, too.
 */
export const codeOf = (cause: unknown, depth = 0): Found | undefined => {
  if (typeof cause !== "object" || cause === null || depth > 5) return undefined
  // Every address was tried. Nothing was sent only if each of them says so; then the code is that of the first.
  if ("errors" in cause && Array.isArray(cause.errors) && cause.errors.length > 0) {
    const found = cause.errors.map((error) => codeOf(error, depth + 1))
    return found.every((one) => one?.isNotConnected === true)
      ? found[0]
      : found.find((one) => one !== undefined && !one.isNotConnected)
  }
  // undici has no code of its own for a proxy that refuses the tunnel, so this is the one that Node's agents have.
  if ("message" in cause && typeof cause.message === "string" && tunnelRefused.test(cause.message)) {
    return { code: "ERR_PROXY_TUNNEL", isNotConnected: true }
  }
  // The code is printed, so it must look like one.
  if ("code" in cause && typeof cause.code === "string" && /^[A-Z][A-Z0-9_/]{0,63}$/i.test(cause.code)) {
    const syscall = "syscall" in cause && typeof cause.syscall === "string" ? cause.syscall : ""
    const wasOpen = syscall === "read" || syscall === "write"
    return {
      code: cause.code,
      // The system's own call failed, for whatever reason, such as too many open files or a name server that refuses.
      isNotConnected:
        unconnected.has(cause) || beforeConnection.test(syscall) || (notConnected.has(cause.code) && !wasOpen)
    }
  }
  return "cause" in cause ? codeOf(cause.cause, depth + 1) : undefined
}

/**
 * Matches what Deno says, in place of a code, when it made no connection: nobody listens, the name is not found, or TLS
 * failed. No URL has a space in it, so none can look like the words after it.
 */
const denoNotConnected = /^error sending request for url \(\S*\): client error \(Connect\)(: |$)/

/** Returns true if an error, or one that caused it, says in Deno's words that no connection was made. */
export const isDenoNotConnected = (cause: unknown, depth = 0): boolean => {
  if (typeof cause !== "object" || cause === null || depth > 5) return false
  if ("message" in cause && typeof cause.message === "string" && denoNotConnected.test(cause.message)) return true
  return "cause" in cause && isDenoNotConnected(cause.cause, depth + 1)
}

/** Returns true if an error says that no connection was made for its request. */
export const isNotConnected = (cause: unknown): boolean => {
  const found = codeOf(cause)
  return found === undefined ? isDenoNotConnected(cause) : found.isNotConnected
}
