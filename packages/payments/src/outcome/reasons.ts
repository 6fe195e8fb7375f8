/**
 * Compares the reason of a cancellation with the one that was sent.
 *
 * PortOne and the PGs keep a reason in ways of their own. They may cut it, trim it, escape it for HTML, change its form
 * of Unicode, or replace characters that they have no code for. A reason that differs is proof of another refund only
 * if none of these ways leads to it.
 */
import type { Likeness } from "./likeness.ts"

/** Returns true if the reason of a call begins with this mark. */
export const isMarked = (reason: string, mark: string): boolean => reason.normalize("NFC").trim().startsWith(mark)

/** Compares the reason of a cancellation with the mark of the call's key. */
export const likenessOfMarks = (told: unknown, mark: string): Likeness => {
  if (typeof told !== "string") return "Unclear"
  const [reason, ours] = [textOf(lettersOfTold(told)), mark.toLowerCase()]
  if (reason.includes(ours)) return "Same"
  // Of a reason that was cut, too little may be left to tell.
  return ours.startsWith(reason) ? "Cut" : "Other"
}

/** Compares the reason of a cancellation with the whole reason of the call. */
export const likenessOfReasons = (told: unknown, asked: string): Likeness => {
  if (typeof told !== "string") return "Unclear"
  const ours = lettersOfAsked(asked)
  // Western letters in a reason that was sent without any are what became of others.
  const hasWestern = ours.some(({ isWestern }) => isWestern)
  const theirs = lettersOfTold(told).filter(({ isWestern }) => hasWestern || !isWestern)
  const [long, short] = [textOf(ours), textOf(theirs)]
  // Nothing is left of a reason that was replaced altogether.
  if (short === "") return "Unclear"
  if (short === long) return "Same"
  // A server may also add to a reason.
  if (long.startsWith(short) || short.startsWith(long)) return "Cut"
  return isLeftOf(short, ours) ? "Unclear" : "Other"
}

/** A letter or a digit of a reason, in one spelling. */
interface Letter {
  readonly letter: string
  /** True if a store of few characters may lose it. */
  readonly isReplaceable: boolean
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
      isReplaceable: character > "\u007f",
      isWestern: character > "\u007f" && character < "\u0300"
    }))
  })

const lettersOfAsked = (asked: string): ReadonlyArray<Letter> => lettersOf(unescaped(asked))

/** Returns the letters of a reason that was stored. It may have been cut within an escape. */
const lettersOfTold = (told: string): ReadonlyArray<Letter> => lettersOf(unescaped(told).replace(/&#?\w{0,8}$/u, ""))

const escapes = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/giu

/** Returns a text without the escapes of HTML. It may have been escaped more than once. */
const unescaped = (text: string): string => {
  let before = text
  for (let times = 0; times < 3; times++) {
    const after = before.replaceAll(
      escapes,
      (_, decimal: string | undefined, hex: string | undefined, name: string) => {
        if (decimal === undefined && hex === undefined) return name.toLowerCase() === "amp" ? "&" : " "
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : " "
      }
    )
    if (after === before) return after
    before = after
  }
  return before
}

/** Returns true if this is what is left of a text that has lost letters, and perhaps its end. */
const isLeftOf = (left: string, letters: ReadonlyArray<Letter>): boolean => {
  /** Adds the places that are reached by losing the letters at a place. */
  const reachedFrom = (places: Iterable<number>): ReadonlySet<number> => {
    const reached = new Set<number>()
    for (const start of places) {
      let place = start
      reached.add(place)
      while (letters[place]?.isReplaceable === true && !reached.has(place + 1)) reached.add(++place)
    }
    return reached
  }
  let places = reachedFrom([0])
  for (const letter of left) {
    const next = [...places].filter((place) => letters[place]?.letter === letter).map((place) => place + 1)
    if (next.length === 0) return false
    places = reachedFrom(next)
  }
  return true
}
