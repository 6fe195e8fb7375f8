/**
 * Prints what was seen in a siege.
 */
import type { Answer } from "./books.ts"
import type { Finished } from "./finish.ts"
import type { Happened } from "./happen.ts"
import type { Line } from "./lines.ts"

export interface Facts {
  readonly happened: ReadonlyArray<Happened>
  readonly lines: ReadonlyArray<Line>
  readonly answers: ReadonlyArray<Answer>
  readonly finished: Finished
  /** The time from the first order to the last end. */
  readonly millis: number
  /** The part of it after the last event. */
  readonly quietMillis: number
  readonly takeovers: ReadonlyArray<number>
}

const countBy = (names: ReadonlyArray<string>): string => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(", ")
}

const seconds = (millis: number): string => `${(millis / 1_000).toFixed(1)} s`

/** Returns the table of a siege. */
export const tableOf = ({ answers, finished, happened, lines, millis, quietMillis, takeovers }: Facts): string => {
  const ends = (kind: Line["kind"]) => countBy(lines.flatMap((line) => (line.kind === kind ? [line.end ?? line.state] : [])))
  const charged = answers.filter(({ operation, status }) => operation === "charge" && status === 200).length
  const rows: ReadonlyArray<readonly [string, string]> = [
    ["events", countBy(happened.map(({ event }) => event.kind))],
    ["charges", ends("charge")],
    ["refunds", ends("refund")],
    ["deposits", ends("deposit")],
    ["answered under keys", countBy(answers.map(({ error, operation, status }) => `${operation} ${error ?? status}`))],
    ["charges a second", (charged / (millis / 1_000)).toFixed(1)],
    ["time", `${seconds(millis)}, of which ${seconds(quietMillis)} after the last event`],
    [
      "until orders went on after a kill",
      takeovers.length === 0 ? "none was under way" : `${seconds(Math.max(...takeovers))} at most, of ${takeovers.length}`
    ],
    ["revived by hand", `${finished.unresolved.length} unresolved, ${finished.revived} declined`]
  ]
  return rows.map(([name, value]) => `  ${name.padEnd(34)} ${value}`).join("\n")
}
