/**
 * Tells an answer of the operation's own from an error object, where the `type` in it is that of an error.
 *
 * A field that every success must have, and that the error does not have, speaks for the success: an error object has
 * no reason to carry several of those. One alone may repeat what was asked for. A success without such a field cannot
 * be told from an error.
 */
import { isReadonlyObject } from "effect/Predicate"
import * as SchemaAST from "effect/SchemaAST"
import type { Answers } from "./answer.ts"
import { namesOfErrors } from "./complaint.ts"
import { documentedAs } from "./refusal.ts"

/**
 * Returns true if an object has several of the fields that the operation's success must have and that an error of this
 * type has not, or at least half of them. Their values need not be readable.
 */
export const hasOwnFields = (endpoint: Answers<unknown>, json: unknown, type: string | undefined): boolean => {
  if (!isReadonlyObject(json)) return false
  const ofError = fieldsOfError(endpoint, type)
  const own = [...requiredOf((endpoint.whole ?? endpoint.success).ast)].filter((name) => !ofError.has(name))
  const present = own.filter((name) => isPresent(json, name)).length
  return present > 1 || (present > 0 && present * 2 >= own.length)
}

/** Returns the fields that the operation's success may have, and that tell it from an error. */
export const ownNames = ({ success: { ast } }: Answers<unknown>): Names => knownOf(ast)

/** Returns true if an object has one of these fields. */
export const hasOneOf = (names: Names, json: unknown): boolean =>
  isReadonlyObject(json) && [...names].some((name) => isPresent(json, name))

/** Returns true if the cases of the operation's success are told by a `type`, as errors are. */
export const isToldByType = ({ success: { ast } }: Answers<unknown>): boolean => tagsOf(ast).has("type")

/** Returns true if the operation's success may have any fields. */
export const isFreeForm = ({ success: { ast } }: Answers<unknown>): boolean =>
  ast._tag === "Unknown" ||
  ast._tag === "Any" ||
  (ast._tag === "Objects" && ast.indexSignatures.some(({ type }) => type._tag !== "Never"))

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

/** Makes a function of the fields of a kind of objects, which finds those of each kind once. */
const namesBy = (
  isCounted: (field: SchemaAST.PropertySignature) => boolean,
  join: (cases: ReadonlyArray<Names>) => Names
): ((ast: SchemaAST.AST) => Names) => {
  const found = new WeakMap<SchemaAST.AST, Names>()
  const find = (ast: SchemaAST.AST): Names => {
    switch (ast._tag) {
      case "Suspend":
        return namesOf(ast.thunk())
      case "Objects":
        return new Set(ast.propertySignatures.filter(isCounted).map(({ name }) => name))
      case "Union":
        // A case that is not known yet is made of any object, so it does not say what the known ones have.
        return join(ast.types.filter(({ encoding }) => encoding === undefined).map(namesOf))
      default:
        return new Set()
    }
  }
  const namesOf = (ast: SchemaAST.AST): Names => {
    let names = found.get(ast)
    if (names === undefined) found.set(ast, (names = find(ast)))
    return names
  }
  return namesOf
}

/** Returns the fields that every object of a kind must have, without those whose value is a tag. */
const requiredOf = namesBy(
  ({ type }) => type.context?.isOptional !== true && !SchemaAST.isLiteral(type),
  ([first, ...others]) => new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))))
)

const joined = (cases: ReadonlyArray<Names>): Names => new Set(cases.flatMap((names) => [...names]))

/** Returns the fields that objects of a kind may have, without those that errors have, too, and without tags. */
const knownOf = namesBy(({ name, type }) => !SchemaAST.isLiteral(type) && !namesOfErrors.has(name), joined)

/** Returns the fields of a kind of objects whose value is a tag. */
const tagsOf = namesBy(({ type }) => SchemaAST.isLiteral(type), joined)
