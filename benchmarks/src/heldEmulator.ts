/**
 * Measures an emulator that holds much: its start from a file of 100,000 payments, its answers while it writes them,
 * how soon an answer is in the file, and whether its rate falls with what it holds.
 */
import { once } from "node:events"
import { mkdtemp, open, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Agent } from "undici"
import { command } from "./command.ts"
import type { Figure, Measure, Table } from "./figures.ts"
import { filledSnapshot } from "./filledSnapshot.ts"
import { deadline, limit, stopped } from "./limits.ts"
import { firstLine, start } from "./programs.ts"

const held = 100_000
const requests = 50_000
const part = requests / 5
const inFlight = 16
const charges = 2_000
const rounds = 3
const answersSaved = 50

interface Running {
  /** Milliseconds from the spawn to the first line. */
  readonly started: number
  readonly call: (method: "GET" | "POST", path: string, body?: object) => Promise<void>
  readonly end: () => Promise<void>
}

const startEmulator = async (...args: ReadonlyArray<string>): Promise<Running> => {
  const before = performance.now()
  const child = start([command, "--port", "0", ...args])
  const origin = await firstLine(child)
  const started = performance.now() - before
  const agent = new Agent({ connections: inFlight })
  return {
    started,
    call: async (method, path, body) => {
      const response = await agent.request({
        origin,
        path,
        method,
        headers: { authorization: "PortOne any", "content-type": "application/json" },
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

/** What was measured so many times, and less often if the limit was reached. */
interface Longest {
  readonly milliseconds: number
  readonly count: number
  readonly isStopped: boolean
}

/** Returns how long the slowest of these calls took, one after the other, until it is enough. */
const slowest = async (
  call: (index: number) => Promise<void>,
  isEnough: (index: number) => Promise<boolean>
): Promise<Longest> => {
  const end = deadline()
  let milliseconds = 0
  let count = 0
  for (; !(await isEnough(count)); count++) {
    if (count > 0 && performance.now() > end) return { milliseconds, count, isStopped: true }
    const before = performance.now()
    await call(count)
    milliseconds = Math.max(milliseconds, performance.now() - before)
  }
  return { milliseconds, count, isStopped: false }
}

/**
 * Follows a file: the function that it returns says whether a text was added since the last time, however the emulator
 * saves. Where another file has taken its place, all of that is read.
 */
const following = (file: string) => {
  let inode = -1
  let position = 0
  return async (text: string): Promise<boolean> => {
    const handle = await open(file)
    try {
      const { ino, size } = await handle.stat()
      if (ino !== inode) position = 0
      inode = ino
      // Again the last bytes read, in case that the text had begun in them.
      const from = Math.max(0, position - Buffer.byteLength(text))
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(size - from), 0, size - from, from)
      position = from + bytesRead
      return buffer.subarray(0, bytesRead).includes(text)
    } finally {
      await handle.close()
    }
  }
}

/** Measures the time from an answer until it is in the file. */
const saved = async (running: Running, file: string): Promise<Longest> => {
  const isAdded = following(file)
  await isAdded("")
  const end = deadline()
  let milliseconds = 0
  let count = 0
  for (; count < answersSaved; count++) {
    if (count > 0 && performance.now() > end) return { milliseconds, count, isStopped: true }
    await pay(running, `saved-${count}`)
    const before = performance.now()
    while (!(await isAdded(`"saved-${count}"`))) {
      if (performance.now() > before + limit) throw new Error("an answer was not in the file after the limit")
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    milliseconds = Math.max(milliseconds, performance.now() - before)
  }
  return { milliseconds, count, isStopped: false }
}

const restore = async (running: Running) => running.call("POST", "/__emulator/restore", await filledSnapshot(held))

/** Measures so many charges, and more until nothing is written beside the file. */
const slowestCharge = async (running: Running, round: number, isWritten: () => Promise<boolean>): Promise<Longest> => {
  await restore(running)
  return slowest(
    (index) => pay(running, `order-${round}-${index}`),
    async (index) => index >= charges && (await isWritten())
  )
}

const shorter = (one: Longest | undefined, other: Longest): Longest =>
  one === undefined || other.milliseconds < one.milliseconds ? other : one

const time = (name: string, value: number, note?: string): Figure => ({
  name,
  value,
  unit: "ms",
  digits: 0,
  better: "lower",
  note
})

const longest = (name: string, { count, isStopped, milliseconds }: Longest, of: string): Figure =>
  time(name, milliseconds, isStopped ? stopped(count, of) : undefined)

const saving = async (folder: string): Promise<Table> => {
  const file = join(folder, "state.jsonl")
  const unsaved = await startEmulator()
  const first = await startEmulator("--data", file)
  let withoutFile: Longest | undefined
  let withFile: Longest | undefined
  // The best of each, so that a busy moment of the machine does not decide.
  for (let round = 0; round < rounds; round++) {
    withoutFile = shorter(withoutFile, await slowestCharge(unsaved, round, async () => true))
    // The new state is written beside the file, which it then replaces.
    const isWritten = async () => !(await readdir(folder)).some((name) => name.endsWith(".tmp"))
    withFile = shorter(withFile, await slowestCharge(first, round, isWritten))
  }
  await unsaved.end()
  const delay = await saved(first, file)
  await first.end()

  const best = { fromFile: Infinity, empty: Infinity }
  for (let round = 0; round < rounds; round++) {
    const empty = await startEmulator()
    best.empty = Math.min(best.empty, empty.started)
    await empty.end()
    const filled = await startEmulator("--data", file)
    best.fromFile = Math.min(best.fromFile, filled.started)
    await filled.end()
  }
  const names = {
    fromFile: "start from a file of them",
    empty: "start without a file",
    saving: "slowest charge while saving",
    unsaved: "slowest charge without a file"
  }
  return {
    title: `An emulator that holds ${held} payments (over HTTP)`,
    figures: [
      time(names.fromFile, best.fromFile),
      time(names.empty, best.empty),
      longest(names.saving, withFile!, "charges"),
      longest(names.unsaved, withoutFile!, "charges"),
      longest("longest until an answer is saved", delay, "answers")
    ],
    ratios: [
      { name: "ratio to a start without", of: names.fromFile, to: names.empty, kind: "time" },
      { name: "ratio to one without a file", of: names.saving, to: names.unsaved, kind: "time" }
    ]
  }
}

const query = (input: object) => `?requestBody=${encodeURIComponent(JSON.stringify(input))}`

const growing = async (): Promise<Table> => {
  const running = await startEmulator()
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
  const begun = performance.now()
  const end = deadline()
  let done = 0
  while (done < requests && performance.now() < end) {
    const before = performance.now()
    const doneBefore = done
    let left = part
    const worker = async () => {
      while (left-- > 0 && performance.now() < end) {
        await steps[left % steps.length]!()
        done++
      }
    }
    await Promise.all(Array.from({ length: inFlight }, worker))
    rates.push((done - doneBefore) / ((performance.now() - before) / 1000))
  }
  const seconds = (performance.now() - begun) / 1000
  await running.end()
  const [first = 0] = rates
  const rate = (name: string, value: number, reached = requests): Figure => ({
    name,
    value,
    unit: "a second",
    digits: 0,
    better: "higher",
    note: done < reached ? stopped(done, "requests") : undefined
  })
  const names = { all: "all of them", first: `the first ${part}`, last: `the last ${part}` }
  return {
    title: `${requests} charges, payments and lists (over HTTP, ${inFlight} in flight)`,
    figures: [rate(names.all, done / seconds), rate(names.first, first, part), rate(names.last, rates.at(-1) ?? 0)],
    ratios: [{ name: "ratio of the last to the first", of: names.last, to: names.first, kind: "rate" }]
  }
}

export const measure: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), "portone-emulator-"))
  try {
    return [await saving(folder), await growing()]
  } finally {
    await rm(folder, { recursive: true })
  }
}
