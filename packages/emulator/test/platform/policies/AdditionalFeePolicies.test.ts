import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  AdditionalFeePolicies,
  type CreatePlatformAdditionalFeePolicyInput,
  type PlatformAdditionalFeePolicyFilterInput
} from "@effect-portone/platform"
import { merchant } from "../../merchant.ts"
import { delivery } from "./terms.ts"

const create = (input: Partial<CreatePlatformAdditionalFeePolicyInput>) =>
  Effect.map(
    Effect.flatMap(AdditionalFeePolicies, (policies) =>
      policies.createPlatformAdditionalFeePolicy({ ...delivery, ...input })
    ),
    ({ additionalFeePolicy }) => additionalFeePolicy
  )

/** Returns the ids of the policies that a filter finds. */
const found = (filter: PlatformAdditionalFeePolicyFilterInput) =>
  Effect.map(
    Effect.flatMap(AdditionalFeePolicies, (policies) => policies.getPlatformAdditionalFeePolicies({ filter })),
    ({ items }) => items.map(({ id }) => id)
  )

describe("an additional fee policy", () => {
  it.effect("has a fee in the form in which it is read", () =>
    Effect.gen(function* () {
      const rate = yield* create({ id: "rate" })
      assert.deepInclude(rate, {
        id: "rate",
        name: "Fast delivery",
        fee: { type: "FIXED_RATE", rate: 5_000 },
        vatPayer: "PARTNER",
        isArchived: false,
        isForTest: false
      })
      const { fee } = yield* create({ id: "fixed", fee: { fixedAmount: 3_000 } })
      assert.deepStrictEqual(fee, { type: "FIXED_AMOUNT", amount: 3_000 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("changes every field that an update names", () =>
    Effect.gen(function* () {
      const policies = yield* AdditionalFeePolicies
      const before = yield* create({})
      const { additionalFeePolicy } = yield* policies.updatePlatformAdditionalFeePolicy({
        id: "policy-1",
        name: "Slow delivery",
        memo: "as agreed",
        fee: { fixedAmount: 3_000 },
        vatPayer: "MERCHANT"
      })
      assert.deepStrictEqual(additionalFeePolicy, {
        ...before,
        name: "Slow delivery",
        memo: "as agreed",
        fee: { type: "FIXED_AMOUNT", amount: 3_000 },
        vatPayer: "MERCHANT"
      })
      const read = yield* policies.getPlatformAdditionalFeePolicy({ id: "policy-1" })
      assert.deepStrictEqual(read, additionalFeePolicy)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    { field: "fee.fixedRate", fee: { fixedRate: -1 } },
    { field: "fee.fixedRate", fee: { fixedRate: 100_001 } },
    { field: "fee.fixedAmount", fee: { fixedAmount: -1 } }
  ])("has no fee of $fee: InvalidRequestError", ({ fee, field }) =>
    Effect.gen(function* () {
      const policies = yield* AdditionalFeePolicies
      const created = yield* Effect.flip(create({ id: "policy-2", fee }))
      const before = yield* create({})
      const updated = yield* Effect.flip(policies.updatePlatformAdditionalFeePolicy({ id: "policy-1", fee }))
      for (const error of [created, updated]) {
        assert.strictEqual(error._tag, "InvalidRequestError")
        assert.include(error.message, field)
      }
      assert.deepStrictEqual((yield* policies.getPlatformAdditionalFeePolicies()).items, [before])
    }).pipe(Effect.provide(merchant))
  )
})

describe("a list of additional fee policies", () => {
  it.effect("begins with the latest, on pages of the requested size", () =>
    Effect.gen(function* () {
      const policies = yield* AdditionalFeePolicies
      yield* Effect.forEach(["1", "2", "3"], (id) => create({ id }))
      const { items, page } = yield* policies.getPlatformAdditionalFeePolicies({ page: { number: 1, size: 2 } })
      assert.deepStrictEqual(
        items.map(({ id }) => id),
        ["1"]
      )
      assert.deepStrictEqual(page, { number: 1, size: 2, totalCount: 3 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has no page before the first: InvalidRequestError", () =>
    Effect.gen(function* () {
      const policies = yield* AdditionalFeePolicies
      const error = yield* Effect.flip(policies.getPlatformAdditionalFeePolicies({ page: { number: -1 } }))
      assert.strictEqual(error._tag, "InvalidRequestError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds those whose VAT one of the payers bears", () =>
    Effect.gen(function* () {
      yield* create({ id: "partner" })
      yield* create({ id: "merchant", vatPayer: "MERCHANT" })
      assert.deepStrictEqual(yield* found({ vatPayers: ["MERCHANT"] }), ["merchant"])
      assert.deepStrictEqual(yield* found({ vatPayers: ["MERCHANT", "PARTNER"] }), ["merchant", "partner"])
      assert.deepStrictEqual(yield* found({ vatPayers: [] }), ["merchant", "partner"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds those whose id or name contains the keyword", () =>
    Effect.gen(function* () {
      yield* create({ id: "delivery-fast", name: "Overnight" })
      yield* create({ id: "delivery-slow", name: "Within a week" })
      assert.deepStrictEqual(yield* found({ keyword: { id: "fast" } }), ["delivery-fast"])
      assert.deepStrictEqual(yield* found({ keyword: { name: "week" } }), ["delivery-slow"])
      assert.deepStrictEqual(yield* found({ keyword: { id: "week" } }), [])
      assert.deepStrictEqual(yield* found({ keyword: {} }), ["delivery-slow", "delivery-fast"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds those whose fee is exactly the keyword, a rate or a fixed amount", () =>
    Effect.gen(function* () {
      yield* create({ id: "rate", fee: { fixedRate: 3_000 } })
      yield* create({ id: "fixed", fee: { fixedAmount: 3_000 } })
      yield* create({ id: "more", fee: { fixedAmount: 30_000 } })
      assert.deepStrictEqual(yield* found({ keyword: { fee: "3000" } }), ["fixed", "rate"])
      assert.deepStrictEqual(yield* found({ keyword: { fee: "30000" } }), ["more"])
      assert.deepStrictEqual(yield* found({ keyword: { fee: "300" } }), [])
    }).pipe(Effect.provide(merchant))
  )
})
