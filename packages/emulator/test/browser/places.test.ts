/** The window of a buyer elsewhere than over the page: in a popup, in its place, or within an element of it. */
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { describeInChromium, looks, phone, screenshot, violationsIn } from "./chromium.ts"
import { at, card, framed, order, served, type Shop, visitShop } from "./shop.ts"

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
        assert.deepStrictEqual([how, what.code], ["returned", "FailedPrecondition"])
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

  it.live("calls back with the billing key", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("loadIssueBillingKeyUI", card({ uiType: "PAYPAL_RT", billingKeyMethod: "PAYPAL" }))
        await framed(page).getByTestId("pay").click()
        const { how, what } = await heard(2)
        assert.deepStrictEqual([how, what.transactionType], ["success", "ISSUE_BILLING_KEY"])
        assert.isString(what.billingKey)
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
