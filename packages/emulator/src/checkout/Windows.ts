/**
 * Decides in which window a checkout shows, and whether its result comes by a redirect.
 *
 * Each PG has a default of its own at PortOne. In the emulator it is a frame on a desktop, and on a phone a redirect
 * where the request has an address for it.
 */
import type { WindowType } from "./CheckoutProtocol.ts"
import { type Failure, isRedirectUrl, unreadable } from "./Results.ts"

/** The part of a request that says how its window shows. */
export interface Wanted {
  readonly windowType?: { readonly pc?: WindowType | undefined; readonly mobile?: WindowType | undefined } | undefined
  readonly redirectUrl?: string | undefined
  readonly forceRedirect?: boolean | undefined
}

/** The window of a checkout. */
export interface Window {
  readonly windowType: WindowType
  /** The address that the result goes to, if it comes by a redirect. */
  readonly redirectUrl: string | undefined
}

/** Returns the window that a request gets, or what is wrong with its wishes. */
export const windowOf = (
  { forceRedirect, redirectUrl, windowType }: Wanted,
  platformType: "PC" | "MOBILE",
  isUi: boolean
): Window | Failure => {
  if (redirectUrl !== undefined && !isRedirectUrl(redirectUrl)) {
    return unreadable("redirectUrl must begin with http:// or https://")
  }
  const type = isUi ? "UI" : typeOf(windowType, platformType, redirectUrl)
  if (type === "REDIRECTION" && redirectUrl === undefined) {
    return unreadable("redirectUrl is required for a window of the type REDIRECTION")
  }
  return {
    windowType: type,
    redirectUrl: type === "REDIRECTION" || forceRedirect === true ? redirectUrl : undefined
  }
}

const typeOf = (
  wanted: Wanted["windowType"],
  platformType: "PC" | "MOBILE",
  redirectUrl: string | undefined
): WindowType => {
  const type = platformType === "PC" ? wanted?.pc : wanted?.mobile
  // A window in the page is for the buttons alone, which have a call of their own.
  if (type !== undefined && type !== "UI") return type
  return platformType === "MOBILE" && redirectUrl !== undefined ? "REDIRECTION" : "IFRAME"
}
