/**
 * Finds channels, which a merchant sets up in PortOne's console, and the PG of each.
 *
 * The emulator has a channel for every key, except for keys that say "unknown". A key that says "test" is of a test
 * channel, every other one of a live channel: that is the default, as an application must refuse payments through a
 * test channel.
 *
 * A channel is one of a PG if an option names the PG for its key, or if the key spells the PG, as `channel-key-KCP_V2`
 * does. PortOne's own keys have the lower-case digits of a UUID there, so none names a PG by chance. Any other channel
 * is lenient: it takes what any PG takes.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import {
  type ChannelGroupSummary,
  ChannelNotFoundError,
  type PgProvider,
  type SelectedChannel
} from "@effect-portone/payments/generated/Shared"
import * as PgRules from "@effect-portone/payments/PgRules"

/** The PGs that options name, by channel key or group id. */
export type NamedPgs = ReadonlyMap<string, PgProvider>

export const CurrentPgs: Context.Reference<NamedPgs> = Context.Reference<NamedPgs>(
  "@effect-portone/emulator/pg/Channels",
  { defaultValue: () => new Map() }
)

/** The PG that a lenient channel shows. */
const lenient: PgProvider = "TOSSPAYMENTS"

const ending = "-second"

/** Returns the PG that a key spells: `channel-key-`, its name as the API has it, and nothing or a dash and more. */
const spelled = (key: string): PgProvider | undefined => {
  const name = /^channel-key-([0-9A-Z_]+)(?:-|$)/.exec(key)?.[1]
  // Only a PG of which something is known is spelled, so that the rest stay what they were.
  return name !== undefined && Object.hasOwn(PgRules.all, name) ? (name as PgProvider) : undefined
}

const pgOf = (pgs: NamedPgs, key: string): PgProvider | undefined =>
  pgs.get(key) ?? (key.endsWith(ending) ? pgs.get(key.slice(0, -ending.length)) : undefined) ?? spelled(key)

const channelOf = (pgs: NamedPgs, key: string): SelectedChannel => ({
  type: /test/i.test(key) ? "TEST" : "LIVE",
  id: `channel-id-of-${key}`,
  key,
  name: key,
  pgProvider: pgOf(pgs, key) ?? lenient,
  pgMerchantId: "emulator"
})

/** Returns the channel with this key: a test channel if the key says "test", else a live one. */
export const channelWithKey = (key: string): Effect.Effect<SelectedChannel> =>
  Effect.map(CurrentPgs, (pgs) => channelOf(pgs, key))

/** Returns the keys of the channels of a group: two, of which the first is the group's id. */
export const keysOfGroup = (id: string): readonly [string, string] => [id, id + ending]

/** Returns the channels of a group. The PG of its id is that of both, unless the second has one of its own. */
export const channelsOfGroup = (
  id: string
): Effect.Effect<readonly [SelectedChannel, ...ReadonlyArray<SelectedChannel>]> =>
  Effect.map(CurrentPgs, (pgs) => {
    const [first, second] = keysOfGroup(id)
    return [channelOf(pgs, first), channelOf(pgs, second)]
  })

/**
 * Returns the group with this id, for testing if its channel is. Undefined for a request that names a channel instead.
 */
export const channelGroupOf = (id: string | undefined, channel: SelectedChannel): ChannelGroupSummary | undefined =>
  id === undefined ? undefined : { id, name: id, isForTest: channel.type === "TEST" }

/** Returns the channel with this key. Fails with `ChannelNotFoundError` if the key says "unknown". */
export const findChannel = (key: string): Effect.Effect<SelectedChannel, ChannelNotFoundError> =>
  /unknown/i.test(key)
    ? Effect.fail(new ChannelNotFoundError({ message: "there is no channel with this channelKey" }))
    : channelWithKey(key)

/**
 * Returns the rules that a channel goes by. Undefined for a lenient channel, and for a PG of which nothing is known.
 * The PG is the one that is named now, also for a payment that an earlier run of the emulator has left.
 */
export const rulesOf = (channel: SelectedChannel | undefined): Effect.Effect<PgRules.Rules | undefined> =>
  Effect.map(CurrentPgs, (pgs) => {
    const pgProvider = channel?.key === undefined ? undefined : pgOf(pgs, channel.key)
    return pgProvider === undefined ? undefined : PgRules.all[pgProvider]
  })

/**
 * Returns true if the merchant confirms each payment and billing key of a channel, which is a setting of the channel in
 * PortOne's console: the key of such a channel says "manual". A PG that has no such confirmation has no such setting.
 */
export const isConfirmedByMerchant = (channel: SelectedChannel): Effect.Effect<boolean> =>
  Effect.map(rulesOf(channel), (rules) => /manual/i.test(channel.key ?? "") && rules?.manualConfirm === undefined)
