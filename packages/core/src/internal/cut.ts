/**
 * Keeps what is printed short: a message is one line of a log, and what it is made of may have any length.
 */

/** The most characters of the message of an error. */
export const longestMessage = 300

/** Returns the message of an error, which is one line of a log. */
export const line = (text: string): string => cut(text, longestMessage)

/** Cuts the end off a text that is longer than this, and no character of two code units in half. */
export const cut = (text: string, length: number): string => {
  if (text.length <= length) return text
  return length < 1 ? "" : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`
}
