/**
 * Compares two schemas deeply, references resolved, keyword by keyword.
 */
import { JsonPointer } from "effect"
import { nameRules, type Pair, schemaRules, type SchemaPair, withoutProse } from "./byDesign.ts"
import { at, type Documents, isJson, type Json, list, nameOf, resolve } from "./documents.ts"

export interface SchemaContext {
  readonly documents: Documents
  /** The pairs and names that were compared already, and need not be compared again. */
  readonly seen: { readonly pairs: Set<string>; readonly names: Set<string> }
  readonly apply: (rule: { readonly name: string }) => void
  readonly report: (pointer: string, ours: unknown, theirs: unknown) => void
}

type Side = SchemaPair["side"]

export const compareSchemas = (
  pointer: string,
  ours: unknown,
  theirs: unknown,
  side: Side,
  context: SchemaContext
): void => {
  const { documents, report, seen } = context
  if (!isJson(ours) || !isJson(theirs)) {
    if (ours !== theirs) report(pointer, ours, theirs)
    return
  }
  const [ourName, theirName] = [nameOf(ours), nameOf(theirs)]
  if (ourName !== undefined && theirName !== undefined) {
    compareNames(pointer, ourName, theirName, side, context)
    const pair = `${side} ${ourName} ${theirName}`
    if (seen.pairs.has(pair)) return
    seen.pairs.add(pair)
  }
  if (theirName !== undefined) seen.names.add(theirName)
  const pair = {
    ours: withoutProse(resolve(documents.ours, ours)),
    theirs: withoutProse(resolve(documents.theirs, theirs))
  }
  const rewritten = rewrite({ ...pair, side, ourName, theirName }, context)
  const behind = nameOf(rewritten.ours)
  if (behind !== undefined && theirName !== undefined) compareNames(pointer, behind, theirName, side, context)
  const bare = { ...rewritten, ours: withoutProse(resolve(documents.ours, rewritten.ours)) }
  compareKeywords(pointer, bare, side, context)
}

const compareNames = (pointer: string, ours: string, theirs: string, side: Side, context: SchemaContext): void => {
  if (ours === theirs) return
  const rule = nameRules.find(({ recognises }) => recognises({ ours, theirs }, side))
  if (rule === undefined) context.report(`${pointer}/$ref`, ours, theirs)
  else context.apply(rule)
}

const rewrite = (pair: SchemaPair, { apply, documents, seen }: SchemaContext): Pair => {
  let current = pair
  for (const rule of schemaRules) {
    const rewritten = rule.rewrite(current, documents)
    if (rewritten === undefined) continue
    // The rule itself has compared the enum of that field.
    if (rule.name === "colliding-type") seen.names.add(nameOf(at(current.theirs, "properties", "type"))!)
    current = { ...current, ...rewritten }
    apply(rule)
  }
  return current
}

/** The keywords that hold schemas by name. */
const maps = ["properties", "cases"]
/** The keywords that hold one schema. */
const single = ["items", "additionalProperties"]
/** The keywords that hold names in no order. */
const sets = ["enum", "required"]

/** Returns true for an empty list or map, which means the same as none. */
const isEmpty = (keyword: string, value: unknown): boolean =>
  (maps.includes(keyword) && Object.keys(at(value)).length === 0) ||
  (sets.includes(keyword) && Array.isArray(value) && value.length === 0)

const compareKeywords = (pointer: string, { ours, theirs }: Pair, side: Side, context: SchemaContext): void => {
  for (const keyword of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const place = `${pointer}/${keyword}`
    const [our, their] = [ours[keyword], theirs[keyword]].map((it) => (isEmpty(keyword, it) ? undefined : it))
    if (maps.includes(keyword)) compareMaps(place, at(our), at(their), side, context)
    else if (single.includes(keyword)) compareSchemas(place, our, their, side, context)
    else if (sets.includes(keyword)) compareSets(place, list(our), list(their), context)
    else if (JSON.stringify(our) !== JSON.stringify(their)) context.report(place, our, their)
  }
}

const compareMaps = (pointer: string, ours: Json, theirs: Json, side: Side, context: SchemaContext): void => {
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const place = `${pointer}/${JsonPointer.escapeToken(name)}`
    if (ours[name] === undefined || theirs[name] === undefined) context.report(place, ours[name], theirs[name])
    else compareSchemas(place, ours[name], theirs[name], side, context)
  }
}

const compareSets = (
  pointer: string,
  ours: ReadonlyArray<unknown>,
  theirs: ReadonlyArray<unknown>,
  { report }: SchemaContext
): void => {
  const [onlyOurs, onlyTheirs] = [ours.filter((it) => !theirs.includes(it)), theirs.filter((it) => !ours.includes(it))]
  if (onlyOurs.length > 0 || onlyTheirs.length > 0) report(pointer, onlyOurs, onlyTheirs)
}
