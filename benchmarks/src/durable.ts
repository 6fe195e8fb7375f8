/**
 * Measures durable charges: their rate and cost over PostgreSQL, on an empty database and beside a million finished
 * ones, how soon all goes on after a runner was killed and after PostgreSQL was started again, whether another runner
 * helps, and their rate over a file.
 */
import { Effect, ManagedRuntime, Redacted, Schedule } from "effect"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { Durable } from "@effect-portone/durable"
import { type Postgres, startPostgres } from "../../packages/durable/test/postgres/server.ts"
import { bundle } from "./durable/bundled.ts"
import { fillWithFinished, leftInEngine } from "./durable/finished.ts"
import { cpuOfPostgres, type Portone, type Runner, startPortone, startRunner } from "./durable/processes.ts"
import { Renewal, renewals } from "./durable/renewals.ts"
import type { Figure, Measure, Ratio, Target } from "./figures.ts"

const warming = 2_000
const measured = 4_000
const backlog = 2_000
const finished = 1_000_000

interface World {
  readonly postgres: Postgres
  readonly portone: Portone
  /** The file of a runner's program. */
  readonly program: string
}

let runs = 0
const nextPrefix = () => `run-${++runs}`

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await setTimeout(20)
}

/** Runs so many charges on a runner. */
const charge = async (runner: Runner, count: number): Promise<void> => {
  const before = runner.ended()
  await runner.start(nextPrefix(), count)
  await until(() => runner.ended() - before >= count)
}

interface Cost {
  readonly perSecond: number
  /** Milliseconds of CPU time for a charge. */
  readonly cpu: number
  readonly cpuOfPostgres: number
  readonly memory: number
}

/** Measures charges on a runner that is warm. */
const costOf = async (runner: Runner, postgres: Postgres | undefined): Promise<Cost> => {
  const ofPostgres = () => (postgres === undefined ? 0 : cpuOfPostgres(postgres.pid()))
  await charge(runner, warming)
  const { cpu } = await runner.report()
  const before = ofPostgres()
  const startedAt = performance.now()
  await charge(runner, measured)
  const took = performance.now() - startedAt
  const after = await runner.report()
  const cpuOfServer = (ofPostgres() - before) / measured
  return {
    perSecond: (measured * 1_000) / took,
    cpu: (after.cpu - cpu) / measured + cpuOfServer,
    cpuOfPostgres: cpuOfServer,
    memory: after.memory / 1e6
  }
}

const withRunner = async <A>(
  { portone, program }: Pick<World, "portone" | "program">,
  database: string,
  use: (runner: Runner) => Promise<A>
): Promise<A> => {
  const runner = startRunner(program, { ...portone, database })
  try {
    await runner.ready
    return await use(runner)
  } finally {
    await runner.end("SIGTERM")
  }
}

/** Starts charges as a client, which runs none. */
const client = (database: string) =>
  ManagedRuntime.make(Durable.layerPostgres({ url: Redacted.make(database), isRunner: false }))

/** Returns the milliseconds in which a runner works off a backlog; with another one that is added after its start. */
const workOff = async (world: World, isHelped: boolean): Promise<number> => {
  const database = await world.postgres.createDatabase(isHelped ? "helped" : "alone")
  // The tables are made, and the runner's programs are read, before the backlog.
  await withRunner(world, database, (runner) => charge(runner, 200))
  const starting = client(database)
  await starting.runPromise(Renewal.startAll(renewals(nextPrefix(), backlog)))
  await starting.dispose()
  return withRunner(world, database, async (runner) => {
    const startedAt = performance.now()
    await until(() => runner.ended() > 0)
    if (!isHelped) {
      await until(() => runner.ended() >= backlog)
      return performance.now() - startedAt
    }
    return withRunner(world, database, async (helper) => {
      await until(() => runner.ended() + helper.ended() >= backlog)
      return performance.now() - startedAt
    })
  })
}

/**
 * Returns how long the orders that were under way when something happened took until they ended, in seconds, while 40 a
 * second are started all the time.
 */
const timeToGoOn = async (
  world: World,
  name: string,
  happen: (runners: readonly [Runner, Runner]) => Promise<void>
): Promise<number> => {
  const database = await world.postgres.createDatabase(name)
  const runners = [0, 1].map(() => startRunner(world.program, { ...world.portone, database }))
  const [one, other] = runners
  if (one === undefined || other === undefined) throw new Error("there are two runners")
  const starting = client(database)
  try {
    await Promise.all([one.ready, other.ready])
    const startOne = async () => {
      const [request] = renewals(nextPrefix(), 1)
      if (request === undefined) throw new Error("there is one renewal")
      await starting.runPromise(Effect.retry(Renewal.start(request), { schedule: Schedule.spaced("50 millis") }))
      return request.paymentId
    }
    // Until both take part.
    await until(async () => {
      await startOne()
      return one.ended() > 0 && other.ended() > 0
    })
    const ids: Array<string> = []
    let isOver = false
    const feeding = (async () => {
      while (!isOver) {
        ids.push(await startOne())
        await setTimeout(25)
      }
    })()
    await until(() => ids.length > 100)
    const at = Date.now()
    const known = ids.length
    await happen([one, other])
    await until(() => ids.length > known + 100)
    isOver = true
    await feeding
    let last = at
    for (const id of ids.slice(0, known + 40)) {
      await starting.runPromise(Renewal.await(id))
      const order = await starting.runPromise(Effect.flatMap(Renewal.poll(id), Effect.fromOption))
      const startedAt = Math.max(order.startedAt.epochMilliseconds, at)
      last = Math.max(last, at + ((order.endedAt?.epochMilliseconds ?? 0) - startedAt))
    }
    return (last - at) / 1_000
  } finally {
    await starting.dispose()
    await Promise.all(runners.map((runner) => runner.end("SIGKILL")))
  }
}

const names = {
  rate: "charges, one runner",
  cpu: "CPU of a charge, runner and PostgreSQL",
  ofPostgres: "CPU of a charge, PostgreSQL alone",
  memory: "memory of a runner under load",
  full: "CPU of a charge beside a million finished",
  removed: "finished charges removed from the engine",
  alone: "a backlog of 2,000, one runner",
  helped: "the same, another runner added",
  killed: "until all goes on after a SIGKILL",
  restarted: "the same after PostgreSQL was away for a second",
  embedded: "charges over a file"
}
const goalOf = (name: string) => `  goal: ${name}`

const figure = (name: string, value: number, unit: string, digits: number, better: Figure["better"]): Figure => ({
  name,
  value,
  unit,
  digits,
  better
})

/** Returns a figure with its goal below it. */
const withGoal = (
  name: string,
  value: number,
  goal: number,
  unit: string,
  digits: number,
  better: Figure["better"]
) => [figure(name, value, unit, digits, better), figure(goalOf(name), goal, unit, digits, better)]

const toGoal = (name: string, kind: string, target: Target): Ratio => ({
  name: `ratio to its goal: ${name}`,
  of: name,
  to: goalOf(name),
  kind,
  target
})

export const measure: Measure = async () => {
  const folder = await mkdtemp(join(tmpdir(), "portone-durable-"))
  const program = await bundle("runner", folder)
  const portone = await startPortone(await bundle("portone", folder))
  try {
    const embedded = await withRunner({ portone, program }, join(folder, "durable.db"), (runner) =>
      costOf(runner, undefined)
    )
    const postgres = await startPostgres({ settings: { max_connections: "100" } })
    try {
      const world = { postgres, portone, program }
      const empty = await withRunner(world, await postgres.createDatabase("empty"), (runner) =>
        costOf(runner, postgres)
      )
      const killed = await timeToGoOn(world, "killed", ([one]) => one.end("SIGKILL"))
      const restarted = await timeToGoOn(world, "restarted", async () => {
        await postgres.halt("immediate")
        await setTimeout(1_000)
        await postgres.resume()
      })
      const alone = await workOff(world, false)
      const helped = await workOff(world, true)
      const database = await postgres.createDatabase("full")
      // The runner that makes the tables also removes what was finished.
      await withRunner(world, database, (runner) => charge(runner, 200))
      await fillWithFinished(database, finished)
      const { full, removed } = await withRunner(world, database, async (runner) => {
        const startedAt = performance.now()
        while ((await leftInEngine(database)) > 0) await setTimeout(1_000)
        const removed = (finished * 1_000) / (performance.now() - startedAt)
        return { removed, full: await costOf(runner, postgres) }
      })
      return [
        {
          title: "Durable charges over PostgreSQL, and PortOne played on the same machine",
          figures: [
            ...withGoal(names.rate, empty.perSecond, 300, "a second", 0, "higher"),
            ...withGoal(names.cpu, empty.cpu, 7, "ms", 2, "lower"),
            figure(names.ofPostgres, empty.cpuOfPostgres, "ms", 2, "lower"),
            figure(names.full, full.cpu, "ms", 2, "lower"),
            figure(names.removed, removed, "a second", 0, "higher"),
            ...withGoal(names.memory, empty.memory, 450, "MB", 0, "lower"),
            ...withGoal(names.killed, killed, 5, "s", 1, "lower"),
            ...withGoal(names.restarted, restarted, 10, "s", 1, "lower"),
            figure(names.alone, alone / 1_000, "s", 1, "lower"),
            figure(names.helped, helped / 1_000, "s", 1, "lower")
          ],
          ratios: [
            toGoal(names.rate, "throughput", { atLeast: 1 }),
            toGoal(names.cpu, "CPU", { atMost: 1 }),
            toGoal(names.memory, "memory", { atMost: 1 }),
            toGoal(names.killed, "time", { atMost: 1 }),
            toGoal(names.restarted, "time", { atMost: 1 }),
            { name: "ratio to an empty database", of: names.full, to: names.cpu, kind: "CPU", target: { atMost: 1.5 } },
            { name: "ratio to the helped one", of: names.alone, to: names.helped, kind: "time", target: { atLeast: 1 } }
          ]
        },
        {
          title: "Durable charges over a file, each write on the disk",
          figures: withGoal(names.embedded, embedded.perSecond, 160, "a second", 0, "higher"),
          ratios: [toGoal(names.embedded, "throughput", { atLeast: 1 })]
        }
      ]
    } finally {
      await postgres.stop()
    }
  } finally {
    await portone.end()
    await rm(folder, { recursive: true, force: true })
  }
}
