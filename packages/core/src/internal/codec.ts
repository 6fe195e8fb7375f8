/**
 * Encodes and decodes with Schemas, each compiled once. Used by requests, answers, pages and webhooks.
 */
import type * as Schema from "effect/Schema"
import * as SchemaParser from "effect/SchemaParser"

// An unknown field is a typing mistake. In a cancel, it may be the field that protects against refunding twice.
const strict = { onExcessProperty: "error", errors: "all" } as const

const encoders = new WeakMap<object, (input: unknown) => object>()

/** Encodes an input. Throws an error that `issuesOf` reads. */
export const encode = (schema: Schema.ConstraintEncoder<object>, input: unknown): object => {
  let encoder = encoders.get(schema)
  // The synchronous form is the one that Effect's schema compilers speed up most.
  // oxlint-disable-next-line effecttsgo/schema-sync
  if (encoder === undefined) encoders.set(schema, (encoder = SchemaParser.encodeUnknownSync(schema, strict)))
  return encoder(input)
}

const decoders = new WeakMap<object, (value: unknown) => unknown>()

/** Decodes an answer. Throws an error that `issuesOf` reads. */
export const decode = <A>(schema: Schema.ConstraintDecoder<A>, value: unknown): A => {
  let decoder = decoders.get(schema)
  // oxlint-disable-next-line effecttsgo/schema-sync
  if (decoder === undefined) decoders.set(schema, (decoder = SchemaParser.decodeUnknownSync(schema)))
  // The map holds for each schema its own decoder.
  return decoder(value) as A
}
