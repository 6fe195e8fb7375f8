import { assert, describe, it } from "@effect/vitest"
import { Clock, Context, type Effect, Exit } from "effect"
import { Turn } from "../../src/client/turn.ts"

const systemClock = Context.empty()

/** A turn whose runtime is the test. `read` is the end of its reading. */
const turns = () => {
  const due: Array<() => void> = []
  const thrown: Array<unknown> = []
  const seen: Array<string> = []
  const turn = new Turn((then) => void due.push(then))
  const read = () => {
    while (due.length > 0) {
      try {
        due.shift()!()
      } catch (error) {
        thrown.push(error)
      }
    }
  }
  const come = (
    name: string,
    resume: (exit: Effect.Effect<string>) => void = () => void seen.push(`${name} goes on`)
  ) =>
    turn.judge(
      systemClock,
      () => {
        seen.push(`${name} is judged`)
        return name
      },
      resume
    )
  return { come, read, seen, thrown, turn }
}

describe("an answer", () => {
  it("is judged at once where `setImmediate` throws, as on Next's edge runtime", () => {
    let asked = 0
    const turn = new Turn(() => {
      asked++
      throw new Error("A Node.js API is used (setImmediate) which is not supported in the Edge Runtime.")
    })
    const seen: Array<string> = []
    for (const name of ["a", "b"]) {
      turn.judge(
        systemClock,
        () => name,
        () => void seen.push(name)
      )
    }
    assert.deepStrictEqual(seen, ["a", "b"])
    assert.strictEqual(asked, 1)
  })
})

describe("answers that come together", () => {
  it("are all judged before their calls go on", () => {
    const { come, read, seen } = turns()
    come("a")
    come("b")
    assert.deepStrictEqual(seen, [])
    read()
    assert.deepStrictEqual(seen, ["a is judged", "b is judged", "a goes on", "b goes on"])
  })

  it("do not wait for what comes once they are taken", () => {
    const { come, read, seen } = turns()
    come("a", () => come("b"))
    read()
    assert.deepStrictEqual(seen, ["a is judged", "b is judged", "b goes on"])
  })

  it("go on after one whose program throws, and what it throws is not hidden", () => {
    const { come, read, seen, thrown } = turns()
    come("a", () => {
      throw new Error("an observer of the program")
    })
    come("b", () => {
      throw new Error("another one")
    })
    come("c")
    read()
    assert.strictEqual(seen.at(-1), "c goes on")
    assert.deepStrictEqual(
      thrown.map((error) => (error instanceof Error ? error.message : error)),
      ["an observer of the program", "another one"]
    )
  })

  it("end only their own call where judging one fails", () => {
    const { come, read, seen, turn } = turns()
    const exits: Array<unknown> = []
    turn.judge(
      systemClock,
      () => {
        throw new Error("a defect of this client")
      },
      (exit) => void exits.push(exit)
    )
    come("b")
    read()
    assert.deepStrictEqual(exits, [Exit.die(new Error("a defect of this client"))])
    assert.strictEqual(seen.at(-1), "b goes on")
  })
})

describe("an answer", () => {
  it("is judged at once on a clock that is not the system's", () => {
    const { seen, turn } = turns()
    const context = Context.make(Clock.Clock, Context.get(systemClock, Clock.Clock))
    turn.judge(
      context,
      () => "a",
      () => void seen.push("a goes on")
    )
    assert.deepStrictEqual(seen, ["a goes on"])
  })

  it("is judged at once on a runtime that does not say when all is read", () => {
    const seen: Array<string> = []
    const turn = new Turn(null)
    turn.judge(
      systemClock,
      () => "a",
      () => void seen.push("a goes on")
    )
    assert.deepStrictEqual(seen, ["a goes on"])
  })
})
