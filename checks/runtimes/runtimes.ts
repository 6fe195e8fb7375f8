/**
 * Names the runtimes, and says how each is installed and what it runs.
 */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import type { Program } from "../../packages/emulator/test/command/spawned.ts"
import { cached } from "./cached.ts"
import { checkLambda, checkRecipe, commandIn } from "./recipe.ts"
import { expectRefusal, type Trials, trialsOf } from "./trial.ts"
import { bundlers, runtimes as versions } from "./versions.ts"
import { workerTrials } from "./worker.ts"
import type { World } from "./world.ts"

/** A runtime that has been installed. */
export interface Runtime {
  /** What it says that its version is. */
  readonly version: string
  readonly trials: (world: World) => Trials
}

const versionOf = ([file]: Program): string =>
  execFileSync(file, ["--version"], { encoding: "utf8" }).split("\n")[0]!.trim()

const node = (name: "node20" | "node22" | "node24" | "node26") => (): Runtime => {
  const system = process.platform === "win32" ? "win" : process.platform
  const binary = `node-${system}-${process.arch}`
  const modules = cached(name, { [binary]: versions[name] })
  const program: Program = [join(modules, binary, process.platform === "win32" ? "bin/node.exe" : "bin/node")]
  return {
    version: versionOf(program),
    trials: (world) => {
      const trials = trialsOf(program, world, checkLambda(program))
      // Older than `engines` of the packages say: the command is a bundle, and needs less.
      return name === "node20" ? { command: trials.command } : trials
    }
  }
}

const bun = (): Runtime => {
  const modules = cached("bun", { bun: versions.bun }, (modules) =>
    execFileSync(process.execPath, ["install.js"], { cwd: join(modules, "bun") })
  )
  const file = join(modules, "bun/bin/bun.exe")
  const program: Program = [file]
  return {
    version: versionOf(program),
    trials: (world) => ({
      ...trialsOf(program, world, checkRecipe(commandIn("fetchServer.ts", "bun", file))),
      // Bun has nothing of undici's, and the layer says so.
      undici: () =>
        expectRefusal(program, world.whole.folder, "overUndici.ts", /core\/node needs undici.*FetchHttpClient/)
    })
  }
}

const deno = (): Runtime => {
  const modules = cached("deno", { deno: versions.deno }, (modules) =>
    execFileSync(process.execPath, ["install.cjs"], { cwd: join(modules, "deno") })
  )
  const file = join(modules, "deno", process.platform === "win32" ? "deno.exe" : "deno")
  const [, serve, ...said] = commandIn("fetchServer.ts", "deno", file)
  // Deno takes the port as an argument, and writes on standard error where it listens.
  const recipe = checkRecipe([file, serve!, "--port", "0", ...said], "stderr")
  return {
    version: versionOf([file]),
    trials: (world) => trialsOf([file, "run", "--allow-all"], world, recipe)
  }
}

const workerd = (): Runtime => {
  const { miniflare } = versions
  const modules = cached("workerd", { miniflare, esbuild: bundlers.esbuild })
  return {
    version: versionOf([join(modules, ".bin/workerd")]),
    trials: (world) => workerTrials(modules, world)
  }
}

/** Installs each of the runtimes, by its name. */
export const runtimes: Readonly<Record<string, () => Runtime>> = {
  node20: node("node20"),
  node22: node("node22"),
  node24: node("node24"),
  node26: node("node26"),
  bun,
  deno,
  workerd
}
