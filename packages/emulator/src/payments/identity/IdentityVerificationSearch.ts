/**
 * Searches identity verifications. A verified person is found by what the agency told, any other by what the request
 * did.
 */
import * as Effect from "effect/Effect"
import * as Struct from "effect/Struct"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetIdentityVerificationsInput,
  GetIdentityVerificationsResponse,
  IdentityVerificationFilterCustomerInput,
  IdentityVerificationFilterInput,
  IdentityVerificationSortBy
} from "@effect-portone/payments/generated/IdentityVerifications"
import { type MillisOf, millisOf, pageOf } from "../../search/Pages.ts"
import { type Condition, conditionsOn } from "../../search/TextSearch.ts"
import type { State } from "../../state/State.ts"
import { decodedVerifications, type Row } from "./IdentityVerifications.ts"

const { equals, given, isOneOf } = conditionsOn<Row>()

/** The instants that a search or an order is by, which not every verification has. */
const instants: Readonly<Record<IdentityVerificationSortBy, MillisOf<Row>>> = {
  REQUESTED_AT: millisOf(({ verification }) => verification.requestedAt),
  VERIFIED_AT: millisOf(({ verification }) =>
    verification.status === "VERIFIED" ? verification.verifiedAt : undefined
  ),
  FAILED_AT: millisOf(({ verification }) =>
    verification.status === "FAILED" ? verification.statusChangedAt : undefined
  ),
  STATUS_UPDATED_AT: millisOf(({ verification }) => verification.statusChangedAt)
}

const matchesCustomer = ({ customer, verification }: Row, filter: IdentityVerificationFilterCustomerInput): boolean => {
  const [birthYear, birthMonth, birthDay] = customer.birthDate?.split("-") ?? []
  const { gender, ...person } =
    verification.status === "VERIFIED"
      ? { ...verification.verifiedCustomer, birthYear, birthMonth, birthDay }
      : { ...verification.requestedCustomer, gender: undefined }
  const known: { readonly [K in keyof typeof filter]?: unknown } = { ...person, gender }
  return Struct.keys(filter).every((name) => filter[name] === undefined || filter[name] === known[name])
}

const conditionsOf = (filter: IdentityVerificationFilterInput): ReadonlyArray<Condition<Row>> => [
  ...equals(filter.storeId, ({ storeId }) => storeId),
  ...equals(filter.identityVerificationId, ({ verification }) => verification.id),
  ...equals(filter.identityVerificationTxId, ({ transactionId }) => transactionId),
  ...equals(filter.isTest, ({ verification }) => verification.channel?.type === "TEST"),
  ...isOneOf(filter.statuses, ({ verification }) => verification.status),
  ...equals(filter.pgTxId, ({ verification }) => verification.pgTxId),
  ...equals(filter.pgMerchantId, ({ verification }) => verification.channel?.pgMerchantId),
  ...isOneOf(filter.pgProviders, ({ verification }) => verification.channel?.pgProvider),
  ...isOneOf(filter.pgCompanies, () => "TOSSPAYMENTS"),
  ...isOneOf(filter.carriers, ({ customer }) => customer.operator),
  ...equals(filter.version, ({ verification }) => verification.version),
  ...given(filter.customer, matchesCustomer)
]

/** Returns a page of the identity verifications that match. */
export const getIdentityVerifications = Effect.fnUntraced(function* (
  input: GetIdentityVerificationsInput
): Effect.fn.Return<GetIdentityVerificationsResponse, InvalidRequestError, State> {
  const { filter = {}, page, sort } = input
  const found = yield* pageOf(yield* decodedVerifications, {
    span: filter,
    within: instants[filter.timeRangeField ?? "REQUESTED_AT"],
    conditions: conditionsOf(filter),
    by: instants[sort?.by ?? "REQUESTED_AT"],
    order: sort?.order,
    page
  })
  return { ...found, items: found.items.map(({ verification }) => verification) }
})
