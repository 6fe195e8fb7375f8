import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { type CreatePlatformManualTransferInput, PartnerSettlements, Transfers } from "@effect-portone/platform"
import { partners } from "../../../src/platform/records/Partners.ts"
import { State } from "../../../src/state/State.ts"
import { controlled } from "../../merchant.ts"
import { configure, marketplace, partnerNamed } from "./marketplace.ts"

const today = "2023-08-11"

const create = (input: Partial<CreatePlatformManualTransferInput> = {}) =>
  Effect.gen(function* () {
    const { transfer } = yield* (yield* Transfers).createPlatformManualTransfer({
      partnerId: "bakery",
      settlementAmount: 5_000,
      settlementDate: "2023-08-31",
      ...input
    })
    return transfer
  })

describe("a manual transfer", () => {
  it.effect("is read as it was created", () =>
    Effect.gen(function* () {
      yield* marketplace
      const userDefinedProperties = [{ key: "reason", value: { string: "bonus" } }]
      const transfer = yield* create({
        id: "manual-1",
        memo: "bonus",
        settlementTaxFreeAmount: 1_000,
        userDefinedProperties
      })
      assert.deepStrictEqual(yield* (yield* Transfers).getPlatformTransfer({ id: "manual-1" }), transfer)
      assert.deepInclude(transfer, {
        type: "MANUAL",
        status: "SCHEDULED",
        memo: "bonus",
        settlementAmount: 5_000,
        settlementTaxFreeAmount: 1_000,
        settlementDate: "2023-08-31",
        settlementCurrency: "KRW",
        userDefinedProperties
      })
    }).pipe(Effect.provide(controlled))
  )

  it.effect("may be negative, unless each is settled by itself: PlatformNegativeAmountNotAllowedError", () =>
    Effect.gen(function* () {
      yield* marketplace
      const input = { settlementAmount: -5_000, settlementTaxFreeAmount: -1_000 }
      assert.strictEqual((yield* create(input)).settlementAmount, -5_000)
      yield* configure({ manualSettlementPerTransfer: true })
      assert.strictEqual((yield* Effect.flip(create(input)))._tag, "PlatformNegativeAmountNotAllowedError")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("has a memo of 256 characters at most, of which an emoji is one", () =>
    Effect.gen(function* () {
      yield* marketplace
      assert.strictEqual((yield* create({ memo: "🍞".repeat(256) })).memo, "🍞".repeat(256))
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is settled with others to the last won, as large as they may be", () =>
    Effect.gen(function* () {
      yield* marketplace
      for (const sign of [1, 1, 1, -1])
        yield* create({ settlementAmount: sign * 1_000_000_000_000 - sign, settlementDate: today })
      const { items } = yield* (yield* PartnerSettlements).getPlatformPartnerSettlements({ filter: {} })
      assert.deepStrictEqual(
        items.map((item) => (item.type === "MANUAL" ? item.amount : undefined)),
        [1_999_999_999_998]
      )
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is settled at once if its day has come", () =>
    Effect.gen(function* () {
      yield* marketplace
      assert.strictEqual((yield* create({ settlementDate: "2023-08-12" })).status, "SCHEDULED")
      assert.strictEqual((yield* create({ settlementDate: today })).status, "SETTLED")
      assert.strictEqual((yield* create({ settlementDate: "2023-01-01" })).status, "SETTLED")
    }).pipe(Effect.provide(controlled))
  )

  it.effect("is in the currency of the partner's account, or in the one that it names", () =>
    Effect.gen(function* () {
      yield* marketplace
      const { account } = partnerNamed("abroad")
      partners.put(yield* State, partnerNamed("abroad", { account: { ...account, currency: "USD" } }))
      assert.strictEqual((yield* create({ partnerId: "abroad" })).settlementCurrency, "USD")
      const named = yield* create({ partnerId: "abroad", settlementCurrency: "JPY" })
      assert.strictEqual(named.settlementCurrency, "JPY")
    }).pipe(Effect.provide(controlled))
  )

  const refused: ReadonlyArray<readonly [title: string, input: Partial<CreatePlatformManualTransferInput>]> = [
    ["of no partner: PlatformPartnerNotFoundError", { partnerId: "none" }],
    ["of a partner of the other world: PlatformPartnerNotFoundError", { test: true }],
    ["in roubles: PlatformCurrencyNotSupportedError", { settlementCurrency: "RUB" }],
    [
      "with a property that the console lacks: PlatformUserDefinedPropertyNotFoundError",
      { userDefinedProperties: [{ key: "unknown", value: { string: "1" } }] }
    ],
    ["with the id of another: PlatformTransferIdAlreadyUsedError", { id: "manual-1" }],
    ["of 0: InvalidRequestError", { settlementAmount: 0 }],
    ["of more than a trillion: InvalidRequestError", { settlementAmount: 1_000_000_000_001 }],
    ["of less than minus a trillion: InvalidRequestError", { settlementAmount: -1_000_000_000_001 }],
    ["whose tax-free part is more than all: InvalidRequestError", { settlementTaxFreeAmount: 5_001 }],
    ["whose tax-free part is negative: InvalidRequestError", { settlementTaxFreeAmount: -1 }],
    ["whose tax-free part is not: InvalidRequestError", { settlementAmount: -5_000, settlementTaxFreeAmount: 1 }],
    ["of a date that no calendar has: InvalidRequestError", { settlementDate: "2023-02-29" }]
  ]
  it.effect.each(refused)("is not one %s", ([title, input]) =>
    Effect.gen(function* () {
      yield* marketplace
      yield* create({ id: "manual-1" })
      const error = yield* Effect.flip(create(input))
      assert.include(title, `: ${error._tag}`)
    }).pipe(Effect.provide(controlled))
  )
})
