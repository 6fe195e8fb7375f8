/** Says what a step is: the errors of which it fails with one, the call, and what the call does to the model. */
import { Effect, type Layer } from "effect"
import { PortOneEmulator } from "../../../src/index.ts"
import type { merchant } from "../../merchant.ts"

export interface Move {
  /** The errors that hold. Without one the call succeeds, and with several it fails with any of them. */
  readonly refusals: ReadonlyArray<string>
  readonly call: Effect.Effect<unknown, { readonly _tag: string }, Layer.Success<typeof merchant>>
  /** Changes the model, after the call has succeeded. */
  readonly apply: () => void
}

/** Acts in the place of others. */
export const control = <A, E>(use: (emulator: PortOneEmulator["Service"]) => Effect.Effect<A, E>) =>
  Effect.flatMap(PortOneEmulator, use)

/** Returns the ids that the emulator gave. */
export const idsOf = (all: ReadonlyArray<{ readonly id?: string }>) => all.map(({ id }) => id ?? "none")

/** Returns the element of this number, which counts on from the beginning behind the end. */
export const pick = <A>(list: ReadonlyArray<A>, nth: number): A | undefined => list[nth % list.length]

/** Returns the elements of these numbers, each once. */
export const pickSome = <A>(list: ReadonlyArray<A>, these: ReadonlyArray<number>): ReadonlyArray<A> =>
  Array.from(new Set(these.flatMap((nth) => pick(list, nth) ?? [])))

/** Returns the names of the reasons that hold. */
export const those = (reasons: Readonly<Record<string, boolean>>): ReadonlyArray<string> =>
  Object.keys(reasons).filter((name) => reasons[name])
