/**
 * Searches identity verifications. A verified person is found by what the agency told, any other by what the request
 * did.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetIdentityVerificationsInput,
  GetIdentityVerificationsResponse,
  IdentityVerificationFilterCustomerInput,
  IdentityVerificationFilterInput,
  IdentityVerificationSortBy
} from "@effect-portone/payments/generated/IdentityVerifications"
import { isWithin, pageOf, sortedBy } from "../../search/Pages.ts"
import { matches, matchesAny } from "../../search/TextSearch.ts"
import { State } from "../../state/State.ts"
import { allVerifications, type Row, type StoredVerification } from "./IdentityVerifications.ts"

/** Returns the instant that a search or an order is by, which not every verification has. */
const instantOf = (
  verification: StoredVerification,
  by: IdentityVerificationSortBy | undefined
): DateTime.Utc | undefined => {
  switch (by) {
    case "VERIFIED_AT":
      return verification.status === "VERIFIED" ? verification.verifiedAt : undefined
    case "FAILED_AT":
      return verification.status === "FAILED" ? verification.statusChangedAt : undefined
    case "STATUS_UPDATED_AT":
      return verification.statusChangedAt
    default:
      return verification.requestedAt
  }
}

const matchesCustomer = (filter: IdentityVerificationFilterCustomerInput, { customer, verification }: Row): boolean => {
  const [birthYear, birthMonth, birthDay] = customer.birthDate?.split("-") ?? []
  const { gender, ...person } =
    verification.status === "VERIFIED"
      ? { ...verification.verifiedCustomer, birthYear, birthMonth, birthDay }
      : { ...verification.requestedCustomer, gender: undefined }
  return (
    matches(filter.name, person.name) &&
    matches(filter.birthYear, person.birthYear) &&
    matches(filter.birthMonth, person.birthMonth) &&
    matches(filter.birthDay, person.birthDay) &&
    matches(filter.phoneNumber, person.phoneNumber) &&
    matches<string>(filter.gender, gender)
  )
}

const matchesFilter = (filter: IdentityVerificationFilterInput, now: DateTime.Utc): ((row: Row) => boolean) => {
  const isInSpan = isWithin(filter, now)
  return (row) => {
    const { verification } = row
    return (
      isInSpan(instantOf(verification, filter.timeRangeField)) &&
      matches(filter.storeId, row.storeId) &&
      matches(filter.identityVerificationId, verification.id) &&
      matches(filter.identityVerificationTxId, row.transactionId) &&
      matches(filter.isTest, verification.channel?.type === "TEST") &&
      matchesAny(filter.statuses, verification.status) &&
      matches(filter.pgTxId, verification.pgTxId) &&
      matches(filter.pgMerchantId, verification.channel?.pgMerchantId) &&
      matchesAny<string>(filter.pgProviders, verification.channel?.pgProvider) &&
      matchesAny(filter.pgCompanies, "TOSSPAYMENTS") &&
      matchesAny<string>(filter.carriers, row.customer.operator) &&
      matches<string>(filter.version, verification.version) &&
      (filter.customer === undefined || matchesCustomer(filter.customer, row))
    )
  }
}

/** Returns a page of the identity verifications that match. */
export const getIdentityVerifications = Effect.fnUntraced(function* (
  input: GetIdentityVerificationsInput
): Effect.fn.Return<GetIdentityVerificationsResponse, InvalidRequestError, State> {
  const now = yield* DateTime.now
  const found = allVerifications(yield* State)
    .filter(matchesFilter(input.filter ?? {}, now))
    .map(({ verification }) => verification)
  return yield* pageOf(
    sortedBy(found, (verification) => instantOf(verification, input.sort?.by), input.sort?.order),
    input.page
  )
})
