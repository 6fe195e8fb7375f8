/**
 * Keeps the two worlds of the platform apart: what is live, and what is for tests. Each has records, settings and ids
 * of its own.
 */
import * as Table from "../../state/Table.ts"

/** The wish of a request for one of the worlds. */
export interface WorldInput {
  /** The query parameter, which wins over the field of the body. */
  readonly test?: boolean | undefined
  readonly isForTest?: boolean | undefined
}

/** A place of a record: its world, and its id there. */
export interface Place {
  readonly isForTest: boolean
  readonly id: string
}

/** Returns true if the request is about the test world. */
export const isForTest = ({ isForTest, test }: WorldInput): boolean => test ?? isForTest ?? false

/** Returns the place that a request names. */
export const placeOf = (input: WorldInput & { readonly id: string }): Place => ({
  id: input.id,
  isForTest: isForTest(input)
})

/** Returns the name of a world, as rows and searches have it. */
export const worldOf = (input: { readonly isForTest?: boolean | undefined }): "test" | "live" =>
  input.isForTest === true ? "test" : "live"

/** Returns the row key of a place. */
export const rowOf = (place: { readonly isForTest?: boolean | undefined; readonly id: string }): string =>
  Table.keyOf(worldOf(place), place.id)
