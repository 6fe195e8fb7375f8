/** Reads the types of properties, of array items and of parameters. */
import type { FieldModel, TypeModel } from "../model.ts"
import type { Cursor } from "./cursor.ts"

/** Says in which places of the document a schema is named, so that none is left dangling. */
export type OnReference = (at: Cursor, name: string) => void

export const readType = (place: Cursor, onReference: OnReference): TypeModel => {
  if (place.has("$ref")) {
    const { $ref } = place.object(["$ref"])
    const name = $ref.reference()
    onReference($ref, name)
    return { kind: "reference", name }
  }
  const kind = place.at("type").literal("string", "boolean", "integer", "array", "object")
  switch (kind) {
    case "string":
      return readString(place)
    case "integer": {
      const { format } = place.object(["type", "format"])
      return { kind, format: format.literal("int32", "int64") }
    }
    case "array": {
      const { items } = place.object(["type", "items"])
      return { kind, items: readType(items, onReference) }
    }
    case "boolean":
      place.object(["type"])
      return { kind }
    case "object":
      // Nothing is declared, so nothing is known.
      place.object(["type"])
      return { kind: "freeform" }
  }
}

const readString = (place: Cursor): TypeModel => {
  const { format } = place.object(["type"], ["format"])
  return { kind: format === undefined ? "string" : format.literal("date-time", "date") }
}

/** `properties` and `required` of one object. */
export const readFields = (
  properties: Cursor | undefined,
  required: Cursor | undefined,
  onReference: OnReference
): ReadonlyArray<FieldModel> => {
  const names = required?.names() ?? []
  const fields = (properties?.entries() ?? []).map(([name, place]) => ({
    name,
    type: readType(place, onReference),
    required: names.includes(name)
  }))
  for (const name of names) {
    if (!fields.some((field) => field.name === name)) required?.fail(`there is no property "${name}"`)
  }
  return fields
}
