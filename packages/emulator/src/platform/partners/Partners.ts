/**
 * Creates, reads, changes, archives and recovers partners.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type ArchivePlatformPartnerInput,
  type ArchivePlatformPartnerResponse,
  type CreatePlatformPartnerBody,
  type CreatePlatformPartnerInput,
  type CreatePlatformPartnerResponse,
  type CreatePlatformPartnersInput,
  type CreatePlatformPartnersResponse,
  PlatformArchivedPartnerError,
  PlatformCannotArchiveScheduledPartnerError,
  PlatformContractsNotFoundError,
  PlatformCounterpartyOngoingTaxInvoiceExistsError,
  PlatformPartnerIdAlreadyExistsError,
  PlatformPartnerIdsAlreadyExistError,
  PlatformPartnerIdsDuplicatedError,
  PlatformPartnerPendingNtsOperationError,
  PlatformPartnerScheduleAlreadyExistsError,
  type RecoverPlatformPartnerInput,
  type RecoverPlatformPartnerResponse,
  type UpdatePlatformPartnerBody,
  type UpdatePlatformPartnerInput
} from "@effect-portone/platform/generated/Partners"
import {
  PlatformCurrencyNotSupportedError,
  type PlatformPartner,
  PlatformPartnerNotFoundError,
  PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform/generated/Shared"
import type { Agenda } from "../../state/Agenda.ts"
import { State } from "../../state/State.ts"
import { digitsOf } from "../records/BusinessRegistrationNumbers.ts"
import { contracts } from "../records/Contracts.ts"
import { hasOngoingTaxInvoice } from "../records/OngoingTaxInvoices.ts"
import { connectionOf, isPending } from "../records/PartnerConnections.ts"
import { disconnectPartner, followPartner, isBusiness } from "../records/PartnerCounterparties.ts"
import { partnerOf, partners } from "../records/Partners.ts"
import { revisionsOf } from "../records/Revisions.ts"
import { isForTest, type Place, placeOf } from "../records/Worlds.ts"
import {
  errorOfReferences,
  errorOfUpdate,
  isSettled,
  problemOf,
  problemOfCurrency,
  type DataError,
  type UpdateError,
  useVerifications
} from "./PartnerChecks.ts"

/** The errors that all rules about partners have in common. */
export const errors = {
  what: "partner",
  NotFound: PlatformPartnerNotFoundError,
  Archived: PlatformArchivedPartnerError,
  Scheduled: PlatformCannotArchiveScheduledPartnerError,
  AlreadyScheduled: PlatformPartnerScheduleAlreadyExistsError
}

const refuse = (message: string) => new InvalidRequestError({ message })

/** Refuses an update that is invalid by itself, beside what exists, or for this partner. */
export const check = Effect.fnUntraced(function* (
  update: UpdatePlatformPartnerBody,
  partner: PlatformPartner
): Effect.fn.Return<void, UpdateError, State> {
  const error = errorOfUpdate(yield* State, partner, update)
  if (error !== undefined) return yield* error
})

const revisions = revisionsOf(partners, errors, check)

const invalidIn = (body: CreatePlatformPartnerBody) => (body.id === "" ? "id must not be empty" : problemOf(body))

/** Stores a new partner whose data is valid. */
const put = Effect.fnUntraced(function* (
  place: Place,
  body: CreatePlatformPartnerBody
): Effect.fn.Return<PlatformPartner, InvalidRequestError, State> {
  const store = yield* State
  const partner = partnerOf(store, place, body, yield* DateTime.now)
  if (partner === undefined) return yield* refuse("type lacks what such a partner needs")
  useVerifications(store, place, body)
  partners.put(store, partner)
  return partner
})

/** Creates a partner, under an id of the emulator's if the request names none. */
export const createPlatformPartner = Effect.fnUntraced(function* (
  input: CreatePlatformPartnerInput
): Effect.fn.Return<
  CreatePlatformPartnerResponse,
  PlatformCurrencyNotSupportedError | PlatformPartnerIdAlreadyExistsError | DataError,
  State
> {
  const problem = invalidIn(input)
  if (problem !== undefined) return yield* refuse(problem)
  if (!isSettled(input.account.currency)) {
    return yield* new PlatformCurrencyNotSupportedError({ message: problemOfCurrency(input.account.currency) })
  }
  const store = yield* State
  const place = { isForTest: isForTest(input), id: input.id ?? store.nextId() }
  if (partners.find(store, place) !== undefined) {
    return yield* new PlatformPartnerIdAlreadyExistsError({ message: "there is a partner with this id" })
  }
  const error = errorOfReferences(store, place, input)
  if (error !== undefined) return yield* error
  return { partner: yield* put(place, input) }
})

/** Returns the texts that come more than once. */
const repeated = (texts: ReadonlyArray<string>) => [
  ...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))
]

/** Returns the ids of the look-ups that a new partner names. */
const verificationsOf = ({ account, type }: CreatePlatformPartnerBody) =>
  [account.accountVerificationId, type.business?.companyVerificationId].filter((id) => id !== undefined)

/** Creates all of the partners, or none. */
export const createPlatformPartners = Effect.fnUntraced(function* (
  input: CreatePlatformPartnersInput
): Effect.fn.Return<
  CreatePlatformPartnersResponse,
  | InvalidRequestError
  | PlatformContractsNotFoundError
  | PlatformCurrencyNotSupportedError
  | PlatformPartnerIdsAlreadyExistError
  | PlatformPartnerIdsDuplicatedError
  | PlatformUserDefinedPropertyNotFoundError,
  State
> {
  const store = yield* State
  const world = isForTest(input)
  for (const [index, body] of input.partners.entries()) {
    const problem = invalidIn(body)
    if (problem !== undefined) return yield* refuse(`partners[${index}]: ${problem}`)
    if (isSettled(body.account.currency)) continue
    return yield* new PlatformCurrencyNotSupportedError({ message: problemOfCurrency(body.account.currency) })
  }
  if (repeated(input.partners.flatMap(verificationsOf)).length > 0) {
    return yield* refuse("partners: a look-up serves one partner only")
  }
  const ids = input.partners.flatMap(({ id }) => id ?? [])
  const duplicated = repeated(ids)
  if (duplicated.length > 0) {
    return yield* new PlatformPartnerIdsDuplicatedError({
      message: "two of the partners have the same id",
      ids: duplicated,
      graphqlIds: []
    })
  }
  const taken = ids.flatMap((id) => partners.find(store, { isForTest: world, id }) ?? [])
  if (taken.length > 0) {
    return yield* new PlatformPartnerIdsAlreadyExistError({
      message: "there are partners with these ids",
      ids: taken.map(({ id }) => id),
      graphqlIds: taken.map(({ graphqlId }) => graphqlId)
    })
  }
  const contractIds = [...new Set(input.partners.map(({ defaultContractId }) => defaultContractId))]
  const missing = contractIds.filter((id) => contracts.find(store, { isForTest: world, id }) === undefined)
  if (missing.length > 0) {
    return yield* new PlatformContractsNotFoundError({
      message: "there are no contracts with these ids",
      ids: missing,
      graphqlIds: []
    })
  }
  const bodies = input.partners.map((body) => ({ ...body, id: body.id ?? store.nextId() }))
  for (const [index, body] of bodies.entries()) {
    const error = errorOfReferences(store, { isForTest: world, id: body.id }, body)
    if (error?._tag === "PlatformUserDefinedPropertyNotFoundError") return yield* error
    // No other error of a single partner is documented for several.
    if (error !== undefined) return yield* refuse(`partners[${index}]: ${error.message}`)
  }
  return { partners: yield* Effect.forEach(bodies, (body) => put({ isForTest: world, id: body.id }, body)) }
})

/** Returns a partner. */
export const getPlatformPartner = revisions.get

/** Changes a partner at once. The counterparty that was made from it changes, too. */
export const updatePlatformPartner = Effect.fnUntraced(function* ({ id, test, ...update }: UpdatePlatformPartnerInput) {
  const partner = yield* revisions.update({ id, test }, update)
  const store = yield* State
  useVerifications(store, placeOf(partner), update)
  followPartner(store, partner)
  return { partner }
})

const refusePending = (partner: PlatformPartner | undefined) =>
  partner !== undefined && isPending(partner)
    ? new PlatformPartnerPendingNtsOperationError({ message: "the partner is being connected or disconnected: wait" })
    : undefined

/** Archives a partner. One that is connected is disconnected. */
export const archivePlatformPartner = Effect.fnUntraced(function* (
  input: ArchivePlatformPartnerInput
): Effect.fn.Return<
  ArchivePlatformPartnerResponse,
  | PlatformCannotArchiveScheduledPartnerError
  | PlatformCounterpartyOngoingTaxInvoiceExistsError
  | PlatformPartnerNotFoundError
  | PlatformPartnerPendingNtsOperationError,
  Agenda | State
> {
  const store = yield* State
  const found = partners.find(store, placeOf(input))
  const pending = refusePending(found)
  if (pending !== undefined) return yield* pending
  const isLinked = found !== undefined && isBusiness(found) && connectionOf(found) === "CONNECTED"
  if (isLinked && hasOngoingTaxInvoice(store, isForTest(input), digitsOf(found.type.businessRegistrationNumber))) {
    return yield* new PlatformCounterpartyOngoingTaxInvoiceExistsError({
      message: "a tax invoice with the partner is under way: finish or cancel it first"
    })
  }
  const partner = yield* revisions.archive(input)
  if (!isLinked || !isBusiness(partner)) return { partner }
  yield* disconnectPartner(partner)
  return { partner: yield* Effect.orDie(revisions.get(input)) }
})

/** Recovers an archived partner. */
export const recoverPlatformPartner = Effect.fnUntraced(function* (
  input: RecoverPlatformPartnerInput
): Effect.fn.Return<
  RecoverPlatformPartnerResponse,
  PlatformPartnerNotFoundError | PlatformPartnerPendingNtsOperationError,
  State
> {
  const pending = refusePending(partners.find(yield* State, placeOf(input)))
  if (pending !== undefined) return yield* pending
  return { partner: yield* revisions.recover(input) }
})
