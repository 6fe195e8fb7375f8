/**
 * Declares the flags of the secrets, stores and channels that an emulator knows, and turns them into options.
 */
import type * as CliError from "effect/cli/CliError"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import { PgProvider } from "@effect-portone/payments/generated/Shared"
import { defaults } from "../assembly/Assembly.ts"
import type { Options, StrictOptions } from "../PortOneEmulator.ts"
import { refuse } from "./refusal.ts"

export const knownFlags = {
  strict: Flag.Boolean("strict").pipe(
    Flag.withDescription("Know only the secrets, stores and channels named here; without it, any will do"),
    Flag.withDefault(defaults.known !== undefined)
  ),
  secrets: Flag.Redacted("secret").pipe(
    Flag.withDescription("An API secret that --strict knows; may be given again"),
    Flag.atLeast(0)
  ),
  stores: Flag.String("store").pipe(
    Flag.withDescription("The id of a store that --strict knows besides store-emulator; may be given again"),
    Flag.atLeast(0)
  ),
  channels: Flag.String("channel").pipe(
    Flag.withDescription(
      "A channel key or group id that --strict knows, or key=KCP_V2 for one that behaves as that PG; may be given again"
    ),
    Flag.atLeast(0)
  )
}

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

/** Returns the options that the flags name. Fails if they contradict each other. */
export const knownOptions = Effect.fnUntraced(function* (
  flags: Command.Command.Config.Infer<typeof knownFlags>
): Effect.fn.Return<Pick<Options, "channels" | "strict">, CliError.UserError> {
  const channels = yield* channelsOf(flags.channels)
  const strict = yield* strictOptions(flags.strict, {
    secrets: flags.secrets,
    stores: flags.stores,
    channels: channels.keys
  })
  return { strict, channels: channels.pgs }
})
