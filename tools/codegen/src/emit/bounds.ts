/**
 * Writes the bounds of a value: as words for the documentation, and as checks for requests.
 */
import type { BoundsModel } from "../model.ts"
import { isRegExp } from "../read/bounds.ts"

const range = (least: number | undefined, most: number | undefined, unit: string): ReadonlyArray<string> => {
  if (least !== undefined && most !== undefined) {
    return [least === most ? `Exactly ${least} ${unit}.` : `${least} to ${most} ${unit}.`]
  }
  if (most !== undefined) return [`At most ${most} ${unit}.`]
  return least === undefined ? [] : [`At least ${least} ${unit}.`]
}

/** Writes the bounds as sentences. */
export const boundsWords = (bounds: BoundsModel): string =>
  [
    ...range(bounds.minLength, bounds.maxLength, "characters"),
    ...range(bounds.minItems, bounds.maxItems, "items"),
    ...range(bounds.minimum, bounds.maximum, "").map((words) => words.replace(" .", ".")),
    ...(bounds.exclusiveMinimum === undefined ? [] : [`More than ${bounds.exclusiveMinimum}.`]),
    ...(bounds.exclusiveMaximum === undefined ? [] : [`Less than ${bounds.exclusiveMaximum}.`]),
    ...(bounds.multipleOf === undefined ? [] : [`A multiple of ${bounds.multipleOf}.`]),
    ...(bounds.uniqueItems === undefined ? [] : ["No item twice."]),
    ...(bounds.pattern === undefined ? [] : [`Matches \`${bounds.pattern}\`.`]),
    ...(bounds.values === undefined ? [] : [`One of ${bounds.values.join(", ")}.`])
  ].join(" ")

/** Writes the bounds as checks of a Schema, without a pattern that JavaScript cannot read. */
export const boundsChecks = (bounds: BoundsModel): ReadonlyArray<string> => {
  const check = (name: string, value: number | undefined) => (value === undefined ? [] : [`Schema.${name}(${value})`])
  const { pattern, values } = bounds
  return [
    ...check("isMinCodePoints", bounds.minLength),
    ...check("isMaxCodePoints", bounds.maxLength),
    ...check("isMinLength", bounds.minItems),
    ...check("isMaxLength", bounds.maxItems),
    ...check("isGreaterThanOrEqualTo", bounds.minimum),
    ...check("isLessThanOrEqualTo", bounds.maximum),
    ...check("isGreaterThan", bounds.exclusiveMinimum),
    ...check("isLessThan", bounds.exclusiveMaximum),
    ...check("isMultipleOf", bounds.multipleOf),
    ...(bounds.uniqueItems === undefined ? [] : ["Schema.isUnique()"]),
    // Without the flag, Effect does not print the pattern in a JSON Schema.
    ...(pattern === undefined || !isRegExp(pattern)
      ? []
      : [`Schema.isPattern(new RegExp(${JSON.stringify(pattern)}, "u"))`]),
    ...(values === undefined
      ? []
      : [
          `Schema.makeFilter((value) => [${values.join(", ")}].includes(value), ` +
            `{ expected: ${JSON.stringify(`one of ${values.join(", ")}`)} })`
        ])
  ]
}
