/**
 * Makes the webhook of a tax invoice. PortOne sends it to the store's own address only, in one form whatever the
 * store's version is, and without a signature. A setting makes the emulator sign it.
 */
import type { TaxInvoiceEvent } from "../state/Events.ts"
import type { Store } from "../state/State.ts"
import { type Addresses, addressesOf, type StoredWebhook, webhooks } from "./Webhooks.ts"

/** Makes the webhooks of an event, and puts them into the state. A request names no address for them. */
export const makeTaxInvoiceWebhooks = (
  store: Store,
  event: TaxInvoiceEvent,
  addresses: Addresses
): ReadonlyArray<StoredWebhook> =>
  addressesOf([], addresses).map((address) => {
    const webhook: StoredWebhook = { id: `webhook-${store.nextId()}`, ...address, event, sent: 0, resent: 0 }
    store.table(webhooks).put(webhook.id, webhook)
    return webhook
  })
