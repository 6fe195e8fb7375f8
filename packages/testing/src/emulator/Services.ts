/**
 * What every rule and every task of an emulator may use.
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Agenda, layerRunner } from "./Agenda.ts"
import { Events } from "./Events.ts"
import { layerFollowing } from "./PaymentSchedules.ts"
import { type Snapshot, State } from "./State.ts"
import { tasks } from "./Tasks.ts"

export type Services = State | Agenda | Events

/** Gives a request the services at hand, and nothing else of what is at hand: it keeps its own clock. */
export const provider = Effect.gen(function* () {
  const state = yield* State
  const agenda = yield* Agenda
  const events = yield* Events
  // One by one: merging two contexts copies both, which shows in the time of a request.
  return <A, E, R>(request: Effect.Effect<A, E, R>) =>
    request.pipe(
      Effect.provideService(State, state),
      Effect.provideService(Agenda, agenda),
      Effect.provideService(Events, events)
    )
})

/**
 * The services of a fresh emulator, from a seed; or of one that goes on from a snapshot. Two emulators in one program share
 * none: a layer that is the same for every state is made anew for each.
 */
export const layer = (from: string | number | Snapshot): Layer.Layer<Services> =>
  Layer.mergeAll(layerRunner(tasks), Layer.fresh(layerFollowing)).pipe(
    Layer.provideMerge(Layer.mergeAll(Layer.fresh(Agenda.layer), Layer.fresh(Events.layer))),
    Layer.provideMerge(State.layer(from))
  )
