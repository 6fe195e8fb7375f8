/**
 * Refuses terms that no contract and no policy can have, each with a message that names the field. PortOne documents
 * that a rate is not negative and that a lag is from 1 to 10 days. The other bounds are the emulator's: a rate of 100
 * % at most, a fixed fee of no less than 0 and no more than any amount, an id and a name that are not empty, and a
 * memo as long as a partner's.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  PlatformSettlementCycleInput,
  PlatformSettlementCycleMethodInput
} from "@effect-portone/platform/generated/Contracts"
import type { MonthDay, PlatformFeeInput } from "@effect-portone/platform/generated/Shared"
import { isTooLarge, largestAmount } from "../records/LargestAmount.ts"

/** The texts of a request. An update leaves out what stays. */
interface Texts {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly memo?: string | undefined
}

/** A rate of 100 %, in thousandths of a percent. */
const wholeRate = 100_000

const maxMemoLength = 256

const maxLagDays = 10

/** Returns what is wrong with the texts that contracts and policies have in common. */
export const problemOfTexts = ({ id, memo, name }: Texts): string | undefined => {
  if (id === "") return "id must not be empty: leave it out to get one"
  if (name === "") return "name must not be empty"
  // Counts characters as a reader does, and not UTF-16 units: an emoji is one of them.
  return memo !== undefined && Array.from(memo).length > maxMemoLength
    ? `memo has at most ${maxMemoLength} characters`
    : undefined
}

/** Returns what is wrong with a rate in thousandths of a percent. */
export const problemOfRate = (field: string, rate: number | undefined): string | undefined =>
  rate !== undefined && (rate < 0 || rate > wholeRate)
    ? `${field} is from 0 to ${wholeRate}, in thousandths of a percent`
    : undefined

/** Returns what is wrong with a fee. */
export const problemOfFee = (field: string, fee: PlatformFeeInput | undefined): string | undefined => {
  if (fee?.fixedAmount !== undefined && (fee.fixedAmount < 0 || isTooLarge(fee.fixedAmount))) {
    return `${field}.fixedAmount is from 0 to ${largestAmount}`
  }
  return problemOfRate(`${field}.fixedRate`, fee?.fixedRate)
}

/** Returns what is wrong with a settlement cycle. */
export const problemOfCycle = (field: string, cycle: PlatformSettlementCycleInput | undefined): string | undefined => {
  if (cycle === undefined) return undefined
  if (cycle.lagDays < 1 || cycle.lagDays > maxLagDays) return `${field}.lagDays is from 1 to ${maxLagDays}`
  return problemOfMethod(`${field}.method`, cycle.method)
}

const problemOfMethod = (field: string, { manualDates, monthly, weekly }: PlatformSettlementCycleMethodInput) => {
  if (weekly?.daysOfWeek.length === 0) return `${field}.weekly.daysOfWeek must not be empty`
  if (monthly?.daysOfMonth.length === 0) return `${field}.monthly.daysOfMonth must not be empty`
  if (manualDates?.dates.length === 0) return `${field}.manualDates.dates must not be empty`
  if (monthly?.daysOfMonth.some((day) => day < 1 || day > 31) === true) {
    return `${field}.monthly.daysOfMonth has days from 1 to 31`
  }
  return manualDates?.dates.every(isInSomeYear) === false
    ? `${field}.manualDates.dates has a date that no year has`
    : undefined
}

/** Returns true if a leap year, which has all dates, has this one. */
const isInSomeYear = ({ day, month }: MonthDay): boolean =>
  Option.exists(
    DateTime.make({ year: 2024, month, day }),
    // A day that the month lacks would come out in another one.
    (date) => DateTime.getPartUtc(date, "month") === month && DateTime.getPartUtc(date, "day") === day
  )

/** Fails with the first of these problems, if there is one. */
export const refuseIf = (...problems: ReadonlyArray<string | undefined>): Effect.Effect<void, InvalidRequestError> => {
  const message = problems.find((problem) => problem !== undefined)
  return message === undefined ? Effect.void : Effect.fail(new InvalidRequestError({ message }))
}
