/**
 * Replays a recording: finds the exchange of a request, and puts the program's values into its answer. Each exchange is
 * replayed once. If several match, it prefers the exchange with the most placeholders that already have the request's
 * values, and among those the first.
 */
import type * as Schema from "effect/Schema"
import { difference, unify } from "./matching.ts"
import { Placeholders, replacePlaceholders } from "./Placeholders.ts"
import { type Recorded, redactedField, type Request, type Response } from "./Recording.ts"
import { Removal } from "./removal.ts"

type Json = Schema.Json

export type Played =
  | { readonly _tag: "Played"; readonly response: Response }
  | {
      readonly _tag: "Missing"
      readonly missing: {
        readonly request: string
        readonly played: number
        readonly difference: string | undefined
      }
    }

/** Parses the fields that a program sent and the recording has one placeholder for; undefined if it sent none. */
const fieldsOf = (text: string): ReadonlyArray<[string, Json]> | undefined => {
  if (!text.startsWith("{")) return undefined
  try {
    return Object.entries<Json>(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Makes a player for the exchanges of a recording. Its answers depend on the requests before. */
export const makePlayer = (exchanges: ReadonlyArray<Recorded>): ((request: Request) => Played) => {
  const bound = new Map<string, string>()
  const unplayed = new Set(exchanges)
  const placeholders = new Placeholders()
  placeholders.reserve(JSON.stringify(exchanges))
  const removal = new Removal(placeholders)

  /** Returns the value of a placeholder; a placeholder that a test got as a value is its own value. */
  const valueOf = (placeholder: string) => placeholders.valueOf(placeholder) ?? placeholder

  const matchesOf = (given: Request, among: Iterable<Recorded>) =>
    Array.from(among).flatMap((exchange) => {
      const match = unify(exchange.request, given, bound, valueOf)
      return match === undefined ? [] : [{ exchange, ...match }]
    })

  const resolve = (text: string) => replacePlaceholders(text, (placeholder) => bound.get(placeholder) ?? placeholder)

  /** Puts the program's values in the place of placeholders, those of several fields at once, too. */
  const resolveJson = (value: Json): Json => {
    if (typeof value === "string") return resolve(value)
    if (Array.isArray(value)) return value.map(resolveJson)
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]: [string, Json]) => {
        const fields = key === redactedField && typeof inner === "string" ? fieldsOf(resolve(inner)) : undefined
        return fields ?? [[resolve(key), resolveJson(inner)]]
      })
    )
  }

  const resolved = (response: Response): Response => ({
    ...response,
    ...(response.text === undefined ? {} : { text: resolve(response.text) }),
    ...(response.body === undefined ? {} : { body: resolveJson(response.body) })
  })

  return (request) => {
    const given = removal.ofRequest(request)
    const [match] = matchesOf(given, unplayed).toSorted((one, other) => other.known - one.known)
    if (match === undefined) {
      const played = matchesOf(given, exchanges).length
      const recorded = exchanges.map((exchange) => exchange.request)
      return {
        _tag: "Missing",
        missing: {
          request: `${given.method} ${given.path}`,
          played,
          difference: played === 0 ? difference(recorded, given, bound, valueOf) : undefined
        }
      }
    }
    unplayed.delete(match.exchange)
    for (const [placeholder, value] of match.found) {
      bound.set(placeholder, value)
      placeholders.set(value, placeholder)
    }
    return { _tag: "Played", response: resolved(match.exchange.response) }
  }
}
