/**
 * Decides what a recording keeps of the headers of an answer: what a client decides by, in the form that it expects.
 */
import type { Response } from "./Recording.ts"

/** The media types that stay. Any other is replaced by one that a client takes for the same kind. */
const kept = new Set([
  "",
  "application/json",
  "application/octet-stream",
  "application/pdf",
  "application/problem+json",
  "application/problem+xml",
  "application/xml",
  "text/csv",
  "text/html",
  "text/plain",
  "text/xml"
])

/** Matches a sheet of one of its many names, and a download. */
const saved = /csv|comma-separated|excel|download|octet-stream/

const mediaTypeOf = (header: string, accepted: string | undefined): string => {
  const mediaType = header.split(";", 1)[0]!.trim().toLowerCase()
  if (kept.has(mediaType) || mediaType === accepted?.toLowerCase()) return mediaType
  if (/^application\/.+\+json$/.test(mediaType)) return "application/json"
  if (/^(?:application|text)\/(?:.+\+)?xml$/.test(mediaType)) return "application/xml"
  // A client takes what is to be saved for a sheet, and a picture for a stranger's.
  if (saved.test(mediaType)) return "application/octet-stream"
  return /^text\/|xml$/.test(mediaType) ? "text/plain" : "application/x-redacted"
}

const day = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
const httpDate = new RegExp(`^${day}, \\d{1,2} ${month} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$`)

/** A wait of about four months, which is as good as any longer one. */
const longestWait = 9_999_999

const retryAfterOf = (header: string): string | undefined => {
  if (/^\d+$/.test(header)) return String(Math.min(Number(header), longestWait))
  return httpDate.test(header) ? header : undefined
}

/**
 * Returns the headers of an answer without what else may stand in them.
 *
 * @param accepted the media type that the operation asks for
 */
export const headersOf = (headers: Response["headers"], accepted: string | undefined): Response["headers"] => {
  const { "content-type": contentType, "retry-after": retryAfter } = headers
  const wait = retryAfter === undefined ? undefined : retryAfterOf(retryAfter)
  return {
    ...(contentType === undefined ? {} : { "content-type": mediaTypeOf(contentType, accepted) }),
    ...(wait === undefined ? {} : { "retry-after": wait })
  }
}
