/** The window of a buyer for each kind of request, and for hosted sessions. */
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import type { FrameLocator, Page } from "playwright-core"
import { type CreatePaymentSessionInput, PaymentSessions } from "@effect-portone/payments"
import { describeInChromium, screenshot, violationsIn } from "./chromium.ts"
import { at, card, framed, frameOf, order, served, verification, visitShop } from "./shop.ts"

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

  it.live.each(kinds)("ends when the PG takes its time: %s", ([name, request]) =>
    served(
      at(async ({ click, heard, page }) => {
        await click(name, request({}))
        await framed(page).getByTestId("hold").click()
        const { how, what } = await heard()
        assert.strictEqual(how, "returned")
        assert.strictEqual(what.pgCode, name === "requestPayment" ? undefined : "TIMEOUT")
      })
    )
  )
})

describeInChromium("the window of a hosted session", () => {
  const session = {
    storeId: "store-emulator",
    paymentId: "order-000001",
    profileKey: "profile-test",
    country: "KR",
    currency: "KRW",
    totalAmount: 10_000,
    orderName: "Monthly plan",
    storeName: "The shop",
    agreements: [{ name: "Conditions", url: "https://shop.test/terms" }]
  } as const satisfies CreatePaymentSessionInput
  const create = (fields: Partial<CreatePaymentSessionInput> = {}) =>
    Effect.map(
      Effect.flatMap(PaymentSessions, (sessions) => sessions.createPaymentSession({ ...session, ...fields })),
      ({ url }) => url
    )

  it.live("pays once the buyer agrees to the terms, shows the end, and shows it again", () =>
    served(
      Effect.gen(function* () {
        const { complaints, page } = yield* visitShop()
        const url = yield* create()
        yield* Effect.promise(() => page.goto(url))
        yield* Effect.promise(() => page.getByRole("heading", { name: "Monthly plan" }).waitFor())
        assert.deepStrictEqual(yield* violationsIn(page), [])
        yield* screenshot(page, "window-session")
        yield* Effect.promise(async () => {
          await page.getByRole("radio", { name: "Kakao" }).check()
          await page.getByTestId("pay").click()
          await page.getByRole("alert").getByText("Agree").waitFor()
          await page.getByRole("checkbox", { name: "Conditions" }).check()
          await page.getByTestId("pay").click()
          await page.getByRole("heading", { name: "Payment accepted" }).waitFor()
        })
        assert.deepStrictEqual(yield* violationsIn(page), [])
        yield* screenshot(page, "window-end")
        yield* Effect.promise(async () => {
          await page.goto(url)
          await page.getByRole("heading", { name: "Payment accepted" }).waitFor()
        })
        assert.deepStrictEqual(complaints, [])
      })
    )
  )

  it.live("goes to the shop's own address at the end", () =>
    served(
      Effect.gen(function* () {
        const { complaints, heard, origin, page } = yield* visitShop()
        const url = yield* create({ redirectUrl: `${origin}/thanks`, agreements: [] })
        const { how, what } = yield* Effect.promise(async () => {
          await page.goto(url)
          await page.getByTestId("pay").click()
          return heard()
        })
        assert.deepStrictEqual([how, what.paymentId, what.code], ["redirected", "order-000001", undefined])
        assert.deepStrictEqual(complaints, [])
      })
    )
  )
})
