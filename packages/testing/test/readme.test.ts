import { execFile } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { assert, describe, it } from "vitest"

const root = fileURLToPath(new URL("../../../", import.meta.url))
// Inside this package, which sees all the others.
const workbench = join(root, "packages/testing/.cache/readme")

const readmes = [
  "README.md",
  ...["core", "payments", "platform", "testing"].map((name) => `packages/${name}/README.md`)
]

const snippets = readmes
  .filter((readme) => existsSync(join(root, readme)))
  .flatMap((readme) =>
    [...readFileSync(join(root, readme), "utf8").matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match, index) => ({
      file: `${readme.replaceAll("/", "-").replace(".md", "")}-${index + 1}.ts`,
      text: match[1]!
    }))
  )

describe("the READMEs", () => {
  it("have a program on the first screen", () => {
    assert.include(
      snippets.map(({ file }) => file),
      "README-1.ts"
    )
  })

  it("hold only programs that compile", { timeout: 120_000 }, async () => {
    await rm(workbench, { recursive: true, force: true })
    await mkdir(workbench, { recursive: true })
    for (const { file, text } of snippets) await writeFile(join(workbench, file), text)
    await writeFile(
      join(workbench, "tsconfig.json"),
      JSON.stringify({
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: { composite: false, noEmit: true, declarationMap: false, types: ["node"] },
        include: ["*.ts"]
      })
    )
    const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["-p", workbench]).catch(
      (error: { readonly stdout: string }) => error
    )
    assert.strictEqual(stdout, "")
  })
})
