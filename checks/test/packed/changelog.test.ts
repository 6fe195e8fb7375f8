/** The changelogs are those that `changeset version` goes on with. It runs here on a copy of what it reads. */
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { execFileSync } from "node:child_process"
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { faultsOfChangelog } from "../../packed/files.ts"
import type { Manifest } from "../../packed/manifest.ts"
import { root } from "../documentation/examples.ts"

const folders = globSync("packages/*", { cwd: root })

describe("a release", () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "effect-portone-release-"))
    const read = ["package.json", "pnpm-workspace.yaml", ".changeset", "{packages,tools,examples}/*/package.json"]
    const files = globSync([...read, "{benchmarks,checks}/package.json", "packages/*/CHANGELOG.md"], { cwd: root })
    for (const file of files) cpSync(join(root, file), join(copy, file), { recursive: true })
    // There may be none, right after a release.
    writeFileSync(join(copy, ".changeset/planted.md"), '---\n"@effect-portone/testing": patch\n---\n\nPlanted here.\n')
    execFileSync(join(root, "node_modules/.bin/changeset"), ["version"], { cwd: copy, stdio: "pipe" })
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  const manifestOf = (folder: string, where: string) =>
    JSON.parse(readFileSync(join(where, folder, "package.json"), "utf8")) as Manifest

  it("gives all packages one version, which is a new one", () => {
    const versions = new Set(folders.map((folder) => manifestOf(folder, copy).version))
    assert.lengthOf([...versions], 1)
    assert.notInclude([...versions], manifestOf(folders[0]!, root).version)
  })

  it.each(folders)("is told at the top of the changelog, above the earlier ones: %s", (folder) => {
    const [before, after] = [root, copy].map((where) => readFileSync(join(where, folder, "CHANGELOG.md"), "utf8"))
    const { name, version } = manifestOf(folder, copy)
    assert.deepStrictEqual(faultsOfChangelog(after!, name, version), [])
    assert.match(after!, /^# .*\n\n## /)
    assert.strictEqual(/^## (.*)$/m.exec(after!)![1], version)
    assert.isTrue(after!.trimEnd().endsWith(before!.split("\n").slice(1).join("\n").trim()))
  })

  it("tells of what a changeset says", () => {
    assert.include(readFileSync(join(copy, "packages/testing/CHANGELOG.md"), "utf8"), "- Planted here.")
  })
})
