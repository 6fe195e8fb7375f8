/**
 * Lays siege to the shop: orders come in while its processes are killed, and its database and PortOne go away. In the
 * end, the books are compared.
 */
import { setTimeout } from "node:timers/promises"
import { type Check, compareBooks, findSecrets } from "./compare.ts"
import { faultsOf } from "./faults.ts"
import { finish } from "./finish.ts"
import { glance } from "./glance.ts"
import { happen, type Happened } from "./happen.ts"
import { makeMerchant } from "./merchant.ts"
import type { Options } from "./options.ts"
import { planOf } from "./plan.ts"
import { type Facts, tableOf } from "./report.ts"
import { scheduleOf } from "./schedule.ts"
import { makeTakeovers } from "./takeovers.ts"
import { buildWorld, type World } from "./world.ts"

/** Waits until the engine has forgotten what has finished, and says what is left. */
const forgotten = async ({ database }: World): Promise<Check> => {
  let rows = await database.engineRows()
  for (let left = 120; rows.length > 0 && left > 0; left--) {
    await setTimeout(500)
    rows = await database.engineRows()
  }
  return {
    name: "the engine has forgotten what has finished",
    problems: rows.length === 0 ? [] : [`${rows.length} rows are left in the engine's tables`, ...rows.slice(0, 20)]
  }
}

const say = (text: string): void => console.log(text)

/** Lays a siege, and returns its checks. */
export const besiege = async (options: Options): Promise<ReadonlyArray<Check>> => {
  const { charges, engine, millis, seed } = options
  const plan = planOf(options)
  const schedule = scheduleOf(options)
  say(`${engine}: ${options.runners} runners, ${charges} charges in ${millis / 1_000} s, --seed ${seed}`)
  const world = await buildWorld(options, plan)
  const checks: Array<Check> = []
  const put = (check: Check): void => {
    // A copy: processes that are ended after the checks may still add problems to the list, which are none.
    checks.push({ ...check, problems: [...check.problems] })
    for (const problem of check.problems) say(`  failed: ${check.name}: ${problem}`)
  }
  let isHeld = false
  try {
    await world.runners.fill()
    await world.portone.control("faults", faultsOf(seed))
    const began = Date.now()
    const merchant = makeMerchant(world.shop, world.portone, world.database, began)
    const takeovers = makeTakeovers(world.database, world.ahead)
    const refundIds = new Map(
      plan.charges.map(({ paymentId, refunds }) => [paymentId, refunds.map(({ refundId }) => refundId)])
    )
    const happened: Array<Happened> = []
    let isOver = false

    const events = async () => {
      for (const event of schedule) {
        await setTimeout(Math.max(0, began + event.at - Date.now()))
        if (!options.isShort && Date.now() - began > millis) return
        const seen = await happen(event, world, merchant, takeovers, options)
        happened.push(seen)
        say(`  ${((Date.now() - began) / 1_000).toFixed(1).padStart(7)} s  ${event.kind}: ${seen.note}`)
        put(await glance(event.kind, world.portone, world.database, (id) => refundIds.get(id) ?? []))
      }
    }
    const asides = async () => {
      while (!isOver) {
        await merchant.refundPaid(plan)
        await merchant.payLate(plan)
        await setTimeout(1_000)
      }
    }
    const aside = asides()
    await Promise.all([events(), merchant.work(plan)])
    isOver = true
    await aside
    const quietAt = Date.now()
    await world.runners.fill()
    const finished = await finish(plan, world, merchant)
    const endedAt = Date.now()
    await takeovers.settled()

    const books = await world.portone.books()
    const lines = await world.database.lines()
    const compared = {
      ordered: merchant.ordered,
      lines,
      told: await world.database.told(),
      formerEnds: merchant.formerEnds,
      books
    }
    compareBooks(compared).forEach(put)
    put({ name: "what is started again changes nothing, and another payload is refused", problems: merchant.problems })
    put({ name: "no runner has ended by itself", problems: world.runners.fallen() })
    const isForgotten = happened.some(({ event }) => event.kind === "keysForgotten")
    put({
      name: "nothing is unresolved but where PortOne has forgotten a key",
      problems: isForgotten
        ? []
        : finished.unresolved.map((line) => `${line.workflow} ${line.id} was: ${JSON.stringify(line)}`)
    })
    put(await forgotten(world))
    put(findSecrets(await world.database.dump(), world.secrets))
    const facts: Facts = {
      happened,
      lines,
      answers: [...books.answers.values()].flat(),
      finished,
      millis: endedAt - began,
      quietMillis: endedAt - quietAt,
      takeovers: takeovers.millis
    }
    say(tableOf(facts))
    isHeld = checks.every(({ problems }) => problems.length === 0)
    return checks
  } finally {
    if (isHeld || process.env["SIEGE_KEEP"] === undefined) await world.close()
    else say(`  kept: ${world.folder}`)
  }
}
