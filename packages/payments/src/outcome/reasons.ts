/**
 * Compares the reason of a cancellation with the one that was sent.
 *
 * PortOne and the PGs keep a reason in ways of their own. They may cut it, trim it, escape it for HTML, JSON or a URL,
 * change its form of Unicode, read it in a wrong encoding, or replace characters that they have no code for. Where the
 * call has a mark, only the mark of another key is proof of another refund. Where it has none, a reason that differs is
 * proof only if none of these ways leads to it.
 */
import type { Likeness } from "./likeness.ts"

/** Returns true if the reason of a call begins with this mark. */
export const isMarked = (reason: string, mark: string): boolean => reason.normalize("NFC").trim().startsWith(mark)

/** Matches a reason that begins with the mark of any key, behind signs. */
const marked = /^[^\p{L}\p{N}]*(r[\da-f]{10})(?![\p{L}\p{N}])/iu

/** Compares the reason of a cancellation with the mark of the call's key, which may have been lost or masked. */
export const likenessOfMarks = (told: unknown, mark: string, asked: string): Likeness => {
  if (typeof told !== "string") return "Unclear"
  const [reason, ours] = [textOf(lettersOfTold(told)), mark.toLowerCase()]
  if (reason.startsWith(ours)) return "Same"
  // A refund may name the mark of another one, which it is about. Its own mark comes first.
  if (hasOtherMark(told, mark, asked)) return "Other"
  // A server may put something before a reason.
  if (reason.includes(ours) || beginsWithEnd(reason, ours) || endsWithBeginning(reason, textOf(lettersOf(asked)))) {
    return "Unclear"
  }
  // Too little may be left of it to tell, or it may be what a store has made of the call's.
  return "Cut"
}

/** The fewest letters of the beginning of a mark that tell it behind something else. */
const shortestBeginning = 4

/** Returns true if a reason ends with the beginning of another one: it was cut, behind something else. */
const endsWithBeginning = (reason: string, other: string): boolean =>
  Array.from(other.slice(shortestBeginning - 1)).some((_, more) =>
    reason.endsWith(other.slice(0, shortestBeginning + more))
  )

/** The fewest letters of the end of a mark that tell it. */
const shortestEnd = 5

/** Returns true if a reason begins with the end of a mark, whose beginning was lost. */
const beginsWithEnd = (reason: string, mark: string): boolean =>
  Array.from(mark.slice(shortestEnd)).some((_, lost) => reason.startsWith(mark.slice(lost + 1)))

/**
 * Returns true if the reason of a cancellation begins with the mark of another key. It may have none, where a PG
 * replaces reasons. What looks like a mark within the reason of the call, such as the number of a return, is none. Nor
 * is one before that reason, which may be cut: a server may put a number of its own there.
 */
export const hasOtherMark = (told: unknown, mark: string, asked: string): boolean => {
  if (typeof told !== "string") return false
  const [, found] = marked.exec(unescaped(told).normalize("NFKC")) ?? []
  if (found === undefined) return false
  const [other, ours] = [found.toLowerCase(), mark.toLowerCase()]
  const [reason, whole] = [textOf(lettersOfTold(told)), textOf(lettersOf(unescaped(asked)))]
  if (other === ours || whole.includes(other)) return false
  const rest = reason.slice(other.length)
  return !reason.includes(whole) && !(rest.startsWith(ours) && begins(whole, rest))
}

/** Compares the reason of a cancellation with the whole reason of the call. */
export const likenessOfReasons = (told: unknown, asked: string): Likeness => {
  if (typeof told !== "string") return "Unclear"
  const ours = lettersOf(unescaped(asked))
  const theirs = lettersOfTold(told)
  // Western letters in a reason that was sent without any are what became of others.
  const hasWestern = ours.some(({ isWestern }) => isWestern)
  const [long, short] = [textOf(ours), textOf(hasWestern ? theirs : withoutWestern(theirs))]
  // Nothing is left of a reason that was replaced altogether, and one of signs alone has no letters.
  if (short === "" || long === "" || wordsForNone.test(told)) return "Unclear"
  if (short === long) return "Same"
  // A server may also add to a reason, at either end.
  if (begins(long, short) || begins(short, long)) return "Cut"
  const isChanged =
    short.includes(long) ||
    isGarbled(told) ||
    isInBase64(told, asked) ||
    isMasked(short, long) ||
    isLeftOf(short, long) ||
    isLeftOf(textOf(lettersOfTold(told.replaceAll(masks, ""))), long) ||
    (hasWestern && isLeftOf(textOf(withoutWestern(theirs)), long)) ||
    (hasWestern && isLeftOf(textOf(withoutWestern(ours)), short)) ||
    isOfOtherScript(told, asked) ||
    misreadings(asked).some((misread) => begins(textOf(lettersOf(misread)), textOf(theirs)))
  return isChanged ? "Unclear" : "Other"
}

/**
 * Returns true for a text that was escaped in a way that is not undone here, or read in a wrong encoding: it may have
 * been anything.
 */
const isGarbled = (told: string): boolean =>
  /\ufffd|%u?[\da-f]{2}|\\[ux\d]|&#|=\?|=[\da-f]{2}|u\+[\da-f]{4}|\+[a-z\d/]{3,}-|^(?:[\da-f]{2}[\s:]?){6,}$/iu.test(
    told
  )

/** Matches what stands in the place of digits that were masked, beside signs. */
const masks = /x(?:[x,.\s-]*x)+/giu

/** The letters that stand in the place of others: of digits, and of syllables of a name. */
const maskLetters = new Set(["x", "o", "\u110b"])

/** Returns true if a text is another one of which some letters were masked, each by a letter, as far as it goes. */
const isMasked = (told: string, text: string): boolean => {
  const letters = Array.from(text)
  return Array.from(told).every((letter, place) => {
    const own = letters[place]
    return own === undefined || letter === own || maskLetters.has(letter)
  })
}

/** Returns true if a text is another one in base64, as far as it goes. */
const isInBase64 = (told: string, text: string): boolean => {
  const letters = told.trim().replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "")
  const encoded = btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""))
  return letters !== "" && encoded.startsWith(letters)
}

/** Returns true if a text begins with another one. A server may cut a Korean syllable between its letters. */
const begins = (text: string, beginning: string): boolean =>
  beginning !== "" && text.normalize("NFD").startsWith(beginning.normalize("NFD"))

/** Matches what servers write where there is no reason, also in Korean. */
const wordsForNone = /^\s*(?:null|nil|undefined|none|nan|n\/a|0|\uc5c6\uc74c)\s*$/iu

/** The scripts that no encoding has in the place of Latin letters. */
const scripts = [
  /\p{Script=Hangul}/u,
  /\p{Script=Han}/u,
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Greek}/u
]

/**
 * Returns true if a text has letters of a script that another one has not, and none of the other's own beyond Latin
 * ones. It may be that one in an encoding that it was not written in, such as Korean of EUC-KR that was read as GBK.
 */
const isOfOtherScript = (told: string, asked: string): boolean => {
  const own = Array.from(asked).filter((letter) => scripts.some((script) => script.test(letter)))
  return (
    own.length > 0 &&
    !own.some((letter) => told.includes(letter)) &&
    scripts.some((script) => script.test(told) && !own.some((letter) => script.test(letter)))
  )
}

/** The encodings for which UTF-8 is taken by mistake, by the languages of those who read a reason. */
const encodings = ["euc-kr", "gbk", "big5", "shift_jis", "windows-1251", "windows-1252"]

/** Returns a text as it looks where its UTF-8 is taken for another encoding. */
const misreadings = (text: string): ReadonlyArray<string> => {
  const bytes = new TextEncoder().encode(text)
  return encodings.flatMap((encoding) => {
    try {
      return [new TextDecoder(encoding).decode(bytes)]
    } catch {
      // Some runtimes know no encoding but UTF-8.
      return []
    }
  })
}

/** A letter or a digit of a reason, in one spelling. */
interface Letter {
  readonly letter: string
  /** True if it may be a part of another letter that was read in a wrong encoding. */
  readonly isWestern: boolean
}

const textOf = (letters: ReadonlyArray<Letter>): string => letters.map(({ letter }) => letter).join("")

/**
 * Returns the letters and digits of a text, without their accents. All else may be replaced, escaped or left out:
 * spaces, punctuation, signs like emoji, and what stands in the place of a character that was lost.
 */
const lettersOf = (text: string): ReadonlyArray<Letter> =>
  Array.from(text.normalize("NFC")).flatMap((character) => {
    const letters = character.normalize("NFKD").replaceAll(/[^\p{L}\p{N}]/gu, "")
    return Array.from(letters.toLowerCase().normalize("NFC"), (letter) => ({
      letter,
      isWestern: character > "\u007f" && (character < "\u0300" || character === "™")
    }))
  })

const withoutWestern = (letters: ReadonlyArray<Letter>): ReadonlyArray<Letter> =>
  letters.filter(({ isWestern }) => !isWestern)

/** Returns the letters of a reason that was stored. It may have been cut within an escape. */
const lettersOfTold = (told: string): ReadonlyArray<Letter> =>
  lettersOf(unescaped(told).replace(/(?:&#?\w{0,8}|%[\da-f]?)$/iu, ""))

const escapes = /&(?:#(\d{1,7});|#x([\da-f]{1,6});|(\w{2,31});|(amp|lt|gt|quot|nbsp)\b)/giu

/** The number of times that a text may have been escaped. */
const mostEscapes = 10

/** Returns a text without the escapes of URLs, JSON and HTML. It may have been escaped more than once. */
const unescaped = (text: string): string => {
  let before = withoutCodes(text)
  for (let times = 0; times < mostEscapes; times++) {
    const after = before.replaceAll(
      escapes,
      (
        _,
        decimal: string | undefined,
        hex: string | undefined,
        closed: string | undefined,
        open: string | undefined
      ) => {
        const name = closed ?? open
        if (name !== undefined) return name.toLowerCase() === "amp" ? "&" : " "
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : " "
      }
    )
    if (after === before) return after
    before = after
  }
  return before
}

/** Returns a text without the tags of HTML, and without the escapes of URLs and of JSON. What is none of them stays. */
const withoutCodes = (text: string): string =>
  text
    .replaceAll(/<\/?[a-z][^<>]{0,40}>/giu, " ")
    .replaceAll(/\\[bfnrt]/gu, " ")
    .replaceAll(/(?:%[\da-f]{2})+/giu, (codes) => {
      try {
        return decodeURIComponent(codes)
      } catch {
        // Cut between two bytes of a letter, or no escape at all.
        return codes
      }
    })
    .replaceAll(/\\u([\da-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** Returns true if this is what is left of a text that has lost letters, such as those of a number that was masked. */
const isLeftOf = (left: string, text: string): boolean => {
  let place = 0
  for (const letter of left) {
    place = text.indexOf(letter, place) + 1
    if (place === 0) return false
  }
  return left !== ""
}
