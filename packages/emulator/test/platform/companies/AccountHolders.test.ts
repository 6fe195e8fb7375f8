import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { InvalidRequestError, RetryPolicy } from "@effect-portone/core"
import {
  Accounts,
  type GetPlatformAccountHolderInput,
  PlatformExternalApiFailedError,
  PlatformExternalApiTemporarilyFailedError,
  PlatformNotSupportedBankError
} from "@effect-portone/platform"
import { merchant } from "../../merchant.ts"
import { brn, numberOf } from "../partners/partnered.ts"

const holder = (accountNumber: string, given: Partial<GetPlatformAccountHolderInput> = {}) =>
  Effect.flatMap(Accounts, (accounts) =>
    accounts.getPlatformAccountHolder(
      { bank: "SHINHAN", accountNumber, ...given },
      // A failure that passes is not tried again.
      { retry: RetryPolicy.none }
    )
  )

describe("the holder of an account", () => {
  it.effect("is the same each time, with a proof of its own", () =>
    Effect.gen(function* () {
      const first = yield* holder("110123456780")
      const second = yield* holder("110123456780", { birthdate: "900228" })
      const third = yield* holder("110123456780", { businessRegistrationNumber: "220-81-62517" })
      assert.deepStrictEqual([second.holderName, third.holderName], [first.holderName, first.holderName])
      assert.notStrictEqual(second.accountVerificationId, first.accountVerificationId)
      assert.notStrictEqual((yield* holder("110123456791")).holderName, first.holderName)
    }).pipe(Effect.provide(merchant))
  )

  const invalid: ReadonlyArray<readonly [string, string, Partial<GetPlatformAccountHolderInput>]> = [
    ["accountNumber", "110-123", {}],
    ["birthdate", "110123456780", { birthdate: "900228", businessRegistrationNumber: brn }],
    ["birthdate", "110123456780", { birthdate: "900230" }],
    ["birthdate", "110123456780", { birthdate: "1990-13-01" }],
    ["businessRegistrationNumber", "110123456780", { businessRegistrationNumber: "2208162510" }]
  ]

  it.effect.each(invalid)("is not looked up with a bad %s: InvalidRequestError", ([field, number, given]) =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(holder(number, given))
      assert.instanceOf(error, InvalidRequestError)
      assert.include(error.message, field)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of a bank that tells: PlatformNotSupportedBankError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(holder("1", { bank: "BANK_OF_KOREA" })), PlatformNotSupportedBankError)
      assert.instanceOf(yield* Effect.flip(holder("1100031")), PlatformNotSupportedBankError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is not known for the moment: PlatformExternalApiTemporarilyFailedError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(holder("1100032")), PlatformExternalApiTemporarilyFailedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs the bank: PlatformExternalApiFailedError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(holder("1100033")), PlatformExternalApiFailedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is who the request says: PlatformExternalApiFailedError", () =>
    Effect.gen(function* () {
      yield* holder("1100034")
      for (const given of [{ birthdate: "19900228" }, { businessRegistrationNumber: brn }]) {
        assert.instanceOf(yield* Effect.flip(holder("1100034", given)), PlatformExternalApiFailedError)
      }
      const nobody = { businessRegistrationNumber: numberOf("923811234") }
      assert.instanceOf(yield* Effect.flip(holder("110123456780", nobody)), PlatformExternalApiFailedError)
    }).pipe(Effect.provide(merchant))
  )
})
