/**
 * What every rule of an emulator may use.
 */
import * as Effect from "effect/Effect"
import type * as Layer from "effect/Layer"
import { type Snapshot, State } from "./State.ts"

export type Services = State

/** Gives a request the services at hand, and nothing else of what is at hand: it keeps its own clock. */
export const provider = Effect.map(
  State,
  (state) =>
    <A, E, R>(request: Effect.Effect<A, E, R>) =>
      Effect.provideService(request, State, state)
)

/** The services of a fresh emulator, from a seed; or of one that goes on from a snapshot. */
export const layer = (from: string | number | Snapshot): Layer.Layer<Services> => State.layer(from)
