/** Reads `content`, and chooses from its media types the one that the client uses. */
import type { Cursor } from "./cursor.ts"

/** Returns whether a media type is JSON, such as `application/problem+json` or `application/json; charset=utf-8`. */
const isJson = (mediaType: string): boolean => /^(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(mediaType)

/** Returns whether a media type is text. XML counts as text, since the client does not parse it. */
export const isText = (mediaType: string): boolean => /^(?:text\/|application\/(?:[\w.-]+\+)?xml\b)/i.test(mediaType)

export const json = "application/json"

/** Finds the JSON among several media types. */
export const jsonIn = (content: Cursor): { readonly mediaType: string; readonly schema: Cursor } | undefined => {
  const all = content.entries()
  const found = all.find(([mediaType]) => mediaType === json) ?? all.find(([mediaType]) => isJson(mediaType))
  if (found === undefined) return undefined
  const [mediaType, place] = found
  if (mediaType !== json) place.note(`${mediaType} is JSON`)
  for (const [, other] of all) if (other.path !== place.path) other.note("passed over: the client speaks JSON here")
  return { mediaType, schema: place.object(["schema"]).schema }
}
