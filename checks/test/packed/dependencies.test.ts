import { assert, describe, it } from "@effect/vitest"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { client, closureOf, faultsOfInstallation, requiredBy } from "../../packed/dependencies.ts"
import { type Manifest, scope } from "../../packed/manifest.ts"
import { root } from "../documentation/examples.ts"

const manifestOf = (name: string): Manifest => {
  const path = name.startsWith(scope) ? `packages/${name.slice(scope.length)}` : `packages/core/node_modules/${name}`
  return JSON.parse(readFileSync(join(root, path, "package.json"), "utf8")) as Manifest
}

describe("installing the client", () => {
  it("brings its three packages, Effect, what Effect needs, and nothing else", () => {
    const requires = (name: string) => requiredBy(manifestOf(name))
    const installed = closureOf(client, requires)
    assert.includeMembers([...installed], [...client, "effect"])
    assert.deepStrictEqual(faultsOfInstallation(installed, closureOf(["effect"], requires)), [])
  })
})

describe("what an installation brings", () => {
  const requiresOf = (manifests: Readonly<Record<string, Parameters<typeof requiredBy>[0]>>) => (name: string) =>
    requiredBy(manifests[name] ?? {})

  it("is followed through dependencies, peers and optional dependencies, and also in circles", () => {
    const requires = requiresOf({
      a: { dependencies: { b: "1" }, peerDependencies: { c: "1" } },
      b: { optionalDependencies: { d: "1" } },
      d: { dependencies: { a: "1" } }
    })
    assert.deepStrictEqual([...closureOf(["a"], requires)], ["a", "b", "d", "c"])
  })

  it("has no peer that is optional", () => {
    const requires = requiresOf({
      a: { peerDependencies: { b: "1" }, peerDependenciesMeta: { b: { optional: true } } }
    })
    assert.deepStrictEqual([...closureOf(["a"], requires)], ["a"])
  })

  it("names what is neither of the client nor of Effect", () => {
    assert.deepStrictEqual(faultsOfInstallation(new Set([...client, "effect", "left-pad"]), new Set(["effect"])), [
      "installing the client brings left-pad"
    ])
  })
})
