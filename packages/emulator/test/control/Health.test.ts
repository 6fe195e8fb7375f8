import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { PortOneEmulator } from "../../src/index.ts"
import { CurrentJournal, type Journal } from "../../src/state/Journal.ts"
import { control, send } from "./overHttp.ts"

const healthOf = send("GET", "/health")

describe("the health of an emulator", () => {
  it.effect("is well, at the time that the emulator has", () =>
    Effect.gen(function* () {
      yield* control("advance", { by: "1 day" })
      assert.deepStrictEqual(yield* healthOf, { status: 200, body: { status: "ok", time: "1970-01-02T00:00:00.000Z" } })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

  it.effect("is bad while the data file cannot be written", () => {
    let problem: string | undefined = "state.jsonl cannot be written: its disk is full."
    const journal: Journal = {
      takeKept: () => undefined,
      began: () => {},
      clock: undefined,
      keepClock: () => {},
      problem: () => problem
    }
    return Effect.gen(function* () {
      const time = "1970-01-01T00:00:00.000Z"
      assert.deepStrictEqual(yield* healthOf, { status: 503, body: { status: "unwritable", time, message: problem } })
      problem = undefined
      assert.deepStrictEqual(yield* healthOf, { status: 200, body: { status: "ok", time } })
    }).pipe(Effect.provide(PortOneEmulator.layerServer()), Effect.provideService(CurrentJournal, journal))
  })
})
