/**
 * Starts a PostgreSQL for tests, in a folder of its own. Where the machine has none, the tests are skipped, and their
 * name says so; with `CI_POSTGRES=1` they fail. Each worker starts one server, and each test has a database of its own.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, type Scope } from "effect"
import { execFile, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"

const execute = promisify(execFile)

const programs = globSync("/usr/lib/postgresql/*/bin").toSorted().at(-1)

/** Defines tests that need PostgreSQL. */
export const describeWithPostgres = (name: string, define: () => void): void => {
  if (programs !== undefined) {
    describe(name, define)
  } else if (process.env["CI_POSTGRES"] === "1") {
    describe(name, () => {
      it("finds PostgreSQL", () => assert.fail("there is no PostgreSQL below /usr/lib/postgresql"))
    })
  } else {
    describe.skip(`${name} (skipped: this machine has no PostgreSQL below /usr/lib/postgresql)`, define)
  }
}

/** The user that PostgreSQL runs as, where this process is root's: it refuses to be. */
const userOf = () => {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }))
  return { uid: id("-u"), gid: id("-g") }
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("the system gave no port")
  return address.port
}

interface Server {
  readonly port: number
  readonly run: (program: string, ...args: ReadonlyArray<string>) => Promise<string>
}

/** A temporary folder of PostgreSQL's user. */
const folderOf = (user: { readonly uid?: number; readonly gid?: number }): string => {
  const folder = mkdtempSync(join(tmpdir(), "durable-postgres-"))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  return folder
}

let started: Promise<Server> | undefined

// It lives as long as its worker, whose end ends it.
const server = (): Promise<Server> =>
  (started ??= (async () => {
    const user = userOf()
    const folder = folderOf(user)
    const bin = programs ?? ""
    const data = join(folder, "data")
    const port = await freePort()
    const run = async (program: string, ...args: ReadonlyArray<string>) =>
      (await execute(join(bin, program), [...args], { cwd: folder, ...user, maxBuffer: 2 ** 28 })).stdout
    await run("initdb", "-D", data, "-U", "postgres", "--auth=trust", "--no-locale", "--encoding=UTF8", "--no-sync")
    const flags = ["-F", "-h", "127.0.0.1", "-p", String(port), "-k", folder]
    const child = spawn(join(bin, "postgres"), ["-D", data, ...flags], { cwd: folder, ...user, stdio: "ignore" })
    process.once("exit", () => {
      child.kill("SIGQUIT")
      rmSync(folder, { recursive: true, force: true })
    })
    const isReady = () =>
      run("pg_isready", "-h", "127.0.0.1", "-p", String(port)).then(
        () => true,
        () => false
      )
    while (!(await isReady())) {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`)
    }
    return { port, run }
  })())

const urlOf = (port: number, name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`

let databases = 0

/** Makes an empty database, and returns its address. */
export const database: Effect.Effect<string> = Effect.promise(async () => {
  const { port, run } = await server()
  const name = `test_${++databases}`
  await run("createdb", "-h", "127.0.0.1", "-p", String(port), "-U", "postgres", name)
  return urlOf(port, name)
})

/** Runs statements in a database, and returns what they print. */
export const psql = (url: string, statements: string): Effect.Effect<string> =>
  Effect.promise(async () => (await (await server()).run("psql", "-qAtX", "-c", statements, url)).trim())

/** Returns all of a database as the SQL that makes it. */
export const dump = (url: string): Effect.Effect<string> =>
  Effect.promise(async () => (await server()).run("pg_dump", "--inserts", "--no-owner", `--dbname=${url}`))

const bouncer = globSync("/usr/sbin/pgbouncer")[0]

export const hasPooler = bouncer !== undefined

/** Starts a pooler before the server, and returns the address of a database behind it. */
export const pooler = (url: string, mode: "session" | "transaction"): Effect.Effect<string, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const { port: behind, run } = await server()
      const user = userOf()
      const folder = folderOf(user)
      const port = await freePort()
      const name = url.slice(url.lastIndexOf("/") + 1)
      const settings = join(folder, "pgbouncer.ini")
      writeFileSync(
        settings,
        [
          "[databases]",
          `* = host=127.0.0.1 port=${behind} user=postgres`,
          "[pgbouncer]",
          "listen_addr = 127.0.0.1",
          `listen_port = ${port}`,
          "unix_socket_dir =",
          "auth_type = any",
          `pool_mode = ${mode}`,
          "ignore_startup_parameters = extra_float_digits"
        ].join("\n")
      )
      const child = spawn(bouncer ?? "", ["-q", settings], { cwd: folder, ...user, stdio: "ignore" })
      const isReady = () =>
        run("pg_isready", "-h", "127.0.0.1", "-p", String(port)).then(
          () => true,
          () => false
        )
      while (!(await isReady())) {
        if (child.exitCode !== null) throw new Error(`the pooler ended with ${child.exitCode}`)
      }
      return { child, folder, address: urlOf(port, name) }
    }),
    ({ child, folder }) =>
      Effect.promise(async () => {
        child.kill("SIGKILL")
        if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
        rmSync(folder, { recursive: true, force: true })
      })
  ).pipe(Effect.map(({ address }) => address))
