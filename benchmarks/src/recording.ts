/**
 * What a recording costs as it grows: the last thousand of ten thousand exchanges beside the first thousand of them.
 */
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const recorded = fileURLToPath(new URL("./recorded.ts", import.meta.url))
const tenThousand = 10_000
const thousand = 1_000

export const recording = async (): Promise<void> => {
  const args = [recorded, String(tenThousand), String(thousand)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  // What that file prints.
  const { first, last } = JSON.parse(stdout) as { readonly first: number; readonly last: number }
  console.log("Recording of 10,000 exchanges (in memory, to a file, of people who are all different)")
  console.log(`  the first thousand             ${first.toFixed(2)} ms of CPU an exchange`)
  console.log(`  the last thousand              ${last.toFixed(2)} ms of CPU an exchange`)
  console.log(`  ratio to the first thousand    ${(last / first).toFixed(2)} (CPU)`)
}
