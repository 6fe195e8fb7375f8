/**
 * Reads an answer field by field where its Schema does not accept it as a whole, so that one odd field does not cost
 * the others.
 *
 * A Schema stays the judge of every field: this walks through the objects, arrays and unions that it is made of, and
 * has the Schema's own parser decode what stands at their ends. An optional field, and an entry of a map, is absent if
 * it is `null`. Any other field that is missing or odd is left out of what was read, and its path is told.
 */
import { hasProperty, isReadonlyObject } from "effect/Predicate"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { decode } from "./codec.ts"
import { decodeJson } from "./decoder.ts"
import { type FieldIssue, issuesOf, ofSchema } from "./issues.ts"
import { unfit } from "./kinds.ts"

/** The whole value, or what could be read of it with an issue for each field that could not. */
export type Reading<A> =
  | { readonly _tag: "Whole"; readonly value: A }
  | {
      readonly _tag: "Partial"
      /** The fields that could be read. Absent if nothing could, such as of an object without its discriminator. */
      readonly partial: unknown
      readonly issues: ReadonlyArray<FieldIssue>
    }

/** Decodes a JSON value as far as its Schema can read it. */
export const read = <A>(schema: Schema.ConstraintDecoder<A>, value: unknown): Reading<A> => {
  const decoded = decodeJson(schema, value)
  return decoded === unfit ? readByParser(schema, value) : { _tag: "Whole", value: decoded }
}

/** Does what {@link read} does, with the Schema's own parser alone. */
export const readByParser = <A>(schema: Schema.ConstraintDecoder<A>, value: unknown): Reading<A> => {
  try {
    return { _tag: "Whole", value: decode(schema, value) }
  } catch {
    const issues: Array<FieldIssue> = []
    const found = readAt(schema.ast, value, [], issues)
    // Without an issue, each part was decoded by its own part of the Schema.
    if (issues.length === 0) return { _tag: "Whole", value: found as A }
    return { _tag: "Partial", partial: found === missing ? undefined : found, issues: ofSchema(issues, schema) }
  }
}

/** Stands for a value that could not be read. */
const missing: unique symbol = Symbol("missing")

type Path = ReadonlyArray<PropertyKey>

const readAt = (ast: SchemaAST.AST, value: unknown, path: Path, issues: Array<FieldIssue>): unknown => {
  if (ast.encoding === undefined && ast.checks === undefined) {
    switch (ast._tag) {
      case "Suspend":
        return readAt(ast.thunk(), value, path, issues)
      case "Objects":
        if (isReadonlyObject(value)) return readFields(ast, value, path, issues)
        break
      case "Arrays":
        if (ast.elements.length === 0 && ast.rest.length === 1 && Array.isArray(value)) {
          const item = ast.rest[0]!
          return value.map((it, index) => readAt(item, it, [...path, index], issues)).filter((it) => it !== missing)
        }
        break
      case "Union":
        return readCase(ast, value, path, issues)
    }
  }
  return readWhole(ast, value, path, issues)
}

const schemas = new WeakMap<SchemaAST.AST, Schema.ConstraintDecoder<unknown>>()

/** Decodes by the Schema's own parser. */
const readWhole = (ast: SchemaAST.AST, value: unknown, path: Path, issues: Array<FieldIssue>): unknown => {
  let schema = schemas.get(ast)
  if (schema === undefined) schemas.set(ast, (schema = Schema.make<Schema.ConstraintDecoder<unknown>>(ast)))
  try {
    return decode(schema, value)
  } catch (error) {
    for (const issue of issuesOf(error, value, schema)) issues.push({ ...issue, path: [...path, ...issue.path] })
    return missing
  }
}

const readFields = (
  { indexSignatures, propertySignatures }: SchemaAST.Objects,
  value: Readonly<Record<PropertyKey, unknown>>,
  path: Path,
  issues: Array<FieldIssue>
): unknown => {
  const fields: Record<PropertyKey, unknown> = {}
  const put = (name: PropertyKey, field: unknown) => {
    if (field === missing) return
    // An assignment to this name would set the object's prototype.
    if (name === "__proto__")
      Object.defineProperty(fields, name, { value: field, enumerable: true, writable: true, configurable: true })
    else fields[name] = field
  }
  for (const { name, type } of propertySignatures) {
    const isOptional = type.context?.isOptional === true
    const isPresent = Object.hasOwn(value, name)
    if (!isPresent && isOptional) continue
    if (!isPresent) {
      issues.push({ path: [...path, name], message: "Missing key" })
      continue
    }
    const own: Array<FieldIssue> = []
    const field = readAt(type, value[name], [...path, name], own)
    // Servers write `null` for what is not there.
    if (own.length > 0 && isOptional && value[name] === null) continue
    // Not spread into `push`, whose arguments have a limit.
    for (const issue of own) issues.push(issue)
    put(name, field)
  }
  for (const { type } of indexSignatures) {
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(fields, name)) continue
      const own: Array<FieldIssue> = []
      const entry = readAt(type, value[name], [...path, name], own)
      // No entry of a map has to be there.
      if (own.length > 0 && value[name] === null) continue
      for (const issue of own) issues.push(issue)
      put(name, entry)
    }
  }
  return fields
}

/** Reads the case of a union that the value's tag names, or else the one of which the most can be read. */
const readCase = (ast: SchemaAST.Union, value: unknown, path: Path, issues: Array<FieldIssue>): unknown => {
  let best: { readonly found: unknown; readonly issues: ReadonlyArray<FieldIssue> } | undefined
  for (const member of ast.types) {
    if (!hasTagOf(member, value)) continue
    const own: Array<FieldIssue> = []
    const found = readAt(member, value, path, own)
    if (own.length === 0) return found
    const isBetter =
      best === undefined ||
      (best.found === missing && found !== missing) ||
      (found !== missing && own.length < best.issues.length)
    if (isBetter) best = { found, issues: own }
  }
  if (best === undefined || best.found === missing) return readWhole(ast, value, path, issues)
  for (const issue of best.issues) issues.push(issue)
  return best.found
}

/** Returns true unless the member is an object with a tag, and the value has another one or none. */
const hasTagOf = (member: SchemaAST.AST, value: unknown): boolean =>
  member._tag !== "Objects" ||
  member.encoding !== undefined ||
  member.propertySignatures.every(
    ({ name, type }) =>
      type._tag !== "Literal" ||
      type.context?.isOptional === true ||
      (hasProperty(value, name) && value[name] === type.literal)
  )
