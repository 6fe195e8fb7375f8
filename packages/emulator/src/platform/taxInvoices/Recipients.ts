/**
 * Makes a counterparty of the recipient of a tax invoice, if the request asks for one.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { B2bCounterparty } from "@effect-portone/platform/generated/Counterparties"
import { B2bIdAlreadyExistsError } from "@effect-portone/platform/generated/TaxInvoices"
import type { Agenda } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { merchantBrn } from "../records/BusinessRegistrationNumbers.ts"
import { connectToNts, findCounterparty, isIdOfPartner } from "../records/Counterparties.ts"
import type { StoredCompany } from "../records/TaxInvoices.ts"
import type { Company } from "./Companies.ts"

/**
 * Makes a counterparty of a company, under the id of the request if it names one, and returns the company with it. A
 * company that is a counterparty already stays the one it is.
 */
export const createRecipient = Effect.fnUntraced(function* (
  isForTest: boolean,
  { company, counterparty }: Company
): Effect.fn.Return<StoredCompany, B2bIdAlreadyExistsError | InvalidRequestError, Agenda | State> {
  const store = yield* State
  const { address, brn, businessClass, businessType, contact, counterpartyId, name, representativeName } = company
  if (counterparty !== undefined) return company
  if (brn === merchantBrn) {
    return yield* new InvalidRequestError({ message: "recipient.brn is the merchant's own, who is no counterparty" })
  }
  const id = counterpartyId ?? store.nextId()
  const place = { isForTest, id }
  if (findCounterparty(store, place) !== undefined || isIdOfPartner(store, place)) {
    return yield* new B2bIdAlreadyExistsError({ message: `there is or was a counterparty ${id}` })
  }
  if (contact?.email === undefined) {
    return yield* new InvalidRequestError({ message: "recipient.contact is required for a new counterparty" })
  }
  const created: B2bCounterparty = {
    ...place,
    graphqlId: store.nextId(),
    brn,
    companyName: name,
    representativeName,
    ...omitUndefined({ address, businessType, businessClass }),
    contact: {
      name: contact.name ?? representativeName,
      email: contact.email,
      ...omitUndefined({ phoneNumber: contact.phoneNumber ?? contact.mobilePhoneNumber })
    },
    additionalContacts: [],
    ntsConnectionStatus: "NOT_CONNECTED",
    appliedAt: yield* DateTime.now
  }
  yield* connectToNts(created)
  return { ...company, counterpartyId: id }
})
