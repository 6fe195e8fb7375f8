/**
 * Runs the shop over undici, by `@effect-portone/core/node`, and prints what it saw as JSON.
 */
import { Effect } from "effect"
import { layerUndici } from "@effect-portone/core/node"
import { placeOf } from "./place.ts"
import { shop } from "./shop.ts"

console.log(JSON.stringify(await Effect.runPromise(Effect.provide(shop(placeOf(process.argv[2])), layerUndici))))
