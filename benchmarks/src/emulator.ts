/**
 * How long the emulator's command takes to start, beside a bare server that knows nothing.
 */
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { command } from "./command.ts"
import type { Figure, Measure } from "./figures.ts"
import { firstLine, start } from "./programs.ts"

const bareServer = fileURLToPath(new URL("./server.ts", import.meta.url))

const starts = 5

/** Milliseconds from the spawn to the first line. */
const startOf = async (args: ReadonlyArray<string>, env: NodeJS.ProcessEnv = process.env): Promise<number> => {
  const before = performance.now()
  const child = start(args, env)
  try {
    await firstLine(child)
    return performance.now() - before
  } finally {
    if (child.kill()) await once(child, "exit")
  }
}

const time = (name: string, value: number): Figure => ({ name, value, unit: "ms", digits: 0, better: "lower" })

export const measure: Measure = async () => {
  const best = { emulator: Infinity, uncached: Infinity, bare: Infinity }
  for (let index = 0; index < starts; index++) {
    best.emulator = Math.min(best.emulator, await startOf([command, "--port", "0"]))
    best.uncached = Math.min(
      best.uncached,
      await startOf([command, "--port", "0"], { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" })
    )
    best.bare = Math.min(best.bare, await startOf([bareServer]))
  }
  return [
    {
      title: "Start of portone-emulator (from spawn to its first line)",
      figures: [
        time("portone-emulator", best.emulator),
        time("  without a compile cache", best.uncached),
        time("a bare server", best.bare)
      ],
      ratios: [{ name: "ratio to a bare server", of: "portone-emulator", to: "a bare server", kind: "time" }]
    }
  ]
}
