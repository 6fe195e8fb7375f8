// Bundles the pages of the emulator, each folder of `packages/emulator/browser` with its `main.ts` and `main.css`, and writes
// each as a module that the emulator imports when a browser asks for it: `packages/emulator/src/pages/built`.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const sources = new URL("../packages/emulator/browser/", import.meta.url)
const built = new URL("../packages/emulator/src/pages/built/", import.meta.url)

/** The names of the pages. */
export const pages: ReadonlyArray<string> = readdirSync(sources).filter((name) =>
  existsSync(new URL(`${name}/main.ts`, sources))
)

/** Returns the text of the module that holds a page. */
export const moduleOf = async (page: string): Promise<string> => {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`${page}/main.ts`, sources)),
    platform: "browser",
    tsconfig: fileURLToPath(new URL("tsconfig.json", sources))
  })
  const { output } = await bundle.generate({ format: "iife", minify: true })
  await bundle.close()
  const stylesheet = new URL(`${page}/main.css`, sources)
  const styles = existsSync(stylesheet)
    ? readFileSync(stylesheet, "utf8")
        .replaceAll(/\s*\n\s*/g, " ")
        .trim()
    : ""
  return [
    "/**",
    ` * Holds the page of \`browser/${page}\`, as \`pnpm pages\` bundles it.`,
    " */",
    `export const script: string = ${JSON.stringify(output[0].code.trim())}`,
    `export const styles: string = ${JSON.stringify(styles)}`,
    ""
  ].join("\n")
}

if (import.meta.main) {
  for (const page of pages) writeFileSync(new URL(`${page}.ts`, built), await moduleOf(page))
}
