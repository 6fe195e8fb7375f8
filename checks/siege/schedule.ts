/**
 * Draws from the seed what happens in a siege, and when.
 */
import { Chance } from "../simulation/Chance.ts"

/**
 * - `kill`: a runner gets SIGKILL, and is started again a moment later.
 * - `stop`: a runner gets SIGSTOP, for longer than its locks last, and then SIGCONT.
 * - `deploy`: all runners get SIGTERM, one after another, each followed by one of a version that has one workflow more.
 * - `restartFast`, `restartImmediate`: PostgreSQL is restarted.
 * - `portoneDown`: nothing listens at PortOne's address.
 * - `keysForgotten`: every runner dies, and three hours go by.
 */
export type Kind = "deploy" | "keysForgotten" | "kill" | "portoneDown" | "restartFast" | "restartImmediate" | "stop"

export interface Event {
  readonly kind: Kind
  /** The time, in milliseconds from the siege's start. An event that takes longer moves the next one. */
  readonly at: number
  /** For how long it lasts, where it does. */
  readonly millis: number
  /** Chooses the runner: its place is the remainder of this by the number of runners. */
  readonly victim: number
}

/** How often each kind happens by chance, relative to each other. */
const weights: Readonly<Record<Kind, number>> = {
  kill: 12,
  stop: 4,
  deploy: 2,
  restartFast: 1,
  restartImmediate: 1,
  portoneDown: 2,
  keysForgotten: 1
}

/** The kinds that can happen over an engine. */
export const kindsOf = (engine: "embedded" | "postgres"): ReadonlyArray<Kind> =>
  engine === "postgres"
    ? ["keysForgotten", "stop", "restartImmediate", "portoneDown", "deploy", "restartFast", "kill"]
    : ["keysForgotten", "stop", "portoneDown", "deploy", "kill"]

const lasts = (kind: Kind, chance: Chance, isShort: boolean): number => {
  switch (kind) {
    case "stop":
      // A session that holds locks ends after 8 seconds in which nothing was heard of it.
      return chance.integer(9_000, isShort ? 10_000 : 20_000)
    case "portoneDown":
      return isShort ? 3_000 : chance.integer(5_000, 180_000)
    case "kill":
      return chance.integer(200, 2_000)
    default:
      return 0
  }
}

/** Draws the events of a siege. Of a short one, each kind but the kill happens once, and kills come in between. */
export const scheduleOf = ({
  engine,
  isShort,
  millis,
  seed
}: {
  readonly engine: "embedded" | "postgres"
  readonly isShort: boolean
  readonly millis: number
  readonly seed: string
}): ReadonlyArray<Event> => {
  const chance = new Chance(`events of ${seed}`)
  const kinds = kindsOf(engine)
  const event = (kind: Kind, at: number): Event => ({
    kind,
    at: Math.round(at),
    millis: lasts(kind, chance, isShort),
    victim: chance.integer(0, 1_000)
  })
  if (isShort) {
    const once = kinds.filter((kind) => kind !== "kill")
    const step = (millis * 0.9) / once.length
    // The first one is the one after which an order may have to look at its payment for three minutes.
    return once.flatMap((kind, index) => [
      event(kind, (index + 0.2) * step),
      event("kill", (index + 0.6 + chance.integer(0, 20) / 100) * step)
    ])
  }
  const lots = kinds.flatMap((kind) => Array.from({ length: weights[kind] }, () => kind))
  const events: Array<Event> = []
  // Each kind comes once, soon, if there is time for all, and then by chance.
  const first = kinds.filter((kind) => kind !== "kill")
  for (let at = 3_000; at < millis * 0.95; at += chance.integer(2_000, 12_000)) {
    const next = events.length % 2 === 1 ? first.shift() : undefined
    events.push(event(next ?? chance.pick(lots) ?? "kill", at))
  }
  return events
}
