/**
 * A walk that starts at any element of another walk goes on exactly as that one did, over every server of a few places.
 * A server cuts its pages before it leaves out what nobody may see, so a page may be short, or empty, anywhere.
 */
import { assert, describe, it } from "@effect/vitest"
import { byPage } from "../../src/paging/byPage.ts"
import type { Onward } from "../../src/paging/walk.ts"

interface Server {
  /** The places of its list, and the hidden ones as the bits of a number. */
  readonly places: number
  readonly hidden: number
  /** The size of its largest page. */
  readonly limit: number
  /**
   * The size of page that its answers tell: the true one, the one that was asked for, the number of its elements,
   * or none.
   */
  readonly tells: "truth" | "asked" | "count" | "nothing"
  /** The places that its total counts: those that can be seen, or all of them. */
  readonly counts: "seen" | "all" | "nothing"
}

type Start = Parameters<typeof byPage>[0]

const tooMany = 60

const seenIn = ({ hidden, places }: Server): ReadonlyArray<number> =>
  Array.from({ length: places }, (_, place) => place).filter((place) => ((hidden >> place) & 1) === 0)

/** Walks to the end of a server's list, and returns the places that came, the position behind each, and the end. */
const walkThrough = (
  server: Server,
  seen: ReadonlyArray<number>,
  size: number,
  reach?: number,
  start?: Start,
  /** The page with which the server answers a number behind its last page. */
  behind: "none" | "first" | "last" = "none",
  /** The elements that its total counts and that are not there. */
  missing = 0
) => {
  const walk = byPage(start, size, { reach })
  const came: Array<number> = []
  const positions: Array<Start> = []
  const totalCount = { seen: seen.length, all: server.places, nothing: undefined }[server.counts]
  let onward: Onward<Parameters<typeof walk.ask>[0]> = walk.start
  for (let turns = 0; onward._tag === "On"; turns++) {
    assert.isBelow(turns, tooMany, "the walk does not end")
    const asked = walk.ask(onward.state)
    const length = Math.min(asked.size, server.limit)
    const from = Number(asked.from) * length
    const lastOf = Math.floor((server.places - 1) / length) * length
    const first = from < server.places ? from : { none: from, first: 0, last: lastOf }[behind]
    const items = seen.filter((place) => place >= first && place < first + length).map((place) => ({ place }))
    const told = { truth: length, asked: asked.size, count: items.length, nothing: undefined }[server.tells]
    const turn = walk.turn(onward.state, items, {
      size: told,
      totalCount: totalCount === undefined ? undefined : totalCount + missing
    })
    for (const { next, raw } of turn.found) {
      came.push((raw as { readonly place: number }).place)
      positions.push(next)
    }
    onward = turn.onward
  }
  return { came, positions, end: onward._tag }
}

/** Returns every server with at most so many places, of which any are hidden. */
function* serversOf(mostPlaces: number): Generator<Server> {
  for (let places = 1; places <= mostPlaces; places++) {
    for (let hidden = 0; hidden < 1 << places; hidden++) {
      for (const limit of [2, 3, Number.POSITIVE_INFINITY]) {
        for (const tells of ["truth", "asked", "count", "nothing"] as const) {
          for (const counts of ["seen", "all", "nothing"] as const) yield { places, hidden, limit, tells, counts }
        }
      }
    }
  }
}

/** Fails with all that was asked of the server. The text is made for a failure only, because there are so many. */
const fail = (what: string, ...parts: ReadonlyArray<unknown>): never => assert.fail(`${what}: ${JSON.stringify(parts)}`)

const isSame = (some: ReadonlyArray<number>, others: ReadonlyArray<number>) =>
  some.length === others.length && some.every((place, at) => place === others[at])

describe("a walk by page number", () => {
  for (const [size, reach] of [
    [2, 60],
    [4, undefined],
    [5, 60],
    [10, undefined]
  ] as const) {
    it(`in pages of ${size} loses nothing in silence and goes on after any element`, () => {
      for (const server of serversOf(6)) {
        const seen = seenIn(server)
        const all = walkThrough(server, seen, size, reach)
        const isWhole = isSame(all.came, seen)
        // It gives the list in its order, and where it stops before the end, it fails.
        if (!isWhole && !isSame(all.came, seen.slice(0, all.came.length))) fail("odd", server, all)
        // Without a total, an empty page is the end.
        if (!isWhole && all.end === "End" && server.counts !== "nothing") fail("lost", server, all)
        for (const [at, position] of all.positions.entries()) {
          // The size of the position holds, whatever the size that is asked for then.
          const rest = walkThrough(server, seen, size + 1, reach, position)
          if (rest.end !== all.end || !isSame(rest.came, all.came.slice(at + 1))) fail("other", server, all, at, rest)
        }
      }
    })
  }

  it.each(["first", "last"] as const)(
    "that goes on after any element gives none again, where the %s page comes behind the last one",
    (behind) => {
      for (let places = 1; places <= 6; places++) {
        for (const counts of ["seen", "nothing"] as const) {
          for (const size of [2, 3, 4, 10]) {
            for (const missing of [0, 1, 2, 20]) {
              const server = { places, hidden: 0, limit: 100, tells: "asked", counts } as const
              const seen = seenIn(server)
              const all = walkThrough(server, seen, size, undefined, undefined, behind, missing)
              if (!isSame(all.came, seen)) fail("odd", server, all)
              for (const [at, position] of all.positions.entries()) {
                const rest = walkThrough(server, seen, size, undefined, position, behind, missing)
                if (!isSame(rest.came, seen.slice(at + 1))) fail("other", server, size, missing, at, rest)
              }
            }
          }
        }
      }
    }
  )

  it("counts the elements before a position, not the places", () => {
    const server = { places: 5, hidden: 0b01001, limit: 2, tells: "asked", counts: "seen" } as const
    const { came, end, positions } = walkThrough(server, seenIn(server), 2)
    assert.deepStrictEqual([came, end], [[1, 2, 4], "End"])
    assert.deepStrictEqual(
      positions.map((position) => [position?.page, position?.index, position?.given]),
      [
        [0, 1, 1],
        [1, 1, 2],
        [2, 1, 3]
      ]
    )
  })

  it("goes by the size that page 0 told where the same page in another size brings nothing", () => {
    const server = { places: 7, hidden: 0b1001011, limit: 5, tells: "truth", counts: "seen" } as const
    const { came, end } = walkThrough(server, seenIn(server), 5)
    assert.deepStrictEqual([came, end], [[2, 4, 5], "End"])
  })
})
