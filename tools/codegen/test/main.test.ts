import { execFile } from "node:child_process"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { keptFacts, keptNames, newestName } from "../src/document/kept.ts"
import { recordOf } from "../src/document/last.ts"

const source = (name: string) => fileURLToPath(new URL(`../src/${name}`, import.meta.url))
const cache = fileURLToPath(new URL("../.cache/", import.meta.url))
const [oldest, newest] = [keptNames()[0]!, newestName()]

const run = (file: string, ...args: ReadonlyArray<string>) =>
  new Promise<{ readonly code: number; readonly out: string; readonly errors: string }>((resolve) => {
    const child = execFile(process.execPath, [source(file), ...args], { maxBuffer: 2 ** 24 }, (_, out, errors) =>
      resolve({ code: child.exitCode ?? 1, out, errors })
    )
  })

const generate = (...args: ReadonlyArray<string>) => run("main.ts", ...args)
const document = (...args: ReadonlyArray<string>) => run("documentMain.ts", ...args)

describe("pnpm generate", () => {
  it("finds that all files are what the newest document says, and lists what old records lack", async () => {
    const { code, errors, out } = await generate("--check", "--strict")
    const lines = errors.trim().split("\n")
    expect(lines.filter((line) => !/^optional in answers: \w+\.\w+, /.test(line))).toEqual([])
    expect(new Set(lines).size).toBe(lines.length)
    expect(out).toMatch(`files are what the document of ${newest} says`)
    expect(code).toBe(0)
  })

  it("prints what another document changes since the last one, and names the files that differ", async () => {
    const { code, errors, out } = await generate("--document", oldest, "--check")
    expect(out).toMatch(`## PortOne's document of ${oldest}, after the one of ${newest}`)
    expect(errors).toMatch("packages/payments/src/generated/Payments.ts differs from what the document says")
    expect(errors).toMatch(`${recordOf(newest).path} differs from what the document says`)
    expect(code).toBe(1)
  })

  it("fails under --strict where the report leaves something to do", async () => {
    const { code, errors } = await generate("--document", oldest, "--strict", "--out", join(cache, "strict"))
    expect(errors).toMatch('the patch "rename-Map_Stat" found nothing to change')
    expect(errors).toMatch("--strict: nothing may be left to do")
    expect(code).toBe(1)
  })

  it("finds that the facts of a document are not the ones that are kept", async () => {
    const { "x-effect-portone-source": _, ...other } = JSON.parse(keptFacts(newest)) as Record<string, unknown>
    await mkdir(cache, { recursive: true })
    const path = join(cache, "other.json")
    await writeFile(path, JSON.stringify(other))
    const { code, errors } = await generate("--spec", path, "--name", newest, "--check")
    expect(errors).toMatch(`tools/codegen/document/${newest}.json differs from the facts of this document`)
    expect(code).toBe(1)
  })

  it("writes the files of a document, and remembers which one it was", async () => {
    const out = join(cache, "written")
    expect((await generate("--document", oldest, "--out", out)).out).toMatch(`files from the document of ${oldest}`)
    expect((await generate("--document", oldest, "--out", out, "--check")).code).toBe(0)
    const next = await generate("--document", newest, "--out", out, "--check")
    expect(next.out).toMatch(`## PortOne's document of ${newest}, after the one of ${oldest}`)
  })

  it("knows no document that is not kept, and takes one at a time", async () => {
    expect((await generate("--document", "1999-01-01")).errors).toMatch('no document is kept as "1999-01-01"')
    expect((await generate("--document", oldest, "--spec", "x.json")).errors).toMatch("give a kept document")
  })
})

describe("pnpm document", () => {
  it("prints what changes from one document to another, by name or by path", async () => {
    const byName = await document("--diff", oldest, newest)
    expect(byName.out).toMatch(`## PortOne's document of ${newest}, after the one of ${oldest}`)
    expect(byName.out).toMatch(/\n### Breaking: \d+\n\n- `/)
    const path = fileURLToPath(new URL(`../document/${oldest}.json`, import.meta.url))
    const byPath = await document("--diff", path, newest)
    expect(byPath.out.replace(path, oldest)).toBe(byName.out)
  })

  it("says what it wants to know", async () => {
    expect((await document()).errors).toMatch("--from <file or URL> keeps one")
    expect((await document("--diff", oldest)).errors).toMatch("say which two documents")
    expect((await document("--from", "v2.openapi.json")).errors).toMatch("say on which day PortOne published it")
  })
})
