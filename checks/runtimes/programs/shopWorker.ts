/**
 * Is a worker that runs the shop over the runtime's own `fetch`, and answers with what it saw.
 */
import { Effect } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { type Place, shop } from "./shop.ts"

export default {
  fetch: async (request: Request): Promise<Response> => {
    // The check sends the place.
    const place = (await request.json()) as Place
    return Response.json(await Effect.runPromise(Effect.provide(shop(place), FetchHttpClient.layer)))
  }
}
