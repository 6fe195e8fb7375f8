/**
 * Builds Schemas at their first use.
 */
import * as Schema from "effect/Schema"
import * as SchemaAST from "effect/SchemaAST"

/** Returns a Schema whose AST is that of another one, which is built when the AST is first read. */
export const lazy = <A, I>(build: () => Schema.Codec<A, I>): Schema.Codec<A, I> => {
  const schema = Schema.make<Schema.Codec<A, I>>(SchemaAST.never)
  const settle = (ast: SchemaAST.AST) => Object.defineProperty(schema, "ast", { value: ast }).ast
  return Object.defineProperty(schema, "ast", { get: () => settle(build().ast), enumerable: true, configurable: true })
}
