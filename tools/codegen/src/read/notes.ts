/**
 * Collects how the reader understands what is new in a document. Gives a line for each way: the first place, the number
 * of other places, and what is said.
 */
export class Notes {
  private readonly places = new Map<string, Set<string>>()

  add(place: string, said: string): void {
    this.places.set(said, (this.places.get(said) ?? new Set()).add(place))
  }

  get lines(): ReadonlyArray<string> {
    return Array.from(this.places, ([said, places]) => {
      const [first] = places
      const others = places.size - 1
      return `${first}${others === 0 ? "" : ` and ${others} more place${others === 1 ? "" : "s"}`}: ${said}`
    })
  }
}
