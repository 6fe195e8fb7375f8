/**
 * Installs the packed packages of the client with npm into an empty folder, as a person does who starts a program, and
 * fails if that brings more than `effect` and what `effect` itself needs. It asks the registry, so no test runs it.
 */
import { execFileSync } from "node:child_process"
import { globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { client, closureOf, faultsOfInstallation, requirementsIn } from "./dependencies.ts"
import { faultsOfLoading } from "./loading.ts"
import type { Manifest } from "./manifest.ts"
import { pack } from "./pack.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))

/** Returns the names of all packages that a folder has in `node_modules`, at whatever depth. */
const installedIn = (folder: string): ReadonlySet<string> =>
  new Set(
    globSync("**/node_modules/{*,@*/*}/package.json", { cwd: folder }).map((file) =>
      dirname(file).split("node_modules/").at(-1)!
    )
  )

const directory = realpathSync(mkdtempSync(join(tmpdir(), "effect-portone-")))
try {
  const [packing, folder] = [join(directory, "packing"), join(directory, "program")]
  for (const path of [packing, folder]) mkdirSync(path)
  const packed = pack(root, client, packing)
  const { effect } = (JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")) as Required<Manifest>)
    .peerDependencies
  const tarballs = Object.fromEntries(packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]))
  writeFileSync(
    join(folder, "package.json"),
    // The versions that the packages ask of each other are those of the tarballs, and on no registry yet.
    JSON.stringify({ private: true, dependencies: { ...tarballs, effect }, overrides: tarballs })
  )
  execFileSync("npm", ["install", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" })
  const installed = installedIn(folder)
  const missing = [...client, "effect"].filter((name) => !installed.has(name)).map((name) => `${name} is not installed`)
  const faults = [
    ...missing,
    ...faultsOfInstallation(installed, closureOf(["effect"], requirementsIn(packing))),
    ...faultsOfLoading(folder, client)
  ]
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
  console.log(`installed: ${[...installed].toSorted().join(", ")}`)
} finally {
  rmSync(directory, { recursive: true })
}
