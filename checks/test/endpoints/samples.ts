/**
 * Makes sample JSON for a schema of a document, the newest unless told otherwise. It is deterministic: the same calls
 * make the same samples.
 *
 * Samples cover choices by turns. At each choice of an answer or a request (an enum, a union, alternatives), the next
 * sample takes the next turn, and `covering` makes samples until every choice within reach has had all its turns.
 */
import { type Document, isFreeForm, nameOf, newest, type RawSchema, schemaOf } from "./document.ts"

export type Json = null | boolean | number | string | ReadonlyArray<Json> | JsonObject

export interface JsonObject {
  readonly [key: string]: Json
}

/** The amount of optional fields in a sample. */
export type Extent = "everything" | "required" | "some"

/** Returns the fields of an object that exclude each other, and whether one of them must be set. */
export const alternativesOf = (name: string) => schemaOf(name)["x-effect-portone-alternatives"]

export const requiredOf = (name: string): ReadonlySet<string> => requiredFields(schemaOf(name))

const requiredFields = (schema: RawSchema): ReadonlySet<string> =>
  new Set([...(schema.required ?? []), ...(schema["x-effect-portone-required"] ?? [])])

const choiceOf = (schema: RawSchema) => {
  const alternatives = schema["x-effect-portone-alternatives"]
  if (alternatives === undefined) return undefined
  const { fields, required } = alternatives
  return { fields, turns: fields.length + (required ? 0 : 1) }
}

const texts = ["plain", "한글 이름", 'quote " and \\', "a b/ü?#%&=+", "", "emoji 🧾"]
const times = [
  "2024-02-29T12:34:56Z",
  "2026-07-03T09:00:00+09:00",
  "2025-12-31T23:59:59.999Z",
  "2026-01-01T00:00:00.123456789Z",
  "1999-12-31T19:30:00.5-04:30"
]
const dates = ["2026-07-03", "2024-02-29", "1900-01-01"]
const integers = {
  int32: [0, 1, -1, 2_147_483_647, -2_147_483_648, 12_345],
  int64: [0, 9_900, -9_900, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 1]
}
const freeForms: ReadonlyArray<JsonObject> = [{ nested: { list: [1, "two", null, { deep: true }] } }, {}]

/** Returns the tag that each case of a union of data carries. */
const tagsOf = ({ dataUnions }: Document): ReadonlyMap<string, JsonObject> =>
  new Map(
    dataUnions.flatMap(({ discriminator, members }) =>
      [...members].map(([tag, member]) => [member, { [discriminator]: tag }] as const)
    )
  )

/**
 * The long enums (currencies, countries, banks), which take turns across all places: a sample holds several values of
 * each.
 */
const turnsOf = (values: ReadonlyArray<string>, name: string, place: string): string =>
  values.length > 20 ? name : place

const newestTags = tagsOf(newest)

/** The source of the samples for one purpose. */
export class Samples {
  private readonly turns = new Map<string, number>()
  private readonly document: Document
  private readonly tags: ReadonlyMap<string, JsonObject>

  constructor(document = newest) {
    this.document = document
    this.tags = document === newest ? newestTags : tagsOf(document)
  }

  /** Returns the turn at a place: 0, 1, 2, … */
  private turn(place: string): number {
    const turn = this.turns.get(place) ?? 0
    this.turns.set(place, turn + 1)
    return turn
  }

  private pick<A>(place: string, from: ReadonlyArray<A>): A {
    return from[this.turn(place) % from.length]!
  }

  /** Makes one sample. `place` separates the turns of a choice: the same enum may be in several fields. */
  of(schema: RawSchema, extent: Extent, place: string): Json {
    if (schema.$ref !== undefined) return this.ofName(nameOf(schema.$ref), extent, place)
    if (schema.type === "array") {
      const length =
        extent === "required" ? 1 : (this.turn(`length of ${place}`) % 2) + (extent === "everything" ? 1 : 0)
      return Array.from({ length }, () => this.of(schema.items!, extent, place))
    }
    if (schema.additionalProperties !== undefined) {
      const key = this.pick("keys", ["first", "second-key", "한글"])
      return { [key]: this.of(schema.additionalProperties, extent, place) }
    }
    if (schema.type === "object") return this.pick("free-form", freeForms)
    if (schema.type === "boolean") return this.pick("booleans", [true, false])
    if (schema.type === "integer") return this.pick("integers", integers[schema.format === "int32" ? "int32" : "int64"])
    if (schema.format === "date-time") return this.pick("times", times)
    if (schema.format === "date") return this.pick("dates", dates)
    return this.pick("texts", texts)
  }

  /** Makes one sample of a schema by its name. */
  ofName(name: string, extent: Extent, place = name): Json {
    const schema = this.document.schemaOf(name)
    if (schema.enum !== undefined) return this.pick(turnsOf(schema.enum, name, place), schema.enum)
    if (schema.discriminator !== undefined) {
      return this.ofObject(nameOf(this.pick(place, Object.values(schema.discriminator.mapping))), extent)
    }
    if (schema.additionalProperties !== undefined) return this.of(schema, extent, place)
    return this.ofObject(name, extent)
  }

  /** Makes one sample of an object by its name. */
  private ofObject(name: string, extent: Extent): JsonObject {
    const own = this.document.schemaOf(name)
    const required = requiredFields(own)
    const choice = choiceOf(own)
    const chosen = choice && choice.fields[this.turn(name) % choice.turns]
    const object: Record<string, Json> = {}
    for (const [field, schema] of Object.entries(own.properties ?? {})) {
      const isHere = choice?.fields.includes(field)
        ? field === chosen
        : required.has(field) || extent === "everything" || (extent === "some" && this.turn(`some ${name}`) % 3 !== 0)
      if (isHere) object[field] = this.of(schema, extent, `${name}.${field}`)
    }
    // A case of a union keeps its tag outside the union, too.
    return { ...object, ...this.tags.get(name) }
  }

  /** Makes samples of a schema until every choice was made: of shapes, and of values too. */
  covering(name: string, extent: Extent, of: "shapes" | "values", atLeast = 1): ReadonlyArray<Json> {
    const open = choicesOf(this.document, name, extent, of)
    const samples: Array<Json> = []
    do {
      if (samples.length > 5_000)
        throw new Error(`${name} has choices that no sample makes: ${[...open.keys()].join()}`)
      samples.push(this.ofName(name, extent))
      for (const [place, turns] of open) if ((this.turns.get(place) ?? 0) >= turns) open.delete(place)
    } while (open.size > 0 || samples.length < atLeast)
    return samples
  }
}

/** Returns every place of a choice within reach of a schema, with the number of its turns. */
const choicesOf = (
  { schemaOf }: Document,
  root: string,
  extent: Extent,
  of: "shapes" | "values"
): Map<string, number> => {
  const choices = new Map<string, number>()
  const seen = new Set<string>()
  const visitObject = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    const own = schemaOf(name)
    const required = requiredFields(own)
    const choice = choiceOf(own)
    if (choice !== undefined) choices.set(name, choice.turns)
    for (const [field, schema] of Object.entries(own.properties ?? {})) {
      if (extent === "everything" || required.has(field) || choice?.fields.includes(field)) {
        visit(schema, `${name}.${field}`)
      }
    }
  }
  const visit = (schema: RawSchema, place: string): void => {
    const inner = schema.items ?? schema.additionalProperties
    if (inner !== undefined) return visit(inner, place)
    if (schema.$ref !== undefined) visitName(nameOf(schema.$ref), place)
  }
  const visitName = (name: string, place: string): void => {
    const schema = schemaOf(name)
    if (schema.enum !== undefined) {
      if (of === "values") choices.set(turnsOf(schema.enum, name, place), schema.enum.length)
    } else if (schema.discriminator !== undefined) {
      const members = Object.values(schema.discriminator.mapping)
      choices.set(place, members.length)
      for (const member of members) visitObject(nameOf(member))
    } else if (schema.additionalProperties !== undefined) visit(schema, place)
    else if (!isFreeForm(schema)) visitObject(name)
  }
  visitName(root, root)
  return choices
}
