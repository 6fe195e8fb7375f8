/** Changes the texts in a value, however deep they lie. */

/** Returns a value with each text, name and number changed, or the same value if that changes none. */
export const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === "string") return change(value)
  if (typeof value === "number") {
    const digits = String(value)
    const changed = change(digits)
    return changed === digits ? value : changed
  }
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => mapTexts(item, change))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  // What a Schema makes of a text, such as a time, has no other text in it.
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const fields = Object.entries(value).map(([name, field]: [string, unknown]) => {
    return [change(name), mapTexts(field, change), name, field] as const
  })
  return fields.some(([name, field, oldName, oldField]) => name !== oldName || field !== oldField)
    ? Object.fromEntries(fields.map(([name, field]) => [name, field]))
    : value
}
