// Packs the package of the working directory as it would be published, and checks what a consumer would meet.
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const run = (command: string, ...args: ReadonlyArray<string>) => execFileSync(command, args, { stdio: "inherit" })

const directory = mkdtempSync(join(tmpdir(), "effect-portone-"))
try {
  run("pnpm", "pack", "--pack-destination", directory)
  for (const tarball of readdirSync(directory)) {
    run("publint", join(directory, tarball), "--strict")
    run("attw", join(directory, tarball), "--profile", "esm-only")
  }
} finally {
  rmSync(directory, { recursive: true })
}
