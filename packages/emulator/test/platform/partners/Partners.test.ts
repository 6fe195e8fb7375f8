import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { InvalidRequestError } from "@effect-portone/core"
import {
  Accounts,
  Companies,
  type CreatePlatformPartnerInput,
  Partners,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformArchivedPartnerError,
  PlatformCannotArchiveScheduledPartnerError,
  PlatformCompanyVerificationAlreadyUsedError,
  PlatformContractNotFoundError,
  PlatformContractsNotFoundError,
  PlatformCurrencyNotSupportedError,
  PlatformInsufficientDataToChangePartnerTypeError,
  PlatformPartnerIdAlreadyExistsError,
  PlatformPartnerIdsAlreadyExistError,
  PlatformPartnerIdsDuplicatedError,
  PlatformPartnerNotFoundError,
  PlatformUserDefinedPropertyNotFoundError
} from "@effect-portone/platform"
import { merchant } from "../../merchant.ts"
import { brn, business, businessOf, contract, numberOf, partnered, person } from "./partnered.ts"

const create = (input: CreatePlatformPartnerInput) =>
  Effect.flip(Effect.flatMap(Partners, (all) => all.createPlatformPartner(input)))

/** Looks an account up, and returns it with the proof. */
const lookedUp = Effect.gen(function* () {
  const account = { bank: "SHINHAN", number: "110123456780" } as const
  const { accountVerificationId, holderName } = yield* (yield* Accounts).getPlatformAccountHolder({
    bank: account.bank,
    accountNumber: account.number
  })
  return { ...account, currency: "KRW" as const, holder: holderName, accountVerificationId }
})

describe("a partner", () => {
  it.effect("is read as it was created, in its own world", () =>
    Effect.gen(function* () {
      yield* contract()
      const partners = yield* Partners
      const { partner } = yield* partners.createPlatformPartner(
        business("shop", brn, {
          memo: "the first",
          tags: ["seoul"],
          userDefinedProperties: { region: { string: "1" } }
        })
      )
      assert.deepStrictEqual(yield* partners.getPlatformPartner({ id: "shop" }), partner)
      assert.deepInclude(partner, {
        name: "Partner shop",
        memo: "the first",
        tags: ["seoul"],
        status: "APPROVED",
        isArchived: false,
        isForTest: false,
        contact: { name: "Kim", email: "shop@example.com" },
        userDefinedProperties: { region: { string: "1" } }
      })
      assert.deepStrictEqual(businessOf(partner), {
        type: "BUSINESS",
        companyName: "shop Ltd",
        businessRegistrationNumber: brn,
        representativeName: "Lee",
        taxationType: "NORMAL",
        businessStatus: "IN_BUSINESS",
        memberCompanyConnectionStatus: "NOT_CONNECTED"
      })
      const error = yield* Effect.flip(partners.getPlatformPartner({ id: "shop", test: true }))
      assert.instanceOf(error, PlatformPartnerNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has an id of the emulator's unless it is given one", () =>
    Effect.gen(function* () {
      const partners = yield* partnered()
      const { id: _, ...input } = person("")
      const { partner } = yield* partners.createPlatformPartner(input)
      assert.deepStrictEqual(yield* partners.getPlatformPartner({ id: partner.id }), partner)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("can have an id of the other world", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      yield* contract("contract-1", true)
      yield* partners.createPlatformPartner({ ...person("p"), name: "For tests", test: true })
      assert.strictEqual((yield* partners.getPlatformPartner({ id: "p" })).name, "Partner p")
      assert.strictEqual((yield* partners.getPlatformPartner({ id: "p", test: true })).name, "For tests")
    }).pipe(Effect.provide(merchant))
  )

  it.effect("shows what PortOne finds out about its business and its account in won", () =>
    Effect.gen(function* () {
      const account = (number: string, currency: "KRW" | "USD" = "KRW") => ({
        account: { bank: "SHINHAN" as const, currency, number, holder: "Kim" }
      })
      const partners = yield* partnered(
        business("closed", numberOf("921811234"), account("1")),
        business("gone", numberOf("923811234"), account("0033")),
        business("silent", numberOf("903811234"), account("0034")),
        business("mistyped", "220-81-62510", account("1", "USD"))
      )
      const { items } = yield* partners.getPlatformPartners()
      assert.deepStrictEqual(
        items.map((partner) => [partner.id, businessOf(partner).businessStatus, partner.account.status]),
        [
          ["mistyped", "NOT_FOUND", "NOT_VERIFIED"],
          ["silent", "VERIFY_ERROR", "VERIFY_FAILED"],
          ["gone", "NOT_FOUND", "VERIFY_ERROR"],
          ["closed", "CLOSED", "VERIFIED"]
        ]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is created once: PlatformPartnerIdAlreadyExistsError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      assert.instanceOf(yield* create(person("p")), PlatformPartnerIdAlreadyExistsError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs a contract of its world: PlatformContractNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      assert.instanceOf(yield* create(person("q", { defaultContractId: "none" })), PlatformContractNotFoundError)
      assert.instanceOf(yield* create({ ...person("q"), test: true }), PlatformContractNotFoundError)
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "p", defaultContractId: "none" }))
      assert.instanceOf(error, PlatformContractNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has only properties that were defined: PlatformUserDefinedPropertyNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      const userDefinedProperties = { unknownKey: { string: "1" } }
      assert.instanceOf(yield* create(person("q", { userDefinedProperties })), PlatformUserDefinedPropertyNotFoundError)
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "p", userDefinedProperties }))
      assert.instanceOf(error, PlatformUserDefinedPropertyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is settled in the currency of a state: PlatformCurrencyNotSupportedError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      const account = { bank: "SHINHAN", currency: "XAU", number: "1", holder: "Kim" } as const
      assert.instanceOf(yield* create(person("q", { account })), PlatformCurrencyNotSupportedError)
      const batch = yield* Effect.flip(partners.createPlatformPartners({ partners: [person("q", { account })] }))
      assert.instanceOf(batch, PlatformCurrencyNotSupportedError)
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "p", account }))
      assert.instanceOf(error, InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  const invalid: ReadonlyArray<readonly [string, Partial<CreatePlatformPartnerInput>]> = [
    ["id", { id: "" }],
    ["name", { name: "" }],
    ["memo", { memo: "m".repeat(257) }],
    ["tags", { tags: Array.from({ length: 11 }, String) }],
    ["type", { type: {} }],
    ["type", { type: { whtPayer: {}, nonWhtPayer: {} } }],
    ["birthdate", { type: { whtPayer: { birthdate: "2023-02-29" } } }],
    ["birthdate", { type: { nonWhtPayer: { birthdate: "1990-04-31" } } }],
    [
      "companyName",
      { type: { business: { companyName: "", businessRegistrationNumber: "1", representativeName: "L" } } }
    ],
    ["account", { account: { bank: "SHINHAN", currency: "KRW", number: "", holder: "Kim" } }],
    [
      "userDefinedProperties",
      { userDefinedProperties: Object.fromEntries(Array.from({ length: 11 }, (_, key) => [key, { string: "1" }])) }
    ]
  ]

  it.effect.each(invalid)("is refused with a bad %s: InvalidRequestError", ([field, given]) =>
    Effect.gen(function* () {
      yield* contract()
      const error = yield* create(person("p", given))
      assert.instanceOf(error, InvalidRequestError)
      assert.include(error.message, field)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps what an update leaves out", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("shop", brn, { memo: "the first", tags: ["seoul"] }))
      const { partner } = yield* partners.updatePlatformPartner({
        id: "shop",
        contact: { phoneNumber: "01012345678" },
        type: { business: { companyAddress: "1 Road" } }
      })
      assert.deepInclude(partner, { memo: "the first", tags: ["seoul"], name: "Partner shop" })
      assert.deepStrictEqual(partner.contact, { name: "Kim", email: "shop@example.com", phoneNumber: "01012345678" })
      assert.deepInclude(businessOf(partner), { companyName: "shop Ltd", companyAddress: "1 Road" })
      assert.deepStrictEqual(yield* partners.getPlatformPartner({ id: "shop" }), partner)
    }).pipe(Effect.provide(merchant))
  )

  it.effect(
    "becomes of another kind with all that the kind needs: PlatformInsufficientDataToChangePartnerTypeError",
    () =>
      Effect.gen(function* () {
        const partners = yield* partnered(person("p"))
        const details = { companyName: "P Ltd", businessRegistrationNumber: brn }
        const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "p", type: { business: details } }))
        assert.instanceOf(error, PlatformInsufficientDataToChangePartnerTypeError)
        assert.strictEqual((yield* partners.getPlatformPartner({ id: "p" })).type.type, "WHT_PAYER")
        const { partner } = yield* partners.updatePlatformPartner({
          id: "p",
          type: { business: { ...details, representativeName: "Lee" } }
        })
        assert.deepInclude(businessOf(partner), { ...details, taxationType: "NORMAL", businessStatus: "IN_BUSINESS" })
        const { partner: again } = yield* partners.updatePlatformPartner({ id: "p", type: { nonWhtPayer: {} } })
        assert.deepStrictEqual(again.type, { type: "NON_WHT_PAYER" })
      }).pipe(Effect.provide(merchant))
  )

  it.effect("that does not exist cannot be changed, archived or recovered: PlatformPartnerNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered()
      for (const effect of [
        partners.getPlatformPartner({ id: "none" }),
        partners.updatePlatformPartner({ id: "none", name: "N" }),
        partners.archivePlatformPartner({ id: "none" }),
        partners.recoverPlatformPartner({ id: "none" })
      ]) {
        assert.instanceOf(yield* Effect.flip<unknown, unknown, never>(effect), PlatformPartnerNotFoundError)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot be changed while it is archived: PlatformArchivedPartnerError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      const { partner } = yield* partners.archivePlatformPartner({ id: "p" })
      assert.isTrue(partner.isArchived)
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "p", name: "N" }))
      assert.instanceOf(error, PlatformArchivedPartnerError)
      yield* partners.recoverPlatformPartner({ id: "p" })
      yield* partners.updatePlatformPartner({ id: "p", name: "N" })
      assert.deepInclude(yield* partners.getPlatformPartner({ id: "p" }), { name: "N", isArchived: false })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot be archived while an update is scheduled: PlatformCannotArchiveScheduledPartnerError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      const appliedAt = DateTime.add(yield* DateTime.now, { days: 1 })
      yield* partners.schedulePartner({ id: "p", update: { name: "N" }, appliedAt })
      const error = yield* Effect.flip(partners.archivePlatformPartner({ id: "p" }))
      assert.instanceOf(error, PlatformCannotArchiveScheduledPartnerError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("the look-up of an account", () => {
  it.effect("serves one partner once: PlatformAccountVerificationAlreadyUsedError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("q"))
      const account = yield* lookedUp
      const { partner } = yield* partners.createPlatformPartner(
        person("p", { account: { ...account, number: "110-123-456780" } })
      )
      assert.strictEqual(partner.account.status, "VERIFIED")
      assert.instanceOf(yield* create(person("r", { account })), PlatformAccountVerificationAlreadyUsedError)
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "q", account }))
      assert.instanceOf(error, PlatformAccountVerificationAlreadyUsedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of this account and this holder: PlatformAccountVerificationFailedError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("q"))
      const account = yield* lookedUp
      for (const change of [{ number: "110123456781" }, { bank: "WOORI" as const }, { holder: "Kim" }]) {
        const failed = person("p", { account: { ...account, ...change } })
        assert.instanceOf(yield* create(failed), PlatformAccountVerificationFailedError)
      }
      const other = { ...account, holder: "Kim" }
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "q", account: other }))
      assert.instanceOf(error, PlatformAccountVerificationFailedError)
      yield* partners.updatePlatformPartner({ id: "q", account })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is one of the same world: PlatformAccountVerificationNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("q"))
      yield* contract("contract-1", true)
      const account = yield* lookedUp
      assert.instanceOf(
        yield* create({ ...person("p", { account }), test: true }),
        PlatformAccountVerificationNotFoundError
      )
      const unknown = { ...account, accountVerificationId: "none" }
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "q", account: unknown }))
      assert.instanceOf(error, PlatformAccountVerificationNotFoundError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("the look-up of a business", () => {
  it.effect("serves one partner once: PlatformCompanyVerificationAlreadyUsedError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("q"))
      const { companyVerificationId } = yield* (yield* Companies).getPlatformCompanyState({
        businessRegistrationNumber: brn
      })
      const type = {
        business: {
          companyName: "P",
          businessRegistrationNumber: "220-81-62517",
          representativeName: "Lee",
          companyVerificationId
        }
      }
      yield* partners.createPlatformPartner(person("p", { type }))
      assert.instanceOf(yield* create(person("r", { type })), PlatformCompanyVerificationAlreadyUsedError)
      const error = yield* Effect.flip(partners.updatePlatformPartner({ id: "q", type }))
      assert.instanceOf(error, PlatformCompanyVerificationAlreadyUsedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of this business", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("q", numberOf("120811234")))
      const { companyVerificationId } = yield* (yield* Companies).getPlatformCompanyState({
        businessRegistrationNumber: brn
      })
      const refused = yield* Effect.flip(
        partners.updatePlatformPartner({ id: "q", type: { business: { companyVerificationId } } })
      )
      assert.instanceOf(refused, InvalidRequestError)
      const { partner } = yield* partners.updatePlatformPartner({
        id: "q",
        type: { business: { companyVerificationId, businessRegistrationNumber: brn } }
      })
      assert.strictEqual(businessOf(partner).businessRegistrationNumber, brn)
    }).pipe(Effect.provide(merchant))
  )
})

describe("several partners", () => {
  it.effect("are created together", () =>
    Effect.gen(function* () {
      const partners = yield* partnered()
      const { id: _, ...nameless } = person("")
      const created = yield* partners.createPlatformPartners({ partners: [person("a"), business("b"), nameless] })
      assert.lengthOf(created.partners, 3)
      for (const partner of created.partners) {
        assert.deepStrictEqual(yield* partners.getPlatformPartner({ id: partner.id }), partner)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("have ids of their own: PlatformPartnerIdsDuplicatedError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered()
      const error = yield* Effect.flip(
        partners.createPlatformPartners({ partners: [person("a"), person("b"), person("a")] })
      )
      assert.instanceOf(error, PlatformPartnerIdsDuplicatedError)
      assert.deepStrictEqual(error.ids, ["a"])
      assert.strictEqual((yield* partners.getPlatformPartners()).page.totalCount, 0)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("have ids that are free: PlatformPartnerIdsAlreadyExistError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("a"))
      const { graphqlId } = yield* partners.getPlatformPartner({ id: "a" })
      const error = yield* Effect.flip(partners.createPlatformPartners({ partners: [person("a"), person("b")] }))
      assert.instanceOf(error, PlatformPartnerIdsAlreadyExistError)
      assert.deepStrictEqual([error.ids, error.graphqlIds], [["a"], [graphqlId]])
      assert.strictEqual((yield* partners.getPlatformPartners()).page.totalCount, 1)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("have contracts that exist: PlatformContractsNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered()
      const error = yield* Effect.flip(
        partners.createPlatformPartners({ partners: [person("a"), person("b", { defaultContractId: "none" })] })
      )
      assert.instanceOf(error, PlatformContractsNotFoundError)
      assert.deepStrictEqual(error.ids, ["none"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("have only properties that were defined: PlatformUserDefinedPropertyNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered()
      const userDefinedProperties = { unknownKey: { string: "1" } }
      const error = yield* Effect.flip(
        partners.createPlatformPartners({ partners: [person("a"), person("b", { userDefinedProperties })] })
      )
      assert.instanceOf(error, PlatformUserDefinedPropertyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("cannot share a look-up, nor name one that does not exist: InvalidRequestError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered()
      const account = yield* lookedUp
      const none = { ...account, accountVerificationId: "none" }
      for (const list of [[person("a", { account }), person("b", { account })], [person("a", { account: none })]]) {
        const error = yield* Effect.flip(partners.createPlatformPartners({ partners: list }))
        assert.instanceOf(error, InvalidRequestError)
      }
    }).pipe(Effect.provide(merchant))
  )
})
