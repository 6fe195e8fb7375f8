/**
 * Reads the three variables of a client from the `ConfigProvider` in context.
 *
 * `Config` would read them in as many lines, but it brings a codec of its own. A bundler cannot leave out a static
 * member of a class, so every program with a `PortOneClient` would carry that codec, even one that never calls
 * `layerConfig`.
 */
import { ConfigError } from "effect/Config"
import * as ConfigProvider from "effect/ConfigProvider"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"

const Variables = Schema.Struct({
  PORTONE_API_SECRET: Schema.String,
  PORTONE_STORE_ID: Schema.UndefinedOr(
    Schema.String.check(Schema.makeFilter((id) => id !== "", { expected: "the id of a store" }))
  ),
  PORTONE_BASE_URL: Schema.UndefinedOr(
    Schema.String.check(Schema.makeFilter((url) => URL.canParse(url), { expected: "a URL" }))
  )
})

/**
 * Fails with the error that `Config` has if the source failed, or if a variable is missing or wrong. It names that one.
 */
export const variables: Effect.Effect<typeof Variables.Type, ConfigError> = Effect.gen(function* () {
  const provider = yield* ConfigProvider.ConfigProvider
  const found: Record<string, string | undefined> = {}
  for (const name in Variables.fields) found[name] = (yield* provider.load([name]))?.value
  return yield* Schema.decodeUnknownEffect(Variables)(found)
}).pipe(Effect.mapError((cause) => new ConfigError(cause)))
