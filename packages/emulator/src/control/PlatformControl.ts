/**
 * Makes the platform's part of the control.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError
} from "@effect-portone/platform/generated/Shared"
import type { Emulation } from "../assembly/Emulation.ts"
import {
  cancelPayouts,
  decideAccountTransfer,
  decidePayout,
  executeBulkPayout,
  stopBulkPayout
} from "../platform/payouts/Executions.ts"
import { depositToBankAccount, remit } from "../platform/payouts/MerchantAccount.ts"
import { confirmPayouts } from "../platform/payouts/NewPayouts.ts"
import { changeState } from "../platform/records/Businesses.ts"
import { digitsOf, isBusinessRegistrationNumber } from "../platform/records/BusinessRegistrationNumbers.ts"
import {
  decideNtsConnection,
  findCertificate,
  findCounterparty,
  findCounterpartyByBrn,
  putCertificate,
  registerCertificate
} from "../platform/records/Counterparties.ts"
import { dateOf } from "../platform/records/Days.ts"
import { setEnabled } from "../platform/records/EnabledServices.ts"
import { followBusiness } from "../platform/records/Partners.ts"
import { putRoundings, roundingsOf } from "../platform/records/Rounding.ts"
import { settleNow } from "../platform/records/SettlementBatch.ts"
import {
  excludePartnerSettlements,
  releasePartnerSettlements,
  withholdPartnerSettlements
} from "../platform/settlements/Holds.ts"
import { issueTogether } from "../platform/taxInvoices/BulkTaxInvoices.ts"
import { answerTaxInvoice } from "../platform/taxInvoices/Moves.ts"
import { issueOfPayouts } from "../platform/taxInvoices/PayoutTaxInvoices.ts"
import type { PlatformControl } from "../PlatformControl.ts"
import { NotInState } from "../state/NotInState.ts"
import { omitUndefined } from "../state/OmitUndefined.ts"
import { State } from "../state/State.ts"

export const makePlatformControl = ({ run }: Emulation): PlatformControl => ({
  setEnabledServices: ({ b2b, platform }) =>
    run(
      Effect.map(State, (store) => {
        if (platform !== undefined) setEnabled(store, "platform", platform)
        if (b2b !== undefined) setEnabled(store, "b2b", b2b)
      })
    ),
  decideNtsConnection: ({ counterpartyId: id, failedReason, isForTest = false }) =>
    run(
      Effect.gen(function* () {
        const decided = yield* decideNtsConnection({ isForTest, id }, failedReason)
        if (decided !== undefined) return
        const counterparty = findCounterparty(yield* State, { isForTest, id })
        if (counterparty === undefined) return yield* noCounterparty(id)
        return yield* new NotInState({
          message: `no decision is due: the counterparty is ${counterparty.ntsConnectionStatus}`
        })
      })
    ),
  settleTransfers: run(settleNow),
  withholdPartnerSettlements: (input) => run(withholdPartnerSettlements(input)),
  releasePartnerSettlements: (input) => run(releasePartnerSettlements(input)),
  excludePartnerSettlements: (input) => run(excludePartnerSettlements(input)),
  confirmPayouts: (input) => run(confirmPayouts(input)),
  executeBulkPayout: (input) => run(executeBulkPayout(input)),
  stopBulkPayout: (input) => run(stopBulkPayout(input)),
  cancelPayouts: (input) => run(cancelPayouts(input)),
  decidePayout: (input) => run(decidePayout(input)),
  decideAccountTransfer: (input) => run(decideAccountTransfer(input)),
  depositToBankAccount: (input) => run(depositToBankAccount(input)),
  remit: (input) => run(remit(input)),
  setCertificate: ({ brn, expiredAt, isForTest = false }) =>
    run(
      Effect.gen(function* () {
        const store = yield* State
        const counterparty = findCounterpartyByBrn(store, isForTest, brn)
        if (counterparty === undefined) return yield* noCounterparty(brn)
        if (counterparty.ntsConnectionStatus !== "CONNECTED") {
          return yield* new B2bCounterpartyNtsNotConnectedError({
            message: `the counterparty is ${counterparty.ntsConnectionStatus}, and can have no certificate`,
            brn,
            counterpartyId: counterparty.id
          })
        }
        const certificate =
          findCertificate(store, isForTest, brn) ?? registerCertificate(store, counterparty, yield* DateTime.now)
        if (expiredAt !== undefined) putCertificate(store, isForTest, brn, { ...certificate, expiredAt })
      })
    ),
  answerTaxInvoice: ({ isAccepted = true, isForTest = false, taxInvoiceId: id }) =>
    run(answerTaxInvoice({ isForTest, id }, isAccepted)),
  issueTaxInvoices: ({ isForTest = false, name, taxInvoiceIds }) =>
    run(Effect.map(issueTogether({ isForTest, name, taxInvoiceIds }), (bulkTaxInvoiceId) => ({ bulkTaxInvoiceId }))),
  issueTaxInvoicesOfPayouts: ({ bulkPayoutId, isForTest = false, name }) =>
    run(Effect.map(issueOfPayouts({ bulkPayoutId, isForTest, name }), (bulkTaxInvoiceId) => ({ bulkTaxInvoiceId }))),
  setBusinessState: ({ businessRegistrationNumber: brn, businessStatus, taxationType }) =>
    run(
      Effect.gen(function* () {
        if (!isBusinessRegistrationNumber(digitsOf(brn))) {
          return yield* new InvalidRequestError({ message: `${brn} is no business registration number` })
        }
        const today = dateOf(yield* DateTime.now)
        changeState(yield* State, brn, omitUndefined({ businessStatus, taxationType }), today)
        yield* followBusiness(brn)
      })
    ),
  setSettlementRounding: (input) =>
    run(Effect.map(State, (store) => putRoundings(store, { ...roundingsOf(store), ...omitUndefined(input) })))
})

const noCounterparty = (name: string) =>
  new B2bCounterpartyNotFoundError({ message: `there is no counterparty ${name}` })
