import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  Accounts,
  Companies,
  Partners,
  PlatformAccountVerificationAlreadyUsedError,
  PlatformAccountVerificationFailedError,
  PlatformAccountVerificationNotFoundError,
  PlatformArchivedPartnerError,
  PlatformArchivedPartnersCannotBeScheduledError,
  PlatformCompanyVerificationAlreadyUsedError,
  PlatformContractNotFoundError,
  PlatformInsufficientDataToChangePartnerTypeError,
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableError,
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledError,
  PlatformMemberCompanyConnectedPartnersCannotBeScheduledError,
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableError,
  PlatformPartnerNotFoundError,
  PlatformPartnerScheduleAlreadyExistsError,
  PlatformPartnerSchedulesAlreadyExistError,
  PlatformUserDefinedPropertyNotFoundError,
  type UpdatePlatformPartnerBody
} from "@effect-portone/platform"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom, merchant } from "../../merchant.ts"
import { brn, business, businessOf, numberOf, partnered, person } from "./partnered.ts"

const tomorrow = Effect.map(DateTime.now, (now) => DateTime.add(now, { days: 1 }))

const schedule = (id: string, update: UpdatePlatformPartnerBody) =>
  Effect.gen(function* () {
    return yield* (yield* Partners).schedulePartner({ id, update, appliedAt: yield* tomorrow })
  })

const reschedule = (id: string, update: UpdatePlatformPartnerBody) =>
  Effect.gen(function* () {
    return yield* (yield* Partners).reschedulePartner({ id, update, appliedAt: yield* tomorrow })
  })

/** Connects a partner, and waits until it is. */
const connected = (id: string) =>
  Effect.gen(function* () {
    yield* (yield* Partners).connectPartnerCounterparty({ id })
    yield* TestClock.adjust("1 hour")
  })

const account = { bank: "SHINHAN", currency: "KRW", number: "110123456780", holder: "Kim" } as const

/** Looks up the account, and returns it with its holder and the proof. */
const lookedUp = Effect.gen(function* () {
  const found = yield* (yield* Accounts).getPlatformAccountHolder({ bank: "SHINHAN", accountNumber: account.number })
  return { ...account, holder: found.holderName, accountVerificationId: found.accountVerificationId }
})

describe("the scheduled update of a partner", () => {
  it.effect("applies when its time comes, and leaves what changed meanwhile", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      const update = { name: "Later", type: { business: { companyAddress: "2 Road" } } }
      const { scheduledPartner } = yield* schedule("p", update)
      const appliedAt = yield* tomorrow
      assert.deepInclude(scheduledPartner, { name: "Later", appliedAt })
      assert.deepStrictEqual(yield* partners.getPlatformPartnerSchedule({ id: "p" }), scheduledPartner)
      assert.strictEqual((yield* partners.getPlatformPartner({ id: "p" })).name, "Partner p")
      yield* partners.updatePlatformPartner({ id: "p", name: "Meanwhile", memo: "kept" })
      yield* TestClock.adjust("1 day")
      const partner = yield* partners.getPlatformPartner({ id: "p" })
      assert.deepInclude(partner, { name: "Later", memo: "kept", appliedAt })
      assert.strictEqual(businessOf(partner).companyAddress, "2 Road")
      const error = yield* Effect.flip(partners.getPlatformPartnerSchedule({ id: "p" }))
      assert.instanceOf(error, PlatformPartnerNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("that lacks data for a kind that the partner no longer is leaves the kind", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* schedule("p", { name: "Later", type: { business: { companyAddress: "2 Road" } } })
      yield* partners.updatePlatformPartner({ id: "p", type: { whtPayer: {} } })
      yield* TestClock.adjust("1 day")
      assert.deepInclude(yield* partners.getPlatformPartner({ id: "p" }), {
        name: "Later",
        type: { type: "WHT_PAYER" }
      })
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is replaced as a whole, and can be cancelled", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      yield* schedule("p", { name: "Later" })
      const { scheduledPartner } = yield* reschedule("p", { memo: "instead" })
      assert.deepInclude(scheduledPartner, { name: "Partner p", memo: "instead" })
      yield* partners.cancelPlatformPartnerSchedule({ id: "p" })
      yield* TestClock.adjust("2 days")
      assert.strictEqual((yield* partners.getPlatformPartner({ id: "p" })).memo, undefined)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of one world", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      yield* schedule("p", { name: "Later" })
      const error = yield* Effect.flip(partners.getPlatformPartnerSchedule({ id: "p", test: true }))
      assert.instanceOf(error, PlatformPartnerNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is in a snapshot, and applies in the emulator that continues it", () =>
    Effect.gen(function* () {
      const snapshot = yield* Effect.gen(function* () {
        yield* partnered(business("p"))
        yield* schedule("p", { name: "Later" })
        return yield* (yield* State).snapshot
      }).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        const partners = yield* Partners
        assert.strictEqual((yield* partners.getPlatformPartnerSchedule({ id: "p" })).name, "Later")
        yield* TestClock.adjust("1 day")
        assert.strictEqual((yield* partners.getPlatformPartner({ id: "p" })).name, "Later")
      }).pipe(Effect.provide(controlledFrom(snapshot)))
    })
  )

  it.effect("is one at most: PlatformPartnerScheduleAlreadyExistsError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      yield* schedule("p", { name: "Later" })
      assert.instanceOf(yield* Effect.flip(schedule("p", { name: "Later" })), PlatformPartnerScheduleAlreadyExistsError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("needs a partner, and to be replaced or cancelled an update: PlatformPartnerNotFoundError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      assert.instanceOf(yield* Effect.flip(schedule("none", {})), PlatformPartnerNotFoundError)
      for (const id of ["none", "p"]) {
        assert.instanceOf(yield* Effect.flip(reschedule(id, {})), PlatformPartnerNotFoundError)
        const error = yield* Effect.flip(partners.cancelPlatformPartnerSchedule({ id }))
        assert.instanceOf(error, PlatformPartnerNotFoundError)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of an active partner: PlatformArchivedPartnerError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      yield* partners.archivePlatformPartner({ id: "p" })
      assert.instanceOf(yield* Effect.flip(schedule("p", {})), PlatformArchivedPartnerError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("names a contract that exists: PlatformContractNotFoundError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      const update = { defaultContractId: "none" }
      assert.instanceOf(yield* Effect.flip(schedule("p", update)), PlatformContractNotFoundError)
      yield* schedule("p", {})
      assert.instanceOf(yield* Effect.flip(reschedule("p", update)), PlatformContractNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("names properties that were defined: PlatformUserDefinedPropertyNotFoundError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      const update = { userDefinedProperties: { unknownKey: { string: "1" } } }
      assert.instanceOf(yield* Effect.flip(schedule("p", update)), PlatformUserDefinedPropertyNotFoundError)
      yield* schedule("p", {})
      assert.instanceOf(yield* Effect.flip(reschedule("p", update)), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("has all that another kind needs: PlatformInsufficientDataToChangePartnerTypeError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      const update = { type: { business: { companyName: "P Ltd" } } }
      assert.instanceOf(yield* Effect.flip(schedule("p", update)), PlatformInsufficientDataToChangePartnerTypeError)
      yield* schedule("p", {})
      assert.instanceOf(yield* Effect.flip(reschedule("p", update)), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is to come, and valid: InvalidRequestError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      const now = yield* DateTime.now
      const late = yield* Effect.flip(partners.schedulePartner({ id: "p", update: {}, appliedAt: now }))
      assert.instanceOf(late, InvalidRequestError)
      const update = { account: { ...account, currency: "XTS" as const } }
      assert.instanceOf(yield* Effect.flip(schedule("p", update)), InvalidRequestError)
      yield* schedule("p", {})
      assert.instanceOf(yield* Effect.flip(reschedule("p", update)), InvalidRequestError)
      assert.instanceOf(yield* Effect.flip(reschedule("p", { memo: "m".repeat(257) })), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("names no look-up that does not exist: PlatformAccountVerificationNotFoundError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      const update = { account: { ...account, accountVerificationId: "none" } }
      assert.instanceOf(yield* Effect.flip(schedule("p", update)), PlatformAccountVerificationNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("names no look-up of another account: PlatformAccountVerificationFailedError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      const update = { account: { ...(yield* lookedUp), number: "1" } }
      assert.instanceOf(yield* Effect.flip(schedule("p", update)), PlatformAccountVerificationFailedError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("uses its look-up at once, and again in its own place: PlatformAccountVerificationAlreadyUsedError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"), person("q"))
      const update = { account: yield* lookedUp }
      yield* schedule("p", update)
      assert.instanceOf(yield* Effect.flip(schedule("q", update)), PlatformAccountVerificationAlreadyUsedError)
      const { scheduledPartner } = yield* reschedule("p", update)
      assert.strictEqual(scheduledPartner.account.status, "VERIFIED")
      yield* schedule("q", {})
      assert.instanceOf(yield* Effect.flip(reschedule("q", update)), InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("uses the look-up of its business at once: PlatformCompanyVerificationAlreadyUsedError", () =>
    Effect.gen(function* () {
      yield* partnered(business("p"), business("q"))
      const { companyVerificationId } = yield* (yield* Companies).getPlatformCompanyState({
        businessRegistrationNumber: brn
      })
      const update = { type: { business: { companyVerificationId } } }
      yield* schedule("p", update)
      assert.instanceOf(yield* Effect.flip(schedule("q", update)), PlatformCompanyVerificationAlreadyUsedError)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a partner that is connected", () => {
  it.effect("has no scheduled update: PlatformMemberCompanyConnectedPartnerCannotBeScheduledError", () =>
    Effect.gen(function* () {
      yield* partnered(business("p"))
      yield* connected("p")
      for (const effect of [schedule("p", { name: "N" }), reschedule("p", { name: "N" })]) {
        assert.instanceOf(yield* Effect.flip(effect), PlatformMemberCompanyConnectedPartnerCannotBeScheduledError)
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps its type: PlatformMemberCompanyConnectedPartnerTypeUnchangeableError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* connected("p")
      const update = { type: { whtPayer: {} } }
      for (const effect of [schedule("p", update), partners.updatePlatformPartner({ id: "p", ...update })]) {
        assert.instanceOf(
          yield* Effect.flip<unknown, unknown, Partners>(effect),
          PlatformMemberCompanyConnectedPartnerTypeUnchangeableError
        )
      }
    }).pipe(Effect.provide(merchant))
  )

  it.effect("keeps its number: PlatformMemberCompanyConnectedPartnerBrnUnchangeableError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"))
      yield* connected("p")
      const update = { type: { business: { businessRegistrationNumber: numberOf("120811234") } } }
      for (const effect of [schedule("p", update), partners.updatePlatformPartner({ id: "p", ...update })]) {
        assert.instanceOf(
          yield* Effect.flip<unknown, unknown, Partners>(effect),
          PlatformMemberCompanyConnectedPartnerBrnUnchangeableError
        )
      }
      const same = { type: { business: { businessRegistrationNumber: "220-81-62517" } } }
      yield* partners.updatePlatformPartner({ id: "p", ...same })
    }).pipe(Effect.provide(merchant))
  )
})

describe("the scheduled update of several partners", () => {
  const all = (
    update: UpdatePlatformPartnerBody,
    filter: { readonly ids?: ReadonlyArray<string>; readonly isArchived?: boolean } = {}
  ) =>
    Effect.gen(function* () {
      return yield* (yield* Partners).schedulePlatformPartners({ filter, update, appliedAt: yield* tomorrow })
    })

  it.effect("applies to all that the filter selects", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"), person("q"), person("r"))
      yield* all({ memo: "together" }, { ids: ["p", "q"] })
      yield* TestClock.adjust("1 day")
      const { items } = yield* partners.getPlatformPartners()
      assert.deepStrictEqual(
        items.map(({ id, memo }) => [id, memo]),
        [
          ["r", undefined],
          ["q", "together"],
          ["p", "together"]
        ]
      )
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of active partners: PlatformArchivedPartnersCannotBeScheduledError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"))
      yield* partners.archivePlatformPartner({ id: "p" })
      const error = yield* Effect.flip(all({ memo: "m" }, { isArchived: true }))
      assert.instanceOf(error, PlatformArchivedPartnersCannotBeScheduledError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of none that is connected: PlatformMemberCompanyConnectedPartnersCannotBeScheduledError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(business("p"), person("q"))
      yield* connected("p")
      const error = yield* Effect.flip(all({ memo: "m" }))
      assert.instanceOf(error, PlatformMemberCompanyConnectedPartnersCannotBeScheduledError)
      assert.deepStrictEqual(error.ids, ["p"])
      const none = yield* Effect.flip(partners.getPlatformPartnerSchedule({ id: "q" }))
      assert.instanceOf(none, PlatformPartnerNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("is of none that has one: PlatformPartnerSchedulesAlreadyExistError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"), person("q"))
      yield* schedule("q", { name: "Later" })
      const error = yield* Effect.flip(all({ memo: "m" }))
      assert.instanceOf(error, PlatformPartnerSchedulesAlreadyExistError)
      assert.deepStrictEqual(error.ids, ["q"])
    }).pipe(Effect.provide(merchant))
  )

  it.effect("names a contract that exists: PlatformContractNotFoundError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      assert.instanceOf(yield* Effect.flip(all({ defaultContractId: "none" })), PlatformContractNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("names properties that were defined: PlatformUserDefinedPropertyNotFoundError", () =>
    Effect.gen(function* () {
      yield* partnered(person("p"))
      const update = { userDefinedProperties: { unknownKey: { string: "1" } } }
      assert.instanceOf(yield* Effect.flip(all(update)), PlatformUserDefinedPropertyNotFoundError)
    }).pipe(Effect.provide(merchant))
  )

  it.effect("changes no kind, shares no look-up and is to come: InvalidRequestError", () =>
    Effect.gen(function* () {
      const partners = yield* partnered(person("p"), person("q"))
      const refused: ReadonlyArray<UpdatePlatformPartnerBody> = [
        { type: { nonWhtPayer: {} } },
        { account: yield* lookedUp },
        { account: { ...account, currency: "XAU" } },
        { tags: Array.from({ length: 11 }, String) }
      ]
      for (const update of refused) assert.instanceOf(yield* Effect.flip(all(update)), InvalidRequestError)
      const now = yield* DateTime.now
      const late = yield* Effect.flip(partners.schedulePlatformPartners({ update: {}, appliedAt: now }))
      assert.instanceOf(late, InvalidRequestError)
    }).pipe(Effect.provide(merchant))
  )
})
