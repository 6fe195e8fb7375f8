import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { faultsOfDeclarations, faultsOfResolution, publicModules } from "../../packed/declarations.ts"
import { faultsOfLoading } from "../../packed/loading.ts"
import type { Packed } from "../../packed/pack.ts"

let into: string
beforeAll(() => {
  into = realpathSync(mkdtempSync(join(tmpdir(), "effect-portone-planted-")))
})
afterAll(() => rmSync(into, { recursive: true }))

/** Writes a package as if it were installed. */
const install = (name: string, files: Readonly<Record<string, string>>): string => {
  const folder = join(into, "node_modules", name)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

/** Is how Effect's error classes are emitted. */
const base = (rest: string): string =>
  `declare const Odd_base: new <A extends Record<string, any> = {}>(args: A) => ${rest};
export declare class Odd extends Odd_base<{ readonly id: string }> {}`

const allowed = [
  ["unknown in place of any", "export declare const read: (text: string) => unknown"],
  ["what iterators return", "export declare const ids: Iterable<string>; export declare const all: Array<string>"],
  ["literal patterns", "export type Path = `/${string}`"],
  ["the word in a comment", "/** Takes any card. */ export declare const any_: string"],
  ["an argument that is given", 'import type { Box } from "outside"; export declare const box: Box<string>'],
  ["the bound of an error class that Effect writes", base("Error & Readonly<A>")]
] as const

const refused = [
  ["a value", "export declare const read: any"],
  ["a parameter", "export declare function take(...values: any[]): void"],
  ["a return", "export declare const read: (text: string) => Promise<any>"],
  ["a field of an interface", "export interface Card { readonly number: any }"],
  ["a bound", "export interface Box<A extends Record<string, any>> { readonly a: A }"],
  ["a default", "export interface Box<A = any> { readonly a: A }"],
  ["what is not exported", "declare const hidden: any; export declare const shown: typeof hidden"],
  ["an alias of another package", 'import type { Loose } from "outside"; export declare const read: Loose'],
  ["an argument that is left out", 'import type { Box } from "outside"; export declare const box: Box'],
  ["the base of an error class, beside its bound", base("Error & { readonly cause: any }")],
  ["an exported base", "export declare const My_base: new <A extends Record<string, any> = {}>(args: A) => Error"]
] as const

const broken = [
  ["a package that is not installed", 'import type { A } from "nowhere"; export declare const a: A'],
  ["a file that is not there", 'export * from "./gone.js"'],
  ["a global of Node", "export declare const bytes: Buffer"]
] as const

describe("a published declaration", () => {
  const cases = [...allowed, ...refused, ...broken]
  const files = cases.map((_, index) => `dist/${index}.d.ts`)
  let faults: ReadonlyArray<string>

  // All at once: what takes time is the language's own library, which is read once.
  beforeAll(() => {
    install("outside", {
      "package.json": '{ "name": "outside", "types": "index.d.ts" }',
      "index.d.ts": "export type Loose = any; export interface Box<A = any> { readonly value: A }"
    })
    const folder = install("@planted/one", Object.fromEntries(cases.map(([, text], index) => [files[index]!, text])))
    faults = faultsOfDeclarations(folder, files, { isForNode: false })
  })

  const faultsOf = (text: string): ReadonlyArray<string> => {
    const file = files[cases.findIndex(([, other]) => other === text)]!
    return faults.filter((fault) => fault.startsWith(`${file}:`)).map((fault) => fault.slice(file.length))
  }

  it.each(allowed)("may have %s", (_, text) => {
    assert.deepStrictEqual(faultsOf(text), [])
  })

  it.each(refused)("has no any: %s", (_, text) => {
    assert.match(faultsOf(text).join("\n"), /^:\d+: any, in /m)
  })

  it.each(broken)("does not name %s", (_, text) => {
    assert.isNotEmpty(faultsOf(text))
  })
})

describe("a public module", () => {
  const packed = (exports: NonNullable<Packed["manifest"]["exports"]>): Packed => {
    const manifest = { name: "@planted/two", version: "0.0.0", type: "module", exports }
    const files = {
      "package.json": JSON.stringify(manifest),
      "dist/index.js": "export const one = 1",
      "dist/index.d.ts": "export declare const one: 1",
      "dist/Two.js": "export const two = 2\nexport default two",
      "dist/Two.d.ts": "export declare const two: 2\nexport default two",
      "dist/room/inner.js": "export const three = 3",
      "dist/room/inner.d.ts": "export declare const three: 3"
    }
    const folder = install(manifest.name, files)
    return { manifest, folder, files: Object.keys(files), tarball: "", size: { packed: 0, unpacked: 0 } }
  }
  const entry = (stem: string) => ({ types: `./dist/${stem}.d.ts`, default: `./dist/${stem}.js` })

  it("is found by imports, requires and bundlers, and loads", () => {
    const one = packed({ ".": entry("index"), "./*": entry("*"), "./room/*": null })
    assert.deepStrictEqual([...publicModules(one).keys()], ["@planted/two", "@planted/two/Two"])
    assert.deepStrictEqual(faultsOfResolution(into, one), [])
    assert.deepStrictEqual(faultsOfLoading(into, publicModules(one).keys()), [])
  })

  it("is told where it is declared and has no JavaScript", () => {
    const one = packed({ ".": entry("index"), "./*": entry("*"), "./room/*": null })
    const declared = { "dist/Three.d.ts": "export declare const three: 3" }
    install(one.manifest.name, declared)
    const names = publicModules({ ...one, files: [...one.files, ...Object.keys(declared)] }).keys()
    assert.match(faultsOfLoading(into, names).join(), /^@planted\/two\/Three: /)
  })

  it("is missed where the exports name another file", () => {
    assert.lengthOf(faultsOfResolution(into, packed({ ".": entry("main"), "./*": entry("*"), "./room/*": null })), 5)
  })

  it("is missed where only an import finds it", () => {
    const exports = { ".": entry("index"), "./*": { import: "./dist/*.js" }, "./room/*": null }
    assert.deepStrictEqual(faultsOfResolution(into, packed(exports)), [
      "a require of Node does not find @planted/two/Two",
      "a require of Node 16 does not find @planted/two/Two"
    ])
  })

  it("is none where a room is left open", () => {
    assert.include(
      faultsOfResolution(into, packed({ ".": entry("index"), "./*": entry("*") })),
      "a bundler finds @planted/two/room/inner, which is closed"
    )
  })

  it("is told with the reason where it does not load", () => {
    packed({ ".": entry("index"), "./*": entry("*"), "./room/*": null })
    install("@planted/two", { "dist/Waits.js": "await 1", "dist/Broken.js": 'import "nowhere"' })
    assert.match(faultsOfLoading(into, ["@planted/two/Waits"]).join(), /^@planted\/two\/Waits: /)
    assert.match(faultsOfLoading(into, ["@planted/two/Broken"]).join(), /^@planted\/two\/Broken: .*nowhere/)
  })
})
