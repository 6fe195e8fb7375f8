/**
 * Channels, which a merchant sets up in PortOne's console. The emulator has every channel that is asked for, but those whose
 * key says that they are unknown: a key says whether its channel moves real money. `LIVE` is the rule, as an application must
 * refuse a paid payment through a test channel.
 */
import {
  type ChannelGroupSummary,
  ChannelNotFoundError,
  type SelectedChannel
} from "@effect-portone/payments/generated/Shared"
import * as Effect from "effect/Effect"

/** The channel with this key: a test channel if the key says "test", else a live one. */
export const channelWithKey = (key: string): SelectedChannel => ({
  type: /test/i.test(key) ? "TEST" : "LIVE",
  id: `channel-id-of-${key}`,
  key,
  name: key,
  pgProvider: "TOSSPAYMENTS",
  pgMerchantId: "emulator"
})

/** The channels of a group that a request names instead of a channel: two, the first one with the group's id as its key. */
export const channelsOfGroup = (id: string): readonly [SelectedChannel, ...ReadonlyArray<SelectedChannel>] => [
  channelWithKey(id),
  channelWithKey(`${id}-second`)
]

/** The group that a request names instead of a channel, if it does. */
export const channelGroupOf = (id: string | undefined, channel: SelectedChannel): ChannelGroupSummary | undefined =>
  id === undefined ? undefined : { id, name: id, isForTest: channel.type === "TEST" }

/** The channel with this key, unless the key says "unknown". */
export const findChannel = (key: string): Effect.Effect<SelectedChannel, ChannelNotFoundError> =>
  /unknown/i.test(key)
    ? Effect.fail(new ChannelNotFoundError({ message: "there is no channel with this channelKey" }))
    : Effect.succeed(channelWithKey(key))
