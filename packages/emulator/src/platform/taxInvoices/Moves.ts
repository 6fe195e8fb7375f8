/**
 * Moves tax invoices on, in the place of either company: the recipient requests and withdraws, the supplier issues,
 * refuses, cancels and sends.
 */
import * as Effect from "effect/Effect"
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { B2bExternalServiceError } from "@effect-portone/platform/generated/Shared"
import {
  B2bIssuanceTypeMismatchError,
  type B2bTaxInvoice,
  B2bTaxInvoiceNoRecipientDocumentKeyError,
  B2bTaxInvoiceNoSupplierDocumentKeyError,
  B2bTaxInvoiceNonDeletableStatusError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotIssuedStatusError,
  B2bTaxInvoiceNotRequestedStatusError,
  type B2bTaxInvoiceStatus,
  type CancelB2bTaxInvoiceIssuanceInput,
  type CancelB2bTaxInvoiceRequestInput,
  type DeleteB2bTaxInvoiceInput,
  type IssueB2bTaxInvoiceInput,
  type RefuseB2bTaxInvoiceRequestInput,
  type RequestB2bTaxInvoiceInput,
  type SendToNtsB2bTaxInvoiceInput
} from "@effect-portone/platform/generated/TaxInvoices"
import type { Agenda } from "../../state/Agenda.ts"
import type { Events } from "../../state/Events.ts"
import { State } from "../../state/State.ts"
import {
  recordAnswer,
  recordDeletion,
  recordEnd,
  recorder,
  recordIssue,
  recordRequest,
  recordSending
} from "../records/TaxInvoiceJournal.ts"
import { findTaxInvoice, getTaxInvoice, type TaxInvoiceRow } from "../records/TaxInvoices.ts"
import type { Place } from "../records/Worlds.ts"

/** The errors of finding a tax invoice. */
type FindError = B2bExternalServiceError | B2bTaxInvoiceNotFoundError | InvalidRequestError

type Services = Agenda | Events | State

/** The answer of every move. */
export interface Answer {
  readonly taxInvoice: B2bTaxInvoice
}

const messageFor = (status: B2bTaxInvoiceStatus, { taxInvoice }: TaxInvoiceRow) =>
  `only a tax invoice that is ${status} can do this: ${taxInvoice.id} is ${taxInvoice.status}`

const checkDrafted = Effect.fnUntraced(function* (
  row: TaxInvoiceRow
): Effect.fn.Return<void, B2bTaxInvoiceNotDraftedStatusError> {
  if (row.taxInvoice.status === "DRAFTED") return
  return yield* new B2bTaxInvoiceNotDraftedStatusError({ message: messageFor("DRAFTED", row) })
})

const checkRequested = Effect.fnUntraced(function* (
  row: TaxInvoiceRow
): Effect.fn.Return<void, B2bTaxInvoiceNotRequestedStatusError> {
  if (row.taxInvoice.status === "REQUESTED") return
  return yield* new B2bTaxInvoiceNotRequestedStatusError({ message: messageFor("REQUESTED", row) })
})

const checkIssued = Effect.fnUntraced(function* (
  row: TaxInvoiceRow
): Effect.fn.Return<void, B2bTaxInvoiceNotIssuedStatusError> {
  if (row.taxInvoice.status === "ISSUED") return
  return yield* new B2bTaxInvoiceNotIssuedStatusError({ message: messageFor("ISSUED", row) })
})

const checkSupplierKey = Effect.fnUntraced(function* ({
  taxInvoice
}: TaxInvoiceRow): Effect.fn.Return<void, B2bTaxInvoiceNoSupplierDocumentKeyError> {
  if (taxInvoice.supplierDocumentKey !== undefined) return
  return yield* new B2bTaxInvoiceNoSupplierDocumentKeyError({ message: "the tax invoice has no supplierDocumentKey" })
})

const checkRecipientKey = Effect.fnUntraced(function* ({
  taxInvoice
}: TaxInvoiceRow): Effect.fn.Return<void, B2bTaxInvoiceNoRecipientDocumentKeyError> {
  if (taxInvoice.recipientDocumentKey !== undefined) return
  return yield* new B2bTaxInvoiceNoRecipientDocumentKeyError({ message: "the tax invoice has no recipientDocumentKey" })
})

/** Asks the supplier to issue a reverse tax invoice that is a draft. */
export const requestB2bTaxInvoice = Effect.fnUntraced(function* (
  input: RequestB2bTaxInvoiceInput
): Effect.fn.Return<
  Answer,
  | B2bIssuanceTypeMismatchError
  | B2bTaxInvoiceNoRecipientDocumentKeyError
  | B2bTaxInvoiceNotDraftedStatusError
  | FindError,
  Services
> {
  const row = yield* getTaxInvoice(input)
  if (row.taxInvoice.issuanceType !== "REVERSE") {
    const message = "a forward tax invoice is issued, and not requested"
    return yield* new B2bIssuanceTypeMismatchError({ message })
  }
  yield* checkDrafted(row)
  yield* checkRecipientKey(row)
  const { taxInvoice } = recordRequest(yield* recorder, row)
  return { taxInvoice }
})

/** Withdraws a request, in the place of the recipient. */
export const cancelB2bTaxInvoiceRequest = Effect.fnUntraced(function* (
  input: CancelB2bTaxInvoiceRequestInput
): Effect.fn.Return<
  Answer,
  B2bTaxInvoiceNoRecipientDocumentKeyError | B2bTaxInvoiceNotRequestedStatusError | FindError,
  Services
> {
  const row = yield* getTaxInvoice(input)
  yield* checkRequested(row)
  yield* checkRecipientKey(row)
  const { taxInvoice } = recordEnd(yield* recorder, row, "REQUEST_CANCELLED", input.memo)
  return { taxInvoice }
})

/** Refuses a request, in the place of the supplier. */
export const refuseB2bTaxInvoiceRequest = Effect.fnUntraced(function* (
  input: RefuseB2bTaxInvoiceRequestInput
): Effect.fn.Return<
  Answer,
  B2bTaxInvoiceNoSupplierDocumentKeyError | B2bTaxInvoiceNotRequestedStatusError | FindError,
  Services
> {
  const row = yield* getTaxInvoice(input)
  yield* checkRequested(row)
  yield* checkSupplierKey(row)
  const { taxInvoice } = recordEnd(yield* recorder, row, "REQUEST_REFUSED", input.memo)
  return { taxInvoice }
})

/** Issues a forward tax invoice that is a draft, or a reverse one that is requested. */
export const issueB2bTaxInvoice = Effect.fnUntraced(function* (
  input: IssueB2bTaxInvoiceInput
): Effect.fn.Return<
  Answer,
  | B2bTaxInvoiceNoSupplierDocumentKeyError
  | B2bTaxInvoiceNotDraftedStatusError
  | B2bTaxInvoiceNotRequestedStatusError
  | FindError,
  Services
> {
  const row = yield* getTaxInvoice(input)
  if (row.taxInvoice.issuanceType === "REVERSE") yield* checkRequested(row)
  else yield* checkDrafted(row)
  yield* checkSupplierKey(row)
  const { taxInvoice } = recordIssue(yield* recorder, row, input.memo)
  return { taxInvoice }
})

/** Cancels an issued tax invoice, which the tax office does not have yet. */
export const cancelB2bTaxInvoiceIssuance = Effect.fnUntraced(function* (
  input: CancelB2bTaxInvoiceIssuanceInput
): Effect.fn.Return<Answer, B2bTaxInvoiceNotIssuedStatusError | FindError, Services> {
  const row = yield* getTaxInvoice(input)
  yield* checkIssued(row)
  const { taxInvoice } = recordEnd(yield* recorder, row, "ISSUANCE_CANCELLED", input.memo)
  return { taxInvoice }
})

/** Sends an issued tax invoice to the tax office now. */
export const sendToNtsB2bTaxInvoice = Effect.fnUntraced(function* (
  input: SendToNtsB2bTaxInvoiceInput
): Effect.fn.Return<Answer, B2bTaxInvoiceNotIssuedStatusError | FindError, Services> {
  const row = yield* getTaxInvoice(input)
  yield* checkIssued(row)
  const { taxInvoice } = recordSending(yield* recorder, row)
  return { taxInvoice }
})

/**
 * The statuses in which a tax invoice can be deleted. PortOne's document calls three of them by names that its own list
 * of statuses does not have.
 */
const deletable: ReadonlyArray<string> = [
  "DRAFTED",
  "REQUEST_REFUSED",
  "REQUEST_CANCELLED",
  "ISSUANCE_CANCELLED",
  "SENDING_FAILED"
] satisfies ReadonlyArray<B2bTaxInvoiceStatus>

/** Deletes a tax invoice, whose document keys are free again. */
export const deleteB2bTaxInvoice = Effect.fnUntraced(function* (
  input: DeleteB2bTaxInvoiceInput
): Effect.fn.Return<{}, B2bTaxInvoiceNonDeletableStatusError | FindError, State> {
  const row = yield* getTaxInvoice(input)
  const { status } = row.taxInvoice
  if (!deletable.includes(status)) {
    const message = `a tax invoice that is ${status} cannot be deleted, but one that is ${deletable.join(", ")}`
    return yield* new B2bTaxInvoiceNonDeletableStatusError({ message })
  }
  recordDeletion({ state: yield* State }, row)
  return {}
})

/** Answers a tax invoice in the place of the tax office. One that is only issued is sent at this moment. */
export const answerTaxInvoice = Effect.fnUntraced(function* (
  place: Place,
  isAccepted: boolean
): Effect.fn.Return<void, B2bTaxInvoiceNotFoundError | B2bTaxInvoiceNotIssuedStatusError, Services> {
  const row = findTaxInvoice(yield* State, place)
  if (row === undefined) {
    return yield* new B2bTaxInvoiceNotFoundError({ message: `there is no tax invoice ${place.id}` })
  }
  if (row.taxInvoice.status !== "SENDING") yield* checkIssued(row)
  recordAnswer(yield* recorder, row, isAccepted)
})
