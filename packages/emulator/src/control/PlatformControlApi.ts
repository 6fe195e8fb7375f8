/**
 * Declares the platform's part of the control over HTTP, in the way of `ControlApi.ts`.
 */
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as Schema from "effect/Schema"
import { Bank } from "@effect-portone/core/generated/Shared"
import * as Wire from "@effect-portone/core/Wire"
import { PlatformTaxationType } from "@effect-portone/platform/generated/Companies"
import { prefix } from "../pages/Paths.ts"
import { RegisteredStatus } from "../platform/records/Businesses.ts"
import type { EnabledServices, PartnerSettlementsOf, Remittance, SettlementRounding } from "../PlatformControl.ts"
import type {
  BulkIssuance,
  BusinessChange,
  CounterpartyCertificate,
  NtsDecision,
  TaxOfficeAnswer
} from "../TaxOfficeControl.ts"

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

const BusinessChange: Schema.Codec<BusinessChange, unknown> = Schema.Struct({
  businessRegistrationNumber: Schema.String,
  businessStatus: Schema.optional(RegisteredStatus),
  taxationType: Schema.optional(PlatformTaxationType)
})

const text = Schema.optional(Schema.String)
const ids = Schema.Array(Schema.String)
const scheduledAt = Schema.optional(Wire.Timestamp)

const PartnerSettlementsOf: Schema.Codec<PartnerSettlementsOf, unknown> = Schema.Struct({
  partnerSettlementIds: ids,
  isForTest: flag
})

const bulkPayoutOf = { bulkPayoutId: Schema.String, isForTest: flag }

const bankDecision = { failReason: text, isForTest: flag }

const Remittance: Schema.Codec<Remittance, unknown> = Schema.Struct({
  bank: Bank,
  accountNumber: Schema.String,
  accountHolder: Schema.String,
  amount: Schema.Int,
  withdrawalMemo: text,
  depositMemo: text
})

const mode = Schema.optional(Schema.Literals(["OFF", "DOWN", "UP"]))

const SettlementRounding: Schema.Codec<SettlementRounding, unknown> = Schema.Struct({
  platformFee: mode,
  additionalFee: mode,
  discountShare: mode,
  vat: mode
})

const BulkIssuance: Schema.Codec<BulkIssuance, unknown> = Schema.Struct({
  taxInvoiceIds: ids,
  name: text,
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
    }),
    HttpApiEndpoint.post("issueTaxInvoicesOfPayouts", "/issueTaxInvoicesOfPayouts", {
      ...json,
      payload: Schema.Struct({ ...bulkPayoutOf, name: text }),
      success: Schema.Struct({ bulkTaxInvoiceId: Schema.String })
    }),
    HttpApiEndpoint.post("setBusinessState", "/setBusinessState", {
      ...json,
      payload: BusinessChange,
      success: Done
    }),
    HttpApiEndpoint.post("settleTransfers", "/settleTransfers", { ...json, success: Done }),
    HttpApiEndpoint.post("withholdPartnerSettlements", "/withholdPartnerSettlements", {
      ...json,
      payload: PartnerSettlementsOf,
      success: Done
    }),
    HttpApiEndpoint.post("releasePartnerSettlements", "/releasePartnerSettlements", {
      ...json,
      payload: PartnerSettlementsOf,
      success: Done
    }),
    HttpApiEndpoint.post("excludePartnerSettlements", "/excludePartnerSettlements", {
      ...json,
      payload: PartnerSettlementsOf,
      success: Done
    }),
    HttpApiEndpoint.post("confirmPayouts", "/confirmPayouts", {
      ...json,
      payload: Schema.Struct({ partnerSettlementIds: ids, bulkPayoutId: text, name: text, isForTest: flag }),
      success: Schema.Struct({ bulkPayoutId: Schema.String })
    }),
    HttpApiEndpoint.post("executeBulkPayout", "/executeBulkPayout", {
      ...json,
      payload: Schema.Struct({ ...bulkPayoutOf, scheduledAt }),
      success: Done
    }),
    HttpApiEndpoint.post("stopBulkPayout", "/stopBulkPayout", {
      ...json,
      payload: Schema.Struct(bulkPayoutOf),
      success: Done
    }),
    HttpApiEndpoint.post("cancelPayouts", "/cancelPayouts", {
      ...json,
      payload: Schema.Struct({ payoutIds: ids, isForTest: flag }),
      success: Done
    }),
    HttpApiEndpoint.post("decidePayout", "/decidePayout", {
      ...json,
      payload: Schema.Struct({ ...bankDecision, payoutId: Schema.String }),
      success: Done
    }),
    HttpApiEndpoint.post("decideAccountTransfer", "/decideAccountTransfer", {
      ...json,
      payload: Schema.Struct({ ...bankDecision, accountTransferId: Schema.String }),
      success: Done
    }),
    HttpApiEndpoint.post("depositToBankAccount", "/depositToBankAccount", {
      ...json,
      payload: Schema.Struct({ amount: Schema.Int, depositorName: text, depositMemo: text, isForTest: flag }),
      success: Schema.Struct({ accountTransferId: Schema.String })
    }),
    HttpApiEndpoint.post("remit", "/remit", {
      ...json,
      payload: Schema.Struct({ remittances: Schema.Array(Remittance), scheduledAt, isForTest: flag }),
      success: Schema.Struct({ bulkAccountTransferId: Schema.String })
    }),
    HttpApiEndpoint.post("setSettlementRounding", "/setSettlementRounding", {
      ...json,
      payload: SettlementRounding,
      success: Done
    })
  )
  .prefix(prefix) {}
