import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  type CreatePaymentSessionInput,
  MaxTtlExceededError,
  PaymentSessions,
  SessionExpiredError,
  SessionNotFoundError
} from "@effect-portone/payments"
import { merchant } from "../../merchant.ts"

const order = {
  storeId: "store-emulator",
  paymentId: "order-1",
  profileKey: "profile-main",
  country: "KR",
  currency: "KRW",
  totalAmount: 10_000,
  orderName: "Monthly plan",
  products: [{ name: "Plan", unitPrice: 10_000, quantity: 1 }],
  customData: "plan=monthly"
} as const

const create = (more?: Partial<CreatePaymentSessionInput>) =>
  Effect.flatMap(PaymentSessions, (sessions) => sessions.createPaymentSession({ ...order, ...more }))
const read = (sessionId: string) =>
  Effect.flatMap(PaymentSessions, (sessions) => sessions.getPaymentSession({ sessionId }))
const close = (sessionId: string) =>
  Effect.flatMap(PaymentSessions, (sessions) => sessions.closePaymentSession({ sessionId }))

describe("a payment session", () => {
  it.effect("can be read as it was created, while it lasts: SessionExpiredError", () =>
    Effect.gen(function* () {
      const { expiresAt, sessionId, url } = yield* create({ ttlSeconds: 60 })
      assert.include(url, sessionId)
      assert.strictEqual(DateTime.toEpochMillis(expiresAt), 60_000)
      yield* TestClock.adjust(59_999)
      const session = yield* read(sessionId)
      assert.deepStrictEqual(session, { ...order, id: sessionId, createdAt: DateTime.makeUnsafe(0), expiresAt })
      yield* TestClock.adjust(1)
      assert.instanceOf(yield* Effect.flip(read(sessionId)), SessionExpiredError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("lasts an hour unless the request says otherwise", () =>
    Effect.gen(function* () {
      const { expiresAt } = yield* create()
      assert.strictEqual(DateTime.toEpochMillis(expiresAt), 3_600_000)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is over once it is closed, and stays so: SessionExpiredError", () =>
    Effect.gen(function* () {
      const { sessionId } = yield* create()
      yield* TestClock.adjust("1 minute")
      const { closedAt } = yield* close(sessionId)
      assert.strictEqual(DateTime.toEpochMillis(closedAt), 60_000)
      assert.instanceOf(yield* Effect.flip(read(sessionId)), SessionExpiredError)
      yield* TestClock.adjust("1 day")
      assert.deepStrictEqual((yield* close(sessionId)).closedAt, closedAt)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("with an unknown id is not found: SessionNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(read("session-1")), SessionNotFoundError)
      assert.instanceOf(yield* Effect.flip(close("session-1")), SessionNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("lasts no longer than a day: MaxTtlExceededError", () =>
    Effect.gen(function* () {
      yield* create({ ttlSeconds: 86_400 })
      assert.instanceOf(yield* Effect.flip(create({ ttlSeconds: 86_401 })), MaxTtlExceededError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([{ totalAmount: 0 }, { ttlSeconds: 0 }])("with %j is refused: InvalidRequestError", (more) =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(create(more)), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})
