/**
 * When two values are the same after a journey over the wire: points in time as instants, `undefined` as absent, and no
 * difference between 0 and -0, which JSON does not know.
 */
import { DateTime, Predicate } from "effect"

/** The form of a value by which it is compared. */
export const canonical = (value: unknown): unknown => {
  if (DateTime.isDateTime(value)) return DateTime.toDateUtc(value)
  if (Array.isArray(value)) return value.map(canonical)
  if (value === 0) return 0
  if (typeof value !== "object" || value === null) return value
  const own = Object.entries(value).filter(([, inner]) => inner !== undefined)
  const fields = Object.fromEntries(own.map(([key, inner]) => [key, canonical(inner)]))
  if (!(value instanceof Error)) return fields
  // A message is not enumerable. Of a documented error, PortOne's own goes over the wire, and the operation does not.
  const message = Predicate.hasProperty(value, "portOneMessage") ? value.portOneMessage : value.message
  return { ...fields, message }
}
