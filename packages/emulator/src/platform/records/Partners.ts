/**
 * Keeps the partners of the platform.
 *
 * The state of a business is the tax office's, so a partner's follows it. The account's is the bank's: PortOne looks up
 * the holder of an account in won by itself, and of no other.
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import {
  type CreatePlatformPartnerBody,
  UpdatePlatformPartnerBody,
  type UpdatePlatformPartnerBodyAccount,
  type UpdatePlatformPartnerBodyContact,
  type UpdatePlatformPartnerBodyType,
  type UpdatePlatformPartnerBodyTypeBusiness
} from "@effect-portone/platform/generated/Partners"
import {
  type PlatformAccount,
  type PlatformAccountStatus,
  type PlatformContact,
  PlatformPartner,
  type PlatformPartnerType,
  type PlatformPartnerTypeBusiness
} from "@effect-portone/platform/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { failureOf } from "../outside/MagicAccounts.ts"
import { stateOf } from "./Businesses.ts"
import { digitsOf } from "./BusinessRegistrationNumbers.ts"
import * as Revised from "./Revised.ts"
import type { Place } from "./Worlds.ts"

const contactOf = (before: PlatformContact, contact: UpdatePlatformPartnerBodyContact = {}): PlatformContact => ({
  ...before,
  ...omitUndefined(contact)
})

const accountStatusOf = (account: UpdatePlatformPartnerBodyAccount): PlatformAccountStatus => {
  if (account.accountVerificationId !== undefined) return "VERIFIED"
  if (account.currency !== "KRW") return "NOT_VERIFIED"
  switch (failureOf(account.bank, digitsOf(account.number))) {
    case undefined:
      return "VERIFIED"
    case "mismatch":
      return "VERIFY_FAILED"
    default:
      return "VERIFY_ERROR"
  }
}

const accountOf = ({ accountVerificationId, ...account }: UpdatePlatformPartnerBodyAccount): PlatformAccount => ({
  ...account,
  status: accountStatusOf({ ...account, accountVerificationId })
})

/** Returns a business with the change, unless it lacks what a business must have. */
const businessTypeOf = (
  store: Store,
  before: PlatformPartnerTypeBusiness | undefined,
  { companyVerificationId: _lookUp, ...business }: UpdatePlatformPartnerBodyTypeBusiness
): PlatformPartnerTypeBusiness | undefined => {
  const { businessRegistrationNumber, companyName, representativeName, ...rest } = {
    ...before,
    ...omitUndefined(business)
  }
  if (companyName === undefined || businessRegistrationNumber === undefined || representativeName === undefined) {
    return undefined
  }
  return {
    memberCompanyConnectionStatus: "NOT_CONNECTED",
    taxationType: "NORMAL",
    ...rest,
    type: "BUSINESS",
    companyName,
    businessRegistrationNumber,
    representativeName,
    businessStatus: stateOf(store, businessRegistrationNumber).businessStatus
  }
}

/** Returns the kind of a partner with the change, or undefined if the new kind needs more data. */
export const typeOf = (
  store: Store,
  before: PlatformPartnerType | undefined,
  { business, nonWhtPayer, whtPayer }: UpdatePlatformPartnerBodyType
): PlatformPartnerType | undefined => {
  if (business !== undefined) {
    return businessTypeOf(store, before?.type === "BUSINESS" ? before : undefined, business)
  }
  if (whtPayer !== undefined) {
    return { ...(before?.type === "WHT_PAYER" ? before : {}), ...omitUndefined(whtPayer), type: "WHT_PAYER" }
  }
  if (nonWhtPayer !== undefined) {
    const kept = before?.type === "NON_WHT_PAYER" ? before : {}
    return { ...kept, ...omitUndefined(nonWhtPayer), type: "NON_WHT_PAYER" }
  }
  return before
}

export const partners: Revised.Revised<PlatformPartner, UpdatePlatformPartnerBody> = Revised.make(
  "platformPartners",
  PlatformPartner,
  UpdatePlatformPartnerBody,
  (partner, { account, contact, type, ...update }, store) => ({
    ...partner,
    ...omitUndefined(update),
    contact: contactOf(partner.contact, contact),
    account: account === undefined ? partner.account : accountOf(account),
    // The partner may have become of another kind since the update was scheduled, and then this may lack data.
    type: (type === undefined ? undefined : typeOf(store, partner.type, type)) ?? partner.type
  })
)

/** Returns a new partner, or undefined if its kind is none. */
export const partnerOf = (
  store: Store,
  place: Place,
  {
    account,
    contact,
    defaultContractId,
    memo,
    name,
    tags,
    type,
    userDefinedProperties = {}
  }: CreatePlatformPartnerBody,
  appliedAt: DateTime.Utc
): PlatformPartner | undefined => {
  const kind = typeOf(store, undefined, type)
  if (kind === undefined) return undefined
  return {
    ...place,
    graphqlId: store.nextId(),
    name,
    contact: omitUndefined(contact),
    account: accountOf(account),
    status: "APPROVED",
    defaultContractId,
    ...omitUndefined({ memo }),
    tags,
    type: kind,
    isArchived: false,
    appliedAt,
    userDefinedProperties
  }
}

/** Returns the digits of a partner's registration number, if it is a business. */
const numberOf = ({ type }: PlatformPartner) =>
  type.type === "BUSINESS" ? digitsOf(type.businessRegistrationNumber) : undefined

/** Returns the partners that are the business with this registration number, in both worlds. */
export const partnersOfBusiness = (businessRegistrationNumber: string) =>
  Effect.map(partners.rows, (rows) => rows.groupedBy(numberOf).of(digitsOf(businessRegistrationNumber)))

/** Makes the partners that are a business follow what the tax office knows of it. */
export const followBusiness = Effect.fnUntraced(function* (
  businessRegistrationNumber: string
): Effect.fn.Return<void, never, State> {
  const store = yield* State
  const { businessStatus } = stateOf(store, businessRegistrationNumber)
  for (const partner of yield* partnersOfBusiness(businessRegistrationNumber)) {
    if (partner.type.type !== "BUSINESS") continue
    partners.put(store, { ...partner, type: { ...partner.type, businessStatus } })
  }
})
