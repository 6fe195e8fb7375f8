// Bundles the command of the package of the working directory, `src/bin.ts`, with all that it imports, into the folder that
// is given, or `bundle`. The licences of what comes from other packages are put beside it.
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { rolldown } from "rolldown"

/** Matches the folder of the package that a module is of, and its name. */
const ofPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//

const folder = process.argv[2] ?? "bundle"

rmSync(folder, { recursive: true, force: true })
const bundle = await rolldown({ input: "src/bin.ts", platform: "node" })
const { output } = await bundle.write({
  dir: folder,
  format: "esm",
  entryFileNames: "bin.js",
  // Names stay: those of errors and classes are printed.
  minify: { compress: false, mangle: false, codegen: true }
})
await bundle.close()

const licences = new Map<string, string>()
for (const file of output) {
  for (const module of file.type === "chunk" ? file.moduleIds : []) {
    const [installed, name] = ofPackage.exec(module) ?? []
    if (installed === undefined || name === undefined || licences.has(name)) continue
    licences.set(name, readFileSync(join(installed, "LICENSE"), "utf8").trim())
  }
}
const texts = Array.from(licences, ([name, licence]) => `${name}\n\n${licence}\n`)
writeFileSync(join(folder, "LICENSES.txt"), texts.join(`\n${"-".repeat(80)}\n\n`))
