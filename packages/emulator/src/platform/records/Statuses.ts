/**
 * Keeps records with a status that is one of those the document lists. An answer of PortOne's may have another, of a
 * later version. The emulator's own records never have, so that each status has its next one.
 */
import * as Schema from "effect/Schema"
import type * as Wire from "@effect-portone/core/Wire"

/** The record with a status of the list. */
export type WithStatus<A, Status extends string> = A & { readonly status: Status }

/** Makes the Schema refuse a record with another status. */
export const withStatus = <A extends { readonly status?: string }, Status extends string>(
  schema: Schema.Codec<A, unknown>,
  status: Wire.Enum<Status>
): Schema.Codec<WithStatus<A, Status>, unknown> => {
  const isListed = Schema.is(status)
  return schema.pipe(Schema.refine((record: A): record is WithStatus<A, Status> => isListed(record.status)))
}

/** Amounts and counts of records by status. */
export interface Stats<Counts> {
  readonly amount: Counts
  readonly count: Counts
}

/** Returns the statistics after a record of this amount has moved between the two fields, or is new in one. */
export const moved = <Counts extends { readonly [Field in keyof Counts]?: number }>(
  { amount, count }: Stats<Counts>,
  from: keyof Counts | undefined,
  to: keyof Counts,
  by: number
): Stats<Counts> => {
  const shifted = (counts: Counts, by: number): Counts => {
    const left = from === undefined ? counts : { ...counts, [from]: (counts[from] ?? 0) - by }
    return { ...left, [to]: (left[to] ?? 0) + by }
  }
  return { amount: shifted(amount, by), count: shifted(count, 1) }
}
