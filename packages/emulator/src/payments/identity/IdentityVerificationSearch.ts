/**
 * Which identity verifications a list has. A person is searched by what the agency told of them, and until then by what the
 * request did.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetIdentityVerificationsInput,
  GetIdentityVerificationsResponse,
  IdentityVerificationFilterCustomerInput,
  IdentityVerificationFilterInput,
  IdentityVerificationSortBy
} from "@effect-portone/payments/generated/IdentityVerifications"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { allVerifications, type Row, type StoredVerification } from "./IdentityVerifications.ts"
import { pageOf, sortedBy, within } from "../../search/Pages.ts"
import { State } from "../../state/State.ts"
import { is, isAmong } from "../../search/TextSearch.ts"

/** The instant that a search or an order goes by, which not every verification has. */
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
  const verified = verification.status === "VERIFIED"
  const [birthYear, birthMonth, birthDay] = customer.birthDate?.split("-") ?? []
  const { gender, ...known } = verified
    ? { ...verification.verifiedCustomer, birthYear, birthMonth, birthDay }
    : { ...verification.requestedCustomer, gender: undefined }
  return (
    is(filter.name, known.name) &&
    is(filter.birthYear, known.birthYear) &&
    is(filter.birthMonth, known.birthMonth) &&
    is(filter.birthDay, known.birthDay) &&
    is(filter.phoneNumber, known.phoneNumber) &&
    is<string>(filter.gender, gender)
  )
}

const matches = (filter: IdentityVerificationFilterInput, now: DateTime.Utc): ((row: Row) => boolean) => {
  const isInSpan = within(filter, now)
  return (row) => {
    const { verification } = row
    return (
      isInSpan(instantOf(verification, filter.timeRangeField)) &&
      is(filter.storeId, row.storeId) &&
      is(filter.identityVerificationId, verification.id) &&
      is(filter.identityVerificationTxId, row.transactionId) &&
      is(filter.isTest, verification.channel?.type === "TEST") &&
      isAmong(filter.statuses, verification.status) &&
      is(filter.pgTxId, verification.pgTxId) &&
      is(filter.pgMerchantId, verification.channel?.pgMerchantId) &&
      isAmong<string>(filter.pgProviders, verification.channel?.pgProvider) &&
      isAmong(filter.pgCompanies, "TOSSPAYMENTS") &&
      isAmong<string>(filter.carriers, row.customer.operator) &&
      is<string>(filter.version, verification.version) &&
      (filter.customer === undefined || matchesCustomer(filter.customer, row))
    )
  }
}

export const getIdentityVerifications = Effect.fnUntraced(function* (
  input: GetIdentityVerificationsInput
): Effect.fn.Return<GetIdentityVerificationsResponse, InvalidRequestError, State> {
  const now = yield* DateTime.now
  const found = allVerifications(yield* State)
    .filter(matches(input.filter ?? {}, now))
    .map(({ verification }) => verification)
  return yield* pageOf(
    sortedBy(found, (verification) => instantOf(verification, input.sort?.by), input.sort?.order),
    input.page
  )
})
