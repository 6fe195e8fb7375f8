/**
 * Says which fields of an input or an answer are wrong, in words that hold no value of theirs, nor a name that may be
 * one.
 */
import { hasProperty } from "effect/Predicate"
import type * as SchemaAST from "effect/SchemaAST"
import * as SchemaIssue from "effect/SchemaIssue"
import { cut } from "./cut.ts"
import { distance } from "./distance.ts"
import { bracketed, namesOf } from "./names.ts"

/**
 * A field of an input or of an answer that is not as it should be.
 *
 * @category models
 * @since 0.1.0
 */
export interface FieldIssue {
  /** The names and indices that lead to it. Empty if it is the whole. */
  readonly path: ReadonlyArray<PropertyKey>
  /** Says what was expected there; never the value. */
  readonly message: string
}

/** The words of a union's last member for a case that the union knows. The known case says what is wrong with it. */
export const notAnUnknownCase = "Expected a case not known yet"

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/** The schema that each issue is of. Its names are printed. */
const schemas = new WeakMap<FieldIssue, SchemaAST.AST>()

/** A schema, of which no more than its names is needed. */
interface Named {
  readonly ast: SchemaAST.AST
}

/** Keeps in mind which schema issues are of, so that a description of them has its names. */
export const ofSchema = (issues: ReadonlyArray<FieldIssue>, { ast }: Named): ReadonlyArray<FieldIssue> => {
  for (const issue of issues) schemas.set(issue, ast)
  return issues
}

/** Returns what the error of a schema says of each field of `value`. */
export const issuesOf = (error: unknown, value: unknown, schema: Named): ReadonlyArray<FieldIssue> =>
  ofSchema(read(error, value), schema)

/** Returns the issue of a schema's error. A value may throw an error that throws when it is read. */
const issueOf = (error: unknown): unknown => {
  try {
    return hasProperty(error, "cause") ? error.cause : undefined
  } catch {
    return undefined
  }
}

const read = (error: unknown, value: unknown): ReadonlyArray<FieldIssue> => {
  const issue = issueOf(error)
  // Any other error was thrown by the value itself, such as a getter, and its words may hold anything.
  if (!SchemaIssue.isIssue(issue)) return [{ path: [], message: "A value in it could not be read" }]
  // The formatter makes its paths of plain keys.
  const all = format(issue).issues.map(({ message, path }) => ({ path: path as ReadonlyArray<PropertyKey>, message }))
  const telling = all.filter(({ message }) => message !== notAnUnknownCase)
  return (telling.length === 0 ? all : telling).map(({ message, path }) => ({
    path,
    message: inShort(message, at(value, path))
  }))
}

/** Returns the value at a path. */
const at = (value: unknown, path: ReadonlyArray<PropertyKey>): unknown =>
  path.reduce((inner, key) => {
    try {
      return hasProperty(inner, key) ? inner[key] : undefined
    } catch {
      // A getter that throws.
      return undefined
    }
  }, value)

/**
 * Matches the message of an enum: quoted values with bars between them, then `string` if there may be others, and
 * `undefined` if it may be absent.
 */
const enumMessage = /^Expected ("[^"]*"(?: \| "[^"]*")*)( \| string)?(?: \| undefined)?$/

const shown = 4

/** Says in few words what was expected, and of a long enum the values that are nearest to the one that was given. */
const inShort = (message: string, given: unknown): string => {
  if (message.startsWith("Expected { ")) return "Expected an object"
  const [, known, isOpen] = enumMessage.exec(message) ?? []
  if (isOpen !== undefined) return "Expected a string"
  const values = known?.split(" | ")
  if (values === undefined || values.length <= shown + 1) return message
  const target = typeof given === "string" ? given.slice(0, 64).toUpperCase() : ""
  const nearest = values
    .map((value, index) => ({ value, index, distance: distance(value.slice(1, -1).toUpperCase(), target) }))
    .toSorted((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, shown)
  return `Expected ${nearest.map(({ value }) => value).join(" | ")} or one of ${values.length - shown} others`
}

/** The longest description, so that an error with its advice is some 300 characters long. */
const longest = 160

/**
 * Describes the first three issues in one line of at most this length. The whole of them stands in the error's
 * `issues`.
 */
export const describe = (issues: ReadonlyArray<FieldIssue>, length: number = longest): string => {
  const endAfter = (told: number) => (told < issues.length ? `; and ${issues.length - told} more` : "")
  let text = ""
  let told = 0
  for (const issue of issues.slice(0, 3)) {
    const room = length - endAfter(told + 1).length
    const line = told === 0 ? lineOf(issue, room) : `; ${lineOf(issue, length)}`
    if (told > 0 && text.length + line.length > room) break
    text += line
    told++
  }
  return cut(text + endAfter(told), length)
}

/** Says what is wrong with a field. The place tells more than the rest, so the rest is cut first. */
const lineOf = (issue: FieldIssue, length: number): string => {
  const { message, path } = issue
  const known = namesOf(schemas.get(issue))
  const longestPlace = Math.max(length - 45, Math.floor(length / 2) - 4)
  const place = path.length === 0 ? "" : ` at ${cut(path.map((key) => bracketed(key, known)).join(""), longestPlace)}`
  return `${cut(message, length - place.length)}${place}`
}
