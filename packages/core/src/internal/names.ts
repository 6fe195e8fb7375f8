/**
 * Decides which names of fields are printed.
 *
 * A field that no schema knows has a name of the program's or the server's own. Often it is a slip (`amout`), and then
 * its name helps. It may as well be a phone number, a card's number, a person or a token that became a key, and a
 * person can be written like a field (`HongGildong`). So only the names of the schema are printed, and those that are
 * nearly one of them. The `issues` of an error have them all.
 */
import type * as SchemaAST from "effect/SchemaAST"
import { distance } from "./distance.ts"

/** Stands for a name that is not printed. */
const hidden = "a name that is not printed"

/** The names of the fields of a schema, and of all schemas in it. */
export type Names = ReadonlySet<string>

const noNames: Names = new Set()

const found = new WeakMap<SchemaAST.AST, Names>()

/** Returns the names of the fields of a schema, as a program and as the wire has them. There are none without one. */
export const namesOf = (ast: SchemaAST.AST | undefined): Names => {
  if (ast === undefined) return noNames
  let names = found.get(ast)
  if (names === undefined) found.set(ast, (names = collect(ast)))
  return names
}

/** Tells a name that a schema's own check speaks of, and no field of it. */
export const tellName = ({ ast }: { readonly ast: SchemaAST.AST }, name: string): void => {
  found.set(ast, new Set([...namesOf(ast), name]))
}

const collect = (root: SchemaAST.AST): Names => {
  const names = new Set<string>()
  const seen = new Set<SchemaAST.AST>()
  const open = [root]
  for (let ast = open.pop(); ast !== undefined; ast = open.pop()) {
    if (seen.has(ast)) continue
    seen.add(ast)
    if (ast._tag === "Objects") {
      for (const { name } of ast.propertySignatures) if (typeof name === "string") names.add(name)
    }
    for (const part of partsOf(ast)) open.push(part)
  }
  return names
}

/** Returns the schemas that a schema is made of. */
const partsOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.AST> => {
  const encoded = ast.encoding?.map(({ to }) => to) ?? []
  switch (ast._tag) {
    case "Objects":
      return [...encoded, ...ast.propertySignatures, ...ast.indexSignatures].map((part) =>
        "type" in part ? part.type : part
      )
    case "Arrays":
      return [...encoded, ...ast.elements, ...ast.rest]
    case "Union":
      return [...encoded, ...ast.types]
    case "Suspend":
      return [...encoded, ast.thunk()]
    case "Declaration":
      return [...encoded, ...ast.typeParameters]
    default:
      return encoded
  }
}

/** Matches an identifier. The longest of PortOne's has less than 50 letters. */
const identifier = /^[A-Z_$][\w$]{0,49}$/i

/** Returns a name without what differs between the styles of writing names. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[_$]/g, "")

/** Matches the words of an identifier: `taxFreeAmount` has three, and so has `tax_free_amount`. */
const word = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g

/** Returns true for the first or the last words of a name, such as the `phone` of a `phoneNumber`. */
const isPartOf = (given: string, name: string): boolean => {
  const words = name.match(word)?.map(plain) ?? []
  return words.some((_, at) => given === words.slice(0, at).join("") || given === words.slice(at).join(""))
}

/**
 * Returns true for a name that is another one in another style (`order_name`), or that differs from it by one letter
 * (`amout`, `amuont`), or by two in a long name. A name of four letters is not far from any other, such as a person's,
 * so there is no slip in one.
 */
export const isNearly = (name: string, other: string): boolean => {
  const given = plain(name)
  const right = plain(other)
  if (given === right) return given !== ""
  const allowed = right.length < 5 ? 0 : right.length < 8 ? 1 : 2
  return Math.abs(given.length - right.length) <= allowed && distance(given, right) <= allowed
}

/** Returns true for a name that is nearly a known one, or a part of one. */
const isSlip = (name: string, known: Names): boolean => {
  if (!identifier.test(name)) return false
  const given = plain(name)
  return given !== "" && [...known].some((one) => isNearly(name, one) || isPartOf(given, one))
}

/** The names of the options of a call. They are the client's own, and no value of a program's. */
export const optionNames: Names = new Set(["idempotencyKey", "timeout", "retry", "credentials", "check"])

/** Returns a name as it is printed, in quotes if it is. */
export const quote = (name: string, known: Names): string =>
  known.has(name) || optionNames.has(name) || isSlip(name, known) ? `"${name}"` : hidden

/** Returns a step of a path as it is printed. An index is a number; a symbol may hold any text. */
export const bracketed = (key: PropertyKey, known: Names): string =>
  `[${typeof key === "number" ? key : typeof key === "string" ? quote(key, known) : hidden}]`
