// Packs the package of the working directory as it would be published, and checks what a consumer would meet. A command
// has to run where nothing else is installed.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const run = (command: string, ...args: ReadonlyArray<string>) => {
  const { status } = spawnSync(command, args, { stdio: "inherit" })
  if (status !== 0) process.exitCode = 1
}

/** The part of a packed manifest that is read here. */
interface Manifest {
  readonly bin?: Readonly<Record<string, string>>
}

const directory = mkdtempSync(join(tmpdir(), "effect-portone-"))
run("pnpm", "pack", "--pack-destination", directory)
for (const tarball of readdirSync(directory)) {
  run("publint", join(directory, tarball), "--strict")
  run("attw", join(directory, tarball), "--profile", "esm-only")
  run("tar", "--extract", "--file", join(directory, tarball), "--directory", directory)
  const folder = join(directory, "package")
  const { bin = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  for (const path of Object.values(bin)) run(process.execPath, join(folder, path), "--version")
}
rmSync(directory, { recursive: true })
