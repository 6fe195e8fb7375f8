/**
 * Makes the contract's OpenAPI document, in which every schema has the name of its export.
 */
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"
import * as core from "@effect-portone/core"
import * as payments from "@effect-portone/payments"
import * as platform from "@effect-portone/platform"
import { PortOneApi } from "../generated/index.ts"

/** Returns the wire form of a schema, at the end of all its transformations. */
const wireFormOf = (ast: SchemaAST.AST): SchemaAST.AST =>
  ast.encoding === undefined ? ast : wireFormOf(ast.encoding.at(-1)!.to)

/** Maps the wire forms of all schemas of the packages to their names; `HttpApi` looks names up by wire form. */
const namesOfWireForms = (): ReadonlyMap<SchemaAST.AST, string> => {
  const names = new Map<SchemaAST.AST, string>()
  for (const [name, value] of [core, payments, platform].flatMap(Object.entries)) {
    if (!Schema.isSchema(value)) continue
    const schema: Schema.Constraint = value
    // The first form is that inside JSON in a parameter, the second that everywhere else.
    names.set(wireFormOf(schema.ast), name)
    names.set(wireFormOf(Schema.toCodecJson(schema).ast), name)
  }
  return names
}

export const makeDocument = (): OpenApi.OpenAPISpec => {
  const names = namesOfWireForms()
  return OpenApi.fromApi(PortOneApi, { referencePolicy: ({ ast }) => names.get(ast) })
}
