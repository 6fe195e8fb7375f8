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
import * as Result from "effect/Result"
import { SchemaError } from "effect/Schema"
import * as SchemaIssue from "effect/SchemaIssue"
import { problemOf } from "../internal/secret.ts"
import { readBaseUrl } from "./baseUrl.ts"
import { storeIdProblemOf } from "./settings.ts"

const source =
  "PortOne's console makes one: payment integration, integration management, API keys, V2 API. " +
  "For the emulator, any value will do."

/** The variables of a client. */
export interface Variables {
  readonly apiSecret: string
  readonly storeId: string | undefined
  readonly baseUrl: string | undefined
}

/**
 * Fails with the error that `Config` has if the source failed, or if a variable is missing or wrong. It names that one,
 * and holds no value.
 */
export const variables: Effect.Effect<Variables, ConfigError> = Effect.gen(function* () {
  const provider = yield* ConfigProvider.ConfigProvider
  // An empty variable counts as one that is not set, as `ConfigProvider.fromEnv` has it.
  const load = (name: string) =>
    Effect.mapBoth(provider.load([name]), {
      onSuccess: (node) => node?.value || undefined,
      onFailure: (cause) => new ConfigError(cause)
    })
  const wrong = (message: string) => new ConfigError(new SchemaError(new SchemaIssue.InvalidValue({ message })))

  const apiSecret = yield* load("PORTONE_API_SECRET")
  const storeId = yield* load("PORTONE_STORE_ID")
  const baseUrl = yield* load("PORTONE_BASE_URL")
  if (apiSecret === undefined) return yield* Effect.fail(wrong(`PORTONE_API_SECRET is not set. ${source}`))
  const problem = problemOf(apiSecret)
  if (problem !== undefined) return yield* Effect.fail(wrong(`PORTONE_API_SECRET ${problem}`))
  const storeIdProblem = storeId === undefined ? undefined : storeIdProblemOf(storeId)
  if (storeIdProblem !== undefined) return yield* Effect.fail(wrong(`PORTONE_STORE_ID ${storeIdProblem}`))
  if (baseUrl !== undefined) {
    const read = readBaseUrl(baseUrl)
    if (Result.isFailure(read)) return yield* Effect.fail(wrong(`PORTONE_BASE_URL ${read.failure}`))
  }
  return { apiSecret, storeId, baseUrl }
})
