/**
 * Keeps one emulator over all its states: a new state can replace the old one while programs go on using the emulator.
 * The agenda of a state, and the requests that run on it, end with it.
 */
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type { HttpClientRequest } from "effect/http/HttpClientRequest"
import * as Layer from "effect/Layer"
import * as Scope from "effect/Scope"
import type { Fault, Source } from "@effect-portone/testing/Faults"
import type { WebhookDelivery } from "../EmulatorControl.ts"
import type { Exchange } from "../requests/Exchange.ts"
import type { Guards } from "../requests/Guards.ts"
import { type Entry, recordedIn } from "../requests/Received.ts"
import type { Services } from "../requests/Services.ts"
import { CurrentJournal, type StoredState } from "../state/Journal.ts"
import * as Log from "../state/Log.ts"
import * as Assembly from "./Assembly.ts"

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
}

/** One state, with all that ends with it. */
interface Life {
  readonly scope: Scope.Closeable
  readonly exchange: Exchange
  readonly services: Context.Context<Services | Guards>
}

export const make = Effect.fnUntraced(function* (
  from: string | number | StoredState,
  settings: Assembly.Settings
): Effect.fn.Return<Emulation, never, Scope.Scope> {
  const received = yield* Log.make<Entry>()
  const sent = yield* Log.make<WebhookDelivery>()
  const journal = yield* CurrentJournal
  const around = recordedIn(received)

  const beginLife = Effect.fnUntraced(
    function* (from: string | number | StoredState): Effect.fn.Return<Life> {
      const scope = yield* Scope.make()
      const services = yield* Layer.buildWithScope(Assembly.layer(from, settings, sent.add, journal), scope)
      const exchange = yield* Assembly.makeExchange(around).pipe(Effect.provideContext(services), Scope.provide(scope))
      return { scope, exchange, services }
    },
    // A new memo map: the caller may be inside a request of the old state, whose layers are built.
    Effect.provideServiceEffect(Layer.CurrentMemoMap, Effect.sync(Layer.makeMemoMapUnsafe)),
    Effect.uninterruptible
  )

  let life = yield* beginLife(from)
  let faults: ((request: HttpClientRequest) => Fault) | undefined
  yield* Effect.addFinalizer((exit) => Scope.close(life.scope, exit))
  return {
    exchange: Effect.suspend(() => life.exchange),
    run: (effect) => Effect.suspend(() => Effect.provideContext(effect, life.services)),
    restart: (from) =>
      Effect.flatMap(beginLife(from), (next) => {
        const { scope } = life
        life = next
        return Scope.close(scope, Exit.void)
      }).pipe(Effect.uninterruptible),
    hasFaults: () => faults !== undefined,
    nextFault: (request) => faults?.(request()),
    setFaults: (source) =>
      source === undefined
        ? Effect.sync(() => {
            faults = undefined
          })
        : Effect.map(source.begin, (next) => {
            faults = next
          }),
    received,
    sent
  }
})
