/** PortOne's document as parsed JSON, before the reader gives it a form. */

export type Json = null | boolean | number | string | Array<Json> | JsonObject

export interface JsonObject {
  [key: string]: Json
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The object that a path of keys leads to, or an empty one. */
export const objectAt = (value: Json | undefined, ...keys: ReadonlyArray<string>): JsonObject => {
  const found = keys.reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), value)
  return isObject(found) ? found : {}
}

export const schemasOf = (document: JsonObject): JsonObject => objectAt(document, "components", "schemas")

/** Every object inside `value`, itself included. */
export function* objectsIn(value: Json): Generator<JsonObject> {
  if (isObject(value)) yield value
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) yield* objectsIn(inner)
  }
}

/** By code units, so that the order is the same wherever this runs. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How a JSON pointer spells a key. */
export const escapeKey = (key: string | number): string => String(key).replaceAll("~", "~0").replaceAll("/", "~1")

export const unescapeKey = (key: string): string => key.replaceAll("~1", "/").replaceAll("~0", "~")
