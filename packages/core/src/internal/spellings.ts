/**
 * Finds texts again in words of others, who may spell them in another way: within a URL, in JSON or in HTML, in another
 * form of Unicode, in another case, with other marks or spaces between its letters or digits, or as their bytes.
 */
import { furtherLetters, ofMistaken, replaceRuns, textsIn } from "./encodedTexts.ts"

/** Matches the pieces of a text, each of which stands for a character or a few. */
const piece = new RegExp(
  [
    String.raw`(?:%(?:25)*[0-9a-f]{2})+`,
    String.raw`(?:\\x[0-9a-f]{2})+`,
    String.raw`[\\%]u[0-9a-f]{4}`,
    String.raw`\\u\{[0-9a-f]{1,6}\}`,
    String.raw`u\+[0-9a-f]{4,6}`,
    String.raw`\\[bfnrtv"'/\\]`,
    `[\\u00c2-\\u00df][${furtherLetters}]`,
    `[\\u00e0-\\u00ef][${furtherLetters}]{2}`,
    String.raw`&(?:#\d{1,7}|#x[0-9a-f]{1,6}|amp|lt|gt|quot|apos|nbsp);`,
    "."
  ].join("|"),
  "gisu"
)

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " }

/** Returns the text of bytes as a URL has them, or another text if they are none. */
const ofBytes = (encoded: string, otherwise: string): string => {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return otherwise
  }
}

/** Returns the letter of UTF-8 that was taken for letters of ISO-8859-1, or `undefined` if these are none such. */
const inUtf8 = (bytes: Uint8Array): string | undefined => {
  if (bytes.length === 0) return undefined
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const ofCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "")

/** Returns what a piece stands for. */
const meaningOf = (text: string): string => {
  if (text.length === 1) return text
  switch (text[0]) {
    case "%":
      // As `escape` of JavaScript writes it
      if (text[1] === "u" || text[1] === "U") return ofCode(Number.parseInt(text.slice(2), 16))
      // What is encoded twice has its first mark encoded.
      return ofBytes(text.replace(/%(?:25)+/g, "%"), text)
    case "\\":
      if (/^.[ux]/i.test(text)) {
        if (text[1] === "x" || text[1] === "X") return ofBytes(text.replace(/\\x/gi, "%"), text)
        return ofCode(Number.parseInt(text.replace(/[^\da-f]/gi, ""), 16))
      }
      // A capital after a backslash is no escape.
      if (/[BFNRTV]/.test(text[1]!)) return text
      return /[bfnrtv]/.test(text[1]!) ? " " : text[1]!
    case "u":
    case "U":
      return ofCode(Number.parseInt(text.slice(2), 16))
    case "&": {
      const name = text.slice(1, -1).toLowerCase()
      if (name.startsWith("#x")) return ofCode(Number.parseInt(name.slice(2), 16))
      return name.startsWith("#") ? ofCode(Number(name.slice(1))) : (entities[name] ?? text)
    }
    default:
      return inUtf8(ofMistaken(text)) ?? text
  }
}

/** Matches letters of Japanese that have another form in Katakana, which names are written in. */
const hiragana = /[\u3041-\u3096]/g
const toKatakana = 0x60

/** Returns letters in one form, whatever their case, width and composition. What has no width is left out. */
const plainly = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Cf}\p{DI}]/gu, "")
    .replace(hiragana, (letter) => String.fromCharCode(letter.charCodeAt(0) + toKatakana))
    .replace(/[\s\p{Cc}]+/gu, " ")

/** A text in one spelling, with the place of each of its characters in the text as it is. */
class Spelled {
  readonly text: string
  private readonly starts: ReadonlyArray<number>
  private readonly ends: ReadonlyArray<number>
  constructor(original: string) {
    // A text that is asked for its end while it grows is copied each time.
    const letters: Array<string> = []
    const starts: Array<number> = []
    const ends: Array<number> = []
    for (const { 0: found, index } of original.matchAll(piece)) {
      for (const letter of plainly(meaningOf(found))) {
        if (letter === " " && letters.at(-1) === " ") continue
        letters.push(letter)
        for (let unit = 0; unit < letter.length; unit++) {
          starts.push(index)
          ends.push(index + found.length)
        }
      }
    }
    this.text = letters.join("")
    this.starts = starts
    this.ends = ends
  }
  startOf(from: number): number {
    return this.starts[from]!
  }
  endOf(to: number): number {
    return this.ends[to - 1]!
  }
}

/** Matches what may stand between two words, or two digits of a number. */
const between = "[\\0-/:-`{-\\u00bf\\u2000-\\u2bff\\u3000-\\u3004\\u3008-\\u3030\\u30fb]{0,3}"

/** Latin letters, within a class. The classes of Unicode cost too much. */
const latin = "a-z\\u00c0-\\u024f"
/** Matches a letter with which a word in Latin letters goes on, and a letter or a digit. */
const letterOfWord = `[${latin}]`
const ofWord = `[\\d${latin}]`

/** The fewest digits of a number that is found whatever stands between them. A shorter one is in many a sum. */
const fewestDigits = 7

/** Matches a text of which nothing but its digits counts. */
const isNumber = /^\+?[\d\s\p{P}\p{S}]+$/u

/** The fewest characters of an id that is found within a longer word, and of several words at the end of one. */
const fewestWithin = 8

const isId = (text: string): boolean => text.length >= fewestWithin && /\d/.test(text)

const isOfWords = (text: string): boolean => text.length >= fewestWithin && /\S\s+\S/.test(text)

const quote = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")

/** The fewest letters of a text that is found without the marks around it. */
const shortestWord = 5

/** The fewest and the most letters of a text that is found in pieces. A short one is in many sentences. */
const fewestLetters = 5
const mostLetters = 100

/** Matches a name in Chinese or Japanese letters, which tell it even if they are few. */
const ideographs = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2,}$/u

/** Returns the pattern of a text in pieces, of which there may be as many as it has letters. */
const inPieces = (text: string): ReadonlyArray<string> => {
  const letters = text.match(/[\p{L}\p{M}\p{N}]/gu) ?? []
  const fewest = ideographs.test(text) ? 2 : fewestLetters
  return letters.length >= fewest && letters.length <= mostLetters ? [letters.join(between)] : []
}

/** Matches a text that may be a key: of Latin letters, digits and hyphens. */
const mayBeKey = /^(?=(?:.*\d){6})[\w-]+$/

/** The fewest letters of a key that half of it tells. A shorter one may share its beginning with others. */
const fewestOfKey = 30

/** Returns the letters of a long key in two halves, each of which tells it. */
const halvesOf = (text: string): readonly [ReadonlyArray<string>, ReadonlyArray<string>] | undefined => {
  const letters = mayBeKey.test(text) ? text.match(/[\p{L}\p{N}]/gu) : null
  if (letters === null || letters.length < fewestOfKey || letters.length > mostLetters) return undefined
  const half = letters.length >> 1
  return [letters.slice(0, half), letters.slice(half)]
}

/** Returns the patterns of a long key of which a part is cut off, at its end or at its front. */
const cutOff = (text: string): ReadonlyArray<string> => {
  const [first, last] = halvesOf(text) ?? []
  if (first === undefined || last === undefined) return []
  const behind = last.reduceRight((rest, letter) => `(?:${between}${letter}${rest})?`, "")
  const before = first.reduce((rest, letter) => `(?:${rest}${letter}${between})?`, "")
  return [first.join(between) + behind, before + last.join(between)]
}

/** Returns the pattern of a text in one spelling, with any marks in the place of its own. */
const patternOf = (text: string): string => {
  const digits = text.replace(/\D/g, "")
  if (isNumber.test(text) && digits.length >= fewestDigits) {
    // A number in Korea is called from abroad without its first zero.
    const [first, ...rest] = digits
    return `${quote(text)}|${[first === "0" ? "0?" : first, ...rest].join(between)}`
  }
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu)
  // Of marks with little beside them, the marks are what tells.
  if (words === null || (words.length === 1 && words[0] !== text && words[0]!.length < shortestWord)) return quote(text)
  // As it is, it may have more marks.
  const pattern = `(?:${[quote(text), words.join(between), ...inPieces(text), ...cutOff(text)].join("|")})`
  // A word in Korean is written together with one in Latin letters.
  const isLatin = /^[\u0020-\u007e]*$/.test(text)
  if (!isLatin || isId(text)) return pattern
  // A message of fixed width has a name between others and digits.
  return isOfWords(text) ? `${pattern}(?!${letterOfWord})` : `(?<!${ofWord})${pattern}(?!${ofWord})`
}

/** Returns the texts in one spelling: each as it is, and the part of an address before its `@`. */
const spellingsOf = (text: string): ReadonlyArray<string> => {
  const spelled = new Spelled(text).text.trim()
  const asIs = plainly(text).trim()
  const local = /^([^\s@]{4,})@/.exec(asIs)?.[1]
  return [spelled, asIs, ...(local === undefined ? [] : [local])].filter(({ length }) => length > 0)
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "")

/** A text to find, and letters of which some are in a row among those of any text that has it. */
export interface Sought {
  readonly text: string
  readonly signs: ReadonlyArray<string>
}

/** Returns a text with its signs: its letters and digits, without the first, which a number may lack. */
export const soughtOf = (text: string): Sought => ({
  text,
  signs: spellingsOf(text).flatMap((spelling) => [
    lettersOf(spelling).slice(1),
    ...(halvesOf(spelling) ?? []).map((half) => half.join(""))
  ])
})

/**
 * Returns the pattern of those texts that another one may have, or `undefined` if it has none of them. A request may
 * have thousands, and a pattern of them all would take long, or more memory than there is.
 */
export const patternWithin = (said: string, sought: ReadonlyArray<Sought>): RegExp | undefined => {
  const found: Array<string> = [said]
  replaceRuns(said, (run) => {
    found.push(...textsIn(run))
    return run
  })
  const letters = found.map((text) => lettersOf(new Spelled(text).text)).join(" ")
  return patternOfAll(
    sought.filter(({ signs }) => signs.some((sign) => letters.includes(sign))).map(({ text }) => text)
  )
}

/** Returns the pattern of these texts in one spelling, or `undefined` if there are none. */
export const patternOfAll = (texts: Iterable<string>): RegExp | undefined => {
  const spellings = new Set([...texts].flatMap(spellingsOf))
  const longestFirst = [...spellings].toSorted((a, b) => b.length - a.length)
  return longestFirst.length === 0 ? undefined : new RegExp(longestFirst.map(patternOf).join("|"), "gu")
}

/** The fewest characters of a secret that tell it. */
const shortestSecret = 12

/** Returns the parts of a token that tell it: the claims of a JWT, and its signature. */
const partsOf = (secret: string): ReadonlyArray<string> =>
  secret.split(".").filter((part) => part !== secret && part.length >= shortestSecret)

/** The most characters by which the end of a secret that is cut off at its front is longer than what tells it. */
const longestEnd = 100

/** Returns the pattern of the end of a secret, with as much before it as there is. */
const endOf = (secret: string): string => {
  const front = Array.from(secret.slice(1, -shortestSecret)).slice(-longestEnd)
  const end = quote(secret.slice(-shortestSecret))
  return front.reduce((before, letter) => `(?:${before}${quote(letter)})?`, "") + end
}

/** Returns the pattern of secrets in one spelling, also where a part is cut off or they stand within a word. */
export const patternOfSecrets = (secrets: ReadonlyArray<string>): RegExp | undefined => {
  const patterns = [...new Set([...secrets, ...secrets.flatMap(partsOf)].map((secret) => plainly(secret).trim()))]
    // An empty pattern would match everywhere.
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length)
    .flatMap((secret) => {
      const isLong = secret.length >= shortestSecret && !/\s/.test(secret)
      const cutOff = isLong ? [`${quote(secret.slice(0, shortestSecret))}[^\\s"']*`, endOf(secret)] : []
      const words = secret.match(/[\p{L}\p{M}\p{N}]+/gu)
      return [...cutOff, quote(secret), ...(words === null ? [] : [words.join(between)]), ...inPieces(secret)]
    })
  return patterns.length === 0 ? undefined : new RegExp(patterns.join("|"), "gu")
}

/** The most characters of a text that is searched for bytes. Nothing longer is printed. */
const longestWithBytes = 10_000

/** Matches letters beyond Latin, of which two may be a name in Korean. */
const name = /[\u0300-\ufffc]{2}/

/** Returns true for what is in bytes by no chance. Any word decodes to some letters and marks. */
const isTold = (found: string): boolean => name.test(found) || lettersOf(found).length >= fewestLetters

/** A part of a text in one spelling, as a match of a regular expression has it. */
export interface Found {
  readonly 0: string
  readonly index: number
}

/** Matches a text in one spelling. A function returns the parts in their order, and none that overlap. */
export type Pattern = RegExp | ((spelled: string) => Iterable<Found>)

const matchesOf = (spelled: string, pattern: Pattern): Iterable<Found> =>
  typeof pattern === "function" ? pattern(spelled) : spelled.matchAll(pattern)

/**
 * Returns a text with another one in the place of all that a pattern matches in its one spelling, in which letters are
 * small, and in the place of what has that within it as bytes.
 */
export const replaceSpelled = (text: string, pattern: Pattern, replacement: string): string => {
  if (text.length > longestWithBytes) return replaceLetters(text, pattern, replacement)
  const holds = (encoded: string): boolean =>
    Array.from(matchesOf(new Spelled(encoded).text, pattern)).some(({ 0: found }) => isTold(found))
  const withoutBytes = replaceRuns(text, (run) => (textsIn(run).some(holds) ? replacement : run))
  return replaceLetters(withoutBytes, pattern, replacement)
}

const replaceLetters = (original: string, pattern: Pattern, replacement: string): string => {
  const spelled = new Spelled(original)
  let replaced = ""
  let done = 0
  for (const { 0: found, index } of matchesOf(spelled.text, pattern)) {
    const start = spelled.startOf(index)
    // Two matches may share a piece, such as a letter that stands for two.
    if (start < done) continue
    replaced += original.slice(done, start) + replacement
    done = spelled.endOf(index + found.length)
  }
  return replaced + original.slice(done)
}
