import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  ChannelNotFoundError,
  IdentityVerificationAlreadySentError,
  IdentityVerificationAlreadyVerifiedError,
  IdentityVerificationNotFoundError,
  IdentityVerificationNotSentError,
  IdentityVerifications,
  MaxTransactionCountReachedError,
  PgProviderError,
  type SendIdentityVerificationInput
} from "@effect-portone/payments"
import { channelKey, merchant } from "../../merchant.ts"

const id = "verification-1"
const otp = "123456"

const gildong = {
  name: "Hong Gildong",
  phoneNumber: "01012345678",
  identityNumber: "9505231",
  ipAddress: "203.0.113.7"
}

const send = (more?: Partial<SendIdentityVerificationInput>) =>
  Effect.flatMap(IdentityVerifications, (verifications) =>
    verifications.sendIdentityVerification({
      identityVerificationId: id,
      channelKey,
      customer: gildong,
      operator: "SKT",
      method: "SMS",
      ...more
    })
  )

const sendTo = (phoneNumber: string) => send({ customer: { ...gildong, phoneNumber } })

const confirm = (input: { readonly otp?: string; readonly storeId?: string } = { otp }) =>
  Effect.flatMap(IdentityVerifications, (verifications) =>
    verifications.confirmIdentityVerification({ identityVerificationId: id, ...input })
  )

const resend = Effect.flatMap(IdentityVerifications, (verifications) =>
  verifications.resendIdentityVerification({ identityVerificationId: id })
)

const read = Effect.flatMap(IdentityVerifications, (verifications) =>
  verifications.getIdentityVerification({ identityVerificationId: id })
)

describe("an identity verification", () => {
  it.effect("has the caller's id, and is READY once it is sent", () =>
    Effect.gen(function* () {
      yield* send({ customer: { ...gildong, id: "customer-1" }, customData: "signup" })
      const verification = yield* read
      assert(verification.status === "READY")
      assert.strictEqual(verification.id, id)
      assert.strictEqual(verification.customData, "signup")
      assert.strictEqual(verification.channel?.key, channelKey)
      assert.deepStrictEqual(verification.requestedCustomer, {
        id: "customer-1",
        name: "Hong Gildong",
        phoneNumber: "01012345678",
        birthYear: "1995",
        birthMonth: "05",
        birthDay: "23"
      })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is VERIFIED by the right code, and tells who the person is", () =>
    Effect.gen(function* () {
      yield* send()
      yield* TestClock.adjust("1 minute")
      const { identityVerification } = yield* confirm()
      assert.deepStrictEqual(yield* read, identityVerification)
      assert.strictEqual(DateTime.toEpochMillis(identityVerification.verifiedAt), 60_000)
      const { ci, di, ...customer } = identityVerification.verifiedCustomer
      assert.deepStrictEqual(customer, {
        name: "Hong Gildong",
        operator: "SKT",
        phoneNumber: "01012345678",
        birthDate: "1995-05-23",
        gender: "MALE",
        isForeigner: false
      })
      assert.strictEqual(ci?.length, 88)
      assert.strictEqual(di?.length, 64)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("of the same person has the same two keys, one of which differs in another store", () =>
    Effect.gen(function* () {
      const verifications = yield* IdentityVerifications
      const keysOf = (identityVerificationId: string, more?: Partial<SendIdentityVerificationInput>) =>
        Effect.gen(function* () {
          yield* send({ identityVerificationId, ...more })
          const { identityVerification } = yield* verifications.confirmIdentityVerification({
            identityVerificationId,
            otp,
            storeId: more?.storeId
          })
          return identityVerification.verifiedCustomer
        })
      const first = yield* keysOf("first")
      const second = yield* keysOf("second")
      const elsewhere = yield* keysOf("third", { storeId: "store-other" })
      const other = yield* keysOf("fourth", { customer: { ...gildong, identityNumber: "0505234" } })
      assert.deepStrictEqual(second, first)
      assert.strictEqual(elsewhere.ci, first.ci)
      assert.notStrictEqual(elsewhere.di, first.di)
      assert.notStrictEqual(other.ci, first.ci)
      assert.deepInclude(other, { birthDate: "2005-05-23", gender: "FEMALE" })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("by app needs no code, and cannot be sent again: InvalidRequestError", () =>
    Effect.gen(function* () {
      const { identityNumber: _, ...customer } = gildong
      yield* send({ method: "APP", customer })
      assert.instanceOf(yield* Effect.flip(resend), InvalidRequestError)
      const { identityVerification } = yield* confirm({})
      assert.strictEqual(identityVerification.verifiedCustomer.name, "Hong Gildong")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is FAILED after three minutes, and can be sent again: IdentityVerificationNotSentError", () =>
    Effect.gen(function* () {
      yield* send()
      yield* TestClock.adjust(3 * 60_000 - 1)
      assert.strictEqual((yield* read).status, "READY")
      yield* TestClock.adjust(1)
      const expired = yield* read
      assert(expired.status === "FAILED")
      assert.strictEqual(expired.failure.pgCode, "TIMEOUT")
      assert.strictEqual(DateTime.toEpochMillis(expired.statusChangedAt), 180_000)
      assert.instanceOf(yield* Effect.flip(confirm()), IdentityVerificationNotSentError)
      assert.instanceOf(yield* Effect.flip(resend), IdentityVerificationNotSentError)
      yield* send()
      yield* confirm()
      assert.strictEqual((yield* read).status, "VERIFIED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("lasts three more minutes when it is sent again", () =>
    Effect.gen(function* () {
      yield* send()
      yield* TestClock.adjust("2 minutes")
      yield* resend
      yield* TestClock.adjust("2 minutes")
      yield* confirm()
      yield* TestClock.adjust("1 hour")
      assert.strictEqual((yield* read).status, "VERIFIED")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that was never sent is not found, nor is one in another store: IdentityVerificationNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(read), IdentityVerificationNotFoundError)
      assert.instanceOf(yield* Effect.flip(resend), IdentityVerificationNotFoundError)
      yield* send()
      const elsewhere = confirm({ otp, storeId: "store-other" })
      assert.instanceOf(yield* Effect.flip(elsewhere), IdentityVerificationNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that was verified takes no more requests: IdentityVerificationAlreadyVerifiedError", () =>
    Effect.gen(function* () {
      yield* send()
      yield* confirm()
      assert.instanceOf(yield* Effect.flip(send()), IdentityVerificationAlreadyVerifiedError)
      assert.instanceOf(yield* Effect.flip(confirm()), IdentityVerificationAlreadyVerifiedError)
      assert.instanceOf(yield* Effect.flip(resend), IdentityVerificationAlreadyVerifiedError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("sending an identity verification", () => {
  it.effect("is refused while it waits for its code: IdentityVerificationAlreadySentError", () =>
    Effect.gen(function* () {
      yield* send()
      assert.instanceOf(yield* Effect.flip(send()), IdentityVerificationAlreadySentError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is limited under one id: MaxTransactionCountReachedError", () =>
    Effect.gen(function* () {
      for (let attempt = 0; attempt < 10; attempt++) {
        yield* send()
        yield* TestClock.adjust("3 minutes")
      }
      assert.instanceOf(yield* Effect.flip(send()), MaxTransactionCountReachedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("on an unknown channel is refused: ChannelNotFoundError", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(send({ channelKey: "channel-key-unknown" }))
      assert.instanceOf(error, ChannelNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("to a number that is not the person's leaves a FAILED one: PgProviderError", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(sendTo("01012340002"))
      assert.instanceOf(error, PgProviderError)
      const failed = yield* read
      assert(failed.status === "FAILED")
      assert.strictEqual(failed.failure.pgCode, error.pgCode)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("again to a number that gets no second code is refused: PgProviderError", () =>
    Effect.gen(function* () {
      yield* sendTo("01012340008")
      assert.instanceOf(yield* Effect.flip(resend), PgProviderError)
      yield* confirm()
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each([
    { what: "a phone number with hyphens", customer: { ...gildong, phoneNumber: "010-1234-5678" } },
    { what: "no identity number, by SMS", customer: { ...gildong, identityNumber: undefined } },
    { what: "an identity number of no day", customer: { ...gildong, identityNumber: "9513401" } }
  ])("with $what is refused: InvalidRequestError", ({ customer }) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(send({ customer }))
      assert.instanceOf(error, InvalidRequestError)
      assert.notInclude(error.message, "9513401")
    }).pipe(Effect.provide(merchant))
  )
})

describe("confirming an identity verification", () => {
  it.effect("by a wrong code fails, and the right one can still be given: PgProviderError", () =>
    Effect.gen(function* () {
      yield* send()
      const error = yield* Effect.flip(confirm({ otp: "000000" }))
      assert.instanceOf(error, PgProviderError)
      assert.strictEqual(error.pgCode, "OTP_MISMATCH")
      assert.strictEqual((yield* read).status, "READY")
      yield* confirm()
    }).pipe(Effect.provide(merchant))
  )

  it.effect("without a code that was sent by SMS is refused: InvalidRequestError", () =>
    Effect.gen(function* () {
      yield* send()
      assert.instanceOf(yield* Effect.flip(confirm({})), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a list of identity verifications", () => {
  it.effect("begins with the last one, and can be limited to a status, a person, a carrier or a time", () =>
    Effect.gen(function* () {
      const verifications = yield* IdentityVerifications
      const idsOf = (input: Parameters<IdentityVerifications["Service"]["getIdentityVerifications"]>[0]) =>
        Effect.map(verifications.getIdentityVerifications(input), ({ items }) =>
          items.map((item) => (item.status === "UNRECOGNIZED" ? undefined : item.id))
        )
      yield* send({ identityVerificationId: "a" })
      yield* TestClock.adjust("1 second")
      yield* send({ identityVerificationId: "b", operator: "KT", channelKey: "channel-key-test" })
      yield* TestClock.adjust("1 second")
      yield* send({
        identityVerificationId: "c",
        customer: { ...gildong, name: "Sim Cheong", identityNumber: "0101014" }
      })
      yield* verifications.confirmIdentityVerification({ identityVerificationId: "a", otp })
      yield* TestClock.adjust("1 hour")
      assert.deepStrictEqual(yield* idsOf({}), ["c", "b", "a"])
      assert.deepStrictEqual(yield* idsOf({ page: { number: 1, size: 2 } }), ["a"])
      assert.deepStrictEqual(yield* idsOf({ sort: { by: "VERIFIED_AT" } }), ["a", "c", "b"])
      assert.deepStrictEqual(yield* idsOf({ filter: { statuses: ["VERIFIED"] } }), ["a"])
      assert.deepStrictEqual(yield* idsOf({ filter: { timeRangeField: "FAILED_AT" } }), ["c", "b"])
      assert.deepStrictEqual(yield* idsOf({ filter: { carriers: ["KT"] } }), ["b"])
      assert.deepStrictEqual(yield* idsOf({ filter: { isTest: true } }), ["b"])
      assert.deepStrictEqual(yield* idsOf({ filter: { identityVerificationId: "c" } }), ["c"])
      assert.deepStrictEqual(yield* idsOf({ filter: { customer: { birthYear: "1995" } } }), ["b", "a"])
      assert.deepStrictEqual(yield* idsOf({ filter: { customer: { gender: "MALE" } } }), ["a"])
      assert.deepStrictEqual(yield* idsOf({ filter: { customer: { name: "Sim Cheong" } } }), ["c"])
      assert.deepStrictEqual(yield* idsOf({ filter: { storeId: "store-other" } }), [])
    }).pipe(Effect.provide(merchant))
  )
})
