import { assert, describe, it } from "@effect/vitest"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { differencesOf, faultsOfManifest, type Manifest } from "../../packed/manifest.ts"
import { root } from "../documentation/examples.ts"

const read = (path: string) => readFileSync(join(root, path), "utf8")

const foldersOf = (path: string): ReadonlyArray<string> =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

const packages = foldersOf("packages").map((folder) => ({
  folder,
  manifest: JSON.parse(read(`packages/${folder}/package.json`)) as Manifest,
  folders: foldersOf(`packages/${folder}/src`)
}))

describe("the manifests of the published packages", () => {
  it("are those of all packages", () => {
    assert.includeMembers(
      packages.map(({ folder }) => folder),
      ["core", "payments", "platform", "promise", "durable", "testing", "emulator"]
    )
  })

  it.each(packages)("keep one rule: $folder", ({ folder, folders, manifest }) => {
    assert.deepStrictEqual(faultsOfManifest(folder, manifest, folders), [])
  })

  it("agree on version, engines and Effect", () => {
    assert.deepStrictEqual(differencesOf(packages.map(({ manifest }) => manifest)), [])
  })

  it("are released together, in one version", () => {
    const { fixed } = JSON.parse(read(".changeset/config.json")) as { fixed: ReadonlyArray<ReadonlyArray<string>> }
    assert.sameMembers(
      fixed.flat(),
      packages.map(({ manifest }) => manifest.name)
    )
  })

  it.each(packages)(
    "stand beside the licence and a changelog that is of the package: $folder",
    ({ folder, manifest }) => {
      assert.strictEqual(read(`packages/${folder}/LICENSE`), read("LICENSE"))
      assert.strictEqual(read(`packages/${folder}/CHANGELOG.md`).split("\n")[0], `# ${manifest.name}`)
    }
  )
})

describe("the rule of manifests", () => {
  const { folder, folders, manifest } = packages.find((one) => one.folder === "core")!
  const { folders: rooms, manifest: commanding } = packages.find((one) => one.folder === "emulator")!
  const without = (field: keyof Manifest): Manifest =>
    Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== field)) as unknown as Manifest

  it.each([
    "author",
    "bugs",
    "description",
    "engines",
    "exports",
    "files",
    "homepage",
    "keywords",
    "license",
    "name",
    "peerDependencies",
    "publishConfig",
    "repository",
    "sideEffects",
    "type"
  ] satisfies ReadonlyArray<keyof Manifest>)("refuses a manifest without %s", (field) => {
    assert.isNotEmpty(faultsOfManifest(folder, without(field), folders))
  })

  it("refuses a folder of src that the exports leave open", () => {
    assert.deepStrictEqual(faultsOfManifest(folder, manifest, [...folders, "cellar"]), [
      "exports leaves ./cellar/* open",
      "publishConfig.exports leaves ./cellar/* open"
    ])
  })

  it("refuses a closed folder that is not there", () => {
    assert.deepStrictEqual(
      faultsOfManifest(
        folder,
        manifest,
        folders.filter((name) => name !== "client")
      ),
      [
        "exports closes ./client/*, and there is no such folder",
        "publishConfig.exports closes ./client/*, and there is no such folder"
      ]
    )
  })

  it("refuses a repository of another package", () => {
    assert.include(
      faultsOfManifest("payments", { ...manifest, name: "@effect-portone/payments" }, folders).join("\n"),
      '"directory":"packages/payments"'
    )
  })

  it("refuses a command that bundlers may drop", () => {
    assert.include(
      faultsOfManifest("emulator", { ...commanding, sideEffects: false }, rooms),
      "sideEffects leave out the command"
    )
    assert.include(
      faultsOfManifest("emulator", { ...commanding, sideEffects: ["./src/bin.ts"] }, rooms),
      "sideEffects have no ./bundle/bin.js"
    )
  })

  it("refuses versions that differ", () => {
    assert.deepStrictEqual(differencesOf([manifest, { ...manifest, version: "9.9.9" }]), [
      `version: ${manifest.version}, 9.9.9`
    ])
  })
})
