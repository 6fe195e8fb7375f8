/**
 * Masks the secrets of requests and answers that people look at: credentials, tokens, and numbers of cards.
 */
import * as Result from "effect/Result"

/** Stands in the place of a secret. */
export const mask = "••••••"

const secretHeaders = new Set([
  "authorization",
  "cookie",
  "proxy-authorization",
  "set-cookie",
  "webhook-signature",
  "x-portone-signature"
])

/** Matches headers of other programs that say by their names that they are secret. */
const secretName = /secret|token|password|api-?key/

/** Returns headers without what they keep secret. The scheme of credentials stays. */
export const maskedHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeaders.has(name) || secretName.test(name) ? value.replace(/^(\w+ )?[^]*$/, `$1${mask}`) : value
    ])
  )

const secretFields = new Set([
  "apiSecret",
  "accessToken",
  "refreshToken",
  "paymentToken",
  "billingIssueToken",
  "passwordTwoDigits",
  "expiryMonth",
  "expiryYear",
  "birthOrBusinessRegistrationNumber",
  "identityNumber",
  "credential"
])

const masked = (value: unknown, field: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => masked(one, field))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one, key)]))
  }
  if (secretFields.has(field)) return mask
  // A number of a card keeps what any receipt shows.
  if (field === "number" && typeof value === "string" && /^\d[\d -]{10,}\d$/.test(value)) {
    return `${value.slice(0, 4)}••••${value.slice(-4)}`
  }
  return typeof value === "string" ? maskedUrls(value) : value
}

/**
 * Returns JSON without what it keeps secret.
 *
 * @param otherwise returns what is shown of a text that is no object or list; the text as it is when absent
 */
export const maskedJson = (text: string, otherwise: () => string = () => text, indent = 0): string => {
  const parsed = Result.getOrElse(
    Result.try((): unknown => JSON.parse(text)),
    () => undefined
  )
  // A text within JSON may hold anything.
  if (typeof parsed !== "object" || parsed === null) return otherwise()
  return JSON.stringify(masked(parsed, ""), undefined, indent)
}

/** Matches an item of a query whose name says that it is secret, after its name. */
const secretItem = /([?&][^=&#\s]*(?:secret|token|password|api[-_]?key|signature)[^=&#\s]*=)[^&#\s"]+/gi

/** Returns a text whose URLs are without passwords, and without what the names in their queries call secret. */
export const maskedUrls = (text: string): string =>
  text.replace(/(\w:\/\/)[^\s/@?#]*@/g, `$1${mask}@`).replace(secretItem, `$1${mask}`)

/** Returns JSON in which all URLs are so. */
export const withMaskedUrls = (value: unknown): unknown => {
  if (typeof value === "string") return maskedUrls(value)
  if (Array.isArray(value)) return value.map(withMaskedUrls)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withMaskedUrls(one)]))
}
