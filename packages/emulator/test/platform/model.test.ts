/**
 * Random histories of a platform, through the client and the control, against a model that reckons every sum and date
 * by itself: what each step must do, and what must hold after it, whatever came before.
 */
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { merchant } from "../merchant.ts"
import { play, type Tally } from "./model/play.ts"
import { Beginning, Step } from "./model/steps.ts"
import { Effect } from "effect"

/** The number of histories. More than these take minutes: `HISTORIES=5000 vitest run model`. */
const runs = Number(process.env["HISTORIES"] ?? 300)

const tally: Tally = new Map()

describe("any history of a platform", () => {
  it.effect.prop(
    "goes as the model says, without a won that is lost or made",
    { beginning: Beginning, steps: Schema.Array(Step).check(Schema.isBetweenLength(10, 40)) },
    ({ beginning, steps }) => play(beginning, steps, tally).pipe(Effect.provide(merchant), Effect.scoped),
    { arbitrary: { runs, seed: process.env["SEED"] ?? "a platform's life" }, timeout: 3_600_000 }
  )
})
