/**
 * Keeps the fields of an answer that its Schema does not name. They are no part of the value, so that a new field
 * changes nothing for a program that does not ask for it.
 */
import { isReadonlyObject } from "effect/Predicate"

type Fields = Readonly<Record<string, unknown>>

const none: Fields = {}

const kept = new WeakMap<object, Fields>()

/** Keeps the fields of `json` that the value lacks, for as long as the value lives. */
export const keepUnknownFields = (value: unknown, json: unknown): void => {
  if (!isReadonlyObject(value) || !isReadonlyObject(json)) return
  // Servers write `null` for what is not there.
  const others = Object.entries(json).filter(([name, field]) => !Object.hasOwn(value, name) && field !== null)
  if (others.length > 0) kept.set(value, Object.fromEntries(others))
}

/** Returns the fields that were kept for a value. */
export const keptFieldsOf = (value: object): Fields => kept.get(value) ?? none
