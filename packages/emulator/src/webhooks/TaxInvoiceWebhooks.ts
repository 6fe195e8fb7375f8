/**
 * Makes the webhook of a tax invoice. PortOne sends it to the store's own address only, in one form whatever the
 * store's version is, and without a signature. A setting makes the emulator sign it.
 */
import type { TaxInvoiceEvent } from "../state/Events.ts"
import type { Store } from "../state/State.ts"
import { type StoredWebhook, webhooks } from "./Webhooks.ts"

/** Makes the webhook of an event, and puts it into the state. Returns undefined if the store has no address. */
export const makeTaxInvoiceWebhook = (
  store: Store,
  event: TaxInvoiceEvent,
  { url }: { readonly url: string | undefined }
): StoredWebhook | undefined => {
  if (url === undefined) return undefined
  const webhook: StoredWebhook = { id: `webhook-${store.nextId()}`, url, event, sent: 0, resent: 0 }
  store.table(webhooks).put(webhook.id, webhook)
  return webhook
}
