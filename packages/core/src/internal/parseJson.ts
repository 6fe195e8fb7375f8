/**
 * Parses JSON as servers write it: some put a PG's words into it as they came, with line breaks and backslashes.
 */

/** Matches a text of JSON, with its quotation marks. */
const text = /"(?:[^"\\]|\\[^])*"/g

/** Matches control characters, and backslashes that begin no escape. */
// oxlint-disable-next-line no-control-regex
const unescaped = /[\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})?/g

/** Returns JSON with an escape for each character within a text that JSON has only as one. */
const escaped = (json: string): string =>
  json.replace(text, (words) =>
    words.replace(unescaped, (found) => {
      if (found === "\\") return "\\\\"
      return found.startsWith("\\") ? found : `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`
    })
  )

/** Returns the value of JSON, which is never `undefined`, or `undefined` if a text is none. */
export const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return parseEscaped(json)
  }
}

const parseEscaped = (json: string): unknown => {
  try {
    return JSON.parse(escaped(json))
  } catch {
    return undefined
  }
}
