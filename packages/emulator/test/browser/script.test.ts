/** What the script on a shop's page does where no window is there, or one that says nothing. */
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { describeInChromium } from "./chromium.ts"
import { at, framed, order, served, visitShop } from "./shop.ts"

describeInChromium("the script", () => {
  it.live("returns what is wrong with a request for which no window opens", () =>
    served(
      at(async ({ click, heard }) => {
        await click("requestPayment", order({ orderName: undefined }))
        const { how, what } = await heard()
        assert.deepStrictEqual([how, what.transactionType, what.code], ["returned", "PAYMENT", "RequestParseFailed"])
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
          assert.deepStrictEqual([how, what.code], ["returned", "Unavailable"])
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

  it.live("ends at once where the page's own policy keeps the window out", () =>
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
          const { how, what } = await heard()
          assert.deepStrictEqual([how, what.code], ["returned", "Unavailable"])
          assert.strictEqual(await page.locator("dialog").count(), 0)
        })
      })
    )
  )

  it.live("returns what is no request, or cannot be written, and can be called again", () =>
    served(
      Effect.gen(function* () {
        const { click, heard, page } = yield* visitShop()
        yield* Effect.promise(async () => {
          const codes = await page.evaluate(async () => {
            // The script of the page has put it there.
            const { PortOne } = window as unknown as {
              readonly PortOne: { readonly requestPayment: (request: unknown) => Promise<{ readonly code?: string }> }
            }
            const circle: { self?: object } = {}
            circle.self = circle
            const codes: Array<unknown> = []
            for (const request of [undefined, null, "order", [], circle, { totalAmount: BigInt(1) }]) {
              codes.push((await PortOne.requestPayment(request)).code)
            }
            return codes
          })
          assert.deepStrictEqual(
            codes,
            Array.from({ length: 6 }, () => "BadRequest")
          )
          await click("requestPayment", order())
          await framed(page).getByTestId("close").click()
          assert.strictEqual((await heard()).how, "returned")
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
