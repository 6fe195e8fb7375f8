/**
 * What every rule and every task of an emulator may use.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Agenda, layerRunner } from "./state/Agenda.ts"
import { Events } from "./state/Events.ts"
import { Idempotency, type Options as IdempotencyOptions } from "./requests/Idempotency.ts"
import { ServerErrors } from "./requests/ServerErrors.ts"
import { layerFollowing } from "./schedules/PaymentSchedules.ts"
import { type Snapshot, State } from "./state/State.ts"
import { type Known, Strictness } from "./requests/Strictness.ts"
import { tasks } from "./Tasks.ts"
import { noWebhooks, WebhookDeliveries, type WebhookSettings } from "./webhooks/WebhookDeliveries.ts"

export type Services = State | Agenda | Events | WebhookDeliveries

/** What stands before every operation, and is none of a rule's business. */
export type Guards = Idempotency | ServerErrors | Strictness

/** How an emulator behaves, beyond what it starts from. */
export interface Settings extends IdempotencyOptions {
  /** The share of requests that fail inside of PortOne, between 0 and 1. */
  readonly serverErrors: number
  /** All secrets, stores and channels that there are; undefined where there is any that is asked for. */
  readonly known: Known | undefined
  readonly webhooks: WebhookSettings
}

export const defaults: Settings = {
  reusedKey: "refused",
  storesServerErrors: false,
  serverErrors: 0,
  known: undefined,
  webhooks: noWebhooks
}

/** Gives a request the services at hand, and nothing else of what is at hand: it keeps its own clock. */
export const provider = Effect.gen(function* () {
  const state = yield* State
  const agenda = yield* Agenda
  const events = yield* Events
  const deliveries = yield* WebhookDeliveries
  // One by one: merging two contexts copies both, which shows in the time of a request.
  return <A, E, R>(request: Effect.Effect<A, E, R | Services>): Effect.Effect<A, E, R> =>
    Effect.updateContext(request, (context: Context.Context<R>) =>
      context.pipe(
        Context.add(State, state),
        Context.add(Agenda, agenda),
        Context.add(Events, events),
        Context.add(WebhookDeliveries, deliveries)
      )
    )
})

/**
 * The services of a fresh emulator, from a seed; or of one that goes on from a snapshot. Two emulators in one program share
 * none: a layer that is the same for every state is made anew for each.
 */
export const layer = (
  from: string | number | Snapshot,
  settings: Settings = defaults
): Layer.Layer<Services | Guards> =>
  Layer.mergeAll(
    layerRunner(tasks),
    Layer.fresh(layerFollowing),
    Idempotency.layer(settings),
    Strictness.layer(settings.known),
    ServerErrors.layer(settings.serverErrors, typeof from === "object" ? from.seed : from)
  ).pipe(
    Layer.provideMerge(WebhookDeliveries.layer(settings.webhooks)),
    Layer.provideMerge(Layer.mergeAll(Layer.fresh(Agenda.layer), Layer.fresh(Events.layer))),
    Layer.provideMerge(State.layer(from))
  )
