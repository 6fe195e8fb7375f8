/**
 * What contracts, additional fee policies and discount share policies have in common, for each of them.
 */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { InvalidRequestError } from "@effect-portone/core"
import {
  AdditionalFeePolicies,
  Contracts,
  DiscountSharePolicies,
  PlatformAdditionalFeePolicyAlreadyExistsError,
  PlatformAdditionalFeePolicyNotFoundError,
  PlatformAdditionalFeePolicyScheduleAlreadyExistsError,
  PlatformArchivedAdditionalFeePolicyError,
  PlatformArchivedContractError,
  PlatformArchivedDiscountSharePolicyError,
  PlatformCannotArchiveScheduledAdditionalFeePolicyError,
  PlatformCannotArchiveScheduledContractError,
  PlatformCannotArchiveScheduledDiscountSharePolicyError,
  PlatformContractAlreadyExistsError,
  PlatformContractNotFoundError,
  PlatformContractScheduleAlreadyExistsError,
  PlatformDiscountSharePolicyAlreadyExistsError,
  PlatformDiscountSharePolicyNotFoundError,
  PlatformDiscountSharePolicyScheduleAlreadyExistsError
} from "@effect-portone/platform"
import { State } from "../../../src/state/State.ts"
import { controlled, controlledFrom, merchant } from "../../merchant.ts"
import { delivery, half, tenth } from "./terms.ts"

interface Update {
  readonly name?: string
  readonly memo?: string
}

interface Place {
  readonly id: string
  readonly test?: boolean
}

/** An input of creating: the rest is that of a record that makes sense. */
interface Creation extends Update {
  readonly id?: string | undefined
  readonly test?: boolean
}

type Scheduling = Place & { readonly update: Update; readonly appliedAt: DateTime.Utc }

/** The operations on one kind of records, each answering the record itself. */
const ofContracts = Effect.map(Contracts, (service) => ({
  create: (input: Creation) =>
    Effect.map(service.createPlatformContract({ ...tenth, ...input }), ({ contract }) => contract),
  get: service.getPlatformContract,
  list: (isArchived?: boolean, test?: boolean) => service.getPlatformContracts({ test, filter: { isArchived } }),
  update: (input: Place & Update) => Effect.map(service.updatePlatformContract(input), ({ contract }) => contract),
  archive: (input: Place) => Effect.map(service.archivePlatformContract(input), ({ contract }) => contract),
  recover: (input: Place) => Effect.map(service.recoverPlatformContract(input), ({ contract }) => contract),
  getSchedule: service.getPlatformContractSchedule,
  schedule: (input: Scheduling) =>
    Effect.map(service.scheduleContract(input), ({ scheduledContract }) => scheduledContract),
  reschedule: (input: Scheduling) =>
    Effect.map(service.rescheduleContract(input), ({ scheduledContract }) => scheduledContract),
  cancelSchedule: service.cancelPlatformContractSchedule
}))

const ofAdditionalFees = Effect.map(AdditionalFeePolicies, (service) => ({
  create: (input: Creation) =>
    Effect.map(
      service.createPlatformAdditionalFeePolicy({ ...delivery, ...input }),
      ({ additionalFeePolicy }) => additionalFeePolicy
    ),
  get: service.getPlatformAdditionalFeePolicy,
  list: (isArchived?: boolean, test?: boolean) =>
    service.getPlatformAdditionalFeePolicies({ test, filter: { isArchived } }),
  update: (input: Place & Update) =>
    Effect.map(service.updatePlatformAdditionalFeePolicy(input), ({ additionalFeePolicy }) => additionalFeePolicy),
  archive: (input: Place) =>
    Effect.map(service.archivePlatformAdditionalFeePolicy(input), ({ additionalFeePolicy }) => additionalFeePolicy),
  recover: (input: Place) =>
    Effect.map(service.recoverPlatformAdditionalFeePolicy(input), ({ additionalFeePolicy }) => additionalFeePolicy),
  getSchedule: service.getPlatformAdditionalFeePolicySchedule,
  schedule: (input: Scheduling) =>
    Effect.map(
      service.scheduleAdditionalFeePolicy(input),
      ({ scheduledAdditionalFeePolicy }) => scheduledAdditionalFeePolicy
    ),
  reschedule: (input: Scheduling) =>
    Effect.map(
      service.rescheduleAdditionalFeePolicy(input),
      ({ scheduledAdditionalFeePolicy }) => scheduledAdditionalFeePolicy
    ),
  cancelSchedule: service.cancelPlatformAdditionalFeePolicySchedule
}))

const ofDiscountShares = Effect.map(DiscountSharePolicies, (service) => ({
  create: (input: Creation) =>
    Effect.map(
      service.createPlatformDiscountSharePolicy({ ...half, ...input }),
      ({ discountSharePolicy }) => discountSharePolicy
    ),
  get: service.getPlatformDiscountSharePolicy,
  list: (isArchived?: boolean, test?: boolean) =>
    service.getPlatformDiscountSharePolicies({ test, filter: { isArchived } }),
  update: (input: Place & Update) =>
    Effect.map(service.updatePlatformDiscountSharePolicy(input), ({ discountSharePolicy }) => discountSharePolicy),
  archive: (input: Place) =>
    Effect.map(service.archivePlatformDiscountSharePolicy(input), ({ discountSharePolicy }) => discountSharePolicy),
  recover: (input: Place) =>
    Effect.map(service.recoverPlatformDiscountSharePolicy(input), ({ discountSharePolicy }) => discountSharePolicy),
  getSchedule: service.getPlatformDiscountSharePolicySchedule,
  schedule: (input: Scheduling) =>
    Effect.map(
      service.scheduleDiscountSharePolicy(input),
      ({ scheduledDiscountSharePolicy }) => scheduledDiscountSharePolicy
    ),
  reschedule: (input: Scheduling) =>
    Effect.map(
      service.rescheduleDiscountSharePolicy(input),
      ({ scheduledDiscountSharePolicy }) => scheduledDiscountSharePolicy
    ),
  cancelSchedule: service.cancelPlatformDiscountSharePolicySchedule
}))

/** A record as these tests look at it. */
interface Revised {
  readonly id: string
  readonly graphqlId: string
  readonly name: string
  readonly memo?: string
  readonly isForTest?: boolean
  readonly isArchived: boolean
  readonly appliedAt: DateTime.Utc
}

type Answer<A = Revised> = Effect.Effect<A, { readonly message: string }>

interface Operations {
  readonly create: (input: Creation) => Answer
  readonly get: (input: Place) => Answer
  readonly list: (isArchived?: boolean, test?: boolean) => Answer<{ readonly items: ReadonlyArray<Revised> }>
  readonly update: (input: Place & Update) => Answer
  readonly archive: (input: Place) => Answer
  readonly recover: (input: Place) => Answer
  readonly getSchedule: (input: Place) => Answer
  readonly schedule: (input: Scheduling) => Answer
  readonly reschedule: (input: Scheduling) => Answer
  readonly cancelSchedule: (input: Place) => Answer<unknown>
}

/** The class of a documented error. */
type Refusal = new (props: { readonly message: string }) => object

interface Kind {
  readonly kind: string
  readonly operations: Effect.Effect<Operations, never, Contracts | AdditionalFeePolicies | DiscountSharePolicies>
  readonly notFound: Refusal
  readonly exists: Refusal
  readonly archived: Refusal
  readonly scheduled: Refusal
  readonly alreadyScheduled: Refusal
}

const kinds: ReadonlyArray<Kind> = [
  {
    kind: "contract",
    operations: ofContracts,
    notFound: PlatformContractNotFoundError,
    exists: PlatformContractAlreadyExistsError,
    archived: PlatformArchivedContractError,
    scheduled: PlatformCannotArchiveScheduledContractError,
    alreadyScheduled: PlatformContractScheduleAlreadyExistsError
  },
  {
    kind: "additional fee policy",
    operations: ofAdditionalFees,
    notFound: PlatformAdditionalFeePolicyNotFoundError,
    exists: PlatformAdditionalFeePolicyAlreadyExistsError,
    archived: PlatformArchivedAdditionalFeePolicyError,
    scheduled: PlatformCannotArchiveScheduledAdditionalFeePolicyError,
    alreadyScheduled: PlatformAdditionalFeePolicyScheduleAlreadyExistsError
  },
  {
    kind: "discount share policy",
    operations: ofDiscountShares,
    notFound: PlatformDiscountSharePolicyNotFoundError,
    exists: PlatformDiscountSharePolicyAlreadyExistsError,
    archived: PlatformArchivedDiscountSharePolicyError,
    scheduled: PlatformCannotArchiveScheduledDiscountSharePolicyError,
    alreadyScheduled: PlatformDiscountSharePolicyScheduleAlreadyExistsError
  }
]

const id = "one"

const inDays = (days: number) => Effect.map(DateTime.now, (now) => DateTime.add(now, { hours: 24 * days }))

/** Asserts that an operation fails with this error, and that its message names this, if anything. */
const refused = (answer: Answer<unknown>, error: Refusal, named = "") =>
  Effect.map(Effect.flip(answer), (failure) => {
    assert.instanceOf(failure, error)
    assert.include(failure.message, named)
  })

describe("a record", () => {
  it.effect.each(kinds)("$kind is read as it was created", ({ operations }) =>
    Effect.gen(function* () {
      const { create, get, list } = yield* operations
      yield* TestClock.adjust("1 hour")
      const created = yield* create({ id, name: "One", memo: "as agreed" })
      assert.deepInclude(created, { id, name: "One", memo: "as agreed", isArchived: false, isForTest: false })
      assert.deepStrictEqual(created.appliedAt, yield* DateTime.now)
      assert.deepStrictEqual(yield* get({ id }), created)
      assert.deepStrictEqual((yield* list()).items, [created])
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind has an id of its own if the request names none", ({ operations }) =>
    Effect.gen(function* () {
      const { create, get } = yield* operations
      const { id: first } = yield* create({ id: undefined })
      const { id: second } = yield* create({ id: undefined })
      assert.notStrictEqual(first, second)
      assert.strictEqual((yield* get({ id: first })).id, first)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind of the test world is none of the live one", ({ notFound, operations }) =>
    Effect.gen(function* () {
      const { create, get, list } = yield* operations
      const created = yield* create({ id, test: true, name: "Of the test world" })
      assert.strictEqual(created.isForTest, true)
      yield* refused(get({ id }), notFound)
      assert.deepStrictEqual((yield* list()).items, [])
      // The other world may have one with the same id.
      yield* create({ id, name: "Of the live world" })
      assert.strictEqual((yield* get({ id })).name, "Of the live world")
      assert.deepStrictEqual((yield* list(false, true)).items, [created])
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind is created once under its id: $exists.name", ({ exists, operations }) =>
    Effect.gen(function* () {
      const { archive, create, get } = yield* operations
      const created = yield* create({ id, name: "One" })
      yield* refused(create({ id, name: "Another" }), exists)
      assert.deepStrictEqual(yield* get({ id }), created)
      yield* archive({ id })
      yield* refused(create({ id, name: "Another" }), exists)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind that was never created is not found by any operation: $notFound.name", (kind) =>
    Effect.gen(function* () {
      const operations = yield* kind.operations
      const scheduling = { id, update: { name: "Two" }, appliedAt: yield* inDays(1) }
      const answers = [
        operations.get({ id }),
        operations.update({ id, name: "Two" }),
        operations.archive({ id }),
        operations.recover({ id }),
        operations.getSchedule({ id }),
        operations.schedule(scheduling),
        operations.reschedule(scheduling),
        operations.cancelSchedule({ id })
      ]
      for (const answer of answers) yield* refused(answer, kind.notFound)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind needs an id and a name of at least a character: InvalidRequestError", ({ operations }) =>
    Effect.gen(function* () {
      const { create, update } = yield* operations
      yield* refused(create({ id: "" }), InvalidRequestError, "id must not be empty")
      yield* refused(create({ id, name: "" }), InvalidRequestError, "name must not be empty")
      yield* create({ id })
      yield* refused(update({ id, name: "" }), InvalidRequestError, "name must not be empty")
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind has a memo of 256 characters at most: InvalidRequestError", ({ operations }) =>
    Effect.gen(function* () {
      const { create, get, update } = yield* operations
      // Each of them is one character, and two units of a string.
      const memo = "😀".repeat(256)
      yield* create({ id, memo })
      yield* refused(create({ id: "two", memo: `${memo}.` }), InvalidRequestError, "memo has at most")
      yield* refused(update({ id, memo: `${memo}.` }), InvalidRequestError, "memo has at most")
      assert.strictEqual((yield* get({ id })).memo, memo)
    }).pipe(Effect.provide(merchant))
  )
})

describe("an update", () => {
  it.effect.each(kinds)("of one $kind changes what it names, at once, and no other one", ({ operations }) =>
    Effect.gen(function* () {
      const { create, get, update } = yield* operations
      const created = yield* create({ id, name: "One", memo: "as agreed" })
      const other = yield* create({ id: "two" })
      yield* TestClock.adjust("1 hour")
      const updated = yield* update({ id, name: "Two" })
      assert.deepStrictEqual(updated, { ...created, name: "Two", appliedAt: yield* DateTime.now })
      assert.deepStrictEqual(yield* get({ id }), updated)
      assert.deepStrictEqual(yield* get({ id: "two" }), other)
    }).pipe(Effect.provide(merchant))
  )
})

describe("an archived record", () => {
  it.effect.each(kinds)("$kind can be read, and is listed only among the archived ones", ({ operations }) =>
    Effect.gen(function* () {
      const { archive, create, get, list } = yield* operations
      const created = yield* create({ id })
      const kept = yield* create({ id: "two" })
      yield* TestClock.adjust("1 hour")
      const archived = yield* archive({ id })
      assert.deepStrictEqual(archived, { ...created, isArchived: true })
      assert.deepStrictEqual(yield* get({ id }), archived)
      assert.deepStrictEqual((yield* list()).items, [kept])
      assert.deepStrictEqual((yield* list(false)).items, [kept])
      assert.deepStrictEqual((yield* list(true)).items, [archived])
      assert.deepStrictEqual(yield* archive({ id }), archived)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind comes back as it was when it is recovered", ({ operations }) =>
    Effect.gen(function* () {
      const { archive, create, list, recover, update } = yield* operations
      const created = yield* create({ id })
      yield* archive({ id })
      assert.deepStrictEqual(yield* recover({ id }), created)
      assert.deepStrictEqual((yield* list()).items, [created])
      assert.deepStrictEqual(yield* recover({ id }), created)
      assert.strictEqual((yield* update({ id, name: "Two" })).name, "Two")
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind cannot be changed, now or later: $archived.name", ({ archived, operations }) =>
    Effect.gen(function* () {
      const { archive, create, get, schedule, update } = yield* operations
      yield* create({ id })
      const before = yield* archive({ id })
      const scheduling = { id, update: { name: "Two" }, appliedAt: yield* inDays(1) }
      yield* refused(update({ id, name: "Two" }), archived)
      yield* refused(schedule(scheduling), archived)
      yield* TestClock.adjust("2 days")
      assert.deepStrictEqual(yield* get({ id }), before)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("$kind has no scheduled update: $scheduled.name", ({ operations, scheduled }) =>
    Effect.gen(function* () {
      const { archive, cancelSchedule, create, get, schedule } = yield* operations
      yield* create({ id })
      yield* schedule({ id, update: { name: "Two" }, appliedAt: yield* inDays(1) })
      yield* refused(archive({ id }), scheduled)
      assert.strictEqual((yield* get({ id })).isArchived, false)
      yield* cancelSchedule({ id })
      assert.strictEqual((yield* archive({ id })).isArchived, true)
    }).pipe(Effect.provide(merchant))
  )
})

describe("a scheduled update", () => {
  it.effect.each(kinds)("of one $kind shows what it will be, and applies when its time comes", ({ operations }) =>
    Effect.gen(function* () {
      const { archive, create, get, getSchedule, schedule } = yield* operations
      const created = yield* create({ id, name: "One", memo: "as agreed" })
      const appliedAt = yield* inDays(1)
      const later = { ...created, name: "Two", appliedAt }
      assert.deepStrictEqual(yield* schedule({ id, update: { name: "Two" }, appliedAt }), later)
      assert.deepStrictEqual(yield* getSchedule({ id }), later)
      yield* TestClock.adjust(86_400_000 - 1)
      assert.deepStrictEqual(yield* get({ id }), created)
      yield* TestClock.adjust(1)
      assert.deepStrictEqual(yield* get({ id }), later)
      // Nothing is scheduled any more.
      yield* archive({ id })
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("of one $kind keeps what is changed meanwhile", ({ operations }) =>
    Effect.gen(function* () {
      const { create, get, getSchedule, schedule, update } = yield* operations
      yield* create({ id, name: "One" })
      const appliedAt = yield* inDays(1)
      yield* schedule({ id, update: { name: "Two" }, appliedAt })
      yield* update({ id, name: "Between", memo: "as agreed" })
      assert.strictEqual((yield* get({ id })).name, "Between")
      assert.deepInclude(yield* getSchedule({ id }), { name: "Two", memo: "as agreed", appliedAt })
      yield* TestClock.adjust("1 day")
      assert.deepInclude(yield* get({ id }), { name: "Two", memo: "as agreed", appliedAt })
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("of one $kind is the only one until it applies: $alreadyScheduled.name", (kind) =>
    Effect.gen(function* () {
      const { create, getSchedule, schedule } = yield* kind.operations
      yield* create({ id })
      const first = yield* schedule({ id, update: { name: "Two" }, appliedAt: yield* inDays(1) })
      const second = { id, update: { name: "Three" }, appliedAt: yield* inDays(2) }
      yield* refused(schedule(second), kind.alreadyScheduled)
      assert.deepStrictEqual(yield* getSchedule({ id }), first)
      yield* TestClock.adjust("1 day")
      assert.strictEqual((yield* schedule(second)).name, "Three")
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("of one $kind is replaced as a whole, and its time moves", ({ operations }) =>
    Effect.gen(function* () {
      const { create, get, getSchedule, reschedule, schedule } = yield* operations
      yield* create({ id, name: "One" })
      yield* schedule({ id, update: { name: "Two", memo: "of the first" }, appliedAt: yield* inDays(1) })
      const appliedAt = yield* inDays(3)
      const replaced = yield* reschedule({ id, update: { name: "Three" }, appliedAt })
      assert.deepInclude(replaced, { name: "Three", appliedAt })
      assert.notProperty(replaced, "memo")
      assert.deepStrictEqual(yield* getSchedule({ id }), replaced)
      yield* TestClock.adjust("2 days")
      assert.strictEqual((yield* get({ id })).name, "One")
      yield* TestClock.adjust("1 day")
      assert.deepStrictEqual(yield* get({ id }), replaced)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("of one $kind never applies once it is cancelled: $notFound.name", ({ notFound, operations }) =>
    Effect.gen(function* () {
      const { cancelSchedule, create, get, getSchedule, reschedule, schedule } = yield* operations
      const created = yield* create({ id })
      const appliedAt = yield* inDays(1)
      yield* schedule({ id, update: { name: "Two" }, appliedAt })
      yield* cancelSchedule({ id })
      yield* refused(getSchedule({ id }), notFound)
      yield* refused(reschedule({ id, update: { name: "Two" }, appliedAt }), notFound)
      yield* refused(cancelSchedule({ id }), notFound)
      yield* TestClock.adjust("2 days")
      assert.deepStrictEqual(yield* get({ id }), created)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("of one $kind is in the future and makes sense: InvalidRequestError", ({ operations }) =>
    Effect.gen(function* () {
      const { create, get, getSchedule, reschedule, schedule } = yield* operations
      const created = yield* create({ id })
      const now = yield* DateTime.now
      const tomorrow = yield* inDays(1)
      yield* refused(
        schedule({ id, update: { name: "Two" }, appliedAt: now }),
        InvalidRequestError,
        "appliedAt must be in the future"
      )
      yield* refused(
        schedule({ id, update: { name: "" }, appliedAt: tomorrow }),
        InvalidRequestError,
        "name must not be empty"
      )
      const scheduled = yield* schedule({ id, update: { name: "Two" }, appliedAt: tomorrow })
      yield* refused(
        reschedule({ id, update: { name: "Three" }, appliedAt: now }),
        InvalidRequestError,
        "appliedAt must be in the future"
      )
      yield* refused(
        reschedule({ id, update: { name: "" }, appliedAt: tomorrow }),
        InvalidRequestError,
        "name must not be empty"
      )
      assert.deepStrictEqual(yield* getSchedule({ id }), scheduled)
      assert.deepStrictEqual(yield* get({ id }), created)
    }).pipe(Effect.provide(merchant))
  )

  it.effect.each(kinds)("of one $kind applies in an emulator that starts from a snapshot", ({ operations }) =>
    Effect.gen(function* () {
      const before = yield* Effect.gen(function* () {
        const { archive, create, schedule } = yield* operations
        yield* create({ id, name: "One" })
        yield* create({ id: "two", test: true })
        const archived = yield* archive({ id: "two", test: true })
        const later = yield* schedule({ id, update: { name: "Two" }, appliedAt: yield* inDays(1) })
        return { archived, later, taken: yield* (yield* State).snapshot }
      }).pipe(Effect.provide(controlled))
      yield* Effect.gen(function* () {
        const { get, getSchedule, list } = yield* operations
        assert.deepStrictEqual((yield* list(true, true)).items, [before.archived])
        assert.deepStrictEqual(yield* getSchedule({ id }), before.later)
        assert.strictEqual((yield* get({ id })).name, "One")
        yield* TestClock.adjust("1 day")
        assert.deepStrictEqual(yield* get({ id }), before.later)
      }).pipe(Effect.provide(controlledFrom(before.taken)))
    })
  )
})
