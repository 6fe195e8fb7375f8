/**
 * Removes secrets and people from an exchange, along the operation's Schema. Enums, dates, numbers and ids stay; for
 * every other text the catalogue of fields decides. A text that no Schema describes (a field that PortOne adds later,
 * an operation that this version does not know) stays only if its name is one that we vouch for. Of what PortOne passes
 * on unread, only the shape stays.
 */
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import type * as Endpoint from "@effect-portone/core/Endpoint"
import { isRemoved, isUnread, kindOf, type Siblings } from "../internal/fieldKinds.ts"
import type { Placeholders } from "./Placeholders.ts"
import type { Recorded, Request, Response } from "./Recording.ts"
import { matchOf, pathWords } from "./routes.ts"

type Json = Schema.Json
type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The place of a value, and the type that describes it, if one does. */
interface Place {
  readonly ast: SchemaAST.AST | undefined
  readonly field: string
  readonly siblings: Siblings
  /** True within what PortOne does not read: names mean nothing there. */
  readonly isUnread: boolean
}

const noSiblings: Siblings = new Set()

/** Returns the members of a union, nested ones too; any other type is its own only member. */
const membersOf = (ast: SchemaAST.AST | undefined): ReadonlyArray<SchemaAST.AST> => {
  if (ast === undefined) return []
  return SchemaAST.isUnion(ast) ? ast.types.flatMap(membersOf) : [ast]
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/
const date = /^\d{4}-\d\d-\d\d$/
/** Matches a value of an enum, also one that PortOne adds later. */
const constant = /^[A-Z][A-Z0-9_]*$/

/** Returns true if the Schema says that a text is of nobody: a value of an enum, a point in time. */
const isOfNobody = (text: string, members: ReadonlyArray<SchemaAST.AST>): boolean =>
  members.some(
    (ast) =>
      (SchemaAST.isLiteral(ast) && (ast.literal === text || constant.test(text))) ||
      (SchemaAST.isString(ast) && ast.annotations?.["format"] === "date-time" && instant.test(text)) ||
      (SchemaAST.isString(ast) && ast.annotations?.["format"] === "date" && date.test(text))
  )

/** Returns true if the name of a field that no Schema describes allows to keep it. A title may be somebody's words. */
const isVouchedFor = (field: string, siblings: Siblings): boolean => {
  const kind = kindOf(field, siblings)
  return !isRemoved(kind) && kind !== "title" && kind !== "fileName" && kind !== "department"
}

/** Returns the member of a union whose tag an object has. */
const caseOf = (value: JsonObject, members: ReadonlyArray<SchemaAST.AST>): SchemaAST.Objects | undefined => {
  const objects = members.filter(SchemaAST.isObjects)
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

/** Replaces secrets and people in exchanges by placeholders. */
export class Removal {
  private readonly placeholders: Placeholders

  constructor(placeholders: Placeholders) {
    this.placeholders = placeholders
  }

  private text(text: string, { ast, field, isUnread: isWithinUnread, siblings }: Place): string {
    if (isWithinUnread) return this.placeholders.of(text, field)
    const kind = kindOf(field, siblings)
    const members = membersOf(ast)
    // A birth date is a date, but of a person.
    const isOfSomebody = kind !== undefined && isRemoved(kind)
    if (!isOfSomebody && isOfNobody(text, members)) return text
    if (isUnread(kind)) {
      const inner = parsed(text)
      if (inner !== undefined) {
        return JSON.stringify(this.json(inner, { ast: undefined, field, siblings: noSiblings, isUnread: true }))
      }
    }
    const isKept = members.length > 0 ? !isRemoved(kind) : isVouchedFor(field, siblings)
    return isKept ? this.placeholders.within(text) : this.placeholders.of(text, field)
  }

  private json(value: Json, place: Place): Json {
    const { ast, field, siblings } = place
    if (typeof value === "string") return this.text(value, place)
    if (typeof value === "number") {
      const isNumber = membersOf(ast).some(SchemaAST.isNumber)
      // A phone number may be written as a number.
      const mayBeSomebodys = place.isUnread || isRemoved(kindOf(field, siblings))
      return !isNumber && mayBeSomebodys && Math.abs(value) >= 100_000
        ? this.placeholders.of(String(value), field)
        : value
    }
    if (Array.isArray(value)) {
      const items = membersOf(ast).find(SchemaAST.isArrays)?.rest[0]
      return value.map((item: Json) => this.json(item, { ...place, ast: items }))
    }
    return isObject(value) ? this.object(value, place) : value
  }

  private object(value: JsonObject, { ast, field, isUnread: isWithinUnread }: Place): JsonObject {
    const described = isWithinUnread ? undefined : caseOf(value, membersOf(ast))
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
          isUnread: isWithinUnread || isFreeForm
        })
      ])
    )
  }

  /** Replaces the cells of a table; its head stays, which names the columns. */
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
    const payload: Place = { ast: input, field: "body", siblings: noSiblings, isUnread: false }
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
        : { body: this.json(body, { ast, field: "body", siblings: noSiblings, isUnread: false }) }),
      ...(text === undefined ? {} : { text: isTable ? this.csv(text) : this.placeholders.within(text) })
    }
  }

  /** Returns a request without secrets and people. */
  ofRequest(request: Request): Request {
    // The first pass collects the values, since a name may stand in a text before its own field.
    this.request(request)
    return this.request(request)
  }

  /** Returns an exchange without secrets and people. */
  of({ request, response }: Recorded): Recorded {
    const endpoint = matchOf(request.method, request.path)?.endpoint
    this.request(request)
    this.response(response, endpoint)
    return { request: this.request(request), response: this.response(response, endpoint) }
  }
}
