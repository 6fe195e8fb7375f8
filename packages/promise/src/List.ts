/**
 * Makes the functions of lists, which give one page, or all of their items to `for await`.
 *
 * @since 0.1.0
 */
import type { List, ListKind } from "@effect-portone/core/Endpoint"
import * as Paging from "@effect-portone/core/Paging"
import { iterate } from "./client/iterate.ts"
import { signalOf } from "./client/options.ts"
import { createOperation, type Operation } from "./Operation.ts"
import type { PromiseClient } from "./PromiseClient.ts"

/**
 * The options of a stream: those of `Paging.stream`, and a signal.
 *
 * @example
 * ```ts
 * import { createPortOne, type StreamOptions, type Paging } from "@effect-portone/promise"
 *
 * const options: StreamOptions<Paging.PagePosition> = { pageSize: 20, signal: AbortSignal.timeout(60_000) }
 *
 * const receipts = createPortOne().cashReceipts.getCashReceipts.stream({}, options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface StreamOptions<
  Position,
  Undecodables extends Paging.OnUndecodable = Paging.OnUndecodable
> extends Paging.Options<Position, Undecodables> {
  /** Ends the stream, which then throws a `CallAbortedError`. */
  readonly signal?: AbortSignal | undefined
}

/**
 * The arguments of a stream. The input can be left out if no field of it is required.
 *
 * @category models
 * @since 0.1.0
 */
export type StreamArguments<Input, Position, Undecodables extends Paging.OnUndecodable> = {} extends Input
  ? [input?: Input, options?: StreamOptions<Position, Undecodables>]
  : [input: Input, options?: StreamOptions<Position, Undecodables>]

/**
 * A list as a function that returns a promise of one page, and has a stream of all items.
 *
 * @category models
 * @since 0.1.0
 */
export interface ListOperation<
  Input,
  Success,
  Error,
  A,
  By extends ListKind,
  Fields extends keyof Input
> extends Operation<Input, Success, Error> {
  /**
   * Reads the whole list in its order, page by page as it is asked for. Throws what the operation rejects with, after
   * the items that it could read. Each `for await` begins anew; to go on after a failure or a restart, store the `next`
   * of the last item and pass it as `resumeFrom`.
   */
  readonly stream: <Undecodables extends Paging.OnUndecodable = "deliver">(
    ...args: StreamArguments<Paging.Unpaged<Input, Fields>, Paging.Position<By>, Undecodables>
  ) => AsyncIterable<
    | Paging.Item<A, Paging.Position<By>>
    | ("deliver" extends Undecodables ? Paging.Undecodable<Paging.Position<By>> : never)
  >
}

/**
 * A list by page number.
 *
 * @category models
 * @since 0.1.0
 */
export interface PageList<Input, Success, Error, A, Fields extends keyof Input> extends ListOperation<
  Input,
  Success,
  Error,
  A,
  "page",
  Fields
> {}

/**
 * A list by cursor.
 *
 * @category models
 * @since 0.1.0
 */
export interface CursorList<Input, Success, Error, A, Fields extends keyof Input> extends ListOperation<
  Input,
  Success,
  Error,
  A,
  "cursor",
  Fields
> {}

/**
 * Makes the function of one list over a client.
 *
 * @example
 * ```ts
 * import { createClient, createList, getPayments } from "@effect-portone/promise"
 *
 * const payments = createList(createClient(), getPayments)
 *
 * for await (const element of payments.stream({ filter: { status: ["PAID"] } })) {
 *   if (element._tag === "Item") console.log(element.value.status)
 * }
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const createList = <Input, Success, Error, A, By extends ListKind, Fields extends keyof Input>(
  client: PromiseClient,
  list: List<Input, Success, Error, A, By, Fields>
): ListOperation<Input, Success, Error, A, By, Fields> => {
  const stream = (
    input?: Paging.Unpaged<Input, Fields>,
    options?: StreamOptions<Paging.Position<By>, Paging.OnUndecodable>
  ) => {
    const described = { operation: `${list.service}.${list.id}`, signal: signalOf(options), call: "read" } as const
    // Where no field of an input is required, an empty one is an input.
    const given = input === undefined ? ({} as Paging.Unpaged<Input, Fields>) : input
    return iterate(Paging.stream(list, given, options), (step) => client.run(step, described))
  }
  // What the stream delivers follows from `undecodable`, as it does in `Paging.stream`.
  return Object.assign(createOperation(client, list), { stream }) as ListOperation<Input, Success, Error, A, By, Fields>
}
