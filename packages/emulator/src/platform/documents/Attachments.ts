/**
 * Takes files for tax invoices: gives the URL for an upload, and attaches what was uploaded to a draft.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { B2bExternalServiceError } from "@effect-portone/platform/generated/Shared"
import {
  type AttachB2bTaxInvoiceFileInput,
  B2bFileNotFoundError,
  B2bTaxInvoiceAttachmentNotFoundError,
  B2bTaxInvoiceNotDraftedStatusError,
  type B2bTaxInvoiceNotFoundError,
  type CreateB2bFileUploadUrlInput,
  type CreateB2bFileUploadUrlPayload,
  type DeleteB2bTaxInvoiceAttachmentInput,
  type GetB2bTaxInvoiceAttachmentsInput,
  type GetB2bTaxInvoiceAttachmentsResponse
} from "@effect-portone/platform/generated/TaxInvoices"
import { State } from "../../state/State.ts"
import { uploadPath } from "../records/DocumentPaths.ts"
import { attachmentsOf, deleteAttachment, findFile, putAttachment, putFile } from "../records/Files.ts"
import { origin } from "../records/Origin.ts"
import { getTaxInvoice, placeOfTaxInvoice, type TaxInvoiceName, type TaxInvoiceRow } from "../records/TaxInvoices.ts"
import { isForTest } from "../records/Worlds.ts"

/** Announces a file. Returns the URL to which its content is to be put. */
export const createB2bFileUploadUrl = Effect.fnUntraced(function* (
  input: CreateB2bFileUploadUrlInput
): Effect.fn.Return<CreateB2bFileUploadUrlPayload, InvalidRequestError, State> {
  const name = input.fileName
  if (name.trim() === "") return yield* new InvalidRequestError({ message: "fileName is empty" })
  const url = yield* origin
  const store = yield* State
  const file = { isForTest: isForTest(input), id: store.nextId() }
  putFile(store, file, { name })
  return { fileId: file.id, url: url + uploadPath(file) }
})

type FindError = B2bExternalServiceError | B2bTaxInvoiceNotFoundError | InvalidRequestError

type DraftError = B2bTaxInvoiceNotDraftedStatusError | FindError

/** Returns the tax invoice of a request if it is a draft. */
const getDraft = Effect.fnUntraced(function* (
  name: TaxInvoiceName
): Effect.fn.Return<TaxInvoiceRow, DraftError, State> {
  const row = yield* getTaxInvoice(name)
  const { status } = row.taxInvoice
  if (status === "DRAFTED") return row
  return yield* new B2bTaxInvoiceNotDraftedStatusError({
    message: `the attachments of a tax invoice that is ${status} do not change any more`
  })
})

/** Attaches an uploaded file to a draft. */
export const attachB2bTaxInvoiceFile = Effect.fnUntraced(function* (
  input: AttachB2bTaxInvoiceFileInput
): Effect.fn.Return<void, B2bFileNotFoundError | DraftError, State> {
  const row = yield* getDraft(input)
  const attachedAt = yield* DateTime.now
  const store = yield* State
  const { isForTest, taxInvoice } = row
  const file = findFile(store, { isForTest, id: input.fileId })
  if (file?.content === undefined) {
    return yield* new B2bFileNotFoundError({
      message: file === undefined ? "there is no such file" : "the file was not uploaded yet"
    })
  }
  putAttachment(store, {
    attachment: { id: store.nextId(), name: file.name, attachedAt },
    isForTest,
    taxInvoiceId: taxInvoice.id,
    fileId: input.fileId
  })
})

/** Returns the attachments of a tax invoice. */
export const getB2bTaxInvoiceAttachments = Effect.fnUntraced(function* (
  input: GetB2bTaxInvoiceAttachmentsInput
): Effect.fn.Return<GetB2bTaxInvoiceAttachmentsResponse, FindError, State> {
  const row = yield* getTaxInvoice(input)
  return { attachments: attachmentsOf(yield* State, placeOfTaxInvoice(row)) }
})

/** Deletes an attachment of a draft. */
export const deleteB2bTaxInvoiceAttachment = Effect.fnUntraced(function* (
  input: DeleteB2bTaxInvoiceAttachmentInput
): Effect.fn.Return<void, B2bTaxInvoiceAttachmentNotFoundError | DraftError, State> {
  const row = yield* getDraft(input)
  if (deleteAttachment(yield* State, placeOfTaxInvoice(row), input.attachmentId)) return
  return yield* new B2bTaxInvoiceAttachmentNotFoundError({ message: "the tax invoice has no such attachment" })
})
