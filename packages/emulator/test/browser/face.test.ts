/** The web page, in a real browser. */
import { assert, it } from "@effect/vitest"
import { Effect, Layer, type Schema } from "effect"
import { PortOneEmulator } from "../../src/index.ts"
import { fill } from "./busyDay.ts"
import { describeInChromium, looks, type Page, phone, screenshot, violationsIn, visit } from "./chromium.ts"

const nowhere = "http://127.0.0.1:9/nobody-listens"

/** An emulator after a busy day. */
const busy = Layer.effectDiscard(
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) => Effect.promise(() => fill(baseUrl, nowhere)))
).pipe(Layer.provideMerge(PortOneEmulator.layerServer()))

const empty = PortOneEmulator.layerServer()

const sections = [
  "payments",
  "billingKeys",
  "schedules",
  "webhooks",
  "partners",
  "settlements",
  "taxInvoices",
  "requests",
  "faults",
  "channels",
  "settings"
]

const opened = Effect.fnUntraced(function* (hash = "", options: Parameters<typeof visit>[0] = {}) {
  const emulator = yield* PortOneEmulator
  const { complaints, page } = yield* visit(options)
  yield* Effect.promise(() => page.goto(`${emulator.baseUrl}/${hash}`))
  return { emulator, complaints, page }
})

/** Does something in the browser. */
const doing = <A>(work: () => Promise<A>): Effect.Effect<A> => Effect.promise(work)

/** Waits until the page has drawn what it reads. */
const drawn = (page: Page) =>
  doing(() =>
    page
      .locator("main h1")
      .waitFor()
      .then(() => page.locator(".live.on").waitFor({ state: "attached" }))
  ).pipe(Effect.andThen(doing(() => page.locator("main [aria-busy]").waitFor({ state: "detached" }))))

/** Follows an address of the page, without loading it again. */
const goTo = (page: Page, hash: string) =>
  Effect.andThen(
    doing(() => page.goto(`${new URL(page.url()).origin}/${hash}`)),
    drawn(page)
  )

const order = {
  paymentId: "order-1",
  channelKey: "channel-key",
  orderName: "Two books",
  amount: { total: 25_000 },
  currency: "KRW"
} as const

/** A row of a snapshot, whose JSON is that of an object. */
type Row = readonly [key: string, row: Schema.JsonObject]

const see = (page: Page, text: string) => doing(() => page.getByText(text, { exact: true }).first().waitFor())

const press = (page: Page, name: string) => doing(() => page.getByRole("button", { name, exact: true }).click())

const badgeIs = (page: Page, text: string) =>
  doing(() => page.locator(".head .badge", { hasText: new RegExp(`^${text}$`) }).waitFor())

describeInChromium("the web page", () => {
  it.live("shows each section without a complaint, and to everybody", () =>
    Effect.gen(function* () {
      const { complaints, page } = yield* opened()
      for (const section of sections) {
        yield* goTo(page, `#/${section}`)
        assert.deepStrictEqual(yield* violationsIn(page), [], section)
        yield* screenshot(page, `face-${section}`)
      }
      for (const list of ["webhooks", "requests", "billingKeys"]) {
        yield* goTo(page, `#/${list}`)
        yield* doing(() => page.locator("tbody th a").first().click())
        yield* doing(() => page.locator(".detail .card").first().waitFor())
        assert.deepStrictEqual(yield* violationsIn(page), [], `one of ${list}`)
        yield* screenshot(page, `face-one-of-${list}`)
      }
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(busy))
  )

  it.live("teaches in each section of an emulator that holds nothing", () =>
    Effect.gen(function* () {
      const { complaints, page } = yield* opened()
      for (const section of sections.filter((section) => section !== "faults" && section !== "settings")) {
        yield* goTo(page, `#/${section}`)
        yield* doing(() => page.locator(".teach h2").waitFor())
      }
      assert.deepStrictEqual(yield* violationsIn(page), [])
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(empty))
  )

  it.live.each(looks.flatMap((look) => [look, { ...phone, ...look }]))(
    "shows a payment in every look: $locale, $colorScheme, %#",
    (look) =>
      Effect.gen(function* () {
        const { complaints, page } = yield* opened("", look)
        const name = `${"isMobile" in look ? "phone" : "desktop"}-${look.locale}-${look.colorScheme}`
        yield* drawn(page)
        assert.deepStrictEqual(yield* violationsIn(page), [])
        yield* screenshot(page, `face-payments-${name}`)
        yield* goTo(page, "#/payments/disputed")
        yield* doing(() => page.locator(".timeline").waitFor())
        assert.deepStrictEqual(yield* violationsIn(page), [])
        yield* screenshot(page, `face-payment-${name}`)
        const width = yield* doing(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        assert.isAtMost(width, 0, "nothing is wider than the screen")
        assert.deepStrictEqual(complaints, [])
      }).pipe(Effect.scoped, Effect.provide(busy))
  )

  it.live("teaches how to make the first payment, and shows it without being loaded again", () =>
    Effect.gen(function* () {
      const { complaints, emulator, page } = yield* opened()
      yield* see(page, "No payments yet")
      const curl = yield* doing(() => page.locator(".snippet code").innerText())
      assert.include(curl, `${emulator.baseUrl}/__emulator/openPayment`)
      yield* doing(() => page.evaluate(() => Object.assign(window, { isStillTheSame: true })))
      yield* emulator.openPayment(order)
      yield* see(page, "order-1")
      yield* see(page, "₩25,000")
      yield* emulator.pay({ paymentId: "order-1" })
      yield* doing(() => page.locator("tbody .badge", { hasText: /^Paid$/ }).waitFor())
      assert.isTrue(yield* doing(() => page.evaluate(() => "isStillTheSame" in window)))
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(empty))
  )

  it.live("looks through all payments that were restored for the first filter, and shows the oldest in the end", () =>
    Effect.gen(function* () {
      const { complaints, emulator, page } = yield* opened()
      yield* emulator.openPayment(order)
      yield* emulator.pay(order)
      yield* emulator.openPayment({ ...order, paymentId: "order-2" })
      const { tables, ...rest } = yield* emulator.snapshot
      // Two payments were made, and each is stored as an object.
      const [paid, [key, open]] = tables["payments"] as readonly [Row, Row]
      const others = Array.from({ length: 5_000 }, (_, index): Row => [
        key.replace("order-2", `other-${index}`),
        { ...open, id: `other-${index}` }
      ])
      yield* emulator.restore({ ...rest, tables: { ...tables, payments: [paid, ...others] } })
      yield* goTo(page, "#/payments?status=PAID")
      yield* see(page, "1 found")
      yield* see(page, "order-1")
      assert.strictEqual(yield* doing(() => page.locator("tbody tr").count()), 1)
      yield* goTo(page, "#/payments?search=other-49")
      yield* see(page, "111 found")
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(empty))
  )

  it.live("tells two tabs over one connection, and the second goes on when the first is closed", () =>
    Effect.gen(function* () {
      const { emulator, page } = yield* opened()
      yield* drawn(page)
      const second = yield* doing(() => page.context().newPage())
      const streams: Array<string> = []
      second.on("request", (request) => {
        if (request.url().endsWith("/live")) streams.push(request.url())
      })
      yield* doing(() => second.goto(emulator.baseUrl))
      yield* see(second, "No payments yet")
      yield* emulator.openPayment(order)
      yield* see(page, "order-1")
      yield* see(second, "order-1")
      assert.deepStrictEqual(streams, [])
      yield* doing(() => page.close())
      yield* emulator.openPayment({ ...order, paymentId: "order-2" })
      yield* see(second, "order-2")
      assert.lengthOf(streams, 1)
    }).pipe(Effect.scoped, Effect.provide(empty))
  )

  it.live("does to a payment what its buttons say, and shows no others", () =>
    Effect.gen(function* () {
      const { complaints, emulator, page } = yield* opened()
      const actions = () => doing(() => page.locator("[role=group][aria-label^='In the buyer'] button").allInnerTexts())
      yield* emulator.openPayment(order)
      yield* goTo(page, "#/payments/order-1")
      yield* badgeIs(page, "Ready")
      assert.deepStrictEqual(yield* actions(), ["Pay", "Fail…", "Hold"])
      yield* press(page, "Hold")
      yield* badgeIs(page, "Pending")
      assert.deepStrictEqual(yield* actions(), ["Pay", "Fail…"])
      yield* press(page, "Fail…")
      yield* doing(() => page.getByLabel("The PG's code").fill("LIMIT"))
      assert.deepStrictEqual(yield* violationsIn(page), [])
      yield* press(page, "Fail")
      yield* badgeIs(page, "Failed")
      yield* see(page, "LIMIT")
      yield* press(page, "Pay")
      yield* badgeIs(page, "Paid")
      yield* press(page, "Open dispute…")
      yield* doing(() => page.getByLabel("Reason").fill("Not mine"))
      yield* doing(() => page.getByLabel("Reason").press("Enter"))
      yield* see(page, "Not mine")
      yield* press(page, "Resolve dispute")
      yield* see(page, "Dispute resolved")
      assert.deepStrictEqual(yield* actions(), ["Open dispute…"])
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(empty))
  )

  it.live("decides a cancellation, takes a deposit, and sends a webhook again", () =>
    Effect.gen(function* () {
      const { complaints, page } = yield* opened("#/payments/cancelling")
      yield* press(page, "Refuse cancellation")
      yield* see(page, "Cancellation refused")
      yield* goTo(page, "#/payments/account")
      yield* press(page, "Deposit")
      yield* badgeIs(page, "Paid")
      yield* goTo(page, "#/webhooks")
      yield* doing(() => page.locator("tbody th a").first().click())
      yield* press(page, "Send again")
      yield* see(page, "by hand")
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(busy))
  )

  it.live("shows texts of requests as texts", () =>
    Effect.gen(function* () {
      const { complaints, page } = yield* opened()
      yield* see(page, "<b>bold</b>")
      yield* see(page, "<img src=x onerror=alert(1)>")
      yield* doing(() => page.getByText("<b>bold</b>", { exact: true }).first().click())
      yield* badgeIs(page, "Paid")
      yield* see(page, "<script>alert(1)</script>")
      assert.strictEqual(yield* doing(() => page.locator("main b, main img, main script").count()), 0)
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(busy))
  )

  it.live("is searched, filtered and paged by its address, so that the way back leads back", () =>
    Effect.gen(function* () {
      const { emulator, page } = yield* opened()
      for (let index = 1; index <= 60; index++) yield* emulator.openPayment({ ...order, paymentId: `order-${index}` })
      yield* emulator.pay({ paymentId: "order-7" })
      yield* see(page, "60 in all")
      yield* doing(() => page.getByRole("link", { name: "Older" }).click())
      yield* see(page, "order-1")
      yield* doing(() => page.goBack())
      yield* see(page, "order-60")
      yield* doing(() => page.keyboard.press("/"))
      yield* doing(() => page.keyboard.type("ORDER-5"))
      yield* see(page, "11 found")
      yield* doing(() => page.keyboard.press("Escape"))
      yield* see(page, "60 in all")
      yield* doing(() => page.getByRole("link", { name: "Paid", exact: true }).click())
      yield* see(page, "1 found")
      yield* doing(() => page.keyboard.press("j"))
      yield* doing(() => page.keyboard.press("Enter"))
      yield* badgeIs(page, "Paid")
      assert.include(page.url(), "#/payments/order-7")
      yield* doing(() => page.goBack())
      yield* see(page, "1 found")
    }).pipe(Effect.scoped, Effect.provide(empty))
  )

  it.live("moves the clock, sets faults, and resets the emulator when that is confirmed", () =>
    Effect.gen(function* () {
      const { complaints, page } = yield* opened("#/schedules")
      yield* doing(() =>
        page
          .locator("tbody .badge", { hasText: /^Scheduled$/ })
          .first()
          .waitFor()
      )
      yield* press(page, "+1 month")
      yield* doing(() =>
        page
          .locator("tbody .badge", { hasText: /^Succeeded$/ })
          .first()
          .waitFor()
      )
      yield* goTo(page, "#/faults")
      yield* see(page, "No faults are set.")
      yield* press(page, "Set")
      yield* see(page, "Faults are set.")
      yield* press(page, "Clear")
      yield* see(page, "No faults are set.")
      yield* goTo(page, "#/settings")
      yield* press(page, "Show")
      yield* doing(() => page.getByText("whsec_").first().waitFor())
      yield* press(page, "Reset…")
      yield* press(page, "Cancel")
      yield* doing(() => page.locator("dialog").waitFor({ state: "detached" }))
      yield* press(page, "Reset…")
      yield* press(page, "Reset")
      yield* doing(() => page.locator("dialog").waitFor({ state: "detached" }))
      yield* goTo(page, "#/payments")
      yield* see(page, "No payments yet")
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(busy))
  )

  it.live("speaks the language of the browser, and the other one when it is asked to", () =>
    Effect.gen(function* () {
      const { page } = yield* opened("", { locale: "ko-KR" })
      yield* see(page, "아직 결제가 없습니다")
      yield* press(page, "English")
      yield* see(page, "No payments yet")
      yield* doing(() => page.reload())
      yield* see(page, "No payments yet")
      assert.strictEqual(yield* doing(() => page.locator("html").getAttribute("lang")), "en")
    }).pipe(Effect.scoped, Effect.provide(empty))
  )
})
