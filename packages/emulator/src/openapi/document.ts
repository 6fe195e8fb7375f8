/**
 * The contract's OpenAPI document, in which every schema has the name that it is exported by.
 */
import * as core from "@effect-portone/core"
import * as payments from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import { PortOneApi } from "../generated/index.ts"

/** What goes over the wire of a schema, at the end of all its transformations. */
const wireFormOf = (ast: SchemaAST.AST): SchemaAST.AST =>
  ast.encoding === undefined ? ast : wireFormOf(ast.encoding.at(-1)!.to)

/** The wire forms of everything that the packages export, by which `HttpApi` asks for a name. */
const namesOfWireForms = (): ReadonlyMap<SchemaAST.AST, string> => {
  const names = new Map<SchemaAST.AST, string>()
  for (const [name, value] of [core, payments, platform].flatMap(Object.entries)) {
    if (!Schema.isSchema(value)) continue
    const schema: Schema.Constraint = value
    // Those inside of JSON in a parameter, and all others.
    names.set(wireFormOf(schema.ast), name)
    names.set(wireFormOf(Schema.toCodecJson(schema).ast), name)
  }
  return names
}

export const makeDocument = (): OpenApi.OpenAPISpec => {
  const names = namesOfWireForms()
  return OpenApi.fromApi(PortOneApi, { referencePolicy: ({ ast }) => names.get(ast) })
}
