/**
 * The heap that each of 10,000 calls takes while it waits for an answer: ten of them on a connection, the others for
 * one.
 */
import { fileURLToPath } from "node:url"
import type { Measure } from "./figures.ts"
import { answer } from "./programs.ts"

const waiting = fileURLToPath(new URL("./waiting.ts", import.meta.url))

const count = 10_000

export const measure: Measure = async () => {
  // What that file prints.
  const { bytes } = (await answer(["--expose-gc", waiting, String(count)])) as { readonly bytes: number }
  return [
    {
      title: `Heap of ${count} calls in flight`,
      figures: [
        { name: "each", value: bytes / 1_000, unit: "kB", digits: 1, better: "lower", against: { atMost: 0.5 } }
      ],
      ratios: []
    }
  ]
}
