/**
 * Takes the picture of the README: the shop with the emulator's window over it. It needs Chromium, whose path it takes
 * from `CHROMIUM_PATH`, and writes the picture to the path that is given.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import { Config, Console, Effect } from "effect"
import * as HttpServer from "effect/http/HttpServer"
import { chromium } from "playwright-core"
import { layer } from "./shop.ts"

const picture = Effect.gen(function* () {
  const path = process.argv[2] ?? "packages/emulator/docs/checkout.png"
  const executablePath = yield* Config.withDefault(Config.String("CHROMIUM_PATH"), "/usr/bin/chromium")
  const { address } = yield* HttpServer.HttpServer
  const browser = yield* Effect.acquireRelease(
    Effect.promise(() => chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })),
    (browser) => Effect.promise(() => browser.close())
  )
  const page = yield* Effect.promise(() =>
    browser.newPage({
      viewport: { width: 940, height: 720 },
      deviceScaleFactor: 2,
      locale: "en-US",
      reducedMotion: "reduce"
    })
  )
  const pay = page.frameLocator("iframe").getByTestId("pay")
  yield* Effect.promise(() => page.goto(HttpServer.formatAddress(address)))
  yield* Effect.promise(() => page.getByRole("radio", { name: "A tea pot" }).check())
  yield* Effect.promise(() => page.getByRole("button", { name: "Buy" }).click())
  yield* Effect.promise(() => pay.waitFor())
  // Away from the button that it has opened the window with.
  yield* Effect.promise(() => page.mouse.move(0, 0))
  // The fonts and the height of the window have settled when Chromium has drawn it.
  yield* Effect.promise(() =>
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
  )
  yield* Effect.promise(() => page.screenshot({ path }))
  yield* Console.log(path)
})

NodeRuntime.runMain(picture.pipe(Effect.scoped, Effect.provide(layer(3000))))
