/**
 * Defines tests that need PostgreSQL, and gives each a database of its own.
 *
 * Where the machine has no PostgreSQL, the tests are skipped, and their name says so; with `CI_POSTGRES=1` they fail.
 * Each worker starts one server, when a test first asks for a database.
 */
import { assert, describe, it } from "@effect/vitest"
import { Effect, type Scope } from "effect"
import { hasPooler, type PoolMode, startPooler } from "./pooler.ts"
import { hasPostgres, type Postgres, startPostgres } from "./server.ts"

const mustHaveAll = process.env["CI_POSTGRES"] === "1"

const describeWith = (program: string, isThere: boolean) => (name: string, define: () => void) => {
  if (isThere) {
    describe(name, define)
  } else if (mustHaveAll) {
    describe(name, () => {
      it(`finds ${program}`, () => assert.fail(`there is no ${program} on this machine`))
    })
  } else {
    describe.skip(`${name} (skipped: this machine has no ${program})`, define)
  }
}

/** Defines tests that need PostgreSQL. */
export const describeWithPostgres = describeWith("PostgreSQL", hasPostgres())

/** Defines tests that need PgBouncer, within those that need PostgreSQL. */
export const describeWithPooler = describeWith("PgBouncer", hasPooler())

let started: Promise<Postgres> | undefined

// It lives as long as its worker, whose end ends it.
const server = (): Promise<Postgres> => (started ??= startPostgres({ settings: { fsync: "off" } }))

let databases = 0

/** Makes an empty database, and returns its address. */
export const database: Effect.Effect<string> = Effect.promise(async () =>
  (await server()).createDatabase(`test_${++databases}`)
)

/** Runs statements in a database, and returns what they print. */
export const psql = (url: string, statements: string): Effect.Effect<string> =>
  Effect.promise(async () => (await (await server()).run("psql", "-qAtX", "-c", statements, url)).trim())

/** Returns all of a database as the SQL that makes it. */
export const dump = (url: string): Effect.Effect<string> => Effect.promise(async () => (await server()).dump(url))

/** Starts a pooler before the server, and returns the address of a database behind it. Ends it with the scope. */
export const pooler = (url: string, mode: PoolMode): Effect.Effect<string, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(async () => startPooler(await server(), mode)),
    ({ stop }) => Effect.promise(stop)
  ).pipe(Effect.map(({ port }) => Object.assign(new URL(url), { port: String(port) }).href))
