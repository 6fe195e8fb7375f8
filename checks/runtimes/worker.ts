/**
 * Runs the programs in workerd, bundled by esbuild as a worker's own tools do, without any flag for Node.
 */
import assert from "node:assert/strict"
import { createRequire } from "node:module"
import { join } from "node:path"
import { withPlace } from "./place.ts"
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
  readonly dispose: () => Promise<void>
}

/** The day whose defaults of workerd hold. */
const compatibilityDate = "2026-07-01"

/** Returns the trials of workerd. */
export const workerTrials = (modules: string, { command, plain, whole }: World): Trials => {
  const require = createRequire(join(modules, "index.js"))
  // Both are loaded from where they were installed, so the compiler does not see their types.
  const esbuild = require("esbuild") as Esbuild
  const { Miniflare: Constructor } = require("miniflare") as { Miniflare: new (options: object) => Miniflare }

  const ask = async (folder: string, file: string, init?: object): Promise<unknown> => {
    const { outputFiles, warnings } = await esbuild.build({
      entryPoints: [join(folder, file)],
      bundle: true,
      write: false,
      format: "esm",
      target: "es2023",
      conditions: ["workerd", "worker", "browser"],
      // The emulator imports them where it serves over HTTP, which no worker does.
      external: ["node:*", "@effect/platform-node/*"],
      logLevel: "silent"
    })
    assert.deepEqual(
      warnings.map(({ text }) => text),
      []
    )
    const module = { type: "ESModule", path: "worker.mjs", contents: outputFiles[0]!.text }
    const worker = new Constructor({ modules: [module], compatibilityDate })
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
      assert.deepEqual(await ask(plain.folder, "importsWorker.mjs"), { modules: plain.modules })
      return "ok"
    },
    fetch: () =>
      withPlace(command, async (place) =>
        // workerd has one error for a connection that was refused and one that was lost.
        expectShop(await ask(plain.folder, "shopWorker.ts", { method: "POST", body: JSON.stringify(place) }), "Unknown")
      ),
    "in memory": async () => expectInMemory(await ask(whole.folder, "inMemoryWorker.ts"))
  }
}
