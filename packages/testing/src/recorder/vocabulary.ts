/**
 * Collects the words of the API from the Schemas of all operations: the names of its fields, and the values of its
 * enums. Any other name of a field may be somebody's, since a program or a PG made it up.
 */
import * as SchemaAST from "effect/SchemaAST"
import { endpoints } from "./routes.ts"

interface Vocabulary {
  /** The names of all fields. */
  readonly fields: ReadonlySet<string>
  /** The names of the fields that are an enum, a number, or a point in time in some object. */
  readonly enums: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly instants: ReadonlySet<string>
  /** The values of all enums. */
  readonly constants: ReadonlySet<string>
  /** The first words of those that are several, such as `Payment` of `PaymentMethodCard`. */
  readonly firstWords: ReadonlySet<string>
}

const members = new WeakMap<SchemaAST.AST, ReadonlyArray<SchemaAST.AST>>()

/** Returns the members of a union, nested ones too; any other type is its own only member. */
export const membersOf = (ast: SchemaAST.AST): ReadonlyArray<SchemaAST.AST> => {
  const known = members.get(ast)
  if (known !== undefined) return known
  const found = SchemaAST.isUnion(ast) ? ast.types.flatMap(membersOf) : [ast]
  members.set(ast, found)
  return found
}

/** Returns the first word of a tag such as `PaymentMethodCard`; undefined if it is no such tag. */
const firstWordOf = (text: string): string | undefined => /^([A-Z][a-z]+)(?:[A-Z][a-z]+)+$/.exec(text)?.[1]

/** The fields by which gateways and frameworks report an error. A client looks at their names alone. */
const ofErrors = ["code", "error", "errors", "message", "type"]

const collected = (): Vocabulary => {
  const fields = new Set<string>(ofErrors)
  const [enums, numbers, instants, constants] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>()
  ]
  const seen = new Set<SchemaAST.AST>()
  const visit = (ast: SchemaAST.AST, field: string): void => {
    for (const member of membersOf(ast)) {
      if (SchemaAST.isLiteral(member) && typeof member.literal === "string") {
        enums.add(field)
        constants.add(member.literal)
      } else if (SchemaAST.isNumber(member)) numbers.add(field)
      else if (SchemaAST.isString(member)) {
        if (member.annotations?.["format"] === "date-time") instants.add(field)
      } else if (SchemaAST.isArrays(member)) for (const item of member.rest) visit(item, field)
      else if (SchemaAST.isObjects(member) && !seen.has(member)) {
        seen.add(member)
        for (const { name, type } of member.propertySignatures) {
          fields.add(String(name))
          visit(type, String(name))
        }
        // The names in a map are the merchant's own.
        for (const { type } of member.indexSignatures) visit(type, "")
      }
    }
  }
  for (const { errors, input, success } of endpoints) {
    for (const { ast } of [input, success, errors]) visit(SchemaAST.toEncoded(ast), "")
  }
  const firstWords = new Set(Array.from(constants, firstWordOf).filter((word) => word !== undefined))
  return { fields, enums, numbers, instants, constants, firstWords }
}

let vocabulary: Vocabulary | undefined

/** Returns the words of the API. They are collected once, when a recording first needs them. */
export const words = (): Vocabulary => (vocabulary ??= collected())

/** Returns true for a tag that begins like one of the API's, also for one that PortOne adds later. */
export const isTag = (text: string): boolean => {
  const word = firstWordOf(text)
  return word !== undefined && words().firstWords.has(word)
}
