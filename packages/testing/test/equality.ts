/**
 * When two values are the same after a journey over the wire: points in time as instants, `undefined` as absent, and no
 * difference between 0 and -0, which JSON does not know.
 */
import { DateTime } from "effect"

/** The form of a value by which it is compared. */
export const canonical = (value: unknown): unknown => {
  if (DateTime.isDateTime(value)) return DateTime.toDateUtc(value)
  if (Array.isArray(value)) return value.map(canonical)
  if (value === 0) return 0
  if (typeof value !== "object" || value === null) return value
  const own = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const fields = Object.fromEntries(own.map(([key, inner]) => [key, canonical(inner)]))
  // The one field of an error that is not enumerable, beside its stack.
  return value instanceof Error ? { ...fields, message: value.message } : fields
}
