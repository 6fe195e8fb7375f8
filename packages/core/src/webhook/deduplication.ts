/**
 * That a webhook which comes again is not handled again.
 *
 * PortOne sends a webhook until it is answered 200, up to five times more, the last within six hours, always with the same
 * id. So an id is remembered, but only once its handler has succeeded: a failure must leave it to the next
 * delivery, or the event would be lost. A second delivery that comes while the first is still handled waits for its end.
 *
 * Two processes that get the same webhook at the same moment may both handle it, as a shared store cannot be read and
 * written in one step. It keeps work from being done twice; that nothing is *charged* twice is what idempotency keys are for.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Persistable from "effect/persistence/Persistable"
import * as Persistence from "effect/persistence/Persistence"
import type * as Scope from "effect/Scope"
import * as Semaphore from "effect/Semaphore"

/**
 * The store of a {@link Deduplication} could not be asked whether a webhook was handled before, so it was not handled now.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const receive: Effect.Effect<void, Webhook.DeduplicationError>
 *
 * // What to answer PortOne.
 * const status = receive.pipe(
 *   Effect.as(200),
 *   Effect.catchTag("DeduplicationError", (error) => Effect.as(Effect.logError(error.message), 500))
 * )
 * ```
 * @category errors
 * @since 0.1.0
 */
export class DeduplicationError extends Data.TaggedError("DeduplicationError")<{
  readonly webhookId: string
  /** What the store says. */
  readonly cause: unknown
}> {
  override get message(): string {
    return `Webhook ${this.webhookId}: its store could not say whether it was handled before, so it was not handled. Answer 500, so that PortOne sends it again.`
  }
}

/**
 * Remembers which webhooks were handled.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const ship: (paymentId: string) => Effect.Effect<void>
 *
 * const shipOnce = (handled: Webhook.Deduplication, webhookId: string, paymentId: string) =>
 *   handled.once(webhookId, ship(paymentId))
 * ```
 * @category models
 * @since 0.1.0
 */
export interface Deduplication {
  /**
   * Runs `handle`, unless it has succeeded for this id before: then the value is none.
   *
   * While it runs for an id, a second call for the same id waits.
   */
  readonly once: <A, E, R>(
    id: string,
    handle: Effect.Effect<A, E, R>
  ) => Effect.Effect<Option.Option<A>, E | DeduplicationError, R>
}

/**
 * How long and how much to remember.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 *
 * const forADay = Webhook.makeDeduplicationMemory({ timeToLive: "1 day" })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface DeduplicationOptions {
  /** 8 hours when absent: longer than PortOne's last delivery takes. */
  readonly timeToLive?: Duration.Input | undefined
}

const defaultTimeToLive = Duration.hours(8)

interface Store {
  readonly has: (id: string) => Effect.Effect<boolean, DeduplicationError>
  readonly add: (id: string) => Effect.Effect<void, DeduplicationError>
}

class Handled extends Persistable.Class<{ payload: { id: string } }>()("@effect-portone/core/Webhook/Handled", {
  primaryKey: ({ id }) => id
}) {}

/**
 * A {@link Deduplication} over the `Persistence` at hand: Redis, SQL, or a `KeyValueStore` of any kind.
 *
 * Processes that share the store share what was handled. Two endpoints that get the same webhooks need a `storeId` each, or
 * one would take the other's for its own.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect, type Redacted } from "effect"
 * import * as HttpRouter from "effect/http/HttpRouter"
 *
 * declare const handle: (event: Webhook.WebhookEvent) => Effect.Effect<void>
 * declare const secrets: ReadonlyArray<Redacted.Redacted>
 *
 * // Needs a Persistence, such as Persistence.layerRedis or Persistence.layerSql.
 * const routes = HttpRouter.use((router) =>
 *   Effect.flatMap(Webhook.makeDeduplication(), (deduplication) =>
 *     router.add("POST", "/webhooks/portone", Webhook.toHttpEffect(handle, { secrets, deduplication }))
 *   )
 * )
 * ```
 * @category deduplication
 * @since 0.1.0
 */
export const makeDeduplication = (
  options?: DeduplicationOptions & {
    /** The name of the store within the persistence. `portone_webhooks` when absent. */
    readonly storeId?: string | undefined
  }
): Effect.Effect<Deduplication, never, Persistence.Persistence | Scope.Scope> =>
  Effect.gen(function* () {
    const persistence = yield* Persistence.Persistence
    const timeToLive = Duration.fromInputUnsafe(options?.timeToLive ?? defaultTimeToLive)
    const store = yield* persistence.make({
      storeId: options?.storeId ?? "portone_webhooks",
      timeToLive: () => timeToLive
    })
    const failed = (webhookId: string) => (cause: unknown) => new DeduplicationError({ webhookId, cause })
    return make({
      has: (id) =>
        Effect.mapBoth(store.get(new Handled({ id })), {
          onSuccess: (exit) => exit !== undefined,
          onFailure: failed(id)
        }),
      add: (id) => Effect.mapError(store.set(new Handled({ id }), Exit.void), failed(id))
    })
  })

/**
 * A {@link Deduplication} in this process's memory; what it knows is gone with the process.
 *
 * `toHttpEffect` makes one for each endpoint unless it is given another.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const act: (event: Webhook.WebhookEvent) => Effect.Effect<void>
 *
 * const receiver = Effect.gen(function*() {
 *   const deduplication = yield* Webhook.makeDeduplicationMemory()
 *   return (delivery: Webhook.Delivery) => deduplication.once(delivery.id, act(delivery.event))
 * })
 * ```
 * @category deduplication
 * @since 0.1.0
 */
export const makeDeduplicationMemory = (
  options?: DeduplicationOptions & {
    /** How many ids are remembered at most; beyond it the oldest is forgotten. 100,000 when absent, some 20 MB. */
    readonly capacity?: number | undefined
  }
): Effect.Effect<Deduplication> =>
  Effect.sync(() => {
    const timeToLive = Duration.toMillis(options?.timeToLive ?? defaultTimeToLive)
    const capacity = options?.capacity ?? 100_000
    // In the order of being added, which is that of being forgotten: all live equally long.
    const until = new Map<string, number>()
    const forget = (now: number) => {
      for (const [id, end] of until) {
        if (end > now && until.size <= capacity) return
        until.delete(id)
      }
    }
    return make({
      has: (id) =>
        Effect.map(Clock.currentTimeMillis, (now) => {
          forget(now)
          return until.has(id)
        }),
      add: (id) =>
        Effect.map(Clock.currentTimeMillis, (now) => {
          until.set(id, now + timeToLive)
          forget(now)
        })
    })
  })

const make = (store: Store): Deduplication => {
  const turns = new Map<string, { readonly turn: Semaphore.Semaphore; claims: number }>()
  const oneAtATime = <A, E, R>(id: string, self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.acquireUseRelease(
      Effect.sync(() => {
        const at = turns.get(id) ?? { turn: Semaphore.makeUnsafe(1), claims: 0 }
        at.claims++
        turns.set(id, at)
        return at
      }),
      ({ turn }) => turn.withPermits(1)(self),
      (at) =>
        Effect.sync(() => {
          if (--at.claims === 0) turns.delete(id)
        })
    )
  return {
    once: (id, handle) =>
      oneAtATime(
        id,
        Effect.flatMap(store.has(id), (handled) =>
          handled
            ? Effect.succeedNone
            : Effect.uninterruptibleMask((restore) =>
                Effect.flatMap(restore(handle), (value) =>
                  store.add(id).pipe(
                    // It is handled, and must not be sent again for this.
                    Effect.catch((error) =>
                      Effect.logWarning(`Webhook ${id} was handled, but its store could not remember it`, error.cause)
                    ),
                    Effect.as(Option.some(value))
                  )
                )
              )
        )
      )
  }
}
