/**
 * Runs the shop over the runtime's own `fetch`, and prints what it saw as JSON.
 */
import { Effect } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { placeOf } from "./place.ts"
import { shop } from "./shop.ts"

console.log(
  JSON.stringify(await Effect.runPromise(Effect.provide(shop(placeOf(process.argv[2])), FetchHttpClient.layer)))
)
