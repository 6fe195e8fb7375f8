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
import { listenFlags } from "./listenFlags.ts"
import { serve, serveFlags } from "./serve.ts"
import { triggerFlags } from "./triggerFlags.ts"

const manifest = Schema.fromJsonString(Schema.Struct({ version: Schema.String }))

const readVersion = Effect.fnUntraced(function* (url: URL) {
  const files = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = yield* path.fromFileUrl(url)
  return (yield* Effect.flatMap(files.readFileString(file), Schema.decodeEffect(manifest))).version
})

const listening = Command.make("listen", listenFlags, (flags) =>
  Effect.flatMap(
    Effect.promise(() => import("./listen.ts")),
    ({ listen }) => listen(flags)
  )
).pipe(Command.withDescription("Sends the webhooks of a running emulator on to an address"))

const triggering = Command.make("trigger", triggerFlags, (flags) =>
  Effect.flatMap(
    Effect.promise(() => import("./trigger.ts")),
    ({ trigger }) => trigger(flags)
  )
).pipe(Command.withDescription("Makes an event really happen in a running emulator, so that its webhook is sent"))

const emulator = (version: string) =>
  Command.make("portone-emulator", serveFlags, (flags) => serve(version, flags)).pipe(
    Command.withSubcommands([listening, triggering]),
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
