/**
 * Takes secrets and people out of an exchange. Along the operation's Schema: enums, dates, numbers and ids stay, and of every
 * other text the catalogue of fields says whether it may. What no Schema describes (a field that PortOne adds later, an operation
 * that this version does not know) is kept only where its name is one that we vouch for; and of what passes through PortOne
 * unread, only the shape.
 */
import type * as Endpoint from "@effect-portone/core/Endpoint"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { matchOf, pathWords } from "./routes.ts"
import { isRemoved, isUnread, kindOf, type Siblings } from "../internal/fieldKinds.ts"
import type { Placeholders } from "./Placeholders.ts"
import type { Recorded, Request, Response } from "./Recording.ts"

type Json = Schema.Json
type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Where a value stands, and what describes it, if something does. */
interface Place {
  readonly ast: SchemaAST.AST | undefined
  readonly field: string
  readonly siblings: Siblings
  /** Within what PortOne does not read: nothing is known by its name there. */
  readonly isUnread: boolean
}

const nobody: Siblings = new Set()

/** What a member of a union may be, as far as a union is one. */
const alternativesIn = (ast: SchemaAST.AST | undefined): ReadonlyArray<SchemaAST.AST> =>
  ast === undefined ? [] : SchemaAST.isUnion(ast) ? ast.types.flatMap(alternativesIn) : [ast]

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/
const date = /^\d{4}-\d\d-\d\d$/
/** The value of an enum of tomorrow. */
const constant = /^[A-Z][A-Z0-9_]*$/

/** Whether the Schema says that such a text is of nobody: a value of an enum, a point in time. */
const isSettled = (text: string, alternatives: ReadonlyArray<SchemaAST.AST>): boolean =>
  alternatives.some(
    (ast) =>
      (SchemaAST.isLiteral(ast) && (ast.literal === text || constant.test(text))) ||
      (SchemaAST.isString(ast) && ast.annotations?.["format"] === "date-time" && instant.test(text)) ||
      (SchemaAST.isString(ast) && ast.annotations?.["format"] === "date" && date.test(text))
  )

/** Kept of what no Schema describes: what it is by its name, and not by how it was called by somebody. */
const isVouchedFor = (field: string, siblings: Siblings): boolean => {
  const kind = kindOf(field, siblings)
  return !isRemoved(kind) && kind !== "title" && kind !== "fileName" && kind !== "department"
}

/** The member of a union that an object is, told by its tag. */
const caseOf = (value: JsonObject, alternatives: ReadonlyArray<SchemaAST.AST>): SchemaAST.Objects | undefined => {
  const objects = alternatives.filter(SchemaAST.isObjects)
  if (objects.length === 1) return objects[0]
  return objects.find(({ propertySignatures }) => {
    const tags = propertySignatures.filter(({ type }) => SchemaAST.isLiteral(type))
    return (
      tags.length > 0 &&
      tags.every(({ name, type }) => SchemaAST.isLiteral(type) && value[String(name)] === type.literal)
    )
  })
}

const parsed = (text: string): Json | undefined => {
  try {
    const value: Json = JSON.parse(text)
    return typeof value === "object" && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Removes from exchanges what is not to be kept, and puts placeholders there. */
export class Removal {
  private readonly placeholders: Placeholders

  constructor(placeholders: Placeholders) {
    this.placeholders = placeholders
  }

  private text(text: string, { ast, field, isUnread: within, siblings }: Place): string {
    if (within) return this.placeholders.of(text, field)
    const kind = kindOf(field, siblings)
    const alternatives = alternativesIn(ast)
    // A birth date is a date, and yet somebody's.
    const isOfSomebody = kind !== undefined && isRemoved(kind)
    if (!isOfSomebody && isSettled(text, alternatives)) return text
    if (isUnread(kind)) {
      const inner = parsed(text)
      if (inner !== undefined) {
        return JSON.stringify(this.json(inner, { ast: undefined, field, siblings: nobody, isUnread: true }))
      }
    }
    const isKept = alternatives.length > 0 ? !isRemoved(kind) : isVouchedFor(field, siblings)
    return isKept ? this.placeholders.within(text) : this.placeholders.of(text, field)
  }

  private json(value: Json, place: Place): Json {
    const { ast, field, siblings } = place
    if (typeof value === "string") return this.text(value, place)
    if (typeof value === "number") {
      const isNumber = alternativesIn(ast).some(SchemaAST.isNumber)
      // A phone number that was written as one.
      const mayBeSomebodys = place.isUnread || isRemoved(kindOf(field, siblings))
      return !isNumber && mayBeSomebodys && Math.abs(value) >= 100_000
        ? this.placeholders.of(String(value), field)
        : value
    }
    if (Array.isArray(value)) {
      const items = alternativesIn(ast).find(SchemaAST.isArrays)?.rest[0]
      return value.map((item: Json) => this.json(item, { ...place, ast: items }))
    }
    return isObject(value) ? this.object(value, place) : value
  }

  private object(value: JsonObject, { ast, field, isUnread: within }: Place): JsonObject {
    const described = within ? undefined : caseOf(value, alternativesIn(ast))
    const [map] = described?.indexSignatures ?? []
    const isFreeForm = map !== undefined && SchemaAST.isUnknown(map.type)
    const declared = described?.propertySignatures ?? []
    const names = new Set([...declared.map(({ name }) => String(name)), ...Object.keys(value)])
    const types = new Map(declared.map(({ name, type }) => [String(name), type]))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        this.json(inner, {
          ast: types.get(key) ?? (isFreeForm ? undefined : map?.type),
          field: map === undefined || isFreeForm ? key : field,
          siblings: names,
          isUnread: within || isFreeForm
        })
      ])
    )
  }

  /** The cells of a table below its head, which is the names of its columns. */
  private csv(text: string): string {
    const [first = "", ...rows] = text.split("\n")
    return [
      first,
      ...rows.map((row) => row.replaceAll(/"(?:[^"]|"")*"|[^,"\r]+/g, (cell) => this.placeholders.of(cell, "cell")))
    ].join("\n")
  }

  private request({ body, method, path, query, text }: Request): Request {
    const match = matchOf(method, path)
    const input = match && SchemaAST.toEncoded(match.endpoint.input.ast)
    const declared = input !== undefined && SchemaAST.isObjects(input) ? input.propertySignatures : []
    const siblings = new Set(declared.map(({ name }) => String(name)))
    const field = (name: string): Place => ({
      ast: declared.find((it) => String(it.name) === name)?.type,
      field: name,
      siblings,
      isUnread: false
    })
    const payload: Place = { ast: input, field: "body", siblings: nobody, isUnread: false }
    return {
      method,
      path: path
        .split("/")
        .map((segment, index) => {
          const name = match?.fields[index]
          if (name !== undefined) return encodeURIComponent(this.text(decoded(segment), field(name)))
          const isWord = pathWords.has(segment) || /^[a-z]+(?:-[a-z]+)*$/.test(segment)
          return isWord ? segment : this.placeholders.of(segment, "path")
        })
        .join("/"),
      query: Object.fromEntries(
        Object.entries(query).map(([name, value]) => [
          name,
          this.json(value, name === "requestBody" ? payload : field(name))
        ])
      ),
      ...(body === undefined ? {} : { body: this.json(body, payload) }),
      ...(text === undefined ? {} : { text: this.placeholders.of(text, "text") })
    }
  }

  private response({ body, headers, status, text }: Response, endpoint: Endpoint.Any | undefined): Response {
    const described = status >= 200 && status < 300 ? endpoint?.success : endpoint?.errors
    const ast = described && SchemaAST.toEncoded(described.ast)
    const isTable = endpoint?.format === "text" && status === 200
    return {
      status,
      headers,
      ...(body === undefined
        ? {}
        : { body: this.json(body, { ast, field: "body", siblings: nobody, isUnread: false }) }),
      ...(text === undefined ? {} : { text: isTable ? this.csv(text) : this.placeholders.within(text) })
    }
  }

  /** A request without what is not to be kept of it. */
  ofRequest(request: Request): Request {
    // Once to see what there is, since a name may stand in a message that comes before it.
    this.request(request)
    return this.request(request)
  }

  /** An exchange without what is not to be kept of it. */
  of({ request, response }: Recorded): Recorded {
    const endpoint = matchOf(request.method, request.path)?.endpoint
    this.request(request)
    this.response(response, endpoint)
    return { request: this.request(request), response: this.response(response, endpoint) }
  }
}
