/**
 * Writes the result of a comparison as lines for people.
 */
import type { Comparison } from "./compare.ts"

const show = (value: unknown): string => {
  const json: string | undefined = JSON.stringify(value)
  if (json === undefined) return "nothing"
  return json.length > 160 ? `${json.slice(0, 160)}…` : json
}

export const report = ({ applied, differences, idle, operations, schemas }: Comparison): ReadonlyArray<string> => [
  ...differences.flatMap(({ operation, ours, pointer, theirs }) => [
    `${operation} ${pointer}`,
    `    ours:   ${show(ours)}`,
    `    theirs: ${show(theirs)}`
  ]),
  ...idle.map((name) => `the rule "${name}" of byDesign.ts never applied: remove it, or find out what has changed`),
  `${operations} operations and ${schemas} schemas compared; different by design:`,
  ...[...applied].map(([name, count]) => `${String(count).padStart(6)} ${name}`),
  differences.length === 0 ? "no other differences" : `${differences.length} other differences`
]
