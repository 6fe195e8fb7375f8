/**
 * Takes out of a text that is printed what has the form of a card's number, a phone number, a resident's number or an
 * e-mail address. A name cannot be told from other words, so it stays.
 */
import { replaceSpelled } from "./spellings.ts"

/** The most characters that are looked through. A line of a log has fewer. */
const longest = 2000

const email = /[^\s@"'<>()[\]:;,]{1,200}@[\p{L}\p{M}\p{N}-]{1,63}(?:\.[\p{L}\p{M}\p{N}-]{1,63})+/gu

/** Matches what may stand between the parts of a number. */
const between = "(?:\\s?[\\p{Pd}\\u2212./_·)]{1,2}\\s?|[\\s\\p{P}\\p{S}])?"

const forms = [
  // A card has its digits in groups: four of four, or four, six and five
  ["\\d{4}", "\\d{4,6}", "\\d{4,5}(?:", "\\d{1,7})?"],
  // A phone in Korea, also as it is called from abroad
  ["(?:\\+?82", "0?", "|0)\\d{1,2}", "\\d{3,4}", "\\d{4}"],
  // A phone anywhere else
  ["\\+\\d(?:", "\\d){7,14}"],
  // A resident's number is the birthday and seven digits
  ["\\d{6}", "[1-8]\\d{6}"]
]

const number = new RegExp(`(?<!\\d)(?:${forms.map((parts) => parts.join(between)).join("|")})(?!\\d)`, "gu")

/** Returns a text with words in the place of such numbers and addresses. The end of a very long text is left out. */
export const withoutPersonal = (text: string): string => {
  // What was cut in half has not its form any more.
  const within = text.length > longest ? text.slice(0, longest).replace(/\S*$/, "") : text
  return replaceSpelled(replaceSpelled(within, email, "[an e-mail address]"), number, "[a number]")
}
