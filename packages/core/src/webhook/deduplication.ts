/**
 * Prevents that a webhook which comes again is handled again.
 *
 * PortOne sends a webhook until it is answered 200, up to five times more, the last within six hours, always with the
 * same id. Webhooks of tax invoices come up to four times more, within two hours. So the id is remembered, but only
 * once its handler has succeeded: after a failure the next delivery must be handled, or the event would be lost. A
 * second delivery that comes while the first is handled waits for its end, but no longer than 5 minutes: a handler may
 * hang, and a Worker may have been stopped in the middle of a request, without a word.
 *
 * A webhook that is sent again by hand looks like any other delivery: if its id is remembered, it is answered 200 and
 * not handled again.
 *
 * If the store fails before the handler runs, the handler does not run: the answer is 500, and PortOne sends the
 * webhook again. If the store fails after the handler has succeeded, the answer is 200 all the same, and this process
 * remembers the id in the store's place. Should the webhook come again, as after an answer that was lost, this process
 * answers 200 and does not handle it; another process cannot know, and handles it. A store has failed if it gives no
 * answer in 10 seconds.
 *
 * Two processes that get the same webhook at the same moment may both handle it, as a shared store cannot be read and
 * written in one step. Deduplication saves work. Idempotency keys are what prevents that a customer is *charged* twice.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Data from "effect/Data"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import * as Persistable from "effect/persistence/Persistable"
import * as Persistence from "effect/persistence/Persistence"
import type * as Scope from "effect/Scope"
import { durationOrThrow } from "../internal/duration.ts"
import { hide } from "../internal/hide.ts"
import { optionsOrThrow, shown } from "../internal/options.ts"
import { type HandledIds, makeHandledIds } from "./handledIds.ts"
import { idInShort } from "./ids.ts"
import { makeOneAtATime } from "./oneAtATime.ts"
import { effectOf } from "./options.ts"

/**
 * The store of a {@link Deduplication} could not say whether a webhook was handled before, so it was not handled now.
 *
 * @category errors
 * @since 0.1.0
 */
export class DeduplicationError extends Data.TaggedError("DeduplicationError")<{
  /** The store's error or defect, or a `TimeoutError` if it gave no answer. */
  readonly cause: unknown
}> {
  /** The `webhook-id`. The message has it in short; it is not printed whole. */
  declare readonly webhookId: string
  constructor(props: { readonly webhookId: string; readonly cause: unknown }) {
    super({ cause: props.cause })
    hide(this, "webhookId", props.webhookId)
  }

  override get message(): string {
    return (
      `Webhook ${idInShort(this.webhookId)}: ` +
      "its store could not say whether it was handled before, so it was not handled. " +
      "Answer 500, so that PortOne sends it again."
    )
  }
}

/**
 * Remembers the webhooks that were handled.
 *
 * @category models
 * @since 0.1.0
 */
export interface Deduplication {
  /**
   * Runs `handle`, unless it has succeeded for this id before: then the result is none.
   *
   * While it runs for an id, a second run for the same id waits. After 5 minutes, that one runs nevertheless: the first
   * may hang, or be lost with the request of a Worker.
   *
   * If `handle` fails, so does this. An endpoint does not rely on it in a deduplication of your own: after a failure of
   * the handler it answers as to that failure, whatever this succeeds with. To succeed with no `Option` is an error,
   * answered 500, or 200 if the handler has succeeded.
   */
  readonly once: <A, E, R>(
    id: string,
    handle: Effect.Effect<A, E, R>
  ) => Effect.Effect<Option.Option<A>, E | DeduplicationError, R>
}

/**
 * The limits of what is remembered.
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
  /**
   * The time for which an id is remembered. 8 hours when absent, which is longer than until PortOne's last delivery.
   * What is no duration throws a `RangeError`.
   */
  readonly timeToLive?: Duration.Input | undefined
}

const defaultTimeToLive = Duration.hours(8)

const defaultCapacity = 100_000

/** The time for one delivery. PortOne gives up on it after half a minute, and sends the webhook for hours. */
const longestTurn = Duration.minutes(5)

/** The time for a store's answer. PortOne waits 30 seconds for that of the endpoint. */
const patience = Duration.seconds(10)

interface Store extends Pick<HandledIds, "add"> {
  readonly has: (id: string) => Effect.Effect<boolean, DeduplicationError>
}

class Handled extends Persistable.Class<{ payload: { id: string } }>()("@effect-portone/core/Webhook/Handled", {
  primaryKey: ({ id }) => id
}) {}

/**
 * Makes a {@link Deduplication} over the `Persistence` in context: Redis, SQL, or a `KeyValueStore` of any kind.
 *
 * Processes that share the store share the handled ids. An id that the store could not remember is known only to the
 * process that has handled it, which logs a warning. Two endpoints that get the same webhooks need a `storeId` each, or
 * each would pass over the webhooks that the other one has handled.
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
): Effect.Effect<Deduplication, never, Persistence.Persistence | Scope.Scope> => {
  const { storeId, timeToLive } = optionsOrThrow(name, () => ({
    storeId: storeIdOf(options?.storeId),
    timeToLive: timeToLiveOf(options)
  }))
  return Effect.gen(function* () {
    const persistence = yield* Persistence.Persistence
    const store = yield* persistence.make({
      storeId,
      timeToLive: () => timeToLive
    })
    /** The ids that the store could not remember. */
    const unstored = makeHandledIds(timeToLive, defaultCapacity)
    // A store of the program's own may throw, die, or answer with anything. What is no answer is a failure, too: to
    // take it for one would pass over a webhook, or handle it twice.
    const isStored = (id: string) =>
      Effect.suspend(() => effectOf(store.get(new Handled({ id })), "what a store returns")).pipe(
        Effect.timeout(patience),
        Effect.flatMap((exit: unknown) =>
          exit === undefined || Exit.isExit(exit)
            ? Effect.succeed(exit !== undefined)
            : Effect.die(new TypeError("the store answered with what is neither an Exit nor undefined"))
        ),
        Effect.catchCause((cause) =>
          // The cause has interrupts only, so it has no error of the store's.
          Cause.hasInterruptsOnly(cause)
            ? Effect.failCause(cause as Cause.Cause<never>)
            : Effect.fail(new DeduplicationError({ webhookId: id, cause: Cause.squash(cause) }))
        )
      )
    return make({
      has: (id) => Effect.flatMap(unstored.has(id), (known) => (known ? Effect.succeed(true) : isStored(id))),
      add: (id) =>
        Effect.suspend(() => effectOf(store.set(new Handled({ id }), Exit.void), "what a store returns")).pipe(
          Effect.timeout(patience),
          // It was handled, so a failing store is no reason to have it sent again.
          Effect.catchCause((cause) =>
            Effect.andThen(
              unstored.add(id),
              Effect.logWarning(
                `Webhook ${idInShort(id)} was handled, but only this process remembers it: its store failed`,
                cause
              )
            )
          )
        )
    })
  })
}

/**
 * Makes a {@link Deduplication} in this process's memory, which ends with the process.
 *
 * `toHttpEffect` makes one for each endpoint unless its options have another.
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
    /**
     * The most ids that are remembered; beyond it the oldest is forgotten. 100,000 when absent, some 25 MB. What is no
     * number of at least 1 throws a `RangeError`: nothing would be remembered.
     */
    readonly capacity?: number | undefined
  }
): Effect.Effect<Deduplication> => {
  const { capacity, timeToLive } = optionsOrThrow(name, () => ({
    capacity: capacityOf(options?.capacity),
    timeToLive: timeToLiveOf(options)
  }))
  return Effect.sync(() => make(makeHandledIds(timeToLive, capacity)))
}

/** The name of what the options are of, in errors. */
const name = "Deduplication"

const timeToLiveOf = (options: DeduplicationOptions | undefined): Duration.Duration =>
  durationOrThrow(`${name}: timeToLive`, options?.timeToLive ?? defaultTimeToLive)

const capacityOf = (capacity: unknown = defaultCapacity): number => {
  if (typeof capacity === "number" && capacity >= 1) return capacity
  throw new RangeError(`${name}: capacity must be a number of at least 1, not ${shown(capacity)}`)
}

const storeIdOf = (storeId: unknown = "portone_webhooks"): string => {
  if (typeof storeId === "string") return storeId
  throw new RangeError(`${name}: storeId must be a text, not ${shown(storeId)}`)
}

const make = (store: Store): Deduplication => {
  const oneAtATime = makeOneAtATime(longestTurn)
  return {
    once: (id, handle) =>
      oneAtATime(
        id,
        Effect.flatMap(store.has(id), (handled) =>
          handled
            ? Effect.succeedNone
            : Effect.uninterruptibleMask((restore) =>
                Effect.flatMap(restore(handle), (value) => Effect.as(store.add(id), Option.some(value)))
              )
        )
      )
  }
}
