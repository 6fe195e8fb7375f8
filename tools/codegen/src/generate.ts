/**
 * From the facts of a document, and of those before it, to every generated file, formatted.
 */
import { format } from "oxfmt"
import type { Edition } from "./document/kept.ts"
import { emitContract } from "./emit/contract.ts"
import { banner } from "./emit/docs.ts"
import { emitPackages } from "./emit/packages.ts"
import { emitPromises } from "./emit/promises.ts"
import type { GeneratedFile } from "./files.ts"
import { readEdition, withAbsences } from "./history/absences.ts"
import { makePlan } from "./plan.ts"
import { absencesOf, reportOf } from "./report.ts"
import { style } from "./style.ts"

export interface Generated {
  readonly files: ReadonlyArray<GeneratedFile>
  /** What the one who generates should know, a line each. */
  readonly report: ReadonlyArray<string>
  /** Those of its lines that leave nothing to do: they say how something was understood. */
  readonly notes: ReadonlyArray<string>
}

/** Generates from one document. The others tell which of its fields records from before it lack. */
export const generate = async (edition: Edition, others: ReadonlyArray<Edition>): Promise<Generated> => {
  const report: Array<string> = []
  const document = readEdition(edition, {
    onIdle: ({ name }) => report.push(`the patch "${name}" found nothing to change: is it still needed?`)
  })
  const { model } = document
  const plan = makePlan(
    withAbsences(
      document,
      others.map((other) => readEdition(other))
    )
  )
  const files = await Promise.all(
    [...emitPackages(plan), ...emitContract(plan), ...emitPromises(plan)].map(async ({ path, text }) => {
      const formatted = await format(path, text, style)
      const [problem] = formatted.errors
      if (problem !== undefined) throw new Error(`${path} cannot be formatted: ${problem.message}`)
      // In front of what is formatted: sorted imports take the comment above them along.
      return { path, text: `${banner}\n${formatted.code}` }
    })
  )
  const notes = [...model.notes, ...absencesOf(plan)]
  return { files, report: [...report, ...notes, ...plan.notes, ...reportOf(plan)], notes }
}
