/**
 * Takes the request that a `PortOneClient` hands over in memory: its path and its body are known, so nothing is parsed
 * or encoded before a rule asks for it.
 */
import * as Effect from "effect/Effect"
import * as Headers from "effect/http/Headers"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as UrlParams from "effect/http/UrlParams"
import * as Inspectable from "effect/Inspectable"
import * as Option from "effect/Option"
import type { Outgoing } from "@effect-portone/core/Exchange"

const headersOf = ({ headers }: Outgoing): Headers.Headers => {
  const named: Record<string, string> = {}
  for (let index = 0; index < headers.length; index += 2) named[headers[index]!] = headers[index + 1]!
  return Headers.fromRecordUnsafe(named)
}

/** A request in memory. What operations of PortOne never ask for is read from a whole request, which is then made. */
class Handed extends Inspectable.Class implements HttpServerRequest.HttpServerRequest {
  readonly [HttpServerRequest.TypeId]: typeof HttpServerRequest.TypeId = HttpServerRequest.TypeId
  readonly [HttpIncomingMessage.TypeId]: typeof HttpIncomingMessage.TypeId = HttpIncomingMessage.TypeId
  readonly protocol = undefined
  readonly headers: Headers.Headers
  readonly source: Outgoing
  readonly text: Effect.Effect<string>
  #whole: HttpServerRequest.HttpServerRequest | undefined

  constructor(outgoing: Outgoing) {
    super()
    this.source = outgoing
    this.headers = headersOf(outgoing)
    this.text = Effect.succeed(outgoing.body ?? "")
  }

  get method() {
    return this.source.method
  }

  get url() {
    return this.source.path
  }

  get originalUrl() {
    return this.source.origin + this.source.path
  }

  get remoteAddress() {
    return this.whole.remoteAddress
  }

  get peerAddress() {
    return this.whole.peerAddress
  }

  get cookies() {
    return this.whole.cookies
  }

  get json() {
    return this.whole.json
  }

  get urlParamsBody() {
    return this.whole.urlParamsBody
  }

  get arrayBuffer() {
    return this.whole.arrayBuffer
  }

  get stream() {
    return this.whole.stream
  }

  get multipart() {
    return this.whole.multipart
  }

  get multipartStream() {
    return this.whole.multipartStream
  }

  get upgrade() {
    return this.whole.upgrade
  }

  get upgradeWith() {
    return this.whole.upgradeWith
  }

  get modify() {
    return this.whole.modify.bind(this.whole)
  }

  toJSON() {
    return this.whole.toJSON()
  }

  private get whole(): HttpServerRequest.HttpServerRequest {
    if (this.#whole === undefined) {
      const { body, method } = this.source
      const made = HttpClientRequest.makeWith(
        method,
        this.originalUrl,
        UrlParams.empty,
        Option.none(),
        this.headers,
        body === undefined ? HttpBody.empty : HttpBody.text(body, this.headers["content-type"])
      )
      this.#whole = HttpServerRequest.fromClientRequest(made)
    }
    return this.#whole
  }
}

/** Returns the request that a `PortOneClient` hands over, as its HTTP client would have sent it. */
export const handed = (outgoing: Outgoing): HttpServerRequest.HttpServerRequest => new Handed(outgoing)

/** Returns what the body of a request is the JSON of, if it was handed over with it. */
export const handedJson = (request: HttpServerRequest.HttpServerRequest): object | undefined =>
  request instanceof Handed ? request.source.json : undefined
