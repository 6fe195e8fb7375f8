/**
 * Keeps one emulator over all its states: a new state can replace the old one while programs go on using the emulator.
 * The agenda of a state, and the requests that run on it, end with it.
 */
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { HttpClientRequest } from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import type { Fault, Source } from "@effect-portone/testing/Faults"
import type { MovableClock } from "../clock/MovableClock.ts"
import type { WebhookDelivery } from "../EmulatorControl.ts"
import type { Exchange } from "../requests/Exchange.ts"
import type { Guards } from "../requests/Guards.ts"
import { type Entry, recordedIn } from "../requests/Received.ts"
import type { Services } from "../requests/Services.ts"
import { AgendaRunner } from "../state/Agenda.ts"
import { CurrentJournal, type StoredState } from "../state/Journal.ts"
import * as Log from "../state/Log.ts"
import { State } from "../state/State.ts"
import { makeWatch, type Watch } from "../state/Watch.ts"
import { deliverWebhook, type WebhookLog } from "../webhooks/WebhookDeliveries.ts"
import * as Assembly from "./Assembly.ts"
import { CurrentObserver } from "./Observer.ts"

/** The names by which a watch tells of what is no table: of the logs, of the faults, and of another state. */
export const requestsName = "receivedRequests"
export const sendingsName = "sentWebhooks"
export const faultsName = "faults"
export const everything = "everything"

export interface Emulation {
  /** Answers a request on the state at its arrival. */
  readonly exchange: Exchange
  /** Runs an effect on the current state. */
  readonly run: <A, E>(effect: Effect.Effect<A, E, Services | Guards>) => Effect.Effect<A, E>
  /** Returns the fault for the next request, if faults are set. */
  readonly nextFault: (request: () => HttpClientRequest) => Fault | undefined
  /** Returns true if faults are set. */
  readonly hasFaults: () => boolean
  /** Replaces the faults; undefined removes them. */
  readonly setFaults: (source: Source | undefined) => Effect.Effect<void>
  /** Replaces the state. */
  readonly restart: (from: string | number | StoredState) => Effect.Effect<void>
  readonly received: Log.Log<Entry>
  readonly sent: Log.Log<WebhookDelivery>
  /** Returns what carries out the agenda of the current state. */
  readonly runner: () => AgendaRunner["Service"]
  /** Returns how many tasks of the agenda have begun, of all states. */
  readonly begun: () => Begun
  readonly settings: Assembly.Settings
  /** The faults that are set. */
  readonly faults: () => Source | undefined
  readonly watch: Watch
}

/** A number of tasks. */
export interface Begun {
  /** All but the sendings of webhooks. */
  readonly tasks: number
  /** The sendings of webhooks, the later attempts too. */
  readonly webhooks: number
}

/** One state, with all that ends with it. */
interface Life {
  readonly scope: Scope.Closeable
  readonly exchange: Exchange
  readonly services: Context.Context<Services | Guards | AgendaRunner>
}

export const make = Effect.fnUntraced(function* (
  from: string | number | StoredState,
  settings: Assembly.Settings,
  clock?: MovableClock
): Effect.fn.Return<Emulation, never, Scope.Scope> {
  const watch = makeWatch()
  const received = yield* Log.make<Entry>(() => watch.changed?.(requestsName))
  const sent = yield* Log.make<WebhookDelivery>(() => watch.changed?.(sendingsName))
  const journal = yield* CurrentJournal
  const observer = yield* CurrentObserver
  const log: WebhookLog =
    observer === undefined
      ? sent.add
      : (delivery, endedAt) => {
          sent.add(delivery)
          observer.sent(delivery, DateTime.toEpochMillis(endedAt))
        }
  const begun = { tasks: 0, webhooks: 0 }
  const began = (task: string) => {
    begun[task === deliverWebhook.name ? "webhooks" : "tasks"]++
  }
  if (clock !== undefined) journal?.keepClock(clock.kept)
  const surroundings: Assembly.Surroundings = { log, journal, observer, clock, began, watch }

  const beginLife = Effect.fnUntraced(
    function* (from: string | number | StoredState): Effect.fn.Return<Life> {
      const scope = yield* Scope.make()
      const services = yield* Layer.buildWithScope(Assembly.layer(from, settings, surroundings), scope)
      const store = Context.get(services, State)
      const around = recordedIn(
        received,
        observer === undefined ? undefined : (entry, at, millis) => observer.answered(entry, at, millis, store)
      )
      const exchange = yield* Assembly.makeExchange(around).pipe(Effect.provideContext(services), Scope.provide(scope))
      return { scope, exchange, services }
    },
    // A new memo map: the caller may be inside a request of the old state, whose layers are built.
    Effect.provideServiceEffect(Layer.CurrentMemoMap, Effect.sync(Layer.makeMemoMapUnsafe)),
    Effect.uninterruptible
  )

  let life = yield* beginLife(from)
  let faults: ((request: HttpClientRequest) => Fault) | undefined
  let source: Source | undefined
  const putFaults = (next: typeof faults, from: Source | undefined) => {
    faults = next
    source = from
    watch.changed?.(faultsName)
  }
  yield* Effect.addFinalizer((exit) => Scope.close(life.scope, exit))
  return {
    exchange: Effect.suspend(() => life.exchange),
    run: (effect) => Effect.suspend(() => Effect.provideContext(effect, life.services)),
    restart: (from) =>
      Effect.flatMap(beginLife(from), (next) => {
        const { scope } = life
        life = next
        watch.changed?.(everything)
        return Scope.close(scope, Exit.void)
      }).pipe(Effect.uninterruptible),
    hasFaults: () => faults !== undefined,
    nextFault: (request) => faults?.(request()),
    setFaults: (source) =>
      source === undefined
        ? Effect.sync(() => putFaults(undefined, undefined))
        : Effect.map(source.begin, (next) => putFaults(next, source)),
    received,
    sent,
    runner: () => Context.get(life.services, AgendaRunner),
    begun: () => ({ ...begun }),
    settings,
    faults: () => source,
    watch
  }
})
