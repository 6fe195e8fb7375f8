/** Compares the fields of inputs, objects and errors. */
import type { AlternativesModel, FieldModel, PagingModel, TypeModel } from "../model.ts"
import type { Side } from "./compatibility.ts"
import type { Context } from "./context.ts"

/** Spells a type for the changelog. */
export const spell = (type: TypeModel): string => {
  switch (type.kind) {
    case "reference":
      return type.name
    case "array":
      return `${spell(type.items)}[]`
    case "integer":
      return type.format ?? "integer"
    case "nullable":
      return `${spell(type.of)} | null`
    case "bounded":
      return `${spell(type.of)} within ${JSON.stringify(type.bounds)}`
    default:
      return type.kind
  }
}

/** Lists names, followed by the verb for one name or for several. */
export const enumerate = (names: ReadonlyArray<string>, one = "", several = one): string => {
  const [last, ...others] = names.map((name) => `\`${name}\``).toReversed()
  const list = others.length === 0 ? last! : `${others.toReversed().join(", ")} and ${last}`
  return `${list} ${names.length === 1 ? one : several}`.trim()
}

export const compareFields = (
  where: string,
  ones: ReadonlyArray<FieldModel>,
  others: ReadonlyArray<FieldModel>,
  sides: ReadonlyArray<Side>,
  context: Context
): void => {
  const { report } = context
  const removed = ones.filter(({ name }) => !others.some((other) => other.name === name))
  const added = others.filter(({ name }) => !ones.some((one) => one.name === name))
  const renamed = findRenamed(removed, added, context)
  if (renamed !== undefined) {
    const [one, other] = renamed
    report("field renamed", where, `\`${one.name}\` is called \`${other.name}\` now`, sides)
  }
  for (const field of removed) {
    if (!renamed?.includes(field)) report("field removed", where, `\`${field.name}\` is gone`, sides)
  }
  for (const field of added) {
    if (renamed?.includes(field)) continue
    for (const required of [true, false]) {
      const on = sides.filter((side) => isRequiredIn(field, side) === required)
      const kind = required ? "required field added" : "optional field added"
      const what = `\`${field.name}\`, ${required ? "required" : "optional"}, is new: \`${spell(field.type)}\``
      if (on.length > 0) report(kind, where, `${what}${only(on, sides)}`, on)
    }
  }
  for (const one of ones) {
    const other = others.find(({ name }) => name === one.name)
    if (other !== undefined) compareField(where, one, other, sides, context)
  }
}

/** Returns whether a program must set a field of a request, or can rely on a field of an answer. */
const isRequiredIn = ({ absence, required }: FieldModel, side: Side): boolean =>
  required && (side === "request" || absence === undefined)

/** Names the side that a change is about, of a type that stands on both. */
const only = ([side, other]: ReadonlyArray<Side>, sides: ReadonlyArray<Side>): string =>
  other === undefined && sides.length > 1 ? ` in ${side}s` : ""

const compareField = (
  where: string,
  one: FieldModel,
  other: FieldModel,
  sides: ReadonlyArray<Side>,
  context: Context
): void => {
  const { isCompatible, report } = context
  for (const required of [true, false]) {
    const on = sides.filter(
      (side) => isRequiredIn(other, side) === required && isRequiredIn(one, side) !== isRequiredIn(other, side)
    )
    const kind = required ? "field became required" : "field became optional"
    const what = `\`${one.name}\` is ${required ? "required" : "optional"} now`
    if (on.length > 0) report(kind, where, `${what}${only(on, sides)}`, on)
  }
  if (isSameType(one.type, other.type, context)) return
  const hard = sides.filter((side) => !isCompatible(one.type, other.type, side))
  const what = `\`${one.name}\` is \`${spell(other.type)}\` now, and was \`${spell(one.type)}\``
  if (hard.length > 0) report("field type changed", where, what, hard)
  else report("field type widened", where, what, sides)
}

const isSameType = (one: TypeModel, other: TypeModel, context: Context): boolean => {
  if (one.kind === "array" && other.kind === "array") return isSameType(one.items, other.items, context)
  if (one.kind === "nullable" && other.kind === "nullable") return isSameType(one.of, other.of, context)
  if (one.kind === "reference" && other.kind === "reference") return context.renames.types.get(one.name) === other.name
  return spell(one) === spell(other)
}

/** Finds a renamed field: the only one that is gone and the only one that is new, if both have the same type. */
const findRenamed = (
  [one, second]: ReadonlyArray<FieldModel>,
  [other, third]: ReadonlyArray<FieldModel>,
  context: Context
): readonly [FieldModel, FieldModel] | undefined => {
  if (one === undefined || other === undefined || second !== undefined || third !== undefined) return undefined
  return one.required === other.required && isSameType(one.type, other.type, context) ? [one, other] : undefined
}

export const compareAlternatives = (
  where: string,
  one: AlternativesModel | undefined,
  other: AlternativesModel | undefined,
  sides: ReadonlyArray<Side>,
  { report }: Context
): void => {
  const say = ({ fields, required }: AlternativesModel): string =>
    `${required ? "exactly" : "at most"} one of ${enumerate(fields)} may be set`
  if (one === undefined && other !== undefined) report("alternatives added", where, `${say(other)} now`, sides)
  if (one !== undefined && other === undefined) report("alternatives removed", where, `no longer ${say(one)}`, sides)
  if (one === undefined || other === undefined || say(one) === say(other)) return
  // The fields that were added to the choice are reported as new fields.
  const isWider = one.required === other.required && one.fields.every((field) => other.fields.includes(field))
  if (!isWider) report("alternatives changed", where, `${say(other)} now`, sides)
}

export const comparePaging = (
  where: string,
  one: PagingModel | undefined,
  other: PagingModel | undefined,
  sides: ReadonlyArray<Side>,
  { report }: Context
): void => {
  const limits = [
    ["largestPage", "items of a page"],
    ["reach", "items within reach of page numbers"]
  ] as const
  for (const [key, what] of limits) {
    const [was, is] = [one?.[key], other?.[key]]
    if (was === is) continue
    const isLower = (is ?? Number.POSITIVE_INFINITY) < (was ?? Number.POSITIVE_INFINITY)
    const limit = (number: number | undefined) => (number === undefined ? "no known limit" : `${number} at most`)
    report(
      isLower ? "page limit lowered" : "page limit raised",
      where,
      `${what}: ${limit(is)}, and was ${limit(was)}`,
      sides
    )
  }
}
