// Packs the package of the working directory as it would be published, and checks what a consumer would meet.
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const run = (command: string, ...args: ReadonlyArray<string>) => {
  const { status } = spawnSync(command, args, { stdio: "inherit" })
  if (status !== 0) process.exitCode = 1
}

const directory = mkdtempSync(join(tmpdir(), "effect-portone-"))
run("pnpm", "pack", "--pack-destination", directory)
for (const tarball of readdirSync(directory)) {
  run("publint", join(directory, tarball), "--strict")
  run("attw", join(directory, tarball), "--profile", "esm-only")
}
rmSync(directory, { recursive: true })
