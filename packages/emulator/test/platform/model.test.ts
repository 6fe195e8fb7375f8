/**
 * Random histories of a platform, through the client and the control, against a model that reckons every sum and date
 * by itself: what each step must do, and what must hold after it, whatever came before.
 */
import { describe, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { merchant } from "../merchant.ts"
import { play } from "./model/play.ts"
import { Beginning, Step } from "./model/steps.ts"

/** The number of histories. Thousands take minutes: `HISTORIES=5000 SEED=another vitest run platform/model`. */
const runs = Number(process.env["HISTORIES"] ?? 150)

const seed = process.env["SEED"] ?? "a platform's life"

describe("any history of a platform", () => {
  it.effect.prop(
    "goes as the model says, without a won that is lost or made",
    { beginning: Beginning, steps: Schema.Array(Step).check(Schema.isBetweenLength(40, 60)) },
    ({ beginning, steps }) => play(beginning, steps).pipe(Effect.provide(merchant), Effect.scoped),
    { arbitrary: { runs, seed } }
  )
})
