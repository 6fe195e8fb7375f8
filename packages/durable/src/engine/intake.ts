/**
 * Bounds the number of executions that a runner has begun: a backlog stays in the database, for a runner that is free.
 *
 * The engine takes all that it finds, and a runner that is added later would have to wait until that has been given up.
 * Here, it finds no more than is soon worked off.
 */
import * as MessageStorage from "effect/cluster/MessageStorage"
import * as Sharding from "effect/cluster/Sharding"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Latch from "effect/Latch"
import * as Layer from "effect/Layer"

/**
 * Returns the number of executions that a runner has begun at most, beside those that are aside.
 *
 * @param concurrency the number that it sends at once
 */
const mostOf = (concurrency: number): number => Math.max(256, 2 * concurrency)

/** The number of messages that are found even if there is no room: those of orders that were woken come first. */
const always = 16

/** The executions of this process that are under way. */
export class Intake extends Context.Service<
  Intake,
  {
    /** Runs an execution. */
    readonly run: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
    /** Does what takes an execution minutes, and for which others do not have to wait. */
    readonly aside: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
    /** Finds as many messages as there is room for, and some more, by a function that takes the limit. */
    readonly find: <A, E, R>(
      limit: number,
      find: (limit: number) => Effect.Effect<Array<A>, E, R>
    ) => Effect.Effect<Array<A>, E, R>
    /** Waits until there is room for more, and more was left. */
    readonly hasRoom: Effect.Effect<void>
  }
>()("@effect-portone/durable/engine/Intake") {
  static readonly layer = (concurrency: number): Layer.Layer<Intake> =>
    Layer.sync(Intake, () => {
      const places = mostOf(concurrency)
      let count = 0
      let isMoreLeft = false
      const hasRoom = Latch.makeUnsafe(false)
      const look = () => {
        if (isMoreLeft && count <= places / 2) hasRoom.openUnsafe()
      }
      const during =
        (by: number) =>
        <A, E, R>(effect: Effect.Effect<A, E, R>) =>
          Effect.uninterruptibleMask((restore) => {
            count += by
            look()
            return Effect.ensuring(
              restore(effect),
              Effect.sync(() => {
                count -= by
                look()
              })
            )
          })
      return Intake.of({
        run: during(1),
        aside: during(-1),
        find: (limit, find) =>
          Effect.suspend(() => {
            const room = Math.min(limit, Math.max(always, places - count))
            hasRoom.closeUnsafe()
            isMoreLeft = true
            return Effect.tap(find(room), ({ length }) =>
              Effect.sync(() => {
                isMoreLeft = length >= room
              })
            )
          }),
        hasRoom: Effect.andThen(
          hasRoom.await,
          Effect.sync(() => void hasRoom.closeUnsafe())
        )
      })
    })
}

/** Lets the engine find so many messages as there is room for. */
export const bounded: Layer.Layer<MessageStorage.MessageStorage, never, Intake | MessageStorage.MessageStorage> =
  Layer.effect(
    MessageStorage.MessageStorage,
    Effect.gen(function* () {
      const storage = yield* MessageStorage.MessageStorage
      const { find } = yield* Intake
      return MessageStorage.MessageStorage.of({
        ...storage,
        unprocessedMessages: (shardIds, options) =>
          find(options?.limit ?? Infinity, (limit) => storage.unprocessedMessages(shardIds, { ...options, limit }))
      })
    })
  )

/** Lets the engine look for more when there is room for it, and not only at its time. */
export const refilling: Layer.Layer<never, never, Intake | Sharding.Sharding> = Layer.effectDiscard(
  Effect.gen(function* () {
    const { hasRoom } = yield* Intake
    const { pollStorage } = yield* Sharding.Sharding
    yield* Effect.forkScoped(Effect.forever(Effect.andThen(hasRoom, pollStorage)))
  })
)
