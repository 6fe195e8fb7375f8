/**
 * Matches records with the conditions of a search. A field that no record of the emulator has finds nothing, as at
 * PortOne.
 */

/** The text of a record that each field of a search looks at. */
export type Searchable<A, Field extends string> = { readonly [K in Field]?: (record: A) => string | undefined }

/** Returns a predicate: true if the searched field, or any of them for `ALL`, contains the value. */
export const contains =
  <A, Field extends string>(searchable: Searchable<A, Field>) =>
  (record: A, search: { readonly field: Field | "ALL"; readonly value: string }): boolean => {
    const { field, value } = search
    // All values of the mapped type are such functions, which `Object.values` cannot infer.
    const textsOf =
      field === "ALL" ? Object.values<(record: A) => string | undefined>(searchable as never) : [searchable[field]]
    return textsOf.some((textOf) => textOf?.(record)?.includes(value) === true)
  }

/** True if `wanted` is absent or empty, or contains the value. */
export const matchesAny = <A>(wanted: ReadonlyArray<A> | undefined, value: A | undefined): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.some((one) => one === value)

/** True if `wanted` is absent, or equals the value. */
export const matches = <A>(wanted: A | undefined, value: A | undefined): boolean =>
  wanted === undefined || wanted === value
