/**
 * Installs tools with npm into a folder of `.cache` that has their versions in its name, where they stay.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { npm } from "./consumer.ts"
import { root } from "./packed.ts"

/**
 * Installs packages into a folder of the cache, unless they are there, and returns the path of their `node_modules`.
 *
 * @param prepare what is to be done once they are installed, as no script of theirs has run
 */
export const cached = (
  name: string,
  packages: Readonly<Record<string, string>>,
  prepare: (modules: string) => void = () => {}
): string => {
  const folder = join(root, ".cache/runtimes", [name, ...Object.values(packages)].join("-"))
  const modules = join(folder, "node_modules")
  const done = join(folder, "done")
  if (existsSync(done)) return modules
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: packages }))
  npm(folder, "install")
  prepare(modules)
  writeFileSync(done, "")
  return modules
}
