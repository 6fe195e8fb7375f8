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
import { doctorFlags } from "./doctorFlags.ts"
import { listenFlags } from "./listenFlags.ts"
import { serve, serveFlags } from "./serve.ts"
import { triggerFlags } from "./triggerFlags.ts"

const Manifest = Schema.Struct({
  version: Schema.String,
  engines: Schema.Struct({ node: Schema.String }),
  peerDependencies: Schema.Struct({ effect: Schema.String })
})

const readManifest = Effect.fnUntraced(function* (url: URL) {
  const files = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = yield* path.fromFileUrl(url)
  return yield* Effect.flatMap(files.readFileString(file), Schema.decodeEffect(Schema.fromJsonString(Manifest)))
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

const doctoring = ({ engines: { node }, peerDependencies: { effect } }: typeof Manifest.Type) =>
  Command.make("doctor", doctorFlags, (flags) =>
    Effect.flatMap(
      Effect.promise(() => import("./doctor.ts")),
      ({ doctor }) => doctor({ node, effect }, flags)
    )
  ).pipe(Command.withDescription("Checks PORTONE_API_SECRET and what else a program needs to go live; only reads"))

const emulator = (manifest: typeof Manifest.Type) =>
  Command.make("portone-emulator", serveFlags, (flags) => serve(manifest.version, flags)).pipe(
    Command.withSubcommands([listening, triggering, doctoring(manifest)]),
    Command.withDescription("PortOne's V2 API, emulated: any API secret will do, and nothing leaves this machine")
  )

/**
 * Runs the command as the main program of this process.
 *
 * @param packageJson where the manifest of this package is, which has its version and what it needs
 */
export const run = (packageJson: URL): void =>
  readManifest(packageJson).pipe(
    Effect.flatMap((manifest) => Command.run(emulator(manifest), { version: manifest.version })),
    Effect.provide(NodeServices.layer),
    NodeRuntime.runMain({
      // An interruption is the regular end.
      teardown: (exit, onExit) => (Exit.hasInterrupts(exit) ? onExit(0) : Runtime.defaultTeardown(exit, onExit))
    })
  )
