/**
 * Makes the rules that contracts, policies and partners have in common: reading, archiving and recovering a record, and
 * scheduling its next update.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { Agenda } from "../../state/Agenda.ts"
import { State } from "../../state/State.ts"
import type { Revisable, Revised, ScheduledUpdate } from "./Revised.ts"
import { type Place, placeOf } from "./Worlds.ts"

type Message = { readonly message: string }

/** The errors of the operations on one kind of records. */
interface Errors<NotFound, Archived, Scheduled, AlreadyScheduled> {
  /** The name of the record within a message, such as "contract". */
  readonly what: string
  readonly NotFound: new (props: Message) => NotFound & Effect.Effect<never, NotFound>
  readonly Archived: new (props: Message) => Archived & Effect.Effect<never, Archived>
  /** A record with a scheduled update cannot be archived. */
  readonly Scheduled: new (props: Message) => Scheduled & Effect.Effect<never, Scheduled>
  /** A record has one scheduled update at most. */
  readonly AlreadyScheduled: new (props: Message) => AlreadyScheduled & Effect.Effect<never, AlreadyScheduled>
}

type Input = { readonly id: string; readonly test?: boolean | undefined }

/**
 * Makes the rules of one kind of records.
 *
 * @param check refuses an update that is invalid by itself
 */
export const revisionsOf = <A extends Revisable, Update, Invalid, NotFound, Archived, Scheduled, AlreadyScheduled>(
  records: Revised<A, Update>,
  { AlreadyScheduled, Archived, NotFound, Scheduled, what }: Errors<NotFound, Archived, Scheduled, AlreadyScheduled>,
  check: (update: Update, record: A) => Effect.Effect<void, Invalid, State>
) => {
  const find = Effect.fnUntraced(function* (place: Place): Effect.fn.Return<A, NotFound, State> {
    const record = records.find(yield* State, place)
    return record ?? (yield* new NotFound({ message: `there is no such ${what}` }))
  })

  const findScheduled = Effect.fnUntraced(function* (place: Place): Effect.fn.Return<A, NotFound, State> {
    yield* find(place)
    const record = records.findScheduled(yield* State, place)
    return record ?? (yield* new NotFound({ message: `this ${what} has no scheduled update` }))
  })

  const findActive = Effect.fnUntraced(function* (place: Place): Effect.fn.Return<A, NotFound | Archived, State> {
    const record = yield* find(place)
    if (record.isArchived) return yield* new Archived({ message: `this ${what} is archived: recover it first` })
    return record
  })

  const put = (record: A): Effect.Effect<A, never, State> =>
    Effect.map(State, (store) => {
      records.put(store, record)
      return record
    })

  /** Puts an update of a record on the agenda. Returns the record as the update will make it. */
  const scheduled = Effect.fnUntraced(function* (
    place: Place,
    record: A,
    { appliedAt, update }: ScheduledUpdate<Update>
  ): Effect.fn.Return<A, Invalid | InvalidRequestError, Agenda | State> {
    yield* check(update, record)
    if (DateTime.isLessThanOrEqualTo(appliedAt, yield* DateTime.now)) {
      return yield* new InvalidRequestError({ message: "appliedAt must be in the future" })
    }
    yield* records.schedule(place, { update, appliedAt })
    return records.revised(yield* State, record, { update, appliedAt })
  })

  return {
    /** Returns the record of a request. */
    get: (input: Input): Effect.Effect<A, NotFound, State> => find(placeOf(input)),

    /** Changes a record at once. */
    update: Effect.fnUntraced(function* (
      input: Input,
      update: Update
    ): Effect.fn.Return<A, NotFound | Archived | Invalid, State> {
      const record = yield* findActive(placeOf(input))
      yield* check(update, record)
      return yield* put(records.revised(yield* State, record, { update, appliedAt: yield* DateTime.now }))
    }),

    /** Archives a record. One that is archived stays so. */
    archive: Effect.fnUntraced(function* (input: Input): Effect.fn.Return<A, NotFound | Scheduled, State> {
      const place = placeOf(input)
      const record = yield* find(place)
      if (records.findScheduled(yield* State, place) !== undefined) {
        return yield* new Scheduled({ message: `this ${what} has a scheduled update: cancel it first` })
      }
      return yield* put({ ...record, isArchived: true })
    }),

    /** Recovers an archived record. One that is not archived stays so. */
    recover: Effect.fnUntraced(function* (input: Input): Effect.fn.Return<A, NotFound, State> {
      return yield* put({ ...(yield* find(placeOf(input))), isArchived: false })
    }),

    /** Returns the record as its scheduled update will make it. */
    getScheduled: (input: Input): Effect.Effect<A, NotFound, State> => findScheduled(placeOf(input)),

    /** Schedules an update of a record that has none yet. Returns the record as the update will make it. */
    schedule: Effect.fnUntraced(function* (
      input: Input & ScheduledUpdate<Update>
    ): Effect.fn.Return<A, NotFound | Archived | AlreadyScheduled | Invalid | InvalidRequestError, Agenda | State> {
      const place = placeOf(input)
      const record = yield* findActive(place)
      if (records.findScheduled(yield* State, place) !== undefined) {
        return yield* new AlreadyScheduled({ message: `this ${what} has a scheduled update: reschedule it` })
      }
      return yield* scheduled(place, record, input)
    }),

    /** Replaces the scheduled update of a record. Returns the record as the update will make it. */
    reschedule: Effect.fnUntraced(function* (
      input: Input & ScheduledUpdate<Update>
    ): Effect.fn.Return<A, NotFound | Invalid | InvalidRequestError, Agenda | State> {
      const place = placeOf(input)
      yield* findScheduled(place)
      return yield* scheduled(place, yield* find(place), input)
    }),

    /** Cancels the scheduled update of a record. */
    cancelSchedule: Effect.fnUntraced(function* (input: Input): Effect.fn.Return<{}, NotFound, Agenda | State> {
      yield* findScheduled(placeOf(input))
      yield* records.unschedule(placeOf(input))
      return {}
    })
  }
}
