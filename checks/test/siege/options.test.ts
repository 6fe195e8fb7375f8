import { assert, describe, it } from "@effect/vitest"
import { readOptions } from "../../siege/options.ts"

const read = (...args: ReadonlyArray<string>) => readOptions(args, () => "drawn")

describe("the arguments of a siege", () => {
  it("say how many runners, charges and minutes, over which engine", () => {
    assert.deepStrictEqual(read("--runners", "4", "--charges", "20000", "--minutes", "60", "--seed", "7"), [
      { engine: "postgres", runners: 4, charges: 20_000, millis: 3_600_000, seed: "7", isShort: false }
    ])
  })

  it("ask for a small siege over each engine by --short", () => {
    assert.deepStrictEqual(
      read("--short").map(({ charges, engine, seed }) => ({ charges, engine, seed })),
      [
        { charges: 200, engine: "postgres", seed: "drawn" },
        { charges: 60, engine: "embedded", seed: "drawn" }
      ]
    )
  })

  it.each([
    [["--engine", "mysql"], "--engine is postgres or embedded, not mysql"],
    [["--runners", "0"], "--runners is a number from 1 to 20, not 0"],
    [["--charges", "1.5"], "--charges is a whole number, not 1.5"],
    [["--minutes", "soon"], "--minutes is a number from 0.1 to 600, not soon"],
    [["--engine", "embedded", "--runners", "2"], "--runners is 1 with --engine embedded: one has a file"]
  ])("are refused with a sentence where they make no sense: %j", (args, sentence) => {
    assert.throws(() => read(...args), sentence)
  })
})
