/**
 * Loads the public modules of a package as programs do, by `import` and by `require`, in a Node of its own.
 */
import { spawnSync } from "node:child_process"

const program = (specifiers: Iterable<string>): string => `
import { createRequire } from "node:module"
const require = createRequire(import.meta.url)
for (const specifier of ${JSON.stringify([...specifiers])}) {
  try {
    const imported = Object.keys(await import(specifier))
    const required = require(specifier)
    const lost = imported.filter((name) => !(name in required))
    if (lost.length > 0) console.log(specifier + ": a require lacks " + lost.join(", "))
  } catch (error) {
    console.log(specifier + ": " + error.message.split("\\n")[0])
  }
}`

/** Returns the modules that do not load in a folder, each with the reason. */
export const faultsOfLoading = (into: string, specifiers: Iterable<string>): ReadonlyArray<string> => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", program(specifiers)],
    { cwd: into, encoding: "utf8" }
  )
  const lines = stdout.split("\n").filter((line) => line !== "")
  return status === 0 ? lines : [...lines, `Node ends with ${status}: ${stderr.trim().split("\n").at(-1)}`]
}
