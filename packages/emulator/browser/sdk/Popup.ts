/**
 * Shows a checkout in a window of its own.
 */
import type { CheckoutMessage } from "../../src/checkout/CheckoutProtocol.ts"
import { endOfSilent, type Prepared } from "./Emulator.ts"
import { addressOf, listen } from "./Messages.ts"

const width = 480
const height = 760

/** How long a window out of sight may take to say how its checkout ended, in milliseconds. */
const patience = 15_000

/** Opens an empty popup, which browsers allow only at once in a click. Returns `null` where the browser blocks it. */
export const openPopup = (isCentered: boolean): Window | null => {
  const place = isCentered
    ? [
        `left=${Math.round(screenX + (outerWidth - width) / 2)}`,
        `top=${Math.round(screenY + (outerHeight - height) / 2)}`
      ]
    : []
  return open("about:blank", "_blank", ["popup", `width=${width}`, `height=${height}`, ...place].join())
}

/**
 * Leaves a checkout whose window is gone: a frame out of sight opens it once more to close it. If the checkout came to
 * another end before, that end is the answer.
 */
export const leave = (checkout: Prepared): Promise<CheckoutMessage> =>
  new Promise((resolve) => {
    const frame = document.createElement("iframe")
    frame.hidden = true
    frame.src = addressOf(checkout, "leaving")
    const end = (message: CheckoutMessage) => {
      stop()
      clearTimeout(silence)
      frame.remove()
      resolve(message)
    }
    const stop = listen(checkout, () => frame.contentWindow, { end })
    const silence = setTimeout(() => end(endOfSilent(checkout)), patience)
    document.body.append(frame)
  })

/** Shows the checkout in the popup until its end. */
export const showIn = (popup: Window, checkout: Prepared): Promise<CheckoutMessage> =>
  new Promise((resolve) => {
    const stop = listen(checkout, () => popup, {
      end: (message) => {
        stop()
        clearInterval(watch)
        popup.close()
        resolve(message)
      }
    })
    // No event says that another window was closed.
    const watch = setInterval(() => {
      if (!popup.closed) return
      stop()
      clearInterval(watch)
      resolve(leave(checkout))
    }, 200)
    popup.location.replace(addressOf(checkout, "popup"))
    popup.focus()
  })
