/**
 * Takes out of a text that is printed what has the form of a card's number, a phone number, a resident's number or an
 * e-mail address. A name cannot be told from other words, so it stays.
 */

/** The most characters that are looked through. A line of a log has fewer. */
const longest = 2000

const email = /[^\s@"'<>()[\]:;,]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g

const forms = [
  // A card has its digits in groups: four of four, or four, six and five
  /\d{4}[ ./_–-]?\d{4,6}[ ./_–-]?\d{4,5}(?:[ ./_–-]?\d{1,7})?/,
  // A phone in Korea, also as it is called from abroad
  /(?:\+?82[ ./_–-]?\(?0?\)?|\(?0)\d{1,2}[ ./_)–-]{0,2}\d{3,4}[ ./_–-]?\d{4}/,
  // A phone anywhere else
  /\+\d(?:[ ./_–-]?\d){7,14}/,
  // A resident's number is the birthday and seven digits
  /\d{6}-?[1-8]\d{6}/
]

const number = new RegExp(`(?<!\\d)(?:${forms.map(({ source }) => source).join("|")})(?!\\d)`, "g")

/** Returns a text with words in the place of such numbers and addresses. The end of a very long text is left out. */
export const withoutPersonal = (text: string): string => {
  // What was cut in half has not its form any more.
  const within = text.length > longest ? text.slice(0, longest).replace(/\S*$/, "") : text
  return within.replace(email, "[an e-mail address]").replace(number, "[a number]")
}
