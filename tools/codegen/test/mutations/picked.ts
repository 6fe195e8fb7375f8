/**
 * A part of a kept document, for mutations to change at places that a seed picks. No place is picked twice, so that many
 * mutations fit into one document.
 */
import {
  compareText,
  escapeKey,
  isObject,
  type Json,
  type JsonObject,
  objectAt,
  objectsIn,
  schemasOf
} from "../../src/json.ts"

/** An object of the document, with the JSON pointer to it. */
export interface Place {
  readonly at: string
  readonly value: JsonObject
}

export interface OperationPlace extends Place {
  readonly id: string
  readonly path: string
  readonly method: string
}

export interface PropertyPlace extends Place {
  readonly name: string
  /** The schema that has the property. */
  readonly owner: string
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

const shuffled = <A>(items: ReadonlyArray<A>, random: () => number): ReadonlyArray<A> =>
  items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item)

const schemaName = (ref: Json | undefined): string => String(ref).split("/").at(-1)!

const operationsOf = (document: JsonObject): ReadonlyArray<OperationPlace> =>
  Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    Object.entries(objectAt(item)).flatMap(([method, value]) =>
      isObject(value) && value["operationId"] !== undefined
        ? [{ at: `#/paths/${escapeKey(path)}/${method}`, value, id: String(value["operationId"]), path, method }]
        : []
    )
  )

/** The schemas that can be reached from here, by reference. */
const reachedFrom = (document: JsonObject, from: Json): ReadonlySet<string> => {
  const schemas = schemasOf(document)
  const reached = new Set<string>()
  const reach = (value: Json): void => {
    for (const { $ref } of objectsIn(value)) {
      const name = schemaName($ref)
      if ($ref === undefined || reached.has(name)) continue
      reached.add(name)
      reach(schemas[name] ?? null)
    }
  }
  reach(from)
  return reached
}

/** A document with some of the operations only, the public ones among them, and what they refer to. */
export const partOf = (facts: string, seed: number, count: number): JsonObject => {
  const document = JSON.parse(facts) as JsonObject
  const isPublic = ({ value }: OperationPlace) => value["security"] === undefined
  const operations = operationsOf(document)
  const others = shuffled(operations, randomFrom(seed)).slice(0, count)
  const kept = new Set([...operations.filter(isPublic), ...others].map(({ id }) => id))
  const paths = objectAt(document, "paths")
  for (const { id, method, path } of operationsOf(document)) {
    if (kept.has(id)) continue
    const item = objectAt(paths, path)
    delete item[method]
    if (Object.keys(item).length === 0) delete paths[path]
  }
  const schemas = schemasOf(document)
  const reached = reachedFrom(document, paths)
  for (const name of Object.keys(schemas)) if (!reached.has(name)) delete schemas[name]
  return document
}

export class Picked {
  readonly document: JsonObject
  readonly schemas: JsonObject
  private readonly random: () => number
  private readonly used: Set<string>

  constructor(document: JsonObject, seed: number, used = new Set<string>()) {
    this.document = document
    this.schemas = schemasOf(document)
    this.random = randomFrom(seed)
    this.used = used
  }

  /** One of these places that no mutation has been given yet. */
  private pick<P extends Place>(places: ReadonlyArray<P>, what: string): P {
    const [place] = shuffled(
      places.filter(({ at }) => !this.used.has(at)),
      this.random
    )
    if (place === undefined) throw new Error(`this part of the document has no ${what} left to change`)
    this.used.add(place.at)
    return place
  }

  operation(is: (operation: OperationPlace) => boolean = () => true): OperationPlace {
    return this.pick(operationsOf(this.document).filter(is), "operation")
  }

  /** An operation with a JSON body of its own, and the body's schema. */
  withBody(): OperationPlace & { readonly body: JsonObject; readonly bodyName: string } {
    const bodyOf = ({ value }: Place): string =>
      schemaName(objectAt(value, "requestBody", "content", "application/json", "schema")["$ref"])
    const inQuery = ({ value }: Place) => JSON.stringify(value["parameters"] ?? []).includes("requestBody")
    const operation = this.operation((it) => !inQuery(it) && bodyOf(it) in this.schemas)
    const bodyName = bodyOf(operation)
    return { ...operation, bodyName, body: objectAt(this.schemas, bodyName) }
  }

  private schemasOf(side: "request" | "answer"): ReadonlyArray<string> {
    const roots = operationsOf(this.document).map(({ value }) =>
      side === "answer"
        ? (objectAt(value, "responses", "200")["content"] ?? {})
        : [value["requestBody"] ?? {}, value["parameters"] ?? []]
    )
    const here = reachedFrom(this.document, roots)
    return [...here].toSorted(compareText)
  }

  /** A schema of an object that stands on this side only: in requests, or in answers. */
  object(side: "request" | "answer"): Place & { readonly name: string } {
    const other = new Set(this.schemasOf(side === "request" ? "answer" : "request"))
    const places = this.schemasOf(side).flatMap((name) => {
      const value = objectAt(this.schemas, name)
      const isPlain = value["type"] === "object" && isObject(value["properties"])
      // An array beside the items of a page would make it no list any more.
      const isPage = pagingKeyword in value || "page" in objectAt(value, "properties")
      return isPlain && !other.has(name) && !isPage ? [{ at: `#/components/schemas/${name}`, value, name }] : []
    })
    return this.pick(places, `object of ${side === "request" ? "requests" : "answers"} only`)
  }

  /** A new property of such an object; what is generated of it does not depend on what was there. */
  property(side: "request" | "answer", name: string, value: JsonObject): PropertyPlace {
    const { at, name: owner, value: object } = this.object(side)
    objectAt(object, "properties")[name] = value
    return { at: `${at}/properties/${name}`, value, name, owner }
  }

  /** A property of a type that is there already, of an object on this side only. */
  propertyOf(side: "request" | "answer", is: (property: JsonObject) => boolean): PropertyPlace {
    const other = new Set(this.schemasOf(side === "request" ? "answer" : "request"))
    const places = this.schemasOf(side).flatMap((owner) =>
      other.has(owner)
        ? []
        : Object.entries(objectAt(this.schemas, owner, "properties")).flatMap(([name, value]) =>
            isObject(value) && is(value) && !isTag(this.document, owner, name)
              ? [{ at: `#/components/schemas/${owner}/properties/${name}`, value, name, owner }]
              : []
          )
    )
    return this.pick(places, "property")
  }

  /** A union of errors or of data, with its name. */
  union(of: "errors" | "data"): Place & { readonly name: string } {
    const isError = ({ oneOf }: JsonObject) =>
      Array.isArray(oneOf) &&
      oneOf.some((variant) => "x-portone-status-code" in objectAt(this.schemas, schemaName(objectAt(variant)["$ref"])))
    const places = Object.entries(this.schemas).flatMap(([name, value]) =>
      isObject(value) && Array.isArray(value["oneOf"]) && isError(value) === (of === "errors")
        ? [{ at: `#/components/schemas/${name}`, value, name }]
        : []
    )
    return this.pick(places, `union of ${of}`)
  }

  /** An enum of answers, with its name. */
  enumeration(): Place & { readonly name: string } {
    const places = Object.entries(this.schemas).flatMap(([name, value]) =>
      isObject(value) && Array.isArray(value["enum"]) ? [{ at: `#/components/schemas/${name}`, value, name }] : []
    )
    return this.pick(places, "enum")
  }

  /** The pointer to a response of an operation, and the response. */
  response(operation: OperationPlace, status: string): Place {
    return {
      at: `${operation.at}/responses/${status}`,
      value: objectAt(operation.value, "responses", status)
    }
  }
}

const pagingKeyword = "x-effect-portone-paging"

const isTag = (document: JsonObject, owner: string, name: string): boolean =>
  [...objectsIn(schemasOf(document))].some(
    ({ discriminator, oneOf }) =>
      Array.isArray(oneOf) &&
      objectAt(discriminator)["propertyName"] === name &&
      oneOf.some((variant) => schemaName(objectAt(variant)["$ref"]) === owner)
  )

export const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` })

/** Puts a value at a key, and returns it. */
export const put = <A extends Json>(into: JsonObject, key: string, value: A): A => {
  into[key] = value
  return value
}
