/**
 * Buys from `examples/checkout` as people do: in a real browser, with the unchanged package of PortOne's SDK.
 */
import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as HttpServer from "effect/http/HttpServer"
import { Payments } from "@effect-portone/payments"
import { layer } from "../../../examples/checkout/src/shop.ts"
import {
  describeInChromium,
  type Page,
  screenshot,
  violationsIn,
  visit
} from "../../../packages/emulator/test/browser/chromium.ts"

const open = (options: Parameters<typeof visit>[0] = {}) =>
  Effect.gen(function* () {
    const { address } = yield* HttpServer.HttpServer
    const visitor = yield* visit(options)
    yield* Effect.promise(() => visitor.page.goto(HttpServer.formatAddress(address)))
    return visitor
  })

const window_ = (page: Page) => page.frameLocator("iframe")

describeInChromium("examples/checkout in a browser", () => {
  it.live("sells by card", () =>
    Effect.gen(function* () {
      const { complaints, page } = yield* open()
      yield* Effect.promise(async () => {
        await page.getByRole("radio", { name: "A tea pot" }).check()
        await page.getByRole("button", { name: "Buy" }).click()
        await window_(page).getByTestId("pay").waitFor()
      })
      yield* screenshot(page, "shop-card-window")
      yield* Effect.promise(async () => {
        await window_(page).getByTestId("pay").click()
        await page.getByRole("status").getByText("Paid. Thank you!").waitFor()
      })
      yield* screenshot(page, "shop-card-paid")
      const payments = yield* Payments
      const { items } = yield* payments.getPayments()
      assert.deepStrictEqual(
        items.map((payment) => [payment.status, payment.status === "PAID" ? payment.amount.paid : 0]),
        [["PAID", 52_000]]
      )
      assert.deepStrictEqual(yield* violationsIn(page), [])
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(layer(0)))
  )
})
