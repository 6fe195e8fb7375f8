/**
 * Runs the programs in workerd, bundled by esbuild as a worker's own tools do, without any flag for Node.
 */
import assert from "node:assert/strict"
import { createRequire } from "node:module"
import { join } from "node:path"
import { expectCheckout, variablesOf } from "../recipes/checkout.ts"
import { withPlace } from "./place.ts"
import { copyRecipes } from "./recipe.ts"
import { expectInMemory, expectShop, type Trials } from "./trial.ts"
import type { World } from "./world.ts"

/** The part of esbuild that is used here. */
interface Esbuild {
  readonly build: (options: object) => Promise<{
    readonly outputFiles: ReadonlyArray<{ readonly text: string }>
    readonly warnings: ReadonlyArray<{ readonly text: string }>
  }>
}

/** The part of Miniflare that is used here. */
interface Miniflare {
  readonly dispatchFetch: (url: string, init?: object) => Promise<{ readonly status: number; text(): Promise<string> }>
  /** The address where it serves. */
  readonly ready: Promise<URL>
  readonly dispose: () => Promise<void>
}

/** The day whose defaults of workerd hold. */
const compatibilityDate = "2026-07-01"

/** Returns the trials of workerd. */
export const workerTrials = (modules: string, world: World): Trials => {
  const { command, plain, whole } = world
  const require = createRequire(join(modules, "index.js"))
  // Both are loaded from where they were installed, so the compiler does not see their types.
  const esbuild = require("esbuild") as Esbuild
  const { Miniflare: Constructor } = require("miniflare") as { Miniflare: new (options: object) => Miniflare }

  const bundle = async (folder: string, file: string, external: ReadonlyArray<string> = []): Promise<string> => {
    const { outputFiles, warnings } = await esbuild.build({
      entryPoints: [join(folder, file)],
      bundle: true,
      write: false,
      format: "esm",
      target: "es2023",
      conditions: ["workerd", "worker", "browser"],
      external,
      logLevel: "silent"
    })
    assert.deepEqual(
      warnings.map(({ text }) => text),
      []
    )
    return outputFiles[0]!.text
  }

  const serve = (contents: string, bindings: Readonly<Record<string, string>> = {}): Miniflare => {
    const module = { type: "ESModule", path: "worker.mjs", contents }
    return new Constructor({ modules: [module], bindings, compatibilityDate })
  }

  const ask = async (folder: string, file: string, init?: object): Promise<unknown> => {
    // The emulator imports them where it serves over HTTP, which no worker does.
    const worker = serve(await bundle(folder, file, ["node:*", "@effect/platform-node/*"]))
    try {
      const answer = await worker.dispatchFetch("http://worker.example/", init)
      const body = await answer.text()
      assert.equal(answer.status, 200, body)
      return JSON.parse(body)
    } finally {
      await worker.dispose()
    }
  }

  return {
    imports: async () => {
      assert.deepEqual(await ask(plain.folder, "importsWorker.mjs"), { modules: plain.modulesForWorkers })
      return "ok"
    },
    fetch: () =>
      withPlace(command, async (place) =>
        // workerd has one error for a connection that was refused and one that was lost.
        expectShop(await ask(plain.folder, "shopWorker.ts", { method: "POST", body: JSON.stringify(place) }), "Unknown")
      ),
    "in memory": async () => expectInMemory(await ask(whole.folder, "inMemoryWorker.ts")),
    recipe: async () => {
      const contents = await bundle(copyRecipes(world), "workers.ts")
      return withPlace(command, async ({ baseUrl }) => {
        const worker = serve(contents, variablesOf(baseUrl))
        try {
          return await expectCheckout((await worker.ready).origin, baseUrl)
        } finally {
          await worker.dispose()
        }
      })
    }
  }
}
