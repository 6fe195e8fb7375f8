/**
 * Describes what a program sees of its orders, and asks of them.
 */
import type * as DateTime from "effect/DateTime"
import type * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Stream from "effect/Stream"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import type { Engine } from "../engine/Engine.ts"
import type { State } from "../ledger/entry.ts"
import type { NotRevivableError, OrderNotFoundError, PayloadMismatchError, StorageError } from "./errors.ts"

/**
 * A request of an order that was settled: its outcome is known.
 *
 * @category models
 * @since 0.1.0
 */
export interface SettledTry {
  /** The idempotency key that it was sent with. */
  readonly idempotencyKey: string
  readonly startedAt: DateTime.Utc
  readonly settledAt: DateTime.Utc
  /** The name of the end that it led to, `Declined`, `NotApplied`, or the tag of PortOne's error. */
  readonly result: string
  /** The PG's code, if it gave one. */
  readonly pgCode: string | undefined
}

/**
 * An order, as the ledger has it.
 *
 * @category models
 * @since 0.1.0
 */
export interface Order<Request, End> {
  readonly id: string
  readonly request: Request
  readonly state: State
  /** The requests whose outcome is known, the first one first. The last one of an order that was paid has paid it. */
  readonly tries: ReadonlyArray<SettledTry>
  /** The idempotency key of a request whose outcome is not known yet. */
  readonly openKey: string | undefined
  /** The time at which it goes on, if it waits. */
  readonly dueAt: DateTime.Utc | undefined
  readonly isCancelWished: boolean
  /** The reason why it waits, or is unresolved. */
  readonly note: string | undefined
  readonly end: End | undefined
  readonly startedAt: DateTime.Utc
  readonly endedAt: DateTime.Utc | undefined
}

/**
 * The end of an order, with its position among all ends.
 *
 * @category models
 * @since 0.1.0
 */
export interface Ended<Request, End> {
  /** Grows with each end. Keep the last one that was handled, and go on after it. */
  readonly position: number
  readonly order: Order<Request, End>
}

/**
 * The result of starting many orders.
 *
 * @category models
 * @since 0.1.0
 */
export interface Started {
  /** The number of orders that were not there before. */
  readonly started: number
  /** The ids that were started before with another request. These stand as they were. */
  readonly mismatched: ReadonlyArray<string>
}

/**
 * The finding of a person about the requests of an order whose outcome PortOne does not tell, by the books of the PG,
 * say.
 *
 * @category models
 * @since 0.1.0
 */
export type Finding = "CarriedOut" | "NotCarriedOut"

/**
 * The orders of a workflow.
 *
 * @category models
 * @since 0.1.0
 */
export interface Orders<Request, End> {
  /**
   * The kind and the name, such as `charge/renewal`. It stands in the database: a workflow that was renamed does not
   * find its orders.
   */
  readonly workflow: string
  /**
   * Starts an order, and returns it. To start it again with the same request changes nothing, whatever became of it.
   *
   * Fails with a `PayloadMismatchError` if its id was started with another request, with a `PortOneClientError` that is
   * `NotSent` if the request makes no sense, and with a `StorageError` if it is not known whether it was started.
   */
  readonly start: (
    request: Request
  ) => Effect.Effect<Order<Request, End>, PayloadMismatchError | PortOneClientError | StorageError, Engine>
  /**
   * Starts many orders with few statements. Nothing is started if one request makes no sense. A `StorageError` may
   * leave some started: start all of them again.
   */
  readonly startAll: (requests: Iterable<Request>) => Effect.Effect<Started, PortOneClientError | StorageError, Engine>
  /** Reads an order. None if it was not started. */
  readonly poll: (id: string) => Effect.Effect<Option.Option<Order<Request, End>>, StorageError, Engine>
  /** Waits for the end of an order. */
  readonly await: (id: string) => Effect.Effect<End, OrderNotFoundError | StorageError, Engine>
  /**
   * Asks an order to end without being carried out. It is read between two steps: a request that was sent is carried
   * out, and an order that has ended stays as it is. Wait for the end to know. Where no process runs such orders, the
   * wish stands in the order (`isCancelWished`) until one does.
   */
  readonly cancel: (id: string) => Effect.Effect<void, OrderNotFoundError | StorageError, Engine>
  /**
   * Lets an order go on that is unresolved, or has ended without being carried out. While the outcome of a request is
   * unknown, it is looked for again, and nothing is sent under another key. An order that waits is not revived: to have
   * it tried at once, cancel it, wait for its end, and revive it then.
   *
   * Give `found` only if you know what became of all of its requests. An order that was `CarriedOut` ends at once, as
   * paid, refunded or deposited. One that was `NotCarriedOut` is sent again under another key: if that is wrong, it is
   * carried out twice. A deposit sends nothing, and ends as expired then.
   */
  readonly revive: (
    id: string,
    options?: { readonly found?: Finding | undefined }
  ) => Effect.Effect<Order<Request, End>, NotRevivableError | OrderNotFoundError | StorageError, Engine>
  /**
   * Streams the ends of all processes, from the first one or after a position, and goes on as more come. An order that
   * was revived ends again.
   */
  readonly ends: (options?: {
    readonly after?: number | undefined
    /** The time between two looks into the database; a second when absent. */
    readonly every?: Duration.Input | undefined
  }) => Stream.Stream<Ended<Request, End>, StorageError, Engine>
}
