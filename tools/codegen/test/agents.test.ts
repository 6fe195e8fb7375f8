import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { agentPages, withList, withSections } from "../src/agents/pages.ts"
import { keptFacts, keptNames, newestName } from "../src/document/kept.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

const pagesOf = async (name: string) =>
  new Map((await agentPages(root, { name, facts: keptFacts(name) })).map(({ path, text }) => [path, text]))

describe("the pages for agents", () => {
  it("list what there is in this version", () => {
    const main = fileURLToPath(new URL("../src/agentsMain.ts", import.meta.url))
    const printed = execFileSync(process.execPath, [main, "--check"], { encoding: "utf8" })
    expect(printed).toBe("the pages for agents are up to date\n")
  })

  it("follow another document", async () => {
    const [old, now] = [await pagesOf(keptNames()[0]!), await pagesOf(newestName())]
    for (const path of ["llms.txt", "packages/core/AGENTS.md"]) expect(old.get(path)).not.toBe(now.get(path))
  })

  it("name every operation, each under one service", async () => {
    const text = (await pagesOf(newestName())).get("packages/core/AGENTS.md")!
    const services = text.slice(text.indexOf("<!-- services -->"), text.indexOf("<!-- end of services -->"))
    const listed = Array.from(services.matchAll(/`([a-z]\w+)`/g), ([, id]) => id!)
    expect(new Set(listed).size).toBe(listed.length)
    const { paths } = JSON.parse(keptFacts(newestName())) as { readonly paths: Record<string, Record<string, unknown>> }
    const operations = Object.values(paths).flatMap((path) =>
      Object.values(path).flatMap((operation) =>
        typeof operation === "object" && operation !== null && "operationId" in operation ? [operation.operationId] : []
      )
    )
    expect(operations).not.toEqual([])
    expect(new Set(listed)).toEqual(new Set(operations))
  })

  it("have the form of llmstxt.org: a title, a summary, and sections of links alone", () => {
    const [head, ...sections] = readFileSync(new URL("../../../llms.txt", import.meta.url), "utf8").split(/^## /m)
    expect(head).toMatch(/^# effect-portone\n\n> /)
    expect(sections.at(-1)).toMatch(/^Optional\n/)
    for (const section of sections) {
      const [, blank, ...links] = section.trimEnd().split("\n")
      expect(blank).toBe("")
      expect(links).not.toEqual([])
      for (const link of links) expect(link).toMatch(/^- \[[^\]]+\]\(https:\/\/[^)\s]+\): \S.*\.$/)
    }
  })

  it("link to files that are there", () => {
    const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
    const files = new Set(tracked.toString().split("\n"))
    const text = readFileSync(new URL("../../../llms.txt", import.meta.url), "utf8")
    const paths = Array.from(text.matchAll(/effect-portone\/blob\/main\/([^)]+)/g), ([, path]) => path!)
    expect(paths.filter((path) => !files.has(path))).toEqual([])
    expect(paths).toContain("packages/core/AGENTS.md")
  })
})

describe("a list between marks", () => {
  it("takes the place of the one before, and leaves what stands around it", () => {
    const page = "Above.\n\n<!-- names -->\n\n- old\n\n<!-- end of names -->\n\nBelow.\n"
    const written = withList(page, "names", "- new")
    expect(written).toBe(page.replace("old", "new"))
    expect(withList(written, "names", "- new")).toBe(written)
  })

  it.each(["no marks", "<!-- names --> but no end", "<!-- end of names --> <!-- names -->"])(
    "needs both: %s",
    (page) => {
      expect(() => withList(page, "names", "- new")).toThrow("no marks around the list of names")
    }
  )

  it("takes the place of all sections", () => {
    expect(withSections("# Title\n\nText.\n\n## Old\n\n- one\n", "## New\n")).toBe("# Title\n\nText.\n\n## New\n")
    expect(withSections("# Title\n", "## New\n")).toBe("# Title\n\n## New\n")
  })
})
