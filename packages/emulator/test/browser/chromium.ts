/**
 * Opens pages in a real Chromium for tests, and collects what goes wrong on them.
 *
 * Chromium is the machine's own: `CHROMIUM_PATH`, or where Debian and others put it. Where there is none, the tests are
 * skipped, and their name says so; with `CI_BROWSER=1` they fail. Each worker starts Chromium once, when a test first
 * opens a page, and each visit has cookies, storage and pages of its own.
 */
import { assert, describe, it } from "@effect/vitest"
import axe, { type AxeResults } from "axe-core"
import { Effect, Exit, type Scope } from "effect"
import { existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core"

export type { Frame, Page }

const places = ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`)

const executablePath = [process.env["CHROMIUM_PATH"] ?? [], places].flat().find((path) => existsSync(path))

const screenshots = process.env["SCREENSHOTS"]

/** Defines tests that open pages. */
export const describeInChromium = (name: string, define: () => void): void => {
  if (executablePath !== undefined) {
    describe(name, define)
  } else if (process.env["CI_BROWSER"] === "1") {
    describe(name, () => {
      it("finds Chromium", () => assert.fail(`Chromium is neither CHROMIUM_PATH nor one of ${places.join(", ")}`))
    })
  } else {
    describe.skip(`${name} (skipped: this machine has no Chromium, and CHROMIUM_PATH names none)`, define)
  }
}

/** Ends a wait of a page that hangs, and names what it waited for. It is no measure of speed. */
const timeout = 300_000

let launched: Promise<Browser> | undefined

// It lives as long as its worker, whose end ends it.
const launch = (): Promise<Browser> =>
  (launched ??= chromium
    .launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      timeout,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        // Chromium asks its maker for updates and more, and a test leaves the machine for nothing.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost"
      ]
    })
    .catch((error: unknown) => {
      // The next test tries again, and says itself what is wrong.
      launched = undefined
      throw error
    }))

/** A small phone with touch. A page takes it for a phone by its size and by its user agent. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  userAgent:
    "Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) " +
    "Chrome/150.0.0.0 Mobile Safari/537.36"
}

/** The looks in which a page is checked: both languages, light and dark. */
export const looks = (["en-US", "ko-KR"] as const).flatMap((locale) =>
  (["light", "dark"] as const).map((colorScheme) => ({ locale, colorScheme }))
)

/** One person at a browser. */
export interface Visit {
  readonly page: Page
  /** What went wrong so far, a line each: errors on the console, uncaught errors and failed requests of all pages. */
  readonly complaints: ReadonlyArray<string>
}

/** Opens an empty page, which closes with the scope. */
export const visit = (options: BrowserContextOptions = {}): Effect.Effect<Visit, never, Scope.Scope> =>
  Effect.gen(function* () {
    const browser = yield* Effect.promise(launch)
    const complaints: Array<string> = []
    const context = yield* Effect.acquireRelease(
      Effect.promise(() => browser.newContext({ locale: "en-US", colorScheme: "light", ...options })),
      (context, exit) =>
        Effect.promise(() => context.close()).pipe(
          // What the pages say is often why a test has failed.
          Effect.andThen(
            Exit.isFailure(exit) && complaints.length > 0 ? Effect.logError(complaints.join("\n")) : Effect.void
          )
        )
    )
    context.setDefaultTimeout(timeout)
    context.on("console", (message) => {
      if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`)
    })
    context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`))
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "no reason"
      // A page that is left gives up its requests.
      if (reason !== "net::ERR_ABORTED") complaints.push(`${request.method()} ${request.url()}: ${reason}`)
    })
    const page = yield* Effect.promise(() => context.newPage())
    return { page, complaints }
  })

/** Returns what axe finds on a page or within a frame, a line for each rule with the elements that break it. */
export const violationsIn = (place: Page | Frame): Effect.Effect<ReadonlyArray<string>> =>
  Effect.promise(async () => {
    await place.evaluate(axe.source)
    // A text, since the name of an import is another one in a test's code than on the page.
    const { violations } = await place.evaluate<AxeResults>("axe.run(document, { iframes: false })")
    return violations.map(
      ({ help, id, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join(", ")})`
    )
  })

/** Keeps a picture of a page as `<name>.png` in the folder that `SCREENSHOTS` names, if it names one. */
export const screenshot = (page: Page, name: string): Effect.Effect<void> =>
  Effect.promise(async () => {
    if (screenshots === undefined) return
    mkdirSync(screenshots, { recursive: true })
    await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true, animations: "disabled" })
  })
