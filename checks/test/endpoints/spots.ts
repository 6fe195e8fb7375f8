/**
 * Walks a sample along its schema in the document: rewrites the values at certain spots, or lists them.
 */
import { DateTime } from "effect"
import { isFreeForm, nameOf, type RawSchema, schemaOf } from "./document.ts"
import type { Json, JsonObject } from "./samples.ts"

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A spot of a sample: its value, its schema, and its path from the root. */
export interface Spot {
  readonly kind: "object" | "union" | "enum" | "time" | "date" | "integer"
  /** The name of the object, the union or the enum; the format of anything else. */
  readonly name: string
  readonly path: ReadonlyArray<string | number>
  readonly value: Json
}

const kinds: Readonly<Record<string, Spot["kind"]>> = {
  "date-time": "time",
  date: "date",
  int32: "integer",
  int64: "integer"
}

/** Rewrites every spot of a sample, the inner ones first; an object with an unknown tag stays as it is. */
export const rewrite = (
  root: string,
  sample: unknown,
  change: (spot: Spot, rewritten: unknown) => unknown
): unknown => {
  const walkObject = (name: string, value: unknown, path: Spot["path"]): unknown => {
    if (!isObject(value)) return value
    const { properties = {} } = schemaOf(name)
    const walked = Object.fromEntries(
      Object.entries(value).map(([field, inner]) => {
        const schema = Object.hasOwn(properties, field) ? properties[field] : undefined
        return [field, schema === undefined ? inner : walk(schema, inner, [...path, field])]
      })
    )
    return change({ kind: "object", name, path, value }, walked)
  }
  const walk = (schema: RawSchema, value: Json, path: Spot["path"]): unknown => {
    if (schema.$ref !== undefined) return walkName(nameOf(schema.$ref), value, path)
    if (schema.type === "array" && Array.isArray(value)) {
      return value.map((item, index) => walk(schema.items!, item, [...path, index]))
    }
    if (schema.additionalProperties !== undefined && isObject(value)) {
      const { additionalProperties } = schema
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, walk(additionalProperties, inner, [...path, key])])
      )
    }
    const kind = schema.format === undefined ? undefined : kinds[schema.format]
    return kind === undefined ? value : change({ kind, name: schema.format!, path, value }, value)
  }
  const walkName = (name: string, value: Json, path: Spot["path"]): unknown => {
    const schema = schemaOf(name)
    if (schema.enum !== undefined) return change({ kind: "enum", name, path, value }, value)
    if (schema.discriminator !== undefined) {
      const { mapping, propertyName } = schema.discriminator
      const tag = isObject(value) ? String(value[propertyName]) : ""
      const member = Object.hasOwn(mapping, tag) ? mapping[tag] : undefined
      const walked = member === undefined ? value : walkObject(nameOf(member), value, path)
      return change({ kind: "union", name, path, value }, walked)
    }
    if (schema.additionalProperties !== undefined) return walk(schema, value, path)
    return isFreeForm(schema) && schema.properties === undefined && isObject(value)
      ? change({ kind: "object", name, path, value }, value)
      : walkObject(name, value, path)
  }
  // The cast holds: the walk passes JSON along, whatever type the caller has.
  return walkName(root, sample as Json, [])
}

/** Returns every spot of a sample. */
export const spotsOf = (root: string, sample: Json): ReadonlyArray<Spot> => {
  const spots: Array<Spot> = []
  rewrite(root, sample, (spot, rewritten) => {
    spots.push(spot)
    return rewritten
  })
  return spots
}

/** Returns the sample with another value at a path. */
export const replaceAt = (sample: Json, path: Spot["path"], replacement: Json): Json => {
  const [key, ...rest] = path
  if (key === undefined) return replacement
  if (Array.isArray(sample))
    return sample.map((item, index) => (index === key ? replaceAt(item, rest, replacement) : item))
  if (!isObject(sample)) throw new Error("the path leads nowhere")
  return { ...sample, [key]: replaceAt(sample[key] ?? null, rest, replacement) }
}

/** Returns the value at a path. */
export const valueAt = (value: unknown, path: Spot["path"]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], value)

/** Makes values comparable: points in time by their instant, since one instant has several spellings. */
export const canonical = (root: string, sample: unknown): unknown =>
  rewrite(root, sample, (spot, rewritten) => (spot.kind === "time" ? Date.parse(String(rewritten)) : rewritten))

/** Returns the values that a program writes in place of a request's JSON. */
export const toInput = (root: string, sample: Json): Readonly<Record<string, unknown>> =>
  rewrite(root, sample, (spot, rewritten) =>
    spot.kind === "time" ? DateTime.toUtc(DateTime.makeUnsafe(String(rewritten))) : rewritten
  ) as Readonly<Record<string, unknown>>
