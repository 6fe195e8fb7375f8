/**
 * Declares the answers that are kept for idempotency keys. There is one for each request that changed something in the
 * last hours, and few of them are ever sent again, so each keeps little, and its text is made when it is asked for.
 */
import type * as DateTime from "effect/DateTime"
import * as Hash from "effect/Hash"
import * as Headers from "effect/http/Headers"
import type * as HttpBody from "effect/http/HttpBody"
import type { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as Wire from "@effect-portone/core/Wire"
import * as Table from "../state/Table.ts"
import { textOf } from "./Bodies.ts"

/** Identifies a request without keeping its content, which may be a card. */
export class Fingerprint {
  private readonly method: string
  private readonly url: string
  private readonly length: number
  private readonly hash: number

  constructor({ method, url }: HttpServerRequest, body: string) {
    this.method = method
    this.url = url
    this.length = body.length
    this.hash = Hash.string(body)
  }

  toString(): string {
    return `${this.method} ${this.url} ${this.length} ${this.hash}`
  }
}

const jsonAlone = Headers.fromRecordUnsafe({ "content-type": "application/json" })

/** Returns headers without the length of the body, which is known again where the answer is written. */
const withoutLength = (headers: Headers.Headers): Headers.Headers => {
  let isJsonAlone = headers["content-type"] === "application/json"
  for (const name in headers) isJsonAlone &&= name === "content-type" || name === "content-length"
  if (isJsonAlone) return jsonAlone
  return "content-length" in headers ? Headers.remove(headers, "content-length") : headers
}

/** The answer to a request. */
export class KeptAnswer {
  /** The fingerprint of the request, or its text if the answer was stored meanwhile. */
  readonly request: Fingerprint | string
  /** The time of the request. */
  readonly at: DateTime.Utc
  readonly status: number
  readonly headers: Headers.Headers
  readonly body: HttpBody.HttpBody

  constructor(request: Fingerprint | string, at: DateTime.Utc, answer: HttpServerResponse.HttpServerResponse) {
    this.request = request
    this.at = at
    this.status = answer.status
    this.headers = withoutLength(answer.headers)
    this.body = answer.body
  }

  /** Returns the answer once more. */
  get response(): HttpServerResponse.HttpServerResponse {
    return responseOf(this.status, this.headers, textOf(this))
  }
}

const responseOf = (
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string
): HttpServerResponse.HttpServerResponse =>
  body === ""
    ? HttpServerResponse.empty({ status, headers })
    : HttpServerResponse.text(body, { status, headers, contentType: headers["content-type"] })

const Stored = Schema.Struct({
  request: Schema.String,
  at: Wire.Timestamp,
  status: Schema.Int,
  headers: Schema.Record(Schema.String, Schema.String),
  body: Schema.String
})

const Row: Schema.Codec<KeptAnswer, unknown> = Stored.pipe(
  Schema.decodeTo(Schema.instanceOf(KeptAnswer), {
    decode: SchemaGetter.transform(
      ({ at, body, headers, request, status }) => new KeptAnswer(request, at, responseOf(status, headers, body))
    ),
    encode: SchemaGetter.transform((kept) => ({
      request: String(kept.request),
      at: kept.at,
      status: kept.status,
      headers: { ...kept.headers },
      body: textOf(kept)
    }))
  })
)

/** The answers of finished requests, by key. */
export const table = Table.make("idempotency", Row)
