/**
 * Formats the events of a simulation in their order, for finding out why a law was broken.
 */
import { start } from "./VirtualTime.ts"

export interface Entry {
  /** The time, in milliseconds of the epoch. */
  readonly at: number
  /** The fiber, or the part of the network. */
  readonly who: string
  readonly what: string
}

const two = (n: number) => String(n).padStart(2, "0")

const timeOf = (at: number): string => {
  const millis = at - start
  const seconds = Math.floor(millis / 1000)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":")
  return `${clock}.${String(millis % 1000).padStart(3, "0")}`
}

/** Formats an entry: the time since the start, who, and what. */
export const format = ({ at, what, who }: Entry): string => `${timeOf(at)}  ${who.padEnd(10)} ${what}`
