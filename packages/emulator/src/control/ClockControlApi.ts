/**
 * Declares the part of the control over HTTP that is about the clock, in the way of `ControlApi.ts`.
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import { prefix } from "../pages/Paths.ts"

const clock = { time: Wire.Timestamp, isRunning: Schema.Boolean }

const Moved = Schema.Struct({ ...clock, tasks: Schema.Int, webhooks: Schema.Int })

// The schemas describe JSON already.
const json = { disableCodecs: true } as const

export class ClockControlGroup extends HttpApiGroup.make("clockControl")
  .add(
    HttpApiEndpoint.get("clock", "/clock", { ...json, success: Schema.Struct(clock) }),
    HttpApiEndpoint.post("advance", "/advance", {
      ...json,
      payload: Schema.Struct({ by: Schema.String }),
      success: Moved
    }),
    HttpApiEndpoint.post("until", "/until", {
      ...json,
      payload: Schema.Struct({ time: Wire.Timestamp }),
      success: Moved
    })
  )
  .prefix(prefix) {}
