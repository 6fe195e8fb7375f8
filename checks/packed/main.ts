/**
 * Packs the package of the working directory as it would be published, and checks what a consumer would meet. A command
 * has to run where nothing else is installed, so it is run before anything is linked beside it.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { faultsOfDeclarations, faultsOfResolution, publicModules } from "./declarations.ts"
import { client, closureOf, faultsOfInstallation, requirementsIn } from "./dependencies.ts"
import { faultsOfTarball } from "./files.ts"
import { faultsOfLoading } from "./loading.ts"
import type { Manifest } from "./manifest.ts"
import { pack, packOne } from "./pack.ts"

const root = fileURLToPath(new URL("../../", import.meta.url))
const { name } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest

const faults: Array<string> = []

const run = (command: string, ...args: ReadonlyArray<string>): void => {
  const { status } = spawnSync(command, args, { stdio: "inherit" })
  if (status !== 0) faults.push(`${command} ends with ${status}`)
}

const within = <A>(use: (folder: string) => A): A => {
  // The compiler and Node name files by their real paths, which a temporary folder of macOS is not.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "effect-portone-")))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

within((alone) => {
  const { folder, manifest, tarball } = packOne(root, name, alone)
  run("publint", tarball, "--strict")
  // Effect is of ES modules alone, and so is this. Node 22 and later can `require` them, which is tried below.
  run("attw", tarball, "--profile", "node16", "--ignore-rules", "cjs-resolves-to-esm")
  for (const path of Object.values(manifest.bin ?? {})) run(process.execPath, join(folder, path), "--version")
})

within((into) => {
  const [packed] = pack(root, [name], into)
  if (packed === undefined) throw new Error(`${name} was not packed`)
  const declarations = packed.files.filter((file) => /^dist\/.*\.d\.ts$/.test(file))
  const isForNode = packed.manifest.dependencies?.["@effect/platform-node"] !== undefined
  faults.push(
    ...faultsOfTarball(packed),
    ...faultsOfDeclarations(packed.folder, declarations, { isForNode }),
    ...faultsOfResolution(into, packed),
    ...faultsOfLoading(into, publicModules(packed).keys())
  )
  if (client.includes(name)) {
    const requires = requirementsIn(into)
    faults.push(...faultsOfInstallation(closureOf([name], requires), closureOf(["effect"], requires)))
  }
})

for (const fault of faults) console.error(`${name}: ${fault}`)
if (faults.length > 0) process.exitCode = 1
