/**
 * Does what a merchant's page and a window do, over HTTP: prepares checkouts, reads what a window shows, and presses
 * its buttons.
 */
import { Effect, Layer, Redacted } from "effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import { PortOneClient } from "@effect-portone/core"
import { layer as ofPayments, Payments } from "@effect-portone/payments"
import type {
  CheckoutAnswer,
  CheckoutEnd,
  CheckoutKind,
  CheckoutView,
  PayCheckout,
  PreparedCheckout
} from "../../src/checkout/CheckoutProtocol.ts"
import { PortOneEmulator, type ServerOptions } from "../../src/index.ts"
import { checkoutPath } from "../../src/pages/Paths.ts"

/** The origin of the merchant's page. */
export const shop = "http://shop.test:3000"

/** A client over HTTP for an emulator that is served, with the emulator beside it. */
export const served = (options: ServerOptions = {}) =>
  ofPayments.pipe(
    Layer.provideMerge(
      Layer.unwrap(
        Effect.map(PortOneEmulator, ({ baseUrl }) => PortOneClient.layer({ apiSecret: Redacted.make("any"), baseUrl }))
      )
    ),
    Layer.provideMerge(FetchHttpClient.layer),
    Layer.provideMerge(PortOneEmulator.layerServer(options))
  )

/** The request of a page for a payment by card. */
export const cardPayment = (fields: object = {}) => ({
  storeId: "store-emulator",
  channelKey: "channel-key-test",
  paymentId: "order-1",
  orderName: "Two books",
  totalAmount: 25_000,
  currency: "KRW",
  payMethod: "CARD",
  ...fields
})

/** Sends a request to any address. */
export const request = (url: string, init: RequestInit) => fetch(url, init)

const send = (path: string, init: RequestInit) =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) => Effect.promise(() => request(`${baseUrl}${path}`, init)))

/** Sends a request as a browser does, and returns the answer. */
export const ask = (method: string, path: string, body?: unknown, origin?: string) =>
  send(path, {
    method,
    redirect: "manual",
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(origin === undefined ? {} : { origin })
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })

const json = (response: Response) => Effect.promise((): Promise<unknown> => response.json())

/** Prepares a checkout as the script on a merchant's page does. */
export const prepare = (
  request: object,
  { isUi = false, kind = "PAYMENT" as CheckoutKind, platformType = "PC" as "PC" | "MOBILE" } = {}
) =>
  ask("POST", checkoutPath, { kind, request, platformType, isUi }, shop).pipe(
    Effect.flatMap(json),
    // The emulator's own answer, whose fields the tests assert.
    Effect.map((answer) => answer as PreparedCheckout)
  )

/** Prepares a checkout whose window opens, and returns it. */
export const opened = (...input: Parameters<typeof prepare>) =>
  Effect.map(prepare(...input), (prepared) => {
    if (!prepared.isOpen) throw new Error(`no window opened: ${JSON.stringify(prepared.result)}`)
    return prepared
  })

/** Prepares a checkout whose window does not open, and returns the result. */
export const refused = (...input: Parameters<typeof prepare>) =>
  Effect.map(prepare(...input), (prepared) => {
    if (prepared.isOpen) throw new Error(`a window opened: ${prepared.url}`)
    return prepared.result
  })

interface Opened {
  readonly url: string
}

/** Reads what the window shows. */
export const view = ({ url }: Opened) =>
  Effect.map(Effect.flatMap(ask("GET", `${url}/view`), json), (answer) => answer as CheckoutView)

const press = ({ url }: Opened, button: string, body: object) =>
  Effect.map(Effect.flatMap(ask("POST", `${url}/${button}`, body), json), (answer) => answer as CheckoutAnswer)

/** Presses a button, and returns the end. */
const ending = (window: Opened, button: string, body: object) =>
  Effect.map(press(window, button, body), (answer): CheckoutEnd => {
    if ("problem" in answer) throw new Error(`the window stays open: ${answer.problem.en}`)
    return answer
  })

export const pay = (window: Opened, choice: PayCheckout = {}) => ending(window, "pay", choice)
export const decline = (window: Opened, pgCode: string, way?: string) => ending(window, "decline", { pgCode, way })
export const hold = (window: Opened, way?: string) => ending(window, "hold", { way })
export const close = (window: Opened) => ending(window, "close", {})

/** Presses the button that pays, and returns the problem after which the window stays open. */
export const problem = (window: Opened, choice: PayCheckout) =>
  Effect.map(press(window, "pay", choice), (answer) => {
    if (!("problem" in answer)) throw new Error("the window ended")
    return answer.problem
  })

/** Reads a payment by the client, as a merchant's server does. */
export const payment = (paymentId = "order-1") =>
  Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId }))
