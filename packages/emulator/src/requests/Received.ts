/**
 * What came in, request by request, with what was answered: for a test to look at. Secrets are in it, as a test may ask
 * which one was sent; it goes nowhere else.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as HttpMethod from "effect/http/HttpMethod"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type { ReceivedRequest } from "../EmulatorControl.ts"
import type { Exchange } from "./Exchange.ts"
import type { Log } from "../state/Log.ts"
import { asJson } from "./Json.ts"

/** Kept as it is, and read only when somebody asks: most requests nobody asks for. */
export interface Entry {
  readonly receivedAt: number
  readonly request: HttpServerRequest.HttpServerRequest
  body: string
  response: HttpServerResponse.HttpServerResponse | undefined
}

const hasBody = ({ headers, method }: HttpServerRequest.HttpServerRequest) =>
  HttpMethod.hasBody(method) || headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined

/** Writes down each request, and its answer when it is there. */
export const recordedIn =
  (log: Log<Entry>) =>
  (answer: Exchange): Exchange =>
    Effect.withFiber((fiber) => {
      // Who answers a request has it at hand.
      const request = Context.getUnsafe(fiber.context, HttpServerRequest.HttpServerRequest)
      const entry: Entry = {
        receivedAt: fiber.getRef(Clock.Clock).currentTimeMillisUnsafe(),
        request,
        body: "",
        response: undefined
      }
      log.add(entry)
      const answered = Effect.map(answer, (response) => (entry.response = response))
      if (!hasBody(request)) return answered
      // The body can be read once from what a server got, and as often as need be from this.
      const readable = asJson(request)
      return readable.text.pipe(
        // Whoever answers it will say what is wrong with it.
        Effect.orElseSucceed(() => ""),
        Effect.flatMap((body) => {
          entry.body = body
          return Effect.provideService(answered, HttpServerRequest.HttpServerRequest, readable)
        })
      )
    })

/** As a test sees it. */
export const toReceivedRequest = (entry: Entry): Effect.Effect<ReceivedRequest> => {
  const { body, receivedAt, request, response } = entry
  const seen = {
    receivedAt: DateTime.makeUnsafe(receivedAt),
    method: request.method,
    url: request.url,
    headers: { ...request.headers },
    body
  }
  return response === undefined
    ? Effect.succeed(seen)
    : HttpServerResponse.toClientResponse(response).text.pipe(
        Effect.orDie,
        Effect.map((text) => ({ ...seen, response: { status: response.status, body: text } }))
      )
}
