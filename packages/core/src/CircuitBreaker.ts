/**
 * Stops sending requests of an operation that keeps failing, so that calls fail at once instead of after another
 * timeout.
 *
 * It is the circuit breaker of `effect/persistence`, with a circuit for each operation. A failure counts if it is worth
 * another attempt: no answer came, or one that says that PortOne is in trouble. A declined card is an answer. A
 * connection that broke after it was idle does not count.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as Breaker from "effect/persistence/CircuitBreaker"
import { hasProperty } from "effect/Predicate"
import * as Schedule from "effect/Schedule"
import type { Verdict } from "./client/answer.ts"
import { worthOf } from "./client/worth.ts"
import { CircuitOpenError } from "./ClientErrorReason.ts"
import { withGate } from "./gates/withGate.ts"
import { passingOrThrow } from "./internal/duration.ts"
import { optionsOrThrow } from "./internal/options.ts"
import { PortOneClient } from "./PortOneClient.ts"

/**
 * The rule by which a circuit opens, and the time for which it stays open.
 *
 * @example
 * ```ts
 * import type { CircuitBreaker } from "@effect-portone/core"
 * import { Schedule } from "effect"
 * import * as Breaker from "effect/persistence/CircuitBreaker"
 *
 * // Stays open for longer each time that the trial request fails.
 * const options: CircuitBreaker.Options = {
 *   tripPolicy: Breaker.consecutive(10),
 *   openDuration: Schedule.exponential("5 seconds")
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Options {
  /** The failures that open a circuit: five in a row when absent. */
  readonly tripPolicy?: Breaker.TripPolicy | undefined
  /**
   * The time that a circuit stays open: 10 seconds when absent. A schedule's n-th delay is for the n-th opening in a
   * row.
   */
  readonly openDuration?: Duration.Input | Schedule.Schedule<unknown, number> | undefined
}

const classify = (exit: Exit.Exit<Verdict<unknown>>): Breaker.Outcome => {
  if (Exit.isFailure(exit)) return Breaker.ignored
  const verdict = exit.value
  if (verdict._tag === "Success") return Breaker.success
  if (verdict._tag === "Documented") return verdict.error.isRetryable ? Breaker.failure() : Breaker.success
  // A request that still runs, credentials that cannot be had, and a connection that was idle say nothing of it.
  const { _tag } = verdict.reason
  const isOfOthers = _tag === "OutstandingRequestError" || _tag === "CredentialsError"
  if (isOfOthers || verdict.wasStale === true) return Breaker.ignored
  return worthOf(verdict.reason) === "Now" ? Breaker.failure() : Breaker.success
}

/**
 * Wraps the client in context with circuits that all processes of a store share.
 *
 * While a circuit is open, attempts end at once with a `CircuitOpenError`, and the same call does not try again. After
 * that time, the circuit lets one request through, which decides whether it closes.
 *
 * Throws a `RangeError` if `openDuration` is no duration or has no end, or if a figure of `tripPolicy` is none, such as
 * `NaN` from a missing setting: a circuit would never open then, or never close. Throws one, too, for options that are
 * no object.
 *
 * @example
 * ```ts
 * import { CircuitBreaker, PortOneClient } from "@effect-portone/core"
 * import { Layer } from "effect"
 * import * as Breaker from "effect/persistence/CircuitBreaker"
 *
 * // In Redis, so that all processes stop together.
 * const Client = CircuitBreaker.layerStore({ tripPolicy: Breaker.consecutive(10) }).pipe(
 *   Layer.provide(PortOneClient.layerConfig()),
 *   Layer.provide(Breaker.layerStoreRedis())
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layerStore = (
  options: Options = {}
): Layer.Layer<PortOneClient, never, PortOneClient | Breaker.CircuitBreakerStore> => {
  const checked = check(options)
  return Layer.effect(
    PortOneClient,
    Effect.gen(function* () {
      const client = yield* PortOneClient
      const breaker = yield* Breaker.make(checked)
      return withGate(client, (operation, attempt) =>
        breaker.execute(attempt, { key: operation, classify }).pipe(
          Effect.catch(({ reason }) => {
            // A circuit that is about to close does not know when it will.
            const retryAfter = "retryAfter" in reason ? reason.retryAfter : Duration.zero
            const verdict: Verdict<never> = {
              _tag: "Failure",
              reason: new CircuitOpenError({ retryAfter }),
              outcome: "NotSent"
            }
            return Effect.succeed(verdict)
          })
        )
      )
    })
  )
}

const check = (options: Options) =>
  optionsOrThrow("CircuitBreaker", () => {
    const { openDuration = "10 seconds", tripPolicy = Breaker.consecutive(5) } = options
    return {
      openDuration: Schedule.isSchedule(openDuration)
        ? openDuration
        : passingOrThrow("CircuitBreaker: openDuration", openDuration),
      tripPolicy: checkTripPolicy(tripPolicy)
    }
  })

/** Makes the policy anew, as its constructors refuse figures that are none. */
const checkTripPolicy = (policy: Breaker.TripPolicy): Breaker.TripPolicy => {
  if (hasProperty(policy, "_tag")) {
    if (policy._tag === "Consecutive") return Breaker.consecutive(policy.failures)
    if (policy._tag === "Rate") return Breaker.rate(policy)
  }
  throw new RangeError("CircuitBreaker: tripPolicy must be one that effect/persistence/CircuitBreaker makes")
}

/**
 * Wraps the client in context with circuits of this process alone. Otherwise it is {@link layerStore}.
 *
 * @example
 * ```ts
 * import { CircuitBreaker, PortOneClient } from "@effect-portone/core"
 * import { Payments } from "@effect-portone/payments"
 * import { Layer } from "effect"
 *
 * const live = Payments.layer.pipe(
 *   Layer.provide(CircuitBreaker.layer({ openDuration: "30 seconds" })),
 *   Layer.provide(PortOneClient.layerConfig())
 * )
 * ```
 * @category layers
 * @since 0.1.0
 */
export const layer = (options: Options = {}): Layer.Layer<PortOneClient, never, PortOneClient> =>
  layerStore(options).pipe(Layer.provide(Breaker.layerStoreMemory()))
