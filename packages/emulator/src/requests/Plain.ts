/**
 * Answers plain requests without the handler of `HttpApi`, in a part of its time: those whose path and JSON body fit,
 * and whose rule succeeds with JSON. All else is left to the handler: queries, what is wrong with a request, errors,
 * and values that only a Schema's parser encodes. Of errors and values, the rule has run already, and the handler takes
 * its end. An answer to a request that the handler reads is encoded here, too, if it can be.
 */
import type * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Schema from "effect/Schema"
import type { DocumentedError } from "@effect-portone/core/DocumentedError"
import type * as Endpoint from "@effect-portone/core/Endpoint"
import * as Wire from "@effect-portone/core/Wire"
import { TakesJson, Unwritten, unwritten } from "./Bodies.ts"
import type { Answer } from "./Guards.ts"
import { handedJson } from "./Handed.ts"
import type { Services } from "./Services.ts"

/** A rule, of whichever operation. */
export type Rule = (input: object) => Effect.Effect<unknown, DocumentedError, Services>

/** The end of the rule, if it has run before the handler. */
const Ended = Context.Reference<Effect.Effect<unknown, DocumentedError> | undefined>(
  "@effect-portone/emulator/requests/Plain/Ended",
  { defaultValue: () => undefined }
)

/** The parts of an operation in the contract. */
type Parts = Pick<HttpApiEndpoint.Top, "params" | "query" | "headers" | "payload" | "success">

/** Returns the Schema of the usual answer, in JSON. One of another kind, or of another status, is wrapped. */
const successOf = (operation: Endpoint.Any, endpoint: Parts): Schema.ConstraintEncoder<object> | undefined =>
  // The casts hold: an answer of the contract needs no services, and one in JSON is an object.
  endpoint.success.has(operation.success as Schema.Top)
    ? (operation.success as Schema.ConstraintEncoder<object>)
    : undefined

/** Returns the answer of a value, or `undefined` if only a Schema's parser encodes it. */
const answerOf = (
  success: Schema.ConstraintEncoder<object>,
  value: unknown,
  takesJson: boolean
): HttpServerResponse.HttpServerResponse | undefined => {
  const encoded = Wire.encodePlain(success, value)
  if (encoded === undefined) return undefined
  return takesJson
    ? unwritten(new Unwritten(encoded, success, value))
    : HttpServerResponse.text(JSON.stringify(encoded), { contentType: "application/json" })
}

/** Returns the rule as the handler calls it, which answers what it can encode. */
export const called = (operation: Endpoint.Any, endpoint: Parts, rule: Rule): Rule => {
  const success = successOf(operation, endpoint)
  return (input) =>
    Effect.withFiber((fiber) => {
      const ended = Context.get(fiber.context, Ended)
      if (ended !== undefined) return ended
      if (success === undefined) return rule(input)
      const takesJson = Context.get(fiber.context, TakesJson)
      return Effect.map(rule(input), (value) => answerOf(success, value, takesJson) ?? value)
    })
}

/** Returns the Schema of the body; `undefined` if there is none, or not only one. */
const bodyOf = ({ payload }: Parts): Schema.ConstraintDecoder<object> | undefined => {
  const [schema, ...others] = payload.get("application/json")?.schemas ?? []
  // The cast holds: each body of the contract is an object, whose Schema needs no services.
  return others.length === 0 ? (schema as unknown as Schema.ConstraintDecoder<object> | undefined) : undefined
}

/** Returns the body as the Schema decodes it, or `undefined` where the handler is to do it. */
const readText = (schema: Schema.ConstraintDecoder<object>, text: string): object | undefined => {
  // What reads answers takes `null` for an absent field. In a request it is wrong.
  if (text.includes("null")) return undefined
  try {
    return Wire.decodePlain(schema, JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Returns true if an operation has no query, or can do without. */
const isWithoutQuery = ({ query }: Parts): boolean =>
  // The cast holds: queries of the contract need no services.
  query === undefined || Wire.decodePlain(query as unknown as Schema.ConstraintDecoder<object>, {}) !== undefined

/**
 * Puts the short way before the handler of an operation, if it has one.
 *
 * @param operation the client's description of the operation
 * @param endpoint the same in the contract
 */
export const before = (
  operation: Endpoint.Any,
  endpoint: Parts,
  rule: Rule,
  handler: Answer<Services>
): Answer<Services> => {
  // The cast holds: parameters of the contract need no services.
  const params = endpoint.params as Schema.ConstraintDecoder<object> | undefined
  const success = successOf(operation, endpoint)
  const body = bodyOf(endpoint)
  const isPlain =
    isWithoutQuery(endpoint) &&
    endpoint.headers === undefined &&
    (operation.payload === "none" || (operation.payload === "body" && body !== undefined))
  if (!isPlain || success === undefined) return handler

  const ended = (end: Effect.Effect<unknown, DocumentedError>) => Effect.provideService(handler, Ended, end)
  const answer = (input: object, takesJson: boolean) =>
    Effect.matchCauseEffect(rule(input), {
      onFailure: (cause: Cause.Cause<DocumentedError>) => ended(Effect.failCause(cause)),
      onSuccess: (value) => {
        const response = answerOf(success, value, takesJson)
        return response === undefined ? ended(Effect.succeed(value)) : Effect.succeed(response)
      }
    })
  return Effect.withFiber((fiber) => {
    // Each request of an operation has both in its context.
    const request = Context.getUnsafe(fiber.context, HttpServerRequest)
    const route = Context.getUnsafe(fiber.context, HttpRouter.RouteContext)
    if (endpoint.query !== undefined && request.url.includes("?")) return handler
    const path = params === undefined ? {} : Wire.decodePlain(params, route.params)
    if (path === undefined) return handler
    const takesJson = Context.get(fiber.context, TakesJson)
    if (body === undefined) return answer(path, takesJson)
    const answerBody = (payload: object | undefined) =>
      payload === undefined ? handler : answer(params === undefined ? payload : { ...payload, ...path }, takesJson)
    // What a client hands over was encoded by the same Schema, so a `null` in it is right.
    const json = handedJson(request)
    return json === undefined
      ? Effect.flatMap(Effect.orDie(request.text), (text) => answerBody(readText(body, text)))
      : answerBody(Wire.decodePlain(body, json))
  })
}
