/** The window of a buyer in a real browser, opened by PortOne's own package. */
import { assert, it } from "@effect/vitest"
import { Effect, type Scope } from "effect"
import type { FrameLocator, Page } from "playwright-core"
import { PortOneEmulator } from "../../src/index.ts"
import { describeInChromium, looks, phone, screenshot, violationsIn } from "./chromium.ts"
import { framed, frameOf, order, type Shop, visitShop } from "./shop.ts"

/** Runs a test at a shop, and asserts that its pages complained of nothing. */
const at = (
  body: (shop: Shop) => Promise<void>,
  options?: Parameters<typeof visitShop>[0]
): Effect.Effect<void, never, PortOneEmulator | Scope.Scope> =>
  Effect.gen(function* () {
    const shop = yield* visitShop(options)
    yield* Effect.promise(() => body(shop))
    assert.deepStrictEqual(shop.complaints, [])
  })

const served = <A, E>(test: Effect.Effect<A, E, PortOneEmulator | Scope.Scope>) =>
  test.pipe(Effect.scoped, Effect.provide(PortOneEmulator.layerServer()))

/** The request of a page for a billing key. */
const card = (fields: object = {}) => ({
  storeId: "store-emulator",
  channelKey: "channel-key-test",
  billingKeyMethod: "CARD",
  ...fields
})

/** The request of a page for an identity verification. */
const verification = (fields: object = {}) => ({
  storeId: "store-emulator",
  channelKey: "channel-key-test",
  identityVerificationId: "verification-1",
  ...fields
})

const isClosed = (shop: Shop) => framed(shop.page).getByTestId("pay").waitFor({ state: "detached" })

describeInChromium("a window in a frame over the page", () => {
  it.live("returns the payment that was paid, and gives the focus back", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestPayment", order())
        const window = framed(page)
        await window.getByRole("heading", { name: "Two books" }).waitFor()
        assert.strictEqual(await window.getByTestId("pay").textContent(), "Pay ₩25,000")
        assert.isTrue(await page.evaluate(() => document.documentElement.style.overflow === "hidden"))
        await window.getByTestId("pay").click()
        const { how, what } = await heard()
        assert.strictEqual(how, "returned")
        assert.strictEqual(what.transactionType, "PAYMENT")
        assert.strictEqual(what.paymentId, "order-000001")
        assert.isString(what.txId)
        assert.isUndefined(what.code)
        assert.strictEqual(await page.evaluate(() => document.activeElement?.id), "buy")
        assert.strictEqual(await page.evaluate(() => document.documentElement.style.overflow), "")
      })
    )
  )

  it.live("returns the PG's code that the buyer declined with", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestPayment", order())
        const window = framed(page)
        await window.getByTestId("decline-code").waitFor()
        const codes = await window
          .getByTestId("decline-code")
          .getByRole("option")
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
        assert.isAbove(codes.length, 1)
        await window.getByTestId("decline-code").selectOption(codes.at(-1)!)
        await window.getByTestId("decline").click()
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.pgCode], ["returned", codes.at(-1)])
        assert.isString(what.code)
        assert.isString(what.message)
      })
    )
  )

  it.live("returns what is known of a payment whose PG takes its time", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestPayment", order())
        await framed(page).getByTestId("hold").click()
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.paymentId], ["returned", "order-000001"])
      })
    )
  )

  const closings: ReadonlyArray<readonly [string, (shop: Shop) => Promise<unknown>]> = [
    ["the button", ({ page }) => framed(page).getByTestId("close").click()],
    ["Escape in the window", ({ page }) => framed(page).getByTestId("pay").press("Escape")],
    [
      "Escape on the page",
      async ({ page }) => {
        await framed(page).getByTestId("pay").waitFor()
        // Beside the window, where the page behind shows.
        await page.mouse.click(4, 4)
        await page.keyboard.press("Escape")
      }
    ]
  ]
  it.live.each(closings)("returns a failure when it is closed by %s", ([, close]) =>
    served(
      at(async (shop) => {
        await shop.click("requestPayment", order())
        await close(shop)
        const { how, what } = await shop.heard()
        assert.strictEqual(how, "returned")
        assert.isString(what.code)
        assert.strictEqual(what.paymentId, "order-000001")
        await isClosed(shop)
      })
    )
  )

  it.live("can be paid in by keyboard alone", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestPayment", order())
        await framed(page).getByTestId("pay").waitFor()
        const frame = await frameOf(page)
        const focused = () =>
          frame.evaluate(() => {
            const { activeElement } = document
            return (
              activeElement?.closest("label")?.textContent ??
              activeElement?.getAttribute("aria-label") ??
              activeElement?.textContent ??
              ""
            )
          })
        await page.keyboard.press("Tab")
        assert.strictEqual(await focused(), "한국어")
        await page.keyboard.press("Tab")
        assert.strictEqual(await focused(), "Close")
        await page.keyboard.press("Tab")
        const first = await focused()
        await page.keyboard.press("ArrowDown")
        assert.notStrictEqual(await focused(), first)
        await page.keyboard.press("ArrowUp")
        assert.strictEqual(await focused(), first)
        await page.keyboard.press("Tab")
        assert.strictEqual(await focused(), "Pay ₩25,000")
        await page.keyboard.press("Enter")
        assert.strictEqual((await heard()).how, "returned")
      })
    )
  )

  it.live("shows markup of a request as the text that it is", () =>
    served(
      at(async ({ click, page }) => {
        const orderName = '<img src=x onerror="parent.postMessage(1)"><script>alert(1)</script>'
        await click(
          "requestPayment",
          order({ orderName, products: [{ id: "1", name: orderName, amount: 25_000, quantity: 1 }] })
        )
        assert.strictEqual(await framed(page).getByRole("heading", { level: 1 }).textContent(), orderName)
        assert.include((await framed(page).getByRole("listitem").textContent())!, orderName)
        const frame = await frameOf(page)
        assert.strictEqual(await frame.locator("img, main script").count(), 0)
        assert.strictEqual(await frame.title(), orderName)
      })
    )
  )

  it.live("is deaf to the page, and the page to all but the window", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestPayment", order())
        const frame = await frameOf(page)
        const id = new URL(frame.url()).pathname.split("/").at(-1)
        // The page itself says what the window would, and so does a frame of another origin.
        await page.evaluate(async (id) => {
          const forged = { portoneEmulatorCheckout: id, result: { transactionType: "PAYMENT", paymentId: "forged" } }
          window.postMessage(forged, "*")
          const other = document.createElement("iframe")
          other.srcdoc = `<script>parent.postMessage(${JSON.stringify(forged)}, "*")</script>`
          const said = new Promise((resolve) =>
            addEventListener("message", ({ source }) => {
              if (source === other.contentWindow) resolve(undefined)
            })
          )
          document.body.append(other)
          await said
          other.remove()
        }, id)
        await framed(page).getByTestId("pay").click()
        assert.strictEqual((await heard()).what.paymentId, "order-000001")
      })
    )
  )

  it.live("keeps what was chosen when the language changes", () =>
    served(
      at(async ({ click, page }) => {
        await click("requestPayment", order())
        const window = framed(page)
        await window.getByRole("radio").last().check()
        const chosen = await window.getByRole("radio", { checked: true }).last().getAttribute("value")
        await window.getByRole("button", { name: "한국어" }).click()
        assert.include((await window.getByTestId("pay").textContent())!, "결제하기")
        assert.strictEqual(await window.getByRole("radio", { checked: true }).last().getAttribute("value"), chosen)
        assert.strictEqual(
          await window.getByRole("button", { name: "English" }).evaluate((button) => document.activeElement === button),
          true
        )
      })
    )
  )

  it.live("refuses a second request while it is open", () =>
    served(
      at(async ({ heard, page, ...shop }) => {
        await shop.click("requestPayment", order())
        await framed(page).getByTestId("pay").waitFor()
        await page.evaluate(() => document.querySelector<HTMLElement>("#buy")?.click())
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.code, what.isPaymentError], ["thrown", "FailedPrecondition", true])
        await framed(page).getByTestId("pay").click()
        assert.strictEqual((await heard(2)).how, "returned")
      })
    )
  )

  it.live("redirects the page where the request forces it", () =>
    served(
      at(async ({ click, heard, origin, page }) => {
        await click("requestPayment", order({ redirectUrl: `${origin}/thanks?cart=7`, forceRedirect: true }))
        await framed(page).getByTestId("pay").click()
        const { how, what } = await heard()
        assert.strictEqual(how, "redirected")
        assert.strictEqual(what.paymentId, "order-000001")
        assert.strictEqual(new URL(page.url()).searchParams.get("cart"), "7")
      })
    )
  )

  it.live.each(looks)("keeps nobody out: $locale, $colorScheme", (look) =>
    served(
      Effect.gen(function* () {
        const { click, complaints, page } = yield* visitShop(look)
        yield* Effect.promise(() => click("requestPayment", order({ orderName: "책 두 권" })))
        const frame = yield* Effect.promise(() => frameOf(page))
        assert.deepStrictEqual(yield* violationsIn(frame), [])
        yield* screenshot(page, `window-${look.locale}-${look.colorScheme}`)
        assert.strictEqual(
          yield* Effect.promise(() => frame.locator("html").getAttribute("lang")),
          look.locale.slice(0, 2)
        )
        assert.deepStrictEqual(complaints, [])
      })
    )
  )
})

describeInChromium("a window of another kind", () => {
  it.live("asks for the code that came to a phone, and says which it takes", () =>
    served(
      Effect.gen(function* () {
        const { click, complaints, heard, page } = yield* visitShop()
        yield* Effect.promise(() => click("requestIdentityVerification", verification()))
        const window = framed(page)
        yield* Effect.promise(async () => {
          await window.getByTestId("code").fill("000000")
          await window.getByTestId("code").press("Enter")
          await window.getByRole("alert").getByText(/\d{6}/).waitFor()
        })
        const frame = yield* Effect.promise(() => frameOf(page))
        assert.deepStrictEqual(yield* violationsIn(frame), [])
        yield* screenshot(page, "window-problem")
        yield* Effect.promise(async () => {
          assert.strictEqual(await frame.evaluate(() => document.activeElement?.id), "code")
          assert.strictEqual(await window.getByTestId("code").getAttribute("aria-invalid"), "true")
          const hint = (await window.locator("#code-note").textContent()) ?? ""
          await window.getByTestId("code").fill(/\d{6}/.exec(hint)?.[0] ?? "")
          await window.getByTestId("pay").click()
          const { how, what } = await heard()
          assert.deepStrictEqual(
            [how, what.transactionType, what.code],
            ["returned", "IDENTITY_VERIFICATION", undefined]
          )
          assert.strictEqual(what.identityVerificationId, "verification-1")
        })
        assert.deepStrictEqual(complaints, [])
      })
    )
  )

  it.live("returns the billing key that it issued", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestIssueBillingKey", card())
        await framed(page).getByRole("button", { name: "Save", exact: true }).click()
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.transactionType, what.code], ["returned", "ISSUE_BILLING_KEY", undefined])
        assert.isString(what.billingKey)
      })
    )
  )

  it.live("pays with the billing key that it issued", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestIssueBillingKeyAndPay", order({ billingKeyAndPayMethod: "MOBILE" }))
        await framed(page).getByRole("button", { name: "Save and pay ₩25,000" }).click()
        const { how, what } = await heard()
        assert.deepStrictEqual(
          [how, what.transactionType, what.code],
          ["returned", "ISSUE_BILLING_KEY_AND_PAY", undefined]
        )
        assert.isString(what.billingKey)
        assert.strictEqual(what.paymentId, "order-000001")
      })
    )
  )

  const buttons = ["pay", "decline", "hold", "close"]
  const kinds: ReadonlyArray<readonly [string, (fields: object) => object]> = [
    ["requestPayment", order],
    ["requestIssueBillingKey", card],
    ["requestIssueBillingKeyAndPay", (fields) => order({ billingKeyAndPayMethod: "MOBILE", ...fields })],
    ["requestIdentityVerification", verification]
  ]
  it.live.each(kinds)("has its four buttons in a frame, in a popup and in place of the page: %s", ([name, request]) =>
    served(
      at(async ({ click, heard, origin, page }) => {
        const inWindow = (windowType: string) =>
          click(name, request({ windowType: { pc: windowType }, redirectUrl: `${origin}/thanks` }))
        const leave = async (window: Page | FrameLocator) => {
          for (const button of buttons) await window.getByTestId(button).waitFor({ state: "visible" })
          await window.getByTestId("close").click()
        }
        await inWindow("IFRAME")
        await leave(framed(page))
        assert.strictEqual((await heard()).how, "returned")
        const [popup] = await Promise.all([page.waitForEvent("popup"), inWindow("POPUP")])
        await leave(popup)
        assert.strictEqual((await heard(2)).how, "returned")
        await inWindow("REDIRECTION")
        await leave(page)
        assert.strictEqual((await heard()).how, "redirected")
      })
    )
  )
})

describeInChromium("a window in a popup", () => {
  const inPopup = order({ windowType: { pc: "POPUP", mobile: "POPUP" }, popup: { center: true } })
  const open = async ({ click, page }: Shop) => {
    const [popup] = await Promise.all([page.waitForEvent("popup"), click("requestPayment", inPopup)])
    await popup.getByTestId("pay").waitFor()
    return popup
  }

  it.live("returns the payment that was paid, and closes", () =>
    served(
      at(async (shop) => {
        const popup = await open(shop)
        await Promise.all([popup.waitForEvent("close"), popup.getByTestId("pay").click()])
        const { how, what } = await shop.heard()
        assert.deepStrictEqual([how, what.paymentId, what.code], ["returned", "order-000001", undefined])
      })
    )
  )

  it.live("returns the same failure whether the button closes it or a hand", () =>
    served(
      at(async (shop) => {
        const first = await open(shop)
        await first.getByTestId("close").click()
        const byButton = await shop.heard()
        const second = await open(shop)
        await second.close()
        const byHand = await shop.heard(2)
        assert.strictEqual(byButton.how, "returned")
        assert.isString(byButton.what.code)
        assert.deepStrictEqual({ ...byHand.what, txId: "" }, { ...byButton.what, txId: "" })
      })
    )
  )

  it.live("says that the browser has blocked it", () =>
    served(
      at(async ({ click, heard, page }) => {
        await page.evaluate(() => {
          window.open = () => null
        })
        await click("requestPayment", inPopup)
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.code], ["thrown", "FailedPrecondition"])
        assert.include(what.message!, "popup")
      })
    )
  )

  it.live("keeps nobody out on a small screen", () =>
    served(
      Effect.gen(function* () {
        const shop = yield* visitShop(phone)
        const popup = yield* Effect.promise(() => open(shop))
        assert.deepStrictEqual(yield* violationsIn(popup), [])
        yield* screenshot(popup, "window-popup-phone")
        assert.deepStrictEqual(shop.complaints, [])
      })
    )
  )
})

describeInChromium("a window in place of the page", () => {
  it.live("comes on a phone, and goes back with the result in the address", () =>
    served(
      at(async ({ click, heard, origin, page }) => {
        await click("requestPayment", order({ redirectUrl: `${origin}/thanks` }))
        await page.getByTestId("pay").click()
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.paymentId, what.code], ["redirected", "order-000001", undefined])
      }, phone)
    )
  )

  it.live("goes back with the failure when it is declined", () =>
    served(
      at(async ({ click, heard, origin, page }) => {
        await click("requestPayment", order({ redirectUrl: `${origin}/thanks` }))
        await page.getByTestId("decline").click()
        const { how, what } = await heard()
        assert.strictEqual(how, "redirected")
        assert.isString(what.code)
        assert.isString(what.pgCode)
      }, phone)
    )
  )

  it.live("lets the shop open another one after the browser's way back", () =>
    served(
      at(async ({ click, heard, origin, page }) => {
        await click("requestPayment", order({ redirectUrl: `${origin}/thanks` }))
        await page.getByTestId("pay").waitFor()
        await page.goBack()
        await click("requestPayment", order({ redirectUrl: `${origin}/thanks` }))
        await page.getByTestId("pay").click()
        assert.strictEqual((await heard()).how, "redirected")
      }, phone)
    )
  )

  it.live.each(looks)("keeps nobody out: $locale, $colorScheme", (look) =>
    served(
      Effect.gen(function* () {
        const { click, complaints, origin, page } = yield* visitShop({ ...phone, ...look })
        yield* Effect.promise(() => click("requestPayment", order({ redirectUrl: `${origin}/thanks` })))
        yield* Effect.promise(() => page.getByTestId("pay").waitFor())
        assert.deepStrictEqual(yield* violationsIn(page), [])
        yield* screenshot(page, `window-phone-${look.locale}-${look.colorScheme}`)
        assert.deepStrictEqual(complaints, [])
      })
    )
  )
})

describeInChromium("a window within an element of the page", () => {
  const ui = (fields: object = {}) => order({ uiType: "PAYPAL_SPB", ...fields })

  it.live("calls back with each failure, can be tried again, and calls back with the success", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("loadPaymentUI", ui())
        assert.strictEqual((await heard()).how, "loaded")
        await framed(page).getByTestId("close").click()
        const failed = await heard(2)
        assert.deepStrictEqual([failed.how, failed.what.isPaymentError], ["fail", true])
        assert.isString(failed.what.code)
        await framed(page).getByTestId("pay").click()
        const { how, what } = await heard(3)
        assert.deepStrictEqual([how, what.paymentId], ["success", "order-000001"])
        await framed(page).getByRole("heading", { name: "Payment accepted" }).waitFor()
      })
    )
  )

  it.live("shows the order that the page changes it to", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("loadPaymentUI", ui())
        await framed(page).getByRole("button", { name: "Pay ₩25,000" }).waitFor()
        await click("updateLoadPaymentUIRequest", ui({ totalAmount: 31_000 }))
        await framed(page).getByRole("button", { name: "Pay ₩31,000" }).click()
        assert.strictEqual((await heard(3)).how, "success")
      })
    )
  )

  it.live("needs an element to fill, and something to change", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("updateLoadPaymentUIRequest", ui())
        assert.isTrue((await heard()).what.isLoadPaymentUIError)
        await page.evaluate(() => document.querySelector(".portone-ui-container")?.remove())
        await click("loadPaymentUI", ui())
        const { how, what } = await heard(2)
        assert.deepStrictEqual([how, what.isLoadPaymentUIError], ["thrown", true])
        assert.include(what.message!, "portone-ui-container")
      })
    )
  )
})

describeInChromium("the script", () => {
  it.live("throws what is wrong with a request before a window opens", () =>
    served(
      at(async ({ click, heard }) => {
        await click("requestPayment", order({ orderName: undefined }))
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.isPaymentError, what.isPortOneError], ["thrown", true, true])
        assert.isString(what.code)
        assert.include(what.message!, "orderName")
      })
    )
  )

  it.live("names the emulator that does not answer", () =>
    served(
      Effect.gen(function* () {
        const { click, emulator, heard, page } = yield* visitShop()
        yield* Effect.promise(async () => {
          await page.route("**/__emulator/checkout", (route) => route.abort("connectionrefused"))
          await click("requestPayment", order())
          const { how, what } = await heard()
          assert.deepStrictEqual([how, what.code], ["thrown", "Unavailable"])
          assert.include(what.message!, emulator)
        })
      })
    )
  )

  it.live("lets the buyer leave a window of an emulator that is gone", () =>
    served(
      Effect.gen(function* () {
        const { click, heard, page } = yield* visitShop()
        yield* Effect.promise(async () => {
          await click("requestPayment", order())
          await framed(page).getByTestId("pay").waitFor()
          await page.route("**/__emulator/checkout/**", (route) => route.abort("connectionrefused"))
          await framed(page).getByTestId("pay").click()
          await framed(page).getByRole("alert").getByText("does not answer").waitFor()
          await framed(page).getByTestId("close").click()
          const { how, what } = await heard()
          assert.deepStrictEqual([how, what.code], ["returned", "Unavailable"])
        })
      })
    )
  )

  it.live("lets the buyer leave a window that the page's own policy keeps out", () =>
    served(
      Effect.gen(function* () {
        const { click, heard, page } = yield* visitShop()
        yield* Effect.promise(async () => {
          await page.evaluate(() => {
            const policy = document.createElement("meta")
            policy.httpEquiv = "Content-Security-Policy"
            policy.content = "frame-src 'none'"
            document.head.append(policy)
          })
          await click("requestPayment", order())
          await page.locator("dialog[open]").waitFor()
          await page.mouse.click(4, 4)
          await page.keyboard.press("Escape")
          const { how, what } = await heard()
          assert.deepStrictEqual([how, what.code], ["returned", "Unavailable"])
        })
      })
    )
  )

  it.live("has each function of PortOne's package", () =>
    served(
      at(async ({ page }) => {
        // A text, since the tests' own loader would have the import.
        const missing = await page.evaluate<ReadonlyArray<string>>(
          'import("/browser-sdk.js").then((module) => Object.keys(module.default)' +
            '.filter((name) => typeof PortOne[name] !== "function"))'
        )
        assert.deepStrictEqual(missing, [])
      })
    )
  )
})
