// Fails unless tsc has Effect's own diagnostics in it. An unpatched tsc passes in silence, and turbo would keep that pass.
import { execFileSync } from "node:child_process"

const version = execFileSync("tsc", ["--version"], { encoding: "utf8" }).trim()
if (!version.includes("effect-tsgo")) {
  throw new Error(
    `tsc is not patched: \`tsc --version\` says "${version}". Run \`pnpm install\`, with scripts allowed.`
  )
}
