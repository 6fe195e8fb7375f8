/**
 * Both walks end whatever a server answers: pages of any length, that come again or go round in a circle, with any size
 * and total beside them. Neither hides elements that the server's total counts.
 */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { byCursor } from "../../src/paging/byCursor.ts"
import { byPage } from "../../src/paging/byPage.ts"
import type { Walk } from "../../src/paging/walk.ts"
import { placeOf } from "../fixtures/lists.ts"

const upTo = (maximum: number, minimum = 0) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** Far more turns than the few answers of a server give elements. */
const tooMany = 5_000

interface Answer {
  readonly items: ReadonlyArray<unknown>
  readonly info?: { readonly size?: number | undefined; readonly totalCount?: number | undefined }
}

/** Walks to the end, and returns all that was found, how it ended, the last answer, and the last total. */
const walkThrough = <State, Position>(
  walk: Walk<State, Position>,
  answerTo: (asked: ReturnType<Walk<State, Position>["ask"]>, index: number) => Answer
) => {
  const found: Array<unknown> = []
  let last: Answer | undefined
  let told: number | undefined
  let onward = walk.start
  for (let index = 0; onward._tag === "On"; index++) {
    assert.isBelow(index, tooMany, "the walk does not end")
    last = answerTo(walk.ask(onward.state), index)
    // The next answer may be without a total.
    told = last.info?.totalCount ?? told
    const turn = walk.turn(onward.state, last.items, last.info)
    found.push(...turn.found.map(({ raw }) => raw))
    onward = turn.onward
  }
  return { found, end: onward._tag, last, told }
}

/** Returns a value of more levels than functions can call themselves. */
const deep = (inmost: string): unknown => {
  let value: unknown = inmost
  for (let level = 0; level < 200_000; level++) value = level % 2 === 0 ? [value] : { value }
  return value
}

const Answers = Schema.NonEmptyArray(
  Schema.Struct({
    items: Schema.Array(upTo(5)).check(Schema.isMaxLength(6)),
    info: Schema.Struct({ size: Schema.UndefinedOr(upTo(12)), totalCount: Schema.UndefinedOr(upTo(100)) })
  })
).check(Schema.isMaxLength(6))

describe("a walk by page number", () => {
  it.prop(
    "ends over any server, and never while the total says more",
    {
      answers: Answers,
      goesBy: Schema.Literals(["number", "turn", "last"]),
      start: Schema.Struct({
        page: upTo(8),
        size: upTo(12, 1),
        index: upTo(12),
        given: upTo(60),
        settled: Schema.Boolean
      })
    },
    ({ answers, goesBy, start }) => {
      const { end, found, told } = walkThrough(byPage(start, start.size, {}), ({ from }, index) => {
        // By its number, by its turn, or with the last page for all numbers behind it.
        const at = { number: Number(from) % answers.length, turn: index % answers.length, last: Number(from) }[goesBy]
        return answers[Math.min(at, answers.length - 1)]!
      })
      if (end === "End") assert.isAtMost(told ?? 0, start.given + found.length)
    },
    { arbitrary: { runs: 5_000, seed: "servers" } }
  )

  it.prop(
    "ends where pages that differ each time stop to come, and gives all of them first",
    { pages: Schema.Array(upTo(12, 1)).check(Schema.isMaxLength(8)), size: upTo(12, 1), totalCount: upTo(100) },
    ({ pages, size, totalCount }) => {
      // Pages of any length under their numbers, whatever the size that is asked for.
      const all = pages.map((length, page) => Array.from({ length }, (_, at) => `${page}-${at}`))
      const { end, found } = walkThrough(byPage(undefined, size, {}), ({ from }) => ({
        items: all[Number(from)] ?? [],
        info: { totalCount }
      }))
      assert.lengthOf(new Set(found), found.length)
      if (end === "End") assert.isAtLeast(found.length, totalCount)
    },
    { arbitrary: { runs: 2_000, seed: "servers" } }
  )
})

it("a list does not end at an empty page without a total, if a page before has told of more", () => {
  const pages: ReadonlyArray<Answer> = [{ items: [1, 2, 3], info: { totalCount: 5 } }, { items: [] }, { items: [] }]
  const { end, found } = walkThrough(byPage(undefined, 3, {}), (_, index) => pages[Math.min(index, 2)]!)
  assert.strictEqual(end, "Wall")
  assert.deepStrictEqual(found, [1, 2, 3])
})

it("a list does not end at a short page with a total of nothing, which tells no end", () => {
  const elements = Array.from({ length: 25 }, (_, at) => ({ id: `id-${at}` }))
  const { end, found } = walkThrough(byPage(undefined, 100, {}), ({ from, size }) => {
    const most = Math.min(size, 10)
    return { items: elements.slice(Number(from) * most, (Number(from) + 1) * most), info: { totalCount: 0, size } }
  })
  assert.strictEqual(end, "End")
  assert.deepStrictEqual(found, elements)
})

describe("a page that comes again", () => {
  /** Returns a page of elements that tell another time whenever they come. */
  const pageAt = (time: number, count = 3) =>
    Array.from({ length: count }, (_, at) => ({ id: `id-${at}`, storeId: "store-a", at: time }))

  for (const totalCount of [3, 100, undefined]) {
    it(`is known by its ids by page number, with a total of ${totalCount}`, () => {
      const { end, found, last } = walkThrough(byPage(undefined, 3, {}), (_, index) => ({
        items: pageAt(index),
        info: { totalCount }
      }))
      assert.lengthOf(found, 3)
      assert.strictEqual(end, last?.info?.totalCount === 3 ? "End" : "Wall")
    })
  }

  it("is known by its ids where pages go round in a circle", () => {
    const { end, found } = walkThrough(byPage(undefined, 1, {}), ({ from }, index) => ({
      items: [{ id: `id-${Number(from) % 4}`, at: index }]
    }))
    assert.strictEqual(end, "Wall")
    assert.isAtMost(found.length, 12)
  })

  for (const length of [1, 4]) {
    it(`is known by its ids behind cursors that are new each time, as one of ${length}`, () => {
      const { end, found } = walkThrough(byCursor(undefined, 3, "cursor"), (_, index) => ({
        items: pageAt(index).map((payment, at) => ({
          payment: { ...payment, id: `${payment.id} of ${index % length}` },
          cursor: `${index}-${at}`
        }))
      }))
      assert.strictEqual(end, "Wall")
      assert.lengthOf(new Set(found.map((item) => (item as { payment: { id: string } }).payment.id)), 3 * length)
      assert.isAtMost(found.length, 3 * 3 * length)
    })
  }

  it("is known by the field that the list names, if its elements have no id", () => {
    const pageAt = (number: number) => [0, 1].map((at) => ({ key: `key-${2 * (number % 2) + at}`, readAt: number }))
    const { end, found } = walkThrough(byPage(undefined, 2, { key: "key" }), ({ from }) => ({
      items: pageAt(Number(from)),
      info: { totalCount: 4 }
    }))
    assert.deepStrictEqual([end, found], ["End", [...pageAt(0), ...pageAt(1)]])
  })

  it("is another page if its ids are of another store, or if its elements have none", () => {
    const pages = ["store-a", "store-b"].map((storeId) => [{ id: "id-0", storeId }])
    const stores = walkThrough(byPage(undefined, 1, {}), ({ from }) => ({ items: pages[Number(from)] ?? [] }))
    assert.deepStrictEqual([stores.end, stores.found], ["End", pages.flat()])
    const nameless = [[{ record: null, cursor: "a" }], [{ record: null, cursor: "b" }], []]
    const read = walkThrough(byCursor(undefined, 1, "cursor"), (_, index) => ({ items: nameless[index]! }))
    assert.deepStrictEqual([read.end, read.found], ["End", nameless.flat()])
  })
})

describe("an element without a cursor", () => {
  it("comes once, though its record changes before the next page has it again", () => {
    const ids = ["a", "b", "c", "d"]
    const { end, found } = walkThrough(byCursor(undefined, 3, "cursor"), ({ from }, index) => ({
      items: ids
        .map((id) => ({ payment: { id, updatedAt: index }, cursor: id === "c" ? null : id }))
        .slice(from === undefined ? 0 : ids.indexOf(String(from)) + 1)
        .slice(0, 3)
    }))
    assert.strictEqual(end, "End")
    assert.deepStrictEqual(
      found.map((item) => (item as { payment: { id: string } }).payment.id),
      ids
    )
  })
})

describe("new elements that never end", () => {
  /** Reads from a server that has an element more whenever it is asked, up to so many. */
  const walkThroughNew = (totalCount: number, most: number, start?: Parameters<typeof byPage>[0]) =>
    walkThrough(byPage(start, 100, {}), ({ from, size }) => ({
      items: Array.from({ length: size }, (_, at) => ({ id: `${Number(from) * size + at}` })).filter(
        ({ id }) => Number(id) < most
      ),
      info: { totalCount }
    }))

  for (const totalCount of [0, 3, 100]) {
    it(`end a walk when there are far more of them than a total of ${totalCount}, and a resumed walk too`, () => {
      const { end, found } = walkThroughNew(totalCount, Number.POSITIVE_INFINITY)
      assert.strictEqual(end, "Wall")
      assert.isAtMost(found.length, 11_100)
      const given = found.length
      const resumed = walkThroughNew(totalCount, Number.POSITIVE_INFINITY, placeOf(given, 100))
      assert.strictEqual(resumed.end, "Wall")
      // It may be right, so each walk gets on.
      assert.isAbove(resumed.found.length, 10_000)
    })
  }

  it("are read where the total ends at a round number", () => {
    const { end, found } = walkThroughNew(10_000, 60_000)
    assert.strictEqual(end, "End")
    assert.lengthOf(found, 60_000)
  })

  it("are read as long as the total grows with them", () => {
    const { end, found } = walkThrough(byPage(undefined, 100, {}), ({ from }) => ({
      items: Number(from) < 400 ? Array.from({ length: 100 }, (_, at) => ({ id: `${from}-${at}` })) : [],
      info: { totalCount: Math.min(Number(from) + 1, 400) * 100 }
    }))
    assert.strictEqual(end, "End")
    assert.lengthOf(found, 40_000)
  })
})

describe("elements that are nested very deeply", () => {
  const element = (inmost: string, cursor?: string) => ({ inmost, value: deep(inmost), cursor })

  it("come once where the same page comes for every number", () => {
    const { end, found } = walkThrough(byPage(undefined, 1, {}), () => ({ items: [element("same")] }))
    assert.strictEqual(end, "Wall")
    assert.lengthOf(found, 1)
  })

  it("are told apart by what is innermost", () => {
    const { end, found } = walkThrough(byPage(undefined, 1, {}), ({ from }) => ({
      items: Number(from) < 3 ? [{ value: deep(`${from}`) }] : []
    }))
    assert.strictEqual(end, "End")
    assert.lengthOf(found, 3)
  })

  it("come once where the page behind a cursor ends with that cursor", () => {
    const { end, found } = walkThrough(byCursor(undefined, 2, "cursor"), () => ({
      items: [element("first", "first"), element("last", "last")]
    }))
    assert.strictEqual(end, "Wall")
    assert.lengthOf(found, 2)
  })
})

describe("a walk by cursor", () => {
  it.prop(
    "ends over any server, and gives all elements that came",
    {
      // The elements behind each cursor. A number that no page has is of a cursor that cannot be read.
      pages: Schema.NonEmptyArray(Schema.Array(upTo(7)).check(Schema.isMaxLength(4))).check(Schema.isMaxLength(6)),
      size: upTo(6, 1)
    },
    ({ pages, size }) => {
      const came = new Set<unknown>()
      const { found } = walkThrough(byCursor(undefined, size, "cursor"), ({ from = "0" }) => {
        const items = pages[Number(from)]!.map((at) => ({ id: at, cursor: at < pages.length ? `${at}` : null }))
        for (const { id } of items) came.add(id)
        return { items }
      })
      assert.sameMembers([...new Set(found.map((item) => (item as { readonly id: number }).id))], [...came])
    },
    { arbitrary: { runs: 5_000, seed: "servers" } }
  )

  it.prop(
    "notices a circle of any length behind any way to it, after all of it",
    { way: upTo(20), circle: upTo(20, 1), size: upTo(5, 1) },
    ({ circle, size, way }) => {
      // Behind the last element comes the first of the circle.
      const after = (at: number) => (at + 1 < way + circle ? at + 1 : way)
      const { end, found } = walkThrough(byCursor(undefined, size, "cursor"), ({ from }) => {
        const items: Array<{ readonly cursor: string }> = []
        let at = from === undefined ? -1 : Number(from)
        while (items.length < size) {
          at = after(at)
          items.push({ cursor: `${at}` })
        }
        return { items }
      })
      assert.strictEqual(end, "Wall")
      const given = new Set(found.map((item) => (item as { readonly cursor: string }).cursor))
      assert.lengthOf(given, way + circle)
    },
    { arbitrary: { runs: 1_000, seed: "circles" } }
  )
})
