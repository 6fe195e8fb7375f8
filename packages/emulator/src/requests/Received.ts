/**
 * Records the requests that came in, with their answers, for a test to read. They contain secrets, since a test may ask
 * which one was sent; they go nowhere else.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as HttpMethod from "effect/http/HttpMethod"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import { operationOf } from "../contract/paths.ts"
import type { ReceivedRequest } from "../EmulatorControl.ts"
import type { Log } from "../state/Log.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { textOf } from "./Bodies.ts"
import type { Exchange } from "./Exchange.ts"
import { asJson } from "./Json.ts"

/** A request and its answer, kept as they are and converted only on demand: a test reads few of them. */
export interface Entry {
  readonly receivedAt: number
  readonly request: HttpServerRequest.HttpServerRequest
  body: string
  response: HttpServerResponse.HttpServerResponse | undefined
}

const hasBody = ({ headers, method }: HttpServerRequest.HttpServerRequest) =>
  HttpMethod.hasBody(method) || headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined

/**
 * Records each request in the log, and its answer when it comes.
 *
 * @param seen is called with each request that was answered, the time of the answer, and how long it took, both in
 *   milliseconds
 */
export const recordedIn =
  (log: Log<Entry>, seen?: (entry: Entry, at: number, millis: number) => void) =>
  (answer: Exchange): Exchange =>
    Effect.withFiber((fiber) => {
      // The emulator's clock may stand still.
      const begun = seen === undefined ? 0 : performance.now()
      // Every exchange has its request in the context.
      const request = Context.getUnsafe(fiber.context, HttpServerRequest.HttpServerRequest)
      const entry: Entry = {
        receivedAt: fiber.getRef(Clock.Clock).currentTimeMillisUnsafe(),
        request,
        body: "",
        response: undefined
      }
      log.add(entry)
      const answered = Effect.map(answer, (response) => {
        entry.response = response
        seen?.(entry, fiber.getRef(Clock.Clock).currentTimeMillisUnsafe(), performance.now() - begun)
        log.touch()
        return response
      })
      if (!hasBody(request)) return answered
      // The body of a server's request can be read once; this request keeps it.
      const readable = asJson(request)
      return readable.text.pipe(
        // The operation reports what is wrong with the body.
        Effect.orElseSucceed(() => ""),
        Effect.flatMap((body) => {
          entry.body = body
          return readable === request
            ? answered
            : Effect.provideService(answered, HttpServerRequest.HttpServerRequest, readable)
        })
      )
    })

/** Converts an entry to the form that a test reads. */
export const toReceivedRequest = ({ body, receivedAt, request, response }: Entry): ReceivedRequest => ({
  receivedAt: DateTime.makeUnsafe(receivedAt),
  ...omitUndefined({ operation: operationOf(request.method, request.url).operationId }),
  method: request.method,
  url: request.url,
  headers: { ...request.headers },
  body,
  ...(response === undefined ? {} : { response: { status: response.status, body: textOf(response) } })
})
