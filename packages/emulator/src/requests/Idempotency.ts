/**
 * What `Idempotency-Key` does: a request that changes something is carried out once for a key, and whoever sends it again gets
 * the answer that it had.
 *
 * Documented: the key is a quoted string of RFC 8941 with 16 to 256 characters of ASCII, on every POST, PUT, PATCH and DELETE;
 * a failure is an answer as well; a key is kept for 3 hours; and while the first request runs, another one with its key is
 * refused. Two things are not documented, so they are settings: what a key gets that comes with another request, and whether
 * a server error is kept.
 */
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import * as Wire from "@effect-portone/core/Wire"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Hash from "effect/Hash"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as Refusals from "./Refusals.ts"
import { State } from "../state/State.ts"
import * as Table from "../state/Table.ts"

export interface Options {
  /** What a key gets that comes again with another request: a refusal, or the answer of the first. */
  readonly reusedKey: "refused" | "answered"
  /** Whether a 500, which is no answer of the operation, is kept for its key. */
  readonly storesServerErrors: boolean
}

const lifetime = Duration.hours(3)

interface StoredAnswer {
  /** Which request it answers: see {@link fingerprintOf}. */
  readonly request: string
  /** When that request came. */
  readonly at: DateTime.Utc
  readonly status: number
  readonly headers: { readonly [name: string]: string }
  readonly body: string
}

const StoredAnswer: Schema.Codec<StoredAnswer, unknown> = Schema.Struct({
  request: Schema.String,
  at: Wire.Timestamp,
  status: Schema.Int,
  headers: Schema.Record(Schema.String, Schema.String),
  body: Schema.String
})

/** By key, the answers of finished requests. */
const table = Table.make("idempotency", StoredAnswer)

const quotedString = /^ *"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)" *$/

/** The key in a header, or what is wrong with it. */
const readKey = (header: string): { readonly key: string } | { readonly problem: string } => {
  const quoted = quotedString.exec(header)?.[1]
  if (quoted === undefined) return { problem: 'the key must be ASCII in double quotes: Idempotency-Key: "…"' }
  const key = quoted.replace(/\\(.)/g, "$1")
  const problem = IdempotencyKey.problemOf(key)
  return problem === undefined ? { key } : { problem }
}

/** Tells one request from another without keeping what is in it, which may be a card. */
const fingerprintOf = ({ method, url }: HttpServerRequest, body: string) =>
  `${method} ${url} ${body.length} ${Hash.string(body)}`

/** No documented error has this status: it is what a server says that did not get to an answer. */
const isServerError = (status: number) => status === 500

const outstanding = HttpServerResponse.jsonUnsafe(
  { type: "IDEMPOTENCY_OUTSTANDING_REQUEST", message: "the first request with this Idempotency-Key is still running" },
  { status: 409 }
)

const reused = Refusals.invalidRequest(
  "this Idempotency-Key was sent with another request before; a new request needs a new key"
)

const toStored = (response: HttpServerResponse.HttpServerResponse) =>
  Effect.map(Effect.orDie(HttpServerResponse.toClientResponse(response).text), (body) => ({
    status: response.status,
    headers: response.headers,
    body
  }))

const fromStored = ({ body, headers, status }: StoredAnswer): HttpServerResponse.HttpServerResponse =>
  body === ""
    ? HttpServerResponse.empty({ status, headers })
    : HttpServerResponse.text(body, { status, headers, contentType: headers["content-type"] })

/** The keys of one emulator. */
export class Idempotency extends Context.Service<
  Idempotency,
  {
    /** Gives the request at hand the answer that its key has, or if it has none, this one. */
    readonly once: <E, R>(
      answer: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
    ) => Effect.Effect<HttpServerResponse.HttpServerResponse, E, R | HttpServerRequest>
  }
>()("@effect-portone/emulator/requests/Idempotency") {
  static readonly layer = ({ reusedKey, storesServerErrors }: Options): Layer.Layer<Idempotency, never, State> =>
    Layer.effect(
      Idempotency,
      Effect.map(State, (state) => {
        const answers = state.table(table)
        // Not in a table: a request that runs is in no snapshot, so neither is that it does.
        const running = new Map<string, string>()

        const isKept = ({ at }: StoredAnswer, now: DateTime.Utc) =>
          DateTime.isLessThan(now, DateTime.addDuration(at, lifetime))

        const answerOf = (key: string, now: DateTime.Utc) => {
          const stored = answers.get(key)
          if (stored === undefined) return undefined
          if (isKept(stored, now)) return stored
          answers.delete(key)
          return undefined
        }

        /** The oldest stand first, so that an emulator that runs for days looks at no more than it forgets, and one. */
        const forgetExpired = (now: DateTime.Utc) => {
          const expired: Array<string> = []
          for (const [key, stored] of answers.entries()) {
            if (isKept(stored, now)) break
            expired.push(key)
          }
          for (const key of expired) answers.delete(key)
        }

        return Idempotency.of({
          once: (answer) =>
            Effect.gen(function* () {
              const request = yield* HttpServerRequest
              const header = request.headers["idempotency-key"]
              if (header === undefined || request.method === "GET") return yield* answer
              const read = readKey(header)
              if ("problem" in read) return yield* Refusals.invalidRequest(`Idempotency-Key: ${read.problem}`)
              const { key } = read
              const body = yield* Effect.orDie(request.text)
              const at = yield* DateTime.now

              // Nothing waits from here until the key is taken, so two requests at once cannot both take it.
              const fingerprint = fingerprintOf(request, body)
              const stored = answerOf(key, at)
              const first = stored?.request ?? running.get(key)
              if (first !== undefined && first !== fingerprint && reusedKey === "refused") return yield* reused
              if (stored !== undefined) return fromStored(stored)
              if (first !== undefined) return outstanding
              running.set(key, fingerprint)
              forgetExpired(at)

              return yield* answer.pipe(
                Effect.tap((response) =>
                  isServerError(response.status) && !storesServerErrors
                    ? Effect.void
                    : Effect.map(toStored(response), (stored) =>
                        answers.put(key, { request: fingerprint, at, ...stored })
                      )
                ),
                Effect.ensuring(Effect.sync(() => running.delete(key)))
              )
            })
        })
      })
    )
}
