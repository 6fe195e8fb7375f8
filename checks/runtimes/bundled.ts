/**
 * Bundles the shop with each bundler, and runs each bundle where nothing else is installed.
 */
import assert from "node:assert/strict"
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire, stripTypeScriptTypes } from "node:module"
import { join } from "node:path"
import { cached } from "./cached.ts"
import { withPlace } from "./place.ts"
import { expectShop, print } from "./trial.ts"
import { bundlers as versions } from "./versions.ts"
import type { World } from "./world.ts"

/** Bundles a program into a folder of its own, as `shop.mjs`, and returns what the bundler warns of. */
type Bundle = (entry: string, folder: string) => Promise<ReadonlyArray<string>>

/** A warning of esbuild's or of webpack's, or of rolldown's. */
interface Warning {
  readonly text?: string
  readonly message?: string
}

/** The part of each bundler's interface that is used here. */
interface Bundlers {
  readonly esbuild: { readonly build: (options: object) => Promise<{ readonly warnings: ReadonlyArray<Warning> }> }
  readonly rolldown: { readonly build: (options: object) => Promise<unknown> }
  readonly webpack: (options: object, done: (error: Error | null, stats?: Stats) => void) => void
}

/** What webpack tells of a build. */
interface Stats {
  readonly toJson: (options: object) => {
    readonly errors: ReadonlyArray<Warning>
    readonly warnings: ReadonlyArray<Warning>
  }
}

const textOf = ({ message, text }: Warning): string => text ?? message ?? "a warning without words"

const file = "shop.mjs"

const makeBundles = (): Readonly<Record<keyof Bundlers, Bundle>> => {
  const require = createRequire(join(cached("bundlers", versions), "index.js"))
  // They are loaded from where they were installed, so the compiler does not see their types.
  const load = <Name extends keyof Bundlers>(name: Name) => require(name) as Bundlers[Name]
  return {
    esbuild: async (entry, folder) => {
      const { warnings } = await load("esbuild").build({
        entryPoints: [entry],
        outfile: join(folder, file),
        bundle: true,
        platform: "node",
        format: "esm",
        logLevel: "silent",
        // What undici takes with `require` of Node's own modules.
        banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }
      })
      return warnings.map(textOf)
    },
    rolldown: async (entry, folder) => {
      const warnings: Array<string> = []
      await load("rolldown").build({
        input: entry,
        platform: "node",
        output: { dir: folder, format: "esm", entryFileNames: file },
        onLog: (level: string, warning: Warning) => {
          if (level === "warn") warnings.push(textOf(warning))
        }
      })
      return warnings
    },
    webpack: (entry, folder) =>
      new Promise((resolve, reject) =>
        load("webpack")(
          {
            mode: "production",
            target: "node22",
            entry,
            experiments: { outputModule: true },
            output: { path: folder, filename: file, module: true, library: { type: "module" } },
            performance: { hints: false }
          },
          (error, stats) => {
            const { errors, warnings } = stats?.toJson({ all: false, errors: true, warnings: true }) ?? {}
            if (error !== null) reject(error)
            else resolve([...(errors ?? []), ...(warnings ?? [])].map(textOf))
          }
        )
      )
  }
}

/**
 * What fails, and how. rolldown 1.3.3 leaves a module without exports that is imported dynamically and exports all of a
 * CommonJS module, as `@effect/platform-node/Undici` does of undici.
 */
const broken: Readonly<Record<string, RegExp>> = { "rolldown undici": /\.Agent is not a constructor/ }

/** Removes the types from the programs of a folder: webpack reads none. Their names stay, as they import each other. */
const withoutTypes = (folder: string): void => {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".ts"))) {
    writeFileSync(join(folder, name), stripTypeScriptTypes(readFileSync(join(folder, name), "utf8")))
  }
}

/** Returns a check for each bundler and each HTTP client, which says how it ended. */
export const bundleChecks = ({ command, plain, scratch, whole }: World): ReadonlyMap<string, () => Promise<string>> => {
  for (const { folder } of [plain, whole]) withoutTypes(folder)
  const programs = { fetch: join(plain.folder, "overFetch.ts"), undici: join(whole.folder, "overUndici.ts") }
  return new Map(
    Object.entries(makeBundles()).flatMap(([bundler, bundle]) =>
      Object.entries(programs).map(([client, entry]): [string, () => Promise<string>] => [
        `${bundler} ${client}`,
        async () => {
          const folder = join(scratch, `${bundler}-${client}`)
          assert.deepEqual(await bundle(entry, folder), [])
          const stderr = broken[`${bundler} ${client}`]
          await withPlace(command, async (place) => {
            const printed = print([process.execPath], folder, file, JSON.stringify(place))
            if (stderr === undefined) expectShop(await printed, "NotSent")
            else await assert.rejects(printed, { stderr })
          })
          return stderr === undefined ? "ok" : "broken, as known"
        }
      ])
    )
  )
}
