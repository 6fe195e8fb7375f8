/** Type checks generated files as they would stand in the packages, beside the hand-written code that they need. */
import { execFile } from "node:child_process"
import { cp, mkdir, rm, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { type GeneratedFile, writeFiles } from "../src/files.ts"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** What the generated contract imports of its package. */
const contractNeeds = ["ContractEndpoint.ts", "contract/spelling.ts"]

/** What the generated promises import of their package, and what that imports. */
const promiseNeeds = ["CallAbortedError.ts", "CallOptions.ts", "client", "List.ts", "Operation.ts", "PromiseClient.ts"]

/**
 * The compiler's complaints about these files, a line each; `name` is for the folder that they are written to. The whole of
 * `core` is checked with those of a whole document. Those of a part lack what hand-written code imports.
 */
export const typeCheckGenerated = async (
  name: string,
  files: ReadonlyArray<GeneratedFile>,
  of: "document" | "part" = "document"
): Promise<ReadonlyArray<string>> => {
  // Inside the tool, so that `effect` is found from there.
  const workbench = join(root, "tools/codegen/.cache", name)
  await rm(workbench, { recursive: true, force: true })
  await mkdir(workbench, { recursive: true })
  await cp(join(root, "packages/core/src"), join(workbench, "packages/core/src"), {
    recursive: true,
    filter: (path) => !path.includes("generated")
  })
  const contract = files.find(({ text }) => text.includes("export const PortOneApi: "))!
  const contractSource = dirname(dirname(contract.path))
  for (const file of contractNeeds) {
    await cp(join(root, contractSource, file), join(workbench, contractSource, file))
  }
  for (const file of promiseNeeds) {
    const path = join("packages/promise/src", file)
    await cp(join(root, path), join(workbench, path), { recursive: true })
  }
  await writeFiles(workbench, files)
  await writeFile(
    join(workbench, "tsconfig.json"),
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: {
        composite: false,
        noEmit: true,
        declarationMap: false,
        rootDir: ".",
        paths: Object.fromEntries(
          ["core", "payments", "platform"].map((name) => [`@effect-portone/${name}/*`, [`./packages/${name}/src/*.ts`]])
        )
      },
      include: [of === "document" ? "packages" : "packages/*/src/generated"]
    })
  )
  const { stdout } = await promisify(execFile)(join(root, "node_modules/.bin/tsc"), ["-p", workbench]).catch(
    (error: { readonly stdout: string }) => error
  )
  return stdout === "" ? [] : stdout.trimEnd().split("\n")
}
