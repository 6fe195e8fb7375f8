/**
 * Recognizes the kinds of Schemas that those of operations are made of.
 */
import type * as SchemaAST from "effect/SchemaAST"
import { timestamp } from "./rfc3339.ts"

/** Stands for a value that does not fit its Schema. The Schema's parser has to look at it. */
export const unfit: unique symbol = Symbol("unfit")

export const isFilter = (check: SchemaAST.Check<unknown>): check is SchemaAST.Filter<unknown> => check._tag === "Filter"

export const isTimestamp = ({ encoding }: SchemaAST.AST): boolean =>
  encoding?.length === 1 && encoding[0].transformation === timestamp

/** Returns the type of an optional field that is there. JSON has no `undefined`. */
export const withoutUndefined = (type: SchemaAST.AST): SchemaAST.AST => {
  if (type._tag !== "Union" || type.encoding !== undefined || type.checks !== undefined) return type
  const [first, second, ...rest] = type.types
  return first !== undefined && second?._tag === "Undefined" && rest.length === 0 ? first : type
}

const isPlainLiteral = (ast: SchemaAST.AST): ast is SchemaAST.Literal =>
  ast._tag === "Literal" && ast.encoding === undefined && ast.checks === undefined

/** Returns the literal that a required field of an object is. */
export const tagOf = (ast: SchemaAST.AST, name: string): SchemaAST.LiteralValue | undefined => {
  if (ast._tag !== "Objects" || ast.encoding !== undefined) return undefined
  const field = ast.propertySignatures.find((one) => one.name === name)
  return field !== undefined && isPlainLiteral(field.type) && field.type.context?.isOptional !== true
    ? field.type.literal
    : undefined
}

/** Returns true for the cases of an enum that any text may be added to. */
const isEnumOfAll = ([first, second, ...others]: ReadonlyArray<SchemaAST.AST>): boolean =>
  first !== undefined && second !== undefined && others.length === 0 && isPlainText(second) && isEnum(first)

const isPlainText = ({ _tag, checks, encoding }: SchemaAST.AST): boolean =>
  _tag === "String" && checks === undefined && encoding === undefined

const isEnum = (ast: SchemaAST.AST): boolean =>
  ast._tag === "Union" && ast.encoding === undefined && ast.checks === undefined
    ? ast.types.every(isEnum)
    : isPlainLiteral(ast) && typeof ast.literal === "string"

/** Reads a value, or returns {@link unfit}. */
type Read = (value: unknown) => unknown

export const readText: Read = (value) => (typeof value === "string" ? value : unfit)

/** Returns the reader of a value that is the same in a program and on the wire, or `undefined` for other kinds. */
export const leafOf = (ast: SchemaAST.AST): Read | undefined => {
  switch (ast._tag) {
    case "String":
      return readText
    case "Number":
      return (value) => (typeof value === "number" ? value : unfit)
    case "Boolean":
      return (value) => (typeof value === "boolean" ? value : unfit)
    case "Null":
      return (value) => (value === null ? value : unfit)
    case "Literal": {
      const { literal } = ast
      return (value) => (value === literal ? value : unfit)
    }
    case "Union": {
      const { types } = ast
      if (!types.every(isPlainLiteral)) return isEnumOfAll(types) ? readText : undefined
      const literals = new Set<unknown>(types.map(({ literal }) => literal))
      return (value) => (literals.has(value) ? value : unfit)
    }
    default:
      return undefined
  }
}
