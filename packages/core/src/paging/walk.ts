/**
 * A walk through a list of either kind: its state, the page that it asks for next, and the elements that an answer
 * gives.
 *
 * It is made of values and plain functions. The caller sends, decodes and makes the stream.
 */
import type { ListReachError, StalledListError } from "../ClientErrorReason.ts"

/** An element that is not decoded yet. */
export interface Found<Position> {
  readonly raw: unknown
  /** The element's place in the list, from 0. By cursor, it counts from where the walk began. */
  readonly index: number
  /** The position after it. If it has none, this is the position after the nearest element before it that has one. */
  readonly next: Position | undefined
  /** True if the element itself has a position, such as a cursor that can be read. */
  readonly hasPosition: boolean
}

/** The next step of a walk: it goes on, it ends, or it stops at a wall, past which the list cannot be read. */
export type Onward<State> =
  | { readonly _tag: "On"; readonly state: State }
  | { readonly _tag: "Wall"; readonly reason: StalledListError | ListReachError }
  | { readonly _tag: "End" }

/** The elements of a page, and the walk's next step. */
export interface Turn<State, Position> {
  readonly found: ReadonlyArray<Found<Position>>
  readonly onward: Onward<State>
}

export interface Walk<State, Position> {
  readonly start: Onward<State>
  /** Returns the page to ask for: its number or cursor, and its size. */
  readonly ask: (state: State) => { readonly from: number | string | undefined; readonly size: number }
  /** Takes the items of a page. `info` is the answer's description of the page. */
  readonly turn: (state: State, items: ReadonlyArray<unknown>, info: unknown) => Turn<State, Position>
  /**
   * Takes the items of a page after which no other can be asked for. If absent, `turn` puts no items aside for a page
   * that comes later, so it finds the same.
   */
  readonly last?: (state: State, items: ReadonlyArray<unknown>) => ReadonlyArray<Found<Position>>
}

export const goOn = <State>(state: State): Onward<State> => ({ _tag: "On", state })

export const wall = (reason: StalledListError | ListReachError): Onward<never> => ({ _tag: "Wall", reason })

export const end: Onward<never> = { _tag: "End" }
