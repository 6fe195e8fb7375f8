/**
 * Declares the platform's part of the control over HTTP, in the way of `ControlApi.ts`.
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as Schema from "effect/Schema"
import * as Wire from "@effect-portone/core/Wire"
import type {
  BulkIssuance,
  CounterpartyCertificate,
  EnabledServices,
  NtsDecision,
  TaxOfficeAnswer
} from "../PlatformControl.ts"
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

const TaxOfficeAnswer: Schema.Codec<TaxOfficeAnswer, unknown> = Schema.Struct({
  taxInvoiceId: Schema.String,
  isForTest: flag,
  isAccepted: flag
})

const BulkIssuance: Schema.Codec<BulkIssuance, unknown> = Schema.Struct({
  taxInvoiceIds: Schema.Array(Schema.String),
  name: Schema.optional(Schema.String),
  isForTest: flag
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
    HttpApiEndpoint.post("answerTaxInvoice", "/answerTaxInvoice", {
      ...json,
      payload: TaxOfficeAnswer,
      success: Done
    }),
    HttpApiEndpoint.post("issueTaxInvoices", "/issueTaxInvoices", {
      ...json,
      payload: BulkIssuance,
      success: Schema.Struct({ bulkTaxInvoiceId: Schema.String })
    })
  )
  .prefix(prefix) {}
