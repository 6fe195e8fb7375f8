/**
 * Plays a recording back: which of its exchanges a request is, and with which values in its answer. An exchange is played once; of
 * several that a request could be, the first of those whose placeholders already stand for what the request has in their place.
 */
import { difference, unify } from "./matching.ts"
import { Placeholders, replacePlaceholders } from "./Placeholders.ts"
import type { Recorded, Request, Response } from "./Recording.ts"
import { Removal } from "./removal.ts"

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

/** Of the exchanges of a recording. What it answers depends on what it has answered before. */
export const makePlayer = (exchanges: ReadonlyArray<Recorded>): ((request: Request) => Played) => {
  const bound = new Map<string, string>()
  const unplayed = new Set(exchanges)
  const placeholders = new Placeholders()
  placeholders.reserve(JSON.stringify(exchanges))
  const removal = new Removal(placeholders)

  /** A value that a test gets back as the placeholder that it is stands for itself. */
  const valueOf = (placeholder: string) => placeholders.valueOf(placeholder) ?? placeholder

  const matchesOf = (given: Request, among: Iterable<Recorded>) =>
    Array.from(among).flatMap((exchange) => {
      const match = unify(exchange.request, given, bound, valueOf)
      return match === undefined ? [] : [{ exchange, ...match }]
    })

  const resolved = (response: Response): Response => {
    const resolve = (text: string) => replacePlaceholders(text, (placeholder) => bound.get(placeholder) ?? placeholder)
    return {
      ...response,
      ...(response.text === undefined ? {} : { text: resolve(response.text) }),
      ...(response.body === undefined
        ? {}
        : {
            body: JSON.parse(JSON.stringify(response.body), (_, value: unknown) =>
              typeof value === "string" ? resolve(value) : value
            )
          })
    }
  }

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
