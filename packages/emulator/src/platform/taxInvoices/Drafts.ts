/**
 * Makes tax invoices: as drafts, which can still be changed, or issued or requested at once.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  B2bCounterpartyNotFoundError,
  type B2bCounterpartyNtsNotConnectedError,
  type B2bExternalServiceError
} from "@effect-portone/platform/generated/Shared"
import {
  B2bDocumentKeyCannotBeChangedError,
  B2bIdAlreadyExistsError,
  B2bIssuanceTypeMismatchError,
  type B2bRecipientNotFoundError,
  type B2bSupplierNotFoundError,
  type B2bTaxInvoiceAdditionalContact,
  type B2bTaxInvoiceInput,
  type B2bTaxInvoiceIssuanceType,
  type B2bTaxInvoiceModification,
  type B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
  B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
  type DraftB2bTaxInvoiceBody,
  type DraftB2bTaxInvoiceInput,
  type DraftB2bTaxInvoiceResponse,
  type IssueB2bTaxInvoiceImmediatelyInput,
  type IssueB2bTaxInvoiceImmediatelyResponse,
  type RequestB2bTaxInvoiceReverseIssuanceInput,
  type RequestB2bTaxInvoiceReverseIssuanceResponse,
  type UpdateB2bTaxInvoiceDraftInput,
  type UpdateB2bTaxInvoiceDraftResponse
} from "@effect-portone/platform/generated/TaxInvoices"
import type { Agenda } from "../../state/Agenda.ts"
import type { Events } from "../../state/Events.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { State } from "../../state/State.ts"
import { recorder, recordIssue, recordRequest } from "../records/TaxInvoiceJournal.ts"
import {
  findByRecipientKey,
  findBySupplierKey,
  getTaxInvoice,
  putTaxInvoice,
  type StoredTaxInvoice,
  type TaxInvoiceRow
} from "../records/TaxInvoices.ts"
import { issuanceDueDateOf } from "../records/TaxOfficeDays.ts"
import { isForTest } from "../records/Worlds.ts"
import { type Company, findCompanies } from "./Companies.ts"
import { problemOfForm } from "./Forms.ts"
import { checkModification, checkUnmodified, type ModificationError, modificationOf } from "./Modifications.ts"
import { createRecipient } from "./Recipients.ts"
import { problemOfSums } from "./Sums.ts"

/** The errors of a tax invoice's content. */
type ContentError =
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bRecipientNotFoundError
  | B2bSupplierNotFoundError
  | B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError
  | B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError
  | InvalidRequestError

/** The fields of a tax invoice that a request decides. */
type Content = Omit<
  StoredTaxInvoice,
  "id" | "status" | "isDelayed" | "draftedAt" | "statusUpdatedAt" | "documentModificationType"
>

const issuanceTypeOf = ({ issuanceType = "REVERSE" }: B2bTaxInvoiceInput): B2bTaxInvoiceIssuanceType => issuanceType

const checkInput = Effect.fnUntraced(function* (
  input: B2bTaxInvoiceInput
): Effect.fn.Return<void, InvalidRequestError> {
  const problem = problemOfForm(input) ?? problemOfSums(input)
  if (problem !== undefined) return yield* new InvalidRequestError({ message: `taxInvoice: ${problem}` })
})

/** Refuses a document key that another tax invoice of the company has. */
const checkKeys = Effect.fnUntraced(function* (
  isForTest: boolean,
  id: string | undefined,
  { recipient, recipientDocumentKey, supplier, supplierDocumentKey }: Content
): Effect.fn.Return<
  void,
  B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError | B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
  State
> {
  const store = yield* State
  const isOther = (row: TaxInvoiceRow | undefined) => row !== undefined && row.taxInvoice.id !== id
  const ofSupplier =
    supplierDocumentKey === undefined
      ? undefined
      : findBySupplierKey(store, isForTest, supplier.brn, supplierDocumentKey)
  if (isOther(ofSupplier)) {
    const message = `the supplier has another tax invoice with the document key ${supplierDocumentKey}`
    return yield* new B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError({ message })
  }
  const ofRecipient =
    recipientDocumentKey === undefined
      ? undefined
      : findByRecipientKey(store, isForTest, recipient.brn, recipientDocumentKey)
  if (isOther(ofRecipient)) {
    const message = `the recipient has another tax invoice with the document key ${recipientDocumentKey}`
    return yield* new B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError({ message })
  }
})

/** Returns the further people to reach: those of the request, or else of the counterparty if the request wants it. */
const contactsOf = Effect.fnUntraced(function* (
  { additionalContacts, useCounterpartyAdditionalContacts }: B2bTaxInvoiceInput,
  { company, counterparty }: Company
): Effect.fn.Return<ReadonlyArray<B2bTaxInvoiceAdditionalContact>, B2bCounterpartyNotFoundError> {
  if (additionalContacts !== undefined || useCounterpartyAdditionalContacts !== true) return additionalContacts ?? []
  if (counterparty === undefined) {
    return yield* new B2bCounterpartyNotFoundError({ message: `${company.brn} is no counterparty with contacts` })
  }
  return counterparty.additionalContacts.map(({ email, name, phoneNumber }) => ({
    name,
    email,
    ...omitUndefined({ phoneNumber })
  }))
})

interface Prepared {
  readonly content: Content
  readonly recipient: Company
}

/** Returns the content of a tax invoice that a request gives. Changes nothing. */
const prepare = Effect.fnUntraced(function* (
  isForTest: boolean,
  input: B2bTaxInvoiceInput,
  createsRecipient: boolean
): Effect.fn.Return<Prepared, ContentError, State> {
  const issuanceType = issuanceTypeOf(input)
  const { recipient, supplier } = yield* findCompanies(isForTest, issuanceType, input, createsRecipient)
  const {
    additionalContacts: _contacts,
    items = [],
    recipient: _recipient,
    remarks = [],
    supplier: _supplier,
    useCounterpartyAdditionalContacts: _wish,
    ...rest
  } = input
  const content: Content = {
    ...omitUndefined(rest),
    issuanceType,
    issuanceDueDate: issuanceDueDateOf(input.writeDate),
    sendSms: input.sendSms ?? false,
    remarks,
    items: items.map(omitUndefined),
    supplier: supplier.company,
    recipient: recipient.company,
    additionalContacts: yield* contactsOf(input, issuanceType === "REVERSE" ? supplier : recipient)
  }
  return { content, recipient }
})

/** Makes a draft of a request, which is not stored yet. */
const draft = Effect.fnUntraced(function* (
  isForTest: boolean,
  { createRecipientCounterparty = false, memo, modification: wish, taxInvoice: input }: DraftB2bTaxInvoiceBody
): Effect.fn.Return<
  TaxInvoiceRow,
  B2bIdAlreadyExistsError | ContentError | ModificationError,
  Agenda | Events | State
> {
  yield* checkInput(input)
  let modification: B2bTaxInvoiceModification | undefined
  if (wish === undefined) yield* checkUnmodified(input)
  else modification = yield* modificationOf(isForTest, wish, issuanceTypeOf(input), input)
  const { content, recipient } = yield* prepare(isForTest, input, createRecipientCounterparty)
  yield* checkKeys(isForTest, undefined, content)
  const { now, state } = yield* recorder
  const company = createRecipientCounterparty ? yield* createRecipient(isForTest, recipient) : content.recipient
  return {
    isForTest,
    taxInvoice: {
      ...content,
      recipient: company,
      id: state.nextId(),
      status: "DRAFTED",
      documentModificationType: modification === undefined ? "NORMAL" : "MODIFICATION",
      isDelayed: false,
      draftedAt: now,
      statusUpdatedAt: now,
      ...omitUndefined({ memo, modification })
    }
  }
})

const checkIssuanceType = Effect.fnUntraced(function* (
  input: B2bTaxInvoiceInput,
  expected: string,
  what: string
): Effect.fn.Return<void, B2bIssuanceTypeMismatchError> {
  const issuanceType = issuanceTypeOf(input)
  if (issuanceType !== expected) {
    const message = `${what} has the issuanceType ${expected}, and not ${issuanceType}, which is the default`
    return yield* new B2bIssuanceTypeMismatchError({ message })
  }
})

/** Saves a tax invoice as a draft. */
export const draftB2bTaxInvoice = Effect.fnUntraced(function* (
  input: DraftB2bTaxInvoiceInput
): Effect.fn.Return<
  DraftB2bTaxInvoiceResponse,
  B2bIdAlreadyExistsError | ContentError | ModificationError,
  Agenda | Events | State
> {
  const row = yield* draft(isForTest(input), input)
  putTaxInvoice(yield* State, row)
  return { taxInvoice: row.taxInvoice }
})

/** Makes and issues a forward tax invoice. */
export const issueB2bTaxInvoiceImmediately = Effect.fnUntraced(function* (
  input: IssueB2bTaxInvoiceImmediatelyInput
): Effect.fn.Return<
  IssueB2bTaxInvoiceImmediatelyResponse,
  B2bIdAlreadyExistsError | ContentError | ModificationError,
  Agenda | Events | State
> {
  yield* checkIssuanceType(input.taxInvoice, "NORMAL", "a tax invoice that is issued at once")
  const { taxInvoice } = recordIssue(yield* recorder, yield* draft(isForTest(input), input))
  return { taxInvoice }
})

/** Makes a reverse tax invoice and asks the supplier to issue it. */
export const requestB2bTaxInvoiceReverseIssuance = Effect.fnUntraced(function* (
  input: RequestB2bTaxInvoiceReverseIssuanceInput
): Effect.fn.Return<
  RequestB2bTaxInvoiceReverseIssuanceResponse,
  B2bIdAlreadyExistsError | ContentError | ModificationError,
  Agenda | Events | State
> {
  yield* checkIssuanceType(input.taxInvoice, "REVERSE", "a tax invoice that is requested")
  const { taxInvoice } = recordRequest(yield* recorder, yield* draft(isForTest(input), input))
  return { taxInvoice }
})

/** Replaces the content of a draft. Its document keys stay, and one that is missing can be given. */
export const updateB2bTaxInvoiceDraft = Effect.fnUntraced(function* (
  input: UpdateB2bTaxInvoiceDraftInput
): Effect.fn.Return<
  UpdateB2bTaxInvoiceDraftResponse,
  | B2bDocumentKeyCannotBeChangedError
  | B2bTaxInvoiceNotDraftedStatusError
  | B2bTaxInvoiceNotFoundError
  | ContentError
  | ModificationError,
  State
> {
  const { memo, taxInvoice: given } = input
  const row = yield* getTaxInvoice({ ...input, taxInvoiceKeyType: input.taxInvoiceKeyType ?? "RECIPIENT" })
  const before = row.taxInvoice
  if (before.status !== "DRAFTED") {
    const message = `only a tax invoice that is DRAFTED can be changed: this one is ${before.status}`
    return yield* new B2bTaxInvoiceNotDraftedStatusError({ message })
  }
  for (const key of ["supplierDocumentKey", "recipientDocumentKey"] as const) {
    if (before[key] !== undefined && given[key] !== undefined && before[key] !== given[key]) {
      return yield* new B2bDocumentKeyCannotBeChangedError({ message: `${key} is ${before[key]}, and stays so` })
    }
  }
  yield* checkIssuanceType(given, before.issuanceType, "this draft")
  yield* checkInput(given)
  const { modification } = before
  if (modification === undefined) yield* checkUnmodified(given)
  else yield* checkModification(row.isForTest, modification, issuanceTypeOf(given), given)
  const { content } = yield* prepare(row.isForTest, given, false)
  const taxInvoice: StoredTaxInvoice = {
    ...omitUndefined({
      supplierDocumentKey: before.supplierDocumentKey,
      recipientDocumentKey: before.recipientDocumentKey,
      memo: memo ?? before.memo,
      modification,
      bulkTaxInvoiceId: before.bulkTaxInvoiceId
    }),
    ...content,
    id: before.id,
    status: before.status,
    documentModificationType: before.documentModificationType,
    isDelayed: before.isDelayed,
    draftedAt: before.draftedAt,
    statusUpdatedAt: before.statusUpdatedAt
  }
  yield* checkKeys(row.isForTest, before.id, taxInvoice)
  putTaxInvoice(yield* State, { ...row, taxInvoice })
  return { taxInvoice }
})
