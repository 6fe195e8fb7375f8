/**
 * Reads the input of a call, once, into plain objects.
 *
 * The Schema decides what an input says: it reads each field by its name, from a class with getters as from an object
 * literal. A copy by spreading does not: it loses what is inherited or not enumerable, and a refund whose `amount` is a
 * getter would become a whole one. So a caller's own object is handed to the Schema as it is, and all that the client
 * adds goes into the plain object that the Schema makes.
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { InputError } from "../ClientErrorReason.ts"
import type { Endpoint } from "../Endpoint.ts"
import { decode } from "../internal/codec.ts"
import { encode, type Encoded } from "../internal/encoder.ts"
import { describe, type FieldIssue, issuesOf, ofSchema } from "../internal/issues.ts"
import { withoutUndefined } from "../internal/kinds.ts"
import { optionNames } from "../internal/names.ts"
import { slipsIn } from "./slips.ts"

/** Refuses an input. Neither `description` nor `issues` ever hold a value of it. */
export const refuse = (description: string, issues?: ReadonlyArray<FieldIssue>): Result.Result<never, InputError> =>
  Result.fail(new InputError({ description, issues }))

/**
 * Refuses what throws while it is read: a getter or a proxy that throws, or a value without a text form. Its own words
 * may hold a value.
 */
export const orRefuse = <A>(read: () => Result.Result<A, InputError>): Result.Result<A, InputError> => {
  try {
    return read()
  } catch {
    return refuse("the input cannot be read")
  }
}

type Fields = Readonly<Record<string, unknown>>

/** The wire form of an input. */
export interface Input extends Encoded {
  readonly fields: Fields
}

const noInput = {}

/** Returns the wire form of an input, with the store of the call at each place that names none. */
export const readFields = <I>(
  endpoint: Pick<Endpoint<I, unknown, unknown>, "input" | "storeId">,
  input: unknown,
  storeId: string | undefined
): Result.Result<Input, InputError> => {
  if (storeId === undefined) return encoded(endpoint.input, input)
  const names = endpoint.storeId.flatMap(([name, ...rest]) => (name === undefined || rest.length > 0 ? [] : [name]))
  return Result.map(encoded(withoutNeedOf(endpoint.input, names), input), ({ fields, isPlain }) => ({
    fields: endpoint.storeId.reduce((all, place) => withStoreId(endpoint.input.ast, all, place, storeId), fields),
    isPlain
  }))
}

/**
 * Returns an input as plain objects, for what reads it several times or adds to it.
 *
 * @param added the fields that are added later, which are not missing yet
 */
export const readInput = <I>(
  endpoint: Pick<Endpoint<I, unknown, unknown>, "input">,
  input: unknown,
  added: ReadonlyArray<PropertyKey> = []
): Result.Result<I, InputError> => {
  const schema = withoutNeedOf(endpoint.input, added)
  return Result.map(encoded(schema, input), ({ fields }) => decode(schema, fields))
}

/** Says of an option of the call, such as a key, that it does not belong into the input. */
const withAdvice = (issue: FieldIssue): FieldIssue => {
  const [name, ...rest] = issue.path
  return typeof name === "string" && rest.length === 0 && optionNames.has(name) && issue.message === excess
    ? { path: issue.path, message: "Expected in the options of the call, its second argument, and not" }
    : issue
}

/** The words of Schema for a field that it does not know. */
const excess = "Expected no excess property"

const encoded = (schema: Schema.ConstraintEncoder<object>, input: unknown): Result.Result<Input, InputError> => {
  const given = input === undefined ? noInput : input
  try {
    // An input is a struct, and so is what it encodes to.
    const made = encode(schema, given) as Input
    if (made.isPlain) return Result.succeed(made)
    const slips = ofSchema(slipsIn(schema.ast, given), schema)
    return slips.length === 0 ? Result.succeed(made) : refuse(describe(slips), slips)
  } catch (error) {
    const issues = ofSchema(issuesOf(error, given, schema).map(withAdvice), schema)
    return refuse(describe(issues), issues)
  }
}

/** Returns the store that an input names itself, which goes before that of the call. */
export const storeIdIn = (
  endpoint: Pick<Endpoint<unknown, unknown, unknown>, "storeId">,
  input: unknown
): string | undefined => {
  for (const place of endpoint.storeId) {
    const value = place.reduce<unknown>(
      (within, name) => (typeof within === "object" && within !== null ? Reflect.get(within, name) : undefined),
      input
    )
    if (typeof value === "string") return value
  }
  return undefined
}

/**
 * Returns the fields with `storeId` at a place in them, unless something is there already. They are in the order of
 * their Schema, so that a call has one body whether its store comes from its input, its options or the client: then a
 * request that is repeated is the very same.
 */
const withStoreId = (
  ast: SchemaAST.AST | undefined,
  fields: Fields,
  [name, ...rest]: ReadonlyArray<string>,
  storeId: string
): Fields => {
  if (name === undefined || (rest.length === 0 && fields[name] !== undefined)) return fields
  const signatures = ast === undefined ? [] : signaturesOf(ast)
  // The schema has made an object of what lies deeper, or there is none.
  const inner = (fields[name] ?? {}) as Fields
  const type = signatures.find((one) => one.name === name)?.type
  const value = rest.length === 0 ? storeId : withStoreId(type, inner, rest, storeId)
  const ordered: Record<PropertyKey, unknown> = {}
  for (const { name: of } of signatures) {
    if (of === name) ordered[of] = value
    else if (Object.hasOwn(fields, of)) ordered[of] = fields[String(of)]
  }
  return { ...ordered, ...fields, [name]: value }
}

/** Returns the fields of an object's Schema, also of one that may be absent. */
const signaturesOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.PropertySignature> => {
  const given = withoutUndefined(ast)
  if (SchemaAST.isSuspend(given)) return signaturesOf(given.thunk())
  return SchemaAST.isObjects(given) ? given.propertySignatures : []
}

const lenient = new WeakMap<object, Map<string, object>>()

/** Returns the Schema of an input in which these fields may be missing. */
const withoutNeedOf = <I>(
  schema: Schema.Codec<I, object>,
  names: ReadonlyArray<PropertyKey>
): Schema.Codec<I, object> => {
  const { ast } = schema
  if (!SchemaAST.isObjects(ast)) return schema
  const isNeeded = ({ name, type }: SchemaAST.PropertySignature) =>
    names.includes(name) && type.context?.isOptional !== true
  if (!ast.propertySignatures.some(isNeeded)) return schema
  const key = names.map(String).join()
  const known = lenient.get(schema) ?? new Map<string, object>()
  lenient.set(schema, known)
  // The map holds for each schema those that were made of it. The fields that are missing in their type are added.
  const made = known.get(key) as Schema.Codec<I, object> | undefined
  if (made !== undefined) return made
  const signatures = ast.propertySignatures.map((signature) =>
    isNeeded(signature)
      ? new SchemaAST.PropertySignature(signature.name, Schema.optionalKey(Schema.make(signature.type)).ast)
      : signature
  )
  const making = Schema.make<Schema.Codec<I, object>>(
    new SchemaAST.Objects(signatures, ast.indexSignatures, ast.annotations, ast.checks, ast.encoding, ast.context)
  )
  known.set(key, making)
  return making
}
