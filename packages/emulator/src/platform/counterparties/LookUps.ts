/**
 * Looks a counterparty up in the tax office's register while it is created or changed, or uses an earlier look-up.
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import {
  type B2bCounterparty,
  type B2bCounterpartyCreateOptions,
  B2bCounterpartyVerificationBrnMismatchError,
  B2bCounterpartyVerificationInvalidError,
  B2bCounterpartyVerificationNotFoundError,
  B2bCounterpartyVerificationTypeMismatchError
} from "@effect-portone/platform/generated/Counterparties"
import { B2bExternalServiceError } from "@effect-portone/platform/generated/Shared"
import { State } from "../../state/State.ts"
import { detailsOf, stateOf, statusOf } from "../records/Businesses.ts"
import { findLookUp, lookUpIdOf, type LookUpKind } from "../records/BusinessLookUps.ts"

/** The errors of a look-up. */
export type LookUpError =
  | B2bCounterpartyVerificationBrnMismatchError
  | B2bCounterpartyVerificationInvalidError
  | B2bCounterpartyVerificationNotFoundError
  | B2bCounterpartyVerificationTypeMismatchError
  | B2bExternalServiceError

/** Returns the id of a look-up: of an earlier one if the request names it, or of a new one. */
const idOf = Effect.fnUntraced(function* (
  kind: LookUpKind,
  brn: string,
  earlier: string | undefined
): Effect.fn.Return<string, LookUpError, State> {
  if (earlier === undefined) {
    if (stateOf(yield* State, brn).businessStatus !== "VERIFY_ERROR") return lookUpIdOf(kind, brn)
    return yield* new B2bExternalServiceError({ message: "the tax office's register does not answer" })
  }
  const lookUp = findLookUp(earlier)
  if (lookUp === undefined) {
    return yield* new B2bCounterpartyVerificationNotFoundError({ message: `no look-up has the id ${earlier}` })
  }
  if (lookUp.kind !== kind) {
    return yield* new B2bCounterpartyVerificationTypeMismatchError({
      message: `the look-up ${earlier} is of the other kind`
    })
  }
  if (lookUp.brn !== brn) {
    return yield* new B2bCounterpartyVerificationBrnMismatchError({
      message: `the look-up ${earlier} is of ${lookUp.brn}`
    })
  }
  if (!lookUp.isValid) {
    return yield* new B2bCounterpartyVerificationInvalidError({ message: `the look-up ${earlier} has found nothing` })
  }
  return earlier
})

/** The fields of a counterparty that look-ups fill. */
type LookedUp = Pick<
  B2bCounterparty,
  "businessInfoVerification" | "businessStatus" | "businessStatusCheckedAt" | "businessStatusVerification"
> &
  Partial<Pick<B2bCounterparty, "address" | "businessClass" | "businessType" | "companyName" | "representativeName">>

/** Returns what the look-ups of a request find about a business. */
export const lookUp = Effect.fnUntraced(function* (
  brn: string,
  options: B2bCounterpartyCreateOptions,
  checkedAt: DateTime.Utc
): Effect.fn.Return<LookedUp, LookUpError, State> {
  const { businessInfoVerificationId, businessStatusVerificationId, checkBusinessInfo, checkBusinessStatus } = options
  let found: LookedUp = {}
  if (checkBusinessInfo === true || businessInfoVerificationId !== undefined) {
    const id = yield* idOf("info", brn, businessInfoVerificationId)
    found = { ...detailsOf(brn), businessInfoVerification: { id, checkedAt } }
  }
  if (checkBusinessStatus === true || businessStatusVerificationId !== undefined) {
    const id = yield* idOf("status", brn, businessStatusVerificationId)
    found = {
      ...found,
      businessStatus: statusOf(yield* State, brn),
      businessStatusCheckedAt: checkedAt,
      businessStatusVerification: { id, checkedAt }
    }
  }
  return found
})
