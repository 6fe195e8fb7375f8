/**
 * What happens to payments and billing keys, told at the moment when it happens: this is what webhooks tell the merchant of.
 *
 * A listener is called in the very step that changes the state, so that whatever it keeps can never be of another moment
 * than what it heard of, and a snapshot holds both or neither.
 */
import type { CancellationData, KnownEvent, TransactionConfirm } from "@effect-portone/core/Webhook"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"

/** Of a payment; `Transaction.Confirm` is not among them: it tells of nothing that happened, but asks whether it may. */
export type TransactionEventType = Exclude<
  Extract<KnownEvent["type"], `Transaction.${string}`>,
  TransactionConfirm["type"]
>

/** Those of a payment that are about one of its cancellations. */
export type CancellationEventType = Extract<KnownEvent, { readonly data: CancellationData }>["type"]

export type BillingKeyEventType = Extract<KnownEvent["type"], `BillingKey.${string}`>

/** What the request that caused an event said of the webhooks for it. */
export interface Delivery {
  /** The request asked for no webhook. It is for what the request itself brings about, and so never for a failure. */
  readonly skipWebhook: boolean
  /** Where the merchant wants this payment's or key's webhooks instead of where the store has them; none named is empty. */
  readonly noticeUrls: ReadonlyArray<string>
}

/** The event as a webhook tells it. */
export type Event = Extract<KnownEvent, { readonly type: TransactionEventType | BillingKeyEventType }> & Delivery

export class Events extends Context.Service<
  Events,
  {
    /** Tells every listener, in the order in which they came. */
    readonly publish: (event: Event) => void
    /** Calls the listener with every event until the scope ends. It must not throw, as the change has been made. */
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
            // A function of its own, so that one that listens twice is called twice.
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
