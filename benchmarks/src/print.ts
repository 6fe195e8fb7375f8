/**
 * Words the figures: each table a title, its figures and then its ratios, of one build or of two side by side.
 */
import { type Figure, figureOf, tableOf, type Tables, targetsOf, valueOf } from "./figures.ts"

const nameWidth = 30

const worded = ({ digits, unit, value }: Figure) => `${value.toFixed(digits)} ${unit}`

/** Returns the lines of one build. */
export const linesOf = (tables: Tables): ReadonlyArray<string> =>
  tables.flatMap((table) => {
    const width = Math.max(nameWidth, ...[...table.figures, ...table.ratios].map(({ name }) => name.length))
    return [
      table.title,
      ...table.figures.map((figure) => {
        const note = figure.note === undefined ? "" : ` (${figure.note})`
        return `  ${figure.name.padEnd(width)} ${worded(figure)}${note}`
      }),
      ...table.ratios.map((ratio) => {
        const value = valueOf(table, ratio)
        return `  ${ratio.name.padEnd(width)} ${value === undefined ? "-" : `${value.toFixed(2)} (${ratio.kind})`}`
      })
    ]
  })

const quotient = (value: number) => (value < 0.1 ? value.toPrecision(2) : value.toFixed(2))

/** Returns the lines that say which targets are kept; none if there are no targets. */
export const targetLines = (tables: Tables): ReadonlyArray<string> => {
  const rows = targetsOf(tables).map(({ isKept, ratio, target, title, value }) => [
    `${title}: ${ratio.of}, ${ratio.name} (${ratio.kind})`,
    "atLeast" in target ? `at least ${target.atLeast}` : `at most ${target.atMost}`,
    value === undefined ? "-" : value.toFixed(2),
    isKept ? "" : "MISSED"
  ])
  return rows.length === 0 ? [] : aligned([["Ratio", "target", "here", ""], ...rows])
}

/** Returns this build's figure divided by the other's, and which way it should go. */
const compared = (ours: Figure, theirs: Figure): string =>
  // What shrank below nothing has no ratio.
  ours.value > 0 && theirs.value > 0 ? `${quotient(ours.value / theirs.value)} (${ours.better} is better)` : ""

const notesOf = (ours: Figure | undefined, theirs: Figure | undefined, other: string): string => {
  const [our, their] = [ours?.note, theirs?.note]
  if (our === their) return our ?? ""
  return [our === undefined ? [] : `today: ${our}`, their === undefined ? [] : `${other}: ${their}`].flat().join("; ")
}

/** Puts spaces behind each cell but the last, so that the columns stand below each other. */
const aligned = (rows: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]!)).join("  ")}`.trimEnd())
}

/** Returns the lines of two builds, where a figure that only one of them has stands alone. */
export const sideBySide = (today: Tables, theirs: Tables, other: string): ReadonlyArray<string> => {
  const titles = new Set([...today, ...theirs].map(({ title }) => title))
  return [...titles].flatMap((title) => {
    const tables = [tableOf(today, title), tableOf(theirs, title)] as const
    const names = new Set(tables.flatMap((table) => table?.figures ?? []).map(({ name }) => name))
    const figures = [...names].map((name) => {
      const [ours, their] = [figureOf(tables[0], name), figureOf(tables[1], name)]
      const cells = [ours, their].map((figure) => (figure === undefined ? "-" : worded(figure)))
      const ratio = ours === undefined || their === undefined ? "" : compared(ours, their)
      return [name.padEnd(nameWidth), ...cells, ratio, notesOf(ours, their, other)]
    })
    const ratios = (tables[0] ?? tables[1])!.ratios.map((ratio) => {
      const cells = tables.map((table) => valueOf(table, ratio)?.toFixed(2) ?? "-")
      return [`${ratio.name} (${ratio.kind})`, ...cells, "", ""]
    })
    return [title, ...aligned([["", "today", other, `today / ${other}`, ""], ...figures, ...ratios])]
  })
}
