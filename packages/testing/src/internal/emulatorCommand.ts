/**
 * `portone-emulator`: the emulator over HTTP on 127.0.0.1, until it is interrupted.
 *
 * The first line on standard output is its base URL, so that a script can start it on any free port and read where it is.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import * as CliError from "effect/cli/CliError"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Console from "effect/Console"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FileSystem from "effect/FileSystem"
import type { ServeError } from "effect/http/HttpServerError"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as Predicate from "effect/Predicate"
import * as Runtime from "effect/Runtime"
import * as Schema from "effect/Schema"
import { PortOneEmulator } from "../PortOneEmulator.ts"

const defaultPort = 8747

const port = Flag.Int("port").pipe(
  Flag.withSchema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }))),
  Flag.withDescription("The port on 127.0.0.1; 0 takes a free one"),
  Flag.withDefault(defaultPort)
)

const seed = Flag.String("seed").pipe(
  Flag.withDescription("Decides every id and every drawn answer"),
  Flag.withDefault("portone")
)

const describe = (error: ServeError, port: number): string => {
  const code = Predicate.hasProperty(error.cause, "code") ? error.cause.code : undefined
  if (code === "EADDRINUSE") return `Port ${port} is taken. Name another with --port, or let --port 0 take a free one.`
  if (code === "EACCES") return `Port ${port} needs more rights than this process has. Name one above 1023 with --port.`
  return `No server could be started on port ${port}.`
}

const emulator = Command.make("portone-emulator", { port, seed }, ({ port, seed }) =>
  Effect.gen(function* () {
    const context = yield* Layer.build(PortOneEmulator.layerServer({ port, seed })).pipe(
      Effect.mapError((cause) => new CliError.UserError({ cause, userMessage: describe(cause, port) }))
    )
    yield* Console.log(Context.get(context, PortOneEmulator).baseUrl)
    return yield* Effect.never
  }).pipe(Effect.scoped)
).pipe(Command.withDescription("PortOne's V2 API, emulated in memory: any API secret will do, and nothing is kept"))

const manifest = Schema.fromJsonString(Schema.Struct({ version: Schema.String }))

const main = Effect.gen(function* () {
  const files = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = yield* path.fromFileUrl(new URL("../../package.json", import.meta.url))
  const { version } = yield* Effect.flatMap(files.readFileString(file), Schema.decodeEffect(manifest))
  return yield* Command.run(emulator, { version })
})

NodeRuntime.runMain(Effect.provide(main, NodeServices.layer), {
  // To be interrupted is how it is meant to end.
  teardown: (exit, onExit) => (Exit.hasInterrupts(exit) ? onExit(0) : Runtime.defaultTeardown(exit, onExit))
})
