/**
 * What walking a list is, whatever tells its pages apart: where it is, what it asks for next, and what an answer gives.
 *
 * All of it is values and plain functions. Sending, decoding and the stream are the caller's.
 */
import type { ListReachError, StalledListError } from "../ClientErrorReason.ts"

/** An element as it came. */
export interface Found<Position> {
  readonly raw: unknown
  /** Its place in the list, from 0; by cursor, counted from where the walk began. */
  readonly index: number
  /** Where the list goes on after it, or where it does not tell, after the nearest element before that does. */
  readonly next: Position | undefined
  /** Whether it tells itself where the list goes on. */
  readonly tells: boolean
}

/** Where a walk goes from here: on, into a wall, or to its end. */
export type Onward<State> =
  | { readonly _tag: "On"; readonly state: State }
  | { readonly _tag: "Wall"; readonly reason: StalledListError | ListReachError }
  | { readonly _tag: "End" }

/** What an answer gave. */
export interface Turn<State, Position> {
  readonly found: ReadonlyArray<Found<Position>>
  readonly onward: Onward<State>
}

export interface Walk<State, Position> {
  readonly start: Onward<State>
  /** Which page to ask for: its number or cursor, and its size. */
  readonly ask: (state: State) => { readonly from: number | string | undefined; readonly size: number }
  /** What a page of these items is, with what the answer says of the page. */
  readonly turn: (state: State, items: ReadonlyArray<unknown>, info: unknown) => Turn<State, Position>
}

export const on = <State>(state: State): Onward<State> => ({ _tag: "On", state })

export const wall = (reason: StalledListError | ListReachError): Onward<never> => ({ _tag: "Wall", reason })

export const end: Onward<never> = { _tag: "End" }

/** Whether two values that were JSON are the same. Items of one list have their fields in one order. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
