/**
 * Returns the number of letters to add, remove or change, or to swap with the next, that turns one text into the other
 * (optimal string alignment).
 */
export const distance = (a: string, b: string): number => {
  let last: ReadonlyArray<number> = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = isSwapped ? last[j - 2]! + 1 : Infinity
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change, swap))
    }
    last = row
    row = next
  }
  return row[b.length]!
}
