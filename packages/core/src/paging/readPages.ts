/**
 * Reads a list along a walk: it makes a call for each page and decodes the elements of a page one by one.
 *
 * The list's own schema accepts a page as a whole or not at all. So a page's schema here checks only that there is an
 * array of items, and each item is decoded by itself.
 */
import { isReadonlyArrayNonEmpty, type NonEmptyReadonlyArray } from "effect/Array"
import * as Cause from "effect/Cause"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { hasProperty } from "effect/Predicate"
import type * as Pull from "effect/Pull"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../CallOptions.ts"
import type { Answers } from "../client/answer.ts"
import { DecodeError } from "../ClientErrorReason.ts"
import type { Endpoint, List, ListKind } from "../Endpoint.ts"
import { describe, type FieldIssue } from "../internal/issues.ts"
import { tellName } from "../internal/names.ts"
import { parseJson } from "../internal/parseJson.ts"
import { read } from "../internal/reading.ts"
import { PortOneClient } from "../PortOneClient.ts"
import { isPortOneClientError, type Outcome, PortOneClientError } from "../PortOneClientError.ts"
import * as Wire from "../Wire.ts"
import type { Found, Onward, Walk } from "./walk.ts"

const pageEndpoints = new WeakMap<object, Endpoint<never, Wire.FreeForm, unknown>>()

/** Returns the list's endpoint with an answer whose items are not decoded. */
const pageEndpointOf = <Input, Success, Error, A, By extends ListKind, Fields extends keyof Input>(
  list: List<Input, Success, Error, A, By, Fields>
): Endpoint<Input, Wire.FreeForm, Error> => {
  const cached = pageEndpoints.get(list)
  // The map holds for each list the endpoint made of it, whose input and errors are the list's.
  if (cached !== undefined)
    return cached as Endpoint<unknown, Wire.FreeForm, unknown> as Endpoint<Input, Wire.FreeForm, Error>
  const { items } = list.list
  const success = Wire.FreeForm.check(
    Schema.makeFilter((answer: Wire.FreeForm) =>
      Array.isArray(answer[items]) ? undefined : { path: [items], issue: "Expected an array" }
    )
  )
  tellName(success, items)
  // The fields beside the items tell a page from an error object, as they do where the list is read as one answer.
  const endpoint: Endpoint<Input, Wire.FreeForm, Error> & Pick<Answers<unknown>, "whole"> = {
    ...list,
    success,
    whole: list.success
  }
  // The map has no type for its input. Only the same list finds it, and that has the same input.
  pageEndpoints.set(list, endpoint as never)
  return endpoint
}

/** A page that tells of an error as well. */
interface Contradictory {
  readonly error: PortOneClientError
  readonly status: number
  readonly body: string
  readonly items: ReadonlyArray<unknown>
}

/** Returns the page that a call failed with, if elements of it could be read. */
const pageWithin = (error: unknown, items: PropertyKey): Contradictory | undefined => {
  if (!isPortOneClientError(error) || error.reason._tag !== "DecodeError") return undefined
  const { body, partial, status } = error.reason
  if (!hasProperty(partial, items)) return undefined
  // The partial value was read from this JSON, and lacks the elements of which nothing could be read.
  const json = parseJson(body)
  const found = hasProperty(json, items) ? json[items] : undefined
  return Array.isArray(found) ? { error, status, body, items: found } : undefined
}

/** Returns a plain object with `value` at a path, and with all its other fields. */
const withAt = (object: object, [name, ...rest]: ReadonlyArray<PropertyKey>, value: unknown): object => {
  if (name === undefined || value === undefined) return object
  const inner = hasProperty(object, name) ? object[name] : undefined
  return { ...object, [name]: rest.length === 0 ? value : withAt(Object(inner ?? {}), rest, value) }
}

/** An element that could not be decoded. */
export interface Fault<Position> extends Found<Position> {
  readonly description: string
  readonly issues: ReadonlyArray<FieldIssue>
  /** The decoded element without the fields that are missing or odd. */
  readonly partial: unknown
}

/** The element that could not be decoded, and the failure of a stream that ends there. */
export interface Failed<Position> extends Fault<Position> {
  readonly error: PortOneClientError
}

/** A call that was answered. */
interface Sent {
  readonly attempts: number
  readonly startedAt: DateTime.Utc
  /** `Applied` when absent. */
  readonly outcome?: Outcome
}

/** An element that was decoded. */
interface Decoded<A, Position> {
  readonly _tag: "Item"
  readonly value: A
  readonly next: Position
}

const readElement = <A, Position>(
  item: Schema.Codec<A, unknown>,
  found: Found<Position>
): Decoded<A, Position> | Fault<Position> => {
  const reading = read(item, found.raw)
  if (reading._tag === "Partial") {
    const { issues, partial } = reading
    return { ...found, partial, issues, description: describe(issues) }
  }
  const { value } = reading
  // Without a cursor that the list takes, a stream could not resume after this element.
  if (!found.hasPosition || found.next === undefined) {
    const issue: FieldIssue = { path: [], message: "Expected a cursor that is not empty" }
    return { ...found, partial: value, issues: [issue], description: describe([issue]) }
  }
  return { _tag: "Item", value, next: found.next }
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
    /**
     * Makes the element delivered in place of one that could not be decoded. If absent, such an element ends the
     * stream.
     */
    readonly deliver: ((fault: Failed<Position>) => Delivered) | undefined
  }
): Stream.Stream<Decoded<A, Position> | Delivered, Error | PortOneClientError, PortOneClient> => {
  const { from, item, items, place, size } = list.list
  const endpoint = pageEndpointOf(list)

  const failure = (reason: PortOneClientError["reason"], sent?: Sent) =>
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
      ): Effect.fn.Return<ReadonlyArray<Decoded<A, Position> | Delivered>, Error | PortOneClientError> {
        const page = walk.ask(state)
        // The input lacks only the fields that name the page.
        const asked = withAt(withAt(input, from, page.from), size, page.size) as Input
        const startedAt = yield* DateTime.now
        const answered = yield* Effect.result(client.runWithResponse(endpoint, asked, options.call))
        if (Result.isFailure(answered)) {
          const last = pageWithin(answered.failure, items)
          if (last === undefined) return yield* Effect.fail(answered.failure)
          const { body, error, status } = last
          failed = error
          const { attempts, outcome } = error
          const found = walk.last?.(state, last.items) ?? walk.turn(state, last.items, undefined).found
          return elementsOf(found, { body, status }, { attempts, startedAt, outcome })
        }
        const { attempts, body, status, value } = answered.success
        // The answer's schema has just seen that it is an array.
        const turned = walk.turn(state, value[items] as ReadonlyArray<unknown>, value[place])
        onward = turned.onward
        if (onward._tag === "Wall") {
          const { reason } = onward
          failed = failure(reason, reason._tag === "ListReachError" ? undefined : { attempts, startedAt })
        }
        return elementsOf(turned.found, { body, status }, { attempts, startedAt })
      })

      const elementsOf = (
        all: ReadonlyArray<Found<Position>>,
        { body, status }: { readonly body: string; readonly status: number },
        sent: Sent
      ): ReadonlyArray<Decoded<A, Position> | Delivered> => {
        const elements: Array<Decoded<A, Position> | Delivered> = []
        for (const found of all) {
          const element = readElement(item, found)
          if ("_tag" in element) {
            elements.push(element)
            continue
          }
          const description = `element ${element.index} of the list: ${element.description}`
          const { issues, partial } = element
          const error = failure(new DecodeError({ status, description, body, issues, partial }), sent)
          if (options.deliver === undefined) {
            failed = error
            break
          }
          elements.push(options.deliver({ ...element, error }))
        }
        return elements
      }

      return Effect.suspend(function pull(): Pull.Pull<
        NonEmptyReadonlyArray<Decoded<A, Position> | Delivered>,
        Error | PortOneClientError
      > {
        // The elements before the failure have been delivered.
        if (failed !== undefined) return Effect.fail(failed)
        if (onward._tag === "End") return Cause.done()
        if (onward._tag === "Wall") return Effect.fail(failure(onward.reason))
        return Effect.filterOrElse(turn(onward.state), isReadonlyArrayNonEmpty, pull)
      })
    })
  )
}
