/**
 * Keeps the files that are uploaded for tax invoices, and which tax invoice each is attached to.
 */
import * as Base64 from "effect/encoding/Base64"
import * as Schema from "effect/Schema"
import { B2bTaxInvoiceAttachment } from "@effect-portone/platform/generated/TaxInvoices"
import type { Store } from "../../state/State.ts"
import * as Table from "../../state/Table.ts"
import { type Place, rowOf } from "./Worlds.ts"

/** A file that was announced, and was uploaded if it has a content. */
export interface UploadedFile {
  readonly name: string
  /** The content in base64. */
  readonly content?: string
}

const UploadedFile: Schema.Codec<UploadedFile, unknown> = Schema.Struct({
  name: Schema.String,
  content: Schema.optionalKey(Schema.String)
})

const files: Table.Table<UploadedFile> = Table.make("b2bFiles", UploadedFile)

/** Returns the file with this id, if one was announced. */
export const findFile = (store: Store, place: Place): UploadedFile | undefined => store.table(files).get(rowOf(place))

/** Stores a file. */
export const putFile = (store: Store, place: Place, file: UploadedFile): void =>
  store.table(files).put(rowOf(place), file)

/** Stores the content of a file. Returns false if no such file was announced. */
export const uploadFile = (store: Store, place: Place, bytes: Uint8Array): boolean => {
  const file = findFile(store, place)
  if (file === undefined) return false
  putFile(store, place, { ...file, content: Base64.encode(bytes) })
  return true
}

/** An attachment as it is kept. */
interface AttachmentRow {
  readonly attachment: B2bTaxInvoiceAttachment
  readonly isForTest: boolean
  readonly taxInvoiceId: string
  readonly fileId: string
}

const AttachmentRow: Schema.Codec<AttachmentRow, unknown> = Schema.Struct({
  attachment: B2bTaxInvoiceAttachment,
  isForTest: Schema.Boolean,
  taxInvoiceId: Schema.String,
  fileId: Schema.String
})

const attachments: Table.Table<AttachmentRow> = Table.make("taxInvoiceAttachments", AttachmentRow)

/** Returns the row key of an attachment, whose id is one of the emulator's. */
const rowOfAttachment = ({ attachment, isForTest }: AttachmentRow) => rowOf({ isForTest, id: attachment.id })

/** Stores an attachment. */
export const putAttachment = (store: Store, row: AttachmentRow): void =>
  store.table(attachments).put(rowOfAttachment(row), row)

/** Deletes an attachment of a tax invoice. Returns false if the tax invoice has no such attachment. */
export const deleteAttachment = (store: Store, taxInvoice: Place, attachmentId: string): boolean => {
  const row = rowOf({ isForTest: taxInvoice.isForTest, id: attachmentId })
  if (store.table(attachments).get(row)?.taxInvoiceId !== taxInvoice.id) return false
  return store.table(attachments).delete(row)
}

const taxInvoiceOf = ({ isForTest, taxInvoiceId }: AttachmentRow) => rowOf({ isForTest, id: taxInvoiceId })

/** Returns the attachments of a tax invoice in the order in which they were attached. */
export const attachmentsOf = (store: Store, taxInvoice: Place): ReadonlyArray<B2bTaxInvoiceAttachment> =>
  store
    .table(attachments)
    .groupedBy(taxInvoiceOf)
    .of(rowOf(taxInvoice))
    .map(({ attachment }) => attachment)
