/**
 * Creates, reads, changes and deletes the counterparties of tax invoices. Each asks the tax office for a connection
 * when it is created.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type B2bCounterparty,
  B2bCounterpartyBrnInvalidError,
  B2bCounterpartyBrnModificationNotAllowedError,
  type B2bCounterpartyContact,
  type B2bCounterpartyContactInput,
  B2bCounterpartyIdAlreadyExistsByPartnerError,
  B2bCounterpartyIdAlreadyExistsError,
  type B2bCounterpartyInput,
  B2bCounterpartyMissingRequiredFieldsError,
  B2bCounterpartyNtsConnectionFailedError,
  B2bCounterpartyOngoingTaxInvoiceExistsError,
  B2bCounterpartyPartnerNotConnectableError,
  B2bCounterpartyPartnerNotDeletableError,
  B2bCounterpartyPartnerNotUpdatableError,
  B2bCounterpartySelfOriginBrnMismatchError,
  B2bCounterpartyTooManyAdditionalContactsError,
  type CreateB2bCounterpartyInput,
  type CreateB2bCounterpartyResponse,
  type DeleteB2bCounterpartyInput,
  type DeleteB2bCounterpartyResponse,
  type GetB2bCounterpartiesInput,
  type GetB2bCounterpartiesResponse,
  type GetB2bCounterpartyInput,
  type UpdateB2bCounterpartyInput,
  type UpdateB2bCounterpartyResponse
} from "@effect-portone/platform/generated/Counterparties"
import { B2bCounterpartyNotFoundError } from "@effect-portone/platform/generated/Shared"
import { among, containing, equal, pageThat, startingWith } from "../../search/Lists.ts"
import type { Agenda } from "../../state/Agenda.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { ntsIsDown } from "../outside/MagicValues.ts"
import { isBusinessRegistrationNumber, merchantBrn } from "../records/BusinessRegistrationNumbers.ts"
import {
  connectToNts,
  decodedCounterparties,
  deleteCounterparty,
  findCounterparty,
  findCounterpartyByBrn,
  isIdOfPartner,
  putCounterparty
} from "../records/Counterparties.ts"
import { hasOngoingTaxInvoice } from "../records/OngoingTaxInvoices.ts"
import { isForTest, type Place, worldOf } from "../records/Worlds.ts"
import { lookUp, type LookUpError } from "./LookUps.ts"

const mostAdditionalContacts = 5

const placeOf = (input: { readonly counterpartyId: string; readonly test?: boolean | undefined }): Place => ({
  isForTest: isForTest(input),
  id: input.counterpartyId
})

const find = Effect.fnUntraced(function* (
  place: Place
): Effect.fn.Return<B2bCounterparty, B2bCounterpartyNotFoundError, State> {
  const counterparty = findCounterparty(yield* State, place)
  return (
    counterparty ??
    (yield* new B2bCounterpartyNotFoundError({ message: "there is no such counterparty", counterpartyId: place.id }))
  )
})

/** Returns a counterparty. */
export const getB2bCounterparty = (input: GetB2bCounterpartyInput) => find(placeOf(input))

const isBlank = (text: string | undefined) => text?.trim() === ""

const isEmail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text)

/** Refuses contacts that are too many, incomplete or cannot be reached. */
const checkContacts = Effect.fnUntraced(function* ({ additionalContacts = [], contact }: B2bCounterpartyInput) {
  if (additionalContacts.length > mostAdditionalContacts) {
    return yield* new B2bCounterpartyTooManyAdditionalContactsError({
      message: `a counterparty has at most ${mostAdditionalContacts} additional contacts`
    })
  }
  const named = [
    ...(contact === undefined ? [] : [["contact", contact] as const]),
    ...additionalContacts.map((one, index) => [`additionalContacts[${index}]`, one] as const)
  ]
  for (const [field, { email, name }] of named) {
    if (isBlank(name) || isBlank(email)) {
      return yield* new B2bCounterpartyMissingRequiredFieldsError({ message: `${field} needs a name and an email` })
    }
    if (!isEmail(email)) return yield* new InvalidRequestError({ message: `${field}.email is no e-mail address` })
  }
})

const contactOf = (contact: B2bCounterpartyContactInput): B2bCounterpartyContact => omitUndefined(contact)

/** Returns the fields that a request gives, as a counterparty has them. */
const fieldsOf = ({ additionalContacts, brn: _brn, contact, name, ...rest }: B2bCounterpartyInput) => ({
  ...omitUndefined({ ...rest, companyName: name }),
  ...(contact === undefined ? {} : { contact: contactOf(contact) }),
  ...(additionalContacts === undefined ? {} : { additionalContacts: additionalContacts.map(contactOf) })
})

/** The fields without which there is no counterparty. */
const required = ["companyName", "representativeName", "contact"] as const

const checkPresent = Effect.fnUntraced(function* (
  fields: Partial<Pick<B2bCounterparty, (typeof required)[number]>>
): Effect.fn.Return<Pick<B2bCounterparty, (typeof required)[number]>, B2bCounterpartyMissingRequiredFieldsError> {
  const { companyName = "", contact, representativeName = "" } = fields
  if (isBlank(companyName) || isBlank(representativeName) || contact === undefined) {
    return yield* new B2bCounterpartyMissingRequiredFieldsError({
      message: "a counterparty needs name and representativeName, or a look-up of them, and contact"
    })
  }
  return { companyName, representativeName, contact }
})

/** Creates a counterparty, under an id of the emulator's if the request names none. */
export const createB2bCounterparty = Effect.fnUntraced(function* (
  input: CreateB2bCounterpartyInput
): Effect.fn.Return<
  CreateB2bCounterpartyResponse,
  | B2bCounterpartyBrnInvalidError
  | B2bCounterpartyIdAlreadyExistsByPartnerError
  | B2bCounterpartyIdAlreadyExistsError
  | B2bCounterpartyMissingRequiredFieldsError
  | B2bCounterpartyNtsConnectionFailedError
  | B2bCounterpartyPartnerNotConnectableError
  | B2bCounterpartySelfOriginBrnMismatchError
  | B2bCounterpartyTooManyAdditionalContactsError
  | InvalidRequestError
  | LookUpError,
  Agenda | State
> {
  const { counterparty, options = {} } = input
  const { brn } = counterparty
  if (isBlank(input.counterpartyId)) return yield* new InvalidRequestError({ message: "counterpartyId is empty" })
  if (!isBusinessRegistrationNumber(brn)) {
    return yield* new B2bCounterpartyBrnInvalidError({ message: `${brn} is no business registration number` })
  }
  if (brn === merchantBrn) {
    return yield* new B2bCounterpartySelfOriginBrnMismatchError({ message: `${brn} is the merchant's own number` })
  }
  yield* checkContacts(counterparty)
  const store = yield* State
  const now = yield* DateTime.now
  const found = yield* lookUp(brn, options, now)
  const fields = { ...found, ...fieldsOf(counterparty) }
  const present = yield* checkPresent(fields)
  const place = { isForTest: isForTest(input), id: input.counterpartyId ?? store.nextId() }
  if (isIdOfPartner(store, place)) {
    return yield* new B2bCounterpartyIdAlreadyExistsByPartnerError({
      message: "a counterparty that was made from a partner has or had this id"
    })
  }
  if (findCounterparty(store, place) !== undefined) {
    return yield* new B2bCounterpartyIdAlreadyExistsError({ message: "there is a counterparty with this id" })
  }
  if (findCounterpartyByBrn(store, place.isForTest, brn)?.partnerId !== undefined) {
    return yield* new B2bCounterpartyPartnerNotConnectableError({
      message: "the business is connected as a partner, and not by itself"
    })
  }
  if (brn.startsWith(ntsIsDown.beginsWith)) {
    return yield* new B2bCounterpartyNtsConnectionFailedError({
      message: "the tax office does not take requests for a connection; no counterparty was created"
    })
  }
  const created = yield* connectToNts({
    additionalContacts: [],
    ...fields,
    ...present,
    ...place,
    graphqlId: store.nextId(),
    brn,
    ntsConnectionStatus: "NOT_CONNECTED",
    appliedAt: now
  })
  return { counterparty: created }
})

/** Changes a counterparty. Fields that the request leaves out stay as they are. */
export const updateB2bCounterparty = Effect.fnUntraced(function* (
  input: UpdateB2bCounterpartyInput
): Effect.fn.Return<
  UpdateB2bCounterpartyResponse,
  | B2bCounterpartyBrnModificationNotAllowedError
  | B2bCounterpartyMissingRequiredFieldsError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyPartnerNotUpdatableError
  | B2bCounterpartyTooManyAdditionalContactsError
  | InvalidRequestError
  | LookUpError,
  State
> {
  const { counterparty, options = {} } = input
  const before = yield* find(placeOf(input))
  if (before.partnerId !== undefined) {
    return yield* new B2bCounterpartyPartnerNotUpdatableError({
      message: "this counterparty was made from a partner: change the partner"
    })
  }
  if (counterparty.brn !== before.brn) {
    return yield* new B2bCounterpartyBrnModificationNotAllowedError({
      message: `this counterparty's number is ${before.brn}: create another one for another number`
    })
  }
  yield* checkContacts(counterparty)
  const now = yield* DateTime.now
  const found = yield* lookUp(before.brn, options, now)
  const changed = { ...before, ...found, ...fieldsOf(counterparty), appliedAt: now }
  yield* checkPresent(changed)
  putCounterparty(yield* State, changed)
  return { counterparty: changed }
})

/** Deletes a counterparty. */
export const deleteB2bCounterparty = Effect.fnUntraced(function* (
  input: DeleteB2bCounterpartyInput
): Effect.fn.Return<
  DeleteB2bCounterpartyResponse,
  B2bCounterpartyNotFoundError | B2bCounterpartyOngoingTaxInvoiceExistsError | B2bCounterpartyPartnerNotDeletableError,
  State
> {
  const place = placeOf(input)
  const counterparty = yield* find(place)
  if (counterparty.partnerId !== undefined) {
    return yield* new B2bCounterpartyPartnerNotDeletableError({
      message: "this counterparty was made from a partner: disconnect the partner"
    })
  }
  const store = yield* State
  if (hasOngoingTaxInvoice(store, place.isForTest, counterparty.brn)) {
    return yield* new B2bCounterpartyOngoingTaxInvoiceExistsError({
      message: "a tax invoice with this counterparty is under way: wait for its end, or cancel it"
    })
  }
  deleteCounterparty(store, place)
  return {}
})

const id = (counterparty: B2bCounterparty) => counterparty.id
const brn = (counterparty: B2bCounterparty) => counterparty.brn
const companyName = (counterparty: B2bCounterparty) => counterparty.companyName
const representativeName = (counterparty: B2bCounterparty) => counterparty.representativeName
const contactName = ({ contact }: B2bCounterparty) => contact.name
const contactPhone = ({ contact }: B2bCounterparty) => contact.phoneNumber
const contactEmail = ({ contact }: B2bCounterparty) => contact.email
const businessStatus = (counterparty: B2bCounterparty) => counterparty.businessStatus ?? "UNKNOWN"
const connectionStatus = (counterparty: B2bCounterparty) => counterparty.ntsConnectionStatus

/** Returns a page of the counterparties that match. */
export const getB2bCounterparties = Effect.fnUntraced(function* (
  input: GetB2bCounterpartiesInput
): Effect.fn.Return<GetB2bCounterpartiesResponse, InvalidRequestError, State> {
  const { filter = {}, page } = input
  const criteria = [
    ...equal<B2bCounterparty>(worldOf({ isForTest: isForTest(input) }), worldOf),
    ...startingWith(filter.id, id),
    ...among(filter.counterpartyIds, id),
    ...equal(filter.brn, brn),
    ...containing(filter.companyName, companyName),
    ...equal(filter.representativeName, representativeName),
    ...equal(filter.contactName, contactName),
    ...equal(filter.contactPhone, contactPhone),
    ...equal(filter.contactEmail, contactEmail),
    ...among(filter.businessStatuses, businessStatus),
    ...among(filter.ntsConnectionStatuses, connectionStatus)
  ]
  return yield* pageThat(yield* decodedCounterparties, criteria, page)
})
