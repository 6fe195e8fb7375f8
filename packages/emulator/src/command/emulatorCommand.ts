/**
 * Runs `portone-emulator`: serves an emulator over HTTP on 127.0.0.1 until it is interrupted.
 *
 * The first line on standard output is its base URL, so that a script can start it on a free port and read its address.
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
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Predicate from "effect/Predicate"
import type * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import * as Schema from "effect/Schema"
import * as Webhook from "@effect-portone/core/Webhook"
import { PgProvider } from "@effect-portone/payments/generated/Shared"
import { defaults, defaultSeed } from "../assembly/Assembly.ts"
import type { WebhookOptions } from "../EmulatorWebhooks.ts"
import { PortOneEmulator, type StrictOptions } from "../PortOneEmulator.ts"
import { CurrentJournal } from "../state/Journal.ts"
import { versions } from "../webhooks/Webhooks.ts"
import { clock } from "./clockFlags.ts"
import * as DataFile from "./dataFile.ts"
import type { DataFileError } from "./dataFileError.ts"

const defaultPort = 8747

const port = Flag.Int("port").pipe(
  Flag.withSchema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }))),
  Flag.withDescription("The port on 127.0.0.1; 0 takes a free one"),
  Flag.withDefault(defaultPort)
)

const seed = Flag.String("seed").pipe(Flag.withDescription("Decides every id"), Flag.withDefault(defaultSeed))

const data = Flag.File("data").pipe(
  Flag.withDescription("A file that the state is kept in, and begun from if it is there; it brings its own seed"),
  Flag.optional
)

const webhookUrl = Flag.String("webhook-url").pipe(
  Flag.filter(
    (url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol),
    () => "Expected a URL that begins with http:// or https://"
  ),
  Flag.withDescription("Where webhooks go; without it only where a request says, by noticeUrls"),
  Flag.optional
)

const webhookSecrets = Flag.Redacted("webhook-secret").pipe(
  Flag.withDescription(
    "Signs webhooks: base64, with or without whsec_; given twice, both do. One that all know by default"
  ),
  Flag.atMost(2)
)

const webhookVersion = Flag.Literals("webhook-version", versions).pipe(
  Flag.withDescription("The form of webhooks"),
  Flag.withDefault(defaults.webhooks.version)
)

const confirmProcess = Flag.Boolean("confirm-process").pipe(
  Flag.withDescription("Ask --webhook-url by Transaction.Confirm before a payment of the window is approved"),
  Flag.withDefault(defaults.webhooks.confirmProcess)
)

const signsTaxInvoices = Flag.Boolean("sign-tax-invoices").pipe(
  Flag.withDescription("Sign webhooks of tax invoices, too, which PortOne sends unsigned"),
  Flag.withDefault(defaults.webhooks.signsTaxInvoices)
)

const strict = Flag.Boolean("strict").pipe(
  Flag.withDescription("Know only the secrets, stores and channels named here; without it, any will do"),
  Flag.withDefault(defaults.known !== undefined)
)

const secrets = Flag.Redacted("secret").pipe(
  Flag.withDescription("An API secret that --strict knows; may be given again"),
  Flag.atLeast(0)
)

const stores = Flag.String("store").pipe(
  Flag.withDescription("The id of a store that --strict knows besides store-emulator; may be given again"),
  Flag.atLeast(0)
)

const channels = Flag.String("channel").pipe(
  Flag.withDescription(
    "A channel key or group id that --strict knows, or key=KCP_V2 for one that behaves as that PG; may be given again"
  ),
  Flag.atLeast(0)
)

const refuse = (userMessage: string, cause: unknown = new Error(userMessage)) =>
  new CliError.UserError({ cause, userMessage })

/** The channels of the flags: the keys alone, and the PGs of those that name one. */
interface Channels {
  readonly keys: ReadonlyArray<string>
  readonly pgs: { readonly [channelKey: string]: PgProvider }
}

const channelsOf = Effect.fnUntraced(function* (
  flags: ReadonlyArray<string>
): Effect.fn.Return<Channels, CliError.UserError> {
  const keys: Array<string> = []
  const pgs: Array<readonly [key: string, pgProvider: PgProvider]> = []
  for (const flag of flags) {
    const end = flag.lastIndexOf("=")
    if (end === -1) {
      keys.push(flag)
      continue
    }
    const name = flag.slice(end + 1)
    const pgProvider = PgProvider.literals.find((one) => one === name)
    if (end === 0 || pgProvider === undefined) {
      return yield* refuse(`--channel ${flag}: write the key, "=", and a PG as PortOne's API names it, such as KCP_V2.`)
    }
    pgs.push([flag.slice(0, end), pgProvider])
  }
  return { keys, pgs: Object.fromEntries(pgs) }
})

const strictOptions = (
  isStrict: boolean,
  known: Required<StrictOptions>
): Effect.Effect<StrictOptions | undefined, CliError.UserError> => {
  if (isStrict) {
    return known.secrets.length > 0
      ? Effect.succeed(known)
      : Effect.fail(refuse("--strict needs a --secret, or nobody could call anything."))
  }
  return known.secrets.length + (known.stores?.length ?? 0) + (known.channels?.length ?? 0) === 0
    ? Effect.undefined
    : Effect.fail(refuse("--secret, --store and a --channel without a PG are for --strict: without it, any will do."))
}

const webhookOptions = Effect.fnUntraced(function* (
  secrets: ReadonlyArray<Redacted.Redacted>,
  options: Pick<WebhookOptions, "confirmProcess" | "signsTaxInvoices" | "url" | "version">
): Effect.fn.Return<WebhookOptions, CliError.UserError> {
  if (options.confirmProcess === true && options.url === undefined) {
    return yield* refuse("--confirm-process needs a --webhook-url, or there is nobody to ask.")
  }
  if (secrets.length === 0) return options
  yield* Effect.mapError(Webhook.sign({ secrets, payload: "{}" }), (error) =>
    refuse(
      "--webhook-secret: PortOne's secrets are base64 of at least 24 bytes, with or without whsec_ before it.",
      error
    )
  )
  return { ...options, secrets }
})

const describe = (error: ServeError, port: number): string => {
  const code = Predicate.hasProperty(error.cause, "code") ? error.cause.code : undefined
  if (code === "EADDRINUSE") return `Port ${port} is taken. Name another with --port, or let --port 0 take a free one.`
  if (code === "EACCES") return `Port ${port} needs more rights than this process has. Name one above 1023 with --port.`
  return `No server could be started on port ${port}.`
}

const refuseFile = (error: DataFileError) => refuse(error.message, error)

const manifest = Schema.fromJsonString(Schema.Struct({ version: Schema.String }))

const readVersion = Effect.fnUntraced(function* (url: URL) {
  const files = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = yield* path.fromFileUrl(url)
  return (yield* Effect.flatMap(files.readFileString(file), Schema.decodeEffect(manifest))).version
})

const emulator = (version: string) =>
  Command.make(
    "portone-emulator",
    {
      port,
      seed,
      data,
      webhookUrl,
      webhookSecrets,
      webhookVersion,
      confirmProcess,
      signsTaxInvoices,
      strict,
      secrets,
      stores,
      channels,
      clock
    },
    (flags) =>
      Effect.gen(function* () {
        const { clock, port, seed } = flags
        const channels = yield* channelsOf(flags.channels)
        const strict = yield* strictOptions(flags.strict, {
          secrets: flags.secrets,
          stores: flags.stores,
          channels: channels.keys
        })
        const webhooks = yield* webhookOptions(flags.webhookSecrets, {
          url: Option.getOrUndefined(flags.webhookUrl),
          version: flags.webhookVersion,
          confirmProcess: flags.confirmProcess,
          signsTaxInvoices: flags.signsTaxInvoices
        })
        const file = yield* Option.match(flags.data, {
          onNone: () => Effect.undefined,
          // Ends after the emulator, when no request is answered any more: all that was answered is then saved.
          onSome: (path) => Effect.mapError(DataFile.open(path, version), refuseFile)
        })
        const context = yield* Layer.build(
          PortOneEmulator.layerServer({
            port,
            seed: file?.seed ?? seed,
            webhooks,
            strict,
            channels: channels.pgs,
            clock
          })
        ).pipe(
          Effect.mapError((cause) => refuse(describe(cause, port), cause)),
          Effect.provideService(CurrentJournal, file?.journal)
        )
        if (file !== undefined) yield* Effect.mapError(file.save, refuseFile)
        yield* Console.log(Context.get(context, PortOneEmulator).baseUrl)
        return yield* file === undefined ? Effect.never : file.keepSaving
      }).pipe(Effect.scoped)
  ).pipe(Command.withDescription("PortOne's V2 API, emulated: any API secret will do, and nothing leaves this machine"))

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
