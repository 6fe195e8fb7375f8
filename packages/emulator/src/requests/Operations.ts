/**
 * Makes a route of every operation of the contract. It is handed the rules that answer, and knows none of them.
 */
import type * as Endpoint from "@effect-portone/core/Endpoint"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpMethod from "effect/http/HttpMethod"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest, ParsedSearchParams } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import type * as HttpApi from "effect/http-api/HttpApi"
import type * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import type * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import type * as Schema from "effect/Schema"
import type { ContractEndpoint } from "../ContractEndpoint.ts"
import { PortOneApi } from "../generated/index.ts"
import { endpoints } from "../contract/endpoints.ts"
import { drawn } from "./Drawing.ts"
import { type Answer, makeGuard } from "./Guards.ts"
import type { Rules } from "../contract/Rules.ts"
import { provider, type Services } from "./Services.ts"
import { State } from "../state/State.ts"

/** The header of every answer of an operation. */
export const header = "x-portone-emulator"

/** The client's descriptions of the operations, by id. */
const operations = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]))

/** Whether the operation takes JSON in the query parameter `requestBody`, or as the body that its name says it is. */
const isQueryOrBody = ({ payload }: Endpoint.Any) => payload === "query" || payload === "optional-query"

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

/**
 * Each rule is typed by its own endpoint, and what is drawn is a value of its endpoint's Schema. Here they go through one
 * loop, and what all endpoints have in common has no type.
 */
type AnyGroup = HttpApiGroup.HttpApiGroup<
  string,
  ContractEndpoint<string, Endpoint.Method, `/${string}`, {}, unknown, never>
>
const api: HttpApi.HttpApi<"PortOne", AnyGroup> = PortOneApi as never

/** What `HttpApi` hands to a handler, as far as rules are concerned. */
interface Parts {
  readonly params?: object
  readonly query?: { readonly requestBody?: object | undefined }
  readonly payload?: object
}

/** Puts the parts of a request together again, as the flat input that the client took it from. */
const inputOf = ({ params, payload, query: { requestBody, ...query } = {} }: Parts): object => ({
  ...payload,
  ...requestBody,
  ...query,
  ...params
})

/**
 * Makes the effect that adds every operation of the contract to the `HttpRouter`. An operation without a rule answers a value
 * drawn from its Schema.
 */
export const make = (rules: Rules<Services>) => {
  const handlers = new Map<string, Answer<Services>>()
  // Each rule takes the input of its own operation; all of them together have no narrower type.
  const ruleOf = new Map<string, unknown>(Object.entries(rules)) as ReadonlyMap<string, (input: object) => unknown>

  /**
   * Returns the handler of an operation. It is made when it is first called, as that compiles its schemas, and then serves
   * every emulator of the process. So it may hold nothing of the emulator that happens to come first, nor its clock: it is
   * made in a context of its own, and finds the services of a request with the request.
   */
  const handlerOf = (group: string, id: string): Answer<Services> => {
    let handler = handlers.get(id)
    if (handler === undefined) {
      const rule = ruleOf.get(id)
      const endpoint = HttpApiBuilder.endpoint<"PortOne", AnyGroup, string, string, Services>(
        api,
        group,
        id,
        // The rule of this very endpoint, or one that fits all of them.
        (rule === undefined ? draw : (parts: Parts) => rule(inputOf(parts))) as never
      )
      // What a handler is made in, each of its requests is given, by copying it: nothing, then, and not `runSync`'s own
      // scheduler either. The services that the type asks for send files and read forms, of which PortOne's API has none.
      handler = Effect.runSync(Effect.updateContext(endpoint, () => Context.empty() as never))
      handlers.set(id, handler)
    }
    return handler
  }

  return Effect.gen(function* () {
    const router = yield* HttpRouter.HttpRouter
    const provide = yield* provider
    const guard = yield* makeGuard
    for (const group of Object.values(api.groups)) {
      for (const { identifier: id, method, path } of Object.values(group.endpoints)) {
        const handler = Effect.suspend(() => handlerOf(group.identifier, id))
        // The contract and the client are generated from one document.
        const operation = operations.get(id)!
        const answer = guard(operation, isQueryOrBody(operation) ? bodyInQuery(handler) : handler)
        const kind = ruleOf.has(id) ? "stateful" : "drawn"
        yield* router.add(method, path, provide(Effect.map(answer, HttpServerResponse.setHeader(header, kind))))
      }
    }
  })
}
