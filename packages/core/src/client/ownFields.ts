/**
 * Tells an answer of the operation's own from an error object, where the `type` in it is that of an error.
 *
 * A field that every success must have, and that the error does not have, speaks for the success: an error object has
 * no reason to carry several of those. One alone may repeat what was asked for, unless the tag of a known case of the
 * success stands beside it. A success without such a field cannot be told from an error.
 *
 * Where the cases of a success are told by a `type`, too, that alone decides: no case has the tag of an error.
 */
import * as DateTime from "effect/DateTime"
import { isReadonlyObject } from "effect/Predicate"
import * as SchemaAST from "effect/SchemaAST"
import { type Answers, documentedAs } from "./answer.ts"
import { namesOfErrors } from "./complaint.ts"

/**
 * Returns true if an object has something in several of the fields that the operation's success must have and that an
 * error of this type has not, or in all of them. Their values need not be readable.
 */
export const hasOwnFields = (endpoint: Answers<unknown>, json: unknown, type: string | undefined): boolean => {
  if (!isReadonlyObject(json)) return false
  const ofError = fieldsOfError(endpoint, type)
  const own = [...requiredOf((endpoint.whole ?? endpoint.success).ast)].filter((name) => !ofError.has(name))
  const speaking = own.filter((name) => speaks(json, name)).length
  return speaking > 1 || (speaking > 0 && speaking === own.length)
}

/**
 * Returns true if an object has all fields that the operation's success must have, and several of them have something
 * in them, or all. A server may write an empty list beside its error. To a question, `false` is an answer, and beside
 * one that tells something, 0 is a number.
 */
export const hasAllFields = (endpoint: Answers<unknown>, json: unknown): boolean => {
  const required = requiredOf((endpoint.whole ?? endpoint.success).ast)
  if (!isReadonlyObject(json) || required.size === 0) return false
  let speaking = 0
  let zeros = 0
  for (const name of required) {
    if (!isPresent(json, name)) return false
    if (speaks(json, name) || json[name] === false) speaking++
    else if (json[name] === 0) zeros++
  }
  return speaking > 1 || (speaking > 0 && speaking + zeros === required.size)
}

/** Returns true if the operation's success must have one field alone. */
export const hasOneField = (endpoint: Answers<unknown>): boolean =>
  requiredOf((endpoint.whole ?? endpoint.success).ast).size === 1

/**
 * Returns the fields of an object that the operation's success does not have, if it has all that a success must have:
 * those may tell of a status, too, and have an empty text in them. Otherwise returns the object.
 */
export const withoutOwnForm = (endpoint: Answers<unknown>, json: unknown): unknown => {
  const { ast } = endpoint.whole ?? endpoint.success
  const required = requiredOf(ast)
  if (!isReadonlyObject(json) || required.size === 0) return json
  if (![...required].every((name) => isPresent(json, name))) return json
  const own = namesOf(ast)
  return Object.fromEntries(Object.entries(json).filter(([name]) => !own.has(name)))
}

/**
 * Returns true if an object has the tag of a known case of the operation's success, and a field of the operation's own
 * that an error of this type has not.
 */
export const isOfKnownCase = (endpoint: Answers<unknown>, json: unknown, type: string | undefined): boolean => {
  if (!isReadonlyObject(json)) return false
  const ofError = fieldsOfError(endpoint, type)
  const { ast } = endpoint.whole ?? endpoint.success
  const isCase = [...tagsOf(ast)].some(([name, values]) => !ofError.has(name) && values.has(json[name]))
  return isCase && [...knownOf(ast)].some((name) => !ofError.has(name) && speaks(json, name))
}

/** Returns true if the operation's success is told by its `type`, and no known case of it has this one. */
export const isOtherType = ({ success: { ast } }: Answers<unknown>, type: string | undefined): boolean =>
  tagsOf(ast).get("type")?.has(type) === false

/** Returns the fields that the operation's success may have, and that tell it from an error. */
export const ownNames = ({ success: { ast } }: Answers<unknown>): Names => knownOf(ast)

/** Returns true if an object has one of these fields. */
export const hasOneOf = (names: Names, json: unknown): boolean =>
  isReadonlyObject(json) && Object.keys(json).some((name) => names.has(name) && json[name] !== null)

/** Returns true if the cases of the operation's success are told by a `type`, as errors are. */
export const isToldByType = ({ success: { ast } }: Answers<unknown>): boolean => tagsOf(ast).has("type")

/** Returns true if the operation's success may have any fields. */
export const isFreeForm = ({ success: { ast } }: Answers<unknown>): boolean =>
  ast._tag === "Unknown" ||
  ast._tag === "Any" ||
  (ast._tag === "Objects" && ast.indexSignatures.some(({ type }) => type._tag !== "Never"))

/** Returns true if a field has something in it. */
const speaks = (json: Readonly<Record<PropertyKey, unknown>>, name: PropertyKey): boolean =>
  isPresent(json, name) && isTelling(json[name])

/** Matches the first moment of some calendars, which servers write for a time that is not there. */
const noTime = /^0001-01-01T00:00:00/

/**
 * Returns true for a value that tells something. Servers write an empty text, list or object, 0, `false` and the first
 * moment of all for what is not there.
 */
export const isTelling = (value: unknown, depth = 0): boolean => {
  if (typeof value === "string") return value !== "" && !noTime.test(value)
  if (typeof value !== "object" || value === null) return Boolean(value)
  // What a Schema makes of a value, such as a time, tells something whatever it is made of.
  if (depth > deepest || DateTime.isDateTime(value)) return true
  for (const inner of Object.values(value)) if (isTelling(inner, depth + 1)) return true
  return false
}

/** The levels of a value that are looked through. */
const deepest = 5

/** Servers write `null` for what is not there. */
const isPresent = (json: Readonly<Record<PropertyKey, unknown>>, name: PropertyKey): boolean =>
  Object.hasOwn(json, name) && json[name] !== null

type Names = ReadonlySet<PropertyKey>

/** Returns the fields that an error of this type may have. Each has a tag and a message, documented or not. */
const fieldsOfError = (endpoint: Answers<unknown>, type: string | undefined): Names => {
  const documented = type === undefined ? undefined : documentedAs(endpoint, type)
  const ast = documented === undefined ? undefined : SchemaAST.toEncoded(documented.ast)
  const details = ast?._tag === "Objects" ? ast.propertySignatures.map(({ name }) => name) : []
  return new Set([...namesOfErrors, ...details])
}

/** Makes a function of a kind of objects, which finds what it returns once for each kind. */
const byKind = <A>(
  ofObjects: (fields: ReadonlyArray<SchemaAST.PropertySignature>) => A,
  join: (cases: ReadonlyArray<A>) => A
): ((ast: SchemaAST.AST) => A) => {
  const found = new WeakMap<SchemaAST.AST, A>()
  const find = (ast: SchemaAST.AST): A => {
    switch (ast._tag) {
      case "Suspend":
        return of(ast.thunk())
      case "Objects":
        return ofObjects(ast.propertySignatures)
      case "Union":
        // A case that is not known yet is made of any object, so it does not say what the known ones have.
        return join(ast.types.filter(({ encoding }) => encoding === undefined).map(of))
      default:
        return join([])
    }
  }
  const of = (ast: SchemaAST.AST): A => {
    let one = found.get(ast)
    if (one === undefined) found.set(ast, (one = find(ast)))
    return one
  }
  return of
}

/** Makes a function of the fields of a kind of objects that are counted. */
const namesBy = (
  isCounted: (field: SchemaAST.PropertySignature) => boolean,
  join: (cases: ReadonlyArray<Names>) => Names
): ((ast: SchemaAST.AST) => Names) =>
  byKind((fields) => new Set(fields.filter(isCounted).map(({ name }) => name)), join)

/** Returns the fields that every object of a kind must have, without those whose value is a tag. */
const requiredOf = namesBy(
  ({ type }) => type.context?.isOptional !== true && !SchemaAST.isLiteral(type),
  ([first, ...others]) => new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))))
)

/** Returns the fields that objects of a kind may have. */
const namesOf = namesBy(
  () => true,
  (cases) => new Set(cases.flatMap((names) => [...names]))
)

/** Returns the fields that objects of a kind may have, without those that errors have, too, and without tags. */
const knownOf = namesBy(
  ({ name, type }) => !SchemaAST.isLiteral(type) && !namesOfErrors.has(name),
  (cases) => new Set(cases.flatMap((names) => [...names]))
)

type Tags = ReadonlyMap<PropertyKey, ReadonlySet<unknown>>

/** Returns the fields of a kind of objects whose value is a tag, with the tags of its cases. */
const tagsOf = byKind<Tags>(
  (fields) =>
    new Map(fields.flatMap(({ name, type }) => (SchemaAST.isLiteral(type) ? [[name, new Set([type.literal])]] : []))),
  (cases) => {
    const tags = new Map<PropertyKey, Set<unknown>>()
    for (const [name, values] of cases.flatMap((one) => [...one])) {
      tags.set(name, new Set([...(tags.get(name) ?? []), ...values]))
    }
    return tags
  }
)
