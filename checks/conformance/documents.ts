/**
 * Reads two OpenAPI documents side by side: the contract's ("ours") and PortOne's ("theirs").
 */

export interface Json {
  readonly [key: string]: unknown
}

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Returns the object at a path of keys; an empty one if there is none. */
export const at = (value: unknown, ...keys: ReadonlyArray<string>): Json => {
  const found = keys.reduce<unknown>((inner, key) => (isJson(inner) ? inner[key] : undefined), value)
  return isJson(found) ? found : {}
}

export const list = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const prefix = "#/components/schemas/"

/** Returns the name that a `$ref` points to. */
export const nameOf = (schema: unknown): string | undefined => {
  const target = isJson(schema) ? schema["$ref"] : undefined
  return typeof target === "string" && target.startsWith(prefix) ? target.slice(prefix.length) : undefined
}

/** Returns the schema behind a reference; any other schema is returned as it is. */
export const resolve = (document: Json, schema: unknown): Json => {
  const name = nameOf(schema)
  return name === undefined ? at(schema) : at(document, "components", "schemas", name)
}

export interface Documents {
  readonly ours: Json
  readonly theirs: Json
  /** The tag of each variant of a union in PortOne's document, by the variant's name. */
  readonly tags: ReadonlyMap<string, { readonly field: string; readonly tag: string }>
}

export const makeDocuments = (ours: Json, theirs: Json): Documents => {
  const tags = new Map<string, { readonly field: string; readonly tag: string }>()
  for (const schema of Object.values(at(theirs, "components", "schemas"))) {
    const { mapping, propertyName } = at(schema, "discriminator")
    for (const [tag, target] of Object.entries(at(mapping))) {
      const name = nameOf({ $ref: target })
      if (name !== undefined) tags.set(name, { field: String(propertyName), tag })
    }
  }
  return { ours, theirs, tags }
}

const methods = ["get", "post", "put", "patch", "delete"]

export interface Operation {
  readonly method: string
  readonly path: string
  readonly operation: Json
}

/** Returns the operations of a document by their `operationId`. */
export const operationsOf = (document: Json): ReadonlyMap<string, Operation> => {
  const operations = new Map<string, Operation>()
  for (const [path, item] of Object.entries(at(document, "paths"))) {
    for (const [method, operation] of Object.entries(at(item))) {
      if (!methods.includes(method)) continue
      const id = String(at(operation)["operationId"])
      if (operations.has(id)) throw new Error(`two operations are called ${id}`)
      operations.set(id, { method, path, operation: at(operation) })
    }
  }
  return operations
}
