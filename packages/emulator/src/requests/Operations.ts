/**
 * Adds a route for every operation of the contract. The rules are an argument, so this module knows none of them.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpApi from "effect/http-api/HttpApi"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import type * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest, ParsedSearchParams } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Endpoint from "@effect-portone/core/Endpoint"
import { endpoints } from "../contract/endpoints.ts"
import type { Rules } from "../contract/Rules.ts"
import type { ContractEndpoint } from "../ContractEndpoint.ts"
import { PortOneApi } from "../generated/index.ts"
import { type Answer, makeGuard } from "./Guards.ts"
import * as Plain from "./Plain.ts"
import { provider, type Services } from "./Services.ts"

/** The header of every answer of an operation. */
export const header = "x-portone-emulator"

/** The client's descriptions of the operations, by id. */
const operations = new Map(endpoints.map((endpoint) => [endpoint.id, endpoint]))

/** Returns true if the operation takes its JSON in the query parameter `requestBody` as well as in the body. */
const takesQueryOrBody = ({ payload }: Endpoint.Any) => payload === "query" || payload === "optional-query"

/**
 * Puts the body into the parameter `requestBody`, which the handler of such an operation reads. If a request has both,
 * the parameter counts. Where both may be left out, this is an empty object, so that a field which is required within
 * it is missed before the rule runs.
 */
const bodyInQuery = <A, E, R>({ payload }: Endpoint.Any, answer: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const query = yield* ParsedSearchParams
    if (query["requestBody"] !== undefined) return yield* answer
    const body = yield* Effect.orDie((yield* HttpServerRequest).text)
    const requestBody = body === "" && payload === "optional-query" ? "{}" : body
    return yield* requestBody === ""
      ? answer
      : Effect.provideService(answer, ParsedSearchParams, { ...query, requestBody })
  })

/**
 * The type of all groups in one loop. Each rule is typed by its own endpoint; all endpoints together have no
 * narrower type.
 */
type AnyGroup = HttpApiGroup.HttpApiGroup<
  string,
  ContractEndpoint<string, Endpoint.Method, `/${string}`, {}, unknown, never>
>
const api: HttpApi.HttpApi<"PortOne", AnyGroup> = PortOneApi as never

/** The arguments of a handler of `HttpApi` that rules need. */
interface Parts {
  readonly params?: object
  readonly query?: { readonly requestBody?: object | undefined }
  readonly payload?: object
}

/** Joins the parts of a request into the flat input that the client took. */
const inputOf = ({ params, payload, query: { requestBody, ...query } = {} }: Parts): object => ({
  ...payload,
  ...requestBody,
  ...query,
  ...params
})

/**
 * Makes the effect that adds every operation of the contract to the `HttpRouter`.
 */
export const make = (rules: Rules<Services>) => {
  const handlers = new Map<string, Answer<Services>>()
  // The cast holds: each rule takes the input of its own operation; all of them together have no narrower type.
  const ruleOf = new Map<string, unknown>(Object.entries(rules)) as ReadonlyMap<string, Plain.Rule>

  /**
   * Returns the handler of an operation. It is made at its first call, since that compiles its schemas, and then serves
   * every emulator of the process. So it must not hold the services or the clock of the first emulator: it is made in
   * an empty context, and takes its services from each request.
   */
  const handlerOf = (group: string, id: string): Answer<Services> => {
    let handler = handlers.get(id)
    if (handler === undefined) {
      // The contract, the client and the rules are of the same operations.
      const rule = ruleOf.get(id)!
      const operation = operations.get(id)!
      const declared = api.groups[group]!.endpoints[id]!
      const called = Plain.called(operation, declared, rule)
      const endpoint = HttpApiBuilder.endpoint<"PortOne", AnyGroup, string, string, Services>(
        api,
        group,
        id,
        // The cast holds: this is the rule of this endpoint.
        ((parts: Parts) => called(inputOf(parts))) as never
      )
      // The context of the making is copied into each request, so it is empty, without even the scheduler of `runSync`.
      // The cast is safe: the services of the type send files and read forms, which PortOne's API does not have.
      const made = Effect.runSync(Effect.updateContext(endpoint, () => Context.empty() as never)) as Answer<Services>
      handler = Plain.before(operation, declared, rule, made)
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
        const answer = guard(operation, takesQueryOrBody(operation) ? bodyInQuery(operation, handler) : handler)
        yield* router.add(method, path, provide(Effect.map(answer, HttpServerResponse.setHeader(header, "stateful"))))
      }
    }
  })
}
