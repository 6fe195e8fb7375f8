/**
 * Starts the command as a process of its own, and reads what it writes.
 */
import { spawn } from "node:child_process"
import { createServer, type IncomingHttpHeaders } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"

const bin = fileURLToPath(new URL("../../src/bin.ts", import.meta.url))

/** What starts a process: a file to run, and arguments that go before all others. */
export type Program = readonly [file: string, ...first: ReadonlyArray<string>]

const own: Program = [process.execPath, bin]

export interface Spawned {
  /** Returns what it has written so far. */
  readonly written: (stream: "stderr" | "stdout") => string
  /** Waits until it has written this, and returns all of the stream so far. */
  readonly until: (stream: "stderr" | "stdout", pattern: RegExp) => Promise<string>
  readonly ended: Promise<number | null>
  readonly kill: (signal: NodeJS.Signals) => Promise<number | null>
}

/** Where a process runs, and its variables: this process's own when absent. */
export interface Surroundings {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Starts a command, which is a program and its first arguments, in surroundings of its own. */
export const spawnedIn = (
  surroundings: Surroundings,
  [program, ...first]: Program,
  ...args: ReadonlyArray<string>
): Spawned => {
  const child = spawn(program, [...first, ...args], { ...surroundings, stdio: ["ignore", "pipe", "pipe"] })
  const texts = { stdout: "", stderr: "" }
  const waiting = new Set<() => void>()
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      texts[stream] += chunk
      for (const look of waiting) look()
    })
  }
  // Not before all that it wrote is read.
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve))
  return {
    written: (stream) => texts[stream],
    until: (stream, pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!pattern.test(texts[stream])) return
          waiting.delete(look)
          resolve(texts[stream])
        }
        waiting.add(look)
        look()
        void ended.then((code) => reject(new Error(`ended with ${code} before it wrote ${pattern}: ${texts.stderr}`)))
      }),
    ended,
    kill: (signal) => {
      child.kill(signal)
      return ended
    }
  }
}

/** Starts a command, which is a program and its first arguments. */
export const spawnedBy = (program: Program, ...args: ReadonlyArray<string>): Spawned => spawnedIn({}, program, ...args)

export const spawned = (...args: ReadonlyArray<string>): Spawned => spawnedBy(own, ...args)

/** Starts an emulator, on a free port unless one is named, and waits for its address. */
export const servingBy = async (
  program: Program,
  ...args: ReadonlyArray<string>
): Promise<Spawned & { readonly url: string }> => {
  const emulator = spawnedBy(program, ...(args.includes("--port") ? [] : ["--port", "0"]), ...args)
  const [url] = (await emulator.until("stdout", /\n/)).split("\n")
  return { ...emulator, url: url! }
}

export const serving = (...args: ReadonlyArray<string>): ReturnType<typeof servingBy> => servingBy(own, ...args)

/** Posts JSON with an API secret. */
export const post = async (url: string, body: unknown, secret = "any") => {
  const response = await fetch(url, {
    method: "POST",
    headers: { authorization: `PortOne ${secret}`, "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  return { status: response.status, body: await response.json() }
}

/** A webhook as a merchant's server got it. */
export interface Hook {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Starts a merchant's server, which answers webhooks with this status. */
export const receiving = async (status = 200) => {
  const hooks: Array<Hook> = []
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk) => (body += chunk))
    request.on("end", () => {
      hooks.push({ headers: request.headers, body })
      response.writeHead(status).end("an answer")
    })
  }).listen(0, "127.0.0.1")
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  return { hooks, url: `http://127.0.0.1:${port}/webhooks`, close: () => server.close() }
}

/** Returns an address that nothing listens on. */
export const closedUrl = async () => {
  const server = await receiving()
  server.close()
  return server.url
}
