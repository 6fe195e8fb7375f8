/**
 * Declares the platform's part of the control over HTTP, in the way of `ControlApi.ts`.
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import type { CounterpartyCertificate, EnabledServices, NtsDecision, SettlementRounding } from "../PlatformControl.ts"
import { prefix } from "./ControlPath.ts"

const flag = Schema.optional(Schema.Boolean)

const EnabledServices: Schema.Codec<EnabledServices, unknown> = Schema.Struct({ platform: flag, b2b: flag })

const NtsDecision: Schema.Codec<NtsDecision, unknown> = Schema.Struct({
  counterpartyId: Schema.String,
  isForTest: flag,
  failedReason: Schema.optional(Schema.String)
})

const CounterpartyCertificate: Schema.Codec<CounterpartyCertificate, unknown> = Schema.Struct({
  brn: Schema.String,
  isForTest: flag,
  expiredAt: Schema.optional(Wire.Timestamp)
})

const mode = Schema.optional(Schema.Literals(["OFF", "DOWN", "UP"]))

const SettlementRounding: Schema.Codec<SettlementRounding, unknown> = Schema.Struct({
  platformFee: mode,
  additionalFee: mode,
  discountShare: mode,
  vat: mode
})

/** The answer of an operation without a result. */
const Done = Schema.Struct({})

// The schemas describe JSON already.
const json = { disableCodecs: true } as const

export class PlatformControlGroup extends HttpApiGroup.make("platformControl")
  .add(
    HttpApiEndpoint.post("setEnabledServices", "/setEnabledServices", {
      ...json,
      payload: EnabledServices,
      success: Done
    }),
    HttpApiEndpoint.post("decideNtsConnection", "/decideNtsConnection", {
      ...json,
      payload: NtsDecision,
      success: Done
    }),
    HttpApiEndpoint.post("setCertificate", "/setCertificate", {
      ...json,
      payload: CounterpartyCertificate,
      success: Done
    }),
    HttpApiEndpoint.post("setSettlementRounding", "/setSettlementRounding", {
      ...json,
      payload: SettlementRounding,
      success: Done
    })
  )
  .prefix(prefix) {}
