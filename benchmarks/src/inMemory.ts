/**
 * What a test pays for a PortOne of its own: charges through the client, in memory, beside the client alone over an
 * HTTP client with one fixed answer.
 */
import { fileURLToPath } from "node:url"
import type { Figure, Measure } from "./figures.ts"
import { answer } from "./programs.ts"

const charged = fileURLToPath(new URL("./charged.ts", import.meta.url))

const rate = (name: string, value: number): Figure => ({ name, value, unit: "a second", digits: 0, better: "higher" })

export const measure: Measure = async () => {
  // What that file prints.
  const { alone, emulated } = (await answer([charged])) as { readonly alone: number; readonly emulated: number }
  return [
    {
      title: "Charges of a billing key through the client (in memory, one after another)",
      figures: [
        { ...rate("over the emulator", emulated), against: { atLeast: 1.8 } },
        rate("over a fixed answer", alone)
      ],
      ratios: [
        { name: "ratio to a fixed answer", of: "over the emulator", to: "over a fixed answer", kind: "throughput" }
      ]
    }
  ]
}
