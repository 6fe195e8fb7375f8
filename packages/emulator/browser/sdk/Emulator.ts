/**
 * Asks the emulator for checkouts. The script comes from the emulator, so its own address says where the emulator is.
 */
import type { CheckoutKind, CheckoutMessage, PreparedCheckout } from "../../src/checkout/CheckoutProtocol.ts"
import { isMobile } from "./Device.ts"
import { portOneFailure } from "./PortOneFailure.ts"

const script = document.currentScript

/** The origin of the emulator. */
export const origin = new URL(script instanceof HTMLScriptElement && script.src !== "" ? script.src : location.href)
  .origin

/** Prepares a checkout. Throws where the emulator refuses the request or does not answer. */
export const prepare = async (kind: CheckoutKind, request: object, isUi: boolean) => {
  const refuse = (code: string, message: string) => portOneFailure({ transactionType: kind, code, message }, isUi)
  let body: string
  try {
    body = JSON.stringify({ kind, request, platformType: isMobile() ? "MOBILE" : "PC", isUi })
  } catch (error) {
    throw refuse("BadRequest", `The request cannot be written as JSON. ${String(error)}`)
  }
  let response: Response
  try {
    response = await fetch(`${origin}/__emulator/checkout`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body
    })
  } catch {
    throw refuse(
      "Unavailable",
      `The PortOne emulator at ${origin} does not answer. Is it running, and does this page's ` +
        "Content-Security-Policy allow connections to it?"
    )
  }
  if (!response.ok) {
    throw refuse("Internal", `The PortOne emulator at ${origin} answered ${response.status}: ${await response.text()}`)
  }
  // The emulator that serves this script answers so.
  const prepared = (await response.json()) as PreparedCheckout
  if (!prepared.isOpen) throw portOneFailure(prepared.result, isUi)
  return { ...prepared, kind, url: new URL(prepared.url, origin).href }
}

/** Makes the end of a checkout whose window says nothing. */
export const endOfSilent = (checkout: Prepared): CheckoutMessage => ({
  portoneEmulatorCheckout: checkout.id,
  result: {
    transactionType: checkout.kind,
    code: "Unavailable",
    message:
      `The window of the PortOne emulator at ${origin} says nothing. Is the emulator running, and does this page's ` +
      "Content-Security-Policy allow frames of it?"
  }
})

/** A checkout whose window can open. */
export type Prepared = Awaited<ReturnType<typeof prepare>>
