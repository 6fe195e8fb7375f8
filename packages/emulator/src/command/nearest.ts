/**
 * Finds the name that somebody probably meant.
 */

/** Returns the number of characters to add, leave out or change to make one text the other. */
const distance = (one: string, other: string): number => {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++) {
      const changed = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1)
      line.push(Math.min(changed, above[column]! + 1, line[column - 1]! + 1))
    }
    above = line
  }
  return above[other.length]!
}

/** Returns the nearest of some names, if it is near enough to be meant. The case of letters does not count. */
export const nearest = (name: string, names: ReadonlyArray<string>): string | undefined => {
  const lower = name.toLowerCase()
  const distances = names.map((other) => {
    const known = other.toLowerCase()
    // The part behind the dot may be all that somebody remembers.
    return [Math.min(distance(lower, known), distance(lower, known.slice(known.indexOf(".") + 1))), other] as const
  })
  const [first] = distances.toSorted(([one], [other]) => one - other)
  return first !== undefined && first[0] <= Math.max(2, name.length / 4) ? first[1] : undefined
}
