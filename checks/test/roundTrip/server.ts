/**
 * Serves the contract in memory, with the real client over it. Each call says how the server answers it.
 */
import { Context, Effect, Layer, Redacted, type Result } from "effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as core from "@effect-portone/core"
import type { Endpoint } from "@effect-portone/core/Endpoint"
import { PortOneApi } from "../../../packages/emulator/src/generated/index.ts"

/** The answer of the server: a value, or a documented error. */
type Answer = Effect.Effect<unknown, unknown>

interface Exchange {
  /** The operations that the server received, with their fields decoded and joined again as a program wrote them. */
  readonly received: ReadonlyArray<{ readonly id: string; readonly input: object }>
  /** The statuses of its answers. */
  readonly statuses: ReadonlyArray<number>
  /** The results of the program. */
  readonly result: Result.Result<unknown, unknown>
}

/** A request as a handler gets it; parts that an operation does not have are absent. */
interface Received {
  readonly endpoint: { readonly identifier: string }
  readonly params?: object
  readonly query?: { readonly requestBody?: object }
  readonly payload?: object
}

export class Server extends Context.Service<
  Server,
  {
    /** Calls an operation of a server that answers like this. */
    readonly call: (
      endpoint: Endpoint<unknown, unknown, unknown>,
      input: unknown,
      answer: Answer
    ) => Effect.Effect<Exchange>
  }
>()("test/roundTrip/Server") {
  static readonly layer: Layer.Layer<Server> = Layer.effect(
    Server,
    Effect.gen(function* () {
      let answer: Answer = Effect.die("no answer")
      let received: Array<Exchange["received"][number]> = []
      let statuses: Array<number> = []
      const handle = ({ endpoint, params, payload, query }: Received) =>
        Effect.suspend(() => {
          const { requestBody, ...words } = query ?? {}
          received.push({ id: endpoint.identifier, input: { ...params, ...words, ...requestBody, ...payload } })
          return answer
        })
      const groups = Object.values(PortOneApi.groups).map((group) =>
        HttpApiBuilder.group(PortOneApi, group.identifier, (handlers) =>
          // One handler serves all operations: together they have no narrower type.
          handlers.handleAll(Object.fromEntries(Object.keys(group.endpoints).map((id) => [id, handle])) as never)
        )
      )
      // The cast holds: there are groups, so the list is not empty.
      const routes = HttpApiBuilder.layer(PortOneApi).pipe(Layer.provide(groups as [(typeof groups)[number]]))
      const web = yield* Effect.acquireRelease(
        Effect.sync(() =>
          HttpRouter.toWebHandler(routes.pipe(Layer.provide(HttpServer.layerServices)), { disableLogger: true })
        ),
        ({ dispose }) => Effect.promise(dispose)
      )
      const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
        const response = await web.handler(new Request(input, init))
        statuses.push(response.status)
        return response
      }
      const client = core.PortOneClient.layer({
        apiSecret: Redacted.make("secret"),
        retry: core.RetryPolicy.none
      }).pipe(
        Layer.provide(FetchHttpClient.layer),
        Layer.provide(Layer.succeed(FetchHttpClient.Fetch, fetch)),
        Layer.orDie
      )
      const { run } = Context.get(yield* Layer.build(client), core.PortOneClient)
      return Server.of({
        call: (endpoint, input, next) =>
          Effect.suspend(() => {
            answer = next
            received = []
            statuses = []
            return Effect.map(Effect.result(run(endpoint, input)), (result) => ({ received, statuses, result }))
          })
      })
    })
  )
}
