/**
 * Hears what changes in the emulator. Of all tabs, one holds the connection and tells the others, as a browser opens
 * only a few connections to one server.
 */
import type { Changed } from "../../src/control/views/Views.ts"
import { addressOf } from "./api.ts"

const name = "portone-emulator-live"

/** Is told what has changed, and whether the connection stands. */
export interface LiveListener {
  readonly changed: (lists: ReadonlyArray<Changed>) => void
  readonly connected: (isConnected: boolean) => void
}

type Told = { readonly lists: ReadonlyArray<Changed> } | { readonly isConnected: boolean }

export const listen = (listener: LiveListener): void => {
  const others = new BroadcastChannel(name)
  const tell = (told: Told) => {
    if ("lists" in told) listener.changed(told.lists)
    else listener.connected(told.isConnected)
  }
  const tellAll = (told: Told) => {
    tell(told)
    others.postMessage(told)
  }
  others.addEventListener("message", ({ data }: MessageEvent<Told>) => tell(data))

  const connect = () => {
    const source = new EventSource(addressOf("live"))
    source.addEventListener("open", () => tellAll({ isConnected: true }))
    source.addEventListener("changed", ({ data }: MessageEvent<string>) => tellAll({ lists: JSON.parse(data) }))
    source.addEventListener("error", () => {
      tellAll({ isConnected: false })
      if (source.readyState !== EventSource.CLOSED) return
      // The browser has given up.
      setTimeout(connect, 2_000)
    })
  }
  const forever = new Promise<never>(() => {})
  // Only a page from this machine or over HTTPS has locks.
  if (!("locks" in navigator)) connect()
  else {
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        void navigator.locks.request(name, () => {
          connect()
          return forever
        })
        return undefined
      }
      connect()
      return forever
    })
  }
}
