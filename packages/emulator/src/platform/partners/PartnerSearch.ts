/**
 * Selects partners by a filter, for their list and for what is done to many of them at once.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPlatformPartnerFilterOptionsInput,
  GetPlatformPartnersInput,
  GetPlatformPartnersResponse,
  PlatformPartnerFilterInput,
  PlatformPartnerFilterOptions
} from "@effect-portone/platform/generated/Partners"
import type { PlatformPartner } from "@effect-portone/platform/generated/Shared"
import { among, containing, countsBy, equal, pageThat, rowsThat } from "../../search/Lists.ts"
import { State } from "../../state/State.ts"
import { contracts } from "../records/Contracts.ts"
import { connectionOf } from "../records/PartnerConnections.ts"
import { partners } from "../records/Partners.ts"
import { isForTest, worldOf } from "../records/Worlds.ts"

const isArchived = (partner: PlatformPartner) => String(partner.isArchived)
const id = (partner: PlatformPartner) => partner.id
const name = (partner: PlatformPartner) => partner.name
const email = (partner: PlatformPartner) => partner.contact.email
const memo = (partner: PlatformPartner) => partner.memo
const tags = (partner: PlatformPartner) => partner.tags
const contract = (partner: PlatformPartner) => partner.defaultContractId
const bank = (partner: PlatformPartner) => partner.account.bank
const currency = (partner: PlatformPartner) => partner.account.currency
const accountNumber = (partner: PlatformPartner) => partner.account.number
const accountHolder = (partner: PlatformPartner) => partner.account.holder
const accountStatus = (partner: PlatformPartner) => partner.account.status
const type = (partner: PlatformPartner) => partner.type.type
const taxationType = ({ type }: PlatformPartner) => (type.type === "BUSINESS" ? type.taxationType : undefined)
const businessStatus = ({ type }: PlatformPartner) => (type.type === "BUSINESS" ? type.businessStatus : undefined)
const businessNumber = ({ type }: PlatformPartner) =>
  type.type === "BUSINESS" ? type.businessRegistrationNumber : undefined
const connectionStatus = (partner: PlatformPartner) =>
  partner.type.type === "BUSINESS" ? connectionOf(partner) : undefined

const criteriaOf = (world: boolean, filter: PlatformPartnerFilterInput = {}) => [
  ...equal<PlatformPartner>(worldOf({ isForTest: world }), worldOf),
  ...equal(String(filter.isArchived ?? false), isArchived),
  ...among(filter.ids, id),
  ...among(filter.tags, tags),
  ...among(filter.banks, bank),
  ...among(filter.accountCurrencies, currency),
  ...among(filter.accountStatuses, accountStatus),
  ...among(filter.contractIds, contract),
  ...among(filter.types, type),
  ...among(filter.taxationTypes, taxationType),
  ...among(filter.businessStatuses, businessStatus),
  ...among(filter.memberCompanyConnectionStatuses, connectionStatus),
  ...containing(filter.keyword?.id, id),
  ...containing(filter.keyword?.name, name),
  ...containing(filter.keyword?.email, email),
  ...containing(filter.keyword?.businessRegistrationNumber, businessNumber),
  ...containing(filter.keyword?.defaultContractId, contract),
  ...containing(filter.keyword?.memo, memo),
  ...containing(filter.keyword?.accountNumber, accountNumber),
  ...containing(filter.keyword?.accountHolder, accountHolder)
]

/** Returns all partners that a filter selects, the latest first. */
export const partnersThat = (world: boolean, filter: PlatformPartnerFilterInput | undefined) =>
  Effect.map(partners.rows, (rows) => rowsThat(rows, criteriaOf(world, filter)))

/** Returns a page of the partners that match. */
export const getPlatformPartners = Effect.fnUntraced(function* (
  input: GetPlatformPartnersInput
): Effect.fn.Return<GetPlatformPartnersResponse, InvalidRequestError, State> {
  return yield* pageThat(yield* partners.rows, criteriaOf(isForTest(input), input.filter), input.page)
})

/** Returns the tags and the contracts that partners have, each once and in order. */
export const getPlatformPartnerFilterOptions = Effect.fnUntraced(function* (
  input: GetPlatformPartnerFilterOptionsInput
): Effect.fn.Return<PlatformPartnerFilterOptions, never, State> {
  const store = yield* State
  const rows = yield* partners.rows
  const world = isForTest(input)
  const criteria = criteriaOf(world, { isArchived: input.isArchived })
  const valuesBy = (valuesOf: typeof tags | typeof contract) =>
    [...countsBy(rows, criteria, valuesOf).keys()].toSorted()
  return {
    tags: valuesBy(tags),
    contractSummary: valuesBy(contract).flatMap((id) => {
      const found = contracts.find(store, { isForTest: world, id })
      return found === undefined ? [] : [{ id, name: found.name }]
    })
  }
})
