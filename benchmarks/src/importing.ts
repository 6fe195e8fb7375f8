/**
 * How long a program takes to import `@effect-portone/payments` as it is published, once it has `effect` itself.
 */
import { fileURLToPath } from "node:url"
import { type Measure, medianOf } from "./figures.ts"
import { answer } from "./programs.ts"

const published = fileURLToPath(new URL("./published.ts", import.meta.url))
const imported = fileURLToPath(new URL("./imported.ts", import.meta.url))

const runs = 11

export const measure: Measure = async () => {
  const times: Array<number> = []
  for (let run = 0; run < runs; run++) {
    // What that file prints.
    const { millis } = (await answer(["--import", published, imported])) as { readonly millis: number }
    times.push(millis)
  }
  return [
    {
      title: "Import of @effect-portone/payments (beside effect)",
      figures: [
        { name: "time", value: medianOf(times), unit: "ms", digits: 0, better: "lower", against: { atMost: 0.6 } }
      ],
      ratios: []
    }
  ]
}
