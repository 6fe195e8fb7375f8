/**
 * Checks a tax invoice that modifies an earlier one: the tax office has the original, and the new one is of its kind
 * and takes back no more than it.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  B2BCannotChangeTaxTypeError,
  B2bIssuanceTypeMismatchError,
  B2bModificationNotProvidedError,
  B2bOriginalTaxInvoiceNotFoundError,
  type B2bTaxInvoiceInput,
  type B2bTaxInvoiceIssuanceType,
  type B2bTaxInvoiceModification,
  type B2bTaxInvoiceModificationCreateBody,
  B2BTaxInvoiceStatusNotSendingCompletedError
} from "@effect-portone/platform/generated/TaxInvoices"
import { State } from "../../state/State.ts"
import { findNamed, findTaxInvoice, type StoredTaxInvoice } from "../records/TaxInvoices.ts"

type Totals = Pick<StoredTaxInvoice, "totalAmount" | "totalSupplyAmount" | "totalTaxAmount">

/** Returns what is wrong with the amounts of a modification. */
const problemOfAmounts = (
  type: string,
  original: Totals,
  { totalAmount, totalSupplyAmount, totalTaxAmount }: Totals
) => {
  switch (type) {
    case "CANCELLATION_OF_CONTRACT":
    case "DUPLICATE_ISSUANCE_DUE_TO_ERROR":
      // Adding is right where zero is to come of it: zero has a sign.
      return original.totalSupplyAmount + totalSupplyAmount === 0 && original.totalTaxAmount + totalTaxAmount === 0
        ? undefined
        : `a modification for ${type} takes back all of the original, ${original.totalAmount}`
    case "RETURN":
      return totalAmount < 0 && original.totalAmount + totalAmount >= 0
        ? undefined
        : `a modification for ${type} takes back a part of the original, ${original.totalAmount}`
    case "CHANGE_IN_SUPPLY_COST":
      return totalSupplyAmount === 0 ? `a modification for ${type} has a totalSupplyAmount that is not 0` : undefined
    default:
      return undefined
  }
}

/** The errors of a modification that does not fit its original. */
export type ModificationError =
  | B2BCannotChangeTaxTypeError
  | B2BTaxInvoiceStatusNotSendingCompletedError
  | B2bIssuanceTypeMismatchError
  | B2bModificationNotProvidedError
  | B2bOriginalTaxInvoiceNotFoundError
  | InvalidRequestError

/** Refuses a modification that does not fit its original. Returns the tax office's number of the original. */
const check = Effect.fnUntraced(function* (
  type: string,
  original: StoredTaxInvoice,
  issuanceType: B2bTaxInvoiceIssuanceType,
  input: B2bTaxInvoiceInput
): Effect.fn.Return<string, ModificationError> {
  const { id, ntsApprovalNumber, status, taxationType } = original
  if (status !== "SENDING_COMPLETED" || ntsApprovalNumber === undefined) {
    const message = `only an original that is SENDING_COMPLETED can be modified: ${id} is ${status}`
    return yield* new B2BTaxInvoiceStatusNotSendingCompletedError({ message })
  }
  if (taxationType !== input.taxationType) {
    return yield* new B2BCannotChangeTaxTypeError({ message: `the original ${id} is ${taxationType}` })
  }
  if (original.issuanceType !== issuanceType) {
    return yield* new B2bIssuanceTypeMismatchError({ message: `the original ${id} is ${original.issuanceType}` })
  }
  const message = problemOfAmounts(type, original, input)
  return message === undefined ? ntsApprovalNumber : yield* new InvalidRequestError({ message })
})

/** Refuses amounts below zero in a tax invoice that modifies none. */
export const checkUnmodified = Effect.fnUntraced(function* ({
  totalAmount
}: B2bTaxInvoiceInput): Effect.fn.Return<void, B2bModificationNotProvidedError> {
  if (totalAmount < 0) {
    const message = "only a tax invoice that modifies another one takes money back: modification is missing"
    return yield* new B2bModificationNotProvidedError({ message })
  }
})

/** Returns the modification that a request asks for. */
export const modificationOf = Effect.fnUntraced(function* (
  isForTest: boolean,
  { type, ...name }: B2bTaxInvoiceModificationCreateBody,
  issuanceType: B2bTaxInvoiceIssuanceType,
  input: B2bTaxInvoiceInput
): Effect.fn.Return<B2bTaxInvoiceModification, ModificationError, State> {
  const row = yield* findNamed(isForTest, { ...name, taxInvoiceKeyType: name.taxInvoiceKeyType ?? "RECIPIENT" })
  if (row === undefined) {
    return yield* new B2bOriginalTaxInvoiceNotFoundError({ message: "there is no such tax invoice to modify" })
  }
  const original = row.taxInvoice
  return {
    type,
    originalNtsApprovalNumber: yield* check(type, original, issuanceType, input),
    originalTaxInvoiceId: original.id,
    rootTaxInvoiceId: original.modification?.rootTaxInvoiceId ?? original.id
  }
})

/** Refuses a new content for a draft that does not fit the modification of the draft. */
export const checkModification = Effect.fnUntraced(function* (
  isForTest: boolean,
  { originalTaxInvoiceId, type }: B2bTaxInvoiceModification,
  issuanceType: B2bTaxInvoiceIssuanceType,
  input: B2bTaxInvoiceInput
): Effect.fn.Return<void, ModificationError, State> {
  const row = findTaxInvoice(yield* State, { isForTest, id: originalTaxInvoiceId })
  if (row === undefined) {
    return yield* new B2bOriginalTaxInvoiceNotFoundError({ message: "the tax invoice to modify is gone" })
  }
  yield* check(type, row.taxInvoice, issuanceType, input)
})
