/**
 * Decodes what `JSON.parse` gave by functions made of its Schema, which take a third of the time of the Schema's
 * parser.
 *
 * They only say yes. What does not fit, or is of a kind that is not known here, is left to the Schema's parser, which
 * says what is wrong, in its own words. Nothing is compiled from a text, so they work where `eval` is forbidden.
 *
 * A value is never changed. An object in which nothing has to change is returned as it is, and a copy otherwise: an
 * answer is mostly made of texts and numbers, and to copy those would take as long as to check them.
 *
 * An optional field, and an entry of a map, is absent if it is `null` and may not be. That is how `reading.ts` reads
 * them, too.
 */
import * as DateTime from "effect/DateTime"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { decode } from "./codec.ts"
import { isFilter, isTimestamp, leafOf, readText, tagOf, unfit, withoutUndefined } from "./kinds.ts"
import { millisOf } from "./rfc3339.ts"
import { discriminatorOf } from "./unrecognized.ts"

type Decode = (value: unknown) => unknown

/** A JSON object. */
type Fields = Readonly<Record<string, unknown>>

const decoders = new WeakMap<SchemaAST.AST, Decode>()

/** Decodes JSON, or returns {@link unfit}. */
export const decodeJson = <A>({ ast }: Schema.ConstraintDecoder<A>, json: unknown): A | typeof unfit => {
  try {
    // A decoder of a Schema returns its values.
    return decoderOf(ast)(json) as A | typeof unfit
  } catch {
    // It has more levels than functions can call themselves.
    return unfit
  }
}

const decoderOf = (ast: SchemaAST.AST): Decode => {
  let decoder = decoders.get(ast)
  if (decoder === undefined) decoders.set(ast, (decoder = make(ast)))
  return decoder
}

const make = (ast: SchemaAST.AST): Decode => {
  if (ast.encoding !== undefined) return isTimestamp(ast) ? decodeTimestamp : byParser(ast)
  const unchecked = makeUnchecked(ast)
  if (unchecked === undefined) return byParser(ast)
  const { checks } = ast
  if (checks === undefined) return unchecked
  if (!checks.every(isFilter)) return byParser(ast)
  return (value) => {
    const decoded = unchecked(value)
    if (decoded === unfit) return unfit
    for (const check of checks) {
      if (check.run(decoded, ast, options) !== undefined) return unfit
    }
    return decoded
  }
}

const options: SchemaAST.ParseOptions = {}

/** The decoders that are the Schema's own parser. */
const parsers = new WeakSet<Decode>()

/** Leaves a part of a value to the Schema's own parser. */
const byParser = (ast: SchemaAST.AST): Decode => {
  const schema = Schema.make<Schema.ConstraintDecoder<unknown>>(ast)
  const decoder: Decode = (value) => {
    try {
      return decode(schema, value)
    } catch {
      return unfit
    }
  }
  parsers.add(decoder)
  return decoder
}

/** Returns true if values of a type are left to the Schema's own parser. */
export const isDecodedByParser = (ast: SchemaAST.AST): boolean => parsers.has(decoderOf(ast))

/** The text that was read last, and its time, which is never changed. A payment tells one time in several fields. */
let last: { readonly text: string; readonly time: DateTime.Utc } | undefined

const decodeTimestamp: Decode = (value) => {
  if (typeof value !== "string") return unfit
  if (value === last?.text) return last.time
  const millis = millisOf(value)
  if (Number.isNaN(millis)) return unfit
  const time = DateTime.makeUnsafe(millis)
  last = { text: value, time }
  return time
}

/** Returns the decoder of a Schema without its checks, or `undefined` if its kind is not known here. */
const makeUnchecked = (ast: SchemaAST.AST): Decode | undefined => {
  switch (ast._tag) {
    case "Unknown":
    case "Any":
      return (value) => value
    case "Suspend": {
      const { thunk } = ast
      return (value) => decoderOf(thunk())(value)
    }
    case "Objects":
      return makeObject(ast)
    case "Arrays":
      return makeArray(ast)
    case "Union":
      return leafOf(ast) ?? makeUnion(ast)
    default:
      return leafOf(ast)
  }
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isEmpty = (value: Fields): boolean => {
  for (const _ in value) return false
  return true
}

/** A field of an object. */
interface Field {
  readonly decode: Decode
  /** True if the field is a text, which is looked at without a call of a function: most fields are one. */
  readonly isText: boolean
  readonly isOptional: boolean
}

const makeObject = (ast: SchemaAST.Objects): Decode | undefined => {
  const { indexSignatures, propertySignatures } = ast
  const [entries, ...others] = indexSignatures
  if (entries !== undefined) {
    if (propertySignatures.length > 0 || others.length > 0) return undefined
    return entries.type._tag === "Never" ? makeEmpty(ast) : makeMap(entries)
  }
  const fields = new Map<string, Field>()
  let required = 0
  for (const { name, type } of propertySignatures) {
    if (typeof name !== "string" || name === "__proto__") return undefined
    const decodeField = decoderOf(withoutUndefined(type))
    const isOptional = type.context?.isOptional === true
    if (!isOptional) required++
    fields.set(name, { decode: decodeField, isText: decodeField === readText, isOptional })
  }
  return (value) => {
    if (!isObject(value)) return unfit
    let found = 0
    let hasOthers = false
    let changed: Record<string, unknown> | undefined
    // `JSON.parse` gives objects that inherit no field.
    for (const name in value) {
      const field = fields.get(name)
      if (field === undefined) {
        hasOthers = true
        continue
      }
      const given = value[name]
      if (!field.isOptional) found++
      if (field.isText && typeof given === "string") continue
      const decoded = field.decode(given)
      if (decoded === given) continue
      if (decoded !== unfit) (changed ??= { ...value })[name] = decoded
      else if (given !== null || !field.isOptional) return unfit
      else {
        hasOthers = true
        ;(changed ??= { ...value })[name] = unfit
      }
    }
    if (found !== required) return unfit
    return hasOthers ? only(changed ?? value, fields) : (changed ?? value)
  }
}

/** Returns a copy with the known fields that are to be there. */
const only = (value: Fields, fields: ReadonlyMap<string, Field>): Fields => {
  const known: Record<string, unknown> = {}
  for (const name in value) {
    if (fields.has(name) && value[name] !== unfit) known[name] = value[name]
  }
  return known
}

/** Makes the decoder of an object without fields. The parser looks at one that has some. */
const makeEmpty = (ast: SchemaAST.AST): Decode => {
  const parse = byParser(ast)
  return (value) => (isObject(value) && isEmpty(value) ? value : parse(value))
}

const makeMap = ({ parameter, type }: SchemaAST.IndexSignature): Decode | undefined => {
  if (parameter._tag !== "String" || parameter.checks !== undefined || parameter.encoding !== undefined)
    return undefined
  if (type._tag === "Unknown") return (value) => (isObject(value) ? value : unfit)
  const decodeEntry = decoderOf(type)
  return (value) => {
    if (!isObject(value)) return unfit
    let changed: Record<string, unknown> | undefined
    let hasNulls = false
    for (const name in value) {
      const given = value[name]
      const decoded = decodeEntry(given)
      if (decoded === given) continue
      // An assignment to this name would set the prototype.
      if (name === "__proto__" || (decoded === unfit && given !== null)) return unfit
      if (decoded === unfit) hasNulls = true
      ;(changed ??= { ...value })[name] = decoded
    }
    if (!hasNulls) return changed ?? value
    return Object.fromEntries(Object.entries(changed!).filter(([, entry]) => entry !== unfit))
  }
}

const makeArray = ({ elements, rest }: SchemaAST.Arrays): Decode | undefined => {
  const [item, ...others] = rest
  if (elements.length > 0 || item === undefined || others.length > 0) return undefined
  const decodeItem = decoderOf(item)
  return (value) => {
    if (!Array.isArray(value)) return unfit
    const items: ReadonlyArray<unknown> = value
    let changed: Array<unknown> | undefined
    for (let index = 0; index < items.length; index++) {
      const decoded = decodeItem(items[index])
      if (decoded === unfit) return unfit
      if (decoded !== items[index]) (changed ??= [...items])[index] = decoded
    }
    return changed ?? items
  }
}

const makeUnion = ({ types }: SchemaAST.Union): Decode | undefined => {
  const [first, second, ...others] = types
  if (first !== undefined && second !== undefined && others.length === 0) {
    if (second._tag === "Null" && second.encoding === undefined) {
      const decodeFirst = decoderOf(first)
      return (value) => (value === null ? null : decodeFirst(value))
    }
  }
  return makeTagged(types)
}

/** Makes the decoder of a union whose cases are told by a tag, which none of them shares. */
const makeTagged = (types: ReadonlyArray<SchemaAST.AST>): Decode | undefined => {
  const last = types.at(-1)
  const open = last === undefined ? undefined : discriminatorOf(last)
  const cases = open === undefined ? types : types.slice(0, -1)
  const tag = open ?? commonTagOf(cases)
  if (tag === undefined) return undefined
  const byTag = new Map<unknown, Decode>()
  for (const one of cases) {
    const value = tagOf(one, tag)
    if (value === undefined || byTag.has(value)) return undefined
    byTag.set(value, decoderOf(one))
  }
  return (value) => {
    if (!isObject(value)) return unfit
    const tagged = value[tag]
    const decodeCase = byTag.get(tagged)
    if (decodeCase !== undefined) return decodeCase(value)
    return open !== undefined && typeof tagged === "string" ? { [tag]: "UNRECOGNIZED", raw: value } : unfit
  }
}

/** Returns the name of a required field that is a literal in all cases. */
const commonTagOf = ([first, ...others]: ReadonlyArray<SchemaAST.AST>): string | undefined => {
  if (first?._tag !== "Objects") return undefined
  const names = first.propertySignatures.map(({ name }) => name)
  return names.find(
    (name): name is string =>
      typeof name === "string" && [first, ...others].every((one) => tagOf(one, name) !== undefined)
  )
}
