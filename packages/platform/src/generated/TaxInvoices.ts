/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import type { CallOptions } from "@effect-portone/core/CallOptions"
import * as DocumentedError from "@effect-portone/core/DocumentedError"
import * as Endpoint from "@effect-portone/core/Endpoint"
import {
  ForbiddenError,
  InvalidRequestError,
  PageInfo,
  SortOrder,
  UnauthorizedError
} from "@effect-portone/core/generated/Shared"
import { PortOneClient } from "@effect-portone/core/PortOneClient"
import type { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import * as Wire from "@effect-portone/core/Wire"
import {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  B2bExternalServiceError,
  B2bNotEnabledError
} from "./Shared.ts"

/**
 * The methods of {@link TaxInvoices}.
 *
 * @category models
 * @since 0.1.0
 */
export interface TaxInvoicesMethods {
  /**
   * Reads a tax invoice by its id, or by a document key with `taxInvoiceKeyType` and the owner's `brn`.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D
   */
  readonly getB2bTaxInvoice: (
    input: GetB2bTaxInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<B2bTaxInvoice, GetB2bTaxInvoiceError | PortOneClientError>

  /**
   * Searches tax invoices by `pageNumber` from 0 and `pageSize` (500 unless given, at most 1,000), latest change of
   * status first. `filter.primaryFilter` takes one field only; its date filter defaults to the last month by date of
   * registration.
   *
   * `GET /b2b/tax-invoices`
   *
   * `Paging.stream(getB2bTaxInvoices, input)` gives the items of all pages.
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices
   */
  readonly getB2bTaxInvoices: (
    input?: GetB2bTaxInvoicesInput,
    options?: CallOptions
  ) => Effect.Effect<GetB2bTaxInvoicesResponse, GetB2bTaxInvoicesError | PortOneClientError>

  /**
   * Reads a bulk of tax invoices that were created together, with the number in each status.
   *
   * `GET /b2b/bulk-tax-invoices/{bulkTaxInvoiceId}`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bBulkTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Fbulk-tax-invoices%2F%7BbulkTaxInvoiceId%7D
   */
  readonly getB2bBulkTaxInvoice: (
    input: GetB2bBulkTaxInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<B2bBulkTaxInvoice, GetB2bBulkTaxInvoiceError | PortOneClientError>

  /**
   * Downloads the tax invoices that `filter` selects as CSV text, latest change of status first. `fields` chooses the
   * columns.
   *
   * `GET /b2b/tax-invoices-sheet`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices-sheet
   */
  readonly downloadB2bTaxInvoicesSheet: (
    input?: DownloadB2bTaxInvoicesSheetInput,
    options?: CallOptions
  ) => Effect.Effect<string, DownloadB2bTaxInvoicesSheetError | PortOneClientError>

  /**
   * Saves a tax invoice as a draft; `issuanceType` is `REVERSE` unless given. Holds at most 99 items, 3 remarks and 5
   * additional contacts; a corrected invoice names its original in `modification`.
   *
   * `POST /b2b/tax-invoices/draft`
   *
   * Fails with:
   * - {@link B2BCannotChangeTaxTypeError} (400)
   * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
   * - {@link B2bCounterpartyNtsNotConnectedError} (400)
   * - {@link B2bIssuanceTypeMismatchError} (400)
   * - {@link B2bModificationNotProvidedError} (400)
   * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
   * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
   * - {@link B2bRecipientNotFoundError} (404)
   * - {@link B2bSupplierNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bIdAlreadyExistsError} (409)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Fdraft
   */
  readonly draftB2bTaxInvoice: (
    input: DraftB2bTaxInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<DraftB2bTaxInvoiceResponse, DraftB2bTaxInvoiceError | PortOneClientError>

  /**
   * Replaces the content of a draft, except its document keys. Here `taxInvoiceKeyType` is `RECIPIENT` unless given,
   * unlike in the other calls, and `brn` is needed with it.
   *
   * `PUT /b2b/tax-invoices/draft`
   *
   * Fails with:
   * - {@link B2BCannotChangeTaxTypeError} (400)
   * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
   * - {@link B2bCounterpartyNtsNotConnectedError} (400)
   * - {@link B2bDocumentKeyCannotBeChangedError} (400)
   * - {@link B2bIssuanceTypeMismatchError} (400)
   * - {@link B2bModificationNotProvidedError} (400)
   * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
   * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
   * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
   * - {@link B2bRecipientNotFoundError} (404)
   * - {@link B2bSupplierNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bIdAlreadyExistsError} (409)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#put%20%2Fb2b%2Ftax-invoices%2Fdraft
   */
  readonly updateB2bTaxInvoiceDraft: (
    input: UpdateB2bTaxInvoiceDraftInput,
    options?: CallOptions
  ) => Effect.Effect<UpdateB2bTaxInvoiceDraftResponse, UpdateB2bTaxInvoiceDraftError | PortOneClientError>

  /**
   * Drafts and issues a forward tax invoice in one step. Set `issuanceType` to `NORMAL`, since the default is
   * `REVERSE`; it can be cancelled only until it is sent to the NTS.
   *
   * `POST /b2b/tax-invoices/issue-immediately`
   *
   * Fails with:
   * - {@link B2BCannotChangeTaxTypeError} (400)
   * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
   * - {@link B2bCounterpartyNtsNotConnectedError} (400)
   * - {@link B2bIssuanceTypeMismatchError} (400)
   * - {@link B2bModificationNotProvidedError} (400)
   * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
   * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
   * - {@link B2bRecipientNotFoundError} (404)
   * - {@link B2bSupplierNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bIdAlreadyExistsError} (409)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Fissue-immediately
   */
  readonly issueB2bTaxInvoiceImmediately: (
    input: IssueB2bTaxInvoiceImmediatelyInput,
    options?: CallOptions
  ) => Effect.Effect<IssueB2bTaxInvoiceImmediatelyResponse, IssueB2bTaxInvoiceImmediatelyError | PortOneClientError>

  /**
   * Drafts a reverse tax invoice and asks the supplier to issue it, in one step.
   *
   * `POST /b2b/tax-invoices/request-reverse-issuance`
   *
   * Fails with:
   * - {@link B2BCannotChangeTaxTypeError} (400)
   * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
   * - {@link B2bCounterpartyNtsNotConnectedError} (400)
   * - {@link B2bIssuanceTypeMismatchError} (400)
   * - {@link B2bModificationNotProvidedError} (400)
   * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
   * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bCounterpartyNotFoundError} (404)
   * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
   * - {@link B2bRecipientNotFoundError} (404)
   * - {@link B2bSupplierNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bIdAlreadyExistsError} (409)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Frequest-reverse-issuance
   */
  readonly requestB2bTaxInvoiceReverseIssuance: (
    input: RequestB2bTaxInvoiceReverseIssuanceInput,
    options?: CallOptions
  ) => Effect.Effect<
    RequestB2bTaxInvoiceReverseIssuanceResponse,
    RequestB2bTaxInvoiceReverseIssuanceError | PortOneClientError
  >

  /**
   * Asks the supplier to issue a reverse invoice that is `DRAFTED`. It must carry the recipient's document key.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/request`
   *
   * Fails with:
   * - {@link B2BCannotChangeTaxTypeError} (400)
   * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
   * - {@link B2bIssuanceTypeMismatchError} (400)
   * - {@link B2bModificationNotProvidedError} (400)
   * - {@link B2bTaxInvoiceNoRecipientDocumentKeyError} (400)
   * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Frequest
   */
  readonly requestB2bTaxInvoice: (
    input: RequestB2bTaxInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<RequestB2bTaxInvoiceResponse, RequestB2bTaxInvoiceError | PortOneClientError>

  /**
   * Withdraws, as the recipient, a request for reverse issuance that the supplier has not approved yet.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-request`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNoRecipientDocumentKeyError} (400)
   * - {@link B2bTaxInvoiceNotRequestedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fcancel-request
   */
  readonly cancelB2bTaxInvoiceRequest: (
    input: CancelB2bTaxInvoiceRequestInput,
    options?: CallOptions
  ) => Effect.Effect<CancelB2bTaxInvoiceRequestResponse, CancelB2bTaxInvoiceRequestError | PortOneClientError>

  /**
   * Refuses, as the supplier, a request for reverse issuance.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/refuse-request`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNoSupplierDocumentKeyError} (400)
   * - {@link B2bTaxInvoiceNotRequestedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Frefuse-request
   */
  readonly refuseB2bTaxInvoiceRequest: (
    input: RefuseB2bTaxInvoiceRequestInput,
    options?: CallOptions
  ) => Effect.Effect<RefuseB2bTaxInvoiceRequestResponse, RefuseB2bTaxInvoiceRequestError | PortOneClientError>

  /**
   * Approves the issue of a tax invoice: a forward one that is `DRAFTED`, or a reverse one that is `REQUESTED`. It
   * must carry the supplier's document key.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/issue`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNoSupplierDocumentKeyError} (400)
   * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
   * - {@link B2bTaxInvoiceNotRequestedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fissue
   */
  readonly issueB2bTaxInvoice: (
    input: IssueB2bTaxInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<IssueB2bTaxInvoiceResponse, IssueB2bTaxInvoiceError | PortOneClientError>

  /**
   * Cancels, as the supplier, an issued tax invoice before it is sent to the NTS. After that, issue a corrected one.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-issuance`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNotIssuedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fcancel-issuance
   */
  readonly cancelB2bTaxInvoiceIssuance: (
    input: CancelB2bTaxInvoiceIssuanceInput,
    options?: CallOptions
  ) => Effect.Effect<CancelB2bTaxInvoiceIssuanceResponse, CancelB2bTaxInvoiceIssuanceError | PortOneClientError>

  /**
   * Sends an issued tax invoice to the NTS now. After that it can no longer be cancelled, only corrected.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/send-to-nts`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNotIssuedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fsend-to-nts
   */
  readonly sendToNtsB2bTaxInvoice: (
    input: SendToNtsB2bTaxInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<SendToNtsB2bTaxInvoiceResponse, SendToNtsB2bTaxInvoiceError | PortOneClientError>

  /**
   * Deletes a tax invoice that is a draft, was refused or cancelled, or could not be sent to the NTS.
   *
   * `DELETE /b2b/tax-invoices/{taxInvoiceKey}`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNonDeletableStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bBulkTaxInvoiceNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#delete%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D
   */
  readonly deleteB2bTaxInvoice: (
    input: DeleteB2bTaxInvoiceInput,
    options?: CallOptions
  ) => Effect.Effect<DeleteB2bTaxInvoiceResponse, DeleteB2bTaxInvoiceError | PortOneClientError>

  /**
   * Creates a URL for uploading a file, and the `fileId` to attach it by. Upload first, then call
   * `attachB2bTaxInvoiceFile`.
   *
   * `POST /b2b/file-upload-url`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ffile-upload-url
   */
  readonly createB2bFileUploadUrl: (
    input: CreateB2bFileUploadUrlInput,
    options?: CallOptions
  ) => Effect.Effect<CreateB2bFileUploadUrlPayload, CreateB2bFileUploadUrlError | PortOneClientError>

  /**
   * Attaches an uploaded file to a draft.
   *
   * `POST /b2b/tax-invoices/{taxInvoiceKey}/attach-file`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bFileNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattach-file
   */
  readonly attachB2bTaxInvoiceFile: (
    input: AttachB2bTaxInvoiceFileInput,
    options?: CallOptions
  ) => Effect.Effect<void, AttachB2bTaxInvoiceFileError | PortOneClientError>

  /**
   * Lists the files attached to a tax invoice.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/attachments`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattachments
   */
  readonly getB2bTaxInvoiceAttachments: (
    input: GetB2bTaxInvoiceAttachmentsInput,
    options?: CallOptions
  ) => Effect.Effect<GetB2bTaxInvoiceAttachmentsResponse, GetB2bTaxInvoiceAttachmentsError | PortOneClientError>

  /**
   * Removes an attached file from a draft.
   *
   * `DELETE /b2b/tax-invoices/{taxInvoiceKey}/attachments/{attachmentId}`
   *
   * Fails with:
   * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceAttachmentNotFoundError} (404)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#delete%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattachments%2F%7BattachmentId%7D
   */
  readonly deleteB2bTaxInvoiceAttachment: (
    input: DeleteB2bTaxInvoiceAttachmentInput,
    options?: CallOptions
  ) => Effect.Effect<void, DeleteB2bTaxInvoiceAttachmentError | PortOneClientError>

  /**
   * Gets a URL that downloads a tax invoice as PDF.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/pdf-download-url`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fpdf-download-url
   */
  readonly getB2bTaxInvoicePdfDownloadUrl: (
    input: GetB2bTaxInvoicePdfDownloadUrlInput,
    options?: CallOptions
  ) => Effect.Effect<GetB2bTaxInvoicePdfDownloadUrlResponse, GetB2bTaxInvoicePdfDownloadUrlError | PortOneClientError>

  /**
   * Gets a URL that shows a tax invoice in a popup, with the menu around it unless `includeMenu` is false.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/popup-url`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fpopup-url
   */
  readonly getB2bTaxInvoicePopupUrl: (
    input: GetB2bTaxInvoicePopupUrlInput,
    options?: CallOptions
  ) => Effect.Effect<GetB2bTaxInvoicePopupUrlResponse, GetB2bTaxInvoicePopupUrlError | PortOneClientError>

  /**
   * Gets a URL that shows a tax invoice for printing.
   *
   * `GET /b2b/tax-invoices/{taxInvoiceKey}/print-url`
   *
   * Fails with:
   * - {@link InvalidRequestError} (400)
   * - {@link UnauthorizedError} (401)
   * - {@link B2bNotEnabledError} (403)
   * - {@link ForbiddenError} (403)
   * - {@link B2bTaxInvoiceNotFoundError} (404)
   * - {@link B2bExternalServiceError} (502)
   * - {@link PortOneClientError} for everything else
   *
   * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fprint-url
   */
  readonly getB2bTaxInvoicePrintUrl: (
    input: GetB2bTaxInvoicePrintUrlInput,
    options?: CallOptions
  ) => Effect.Effect<GetB2bTaxInvoicePrintUrlResponse, GetB2bTaxInvoicePrintUrlError | PortOneClientError>
}

/**
 * Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS).
 *
 * Take it from the context (`yield* TaxInvoices`, `TaxInvoices.use`), and provide it with `TaxInvoices.layer` over a
 * `PortOneClient`.
 *
 * @example
 * ```ts
 * import { type GetB2bTaxInvoiceInput, TaxInvoices } from "@effect-portone/platform"
 * import { Effect } from "effect"
 *
 * const getB2bTaxInvoice = (input: GetB2bTaxInvoiceInput) =>
 *   Effect.flatMap(TaxInvoices, (service) => service.getB2bTaxInvoice(input))
 * ```
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2
 * @category services
 * @since 0.1.0
 */
export class TaxInvoices extends Context.Service<TaxInvoices, TaxInvoicesMethods>()(
  "@effect-portone/platform/TaxInvoices"
) {
  /**
   * Builds the service over the `PortOneClient` in its context. It is never shared: each client has its own.
   *
   * @since 0.1.0
   */
  static readonly layer: Layer.Layer<TaxInvoices, never, PortOneClient> = Layer.fresh(
    Layer.effect(
      TaxInvoices,
      Effect.map(PortOneClient, (client) =>
        TaxInvoices.of({
          getB2bTaxInvoice: (input, options) => client.run(getB2bTaxInvoice, input, options),
          getB2bTaxInvoices: (input, options) => client.run(getB2bTaxInvoices, input ?? {}, options),
          getB2bBulkTaxInvoice: (input, options) => client.run(getB2bBulkTaxInvoice, input, options),
          downloadB2bTaxInvoicesSheet: (input, options) =>
            client.run(downloadB2bTaxInvoicesSheet, input ?? {}, options),
          draftB2bTaxInvoice: (input, options) => client.run(draftB2bTaxInvoice, input, options),
          updateB2bTaxInvoiceDraft: (input, options) => client.run(updateB2bTaxInvoiceDraft, input, options),
          issueB2bTaxInvoiceImmediately: (input, options) => client.run(issueB2bTaxInvoiceImmediately, input, options),
          requestB2bTaxInvoiceReverseIssuance: (input, options) =>
            client.run(requestB2bTaxInvoiceReverseIssuance, input, options),
          requestB2bTaxInvoice: (input, options) => client.run(requestB2bTaxInvoice, input, options),
          cancelB2bTaxInvoiceRequest: (input, options) => client.run(cancelB2bTaxInvoiceRequest, input, options),
          refuseB2bTaxInvoiceRequest: (input, options) => client.run(refuseB2bTaxInvoiceRequest, input, options),
          issueB2bTaxInvoice: (input, options) => client.run(issueB2bTaxInvoice, input, options),
          cancelB2bTaxInvoiceIssuance: (input, options) => client.run(cancelB2bTaxInvoiceIssuance, input, options),
          sendToNtsB2bTaxInvoice: (input, options) => client.run(sendToNtsB2bTaxInvoice, input, options),
          deleteB2bTaxInvoice: (input, options) => client.run(deleteB2bTaxInvoice, input, options),
          createB2bFileUploadUrl: (input, options) => client.run(createB2bFileUploadUrl, input, options),
          attachB2bTaxInvoiceFile: (input, options) => client.run(attachB2bTaxInvoiceFile, input, options),
          getB2bTaxInvoiceAttachments: (input, options) => client.run(getB2bTaxInvoiceAttachments, input, options),
          deleteB2bTaxInvoiceAttachment: (input, options) => client.run(deleteB2bTaxInvoiceAttachment, input, options),
          getB2bTaxInvoicePdfDownloadUrl: (input, options) =>
            client.run(getB2bTaxInvoicePdfDownloadUrl, input, options),
          getB2bTaxInvoicePopupUrl: (input, options) => client.run(getB2bTaxInvoicePopupUrl, input, options),
          getB2bTaxInvoicePrintUrl: (input, options) => client.run(getB2bTaxInvoicePrintUrl, input, options)
        })
      )
    )
  )

  /**
   * Builds the service of the given methods only, for a test. Any other method dies and names itself.
   *
   * @since 0.1.0
   */
  static readonly layerTest = (methods: Partial<TaxInvoicesMethods>): Layer.Layer<TaxInvoices> =>
    Layer.mock(TaxInvoices, methods)
}

/**
 * Which number identifies a tax invoice: the supplier's, the recipient's or PortOne's id.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoiceKeyType = "SUPPLIER" | "RECIPIENT" | "TAX_INVOICE_ID"

/**
 * Which number identifies a tax invoice: the supplier's, the recipient's or PortOne's id.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoiceKeyType: Wire.Enum<B2bTaxInvoiceKeyType> = Wire.closedEnum([
  "SUPPLIER",
  "RECIPIENT",
  "TAX_INVOICE_ID"
])

/**
 * Where a tax invoice stands: draft, request, issue, or sending to the National Tax Service.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoiceStatus =
  | "DRAFTED"
  | "DRAFT_PENDING"
  | "DRAFT_FAILED"
  | "REQUESTED"
  | "REQUEST_PENDING"
  | "REQUEST_FAILED"
  | "REQUEST_CANCELLED"
  | "ISSUED"
  | "ISSUE_PENDING"
  | "ISSUE_FAILED"
  | "BEFORE_SENDING"
  | "WAITING_SENDING"
  | "SENDING"
  | "SENDING_COMPLETED"
  | "SENDING_FAILED"
  | "REQUEST_REFUSED"
  | "ISSUANCE_CANCELLED"
  | "CANCEL_PENDING"
  | "SENDING_PENDING"

/**
 * Where a tax invoice stands: draft, request, issue, or sending to the National Tax Service.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoiceStatus: Wire.Enum<B2bTaxInvoiceStatus> = Wire.closedEnum([
  "DRAFTED",
  "DRAFT_PENDING",
  "DRAFT_FAILED",
  "REQUESTED",
  "REQUEST_PENDING",
  "REQUEST_FAILED",
  "REQUEST_CANCELLED",
  "ISSUED",
  "ISSUE_PENDING",
  "ISSUE_FAILED",
  "BEFORE_SENDING",
  "WAITING_SENDING",
  "SENDING",
  "SENDING_COMPLETED",
  "SENDING_FAILED",
  "REQUEST_REFUSED",
  "ISSUANCE_CANCELLED",
  "CANCEL_PENDING",
  "SENDING_PENDING"
])

/**
 * How a tax invoice is taxed: taxable, zero-rated or exempt.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoiceTaxationType = "TAXABLE" | "ZERO_RATED" | "FREE"

/**
 * How a tax invoice is taxed: taxable, zero-rated or exempt.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoiceTaxationType: Wire.Enum<B2bTaxInvoiceTaxationType> = Wire.closedEnum([
  "TAXABLE",
  "ZERO_RATED",
  "FREE"
])

/**
 * Whether a tax invoice is an original or modifies an earlier one.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoiceDocumentModificationType = "NORMAL" | "MODIFICATION"

/**
 * Whether a tax invoice is an original or modifies an earlier one.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoiceDocumentModificationType: Wire.Enum<B2bTaxInvoiceDocumentModificationType> = Wire.closedEnum([
  "NORMAL",
  "MODIFICATION"
])

/**
 * Who starts a tax invoice: the supplier (`NORMAL`) or the recipient (`REVERSE`).
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoiceIssuanceType = "NORMAL" | "REVERSE"

/**
 * Who starts a tax invoice: the supplier (`NORMAL`) or the recipient (`REVERSE`).
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoiceIssuanceType: Wire.Enum<B2bTaxInvoiceIssuanceType> = Wire.closedEnum(["NORMAL", "REVERSE"])

/**
 * Whether a tax invoice acknowledges payment or asks for it.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoicePurposeType = "RECEIPT" | "INVOICE" | "NONE"

/**
 * Whether a tax invoice acknowledges payment or asks for it.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoicePurposeType: Wire.Enum<B2bTaxInvoicePurposeType> = Wire.closedEnum([
  "RECEIPT",
  "INVOICE",
  "NONE"
])

/**
 * The person responsible for a tax invoice at one of its parties.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoiceContact {
  /** The name. */
  readonly name?: string
  /** The contact's department. */
  readonly department?: string
  /** The phone number. */
  readonly phoneNumber?: string
  /** The contact's mobile phone number. */
  readonly mobilePhoneNumber?: string
  /** The e-mail address. Can be absent on records from before 2025-07-28. */
  readonly email?: string
}

/**
 * The person responsible for a tax invoice at one of its parties.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoiceContact: Schema.Codec<B2bTaxInvoiceContact> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optionalKey(Schema.String),
    department: Schema.optionalKey(Schema.String),
    phoneNumber: Schema.optionalKey(Schema.String),
    mobilePhoneNumber: Schema.optionalKey(Schema.String),
    email: Wire.usualKey(Schema.String)
  })
)

/**
 * {@link B2bTaxInvoiceContact} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bTaxInvoiceContactInput {
  /** The name. */
  readonly name?: string | undefined
  /** The contact's department. */
  readonly department?: string | undefined
  /** The phone number. */
  readonly phoneNumber?: string | undefined
  /** The contact's mobile phone number. */
  readonly mobilePhoneNumber?: string | undefined
  /** The e-mail address. */
  readonly email: string
}

/**
 * {@link B2bTaxInvoiceContact} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bTaxInvoiceContactInput: Schema.Codec<B2bTaxInvoiceContactInput> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    department: Schema.optional(Schema.String),
    phoneNumber: Schema.optional(Schema.String),
    mobilePhoneNumber: Schema.optional(Schema.String),
    email: Schema.String
  })
)

/**
 * The supplier or the recipient of a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoiceCompany {
  /** Business registration number: ten digits, no hyphens. */
  readonly brn?: string
  /** The counterparty's id. */
  readonly counterpartyId?: string
  /** The branch's number, four digits. */
  readonly taxRegistrationId?: string
  /** The company's name, at most 200 characters. */
  readonly name?: string
  /** The name of the company's representative, at most 100 characters. */
  readonly representativeName?: string
  /** The address, at most 300 characters. */
  readonly address?: string
  /** The type of business (eoptae), at most 100 characters. */
  readonly businessType?: string
  /** The item of business (jongmok), at most 100 characters. */
  readonly businessClass?: string
  /** The person to speak to. */
  readonly contact?: B2bTaxInvoiceContact
}

/**
 * The supplier or the recipient of a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoiceCompany: Schema.Codec<B2bTaxInvoiceCompany> = Wire.lazy(() =>
  Schema.Struct({
    brn: Schema.optionalKey(Schema.String),
    counterpartyId: Schema.optionalKey(Schema.String),
    taxRegistrationId: Schema.optionalKey(Schema.String),
    name: Schema.optionalKey(Schema.String),
    representativeName: Schema.optionalKey(Schema.String),
    address: Schema.optionalKey(Schema.String),
    businessType: Schema.optionalKey(Schema.String),
    businessClass: Schema.optionalKey(Schema.String),
    contact: Schema.optionalKey(B2bTaxInvoiceContact)
  })
)

/**
 * {@link B2bTaxInvoiceCompany} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bTaxInvoiceCompanyInput {
  /** Business registration number: ten digits, no hyphens. */
  readonly brn?: string | undefined
  /** The counterparty's id. */
  readonly counterpartyId?: string | undefined
  /** The branch's number, four digits. */
  readonly taxRegistrationId?: string | undefined
  /** The company's name, at most 200 characters. */
  readonly name?: string | undefined
  /** The name of the company's representative, at most 100 characters. */
  readonly representativeName?: string | undefined
  /** The address, at most 300 characters. */
  readonly address?: string | undefined
  /** The type of business (eoptae), at most 100 characters. */
  readonly businessType?: string | undefined
  /** The item of business (jongmok), at most 100 characters. */
  readonly businessClass?: string | undefined
  /** The person to speak to. */
  readonly contact?: B2bTaxInvoiceContactInput | undefined
}

/**
 * {@link B2bTaxInvoiceCompany} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bTaxInvoiceCompanyInput: Schema.Codec<B2bTaxInvoiceCompanyInput> = Wire.lazy(() =>
  Schema.Struct({
    brn: Schema.optional(Schema.String),
    counterpartyId: Schema.optional(Schema.String),
    taxRegistrationId: Schema.optional(Schema.String),
    name: Schema.optional(Schema.String),
    representativeName: Schema.optional(Schema.String),
    address: Schema.optional(Schema.String),
    businessType: Schema.optional(Schema.String),
    businessClass: Schema.optional(Schema.String),
    contact: Schema.optional(B2bTaxInvoiceContactInput)
  })
)

/**
 * Why a tax invoice is modified.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoiceModificationType =
  | "CORRECTION_OF_ENTRY_ERRORS"
  | "CHANGE_IN_SUPPLY_COST"
  | "RETURN"
  | "CANCELLATION_OF_CONTRACT"
  | "DUPLICATE_ISSUANCE_DUE_TO_ERROR"

/**
 * Why a tax invoice is modified.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoiceModificationType: Wire.Enum<B2bTaxInvoiceModificationType> = Wire.closedEnum([
  "CORRECTION_OF_ENTRY_ERRORS",
  "CHANGE_IN_SUPPLY_COST",
  "RETURN",
  "CANCELLATION_OF_CONTRACT",
  "DUPLICATE_ISSUANCE_DUE_TO_ERROR"
])

/**
 * What a modified tax invoice corrects, and why.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoiceModification {
  /** Why the invoice is modified. */
  readonly type: Wire.Open<B2bTaxInvoiceModificationType>
  /** The National Tax Service's approval number of the invoice that this one modifies. */
  readonly originalNtsApprovalNumber: string
  /** The id of the invoice that this one modifies. */
  readonly originalTaxInvoiceId: string
  /** The id of the first invoice in a chain of modifications. */
  readonly rootTaxInvoiceId: string
}

/**
 * What a modified tax invoice corrects, and why.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoiceModification: Schema.Codec<B2bTaxInvoiceModification> = Wire.lazy(() =>
  Schema.Struct({
    type: Wire.openEnum(B2bTaxInvoiceModificationType),
    originalNtsApprovalNumber: Schema.String,
    originalTaxInvoiceId: Schema.String,
    rootTaxInvoiceId: Schema.String
  })
)

/**
 * A decimal number as an integer and how many of its digits are decimals.
 *
 * @category answers
 * @since 0.1.0
 */
export interface Decimal {
  /** The number with its decimal point taken out: 12345 for 123.45. */
  readonly value: number
  /** How many digits of `value` are decimals; 0 when left out. 123.45 has 2. */
  readonly scale?: number | undefined
}

/**
 * A decimal number as an integer and how many of its digits are decimals.
 *
 * @category answers
 * @since 0.1.0
 */
export const Decimal: Schema.Codec<Decimal> = Wire.lazy(() =>
  Schema.Struct({
    value: Wire.Int64,
    scale: Schema.optional(Wire.Int32)
  })
)

/**
 * A line of a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoiceItem {
  /** The line's date of purchase. `yyyy-MM-dd`, a business date in Korea. */
  readonly purchaseDate?: string
  /** What was supplied, at most 100 characters. */
  readonly name?: string
  /** The item's specification, at most 100 characters. */
  readonly spec?: string
  /** How many: -99999999.99 to 999999999.99, with at most two decimals. */
  readonly quantity?: Decimal
  /** The price of one: -99999999999999.99 to 999999999999999.99, with at most two decimals. */
  readonly unitCostAmount?: Decimal
  /** The line's supply value, in minor units. */
  readonly supplyCostAmount?: number
  /** The line's VAT, in minor units. */
  readonly taxAmount?: number
  /** A remark on the line. */
  readonly remark?: string
}

/**
 * A line of a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoiceItem: Schema.Codec<B2bTaxInvoiceItem> = Wire.lazy(() =>
  Schema.Struct({
    purchaseDate: Schema.optionalKey(Wire.CalendarDate),
    name: Schema.optionalKey(Schema.String),
    spec: Schema.optionalKey(Schema.String),
    quantity: Schema.optionalKey(Decimal),
    unitCostAmount: Schema.optionalKey(Decimal),
    supplyCostAmount: Schema.optionalKey(Wire.Int64),
    taxAmount: Schema.optionalKey(Wire.Int64),
    remark: Schema.optionalKey(Schema.String)
  })
)

/**
 * {@link B2bTaxInvoiceItem} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bTaxInvoiceItemInput {
  /** The line's date of purchase. `yyyy-MM-dd`, a business date in Korea. */
  readonly purchaseDate?: string | undefined
  /** What was supplied, at most 100 characters. */
  readonly name?: string | undefined
  /** The item's specification, at most 100 characters. */
  readonly spec?: string | undefined
  /** How many: -99999999.99 to 999999999.99, with at most two decimals. */
  readonly quantity?: Decimal | undefined
  /** The price of one: -99999999999999.99 to 999999999999999.99, with at most two decimals. */
  readonly unitCostAmount?: Decimal | undefined
  /** The line's supply value, in minor units. */
  readonly supplyCostAmount?: number | undefined
  /** The line's VAT, in minor units. */
  readonly taxAmount?: number | undefined
  /** A remark on the line. */
  readonly remark?: string | undefined
}

/**
 * {@link B2bTaxInvoiceItem} as requests hold it: known values only, and every required field.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bTaxInvoiceItemInput: Schema.Codec<B2bTaxInvoiceItemInput> = Wire.lazy(() =>
  Schema.Struct({
    purchaseDate: Schema.optional(Wire.BusinessDate),
    name: Schema.optional(Schema.String),
    spec: Schema.optional(Schema.String),
    quantity: Schema.optional(Decimal),
    unitCostAmount: Schema.optional(Decimal),
    supplyCostAmount: Schema.optional(Wire.Int64),
    taxAmount: Schema.optional(Wire.Int64),
    remark: Schema.optional(Schema.String)
  })
)

/**
 * One more person who is told about a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoiceAdditionalContact {
  /** The contact's name, at most 100 characters. */
  readonly name?: string | undefined
  /** The e-mail address. */
  readonly email: string
  /** The phone number. */
  readonly phoneNumber?: string | undefined
}

/**
 * One more person who is told about a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoiceAdditionalContact: Schema.Codec<B2bTaxInvoiceAdditionalContact> = Wire.lazy(() =>
  Schema.Struct({
    name: Schema.optional(Schema.String),
    email: Schema.String,
    phoneNumber: Schema.optional(Schema.String)
  })
)

/**
 * A tax invoice in full.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoice {
  /** The tax invoice's id. */
  readonly id: string
  /** Where it stands. */
  readonly status: Wire.Open<B2bTaxInvoiceStatus>
  /** How it is taxed. */
  readonly taxationType: Wire.Open<B2bTaxInvoiceTaxationType>
  /** Whether it is an original or modifies another. */
  readonly documentModificationType: Wire.Open<B2bTaxInvoiceDocumentModificationType>
  /** Whether it was issued late. */
  readonly isDelayed?: boolean
  /** Whether the supplier or the recipient starts it. */
  readonly issuanceType: Wire.Open<B2bTaxInvoiceIssuanceType>
  /** The id of the group that it was issued with. */
  readonly bulkTaxInvoiceId?: string
  /** The invoice's running number. */
  readonly serialNumber?: string
  /** The volume in the book number, 0 to 9999. */
  readonly bookVolume?: number
  /** The issue in the book number, 0 to 9999. */
  readonly bookIssue?: number
  /** The date on the invoice. `yyyy-MM-dd`, a business date in Korea. */
  readonly writeDate: string
  /** The last day to issue it on. `yyyy-MM-dd`, a business date in Korea. */
  readonly issuanceDueDate: string
  /** Whether it acknowledges payment or asks for it. */
  readonly purposeType: Wire.Open<B2bTaxInvoicePurposeType>
  /** The supply value in all, in minor units. */
  readonly totalSupplyAmount: number
  /** The VAT in all, in minor units. */
  readonly totalTaxAmount: number
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The part settled in cash, in minor units. */
  readonly cashAmount?: number
  /** The part settled by cheque, in minor units. */
  readonly checkAmount?: number
  /** The part on credit, in minor units. */
  readonly creditAmount?: number
  /** The part settled by promissory note, in minor units. */
  readonly noteAmount?: number
  /** Remarks, at most three. */
  readonly remarks: ReadonlyArray<string>
  /** The supplier's own number of the document. */
  readonly supplierDocumentKey?: string
  /** The company that supplied. */
  readonly supplier: B2bTaxInvoiceCompany
  /** The recipient's own number of the document. */
  readonly recipientDocumentKey?: string
  /** The company that was supplied. */
  readonly recipient: B2bTaxInvoiceCompany
  /** Whether the supplier's contact gets a text message. */
  readonly sendSms?: boolean
  /** What it corrects, and why. */
  readonly modification?: B2bTaxInvoiceModification
  /** The lines, at most 99. */
  readonly items: ReadonlyArray<B2bTaxInvoiceItem>
  /** Further people to reach, at most five. */
  readonly additionalContacts: ReadonlyArray<B2bTaxInvoiceAdditionalContact>
  /** A note of the merchant's own. */
  readonly memo?: string
  /** When it was saved as a draft. RFC 3339 on the wire. */
  readonly draftedAt?: DateTime.Utc
  /** When the supplier was asked to issue it. RFC 3339 on the wire. */
  readonly requestedAt?: DateTime.Utc
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt?: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt?: DateTime.Utc
  /** When it was sent to the National Tax Service. RFC 3339 on the wire. */
  readonly ntsSentAt?: DateTime.Utc
  /** The National Tax Service's approval number, assigned when the invoice is signed. */
  readonly ntsApprovalNumber?: string
  /** What the National Tax Service made of it. */
  readonly ntsResult?: string
  /** The National Tax Service's result code: three letters and three digits. */
  readonly ntsResultCode?: string
  /** When the National Tax Service answered. RFC 3339 on the wire. */
  readonly ntsResultReceivedAt?: DateTime.Utc
  /** When it was deleted. RFC 3339 on the wire. */
  readonly deletedAt?: DateTime.Utc
}

/**
 * A tax invoice in full.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoice: Schema.Codec<B2bTaxInvoice, B2bTaxInvoiceEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    status: Wire.openEnum(B2bTaxInvoiceStatus),
    taxationType: Wire.openEnum(B2bTaxInvoiceTaxationType),
    documentModificationType: Wire.openEnum(B2bTaxInvoiceDocumentModificationType),
    isDelayed: Schema.optionalKey(Schema.Boolean),
    issuanceType: Wire.openEnum(B2bTaxInvoiceIssuanceType),
    bulkTaxInvoiceId: Schema.optionalKey(Schema.String),
    serialNumber: Schema.optionalKey(Schema.String),
    bookVolume: Schema.optionalKey(Wire.Int32),
    bookIssue: Schema.optionalKey(Wire.Int32),
    writeDate: Wire.CalendarDate,
    issuanceDueDate: Wire.CalendarDate,
    purposeType: Wire.openEnum(B2bTaxInvoicePurposeType),
    totalSupplyAmount: Wire.Int64,
    totalTaxAmount: Wire.Int64,
    totalAmount: Wire.Int64,
    cashAmount: Schema.optionalKey(Wire.Int64),
    checkAmount: Schema.optionalKey(Wire.Int64),
    creditAmount: Schema.optionalKey(Wire.Int64),
    noteAmount: Schema.optionalKey(Wire.Int64),
    remarks: Schema.Array(Schema.String),
    supplierDocumentKey: Schema.optionalKey(Schema.String),
    supplier: B2bTaxInvoiceCompany,
    recipientDocumentKey: Schema.optionalKey(Schema.String),
    recipient: B2bTaxInvoiceCompany,
    sendSms: Schema.optionalKey(Schema.Boolean),
    modification: Schema.optionalKey(B2bTaxInvoiceModification),
    items: Schema.Array(B2bTaxInvoiceItem),
    additionalContacts: Schema.Array(B2bTaxInvoiceAdditionalContact),
    memo: Schema.optionalKey(Schema.String),
    draftedAt: Schema.optionalKey(Wire.Timestamp),
    requestedAt: Schema.optionalKey(Wire.Timestamp),
    issuedAt: Schema.optionalKey(Wire.Timestamp),
    statusUpdatedAt: Schema.optionalKey(Wire.Timestamp),
    ntsSentAt: Schema.optionalKey(Wire.Timestamp),
    ntsApprovalNumber: Schema.optionalKey(Schema.String),
    ntsResult: Schema.optionalKey(Schema.String),
    ntsResultCode: Schema.optionalKey(Schema.String),
    ntsResultReceivedAt: Schema.optionalKey(Wire.Timestamp),
    deletedAt: Schema.optionalKey(Wire.Timestamp)
  })
)

/**
 * There is no such tax invoice. Check the key, `taxInvoiceKeyType` and `brn`, and whether `test` matches the mode it
 * was made in.
 *
 * `B2B_TAX_INVOICE_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceNotFoundError extends DocumentedError.make<
  B2bTaxInvoiceNotFoundError,
  {},
  B2bTaxInvoiceNotFoundErrorEncoded
>()("B2bTaxInvoiceNotFoundError", {
  type: "B2B_TAX_INVOICE_NOT_FOUND",
  status: 404,
  summary:
    "There is no such tax invoice. Check the key, `taxInvoiceKeyType` and `brn`, and whether `test` matches the mode it was made in."
}) {}

/**
 * The documented errors of `getB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bTaxInvoiceError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bTaxInvoiceError: DocumentedError.Union<GetB2bTaxInvoiceError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bNotEnabledError,
  B2bTaxInvoiceNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bTaxInvoiceInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bTaxInvoiceInput: Schema.Codec<GetB2bTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a tax invoice by its id, or by a document key with `taxInvoiceKeyType` and the owner's `brn`.
 *
 * `GET /b2b/tax-invoices/{taxInvoiceKey}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoice: Endpoint.Endpoint<GetB2bTaxInvoiceInput, B2bTaxInvoice, GetB2bTaxInvoiceError> =
  Endpoint.make({
    id: "getB2bTaxInvoice",
    service: "TaxInvoices",
    method: "GET",
    path: "/b2b/tax-invoices/{taxInvoiceKey}",
    authorized: true,
    input: GetB2bTaxInvoiceInput,
    pathFields: ["taxInvoiceKey"],
    queryFields: ["brn", "taxInvoiceKeyType", "test"],
    payload: "none",
    storeId: [],
    format: "json",
    success: B2bTaxInvoice,
    errors: GetB2bTaxInvoiceError
  })

/**
 * Which date a tax invoice search goes by: registration, writing or issue.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bSearchDateType = "REGISTER" | "WRITE" | "ISSUE"

/**
 * Which date a tax invoice search goes by: registration, writing or issue.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bSearchDateType: Wire.Enum<B2bSearchDateType> = Wire.closedEnum(["REGISTER", "WRITE", "ISSUE"])

/**
 * A span of dates that may be open at either end.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DateRangeOption {
  /** The start of the span. `yyyy-MM-dd`, a business date in Korea. */
  readonly from?: string | undefined
  /** The end of the span. `yyyy-MM-dd`, a business date in Korea. */
  readonly until?: string | undefined
}

/**
 * A span of dates that may be open at either end.
 *
 * @category requests
 * @since 0.1.0
 */
export const DateRangeOption: Schema.Codec<DateRangeOption> = Wire.lazy(() =>
  Schema.Struct({
    from: Schema.optional(Wire.BusinessDate),
    until: Schema.optional(Wire.BusinessDate)
  })
)

/**
 * The dates that a tax invoice search covers, and which of an invoice's dates they are.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicesBodyDateFilter {
  /** Which date is meant; `REGISTER` when left out. */
  readonly dateType?: B2bSearchDateType | undefined
  /** From one month ago until today when left out. */
  readonly dateRange?: ReadonlyArray<DateRangeOption> | undefined
}

/**
 * The dates that a tax invoice search covers, and which of an invoice's dates they are.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetB2bTaxInvoicesBodyDateFilter: Schema.Codec<GetB2bTaxInvoicesBodyDateFilter> = Wire.lazy(() =>
  Schema.Struct({
    dateType: Schema.optional(B2bSearchDateType),
    dateRange: Schema.optional(Schema.Array(DateRangeOption))
  })
)

/**
 * The main condition of a tax invoice search: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export type GetB2bTaxInvoicesBodyPrimaryFilter =
  | {
      /** Only tax invoices of these dates. */
      readonly dateFilter: GetB2bTaxInvoicesBodyDateFilter
      readonly taxInvoiceId?: undefined
      readonly bulkTaxInvoiceId?: undefined
      readonly ntsApprovalNumber?: undefined
      readonly supplierDocumentKey?: undefined
      readonly recipientDocumentKey?: undefined
      readonly taxInvoiceIds?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly dateFilter?: undefined
      /** Only the tax invoice with this id. */
      readonly taxInvoiceId: string
      readonly bulkTaxInvoiceId?: undefined
      readonly ntsApprovalNumber?: undefined
      readonly supplierDocumentKey?: undefined
      readonly recipientDocumentKey?: undefined
      readonly taxInvoiceIds?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly dateFilter?: undefined
      readonly taxInvoiceId?: undefined
      /** Only tax invoices of this group. */
      readonly bulkTaxInvoiceId: string
      readonly ntsApprovalNumber?: undefined
      readonly supplierDocumentKey?: undefined
      readonly recipientDocumentKey?: undefined
      readonly taxInvoiceIds?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly dateFilter?: undefined
      readonly taxInvoiceId?: undefined
      readonly bulkTaxInvoiceId?: undefined
      /** Only the invoice with this approval number of the National Tax Service. */
      readonly ntsApprovalNumber: string
      readonly supplierDocumentKey?: undefined
      readonly recipientDocumentKey?: undefined
      readonly taxInvoiceIds?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly dateFilter?: undefined
      readonly taxInvoiceId?: undefined
      readonly bulkTaxInvoiceId?: undefined
      readonly ntsApprovalNumber?: undefined
      /** Only the invoice with this number of the supplier's. */
      readonly supplierDocumentKey: string
      readonly recipientDocumentKey?: undefined
      readonly taxInvoiceIds?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly dateFilter?: undefined
      readonly taxInvoiceId?: undefined
      readonly bulkTaxInvoiceId?: undefined
      readonly ntsApprovalNumber?: undefined
      readonly supplierDocumentKey?: undefined
      /** Only the invoice with this number of the recipient's. */
      readonly recipientDocumentKey: string
      readonly taxInvoiceIds?: undefined
      readonly payoutId?: undefined
    }
  | {
      readonly dateFilter?: undefined
      readonly taxInvoiceId?: undefined
      readonly bulkTaxInvoiceId?: undefined
      readonly ntsApprovalNumber?: undefined
      readonly supplierDocumentKey?: undefined
      readonly recipientDocumentKey?: undefined
      /** Only tax invoices with these ids. */
      readonly taxInvoiceIds: ReadonlyArray<string>
      readonly payoutId?: undefined
    }
  | {
      readonly dateFilter?: undefined
      readonly taxInvoiceId?: undefined
      readonly bulkTaxInvoiceId?: undefined
      readonly ntsApprovalNumber?: undefined
      readonly supplierDocumentKey?: undefined
      readonly recipientDocumentKey?: undefined
      readonly taxInvoiceIds?: undefined
      /** Only tax invoices of this payout. */
      readonly payoutId: string
    }

/**
 * The main condition of a tax invoice search: set exactly one field.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetB2bTaxInvoicesBodyPrimaryFilter: Schema.Codec<GetB2bTaxInvoicesBodyPrimaryFilter> = Wire.lazy(() =>
  Wire.alternatives(
    Schema.Struct({
      dateFilter: Schema.optional(GetB2bTaxInvoicesBodyDateFilter),
      taxInvoiceId: Schema.optional(Schema.String),
      bulkTaxInvoiceId: Schema.optional(Schema.String),
      ntsApprovalNumber: Schema.optional(Schema.String),
      supplierDocumentKey: Schema.optional(Schema.String),
      recipientDocumentKey: Schema.optional(Schema.String),
      taxInvoiceIds: Schema.optional(Schema.Array(Schema.String)),
      payoutId: Schema.optional(Schema.String)
    }),
    {
      fields: [
        "dateFilter",
        "taxInvoiceId",
        "bulkTaxInvoiceId",
        "ntsApprovalNumber",
        "supplierDocumentKey",
        "recipientDocumentKey",
        "taxInvoiceIds",
        "payoutId"
      ],
      required: true
    }
  )
)

/**
 * Which tax invoices a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicesBodyFilter {
  /** The main condition: set exactly one of its fields. */
  readonly primaryFilter?: GetB2bTaxInvoicesBodyPrimaryFilter | undefined
  /** Only tax invoices of the supplier with this business registration number. */
  readonly supplierBrn?: string | undefined
  /** Only invoices whose other party has this number: the supplier in reverse issue, else the recipient. */
  readonly partnerBrn?: string | undefined
  /** Only those in these statuses; all when left out. */
  readonly statuses?: ReadonlyArray<B2bTaxInvoiceStatus> | undefined
  /** Only those taxed in one of these ways; all when empty. */
  readonly taxationTypes?: ReadonlyArray<B2bTaxInvoiceTaxationType> | undefined
  /** Only originals, or only modifying ones. */
  readonly documentModificationTypes?: ReadonlyArray<B2bTaxInvoiceDocumentModificationType> | undefined
  /** Only late ones, or only those on time. */
  readonly isDelayed?: boolean | undefined
  /** Only those started by the supplier, or by the recipient. */
  readonly issuanceTypes?: ReadonlyArray<B2bTaxInvoiceIssuanceType> | undefined
  /** Only invoices that acknowledge payment, or that ask for it. */
  readonly purposeTypes?: ReadonlyArray<B2bTaxInvoicePurposeType> | undefined
  /** Only invoices with this counterparty as supplier or recipient. */
  readonly counterpartyId?: string | undefined
  /** Whether `counterpartyId` also finds invoices that carry the counterparty's registration number only. */
  readonly includeBrnMatch?: boolean | undefined
}

/**
 * Which tax invoices a search returns.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetB2bTaxInvoicesBodyFilter: Schema.Codec<GetB2bTaxInvoicesBodyFilter> = Wire.lazy(() =>
  Schema.Struct({
    primaryFilter: Schema.optional(GetB2bTaxInvoicesBodyPrimaryFilter),
    supplierBrn: Schema.optional(Schema.String),
    partnerBrn: Schema.optional(Schema.String),
    statuses: Schema.optional(Schema.Array(B2bTaxInvoiceStatus)),
    taxationTypes: Schema.optional(Schema.Array(B2bTaxInvoiceTaxationType)),
    documentModificationTypes: Schema.optional(Schema.Array(B2bTaxInvoiceDocumentModificationType)),
    isDelayed: Schema.optional(Schema.Boolean),
    issuanceTypes: Schema.optional(Schema.Array(B2bTaxInvoiceIssuanceType)),
    purposeTypes: Schema.optional(Schema.Array(B2bTaxInvoicePurposeType)),
    counterpartyId: Schema.optional(Schema.String),
    includeBrnMatch: Schema.optional(Schema.Boolean)
  })
)

/**
 * What a list of tax invoices is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bTaxInvoiceSortBy =
  | "WRITE_DATE"
  | "ISSUANCE_DUE_DATE"
  | "TOTAL_AMOUNT"
  | "TOTAL_SUPPLY_AMOUNT"
  | "TOTAL_TAX_AMOUNT"
  | "REQUESTED_AT"
  | "ISSUED_AT"
  | "NTS_SENT_AT"
  | "STATUS_UPDATED_AT"

/**
 * What a list of tax invoices is sorted by.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bTaxInvoiceSortBy: Wire.Enum<B2bTaxInvoiceSortBy> = Wire.closedEnum([
  "WRITE_DATE",
  "ISSUANCE_DUE_DATE",
  "TOTAL_AMOUNT",
  "TOTAL_SUPPLY_AMOUNT",
  "TOTAL_TAX_AMOUNT",
  "REQUESTED_AT",
  "ISSUED_AT",
  "NTS_SENT_AT",
  "STATUS_UPDATED_AT"
])

/**
 * How a list of tax invoices is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bTaxInvoiceSortInput {
  /** What to sort by. */
  readonly by?: B2bTaxInvoiceSortBy | undefined
  /** Down or up. */
  readonly order?: SortOrder | undefined
}

/**
 * How a list of tax invoices is sorted.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bTaxInvoiceSortInput: Schema.Codec<B2bTaxInvoiceSortInput> = Wire.lazy(() =>
  Schema.Struct({
    by: Schema.optional(B2bTaxInvoiceSortBy),
    order: Schema.optional(SortOrder)
  })
)

/**
 * The body of `getB2bTaxInvoices`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicesBody {
  /** Whether to use test mode; false when left out. */
  readonly test?: boolean | undefined
  /** The page to return, counted from 0; 0 when left out. */
  readonly pageNumber?: number | undefined
  /** Items in a page; 500 when left out, at most 1000. */
  readonly pageSize?: number | undefined
  /** What to search for. */
  readonly filter?: GetB2bTaxInvoicesBodyFilter | undefined
  /** How to sort; latest change of status first when left out. */
  readonly sort?: B2bTaxInvoiceSortInput | undefined
}

/**
 * The body of `getB2bTaxInvoices`.
 *
 * @category requests
 * @since 0.1.0
 */
export const GetB2bTaxInvoicesBody: Schema.Codec<GetB2bTaxInvoicesBody> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    pageNumber: Schema.optional(Wire.Int32),
    pageSize: Schema.optional(Wire.Int32),
    filter: Schema.optional(GetB2bTaxInvoicesBodyFilter),
    sort: Schema.optional(B2bTaxInvoiceSortInput)
  })
)

/**
 * Whether a company is trading, closed or suspended.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bCompanyStateBusinessStatus = "IN_BUSINESS" | "CLOSED" | "SUSPENDED"

/**
 * Whether a company is trading, closed or suspended.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bCompanyStateBusinessStatus: Wire.Enum<B2bCompanyStateBusinessStatus> = Wire.closedEnum([
  "IN_BUSINESS",
  "CLOSED",
  "SUSPENDED"
])

/**
 * A tax invoice as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoiceSummary {
  /** The tax invoice's id. */
  readonly id: string
  /** How it is taxed. */
  readonly taxationType: Wire.Open<B2bTaxInvoiceTaxationType>
  /** Whether it is an original or modifies another. */
  readonly documentModificationType: Wire.Open<B2bTaxInvoiceDocumentModificationType>
  /** Whether it was issued late. */
  readonly isDelayed?: boolean
  /** Whether the supplier or the recipient starts it. */
  readonly issuanceType: Wire.Open<B2bTaxInvoiceIssuanceType>
  /** The id of the group that it was issued with. */
  readonly bulkTaxInvoiceId?: string
  /** The payout's id. */
  readonly payoutId?: string
  /** The supply value in all, in minor units. */
  readonly totalSupplyAmount: number
  /** The VAT in all, in minor units. */
  readonly totalTaxAmount: number
  /** The total, in minor units. */
  readonly totalAmount: number
  /** Whether it acknowledges payment or asks for it. */
  readonly purposeType: Wire.Open<B2bTaxInvoicePurposeType>
  /** The supplier's business registration number. */
  readonly supplierBrn: string
  /** The supplier's name. */
  readonly supplierName: string
  /** The name of the supplier's representative. */
  readonly supplierRepresentativeName: string
  /** The supplier's own number of the document. */
  readonly supplierDocumentKey?: string
  /** The supplier's id as a counterparty. */
  readonly supplierCounterpartyId?: string
  /** The recipient's business registration number. */
  readonly recipientBrn: string
  /** The recipient's name. */
  readonly recipientName: string
  /** The name of the recipient's representative. */
  readonly recipientRepresentativeName: string
  /** The recipient's own number of the document. */
  readonly recipientDocumentKey?: string
  /** The recipient's id as a counterparty. */
  readonly recipientCounterpartyId?: string
  /** Whether the recipient is trading, closed or suspended. */
  readonly recipientBusinessStatus?: Wire.Open<B2bCompanyStateBusinessStatus>
  /** Since when; only if the recipient is closed or suspended. `yyyy-MM-dd`, a business date in Korea. */
  readonly recipientClosedSuspendedDate?: string
  /** The date on the invoice. `yyyy-MM-dd`, a business date in Korea. */
  readonly writeDate: string
  /** The last day to issue it on. `yyyy-MM-dd`, a business date in Korea. */
  readonly issuanceDueDate: string
  /** Where it stands. */
  readonly status: Wire.Open<B2bTaxInvoiceStatus>
  /** When it was saved as a draft. RFC 3339 on the wire. */
  readonly draftedAt?: DateTime.Utc
  /** When the supplier was asked to issue it. RFC 3339 on the wire. */
  readonly requestedAt?: DateTime.Utc
  /** When it was issued. RFC 3339 on the wire. */
  readonly issuedAt?: DateTime.Utc
  /** When the recipient opened it. RFC 3339 on the wire. */
  readonly openedAt?: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt: DateTime.Utc
  /** When it was sent to the National Tax Service. RFC 3339 on the wire. */
  readonly ntsSentAt?: DateTime.Utc
  /** The National Tax Service's approval number, assigned when the invoice is signed. */
  readonly ntsApprovalNumber?: string
  /** What the National Tax Service made of it. */
  readonly ntsResult?: string
  /** When the National Tax Service answered. RFC 3339 on the wire. */
  readonly ntsResultReceivedAt?: DateTime.Utc
  /** The National Tax Service's result code: three letters and three digits. */
  readonly ntsResultCode?: string
  /** A note of the merchant's own. */
  readonly memo?: string
  /** The lines, at most 99. Absent on records from before 2026-02-03. */
  readonly items?: ReadonlyArray<B2bTaxInvoiceItem>
}

/**
 * A tax invoice as a list shows it.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoiceSummary: Schema.Codec<B2bTaxInvoiceSummary, B2bTaxInvoiceSummaryEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    taxationType: Wire.openEnum(B2bTaxInvoiceTaxationType),
    documentModificationType: Wire.openEnum(B2bTaxInvoiceDocumentModificationType),
    isDelayed: Schema.optionalKey(Schema.Boolean),
    issuanceType: Wire.openEnum(B2bTaxInvoiceIssuanceType),
    bulkTaxInvoiceId: Schema.optionalKey(Schema.String),
    payoutId: Schema.optionalKey(Schema.String),
    totalSupplyAmount: Wire.Int64,
    totalTaxAmount: Wire.Int64,
    totalAmount: Wire.Int64,
    purposeType: Wire.openEnum(B2bTaxInvoicePurposeType),
    supplierBrn: Schema.String,
    supplierName: Schema.String,
    supplierRepresentativeName: Schema.String,
    supplierDocumentKey: Schema.optionalKey(Schema.String),
    supplierCounterpartyId: Schema.optionalKey(Schema.String),
    recipientBrn: Schema.String,
    recipientName: Schema.String,
    recipientRepresentativeName: Schema.String,
    recipientDocumentKey: Schema.optionalKey(Schema.String),
    recipientCounterpartyId: Schema.optionalKey(Schema.String),
    recipientBusinessStatus: Schema.optionalKey(Wire.openEnum(B2bCompanyStateBusinessStatus)),
    recipientClosedSuspendedDate: Schema.optionalKey(Wire.CalendarDate),
    writeDate: Wire.CalendarDate,
    issuanceDueDate: Wire.CalendarDate,
    status: Wire.openEnum(B2bTaxInvoiceStatus),
    draftedAt: Schema.optionalKey(Wire.Timestamp),
    requestedAt: Schema.optionalKey(Wire.Timestamp),
    issuedAt: Schema.optionalKey(Wire.Timestamp),
    openedAt: Schema.optionalKey(Wire.Timestamp),
    statusUpdatedAt: Wire.Timestamp,
    ntsSentAt: Schema.optionalKey(Wire.Timestamp),
    ntsApprovalNumber: Schema.optionalKey(Schema.String),
    ntsResult: Schema.optionalKey(Schema.String),
    ntsResultReceivedAt: Schema.optionalKey(Wire.Timestamp),
    ntsResultCode: Schema.optionalKey(Schema.String),
    memo: Schema.optionalKey(Schema.String),
    items: Wire.usualKey(Schema.Array(B2bTaxInvoiceItem))
  })
)

/**
 * A page of tax invoices in short.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicesResponse {
  /** What was found. */
  readonly items: ReadonlyArray<B2bTaxInvoiceSummary>
  /** Which page this is. */
  readonly page: PageInfo
}

/**
 * A page of tax invoices in short.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bTaxInvoicesResponse: Schema.Codec<GetB2bTaxInvoicesResponse, GetB2bTaxInvoicesResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      items: Schema.Array(B2bTaxInvoiceSummary),
      page: PageInfo
    })
  )

/**
 * The documented errors of `getB2bTaxInvoices`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bTaxInvoicesError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bTaxInvoices`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bTaxInvoicesError: DocumentedError.Union<GetB2bTaxInvoicesError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bNotEnabledError,
  B2bTaxInvoiceNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getB2bTaxInvoices`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicesInput {
  /** Whether to use test mode; false when left out. */
  readonly test?: boolean | undefined
  /** The page to return, counted from 0; 0 when left out. */
  readonly pageNumber?: number | undefined
  /** Items in a page; 500 when left out, at most 1000. */
  readonly pageSize?: number | undefined
  /** What to search for. */
  readonly filter?: GetB2bTaxInvoicesBodyFilter | undefined
  /** How to sort; latest change of status first when left out. */
  readonly sort?: B2bTaxInvoiceSortInput | undefined
}

/**
 * The input of `getB2bTaxInvoices`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bTaxInvoicesInput: Schema.Codec<GetB2bTaxInvoicesInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    pageNumber: Schema.optional(Wire.Int32),
    pageSize: Schema.optional(Wire.Int32),
    filter: Schema.optional(GetB2bTaxInvoicesBodyFilter),
    sort: Schema.optional(B2bTaxInvoiceSortInput)
  })
)

/**
 * Searches tax invoices by `pageNumber` from 0 and `pageSize` (500 unless given, at most 1,000), latest change of
 * status first. `filter.primaryFilter` takes one field only; its date filter defaults to the last month by date of
 * registration.
 *
 * `GET /b2b/tax-invoices`
 *
 * `Paging.stream(getB2bTaxInvoices, input)` gives the items of all pages.
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoices: Endpoint.PageList<
  GetB2bTaxInvoicesInput,
  GetB2bTaxInvoicesResponse,
  GetB2bTaxInvoicesError,
  B2bTaxInvoiceSummary,
  "pageNumber" | "pageSize"
> = Endpoint.makeList({
  id: "getB2bTaxInvoices",
  service: "TaxInvoices",
  method: "GET",
  path: "/b2b/tax-invoices",
  authorized: true,
  input: GetB2bTaxInvoicesInput,
  pathFields: [],
  queryFields: [],
  payload: "optional-query",
  storeId: [],
  format: "json",
  success: GetB2bTaxInvoicesResponse,
  errors: GetB2bTaxInvoicesError,
  list: {
    by: "page",
    item: B2bTaxInvoiceSummary,
    items: "items",
    place: "page",
    from: ["pageNumber"],
    size: ["pageSize"],
    largestPage: 1000
  }
})

/**
 * How far a group of tax invoices has come, from draft to completion.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bBulkTaxInvoiceStatus =
  | "DRAFT_PENDING"
  | "DRAFTED"
  | "REQUEST_PENDING"
  | "ISSUE_PENDING"
  | "IN_PROGRESS"
  | "COMPLETED"
  | "FAILED"
  | "CANCELLED"

/**
 * How far a group of tax invoices has come, from draft to completion.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bBulkTaxInvoiceStatus: Wire.Enum<B2bBulkTaxInvoiceStatus> = Wire.closedEnum([
  "DRAFT_PENDING",
  "DRAFTED",
  "REQUEST_PENDING",
  "ISSUE_PENDING",
  "IN_PROGRESS",
  "COMPLETED",
  "FAILED",
  "CANCELLED"
])

/**
 * How many tax invoices of a group are in one status, and what they add up to.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bBulkTaxInvoiceStat {
  /** How many there are. */
  readonly count: number
  /** The invoices' total, in minor units. */
  readonly amountSum: number
}

/**
 * How many tax invoices of a group are in one status, and what they add up to.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bBulkTaxInvoiceStat: Schema.Codec<B2bBulkTaxInvoiceStat> = Wire.lazy(() =>
  Schema.Struct({
    count: Wire.Int32,
    amountSum: Wire.Int64
  })
)

/**
 * A group's tax invoices counted by status.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bBulkTaxInvoiceStats {
  readonly [key: string]: B2bBulkTaxInvoiceStat
}

/**
 * A group's tax invoices counted by status.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bBulkTaxInvoiceStats: Schema.Codec<B2bBulkTaxInvoiceStats> = Wire.lazy(() =>
  Schema.Record(Schema.String, B2bBulkTaxInvoiceStat)
)

/**
 * Where a group of tax invoices came from: an uploaded spreadsheet, or payouts to partners.
 *
 * @category enums
 * @since 0.1.0
 */
export type B2bBulkTaxInvoiceSourceType = "SHEET" | "PLATFORM"

/**
 * Where a group of tax invoices came from: an uploaded spreadsheet, or payouts to partners.
 *
 * @category enums
 * @since 0.1.0
 */
export const B2bBulkTaxInvoiceSourceType: Wire.Enum<B2bBulkTaxInvoiceSourceType> = Wire.closedEnum([
  "SHEET",
  "PLATFORM"
])

/**
 * Tax invoices that are issued together, as a group.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bBulkTaxInvoice {
  /** The group's id. */
  readonly id: string
  /** The same object's id in PortOne's GraphQL API. */
  readonly graphqlId: string
  /** The name. */
  readonly name?: string
  /** Where it stands. */
  readonly status: Wire.Open<B2bBulkTaxInvoiceStatus>
  /** How many tax invoices the group has. */
  readonly totalInvoiceCount: number
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The figures, by status. */
  readonly stats: B2bBulkTaxInvoiceStats
  /** When it was created. RFC 3339 on the wire. */
  readonly createdAt: DateTime.Utc
  /** When it is due. RFC 3339 on the wire. */
  readonly scheduledAt?: DateTime.Utc
  /** When it was asked for. RFC 3339 on the wire. */
  readonly requestedAt?: DateTime.Utc
  /** When it got its status. RFC 3339 on the wire. */
  readonly statusUpdatedAt: DateTime.Utc
  /** Where the group came from. */
  readonly sourceType: Wire.Open<B2bBulkTaxInvoiceSourceType>
  /** Whether the supplier or the recipient starts it. Absent on records from before 2026-02-03. */
  readonly issuanceType?: Wire.Open<B2bTaxInvoiceIssuanceType>
}

/**
 * Tax invoices that are issued together, as a group.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bBulkTaxInvoice: Schema.Codec<B2bBulkTaxInvoice, B2bBulkTaxInvoiceEncoded> = Wire.lazy(() =>
  Schema.Struct({
    id: Schema.String,
    graphqlId: Schema.String,
    name: Schema.optionalKey(Schema.String),
    status: Wire.openEnum(B2bBulkTaxInvoiceStatus),
    totalInvoiceCount: Wire.Int32,
    totalAmount: Wire.Int64,
    stats: B2bBulkTaxInvoiceStats,
    createdAt: Wire.Timestamp,
    scheduledAt: Schema.optionalKey(Wire.Timestamp),
    requestedAt: Schema.optionalKey(Wire.Timestamp),
    statusUpdatedAt: Wire.Timestamp,
    sourceType: Wire.openEnum(B2bBulkTaxInvoiceSourceType),
    issuanceType: Wire.usualKey(Wire.openEnum(B2bTaxInvoiceIssuanceType))
  })
)

/**
 * There is no such bulk of tax invoices. Check the id, and whether `test` matches the mode it was made in.
 *
 * `B2B_BULK_TAX_INVOICE_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bBulkTaxInvoiceNotFoundError extends DocumentedError.make<
  B2bBulkTaxInvoiceNotFoundError,
  {},
  B2bBulkTaxInvoiceNotFoundErrorEncoded
>()("B2bBulkTaxInvoiceNotFoundError", {
  type: "B2B_BULK_TAX_INVOICE_NOT_FOUND",
  status: 404,
  summary: "There is no such bulk of tax invoices. Check the id, and whether `test` matches the mode it was made in."
}) {}

/**
 * The documented errors of `getB2bBulkTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bBulkTaxInvoiceError =
  | B2bBulkTaxInvoiceNotFoundError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bBulkTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bBulkTaxInvoiceError: DocumentedError.Union<GetB2bBulkTaxInvoiceError> = DocumentedError.union([
  B2bBulkTaxInvoiceNotFoundError,
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `getB2bBulkTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bBulkTaxInvoiceInput {
  /** The id of the group that it was issued with. */
  readonly bulkTaxInvoiceId: string
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bBulkTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bBulkTaxInvoiceInput: Schema.Codec<GetB2bBulkTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    bulkTaxInvoiceId: Schema.String,
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Reads a bulk of tax invoices that were created together, with the number in each status.
 *
 * `GET /b2b/bulk-tax-invoices/{bulkTaxInvoiceId}`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bBulkTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Fbulk-tax-invoices%2F%7BbulkTaxInvoiceId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bBulkTaxInvoice: Endpoint.Endpoint<
  GetB2bBulkTaxInvoiceInput,
  B2bBulkTaxInvoice,
  GetB2bBulkTaxInvoiceError
> = Endpoint.make({
  id: "getB2bBulkTaxInvoice",
  service: "TaxInvoices",
  method: "GET",
  path: "/b2b/bulk-tax-invoices/{bulkTaxInvoiceId}",
  authorized: true,
  input: GetB2bBulkTaxInvoiceInput,
  pathFields: ["bulkTaxInvoiceId"],
  queryFields: ["test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: B2bBulkTaxInvoice,
  errors: GetB2bBulkTaxInvoiceError
})

/**
 * A column of the tax invoice sheet.
 *
 * @category enums
 * @since 0.1.0
 */
export type TaxInvoicesSheetField =
  | "STATUS"
  | "CANCEL_REASON"
  | "ISSUANCE_TYPE"
  | "DOCUMENT_MODIFICATION_TYPE"
  | "IS_DELAYED"
  | "WRITE_DATE"
  | "ISSUANCE_DUE_DATE"
  | "TAXATION_TYPE"
  | "PURPOSE_TYPE"
  | "SUPPLIER_COMPANY_NAME"
  | "SUPPLIER_BRN"
  | "SUPPLIER_REPRESENTATIVE_NAME"
  | "TOTAL_AMOUNT"
  | "TOTAL_SUPPLY_AMOUNT"
  | "TOTAL_TAX_AMOUNT"
  | "MEMO"
  | "REQUESTED_AT"
  | "ISSUED_AT"
  | "NTS_SENT_AT"
  | "STATUS_UPDATED_AT"
  | "BULK_TAX_INVOICE_ID"
  | "PLAIN_ID"
  | "SUPPLIER_DOCUMENT_KEY"
  | "RECIPIENT_DOCUMENT_KEY"
  | "RECIPIENT_COMPANY_NAME"
  | "RECIPIENT_BRN"
  | "RECIPIENT_REPRESENTATIVE_NAME"
  | "SUPPLIER_COUNTERPARTY_ID"
  | "RECIPIENT_COUNTERPARTY_ID"
  | "PAYOUT_ID"
  | "ITEMS"

/**
 * A column of the tax invoice sheet.
 *
 * @category enums
 * @since 0.1.0
 */
export const TaxInvoicesSheetField: Wire.Enum<TaxInvoicesSheetField> = Wire.closedEnum([
  "STATUS",
  "CANCEL_REASON",
  "ISSUANCE_TYPE",
  "DOCUMENT_MODIFICATION_TYPE",
  "IS_DELAYED",
  "WRITE_DATE",
  "ISSUANCE_DUE_DATE",
  "TAXATION_TYPE",
  "PURPOSE_TYPE",
  "SUPPLIER_COMPANY_NAME",
  "SUPPLIER_BRN",
  "SUPPLIER_REPRESENTATIVE_NAME",
  "TOTAL_AMOUNT",
  "TOTAL_SUPPLY_AMOUNT",
  "TOTAL_TAX_AMOUNT",
  "MEMO",
  "REQUESTED_AT",
  "ISSUED_AT",
  "NTS_SENT_AT",
  "STATUS_UPDATED_AT",
  "BULK_TAX_INVOICE_ID",
  "PLAIN_ID",
  "SUPPLIER_DOCUMENT_KEY",
  "RECIPIENT_DOCUMENT_KEY",
  "RECIPIENT_COMPANY_NAME",
  "RECIPIENT_BRN",
  "RECIPIENT_REPRESENTATIVE_NAME",
  "SUPPLIER_COUNTERPARTY_ID",
  "RECIPIENT_COUNTERPARTY_ID",
  "PAYOUT_ID",
  "ITEMS"
])

/**
 * The body of `downloadB2bTaxInvoicesSheet`: which tax invoices and which columns.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DownloadB2bTaxInvoicesSheetBody {
  /** What to search for. */
  readonly filter?: GetB2bTaxInvoicesBodyFilter | undefined
  /** The columns to download. */
  readonly fields?: ReadonlyArray<TaxInvoicesSheetField> | undefined
  /** Whether to use test mode; false when left out. */
  readonly test?: boolean | undefined
  /** How to sort; latest change of status first when left out. */
  readonly sort?: B2bTaxInvoiceSortInput | undefined
}

/**
 * The body of `downloadB2bTaxInvoicesSheet`: which tax invoices and which columns.
 *
 * @category requests
 * @since 0.1.0
 */
export const DownloadB2bTaxInvoicesSheetBody: Schema.Codec<DownloadB2bTaxInvoicesSheetBody> = Wire.lazy(() =>
  Schema.Struct({
    filter: Schema.optional(GetB2bTaxInvoicesBodyFilter),
    fields: Schema.optional(Schema.Array(TaxInvoicesSheetField)),
    test: Schema.optional(Schema.Boolean),
    sort: Schema.optional(B2bTaxInvoiceSortInput)
  })
)

/**
 * The documented errors of `downloadB2bTaxInvoicesSheet`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DownloadB2bTaxInvoicesSheetError = InvalidRequestError | UnauthorizedError

/**
 * The documented errors of `downloadB2bTaxInvoicesSheet`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DownloadB2bTaxInvoicesSheetError: DocumentedError.Union<DownloadB2bTaxInvoicesSheetError> =
  DocumentedError.union([InvalidRequestError, UnauthorizedError])

/**
 * The input of `downloadB2bTaxInvoicesSheet`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DownloadB2bTaxInvoicesSheetInput {
  /** What to search for. */
  readonly filter?: GetB2bTaxInvoicesBodyFilter | undefined
  /** The columns to download. */
  readonly fields?: ReadonlyArray<TaxInvoicesSheetField> | undefined
  /** Whether to use test mode; false when left out. */
  readonly test?: boolean | undefined
  /** How to sort; latest change of status first when left out. */
  readonly sort?: B2bTaxInvoiceSortInput | undefined
}

/**
 * The input of `downloadB2bTaxInvoicesSheet`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DownloadB2bTaxInvoicesSheetInput: Schema.Codec<DownloadB2bTaxInvoicesSheetInput> = Wire.lazy(() =>
  Schema.Struct({
    filter: Schema.optional(GetB2bTaxInvoicesBodyFilter),
    fields: Schema.optional(Schema.Array(TaxInvoicesSheetField)),
    test: Schema.optional(Schema.Boolean),
    sort: Schema.optional(B2bTaxInvoiceSortInput)
  })
)

/**
 * Downloads the tax invoices that `filter` selects as CSV text, latest change of status first. `fields` chooses the
 * columns.
 *
 * `GET /b2b/tax-invoices-sheet`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices-sheet
 * @category endpoints
 * @since 0.1.0
 */
export const downloadB2bTaxInvoicesSheet: Endpoint.Endpoint<
  DownloadB2bTaxInvoicesSheetInput,
  string,
  DownloadB2bTaxInvoicesSheetError
> = Endpoint.make({
  id: "downloadB2bTaxInvoicesSheet",
  service: "TaxInvoices",
  method: "GET",
  path: "/b2b/tax-invoices-sheet",
  authorized: true,
  input: DownloadB2bTaxInvoicesSheetInput,
  pathFields: [],
  queryFields: [],
  payload: "query",
  storeId: [],
  format: "text",
  success: Schema.String,
  errors: DownloadB2bTaxInvoicesSheetError
})

/**
 * A tax invoice to create.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bTaxInvoiceInput {
  /** How it is taxed. */
  readonly taxationType: B2bTaxInvoiceTaxationType
  /** Whether the supplier or the recipient starts it; `REVERSE`, the recipient, when left out. */
  readonly issuanceType?: B2bTaxInvoiceIssuanceType | undefined
  /** The invoice's running number. */
  readonly serialNumber?: string | undefined
  /** The volume in the book number, 0 to 9999. */
  readonly bookVolume?: number | undefined
  /** The issue in the book number, 0 to 9999. */
  readonly bookIssue?: number | undefined
  /** The date on the invoice. `yyyy-MM-dd`, a business date in Korea. */
  readonly writeDate: string
  /** Whether it acknowledges payment or asks for it. */
  readonly purposeType: B2bTaxInvoicePurposeType
  /** The supply value in all, in minor units. */
  readonly totalSupplyAmount: number
  /** The VAT in all, in minor units. */
  readonly totalTaxAmount: number
  /** The total, in minor units. */
  readonly totalAmount: number
  /** The part settled in cash, in minor units. */
  readonly cashAmount?: number | undefined
  /** The part settled by cheque, in minor units. */
  readonly checkAmount?: number | undefined
  /** The part on credit, in minor units. */
  readonly creditAmount?: number | undefined
  /** The part settled by promissory note, in minor units. */
  readonly noteAmount?: number | undefined
  /** Remarks, at most three. */
  readonly remarks?: ReadonlyArray<string> | undefined
  /** The supplier's own number of the document: letters, digits, `-` and `_`. */
  readonly supplierDocumentKey?: string | undefined
  /** The company that supplied. */
  readonly supplier?: B2bTaxInvoiceCompanyInput | undefined
  /** The recipient's own number of the document: letters, digits, `-` and `_`. */
  readonly recipientDocumentKey?: string | undefined
  /** The company that was supplied. */
  readonly recipient: B2bTaxInvoiceCompanyInput
  /** Whether to text the supplier's contact, which costs points unless sending fails; false when left out. */
  readonly sendSms?: boolean | undefined
  /** The lines, at most 99. */
  readonly items?: ReadonlyArray<B2bTaxInvoiceItemInput> | undefined
  /** Further people to reach, at most five. */
  readonly additionalContacts?: ReadonlyArray<B2bTaxInvoiceAdditionalContact> | undefined
  /** Whether the counterparty's further contacts are told too; ignored when `additionalContacts` is given. */
  readonly useCounterpartyAdditionalContacts?: boolean | undefined
}

/**
 * A tax invoice to create.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bTaxInvoiceInput: Schema.Codec<B2bTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    taxationType: B2bTaxInvoiceTaxationType,
    issuanceType: Schema.optional(B2bTaxInvoiceIssuanceType),
    serialNumber: Schema.optional(Schema.String),
    bookVolume: Schema.optional(Wire.Int32),
    bookIssue: Schema.optional(Wire.Int32),
    writeDate: Wire.BusinessDate,
    purposeType: B2bTaxInvoicePurposeType,
    totalSupplyAmount: Wire.Int64,
    totalTaxAmount: Wire.Int64,
    totalAmount: Wire.Int64,
    cashAmount: Schema.optional(Wire.Int64),
    checkAmount: Schema.optional(Wire.Int64),
    creditAmount: Schema.optional(Wire.Int64),
    noteAmount: Schema.optional(Wire.Int64),
    remarks: Schema.optional(Schema.Array(Schema.String)),
    supplierDocumentKey: Schema.optional(Schema.String),
    supplier: Schema.optional(B2bTaxInvoiceCompanyInput),
    recipientDocumentKey: Schema.optional(Schema.String),
    recipient: B2bTaxInvoiceCompanyInput,
    sendSms: Schema.optional(Schema.Boolean),
    items: Schema.optional(Schema.Array(B2bTaxInvoiceItemInput)),
    additionalContacts: Schema.optional(Schema.Array(B2bTaxInvoiceAdditionalContact)),
    useCounterpartyAdditionalContacts: Schema.optional(Schema.Boolean)
  })
)

/**
 * The tax invoice that a new one modifies, and the reason.
 *
 * @category requests
 * @since 0.1.0
 */
export interface B2bTaxInvoiceModificationCreateBody {
  /** Why the invoice is modified. */
  readonly type: B2bTaxInvoiceModificationType
  /** Business registration number; required unless `taxInvoiceKeyType` is `TAX_INVOICE_ID`. */
  readonly brn?: string | undefined
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** What `taxInvoiceKey` is: `SUPPLIER`, or `RECIPIENT` as when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
}

/**
 * The tax invoice that a new one modifies, and the reason.
 *
 * @category requests
 * @since 0.1.0
 */
export const B2bTaxInvoiceModificationCreateBody: Schema.Codec<B2bTaxInvoiceModificationCreateBody> = Wire.lazy(() =>
  Schema.Struct({
    type: B2bTaxInvoiceModificationType,
    brn: Schema.optional(Schema.String),
    taxInvoiceKey: Schema.String,
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType)
  })
)

/**
 * The body of `draftB2bTaxInvoice`: a tax invoice to save before it is issued.
 *
 * @category requests
 * @since 0.1.0
 */
export interface DraftB2bTaxInvoiceBody {
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** The tax invoice that this one modifies, and why. */
  readonly modification?: B2bTaxInvoiceModificationCreateBody | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** Whether to make a counterparty of the recipient. */
  readonly createRecipientCounterparty?: boolean | undefined
}

/**
 * The body of `draftB2bTaxInvoice`: a tax invoice to save before it is issued.
 *
 * @category requests
 * @since 0.1.0
 */
export const DraftB2bTaxInvoiceBody: Schema.Codec<DraftB2bTaxInvoiceBody> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoiceInput,
    modification: Schema.optional(B2bTaxInvoiceModificationCreateBody),
    memo: Schema.optional(Schema.String),
    createRecipientCounterparty: Schema.optional(Schema.Boolean)
  })
)

/**
 * The answer of `draftB2bTaxInvoice`: the draft.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DraftB2bTaxInvoiceResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `draftB2bTaxInvoice`: the draft.
 *
 * @category answers
 * @since 0.1.0
 */
export const DraftB2bTaxInvoiceResponse: Schema.Codec<DraftB2bTaxInvoiceResponse, DraftB2bTaxInvoiceResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      taxInvoice: B2bTaxInvoice
    })
  )

/**
 * A corrected tax invoice must keep the taxation type of its original. Send the original's `taxationType`.
 *
 * `B2B_CANNOT_CHANGE_TAX_TYPE`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2BCannotChangeTaxTypeError extends DocumentedError.make<
  B2BCannotChangeTaxTypeError,
  {},
  B2BCannotChangeTaxTypeErrorEncoded
>()("B2BCannotChangeTaxTypeError", {
  type: "B2B_CANNOT_CHANGE_TAX_TYPE",
  status: 400,
  summary: "A corrected tax invoice must keep the taxation type of its original. Send the original's `taxationType`."
}) {}

/**
 * The id is taken already. Choose another one.
 *
 * `B2B_ID_ALREADY_EXISTS`, status 409.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bIdAlreadyExistsError extends DocumentedError.make<
  B2bIdAlreadyExistsError,
  {},
  B2bIdAlreadyExistsErrorEncoded
>()("B2bIdAlreadyExistsError", {
  type: "B2B_ID_ALREADY_EXISTS",
  status: 409,
  summary: "The id is taken already. Choose another one."
}) {}

/**
 * The issuance type does not fit the call. Use `NORMAL` for forward and `REVERSE` for reverse issuance; the default is
 * `REVERSE`.
 *
 * `B2B_ISSUANCE_TYPE_MISMATCH`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bIssuanceTypeMismatchError extends DocumentedError.make<
  B2bIssuanceTypeMismatchError,
  {},
  B2bIssuanceTypeMismatchErrorEncoded
>()("B2bIssuanceTypeMismatchError", {
  type: "B2B_ISSUANCE_TYPE_MISMATCH",
  status: 400,
  summary:
    "The issuance type does not fit the call. Use `NORMAL` for forward and `REVERSE` for reverse issuance; the default is `REVERSE`."
}) {}

/**
 * The tax invoice corrects another one, but says neither which nor why. Give `modification` with the original's key
 * and the reason.
 *
 * `B2B_MODIFICATION_NOT_PROVIDED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bModificationNotProvidedError extends DocumentedError.make<
  B2bModificationNotProvidedError,
  {},
  B2bModificationNotProvidedErrorEncoded
>()("B2bModificationNotProvidedError", {
  type: "B2B_MODIFICATION_NOT_PROVIDED",
  status: 400,
  summary:
    "The tax invoice corrects another one, but says neither which nor why. Give `modification` with the original's key and the reason."
}) {}

/**
 * The tax invoice to be corrected does not exist. Check its key, key type and `brn` in `modification`.
 *
 * `B2B_ORIGINAL_TAX_INVOICE_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bOriginalTaxInvoiceNotFoundError extends DocumentedError.make<
  B2bOriginalTaxInvoiceNotFoundError,
  {},
  B2bOriginalTaxInvoiceNotFoundErrorEncoded
>()("B2bOriginalTaxInvoiceNotFoundError", {
  type: "B2B_ORIGINAL_TAX_INVOICE_NOT_FOUND",
  status: 404,
  summary: "The tax invoice to be corrected does not exist. Check its key, key type and `brn` in `modification`."
}) {}

/**
 * The fields of {@link B2bRecipientNotFoundError} beside `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface B2bRecipientNotFoundErrorProps {
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** The counterparty's id. */
  readonly counterpartyId?: string | undefined
}

/**
 * The recipient is unknown: `brn` or `counterpartyId` says which one. Register it as a counterparty first, or correct
 * it.
 *
 * `B2B_RECIPIENT_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bRecipientNotFoundError extends DocumentedError.make<
  B2bRecipientNotFoundError,
  B2bRecipientNotFoundErrorProps,
  B2bRecipientNotFoundErrorEncoded
>()("B2bRecipientNotFoundError", {
  type: "B2B_RECIPIENT_NOT_FOUND",
  status: 404,
  summary:
    "The recipient is unknown: `brn` or `counterpartyId` says which one. Register it as a counterparty first, or correct it.",
  fields: {
    brn: Schema.optionalKey(Schema.String),
    counterpartyId: Schema.optionalKey(Schema.String)
  }
}) {}

/**
 * The fields of {@link B2bSupplierNotFoundError} beside `type` and `message`. PortOne may leave out any of them.
 *
 * @category error fields
 * @since 0.1.0
 */
export interface B2bSupplierNotFoundErrorProps {
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** The counterparty's id. */
  readonly counterpartyId?: string | undefined
}

/**
 * The supplier is unknown: `brn` or `counterpartyId` says which one. Register it as a counterparty first, or correct
 * it.
 *
 * `B2B_SUPPLIER_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bSupplierNotFoundError extends DocumentedError.make<
  B2bSupplierNotFoundError,
  B2bSupplierNotFoundErrorProps,
  B2bSupplierNotFoundErrorEncoded
>()("B2bSupplierNotFoundError", {
  type: "B2B_SUPPLIER_NOT_FOUND",
  status: 404,
  summary:
    "The supplier is unknown: `brn` or `counterpartyId` says which one. Register it as a counterparty first, or correct it.",
  fields: {
    brn: Schema.optionalKey(Schema.String),
    counterpartyId: Schema.optionalKey(Schema.String)
  }
}) {}

/**
 * Another tax invoice has this document key of the recipient. Look that one up before choosing a new key.
 *
 * `B2B_TAX_INVOICE_RECIPIENT_DOCUMENT_KEY_ALREADY_USED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError extends DocumentedError.make<
  B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
  {},
  B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedErrorEncoded
>()("B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError", {
  type: "B2B_TAX_INVOICE_RECIPIENT_DOCUMENT_KEY_ALREADY_USED",
  status: 400,
  summary: "Another tax invoice has this document key of the recipient. Look that one up before choosing a new key."
}) {}

/**
 * The original of a corrected tax invoice has not been sent to the National Tax Service yet. Wait until its status is
 * `SENDING_COMPLETED`.
 *
 * `B2B_TAX_INVOICE_STATUS_NOT_SENDING_COMPLETED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2BTaxInvoiceStatusNotSendingCompletedError extends DocumentedError.make<
  B2BTaxInvoiceStatusNotSendingCompletedError,
  {},
  B2BTaxInvoiceStatusNotSendingCompletedErrorEncoded
>()("B2BTaxInvoiceStatusNotSendingCompletedError", {
  type: "B2B_TAX_INVOICE_STATUS_NOT_SENDING_COMPLETED",
  status: 400,
  summary:
    "The original of a corrected tax invoice has not been sent to the National Tax Service yet. Wait until its status is `SENDING_COMPLETED`."
}) {}

/**
 * Another tax invoice has this document key of the supplier. Look that one up before choosing a new key.
 *
 * `B2B_TAX_INVOICE_SUPPLIER_DOCUMENT_KEY_ALREADY_USED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError extends DocumentedError.make<
  B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
  {},
  B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedErrorEncoded
>()("B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError", {
  type: "B2B_TAX_INVOICE_SUPPLIER_DOCUMENT_KEY_ALREADY_USED",
  status: 400,
  summary: "Another tax invoice has this document key of the supplier. Look that one up before choosing a new key."
}) {}

/**
 * The documented errors of `draftB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DraftB2bTaxInvoiceError =
  | B2BCannotChangeTaxTypeError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bIdAlreadyExistsError
  | B2bIssuanceTypeMismatchError
  | B2bModificationNotProvidedError
  | B2bNotEnabledError
  | B2bOriginalTaxInvoiceNotFoundError
  | B2bRecipientNotFoundError
  | B2bSupplierNotFoundError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError
  | B2BTaxInvoiceStatusNotSendingCompletedError
  | B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `draftB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DraftB2bTaxInvoiceError: DocumentedError.Union<DraftB2bTaxInvoiceError> = DocumentedError.union([
  B2BCannotChangeTaxTypeError,
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  B2bExternalServiceError,
  B2bIdAlreadyExistsError,
  B2bIssuanceTypeMismatchError,
  B2bModificationNotProvidedError,
  B2bNotEnabledError,
  B2bOriginalTaxInvoiceNotFoundError,
  B2bRecipientNotFoundError,
  B2bSupplierNotFoundError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
  B2BTaxInvoiceStatusNotSendingCompletedError,
  B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `draftB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DraftB2bTaxInvoiceInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** The tax invoice that this one modifies, and why. */
  readonly modification?: B2bTaxInvoiceModificationCreateBody | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** Whether to make a counterparty of the recipient. */
  readonly createRecipientCounterparty?: boolean | undefined
}

/**
 * The input of `draftB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DraftB2bTaxInvoiceInput: Schema.Codec<DraftB2bTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    taxInvoice: B2bTaxInvoiceInput,
    modification: Schema.optional(B2bTaxInvoiceModificationCreateBody),
    memo: Schema.optional(Schema.String),
    createRecipientCounterparty: Schema.optional(Schema.Boolean)
  })
)

/**
 * Saves a tax invoice as a draft; `issuanceType` is `REVERSE` unless given. Holds at most 99 items, 3 remarks and 5
 * additional contacts; a corrected invoice names its original in `modification`.
 *
 * `POST /b2b/tax-invoices/draft`
 *
 * Fails with:
 * - {@link B2BCannotChangeTaxTypeError} (400)
 * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
 * - {@link B2bCounterpartyNtsNotConnectedError} (400)
 * - {@link B2bIssuanceTypeMismatchError} (400)
 * - {@link B2bModificationNotProvidedError} (400)
 * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
 * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
 * - {@link B2bRecipientNotFoundError} (404)
 * - {@link B2bSupplierNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bIdAlreadyExistsError} (409)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Fdraft
 * @category endpoints
 * @since 0.1.0
 */
export const draftB2bTaxInvoice: Endpoint.Endpoint<
  DraftB2bTaxInvoiceInput,
  DraftB2bTaxInvoiceResponse,
  DraftB2bTaxInvoiceError
> = Endpoint.make({
  id: "draftB2bTaxInvoice",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/draft",
  authorized: true,
  input: DraftB2bTaxInvoiceInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: DraftB2bTaxInvoiceResponse,
  errors: DraftB2bTaxInvoiceError
})

/**
 * The body of `updateB2bTaxInvoiceDraft`: the draft's number and its new content.
 *
 * @category requests
 * @since 0.1.0
 */
export interface UpdateB2bTaxInvoiceDraftBody {
  /** Business registration number; required unless `taxInvoiceKeyType` is `TAX_INVOICE_ID`. */
  readonly brn?: string | undefined
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** What `taxInvoiceKey` is: `SUPPLIER`, or `RECIPIENT` as when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The body of `updateB2bTaxInvoiceDraft`: the draft's number and its new content.
 *
 * @category requests
 * @since 0.1.0
 */
export const UpdateB2bTaxInvoiceDraftBody: Schema.Codec<UpdateB2bTaxInvoiceDraftBody> = Wire.lazy(() =>
  Schema.Struct({
    brn: Schema.optional(Schema.String),
    taxInvoiceKey: Schema.String,
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    taxInvoice: B2bTaxInvoiceInput,
    memo: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `updateB2bTaxInvoiceDraft`: the draft, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export interface UpdateB2bTaxInvoiceDraftResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `updateB2bTaxInvoiceDraft`: the draft, changed.
 *
 * @category answers
 * @since 0.1.0
 */
export const UpdateB2bTaxInvoiceDraftResponse: Schema.Codec<
  UpdateB2bTaxInvoiceDraftResponse,
  UpdateB2bTaxInvoiceDraftResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * The update would change a document key of the draft. Keep the keys, or make a new draft.
 *
 * `B2B_DOCUMENT_KEY_CANNOT_BE_CHANGED`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bDocumentKeyCannotBeChangedError extends DocumentedError.make<
  B2bDocumentKeyCannotBeChangedError,
  {},
  B2bDocumentKeyCannotBeChangedErrorEncoded
>()("B2bDocumentKeyCannotBeChangedError", {
  type: "B2B_DOCUMENT_KEY_CANNOT_BE_CHANGED",
  status: 400,
  summary: "The update would change a document key of the draft. Keep the keys, or make a new draft."
}) {}

/**
 * The tax invoice is not a draft. Read its status: it has moved on, or its draft is still being saved.
 *
 * `B2B_TAX_INVOICE_NOT_DRAFTED_STATUS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceNotDraftedStatusError extends DocumentedError.make<
  B2bTaxInvoiceNotDraftedStatusError,
  {},
  B2bTaxInvoiceNotDraftedStatusErrorEncoded
>()("B2bTaxInvoiceNotDraftedStatusError", {
  type: "B2B_TAX_INVOICE_NOT_DRAFTED_STATUS",
  status: 400,
  summary: "The tax invoice is not a draft. Read its status: it has moved on, or its draft is still being saved."
}) {}

/**
 * The documented errors of `updateB2bTaxInvoiceDraft`.
 *
 * @category errors
 * @since 0.1.0
 */
export type UpdateB2bTaxInvoiceDraftError =
  | B2BCannotChangeTaxTypeError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bDocumentKeyCannotBeChangedError
  | B2bExternalServiceError
  | B2bIdAlreadyExistsError
  | B2bIssuanceTypeMismatchError
  | B2bModificationNotProvidedError
  | B2bNotEnabledError
  | B2bOriginalTaxInvoiceNotFoundError
  | B2bRecipientNotFoundError
  | B2bSupplierNotFoundError
  | B2bTaxInvoiceNotDraftedStatusError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError
  | B2BTaxInvoiceStatusNotSendingCompletedError
  | B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `updateB2bTaxInvoiceDraft`.
 *
 * @category errors
 * @since 0.1.0
 */
export const UpdateB2bTaxInvoiceDraftError: DocumentedError.Union<UpdateB2bTaxInvoiceDraftError> =
  DocumentedError.union([
    B2BCannotChangeTaxTypeError,
    B2bCounterpartyNotFoundError,
    B2bCounterpartyNtsNotConnectedError,
    B2bDocumentKeyCannotBeChangedError,
    B2bExternalServiceError,
    B2bIdAlreadyExistsError,
    B2bIssuanceTypeMismatchError,
    B2bModificationNotProvidedError,
    B2bNotEnabledError,
    B2bOriginalTaxInvoiceNotFoundError,
    B2bRecipientNotFoundError,
    B2bSupplierNotFoundError,
    B2bTaxInvoiceNotDraftedStatusError,
    B2bTaxInvoiceNotFoundError,
    B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
    B2BTaxInvoiceStatusNotSendingCompletedError,
    B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `updateB2bTaxInvoiceDraft`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface UpdateB2bTaxInvoiceDraftInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** Business registration number; required unless `taxInvoiceKeyType` is `TAX_INVOICE_ID`. */
  readonly brn?: string | undefined
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** What `taxInvoiceKey` is: `SUPPLIER`, or `RECIPIENT` as when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The input of `updateB2bTaxInvoiceDraft`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const UpdateB2bTaxInvoiceDraftInput: Schema.Codec<UpdateB2bTaxInvoiceDraftInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    brn: Schema.optional(Schema.String),
    taxInvoiceKey: Schema.String,
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    taxInvoice: B2bTaxInvoiceInput,
    memo: Schema.optional(Schema.String)
  })
)

/**
 * Replaces the content of a draft, except its document keys. Here `taxInvoiceKeyType` is `RECIPIENT` unless given,
 * unlike in the other calls, and `brn` is needed with it.
 *
 * `PUT /b2b/tax-invoices/draft`
 *
 * Fails with:
 * - {@link B2BCannotChangeTaxTypeError} (400)
 * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
 * - {@link B2bCounterpartyNtsNotConnectedError} (400)
 * - {@link B2bDocumentKeyCannotBeChangedError} (400)
 * - {@link B2bIssuanceTypeMismatchError} (400)
 * - {@link B2bModificationNotProvidedError} (400)
 * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
 * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
 * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
 * - {@link B2bRecipientNotFoundError} (404)
 * - {@link B2bSupplierNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bIdAlreadyExistsError} (409)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#put%20%2Fb2b%2Ftax-invoices%2Fdraft
 * @category endpoints
 * @since 0.1.0
 */
export const updateB2bTaxInvoiceDraft: Endpoint.Endpoint<
  UpdateB2bTaxInvoiceDraftInput,
  UpdateB2bTaxInvoiceDraftResponse,
  UpdateB2bTaxInvoiceDraftError
> = Endpoint.make({
  id: "updateB2bTaxInvoiceDraft",
  service: "TaxInvoices",
  method: "PUT",
  path: "/b2b/tax-invoices/draft",
  authorized: true,
  input: UpdateB2bTaxInvoiceDraftInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: UpdateB2bTaxInvoiceDraftResponse,
  errors: UpdateB2bTaxInvoiceDraftError
})

/**
 * The body of `issueB2bTaxInvoiceImmediately`: a tax invoice that the supplier issues at once.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceImmediatelyBody {
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The tax invoice that this one modifies, and why. */
  readonly modification?: B2bTaxInvoiceModificationCreateBody | undefined
  /** Whether to make a counterparty of the recipient. */
  readonly createRecipientCounterparty?: boolean | undefined
}

/**
 * The body of `issueB2bTaxInvoiceImmediately`: a tax invoice that the supplier issues at once.
 *
 * @category requests
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceImmediatelyBody: Schema.Codec<IssueB2bTaxInvoiceImmediatelyBody> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoiceInput,
    memo: Schema.optional(Schema.String),
    modification: Schema.optional(B2bTaxInvoiceModificationCreateBody),
    createRecipientCounterparty: Schema.optional(Schema.Boolean)
  })
)

/**
 * The answer of `issueB2bTaxInvoiceImmediately`: the tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceImmediatelyResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `issueB2bTaxInvoiceImmediately`: the tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceImmediatelyResponse: Schema.Codec<
  IssueB2bTaxInvoiceImmediatelyResponse,
  IssueB2bTaxInvoiceImmediatelyResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * The documented errors of `issueB2bTaxInvoiceImmediately`.
 *
 * @category errors
 * @since 0.1.0
 */
export type IssueB2bTaxInvoiceImmediatelyError =
  | B2BCannotChangeTaxTypeError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bIdAlreadyExistsError
  | B2bIssuanceTypeMismatchError
  | B2bModificationNotProvidedError
  | B2bNotEnabledError
  | B2bOriginalTaxInvoiceNotFoundError
  | B2bRecipientNotFoundError
  | B2bSupplierNotFoundError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError
  | B2BTaxInvoiceStatusNotSendingCompletedError
  | B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `issueB2bTaxInvoiceImmediately`.
 *
 * @category errors
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceImmediatelyError: DocumentedError.Union<IssueB2bTaxInvoiceImmediatelyError> =
  DocumentedError.union([
    B2BCannotChangeTaxTypeError,
    B2bCounterpartyNotFoundError,
    B2bCounterpartyNtsNotConnectedError,
    B2bExternalServiceError,
    B2bIdAlreadyExistsError,
    B2bIssuanceTypeMismatchError,
    B2bModificationNotProvidedError,
    B2bNotEnabledError,
    B2bOriginalTaxInvoiceNotFoundError,
    B2bRecipientNotFoundError,
    B2bSupplierNotFoundError,
    B2bTaxInvoiceNotFoundError,
    B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
    B2BTaxInvoiceStatusNotSendingCompletedError,
    B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `issueB2bTaxInvoiceImmediately`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceImmediatelyInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The tax invoice that this one modifies, and why. */
  readonly modification?: B2bTaxInvoiceModificationCreateBody | undefined
  /** Whether to make a counterparty of the recipient. */
  readonly createRecipientCounterparty?: boolean | undefined
}

/**
 * The input of `issueB2bTaxInvoiceImmediately`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceImmediatelyInput: Schema.Codec<IssueB2bTaxInvoiceImmediatelyInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    taxInvoice: B2bTaxInvoiceInput,
    memo: Schema.optional(Schema.String),
    modification: Schema.optional(B2bTaxInvoiceModificationCreateBody),
    createRecipientCounterparty: Schema.optional(Schema.Boolean)
  })
)

/**
 * Drafts and issues a forward tax invoice in one step. Set `issuanceType` to `NORMAL`, since the default is `REVERSE`;
 * it can be cancelled only until it is sent to the NTS.
 *
 * `POST /b2b/tax-invoices/issue-immediately`
 *
 * Fails with:
 * - {@link B2BCannotChangeTaxTypeError} (400)
 * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
 * - {@link B2bCounterpartyNtsNotConnectedError} (400)
 * - {@link B2bIssuanceTypeMismatchError} (400)
 * - {@link B2bModificationNotProvidedError} (400)
 * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
 * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
 * - {@link B2bRecipientNotFoundError} (404)
 * - {@link B2bSupplierNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bIdAlreadyExistsError} (409)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Fissue-immediately
 * @category endpoints
 * @since 0.1.0
 */
export const issueB2bTaxInvoiceImmediately: Endpoint.Endpoint<
  IssueB2bTaxInvoiceImmediatelyInput,
  IssueB2bTaxInvoiceImmediatelyResponse,
  IssueB2bTaxInvoiceImmediatelyError
> = Endpoint.make({
  id: "issueB2bTaxInvoiceImmediately",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/issue-immediately",
  authorized: true,
  input: IssueB2bTaxInvoiceImmediatelyInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: IssueB2bTaxInvoiceImmediatelyResponse,
  errors: IssueB2bTaxInvoiceImmediatelyError
})

/**
 * The body of `requestB2bTaxInvoiceReverseIssuance`: a tax invoice that the supplier is asked to issue.
 *
 * @category requests
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceReverseIssuanceBody {
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The tax invoice that this one modifies, and why. */
  readonly modification?: B2bTaxInvoiceModificationCreateBody | undefined
}

/**
 * The body of `requestB2bTaxInvoiceReverseIssuance`: a tax invoice that the supplier is asked to issue.
 *
 * @category requests
 * @since 0.1.0
 */
export const RequestB2bTaxInvoiceReverseIssuanceBody: Schema.Codec<RequestB2bTaxInvoiceReverseIssuanceBody> = Wire.lazy(
  () =>
    Schema.Struct({
      taxInvoice: B2bTaxInvoiceInput,
      memo: Schema.optional(Schema.String),
      modification: Schema.optional(B2bTaxInvoiceModificationCreateBody)
    })
)

/**
 * The answer of `requestB2bTaxInvoiceReverseIssuance`: the tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceReverseIssuanceResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `requestB2bTaxInvoiceReverseIssuance`: the tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const RequestB2bTaxInvoiceReverseIssuanceResponse: Schema.Codec<
  RequestB2bTaxInvoiceReverseIssuanceResponse,
  RequestB2bTaxInvoiceReverseIssuanceResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * The documented errors of `requestB2bTaxInvoiceReverseIssuance`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RequestB2bTaxInvoiceReverseIssuanceError =
  | B2BCannotChangeTaxTypeError
  | B2bCounterpartyNotFoundError
  | B2bCounterpartyNtsNotConnectedError
  | B2bExternalServiceError
  | B2bIdAlreadyExistsError
  | B2bIssuanceTypeMismatchError
  | B2bModificationNotProvidedError
  | B2bNotEnabledError
  | B2bOriginalTaxInvoiceNotFoundError
  | B2bRecipientNotFoundError
  | B2bSupplierNotFoundError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError
  | B2BTaxInvoiceStatusNotSendingCompletedError
  | B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `requestB2bTaxInvoiceReverseIssuance`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RequestB2bTaxInvoiceReverseIssuanceError: DocumentedError.Union<RequestB2bTaxInvoiceReverseIssuanceError> =
  DocumentedError.union([
    B2BCannotChangeTaxTypeError,
    B2bCounterpartyNotFoundError,
    B2bCounterpartyNtsNotConnectedError,
    B2bExternalServiceError,
    B2bIdAlreadyExistsError,
    B2bIssuanceTypeMismatchError,
    B2bModificationNotProvidedError,
    B2bNotEnabledError,
    B2bOriginalTaxInvoiceNotFoundError,
    B2bRecipientNotFoundError,
    B2bSupplierNotFoundError,
    B2bTaxInvoiceNotFoundError,
    B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
    B2BTaxInvoiceStatusNotSendingCompletedError,
    B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `requestB2bTaxInvoiceReverseIssuance`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceReverseIssuanceInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The tax invoice. */
  readonly taxInvoice: B2bTaxInvoiceInput
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The tax invoice that this one modifies, and why. */
  readonly modification?: B2bTaxInvoiceModificationCreateBody | undefined
}

/**
 * The input of `requestB2bTaxInvoiceReverseIssuance`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RequestB2bTaxInvoiceReverseIssuanceInput: Schema.Codec<RequestB2bTaxInvoiceReverseIssuanceInput> =
  Wire.lazy(() =>
    Schema.Struct({
      test: Schema.optional(Schema.Boolean),
      taxInvoice: B2bTaxInvoiceInput,
      memo: Schema.optional(Schema.String),
      modification: Schema.optional(B2bTaxInvoiceModificationCreateBody)
    })
  )

/**
 * Drafts a reverse tax invoice and asks the supplier to issue it, in one step.
 *
 * `POST /b2b/tax-invoices/request-reverse-issuance`
 *
 * Fails with:
 * - {@link B2BCannotChangeTaxTypeError} (400)
 * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
 * - {@link B2bCounterpartyNtsNotConnectedError} (400)
 * - {@link B2bIssuanceTypeMismatchError} (400)
 * - {@link B2bModificationNotProvidedError} (400)
 * - {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError} (400)
 * - {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bCounterpartyNotFoundError} (404)
 * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
 * - {@link B2bRecipientNotFoundError} (404)
 * - {@link B2bSupplierNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bIdAlreadyExistsError} (409)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2Frequest-reverse-issuance
 * @category endpoints
 * @since 0.1.0
 */
export const requestB2bTaxInvoiceReverseIssuance: Endpoint.Endpoint<
  RequestB2bTaxInvoiceReverseIssuanceInput,
  RequestB2bTaxInvoiceReverseIssuanceResponse,
  RequestB2bTaxInvoiceReverseIssuanceError
> = Endpoint.make({
  id: "requestB2bTaxInvoiceReverseIssuance",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/request-reverse-issuance",
  authorized: true,
  input: RequestB2bTaxInvoiceReverseIssuanceInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: RequestB2bTaxInvoiceReverseIssuanceResponse,
  errors: RequestB2bTaxInvoiceReverseIssuanceError
})

/**
 * The answer of `requestB2bTaxInvoice`: the tax invoice that the supplier was asked to issue.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `requestB2bTaxInvoice`: the tax invoice that the supplier was asked to issue.
 *
 * @category answers
 * @since 0.1.0
 */
export const RequestB2bTaxInvoiceResponse: Schema.Codec<
  RequestB2bTaxInvoiceResponse,
  RequestB2bTaxInvoiceResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * The tax invoice has no document key of the recipient, which this step needs. Set `recipientDocumentKey` in the
 * draft.
 *
 * `B2B_TAX_INVOICE_NO_RECIPIENT_DOCUMENT_KEY`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceNoRecipientDocumentKeyError extends DocumentedError.make<
  B2bTaxInvoiceNoRecipientDocumentKeyError,
  {},
  B2bTaxInvoiceNoRecipientDocumentKeyErrorEncoded
>()("B2bTaxInvoiceNoRecipientDocumentKeyError", {
  type: "B2B_TAX_INVOICE_NO_RECIPIENT_DOCUMENT_KEY",
  status: 400,
  summary:
    "The tax invoice has no document key of the recipient, which this step needs. Set `recipientDocumentKey` in the draft."
}) {}

/**
 * The documented errors of `requestB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RequestB2bTaxInvoiceError =
  | B2BCannotChangeTaxTypeError
  | B2bExternalServiceError
  | B2bIssuanceTypeMismatchError
  | B2bModificationNotProvidedError
  | B2bNotEnabledError
  | B2bOriginalTaxInvoiceNotFoundError
  | B2bTaxInvoiceNotDraftedStatusError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceNoRecipientDocumentKeyError
  | B2BTaxInvoiceStatusNotSendingCompletedError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `requestB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RequestB2bTaxInvoiceError: DocumentedError.Union<RequestB2bTaxInvoiceError> = DocumentedError.union([
  B2BCannotChangeTaxTypeError,
  B2bExternalServiceError,
  B2bIssuanceTypeMismatchError,
  B2bModificationNotProvidedError,
  B2bNotEnabledError,
  B2bOriginalTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNoRecipientDocumentKeyError,
  B2BTaxInvoiceStatusNotSendingCompletedError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `requestB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `requestB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RequestB2bTaxInvoiceInput: Schema.Codec<RequestB2bTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Asks the supplier to issue a reverse invoice that is `DRAFTED`. It must carry the recipient's document key.
 *
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/request`
 *
 * Fails with:
 * - {@link B2BCannotChangeTaxTypeError} (400)
 * - {@link B2BTaxInvoiceStatusNotSendingCompletedError} (400)
 * - {@link B2bIssuanceTypeMismatchError} (400)
 * - {@link B2bModificationNotProvidedError} (400)
 * - {@link B2bTaxInvoiceNoRecipientDocumentKeyError} (400)
 * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bOriginalTaxInvoiceNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Frequest
 * @category endpoints
 * @since 0.1.0
 */
export const requestB2bTaxInvoice: Endpoint.Endpoint<
  RequestB2bTaxInvoiceInput,
  RequestB2bTaxInvoiceResponse,
  RequestB2bTaxInvoiceError
> = Endpoint.make({
  id: "requestB2bTaxInvoice",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/request",
  authorized: true,
  input: RequestB2bTaxInvoiceInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: RequestB2bTaxInvoiceResponse,
  errors: RequestB2bTaxInvoiceError
})

/**
 * The body of `cancelB2bTaxInvoiceRequest`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceRequestBody {
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The body of `cancelB2bTaxInvoiceRequest`.
 *
 * @category requests
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceRequestBody: Schema.Codec<CancelB2bTaxInvoiceRequestBody> = Wire.lazy(() =>
  Schema.Struct({
    memo: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `cancelB2bTaxInvoiceRequest`: the tax invoice whose request was withdrawn.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceRequestResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `cancelB2bTaxInvoiceRequest`: the tax invoice whose request was withdrawn.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceRequestResponse: Schema.Codec<
  CancelB2bTaxInvoiceRequestResponse,
  CancelB2bTaxInvoiceRequestResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * No request for reverse issuance is waiting on this tax invoice. Read its status: it may have been issued, refused or
 * withdrawn.
 *
 * `B2B_TAX_INVOICE_NOT_REQUESTED_STATUS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceNotRequestedStatusError extends DocumentedError.make<
  B2bTaxInvoiceNotRequestedStatusError,
  {},
  B2bTaxInvoiceNotRequestedStatusErrorEncoded
>()("B2bTaxInvoiceNotRequestedStatusError", {
  type: "B2B_TAX_INVOICE_NOT_REQUESTED_STATUS",
  status: 400,
  summary:
    "No request for reverse issuance is waiting on this tax invoice. Read its status: it may have been issued, refused or withdrawn."
}) {}

/**
 * The documented errors of `cancelB2bTaxInvoiceRequest`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CancelB2bTaxInvoiceRequestError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceNotRequestedStatusError
  | B2bTaxInvoiceNoRecipientDocumentKeyError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `cancelB2bTaxInvoiceRequest`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceRequestError: DocumentedError.Union<CancelB2bTaxInvoiceRequestError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceNotFoundError,
    B2bTaxInvoiceNotRequestedStatusError,
    B2bTaxInvoiceNoRecipientDocumentKeyError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `cancelB2bTaxInvoiceRequest`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceRequestInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The input of `cancelB2bTaxInvoiceRequest`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceRequestInput: Schema.Codec<CancelB2bTaxInvoiceRequestInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean),
    memo: Schema.optional(Schema.String)
  })
)

/**
 * Withdraws, as the recipient, a request for reverse issuance that the supplier has not approved yet.
 *
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-request`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNoRecipientDocumentKeyError} (400)
 * - {@link B2bTaxInvoiceNotRequestedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fcancel-request
 * @category endpoints
 * @since 0.1.0
 */
export const cancelB2bTaxInvoiceRequest: Endpoint.Endpoint<
  CancelB2bTaxInvoiceRequestInput,
  CancelB2bTaxInvoiceRequestResponse,
  CancelB2bTaxInvoiceRequestError
> = Endpoint.make({
  id: "cancelB2bTaxInvoiceRequest",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/cancel-request",
  authorized: true,
  input: CancelB2bTaxInvoiceRequestInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CancelB2bTaxInvoiceRequestResponse,
  errors: CancelB2bTaxInvoiceRequestError
})

/**
 * The body of `refuseB2bTaxInvoiceRequest`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface RefuseB2bTaxInvoiceRequestBody {
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The body of `refuseB2bTaxInvoiceRequest`.
 *
 * @category requests
 * @since 0.1.0
 */
export const RefuseB2bTaxInvoiceRequestBody: Schema.Codec<RefuseB2bTaxInvoiceRequestBody> = Wire.lazy(() =>
  Schema.Struct({
    memo: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `refuseB2bTaxInvoiceRequest`: the tax invoice that the supplier turned down.
 *
 * @category answers
 * @since 0.1.0
 */
export interface RefuseB2bTaxInvoiceRequestResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `refuseB2bTaxInvoiceRequest`: the tax invoice that the supplier turned down.
 *
 * @category answers
 * @since 0.1.0
 */
export const RefuseB2bTaxInvoiceRequestResponse: Schema.Codec<
  RefuseB2bTaxInvoiceRequestResponse,
  RefuseB2bTaxInvoiceRequestResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * The tax invoice has no document key of the supplier, which this step needs. Set `supplierDocumentKey` in the draft.
 *
 * `B2B_TAX_INVOICE_NO_SUPPLIER_DOCUMENT_KEY`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceNoSupplierDocumentKeyError extends DocumentedError.make<
  B2bTaxInvoiceNoSupplierDocumentKeyError,
  {},
  B2bTaxInvoiceNoSupplierDocumentKeyErrorEncoded
>()("B2bTaxInvoiceNoSupplierDocumentKeyError", {
  type: "B2B_TAX_INVOICE_NO_SUPPLIER_DOCUMENT_KEY",
  status: 400,
  summary:
    "The tax invoice has no document key of the supplier, which this step needs. Set `supplierDocumentKey` in the draft."
}) {}

/**
 * The documented errors of `refuseB2bTaxInvoiceRequest`.
 *
 * @category errors
 * @since 0.1.0
 */
export type RefuseB2bTaxInvoiceRequestError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceNotRequestedStatusError
  | B2bTaxInvoiceNoSupplierDocumentKeyError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `refuseB2bTaxInvoiceRequest`.
 *
 * @category errors
 * @since 0.1.0
 */
export const RefuseB2bTaxInvoiceRequestError: DocumentedError.Union<RefuseB2bTaxInvoiceRequestError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceNotFoundError,
    B2bTaxInvoiceNotRequestedStatusError,
    B2bTaxInvoiceNoSupplierDocumentKeyError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `refuseB2bTaxInvoiceRequest`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface RefuseB2bTaxInvoiceRequestInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The input of `refuseB2bTaxInvoiceRequest`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const RefuseB2bTaxInvoiceRequestInput: Schema.Codec<RefuseB2bTaxInvoiceRequestInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean),
    memo: Schema.optional(Schema.String)
  })
)

/**
 * Refuses, as the supplier, a request for reverse issuance.
 *
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/refuse-request`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNoSupplierDocumentKeyError} (400)
 * - {@link B2bTaxInvoiceNotRequestedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Frefuse-request
 * @category endpoints
 * @since 0.1.0
 */
export const refuseB2bTaxInvoiceRequest: Endpoint.Endpoint<
  RefuseB2bTaxInvoiceRequestInput,
  RefuseB2bTaxInvoiceRequestResponse,
  RefuseB2bTaxInvoiceRequestError
> = Endpoint.make({
  id: "refuseB2bTaxInvoiceRequest",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/refuse-request",
  authorized: true,
  input: RefuseB2bTaxInvoiceRequestInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: RefuseB2bTaxInvoiceRequestResponse,
  errors: RefuseB2bTaxInvoiceRequestError
})

/**
 * The body of `issueB2bTaxInvoice` to approve a requested tax invoice or the supplier's own draft.
 *
 * @category requests
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceBody {
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The subject of the e-mail that announces it. */
  readonly emailSubject?: string | undefined
}

/**
 * The body of `issueB2bTaxInvoice` to approve a requested tax invoice or the supplier's own draft.
 *
 * @category requests
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceBody: Schema.Codec<IssueB2bTaxInvoiceBody> = Wire.lazy(() =>
  Schema.Struct({
    memo: Schema.optional(Schema.String),
    emailSubject: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `issueB2bTaxInvoice`: the tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `issueB2bTaxInvoice`: the tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceResponse: Schema.Codec<IssueB2bTaxInvoiceResponse, IssueB2bTaxInvoiceResponseEncoded> =
  Wire.lazy(() =>
    Schema.Struct({
      taxInvoice: B2bTaxInvoice
    })
  )

/**
 * The documented errors of `issueB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export type IssueB2bTaxInvoiceError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotDraftedStatusError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceNotRequestedStatusError
  | B2bTaxInvoiceNoSupplierDocumentKeyError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `issueB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceError: DocumentedError.Union<IssueB2bTaxInvoiceError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bNotEnabledError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotRequestedStatusError,
  B2bTaxInvoiceNoSupplierDocumentKeyError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `issueB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
  /** The subject of the e-mail that announces it. */
  readonly emailSubject?: string | undefined
}

/**
 * The input of `issueB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const IssueB2bTaxInvoiceInput: Schema.Codec<IssueB2bTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean),
    memo: Schema.optional(Schema.String),
    emailSubject: Schema.optional(Schema.String)
  })
)

/**
 * Approves the issue of a tax invoice: a forward one that is `DRAFTED`, or a reverse one that is `REQUESTED`. It must
 * carry the supplier's document key.
 *
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/issue`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNoSupplierDocumentKeyError} (400)
 * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
 * - {@link B2bTaxInvoiceNotRequestedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fissue
 * @category endpoints
 * @since 0.1.0
 */
export const issueB2bTaxInvoice: Endpoint.Endpoint<
  IssueB2bTaxInvoiceInput,
  IssueB2bTaxInvoiceResponse,
  IssueB2bTaxInvoiceError
> = Endpoint.make({
  id: "issueB2bTaxInvoice",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/issue",
  authorized: true,
  input: IssueB2bTaxInvoiceInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: IssueB2bTaxInvoiceResponse,
  errors: IssueB2bTaxInvoiceError
})

/**
 * The body of `cancelB2bTaxInvoiceIssuance`.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceIssuanceBody {
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The body of `cancelB2bTaxInvoiceIssuance`.
 *
 * @category requests
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceIssuanceBody: Schema.Codec<CancelB2bTaxInvoiceIssuanceBody> = Wire.lazy(() =>
  Schema.Struct({
    memo: Schema.optional(Schema.String)
  })
)

/**
 * The answer of `cancelB2bTaxInvoiceIssuance`: the tax invoice, its issue cancelled.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceIssuanceResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `cancelB2bTaxInvoiceIssuance`: the tax invoice, its issue cancelled.
 *
 * @category answers
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceIssuanceResponse: Schema.Codec<
  CancelB2bTaxInvoiceIssuanceResponse,
  CancelB2bTaxInvoiceIssuanceResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * The tax invoice is not in status `ISSUED`. Read it: it may not be issued yet, or be on its way to the National Tax
 * Service.
 *
 * `B2B_TAX_INVOICE_NOT_ISSUED_STATUS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceNotIssuedStatusError extends DocumentedError.make<
  B2bTaxInvoiceNotIssuedStatusError,
  {},
  B2bTaxInvoiceNotIssuedStatusErrorEncoded
>()("B2bTaxInvoiceNotIssuedStatusError", {
  type: "B2B_TAX_INVOICE_NOT_ISSUED_STATUS",
  status: 400,
  summary:
    "The tax invoice is not in status `ISSUED`. Read it: it may not be issued yet, or be on its way to the National Tax Service."
}) {}

/**
 * The documented errors of `cancelB2bTaxInvoiceIssuance`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CancelB2bTaxInvoiceIssuanceError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceNotIssuedStatusError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `cancelB2bTaxInvoiceIssuance`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceIssuanceError: DocumentedError.Union<CancelB2bTaxInvoiceIssuanceError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceNotFoundError,
    B2bTaxInvoiceNotIssuedStatusError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `cancelB2bTaxInvoiceIssuance`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceIssuanceInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** A note of the merchant's own. */
  readonly memo?: string | undefined
}

/**
 * The input of `cancelB2bTaxInvoiceIssuance`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CancelB2bTaxInvoiceIssuanceInput: Schema.Codec<CancelB2bTaxInvoiceIssuanceInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean),
    memo: Schema.optional(Schema.String)
  })
)

/**
 * Cancels, as the supplier, an issued tax invoice before it is sent to the NTS. After that, issue a corrected one.
 *
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-issuance`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNotIssuedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fcancel-issuance
 * @category endpoints
 * @since 0.1.0
 */
export const cancelB2bTaxInvoiceIssuance: Endpoint.Endpoint<
  CancelB2bTaxInvoiceIssuanceInput,
  CancelB2bTaxInvoiceIssuanceResponse,
  CancelB2bTaxInvoiceIssuanceError
> = Endpoint.make({
  id: "cancelB2bTaxInvoiceIssuance",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/cancel-issuance",
  authorized: true,
  input: CancelB2bTaxInvoiceIssuanceInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CancelB2bTaxInvoiceIssuanceResponse,
  errors: CancelB2bTaxInvoiceIssuanceError
})

/**
 * The answer of `sendToNtsB2bTaxInvoice`: the tax invoice that goes to the National Tax Service at once.
 *
 * @category answers
 * @since 0.1.0
 */
export interface SendToNtsB2bTaxInvoiceResponse {
  /** The tax invoice, as it is afterwards. */
  readonly taxInvoice: B2bTaxInvoice
}

/**
 * The answer of `sendToNtsB2bTaxInvoice`: the tax invoice that goes to the National Tax Service at once.
 *
 * @category answers
 * @since 0.1.0
 */
export const SendToNtsB2bTaxInvoiceResponse: Schema.Codec<
  SendToNtsB2bTaxInvoiceResponse,
  SendToNtsB2bTaxInvoiceResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoice: B2bTaxInvoice
  })
)

/**
 * The documented errors of `sendToNtsB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export type SendToNtsB2bTaxInvoiceError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | B2bTaxInvoiceNotIssuedStatusError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `sendToNtsB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export const SendToNtsB2bTaxInvoiceError: DocumentedError.Union<SendToNtsB2bTaxInvoiceError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bNotEnabledError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotIssuedStatusError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `sendToNtsB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface SendToNtsB2bTaxInvoiceInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `sendToNtsB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const SendToNtsB2bTaxInvoiceInput: Schema.Codec<SendToNtsB2bTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Sends an issued tax invoice to the NTS now. After that it can no longer be cancelled, only corrected.
 *
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/send-to-nts`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNotIssuedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fsend-to-nts
 * @category endpoints
 * @since 0.1.0
 */
export const sendToNtsB2bTaxInvoice: Endpoint.Endpoint<
  SendToNtsB2bTaxInvoiceInput,
  SendToNtsB2bTaxInvoiceResponse,
  SendToNtsB2bTaxInvoiceError
> = Endpoint.make({
  id: "sendToNtsB2bTaxInvoice",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/send-to-nts",
  authorized: true,
  input: SendToNtsB2bTaxInvoiceInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: SendToNtsB2bTaxInvoiceResponse,
  errors: SendToNtsB2bTaxInvoiceError
})

/**
 * The empty answer of `deleteB2bTaxInvoice`.
 *
 * @category answers
 * @since 0.1.0
 */
export interface DeleteB2bTaxInvoiceResponse {
  readonly [key: string]: never
}

/**
 * The empty answer of `deleteB2bTaxInvoice`.
 *
 * @category answers
 * @since 0.1.0
 */
export const DeleteB2bTaxInvoiceResponse: Schema.Codec<DeleteB2bTaxInvoiceResponse> = Wire.lazy(() =>
  Schema.Record(Schema.String.check(Schema.makeFilter(() => false)), Schema.Never)
)

/**
 * The tax invoice is in a status that forbids deletion. Only drafts, refused or cancelled ones, and those that could
 * not be sent can go.
 *
 * `B2B_TAX_INVOICE_NON_DELETABLE_STATUS`, status 400.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceNonDeletableStatusError extends DocumentedError.make<
  B2bTaxInvoiceNonDeletableStatusError,
  {},
  B2bTaxInvoiceNonDeletableStatusErrorEncoded
>()("B2bTaxInvoiceNonDeletableStatusError", {
  type: "B2B_TAX_INVOICE_NON_DELETABLE_STATUS",
  status: 400,
  summary:
    "The tax invoice is in a status that forbids deletion. Only drafts, refused or cancelled ones, and those that could not be sent can go."
}) {}

/**
 * The documented errors of `deleteB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DeleteB2bTaxInvoiceError =
  | B2bBulkTaxInvoiceNotFoundError
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNonDeletableStatusError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `deleteB2bTaxInvoice`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DeleteB2bTaxInvoiceError: DocumentedError.Union<DeleteB2bTaxInvoiceError> = DocumentedError.union([
  B2bBulkTaxInvoiceNotFoundError,
  B2bExternalServiceError,
  B2bNotEnabledError,
  B2bTaxInvoiceNonDeletableStatusError,
  B2bTaxInvoiceNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `deleteB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DeleteB2bTaxInvoiceInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `deleteB2bTaxInvoice`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DeleteB2bTaxInvoiceInput: Schema.Codec<DeleteB2bTaxInvoiceInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Deletes a tax invoice that is a draft, was refused or cancelled, or could not be sent to the NTS.
 *
 * `DELETE /b2b/tax-invoices/{taxInvoiceKey}`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNonDeletableStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bBulkTaxInvoiceNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#delete%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D
 * @category endpoints
 * @since 0.1.0
 */
export const deleteB2bTaxInvoice: Endpoint.Endpoint<
  DeleteB2bTaxInvoiceInput,
  DeleteB2bTaxInvoiceResponse,
  DeleteB2bTaxInvoiceError
> = Endpoint.make({
  id: "deleteB2bTaxInvoice",
  service: "TaxInvoices",
  method: "DELETE",
  path: "/b2b/tax-invoices/{taxInvoiceKey}",
  authorized: true,
  input: DeleteB2bTaxInvoiceInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: DeleteB2bTaxInvoiceResponse,
  errors: DeleteB2bTaxInvoiceError
})

/**
 * The body of `createB2bFileUploadUrl`: the name of the file to upload.
 *
 * @category requests
 * @since 0.1.0
 */
export interface CreateB2bFileUploadUrlBody {
  /** The file's name. */
  readonly fileName: string
}

/**
 * The body of `createB2bFileUploadUrl`: the name of the file to upload.
 *
 * @category requests
 * @since 0.1.0
 */
export const CreateB2bFileUploadUrlBody: Schema.Codec<CreateB2bFileUploadUrlBody> = Wire.lazy(() =>
  Schema.Struct({
    fileName: Schema.String
  })
)

/**
 * The answer of `createB2bFileUploadUrl`: where to upload the file, and its id for attaching it.
 *
 * @category answers
 * @since 0.1.0
 */
export interface CreateB2bFileUploadUrlPayload {
  /** The uploaded file's id. */
  readonly fileId: string
  /** Where to upload the file to. */
  readonly url: string
}

/**
 * The answer of `createB2bFileUploadUrl`: where to upload the file, and its id for attaching it.
 *
 * @category answers
 * @since 0.1.0
 */
export const CreateB2bFileUploadUrlPayload: Schema.Codec<CreateB2bFileUploadUrlPayload> = Wire.lazy(() =>
  Schema.Struct({
    fileId: Schema.String,
    url: Schema.String
  })
)

/**
 * The documented errors of `createB2bFileUploadUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export type CreateB2bFileUploadUrlError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `createB2bFileUploadUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export const CreateB2bFileUploadUrlError: DocumentedError.Union<CreateB2bFileUploadUrlError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bNotEnabledError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `createB2bFileUploadUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface CreateB2bFileUploadUrlInput {
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The file's name. */
  readonly fileName: string
}

/**
 * The input of `createB2bFileUploadUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const CreateB2bFileUploadUrlInput: Schema.Codec<CreateB2bFileUploadUrlInput> = Wire.lazy(() =>
  Schema.Struct({
    test: Schema.optional(Schema.Boolean),
    fileName: Schema.String
  })
)

/**
 * Creates a URL for uploading a file, and the `fileId` to attach it by. Upload first, then call
 * `attachB2bTaxInvoiceFile`.
 *
 * `POST /b2b/file-upload-url`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ffile-upload-url
 * @category endpoints
 * @since 0.1.0
 */
export const createB2bFileUploadUrl: Endpoint.Endpoint<
  CreateB2bFileUploadUrlInput,
  CreateB2bFileUploadUrlPayload,
  CreateB2bFileUploadUrlError
> = Endpoint.make({
  id: "createB2bFileUploadUrl",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/file-upload-url",
  authorized: true,
  input: CreateB2bFileUploadUrlInput,
  pathFields: [],
  queryFields: ["test"],
  payload: "body",
  storeId: [],
  format: "json",
  success: CreateB2bFileUploadUrlPayload,
  errors: CreateB2bFileUploadUrlError
})

/**
 * The body of `attachB2bTaxInvoiceFile`: the id of a file that was uploaded before.
 *
 * @category requests
 * @since 0.1.0
 */
export interface AttachB2bTaxInvoiceFileBody {
  /** The uploaded file's id. */
  readonly fileId: string
}

/**
 * The body of `attachB2bTaxInvoiceFile`: the id of a file that was uploaded before.
 *
 * @category requests
 * @since 0.1.0
 */
export const AttachB2bTaxInvoiceFileBody: Schema.Codec<AttachB2bTaxInvoiceFileBody> = Wire.lazy(() =>
  Schema.Struct({
    fileId: Schema.String
  })
)

/**
 * There is no uploaded file with this id. Upload it to the URL from `createB2bFileUploadUrl` before attaching it.
 *
 * `B2B_FILE_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bFileNotFoundError extends DocumentedError.make<B2bFileNotFoundError, {}, B2bFileNotFoundErrorEncoded>()(
  "B2bFileNotFoundError",
  {
    type: "B2B_FILE_NOT_FOUND",
    status: 404,
    summary:
      "There is no uploaded file with this id. Upload it to the URL from `createB2bFileUploadUrl` before attaching it."
  }
) {}

/**
 * The documented errors of `attachB2bTaxInvoiceFile`.
 *
 * @category errors
 * @since 0.1.0
 */
export type AttachB2bTaxInvoiceFileError =
  | B2bExternalServiceError
  | B2bFileNotFoundError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotDraftedStatusError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `attachB2bTaxInvoiceFile`.
 *
 * @category errors
 * @since 0.1.0
 */
export const AttachB2bTaxInvoiceFileError: DocumentedError.Union<AttachB2bTaxInvoiceFileError> = DocumentedError.union([
  B2bExternalServiceError,
  B2bFileNotFoundError,
  B2bNotEnabledError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  ForbiddenError,
  InvalidRequestError,
  UnauthorizedError
])

/**
 * The input of `attachB2bTaxInvoiceFile`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface AttachB2bTaxInvoiceFileInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
  /** The uploaded file's id. */
  readonly fileId: string
}

/**
 * The input of `attachB2bTaxInvoiceFile`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const AttachB2bTaxInvoiceFileInput: Schema.Codec<AttachB2bTaxInvoiceFileInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean),
    fileId: Schema.String
  })
)

/**
 * Attaches an uploaded file to a draft.
 *
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/attach-file`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bFileNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#post%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattach-file
 * @category endpoints
 * @since 0.1.0
 */
export const attachB2bTaxInvoiceFile: Endpoint.Endpoint<
  AttachB2bTaxInvoiceFileInput,
  void,
  AttachB2bTaxInvoiceFileError
> = Endpoint.make({
  id: "attachB2bTaxInvoiceFile",
  service: "TaxInvoices",
  method: "POST",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/attach-file",
  authorized: true,
  input: AttachB2bTaxInvoiceFileInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "body",
  storeId: [],
  format: "empty",
  success: Schema.Void,
  errors: AttachB2bTaxInvoiceFileError
})

/**
 * A file that is attached to a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface B2bTaxInvoiceAttachment {
  /** The attachment's id. */
  readonly id: string
  /** The file's name. */
  readonly name: string
  /** When it was attached. RFC 3339 on the wire. */
  readonly attachedAt: DateTime.Utc
}

/**
 * A file that is attached to a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const B2bTaxInvoiceAttachment: Schema.Codec<B2bTaxInvoiceAttachment, B2bTaxInvoiceAttachmentEncoded> = Wire.lazy(
  () =>
    Schema.Struct({
      id: Schema.String,
      name: Schema.String,
      attachedAt: Wire.Timestamp
    })
)

/**
 * The files that are attached to a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bTaxInvoiceAttachmentsResponse {
  /** The attached files. */
  readonly attachments: ReadonlyArray<B2bTaxInvoiceAttachment>
}

/**
 * The files that are attached to a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bTaxInvoiceAttachmentsResponse: Schema.Codec<
  GetB2bTaxInvoiceAttachmentsResponse,
  GetB2bTaxInvoiceAttachmentsResponseEncoded
> = Wire.lazy(() =>
  Schema.Struct({
    attachments: Schema.Array(B2bTaxInvoiceAttachment)
  })
)

/**
 * The documented errors of `getB2bTaxInvoiceAttachments`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bTaxInvoiceAttachmentsError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bTaxInvoiceAttachments`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bTaxInvoiceAttachmentsError: DocumentedError.Union<GetB2bTaxInvoiceAttachmentsError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceNotFoundError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `getB2bTaxInvoiceAttachments`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bTaxInvoiceAttachmentsInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bTaxInvoiceAttachments`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bTaxInvoiceAttachmentsInput: Schema.Codec<GetB2bTaxInvoiceAttachmentsInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Lists the files attached to a tax invoice.
 *
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/attachments`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattachments
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoiceAttachments: Endpoint.Endpoint<
  GetB2bTaxInvoiceAttachmentsInput,
  GetB2bTaxInvoiceAttachmentsResponse,
  GetB2bTaxInvoiceAttachmentsError
> = Endpoint.make({
  id: "getB2bTaxInvoiceAttachments",
  service: "TaxInvoices",
  method: "GET",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/attachments",
  authorized: true,
  input: GetB2bTaxInvoiceAttachmentsInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetB2bTaxInvoiceAttachmentsResponse,
  errors: GetB2bTaxInvoiceAttachmentsError
})

/**
 * The tax invoice has no such attachment. List its attachments; it may have been removed already.
 *
 * `B2B_TAX_INVOICE_ATTACHMENT_NOT_FOUND`, status 404.
 *
 * @category errors
 * @since 0.1.0
 */
export class B2bTaxInvoiceAttachmentNotFoundError extends DocumentedError.make<
  B2bTaxInvoiceAttachmentNotFoundError,
  {},
  B2bTaxInvoiceAttachmentNotFoundErrorEncoded
>()("B2bTaxInvoiceAttachmentNotFoundError", {
  type: "B2B_TAX_INVOICE_ATTACHMENT_NOT_FOUND",
  status: 404,
  summary: "The tax invoice has no such attachment. List its attachments; it may have been removed already."
}) {}

/**
 * The documented errors of `deleteB2bTaxInvoiceAttachment`.
 *
 * @category errors
 * @since 0.1.0
 */
export type DeleteB2bTaxInvoiceAttachmentError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceAttachmentNotFoundError
  | B2bTaxInvoiceNotDraftedStatusError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `deleteB2bTaxInvoiceAttachment`.
 *
 * @category errors
 * @since 0.1.0
 */
export const DeleteB2bTaxInvoiceAttachmentError: DocumentedError.Union<DeleteB2bTaxInvoiceAttachmentError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceAttachmentNotFoundError,
    B2bTaxInvoiceNotDraftedStatusError,
    B2bTaxInvoiceNotFoundError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `deleteB2bTaxInvoiceAttachment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface DeleteB2bTaxInvoiceAttachmentInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** The attached file's id. */
  readonly attachmentId: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `deleteB2bTaxInvoiceAttachment`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const DeleteB2bTaxInvoiceAttachmentInput: Schema.Codec<DeleteB2bTaxInvoiceAttachmentInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    attachmentId: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Removes an attached file from a draft.
 *
 * `DELETE /b2b/tax-invoices/{taxInvoiceKey}/attachments/{attachmentId}`
 *
 * Fails with:
 * - {@link B2bTaxInvoiceNotDraftedStatusError} (400)
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceAttachmentNotFoundError} (404)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#delete%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fattachments%2F%7BattachmentId%7D
 * @category endpoints
 * @since 0.1.0
 */
export const deleteB2bTaxInvoiceAttachment: Endpoint.Endpoint<
  DeleteB2bTaxInvoiceAttachmentInput,
  void,
  DeleteB2bTaxInvoiceAttachmentError
> = Endpoint.make({
  id: "deleteB2bTaxInvoiceAttachment",
  service: "TaxInvoices",
  method: "DELETE",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/attachments/{attachmentId}",
  authorized: true,
  input: DeleteB2bTaxInvoiceAttachmentInput,
  pathFields: ["taxInvoiceKey", "attachmentId"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "none",
  storeId: [],
  format: "empty",
  success: Schema.Void,
  errors: DeleteB2bTaxInvoiceAttachmentError
})

/**
 * Where to download a tax invoice as a PDF.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePdfDownloadUrlResponse {
  /** Where to open it. */
  readonly url: string
}

/**
 * Where to download a tax invoice as a PDF.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePdfDownloadUrlResponse: Schema.Codec<GetB2bTaxInvoicePdfDownloadUrlResponse> = Wire.lazy(
  () =>
    Schema.Struct({
      url: Schema.String
    })
)

/**
 * The documented errors of `getB2bTaxInvoicePdfDownloadUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bTaxInvoicePdfDownloadUrlError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bTaxInvoicePdfDownloadUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePdfDownloadUrlError: DocumentedError.Union<GetB2bTaxInvoicePdfDownloadUrlError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceNotFoundError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `getB2bTaxInvoicePdfDownloadUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePdfDownloadUrlInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bTaxInvoicePdfDownloadUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePdfDownloadUrlInput: Schema.Codec<GetB2bTaxInvoicePdfDownloadUrlInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Gets a URL that downloads a tax invoice as PDF.
 *
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/pdf-download-url`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fpdf-download-url
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoicePdfDownloadUrl: Endpoint.Endpoint<
  GetB2bTaxInvoicePdfDownloadUrlInput,
  GetB2bTaxInvoicePdfDownloadUrlResponse,
  GetB2bTaxInvoicePdfDownloadUrlError
> = Endpoint.make({
  id: "getB2bTaxInvoicePdfDownloadUrl",
  service: "TaxInvoices",
  method: "GET",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/pdf-download-url",
  authorized: true,
  input: GetB2bTaxInvoicePdfDownloadUrlInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetB2bTaxInvoicePdfDownloadUrlResponse,
  errors: GetB2bTaxInvoicePdfDownloadUrlError
})

/**
 * Where to show a tax invoice in a pop-up window.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePopupUrlResponse {
  /** Where to open it. */
  readonly url: string
}

/**
 * Where to show a tax invoice in a pop-up window.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePopupUrlResponse: Schema.Codec<GetB2bTaxInvoicePopupUrlResponse> = Wire.lazy(() =>
  Schema.Struct({
    url: Schema.String
  })
)

/**
 * The documented errors of `getB2bTaxInvoicePopupUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bTaxInvoicePopupUrlError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bTaxInvoicePopupUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePopupUrlError: DocumentedError.Union<GetB2bTaxInvoicePopupUrlError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceNotFoundError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `getB2bTaxInvoicePopupUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePopupUrlInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether the pop-up shows its menu; true when left out. */
  readonly includeMenu?: boolean | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bTaxInvoicePopupUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePopupUrlInput: Schema.Codec<GetB2bTaxInvoicePopupUrlInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    includeMenu: Schema.optional(Schema.Boolean),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Gets a URL that shows a tax invoice in a popup, with the menu around it unless `includeMenu` is false.
 *
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/popup-url`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fpopup-url
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoicePopupUrl: Endpoint.Endpoint<
  GetB2bTaxInvoicePopupUrlInput,
  GetB2bTaxInvoicePopupUrlResponse,
  GetB2bTaxInvoicePopupUrlError
> = Endpoint.make({
  id: "getB2bTaxInvoicePopupUrl",
  service: "TaxInvoices",
  method: "GET",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/popup-url",
  authorized: true,
  input: GetB2bTaxInvoicePopupUrlInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "includeMenu", "test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetB2bTaxInvoicePopupUrlResponse,
  errors: GetB2bTaxInvoicePopupUrlError
})

/**
 * Where to print a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePrintUrlResponse {
  /** Where to open it. */
  readonly url: string
}

/**
 * Where to print a tax invoice.
 *
 * @category answers
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePrintUrlResponse: Schema.Codec<GetB2bTaxInvoicePrintUrlResponse> = Wire.lazy(() =>
  Schema.Struct({
    url: Schema.String
  })
)

/**
 * The documented errors of `getB2bTaxInvoicePrintUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export type GetB2bTaxInvoicePrintUrlError =
  | B2bExternalServiceError
  | B2bNotEnabledError
  | B2bTaxInvoiceNotFoundError
  | ForbiddenError
  | InvalidRequestError
  | UnauthorizedError

/**
 * The documented errors of `getB2bTaxInvoicePrintUrl`.
 *
 * @category errors
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePrintUrlError: DocumentedError.Union<GetB2bTaxInvoicePrintUrlError> =
  DocumentedError.union([
    B2bExternalServiceError,
    B2bNotEnabledError,
    B2bTaxInvoiceNotFoundError,
    ForbiddenError,
    InvalidRequestError,
    UnauthorizedError
  ])

/**
 * The input of `getB2bTaxInvoicePrintUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePrintUrlInput {
  /** The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is. */
  readonly taxInvoiceKey: string
  /** Business registration number: digits only, no hyphens. */
  readonly brn?: string | undefined
  /** What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out. */
  readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType | undefined
  /** Whether to use test mode, false when left out; it wins over a body's `isForTest`. */
  readonly test?: boolean | undefined
}

/**
 * The input of `getB2bTaxInvoicePrintUrl`: path, query and body together.
 *
 * @category inputs
 * @since 0.1.0
 */
export const GetB2bTaxInvoicePrintUrlInput: Schema.Codec<GetB2bTaxInvoicePrintUrlInput> = Wire.lazy(() =>
  Schema.Struct({
    taxInvoiceKey: Schema.String,
    brn: Schema.optional(Schema.String),
    taxInvoiceKeyType: Schema.optional(B2bTaxInvoiceKeyType),
    test: Schema.optional(Schema.Boolean)
  })
)

/**
 * Gets a URL that shows a tax invoice for printing.
 *
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/print-url`
 *
 * Fails with:
 * - {@link InvalidRequestError} (400)
 * - {@link UnauthorizedError} (401)
 * - {@link B2bNotEnabledError} (403)
 * - {@link ForbiddenError} (403)
 * - {@link B2bTaxInvoiceNotFoundError} (404)
 * - {@link B2bExternalServiceError} (502)
 * - {@link PortOneClientError} for everything else
 *
 * @see https://developers.portone.io/api/rest-v2/b2b.taxInvoice?v=v2#get%20%2Fb2b%2Ftax-invoices%2F%7BtaxInvoiceKey%7D%2Fprint-url
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoicePrintUrl: Endpoint.Endpoint<
  GetB2bTaxInvoicePrintUrlInput,
  GetB2bTaxInvoicePrintUrlResponse,
  GetB2bTaxInvoicePrintUrlError
> = Endpoint.make({
  id: "getB2bTaxInvoicePrintUrl",
  service: "TaxInvoices",
  method: "GET",
  path: "/b2b/tax-invoices/{taxInvoiceKey}/print-url",
  authorized: true,
  input: GetB2bTaxInvoicePrintUrlInput,
  pathFields: ["taxInvoiceKey"],
  queryFields: ["brn", "taxInvoiceKeyType", "test"],
  payload: "none",
  storeId: [],
  format: "json",
  success: GetB2bTaxInvoicePrintUrlResponse,
  errors: GetB2bTaxInvoicePrintUrlError
})

/**
 * The wire form of {@link B2bTaxInvoice}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceEncoded {
  readonly id: string
  readonly status: Wire.Open<B2bTaxInvoiceStatus>
  readonly taxationType: Wire.Open<B2bTaxInvoiceTaxationType>
  readonly documentModificationType: Wire.Open<B2bTaxInvoiceDocumentModificationType>
  readonly isDelayed?: boolean
  readonly issuanceType: Wire.Open<B2bTaxInvoiceIssuanceType>
  readonly bulkTaxInvoiceId?: string
  readonly serialNumber?: string
  readonly bookVolume?: number
  readonly bookIssue?: number
  readonly writeDate: string
  readonly issuanceDueDate: string
  readonly purposeType: Wire.Open<B2bTaxInvoicePurposeType>
  readonly totalSupplyAmount: number
  readonly totalTaxAmount: number
  readonly totalAmount: number
  readonly cashAmount?: number
  readonly checkAmount?: number
  readonly creditAmount?: number
  readonly noteAmount?: number
  readonly remarks: ReadonlyArray<string>
  readonly supplierDocumentKey?: string
  readonly supplier: B2bTaxInvoiceCompany
  readonly recipientDocumentKey?: string
  readonly recipient: B2bTaxInvoiceCompany
  readonly sendSms?: boolean
  readonly modification?: B2bTaxInvoiceModification
  readonly items: ReadonlyArray<B2bTaxInvoiceItem>
  readonly additionalContacts: ReadonlyArray<B2bTaxInvoiceAdditionalContact>
  readonly memo?: string
  readonly draftedAt?: string
  readonly requestedAt?: string
  readonly issuedAt?: string
  readonly statusUpdatedAt?: string
  readonly ntsSentAt?: string
  readonly ntsApprovalNumber?: string
  readonly ntsResult?: string
  readonly ntsResultCode?: string
  readonly ntsResultReceivedAt?: string
  readonly deletedAt?: string
}

/**
 * The wire form of {@link B2bTaxInvoiceNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceNotFoundErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link B2bTaxInvoiceSummary}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceSummaryEncoded {
  readonly id: string
  readonly taxationType: Wire.Open<B2bTaxInvoiceTaxationType>
  readonly documentModificationType: Wire.Open<B2bTaxInvoiceDocumentModificationType>
  readonly isDelayed?: boolean
  readonly issuanceType: Wire.Open<B2bTaxInvoiceIssuanceType>
  readonly bulkTaxInvoiceId?: string
  readonly payoutId?: string
  readonly totalSupplyAmount: number
  readonly totalTaxAmount: number
  readonly totalAmount: number
  readonly purposeType: Wire.Open<B2bTaxInvoicePurposeType>
  readonly supplierBrn: string
  readonly supplierName: string
  readonly supplierRepresentativeName: string
  readonly supplierDocumentKey?: string
  readonly supplierCounterpartyId?: string
  readonly recipientBrn: string
  readonly recipientName: string
  readonly recipientRepresentativeName: string
  readonly recipientDocumentKey?: string
  readonly recipientCounterpartyId?: string
  readonly recipientBusinessStatus?: Wire.Open<B2bCompanyStateBusinessStatus>
  readonly recipientClosedSuspendedDate?: string
  readonly writeDate: string
  readonly issuanceDueDate: string
  readonly status: Wire.Open<B2bTaxInvoiceStatus>
  readonly draftedAt?: string
  readonly requestedAt?: string
  readonly issuedAt?: string
  readonly openedAt?: string
  readonly statusUpdatedAt: string
  readonly ntsSentAt?: string
  readonly ntsApprovalNumber?: string
  readonly ntsResult?: string
  readonly ntsResultReceivedAt?: string
  readonly ntsResultCode?: string
  readonly memo?: string
  readonly items?: ReadonlyArray<B2bTaxInvoiceItem>
}

/**
 * The wire form of {@link GetB2bTaxInvoicesResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicesResponseEncoded {
  readonly items: ReadonlyArray<B2bTaxInvoiceSummaryEncoded>
  readonly page: PageInfo
}

/**
 * The wire form of {@link B2bBulkTaxInvoice}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bBulkTaxInvoiceEncoded {
  readonly id: string
  readonly graphqlId: string
  readonly name?: string
  readonly status: Wire.Open<B2bBulkTaxInvoiceStatus>
  readonly totalInvoiceCount: number
  readonly totalAmount: number
  readonly stats: B2bBulkTaxInvoiceStats
  readonly createdAt: string
  readonly scheduledAt?: string
  readonly requestedAt?: string
  readonly statusUpdatedAt: string
  readonly sourceType: Wire.Open<B2bBulkTaxInvoiceSourceType>
  readonly issuanceType?: Wire.Open<B2bTaxInvoiceIssuanceType>
}

/**
 * The wire form of {@link B2bBulkTaxInvoiceNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bBulkTaxInvoiceNotFoundErrorEncoded {
  readonly type: "B2B_BULK_TAX_INVOICE_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link DraftB2bTaxInvoiceResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface DraftB2bTaxInvoiceResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link B2BCannotChangeTaxTypeError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2BCannotChangeTaxTypeErrorEncoded {
  readonly type: "B2B_CANNOT_CHANGE_TAX_TYPE"
  readonly message?: string
}

/**
 * The wire form of {@link B2bIdAlreadyExistsError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bIdAlreadyExistsErrorEncoded {
  readonly type: "B2B_ID_ALREADY_EXISTS"
  readonly message?: string
}

/**
 * The wire form of {@link B2bIssuanceTypeMismatchError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bIssuanceTypeMismatchErrorEncoded {
  readonly type: "B2B_ISSUANCE_TYPE_MISMATCH"
  readonly message?: string
}

/**
 * The wire form of {@link B2bModificationNotProvidedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bModificationNotProvidedErrorEncoded {
  readonly type: "B2B_MODIFICATION_NOT_PROVIDED"
  readonly message?: string
}

/**
 * The wire form of {@link B2bOriginalTaxInvoiceNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bOriginalTaxInvoiceNotFoundErrorEncoded {
  readonly type: "B2B_ORIGINAL_TAX_INVOICE_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link B2bRecipientNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bRecipientNotFoundErrorEncoded {
  readonly type: "B2B_RECIPIENT_NOT_FOUND"
  readonly message?: string
  readonly brn?: string
  readonly counterpartyId?: string
}

/**
 * The wire form of {@link B2bSupplierNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bSupplierNotFoundErrorEncoded {
  readonly type: "B2B_SUPPLIER_NOT_FOUND"
  readonly message?: string
  readonly brn?: string
  readonly counterpartyId?: string
}

/**
 * The wire form of {@link B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_RECIPIENT_DOCUMENT_KEY_ALREADY_USED"
  readonly message?: string
}

/**
 * The wire form of {@link B2BTaxInvoiceStatusNotSendingCompletedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2BTaxInvoiceStatusNotSendingCompletedErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_STATUS_NOT_SENDING_COMPLETED"
  readonly message?: string
}

/**
 * The wire form of {@link B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_SUPPLIER_DOCUMENT_KEY_ALREADY_USED"
  readonly message?: string
}

/**
 * The wire form of {@link UpdateB2bTaxInvoiceDraftResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface UpdateB2bTaxInvoiceDraftResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link B2bDocumentKeyCannotBeChangedError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bDocumentKeyCannotBeChangedErrorEncoded {
  readonly type: "B2B_DOCUMENT_KEY_CANNOT_BE_CHANGED"
  readonly message?: string
}

/**
 * The wire form of {@link B2bTaxInvoiceNotDraftedStatusError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceNotDraftedStatusErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_NOT_DRAFTED_STATUS"
  readonly message?: string
}

/**
 * The wire form of {@link IssueB2bTaxInvoiceImmediatelyResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceImmediatelyResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link RequestB2bTaxInvoiceReverseIssuanceResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceReverseIssuanceResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link RequestB2bTaxInvoiceResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link B2bTaxInvoiceNoRecipientDocumentKeyError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceNoRecipientDocumentKeyErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_NO_RECIPIENT_DOCUMENT_KEY"
  readonly message?: string
}

/**
 * The wire form of {@link CancelB2bTaxInvoiceRequestResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceRequestResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link B2bTaxInvoiceNotRequestedStatusError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceNotRequestedStatusErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_NOT_REQUESTED_STATUS"
  readonly message?: string
}

/**
 * The wire form of {@link RefuseB2bTaxInvoiceRequestResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface RefuseB2bTaxInvoiceRequestResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link B2bTaxInvoiceNoSupplierDocumentKeyError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceNoSupplierDocumentKeyErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_NO_SUPPLIER_DOCUMENT_KEY"
  readonly message?: string
}

/**
 * The wire form of {@link IssueB2bTaxInvoiceResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link CancelB2bTaxInvoiceIssuanceResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceIssuanceResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link B2bTaxInvoiceNotIssuedStatusError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceNotIssuedStatusErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_NOT_ISSUED_STATUS"
  readonly message?: string
}

/**
 * The wire form of {@link SendToNtsB2bTaxInvoiceResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface SendToNtsB2bTaxInvoiceResponseEncoded {
  readonly taxInvoice: B2bTaxInvoiceEncoded
}

/**
 * The wire form of {@link B2bTaxInvoiceNonDeletableStatusError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceNonDeletableStatusErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_NON_DELETABLE_STATUS"
  readonly message?: string
}

/**
 * The wire form of {@link B2bFileNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bFileNotFoundErrorEncoded {
  readonly type: "B2B_FILE_NOT_FOUND"
  readonly message?: string
}

/**
 * The wire form of {@link B2bTaxInvoiceAttachment}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceAttachmentEncoded {
  readonly id: string
  readonly name: string
  readonly attachedAt: string
}

/**
 * The wire form of {@link GetB2bTaxInvoiceAttachmentsResponse}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface GetB2bTaxInvoiceAttachmentsResponseEncoded {
  readonly attachments: ReadonlyArray<B2bTaxInvoiceAttachmentEncoded>
}

/**
 * The wire form of {@link B2bTaxInvoiceAttachmentNotFoundError}.
 *
 * @category wire forms
 * @since 0.1.0
 */
export interface B2bTaxInvoiceAttachmentNotFoundErrorEncoded {
  readonly type: "B2B_TAX_INVOICE_ATTACHMENT_NOT_FOUND"
  readonly message?: string
}
