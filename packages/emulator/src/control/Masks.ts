/**
 * Masks the secrets of requests and answers that people look at: credentials, tokens, and numbers of cards.
 */
const mask = "••••••"

const secretHeaders = new Set(["authorization", "cookie", "webhook-signature", "x-portone-signature"])

/** Returns headers without what they keep secret. The scheme of credentials stays. */
export const maskedHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeaders.has(name) ? value.replace(/^(\w+ )?[^]*$/, `$1${mask}`) : value
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
  "credential"
])

const masked = (value: unknown, field: string): unknown => {
  if (Array.isArray(value)) return value.map((one) => masked(one, field))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, masked(one, key)]))
  }
  if (secretFields.has(field)) return mask
  // A number of a card keeps what any receipt shows.
  if (field === "number" && typeof value === "string" && /^\d{12,19}$/.test(value)) {
    return `${value.slice(0, 4)}••••${value.slice(-4)}`
  }
  return value
}

/** Returns JSON without what it keeps secret, or the text as it is if it is no JSON. */
export const maskedJson = (text: string): string => {
  try {
    return JSON.stringify(masked(JSON.parse(text), ""), undefined, 2)
  } catch {
    return text
  }
}
