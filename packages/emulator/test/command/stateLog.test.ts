import { assert, describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { changedLinesOf, linesOf, type Log, makeReader } from "../../src/command/stateLog.ts"
import type { Journal, Journaled } from "../../src/state/Journal.ts"
import { type Snapshot, State, type Store } from "../../src/state/State.ts"
import * as Table from "../../src/state/Table.ts"

const texts = Table.make("texts", Schema.String)

/** Creates a state with its journaled side. */
const journaledFrom = Effect.fnUntraced(function* (from: string | Log["state"]) {
  let journaled: Journaled | undefined
  const journal: Journal = {
    takeKept: () => undefined,
    began: (began) => {
      journaled = began
    },
    clock: undefined,
    keepClock: () => {},
    problem: () => undefined
  }
  const state = yield* Effect.provide(State, State.layer(from, journal))
  assert(journaled !== undefined)
  return { state, journaled }
})

const readBytes = (bytes: Buffer, pieces: number): Log | string => {
  const reader = makeReader()
  const length = Math.max(1, Math.ceil(bytes.length / pieces))
  for (let start = 0; start < bytes.length; start += length) reader.add(bytes.subarray(start, start + length))
  return reader.end()
}

const read = (bytes: Buffer, pieces = 1): Log => {
  const log = readBytes(bytes, pieces)
  return typeof log === "string" ? assert.fail(log) : log
}

const snapshotOf = (log: Log): Effect.Effect<Snapshot> =>
  Effect.flatMap(journaledFrom(log.state), ({ state }) => state.snapshot)

const step = Schema.Union([
  Schema.Struct({
    do: Schema.Literal("put"),
    key: Schema.Literals(["a", '"', "\\", "하나", "e\n"]),
    row: Schema.String
  }),
  Schema.Struct({ do: Schema.Literal("delete"), key: Schema.Literals(["a", '"', "\\", "하나", "e\n"]) }),
  Schema.Struct({ do: Schema.Literal("draw") }),
  Schema.Struct({ do: Schema.Literal("save") })
])

/** Many steps, as few show no order. */
const steps = Schema.Array(step).check(Schema.isMinLength(20), Schema.isMaxLength(60))

const carryOut = (store: Store, one: typeof step.Type) => {
  if (one.do === "put") store.table(texts).put(one.key, one.row)
  if (one.do === "delete") store.table(texts).delete(one.key)
  if (one.do === "draw") store.nextId()
}

describe("a log", () => {
  it.effect.prop(
    "holds the state after each saving, its order included, wherever it is cut off",
    { steps, cut: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 1_000_000 })) },
    ({ cut, steps }) =>
      Effect.gen(function* () {
        const { journaled, state } = yield* journaledFrom("a seed")
        let bytes = Buffer.from([...linesOf("1", journaled.takeAll())].join(""))
        const start = bytes.length
        const saved = new Map([[bytes.length, yield* state.snapshot]])
        for (const one of [...steps, { do: "save" } as const]) {
          carryOut(state, one)
          const changes = one.do === "save" ? journaled.takeChanges() : undefined
          if (changes === undefined) continue
          bytes = Buffer.concat([bytes, Buffer.from([...changedLinesOf(changes)].join(""))])
          saved.set(bytes.length, yield* state.snapshot)
        }
        assert.deepStrictEqual(yield* snapshotOf(read(bytes, 7)), yield* state.snapshot)

        const place = start + (cut % (bytes.length - start + 1))
        const log = read(bytes.subarray(0, place))
        assert.deepStrictEqual(yield* snapshotOf(log), saved.get(log.size))
        assert.strictEqual(log.cutOff, place - log.size)
      }),
    { arbitrary: { runs: 60 } }
  )

  it.effect.prop(
    "holds the last state if the whole was written piece by piece while it changed",
    { before: steps, meanwhile: steps },
    ({ before, meanwhile }) =>
      Effect.gen(function* () {
        const { journaled, state } = yield* journaledFrom("a seed")
        for (const one of before) carryOut(state, one)
        const whole = linesOf("1", journaled.takeAll())
        const lines: Array<string> = []
        const since: Array<string> = []
        const save = () => {
          const changes = journaled.takeChanges()
          if (changes !== undefined) since.push(...changedLinesOf(changes))
        }
        for (const one of meanwhile) {
          const { done, value } = whole.next()
          if (done !== true) lines.push(value)
          carryOut(state, one)
          if (one.do === "save") save()
        }
        save()
        const bytes = Buffer.from([...lines, ...whole, ...since].join(""))
        assert.deepStrictEqual(yield* snapshotOf(read(bytes)), yield* state.snapshot)
      }),
    { arbitrary: { runs: 60 } }
  )

  it.effect("holds no state once a line before its last change is not as it was written", () =>
    Effect.gen(function* () {
      const { journaled, state } = yield* journaledFrom("a seed")
      const text = [...linesOf("1", journaled.takeAll())].join("")
      state.table(texts).put("a", "one")
      const changes = journaled.takeChanges()
      assert(changes !== undefined)
      const bytes = Buffer.from(text + [...changedLinesOf(changes)].join(""))
      for (let index = text.length; index < bytes.indexOf("\n", text.length); index++) {
        const broken = Buffer.from(bytes)
        broken[index] = broken[index]! ^ 1
        assert.include(readBytes(broken, 1), "line 3")
      }
    })
  )
})
