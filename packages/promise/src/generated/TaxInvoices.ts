/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import {
  type AttachB2bTaxInvoiceFileError,
  type AttachB2bTaxInvoiceFileInput,
  type B2bBulkTaxInvoice,
  type B2bTaxInvoice,
  type B2bTaxInvoiceSummary,
  type CancelB2bTaxInvoiceIssuanceError,
  type CancelB2bTaxInvoiceIssuanceInput,
  type CancelB2bTaxInvoiceIssuanceResponse,
  type CancelB2bTaxInvoiceRequestError,
  type CancelB2bTaxInvoiceRequestInput,
  type CancelB2bTaxInvoiceRequestResponse,
  type CreateB2bFileUploadUrlError,
  type CreateB2bFileUploadUrlInput,
  type CreateB2bFileUploadUrlPayload,
  type DeleteB2bTaxInvoiceAttachmentError,
  type DeleteB2bTaxInvoiceAttachmentInput,
  type DeleteB2bTaxInvoiceError,
  type DeleteB2bTaxInvoiceInput,
  type DeleteB2bTaxInvoiceResponse,
  type DownloadB2bTaxInvoicesSheetError,
  type DownloadB2bTaxInvoicesSheetInput,
  type DraftB2bTaxInvoiceError,
  type DraftB2bTaxInvoiceInput,
  type DraftB2bTaxInvoiceResponse,
  type GetB2bBulkTaxInvoiceError,
  type GetB2bBulkTaxInvoiceInput,
  type GetB2bTaxInvoiceAttachmentsError,
  type GetB2bTaxInvoiceAttachmentsInput,
  type GetB2bTaxInvoiceAttachmentsResponse,
  type GetB2bTaxInvoiceError,
  type GetB2bTaxInvoiceInput,
  type GetB2bTaxInvoicePdfDownloadUrlError,
  type GetB2bTaxInvoicePdfDownloadUrlInput,
  type GetB2bTaxInvoicePdfDownloadUrlResponse,
  type GetB2bTaxInvoicePopupUrlError,
  type GetB2bTaxInvoicePopupUrlInput,
  type GetB2bTaxInvoicePopupUrlResponse,
  type GetB2bTaxInvoicePrintUrlError,
  type GetB2bTaxInvoicePrintUrlInput,
  type GetB2bTaxInvoicePrintUrlResponse,
  type GetB2bTaxInvoicesError,
  type GetB2bTaxInvoicesInput,
  type GetB2bTaxInvoicesResponse,
  type IssueB2bTaxInvoiceError,
  type IssueB2bTaxInvoiceImmediatelyError,
  type IssueB2bTaxInvoiceImmediatelyInput,
  type IssueB2bTaxInvoiceImmediatelyResponse,
  type IssueB2bTaxInvoiceInput,
  type IssueB2bTaxInvoiceResponse,
  type RefuseB2bTaxInvoiceRequestError,
  type RefuseB2bTaxInvoiceRequestInput,
  type RefuseB2bTaxInvoiceRequestResponse,
  type RequestB2bTaxInvoiceError,
  type RequestB2bTaxInvoiceInput,
  type RequestB2bTaxInvoiceResponse,
  type RequestB2bTaxInvoiceReverseIssuanceError,
  type RequestB2bTaxInvoiceReverseIssuanceInput,
  type RequestB2bTaxInvoiceReverseIssuanceResponse,
  type SendToNtsB2bTaxInvoiceError,
  type SendToNtsB2bTaxInvoiceInput,
  type SendToNtsB2bTaxInvoiceResponse,
  type UpdateB2bTaxInvoiceDraftError,
  type UpdateB2bTaxInvoiceDraftInput,
  type UpdateB2bTaxInvoiceDraftResponse,
  attachB2bTaxInvoiceFile,
  cancelB2bTaxInvoiceIssuance,
  cancelB2bTaxInvoiceRequest,
  createB2bFileUploadUrl,
  deleteB2bTaxInvoice,
  deleteB2bTaxInvoiceAttachment,
  downloadB2bTaxInvoicesSheet,
  draftB2bTaxInvoice,
  getB2bBulkTaxInvoice,
  getB2bTaxInvoice,
  getB2bTaxInvoiceAttachments,
  getB2bTaxInvoicePdfDownloadUrl,
  getB2bTaxInvoicePopupUrl,
  getB2bTaxInvoicePrintUrl,
  getB2bTaxInvoices,
  issueB2bTaxInvoice,
  issueB2bTaxInvoiceImmediately,
  refuseB2bTaxInvoiceRequest,
  requestB2bTaxInvoice,
  requestB2bTaxInvoiceReverseIssuance,
  sendToNtsB2bTaxInvoice,
  updateB2bTaxInvoiceDraft
} from "@effect-portone/platform/generated/TaxInvoices"
import { type PageList, createList } from "../List.ts"
import { type Operation, createOperation } from "../Operation.ts"
import type { PromiseClient } from "../PromiseClient.ts"

export {
  AttachB2bTaxInvoiceFileBody,
  AttachB2bTaxInvoiceFileError,
  AttachB2bTaxInvoiceFileInput,
  B2BCannotChangeTaxTypeError,
  B2BTaxInvoiceStatusNotSendingCompletedError,
  B2bBulkTaxInvoice,
  B2bBulkTaxInvoiceNotFoundError,
  B2bBulkTaxInvoiceSourceType,
  B2bBulkTaxInvoiceStat,
  B2bBulkTaxInvoiceStats,
  B2bBulkTaxInvoiceStatus,
  B2bCompanyStateBusinessStatus,
  B2bDocumentKeyCannotBeChangedError,
  B2bFileNotFoundError,
  B2bIdAlreadyExistsError,
  B2bIssuanceTypeMismatchError,
  B2bModificationNotProvidedError,
  B2bOriginalTaxInvoiceNotFoundError,
  B2bRecipientNotFoundError,
  B2bSearchDateType,
  B2bSupplierNotFoundError,
  B2bTaxInvoice,
  B2bTaxInvoiceAdditionalContact,
  B2bTaxInvoiceAttachment,
  B2bTaxInvoiceAttachmentNotFoundError,
  B2bTaxInvoiceCompany,
  B2bTaxInvoiceCompanyInput,
  B2bTaxInvoiceContact,
  B2bTaxInvoiceContactInput,
  B2bTaxInvoiceDocumentModificationType,
  B2bTaxInvoiceInput,
  B2bTaxInvoiceIssuanceType,
  B2bTaxInvoiceItem,
  B2bTaxInvoiceItemInput,
  B2bTaxInvoiceKeyType,
  B2bTaxInvoiceModification,
  B2bTaxInvoiceModificationCreateBody,
  B2bTaxInvoiceModificationType,
  B2bTaxInvoiceNoRecipientDocumentKeyError,
  B2bTaxInvoiceNoSupplierDocumentKeyError,
  B2bTaxInvoiceNonDeletableStatusError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotIssuedStatusError,
  B2bTaxInvoiceNotRequestedStatusError,
  B2bTaxInvoicePurposeType,
  B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
  B2bTaxInvoiceSortBy,
  B2bTaxInvoiceSortInput,
  B2bTaxInvoiceStatus,
  B2bTaxInvoiceSummary,
  B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
  B2bTaxInvoiceTaxationType,
  CancelB2bTaxInvoiceIssuanceBody,
  CancelB2bTaxInvoiceIssuanceError,
  CancelB2bTaxInvoiceIssuanceInput,
  CancelB2bTaxInvoiceIssuanceResponse,
  CancelB2bTaxInvoiceRequestBody,
  CancelB2bTaxInvoiceRequestError,
  CancelB2bTaxInvoiceRequestInput,
  CancelB2bTaxInvoiceRequestResponse,
  CreateB2bFileUploadUrlBody,
  CreateB2bFileUploadUrlError,
  CreateB2bFileUploadUrlInput,
  CreateB2bFileUploadUrlPayload,
  DateRangeOption,
  Decimal,
  DeleteB2bTaxInvoiceAttachmentError,
  DeleteB2bTaxInvoiceAttachmentInput,
  DeleteB2bTaxInvoiceError,
  DeleteB2bTaxInvoiceInput,
  DeleteB2bTaxInvoiceResponse,
  DownloadB2bTaxInvoicesSheetBody,
  DownloadB2bTaxInvoicesSheetError,
  DownloadB2bTaxInvoicesSheetInput,
  DraftB2bTaxInvoiceBody,
  DraftB2bTaxInvoiceError,
  DraftB2bTaxInvoiceInput,
  DraftB2bTaxInvoiceResponse,
  GetB2bBulkTaxInvoiceError,
  GetB2bBulkTaxInvoiceInput,
  GetB2bTaxInvoiceAttachmentsError,
  GetB2bTaxInvoiceAttachmentsInput,
  GetB2bTaxInvoiceAttachmentsResponse,
  GetB2bTaxInvoiceError,
  GetB2bTaxInvoiceInput,
  GetB2bTaxInvoicePdfDownloadUrlError,
  GetB2bTaxInvoicePdfDownloadUrlInput,
  GetB2bTaxInvoicePdfDownloadUrlResponse,
  GetB2bTaxInvoicePopupUrlError,
  GetB2bTaxInvoicePopupUrlInput,
  GetB2bTaxInvoicePopupUrlResponse,
  GetB2bTaxInvoicePrintUrlError,
  GetB2bTaxInvoicePrintUrlInput,
  GetB2bTaxInvoicePrintUrlResponse,
  GetB2bTaxInvoicesBody,
  GetB2bTaxInvoicesBodyDateFilter,
  GetB2bTaxInvoicesBodyFilter,
  GetB2bTaxInvoicesBodyPrimaryFilter,
  GetB2bTaxInvoicesError,
  GetB2bTaxInvoicesInput,
  GetB2bTaxInvoicesResponse,
  IssueB2bTaxInvoiceBody,
  IssueB2bTaxInvoiceError,
  IssueB2bTaxInvoiceImmediatelyBody,
  IssueB2bTaxInvoiceImmediatelyError,
  IssueB2bTaxInvoiceImmediatelyInput,
  IssueB2bTaxInvoiceImmediatelyResponse,
  IssueB2bTaxInvoiceInput,
  IssueB2bTaxInvoiceResponse,
  RefuseB2bTaxInvoiceRequestBody,
  RefuseB2bTaxInvoiceRequestError,
  RefuseB2bTaxInvoiceRequestInput,
  RefuseB2bTaxInvoiceRequestResponse,
  RequestB2bTaxInvoiceError,
  RequestB2bTaxInvoiceInput,
  RequestB2bTaxInvoiceResponse,
  RequestB2bTaxInvoiceReverseIssuanceBody,
  RequestB2bTaxInvoiceReverseIssuanceError,
  RequestB2bTaxInvoiceReverseIssuanceInput,
  RequestB2bTaxInvoiceReverseIssuanceResponse,
  SendToNtsB2bTaxInvoiceError,
  SendToNtsB2bTaxInvoiceInput,
  SendToNtsB2bTaxInvoiceResponse,
  TaxInvoicesSheetField,
  UpdateB2bTaxInvoiceDraftBody,
  UpdateB2bTaxInvoiceDraftError,
  UpdateB2bTaxInvoiceDraftInput,
  UpdateB2bTaxInvoiceDraftResponse,
  attachB2bTaxInvoiceFile,
  cancelB2bTaxInvoiceIssuance,
  cancelB2bTaxInvoiceRequest,
  createB2bFileUploadUrl,
  deleteB2bTaxInvoice,
  deleteB2bTaxInvoiceAttachment,
  downloadB2bTaxInvoicesSheet,
  draftB2bTaxInvoice,
  getB2bBulkTaxInvoice,
  getB2bTaxInvoice,
  getB2bTaxInvoiceAttachments,
  getB2bTaxInvoicePdfDownloadUrl,
  getB2bTaxInvoicePopupUrl,
  getB2bTaxInvoicePrintUrl,
  getB2bTaxInvoices,
  issueB2bTaxInvoice,
  issueB2bTaxInvoiceImmediately,
  refuseB2bTaxInvoiceRequest,
  requestB2bTaxInvoice,
  requestB2bTaxInvoiceReverseIssuance,
  sendToNtsB2bTaxInvoice,
  updateB2bTaxInvoiceDraft
} from "@effect-portone/platform/generated/TaxInvoices"

/**
 * The operations of `TaxInvoices` as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface TaxInvoicesOperations {
  /**
   * Reads a tax invoice by its id, or by a document key with `taxInvoiceKeyType` and the owner's `brn`.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D
   */
  readonly getB2bTaxInvoice: Operation<GetB2bTaxInvoiceInput, B2bTaxInvoice, GetB2bTaxInvoiceError>

  /**
   * Searches tax invoices by `pageNumber` from 0 and `pageSize` (500 unless given, at most 1,000), latest change of
   * status first. `filter.primaryFilter` takes one field only; its date filter defaults to the last month by date of
   * registration.
   *
   * `GET /b2b/tax-invoices`
   *
   * `getB2bTaxInvoices.stream(input)` gives the items of all pages.
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices
   */
  readonly getB2bTaxInvoices: PageList<
    GetB2bTaxInvoicesInput,
    GetB2bTaxInvoicesResponse,
    GetB2bTaxInvoicesError,
    B2bTaxInvoiceSummary,
    "pageNumber" | "pageSize"
  >

  /**
   * Reads a bulk of tax invoices that were created together, with the number in each status.
   *
   * `GET /b2b/bulk-tax-invoices/{bulkTaxInvoiceId}`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bBulkTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Fbulk-tax-invoices%2F%7BbulkTaxInvoiceId%7D
   */
  readonly getB2bBulkTaxInvoice: Operation<GetB2bBulkTaxInvoiceInput, B2bBulkTaxInvoice, GetB2bBulkTaxInvoiceError>

  /**
   * Downloads the tax invoices that `filter` selects as CSV text, latest change of status first. `fields` chooses the
   * columns.
   *
   * `GET /b2b/tax-invoices-sheet`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices-sheet
   */
  readonly downloadB2bTaxInvoicesSheet: Operation<
    DownloadB2bTaxInvoicesSheetInput,
    string,
    DownloadB2bTaxInvoicesSheetError
  >

  /**
   * Saves a tax invoice as a draft; `issuanceType` is `REVERSE` unless given. Holds at most 99 items, 3 remarks and 5
   * additional contacts; a corrected invoice names its original in `modification`.
   *
   * `POST /b2b/tax-invoices/draft`
   *
   * Rejects with:
   * - `B2BCannotChangeTaxTypeError` (400)
   * - `B2BTaxInvoiceStatusNotSendingCompletedError` (400)
   * - `B2bCounterpartyNtsNotConnectedError` (400)
   * - `B2bIssuanceTypeMismatchError` (400)
   * - `B2bModificationNotProvidedError` (400)
   * - `B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError` (400)
   * - `B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bOriginalTaxInvoiceNotFoundError` (404)
   * - `B2bRecipientNotFoundError` (404)
   * - `B2bSupplierNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bIdAlreadyExistsError` (409)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Fdraft
   */
  readonly draftB2bTaxInvoice: Operation<DraftB2bTaxInvoiceInput, DraftB2bTaxInvoiceResponse, DraftB2bTaxInvoiceError>

  /**
   * Replaces the content of a draft, except its document keys. Here `taxInvoiceKeyType` is `RECIPIENT` unless given,
   * unlike in the other calls, and `brn` is needed with it.
   *
   * `PUT /b2b/tax-invoices/draft`
   *
   * Rejects with:
   * - `B2BCannotChangeTaxTypeError` (400)
   * - `B2BTaxInvoiceStatusNotSendingCompletedError` (400)
   * - `B2bCounterpartyNtsNotConnectedError` (400)
   * - `B2bDocumentKeyCannotBeChangedError` (400)
   * - `B2bIssuanceTypeMismatchError` (400)
   * - `B2bModificationNotProvidedError` (400)
   * - `B2bTaxInvoiceNotDraftedStatusError` (400)
   * - `B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError` (400)
   * - `B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bOriginalTaxInvoiceNotFoundError` (404)
   * - `B2bRecipientNotFoundError` (404)
   * - `B2bSupplierNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bIdAlreadyExistsError` (409)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#put%20%2Fb2b%2Ftax-invoices%2Fdraft
   */
  readonly updateB2bTaxInvoiceDraft: Operation<
    UpdateB2bTaxInvoiceDraftInput,
    UpdateB2bTaxInvoiceDraftResponse,
    UpdateB2bTaxInvoiceDraftError
  >

  /**
   * Drafts and issues a forward tax invoice in one step. Set `issuanceType` to `NORMAL`, since the default is
   * `REVERSE`; it can be cancelled only until it is sent to the NTS.
   *
   * `POST /b2b/tax-invoices/issue-immediately`
   *
   * Rejects with:
   * - `B2BCannotChangeTaxTypeError` (400)
   * - `B2BTaxInvoiceStatusNotSendingCompletedError` (400)
   * - `B2bCounterpartyNtsNotConnectedError` (400)
   * - `B2bIssuanceTypeMismatchError` (400)
   * - `B2bModificationNotProvidedError` (400)
   * - `B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError` (400)
   * - `B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bOriginalTaxInvoiceNotFoundError` (404)
   * - `B2bRecipientNotFoundError` (404)
   * - `B2bSupplierNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bIdAlreadyExistsError` (409)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Fissue-immediately
   */
  readonly issueB2bTaxInvoiceImmediately: Operation<
    IssueB2bTaxInvoiceImmediatelyInput,
    IssueB2bTaxInvoiceImmediatelyResponse,
    IssueB2bTaxInvoiceImmediatelyError
  >

  /**
   * Drafts a reverse tax invoice and asks the supplier to issue it, in one step.
   *
   * `POST /b2b/tax-invoices/request-reverse-issuance`
   *
   * Rejects with:
   * - `B2BCannotChangeTaxTypeError` (400)
   * - `B2BTaxInvoiceStatusNotSendingCompletedError` (400)
   * - `B2bCounterpartyNtsNotConnectedError` (400)
   * - `B2bIssuanceTypeMismatchError` (400)
   * - `B2bModificationNotProvidedError` (400)
   * - `B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError` (400)
   * - `B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bCounterpartyNotFoundError` (404)
   * - `B2bOriginalTaxInvoiceNotFoundError` (404)
   * - `B2bRecipientNotFoundError` (404)
   * - `B2bSupplierNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bIdAlreadyExistsError` (409)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Frequest-reverse-issuance
   */
  readonly requestB2bTaxInvoiceReverseIssuance: Operation<
    RequestB2bTaxInvoiceReverseIssuanceInput,
    RequestB2bTaxInvoiceReverseIssuanceResponse,
    RequestB2bTaxInvoiceReverseIssuanceError
  >

  /**
   * Asks the supplier to issue a reverse invoice that is `DRAFTED`. It must carry the recipient's document key.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/request`
   *
   * Rejects with:
   * - `B2BCannotChangeTaxTypeError` (400)
   * - `B2BTaxInvoiceStatusNotSendingCompletedError` (400)
   * - `B2bIssuanceTypeMismatchError` (400)
   * - `B2bModificationNotProvidedError` (400)
   * - `B2bTaxInvoiceNoRecipientDocumentKeyError` (400)
   * - `B2bTaxInvoiceNotDraftedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bOriginalTaxInvoiceNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Frequest
   */
  readonly requestB2bTaxInvoice: Operation<
    RequestB2bTaxInvoiceInput,
    RequestB2bTaxInvoiceResponse,
    RequestB2bTaxInvoiceError
  >

  /**
   * Withdraws, as the recipient, a request for reverse issuance that the supplier has not approved yet.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-request`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNoRecipientDocumentKeyError` (400)
   * - `B2bTaxInvoiceNotRequestedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fcancel-request
   */
  readonly cancelB2bTaxInvoiceRequest: Operation<
    CancelB2bTaxInvoiceRequestInput,
    CancelB2bTaxInvoiceRequestResponse,
    CancelB2bTaxInvoiceRequestError
  >

  /**
   * Refuses, as the supplier, a request for reverse issuance.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/refuse-request`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNoSupplierDocumentKeyError` (400)
   * - `B2bTaxInvoiceNotRequestedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Frefuse-request
   */
  readonly refuseB2bTaxInvoiceRequest: Operation<
    RefuseB2bTaxInvoiceRequestInput,
    RefuseB2bTaxInvoiceRequestResponse,
    RefuseB2bTaxInvoiceRequestError
  >

  /**
   * Approves the issue of a tax invoice: a forward one that is `DRAFTED`, or a reverse one that is `REQUESTED`. It
   * must carry the supplier's document key.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/issue`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNoSupplierDocumentKeyError` (400)
   * - `B2bTaxInvoiceNotDraftedStatusError` (400)
   * - `B2bTaxInvoiceNotRequestedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fissue
   */
  readonly issueB2bTaxInvoice: Operation<IssueB2bTaxInvoiceInput, IssueB2bTaxInvoiceResponse, IssueB2bTaxInvoiceError>

  /**
   * Cancels, as the supplier, an issued tax invoice before it is sent to the NTS. After that, issue a corrected one.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-issuance`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNotIssuedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fcancel-issuance
   */
  readonly cancelB2bTaxInvoiceIssuance: Operation<
    CancelB2bTaxInvoiceIssuanceInput,
    CancelB2bTaxInvoiceIssuanceResponse,
    CancelB2bTaxInvoiceIssuanceError
  >

  /**
   * Sends an issued tax invoice to the NTS now. After that it can no longer be cancelled, only corrected.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/send-to-nts`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNotIssuedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fsend-to-nts
   */
  readonly sendToNtsB2bTaxInvoice: Operation<
    SendToNtsB2bTaxInvoiceInput,
    SendToNtsB2bTaxInvoiceResponse,
    SendToNtsB2bTaxInvoiceError
  >

  /**
   * Deletes a tax invoice that is a draft, was refused or cancelled, or could not be sent to the NTS.
   *
   * `DELETE /b2b/tax-invoices/{taxInvoiceKey}`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNonDeletableStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bBulkTaxInvoiceNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#delete%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D
   */
  readonly deleteB2bTaxInvoice: Operation<
    DeleteB2bTaxInvoiceInput,
    DeleteB2bTaxInvoiceResponse,
    DeleteB2bTaxInvoiceError
  >

  /**
   * Creates a URL for uploading a file, and the `fileId` to attach it by. Upload first, then call
   * `attachB2bTaxInvoiceFile`.
   *
   * `POST /b2b/file-upload-url`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ffile-upload-url
   */
  readonly createB2bFileUploadUrl: Operation<
    CreateB2bFileUploadUrlInput,
    CreateB2bFileUploadUrlPayload,
    CreateB2bFileUploadUrlError
  >

  /**
   * Attaches an uploaded file to a draft.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/attach-file`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNotDraftedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bFileNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattach-file
   */
  readonly attachB2bTaxInvoiceFile: Operation<AttachB2bTaxInvoiceFileInput, void, AttachB2bTaxInvoiceFileError>

  /**
   * Lists the files attached to a tax invoice.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/attachments`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattachments
   */
  readonly getB2bTaxInvoiceAttachments: Operation<
    GetB2bTaxInvoiceAttachmentsInput,
    GetB2bTaxInvoiceAttachmentsResponse,
    GetB2bTaxInvoiceAttachmentsError
  >

  /**
   * Removes an attached file from a draft.
   *
   * `DELETE /b2b/tax-invoices/{taxInvoiceKey}/attachments/{attachmentId}`
   *
   * Rejects with:
   * - `B2bTaxInvoiceNotDraftedStatusError` (400)
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceAttachmentNotFoundError` (404)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#delete%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattachments%2F%7BattachmentId%7D
   */
  readonly deleteB2bTaxInvoiceAttachment: Operation<
    DeleteB2bTaxInvoiceAttachmentInput,
    void,
    DeleteB2bTaxInvoiceAttachmentError
  >

  /**
   * Gets a URL that downloads a tax invoice as PDF.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/pdf-download-url`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fpdf-download-url
   */
  readonly getB2bTaxInvoicePdfDownloadUrl: Operation<
    GetB2bTaxInvoicePdfDownloadUrlInput,
    GetB2bTaxInvoicePdfDownloadUrlResponse,
    GetB2bTaxInvoicePdfDownloadUrlError
  >

  /**
   * Gets a URL that shows a tax invoice in a popup, with the menu around it unless `includeMenu` is false.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/popup-url`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fpopup-url
   */
  readonly getB2bTaxInvoicePopupUrl: Operation<
    GetB2bTaxInvoicePopupUrlInput,
    GetB2bTaxInvoicePopupUrlResponse,
    GetB2bTaxInvoicePopupUrlError
  >

  /**
   * Gets a URL that shows a tax invoice for printing.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/print-url`
   *
   * Rejects with:
   * - `InvalidRequestError` (400)
   * - `UnauthorizedError` (401)
   * - `B2bNotEnabledError` (403)
   * - `ForbiddenError` (403)
   * - `B2bTaxInvoiceNotFoundError` (404)
   * - `B2bExternalServiceError` (502)
   * - `CallAbortedError` if a signal aborted it
   * - `PortOneClientError` for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fprint-url
   */
  readonly getB2bTaxInvoicePrintUrl: Operation<
    GetB2bTaxInvoicePrintUrlInput,
    GetB2bTaxInvoicePrintUrlResponse,
    GetB2bTaxInvoicePrintUrlError
  >
}

/**
 * Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS).
 *
 * @example
 * ```ts
 * import { createClient, createTaxInvoices, type GetB2bTaxInvoiceInput } from "@effect-portone/promise"
 *
 * // Reads PORTONE_API_SECRET.
 * const taxInvoices = createTaxInvoices(createClient())
 *
 * const getB2bTaxInvoice = (input: GetB2bTaxInvoiceInput) => taxInvoices.getB2bTaxInvoice(input)
 * ```
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2
 * @category constructors
 * @since 0.1.0
 */
export const createTaxInvoices = (client: PromiseClient): TaxInvoicesOperations => ({
  getB2bTaxInvoice: createOperation(client, getB2bTaxInvoice),
  getB2bTaxInvoices: createList(client, getB2bTaxInvoices),
  getB2bBulkTaxInvoice: createOperation(client, getB2bBulkTaxInvoice),
  downloadB2bTaxInvoicesSheet: createOperation(client, downloadB2bTaxInvoicesSheet),
  draftB2bTaxInvoice: createOperation(client, draftB2bTaxInvoice),
  updateB2bTaxInvoiceDraft: createOperation(client, updateB2bTaxInvoiceDraft),
  issueB2bTaxInvoiceImmediately: createOperation(client, issueB2bTaxInvoiceImmediately),
  requestB2bTaxInvoiceReverseIssuance: createOperation(client, requestB2bTaxInvoiceReverseIssuance),
  requestB2bTaxInvoice: createOperation(client, requestB2bTaxInvoice),
  cancelB2bTaxInvoiceRequest: createOperation(client, cancelB2bTaxInvoiceRequest),
  refuseB2bTaxInvoiceRequest: createOperation(client, refuseB2bTaxInvoiceRequest),
  issueB2bTaxInvoice: createOperation(client, issueB2bTaxInvoice),
  cancelB2bTaxInvoiceIssuance: createOperation(client, cancelB2bTaxInvoiceIssuance),
  sendToNtsB2bTaxInvoice: createOperation(client, sendToNtsB2bTaxInvoice),
  deleteB2bTaxInvoice: createOperation(client, deleteB2bTaxInvoice),
  createB2bFileUploadUrl: createOperation(client, createB2bFileUploadUrl),
  attachB2bTaxInvoiceFile: createOperation(client, attachB2bTaxInvoiceFile),
  getB2bTaxInvoiceAttachments: createOperation(client, getB2bTaxInvoiceAttachments),
  deleteB2bTaxInvoiceAttachment: createOperation(client, deleteB2bTaxInvoiceAttachment),
  getB2bTaxInvoicePdfDownloadUrl: createOperation(client, getB2bTaxInvoicePdfDownloadUrl),
  getB2bTaxInvoicePopupUrl: createOperation(client, getB2bTaxInvoicePopupUrl),
  getB2bTaxInvoicePrintUrl: createOperation(client, getB2bTaxInvoicePrintUrl)
})
