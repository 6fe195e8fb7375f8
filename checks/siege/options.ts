/**
 * Reads the arguments of a siege.
 */
import { parseArgs } from "node:util"

export interface Options {
  readonly engine: "embedded" | "postgres"
  readonly runners: number
  readonly charges: number
  /** The time in which orders are started and things happen. */
  readonly millis: number
  readonly seed: string
  /** True if each kind of event happens once, and kills happen often. */
  readonly isShort: boolean
}

const natural = (name: string, text: string, least: number, most: number): number => {
  const number = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && number >= least && number <= most) return number
  throw new Error(`--${name} is a number from ${least} to ${most}, not ${text}`)
}

const whole = (name: string, text: string, least: number, most: number): number => {
  const number = natural(name, text, least, most)
  if (Number.isInteger(number)) return number
  throw new Error(`--${name} is a whole number, not ${text}`)
}

const engineOf = (text: string): Options["engine"] => {
  if (text === "postgres" || text === "embedded") return text
  throw new Error(`--engine is postgres or embedded, not ${text}`)
}

/** Returns the sieges that the arguments ask for: `--short` asks for a small one over each engine. */
export const readOptions = (args: ReadonlyArray<string>, newSeed: () => string): ReadonlyArray<Options> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runners: { type: "string" },
      charges: { type: "string" },
      minutes: { type: "string" },
      engine: { type: "string" },
      seed: { type: "string" },
      short: { type: "boolean", default: false }
    }
  })
  const seed = values.seed ?? newSeed()
  if (values.short) {
    return [
      { engine: "postgres", runners: 3, charges: 200, millis: 60_000, seed, isShort: true },
      { engine: "embedded", runners: 1, charges: 60, millis: 20_000, seed, isShort: true }
    ]
  }
  const engine = engineOf(values.engine ?? "postgres")
  const runners = whole("runners", values.runners ?? (engine === "embedded" ? "1" : "3"), 1, 20)
  if (engine === "embedded" && runners !== 1) throw new Error("--runners is 1 with --engine embedded: one has a file")
  return [
    {
      engine,
      runners,
      charges: whole("charges", values.charges ?? "500", 1, 1_000_000),
      millis: natural("minutes", values.minutes ?? "2", 0.1, 600) * 60_000,
      seed,
      isShort: false
    }
  ]
}
