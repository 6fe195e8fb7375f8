/**
 * Decides which names of fields are printed.
 *
 * A field that no schema knows has a name of the program's or the server's own. Often it is a slip (`amout`), and then
 * its name helps. It may as well be a phone number, a card's number, a person or a token that became a key. So only
 * what is written like the names of PortOne's fields is printed. The `issues` of an error have them all.
 */

/** Stands for a name that is not printed. */
const hidden = "a name that is not printed"

/** Matches an identifier. The longest of PortOne's has less than 50 letters. */
const identifier = /^[A-Z_$][\w$]{0,49}$/i

/** Matches the words of an identifier: `taxFreeAmount` has three, and so has `tax_free_amount`. */
const word = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g

/** Matches consonants in a row that no word has. A random text has them, or many capitals among small letters. */
const unspeakable = /[^aeiouy]{5}/i

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Returns true for a name that is written like that of a field, in words and with two digits at most. */
const isWrittenLikeField = (name: string): boolean => {
  if (!identifier.test(name) || countOf(name, /\d/g) > 2) return false
  const words = name.match(word) ?? []
  if (words.some((one) => one.length > 20 || unspeakable.test(one))) return false
  const capitals = countOf(name, /[A-Z]/g)
  return words.length < 4 || capitals === 0 || capitals * 3 <= words.join("").length || !/[a-z]/.test(name)
}

/** Returns a name as it is printed, in quotes if it is. */
export const quote = (name: string): string => (isWrittenLikeField(name) ? `"${name}"` : hidden)

/** Returns a step of a path as it is printed. An index is a number; a symbol may hold any text. */
export const bracketed = (key: PropertyKey): string => `[${typeof key === "number" ? key : quote(String(key))}]`
