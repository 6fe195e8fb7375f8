/**
 * What `pnpm bench` makes of its arguments, and of the figures of one build or two. Nothing is measured here.
 */
import { assert, describe, it } from "@effect/vitest"
import { argumentsOf, UsageError } from "../../benchmarks/src/arguments.ts"
import {
  bestOf,
  checked,
  type Figure,
  ratiosAgainst,
  type Table,
  type Target,
  targetsOf
} from "../../benchmarks/src/figures.ts"
import { linesOf, sideBySide, targetLines } from "../../benchmarks/src/print.ts"
import { reasonIn } from "../../benchmarks/src/supervised.ts"

const names = ["bread", "cheese", "wine"] as const

describe("the arguments of pnpm bench", () => {
  it("choose all entries if they name none", () => {
    assert.deepStrictEqual(argumentsOf([], names), { entries: names, against: undefined, check: false })
  })

  it("choose the named entries, each once and in the order of the whole run", () => {
    assert.deepStrictEqual(argumentsOf(["wine", "--against", "abc", "--check", "bread", "wine"], names), {
      entries: ["bread", "wine"],
      against: "abc",
      check: true
    })
  })

  it.each([
    [
      "an entry that is not there",
      ["milk", "wine"],
      "There is no entry named milk. The entries are bread, cheese, wine."
    ],
    ["two such entries", ["milk", "tea"], "There is no entry named milk or tea. The entries are bread, cheese, wine."],
    ["another option", ["--versus", "abc"], "Unknown option '--versus'"],
    ["--against without a commit", ["--against"], "Option '--against <value>' argument missing"]
  ])("are refused with the way to write them: %s", (_, args, words) => {
    const error = assertThrows(() => argumentsOf(args, names))
    assert.instanceOf(error, UsageError)
    assert.include(error.message, words)
    assert.include(error.message, "Use: pnpm bench [entry...] [--against <commit>] [--check]")
  })
})

describe("a target", () => {
  const rate = { unit: "a second", digits: 0, better: "higher" } as const
  const table = (target: Target, median?: number): Table => ({
    title: "Pouring",
    figures: [
      { ...rate, name: "ours", value: 30 },
      { ...rate, name: "theirs", value: 20 }
    ],
    ratios: [{ name: "ratio", of: "ours", to: "theirs", kind: "rate", target, median }]
  })

  it.each<readonly [Target, number | undefined, boolean]>([
    [{ atLeast: 1.5 }, undefined, true],
    [{ atLeast: 1.6 }, undefined, false],
    [{ atMost: 1.5 }, undefined, true],
    [{ atMost: 1.4 }, undefined, false],
    // The median of the rounds counts, where there were rounds.
    [{ atLeast: 1.6 }, 1.7, true]
  ])("of %j is held against the ratio, or against the median %s", (target, median, isKept) => {
    const tables = [table(target, median)]
    assert.deepStrictEqual(
      targetsOf(tables).map((one) => one.isKept),
      [isKept]
    )
    assert.strictEqual(targetLines(tables)[1]!.endsWith("MISSED"), !isKept)
  })

  it("whose figures were not measured is missed", () => {
    const tables = [{ ...table({ atLeast: 1 }), figures: [] }]
    assert.isFalse(targetsOf(tables)[0]!.isKept)
  })

  it.each<readonly [string, ReadonlyArray<Figure>, boolean]>([
    ["kept", [{ ...rate, name: "ours", value: 15 }], true],
    ["missed", [{ ...rate, name: "ours", value: 25 }], false],
    ["missed as it was not measured there", [], false]
  ])("against another build is %s", (_, figures, isKept) => {
    const today = [
      { ...table({ atLeast: 1 }), figures: [{ ...rate, name: "ours", value: 30, against: { atLeast: 2 } }] }
    ]
    const ratios = ratiosAgainst(today, [{ title: "Pouring", figures, ratios: [] }], "abc")
    assert.deepStrictEqual(
      targetsOf(ratios).map((one) => one.isKept),
      [isKept]
    )
    assert.include(targetLines(ratios)[1], "Pouring: ours, ratio to abc (build)")
  })

  it("is not printed where there is none", () => {
    assert.deepStrictEqual(targetLines([]), [])
  })
})

const assertThrows = (run: () => unknown): Error => {
  try {
    run()
  } catch (error) {
    assert.instanceOf(error, Error)
    return error
  }
  return assert.fail("nothing was thrown")
}

const time = (name: string, value: number, note?: string): Figure => ({
  name,
  value,
  unit: "ms",
  digits: 1,
  better: "lower",
  note
})

const rate = (name: string, value: number): Figure => ({ name, value, unit: "a second", digits: 0, better: "higher" })

const table = (...figures: ReadonlyArray<Figure>): Table => ({
  title: "Baking",
  figures,
  ratios: [{ name: "ratio to cake", of: "bread", to: "cake", kind: "time" }]
})

describe("the figures of several runs", () => {
  it("are the best of each, the lowest or the highest as it is better", () => {
    const best = bestOf(
      [table(time("bread", 3, "at most 5"), rate("loaves", 100))],
      [table(time("bread", 2), rate("loaves", 90))],
      [table(time("bread", 4), rate("loaves", 110))]
    )
    assert.deepStrictEqual(best, [table(time("bread", 2), rate("loaves", 110))])
  })

  it("are those of the first run where another run lacks them", () => {
    assert.deepStrictEqual(bestOf([table(time("bread", 3))], [], [table(rate("loaves", 1))]), [table(time("bread", 3))])
  })

  it.each([NaN, Infinity])("are refused by name if one is %s", (value) => {
    const error = assertThrows(() => checked([table(time("cake", 1), time("bread", value))]))
    assert.strictEqual(error.message, `Baking: "bread" gave ${value} and no figure`)
  })
})

describe("the figures of one build", () => {
  it("are printed with their units and notes, and the ratio last", () => {
    assert.deepStrictEqual(linesOf([table(time("bread", 3), time("cake", 1.5, "at most 2 ms"))]), [
      "Baking",
      "  bread                          3.0 ms",
      "  cake                           1.5 ms (at most 2 ms)",
      "  ratio to cake                  2.00 (time)"
    ])
  })
})

describe("the figures of two builds", () => {
  it("stand side by side, with today's divided by the other's and the direction that is better", () => {
    const today = [table(time("bread", 3), time("cake", 0.01), rate("loaves", 150))]
    const other = [table(time("bread", 1.5), time("cake", 2), rate("loaves", 100))]
    assert.deepStrictEqual(sideBySide(today, other, "abc1234"), [
      "Baking",
      "                                  today         abc1234       today / abc1234",
      "  bread                           3.0 ms        1.5 ms        2.00 (lower is better)",
      "  cake                            0.0 ms        2.0 ms        0.0050 (lower is better)",
      "  loaves                          150 a second  100 a second  1.50 (higher is better)",
      "  ratio to cake (time)            300.00        0.75"
    ])
  })

  it("say whose a note is, and once what holds of both", () => {
    const stopped = "stopped after 60 s, at 4 loaves"
    const today = [table(time("bread", 3, "at most 5 ms"), time("cake", 2))]
    const other = [table(time("bread", 6, "at most 5 ms"), time("cake", 8, stopped))]
    const [, , bread, cake] = sideBySide(today, other, "abc1234")
    assert.isTrue(bread!.endsWith("0.50 (lower is better)  at most 5 ms"), bread)
    assert.isTrue(cake!.endsWith(`0.25 (lower is better)  abc1234: ${stopped}`), cake)
  })

  it("stand alone where only one build has them, and have no ratio below nothing", () => {
    const today = [table(time("bread", -1), time("cake", 2))]
    const other = [table(time("bread", 2), rate("loaves", 9)), { title: "Brewing", figures: [], ratios: [] }]
    assert.deepStrictEqual(
      sideBySide(today, other, "abc1234").map((line) => line.trim().split(/ {2,}/)),
      [
        ["Baking"],
        ["today", "abc1234", "today / abc1234"],
        ["bread", "-1.0 ms", "2.0 ms"],
        ["cake", "2.0 ms", "-"],
        ["loaves", "-", "9 a second"],
        ["ratio to cake (time)", "-0.50", "-"],
        ["Brewing"],
        ["today", "abc1234", "today / abc1234"]
      ]
    )
  })
})

describe("the reason of an entry that cannot run", () => {
  it("is the line of the first error, not the source around it nor the errors that follow", () => {
    const printed = `file:///bench/src/deduplication.ts:5
    if (isBroken) throw new Error("something")
                        ^

TypeError: Webhook.makeDeduplicationMemory is not a function
    at file:///bench/src/deduplication.ts:5:9

Node.js v24
Error: deduplication.ts ended with code 1
`
    assert.strictEqual(reasonIn(printed), "TypeError: Webhook.makeDeduplicationMemory is not a function")
  })

  it("is pnpm's, which it prints among other lines", () => {
    const printed = "Scope: all 14 workspace projects\n ERR_PNPM_OUTDATED_LOCKFILE  Cannot install\nHelp follows"
    assert.strictEqual(reasonIn(printed), "ERR_PNPM_OUTDATED_LOCKFILE  Cannot install")
  })

  it("is the last line where no error is named, and nothing where nothing was printed", () => {
    assert.strictEqual(reasonIn("one\ntwo\n\n"), "two")
    assert.isUndefined(reasonIn("\n"))
  })
})
