/**
 * Checks the recipes on the runtimes that they are for, each served as its page tells the reader.
 */
import assert from "node:assert/strict"
import { cpSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Program } from "../../packages/emulator/test/command/spawned.ts"
import { expectCheckout, serveBy } from "../recipes/checkout.ts"
import { root } from "./packed.ts"
import { withPlace } from "./place.ts"
import type { World } from "./world.ts"

/** Copies the recipes to where the packages are that bring `effect` alone, and returns their folder. */
export const copyRecipes = ({ plain }: World): string => {
  const folder = join(plain.folder, "src")
  cpSync(join(root, "examples/recipes/src"), folder, { recursive: true })
  return folder
}

/** Returns the command by which the first line of a recipe says that a runtime serves it, with that runtime's file. */
export const commandIn = (recipe: string, runtime: "bun" | "deno", file: string): Program => {
  const [first = ""] = readFileSync(join(root, "examples/recipes/src", recipe), "utf8").split("\n")
  const [, words] = new RegExp(`\`${runtime} ([^\`]+)\``).exec(first) ?? []
  assert(words !== undefined, `${recipe} does not say how ${runtime} serves it`)
  return [file, ...words.split(" ")]
}

/** Returns a check of a recipe that a process serves, which writes its port on this stream. */
export const checkRecipe =
  (program: Program, stream?: "stderr" | "stdout") =>
  async (world: World): Promise<"ok"> => {
    const folder = copyRecipes(world)
    return withPlace(world.command, async ({ baseUrl }) => {
      const { address, process } = await serveBy(program, baseUrl, folder, stream)
      try {
        return await expectCheckout(address, baseUrl)
      } catch (cause) {
        throw new Error(`${program.join(" ")} wrote: ${process.written("stdout")}${process.written("stderr")}`, {
          cause
        })
      } finally {
        await process.kill("SIGKILL")
      }
    })
  }

/** Returns a check of the recipe for AWS Lambda, whose runtime is Node, with a server in Lambda's place. */
export const checkLambda = ([file, ...first]: Program) =>
  checkRecipe([file, ...first, join(root, "checks/recipes/serve.ts"), "lambda", "."])
