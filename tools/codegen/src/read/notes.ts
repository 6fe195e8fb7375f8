/**
 * How the reader has understood what no document had before, a line for each way: where it stands first, and how often.
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
