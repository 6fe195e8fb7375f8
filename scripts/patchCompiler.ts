// Puts Effect's own diagnostics into tsc and oxlint, and makes sure they are there: an unpatched tsc passes in silence,
// and turbo would keep that pass.
import { execFileSync } from "node:child_process"

execFileSync("effect-tsgo", ["patch", "--typescript", "--oxlint"], { stdio: ["ignore", "ignore", "inherit"] })

const version = execFileSync("tsc", ["--version"], { encoding: "utf8" }).trim()
if (!version.includes("effect-tsgo")) {
  throw new Error(`tsc is not patched: \`tsc --version\` says "${version}". Run \`npm start\` or \`pnpm install\` again.`)
}
