/**
 * Reads the unions, which come before all other schemas: only they know the tags of their variants, where a variant
 * itself just says that its tag is a string.
 */
import { checkSame, type Cursor } from "./cursor.ts"
import { wireNameKeyword } from "./names.ts"
import { annotations, isUnion, variantsOf } from "./types.ts"

export interface ReadUnion {
  readonly discriminator: string
  /** By their names in the document. */
  readonly members: ReadonlyArray<{ readonly tag: string; readonly declared: string }>
}

/** What the unions say about one of their variants: all of them the same. */
export interface Tagging {
  readonly field: string
  readonly tag: string
  /** One of the unions, to name in a message. */
  readonly union: string
}

/** Reads the tag of each variant, by its name in the document, from every union that stands in these places. */
export const readTaggings = (
  places: ReadonlyArray<Cursor>,
  schemas: ReadonlyMap<string, Cursor>
): ReadonlyMap<string, Tagging> => {
  const taggings = new Map<string, Tagging>()
  for (const place of places.flatMap(unionsIn)) {
    const { discriminator: field, members } = readUnion(place)
    const union = place.path.replace(/^#\/components\/schemas\/(?=[^/]*$)/, "")
    for (const { declared, tag } of members) {
      const at = place.at("discriminator").at("mapping").at(tag)
      if (!schemas.has(declared)) at.fail(`there is no schema ${declared}`)
      const earlier = taggings.get(declared)
      if (earlier !== undefined && (earlier.field !== field || earlier.tag !== tag)) {
        at.fail(`${declared} is tagged ${field} "${tag}", but ${earlier.field} "${earlier.tag}" in ${earlier.union}`)
      }
      taggings.set(declared, { field, tag, union })
    }
  }
  return taggings
}

/** Finds the unions in a place. A property that is called `oneOf` is not taken for one, since its value is no list. */
const unionsIn = (place: Cursor): ReadonlyArray<Cursor> => {
  if (typeof place.value !== "object" || place.value === null) return []
  const inside = Object.keys(place.value).flatMap((key) => unionsIn(place.at(key)))
  return Array.isArray(place.at("oneOf").value) && isUnion(place) ? [place, ...inside] : inside
}

export const readUnion = (place: Cursor): ReadUnion => {
  const union = place.object(
    ["oneOf", "discriminator"],
    ["type", "x-portone-discriminator", wireNameKeyword, ...annotations]
  )
  const { mapping, propertyName } = union.discriminator.object(["propertyName", "mapping"])
  const members = mapping.entries().map(([tag, at]) => ({ tag, declared: targetOf(at) }))
  const tags = members.map(({ tag }) => tag)
  const variants = variantsOf(place).map((variant) => variant.object(["$ref"]).$ref.reference())
  checkSame(mapping, ["mapping", members.map(({ declared }) => declared)], ["oneOf", variants])
  checkDescribed(union["x-portone-discriminator"], ["mapping", tags])
  return { discriminator: propertyName.string(), members }
}

/** Reads which schema a tag stands for. OpenAPI allows its name alone, without the path. */
const targetOf = (place: Cursor): string => {
  const target = place.string()
  if (target.includes("/") || target.includes("#")) return place.reference()
  place.note("the name of a schema, without the path to it")
  return target
}

/** Stops if something is described that is not listed. What is listed needs no description. */
export const checkDescribed = (
  place: Cursor | undefined,
  [listName, listed]: readonly [string, ReadonlyArray<string>]
): void => {
  const described = place?.described() ?? []
  const extra = described.find((name) => !listed.includes(name))
  if (extra !== undefined) place?.fail(`"${extra}" is in ${place.path.split("/").at(-1)} but not in ${listName}`)
}
