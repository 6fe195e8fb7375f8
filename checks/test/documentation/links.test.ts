import { globSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { root } from "./examples.ts"
import { anchorsOf, deadLinksIn, repository, type Target } from "./links.ts"

const stat = (path: string) => statSync(join(root, path), { throwIfNoEntry: false })

/** The checkout, with all Markdown that people write in it. */
const checkout: Target = {
  texts: new Map(
    globSync("**/*.md", {
      cwd: root,
      exclude: ["**/{node_modules,dist,bundle,.cache,.changeset}/**", "**/CHANGELOG.md"]
    }).map((file) => [file, readFileSync(join(root, file), "utf8")])
  ),
  isFile: (path) => stat(path)?.isFile() ?? false,
  isFolder: (path) => stat(path)?.isDirectory() ?? false,
  published: (folder) => {
    const { files }: { readonly files: ReadonlyArray<string> } = JSON.parse(
      readFileSync(join(root, folder, "package.json"), "utf8")
    )
    return files
  }
}

describe("the links of the documentation", () => {
  it("lead to files and headings that are there, and from a package's README to files of the package", () => {
    assert.includeMembers([...checkout.texts.keys()], ["README.md", "CONTRIBUTING.md", "packages/core/README.md"])
    assert.deepStrictEqual(deadLinksIn(checkout), [])
  })

  describe("are found dead", () => {
    const deadLinksOf = (text: string, page = "packages/core/README.md") =>
      deadLinksIn({
        texts: new Map([
          ["README.md", "# Shop\n\n## Install"],
          ["packages/core/README.md", "# Core"],
          [page, text]
        ]),
        isFile: (path) =>
          ["README.md", "packages/core/README.md", "packages/core/src/index.ts", "a.png"].includes(path),
        isFolder: (path) =>
          ["packages/core", "packages/core/src", "packages/core/docs", "examples/shop"].includes(path),
        published: () => ["dist", "src"]
      }).map((fault) => fault.replace(`${page}:`, ""))

    it("where a package's README leaves the package by a relative link", () => {
      assert.deepStrictEqual(
        deadLinksOf("[index](src/index.ts), [this](./README.md), [root](../../README.md#install)\n[pictures](docs)"),
        ["1: ../../README.md#install is not in the package", "2: docs is not in the package"]
      )
    })

    it("where a file of the package is not there", () => {
      assert.deepStrictEqual(deadLinksOf("[gone](src/gone.ts)"), ["1: src/gone.ts is no file"])
    })

    it("where an address into the repository names no file, folder or heading", () => {
      const main = `${repository}/blob/main`
      assert.deepStrictEqual(
        deadLinksOf(
          [
            `[home](${repository}) [issues](${repository}/issues#gone)`,
            `[whole](${main}/README.md#install) and [folder](${repository}/tree/main/examples/shop)`,
            `[gone](${main}/docs/gone.md)`,
            `[gone](${main}/README.md#gone)`,
            `[gone](${repository}/tree/main/examples/gone)`,
            `[folder](${main}/examples/shop)`,
            `[old](${repository}/blob/v1/README.md)`
          ].join("\n")
        ),
        [
          `3: ${main}/docs/gone.md is no file of the repository`,
          `4: ${main}/README.md#gone names no heading`,
          `5: ${repository}/tree/main/examples/gone is no folder of the repository`,
          `6: ${main}/examples/shop is no file of the repository`,
          `7: ${repository}/blob/v1/README.md names no file of the main branch`
        ]
      )
    })

    it("where a page has no such heading", () => {
      assert.deepStrictEqual(deadLinksOf("# Core\n\n[up](#core), [down](#gone)"), ["3: #gone names no heading"])
    })

    it("where a page outside of packages names no file or heading by a relative link", () => {
      assert.deepStrictEqual(
        deadLinksOf(
          "![a](a.png) [core](packages/core) [core](packages/core/README.md#core)\n![b](b.png) [b](README.md#b)",
          "GUIDE.md"
        ),
        ["2: b.png is no file", "2: README.md#b names no heading"]
      )
    })

    it("where the address stands by itself", () => {
      assert.deepStrictEqual(deadLinksOf("See [this][one].\n\n[one]: #gone"), ["3: #gone names no heading"])
    })

    it("in prose alone, not in code", () => {
      assert.deepStrictEqual(deadLinksOf("`[a](#gone)`\n\n```ts\nconst f = a[0](#gone)\n## no heading\n```"), [])
    })
  })

  it("name a heading by its words, and the second of two alike by a number", () => {
    assert.deepStrictEqual(
      [
        ...anchorsOf(
          "# A `code`, [link](a.md)!\n\n## I want to…\n## Same\n### Same\n\n```sh\n# no heading\n```\n## 설치\n"
        )
      ],
      ["a-code-link", "i-want-to", "same", "same-1", "설치"]
    )
  })
})
