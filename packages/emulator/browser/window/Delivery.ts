/**
 * Brings the end to the merchant's page, and only there: by a message to its origin, or by a redirect.
 */
import type { CheckoutEnd, CheckoutHeight, CheckoutMessage, CloseRequest } from "../../src/checkout/CheckoutProtocol.ts"
import { id } from "./Server.ts"

/** How the window is shown, by the fragment of its address: one of `ShownAs`, or empty in place of the page. */
export const shownAs = location.hash.slice(1)

const isFrame = parent !== window
const isPopup = shownAs === "popup" && opener !== null

const post = (message: CheckoutMessage | CheckoutHeight, pageOrigin: string) => {
  const page: Window = isFrame ? parent : opener
  // A page of a file has no origin that could be named.
  page.postMessage(message, pageOrigin === "null" ? "*" : pageOrigin)
}

/** Brings the end. A window that stays shows it afterwards. */
export const deliver = (end: CheckoutEnd, pageOrigin: string | undefined): void => {
  if (pageOrigin !== undefined && (isFrame || isPopup)) {
    post({ portoneEmulatorCheckout: id, ...end }, pageOrigin)
    if (isPopup) window.close()
  } else if (end.redirectTo !== undefined) location.replace(end.redirectTo)
}

/** Tells a page that shows the window in a frame how high it is, now and whenever that changes. */
export const tellHeight = (pageOrigin: string | undefined): void => {
  if (!isFrame || pageOrigin === undefined) return
  const { body } = document
  new ResizeObserver(() => post({ portoneEmulatorHeightOf: id, height: body.offsetHeight }, pageOrigin)).observe(body)
}

/** Calls back when the page asks the window to close. */
export const onCloseRequest = (pageOrigin: string | undefined, close: () => void): void =>
  addEventListener("message", (event) => {
    const { portoneEmulatorClose } = (event.data ?? {}) as Partial<CloseRequest>
    if (event.source === parent && event.origin === pageOrigin && portoneEmulatorClose === id) close()
  })
