/**
 * Takes what a call has sent out of what is printed of its error.
 *
 * A server may repeat it in its own words: a billing key, an idempotency key, the name of a customer. The fields of an
 * error keep it, since programs act on them.
 */
import type { Request } from "./request.ts"

/** Stands for a text that the call has sent. */
const replacement = "[as sent]"

/** Returns a text without what a call has sent. */
export type WithoutSent = (text: string) => string

/** Matches a word of PortOne's own, such as a part of a path or a value of an enum. */
const word = /^(?:[a-z]+(?:-[a-z]+)*|[A-Z]+(?:_[A-Z]+)*)$/

/** The fewest characters of a text that is looked for. A name in Korean may have two; fewer than these are in any word. */
const shortest = { plain: 3, other: 2 }

const isPlain = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text)

const isTelling = (text: string): boolean =>
  text.length >= (isPlain(text) ? shortest.plain : shortest.other) && !word.test(text)

/** Returns the values in a path and its query. The words of the path itself are PortOne's. */
const valuesOf = (target: string): ReadonlyArray<unknown> => {
  const [path = "", search = ""] = target.split("?")
  const values = [...new URLSearchParams(search).values()]
  return [...path.split("/").map(decoded), ...values, ...values.map(parse)]
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A program may write the path of a free request itself.
    return segment
  }
}

const parse = (json: string | undefined): unknown => {
  try {
    return json === undefined ? undefined : JSON.parse(json)
  } catch {
    // Most parameters are no JSON.
    return undefined
  }
}

const collect = (value: unknown, texts: Set<string>): void => {
  if (typeof value === "string") {
    const text = value.replace(/\s+/g, " ").trim()
    if (isTelling(text)) texts.add(text)
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collect(inner, texts)
  }
}

/** Returns a text as it is, and as it is within a URL and within a text of JSON. */
const inOtherForms = (text: string): ReadonlyArray<string> => [
  text,
  // A half of a surrogate pair has no such form.
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "")),
  JSON.stringify(text).slice(1, -1)
]

const letter = /[\p{L}\p{N}]/u

/** Replaces a text wherever it is no part of a longer word. What follows a name in Korean is written together with it. */
const replace = (within: string, text: string): string => {
  const isWord = isPlain(text)
  let left = ""
  let rest = within
  for (let at = rest.indexOf(text); at >= 0; at = rest.indexOf(text, at)) {
    const end = at + text.length
    if (isWord && (letter.test(rest.charAt(at - 1)) || letter.test(rest.charAt(end)))) {
      at += 1
      continue
    }
    left += rest.slice(0, at) + replacement
    rest = rest.slice(end)
    at = 0
  }
  return left + rest
}

/** Returns a function that takes out of a text what a request has sent. */
export const withoutSent = (
  { body, headers, target }: Pick<Request<unknown>, "body" | "headers" | "target">,
  idempotencyKey: string | undefined
): WithoutSent => {
  let forms: ReadonlyArray<string> | undefined
  const formsOf = (): ReadonlyArray<string> => {
    const texts = new Set<string>()
    collect([idempotencyKey, headers, parse(body), valuesOf(target)], texts)
    return [...new Set([...texts].flatMap(inOtherForms))].toSorted((a, b) => b.length - a.length)
  }
  return (text) => (forms ??= formsOf()).reduce(replace, text)
}
