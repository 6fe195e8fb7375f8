/**
 * Makes the platform's part of the control.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError
} from "@effect-portone/platform/generated/Shared"
import type { Emulation } from "../assembly/Emulation.ts"
import { issueTogether } from "../platform/bulkTaxInvoices/BulkTaxInvoices.ts"
import {
  decideNtsConnection,
  findCertificate,
  findCounterparty,
  findCounterpartyByBrn,
  putCertificate,
  registerCertificate
} from "../platform/records/Counterparties.ts"
import { setEnabled } from "../platform/records/EnabledServices.ts"
import { answerTaxInvoice } from "../platform/taxInvoices/Moves.ts"
import type { PlatformControl } from "../PlatformControl.ts"
import { NotInState } from "../state/NotInState.ts"
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
    run(Effect.map(issueTogether({ isForTest, name, taxInvoiceIds }), (bulkTaxInvoiceId) => ({ bulkTaxInvoiceId })))
})

const noCounterparty = (name: string) =>
  new B2bCounterpartyNotFoundError({ message: `there is no counterparty ${name}` })
