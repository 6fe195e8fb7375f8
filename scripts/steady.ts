/**
 * `pnpm steady [--runs N] [--from S] [--slow-io] [pattern...]`: runs the tests N times beside a busy loop for each core, each time
 * in another order of the files, and tells which tests failed how often and which took longest. The orders are of the seeds from
 * S on, so that several machines can share the runs. With `--slow-io`, files, WebCrypto and connections are slow, too.
 *
 * A test that depends on the speed of the machine, or on what another test has left behind, passes on its author's machine; here it
 * is found before it fails on somebody else's.
 */
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync, rmSync } from "node:fs"
import { availableParallelism } from "node:os"
import { relative } from "node:path"
import { parseArgs } from "node:util"

const { positionals: patterns, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "10" },
    from: { type: "string", default: "1" },
    "slow-io": { type: "boolean", default: false }
  }
})

const natural = (option: "runs" | "from"): number => {
  const text = values[option]
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`--${option} is a whole number from 1 on, not ${text}`)
  return Number(text)
}
const runs = natural("runs")
const from = natural("from")

/** What is read here of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: ReadonlyArray<{
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: ReadonlyArray<{
      readonly fullName: string
      readonly status: string
      readonly duration?: number | null
      readonly failureMessages: ReadonlyArray<string> | null
    }>
  }>
}

const file = ".cache/steady.json"

/** Of vitest, and so of its workers and of the processes that tests start. */
const env = values["slow-io"]
  ? { ...process.env, NODE_OPTIONS: `--import=${new URL("slowIo.ts", import.meta.url).href}` }
  : process.env

/** A process that keeps one core busy. It ends with this one, however that ends. */
const busyLoop = (): ChildProcess => {
  const loop = `const parent = process.ppid; while (process.ppid === parent) for (let i = 0; i < 1e7; i++);`
  return spawn(process.execPath, ["--eval", loop], { stdio: "ignore" })
}

/** Gives vitest's exit code, the end of what it printed, and its report unless there is none. */
const run = async (seed: number) => {
  // The report of an earlier run must not speak for this one.
  rmSync(file, { force: true })
  const order = ["--sequence.shuffle.files", `--sequence.seed=${seed}`]
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`]
  const vitest = spawn("vitest", ["run", "--no-color", ...reporters, ...order, ...patterns], { env })
  let printed = ""
  for (const stream of [vitest.stdout, vitest.stderr]) stream.on("data", (chunk) => (printed += String(chunk)))
  const [code]: Array<number | null> = await once(vitest, "close")
  const end = printed.split("\n").slice(-60).join("\n")
  try {
    // Vitest's own.
    return { code, end, report: JSON.parse(readFileSync(file, "utf8")) as Report }
  } catch {
    return { code, end, report: undefined }
  }
}

/** How often each test failed, and what it said at first. */
const failures = new Map<string, { count: number; readonly words: string }>()

const fail = (name: string, words: string): void => {
  const failure = failures.get(name)
  const ours = words.split("\n").filter((line) => !/^ *at .*node_modules/.test(line))
  // At once, too: a run that is stopped before its end has still shown this.
  console.log(`failed: ${name}\n${ours.join("\n").replaceAll(/^/gm, "    ")}`)
  if (failure === undefined) failures.set(name, { count: 1, words: ours.join("\n") })
  else failure.count++
}

/** The longest that each test took, in milliseconds. */
const longest = new Map<string, number>()

const read = ({ testResults }: Report): void => {
  for (const { assertionResults, message, name, status } of testResults) {
    const path = relative(process.cwd(), name)
    for (const test of assertionResults) {
      const fullName = `${path} > ${test.fullName}`
      longest.set(fullName, Math.max(longest.get(fullName) ?? 0, test.duration ?? 0))
      if (test.status === "failed") fail(fullName, test.failureMessages?.[0] ?? "")
    }
    // One that could not be loaded, say.
    if (status === "failed" && assertionResults.every((test) => test.status !== "failed")) fail(path, message)
  }
}

let failedRuns = 0
const loops = Array.from({ length: availableParallelism() }, busyLoop)
try {
  for (let number = from; number < from + runs; number++) {
    const began = performance.now()
    const { code, end, report } = await run(number)
    const executed = report === undefined ? 0 : report.numPassedTests + report.numFailedTests
    if (report !== undefined) read(report)
    if (executed === 0) fail(report === undefined ? "a run without a report" : "a run without a test", end)
    else if (code !== 0 && report?.numFailedTests === 0) fail("a run that failed beside its tests", end)
    if (code !== 0 || executed === 0) failedRuns++
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    console.log(`run ${number}: ${report?.numFailedTests ?? 0} of ${executed} tests failed, code ${code}, ${seconds} s`)
  }
} finally {
  for (const loop of loops) loop.kill("SIGKILL")
}

console.log("\nThe slowest tests, by the longest that each took:")
for (const [name, millis] of [...longest].toSorted(([, a], [, b]) => b - a).slice(0, 15)) {
  console.log(`${(millis / 1000).toFixed(1).padStart(7)} s  ${name}`)
}
if (failures.size > 0) console.log("\nWhat failed:")
for (const [name, { count, words }] of [...failures].toSorted(([, a], [, b]) => b.count - a.count)) {
  console.log(`${count} of ${runs}  ${name}\n${words.replaceAll(/^/gm, "    ")}`)
}
console.log(`\n${runs} runs, ${failedRuns} failures`)
process.exitCode = failedRuns === 0 ? 0 : 1
