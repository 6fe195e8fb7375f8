/** The window of a buyer over a page, opened by PortOne's own package. */
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { describeInChromium, looks, screenshot, violationsIn } from "./chromium.ts"
import { at, framed, frameOf, order, served, type Shop, visitShop } from "./shop.ts"

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

  it.live("takes off what a promotion takes off, and shows it", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestPayment", order({ promotionId: "promotion-amount" }))
        const window = framed(page)
        await window.getByRole("button", { name: "Pay ₩24,000" }).waitFor()
        await window.getByRole("radio", { name: "1,000 won off −₩1,000" }).waitFor()
        // The promotion is not for every card, and the window stays open then.
        await window.getByTestId("pay").click()
        await window.getByRole("alert").getByText("promotion").waitFor()
        await window.getByRole("radio", { name: "Shinhan Card" }).check()
        await window.getByTestId("pay").click()
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.code], ["returned", undefined])
      })
    )
  )

  it.live("can be left while the PG takes its time", () =>
    served(
      at(async ({ click, heard, page }) => {
        await click("requestPayment", order())
        await framed(page).getByRole("radio", { name: "0006" }).check()
        await framed(page).getByTestId("pay").click()
        await framed(page).getByText("One moment").waitFor()
        await framed(page).getByTestId("close").click()
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.pgCode], ["returned", "PAY_PROCESS_CANCELED"])
      })
    )
  )

  it.live("is left when the page draws itself anew", () =>
    served(
      at(async ({ page }) => {
        await page.waitForFunction(() => "offer" in window)
        const codes = await page.evaluate(async (request) => {
          // The script of the page has put it there.
          const { PortOne } = window as unknown as {
            readonly PortOne: { readonly requestPayment: (request: object) => Promise<{ readonly pgCode?: string }> }
          }
          const wiped = async () => {
            const result = PortOne.requestPayment(request)
            const observer = new MutationObserver(() => {
              observer.disconnect()
              document.body.replaceChildren()
            })
            observer.observe(document.body, { childList: true })
            return (await result).pgCode
          }
          return [await wiped(), await wiped()]
        }, order())
        assert.deepStrictEqual(codes, ["PAY_PROCESS_CANCELED", "PAY_PROCESS_CANCELED"])
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
        assert.deepStrictEqual([how, what.code], ["returned", "FailedPrecondition"])
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
