/**
 * Asks the emulator that served the window.
 */
import type { CheckoutAnswer, CheckoutView } from "../../src/checkout/CheckoutProtocol.ts"

const base = location.pathname.replace(/\/$/, "")

/** The id of the checkout. */
export const id = base.slice(base.lastIndexOf("/") + 1)

/** Reads what to show. Returns `undefined` if there is no such checkout. */
export const readView = async (): Promise<CheckoutView | undefined> => {
  const response = await fetch(`${base}/view`)
  // The emulator that served this script answers so.
  return response.ok ? ((await response.json()) as CheckoutView) : undefined
}

/** Says what the buyer did. Returns `undefined` if the emulator is gone, or knows the checkout no more. */
export const act = async (
  action: "pay" | "decline" | "hold" | "close",
  body: object = {}
): Promise<CheckoutAnswer | undefined> => {
  try {
    const response = await fetch(`${base}/${action}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body)
    })
    // The emulator that served this script answers so.
    return response.ok ? ((await response.json()) as CheckoutAnswer) : undefined
  } catch {
    return undefined
  }
}
