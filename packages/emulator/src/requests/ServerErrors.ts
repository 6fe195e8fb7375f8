/**
 * Requests that fail inside of PortOne, by chance with the emulator's seed: a 500 that no documented error explains, for a
 * request that was accepted and not carried out. A fault on the way cannot do that, as it knows nothing of idempotency keys.
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
    /** This answer, or by chance a server error and nothing done. */
    readonly unless: <E, R>(
      answer: Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
    ) => Effect.Effect<HttpServerResponse.HttpServerResponse, E, R>
  }
>()("@effect-portone/emulator/requests/ServerErrors") {
  /**
   * @param rate the share of requests that fail, between 0 and 1
   * @param seed decides which; the ids that it decides too come from a sequence of their own
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
