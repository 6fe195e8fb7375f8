/**
 * Listens to what Node, undici and `fetch` publish about the requests of this process.
 *
 * The channels are those of `node:diagnostics_channel`. Most other runtimes have none, and nothing is heard there.
 */
import { hasProperty } from "effect/Predicate"

/** Functions by the name of their channel. Any code can publish there, so each looks at what it gets first. */
export type Listeners = Readonly<Record<string, (message: unknown) => void>>

/** The part of Node's `process` and of its module `diagnostics_channel` that is used here. */
interface Runtime {
  readonly process?: {
    readonly getBuiltinModule?: (
      name: string
    ) => { readonly subscribe?: (channel: string, listener: (message: unknown) => void) => void } | undefined
  }
}

/** Subscribes for good. */
export const subscribe = (listeners: Listeners): void => {
  // No import: most runtimes have no such module. The type names only what may be there, and all of it is optional.
  const { process } = globalThis as Runtime
  const channels = process?.getBuiltinModule?.("node:diagnostics_channel")
  for (const [channel, listener] of Object.entries(listeners)) channels?.subscribe?.(channel, listener)
}

/** Returns the object that a message has under this name, if it has one. */
export const objectAt = (message: unknown, name: string): object | undefined => {
  const value = hasProperty(message, name) ? message[name] : undefined
  return typeof value === "object" && value !== null ? value : undefined
}
