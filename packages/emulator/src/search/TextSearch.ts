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

/** A condition that a record meets or not. */
export type Condition<A> = (record: A) => boolean

/** A value of a record that a request may name, or one that no request can name. */
type Value<V> = V | (V extends string ? string : never) | undefined

/** Makes the conditions of a search. Each is a list that is empty if the request leaves the condition out. */
export interface Conditions<A> {
  /** The record has this value. */
  readonly equals: <V>(wanted: V | undefined, valueOf: (record: A) => Value<NoInfer<V>>) => ReadonlyArray<Condition<A>>
  /** The record has one of these values. An empty list is left out, too. */
  readonly isOneOf: <V>(
    wanted: ReadonlyArray<V> | undefined,
    valueOf: (record: A) => Value<NoInfer<V>>
  ) => ReadonlyArray<Condition<A>>
  /** The record meets another condition. */
  readonly given: <W>(wanted: W | undefined, isMet: (record: A, wanted: W) => boolean) => ReadonlyArray<Condition<A>>
}

/** Returns the functions that make conditions on records of a type. */
export const conditionsOn = <A>(): Conditions<A> => {
  const given: Conditions<A>["given"] = (wanted, isMet) =>
    wanted === undefined ? [] : [(record) => isMet(record, wanted)]
  return {
    equals: (wanted, valueOf) => given(wanted, (record) => valueOf(record) === wanted),
    isOneOf: (wanted, valueOf) =>
      given(wanted?.length === 0 ? undefined : wanted, (record, values) => {
        const value = valueOf(record)
        return values.some((one) => one === value)
      }),
    given
  }
}
