/**
 * Compares a request with a recorded one, after secrets and people are removed from both. A placeholder matches any
 * value, but always the same one. So a recording that was made with one billing key is replayed with any other, but not
 * with two in place of one.
 */
import type * as Schema from "effect/Schema"
import * as TextDiff from "effect/TextDiff"
import { isPlaceholder } from "./Placeholders.ts"
import { type Request, sorted } from "./Recording.ts"

type Json = Schema.Json

/** The values of the placeholders of a recording, in the program that replays it. */
export type Bindings = ReadonlyMap<string, string>

/**
 * Matches a recorded request with a given one, and collects the values of the placeholders.
 *
 * @param valueOf returns the value of a placeholder in the given request
 */
class Unification {
  readonly found = new Map<string, string>()
  /** The number of placeholders that matched a value which they had before. */
  known = 0
  private readonly bound: Bindings
  private readonly valueOf: (placeholder: string) => string

  constructor(bound: Bindings, valueOf: (placeholder: string) => string) {
    this.bound = bound
    this.valueOf = valueOf
  }

  private matches(placeholder: string, value: string): boolean {
    const before = this.bound.get(placeholder)
    if (before !== undefined) {
      if (before === value) this.known++
      return before === value
    }
    const here = this.found.get(placeholder)
    if (here === undefined) this.found.set(placeholder, value)
    return here === undefined || here === value
  }

  text(recorded: string, given: string): boolean {
    const value = isPlaceholder(given) ? this.valueOf(given) : given
    return isPlaceholder(recorded) ? this.matches(recorded, value) : recorded === value
  }

  /**
   * Finds the recorded name of each given field. A name may be a placeholder, too: that of a merchant's own property.
   * Those that have no value yet are taken in their order, which is the same each time that a program runs.
   */
  names(recorded: ReadonlyArray<string>, given: ReadonlyArray<string>): ReadonlyMap<string, string> {
    const [one, other] = [new Set(recorded), new Set(given)]
    const unmatched = recorded.filter((name) => isPlaceholder(name) && !other.has(name))
    const names = new Map(given.filter((name) => one.has(name)).map((name) => [name, name]))
    for (const name of given.filter((it) => !one.has(it))) {
      const index = unmatched.findIndex((candidate) => this.text(candidate, name))
      const [found] = index === -1 ? [] : unmatched.splice(index, 1)
      if (found !== undefined) names.set(name, found)
    }
    return names
  }

  /** Matches paths segment by segment, since no value spans several segments. */
  path(recorded: string, given: string): boolean {
    const [one, other] = [recorded.split("/"), given.split("/")]
    return one.length === other.length && one.every((segment, index) => this.text(segment, other[index]!))
  }

  json(recorded: Json | undefined, given: Json | undefined): boolean {
    if (typeof recorded === "string" && typeof given === "string") return this.text(recorded, given)
    if (typeof recorded !== "object" || recorded === null) return recorded === given
    if (typeof given !== "object" || given === null || Array.isArray(recorded) !== Array.isArray(given)) return false
    const [one, other] = [new Map<string, Json>(Object.entries(recorded)), Object.entries(given)]
    if (one.size !== other.length) return false
    const names = this.names([...one.keys()], Object.keys(given))
    return other.every(([key, value]) => {
      const name = names.get(key)
      return name !== undefined && this.json(one.get(name), value)
    })
  }
}

/**
 * Returns the new values of the placeholders of a recorded request, and the number of placeholders that kept their
 * value; undefined if the requests do not match.
 */
export const unify = (
  recorded: Request,
  given: Request,
  bound: Bindings,
  valueOf: (placeholder: string) => string
): { readonly found: Bindings; readonly known: number } | undefined => {
  const unification = new Unification(bound, valueOf)
  const isSame =
    recorded.method === given.method &&
    unification.path(recorded.path, given.path) &&
    unification.json(recorded.query, given.query) &&
    unification.json(recorded.body, given.body) &&
    unification.json(recorded.text, given.text)
  return isSame ? unification : undefined
}

/** Replaces every part of the given request that matches the recorded one by the recorded text. */
const inRecordedWords = (recorded: Request, given: Request, unification: Unification): Request => {
  const text = (one: string, other: string) => (unification.text(one, other) ? one : other)
  const json = (one: Json | undefined, other: Json): Json => {
    if (typeof other === "string") return typeof one === "string" ? text(one, other) : other
    if (typeof other !== "object" || other === null) return other
    const inner = new Map<string, Json>(typeof one === "object" && one !== null ? Object.entries(one) : [])
    if (Array.isArray(other)) return other.map((item: Json, index) => json(inner.get(String(index)), item))
    const names = unification.names([...inner.keys()], Object.keys(other))
    return Object.fromEntries(
      Object.entries(other).map(([key, value]) => {
        const name = names.get(key) ?? key
        return [name, json(inner.get(name), value)]
      })
    )
  }
  return {
    ...given,
    path: unification.path(recorded.path, given.path) ? recorded.path : given.path,
    // The cast holds: `json` returns an object for an object.
    query: json(recorded.query, given.query) as Request["query"],
    ...(given.body === undefined ? {} : { body: json(recorded.body, given.body) })
  }
}

/** Writes a request as lines. */
const written = ({ body, method, path, query, text }: Request): string =>
  [
    `${method} ${path}`,
    ...Object.entries(query)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, value]) => `?${name} = ${JSON.stringify(sorted(value), undefined, 2)}`),
    ...(body === undefined ? [] : [JSON.stringify(sorted(body), undefined, 2)]),
    ...(text === undefined ? [] : [text])
  ].join("\n") + "\n"

const changesIn = (edits: ReadonlyArray<TextDiff.Edit<string>>) =>
  edits.reduce((count, edit) => count + (edit._tag === "Equal" ? 0 : edit.items.length), 0)

/** Returns the distance of two requests: another operation is further away than any other body. */
const distance = (recorded: Request, given: Request): number => {
  const [one, other] = [recorded.path.split("/"), given.path.split("/")]
  const segments = one.filter((segment, index) => segment !== other[index]).length + Math.abs(one.length - other.length)
  const isOther = recorded.method !== given.method
  return (isOther ? 10_000 : 0) + segments * 1_000 + changesIn(TextDiff.lines(written(recorded), written(given)))
}

/** Returns the difference of a request from the nearest one that was recorded; undefined if none was. */
export const difference = (
  recorded: ReadonlyArray<Request>,
  given: Request,
  bound: Bindings,
  valueOf: (placeholder: string) => string
): string | undefined => {
  const [nearest] = recorded
    .map((request) => {
      const sent = inRecordedWords(request, given, new Unification(bound, valueOf))
      return { request, sent, far: distance(request, sent) }
    })
    .toSorted((one, other) => one.far - other.far)
  return (
    nearest &&
    TextDiff.unified(TextDiff.lines(written(nearest.request), written(nearest.sent)), {
      context: 100,
      fromFile: "recorded",
      toFile: "sent"
    })
  )
}
