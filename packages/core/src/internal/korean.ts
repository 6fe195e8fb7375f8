/**
 * Reads text in Windows-949, which the Encoding Standard calls EUC-KR, and Korean PGs and programs write.
 *
 * Node's `TextDecoder` has only the letters of the older EUC-KR. It reads the bytes of all others as control characters
 * and Latin letters, also where it is to fail on what is wrong.
 *
 * @see https://encoding.spec.whatwg.org/#euc-kr-decoder
 */

/** The syllables of Korean in Unicode. */
const firstSyllable = 0xac00
const syllables = 11_172

/** The first byte of a pair that older EUC-KR has, and the second one. */
const oldest = 0xa1

/** The letters that the older EUC-KR was given later, and Node's has not. */
const given: ReadonlyMap<number, string> = new Map([
  [0xa2e6, "\u20ac"],
  [0xa2e7, "\u00ae"]
])

const olderOf = (lead: number, trail: number): string => new TextDecoder("euc-kr").decode(Uint8Array.of(lead, trail))

/** The syllables that the older EUC-KR lacks, in the order of Unicode. So Windows-949 has them, too. */
const makeAdded = (): ReadonlyArray<string> => {
  const older = new Set<string>()
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = oldest; trail <= 0xfe; trail++) older.add(olderOf(lead, trail))
  }
  return Array.from({ length: syllables }, (_, at) => String.fromCharCode(firstSyllable + at)).filter(
    (syllable) => !older.has(syllable)
  )
}

let added: ReadonlyArray<string> | undefined

/** Returns the place of a second byte among those that there are: capital letters, small ones, and all from 0x81. */
const placeOf = (trail: number): number | undefined => {
  if (trail >= 0x41 && trail <= 0x5a) return trail - 0x41
  if (trail >= 0x61 && trail <= 0x7a) return trail - 0x61 + 26
  return trail >= 0x81 && trail <= 0xfe ? trail - 0x81 + 52 : undefined
}

/** The second bytes for each of the first ones before those of the older EUC-KR, and for each of the others. */
const early = 178
const late = 84

/** Returns the letter of two bytes, or `undefined` if they are none. */
const letterOf = (lead: number, trail: number): string | undefined => {
  const place = placeOf(trail)
  if (place === undefined || lead < 0x81 || lead > 0xfe) return undefined
  if (lead >= oldest && trail >= oldest) {
    const letter = olderOf(lead, trail)
    return letter.length === 1 && letter !== "\ufffd" ? letter : given.get(lead * 256 + trail)
  }
  added ??= makeAdded()
  return added[lead < oldest ? (lead - 0x81) * early + place : (oldest - 0x81) * early + (lead - oldest) * late + place]
}

/** Returns true for the name of this charset, by the labels of the Encoding Standard. */
export const isKorean = (charset: string | undefined): boolean => new TextDecoder(charset).encoding === "euc-kr"

/**
 * Returns the text of bytes in Windows-949, with a mark in the place of what is wrong.
 *
 * @param isFatal true if bytes with something wrong are no text: then `undefined` is returned
 */
export const koreanText = (bytes: Uint8Array, isFatal: boolean): string | undefined => {
  const letters = new Map<number, string | undefined>()
  let text = ""
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) {
      text += String.fromCharCode(lead)
      continue
    }
    const trail = bytes[at + 1] ?? 0
    const pair = lead * 256 + trail
    if (!letters.has(pair)) letters.set(pair, letterOf(lead, trail))
    const letter = letters.get(pair)
    if (letter === undefined && isFatal) return undefined
    text += letter ?? "\ufffd"
    // A letter of ASCII behind a byte that is wrong is one by itself.
    if (letter !== undefined || trail >= 0x80) at++
  }
  return text
}
