/** Lists the keywords that may stand anywhere, since they do not change what a document means to a client. */

/** Keywords of OpenAPI and JSON Schema that say nothing about what goes over the wire in a call. */
const harmless = new Set([
  "$comment",
  "$schema",
  "allowEmptyValue",
  "callbacks",
  "contact",
  "headers",
  "jsonSchemaDialect",
  "license",
  "links",
  "tags",
  "termsOfService",
  "webhooks",
  "xml"
])

/** Keywords of PortOne's that mean something, in the places where the reader looks for them. */
const meaningful = new Set([
  "x-portone-categories",
  "x-portone-category",
  "x-portone-discriminator",
  "x-portone-enum",
  "x-portone-error",
  "x-portone-query-or-body",
  "x-portone-status-code",
  "x-portone-unstable"
])

/** Returns whether a keyword is an unknown extension. Our own come from patches: an unknown one is a mistake in a patch. */
const isForeign = (keyword: string): boolean =>
  keyword.startsWith("x-") && !keyword.startsWith("x-effect-portone-") && !meaningful.has(keyword)

/** Returns whether a keyword can be passed over where the reader does not expect it. */
export const isAside = (keyword: string): boolean => harmless.has(keyword) || isForeign(keyword)

/** Marks facts, as opposed to a document of PortOne's, and holds the hash of the document that they come from. */
export const sourceKeyword = "x-effect-portone-source"
