import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { Contracts, type CreatePlatformContractInput, PlatformNotEnabledError } from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { merchant } from "../../merchant.ts"

const tenth: CreatePlatformContractInput = {
  id: "contract-1",
  name: "A tenth",
  platformFee: { fixedRate: 10_000 },
  settlementCycle: { lagDays: 2, datePolicy: "HOLIDAY_BEFORE", method: { monthly: { daysOfMonth: [31] } } },
  platformFeeVatPayer: "PARTNER",
  subtractPaymentVatAmount: false
}

describe("a contract", () => {
  it.effect("is read as it was created, in its own world", () =>
    Effect.gen(function* () {
      const contracts = yield* Contracts
      const { contract } = yield* contracts.createPlatformContract(tenth)
      assert.deepStrictEqual(yield* contracts.getPlatformContract({ id: "contract-1" }), contract)
      assert.deepInclude(contract, {
        name: "A tenth",
        platformFee: { type: "FIXED_RATE", rate: 10_000 },
        isArchived: false,
        isForTest: false
      })
      const error = yield* Effect.flip(contracts.getPlatformContract({ id: "contract-1", test: true }))
      assert.strictEqual(error._tag, "PlatformContractNotFoundError")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("changes when the time of its scheduled update comes", () =>
    Effect.gen(function* () {
      const contracts = yield* Contracts
      yield* contracts.createPlatformContract(tenth)
      const appliedAt = DateTime.add(yield* DateTime.now, { days: 1 })
      yield* contracts.scheduleContract({ id: "contract-1", update: { name: "A fifth" }, appliedAt })
      yield* contracts.updatePlatformContract({ id: "contract-1", memo: "as agreed" })
      assert.strictEqual((yield* contracts.getPlatformContract({ id: "contract-1" })).name, "A tenth")
      yield* TestClock.adjust("1 day")
      const contract = yield* contracts.getPlatformContract({ id: "contract-1" })
      assert.deepInclude(contract, { name: "A fifth", memo: "as agreed", appliedAt })
    }).pipe(Effect.provide(merchant))
  )
})

describe("a merchant without partner settlement", () => {
  it.effect("can use none of it: PlatformNotEnabledError", () =>
    Effect.gen(function* () {
      yield* (yield* PortOneEmulator).setEnabledServices({ platform: false })
      const error = yield* Effect.flip((yield* Contracts).createPlatformContract(tenth))
      assert.instanceOf(error, PlatformNotEnabledError)
    }).pipe(Effect.provide(merchant))
  )
})
