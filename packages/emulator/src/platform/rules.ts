/**
 * Lists the rules of everything about the platform, a line for each operation. A rule here may use `platform/records`
 * and `payments/records`, and no rule of payments.
 */
import * as Effect from "effect/Effect"
import * as Record from "effect/Record"
import { B2bNotEnabledError, PlatformNotEnabledError } from "@effect-portone/platform/generated/Shared"
import type { Rules } from "../contract/Rules.ts"
import type { Agenda } from "../state/Agenda.ts"
import { State } from "../state/State.ts"
import {
  getB2bCounterpartyCertificate,
  getB2bCounterpartyCertificateRegistrationUrl,
  validateB2bCounterpartyCertificate
} from "./counterparties/Certificates.ts"
import {
  createB2bCounterparty,
  deleteB2bCounterparty,
  getB2bCounterparties,
  getB2bCounterparty,
  updateB2bCounterparty
} from "./counterparties/Counterparties.ts"
import {
  archivePlatformContract,
  cancelPlatformContractSchedule,
  createPlatformContract,
  getPlatformContract,
  getPlatformContracts,
  getPlatformContractSchedule,
  recoverPlatformContract,
  rescheduleContract,
  scheduleContract,
  updatePlatformContract
} from "./policies/Contracts.ts"
import { isEnabled } from "./records/EnabledServices.ts"
import { deletePlatformPartnerSettlements, getPlatformPartnerSettlements } from "./settlements/PartnerSettlements.ts"
import { createPlatformManualTransfer } from "./transfers/ManualTransfers.ts"
import { createPlatformOrderCancelTransfer } from "./transfers/OrderCancelTransfers.ts"
import { createPlatformOrderTransfer } from "./transfers/OrderTransfers.ts"
import { deletePlatformTransfer, getPlatformTransfer } from "./transfers/Transfers.ts"
import { downloadPlatformTransferSheet } from "./transfers/TransferSheets.ts"
import { getPlatformTransferSummaries } from "./transfers/TransferSummaries.ts"

type Services = State | Agenda

/** The rules of partner settlement, which all need the service. */
const platform = {
  getPlatformContract,
  getPlatformContracts,
  createPlatformContract,
  updatePlatformContract,
  archivePlatformContract,
  recoverPlatformContract,
  getPlatformContractSchedule,
  scheduleContract,
  rescheduleContract,
  cancelPlatformContractSchedule,
  getPlatformPartnerSettlements,
  deletePlatformPartnerSettlements,
  createPlatformOrderTransfer,
  createPlatformOrderCancelTransfer,
  createPlatformManualTransfer,
  getPlatformTransfer,
  getPlatformTransferSummaries,
  deletePlatformTransfer
} satisfies Rules<Services>

/** The rules of tax invoices and their counterparties, which all need the service. */
const b2b = {
  getB2bCounterparty,
  getB2bCounterparties,
  createB2bCounterparty,
  updateB2bCounterparty,
  deleteB2bCounterparty,
  getB2bCounterpartyCertificate,
  getB2bCounterpartyCertificateRegistrationUrl,
  validateB2bCounterpartyCertificate
} satisfies Rules<Services>

/** The rules that need no service: PortOne documents no error of theirs for one that is not enabled. */
const rest = { downloadPlatformTransferSheet } satisfies Rules<Services>

/** Makes each rule fail unless its service is enabled. */
const ifEnabled = <R extends Rules<Services>>(
  rules: R,
  refusal: Effect.Effect<void, PlatformNotEnabledError | B2bNotEnabledError, State>
): R =>
  // The casts are safe: each rule takes and answers what it did, and every one of them is documented to fail so.
  Record.map(
    rules as Record<string, never>,
    (rule: (input: unknown) => Effect.Effect<unknown>) => (input: unknown) => Effect.andThen(refusal, rule(input))
  ) as never

const unlessPlatform = Effect.gen(function* () {
  if (isEnabled(yield* State, "platform")) return
  return yield* new PlatformNotEnabledError({ message: "partner settlement is not enabled for this merchant" })
})

const unlessB2b = Effect.gen(function* () {
  if (isEnabled(yield* State, "b2b")) return
  return yield* new B2bNotEnabledError({ message: "tax invoices are not enabled for this merchant" })
})

export const platformRules = {
  ...ifEnabled(platform, unlessPlatform),
  ...ifEnabled(b2b, unlessB2b),
  ...rest
}
