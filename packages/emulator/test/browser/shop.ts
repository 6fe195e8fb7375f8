/**
 * Serves a shop's page with PortOne's own package from npm, unchanged, over the emulator's script, and buys on it.
 */
import { assert } from "@effect/vitest"
import { Effect, type Layer, type Scope } from "effect"
import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { fileURLToPath } from "node:url"
import type { BrowserContextOptions, FrameLocator, Page } from "playwright-core"
import type { CheckoutResult } from "../../src/checkout/CheckoutProtocol.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { checkoutPath, sdkPath } from "../../src/pages/Paths.ts"
import { served as servedLayer } from "../checkout/page.ts"
import { type Frame, visit, type Visit } from "./chromium.ts"

const packageSource = readFileSync(fileURLToPath(import.meta.resolve("@portone/browser-sdk/v2")), "utf8")

const pageOf = (emulator: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title>
<link rel="icon" href="data:,">
<script src="${emulator}${sdkPath}"></script>
<script type="module">
  import * as PortOne from "/browser-sdk.js"
  const tell = (how, what) => {
    document.querySelector("output").textContent += JSON.stringify({ how, what }) + "\\n"
  }
  if (location.pathname === "/thanks") tell("redirected", Object.fromEntries(new URLSearchParams(location.search)))
  const thrown = (error) => tell("thrown", {
    ...error,
    message: error.message,
    isPortOneError: PortOne.isPortOneError(error),
    isPaymentError: error instanceof PortOne.PaymentError,
    isLoadPaymentUIError: error instanceof PortOne.LoadPaymentUIError
  })
  const callbacks = {
    onPaymentSuccess: (response) => tell("success", response),
    onPaymentFail: (error) => tell("fail", { ...error, isPaymentError: error instanceof PortOne.PaymentError }),
    onIssueBillingKeySuccess: (response) => tell("success", response),
    onIssueBillingKeyFail: (error) => tell("fail", error)
  }
  window.offer = (name, request) => {
    const ui = name.startsWith("load") || name.startsWith("update")
    document.querySelector("#buy").onclick = () => {
      PortOne[name](request, callbacks).then((response) => tell(ui ? "loaded" : "returned", response), thrown)
    }
  }
</script>
</head>
<body><h1>Shop</h1><button id="buy">Buy</button><button id="other">Other</button>
<div class="portone-ui-container"></div><output></output></body>
</html>`

/** Serves the shop until the scope closes, and returns its origin. */
const serveShop = (emulator: string): Effect.Effect<string, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer((request, response) => {
            const isScript = request.url === "/browser-sdk.js"
            response.setHeader("content-type", isScript ? "text/javascript" : "text/html")
            response.end(isScript ? packageSource : pageOf(emulator))
          })
          server.listen(0, "127.0.0.1", () => resolve(server))
        })
    ),
    (server) => Effect.promise(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  ).pipe(Effect.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`))

/** What the page heard of a request: how it ended, and with what. */
export interface Heard {
  readonly how: "returned" | "thrown" | "redirected" | "loaded" | "success" | "fail"
  readonly what: CheckoutResult & {
    readonly isPortOneError?: boolean
    readonly isPaymentError?: boolean
    readonly isLoadPaymentUIError?: boolean
  }
}

/** A shop that somebody visits. */
export interface Shop extends Visit {
  readonly origin: string
  readonly emulator: string
  /** Presses the shop's button, which calls a function of PortOne's package. */
  readonly click: (name: string, request: object) => Promise<void>
  /** Returns what the page heard once it has heard this many things, the last one first. */
  readonly heard: (count?: number) => Promise<Heard>
}

/** Visits a shop over the emulator. */
export const visitShop = (options?: BrowserContextOptions): Effect.Effect<Shop, never, Scope.Scope | PortOneEmulator> =>
  Effect.gen(function* () {
    const { baseUrl: emulator } = yield* PortOneEmulator
    const origin = yield* serveShop(emulator)
    const { complaints, page } = yield* visit(options)
    yield* Effect.promise(() => page.goto(origin))
    return {
      complaints,
      page,
      origin,
      emulator,
      click: async (name, request) => {
        await page.waitForFunction(() => "offer" in window)
        await page.evaluate(`window.offer(${JSON.stringify(name)}, ${JSON.stringify(request)})`)
        await page.click("#buy")
      },
      heard: async (count = 1) => {
        const text = await page.waitForFunction((count) => {
          const lines = document.querySelector("output")?.textContent.trim().split("\n") ?? []
          return lines.length >= count && lines[0] !== "" ? lines.at(-1) : false
        }, count)
        // The page writes such lines.
        return JSON.parse((await text.jsonValue()) as string) as Heard
      }
    }
  })

/** The request of a page for a payment by card. */
export const order = (fields: object = {}) => ({
  storeId: "store-emulator",
  channelKey: "channel-key-test",
  paymentId: "order-000001",
  orderName: "Two books",
  totalAmount: 25_000,
  currency: "KRW",
  payMethod: "CARD",
  ...fields
})

/** The request of a page for a billing key. */
export const card = (fields: object = {}) => ({
  storeId: "store-emulator",
  channelKey: "channel-key-test",
  billingKeyMethod: "CARD",
  ...fields
})

/** The request of a page for an identity verification. */
export const verification = (fields: object = {}) => ({
  storeId: "store-emulator",
  channelKey: "channel-key-test",
  identityVerificationId: "verification-1",
  ...fields
})

/** Runs a test at a shop, and asserts that its pages complained of nothing. */
export const at = (
  body: (shop: Shop) => Promise<void>,
  options?: BrowserContextOptions
): Effect.Effect<void, never, PortOneEmulator | Scope.Scope> =>
  Effect.gen(function* () {
    const shop = yield* visitShop(options)
    yield* Effect.promise(() => body(shop))
    assert.deepStrictEqual(shop.complaints, [])
  })

/** Runs a test over an emulator of its own, and a client of it. */
export const served = <A, E>(test: Effect.Effect<A, E, Layer.Success<ReturnType<typeof servedLayer>> | Scope.Scope>) =>
  test.pipe(Effect.scoped, Effect.provide(servedLayer()))

/** Returns the window within the page. */
export const framed = (page: Page): FrameLocator => page.frameLocator("iframe")

/** Returns the frame of the window, once it shows something. */
export const frameOf = async (page: Page): Promise<Frame> => {
  await framed(page).getByRole("heading").first().waitFor()
  const frame = page.frames().find((frame) => frame.url().includes(checkoutPath))
  if (frame === undefined) throw new Error("the page has no frame of a checkout")
  return frame
}
