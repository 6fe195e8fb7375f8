/**
 * How soon people see the page of an emulator that holds 100,000 payments, what a browser loads for it and for the
 * payment window, and that the emulator's start costs no more for having them.
 */
import { once } from "node:events"
import { existsSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { type Browser, chromium } from "playwright-core"
import { command } from "./command.ts"
import { type Figure, type Measure, medianOf, type Ratio, type Table } from "./figures.ts"
import { filledSnapshot } from "./filledSnapshot.ts"
import { firstLine, start } from "./programs.ts"

const held = 100_000
const visits = 7
const starts = 5

const executablePath = [process.env["CHROMIUM_PATH"] ?? [], "/usr/bin/chromium"].flat().find((path) => existsSync(path))

const control = "/__emulator"

interface Running {
  readonly url: string
  readonly end: () => Promise<void>
}

const startEmulator = async (): Promise<Running> => {
  const child = start([command, "--port", "0"])
  const url = await firstLine(child)
  return {
    // What the emulator says besides may come in the same piece.
    url: url.split("\n", 1)[0]!,
    end: async () => {
      if (child.kill()) await once(child, "exit")
    }
  }
}

/** A figure with its goal beside it, and the ratio that keeps it. */
const goal = (name: string, kind: string, goal: number, unit: string) => (value: number) => {
  const bound = `goal: ${name}`
  const figure = (name: string, value: number): Figure => ({ name, value, unit, digits: 1, better: "lower" })
  const ratio: Ratio = { name: `ratio to its goal: ${name}`, of: name, to: bound, kind, target: { atMost: 1 } }
  return { figures: [figure(name, value), figure(bound, goal)], ratio }
}

/** Milliseconds of one visit. */
interface Visit {
  readonly painted: number
  readonly shown: number
}

const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (document.querySelector("tbody tr") === null) return
        observer.disconnect()
        requestAnimationFrame(() => performance.mark("rows are shown"))
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(url)
    await page.waitForFunction(() => performance.getEntriesByName("rows are shown").length > 0)
    const startOf = (name: string) =>
      page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, name)
    return { painted: await startOf("first-contentful-paint"), shown: await startOf("rows are shown") }
  } finally {
    await context.close()
  }
}

const paint = async (executablePath: string): Promise<Table> => {
  const running = await startEmulator()
  try {
    const restored = await fetch(`${running.url}${control}/restore`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(await filledSnapshot(held))
    })
    if (!restored.ok) throw new Error(`the emulator took no snapshot: ${await restored.text()}`)
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    })
    try {
      const all: Array<Visit> = []
      for (let round = 0; round < visits; round++) all.push(await visit(browser, running.url))
      const painted = goal("first paint", "time", 200, "ms")(medianOf(all.map(({ painted }) => painted)))
      const shown = medianOf(all.map(({ shown }) => shown))
      return {
        title: `The page for people at ${held} payments (median of ${visits} visits with nothing cached)`,
        figures: [
          ...painted.figures,
          { name: "the first payments are shown", value: shown, unit: "ms", digits: 1, better: "lower" }
        ],
        ratios: [painted.ratio]
      }
    } finally {
      await browser.close()
    }
  } finally {
    await running.end()
  }
}

const sizes = async (): Promise<Table> => {
  const running = await startEmulator()
  try {
    const sizeOf = async (page: string) => {
      const response = await fetch(`${running.url}${control}/assets/${page}.js`)
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
      return gzipSync(await response.text(), { level: 9 }).length / 1_024
    }
    const face = goal("script of the page for people", "size", 30, "KB")(await sizeOf("face"))
    const window = goal("script of the payment window", "size", 20, "KB")(await sizeOf("window"))
    return {
      title: "What a browser loads of an emulator (gzip)",
      figures: [...face.figures, ...window.figures],
      ratios: [face.ratio, window.ratio]
    }
  } finally {
    await running.end()
  }
}

/** Measures the start: that of a build before the pages is the bound, in turns with it. */
const starting = async (): Promise<Table> => {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < starts; round++) {
    const before = performance.now()
    const running = await startEmulator()
    best = Math.min(best, performance.now() - before)
    await running.end()
  }
  return {
    title: "Start of an emulator that has the page and the window",
    figures: [
      // Two runs of one build differ by as much.
      { name: "start", value: best, unit: "ms", digits: 0, better: "lower", against: { atMost: 1.05 } }
    ],
    ratios: []
  }
}

export const measure: Measure = async () => {
  const started = await starting()
  const { url, end } = await startEmulator()
  const hasPage = (await fetch(url)).headers.get("content-type")?.startsWith("text/html") === true
  await end()
  // An older build has its start alone.
  if (!hasPage) return [started]
  if (executablePath === undefined) {
    console.error("face: neither CHROMIUM_PATH nor /usr/bin/chromium is there, so no first paint is measured")
    return [started, await sizes()]
  }
  return [started, await sizes(), await paint(executablePath)]
}
