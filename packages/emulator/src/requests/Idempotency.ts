/**
 * Handles `Idempotency-Key`: a request that changes something is carried out once for a key, and a repetition gets the
 * same answer.
 *
 * PortOne documents: the key is a quoted string of RFC 8941 with 16 to 256 characters of ASCII, on every POST, PUT,
 * PATCH and DELETE; a failure is an answer as well; a key is kept for 3 hours; and while the first request runs,
 * another one with its key is refused. Two things are not documented, so they are settings: the answer to a key that
 * comes with another request, and whether a server error is kept.
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import { State } from "../state/State.ts"
import { Fingerprint, KeptAnswer, table } from "./KeptAnswers.ts"
import * as Refusals from "./Refusals.ts"

export interface Options {
  /** The answer to a key that comes again with another request: a refusal, or the answer of the first request. */
  readonly reusedKey: "refused" | "answered"
  /** True if a 500, which is not an answer of the operation, is kept for its key. */
  readonly storesServerErrors: boolean
}

/** The time for which a key is kept, in milliseconds. */
const lifetime = Duration.toMillis(Duration.hours(3))

const quotedString = /^ *"((?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*)" *$/

/** A key with nothing to unescape around it or in it, as most are. */
const plainString = /^"[\x20\x21\x23-\x5b\x5d-\x7e]*"$/

/** Reads the key in a header, or says what is wrong with it. */
const readKey = (header: string): { readonly key: string } | { readonly problem: string } => {
  const key = plainString.test(header) ? header.slice(1, -1) : quotedString.exec(header)?.[1]?.replace(/\\(.)/g, "$1")
  if (key === undefined) return { problem: 'the key must be ASCII in double quotes: Idempotency-Key: "…"' }
  const problem = IdempotencyKey.problemOf(key)
  return problem === undefined ? { key } : { problem }
}

/** Returns true for a server error: no documented error has this status. */
const isServerError = (status: number) => status === 500

const outstanding = HttpServerResponse.jsonUnsafe(
  { type: "IDEMPOTENCY_OUTSTANDING_REQUEST", message: "the first request with this Idempotency-Key is still running" },
  { status: 409 }
)

const reused = Refusals.invalidRequest(
  "this Idempotency-Key was sent with another request before; a new request needs a new key"
)

/** The keys of one emulator. */
export class Idempotency extends Context.Service<
  Idempotency,
  {
    /**
     * Answers the request in context with the stored answer of its key; without one, runs this answer and stores it.
     */
    readonly once: <E, R>(
      answer: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
    ) => Effect.Effect<HttpServerResponse.HttpServerResponse, E, R | HttpServerRequest>
  }
>()("@effect-portone/emulator/requests/Idempotency") {
  static readonly layer = ({ reusedKey, storesServerErrors }: Options): Layer.Layer<Idempotency, never, State> =>
    Layer.effect(
      Idempotency,
      Effect.map(State, (store) => {
        const answers = store.table(table)
        // This is not a table of the state: a running request is in no snapshot.
        const running = new Map<string, Fingerprint>()

        const isKept = ({ at }: KeptAnswer, now: DateTime.Utc) =>
          DateTime.toEpochMillis(now) < DateTime.toEpochMillis(at) + lifetime

        const answerOf = (key: string, now: DateTime.Utc) => {
          const stored = answers.get(key)
          if (stored === undefined) return undefined
          if (isKept(stored, now)) return stored
          answers.delete(key)
          return undefined
        }

        /** Forgets the expired keys. The oldest come first, so this looks at no more keys than it forgets, and one. */
        const forgetExpired = (now: DateTime.Utc) => {
          for (let oldest = answers.first(); oldest !== undefined; oldest = answers.first()) {
            const [key, stored] = oldest
            if (isKept(stored, now)) return
            answers.delete(key)
          }
        }

        /** Answers a request with this key, of which all is known but the time. It waits for nothing but the answer. */
        const onceFor = <E, R>(
          key: string,
          fingerprint: Fingerprint,
          at: DateTime.Utc,
          answer: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
        ): Effect.Effect<HttpServerResponse.HttpServerResponse, E, R> => {
          // Nothing waits here until the key is taken, so two concurrent requests cannot both take it.
          const stored = answerOf(key, at)
          const first = stored?.request ?? running.get(key)
          if (first !== undefined && String(first) !== String(fingerprint) && reusedKey === "refused") return reused
          if (stored !== undefined) return Effect.succeed(stored.response)
          if (first !== undefined) return Effect.succeed(outstanding)
          running.set(key, fingerprint)
          forgetExpired(at)
          return Effect.onExit(answer, (exit) => {
            running.delete(key)
            if (Exit.isSuccess(exit) && (!isServerError(exit.value.status) || storesServerErrors)) {
              answers.put(key, new KeptAnswer(fingerprint, at, exit.value))
            }
            return Effect.void
          })
        }

        return Idempotency.of({
          once: (answer) =>
            Effect.flatMap(HttpServerRequest, (request) => {
              const header = request.headers["idempotency-key"]
              if (header === undefined || request.method === "GET") return answer
              const parsed = readKey(header)
              if ("problem" in parsed) return Refusals.invalidRequest(`Idempotency-Key: ${parsed.problem}`)
              return Effect.flatMap(Effect.orDie(request.text), (body) =>
                Effect.flatMap(DateTime.now, (at) => onceFor(parsed.key, new Fingerprint(request, body), at, answer))
              )
            })
        })
      })
    )
}
