/**
 * Tells by its content type, and by how it begins, of what kind an answer is.
 */
import type { Answers } from "./answer.ts"

/**
 * Returns the media type of a `Content-Type` header, without its parameters. Empty if there is none.
 *
 * A header that came twice is one with a comma for most HTTP clients, and the first alone for `node:http`. It is of a
 * type if both say so.
 */
export const mediaTypeOf = (header: string | undefined): string => {
  if (header === undefined) return ""
  if (!header.includes(",")) return withoutParameters(header)
  const [first, ...others] = header.split(",").map(withoutParameters)
  // A comma may also stand in the quotes of a parameter.
  return others.every((other) => other === first) ? first! : withoutParameters(header)
}

const withoutParameters = (header: string): string => header.split(";", 1)[0]!.trim().toLowerCase()

/** Names of charsets that servers use, and that no standard for the web has. */
const otherNames: ReadonlyArray<readonly [names: RegExp, charset: string]> = [
  // Java has `x-windows-949`, and Python `cp949`.
  [/^(?:x-)?(?:(?:cp|ibm|ms|windows)[-_]?949c?|euc[-_]?kr|ks_?c_?5601.*|uhc)$/, "euc-kr"],
  [/^utf8mb[34]$/, "utf-8"]
]

/** Returns the charset that a `Content-Type` header names, in lower case. */
export const charsetOf = (header: string | undefined): string | undefined => {
  if (header === undefined) return undefined
  const name = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(header)?.[1]?.toLowerCase()
  return name === undefined ? undefined : (otherNames.find(([names]) => names.test(name))?.[1] ?? name)
}

/** Returns true for a problem (RFC 9457). Gateways and frameworks report errors so, and PortOne does not. */
export const isProblem = (mediaType: string): boolean => /^application\/problem\+(?:json|xml)$/.test(mediaType)

/** Returns true for JSON, but for that of a problem. */
export const isJson = (mediaType: string): boolean =>
  /^application\/(?:.+\+)?json$/.test(mediaType) && !isProblem(mediaType)

/** Returns true for JSON that is of no kind of its own, and without a header. */
export const isPlainJson = (mediaType: string): boolean => mediaType === "" || mediaType === "application/json"

/** Returns true for JSON, and without a header, which says nothing else. */
export const mayBeJson = (mediaType: string): boolean => mediaType === "" || isJson(mediaType)

/** Returns true if the contents are text. They may be, if nothing tells. */
export const isTextual = (mediaType: string): boolean => isJson(mediaType) || /^text\/|xml$|^$/.test(mediaType)

/** Returns true for a page, by its media type or by how it begins. */
export const isMarkup = (mediaType: string, text: string): boolean =>
  /^(?:text\/html|(?:application|text)\/(?:.+\+)?xml)$/.test(mediaType) ||
  /^<(?:!doctype\s+html|html|head|body|title|meta|script|center|h1|pre|\?xml)[\s/>]/i.test(withoutComments(text))

/** The characters at the beginning of a file that tell whether it is text. */
const beginning = 8

/**
 * Returns true for a file that is no text, by how it begins: an archive, a workbook of Excel, UTF-16 without its mark,
 * or a PDF. Something compressed has both control characters and what is no UTF-8, wherever they stand.
 *
 * A sheet may have some of both, too: a name that was cut within a letter or that another system has broken, and a line
 * break or an end as Excel and DOS write them. Only many of them tell that it is none, or one that it begins with.
 */
export const isBinary = (text: string, header: string | undefined): boolean => {
  if (text.startsWith("%PDF-") || text.startsWith(archive)) return true
  const isMixed = text.includes("\ufffd") && control.test(text)
  if (isMixed && text.search(odd) === 0) return true
  // A sheet in another charset, which no header names, has nothing but odd letters.
  const isUtf8 = /^utf-?8$/.test(charsetOf(header) ?? "")
  if (!isUtf8 && !isMixed) return unprintable.test(text.slice(0, beginning))
  return text.replace(odd, "").length < text.length * (1 - mostOdd)
}

/** The first bytes of a ZIP file. */
const archive = "PK\u0003\u0004"

/** The share of the characters of a sheet in UTF-8 that may be odd. In what is compressed, it is above a third. */
const mostOdd = 0.2

// oxlint-disable-next-line no-control-regex
const control = /[\0-\x08\v\x0e-\x1f]/

/** Matches control characters that no text has. Excel breaks a line within a cell by another one. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\0-\x08\x0e-\x1f]/

/** Matches control characters, and what stands for bytes that are no UTF-8. */
// oxlint-disable-next-line no-control-regex
const odd = /[\0-\x08\v\x0e-\x1f\ufffd]/g

/** Returns a text from the first thing in it that is neither white space nor a comment of HTML. */
const withoutComments = (text: string): string => {
  let rest = text.trimStart()
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", 4)
    if (end === -1) return "<html>"
    rest = rest.slice(end + 3).trimStart()
  }
  return rest
}

/** Matches the names of a sheet of CSV, of which servers have several. */
const sheet = /^(?:(?:text|application)\/(?:x-)?(?:csv|comma-separated-values)|application\/vnd\.ms-excel)$/

/** Matches the names of contents that are to be saved, whatever they are. */
const download = /^(?:(?:application|binary)\/octet-stream|application\/(?:x-|force-)?download)$/

/** Returns true if the operation asks for this media type by name. */
export const isAsked = ({ accept }: Answers<unknown>, mediaType: string): boolean =>
  accept !== undefined &&
  accept.split(",").some((range) => {
    const asked = mediaTypeOf(range)
    return asked.endsWith("/*") ? mediaType.startsWith(asked.slice(0, -1)) : asked === mediaType
  })

/** Returns true if a document may have this media type. Without a header, nothing speaks against it. */
export const isDocument = (endpoint: Answers<unknown>, mediaType: string): boolean => {
  const { accept, format } = endpoint
  if (mediaType === "" || download.test(mediaType) || isAsked(endpoint, mediaType)) return true
  if (accept !== undefined && !accept.includes("*/*")) return false
  if (format === "text" && accept === undefined) return sheet.test(mediaType)
  return !(isJson(mediaType) || isProblem(mediaType) || isMarkup(mediaType, "") || mediaType === "text/plain")
}

/** Returns true if a media type is that of the operation's answer. Without a header, nothing says so. */
export const isOwn = (endpoint: Answers<unknown>, mediaType: string): boolean => {
  switch (endpoint.format) {
    case "json":
      return mediaType !== "" && isPlainJson(mediaType)
    case "text":
    case "bytes":
      return mediaType !== "" && isDocument(endpoint, mediaType)
    case "empty":
      return false
  }
}
