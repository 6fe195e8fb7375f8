/**
 * A million payments of the emulator as a stream, over loopback: how fast, and whether the reader's heap stays where it was
 * after the first twentieth of them.
 *
 * Emulator and reader are a process each. The emulator takes longer to write a page than anybody to read one, so the rates are
 * mostly its own, and those of a machine with something else to do as well; what the reader costs is its CPU time.
 */
import { fileURLToPath } from "node:url"
import type { Figure, Measure } from "./figures.ts"
import { answer, firstLine, start } from "./programs.ts"

const million = 1_000_000
const twentieth = million / 20

const emulator = fileURLToPath(new URL("./filledEmulator.ts", import.meta.url))
const streamed = fileURLToPath(new URL("./streamed.ts", import.meta.url))

interface Run {
  readonly seconds: number
  readonly cpuSeconds: number
  /** The largest heap in use, garbage included, in bytes. */
  readonly peak: number
  /** Without garbage, at the last payment of the first twentieth and at the last of all. */
  readonly heldAtPart: number
  readonly heldAtEnd: number
}

const read = async (contender: "effect-portone" | "by hand", baseUrl: string): Promise<Run> => {
  const args = ["--expose-gc", streamed, contender, baseUrl, String(million), String(twentieth)]
  // What that file prints.
  return (await answer(args)) as Run
}

const ours = "effect-portone"
const byHand = "by hand, JSON.parse alone"
const cpuOf = (name: string) => `${name}, CPU`
const atPart = "  held after a twentieth"
const atEnd = "  held after all of them"

const figuresOf = (name: string, { cpuSeconds, peak, seconds }: Run): ReadonlyArray<Figure> => [
  { name, value: million / seconds, unit: "a second", digits: 0, better: "higher" },
  {
    name: cpuOf(name),
    value: cpuSeconds,
    unit: "s",
    digits: 1,
    better: "lower",
    against: name === ours ? { atMost: 0.72 } : undefined
  },
  megabytes(`${name}, largest heap`, peak)
]

const megabytes = (name: string, bytes: number): Figure => ({
  name,
  value: bytes / 1e6,
  unit: "MB",
  digits: 1,
  better: "lower"
})

export const measure: Measure = async () => {
  // What a million payments take is more than Node allows itself where there is little memory.
  const server = start(["--max-old-space-size=6144", emulator, String(million)])
  try {
    const baseUrl = await firstLine(server)
    const run = await read("effect-portone", baseUrl)
    const bare = await read("by hand", baseUrl)
    return [
      {
        title: "Streaming of a million payments (loopback, from the emulator, pages of 1,000)",
        figures: [
          ...figuresOf(ours, run),
          megabytes(atPart, run.heldAtPart),
          megabytes(atEnd, run.heldAtEnd),
          ...figuresOf(byHand, bare)
        ],
        ratios: [
          { name: "ratio to doing it by hand", of: ours, to: byHand, kind: "rate" },
          // By hand to ours, as the rates are: more is better of both.
          { name: "ratio to doing it by hand", of: cpuOf(byHand), to: cpuOf(ours), kind: "CPU" },
          { name: "ratio of heaps, all to a part", of: atEnd, to: atPart, kind: "memory" }
        ]
      }
    ]
  } finally {
    server.kill()
  }
}
