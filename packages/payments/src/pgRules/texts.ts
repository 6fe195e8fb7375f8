/**
 * Checks a text, such as an id or a name, by a PG's rule for it.
 */
import type { Kind } from "./problems.ts"
import type { TextRule } from "./rules.ts"

/** A fault of a text: its kind, and words that follow the name of the PG. */
export interface TextFault {
  readonly kind: Extract<Kind, "Characters" | "TooShort" | "TooLong" | "Truncated">
  readonly words: string
}

const none: ReadonlyArray<TextFault> = []

/** Returns the faults of a text, in words that do not repeat it. */
export const faultsOf = (text: string, rule: TextRule): ReadonlyArray<TextFault> => {
  const { allows, atLeast, atMost, characters, truncates, unit } = rule
  const isShort = atLeast !== undefined && text.length < atLeast
  const isLong = atMost !== undefined && exceeds(text, atMost, unit)
  const isOdd = characters?.test(text) === false
  if (!isShort && !isLong && !isOdd) return none
  const faults: Array<TextFault> = []
  const units = unit ?? "characters"
  if (isOdd) faults.push({ kind: "Characters", words: `takes ${allows} only` })
  if (isShort) {
    faults.push({ kind: "TooShort", words: `takes at least ${atLeast} characters, these are ${text.length}` })
  }
  if (isLong) {
    faults.push(
      truncates === true
        ? { kind: "Truncated", words: `cuts off what is behind ${atMost} ${units}, and says nothing of it` }
        : { kind: "TooLong", words: `takes at most ${atMost} ${units}, these are ${lengthOf(text, unit)}` }
    )
  }
  return faults
}

/** Returns true if a text is too long. Its bytes are counted only where it may be: no character has more than these. */
const exceeds = (text: string, most: number, unit: TextRule["unit"]): boolean =>
  text.length * (unit === undefined ? 1 : 3) > most && lengthOf(text, unit) > most

/**
 * Returns the length of a text, in code points where the rule speaks of characters. Outside of ASCII, EUC-KR has 2
 * bytes for a character, which is the fewest.
 */
const lengthOf = (text: string, unit: TextRule["unit"]): number => {
  if (unit === undefined) return [...text].length
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    // A pair of surrogates, which is one character, has 4 bytes in UTF-8.
    const isOfPair = code >= 0xd800 && code <= 0xdfff
    length += code < 0x80 ? 1 : code < 0x800 || isOfPair || unit !== "bytes of UTF-8" ? 2 : 3
  }
  return length
}
