import { assert, describe, it } from "@effect/vitest"
import {
  faultsOfChangelog,
  faultsOfFiles,
  faultsOfLinks,
  faultsOfMap,
  faultsOfScript,
  faultsOfSize
} from "../../packed/files.ts"

const whole = [
  "CHANGELOG.md",
  "LICENSE",
  "README.ko.md",
  "README.md",
  "package.json",
  "src/index.ts",
  "dist/index.js",
  "dist/index.d.ts",
  "dist/index.d.ts.map"
]

describe("the list of a tarball's files", () => {
  it("is whole with the documents, the sources and their declarations", () => {
    assert.deepStrictEqual(faultsOfFiles(whole), [])
  })

  it.each(whole)("is refused without %s", (file) => {
    assert.isNotEmpty(faultsOfFiles(whole.filter((other) => other !== file)))
  })

  it.each([
    "src/index.test.ts",
    "test/index.ts",
    "src/test/fixtures.ts",
    "dist/.tsbuildinfo/src.json",
    "dist/tsconfig.tsbuildinfo",
    ".env",
    "src/.env.ts",
    "tsconfig.json",
    "state.jsonl"
  ])("is refused with %s", (file) => {
    assert.include(faultsOfFiles([...whole, file]), `${file} is not for users`)
  })

  it("has JavaScript beside it, some of no one source", () => {
    const scripts = ["dist/index.js.map", "dist/chunks/main.js", "dist/chunks/main.js.map"]
    assert.deepStrictEqual(faultsOfFiles([...whole, ...scripts]), [])
  })

  it("is refused with what was compiled from a source that is gone", () => {
    for (const file of ["dist/old.js", "dist/old.d.ts"]) {
      assert.deepStrictEqual(faultsOfFiles([...whole, file]), [`${file} has no source: remove dist, and build again`])
    }
  })
})

describe("the size of a tarball", () => {
  it("is refused beyond the bound of its package, packed and unpacked", () => {
    assert.deepStrictEqual(faultsOfSize("@effect-portone/core", { packed: 1_000, unpacked: 1_000 }), [])
    assert.lengthOf(faultsOfSize("@effect-portone/core", { packed: 1_000, unpacked: 1e9 }), 1)
    assert.lengthOf(faultsOfSize("@effect-portone/core", { packed: 1e9, unpacked: 1e9 }), 2)
  })

  it("is refused of a package that has no bound", () => {
    assert.deepStrictEqual(faultsOfSize("@effect-portone/new", { packed: 1, unpacked: 1 }), [
      "@effect-portone/new has no bound of its size"
    ])
  })
})

describe("a map", () => {
  it("may name the sources of the tarball, and no other", () => {
    const map = (...sources: ReadonlyArray<string>) =>
      faultsOfMap("dist/room/a.js.map", JSON.stringify({ sources }), new Set(["src/room/a.ts"]))
    assert.deepStrictEqual(map("../../src/room/a.ts"), [])
    assert.deepStrictEqual(map("../../../src/room/a.ts", "../../src/room/b.ts"), [
      "dist/room/a.js.map names ../src/room/a.ts, which the tarball lacks",
      "dist/room/a.js.map names src/room/b.ts, which the tarball lacks"
    ])
  })
})

describe("a script", () => {
  it("may name a map of the tarball, and no other", () => {
    const text = "export const a = 1\n//# sourceMappingURL=a.js.map"
    assert.deepStrictEqual(faultsOfScript("dist/room/a.js", text, new Set(["dist/room/a.js.map"])), [])
    assert.deepStrictEqual(faultsOfScript("dist/room/a.js", text, new Set(["dist/a.js.map"])), [
      "dist/room/a.js names dist/room/a.js.map, which the tarball lacks"
    ])
  })
})

describe("a link of a README", () => {
  const files = new Set(["README.md", "LICENSE", "src/index.ts", "docs/picture.png"])
  const faults = (text: string) => faultsOfLinks("README.md", text, files)

  it.each([
    "[here](#here)",
    "[licence](LICENSE)",
    "[sources](./src)",
    "[site](https://example.com/a)",
    "[mail](mailto:a@example.com)",
    '<img src="docs/picture.png" alt="">',
    "`[a](b)`",
    "```md\n[a](b)\n```"
  ])("leads to a file of the tarball, to the page itself, or is absolute: %s", (text) => {
    assert.deepStrictEqual(faults(text), [])
  })

  it.each([
    "[up](../../README.md)",
    "[up](../core/README.md#paging)",
    "[gone](docs/gone.png)",
    "![gone](<gone.png>)",
    "[root](/LICENSE)",
    '<img src="gone.png" alt="">',
    "[a][b]\n\n[b]: gone.md"
  ])("is refused where it leads out of the tarball: %s", (text) => {
    assert.lengthOf(faults(text), 1)
  })
})

describe("a changelog", () => {
  const text = "# @effect-portone/core\n\n## 0.1.0\n\n- The first.\n"

  it("tells about the version that is packed", () => {
    assert.deepStrictEqual(faultsOfChangelog(text, "@effect-portone/core", "0.1.0"), [])
    assert.lengthOf(faultsOfChangelog(text, "@effect-portone/core", "0.2.0"), 1)
  })

  it("has nothing to tell before the first release, and names its package", () => {
    assert.deepStrictEqual(faultsOfChangelog("# @effect-portone/core\n", "@effect-portone/core", "0.0.0"), [])
    assert.lengthOf(faultsOfChangelog("# @effect-portone/core\n", "@effect-portone/testing", "0.0.0"), 1)
  })
})
