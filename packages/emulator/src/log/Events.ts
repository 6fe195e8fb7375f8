/**
 * Reads the few fields of a webhook or an answer that a line may hold, whatever else is in it.
 */

/** Returns the value of a member of an object, if it is a text. */
export const textIn = (value: unknown, member: string): string | undefined => {
  const found: unknown =
    typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[member] : undefined
  return typeof found === "string" ? found : undefined
}

/** Returns the value of a JSON text; undefined if it is none. */
export const parsed = (json: string | null): unknown => {
  if (json === null || json === "") return undefined
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Returns the type of a webhook's event, and the payment that it is about. Those of 2024-01-01 have only a status. */
export const eventOf = (event: unknown): { readonly type: string; readonly paymentId: string | undefined } => {
  const data: unknown = typeof event === "object" && event !== null && "data" in event ? event.data : undefined
  const type = textIn(event, "type")
  return {
    type: (type === undefined || type === "2024-01-01" ? textIn(event, "status") : type) ?? "unknown",
    paymentId: textIn(data, "paymentId") ?? textIn(event, "payment_id")
  }
}
