import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import {
  B2bExternalServiceError,
  Companies,
  PlatformCompanyNotFoundError,
  PlatformExternalApiFailedError
} from "@effect-portone/platform"
import { PortOneEmulator } from "../../../src/index.ts"
import { merchant } from "../../merchant.ts"
import { brn, business, businessOf, numberOf, partnered } from "../partners/partnered.ts"

const stateOf = (businessRegistrationNumber: string) =>
  Effect.gen(function* () {
    return (yield* (yield* Companies).getPlatformCompanyState({ businessRegistrationNumber })).companyState
  })

describe("the state of a business", () => {
  it.effect("is open and normal unless its number says something else", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* stateOf("220-81-62517"), {
        businessStatus: "IN_BUSINESS",
        taxationType: "NORMAL"
      })
      assert.deepStrictEqual(yield* stateOf(numberOf("921811234")), {
        businessStatus: "CLOSED",
        taxationType: "NORMAL",
        closedSuspendedDate: "2020-12-31"
      })
      assert.strictEqual((yield* stateOf(numberOf("922811234"))).businessStatus, "SUSPENDED")
      const taxed = ["SIMPLE", "SIMPLE_TAX_INVOICE_ISSUER", "TAX_FREE", "ASSIGNED_ID_NUMBER", "SPECIAL"]
      for (const [index, taxationType] of taxed.entries()) {
        assert.strictEqual((yield* stateOf(numberOf(`${924 + index}811234`))).taxationType, taxationType)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is proven by an id of its own each time", () =>
    Effect.gen(function* () {
      const companies = yield* Companies
      const input = { businessRegistrationNumber: brn }
      const [first, second] = [
        yield* companies.getPlatformCompanyState(input),
        yield* companies.getPlatformCompanyState(input)
      ]
      assert.notStrictEqual(first.companyVerificationId, second.companyVerificationId)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of a number that checks: InvalidRequestError", () =>
    Effect.gen(function* () {
      for (const number of ["2208162510", "22081625", "22081625170", "22O8162517"]) {
        assert.instanceOf(yield* Effect.flip(stateOf(number)), InvalidRequestError, number)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of a business in the register: PlatformCompanyNotFoundError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(stateOf(numberOf("923811234"))), PlatformCompanyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs the register: PlatformExternalApiFailedError", () =>
    Effect.gen(function* () {
      assert.instanceOf(yield* Effect.flip(stateOf(numberOf("903811234"))), PlatformExternalApiFailedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is changed by a test, and partners that are the business follow in both worlds", () =>
    Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const partners = yield* partnered(business("p", "220-81-62517"), business("q", numberOf("120811234")))
      yield* emulator.setBusinessState({ businessRegistrationNumber: brn, businessStatus: "SUSPENDED" })
      assert.deepStrictEqual(yield* stateOf(brn), {
        businessStatus: "SUSPENDED",
        taxationType: "NORMAL",
        closedSuspendedDate: "1970-01-01"
      })
      const statusOf = (id: string) =>
        Effect.map(partners.getPlatformPartner({ id }), (partner) => businessOf(partner).businessStatus)
      assert.strictEqual(yield* statusOf("p"), "SUSPENDED")
      assert.strictEqual(yield* statusOf("q"), "IN_BUSINESS")
      yield* emulator.setBusinessState({ businessRegistrationNumber: brn, businessStatus: "NOT_FOUND" })
      assert.strictEqual(yield* statusOf("p"), "NOT_FOUND")
      yield* emulator.setBusinessState({
        businessRegistrationNumber: brn,
        businessStatus: "IN_BUSINESS",
        taxationType: "TAX_FREE"
      })
      assert.deepStrictEqual(yield* stateOf(brn), {
        businessStatus: "IN_BUSINESS",
        taxationType: "TAX_FREE",
        taxationTypeDate: "1970-01-01"
      })
      const refused = yield* Effect.flip(emulator.setBusinessState({ businessRegistrationNumber: "1" }))
      assert.instanceOf(refused, InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("the registration of several businesses", () => {
  it.effect("is found for each, or why not", () =>
    Effect.gen(function* () {
      const closed = numberOf("921811234")
      const unknown = numberOf("923811234")
      const { result } = yield* (yield* Companies).getB2bBusinessInfos({
        brnList: [brn, closed, unknown, "2208162510"]
      })
      assert.deepStrictEqual(
        result.map((one) => [one.brn, one.businessInfo?.businessStatus, one.error, one.verificationId !== undefined]),
        [
          [brn, "IN_BUSINESS", undefined, true],
          [closed, "CLOSED", undefined, true],
          [unknown, undefined, "there is no business of this number", false],
          ["2208162510", undefined, "the number is no business registration number", false]
        ]
      )
      assert.deepInclude(result[1]!.businessInfo, { brn: closed, closingDate: "2020-12-31" })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs a number: InvalidRequestError", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip((yield* Companies).getB2bBusinessInfos({ brnList: [] }))
      assert.instanceOf(error, InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs the register: B2bExternalServiceError", () =>
    Effect.gen(function* () {
      const brnList = [brn, numberOf("903811234")]
      const error = yield* Effect.flip((yield* Companies).getB2bBusinessInfos({ brnList }))
      assert.instanceOf(error, B2bExternalServiceError)
    }).pipe(Effect.provide(merchant))
  )
})
