/**
 * Finds the companies of a tax invoice among the counterparties. What a request leaves out of a company, the
 * counterparty's record fills in, and a company without a record has to be described by the request.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import {
  B2bCounterpartyNtsNotConnectedError,
  type B2bExternalServiceError
} from "@effect-portone/platform/generated/Shared"
import {
  type B2bTaxInvoiceCompany,
  type B2bTaxInvoiceCompanyInput,
  type B2bTaxInvoiceInput,
  type B2bTaxInvoiceIssuanceType,
  B2bRecipientNotFoundError,
  B2bSupplierNotFoundError
} from "@effect-portone/platform/generated/TaxInvoices"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { isBusinessRegistrationNumber, merchantBrn } from "../records/BusinessRegistrationNumbers.ts"
import { findCounterparty, findCounterpartyByBrn } from "../records/Counterparties.ts"
import { checkService, type StoredCompany } from "../records/TaxInvoices.ts"

/** The company of the emulator's own merchant. */
export const merchant = {
  brn: merchantBrn,
  name: "Merchant",
  representativeName: "Merchant's representative"
} as const satisfies B2bTaxInvoiceCompany

/** A company of a tax invoice, and its counterparty if it has one. */
export interface Company {
  readonly company: StoredCompany
  readonly counterparty: B2bCounterparty | undefined
}

/** Returns a counterparty as a company of a tax invoice. */
export const asCompany = (counterparty: B2bCounterparty): StoredCompany => {
  const { address, brn, businessClass, businessType, companyName, contact, id, representativeName } = counterparty
  const { email, name, phoneNumber } = contact
  return {
    brn,
    counterpartyId: id,
    name: companyName,
    representativeName,
    ...omitUndefined({ address, businessType, businessClass }),
    contact: { name, email, ...omitUndefined({ phoneNumber }) }
  }
}

const given = ({ contact, ...company }: B2bTaxInvoiceCompanyInput): B2bTaxInvoiceCompany => ({
  ...omitUndefined(company),
  ...(contact === undefined ? {} : { contact: omitUndefined(contact) })
})

const recordOf = (store: Store, isForTest: boolean, { brn, counterpartyId }: B2bTaxInvoiceCompanyInput) => {
  if (counterpartyId !== undefined) return findCounterparty(store, { isForTest, id: counterpartyId })
  return brn === undefined ? undefined : findCounterpartyByBrn(store, isForTest, brn)
}

/** The errors for a company that there is not. */
const notFound = { supplier: B2bSupplierNotFoundError, recipient: B2bRecipientNotFoundError } as const

const findCompany = Effect.fnUntraced(function* (
  isForTest: boolean,
  side: "supplier" | "recipient",
  input: B2bTaxInvoiceCompanyInput,
  isToBeCreated: boolean
): Effect.fn.Return<
  Company,
  B2bExternalServiceError | B2bRecipientNotFoundError | B2bSupplierNotFoundError | InvalidRequestError,
  State
> {
  const { counterpartyId } = input
  // The id of a counterparty to be created is the wish for it.
  const isWish = isToBeCreated && counterpartyId !== undefined
  const counterparty = isWish ? undefined : recordOf(yield* State, isForTest, input)
  const { brn = counterparty?.brn } = input
  const refuse = (message: string) =>
    new notFound[side]({ message, ...omitUndefined({ brn: input.brn, counterpartyId }) })
  if (counterpartyId !== undefined && counterparty === undefined && !isWish) {
    return yield* refuse(`there is no counterparty ${counterpartyId}`)
  }
  if (brn === undefined) {
    return yield* new InvalidRequestError({ message: `${side}.brn or ${side}.counterpartyId is required` })
  }
  if (!isBusinessRegistrationNumber(brn)) {
    return yield* new InvalidRequestError({ message: `${side}.brn is no business registration number` })
  }
  if (counterparty !== undefined && counterparty.brn !== brn) {
    return yield* new InvalidRequestError({ message: `${side}.brn is not that of ${side}.counterpartyId` })
  }
  yield* checkService([brn])
  const known = counterparty === undefined ? (brn === merchantBrn ? merchant : {}) : asCompany(counterparty)
  const { name, representativeName, ...rest }: B2bTaxInvoiceCompany = { ...known, ...given(input) }
  if (name === undefined || representativeName === undefined) {
    return yield* refuse(`${brn} is no counterparty, and ${side} has no name and representativeName`)
  }
  return { company: { ...rest, brn, name, representativeName }, counterparty }
})

/**
 * Returns the companies of a tax invoice. A reverse one needs a supplier whom the tax office knows as connected.
 *
 * @param createsRecipient true if the request makes a counterparty of the recipient
 */
export const findCompanies = Effect.fnUntraced(function* (
  isForTest: boolean,
  issuanceType: B2bTaxInvoiceIssuanceType,
  { recipient, supplier = issuanceType === "NORMAL" ? merchant : {} }: B2bTaxInvoiceInput,
  createsRecipient: boolean
): Effect.fn.Return<
  { readonly supplier: Company; readonly recipient: Company },
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bRecipientNotFoundError
  | B2bSupplierNotFoundError
  | InvalidRequestError,
  State
> {
  const from = yield* findCompany(isForTest, "supplier", supplier, false)
  const to = yield* findCompany(isForTest, "recipient", recipient, createsRecipient)
  if (issuanceType === "REVERSE") {
    const { brn } = from.company
    if (from.counterparty === undefined) {
      return yield* new B2bSupplierNotFoundError({ message: "the supplier is no counterparty", brn })
    }
    const { id: counterpartyId, ntsConnectionStatus } = from.counterparty
    if (ntsConnectionStatus !== "CONNECTED") {
      const message = `the supplier's connection to the tax office is ${ntsConnectionStatus}`
      return yield* new B2bCounterpartyNtsNotConnectedError({ message, brn, counterpartyId })
    }
  }
  return { supplier: from, recipient: to }
})
