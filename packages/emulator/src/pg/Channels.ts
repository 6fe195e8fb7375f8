/**
 * Finds channels, which a merchant sets up in PortOne's console.
 *
 * The emulator has a channel for every key, except for keys that say "unknown". A key that says "test" is of a test
 * channel, every other one of a live channel: that is the default, as an application must refuse payments through a
 * test channel.
 */
import * as Effect from "effect/Effect"
import {
  type ChannelGroupSummary,
  ChannelNotFoundError,
  type SelectedChannel
} from "@effect-portone/payments/generated/Shared"

/** Returns the channel with this key: a test channel if the key says "test", else a live one. */
export const channelWithKey = (key: string): SelectedChannel => ({
  type: /test/i.test(key) ? "TEST" : "LIVE",
  id: `channel-id-of-${key}`,
  key,
  name: key,
  pgProvider: "TOSSPAYMENTS",
  pgMerchantId: "emulator"
})

/** Returns the channels of a group: two, the first one with the group's id as its key. */
export const channelsOfGroup = (id: string): readonly [SelectedChannel, ...ReadonlyArray<SelectedChannel>] => [
  channelWithKey(id),
  channelWithKey(`${id}-second`)
]

/**
 * Returns the group with this id, for testing if its channel is. Undefined for a request that names a channel instead.
 */
export const channelGroupOf = (id: string | undefined, channel: SelectedChannel): ChannelGroupSummary | undefined =>
  id === undefined ? undefined : { id, name: id, isForTest: channel.type === "TEST" }

/** Returns the channel with this key. Fails with `ChannelNotFoundError` if the key says "unknown". */
export const findChannel = (key: string): Effect.Effect<SelectedChannel, ChannelNotFoundError> =>
  /unknown/i.test(key)
    ? Effect.fail(new ChannelNotFoundError({ message: "there is no channel with this channelKey" }))
    : Effect.succeed(channelWithKey(key))
