/**
 * Channels, which a merchant sets up in PortOne's console. The emulator has every channel that is asked for: its key says
 * whether it moves real money. `LIVE` is the rule, as an application must refuse a paid payment through a test channel.
 */
import type { ChannelGroupSummary, SelectedChannel } from "@effect-portone/payments/generated/Shared"

/** The channel with this key: a test channel if the key says "test", else a live one. */
export const channelWithKey = (key: string): SelectedChannel => ({
  type: /test/i.test(key) ? "TEST" : "LIVE",
  id: `channel-id-of-${key}`,
  key,
  name: key,
  pgProvider: "TOSSPAYMENTS",
  pgMerchantId: "emulator"
})

/** The group that a request names instead of a channel, if it does; it has one channel, with the group's id as its key. */
export const channelGroupOf = (id: string | undefined, channel: SelectedChannel): ChannelGroupSummary | undefined =>
  id === undefined ? undefined : { id, name: id, isForTest: channel.type === "TEST" }
