/**
 * Decides whether a text that should be an identifier, a constant or a date is one, and has nobody and no secret in it.
 *
 * Ids stay in a recording, since programs compare them. But they are texts, and a program or a PG may put anything into
 * one: a phone number as an order's id, a name in base64. What may have such a form does not stay.
 */
import { hasEncodedWords, isEncoded, telling } from "./encodedWords.ts"
import { hasNumberOfSomebody } from "./numbersOfPeople.ts"

/** No id of PortOne's is longer. What is, such as an API secret, is replaced. */
export const longestIdentifier = 64

/** The tags of some errors are longer than an id. */
const longestConstant = 100

const identifier = /^[A-Za-z0-9][\w.:-]*$/
const constant = /^[A-Z][A-Z0-9_]*$/
const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/i
const date = /^\d{4}-\d\d-\d\d$/
const compactDate = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/

/** Returns true for a point in time. */
export const isInstant = (text: string): boolean => instant.test(text)

/** Returns true for a day. */
export const isDate = (text: string): boolean => date.test(text) || compactDate.test(text)

const token = /eyJ[\w-]{8}/
const secret = new RegExp(
  [
    "secret|password|whsec",
    "(?<![a-z])[spr]k[._:-]",
    "(?:api|billing|private)[._:-]?key",
    "(?:access|bearer|payment|refresh)[._:-]?token"
  ].join("|"),
  "i"
)

const mailServer = "(?:gmail|naver|hanmail|daum|kakao|nate|outlook|hotmail|yahoo|icloud)"
const topLevel = "(?:com|net|org|kr|jp|cn|io|me)(?![a-z0-9])"
const mail = new RegExp(
  `mailto|[._:-]at[._:-]\\w+[._:-][a-z]{2}|\\.${topLevel}|${mailServer}[._:-]${topLevel}|${mailServer}com`,
  "i"
)

const uuid = /(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-z])/gi

/** Matches a digest. Digits alone are none. */
const digest = /(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{32,}(?![0-9a-z])/gi

/** Returns true for an id or a code that has the data of nobody. */
export const isIdentifier = (text: string): boolean => {
  if (text.length > longestIdentifier || !identifier.test(text)) return false
  // These are drawn by chance, so numbers and words in them are, too.
  const rest = text.replaceAll(uuid, "x")
  return (
    !token.test(text) &&
    !secret.test(text) &&
    !mail.test(text) &&
    !hasNumberOfSomebody(rest.replaceAll(digest, "x")) &&
    !hasEncodedWords(rest)
  )
}

/** Returns true for the value of an enum, also one that PortOne adds later. */
export const isConstant = (text: string): boolean =>
  text.length <= longestConstant && constant.test(text) && !hasNumberOfSomebody(text) && !isEncoded(text, telling)
