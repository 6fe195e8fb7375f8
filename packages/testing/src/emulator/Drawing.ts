/**
 * Answers for the operations that the emulator keeps no state for: a value drawn from the operation's own Schema.
 *
 * Effect's arbitrary does the drawing, of a narrower Schema, as what is valid is more than what is useful: the known cases
 * and enum values, short texts, amounts like prices, instants of these years. The seed decides everything.
 */
import * as Arbitrary from "effect/Arbitrary"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"

/** How long a list gets: three show what it is, and keep an answer readable. */
const size = 3

const text = Schema.String.check(Schema.isPattern(/^[a-z][a-z0-9]{5,9}$/))
const date = Schema.String.check(Schema.isPattern(/^202[4-9]-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])$/))
const amount = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000 }))
const instant = Schema.DateTimeUtc.check(
  Schema.makeIsBetween({ order: DateTime.Order })({
    minimum: DateTime.makeUnsafe("2024-01-01T00:00:00Z"),
    maximum: DateTime.makeUnsafe("2029-12-31T23:59:59Z")
  })
)

/** The case of a union that stands for what PortOne may add one day. */
const isUnrecognized = (ast: SchemaAST.AST): boolean =>
  SchemaAST.isObjects(ast) &&
  ast.propertySignatures.some(({ type }) => SchemaAST.isLiteral(type) && type.literal === "UNRECOGNIZED")

/** @param words what a string is drawn from */
const narrow = (ast: SchemaAST.AST, words: Schema.Constraint): Schema.Constraint => {
  if (SchemaAST.isString(ast) && ast.checks === undefined) return words
  // Every number of PortOne's is an integer.
  if (SchemaAST.isNumber(ast)) return amount
  if (SchemaAST.isDeclaration(ast) && ast.annotations === Schema.DateTimeUtc.ast.annotations) return instant
  if (SchemaAST.isArrays(ast) && ast.elements.length === 0 && ast.rest[0] !== undefined) {
    return Schema.Array(narrow(ast.rest[0], words))
  }
  if (SchemaAST.isObjects(ast)) {
    const [map] = ast.indexSignatures
    if (map !== undefined) return Schema.Record(text, SchemaAST.isUnknown(map.type) ? text : narrow(map.type, text))
    const struct = Schema.Struct(
      Object.fromEntries(ast.propertySignatures.map((field) => [field.name, narrowField(field)]))
    )
    return ast.checks === undefined ? struct : struct.check(...ast.checks)
  }
  if (SchemaAST.isUnion(ast)) {
    // An open enum is its known values beside any string, so the string goes; so does the absence in an optional field.
    const known = ast.types.filter((member) => !isUnrecognized(member) && !SchemaAST.isUndefined(member))
    const closed = known.length > 1 ? known.filter((member) => !SchemaAST.isString(member)) : known
    return Schema.Union(closed.map((member) => narrow(member, words)))
  }
  return Schema.make(ast)
}

const narrowField = ({ name, type }: SchemaAST.PropertySignature): Schema.Constraint => {
  // A calendar date in an answer is any string to the client; it is told by what its field is called.
  const value = narrow(type, /dates?$/i.test(String(name)) ? date : text)
  return type.context?.isOptional === true ? Schema.optionalKey(value) : value
}

const arbitraries = new WeakMap<object, Arbitrary.Arbitrary<unknown>>()

const arbitraryOf = <A>(schema: Schema.Codec<A, unknown>): Arbitrary.Arbitrary<A> => {
  let arbitrary = arbitraries.get(schema)
  if (arbitrary === undefined) {
    arbitrary = Arbitrary.schema(narrow(SchemaAST.toType(schema.ast), text))
    arbitraries.set(schema, arbitrary)
  }
  // Narrower than the arbitrary of this very schema.
  return arbitrary as Arbitrary.Arbitrary<A>
}

/** A value that the schema describes, always the same one for a seed. */
export const drawn = <A>(schema: Schema.Codec<A, unknown>, seed: string): Effect.Effect<A> =>
  Arbitrary.sampleEffect(arbitraryOf(schema), { count: 1, size, seed }).pipe(
    Effect.map(([value]) => value as A),
    // Sampling ends without a value only where a Schema's checks refuse most of what can be made.
    Effect.catch((error) => Effect.die(new Error(`no answer could be drawn in ${error.discards} attempts`)))
  )
