/** Reads `content`: which media types there are, and which of them the client speaks. */
import type { Cursor } from "./cursor.ts"

/** JSON, whatever it is called: `application/problem+json`, `application/json; charset=utf-8`. */
const isJson = (mediaType: string): boolean => /^(?:application|text)\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(mediaType)

/** Text that is not JSON. XML is text to us, as nothing says what stands in it. */
export const isText = (mediaType: string): boolean => /^(?:text\/|application\/(?:[\w.-]+\+)?xml\b)/i.test(mediaType)

export const json = "application/json"

/** The JSON among what may be sent or answered. */
export const jsonIn = (content: Cursor): { readonly mediaType: string; readonly schema: Cursor } | undefined => {
  const all = content.entries()
  const found = all.find(([mediaType]) => mediaType === json) ?? all.find(([mediaType]) => isJson(mediaType))
  if (found === undefined) return undefined
  const [mediaType, place] = found
  if (mediaType !== json) place.note(`${mediaType} is JSON`)
  for (const [, other] of all) if (other.path !== place.path) other.note("passed over: the client speaks JSON here")
  return { mediaType, schema: place.object(["schema"]).schema }
}
