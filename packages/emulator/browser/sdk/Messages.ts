/**
 * Listens to windows of checkouts. Hears the emulator's origin alone, and of it the one window that was opened.
 */
import type { CheckoutHeight, CheckoutMessage, ShownAs } from "../../src/checkout/CheckoutProtocol.ts"
import { origin, type Prepared } from "./Emulator.ts"

/** Returns the address of the window of a checkout. */
export const addressOf = (checkout: Prepared, shownAs: ShownAs): string => `${checkout.url}#${shownAs}`

/** Calls back with what the window says, until the function that it returns is called. */
export const listen = (
  checkout: Prepared,
  window_: () => Window | null,
  heard: { readonly end: (message: CheckoutMessage) => void; readonly height?: (height: number) => void }
): (() => void) => {
  const hear = (event: MessageEvent) => {
    if (event.origin !== origin || event.source !== window_()) return
    // The window is the emulator's own, and says nothing else. What a browser's extension says there may be anything.
    const message = event.data as CheckoutMessage | CheckoutHeight | null
    if (typeof message !== "object" || message === null) return
    if ("portoneEmulatorHeightOf" in message) {
      if (message.portoneEmulatorHeightOf === checkout.id) heard.height?.(message.height)
    } else if (message.portoneEmulatorCheckout === checkout.id) heard.end(message)
  }
  addEventListener("message", hear)
  return () => removeEventListener("message", hear)
}
