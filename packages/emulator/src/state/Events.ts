/**
 * Announces each change of a payment, a billing key or a tax invoice that a webhook tells the merchant of, in the
 * moment of the change.
 *
 * Listeners are called in the same synchronous step that changes the state. What a listener stores about an event is
 * therefore never older or newer than the change itself, and a snapshot holds both or neither.
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { CancellationData, KnownEvent, TransactionConfirm } from "@effect-portone/core/Webhook"

/**
 * An event of a payment. `Transaction.Confirm` is not one: it reports no change, but asks the merchant to allow one.
 */
export type TransactionEventType = Exclude<
  Extract<KnownEvent["type"], `Transaction.${string}`>,
  TransactionConfirm["type"]
>

/** An event of a payment that is about one of its cancellations. */
export type CancellationEventType = Extract<CompleteEvent, { readonly data: Required<CancellationData> }>["type"]

/** An event of a billing key. */
export type BillingKeyEventType = Extract<KnownEvent["type"], `BillingKey.${string}`>

/** An event of a tax invoice. */
export type TaxInvoiceEventType = Extract<KnownEvent["type"], `TaxInvoice.${string}`>

/** The events with all their details. A real event may lack some; the emulator's own have them all. */
type CompleteEvent = {
  readonly [E in KnownEvent as E["type"]]: {
    readonly type: E["type"]
    readonly timestamp: DateTime.Utc
    readonly data: Required<E["data"]>
  }
}[KnownEvent["type"]]

/** The wishes of the request that caused an event about its webhooks. */
export interface Delivery {
  /** True if the request asked for no webhook. Applies to successes only; failures are always sent. */
  readonly skipWebhook: boolean
  /** The URLs for this payment's or key's webhooks, instead of the store's own; empty if the request named none. */
  readonly noticeUrls: ReadonlyArray<string>
}

/** An event of a payment or a billing key, with the type and data of its webhook. */
export type PaymentEvent = Extract<CompleteEvent, { readonly type: TransactionEventType | BillingKeyEventType }> &
  Delivery

/** An event of a tax invoice, with the type and data of its webhook. It may have no document keys. */
export type TaxInvoiceEvent = Extract<KnownEvent, { readonly type: TaxInvoiceEventType }> & {
  readonly timestamp: DateTime.Utc
}

/** An event of the emulator. */
export type Event = PaymentEvent | TaxInvoiceEvent

/** Returns true if the event is about a tax invoice: an event of the emulator, or one as a webhook has it. */
export const isOfTaxInvoice = <E extends { readonly type: string }>(
  event: E
): event is Extract<E, { readonly type: TaxInvoiceEventType }> => event.type.startsWith("TaxInvoice.")

/** The events of an emulator. */
export class Events extends Context.Service<
  Events,
  {
    /** Calls every listener with the event, in the order in which they began to listen. */
    readonly publish: (event: Event) => void
    /** Calls the listener with every event until the scope ends. It must not throw: the change is already made. */
    readonly listen: (listener: (event: Event) => void) => Effect.Effect<void, never, Scope.Scope>
  }
>()("@effect-portone/emulator/state/Events") {
  static readonly layer: Layer.Layer<Events> = Layer.sync(Events, () => {
    const listeners = new Set<(event: Event) => void>()
    return Events.of({
      publish: (event) => {
        for (const listener of listeners) listener(event)
      },
      listen: (listener) =>
        Effect.asVoid(
          Effect.acquireRelease(
            // A new function each time, so that one that listens twice is called twice.
            Effect.sync(() => {
              const listening = (event: Event) => listener(event)
              listeners.add(listening)
              return listening
            }),
            (listening) => Effect.sync(() => listeners.delete(listening))
          )
        )
    })
  })
}
