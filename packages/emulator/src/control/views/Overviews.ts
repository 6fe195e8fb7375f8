/**
 * Shows the emulator as a whole: its store, its settings, and the channels that it has met.
 */
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { SelectedChannel } from "@effect-portone/payments/generated/Shared"
import type { Emulation } from "../../assembly/Emulation.ts"
import { billingKeys, type StoredBillingKey } from "../../payments/records/BillingKeys.ts"
import { payments, type StoredPayment } from "../../payments/records/Payments.ts"
import { channelWithKey, rulesOf } from "../../pg/Channels.ts"
import { countsOfAll } from "../../search/Lists.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { decodedTable, State } from "../../state/State.ts"
import { merchantId, ownStoreId } from "../../state/StoreIds.ts"
import * as Table from "../../state/Table.ts"
import { knownSecret } from "../../webhooks/WebhookDeliveries.ts"
import { mask, maskedUrls } from "../Masks.ts"
import { countRows } from "./Lists.ts"
import type { ChannelRow, Overview } from "./Views.ts"

/** Returns what is known of the emulator. */
export const overviewOf = ({ faults, received, settings }: Emulation): Effect.Effect<Overview, never, State> =>
  Effect.gen(function* () {
    const { confirmProcess, contentType, listeners, receiver, secrets, version } = settings.webhooks
    const url = receiver.url()
    const counts = yield* countRows
    return {
      storeId: ownStoreId,
      merchantId,
      seed: String((yield* State).seed),
      isStrict: settings.known !== undefined,
      hasFaults: faults() !== undefined,
      webhooks: {
        version,
        contentType,
        confirmProcess,
        secrets: secrets.length,
        listeners: listeners.addresses().map(({ url }) => maskedUrls(url)),
        ...omitUndefined({ url: url === undefined ? undefined : maskedUrls(url) })
      },
      counts: { ...counts, requests: received.all().length }
    }
  })

/** Returns the secrets that sign webhooks: the emulator's own, which is public, and any other one masked by default. */
export const webhookSecretsOf = ({ settings }: Emulation, showsSecrets: boolean): ReadonlyArray<string> =>
  settings.webhooks.secrets.map((secret) => {
    const text = Redacted.value(secret)
    return showsSecrets || text === Redacted.value(knownSecret) ? text : mask
  })

const keyOf = (channel: SelectedChannel | undefined) =>
  channel?.key === undefined ? undefined : Table.keyOf(channel.key, channel.pgProvider, channel.type)

const channelOfPayment = ({ channel }: StoredPayment) => keyOf(channel)

const channelsOfBillingKey = ({ channels }: StoredBillingKey) => channels.flatMap((channel) => keyOf(channel) ?? [])

/** Returns the channels that payments or billing keys have, or that options name. */
export const listChannels = ({ settings }: Emulation): Effect.Effect<ReadonlyArray<ChannelRow>, never, State> =>
  Effect.gen(function* () {
    const paid = yield* countsOfAll(yield* decodedTable(payments), channelOfPayment)
    const issued = yield* countsOfAll(yield* decodedTable(billingKeys), channelsOfBillingKey)
    const named = new Set<string>()
    for (const key of [...settings.pgs.keys(), ...(settings.known?.channels ?? [])]) {
      named.add(keyOf(yield* channelWithKey(key))!)
    }
    return yield* Effect.forEach(new Set([...named, ...paid.keys(), ...issued.keys()]), (mark) =>
      Effect.gen(function* () {
        const [key = "", pg = "", type] = Table.partsOf(mark)
        const rules = yield* rulesOf(yield* channelWithKey(key))
        return {
          key,
          pg,
          isTest: type === "TEST",
          hasRules: rules !== undefined,
          isNamed: named.has(mark),
          payments: paid.get(mark) ?? 0,
          billingKeys: issued.get(mark) ?? 0
        }
      })
    )
  })
