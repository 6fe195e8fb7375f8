/**
 * Every operation of the contract as a route: who may call it, what answers it, and the header that says which of the two
 * kinds of answer it was.
 */
import type { Endpoint } from "@effect-portone/core/Endpoint"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpMethod from "effect/http/HttpMethod"
import * as Headers from "effect/http/Headers"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest, ParsedSearchParams } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import type * as HttpApi from "effect/http-api/HttpApi"
import type * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import type * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import type * as Schema from "effect/Schema"
import type { ContractEndpoint } from "../../ContractEndpoint.ts"
import { PortOneApi } from "../../generated/index.ts"
import { type AnyEndpoint, endpoints } from "../../internal/endpoints.ts"
import { drawn } from "./Drawing.ts"
import { Idempotency } from "./Idempotency.ts"
import * as Refusals from "./Refusals.ts"
import { rules } from "../Rules.ts"
import { ServerErrors } from "./ServerErrors.ts"
import { provider, type Services } from "../Services.ts"
import { State } from "../state/State.ts"
import { Strictness } from "./Strictness.ts"
import { isAuthorization } from "./Tokens.ts"

/** The header of every answer of an operation. */
export const header = "x-portone-emulator"

/** The client's descriptions of the operations, by id. */
const operations = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]))

/** Whether the operation takes JSON in the query parameter `requestBody`, or as the body that its name says it is. */
const isQueryOrBody = ({ payload }: AnyEndpoint) => payload === "query" || payload === "optional-query"

/**
 * PortOne reads a body as JSON whatever its `Content-Type`, and has to: its own JavaScript SDK leaves the header to
 * `fetch`, which calls every text `text/plain`.
 */
export const asJson = (request: HttpServerRequest): HttpServerRequest =>
  HttpMethod.hasBody(request.method) && request.headers["content-type"] !== "application/json"
    ? request.modify({ headers: Headers.set(request.headers, "content-type", "application/json") })
    : request

/**
 * Gives an operation of {@link isQueryOrBody} the body as the parameter that its handler reads. Whoever sends both means, so we
 * take it, the parameter.
 */
const bodyInQuery = <A, E, R>(answer: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const query = yield* ParsedSearchParams
    if (query["requestBody"] !== undefined) return yield* answer
    const requestBody = yield* Effect.orDie((yield* HttpServerRequest).text)
    return yield* requestBody === ""
      ? answer
      : Effect.provideService(answer, ParsedSearchParams, { ...query, requestBody })
  })

/** An answer from the operation's Schema; the seed and the request decide it, but not in which form its input came. */
const draw = ({ endpoint, request }: { readonly endpoint: HttpApiEndpoint.Top; readonly request: HttpServerRequest }) =>
  Effect.gen(function* () {
    const { seed } = yield* State
    const { requestBody, ...query } = yield* ParsedSearchParams
    const body = requestBody ?? (HttpMethod.hasBody(request.method) ? yield* Effect.orDie(request.text) : "")
    // The contract says one success for each operation, as a codec that needs nothing.
    const [success] = endpoint.success as ReadonlySet<Schema.Codec<unknown, unknown>>
    const words = [seed, request.method, pathOf(request.url), ...Object.entries(query), body]
    return yield* drawn(success!, words.join("\n"))
  })

/** In memory a URL has a host, over HTTP it has none: the answer is the same. */
const pathOf = (url: string) => url.replace(/^https?:\/\/[^/]*/, "").replace(/\?.*$/, "")

/** How an operation answers the request at hand. */
type Answer<R = never> = Effect.Effect<HttpServerResponse.HttpServerResponse, never, HttpRouter.Provided | R>

/** Everything that happens to a request before and after the operation's own handler. */
const guarded = (
  operation: AnyEndpoint,
  kind: "drawn" | "stateful",
  answer: Answer<Services>,
  { idempotency, serverErrors, strictness }: Guards
): Answer<Services> => {
  const read = Effect.catchCause(answer, (cause) => Refusals.invalid(cause) ?? Effect.failCause(cause))
  const once = idempotency.once(serverErrors.unless(read))
  const { refusalOf } = strictness
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
    return Effect.flatMap(isAuthorization(request.headers["authorization"]), (is) => (is ? run : Refusals.unauthorized))
  }).pipe(Effect.map(HttpServerResponse.setHeader(header, kind)))
}

/** What stands before every operation. */
interface Guards {
  readonly idempotency: Idempotency["Service"]
  readonly serverErrors: ServerErrors["Service"]
  readonly strictness: Strictness["Service"]
}

const isRule = (id: string): id is keyof typeof rules => Object.hasOwn(rules, id)

/**
 * Each rule is typed by its own endpoint, and what is drawn is a value of its endpoint's Schema. Here they go through one
 * loop, and what all endpoints have in common has no type.
 */
type AnyGroup = HttpApiGroup.HttpApiGroup<
  string,
  ContractEndpoint<string, Endpoint<never, unknown, unknown>["method"], `/${string}`, {}, unknown, never>
>
const api: HttpApi.HttpApi<"PortOne", AnyGroup> = PortOneApi as never

const handlers = new Map<string, Answer<Services>>()

/**
 * The handler of an operation, made when it is first called, as that compiles its schemas, and then for every emulator of the
 * process. So it may hold nothing of the emulator that happens to come first, nor its clock: it is made in a context of its
 * own, and finds the services of a request with the request.
 */
const handlerOf = (group: string, id: string): Answer<Services> => {
  let handler = handlers.get(id)
  if (handler === undefined) {
    const endpoint = HttpApiBuilder.endpoint<"PortOne", AnyGroup, string, string, Services>(
      api,
      group,
      id,
      // The rule of this very endpoint, or one that fits all of them.
      (isRule(id) ? rules[id] : draw) as never
    )
    // What a handler is made in, each of its requests is given, by copying it: nothing, then, and not `runSync`'s own scheduler
    // either. The services that the type asks for send files and read forms, of which PortOne's API has none.
    handler = Effect.runSync(Effect.updateContext(endpoint, () => Context.empty() as never))
    handlers.set(id, handler)
  }
  return handler
}

/** Adds every operation of the contract to the router at hand, over the services at hand. */
export const addOperations = Effect.gen(function* () {
  const router = yield* HttpRouter.HttpRouter
  const provide = yield* provider
  const guards = {
    idempotency: yield* Idempotency,
    serverErrors: yield* ServerErrors,
    strictness: yield* Strictness
  }
  for (const group of Object.values(api.groups)) {
    for (const { identifier: id, method, path } of Object.values(group.endpoints)) {
      const handler = Effect.suspend(() => handlerOf(group.identifier, id))
      // The contract and the client are generated from one document.
      const operation = operations.get(id)!
      const answer = isQueryOrBody(operation) ? bodyInQuery(handler) : handler
      yield* router.add(method, path, provide(guarded(operation, isRule(id) ? "stateful" : "drawn", answer, guards)))
    }
  }
})
