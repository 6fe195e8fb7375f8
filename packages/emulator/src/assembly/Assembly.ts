/**
 * Puts an emulator together: its services from a seed or a snapshot, and the exchange that answers its requests.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { MovableClock } from "../clock/MovableClock.ts"
import { SessionsAddress } from "../payments/checkout/PaymentSessions.ts"
import { layerFollowing } from "../payments/schedules/PaymentSchedules.ts"
import { CurrentPgs, type NamedPgs } from "../pg/Channels.ts"
import { routes } from "../platform/documents/Routes.ts"
import * as Exchange from "../requests/Exchange.ts"
import type { Guards } from "../requests/Guards.ts"
import { Idempotency, type Options as IdempotencyOptions } from "../requests/Idempotency.ts"
import * as Operations from "../requests/Operations.ts"
import { ServerErrors } from "../requests/ServerErrors.ts"
import type { Services } from "../requests/Services.ts"
import { type Known, Strictness } from "../requests/Strictness.ts"
import { Agenda, type AgendaRunner, layerRunner } from "../state/Agenda.ts"
import { Events } from "../state/Events.ts"
import type { Journal, StoredState } from "../state/Journal.ts"
import { State } from "../state/State.ts"
import type { Watch } from "../state/Watch.ts"
import { noWebhooks, WebhookDeliveries, type WebhookLog, type WebhookSettings } from "../webhooks/WebhookDeliveries.ts"
import { observedBy, type Observer } from "./Observer.ts"
import { rules } from "./Rules.ts"
import { tasks } from "./Tasks.ts"

/** The settings of an emulator, besides its seed or snapshot. */
export interface Settings extends IdempotencyOptions {
  /** The share of requests that fail inside PortOne, between 0 and 1. */
  readonly serverErrors: number
  /** The secrets, stores and channels of a strict emulator; undefined if the emulator accepts any. */
  readonly known: Known | undefined
  /** The PGs of channels, by channel key or group id. */
  readonly pgs: NamedPgs
  readonly webhooks: WebhookSettings
  /** The address under which the pages of payment sessions are; undefined if there are none. */
  readonly sessionsAddress: string | undefined
}

/** The defaults of all settings. */
export const defaults: Settings = {
  reusedKey: "refused",
  storesServerErrors: false,
  serverErrors: 0,
  known: undefined,
  pgs: new Map(),
  webhooks: noWebhooks,
  sessionsAddress: undefined
}

/** The default seed. */
export const defaultSeed = "portone"

/** The surroundings of a state, which stay when it is replaced. */
export interface Surroundings {
  /** Is called with every sending of a webhook when it has ended. */
  readonly log?: WebhookLog | undefined
  /** Keeps the state. */
  readonly journal?: Journal | undefined
  readonly observer?: Observer | undefined
  /** The clock of an emulator over HTTP. In memory, that of each request and of the first build. */
  readonly clock?: MovableClock | undefined
  /** Is told of each table that changes. */
  readonly watch?: Watch | undefined
  /** Is called with the name of each task of the agenda that begins. */
  readonly began?: ((task: string) => void) | undefined
}

/**
 * Makes the services of an emulator: of a fresh one from a seed, or of one that continues from a stored state. Two
 * emulators in one program share no service: a layer that is the same for every state is made fresh for each.
 */
export const layer = (
  from: string | number | StoredState,
  settings: Settings = defaults,
  { began, clock, journal, log, observer, watch }: Surroundings = {}
): Layer.Layer<Services | Guards | AgendaRunner> =>
  Layer.mergeAll(
    layerRunner(observer === undefined ? tasks : observedBy(tasks, observer), began),
    Layer.fresh(layerFollowing),
    Idempotency.layer(settings),
    Strictness.layer(settings.known),
    ServerErrors.layer(settings.serverErrors, typeof from === "object" ? from.seed : from)
  ).pipe(
    Layer.provideMerge(WebhookDeliveries.layer(settings.webhooks, log)),
    Layer.provideMerge(Layer.mergeAll(Layer.fresh(Agenda.layer), Layer.fresh(Events.layer))),
    Layer.provideMerge(
      Layer.mergeAll(
        State.layer(from, journal, watch),
        Layer.succeed(CurrentPgs, settings.pgs),
        Layer.succeed(SessionsAddress, settings.sessionsAddress ?? SessionsAddress.defaultValue())
      )
    ),
    Layer.provideMerge(clock === undefined ? Layer.empty : Layer.succeed(Clock.Clock, clock))
  )

const operations = Effect.flatMap(SessionsAddress, (address) => {
  // Given to the one rule that needs it, as every service that requests get takes measurable time.
  const createPaymentSession = (input: Parameters<typeof rules.createPaymentSession>[0]) =>
    Effect.provideService(rules.createPaymentSession(input), SessionsAddress, address)
  return Effect.andThen(Operations.make({ ...rules, createPaymentSession }), routes)
})

/**
 * Makes the exchange of an emulator whose services are provided.
 *
 * @param around wraps the answer of each request
 */
export const makeExchange = (
  around?: (answer: Exchange.Exchange) => Exchange.Exchange
): Effect.Effect<Exchange.Exchange, never, Scope.Scope | Services | Guards> => Exchange.make(operations, around)
