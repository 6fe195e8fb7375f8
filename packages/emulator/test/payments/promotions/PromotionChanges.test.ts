import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import { PromotionNotFoundError, Promotions } from "@effect-portone/payments"
import { NotInState, PortOneEmulator } from "../../../src/index.ts"
import { prefix } from "../../../src/pages/Paths.ts"
import { merchant } from "../../merchant.ts"
import { amountFrom, create, pay, percentFrom, promotionId, standing } from "./promotion.ts"

/** Sends an operation of the control as any program would, and returns the status of its answer. */
const statusOf = async (url: string, body: object) =>
  (await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }))
    .status

describe("in the console's place, a test", () => {
  it.effect("creates a promotion, which is read as it was made", () =>
    Effect.gen(function* () {
      yield* create([percentFrom(5_000, 10)], { name: "Spring", maxDiscountAmount: 500 })
      const promotion = yield* (yield* Promotions).getPromotion({ promotionId })
      assert.deepInclude(promotion, {
        type: "CARD",
        id: promotionId,
        name: "Spring",
        maxDiscountAmount: 500,
        totalBudget: 1_000_000,
        spentAmount: 0,
        status: "IN_PROGRESS",
        recoverOption: { type: "RECOVER" }
      })
      assert.strictEqual(yield* pay("order-1", 6_000), 5_500)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot create what the console does not take: InvalidRequestError", () =>
    Effect.gen(function* () {
      const now = yield* DateTime.now
      const tiers = [percentFrom(5_000, 10)]
      const refused = [
        create([percentFrom(5_000, 10), percentFrom(6_000, 10)]),
        create(tiers, { promotionId: "promotion-amount" }),
        create(tiers, { totalBudget: 0 }),
        create(tiers, { startAt: now, endAt: now })
      ]
      for (const one of refused) assert.instanceOf(yield* Effect.flip(one), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("pauses, resumes and ends a promotion", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* create([amountFrom(10_000, 1_000)])
      yield* emulator.pausePromotion({ promotionId })
      assert.strictEqual((yield* standing()).status, "PAUSED")
      assert.strictEqual(yield* pay("order-1", 10_000), 10_000)
      yield* emulator.resumePromotion({ promotionId })
      assert.strictEqual(yield* pay("order-2", 10_000), 9_000)
      yield* emulator.terminatePromotion({ promotionId })
      assert.deepStrictEqual(yield* standing(), { status: "TERMINATED", spent: 1_000 })
      assert.strictEqual(yield* pay("order-3", 10_000), 10_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("pauses one that is to come, and resumes it as one to come", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      yield* emulator.pausePromotion({ promotionId: "promotion-scheduled" })
      assert.strictEqual((yield* standing("promotion-scheduled")).status, "PAUSED")
      yield* emulator.resumePromotion({ promotionId: "promotion-scheduled" })
      assert.strictEqual((yield* standing("promotion-scheduled")).status, "SCHEDULED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot resume what has ended, or change what does not exist", () =>
    Effect.gen(function* () {
      const { pausePromotion, resumePromotion, terminatePromotion } = yield* PortOneEmulator
      for (const id of ["promotion-completed", "promotion-terminated"]) {
        for (const change of [pausePromotion, resumePromotion, terminatePromotion]) {
          assert.instanceOf(yield* Effect.flip(change({ promotionId: id })), NotInState)
        }
      }
      assert.instanceOf(yield* Effect.flip(resumePromotion({ promotionId: "promotion-amount" })), NotInState)
      assert.instanceOf(yield* Effect.flip(pausePromotion({ promotionId })), PromotionNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.live("does so over HTTP", () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      const post = (operation: string, body: object) =>
        Effect.promise(() => statusOf(`${baseUrl}${prefix}/${operation}`, body))
      const promotion = {
        promotionId,
        cardCompany: "SHINHAN_CARD",
        discountPolicy: { partitions: [percentFrom(5_000, 10)] },
        totalBudget: 1_000,
        endAt: "2099-01-01T00:00:00Z"
      }
      assert.strictEqual(yield* post("createPromotion", promotion), 200)
      assert.strictEqual(yield* post("createPromotion", promotion), 400)
      assert.strictEqual(yield* post("pausePromotion", { promotionId }), 200)
      assert.strictEqual(yield* post("pausePromotion", { promotionId }), 409)
      assert.strictEqual(yield* post("resumePromotion", { promotionId }), 200)
      assert.strictEqual(yield* post("terminatePromotion", { promotionId }), 200)
      assert.strictEqual(yield* post("terminatePromotion", { promotionId: "promotion-unknown" }), 404)
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )
})
