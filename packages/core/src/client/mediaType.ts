/**
 * Tells by its content type, and by how it begins, of what kind an answer is.
 */
import type { Answers } from "./answer.ts"

/** Returns the media type of a `Content-Type` header, without its parameters. Empty if there is none. */
export const mediaTypeOf = (header: string | undefined): string =>
  header === undefined ? "" : header.split(";", 1)[0]!.trim().toLowerCase()

/** Returns true for JSON, but for that of a problem (RFC 9457), which is never PortOne's. */
export const isJson = (mediaType: string): boolean =>
  /^application\/(?:.+\+)?json$/.test(mediaType) && mediaType !== "application/problem+json"

/** Returns true if the contents are text. They may be, if nothing tells. */
export const isTextual = (mediaType: string): boolean => isJson(mediaType) || /^text\/|xml$|^$/.test(mediaType)

/** Returns true for a page, by its media type or by how it begins. */
export const isMarkup = (mediaType: string, text: string): boolean =>
  /^(?:text\/html|(?:application|text)\/(?:.+\+)?xml)$/.test(mediaType) ||
  /^\s*<(?:!doctype\s+html|html|head|body|\?xml)[\s>]/i.test(text)

/** Returns true if a media type is that of the operation's answer. Without a header, nothing says so. */
export const isOwn = ({ accept, format }: Answers<unknown>, mediaType: string): boolean => {
  switch (format) {
    case "json":
      return isJson(mediaType)
    case "text":
    case "bytes":
      return mediaType !== "" && (mediaType === mediaTypeOf(accept) || !(isJson(mediaType) || isMarkup(mediaType, "")))
    case "empty":
      return false
  }
}
