/**
 * Measures an emulator that holds much: its start from a file of 100,000 payments, its answers while it writes them,
 * how soon an answer is in the file, and whether its rate falls with what it holds.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtemp, open, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Agent } from "undici"
import { filledSnapshot } from "./filledSnapshot.ts"

const command = fileURLToPath(new URL("../../packages/emulator/src/bin.ts", import.meta.url))

const held = 100_000
const requests = 50_000
const part = requests / 5
const inFlight = 16
const charges = 2_000
const rounds = 3

interface Running {
  /** Milliseconds from the spawn to the first line. */
  readonly started: number
  readonly call: (method: "GET" | "POST", path: string, body?: object) => Promise<void>
  readonly end: () => Promise<void>
}

const start = async (...args: ReadonlyArray<string>): Promise<Running> => {
  const before = performance.now()
  const child = spawn(process.execPath, [command, "--port", "0", ...args], { stdio: ["ignore", "pipe", "inherit"] })
  const [line] = (await once(child.stdout, "data")) as [Buffer]
  const started = performance.now() - before
  const origin = line.toString().trim()
  const agent = new Agent({ connections: inFlight })
  return {
    started,
    call: async (method, path, body) => {
      const response = await agent.request({
        origin,
        path,
        method,
        headers: { authorization: "PortOne any" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
      })
      await response.body.dump({ limit: Number.POSITIVE_INFINITY })
      if (response.statusCode !== 200) throw new Error(`${method} ${path}: ${response.statusCode}`)
    },
    end: async () => {
      await agent.close()
      child.kill()
      await once(child, "exit")
    }
  }
}

const charge = {
  channelKey: "channel-key",
  orderName: "Monthly plan",
  amount: { total: 9_900 },
  currency: "KRW",
  method: { card: { credential: { number: "4111111111111111", expiryMonth: "12", expiryYear: "30" } } }
}

const pay = ({ call }: Running, id: string) => call("POST", `/payments/${id}/instant`, charge)

/** Returns how long the slowest of these calls took, one after the other, until it is enough. */
const slowest = async (call: (index: number) => Promise<void>, isEnough: (index: number) => Promise<boolean>) => {
  let longest = 0
  for (let index = 0; !(await isEnough(index)); index++) {
    const before = performance.now()
    await call(index)
    longest = Math.max(longest, performance.now() - before)
  }
  return longest
}

/** Returns true once the end of the file has this text. */
const endsWith = async (file: string, text: string): Promise<boolean> => {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, Math.max(0, size - 65_536))
    return buffer.subarray(0, bytesRead).includes(text)
  } finally {
    await handle.close()
  }
}

/** Milliseconds from an answer until it is in the file: of so many answers, the longest. */
const saved = async (running: Running, file: string, count: number): Promise<number> => {
  let longest = 0
  for (let index = 0; index < count; index++) {
    await pay(running, `saved-${index}`)
    const before = performance.now()
    while (!(await endsWith(file, `"saved-${index}"`))) await new Promise((resolve) => setTimeout(resolve, 5))
    longest = Math.max(longest, performance.now() - before)
  }
  return longest
}

const restore = async (running: Running) => running.call("POST", "/__emulator/restore", await filledSnapshot(held))

/** Returns how long the slowest of so many charges took, and of more until nothing is written beside the file. */
const slowestCharge = async (running: Running, round: number, isWritten: () => Promise<boolean>): Promise<number> => {
  await restore(running)
  return slowest(
    (index) => pay(running, `order-${round}-${index}`),
    async (index) => index >= charges && (await isWritten())
  )
}

const saving = async (folder: string): Promise<void> => {
  const file = join(folder, "state.jsonl")
  const unsaved = await start()
  const first = await start("--data", file)
  const longest = { unsaved: Infinity, saved: Infinity }
  // The best of each, so that a busy moment of the machine does not decide.
  for (let round = 0; round < rounds; round++) {
    longest.unsaved = Math.min(longest.unsaved, await slowestCharge(unsaved, round, async () => true))
    // The new state is written beside the file, which it then replaces.
    const isWritten = async () => !(await readdir(folder)).includes(`${basename(file)}.tmp`)
    longest.saved = Math.min(longest.saved, await slowestCharge(first, round, isWritten))
  }
  await unsaved.end()
  const delay = await saved(first, file, 50)
  await first.end()

  const best = { fromFile: Infinity, empty: Infinity }
  for (let round = 0; round < rounds; round++) {
    const empty = await start()
    best.empty = Math.min(best.empty, empty.started)
    await empty.end()
    const filled = await start("--data", file)
    best.fromFile = Math.min(best.fromFile, filled.started)
    await filled.end()
  }
  console.log(`An emulator that holds ${held} payments (over HTTP)`)
  console.log(`  start from a file of them      ${Math.round(best.fromFile)} ms`)
  console.log(`  start without a file           ${Math.round(best.empty)} ms`)
  console.log(`  ratio to a start without       ${(best.fromFile / best.empty).toFixed(2)} (time)`)
  console.log(`  slowest charge while saving    ${Math.round(longest.saved)} ms`)
  console.log(`  slowest charge without a file  ${Math.round(longest.unsaved)} ms`)
  console.log(`  ratio to one without a file    ${(longest.saved / longest.unsaved).toFixed(2)} (time)`)
  console.log(`  an answer is in the file after ${Math.round(delay)} ms at most`)
}

const query = (input: object) => `?requestBody=${encodeURIComponent(JSON.stringify(input))}`

const growing = async (): Promise<void> => {
  const running = await start()
  let paid = 0
  const steps = [
    () => pay(running, `order-${paid++}`),
    () => running.call("GET", `/payments/order-${Math.floor(paid / 2)}`),
    () => running.call("GET", `/payments${query({ page: { number: 0, size: 10 } })}`),
    () => pay(running, `order-${paid++}`),
    () => running.call("GET", `/payments-by-cursor${query({ size: 10 })}`)
  ]
  const rates: Array<number> = []
  await pay(running, `order-${paid++}`)
  // Compiles what is measured.
  for (const step of steps) for (let index = 0; index < 200; index++) await step()
  for (let done = 0; done < requests; done += part) {
    const before = performance.now()
    let left = part
    const worker = async () => {
      while (left-- > 0) await steps[left % steps.length]!()
    }
    await Promise.all(Array.from({ length: inFlight }, worker))
    rates.push(part / ((performance.now() - before) / 1000))
  }
  await running.end()
  const [first = 0] = rates
  const last = rates.at(-1) ?? 0
  console.log(`${requests} charges, payments and lists (over HTTP, ${inFlight} in flight)`)
  console.log(`  the first ${part}              ${Math.round(first)} a second`)
  console.log(`  the last ${part}               ${Math.round(last)} a second`)
  console.log(`  ratio of the last to the first ${(last / first).toFixed(2)} (rate)`)
}

export const heldEmulator = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "portone-emulator-"))
  try {
    await saving(folder)
    await growing()
  } finally {
    await rm(folder, { recursive: true })
  }
}
