/**
 * What a test pays for a PortOne of its own: charges through the client, in memory, beside the client alone; and how long the
 * command takes to start, beside a bare server that knows nothing.
 */
import { execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const charged = fileURLToPath(new URL("./charged.ts", import.meta.url))
const bareServer = fileURLToPath(new URL("./server.ts", import.meta.url))
const command = fileURLToPath(new URL("../../packages/emulator/src/bin.ts", import.meta.url))

const starts = 5

/** Milliseconds from the spawn to the first line. */
const startOf = async (args: ReadonlyArray<string>, env: NodeJS.ProcessEnv = process.env): Promise<number> => {
  const before = performance.now()
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], env })
  try {
    await once(child.stdout, "data")
    return performance.now() - before
  } finally {
    child.kill()
    await once(child, "exit")
  }
}

export const emulator = async (): Promise<void> => {
  const { stdout } = await promisify(execFile)(process.execPath, [charged])
  // What that file prints.
  const { alone, emulated } = JSON.parse(stdout) as { readonly alone: number; readonly emulated: number }
  console.log("Charges of a billing key through the client (in memory, one after another)")
  console.log(`  over the emulator              ${Math.round(emulated)} a second`)
  console.log(`  over a fixed answer            ${Math.round(alone)} a second`)
  console.log(`  ratio to a fixed answer        ${(emulated / alone).toFixed(2)} (throughput)`)

  const best = { emulator: Infinity, uncached: Infinity, bare: Infinity }
  for (let index = 0; index < starts; index++) {
    best.emulator = Math.min(best.emulator, await startOf([command, "--port", "0"]))
    best.uncached = Math.min(
      best.uncached,
      await startOf([command, "--port", "0"], { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" })
    )
    best.bare = Math.min(best.bare, await startOf([bareServer]))
  }
  console.log("Start of portone-emulator (from spawn to its first line)")
  console.log(`  portone-emulator               ${Math.round(best.emulator)} ms`)
  console.log(`    without a compile cache      ${Math.round(best.uncached)} ms`)
  console.log(`  a bare server                  ${Math.round(best.bare)} ms`)
  console.log(`  ratio to a bare server         ${(best.emulator / best.bare).toFixed(2)} (time)`)
}
