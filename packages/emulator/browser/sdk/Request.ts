/**
 * Runs a request of the page: one at a time, in the window that its type asks for.
 *
 * Each end is a result, also of a request for which no window opens: a failure has its `code` and `message`.
 */
import type { CheckoutKind, CheckoutMessage, CheckoutResult } from "../../src/checkout/CheckoutProtocol.ts"
import { isMobile } from "./Device.ts"
import { prepare } from "./Emulator.ts"
import { showOver } from "./Overlay.ts"
import { openPopup, showIn } from "./Popup.ts"
import { portOneFailure, resultOf } from "./PortOneFailure.ts"
import { goTo } from "./Redirect.ts"

/** The fields of a request that decide how its window shows. */
interface Shown {
  readonly windowType?: { readonly pc?: string; readonly mobile?: string } | undefined
  readonly popup?: { readonly center?: boolean } | undefined
  readonly iframe?: { readonly dim?: boolean } | undefined
}

let isOpen = false

/** Returns the result for the page, or leaves the page with it. */
export const settle = ({ redirectTo, result }: CheckoutMessage): CheckoutResult | Promise<undefined> =>
  redirectTo === undefined ? result : goTo(redirectTo)

/** Returns the request, which a page that is not type-checked may have left out. */
export const given = (kind: CheckoutKind, request: unknown): object => {
  if (typeof request === "object" && request !== null && !Array.isArray(request)) return request
  throw portOneFailure({ transactionType: kind, code: "BadRequest", message: "The request is not an object." })
}

const show = async (kind: CheckoutKind, request: Shown): Promise<CheckoutResult | undefined> => {
  const openHere = () => openPopup(request.popup?.center === true)
  const asksForPopup = request.windowType?.[isMobile() ? "mobile" : "pc"] === "POPUP"
  const early = asksForPopup ? openHere() : null
  try {
    const checkout = await prepare(kind, request, false)
    if (checkout.windowType !== "POPUP") early?.close()
    switch (checkout.windowType) {
      case "REDIRECTION":
        return await goTo(checkout.url)
      case "POPUP": {
        // A popup that the request did not ask for is its PG's own way, and opens as late as this.
        const popup = asksForPopup ? early : openHere()
        if (popup !== null) return await settle(await showIn(popup, checkout))
        throw portOneFailure({
          transactionType: kind,
          code: "FailedPrecondition",
          message: "The browser has blocked the popup. Call this function from a click, or allow popups of this page."
        })
      }
      default:
        return await settle(await showOver(checkout, request.iframe?.dim !== false))
    }
  } catch (error) {
    early?.close()
    throw error
  }
}

/** Runs a request of a kind. */
export const run = async (kind: CheckoutKind, request: unknown): Promise<CheckoutResult | undefined> => {
  if (isOpen) {
    return {
      transactionType: kind,
      code: "FailedPrecondition",
      message: "Another window is open. Wait for its result before opening the next."
    }
  }
  isOpen = true
  try {
    return await show(kind, given(kind, request))
  } catch (error) {
    return resultOf(error)
  } finally {
    isOpen = false
  }
}
