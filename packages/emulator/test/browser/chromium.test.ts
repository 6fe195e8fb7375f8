import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { PortOneEmulator } from "@effect-portone/emulator"
import { describeInChromium, looks, phone, violationsIn, visit } from "./chromium.ts"

describeInChromium("a visit with Chromium", () => {
  it.live("complains of nothing on a page that works", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const { complaints, page } = yield* visit()
      yield* Effect.promise(() => page.goto(baseUrl))
      yield* Effect.promise(() => page.waitForLoadState("load"))
      assert.deepStrictEqual(complaints, [])
    }).pipe(Effect.scoped, Effect.provide(PortOneEmulator.layerServer()))
  )

  it.live("complains of the console, of what nobody caught, and of what was not there, in popups too", () =>
    Effect.gen(function* () {
      const { complaints, page } = yield* visit()
      const all = yield* Effect.promise(async () => {
        await page.setContent('<button onclick="window.open(`about:blank`).eval(`console.error(1234)`)">Open</button>')
        await Promise.all([page.waitForEvent("popup"), page.click("button")])
        await Promise.all([
          page.context().waitForEvent("weberror"),
          page.evaluate(() => {
            setTimeout(() => {
              throw new Error("nobody caught this")
            })
          })
        ])
        await Promise.all([
          page.waitForEvent("requestfailed"),
          page.evaluate(() => fetch("http://elsewhere.test/it").catch(() => {}))
        ])
        return complaints.join("\n")
      })
      assert.include(all, "1234")
      assert.include(all, "nobody caught this")
      assert.include(all, "GET http://elsewhere.test/it: net::ERR_NAME_NOT_RESOLVED")
    }).pipe(Effect.scoped)
  )

  it.live("looks at a page as a phone does, in a language and in the dark", () =>
    Effect.gen(function* () {
      const { page } = yield* visit({ ...phone, ...looks.at(-1) })
      const seen = yield* Effect.promise(() =>
        page.evaluate(() => [navigator.language, screen.width, matchMedia("(prefers-color-scheme: dark)").matches])
      )
      assert.deepStrictEqual(seen, ["ko-KR", 360, true])
    }).pipe(Effect.scoped)
  )

  it.live("finds what keeps people from a page", () =>
    Effect.gen(function* () {
      const { page } = yield* visit()
      yield* Effect.promise(() =>
        page.setContent('<html lang="en"><title>Shop</title><main><h1>Shop</h1><input id="number"></main>')
      )
      assert.deepStrictEqual(yield* violationsIn(page), ["label: Form elements must have labels (#number)"])
      yield* Effect.promise(() =>
        page.setContent('<html lang="en"><title>Shop</title><main><h1>Shop</h1><label>Number <input></label></main>')
      )
      assert.deepStrictEqual(yield* violationsIn(page), [])
    }).pipe(Effect.scoped)
  )
})
