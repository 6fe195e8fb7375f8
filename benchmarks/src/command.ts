/**
 * The program that runs as `portone-emulator` once the package is installed. `pnpm build` writes it.
 */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const manifest = new URL("../../packages/emulator/package.json", import.meta.url)

/** The part of the manifest that is read here. */
interface Manifest {
  readonly publishConfig: { readonly bin: { readonly "portone-emulator": string } }
}

const { publishConfig } = JSON.parse(readFileSync(manifest, "utf8")) as Manifest

export const command = fileURLToPath(new URL(publishConfig.bin["portone-emulator"], manifest))
