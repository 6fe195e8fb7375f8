/**
 * A contract and partners of each kind, and what tests expect of them.
 */
import { Effect } from "effect"
import {
  Contracts,
  type CreatePlatformPartnerInput,
  type PlatformPartner,
  type PlatformPartnerTypeBusiness,
  Partners
} from "@effect-portone/platform"

/** Returns the ten digits of a number from its first nine. */
export const numberOf = (nine: string): string => {
  const sum = [1, 3, 7, 1, 3, 7, 1, 3, 5].reduce((total, weight, index) => total + weight * Number(nine[index]), 0)
  return `${nine}${(10 - ((sum + Math.floor((5 * Number(nine[8])) / 10)) % 10)) % 10}`
}

/** A number of a real form, of an open business. */
export const brn = "2208162517"

/** Creates the contract that the partners have by default. */
export const contract = (id = "contract-1", test = false) =>
  Effect.flatMap(Contracts, (contracts) =>
    contracts.createPlatformContract({
      id,
      test,
      name: `The terms of ${id}`,
      platformFee: { fixedRate: 10_000 },
      settlementCycle: { lagDays: 2, datePolicy: "HOLIDAY_BEFORE", method: { daily: {} } },
      platformFeeVatPayer: "PARTNER",
      subtractPaymentVatAmount: false
    })
  )

/** A partner that is a person with tax withheld. */
export const person = (id: string, given: Partial<CreatePlatformPartnerInput> = {}): CreatePlatformPartnerInput => ({
  id,
  name: `Partner ${id}`,
  contact: { name: "Kim", email: `${id}@example.com` },
  account: { bank: "SHINHAN", currency: "KRW", number: "110-123-456780", holder: "Kim" },
  defaultContractId: "contract-1",
  tags: [],
  type: { whtPayer: { birthdate: "1990-02-28" } },
  ...given
})

/** A partner that is a business. */
export const business = (
  id: string,
  businessRegistrationNumber: string = brn,
  given: Partial<CreatePlatformPartnerInput> = {}
): CreatePlatformPartnerInput =>
  person(id, {
    type: { business: { companyName: `${id} Ltd`, businessRegistrationNumber, representativeName: "Lee" } },
    ...given
  })

/** Creates the contract and these partners. */
export const partnered = (...inputs: ReadonlyArray<CreatePlatformPartnerInput>) =>
  Effect.gen(function* () {
    yield* contract()
    const partners = yield* Partners
    yield* Effect.forEach(inputs, (input) => partners.createPlatformPartner(input))
    return partners
  })

/** Returns what is kept of a partner as a business. */
export const businessOf = ({ type }: PlatformPartner): PlatformPartnerTypeBusiness => {
  if (type.type !== "BUSINESS") throw new Error(`the partner is a ${type.type}`)
  return type
}

/** Returns where the connection of a partner stands. */
export const connection = (id: string) =>
  Effect.gen(function* () {
    return businessOf(yield* (yield* Partners).getPlatformPartner({ id })).memberCompanyConnectionStatus
  })
