import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type CreatePlatformDiscountSharePolicyInput,
  DiscountSharePolicies,
  type PlatformDiscountSharePolicyFilterInput
} from "@effect-portone/platform"
import { merchant } from "../../merchant.ts"
import { half } from "./terms.ts"

const create = (input: Partial<CreatePlatformDiscountSharePolicyInput>) =>
  Effect.map(
    Effect.flatMap(DiscountSharePolicies, (policies) =>
      policies.createPlatformDiscountSharePolicy({ ...half, ...input })
    ),
    ({ discountSharePolicy }) => discountSharePolicy
  )

/** Returns the ids of the policies that a filter finds. */
const found = (filter: PlatformDiscountSharePolicyFilterInput) =>
  Effect.map(
    Effect.flatMap(DiscountSharePolicies, (policies) => policies.getPlatformDiscountSharePolicies({ filter })),
    ({ items }) => items.map(({ id }) => id)
  )

describe("a discount share policy", () => {
  it.effect("is read as it was created", () =>
    Effect.gen(function* () {
      const policy = yield* create({})
      assert.deepInclude(policy, {
        id: "policy-1",
        name: "Half of a coupon",
        partnerShareRate: 50_000,
        isArchived: false,
        isForTest: false
      })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("changes every field that an update names", () =>
    Effect.gen(function* () {
      const policies = yield* DiscountSharePolicies
      const before = yield* create({})
      const update = { name: "All of a coupon", memo: "as agreed", partnerShareRate: 100_000 }
      const { discountSharePolicy } = yield* policies.updatePlatformDiscountSharePolicy({ id: "policy-1", ...update })
      assert.deepStrictEqual(discountSharePolicy, { ...before, ...update })
      const read = yield* policies.getPlatformDiscountSharePolicy({ id: "policy-1" })
      assert.deepStrictEqual(read, discountSharePolicy)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([-1, 100_001])("has no share of %d: InvalidRequestError", (partnerShareRate) =>
    Effect.gen(function* () {
      const policies = yield* DiscountSharePolicies
      const created = yield* Effect.flip(create({ id: "policy-2", partnerShareRate }))
      const before = yield* create({})
      const updated = yield* Effect.flip(
        policies.updatePlatformDiscountSharePolicy({ id: "policy-1", partnerShareRate })
      )
      for (const error of [created, updated]) {
        assert.strictEqual(error._tag, "InvalidRequestError")
        assert.include(error.message, "partnerShareRate")
      }
      assert.deepStrictEqual((yield* policies.getPlatformDiscountSharePolicies()).items, [before])
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([0, 100_000])("can have a share of %d", (partnerShareRate) =>
    Effect.gen(function* () {
      assert.strictEqual((yield* create({ partnerShareRate })).partnerShareRate, partnerShareRate)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a list of discount share policies", () => {
  it.effect("begins with the latest, on pages of the requested size", () =>
    Effect.gen(function* () {
      const policies = yield* DiscountSharePolicies
      yield* Effect.forEach(["1", "2", "3"], (id) => create({ id }))
      const { items, page } = yield* policies.getPlatformDiscountSharePolicies({ page: { number: 1, size: 2 } })
      assert.deepStrictEqual(
        items.map(({ id }) => id),
        ["1"]
      )
      assert.deepStrictEqual(page, { number: 1, size: 2, totalCount: 3 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has no page before the first: InvalidRequestError", () =>
    Effect.gen(function* () {
      const policies = yield* DiscountSharePolicies
      const error = yield* Effect.flip(policies.getPlatformDiscountSharePolicies({ page: { number: -1 } }))
      assert.strictEqual(error._tag, "InvalidRequestError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds those with one of the shares, and all if none is named", () =>
    Effect.gen(function* () {
      yield* create({ id: "none", partnerShareRate: 0 })
      yield* create({ id: "half" })
      yield* create({ id: "all", partnerShareRate: 100_000 })
      assert.deepStrictEqual(yield* found({ partnerShareRates: [50_000] }), ["half"])
      assert.deepStrictEqual(yield* found({ partnerShareRates: [100_000, 0] }), ["all", "none"])
      assert.deepStrictEqual(yield* found({ partnerShareRates: [] }), ["all", "half", "none"])
      assert.deepStrictEqual(yield* found({ partnerShareRates: [5_000] }), [])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds those whose id or name contains the keyword", () =>
    Effect.gen(function* () {
      yield* create({ id: "coupon-1", name: "Half" })
      yield* create({ id: "points-1", name: "Half of all points" })
      assert.deepStrictEqual(yield* found({ keyword: { id: "coupon" } }), ["coupon-1"])
      assert.deepStrictEqual(yield* found({ keyword: { name: "Half" } }), ["points-1", "coupon-1"])
      assert.deepStrictEqual(yield* found({ keyword: { name: "coupon" } }), [])
      assert.deepStrictEqual(yield* found({ keyword: {} }), ["points-1", "coupon-1"])
    }).pipe(Effect.provide(merchant))
  )
})

describe("the shares that a filter can name", () => {
  it.effect("are those of the policies, each once and the lowest first", () =>
    Effect.gen(function* () {
      const policies = yield* DiscountSharePolicies
      const options = (isArchived?: boolean, test?: boolean) =>
        Effect.map(
          policies.getPlatformDiscountSharePolicyFilterOptions({ isArchived, test }),
          ({ partnerShareRates }) => partnerShareRates
        )
      assert.deepStrictEqual(yield* options(), [])
      yield* create({ id: "1", partnerShareRate: 100_000 })
      yield* create({ id: "2" })
      yield* create({ id: "3", partnerShareRate: 9_000 })
      yield* create({ id: "4" })
      yield* create({ id: "4", test: true, partnerShareRate: 1 })
      assert.deepStrictEqual(yield* options(), [9_000, 50_000, 100_000])
      yield* policies.archivePlatformDiscountSharePolicy({ id: "3" })
      yield* policies.archivePlatformDiscountSharePolicy({ id: "4" })
      assert.deepStrictEqual(yield* options(), [50_000, 100_000])
      assert.deepStrictEqual(yield* options(false), [50_000, 100_000])
      assert.deepStrictEqual(yield* options(true), [9_000, 50_000])
      assert.deepStrictEqual(yield* options(false, true), [1])
      assert.deepStrictEqual(yield* options(true, true), [])
    }).pipe(Effect.provide(merchant))
  )
})
