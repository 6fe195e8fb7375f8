import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import { Partners, type PlatformPartnerFilterInput } from "@effect-portone/platform"
import { merchant } from "../../merchant.ts"
import { brn, business, contract, numberOf, partnered, person } from "./partnered.ts"

const account = (bank: "WOORI" | "SHINHAN", currency: "KRW" | "USD", number: string, holder: string) => ({
  account: { bank, currency, number, holder }
})

/** Partners that differ in all that a filter looks at, and one of the other world. */
const several = Effect.gen(function* () {
  yield* contract("contract-2")
  yield* contract("contract-1", true)
  const partners = yield* partnered(
    person("alpha", { tags: ["seoul", "food"], memo: "early", ...account("WOORI", "KRW", "1002-1", "Park") }),
    business("beta", brn, { tags: ["busan"], defaultContractId: "contract-2" }),
    business("gamma", numberOf("921811234"), { ...account("SHINHAN", "USD", "77", "Choi") }),
    person("delta", { type: { nonWhtPayer: {} }, tags: ["food"] }),
    person("omega"),
    { ...person("alpha"), test: true }
  )
  yield* partners.updatePlatformPartner({ id: "gamma", type: { business: { taxationType: "TAX_FREE" } } })
  yield* partners.archivePlatformPartner({ id: "omega" })
})

const found = (filter: PlatformPartnerFilterInput, test = false) =>
  Effect.gen(function* () {
    const { items } = yield* (yield* Partners).getPlatformPartners({ filter, test })
    return items.map(({ id }) => id)
  })

const filters: ReadonlyArray<readonly [PlatformPartnerFilterInput, ReadonlyArray<string>]> = [
  [{}, ["delta", "gamma", "beta", "alpha"]],
  [{ isArchived: true }, ["omega"]],
  [{ ids: ["alpha", "delta"] }, ["delta", "alpha"]],
  [{ tags: ["food"] }, ["delta", "alpha"]],
  [{ tags: [] }, ["delta", "gamma", "beta", "alpha"]],
  [{ tags: ["busan", "seoul"] }, ["beta", "alpha"]],
  [{ banks: ["WOORI"] }, ["alpha"]],
  [{ accountCurrencies: ["USD"] }, ["gamma"]],
  [{ accountStatuses: ["NOT_VERIFIED"] }, ["gamma"]],
  [{ contractIds: ["contract-2"] }, ["beta"]],
  [{ types: ["BUSINESS", "NON_WHT_PAYER"] }, ["delta", "gamma", "beta"]],
  [{ taxationTypes: ["TAX_FREE"] }, ["gamma"]],
  [{ businessStatuses: ["CLOSED"] }, ["gamma"]],
  [{ memberCompanyConnectionStatuses: ["NOT_CONNECTED"] }, ["gamma", "beta"]],
  [{ keyword: { id: "lph" } }, ["alpha"]],
  [{ keyword: { name: "Partner de" } }, ["delta"]],
  [{ keyword: { email: "beta@" } }, ["beta"]],
  [{ keyword: { businessRegistrationNumber: "2517" } }, ["beta"]],
  [{ keyword: { defaultContractId: "-2" } }, ["beta"]],
  [{ keyword: { memo: "ear" } }, ["alpha"]],
  [{ keyword: { accountNumber: "1002" } }, ["alpha"]],
  [{ keyword: { accountHolder: "Cho" } }, ["gamma"]],
  [{ tags: ["food"], types: ["WHT_PAYER"] }, ["alpha"]]
]

describe("the list of partners", () => {
  it.effect("has those that meet a filter, the latest first", () =>
    Effect.gen(function* () {
      yield* several
      for (const [filter, ids] of filters) assert.deepStrictEqual(yield* found(filter), ids, JSON.stringify(filter))
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has those of one world", () =>
    Effect.gen(function* () {
      yield* several
      assert.deepStrictEqual(yield* found({}, true), ["alpha"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is read by page", () =>
    Effect.gen(function* () {
      yield* several
      const partners = yield* Partners
      const { items, page } = yield* partners.getPlatformPartners({ page: { number: 1, size: 3 } })
      assert.deepStrictEqual(
        items.map(({ id }) => id),
        ["alpha"]
      )
      assert.deepStrictEqual(page, { number: 1, size: 3, totalCount: 4 })
      const error = yield* Effect.flip(partners.getPlatformPartners({ page: { number: -1 } }))
      assert.instanceOf(error, InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("the options of a filter", () => {
  it.effect("are the tags and contracts of the partners, of active or of archived ones", () =>
    Effect.gen(function* () {
      yield* several
      const partners = yield* Partners
      assert.deepStrictEqual(yield* partners.getPlatformPartnerFilterOptions(), {
        tags: ["busan", "food", "seoul"],
        contractSummary: [
          { id: "contract-1", name: "The terms of contract-1" },
          { id: "contract-2", name: "The terms of contract-2" }
        ]
      })
      assert.deepStrictEqual(yield* partners.getPlatformPartnerFilterOptions({ isArchived: true }), {
        tags: [],
        contractSummary: [{ id: "contract-1", name: "The terms of contract-1" }]
      })
      assert.deepStrictEqual(yield* partners.getPlatformPartnerFilterOptions({ isArchived: true, test: true }), {
        tags: [],
        contractSummary: []
      })
    }).pipe(Effect.provide(merchant))
  )
})
