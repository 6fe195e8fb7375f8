/**
 * Decides which data of a partner is valid, by itself and beside what exists.
 */
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import * as Money from "@effect-portone/core/Money"
import {
  type CreatePlatformPartnerBody,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformCompanyVerificationAlreadyUsedError,
  PlatformInsufficientDataToChangePartnerTypeError,
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableError,
  type UpdatePlatformPartnerBody,
  type UpdatePlatformPartnerBodyAccount,
  type UpdatePlatformPartnerBodyType,
  type UpdatePlatformPartnerBodyTypeBusiness
} from "@effect-portone/platform/generated/Partners"
import {
  PlatformContractNotFoundError,
  type PlatformPartner,
  PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform/generated/Shared"
import type { Store } from "../../state/State.ts"
import { isUnknown } from "../outside/MagicValues.ts"
import { findAccountVerification, putAccountVerification } from "../records/AccountVerifications.ts"
import { findLookUp, partnerServedBy, serve } from "../records/BusinessLookUps.ts"
import { digitsOf } from "../records/BusinessRegistrationNumbers.ts"
import { contracts } from "../records/Contracts.ts"
import { beginOf } from "../records/Days.ts"
import { isConnected } from "../records/PartnerConnections.ts"
import { typeOf } from "../records/Partners.ts"
import { type Place, placeOf } from "../records/Worlds.ts"

/** The data of a new partner or of an update. */
type Data = Partial<CreatePlatformPartnerBody> | UpdatePlatformPartnerBody

const problemOfType = ({ business, nonWhtPayer, whtPayer }: UpdatePlatformPartnerBodyType) => {
  if ([business, nonWhtPayer, whtPayer].filter((kind) => kind !== undefined).length !== 1) {
    return "type takes exactly one of business, whtPayer and nonWhtPayer"
  }
  const birthdate = whtPayer?.birthdate ?? nonWhtPayer?.birthdate
  if (birthdate !== undefined && beginOf(birthdate) === undefined) return "the birthdate of type is no date"
  const { businessRegistrationNumber, companyName, representativeName } = business ?? {}
  return [businessRegistrationNumber, companyName, representativeName].includes("")
    ? "companyName, businessRegistrationNumber and representativeName of type.business must not be empty"
    : undefined
}

/** Returns true if partners can be settled in this currency: those of states, and no gold and no codes for tests. */
export const isSettled = (currency: string): boolean => Money.minorUnit(currency) !== undefined

/** Returns what is wrong with a currency that partners are not settled in. */
export const problemOfCurrency = (currency: string): string =>
  `account.currency: partners cannot be settled in ${currency}`

/** Returns what is wrong with the data by itself. */
export const problemOf = ({ account, memo, name, tags, type, userDefinedProperties }: Data): string | undefined => {
  if (name === "") return "name must not be empty"
  if (account?.number === "" || account?.holder === "") return "account.number and account.holder must not be empty"
  if (memo !== undefined && Array.from(memo).length > 256) return "memo has at most 256 characters"
  if (tags !== undefined && tags.length > 10) return "tags has at most 10 entries"
  if (userDefinedProperties !== undefined && Object.keys(userDefinedProperties).length > 10) {
    return "userDefinedProperties has at most 10 entries"
  }
  return type === undefined ? undefined : problemOfType(type)
}

/** An error of what the data refers to. */
export type DataError =
  | InvalidRequestError
  | PlatformAccountVerificationAlreadyUsedError
  | PlatformAccountVerificationFailedError
  | PlatformAccountVerificationNotFoundError
  | PlatformCompanyVerificationAlreadyUsedError
  | PlatformContractNotFoundError
  | PlatformUserDefinedPropertyNotFoundError

const errorOfAccount = (store: Store, place: Place, account: UpdatePlatformPartnerBodyAccount, mayReuse: boolean) => {
  const { accountVerificationId: id, bank, holder, number } = account
  if (id === undefined) return undefined
  const found = findAccountVerification(store, { ...place, id })
  if (found === undefined) {
    return new PlatformAccountVerificationNotFoundError({ message: "account.accountVerificationId is of no look-up" })
  }
  if (found.usedBy !== undefined && !(mayReuse && found.usedBy === place.id)) {
    return new PlatformAccountVerificationAlreadyUsedError({ message: "account.accountVerificationId was used before" })
  }
  if (found.bank === bank && found.number === digitsOf(number) && found.holder === holder) return undefined
  return new PlatformAccountVerificationFailedError({ message: "the look-up found another account or another holder" })
}

const errorOfBusiness = (
  store: Store,
  place: Place,
  business: UpdatePlatformPartnerBodyTypeBusiness,
  before: PlatformPartner | undefined,
  mayReuse: boolean
) => {
  const { businessRegistrationNumber, companyVerificationId: id } = business
  if (id === undefined) return undefined
  const found = findLookUp(id)
  const kept = before?.type.type === "BUSINESS" ? before.type.businessRegistrationNumber : ""
  if (found?.kind !== "status" || !found.isValid || found.brn !== digitsOf(businessRegistrationNumber ?? kept)) {
    return new InvalidRequestError({ message: "type.business.companyVerificationId is of no look-up of this business" })
  }
  const served = partnerServedBy(store, { ...place, id })
  return served === undefined || (mayReuse && served === place.id)
    ? undefined
    : new PlatformCompanyVerificationAlreadyUsedError({
        message: "type.business.companyVerificationId was used before"
      })
}

/**
 * Returns the error of what the data refers to, if there is one.
 *
 * @param mayReuse lets the partner use a look-up again that has served it
 */
export const errorOfReferences = (
  store: Store,
  place: Place,
  { account, defaultContractId, type, userDefinedProperties = {} }: Data,
  before?: PlatformPartner,
  mayReuse = false
): DataError | undefined => {
  if (defaultContractId !== undefined && contracts.find(store, { ...place, id: defaultContractId }) === undefined) {
    return new PlatformContractNotFoundError({ message: "defaultContractId is of no contract" })
  }
  if (Object.keys(userDefinedProperties).some(isUnknown)) {
    return new PlatformUserDefinedPropertyNotFoundError({ message: "userDefinedProperties names an unknown property" })
  }
  return (
    (account === undefined ? undefined : errorOfAccount(store, place, account, mayReuse)) ??
    (type?.business === undefined ? undefined : errorOfBusiness(store, place, type.business, before, mayReuse))
  )
}

/** Marks the look-ups that the data names as used by the partner. */
export const useVerifications = (store: Store, place: Place, { account, type }: Data): void => {
  const ofAccount = account?.accountVerificationId
  const ofBusiness = type?.business?.companyVerificationId
  const found = ofAccount === undefined ? undefined : findAccountVerification(store, { ...place, id: ofAccount })
  if (found !== undefined) putAccountVerification(store, { ...found, usedBy: place.id })
  if (ofBusiness !== undefined) serve(store, { ...place, id: ofBusiness }, place.id)
}

/** An error of an update of a partner's kind. */
type KindError =
  | PlatformInsufficientDataToChangePartnerTypeError
  | PlatformMemberCompanyConnectedPartnerBrnUnchangeableError
  | PlatformMemberCompanyConnectedPartnerTypeUnchangeableError

/** Returns the error of an update of a partner's kind, if there is one. */
const errorOfType = (
  store: Store,
  partner: PlatformPartner,
  type: UpdatePlatformPartnerBodyType
): KindError | undefined => {
  const changed = typeOf(store, partner.type, type)
  if (isConnected(partner) && partner.type.type === "BUSINESS") {
    if (type.business === undefined) {
      return new PlatformMemberCompanyConnectedPartnerTypeUnchangeableError({
        message: "the partner is connected to a counterparty: disconnect it before its type changes"
      })
    }
    const number = type.business.businessRegistrationNumber ?? partner.type.businessRegistrationNumber
    if (digitsOf(number) !== digitsOf(partner.type.businessRegistrationNumber)) {
      return new PlatformMemberCompanyConnectedPartnerBrnUnchangeableError({
        message: "the partner is connected to a counterparty: disconnect it before its number changes"
      })
    }
  }
  return changed === undefined
    ? new PlatformInsufficientDataToChangePartnerTypeError({
        message: "a business needs companyName, businessRegistrationNumber and representativeName"
      })
    : undefined
}

/** An error of an update. */
export type UpdateError = KindError | DataError

/**
 * Returns the error of an update of this partner, if there is one. PortOne documents no error of its own for a
 * currency.
 *
 * @param mayReuse lets the partner use a look-up again that has served it
 */
export const errorOfUpdate = (
  store: Store,
  partner: PlatformPartner,
  update: UpdatePlatformPartnerBody,
  mayReuse = false
): UpdateError | undefined => {
  const currency = update.account?.currency
  const unsettled = currency === undefined || isSettled(currency) ? undefined : problemOfCurrency(currency)
  const problem = problemOf(update) ?? unsettled
  if (problem !== undefined) return new InvalidRequestError({ message: problem })
  return (
    (update.type === undefined ? undefined : errorOfType(store, partner, update.type)) ??
    errorOfReferences(store, placeOf(partner), update, partner, mayReuse)
  )
}
