/**
 * What an entry measures, as data: tables of figures, of which the main program prints one build's, or two builds' side
 * by side.
 */

/** One measured number. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** What follows the number, such as "ms" or "a second". */
  readonly unit: string
  /** How many digits are printed behind the point. */
  readonly digits: number
  readonly better: "lower" | "higher"
  /** What a reader has to know of the number: its goal, or that it was measured on less than its name says. */
  readonly note?: string | undefined
  /** The bound of this build's number divided by that of the build before the redesign. */
  readonly against?: Target | undefined
}

/** A bound that a ratio must keep. */
export type Target = { readonly atLeast: number } | { readonly atMost: number }

/** One figure of a table divided by another one, both by their names. */
export interface Ratio {
  readonly name: string
  readonly of: string
  readonly to: string
  /** What is compared, such as "time". */
  readonly kind: string
  /** The median of the ratios within the rounds of one run, if there were rounds: they are busy with the same. */
  readonly median?: number | undefined
  readonly target?: Target | undefined
}

export interface Table {
  readonly title: string
  readonly figures: ReadonlyArray<Figure>
  readonly ratios: ReadonlyArray<Ratio>
}

/** The tables of one entry. */
export type Tables = ReadonlyArray<Table>

/** Measures one entry. */
export type Measure = () => Promise<Tables>

/** Returns the table of this title. */
export const tableOf = (tables: Tables, title: string): Table | undefined =>
  tables.find((table) => table.title === title)

/** Returns the figure of this name. */
export const figureOf = (table: Table | undefined, name: string): Figure | undefined =>
  table?.figures.find((figure) => figure.name === name)

/** Returns the ratio's value, unless the table lacks one of its figures. */
export const valueOf = (table: Table | undefined, { median, of, to }: Ratio): number | undefined => {
  if (median !== undefined) return median
  const [dividend, divisor] = [figureOf(table, of), figureOf(table, to)]
  return dividend === undefined || divisor === undefined ? undefined : dividend.value / divisor.value
}

const isBetter = (one: Figure, other: Figure) =>
  one.better === "lower" ? one.value < other.value : one.value > other.value

/** Returns the tables of the first run, each figure the best of all runs: a busy moment of the machine decides nothing. */
export const bestOf = (first: Tables, ...others: ReadonlyArray<Tables>): Tables =>
  first.map((table) => ({
    ...table,
    figures: table.figures.map((figure) =>
      others.reduce((best, run) => {
        const again = figureOf(tableOf(run, table.title), figure.name)
        return again !== undefined && isBetter(again, best) ? again : best
      }, figure)
    )
  }))

/** Returns a ratio for each figure that has a bound against another build, with what was measured of both. */
export const ratiosAgainst = (today: Tables, theirs: Tables, other: string): Tables =>
  today.flatMap(({ figures, title }) => {
    const ratios = figures.flatMap(({ against, name, value }): ReadonlyArray<Ratio> => {
      const their = figureOf(tableOf(theirs, title), name)
      if (against === undefined) return []
      const median = their === undefined ? undefined : value / their.value
      return [{ name: `ratio to ${other}`, of: name, to: other, kind: "build", median, target: against }]
    })
    return ratios.length === 0 ? [] : [{ title, figures: [], ratios }]
  })

/** A target with what was measured. */
export interface Kept {
  readonly title: string
  readonly ratio: Ratio
  readonly target: Target
  readonly value: number | undefined
  readonly isKept: boolean
}

/** Returns the targets of the tables. One that was not measured is not kept. */
export const targetsOf = (tables: Tables): ReadonlyArray<Kept> =>
  tables.flatMap((table) =>
    table.ratios.flatMap((ratio) => {
      const { target } = ratio
      if (target === undefined) return []
      const value = valueOf(table, ratio)
      const isKept = value !== undefined && ("atLeast" in target ? value >= target.atLeast : value <= target.atMost)
      return [{ title: table.title, ratio, target, value, isKept }]
    })
  )

/** Returns the middle one of some numbers. */
export const medianOf = (values: ReadonlyArray<number>): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Returns the tables, unless a figure is no number: JSON has no other form of one than null. */
export const checked = (tables: Tables): Tables => {
  for (const { figures, title } of tables) {
    for (const { name, value } of figures) {
      if (!Number.isFinite(value)) throw new Error(`${title}: "${name}" gave ${value} and no figure`)
    }
  }
  return tables
}
