/**
 * Buys from `examples/checkout` as people do: in a real browser, with the unchanged package of PortOne's SDK, and with
 * the buttons of the emulator's window.
 */
import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpServer from "effect/http/HttpServer"
import { spawn } from "node:child_process"
import { createInterface } from "node:readline"
import { PortOneEmulator } from "@effect-portone/emulator"
import { Payments, PaymentSchedules } from "@effect-portone/payments"
import { layer } from "../../../examples/checkout/src/shop.ts"
import {
  describeInChromium,
  type Frame,
  looks,
  type Page,
  phone,
  screenshot,
  violationsIn,
  type Visit,
  visit
} from "../../../packages/emulator/test/browser/chromium.ts"
import { mainOf } from "../examples/example.ts"

const ask = (request: HttpClientRequest.HttpClientRequest) =>
  Effect.flatMap(HttpClient.execute(request), ({ text }) => text).pipe(Effect.provide(NodeHttpClient.layerUndici))

/** Opens the shop, lets a buyer in, and asserts in the end that nothing went wrong on any page. */
const shopping = <A, E, R>(options: Parameters<typeof visit>[0], buy: (visit: Visit) => Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const { address } = yield* HttpServer.HttpServer
    const visitor = yield* visit(options)
    yield* Effect.promise(() => visitor.page.goto(HttpServer.formatAddress(address)))
    yield* buy(visitor)
    assert.deepStrictEqual(visitor.complaints, [])
  }).pipe(Effect.scoped, Effect.provide(layer(0)))

/** Chooses a product, and opens the emulator's window: over the page, or on a phone in its place. */
const order = (page: Page, product: string, way = "Card"): Effect.Effect<Frame> =>
  Effect.promise(async () => {
    const leaves = await page.evaluate(() => /Mobile/.test(navigator.userAgent))
    await page.getByRole("radio", { name: product }).check()
    const radio = page.getByRole("radio", { name: way })
    if (await radio.isEnabled()) await radio.check()
    await page.getByRole("button", { name: "Buy" }).click()
    if (leaves) await page.waitForURL("**/__emulator/checkout/*")
    const frame = leaves ? page.mainFrame() : await (await page.locator("iframe").elementHandle())?.contentFrame()
    if (frame === undefined || frame === null) return assert.fail("no window has opened")
    await frame.getByTestId("pay").waitFor()
    return frame
  })

const press = (window: Frame, button: "pay" | "decline" | "hold" | "close") =>
  Effect.promise(() => window.getByTestId(button).click())

/** Waits for the shop's word to the buyer. */
const hears = (page: Page, text: string | RegExp) =>
  Effect.promise(() => page.getByRole("status").getByText(text).waitFor())

/** Waits for what stands under the newest of the orders. */
const reads = (page: Page, text: string | RegExp) =>
  Effect.promise(() => page.getByRole("listitem").first().getByText(text).waitFor())

const paymentIdOf = (page: Page) =>
  Effect.promise(async () => (await page.getByRole("listitem").first().getAttribute("data-payment-id")) ?? "")

/** The payments in PortOne's books: status, what was paid, and what was given back. */
const books = Effect.gen(function* () {
  const payments = yield* Payments
  const { items } = yield* payments.getPayments()
  return items.map((payment) =>
    "amount" in payment ? [payment.status, payment.amount.paid, payment.amount.cancelled] : [payment.status]
  )
})

describe("examples/checkout", () => {
  it.live("opens the shop, and says where it and its emulator are", () =>
    Effect.gen(function* () {
      const program = yield* Effect.acquireRelease(
        Effect.sync(() => spawn(process.execPath, [mainOf("checkout")], { stdio: ["ignore", "pipe", "inherit"] })),
        (program) => Effect.sync(() => program.kill())
      )
      const [shop, emulator] = yield* Effect.promise(async () => {
        const addresses: Array<string> = []
        for await (const line of createInterface(program.stdout)) {
          addresses.push(/http:\S+/.exec(line)?.[0] ?? line)
          if (addresses.length === 2) break
        }
        return addresses
      })
      const page = yield* ask(HttpClientRequest.get(shop!))
      assert.include(page, `<script src="${emulator}/v2/browser-sdk.js"></script>`)
    }).pipe(Effect.scoped)
  )
})

describeInChromium("the shop of examples/checkout, in a browser", () => {
  it.live("sells by card", () =>
    shopping({}, ({ page }) =>
      Effect.gen(function* () {
        const window = yield* order(page, "A tea pot")
        yield* screenshot(page, "checkout-card")
        yield* press(window, "pay")
        yield* hears(page, "Paid. Thank you!")
        yield* screenshot(page, "checkout-card-paid")
        assert.deepStrictEqual(yield* books, [["PAID", 52_000, 0]])
      })
    )
  )

  it.live("tells that a card was declined, and sells at the next try", () =>
    shopping({}, ({ page }) =>
      Effect.gen(function* () {
        const window = yield* order(page, "A porcelain cup")
        yield* press(window, "decline")
        yield* hears(page, /^Not paid: ./)
        yield* reads(page, "Not paid yet.")
        yield* screenshot(page, "checkout-declined")
        yield* press(yield* order(page, "A porcelain cup"), "pay")
        yield* hears(page, "Paid. Thank you!")
        assert.sameDeepMembers(yield* books, [
          ["FAILED", 0, 0],
          ["PAID", 18_000, 0]
        ])
      })
    )
  )

  it.live("sells nothing when the window is closed", () =>
    shopping({}, ({ page }) =>
      Effect.gen(function* () {
        const window = yield* order(page, "A tea pot")
        yield* press(window, "close")
        yield* hears(page, /^Not paid: ./)
        yield* reads(page, "Not paid yet.")
        assert.isEmpty((yield* books).filter(([status]) => status === "PAID"))
      })
    )
  )

  it.live("hands out nothing while the PG takes its time, and learns the end by webhook", () =>
    shopping({}, ({ page }) =>
      Effect.gen(function* () {
        const window = yield* order(page, "A tea pot")
        yield* press(window, "hold")
        yield* reads(page, "Not paid yet.")
        const emulator = yield* PortOneEmulator
        yield* emulator.pay({ paymentId: yield* paymentIdOf(page) })
        yield* reads(page, "Paid. Thank you!")
        assert.deepStrictEqual(yield* books, [["PAID", 52_000, 0]])
      })
    )
  )

  it.live("shows the account of a bank transfer, and is paid by the deposit", () =>
    shopping({}, ({ page }) =>
      Effect.gen(function* () {
        const window = yield* order(page, "A porcelain cup", "Bank transfer")
        yield* screenshot(page, "checkout-bank")
        yield* press(window, "pay")
        yield* hears(page, /^Please pay into account \d/)
        yield* screenshot(page, "checkout-bank-account")
        assert.deepStrictEqual(yield* books, [["VIRTUAL_ACCOUNT_ISSUED", 0, 0]])
        const emulator = yield* PortOneEmulator
        yield* emulator.deposit({ paymentId: yield* paymentIdOf(page) })
        yield* reads(page, "Paid. Thank you!")
        assert.deepStrictEqual(yield* books, [["PAID", 18_000, 0]])
      })
    )
  )

  it.live("sells on a phone, which leaves the page and comes back", () =>
    shopping(phone, ({ page }) =>
      Effect.gen(function* () {
        const window = yield* order(page, "A tea pot")
        assert.strictEqual(window, page.mainFrame())
        yield* screenshot(page, "checkout-phone")
        yield* press(window, "decline")
        yield* hears(page, /^Not paid: ./)
        yield* press(yield* order(page, "A tea pot"), "pay")
        yield* hears(page, "Paid. Thank you!")
        yield* screenshot(page, "checkout-phone-paid")
        assert.sameDeepMembers(yield* books, [
          ["FAILED", 0, 0],
          ["PAID", 52_000, 0]
        ])
      })
    )
  )

  it.live("charges a plan when its month has come, and plans the next one", () =>
    shopping({}, ({ page }) =>
      Effect.gen(function* () {
        const window = yield* order(page, "Green tea each month")
        yield* screenshot(page, "checkout-plan")
        yield* press(window, "pay")
        yield* hears(page, /^Will be charged on /)
        assert.deepStrictEqual(yield* books, [])
        const { baseUrl } = yield* PortOneEmulator
        const url = `${baseUrl}/__emulator/advance`
        yield* ask(HttpClientRequest.post(url).pipe(HttpClientRequest.bodyJsonUnsafe({ by: "32 days" })))
        yield* Effect.promise(() => page.getByRole("listitem").getByText("Paid. Thank you!").waitFor())
        assert.deepStrictEqual(yield* books, [["PAID", 9_900, 0]])
        yield* reads(page, /^Will be charged on /)
        const schedules = yield* PaymentSchedules
        const until = DateTime.add(yield* DateTime.now, { months: 3 })
        const { items } = yield* schedules.getPaymentSchedules({ filter: { until } })
        assert.sameMembers(
          items.map(({ status }) => status),
          ["SUCCEEDED", "SCHEDULED"]
        )
      })
    )
  )

  it.live("gives the money back when the price was changed in the page", () =>
    shopping({}, ({ page }) =>
      Effect.gen(function* () {
        yield* Effect.promise(() =>
          page.route("**/orders", async (route) => {
            if (route.request().method() !== "POST") return route.fallback()
            const response = await route.fetch()
            return route.fulfill({ response, json: { ...(await response.json()), totalAmount: 100 } })
          })
        )
        const window = yield* order(page, "A tea pot")
        yield* press(window, "pay")
        yield* hears(page, "Refused: the payment does not match the order. You get your money back.")
        assert.deepStrictEqual(yield* books, [["CANCELLED", 100, 100]])
      })
    )
  )

  it.live.each(looks)("has nothing that keeps people out, $locale and $colorScheme", (look) =>
    shopping(look, ({ page }) =>
      Effect.gen(function* () {
        assert.deepStrictEqual(yield* violationsIn(page), [])
        const window = yield* order(page, "A porcelain cup", "Bank transfer")
        assert.deepStrictEqual(yield* violationsIn(window), [])
        yield* screenshot(page, `checkout-${look.locale}-${look.colorScheme}`)
        yield* press(window, "pay")
        yield* hears(page, /^Please pay into account \d/)
        assert.deepStrictEqual(yield* violationsIn(page), [])
      })
    )
  )
})
