/**
 * Lets requests fail inside PortOne, by chance with the emulator's seed: a request is accepted, not carried out, and
 * answered with a 500 that is no documented error. A fault of the network cannot do that, since it knows nothing of
 * idempotency keys.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"

const serverError = HttpServerResponse.jsonUnsafe({ message: "Internal Server Error" }, { status: 500 })

export class ServerErrors extends Context.Service<
  ServerErrors,
  {
    /** Runs this answer, or by chance answers a server error without running it. */
    readonly unless: <E, R>(
      answer: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
    ) => Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
  }
>()("@effect-portone/emulator/requests/ServerErrors") {
  /**
   * Provides server errors at a rate.
   *
   * @param rate the share of requests that fail, between 0 and 1
   * @param seed decides which requests fail; its ids come from a separate sequence
   */
  static readonly layer = (rate: number, seed: string | number): Layer.Layer<ServerErrors> =>
    Layer.effect(
      ServerErrors,
      Effect.map(Random.Random.pipe(Random.withSeed(`server errors of ${seed}`)), (random) =>
        ServerErrors.of({
          unless: (answer) =>
            rate === 0
              ? answer
              : Effect.suspend(() => (random.nextDoubleUnsafe() < rate ? Effect.succeed(serverError) : answer))
        })
      )
    )
}
