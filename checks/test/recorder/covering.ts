/**
 * Makes values of a Schema as they go over the wire, which have all that the Schema allows: each value has every
 * optional field, and of a union each next value has another member.
 */
import { SchemaAST } from "effect"

/** The number of values that were made of a union. */
const made = new Map<SchemaAST.AST, number>()
let numbers = 0

const isText = (type: SchemaAST.AST) => SchemaAST.isLiteral(type) || SchemaAST.isString(type)

/** Returns the member that is next; an enum has its known values alone, and no case is one of tomorrow. */
const memberOf = (union: SchemaAST.Union): SchemaAST.AST => {
  const possible = union.types.filter(
    (type) =>
      !SchemaAST.isUndefined(type) &&
      !(SchemaAST.isObjects(type) && type.indexSignatures.some((map) => SchemaAST.isUnknown(map.type)))
  )
  const literals = possible.filter(SchemaAST.isLiteral)
  const members = literals.length > 0 && possible.every(isText) ? literals : possible
  const index = made.get(union) ?? 0
  made.set(union, index + 1)
  return members.length === 0 ? union.types[0]! : members[index % members.length]!
}

const textOf = (ast: SchemaAST.String): string => {
  const format = ast.annotations?.["format"]
  if (format === "date-time") return "2026-07-03T04:05:06.000Z"
  return format === "date" ? "2026-07-03" : "a text"
}

const valueOf = (ast: SchemaAST.AST): unknown => {
  if (SchemaAST.isUnion(ast)) return valueOf(memberOf(ast))
  if (SchemaAST.isLiteral(ast)) return ast.literal
  if (SchemaAST.isString(ast)) return textOf(ast)
  if (SchemaAST.isNumber(ast)) return ++numbers
  if (SchemaAST.isBoolean(ast)) return true
  if (SchemaAST.isArrays(ast)) return ast.rest.flatMap((item) => [valueOf(item), valueOf(item)])
  if (!SchemaAST.isObjects(ast)) return undefined
  return Object.fromEntries([
    ...ast.indexSignatures
      .filter(({ type }) => !SchemaAST.isNever(type))
      .map(({ type }) => ["a key", SchemaAST.isUnknown(type) ? "a text" : valueOf(type)] as const),
    ...ast.propertySignatures.map(({ name, type }) => [String(name), valueOf(type)] as const)
  ])
}

/** Returns the next value of a Schema, as it goes over the wire. */
export const covering = ({ ast }: { readonly ast: SchemaAST.AST }): unknown => valueOf(SchemaAST.toEncoded(ast))
