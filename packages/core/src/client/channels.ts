/**
 * Listens to what Node, undici and `fetch` publish about the requests of this process.
 *
 * The channels are those of `node:diagnostics_channel`. Most other runtimes have none, and nothing is heard there.
 */
import { hasProperty } from "effect/Predicate"
import { builtinModule } from "../internal/builtinModule.ts"

/** Functions by the name of their channel. Any code can publish there, so each looks at what it gets first. */
export type Listeners = Readonly<Record<string, (message: unknown) => void>>

/** The part of `node:diagnostics_channel` that is used here. */
interface Channels {
  readonly subscribe?: (channel: string, listener: (message: unknown) => void) => void
}

/** Subscribes for good. */
export const subscribe = (listeners: Listeners): void => {
  const channels = builtinModule<Channels>("node:diagnostics_channel")
  for (const [channel, listener] of Object.entries(listeners)) channels?.subscribe?.(channel, listener)
}

/** Returns the object that a message has under this name, if it has one. */
export const objectAt = (message: unknown, name: string): object | undefined => {
  const value = hasProperty(message, name) ? message[name] : undefined
  return typeof value === "object" && value !== null ? value : undefined
}
