/**
 * Checks the fields that the requests for transfers have in common.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import { PlatformUserDefinedPropertyNotFoundError } from "@effect-portone/platform/generated/Shared"
import {
  type PlatformOrderTransfer,
  PlatformSettlementDateEarlierThanSettlementStartDateError,
  PlatformSettlementParameterNotFoundError,
  PlatformTransferIdAlreadyUsedError,
  type PlatformUserDefinedPropertyKeyValue,
  type TransferParameters
} from "@effect-portone/platform/generated/Transfers"
import type { Store } from "../../state/State.ts"
import { isUnknown } from "../outside/MagicValues.ts"
import { settingOf } from "../records/Settings.ts"
import { isDate, settlementDate } from "../records/SettlementDates.ts"
import { findTransfer } from "../records/Transfers.ts"
import type { Place } from "../records/Worlds.ts"

const longestMemo = 256

const mostProperties = 10

/** The fields that all requests for a transfer have. */
interface TransferFields {
  readonly id?: string | undefined
  readonly memo?: string | undefined
  readonly settlementDate?: string | undefined
  readonly settlementStartDate?: string | undefined
  readonly userDefinedProperties?: ReadonlyArray<PlatformUserDefinedPropertyKeyValue> | undefined
  readonly parameters?: TransferParameters | undefined
}

const problemOf = (input: TransferFields): string | undefined => {
  const { memo = "", parameters = {}, userDefinedProperties: properties = [] } = input
  if (input.id === "") return "id must not be empty"
  // Counts characters as a reader does, and not UTF-16 units: an emoji is one of them.
  if (Array.from(memo).length > longestMemo) return `memo must not be longer than ${longestMemo}`
  if (properties.length > mostProperties) return `userDefinedProperties must not be more than ${mostProperties}`
  if (new Set(properties.map(({ key }) => key)).size < properties.length) {
    return "userDefinedProperties must not name a key twice"
  }
  if (Object.values(parameters).some(({ decimalScale = 0 }) => decimalScale < 0 || decimalScale > 5)) {
    return "parameters must have a decimalScale from 0 to 5"
  }
  for (const field of ["settlementStartDate", "settlementDate"] as const) {
    const date = input[field]
    if (date !== undefined && !isDate(date)) return `${field} is a date that no calendar has: ${date}`
  }
  return undefined
}

/** Refuses fields that make no sense, and properties that the console does not define. */
export const checkFields = (
  input: TransferFields
): Effect.Effect<void, InvalidRequestError | PlatformUserDefinedPropertyNotFoundError> => {
  const message = problemOf(input)
  if (message !== undefined) return Effect.fail(new InvalidRequestError({ message }))
  const property = input.userDefinedProperties?.find(({ key }) => isUnknown(key))
  if (property === undefined) return Effect.void
  return Effect.fail(new PlatformUserDefinedPropertyNotFoundError({ message: `there is no property ${property.key}` }))
}

/** Refuses parameters that the console does not define. */
export const checkParameters = (
  parameters: TransferParameters | undefined
): Effect.Effect<void, PlatformSettlementParameterNotFoundError> => {
  const key = parameters === undefined ? undefined : Object.keys(parameters).find(isUnknown)
  if (key !== undefined) {
    return Effect.fail(new PlatformSettlementParameterNotFoundError({ message: `there is no parameter ${key}` }))
  }
  return Effect.void
}

/** Refuses an id that another transfer has. */
export const checkId = (store: Store, place: Place): Effect.Effect<void, PlatformTransferIdAlreadyUsedError> => {
  if (findTransfer(store, place) === undefined) return Effect.void
  return Effect.fail(new PlatformTransferIdAlreadyUsedError({ message: `there is a transfer ${place.id}` }))
}

/**
 * Returns the settlement date that a request names, or else the one of the contract. Fails if it is before the start
 * date, as that of a contract can be where it is moved off a holiday.
 */
export const settlementDateOf = (
  store: Store,
  isForTest: boolean,
  { contract, settlementStartDate }: Pick<PlatformOrderTransfer, "contract" | "settlementStartDate">,
  given: string | undefined
): Effect.Effect<string, PlatformSettlementDateEarlierThanSettlementStartDateError> => {
  const date =
    given ??
    settlementDate(
      contract.settlementCycle,
      settlementStartDate,
      settingOf(store, isForTest).adjustSettlementDateAfterHolidayIfEarlier
    )
  if (date >= settlementStartDate) return Effect.succeed(date)
  return Effect.fail(
    new PlatformSettlementDateEarlierThanSettlementStartDateError({
      settlementStartDate,
      settlementDate: date,
      message: `the settlement date ${date} is before the start date ${settlementStartDate}`
    })
  )
}
