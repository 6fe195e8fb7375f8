/**
 * Encodes the input of a request by functions made of its Schema, which take a part of the time of the Schema's parser.
 *
 * Like those of `decoder.ts` they only say yes. An input that does not fit, that is no plain object, or that has a
 * field too many, is left to the Schema's parser, which says what is wrong. Each field is read once, into a new object,
 * so what was checked is what is sent.
 */
import * as DateTime from "effect/DateTime"
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { encode as encodeByParser } from "./codec.ts"
import { isFilter, isTimestamp, leafOf, tagOf, unfit, withoutUndefined } from "./kinds.ts"
import { textOf } from "./rfc3339.ts"
import { discriminatorOf } from "./unrecognized.ts"

type Encode = (value: unknown) => unknown

const encoders = new WeakMap<SchemaAST.AST, Encode>()

/** An encoded input. */
export interface Encoded {
  readonly fields: object
  /**
   * True if the input was read without the Schema's parser. Then all that its objects have is named by the Schema and
   * known to it, and has a JSON form.
   */
  readonly isPlain: boolean
}

/** Encodes an input. Throws an error that `issuesOf` reads. */
export const encode = (schema: Schema.ConstraintEncoder<object>, input: unknown): Encoded => {
  const encoded = encodeJson(schema, input)
  return encoded === unfit
    ? { fields: encodeByParser(schema, input), isPlain: false }
    : { fields: encoded, isPlain: true }
}

/** Encodes an input, or returns {@link unfit}. */
export const encodeJson = ({ ast }: Schema.ConstraintEncoder<object>, input: unknown): object | typeof unfit =>
  // The Schema of an object encodes to one.
  encoderOf(ast)(input) as object | typeof unfit

const encoderOf = (ast: SchemaAST.AST): Encode => {
  let encoder = encoders.get(ast)
  if (encoder === undefined) encoders.set(ast, (encoder = make(ast)))
  return encoder
}

const unknown: Encode = () => unfit

/** Returns true if values of a type are left to the Schema's own parser. */
export const isEncodedByParser = (ast: SchemaAST.AST): boolean => encoderOf(ast) === unknown

const make = (ast: SchemaAST.AST): Encode => {
  if (ast.encoding !== undefined) return isTimestamp(ast) ? encodeTimestamp : unknown
  const unchecked = makeUnchecked(ast)
  const { checks } = ast
  if (unchecked === undefined || checks === undefined) return unchecked ?? unknown
  if (!checks.every(isFilter)) return unknown
  return (value) => {
    // The Schema checks what it is given, and encodes that.
    const encoded = unchecked(value)
    if (encoded === unfit) return unfit
    for (const check of checks) {
      if (check.run(value, ast, options) !== undefined) return unfit
    }
    return encoded
  }
}

const options: SchemaAST.ParseOptions = {}

const encodeTimestamp: Encode = (value) =>
  DateTime.isDateTime(value) && DateTime.isUtc(value) ? (textOf(value) ?? unfit) : unfit

const makeUnchecked = (ast: SchemaAST.AST): Encode | undefined => {
  switch (ast._tag) {
    case "Suspend": {
      const { thunk } = ast
      return (value) => encoderOf(thunk())(value)
    }
    case "Objects":
      return ast.indexSignatures.length === 0 ? makeObject(ast) : makeMap(ast)
    case "Arrays":
      return makeArray(ast)
    case "Union":
      return leafOf(ast) ?? makeOpenUnion(ast)
    case "Number":
      // JSON has no form of the others, and none of -0.
      return (value) => (Number.isFinite(value) ? (value === 0 ? 0 : value) : unfit)
    default:
      return leafOf(ast)
  }
}

/** Returns true for an object as a literal makes it, which has no field but its own. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0
}

const makeObject = ({ propertySignatures }: SchemaAST.Objects): Encode | undefined => {
  const names = new Set<PropertyKey>()
  const fields: Array<{
    readonly name: string
    readonly encode: Encode
    readonly isOptional: boolean
    readonly mayBeUndefined: boolean
  }> = []
  for (const { name, type } of propertySignatures) {
    if (typeof name !== "string" || name === "__proto__") return undefined
    names.add(name)
    const isOptional = type.context?.isOptional === true
    const given = isOptional ? withoutUndefined(type) : type
    fields.push({ name, encode: encoderOf(given), isOptional, mayBeUndefined: given !== type })
  }
  return (value) => {
    if (!isPlain(value)) return unfit
    for (const name of Object.getOwnPropertyNames(value)) if (!names.has(name)) return unfit
    const encoded: Record<string, unknown> = {}
    // In the order of the Schema, so that an input has one body, in whatever order a program gives its fields. A proxy
    // may have fields that it does not show.
    for (const { encode, isOptional, mayBeUndefined, name } of fields) {
      const given = value[name]
      if (given === undefined) {
        if (!isOptional) return unfit
        if (!(name in value)) continue
        if (!mayBeUndefined) return unfit
        encoded[name] = undefined
        continue
      }
      const field = encode(given)
      if (field === unfit) return unfit
      encoded[name] = field
    }
    return encoded
  }
}

/** Makes the encoder of a map, which has an entry only by the parser: the Schema does not name its fields. */
const makeMap = ({ propertySignatures }: SchemaAST.Objects): Encode | undefined =>
  propertySignatures.length > 0
    ? undefined
    : (value) => (isPlain(value) && Object.getOwnPropertyNames(value).length === 0 ? {} : unfit)

/** Makes the encoder of a union that answers have, whose cases are told by a tag. Other unions are of requests. */
const makeOpenUnion = ({ types }: SchemaAST.Union): Encode | undefined => {
  const last = types.at(-1)
  const tag = last === undefined ? undefined : discriminatorOf(last)
  if (tag === undefined) return undefined
  const byTag = new Map<unknown, Encode>()
  for (const one of types.slice(0, -1)) {
    const value = tagOf(one, tag)
    if (value === undefined || byTag.has(value)) return undefined
    byTag.set(value, encoderOf(one))
  }
  return (value) => (isPlain(value) ? (byTag.get(value[tag])?.(value) ?? unfit) : unfit)
}

const makeArray = ({ elements, rest }: SchemaAST.Arrays): Encode | undefined => {
  const [item, ...others] = rest
  if (elements.length > 0 || item === undefined || others.length > 0) return undefined
  const encodeItem = encoderOf(item)
  return (value) => {
    if (!Array.isArray(value)) return unfit
    const encoded: Array<unknown> = []
    // The type of an array says nothing of its items.
    for (const given of value as ReadonlyArray<unknown>) {
      const one = encodeItem(given)
      if (one === unfit) return unfit
      encoded.push(one)
    }
    return encoded
  }
}
