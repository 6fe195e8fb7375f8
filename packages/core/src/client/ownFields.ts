/**
 * Tells an answer of the operation's own from an error object, where the `type` in it is that of an error.
 *
 * A field that every success must have, and that the error does not have, speaks for the success: an error object has
 * no reason to carry all of those. A success without such a field cannot be told from an error.
 */
import { isReadonlyObject } from "effect/Predicate"
import * as SchemaAST from "effect/SchemaAST"
import type { Answers } from "./answer.ts"
import { documentedAs } from "./refusal.ts"

/**
 * Returns true if an object has all fields that the operation's success must have, and that an error of this type has
 * not. Their values need not be readable.
 */
export const hasOwnFields = (endpoint: Answers<unknown>, json: unknown, type: string): boolean => {
  if (!isReadonlyObject(json)) return false
  const ofError = fieldsOfError(endpoint, type)
  const own = [...requiredOf(endpoint.success.ast)].filter((name) => !ofError.has(name))
  // Servers write `null` for what is not there.
  return own.length > 0 && own.every((name) => Object.hasOwn(json, name) && json[name] !== null)
}

type Names = ReadonlySet<PropertyKey>

/** Returns the fields that an error of this type may have. Each has a tag and a message, documented or not. */
const fieldsOfError = (endpoint: Answers<unknown>, type: string): Names => {
  const documented = documentedAs(endpoint, type)
  const ast = documented === undefined ? undefined : SchemaAST.toEncoded(documented.ast)
  const details = ast?._tag === "Objects" ? ast.propertySignatures.map(({ name }) => name) : []
  return new Set(["type", "message", ...details])
}

const required = new WeakMap<SchemaAST.AST, Names>()

/** Returns the fields that every object of a kind must have, without those whose value is a tag. */
const requiredOf = (ast: SchemaAST.AST): Names => {
  let names = required.get(ast)
  if (names === undefined) required.set(ast, (names = findRequired(ast)))
  return names
}

const findRequired = (ast: SchemaAST.AST): Names => {
  switch (ast._tag) {
    case "Suspend":
      return requiredOf(ast.thunk())
    case "Objects":
      return new Set(
        ast.propertySignatures
          .filter(({ type }) => type.context?.isOptional !== true && !SchemaAST.isLiteral(type))
          .map(({ name }) => name)
      )
    case "Union": {
      // A case that is not known yet is made of any object, so it does not say what the known ones have.
      const [first, ...others] = ast.types.filter(({ encoding }) => encoding === undefined).map(requiredOf)
      return new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))))
    }
    default:
      return new Set()
  }
}
