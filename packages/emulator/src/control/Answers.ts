/**
 * Answers the failures of the control over HTTP in the form of PortOne's errors.
 */
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as HttpServerResponse from "effect/http/HttpServerResponse"

/** There is nothing of that name. */
export class NotFound extends Data.TaggedError("NotFound")<{ readonly message: string }> {
  readonly status = 404
}

export interface Failure {
  readonly _tag: string
  readonly message: string
  /** The status of an error of PortOne's. */
  readonly status?: number
  /** The type of an error of PortOne's. */
  readonly type?: string
}

/** Answers a failure in the form of PortOne's errors. Any other failure is a conflict with the current state. */
const refuse = ({ _tag, message, status, type }: Failure) =>
  HttpServerResponse.jsonUnsafe(
    { type: type ?? _tag, message },
    { status: status ?? (_tag === "SnapshotError" ? 400 : 409) }
  )

/** Answers a failure of the operation. */
export const orRefuse = <A>(
  effect: Effect.Effect<A, Failure>
): Effect.Effect<A | HttpServerResponse.HttpServerResponse> =>
  Effect.catch(effect, (error) => Effect.succeed(refuse(error)))

/** Answers an operation without a result. */
export const done = <E extends Failure>(effect: Effect.Effect<unknown, E>) => orRefuse(Effect.as(effect, {}))
