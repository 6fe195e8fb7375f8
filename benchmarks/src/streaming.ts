/**
 * A million payments as a stream, over loopback: how fast, and whether the heap stays where it was after the first twentieth
 * of them.
 */
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const million = 1_000_000
const twentieth = million / 20

const pageServer = fileURLToPath(new URL("./pageServer.ts", import.meta.url))
const streamed = fileURLToPath(new URL("./streamed.ts", import.meta.url))

interface Run {
  readonly seconds: number
  /** The largest heap in use, garbage included, in bytes. */
  readonly peak: number
}

const read = async (contender: "effect-portone" | "by hand", length: number): Promise<Run> => {
  const server = spawn(process.execPath, [pageServer, String(length)], {
    stdio: ["ignore", "pipe", "inherit"]
  })
  try {
    const [line] = (await once(server.stdout, "data")) as [Buffer]
    const args = [streamed, contender, line.toString().trim(), String(length)]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    // What that file prints.
    return JSON.parse(stdout) as Run
  } finally {
    server.kill()
  }
}

export const streaming = async (): Promise<void> => {
  const part = await read("effect-portone", twentieth)
  const ours = await read("effect-portone", million)
  const byHand = await read("by hand", million)
  const megabytes = ({ peak }: Run) => `${Math.round(peak / 1e6)} MB`
  const rate = ({ seconds }: Run) => `${Math.round(million / seconds)} a second`
  console.log("Streaming of a million payments (loopback, a server that makes pages of 1,000 on demand)")
  console.log(`  effect-portone                 ${rate(ours)}, heap at most ${megabytes(ours)}`)
  console.log(`    of it the first twentieth    heap at most ${megabytes(part)}`)
  console.log(`  by hand, JSON.parse alone      ${rate(byHand)}, heap at most ${megabytes(byHand)}`)
  console.log(`  ratio to doing it by hand      ${(byHand.seconds / ours.seconds).toFixed(2)} (throughput)`)
  console.log(`  ratio of heaps, all to a part  ${(ours.peak / part.peak).toFixed(2)}`)
}
