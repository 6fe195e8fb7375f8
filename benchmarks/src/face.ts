/**
 * How soon people see the page of an emulator that holds 100,000 payments, and what a browser loads for it and for the
 * payment window. What it costs the emulator's start is measured by the entry `emulator`, beside an older build.
 */
import { once } from "node:events"
import { existsSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { type Browser, chromium, type Page } from "playwright-core"
import { command } from "./command.ts"
import { type Figure, type Measure, medianOf, type Ratio, type Table } from "./figures.ts"
import { filledSnapshot } from "./filledSnapshot.ts"
import { firstLine, start } from "./programs.ts"

const held = 100_000
const visits = 7

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

/** Reads when an entry of a page's own timeline happened, once it has. */
const startOf = async (page: Page, name: string): Promise<number> => {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, name)
  return page.evaluate((name) => performance.getEntriesByName(name)[0]!.startTime, name)
}

const firstPaint = "first-contentful-paint"

/** Returns the first paint of any page. */
const paintOf = async (browser: Browser, url: string): Promise<number> => {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.goto(url)
    return await startOf(page, firstPaint)
  } finally {
    await context.close()
  }
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
    return { painted: await startOf(page, firstPaint), shown: await startOf(page, "rows are shown") }
  } finally {
    await context.close()
  }
}

/** Asks for a page of the payments until all of them were looked at, and returns the milliseconds of the longest answer. */
const longestAnswer = async (url: string, query: string): Promise<number> => {
  let longest = 0
  for (;;) {
    const before = performance.now()
    const response = await fetch(`${url}${control}/payments?${query}`)
    // The control answers a list with a page, whose total is there when all rows were looked at.
    const { total } = (await response.json()) as { readonly total?: number }
    longest = Math.max(longest, performance.now() - before)
    if (total !== undefined) return longest
  }
}

const paint = async (executablePath: string): Promise<Table> => {
  const running = await startEmulator()
  const word = await serveWord()
  try {
    const restored = await fetch(`${running.url}${control}/restore`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(await filledSnapshot(held))
    })
    if (!restored.ok) throw new Error(`the emulator took no snapshot: ${await restored.text()}`)
    const filter = await longestAnswer(running.url, "status=PAID")
    const search = await longestAnswer(running.url, "search=payment-77777")
    const browser = await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    })
    try {
      const all: Array<Visit> = []
      const words: Array<number> = []
      // In turns, as the machine may be busy for a while.
      for (let round = 0; round < visits; round++) {
        words.push(await paintOf(browser, word.url))
        all.push(await visit(browser, running.url))
      }
      const painted = goal("first paint", "time", 200, "ms")(medianOf(all.map(({ painted }) => painted)))
      const shown = medianOf(all.map(({ shown }) => shown))
      return {
        title: `The web page at ${held} payments (median of ${visits} visits with nothing cached)`,
        figures: [
          ...painted.figures,
          { name: "the first payments are shown", value: shown, unit: "ms", digits: 1, better: "lower" },
          { name: "first paint of a page of one word", value: medianOf(words), unit: "ms", digits: 1, better: "lower" },
          { name: "longest answer to a first filter", value: filter, unit: "ms", digits: 0, better: "lower" },
          { name: "longest answer to a first search", value: search, unit: "ms", digits: 0, better: "lower" }
        ],
        ratios: [painted.ratio]
      }
    } finally {
      await browser.close()
    }
  } finally {
    await word.end()
    await running.end()
  }
}

/** Serves a page of one word, which shows what the browser and the machine take by themselves. */
const serveWord = async (): Promise<Running> => {
  const server = createServer((_request, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>A word</title><p>word")
  )
  await once(server.listen(0, "127.0.0.1"), "listening")
  return {
    // A server that listens on a port has an address with that port.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    end: async () => {
      server.close()
      server.closeAllConnections()
    }
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
    const face = goal("script of the web page", "size", 30, "KB")(await sizeOf("face"))
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

export const measure: Measure = async () => {
  if (executablePath === undefined) {
    console.error("face: neither CHROMIUM_PATH nor /usr/bin/chromium is there, so no first paint is measured")
    return [await sizes()]
  }
  return [await sizes(), await paint(executablePath)]
}
