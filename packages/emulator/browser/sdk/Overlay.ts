/**
 * Shows a checkout over the page. A modal dialog of the browser holds the page behind still, and takes the focus in and
 * back. It stands in a tree of its own, so that no style of the page reaches it.
 */
import type { CheckoutMessage } from "../../src/checkout/CheckoutProtocol.ts"
import { endOfSilent, origin, type Prepared } from "./Emulator.ts"
import { addressOf, listen } from "./Messages.ts"
import { leave } from "./Popup.ts"

const styles = `
dialog { position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0;
  border: 0; background: rgb(0 0 0 / 55%); overflow: hidden; }
dialog[open] { display: grid; place-items: center; }
dialog.clear, dialog::backdrop { background: transparent; }
iframe { display: block; width: min(880px, 100% - 48px); height: min(640px, 100% - 48px); border: 0;
  border-radius: 20px; box-shadow: 0 24px 80px rgb(0 0 0 / 32%); color-scheme: light dark; background: Canvas; }
@media (max-width: 759px) {
  iframe { width: min(440px, 100%); }
}
@media (max-width: 480px) {
  dialog[open] { place-items: end center; }
  iframe { width: 100%; max-height: 100%; border-radius: 20px 20px 0 0; }
}
@media (prefers-reduced-motion: no-preference) {
  dialog[open] iframe { animation: rise 240ms cubic-bezier(0.2, 0.8, 0.2, 1); }
  @keyframes rise { from { opacity: 0; transform: translateY(16px); } }
}`

/** Keeps the page from scrolling, without a jump where its scrollbar was. Returns what undoes it. */
const holdStill = (): (() => void) => {
  const { style, clientWidth } = document.documentElement
  const { overflow, paddingRight } = style
  style.overflow = "hidden"
  if (innerWidth > clientWidth) style.paddingRight = `${innerWidth - clientWidth}px`
  return () => {
    style.overflow = overflow
    style.paddingRight = paddingRight
  }
}

/** Shows the checkout until its end. */
export const showOver = (checkout: Prepared, hasDim: boolean): Promise<CheckoutMessage> =>
  new Promise((resolve) => {
    const host = document.createElement("div")
    const tree = host.attachShadow({ mode: "open" })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    tree.adoptedStyleSheets = [sheet]
    const dialog = document.createElement("dialog")
    dialog.ariaLabel = "PortOne"
    if (!hasDim) dialog.className = "clear"
    const frame = document.createElement("iframe")
    frame.title = "PortOne"
    frame.src = addressOf(checkout, "frame")
    dialog.append(frame)
    tree.append(dialog)

    const release = holdStill()
    const end = (message: CheckoutMessage) => {
      stop()
      removals.disconnect()
      document.removeEventListener("securitypolicyviolation", onViolation)
      // The page has the focus again where it had it before.
      dialog.close()
      host.remove()
      release()
      resolve(message)
    }
    let isSilent = true
    const stop = listen(checkout, () => frame.contentWindow, {
      end,
      height: (height) => {
        isSilent = false
        frame.style.height = `min(${Math.ceil(height)}px, 100% - ${innerWidth > 480 ? 48 : 0}px)`
      }
    })
    // The page's own policy keeps the window out. On a phone, nothing in an empty frame could be pressed to leave it.
    const onViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (isSilent && effectiveDirective === "frame-src" && blockedURI.startsWith(origin)) end(endOfSilent(checkout))
    }
    document.addEventListener("securitypolicyviolation", onViolation)
    // Escape on the page, or a phone's gesture to go back. Only the window can tell the emulator that the buyer leaves.
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault()
      if (isSilent) return end(endOfSilent(checkout))
      frame.contentWindow?.postMessage({ portoneEmulatorClose: checkout.id }, origin)
    })
    dialog.addEventListener("close", () => {
      // Browsers close a dialog on the second Escape, whatever the page says.
      if (host.isConnected && !dialog.open) dialog.showModal()
    })
    // A page that draws itself anew takes the window away with all else.
    const removals = new MutationObserver(() => {
      if (host.isConnected) return
      removals.disconnect()
      void leave(checkout).then(end)
    })
    document.body.append(host)
    removals.observe(document.documentElement, { childList: true })
    removals.observe(document.body, { childList: true })
    dialog.showModal()
    frame.focus()
  })
