/**
 * Starts a PostgreSQL of its own, in a new folder below the system's temporary one: the real server of this machine,
 * with its defaults, which write to the disk what was committed.
 *
 * It listens on a free port of 127.0.0.1, and trusts whoever comes from there. It refuses to run as root, so root runs
 * it as the user that Debian's package makes.
 */
import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs"
import { createServer, Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const execute = promisify(execFile)

/** The ways to stop a server: `fast` ends its sessions and writes all down, `immediate` is as if it had crashed. */
export type StopMode = "fast" | "immediate"

/** A running server of PostgreSQL. */
export interface Postgres {
  /** The address of its first database. */
  readonly url: string
  /** The folder of its files. */
  readonly folder: string
  readonly port: number
  /** The process id of the server. */
  readonly pid: () => number
  /** Makes an empty database, and returns its address. */
  readonly createDatabase: (name: string) => Promise<string>
  /** Stops the server. Its files stay. */
  readonly halt: (mode: StopMode) => Promise<void>
  /** Starts the server that was halted, on the port that it had. */
  readonly resume: () => Promise<void>
  readonly restart: (mode: StopMode) => Promise<void>
  /** Runs a program that PostgreSQL brings, such as `psql`, and returns what it prints. */
  readonly run: (program: string, ...args: ReadonlyArray<string>) => Promise<string>
  /** Returns all of a database as the SQL that makes it. */
  readonly dump: (url?: string) => Promise<string>
  /** Stops the server for good, and removes its files. */
  readonly stop: () => Promise<void>
}

const missing =
  "PostgreSQL is not installed here: there is no initdb, in PATH or below /usr/lib/postgresql. On Debian, " +
  "`apt-get install postgresql` brings it."

/** Returns the folder of the server's programs, of the newest version that is installed. Throws if there is none. */
const findPrograms = (): string => {
  const version = (folder: string) => Number(/\/(\d+)\/bin$/.exec(folder)?.[1] ?? 0)
  const folders = globSync("/usr/lib/postgresql/*/bin").toSorted((a, b) => version(b) - version(a))
  const inPath = (process.env["PATH"] ?? "").split(":").filter((folder) => folder !== "")
  const found = [...folders, ...inPath].find((folder) => existsSync(join(folder, "initdb")))
  if (found === undefined) throw new Error(missing)
  return found
}

/** Returns true if a PostgreSQL is installed here that {@link startPostgres} finds. */
export const hasPostgres = (): boolean => {
  try {
    return findPrograms() !== ""
  } catch {
    return false
  }
}

/** Returns the user that runs the server, where this process is root's. */
export const userOf = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  return { uid: id("-u"), gid: id("-g") }
}

/** Returns a port of 127.0.0.1 that nobody listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("the system gave no port")
  return address.port
}

/**
 * Starts a shell that outlives this process, and then stops the server and removes its folder. It waits for the end of
 * its input, which comes even if this process is killed.
 */
const guard = (user: ReturnType<typeof userOf>, stop: ReadonlyArray<string>, folder: string): ChildProcess => {
  const script = 'read -r _; folder=$1; shift; "$@"; rm -rf "$folder"'
  const child = spawn("sh", ["-c", script, "sh", folder, ...stop], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    ...user
  })
  child.unref()
  if (child.stdin instanceof Socket) child.stdin.unref()
  return child
}

/** The options of a server. */
export interface PostgresOptions {
  /** Settings of the server, such as `{ max_connections: "200" }`. */
  readonly settings?: Readonly<Record<string, string>> | undefined
}

/**
 * Starts a server. It ends with this process at the latest, however that ends. Throws if PostgreSQL is not installed,
 * with a sentence that says how to mend that.
 */
export const startPostgres = async ({ settings = {} }: PostgresOptions = {}): Promise<Postgres> => {
  const programs = findPrograms()
  const user = userOf()
  const folder = mkdtempSync(join(tmpdir(), "portone-postgres-"))
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  const data = join(folder, "data")
  // The server's own folder is the one that its user may certainly enter.
  const as = { cwd: folder, ...user }
  const run = async (program: string, ...args: ReadonlyArray<string>) =>
    (await execute(join(programs, program), [...args], { ...as, maxBuffer: 2 ** 30 })).stdout
  const url = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`

  /** Runs `pg_ctl` without pipes, as the server that it starts would hold them open. */
  const control = async (...args: ReadonlyArray<string>): Promise<void> => {
    const child = spawn(join(programs, "pg_ctl"), ["-D", data, "-w", "-t", "60", ...args], { ...as, stdio: "ignore" })
    const [code]: Array<number | null> = await once(child, "close")
    if (code !== 0) throw new Error(`pg_ctl ${args.join(" ")} ended with ${code}: see ${join(folder, "log")}`)
  }

  const all = { listen_addresses: "127.0.0.1", port: String(port), unix_socket_directories: folder, ...settings }
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)
  const resume = () => control("start", "-l", join(folder, "log"), "-o", flags.join(" "))
  const halt = (mode: StopMode) => control("stop", "-m", mode)
  const pid = () => Number(execFileSync("head", ["-n", "1", join(data, "postmaster.pid")], { encoding: "utf8" }))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  let isStopped = false
  const guarding = guard(user, [join(programs, "pg_ctl"), "-D", data, "-w", "-m", "immediate", "stop"], folder)

  try {
    await run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "--no-locale", "--encoding=UTF8", "--no-sync")
    await resume()
  } catch (cause) {
    guarding.kill("SIGKILL")
    remove()
    throw new Error("PostgreSQL did not start", { cause })
  }
  return {
    url: url("postgres"),
    folder,
    port,
    pid,
    createDatabase: async (name) => {
      await run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "postgres", name)
      return url(name)
    },
    halt,
    resume,
    restart: async (mode) => {
      await halt(mode)
      await resume()
    },
    run,
    dump: (of = url("postgres")) => run("pg_dump", `--dbname=${of}`),
    stop: async () => {
      if (isStopped) return
      isStopped = true
      await halt("immediate").catch(() => {})
      guarding.kill("SIGKILL")
      remove()
    }
  }
}
