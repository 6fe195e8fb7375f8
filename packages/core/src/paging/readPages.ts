/**
 * Reads a list along a walk: a request for each page, and of each page its elements, decoded one by one.
 *
 * The list's own schema takes a page whole or not at all. So here a page is read as far as that it has an array of items,
 * and each item is decoded by itself.
 */
import { isReadonlyArrayNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Cause from "effect/Cause"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import type * as Pull from "effect/Pull"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../CallOptions.ts"
import type { Endpoint, List, ListKind } from "../Endpoint.ts"
import { PortOneClient } from "../PortOneClient.ts"
import { DecodeError } from "../ClientErrorReason.ts"
import { PortOneClientError } from "../PortOneClientError.ts"
import * as Wire from "../Wire.ts"
import { decode, describeIssue } from "../internal/codec.ts"
import type { Found, Onward, Walk } from "./walk.ts"

const pageEndpoints = new WeakMap<object, Endpoint<never, Wire.FreeForm, unknown>>()

/** The list's endpoint with an answer whose items are left as they came. */
const pageEndpointOf = <Input, Success, Error, A, By extends ListKind, Fields extends keyof Input>(
  list: List<Input, Success, Error, A, By, Fields>
): Endpoint<Input, Wire.FreeForm, Error> => {
  const known = pageEndpoints.get(list)
  // It was made of this very list, and takes and fails with what the list does.
  if (known !== undefined)
    return known as Endpoint<unknown, Wire.FreeForm, unknown> as Endpoint<Input, Wire.FreeForm, Error>
  const { items } = list.list
  const success = Wire.FreeForm.check(
    Schema.makeFilter((answer: Wire.FreeForm) =>
      Array.isArray(answer[items]) ? undefined : { path: [items], issue: "Expected an array" }
    )
  )
  const endpoint: Endpoint<Input, Wire.FreeForm, Error> = { ...list, success }
  // Whatever it takes: it is found by its list only, which takes the same.
  pageEndpoints.set(list, endpoint as never)
  return endpoint
}

/** An object with `value` at a path, and whatever else it had. */
const withAt = (object: object, [name, ...rest]: ReadonlyArray<PropertyKey>, value: unknown): object => {
  if (name === undefined || value === undefined) return object
  const inner = hasProperty(object, name) ? object[name] : undefined
  return { ...object, [name]: rest.length === 0 ? value : withAt(Object(inner ?? {}), rest, value) }
}

/** An element that could not be decoded. */
export interface Fault<Position> extends Found<Position> {
  readonly description: string
}

/** An element that could. */
interface Read<A, Position> {
  readonly _tag: "Item"
  readonly value: A
  readonly next: Position
}

const readElement = <A, Position>(
  item: Schema.Codec<A, unknown>,
  found: Found<Position>
): Read<A, Position> | Fault<Position> => {
  try {
    const value = decode(item, found.raw)
    // Without a cursor that the list takes, there is no saying where it goes on.
    if (!found.tells || found.next === undefined)
      return { ...found, description: "Expected a cursor that is not empty" }
    return { _tag: "Item", value, next: found.next }
  } catch (error) {
    return { ...found, description: describeIssue(error) }
  }
}

export const readPages = <
  Input,
  Success,
  Error,
  A,
  By extends ListKind,
  Fields extends keyof Input,
  State,
  Position,
  Delivered
>(
  list: List<Input, Success, Error, A, By, Fields>,
  input: Omit<Input, Fields>,
  walk: Walk<State, Position>,
  options: {
    readonly call: CallOptions
    /** What is delivered for an element that could not be decoded. If nothing is, it ends the stream. */
    readonly deliver: ((fault: Fault<Position>) => Delivered) | undefined
  }
): Stream.Stream<Read<A, Position> | Delivered, Error | PortOneClientError, PortOneClient> => {
  const { from, item, items, place, size } = list.list
  const endpoint = pageEndpointOf(list)

  const failure = (
    reason: PortOneClientError["reason"],
    sent?: { readonly attempts: number; readonly startedAt: DateTime.Utc }
  ) =>
    new PortOneClientError({
      operation: `${list.service}.${list.id}`,
      reason,
      outcome: sent === undefined ? "NotSent" : "Applied",
      attempts: 0,
      isRetryable: false,
      ...sent
    })

  return Stream.fromPull(
    Effect.map(PortOneClient, (client) => {
      let onward: Onward<State> = walk.start
      let failed: PortOneClientError | undefined

      const turn = Effect.fnUntraced(function* (
        state: State
      ): Effect.fn.Return<ReadonlyArray<Read<A, Position> | Delivered>, Error | PortOneClientError> {
        const page = walk.ask(state)
        // The fields that say which page are the ones that the input lacks.
        const asked = withAt(withAt(input, from, page.from), size, page.size) as Input
        const startedAt = yield* DateTime.now
        const response = yield* client.runWithResponse(endpoint, asked, options.call)
        const { attempts, body, status, value } = response
        // The answer's schema has just seen that it is an array.
        const turned = walk.turn(state, value[items] as ReadonlyArray<unknown>, value[place])
        onward = turned.onward
        if (onward._tag === "Wall") {
          const { reason } = onward
          failed = failure(reason, reason._tag === "ListReachError" ? undefined : { attempts, startedAt })
        }
        const elements: Array<Read<A, Position> | Delivered> = []
        for (const found of turned.found) {
          const element = readElement(item, found)
          if ("_tag" in element) {
            elements.push(element)
          } else if (options.deliver !== undefined) {
            elements.push(options.deliver(element))
          } else {
            const description = `element ${element.index} of the list: ${element.description}`
            failed = failure(new DecodeError({ status, description, body }), { attempts, startedAt })
            break
          }
        }
        return elements
      })

      return Effect.suspend(function pull(): Pull.Pull<
        NonEmptyReadonlyArray<Read<A, Position> | Delivered>,
        Error | PortOneClientError
      > {
        // What came before it has been delivered.
        if (failed !== undefined) return Effect.fail(failed)
        if (onward._tag === "End") return Cause.done()
        if (onward._tag === "Wall") return Effect.fail(failure(onward.reason))
        return Effect.filterOrElse(turn(onward.state), isReadonlyArrayNonEmpty, pull)
      })
    })
  )
}
