/**
 * Refuses requests for the control that come from somebody else's page. The control knows no credentials, so
 * programs on this machine may use it, and the emulator's own pages. A browser makes requests for any page, but says
 * for which:
 *
 * - `Host` has the name that the page used. A stranger's name that leads to this machine is not the emulator's.
 * - `Origin` and `Sec-Fetch-Site` tell of which origin the page is. Without them, it was no page.
 * - JSON can be sent to another origin only if that allows it, and the control allows it to those on its list.
 */
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as NetAddress from "effect/net/NetAddress"
import * as Result from "effect/Result"
import { assetsPath, checkoutPath, facePath, prefix, sessionPath } from "../pages/Paths.ts"
import type { Exchange } from "../requests/Exchange.ts"

/** The address of the emulator, and those who may use its control besides its own pages. */
export interface GuardSettings {
  readonly address: NetAddress.SocketAddress
  /** Other names of the emulator, each with a port or for any. */
  readonly allowedHosts: ReadonlyArray<string>
  /** The origins whose pages may use the control. */
  readonly allowedOrigins: ReadonlyArray<string>
}

/** A name or an address as in `Host`, in lower case. */
interface Host {
  readonly name: string
  readonly port: number
}

const hostPattern = /^(\[[\da-f:.]+\]|[^\s/@?#:[\]]+)(?::(\d{1,5}))?$/

const readHost = (header: string): Host | undefined => {
  const [, name, port = "80"] = hostPattern.exec(header.toLowerCase()) ?? []
  return name === undefined ? undefined : { name, port: Number(port) }
}

const loopback = ["localhost", "127.0.0.1", "[::1]"]

const ipOf = (name: string) => NetAddress.ipFromString(name.replace(/^\[(.*)\]$/, "$1"))

/** Makes the function that returns true for a host that is the emulator's own. */
const ownHosts = ({ address, allowedHosts }: GuardSettings) => {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()))
  const isOwnAddress = (name: string) => {
    if (loopback.includes(name)) return true
    // Behind a socket in the file system, there is no page.
    if (address._tag === "UnixPathAddress") return false
    const ip = ipOf(name)
    if (Result.isFailure(ip)) return false
    // An emulator on all interfaces has the addresses of all of them. No stranger can give one of these a meaning.
    return NetAddress.isUnspecified(address.address) || Equal.equals(ip.success, address.address)
  }
  return ({ name, port }: Host) =>
    allowed.has(name) ||
    allowed.has(`${name}:${port}`) ||
    ((address._tag === "UnixPathAddress" || address.port === port) && isOwnAddress(name))
}

const originPattern = /^http:\/\/(.+)$/

const isUnder = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

/** Returns true for a page in a folder, and not for what that page loads. */
const isPageIn = (folder: string, path: string) =>
  path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes("/")

/**
 * Returns true for what pages of any origin may ask for: the face and the windows, which hold nothing of the state and
 * load it themselves, and what prepares a checkout for a merchant's page.
 */
const isForAnyPage = (method: string, path: string): boolean =>
  path === facePath ||
  path === checkoutPath ||
  isUnder(path, assetsPath) ||
  (method === "GET" && (isPageIn(checkoutPath, path) || isPageIn(sessionPath, path)))

/** Returns true for what has a `Host` that is checked. A script for merchants' pages may come from anywhere. */
const isGuarded = (path: string) => path === facePath || isUnder(path, prefix)

const isRead = (method: string) => method === "GET" || method === "HEAD" || method === "OPTIONS"

const refuse = (status: 403 | 415, type: string, message: string) =>
  HttpServerResponse.jsonUnsafe({ type, message }, { status })

const refuseHost = (host: string | undefined) =>
  refuse(
    403,
    "HostNotAllowed",
    `The control answers only at the emulator's own address, and not at "${host ?? ""}". ` +
      "If that is a name of this emulator, start it with --allow-host and the name."
  )

const refuseOrigin = (origin: string) =>
  refuse(
    403,
    "OriginNotAllowed",
    `A page of ${origin} may not use the control. ` +
      "If it is your own, start the emulator with --allow-origin and its origin."
  )

const notJson = refuse(
  415,
  "NotJson",
  "The control takes JSON: send the header `content-type: application/json`, as `curl --json` does."
)

const hasBody = (headers: HttpServerRequest["headers"]) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0

/** Returns true if a body is said to be JSON. A request without a body needs to say nothing. */
const isJson = (headers: HttpServerRequest["headers"]) => {
  const type = headers["content-type"]
  if (type === undefined) return !hasBody(headers)
  return type.split(";", 1)[0]!.trim().toLowerCase() === "application/json"
}

/** Lets pages of this origin read the answer. */
const readableBy = (origin: string) => ({ "access-control-allow-origin": origin, vary: "origin" })

const preflight = (origin: string) =>
  HttpServerResponse.empty({
    status: 204,
    headers: {
      ...readableBy(origin),
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "content-type",
      "access-control-max-age": "600"
    }
  })

/** Puts the guard before the answers to requests of the emulator's own. */
export const guarded = (exchange: Exchange, settings: GuardSettings): Exchange => {
  const isOwn = ownHosts(settings)
  const allowedOrigins = new Set(settings.allowedOrigins)
  const isOwnOrigin = (origin: string) => {
    const host = readHost(originPattern.exec(origin)?.[1] ?? "")
    return host !== undefined && isOwn(host)
  }
  return Effect.flatMap(HttpServerRequest, ({ headers, method, url }) => {
    const path = url.split(/[?#]/, 1)[0]!
    if (!isGuarded(path)) return exchange
    const host = readHost(headers["host"] ?? "")
    if (host === undefined || !isOwn(host)) return Effect.succeed(refuseHost(headers["host"]))
    const answer = isRead(method) || isJson(headers) ? exchange : Effect.succeed(notJson)
    if (isForAnyPage(method, path)) return answer
    const origin = headers["origin"]
    if (origin === undefined) {
      const site = headers["sec-fetch-site"]
      if (site === "cross-site" || site === "same-site") return Effect.succeed(refuseOrigin("another origin"))
    } else if (!isOwnOrigin(origin) && !allowedOrigins.has(origin)) {
      return Effect.succeed(refuseOrigin(origin))
    }
    const isAllowed = origin !== undefined && allowedOrigins.has(origin)
    if (method === "OPTIONS" && isAllowed) return Effect.succeed(preflight(origin))
    return isAllowed ? Effect.map(answer, HttpServerResponse.setHeaders(readableBy(origin))) : answer
  })
}
