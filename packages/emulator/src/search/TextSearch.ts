/**
 * Searching lists by a piece of text. A field that no record of the emulator has finds nothing, as it would at PortOne.
 */

/** What each field of a search looks at in a record. */
export type Searchable<A, Field extends string> = { readonly [K in Field]?: (record: A) => string | undefined }

export const contains =
  <A, Field extends string>(searchable: Searchable<A, Field>) =>
  (record: A, search: { readonly field: Field | "ALL"; readonly value: string }): boolean => {
    const { field, value } = search
    // All that it holds are such functions, which `Object.values` cannot tell of a mapped type.
    const looks =
      field === "ALL" ? Object.values<(record: A) => string | undefined>(searchable as never) : [searchable[field]]
    return looks.some((look) => look?.(record)?.includes(value) === true)
  }

/** One of the wanted ones, or none are named. An empty list names none. */
export const isAmong = <A>(wanted: ReadonlyArray<A> | undefined, value: A | undefined): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.some((one) => one === value)

/** What is wanted, or nothing is said of it. */
export const is = <A>(wanted: A | undefined, value: A | undefined): boolean => wanted === undefined || wanted === value
