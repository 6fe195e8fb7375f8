/**
 * Removes secrets and people from an exchange, along the operation's Schema.
 *
 * Little stays: numbers, values of enums, times, and identifiers where the Schema has them. Every other text is
 * replaced as a whole, since a name cannot be told from other words. What no Schema describes is replaced with its
 * name, and so is what PortOne passes on unread: these fields of an object become one, named `redacted`, with one
 * placeholder for all of them.
 */
import type * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import type * as Endpoint from "@effect-portone/core/Endpoint"
import { isOfSomebody, keptFormOf, type KeptForm, kindOf, type Siblings } from "../internal/fieldKinds.ts"
import { decidingAs } from "./decisions.ts"
import { headersOf } from "./headers.ts"
import { isConstant, isDate, isIdentifier, isInstant } from "./identifiers.ts"
import { isPlaceholder, type Placeholders } from "./Placeholders.ts"
import { type Recorded, redactedField, type Request, type Response, sorted } from "./Recording.ts"
import { matchOf, pathWords } from "./routes.ts"
import { cellsOf, pageOf, withoutContents } from "./texts.ts"
import { isTag, membersOf, words } from "./vocabulary.ts"

type Json = Schema.Json
type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The place of a value. */
interface Place {
  /** The types that a value may have here; none if no Schema describes the place. */
  readonly types: ReadonlyArray<SchemaAST.AST>
  readonly field: string
  readonly siblings: Siblings
  /** True in an answer. In a request, a placeholder of a number is a text, since only a text matches other values. */
  readonly isInAnswer: boolean
}

const noSiblings: Siblings = new Set()

const placeOfBody = (ast: SchemaAST.AST | undefined, isInAnswer: boolean): Place => ({
  types: ast === undefined ? [] : membersOf(SchemaAST.toEncoded(ast)),
  field: "body",
  siblings: noSiblings,
  isInAnswer
})

const itemsOf = (types: Place["types"]) =>
  types.flatMap((type) => (SchemaAST.isArrays(type) ? type.rest.flatMap(membersOf) : []))

/** The types of the fields of each object, by name. */
const typesByName = new WeakMap<SchemaAST.Objects, ReadonlyMap<string, ReadonlyArray<SchemaAST.AST>>>()

const fieldsOf = (object: SchemaAST.Objects) => {
  const known = typesByName.get(object)
  if (known !== undefined) return known
  const fields = new Map(object.propertySignatures.map(({ name, type }) => [String(name), membersOf(type)]))
  typesByName.set(object, fields)
  return fields
}

const typesOf = (field: string, candidates: ReadonlyArray<SchemaAST.Objects>) =>
  candidates.flatMap((candidate) => fieldsOf(candidate).get(field) ?? [])

const hasFormat = (types: Place["types"], format: string) =>
  types.some((type) => SchemaAST.isString(type) && type.annotations?.["format"] === format)

const hasForm: Readonly<Record<KeptForm, (text: string) => boolean>> = {
  identifier: isIdentifier,
  constant: isConstant,
  date: (text) => isDate(text) || isInstant(text)
}

/** Returns the types of a text. A list in a query may be a single text. */
const typesOfText = ({ types }: Place) => [...types, ...itemsOf(types)]

/** Returns true if the Schema has this very text. */
const isLiteral = (text: string, place: Place): boolean =>
  typesOfText(place).some((type) => SchemaAST.isLiteral(type) && type.literal === text)

/** Returns true if a text may be kept at its place, as far as the text alone tells. */
const isOfNobody = (text: string, place: Place): boolean => {
  const { field, siblings } = place
  const possible = typesOfText(place)
  // A query has numbers and booleans as text.
  if (possible.some(SchemaAST.isNumber) && /^(?:0|-?[1-9]\d{0,14})$/.test(text)) return true
  if (possible.some(SchemaAST.isBoolean) && /^(?:true|false)$/.test(text)) return true
  const kind = kindOf(field, siblings)
  // A birth date is a date, but of a person.
  if (kind !== undefined && keptFormOf(kind) === undefined) return false
  if (possible.some(SchemaAST.isLiteral)) return isConstant(text) || isTag(text)
  if (hasFormat(possible, "date-time")) return isInstant(text)
  if (hasFormat(possible, "date")) return isDate(text)
  if (possible.length === 0) {
    const { enums, instants } = words()
    return (enums.has(field) && (isConstant(text) || isTag(text))) || (instants.has(field) && isInstant(text))
  }
  const form = keptFormOf(kind)
  return form !== undefined && hasForm[form](text)
}

/** Returns the types of an object that a value with such a tag may have. */
const candidatesOf = (value: JsonObject, types: Place["types"]): ReadonlyArray<SchemaAST.Objects> => {
  const objects = types.filter(SchemaAST.isObjects)
  if (objects.length < 2) return objects
  return objects.filter(
    ({ indexSignatures, propertySignatures }) =>
      indexSignatures.length === 0 &&
      propertySignatures.every(({ name, type }) => !SchemaAST.isLiteral(type) || value[String(name)] === type.literal)
  )
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Replaces secrets and people in exchanges by placeholders. */
export class Removal {
  private readonly placeholders: Placeholders

  constructor(placeholders: Placeholders) {
    this.placeholders = placeholders
  }

  private text(text: string, place: Place): string {
    const { field, siblings } = place
    if (isLiteral(text, place)) return text
    if (isOfNobody(text, place) && !this.placeholders.isOfSomebody(text)) return text
    const name = words().fields.has(field) ? field : "value"
    return isOfSomebody(kindOf(field, siblings))
      ? this.placeholders.ofSomebody(text, name)
      : this.placeholders.of(text, name)
  }

  private number(value: number, place: Place): Json {
    const { field, isInAnswer, siblings, types } = place
    const kind = kindOf(field, siblings)
    // Some object has an amount by this name, and none a text.
    const isAmount = types.length === 0 && words().numbers.has(field) && kind === undefined
    if (isAmount || types.some(SchemaAST.isNumber)) return value
    // A phone number may be written as a number, and so may what belongs to a card.
    const isPersonal = isOfSomebody(kind) && !words().numbers.has(field)
    if (!isPersonal && Math.abs(value) < 100_000) return value
    const text = this.text(String(value), place)
    if (!isPlaceholder(text)) return value
    // A client refuses a number where it expects a text, so it stays a number: that of its placeholder.
    return isInAnswer ? Number(text.slice(-4)) : text
  }

  private json(value: Json, place: Place): Json {
    if (typeof value === "string") return this.text(value, place)
    if (typeof value === "number") return this.number(value, place)
    if (Array.isArray(value)) {
      const items = { ...place, types: itemsOf(place.types) }
      return value.map((item: Json) => this.json(item, items))
    }
    return isObject(value) ? this.object(value, place) : value
  }

  /** Replaces several fields by one. */
  private whole(value: JsonObject, name: string): JsonObject {
    if (Object.keys(value).length === 0) return value
    return { [redactedField]: this.placeholders.of(JSON.stringify(sorted(value)), name) }
  }

  private object(value: JsonObject, { field, isInAnswer, types }: Place): JsonObject {
    const candidates = candidatesOf(value, types)
    const [map] = candidates.flatMap(({ indexSignatures }) => indexSignatures)
    if (map !== undefined && SchemaAST.isUnknown(map.type)) return this.whole(value, field)
    if (map !== undefined && !SchemaAST.isNever(map.type)) {
      const inner: Place = { types: membersOf(map.type), field, siblings: noSiblings, isInAnswer }
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          words().constants.has(key) ? key : this.placeholders.of(key, "key"),
          this.json(item, inner)
        ])
      )
    }
    const names = new Set(candidates.flatMap((candidate) => [...fieldsOf(candidate).keys()]))
    const siblings = new Set([...names, ...Object.keys(value)])
    const isKnown = ([key]: readonly [string, Json]) => names.has(key) || words().fields.has(key)
    const entries = Object.entries(value)
    return {
      ...Object.fromEntries(
        entries.filter(isKnown).map(([key, inner]) => {
          const place = { types: typesOf(key, candidates), field: key, siblings, isInAnswer }
          return [key, this.json(inner, place)]
        })
      ),
      ...this.whole(Object.fromEntries(entries.filter((entry) => !isKnown(entry))), "fields")
    }
  }

  private request({ body, method, path, query, text }: Request): Request {
    const match = matchOf(method, path)
    const payload = placeOfBody(match?.endpoint.input.ast, false)
    const candidates = payload.types.filter(SchemaAST.isObjects)
    const siblings = new Set(candidates.flatMap((candidate) => [...fieldsOf(candidate).keys()]))
    const placeOf = (field: string): Place => ({
      types: typesOf(field, candidates),
      field,
      siblings,
      isInAnswer: false
    })
    const { requestBody, ...parameters } = query
    return {
      method,
      path: path
        .split("/")
        .map((segment, index) => {
          const name = match?.fields[index]
          if (name !== undefined) return encodeURIComponent(this.text(decoded(segment), placeOf(name)))
          return pathWords.has(segment) ? segment : this.placeholders.of(segment, "path")
        })
        .join("/"),
      query: {
        ...this.object(parameters, payload),
        ...(requestBody === undefined ? {} : { requestBody: this.json(requestBody, payload) })
      },
      ...(body === undefined ? {} : { body: this.json(body, payload) }),
      ...(text === undefined ? {} : { text: this.placeholders.of(text, "text") })
    }
  }

  /** Yields the forms of an answer without secrets and people, from the one that keeps most. */
  private *formsOf({ body, headers, status, text }: Response, endpoint: Endpoint.Any | undefined): Generator<Response> {
    const isSuccess = status >= 200 && status < 300
    const head = { status, headers: headersOf(headers, endpoint?.accept) }
    if (body !== undefined) {
      yield {
        ...head,
        body: this.json(body, placeOfBody((isSuccess ? endpoint?.success : endpoint?.errors)?.ast, true))
      }
      return
    }
    if (text === undefined) return yield head
    if (endpoint?.format === "text" && isSuccess) {
      const cells = cellsOf(text, this.placeholders)
      yield { ...head, text: cells }
      // A client takes a table that begins like an object for an error that was cut off.
      if (/^\s*\{/.test(text)) yield { ...head, text: `{"${cells}` }
    }
    yield { ...head, text: withoutContents(text, this.placeholders) }
    // A client knows more beginnings of pages, such as a comment.
    yield { ...head, text: pageOf(text, this.placeholders) }
  }

  /** Repeats what met a new value, since a name may stand in an id before its own field. */
  private settled<A>(remove: () => A): A {
    const { people } = this.placeholders
    const first = remove()
    return this.placeholders.people === people ? first : remove()
  }

  /** Returns a request without secrets and people. */
  ofRequest(request: Request): Request {
    return this.settled(() => this.request(request))
  }

  /** Returns an exchange without secrets and people; undefined if its answer would then mean something else. */
  of({ request, response }: Recorded): Recorded | undefined {
    const endpoint = matchOf(request.method, request.path)?.endpoint
    return this.settled(() => {
      const removed = {
        request: this.request(request),
        response: decidingAs(response, this.formsOf(response, endpoint), endpoint)
      }
      return removed.response && { request: removed.request, response: removed.response }
    })
  }
}
