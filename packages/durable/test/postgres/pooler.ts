/**
 * Starts a PgBouncer before a PostgreSQL, with its settings in a new folder below the system's temporary one.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { freePort, type Postgres, userOf } from "./server.ts"

// Debian puts it where only root's PATH leads.
const program = ["/usr/sbin", ...(process.env["PATH"] ?? "").split(":").filter((folder) => folder !== "")]
  .map((folder) => join(folder, "pgbouncer"))
  .find((path) => existsSync(path))

/** Returns true if a PgBouncer is installed here. */
export const hasPooler = (): boolean => program !== undefined

/** How long a client keeps a session of the server: as long as it is connected, or for one transaction. */
export type PoolMode = "session" | "transaction"

/** A running PgBouncer. */
export interface Pooler {
  readonly port: number
  readonly stop: () => Promise<void>
}

/** Starts a pooler on a free port of 127.0.0.1. It trusts whoever comes from there. */
export const startPooler = async (postgres: Postgres, mode: PoolMode): Promise<Pooler> => {
  if (program === undefined) throw new Error("PgBouncer is not installed here")
  const user = userOf()
  const folder = mkdtempSync(join(tmpdir(), "portone-pooler-"))
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const port = await freePort()
  const settings = [
    "[databases]",
    `* = host=127.0.0.1 port=${postgres.port} user=postgres`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = any",
    `pool_mode = ${mode}`,
    "ignore_startup_parameters = extra_float_digits"
  ]
  const file = join(folder, "pgbouncer.ini")
  writeFileSync(file, settings.join("\n"))
  const child = spawn(program, ["-q", file], { cwd: folder, ...user, stdio: "ignore" })
  const isReady = () =>
    postgres.run("pg_isready", "-h", "127.0.0.1", "-p", String(port)).then(
      () => true,
      () => false
    )
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error(`PgBouncer ended with ${child.exitCode}`)
  }
  const stop = async () => {
    child.kill("SIGKILL")
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit")
    rmSync(folder, { recursive: true, force: true })
  }
  return { port, stop }
}
