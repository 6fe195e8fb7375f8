/**
 * Draws from a seed: the same seed draws the same values, independent of all other seeds.
 */
import { Effect, Random } from "effect"

export class Chance {
  private readonly random: typeof Random.Random.Service

  constructor(seed: string) {
    this.random = Effect.runSync(Random.withSeed(Random.Random, seed))
  }

  /** Returns true with this probability, between 0 and 1. */
  happens(probability: number): boolean {
    return this.random.nextDoubleUnsafe() < probability
  }

  /** Draws an integer from the least to the most, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.random.nextDoubleUnsafe() * (most - least + 1))
  }

  /** Picks one of the choices; `undefined` only if there is none. */
  pick<A>(choices: readonly [A, ...ReadonlyArray<A>]): A
  pick<A>(choices: ReadonlyArray<A>): A | undefined
  pick<A>(choices: ReadonlyArray<A>): A | undefined {
    return choices[this.integer(0, choices.length - 1)]
  }
}
