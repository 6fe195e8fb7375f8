/**
 * Reads the unions, which come before all other schemas: only they know the tags of their variants, where a variant
 * itself just says that its tag is a string.
 */
import { checkSame, type Cursor } from "./cursor.ts"

export interface ReadUnion {
  readonly discriminator: string
  readonly members: ReadonlyArray<{ readonly tag: string; readonly name: string }>
}

/** What the unions say about one of their variants: all of them the same. */
export interface Tagging {
  readonly field: string
  readonly tag: string
  /** One of the unions, to name in a message. */
  readonly union: string
}

export interface Unions {
  readonly unions: ReadonlyMap<string, ReadUnion>
  readonly taggings: ReadonlyMap<string, Tagging>
}

export const readUnions = (schemas: Cursor): Unions => {
  const unions = new Map<string, ReadUnion>()
  const taggings = new Map<string, Tagging>()
  for (const [union, place] of schemas.entries()) {
    if (!place.has("oneOf")) continue
    const read = readUnion(place)
    unions.set(union, read)
    for (const { name, tag } of read.members) {
      const at = place.at("discriminator").at("mapping").at(tag)
      if (!schemas.has(name)) at.fail(`there is no schema ${name}`)
      const tagging = { field: read.discriminator, tag, union }
      const earlier = taggings.get(name)
      if (earlier !== undefined && (earlier.field !== tagging.field || earlier.tag !== tag)) {
        at.fail(
          `${name} is tagged ${tagging.field} "${tag}", but ${earlier.field} "${earlier.tag}" in ${earlier.union}`
        )
      }
      taggings.set(name, tagging)
    }
  }
  return { unions, taggings }
}

const readUnion = (place: Cursor): ReadUnion => {
  const union = place.object(["oneOf", "discriminator"], ["x-portone-discriminator", "x-effect-portone-wire-name"])
  const { mapping, propertyName } = union.discriminator.object(["propertyName", "mapping"])
  const members = mapping.entries().map(([tag, at]) => ({ tag, name: at.reference() }))
  const tags = members.map(({ tag }) => tag)
  const names = members.map(({ name }) => name)
  const variants = union.oneOf.items().map((variant) => variant.object(["$ref"]).$ref.reference())
  checkSame(mapping, ["mapping", names], ["oneOf", variants])
  const described = union["x-portone-discriminator"]
  if (described !== undefined)
    checkSame(described, ["x-portone-discriminator", described.described()], ["mapping", tags])
  return { discriminator: propertyName.string(), members }
}
