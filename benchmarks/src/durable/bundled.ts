/**
 * Bundles the programs that take part in a measurement into a file each: what plays PortOne, as the emulator's command
 * is published, and the runner, as its manual says.
 */
import { build } from "esbuild"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const packages = fileURLToPath(new URL("../../../packages/", import.meta.url))
const published = ["core", "durable", "emulator", "payments", "platform", "promise", "testing"]

/** Writes the bundle of a program beside this file into a folder, and returns its path. */
export const bundle = async (name: "portone" | "runner", folder: string): Promise<string> => {
  const outfile = join(folder, `${name}.cjs`)
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    platform: "node",
    minifyWhitespace: true,
    minifySyntax: true,
    outfile,
    logLevel: "error",
    // The packages as they are published.
    alias: Object.fromEntries(published.map((name) => [`@effect-portone/${name}`, `${packages}${name}/dist`]))
  })
  return outfile
}
