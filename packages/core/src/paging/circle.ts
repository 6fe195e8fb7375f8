/**
 * Notices a walk that goes round in a circle, in constant memory: Brent's algorithm.
 *
 * One place of the walk is marked, and each later place is compared with it. The mark moves on after 1, 2, 4, 8, …
 * steps, so at some time it lies on the circle and stays there for a whole round.
 */
export interface Mark<Place> {
  /** The marked place; `undefined` before the first step. */
  readonly place: Place | undefined
  /** The number of steps since the mark, and the number at which it moves on. */
  readonly steps: number
  readonly limit: number
}

export const noMark: Mark<never> = { place: undefined, steps: 0, limit: 1 }

/** Returns the mark after a step to a place that is not the marked one. */
export const stepTo = <Place>({ limit, place, steps }: Mark<Place>, next: Place): Mark<Place> =>
  place === undefined || steps + 1 === limit
    ? { place: next, steps: 0, limit: place === undefined ? limit : limit * 2 }
    : { place, steps: steps + 1, limit }
