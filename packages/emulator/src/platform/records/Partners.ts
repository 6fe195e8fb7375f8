/**
 * Keeps the partners of the platform.
 */
import {
  UpdatePlatformPartnerBody,
  type UpdatePlatformPartnerBodyAccount,
  type UpdatePlatformPartnerBodyContact,
  type UpdatePlatformPartnerBodyType
} from "@effect-portone/platform/generated/Partners"
import {
  type PlatformAccount,
  type PlatformContact,
  PlatformPartner,
  type PlatformPartnerType
} from "@effect-portone/platform/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import * as Revised from "./Revised.ts"

const contactOf = (before: PlatformContact, contact: UpdatePlatformPartnerBodyContact = {}): PlatformContact => ({
  ...before,
  ...omitUndefined(contact)
})

const accountOf = (before: PlatformAccount, account: UpdatePlatformPartnerBodyAccount | undefined): PlatformAccount => {
  if (account === undefined) return before
  const { accountVerificationId, ...rest } = account
  return { ...rest, status: accountVerificationId === undefined ? "NOT_VERIFIED" : "VERIFIED" }
}

const typeOf = (before: PlatformPartnerType, type: UpdatePlatformPartnerBodyType = {}): PlatformPartnerType => {
  const { business, nonWhtPayer, whtPayer } = type
  if (whtPayer !== undefined) return { type: "WHT_PAYER", ...omitUndefined(whtPayer) }
  if (nonWhtPayer !== undefined) return { type: "NON_WHT_PAYER", ...omitUndefined(nonWhtPayer) }
  if (business === undefined) return before
  const { companyVerificationId, ...rest } = business
  const given = before.type === "BUSINESS" ? before : undefined
  return {
    type: "BUSINESS",
    companyName: "",
    businessRegistrationNumber: "",
    representativeName: "",
    taxationType: "NORMAL",
    businessStatus: companyVerificationId === undefined ? "NOT_VERIFIED" : "IN_BUSINESS",
    ...given,
    ...omitUndefined(rest)
  }
}

export const partners: Revised.Revised<PlatformPartner, UpdatePlatformPartnerBody> = Revised.make(
  "platformPartners",
  PlatformPartner,
  UpdatePlatformPartnerBody,
  (partner, { account, contact, type, userDefinedProperties, ...update }) => ({
    ...partner,
    ...omitUndefined({ ...update, userDefinedProperties }),
    contact: contactOf(partner.contact, contact),
    account: accountOf(partner.account, account),
    type: typeOf(partner.type, type)
  })
)
