/**
 * Checks what is installed where the doctor was started: Node, and the `effect` that programs there load.
 */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as SemVer from "effect/SemVer"
import * as SemVerRange from "effect/SemVerRange"
import { findPackageJSON } from "node:module"
import { pathToFileURL } from "node:url"
import { fail, type Finding, ok, warn } from "./finding.ts"

/** The versions that the manifest of this package asks for. */
export interface Needs {
  readonly node: string
  readonly effect: string
}

const satisfies = (version: string, range: string): boolean => {
  const parsed = SemVer.parse(version)
  const wanted = SemVerRange.parse(range)
  return Result.isSuccess(parsed) && Result.isSuccess(wanted) && SemVerRange.matches(wanted.success, parsed.success)
}

/** Checks the version of Node. */
export const nodeFinding = (version: string, needs: Needs): Finding =>
  satisfies(version, needs.node)
    ? ok("node", `Node ${version}`)
    : fail("node", `Node ${version}, and the packages need ${needs.node}`, "Run your program with a newer Node.")

/** Returns the manifest of a package as a module beside this file would import the package. */
const manifestFrom = Effect.fnUntraced(function* (
  file: string,
  name: string
): Effect.fn.Return<string | undefined, never, FileSystem.FileSystem> {
  const files = yield* FileSystem.FileSystem
  // It does not look where NODE_PATH points, and nor do modules.
  const found = yield* Effect.option(Effect.try(() => findPackageJSON(name, pathToFileURL(file))))
  const path = Option.getOrUndefined(found)
  // Behind a link of a package manager, other packages are found than before it.
  return path === undefined ? undefined : yield* Effect.orElseSucceed(files.realPath(path), () => path)
})

const Manifest = Schema.fromJsonString(Schema.Struct({ version: Schema.String }))

const readVersion = Effect.fnUntraced(function* (path: string) {
  const files = yield* FileSystem.FileSystem
  return (yield* Effect.flatMap(files.readFileString(path), Schema.decodeEffect(Manifest))).version
}, Effect.option)

/** Checks the `effect` that programs of a folder load, and that the client there loads the same copy. */
export const effectFinding = Effect.fnUntraced(function* (
  folder: string,
  needs: Needs
): Effect.fn.Return<Finding, never, FileSystem.FileSystem> {
  const program = `${folder}/package.json`
  const path = yield* manifestFrom(program, "effect")
  const version = path === undefined ? Option.none() : yield* readVersion(path)
  if (Option.isNone(version)) {
    return warn("effect", "effect is not installed here", "Start the doctor in the folder of your program.")
  }
  if (!satisfies(version.value, needs.effect)) {
    return fail("effect", `effect ${version.value}, and the packages need ${needs.effect}`, "Install that version.")
  }
  const client = yield* manifestFrom(program, "@effect-portone/core")
  const ofClient = client === undefined ? path : yield* manifestFrom(client, "effect")
  return ofClient === path
    ? ok("effect", `effect ${version.value}`)
    : fail(
        "effect",
        `effect ${version.value}, and @effect-portone/core loads another copy`,
        "Install one version of effect for all packages: two copies do not know each other's values."
      )
})
