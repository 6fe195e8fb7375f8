/**
 * What the rules of PGs cost: in a program's bundle (esbuild, minified, gzip, over what `pnpm build` wrote), and in the
 * time of a check.
 */
import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { PgRules } from "@effect-portone/payments"
import type { Figure, Measure, Ratio } from "./figures.ts"
import { answer } from "./programs.ts"

const rules = fileURLToPath(new URL("../../packages/payments/dist/PgRules.js", import.meta.url))

/** Returns the bytes of a program, minified and gzipped. */
const sizeOf = async (source: string): Promise<number> => {
  const result = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser"
  })
  return gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length
}

const exported = (what: string) => sizeOf(`export { ${what} } from ${JSON.stringify(rules)}`)

const program = fileURLToPath(new URL("./checkedRequest.ts", import.meta.url))

/** Returns the microseconds of CPU that a check of a charge takes, in a process that checks for this PG alone. */
const costOf = async (pgProvider: string): Promise<number> => {
  // What that file prints.
  const { micros } = (await answer([program, pgProvider])) as { readonly micros: number }
  return micros
}

export const measure: Measure = async () => {
  const names = Object.keys(PgRules.all)
  const sizes = await Promise.all(names.map(async (name) => ({ name, size: await exported(name) })))
  const largest = sizes.reduce((one, other) => (other.size > one.size ? other : one))
  const costs: Array<{ readonly name: string; readonly cost: number }> = []
  for (const name of names) costs.push({ name, cost: await costOf(name) })
  const slowest = costs.reduce((one, other) => (other.cost > one.cost ? other : one))
  const figures: Array<Figure> = []
  const ratios: Array<Ratio> = []
  const bounded = (name: string, value: number, goal: number, unit: string, note?: string) => {
    const digits = unit === "bytes" ? 0 : 2
    const to = `  goal: ${name}`
    figures.push({ name, value, unit, digits, better: "lower", note })
    figures.push({ name: to, value: goal, unit, digits, better: "lower" })
    ratios.push({ name: `ratio to its goal: ${name}`, of: name, to, kind: "cost", target: { atMost: 1 } })
  }
  bounded("the rules of one PG, the largest", largest.size, 1_536, "bytes", largest.name)
  bounded("all rules, with the check", await exported("problemsOf"), 12_288, "bytes")
  bounded("a check of a charge, the slowest PG's", slowest.cost, 2, "µs of CPU", slowest.name)
  return [{ title: "Rules of PGs", figures, ratios }]
}
