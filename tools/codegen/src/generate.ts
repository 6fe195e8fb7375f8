/**
 * From the facts of a document to every generated file, formatted.
 */
import { format, type FormatOptions } from "oxfmt"
import { emitContract } from "./emit/contract.ts"
import { banner } from "./emit/docs.ts"
import { emitPackages } from "./emit/packages.ts"
import type { GeneratedFile } from "./files.ts"
import { makePlan } from "./plan.ts"
import { read } from "./read/document.ts"
import { reportOf } from "./report.ts"

/** As in the repository's `.oxfmtrc.json`, which the check of all files goes by. */
const style: FormatOptions = {
  printWidth: 120,
  semi: false,
  trailingComma: "none",
  sortImports: {
    newlinesBetween: false,
    internalPattern: ["@effect-portone/"],
    groups: [["builtin", "external"], "internal", ["parent", "sibling", "index"]]
  }
}

export interface Generated {
  readonly files: ReadonlyArray<GeneratedFile>
  /** What the one who generates should know, a line each. */
  readonly report: ReadonlyArray<string>
  /** Those of its lines that leave nothing to do: they say how something was understood. */
  readonly notes: ReadonlyArray<string>
}

/** Generates from facts, given as they are written. */
export const generate = async (facts: string): Promise<Generated> => {
  const report: Array<string> = []
  const model = read(facts, {
    onIdle: ({ name }) => report.push(`the patch "${name}" found nothing to change: is it still needed?`)
  })
  const plan = makePlan(model)
  const files = await Promise.all(
    [...emitPackages(plan), ...emitContract(plan)].map(async ({ path, text }) => {
      const formatted = await format(path, text, style)
      const [problem] = formatted.errors
      if (problem !== undefined) throw new Error(`${path} cannot be formatted: ${problem.message}`)
      // In front of what is formatted: sorted imports take the comment above them along.
      return { path, text: `${banner}\n${formatted.code}` }
    })
  )
  return { files, report: [...report, ...model.notes, ...plan.notes, ...reportOf(plan)], notes: model.notes }
}
