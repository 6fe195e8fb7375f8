/**
 * Lets the events of a siege happen, one after another.
 */
import { setTimeout } from "node:timers/promises"
import { Chance } from "../simulation/Chance.ts"
import { extraOf } from "./flows.ts"
import type { Merchant } from "./merchant.ts"
import type { Event } from "./schedule.ts"
import type { Takeovers } from "./takeovers.ts"
import type { World } from "./world.ts"

/** What was seen of the events. */
export interface Happened {
  readonly event: Event
  /** What there is to say of it, for people. */
  readonly note: string
}

const threeHours = { text: "3 hours", millis: 3 * 60 * 60 * 1_000 }

/** Lets an event happen, and resolves when it is over. */
export const happen = async (
  event: Event,
  world: World,
  merchant: Merchant,
  takeovers: Takeovers,
  seed: string
): Promise<Happened> => {
  const { kind, millis, victim } = event
  const { postgres, proxy, runners } = world
  const place = victim % runners.count
  switch (kind) {
    case "kill":
      await takeovers.watch(() => runners.kill(place, millis))
      return { event, note: `runner ${place + 1}, started again after ${millis} ms` }
    case "stop":
      await runners.freeze(place, millis)
      return { event, note: `runner ${place + 1}, for ${millis} ms` }
    case "deploy": {
      world.release()
      const { workflow } = extraOf(world.version())
      const chance = new Chance(`version ${world.version()} of ${seed}`)
      const took: Array<number> = []
      for (let index = 0; index < runners.count; index++) {
        // Its first orders come while old runners, which do not know them, are beside the new ones.
        const paymentId = `extra-${world.version()}-${index + 1}`
        const order = {
          paymentId,
          customer: "customer-1",
          amount: chance.integer(10, 500) * 100,
          at: 0,
          isRepeated: true,
          isChanged: false,
          isCancelled: false,
          refunds: []
        }
        const ordering = merchant.chargeNow(workflow, order)
        took.push(await runners.replace((place + index) % runners.count))
        await ordering
      }
      return { event, note: `version ${world.version()}; the longest end took ${Math.max(...took)} ms` }
    }
    case "restartFast":
    case "restartImmediate":
      await postgres?.restart(kind === "restartFast" ? "fast" : "immediate")
      return { event, note: kind === "restartFast" ? "pg_ctl -m fast" : "pg_ctl -m immediate" }
    case "portoneDown":
      await proxy.goAway()
      await setTimeout(millis)
      await proxy.comeBack()
      return { event, note: `for ${millis} ms` }
    case "keysForgotten":
      await runners.killEach()
      await world.pass(threeHours)
      await runners.fill()
      return { event, note: "every runner was killed, and three hours went by" }
  }
}
