import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import {
  Contracts,
  type CreatePlatformContractInput,
  type PlatformContractFilterInput,
  type PlatformSettlementCycleInput,
  type PlatformSettlementCycleMethodInput
} from "@effect-portone/platform"
import { merchant } from "../../merchant.ts"
import { tenth } from "./terms.ts"

const cycleWith = (cycle: Partial<PlatformSettlementCycleInput>): PlatformSettlementCycleInput => ({
  ...tenth.settlementCycle,
  ...cycle
})

const create = (input: Partial<CreatePlatformContractInput>) =>
  Effect.map(
    Effect.flatMap(Contracts, (contracts) => contracts.createPlatformContract({ ...tenth, ...input })),
    ({ contract }) => contract
  )

/** Returns the ids of the contracts that a filter finds. */
const found = (filter: PlatformContractFilterInput) =>
  Effect.map(
    Effect.flatMap(Contracts, (contracts) => contracts.getPlatformContracts({ filter })),
    ({ items }) => items.map(({ id }) => id)
  )

describe("a contract", () => {
  it.effect("has a fee and a settlement cycle in the form in which they are read", () =>
    Effect.gen(function* () {
      const contracts = yield* Contracts
      const contract = yield* create({ memo: "as agreed" })
      assert.deepInclude(contract, {
        id: "contract-1",
        name: "A tenth",
        memo: "as agreed",
        platformFee: { type: "FIXED_RATE", rate: 10_000 },
        settlementCycle: { lagDays: 2, datePolicy: "HOLIDAY_BEFORE", method: { type: "MONTHLY", daysOfMonth: [31] } },
        platformFeeVatPayer: "PARTNER",
        subtractPaymentVatAmount: false,
        isArchived: false,
        isForTest: false
      })
      assert.deepStrictEqual(yield* contracts.getPlatformContract({ id: "contract-1" }), contract)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can have a fixed fee", () =>
    Effect.gen(function* () {
      const { platformFee } = yield* create({ platformFee: { fixedAmount: 300 } })
      assert.deepStrictEqual(platformFee, { type: "FIXED_AMOUNT", amount: 300 })
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    [{ daily: {} }, { type: "DAILY" }],
    [{ weekly: { daysOfWeek: ["MON", "THU"] } }, { type: "WEEKLY", daysOfWeek: ["MON", "THU"] }],
    [{ monthly: { daysOfMonth: [1, 15] } }, { type: "MONTHLY", daysOfMonth: [1, 15] }],
    [{ manualDates: { dates: [{ month: 2, day: 29 }] } }, { type: "MANUAL_DATES", dates: [{ month: 2, day: 29 }] }]
  ] satisfies ReadonlyArray<readonly [PlatformSettlementCycleMethodInput, object]>)(
    "can settle by %o",
    ([method, read]) =>
      Effect.gen(function* () {
        const { settlementCycle } = yield* create({ settlementCycle: cycleWith({ method }) })
        assert.deepStrictEqual<object>(settlementCycle.method, read)
      }).pipe(Effect.provide(merchant))
  )

  it.effect("changes every field that an update names", () =>
    Effect.gen(function* () {
      const contracts = yield* Contracts
      const before = yield* create({})
      yield* TestClock.adjust("1 hour")
      const { contract } = yield* contracts.updatePlatformContract({
        id: "contract-1",
        name: "Three hundred won",
        memo: "as agreed",
        platformFee: { fixedAmount: 300 },
        settlementCycle: { lagDays: 1, datePolicy: "CALENDAR_DAY", method: { daily: {} } },
        platformFeeVatPayer: "MERCHANT",
        subtractPaymentVatAmount: true
      })
      assert.deepStrictEqual(contract, {
        ...before,
        name: "Three hundred won",
        memo: "as agreed",
        platformFee: { type: "FIXED_AMOUNT", amount: 300 },
        settlementCycle: { lagDays: 1, datePolicy: "CALENDAR_DAY", method: { type: "DAILY" } },
        platformFeeVatPayer: "MERCHANT",
        subtractPaymentVatAmount: true,
        appliedAt: contract.appliedAt
      })
      assert.deepStrictEqual(yield* contracts.getPlatformContract({ id: "contract-1" }), contract)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a contract that makes no sense", () => {
  const terms: ReadonlyArray<
    readonly [field: string, Partial<Pick<CreatePlatformContractInput, "platformFee" | "settlementCycle">>]
  > = [
    ["platformFee.fixedRate", { platformFee: { fixedRate: -1 } }],
    ["platformFee.fixedRate", { platformFee: { fixedRate: 100_001 } }],
    ["platformFee.fixedAmount", { platformFee: { fixedAmount: -1 } }],
    ["platformFee.fixedAmount", { platformFee: { fixedAmount: 1_000_000_000_001 } }],
    ["settlementCycle.lagDays", { settlementCycle: cycleWith({ lagDays: 0 }) }],
    ["settlementCycle.lagDays", { settlementCycle: cycleWith({ lagDays: 11 }) }],
    [
      "settlementCycle.method.weekly.daysOfWeek",
      { settlementCycle: cycleWith({ method: { weekly: { daysOfWeek: [] } } }) }
    ],
    ...[[], [0], [32]].map(
      (daysOfMonth) =>
        [
          "settlementCycle.method.monthly.daysOfMonth",
          { settlementCycle: cycleWith({ method: { monthly: { daysOfMonth } } }) }
        ] as const
    ),
    ...[
      [],
      [{ month: 2, day: 30 }],
      [{ month: 4, day: 31 }],
      [{ month: 13, day: 1 }],
      [{ month: 0, day: 1 }],
      [{ month: 1, day: 0 }],
      [{ month: 1, day: 2_147_483_647 }]
    ].map(
      (dates) =>
        [
          "settlementCycle.method.manualDates.dates",
          { settlementCycle: cycleWith({ method: { manualDates: { dates } } }) }
        ] as const
    )
  ]

  it.effect.each(terms)("is refused by a message that names %s: InvalidRequestError", ([field, wrong]) =>
    Effect.gen(function* () {
      const contracts = yield* Contracts
      const created = yield* Effect.flip(create({ id: "contract-2", ...wrong }))
      const before = yield* create({})
      const updated = yield* Effect.flip(contracts.updatePlatformContract({ id: "contract-1", ...wrong }))
      for (const error of [created, updated]) {
        assert.strictEqual(error._tag, "InvalidRequestError")
        assert.include(error.message, field)
      }
      assert.deepStrictEqual((yield* contracts.getPlatformContracts()).items, [before])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not one at the bounds", () =>
    Effect.gen(function* () {
      yield* create({ id: "none", platformFee: { fixedRate: 0 }, settlementCycle: cycleWith({ lagDays: 1 }) })
      yield* create({ id: "all", platformFee: { fixedRate: 100_000 }, settlementCycle: cycleWith({ lagDays: 10 }) })
      yield* create({ id: "free", platformFee: { fixedAmount: 0 } })
      assert.deepStrictEqual(yield* found({}), ["free", "all", "none"])
    }).pipe(Effect.provide(merchant))
  )
})

describe("a list of contracts", () => {
  it.effect("begins with the latest, ten on a page", () =>
    Effect.gen(function* () {
      const contracts = yield* Contracts
      const ids = Array.from({ length: 12 }, (_, index) => `contract-${index}`)
      yield* Effect.forEach(ids, (id) => create({ id }))
      const first = yield* contracts.getPlatformContracts()
      const second = yield* contracts.getPlatformContracts({ page: { number: 1, size: 10 } })
      assert.deepStrictEqual(first.page, { number: 0, size: 10, totalCount: 12 })
      assert.deepStrictEqual(
        [...first.items, ...second.items].map(({ id }) => id),
        ids.toReversed()
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has no page before the first, and none of no size: InvalidRequestError", () =>
    Effect.gen(function* () {
      const contracts = yield* Contracts
      for (const page of [{ number: -1 }, { size: 0 }]) {
        const error = yield* Effect.flip(contracts.getPlatformContracts({ page }))
        assert.strictEqual(error._tag, "InvalidRequestError")
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds those with one of the payers, rhythms and rules for holidays, and all if none is named", () =>
    Effect.gen(function* () {
      yield* create({ id: "monthly" })
      yield* create({
        id: "daily",
        platformFeeVatPayer: "MERCHANT",
        settlementCycle: { lagDays: 1, datePolicy: "CALENDAR_DAY", method: { daily: {} } }
      })
      yield* create({
        id: "weekly",
        settlementCycle: { lagDays: 1, datePolicy: "HOLIDAY_AFTER", method: { weekly: { daysOfWeek: ["MON"] } } }
      })
      assert.deepStrictEqual(yield* found({ platformFeePayers: ["PARTNER"] }), ["weekly", "monthly"])
      assert.deepStrictEqual(yield* found({ cycleTypes: ["DAILY", "MONTHLY"] }), ["daily", "monthly"])
      assert.deepStrictEqual(yield* found({ datePolicies: ["HOLIDAY_AFTER", "CALENDAR_DAY"] }), ["weekly", "daily"])
      assert.deepStrictEqual(yield* found({ platformFeePayers: ["PARTNER"], cycleTypes: ["WEEKLY"] }), ["weekly"])
      assert.deepStrictEqual(yield* found({ platformFeePayers: ["MERCHANT"], cycleTypes: ["WEEKLY"] }), [])
      assert.deepStrictEqual(yield* found({ platformFeePayers: [], cycleTypes: [], datePolicies: [] }), [
        "weekly",
        "daily",
        "monthly"
      ])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("finds those whose id or name contains the keyword", () =>
    Effect.gen(function* () {
      yield* create({ id: "shop-1", name: "A tenth" })
      yield* create({ id: "shop-2", name: "A fifth" })
      yield* create({ id: "tenth", name: "Another" })
      assert.deepStrictEqual(yield* found({ keyword: { id: "shop" } }), ["shop-2", "shop-1"])
      assert.deepStrictEqual(yield* found({ keyword: { name: "tenth" } }), ["shop-1"])
      assert.deepStrictEqual(yield* found({ keyword: { id: "tenth" } }), ["tenth"])
      assert.deepStrictEqual(yield* found({ keyword: { name: "none" } }), [])
    }).pipe(Effect.provide(merchant))
  )
})
