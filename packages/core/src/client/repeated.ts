/**
 * Takes what a call has sent out of what is printed of its error.
 *
 * A server may repeat it in its own words: a billing key, an idempotency key, the name of a customer. The fields of an
 * error keep it, since programs act on them.
 */
import { patternWithin, replaceSpelled, type Sought, soughtOf } from "../internal/spellings.ts"
import type { Request } from "./request.ts"

/** Stands for a text that the call has sent. */
const replacement = "[as sent]"

/** Returns a text without what a call has sent. */
export type WithoutSent = (text: string) => string

/** Matches a word of PortOne's own, such as a part of a path or a value of an enum. */
const word = /^(?:[a-z]+(?:-[a-z]+)*|[A-Z]+(?:_[A-Z]+)*)$/

/** Matches the names of fields that hold what is of a person, or a key, which may look like a word. */
const personal = /^(?:full|first|last|.*(?:name|key|mail|phone|number|address).*)$/i

/** Matches the names of fields that hold a name or a key which is nobody's. */
const impersonal = /^(?:order|product|item|plan|store|channel|event|pg).*(?:name|key)$/i

/** The fewest characters of a text that is looked for. A name in Korean may have two. */
const shortest = { plain: 3, other: 2 }

const isPlain = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text)

const isLongEnough = (text: string): boolean => text.length >= (isPlain(text) ? shortest.plain : shortest.other)

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

/** The levels of a value that are looked through, so that functions do not call themselves too deep. */
const deepest = 100

/** Matches the name of a field that holds a name of a person. */
const ofName = /^(?:full|first|last|.*name)$/i

/** Matches the name of a field that holds a phone number. */
const ofPhone = /phone|mobile/i

/** The Latin letters that are more than one with an accent, as cards and PGs write them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  đ: "d",
  ð: "d",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th"
}

/** Returns a name without accents and marks, as cards and PGs have it. */
const inPlainLetters = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\p{M}\p{P}]/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æđðıłøœßþ]/g, (letter) => plainLetters[letter]!)

/** Returns a name in plain letters as it is written in German and Nordic languages, with two letters for one. */
const inTwoLetters = (name: string): string =>
  inPlainLetters(
    name
      .normalize("NFC")
      .toLowerCase()
      .replace(/[äöü]/g, (letter) => `${letter.normalize("NFD")[0]!}e`)
      .replaceAll("ø", "oe")
      .replaceAll("å", "aa")
  )

/** Matches a name in Korean that is written as one word. The family's name is its first syllable. */
const koreanName = /^\p{Script=Hangul}{2,4}$/u

/** Returns the words of a name. */
const wordsOf = (name: string): ReadonlyArray<string> =>
  koreanName.test(name) ? [name.slice(0, 1), name.slice(1)] : name.split(/\s+/)

/** Matches what stands before a name, or behind one in Korean. */
const title = /^(?:mrs?|ms|miss|dr|prof)\.?\s+/i
const honorific = /(?:고객|회원|대표|사장|선생)?(?:님|씨|귀하)?$/

/** Returns the names in a text that has something beside them, such as another spelling in parentheses. */
const namesWithin = (text: string): ReadonlyArray<string> => {
  const parts = text.split(/[^\p{L}\p{M}\s'.,-]+/u).map((part) => part.trim())
  const untitled = parts.map((part) => part.replace(title, ""))
  const others = untitled.filter((part, at) => part !== text && (part !== parts[at] || /\p{L}\s+\p{L}/u.test(part)))
  const korean = text.match(/\p{Script=Hangul}{2,}/gu) ?? []
  const unhonoured = korean.map((word) => word.replace(honorific, "")).filter((word) => word.length > 1)
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,}/gu) ?? []
  return [...others, ...unhonoured, ...ideographs]
}

/** Returns the other spellings of a name: with its last word first, or its first one last, and in plain letters. */
const namesLike = (name: string): ReadonlyArray<string> =>
  [name, inPlainLetters(name), inTwoLetters(name)].flatMap((spelled) => {
    const words = wordsOf(spelled.trim())
    // Whichever word the family's name begins or ends with
    return words.map((_, first) => [...words.slice(first), ...words.slice(0, first)].join(" "))
  })

/** The digits of a phone number that tell it, without those of a country and a place. A short one has fewer. */
const ownDigits = { most: 8, fewest: 7, shortNumber: 10, longestNumber: 20 }

/** Returns the other spellings of a phone number, of which some digits at its beginning may be missing. */
const phonesLike = (phone: string): ReadonlyArray<string> => {
  const digits = phone.replace(/\D/g, "")
  if (digits.length > ownDigits.longestNumber) return []
  const least = digits.length < ownDigits.shortNumber ? ownDigits.fewest : ownDigits.most
  return Array.from({ length: Math.max(0, digits.length - least) }, (_, missing) => digits.slice(missing + 1))
}

/** The most characters of a name or a phone number. A longer text is none. */
const longestOfPerson = 100

/** Returns the other spellings of the text of a field. */
const textsLike = (field: string, text: string): ReadonlyArray<string> => {
  if (text.length > longestOfPerson) return []
  if (ofPhone.test(field)) return phonesLike(text)
  return ofName.test(field) && !impersonal.test(field) ? [text, ...namesWithin(text)].flatMap(namesLike) : []
}

const lettersOf = (text: string): string => text.replace(/[^a-z\d]/gi, "").toLowerCase()

/** Returns true for a placeholder, such as `billing-key` in the field `billingKey`. It tells nothing of anybody. */
const isItsName = (name: string, value: unknown): boolean =>
  typeof value === "string" && isPlain(value) && lettersOf(value) === lettersOf(name)

/**
 * Collects the texts in a value.
 *
 * @param mayBeWord true for a value that may be a word of PortOne's own
 */
const collect = (value: unknown, texts: Set<string>, mayBeWord = true, level = 0): void => {
  if (level > deepest) return
  if (typeof value === "string") {
    const text = value.trim()
    if (isLongEnough(text) && !(mayBeWord && word.test(text))) texts.add(text)
    // A program may send JSON within a text.
    if (/^[{[]/.test(text)) collect(parse(text), texts, mayBeWord, level + 1)
  } else if (Array.isArray(value)) {
    for (const inner of value) collect(inner, texts, mayBeWord, level + 1)
  } else if (typeof value === "object" && value !== null) {
    const { first, last } = value as { readonly first?: unknown; readonly last?: unknown }
    if (typeof first === "string" && typeof last === "string") {
      // Cards and PGs write the two of them together.
      for (const both of namesLike(`${last} ${first}`)) if (isLongEnough(both.trim())) texts.add(both.trim())
    }
    for (const [name, inner] of Object.entries(value)) {
      if (isItsName(name, inner)) continue
      if (typeof inner === "string") {
        for (const text of textsLike(name, inner)) if (isLongEnough(text)) texts.add(text)
      }
      collect(inner, texts, mayBeWord && !(personal.test(name) && !impersonal.test(name)), level + 1)
    }
  }
}

/** Returns a text without line breaks and control characters. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim()

/** The most characters that are looked through. What is printed has fewer. */
const longest = 4000

/** Returns a function that takes out of a text what a request has sent. The end of a very long one is left out. */
export const withoutSent = (
  { body, headers, target }: Pick<Request<unknown>, "body" | "headers" | "target">,
  idempotencyKey: string | undefined
): WithoutSent => {
  const make = (): ReadonlyArray<Sought> => {
    const texts = new Set<string>()
    collect([headers, parse(body), valuesOf(target)], texts)
    collect(idempotencyKey, texts, false)
    return Array.from(texts, soughtOf)
  }
  let sought: ReadonlyArray<Sought> | undefined
  return (text) => {
    if (text === "") return text
    const said = text.slice(0, longest)
    const pattern = patternWithin(said, (sought ??= make()))
    return pattern === undefined ? said : replaceSpelled(said, pattern, replacement)
  }
}
