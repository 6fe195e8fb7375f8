/**
 * Fills the element that a page keeps for the buttons of its PG, the one of class `portone-ui-container`. It shows a
 * fresh window after a failure, since such buttons can be pressed again.
 */
import type { CheckoutKind, CheckoutResult } from "../../src/checkout/CheckoutProtocol.ts"
import { prepare, type Prepared } from "./Emulator.ts"
import { addressOf, listen } from "./Messages.ts"
import { portOneFailure, type PortOneFailure } from "./PortOneFailure.ts"
import { given, settle } from "./Request.ts"

/** What the page does with an end. */
export interface Callbacks {
  readonly success: (result: CheckoutResult) => void
  readonly fail: (error: PortOneFailure) => void
}

/** The functions for one kind of request. */
export interface Ui {
  readonly load: (request: unknown, callbacks: Callbacks) => Promise<void>
  readonly update: (request: unknown) => Promise<void>
}

const plain = (name: unknown) => String(name).toLowerCase().replaceAll("-", "_")

/** Returns the element for a type of UI. Several elements say by an attribute which one it is. */
const findContainer = (uiType: unknown): HTMLElement | undefined => {
  const containers = [...document.querySelectorAll<HTMLElement>(".portone-ui-container")]
  return containers.length < 2
    ? containers[0]
    : containers.find((container) => plain(container.dataset["portoneUiType"]) === plain(uiType))
}

/** Makes the functions for a kind of request. */
export const makeUi = (kind: CheckoutKind): Ui => {
  const failure = (message: string) =>
    portOneFailure({ transactionType: kind, code: "FailedPrecondition", message }, true)
  let shown: { readonly container: HTMLElement; readonly callbacks: Callbacks; readonly stop: () => void } | undefined

  const show = (checkout: Prepared, request: object, container: HTMLElement, callbacks: Callbacks) => {
    shown?.stop()
    const frame = document.createElement("iframe")
    frame.title = "PortOne"
    Object.assign(frame.style, {
      display: "block",
      width: "100%",
      height: "320px",
      border: "0",
      colorScheme: "light dark"
    })
    frame.src = addressOf(checkout, "ui")
    const stop = listen(checkout, () => frame.contentWindow, {
      end: (message) => {
        stop()
        void end(message)
      },
      height: (height) => {
        frame.style.height = `${Math.ceil(height)}px`
      }
    })
    shown = { container, callbacks, stop }
    container.replaceChildren(frame)

    const end = async (message: Parameters<typeof settle>[0]) => {
      const result = await settle(message)
      if (result === undefined) return
      if (result.code === undefined) return callbacks.success(result)
      callbacks.fail(portOneFailure(result))
      try {
        const next = await prepare(kind, request, true)
        // The page may have changed the order meanwhile.
        if (shown?.stop === stop) show(next, request, container, callbacks)
      } catch {
        // The window that is there shows its end.
      }
    }
  }

  const load: Ui["load"] = async (request, callbacks) => {
    const order = given(kind, request)
    const uiType = "uiType" in order ? order.uiType : undefined
    const container = findContainer(uiType)
    if (container === undefined) {
      throw failure(
        `This page has no element of class "portone-ui-container" for the UI: one, or several with ` +
          `data-portone-ui-type="${String(uiType)}" on the one for it.`
      )
    }
    show(await prepare(kind, order, true), order, container, callbacks)
  }

  const update: Ui["update"] = async (request) => {
    if (shown === undefined) throw failure("There is no UI to update. Load it first.")
    const order = given(kind, request)
    const checkout = await prepare(kind, order, true)
    show(checkout, order, shown.container, shown.callbacks)
  }

  return { load, update }
}
