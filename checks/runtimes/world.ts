/**
 * Holds the two folders in which programs run: one has the packages that bring `effect` alone, with it, and the other
 * has all packages and what the programs for Node need.
 */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { copyPrograms, install, link, writeImports } from "./consumer.ts"
import { pack, type Packed, plainOf } from "./packed.ts"

/** A folder with packages and programs. */
export interface Room {
  readonly folder: string
  /** The number of the modules that `imports.mjs` imports. */
  readonly modules: number
  /** The number of the modules that `importsForWorkers.mjs` imports. */
  readonly modulesForWorkers: number
}

export interface World {
  readonly packages: ReadonlyArray<Packed>
  readonly plain: Room
  readonly whole: Room
  /** The path of the emulator's command. */
  readonly command: string
  /** A folder for what trials write. */
  readonly scratch: string
}

/** The peer that is optional, and that programs for Node bring. */
const platform = "@effect/platform-node"

/** The package whose parts import Node's own modules, wherever they run. Its README says so. */
const durable = "@effect-portone/durable"

const room = (folder: string, packages: ReadonlyArray<Packed>, withNode: boolean): Room => {
  copyPrograms(folder)
  const forWorkers = packages.filter(({ name }) => name !== durable)
  if (forWorkers.length === packages.length) throw new Error(`${durable} is not among the packages`)
  return {
    folder,
    modules: writeImports(join(folder, "imports.mjs"), packages, withNode),
    modulesForWorkers: writeImports(join(folder, "importsForWorkers.mjs"), forWorkers, withNode)
  }
}

/** Fails if an install of these packages has brought more than `effect`. */
const refuseMore = (packages: ReadonlyArray<Packed>, found: ReadonlyArray<string>): void => {
  const own = packages.map(({ name }) => name)
  const others = found.filter((name) => !own.includes(name))
  if (others.join() !== "effect") throw new Error(`the packages bring ${others.join(", ")}, and not effect alone`)
  console.log(`npm installed ${own.join(", ")}, and with them ${others.join(", ")}`)
}

/** Makes both folders, uses them, and removes them. */
export const withWorld = async <A>(how: "installed" | "linked", use: (world: World) => Promise<A>): Promise<A> => {
  const directory = mkdtempSync(join(tmpdir(), "effect-portone-runtimes-"))
  try {
    const packages = pack(directory)
    const plain = plainOf(packages)
    const folders = { plain: join(directory, "plain"), whole: join(directory, "whole") }
    if (how === "linked") {
      link(folders.plain, plain)
      link(folders.whole, packages, [platform])
    } else {
      refuseMore(plain, install(folders.plain, plain))
      install(folders.whole, packages, [platform])
    }
    const [command] = packages.flatMap(({ bin, name }) =>
      Object.values(bin).map((path) => join(folders.whole, "node_modules", name, path))
    )
    if (command === undefined) throw new Error("no package has a command")
    return await use({
      packages,
      plain: room(folders.plain, plain, false),
      whole: room(folders.whole, packages, true),
      command,
      scratch: directory
    })
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}
