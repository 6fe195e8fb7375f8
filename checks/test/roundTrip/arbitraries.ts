/**
 * Makes arbitrary inputs, answers and errors of the operations.
 *
 * Effect derives arbitraries from a schema's type. It cannot know three things: a check that chance never meets
 * (exactly one of eleven fields), a value that does not go over the wire (a function in a free-form object, a year of
 * five digits), and that large objects need their optional fields too (it gives an object no more fields than `size`).
 * So each schema is first turned into one of the same type that expresses these things in its shape.
 */
import { Arbitrary, DateTime, flow, Schema, SchemaAST } from "effect"
import type { DocumentedError, DocumentedErrorClass } from "@effect-portone/core/DocumentedError"
import type { Endpoint } from "@effect-portone/core/Endpoint"

/** The optional fields that are set: some, as Effect draws them, or all. */
type Extent = "some" | "everything"

/** The field that marks the unknown case of a union. */
const tagOfUnrecognized = ({ propertySignatures }: SchemaAST.Objects): string | undefined => {
  const tag = propertySignatures.find(({ type }) => SchemaAST.isLiteral(type) && type.literal === "UNRECOGNIZED")
  return tag === undefined ? undefined : String(tag.name)
}

/** The unknown case holds the object as it came, whose tag is unknown. */
const unrecognized = (tag: string): Schema.Constraint =>
  Schema.Struct({
    [tag]: Schema.Literal("UNRECOGNIZED"),
    raw: Schema.Struct({ [tag]: Schema.Literal("SOMETHING_NEW"), addedLater: Schema.Json })
  })

/** Returns the fields that exclude each other, as the check of `Wire.alternatives` says. */
const alternativesOf = (ast: SchemaAST.Objects) =>
  ast.checks
    ?.map(({ annotations }) => annotations?.["alternatives"])
    .find((told): told is { readonly fields: ReadonlyArray<string>; readonly required: boolean } => told !== undefined)

/** The instants that RFC 3339 can express. */
const instant = Schema.DateTimeUtc.check(
  Schema.makeIsBetween({ order: DateTime.Order })({
    minimum: DateTime.makeUnsafe("0000-01-01T00:00:00Z"),
    maximum: DateTime.makeUnsafe("9999-12-31T23:59:59.999Z")
  })
)

const withoutUndefined = (ast: SchemaAST.AST): SchemaAST.AST =>
  SchemaAST.isUnion(ast) ? new SchemaAST.Union(ast.types.filter((type) => !SchemaAST.isUndefined(type))) : ast

/**
 * Turns the schema of an object into one of the same type from which better values are drawn.
 *
 * @param textOf returns the schema of the strings in a field
 */
const shapeObject = (
  ast: SchemaAST.Objects,
  extent: Extent,
  textOf: (field: string) => Schema.Constraint
): Schema.Constraint => {
  const alternatives = alternativesOf(ast)
  const struct = (chosen?: string) =>
    Schema.Struct(
      Object.fromEntries(
        ast.propertySignatures.flatMap(({ name, type }): ReadonlyArray<readonly [string, Schema.Constraint]> => {
          const field = String(name)
          if (field !== chosen && alternatives?.fields.includes(field)) return []
          const isOptional = type.context?.isOptional === true
          const isSet = isOptional && (extent === "everything" || field === chosen)
          const value = shape(isSet ? withoutUndefined(type) : type, extent, textOf(field))
          return [[field, isOptional && !isSet ? Schema.optionalKey(value) : value]]
        })
      )
    )
  if (alternatives === undefined) return struct()
  const { fields, required } = alternatives
  return Schema.Union([...fields.map(struct), ...(required ? [] : [struct()])])
}

/**
 * Turns a schema into one of the same type from which better values are drawn.
 *
 * @param text the schema of strings
 */
const shape = (ast: SchemaAST.AST, extent: Extent, text: Schema.Constraint): Schema.Constraint => {
  if (SchemaAST.isString(ast) && ast.checks === undefined) return text
  if (SchemaAST.isDeclaration(ast) && ast.annotations === Schema.DateTimeUtc.ast.annotations) return instant
  if (SchemaAST.isArrays(ast)) {
    const items = Schema.Array(shape(ast.rest[0]!, extent, text))
    return extent === "everything" ? items.check(Schema.isMinLength(1)) : items
  }
  if (SchemaAST.isUnion(ast)) return Schema.Union(ast.types.map((type) => shape(type, extent, text)))
  if (!SchemaAST.isObjects(ast)) return Schema.make(ast)
  const [index] = ast.indexSignatures
  if (index === undefined) {
    const tag = tagOfUnrecognized(ast)
    return tag === undefined ? shapeObject(ast, extent, () => Schema.String) : unrecognized(tag)
  }
  if (SchemaAST.isNever(index.type)) return Schema.Struct({})
  return Schema.Record(Schema.String, SchemaAST.isUnknown(index.type) ? Schema.Json : shape(index.type, extent, text))
}

/** Draws half of the values with all optional fields. */
const mixed = (shapeTo: (extent: Extent) => Schema.Constraint): Arbitrary.Arbitrary<unknown> => {
  const some = Arbitrary.schema(shapeTo("some"))
  const everything = Arbitrary.schema(shapeTo("everything"))
  return Arbitrary.flatMap(Arbitrary.schema(Schema.Boolean), (all) => (all ? everything : some))
}

const derive = (schema: Schema.Constraint): Arbitrary.Arbitrary<unknown> =>
  mixed((extent) => shape(SchemaAST.toType(schema.ast), extent, Schema.String))

/** Texts with a UTF-8 form, as words in a URL and text documents must have. */
const word = Schema.String.check(Schema.makeFilter((text) => !/\p{Surrogate}/u.test(text)))

/** A segment of a path that no URL parser drops or resolves. */
const segment = word.check(
  Schema.isMinLength(1),
  Schema.makeFilter((text) => text !== "." && text !== "..")
)

/** A text that its first character does not turn into another type. */
const csv = word.check(Schema.makeFilter((text) => !text.startsWith("\uFEFF")))

/** Returns inputs that the client takes. */
export const arbitraryInput = ({
  input,
  pathFields,
  queryFields
}: Pick<Endpoint<unknown, unknown, unknown>, "input" | "pathFields" | "queryFields">): Arbitrary.Arbitrary<unknown> => {
  const ast = SchemaAST.toType(input.ast)
  if (!SchemaAST.isObjects(ast)) throw new Error("an input is an object")
  const textOf = (field: string) =>
    pathFields.includes(field) ? segment : queryFields.includes(field) ? word : Schema.String
  return mixed((extent) => shapeObject(ast, extent, textOf))
}

/** Returns successful answers of the operation. */
export const arbitraryAnswer = ({
  format,
  success
}: Pick<Endpoint<unknown, unknown, unknown>, "format" | "success">): Arbitrary.Arbitrary<unknown> => {
  switch (format) {
    case "json":
      return derive(success)
    case "text":
      return Arbitrary.schema(csv)
    case "bytes":
      return Arbitrary.schema(Schema.Uint8Array)
    case "empty":
      return Arbitrary.Constant(undefined)
  }
}

const errors = new WeakMap<DocumentedErrorClass, Arbitrary.Arbitrary<DocumentedError>>()

/** Returns documented errors, made from the fields of their wire form; most operations share the same few. */
export const arbitraryError = (errorClass: DocumentedErrorClass): Arbitrary.Arbitrary<DocumentedError> => {
  let arbitrary = errors.get(errorClass)
  if (arbitrary === undefined) {
    // The error is a transformation of its wire form.
    const wire = Schema.make<Schema.Codec<unknown, object>>(errorClass.documented.ast.encoding![0].to)
    const toError = flow(Schema.encodeUnknownSync(wire), Schema.decodeUnknownSync(errorClass))
    errors.set(errorClass, (arbitrary = Arbitrary.map(derive(wire), toError)))
  }
  return arbitrary
}
