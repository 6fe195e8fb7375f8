/**
 * Guards every operation before its rule runs: checks credentials, then what a strict emulator knows, then idempotency
 * keys, and last draws failures inside PortOne.
 */
import * as Effect from "effect/Effect"
import type * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Endpoint from "@effect-portone/core/Endpoint"
import { Idempotency } from "./Idempotency.ts"
import { asJson } from "./Json.ts"
import * as Refusals from "./Refusals.ts"
import { ServerErrors } from "./ServerErrors.ts"
import type { Services } from "./Services.ts"
import { Strictness } from "./Strictness.ts"
import { isAuthorization, unauthorizedBy } from "./Tokens.ts"

/** The services of the guards, which no rule may use. */
export type Guards = Idempotency | ServerErrors | Strictness

/** Answers a request of one operation. */
export type Answer<R = never> = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpRouter.Provided | R>

/** Makes the function that puts all guards before an operation's answer. */
export const makeGuard: Effect.Effect<
  (operation: Endpoint.Any, answer: Answer<Services>) => Answer<Services>,
  never,
  Guards
> = Effect.gen(function* () {
  const idempotency = yield* Idempotency
  const serverErrors = yield* ServerErrors
  const { refusalOf } = yield* Strictness
  return (operation, answer) => {
    const decoded = Effect.catchCause(answer, (cause) => Refusals.invalid(cause) ?? Effect.failCause(cause))
    const once = idempotency.once(serverErrors.unless(decoded))
    const admitted =
      refusalOf === undefined
        ? once
        : Effect.gen(function* () {
            const refusal = yield* refusalOf(operation, yield* HttpServerRequest)
            return yield* refusal === undefined ? once : Refusals.documented(refusal)
          })
    return Effect.flatMap(HttpServerRequest, (request) => {
      const json = asJson(request)
      const run = json === request ? admitted : Effect.provideService(admitted, HttpServerRequest, json)
      if (!operation.authorized) return run
      return Effect.flatMap(isAuthorization(request.headers["authorization"]), (isAuthorized) =>
        isAuthorized ? run : Refusals.documented(unauthorizedBy(request.headers["authorization"]))
      )
    })
  }
})
