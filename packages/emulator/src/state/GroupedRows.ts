/**
 * Finds the rows that have a text in common.
 */
import type { Index, Places } from "./Places.ts"
import { RowSet } from "./RowSet.ts"

/** The rows of each value. A value that only one row has is as good as free. */
export class Groups {
  readonly #groups = new Map<string, number | RowSet>()

  get size(): number {
    return this.#groups.size
  }

  /** Adds a row to a group. Returns true if the group is new. */
  add(value: string, number: number): boolean {
    const group = this.#groups.get(value)
    if (group === undefined) this.#groups.set(value, number)
    else if (group instanceof RowSet) group.add(number)
    else if (group !== number) {
      this.#groups.set(value, new RowSet(Math.min(group, number), Math.max(group, number)))
    }
    return group === undefined
  }

  /** Deletes a row from a group. Returns true if that was its last one. */
  delete(value: string, number: number): boolean {
    const group = this.#groups.get(value)
    if (group instanceof RowSet) group.delete(number)
    return (group instanceof RowSet ? group.size === 0 : group === number) && this.#groups.delete(value)
  }

  get(value: string): number | RowSet | undefined {
    return this.#groups.get(value)
  }

  /** Returns each value with its rows. */
  entries(): Iterable<readonly [value: string, group: number | RowSet]> {
    return this.#groups
  }
}

/** Rows by a text. */
export interface GroupedRows<A> {
  /** Returns the rows with this text, in the order in which their keys were first put. */
  readonly of: (text: string) => ReadonlyArray<A>
}

/**
 * Makes an index by a text.
 *
 * @param textOf returns the text. A row without one is in no group.
 */
export const makeGrouped = <A>(
  { all, rowOf }: Places<A>,
  textOf: (row: A) => string | undefined
): GroupedRows<A> & Index<A> => {
  const groups = new Groups()
  const add = (text: string | undefined, number: number) => {
    if (text !== undefined) groups.add(text, number)
  }
  const remove = (text: string | undefined, number: number) => {
    if (text !== undefined) groups.delete(text, number)
  }
  for (const { number, row } of all()) add(textOf(row), number)
  return {
    of: (text) => {
      const group = groups.get(text)
      if (group === undefined) return []
      if (!(group instanceof RowSet)) return [rowOf(group)]
      const rows: Array<A> = []
      group.forEach((number) => rows.push(rowOf(number)))
      return rows
    },
    added: ({ number, row }) => add(textOf(row), number),
    replaced: ({ number, row }, before) => {
      const [old, text] = [textOf(before), textOf(row)]
      if (old === text) return
      remove(old, number)
      add(text, number)
    },
    deleted: ({ number, row }) => remove(textOf(row), number)
  }
}
