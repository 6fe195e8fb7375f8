/**
 * A million payments of the emulator as a stream, over loopback: how fast, and whether the reader's heap stays where it was
 * after the first twentieth of them.
 *
 * Emulator and reader are a process each. The emulator takes longer to write a page than anybody to read one, so the rates are
 * mostly its own, and those of a machine with something else to do as well; what the reader costs is its CPU time.
 */
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

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
  const { stdout } = await promisify(execFile)(process.execPath, args)
  // What that file prints.
  return JSON.parse(stdout) as Run
}

export const streaming = async (): Promise<void> => {
  // What a million payments take is more than Node allows itself where there is little memory.
  const server = spawn(process.execPath, ["--max-old-space-size=6144", emulator, String(million)], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer]
    const baseUrl = line.toString().trim()
    const ours = await read("effect-portone", baseUrl)
    const byHand = await read("by hand", baseUrl)
    const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
    const told = ({ cpuSeconds, peak, seconds }: Run) =>
      `${Math.round(million / seconds)} a second, ${cpuSeconds.toFixed(1)} s of CPU, heap at most ${megabytes(peak)}`
    console.log("Streaming of a million payments (loopback, from the emulator, pages of 1,000)")
    console.log(`  effect-portone                 ${told(ours)}`)
    console.log(`    held after a twentieth       ${megabytes(ours.heldAtPart)}`)
    console.log(`    held after all of them       ${megabytes(ours.heldAtEnd)}`)
    console.log(`  by hand, JSON.parse alone      ${told(byHand)}`)
    console.log(`  ratio to doing it by hand      ${(byHand.seconds / ours.seconds).toFixed(2)} (rate)`)
    console.log(`  ratio to doing it by hand      ${(byHand.cpuSeconds / ours.cpuSeconds).toFixed(2)} (CPU)`)
    console.log(`  ratio of heaps, all to a part  ${(ours.heldAtEnd / ours.heldAtPart).toFixed(2)}`)
  } finally {
    server.kill()
  }
}
