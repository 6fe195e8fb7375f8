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

/** The fewest characters of a text that is looked for. A name in Korean may have two. */
const shortest = { plain: 3, other: 2 }

const isPlain = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text)

const isTelling = (text: string): boolean =>
  text.length >= (isPlain(text) ? shortest.plain : shortest.other) && !word.test(text)

/** Matches what may be a word of a path of PortOne's, such as `b2b`. A short id of that form is printed. */
const wordOfPath = /^(?=.{0,24}$)(?!.*\d.*\d)[a-z\d]+(?:-[a-z\d]+)*$/

/** Returns the values in a path and its query. */
const valuesOf = (target: string): ReadonlyArray<unknown> => {
  const [path = "", search = ""] = target.split("?")
  const values = [...new URLSearchParams(search).values()]
  const ids = path.split("/").map(decoded)
  return [...ids.filter((id) => !wordOfPath.test(id)), ...values, ...values.map(parse)]
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
    const text = value.trim()
    if (isTelling(text)) texts.add(text)
    // A program may send JSON within a text.
    if (/^[{[]/.test(text)) collect(parse(text), texts)
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collect(inner, texts)
  }
}

/** Returns a text as it is, in each form of Unicode, on one line, within a URL and within a text of JSON. */
const inOtherForms = (text: string): ReadonlyArray<string> => [
  text,
  text.normalize("NFC"),
  text.normalize("NFD"),
  onOneLine(text),
  // A half of a surrogate pair has no such form.
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "")),
  JSON.stringify(text).slice(1, -1)
]

/** Returns a text without line breaks and control characters. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim()

/** Matches what may be a part of a word in Latin letters. A word in Korean is written together with one. */
const letter = /[\p{Script=Latin}\p{N}]/u

/** Replaces a text, in whatever case it is, wherever it is no part of a longer word. */
const replace = (within: string, text: string): string => {
  const [lower, lowerText] = [within.toLowerCase(), text.toLowerCase()]
  // Some letters are longer in the other case. Then only the same case is found.
  const [where, what] =
    lower.length === within.length && lowerText.length === text.length ? [lower, lowerText] : [within, text]
  const isWord = isPlain(text)
  let left = ""
  let from = 0
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at)) {
    const end = at + what.length
    if (isWord && (letter.test(where.charAt(at - 1)) || letter.test(where.charAt(end)))) {
      at++
      continue
    }
    left += within.slice(from, at) + replacement
    from = at = end
  }
  return left + within.slice(from)
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
