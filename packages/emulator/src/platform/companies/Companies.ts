/**
 * Looks businesses up in the tax office's register.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type B2bBusinessInfo,
  type B2bBusinessInfoResult,
  type GetB2bBusinessInfosInput,
  type GetB2bBusinessInfosResponse,
  type GetPlatformCompanyStateInput,
  type GetPlatformCompanyStatePayload,
  PlatformCompanyNotFoundError
} from "@effect-portone/platform/generated/Companies"
import { B2bExternalServiceError, PlatformExternalApiFailedError } from "@effect-portone/platform/generated/Shared"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State, type Store } from "../../state/State.ts"
import { detailsOf, stateOf } from "../records/Businesses.ts"
import { newLookUpId } from "../records/BusinessLookUps.ts"
import { digitsOf, isBusinessRegistrationNumber } from "../records/BusinessRegistrationNumbers.ts"

/** Returns whether a business is open and how it is taxed, with an id that proves the look-up. */
export const getPlatformCompanyState = Effect.fnUntraced(function* ({
  businessRegistrationNumber
}: GetPlatformCompanyStateInput): Effect.fn.Return<
  GetPlatformCompanyStatePayload,
  InvalidRequestError | PlatformCompanyNotFoundError | PlatformExternalApiFailedError,
  State
> {
  const brn = digitsOf(businessRegistrationNumber)
  if (!isBusinessRegistrationNumber(brn)) {
    return yield* new InvalidRequestError({
      message: "businessRegistrationNumber has ten digits, of which the last one checks the others"
    })
  }
  const store = yield* State
  const { businessStatus, ...state } = stateOf(store, brn)
  if (businessStatus === "VERIFY_ERROR") {
    return yield* new PlatformExternalApiFailedError({ message: "the tax office does not answer" })
  }
  if (businessStatus === "NOT_FOUND") {
    return yield* new PlatformCompanyNotFoundError({ message: "the tax office knows no business of this number" })
  }
  return {
    companyState: { ...state, businessStatus },
    companyVerificationId: newLookUpId(store, "status", brn)
  }
})

const openingDate = "2010-01-04"

const infoOf = (store: Store, brn: string): B2bBusinessInfo => {
  const { businessStatus, closedSuspendedDate, taxationType } = stateOf(store, brn)
  const { address, businessClass, businessType, companyName, representativeName } = detailsOf(brn)
  return {
    brn,
    name: companyName,
    ceoName: representativeName,
    zipCode: "03151",
    address,
    businessEntityType: "INDIVIDUAL",
    businessStatus,
    taxationType,
    ...omitUndefined({ closingDate: businessStatus === "CLOSED" ? closedSuspendedDate : undefined }),
    openingDate,
    businessType,
    businessClass,
    businessCategoryCode: "525101",
    taxOfficeCode: brn.slice(0, 3)
  }
}

const resultOf = (store: Store, brn: string): B2bBusinessInfoResult => {
  if (!isBusinessRegistrationNumber(brn)) return { brn, error: "the number is no business registration number" }
  if (stateOf(store, brn).businessStatus === "NOT_FOUND") return { brn, error: "there is no business of this number" }
  return { brn, businessInfo: infoOf(store, brn), verificationId: newLookUpId(store, "info", brn) }
}

/** Returns the registration of several businesses, or why there is none, each for itself. */
export const getB2bBusinessInfos = Effect.fnUntraced(function* ({
  brnList
}: GetB2bBusinessInfosInput): Effect.fn.Return<
  GetB2bBusinessInfosResponse,
  B2bExternalServiceError | InvalidRequestError,
  State
> {
  if (brnList.length === 0) return yield* new InvalidRequestError({ message: "brnList names no business" })
  const store = yield* State
  if (brnList.some((brn) => stateOf(store, brn).businessStatus === "VERIFY_ERROR")) {
    return yield* new B2bExternalServiceError({ message: "the tax office's register does not answer" })
  }
  return { result: brnList.map((brn) => resultOf(store, brn)) }
})
