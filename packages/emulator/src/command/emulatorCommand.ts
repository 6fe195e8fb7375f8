/**
 * Runs `portone-emulator`, which serves an emulator.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Runtime from "effect/Runtime"
import * as Schema from "effect/Schema"
import { serve, serveFlags } from "./serve.ts"

const manifest = Schema.fromJsonString(Schema.Struct({ version: Schema.String }))

const readVersion = Effect.fnUntraced(function* (url: URL) {
  const files = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = yield* path.fromFileUrl(url)
  return (yield* Effect.flatMap(files.readFileString(file), Schema.decodeEffect(manifest))).version
})

const emulator = (version: string) =>
  Command.make("portone-emulator", serveFlags, (flags) => serve(version, flags)).pipe(
    Command.withDescription("PortOne's V2 API, emulated: any API secret will do, and nothing leaves this machine")
  )

/**
 * Runs the command as the main program of this process.
 *
 * @param packageJson where the manifest of this package is, which has its version
 */
export const run = (packageJson: URL): void =>
  readVersion(packageJson).pipe(
    Effect.flatMap((version) => Command.run(emulator(version), { version })),
    Effect.provide(NodeServices.layer),
    NodeRuntime.runMain({
      // An interruption is the regular end.
      teardown: (exit, onExit) => (Exit.hasInterrupts(exit) ? onExit(0) : Runtime.defaultTeardown(exit, onExit))
    })
  )
