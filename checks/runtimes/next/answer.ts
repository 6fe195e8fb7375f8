/**
 * Answers a request of the check for a run of the shop.
 */
import { Effect } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { type Place, shop } from "../programs/shop.ts"

export const answer = async (request: Request): Promise<Response> => {
  // The check sends the place.
  const place = (await request.json()) as Place
  return Response.json(await Effect.runPromise(Effect.provide(shop(place), FetchHttpClient.layer)))
}
