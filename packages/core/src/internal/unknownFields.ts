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
  // Most answers have none, so nothing is made for those.
  const isUnknown = (name: string): boolean => !Object.hasOwn(value, name) && json[name] !== null
  if (!Object.keys(json).some(isUnknown)) return
  // Servers write `null` for what is not there.
  kept.set(value, Object.fromEntries(Object.entries(json).filter(([name]) => isUnknown(name))))
}

/** Returns the fields that were kept for a value. */
export const keptFieldsOf = (value: object): Fields => kept.get(value) ?? none
