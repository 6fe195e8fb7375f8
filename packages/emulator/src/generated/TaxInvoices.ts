/**
 * Generated from PortOne's OpenAPI document. Do not edit: run `pnpm generate`.
 *
 * @since 0.1.0
 */
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import * as Schema from "effect/Schema"
import { ForbiddenError, InvalidRequestError, UnauthorizedError } from "@effect-portone/core/generated/Shared"
import {
  B2bCounterpartyNotFoundError,
  B2bCounterpartyNtsNotConnectedError,
  B2bExternalServiceError,
  B2bNotEnabledError
} from "@effect-portone/platform/generated/Shared"
import {
  AttachB2bTaxInvoiceFileBody,
  type AttachB2bTaxInvoiceFileError,
  B2BCannotChangeTaxTypeError,
  B2BTaxInvoiceStatusNotSendingCompletedError,
  B2bBulkTaxInvoice,
  B2bBulkTaxInvoiceNotFoundError,
  B2bDocumentKeyCannotBeChangedError,
  B2bFileNotFoundError,
  B2bIdAlreadyExistsError,
  B2bIssuanceTypeMismatchError,
  B2bModificationNotProvidedError,
  B2bOriginalTaxInvoiceNotFoundError,
  B2bRecipientNotFoundError,
  B2bSupplierNotFoundError,
  B2bTaxInvoice,
  B2bTaxInvoiceAttachmentNotFoundError,
  B2bTaxInvoiceKeyType,
  B2bTaxInvoiceNoRecipientDocumentKeyError,
  B2bTaxInvoiceNoSupplierDocumentKeyError,
  B2bTaxInvoiceNonDeletableStatusError,
  B2bTaxInvoiceNotDraftedStatusError,
  B2bTaxInvoiceNotFoundError,
  B2bTaxInvoiceNotIssuedStatusError,
  B2bTaxInvoiceNotRequestedStatusError,
  B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
  B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
  CancelB2bTaxInvoiceIssuanceBody,
  type CancelB2bTaxInvoiceIssuanceError,
  CancelB2bTaxInvoiceIssuanceResponse,
  CancelB2bTaxInvoiceRequestBody,
  type CancelB2bTaxInvoiceRequestError,
  CancelB2bTaxInvoiceRequestResponse,
  CreateB2bFileUploadUrlBody,
  type CreateB2bFileUploadUrlError,
  CreateB2bFileUploadUrlPayload,
  type DeleteB2bTaxInvoiceAttachmentError,
  type DeleteB2bTaxInvoiceError,
  DeleteB2bTaxInvoiceResponse,
  DownloadB2bTaxInvoicesSheetBody,
  type DownloadB2bTaxInvoicesSheetError,
  DraftB2bTaxInvoiceBody,
  type DraftB2bTaxInvoiceError,
  DraftB2bTaxInvoiceResponse,
  type GetB2bBulkTaxInvoiceError,
  type GetB2bTaxInvoiceAttachmentsError,
  GetB2bTaxInvoiceAttachmentsResponse,
  type GetB2bTaxInvoiceError,
  type GetB2bTaxInvoicePdfDownloadUrlError,
  GetB2bTaxInvoicePdfDownloadUrlResponse,
  type GetB2bTaxInvoicePopupUrlError,
  GetB2bTaxInvoicePopupUrlResponse,
  type GetB2bTaxInvoicePrintUrlError,
  GetB2bTaxInvoicePrintUrlResponse,
  GetB2bTaxInvoicesBody,
  type GetB2bTaxInvoicesError,
  GetB2bTaxInvoicesResponse,
  IssueB2bTaxInvoiceBody,
  type IssueB2bTaxInvoiceError,
  IssueB2bTaxInvoiceImmediatelyBody,
  type IssueB2bTaxInvoiceImmediatelyError,
  IssueB2bTaxInvoiceImmediatelyResponse,
  IssueB2bTaxInvoiceResponse,
  RefuseB2bTaxInvoiceRequestBody,
  type RefuseB2bTaxInvoiceRequestError,
  RefuseB2bTaxInvoiceRequestResponse,
  type RequestB2bTaxInvoiceError,
  RequestB2bTaxInvoiceResponse,
  RequestB2bTaxInvoiceReverseIssuanceBody,
  type RequestB2bTaxInvoiceReverseIssuanceError,
  RequestB2bTaxInvoiceReverseIssuanceResponse,
  type SendToNtsB2bTaxInvoiceError,
  SendToNtsB2bTaxInvoiceResponse,
  UpdateB2bTaxInvoiceDraftBody,
  type UpdateB2bTaxInvoiceDraftError,
  UpdateB2bTaxInvoiceDraftResponse
} from "@effect-portone/platform/generated/TaxInvoices"
import * as ContractEndpoint from "../ContractEndpoint.ts"

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bTaxInvoiceEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bTaxInvoice",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  B2bTaxInvoice,
  GetB2bTaxInvoiceError
> {}

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoice: GetB2bTaxInvoiceEndpoint = ContractEndpoint.make(
  "getB2bTaxInvoice",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey",
  {
    summary: "Reads a tax invoice by its id, or by a document key with `taxInvoiceKeyType` and the owner's `brn`.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: B2bTaxInvoice,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/tax-invoices`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicesEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bTaxInvoices",
  "GET",
  "/b2b/tax-invoices",
  {
    readonly query: {
      readonly requestBody?: GetB2bTaxInvoicesBody
    }
  },
  GetB2bTaxInvoicesResponse,
  GetB2bTaxInvoicesError
> {}

/**
 * `GET /b2b/tax-invoices`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoices: GetB2bTaxInvoicesEndpoint = ContractEndpoint.make(
  "getB2bTaxInvoices",
  "GET",
  "/b2b/tax-invoices",
  {
    summary:
      "Searches tax invoices by `pageNumber` from 0 and `pageSize` (500 unless given, at most 1,000), latest change of status first. `filter.primaryFilter` takes one field only; its date filter defaults to the last month by date of registration.",
    authorized: true,
    query: {
      requestBody: Schema.optionalKey(Schema.fromJsonString(GetB2bTaxInvoicesBody))
    },
    success: GetB2bTaxInvoicesResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/bulk-tax-invoices/{bulkTaxInvoiceId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bBulkTaxInvoiceEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bBulkTaxInvoice",
  "GET",
  "/b2b/bulk-tax-invoices/:bulkTaxInvoiceId",
  {
    readonly params: {
      readonly bulkTaxInvoiceId: string
    }
    readonly query: {
      readonly test?: boolean
    }
  },
  B2bBulkTaxInvoice,
  GetB2bBulkTaxInvoiceError
> {}

/**
 * `GET /b2b/bulk-tax-invoices/{bulkTaxInvoiceId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bBulkTaxInvoice: GetB2bBulkTaxInvoiceEndpoint = ContractEndpoint.make(
  "getB2bBulkTaxInvoice",
  "GET",
  "/b2b/bulk-tax-invoices/:bulkTaxInvoiceId",
  {
    summary: "Reads a bulk of tax invoices that were created together, with the number in each status.",
    authorized: true,
    params: {
      bulkTaxInvoiceId: Schema.String
    },
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: B2bBulkTaxInvoice,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bBulkTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/tax-invoices-sheet`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DownloadB2bTaxInvoicesSheetEndpoint extends ContractEndpoint.ContractEndpoint<
  "downloadB2bTaxInvoicesSheet",
  "GET",
  "/b2b/tax-invoices-sheet",
  {
    readonly query: {
      readonly requestBody: DownloadB2bTaxInvoicesSheetBody
    }
  },
  string,
  DownloadB2bTaxInvoicesSheetError
> {}

/**
 * `GET /b2b/tax-invoices-sheet`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const downloadB2bTaxInvoicesSheet: DownloadB2bTaxInvoicesSheetEndpoint = ContractEndpoint.make(
  "downloadB2bTaxInvoicesSheet",
  "GET",
  "/b2b/tax-invoices-sheet",
  {
    summary:
      "Downloads the tax invoices that `filter` selects as CSV text, latest change of status first. `fields` chooses the columns.",
    authorized: true,
    query: {
      requestBody: Schema.fromJsonString(DownloadB2bTaxInvoicesSheetBody)
    },
    success: ContractEndpoint.csv,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/draft`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DraftB2bTaxInvoiceEndpoint extends ContractEndpoint.ContractEndpoint<
  "draftB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/draft",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: DraftB2bTaxInvoiceBody
  },
  DraftB2bTaxInvoiceResponse,
  DraftB2bTaxInvoiceError
> {}

/**
 * `POST /b2b/tax-invoices/draft`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const draftB2bTaxInvoice: DraftB2bTaxInvoiceEndpoint = ContractEndpoint.make(
  "draftB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/draft",
  {
    summary:
      "Saves a tax invoice as a draft; `issuanceType` is `REVERSE` unless given. Holds at most 99 items, 3 remarks and 5 additional contacts; a corrected invoice names its original in `modification`.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: DraftB2bTaxInvoiceBody,
    success: DraftB2bTaxInvoiceResponse,
    errors: {
      400: [
        B2BCannotChangeTaxTypeError,
        B2BTaxInvoiceStatusNotSendingCompletedError,
        B2bCounterpartyNtsNotConnectedError,
        B2bIssuanceTypeMismatchError,
        B2bModificationNotProvidedError,
        B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
        B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [
        B2bCounterpartyNotFoundError,
        B2bOriginalTaxInvoiceNotFoundError,
        B2bRecipientNotFoundError,
        B2bSupplierNotFoundError,
        B2bTaxInvoiceNotFoundError
      ],
      409: [B2bIdAlreadyExistsError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `PUT /b2b/tax-invoices/draft`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface UpdateB2bTaxInvoiceDraftEndpoint extends ContractEndpoint.ContractEndpoint<
  "updateB2bTaxInvoiceDraft",
  "PUT",
  "/b2b/tax-invoices/draft",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: UpdateB2bTaxInvoiceDraftBody
  },
  UpdateB2bTaxInvoiceDraftResponse,
  UpdateB2bTaxInvoiceDraftError
> {}

/**
 * `PUT /b2b/tax-invoices/draft`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const updateB2bTaxInvoiceDraft: UpdateB2bTaxInvoiceDraftEndpoint = ContractEndpoint.make(
  "updateB2bTaxInvoiceDraft",
  "PUT",
  "/b2b/tax-invoices/draft",
  {
    summary:
      "Replaces the content of a draft, except its document keys. Here `taxInvoiceKeyType` is `RECIPIENT` unless given, unlike in the other calls, and `brn` is needed with it.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: UpdateB2bTaxInvoiceDraftBody,
    success: UpdateB2bTaxInvoiceDraftResponse,
    errors: {
      400: [
        B2BCannotChangeTaxTypeError,
        B2BTaxInvoiceStatusNotSendingCompletedError,
        B2bCounterpartyNtsNotConnectedError,
        B2bDocumentKeyCannotBeChangedError,
        B2bIssuanceTypeMismatchError,
        B2bModificationNotProvidedError,
        B2bTaxInvoiceNotDraftedStatusError,
        B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
        B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [
        B2bCounterpartyNotFoundError,
        B2bOriginalTaxInvoiceNotFoundError,
        B2bRecipientNotFoundError,
        B2bSupplierNotFoundError,
        B2bTaxInvoiceNotFoundError
      ],
      409: [B2bIdAlreadyExistsError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/issue-immediately`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceImmediatelyEndpoint extends ContractEndpoint.ContractEndpoint<
  "issueB2bTaxInvoiceImmediately",
  "POST",
  "/b2b/tax-invoices/issue-immediately",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: IssueB2bTaxInvoiceImmediatelyBody
  },
  IssueB2bTaxInvoiceImmediatelyResponse,
  IssueB2bTaxInvoiceImmediatelyError
> {}

/**
 * `POST /b2b/tax-invoices/issue-immediately`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const issueB2bTaxInvoiceImmediately: IssueB2bTaxInvoiceImmediatelyEndpoint = ContractEndpoint.make(
  "issueB2bTaxInvoiceImmediately",
  "POST",
  "/b2b/tax-invoices/issue-immediately",
  {
    summary:
      "Drafts and issues a forward tax invoice in one step. Set `issuanceType` to `NORMAL`, since the default is `REVERSE`; it can be cancelled only until it is sent to the NTS.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: IssueB2bTaxInvoiceImmediatelyBody,
    success: IssueB2bTaxInvoiceImmediatelyResponse,
    errors: {
      400: [
        B2BCannotChangeTaxTypeError,
        B2BTaxInvoiceStatusNotSendingCompletedError,
        B2bCounterpartyNtsNotConnectedError,
        B2bIssuanceTypeMismatchError,
        B2bModificationNotProvidedError,
        B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
        B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [
        B2bCounterpartyNotFoundError,
        B2bOriginalTaxInvoiceNotFoundError,
        B2bRecipientNotFoundError,
        B2bSupplierNotFoundError,
        B2bTaxInvoiceNotFoundError
      ],
      409: [B2bIdAlreadyExistsError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/request-reverse-issuance`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceReverseIssuanceEndpoint extends ContractEndpoint.ContractEndpoint<
  "requestB2bTaxInvoiceReverseIssuance",
  "POST",
  "/b2b/tax-invoices/request-reverse-issuance",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: RequestB2bTaxInvoiceReverseIssuanceBody
  },
  RequestB2bTaxInvoiceReverseIssuanceResponse,
  RequestB2bTaxInvoiceReverseIssuanceError
> {}

/**
 * `POST /b2b/tax-invoices/request-reverse-issuance`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const requestB2bTaxInvoiceReverseIssuance: RequestB2bTaxInvoiceReverseIssuanceEndpoint = ContractEndpoint.make(
  "requestB2bTaxInvoiceReverseIssuance",
  "POST",
  "/b2b/tax-invoices/request-reverse-issuance",
  {
    summary: "Drafts a reverse tax invoice and asks the supplier to issue it, in one step.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: RequestB2bTaxInvoiceReverseIssuanceBody,
    success: RequestB2bTaxInvoiceReverseIssuanceResponse,
    errors: {
      400: [
        B2BCannotChangeTaxTypeError,
        B2BTaxInvoiceStatusNotSendingCompletedError,
        B2bCounterpartyNtsNotConnectedError,
        B2bIssuanceTypeMismatchError,
        B2bModificationNotProvidedError,
        B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError,
        B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [
        B2bCounterpartyNotFoundError,
        B2bOriginalTaxInvoiceNotFoundError,
        B2bRecipientNotFoundError,
        B2bSupplierNotFoundError,
        B2bTaxInvoiceNotFoundError
      ],
      409: [B2bIdAlreadyExistsError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/request`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RequestB2bTaxInvoiceEndpoint extends ContractEndpoint.ContractEndpoint<
  "requestB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/request",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  RequestB2bTaxInvoiceResponse,
  RequestB2bTaxInvoiceError
> {}

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/request`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const requestB2bTaxInvoice: RequestB2bTaxInvoiceEndpoint = ContractEndpoint.make(
  "requestB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/request",
  {
    summary:
      "Asks the supplier to issue a reverse invoice that is `DRAFTED`. It must carry the recipient's document key.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: RequestB2bTaxInvoiceResponse,
    errors: {
      400: [
        B2BCannotChangeTaxTypeError,
        B2BTaxInvoiceStatusNotSendingCompletedError,
        B2bIssuanceTypeMismatchError,
        B2bModificationNotProvidedError,
        B2bTaxInvoiceNoRecipientDocumentKeyError,
        B2bTaxInvoiceNotDraftedStatusError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bOriginalTaxInvoiceNotFoundError, B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-request`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceRequestEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelB2bTaxInvoiceRequest",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/cancel-request",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
    readonly payload: CancelB2bTaxInvoiceRequestBody
  },
  CancelB2bTaxInvoiceRequestResponse,
  CancelB2bTaxInvoiceRequestError
> {}

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-request`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const cancelB2bTaxInvoiceRequest: CancelB2bTaxInvoiceRequestEndpoint = ContractEndpoint.make(
  "cancelB2bTaxInvoiceRequest",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/cancel-request",
  {
    summary: "Withdraws, as the recipient, a request for reverse issuance that the supplier has not approved yet.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CancelB2bTaxInvoiceRequestBody,
    success: CancelB2bTaxInvoiceRequestResponse,
    errors: {
      400: [B2bTaxInvoiceNoRecipientDocumentKeyError, B2bTaxInvoiceNotRequestedStatusError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/refuse-request`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface RefuseB2bTaxInvoiceRequestEndpoint extends ContractEndpoint.ContractEndpoint<
  "refuseB2bTaxInvoiceRequest",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/refuse-request",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
    readonly payload: RefuseB2bTaxInvoiceRequestBody
  },
  RefuseB2bTaxInvoiceRequestResponse,
  RefuseB2bTaxInvoiceRequestError
> {}

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/refuse-request`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const refuseB2bTaxInvoiceRequest: RefuseB2bTaxInvoiceRequestEndpoint = ContractEndpoint.make(
  "refuseB2bTaxInvoiceRequest",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/refuse-request",
  {
    summary: "Refuses, as the supplier, a request for reverse issuance.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: RefuseB2bTaxInvoiceRequestBody,
    success: RefuseB2bTaxInvoiceRequestResponse,
    errors: {
      400: [B2bTaxInvoiceNoSupplierDocumentKeyError, B2bTaxInvoiceNotRequestedStatusError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/issue`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface IssueB2bTaxInvoiceEndpoint extends ContractEndpoint.ContractEndpoint<
  "issueB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/issue",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
    readonly payload: IssueB2bTaxInvoiceBody
  },
  IssueB2bTaxInvoiceResponse,
  IssueB2bTaxInvoiceError
> {}

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/issue`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const issueB2bTaxInvoice: IssueB2bTaxInvoiceEndpoint = ContractEndpoint.make(
  "issueB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/issue",
  {
    summary:
      "Approves the issue of a tax invoice: a forward one that is `DRAFTED`, or a reverse one that is `REQUESTED`. It must carry the supplier's document key.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: IssueB2bTaxInvoiceBody,
    success: IssueB2bTaxInvoiceResponse,
    errors: {
      400: [
        B2bTaxInvoiceNoSupplierDocumentKeyError,
        B2bTaxInvoiceNotDraftedStatusError,
        B2bTaxInvoiceNotRequestedStatusError,
        InvalidRequestError
      ],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-issuance`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CancelB2bTaxInvoiceIssuanceEndpoint extends ContractEndpoint.ContractEndpoint<
  "cancelB2bTaxInvoiceIssuance",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/cancel-issuance",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
    readonly payload: CancelB2bTaxInvoiceIssuanceBody
  },
  CancelB2bTaxInvoiceIssuanceResponse,
  CancelB2bTaxInvoiceIssuanceError
> {}

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/cancel-issuance`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const cancelB2bTaxInvoiceIssuance: CancelB2bTaxInvoiceIssuanceEndpoint = ContractEndpoint.make(
  "cancelB2bTaxInvoiceIssuance",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/cancel-issuance",
  {
    summary:
      "Cancels, as the supplier, an issued tax invoice before it is sent to the NTS. After that, issue a corrected one.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CancelB2bTaxInvoiceIssuanceBody,
    success: CancelB2bTaxInvoiceIssuanceResponse,
    errors: {
      400: [B2bTaxInvoiceNotIssuedStatusError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/send-to-nts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface SendToNtsB2bTaxInvoiceEndpoint extends ContractEndpoint.ContractEndpoint<
  "sendToNtsB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/send-to-nts",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  SendToNtsB2bTaxInvoiceResponse,
  SendToNtsB2bTaxInvoiceError
> {}

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/send-to-nts`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const sendToNtsB2bTaxInvoice: SendToNtsB2bTaxInvoiceEndpoint = ContractEndpoint.make(
  "sendToNtsB2bTaxInvoice",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/send-to-nts",
  {
    summary: "Sends an issued tax invoice to the NTS now. After that it can no longer be cancelled, only corrected.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: SendToNtsB2bTaxInvoiceResponse,
    errors: {
      400: [B2bTaxInvoiceNotIssuedStatusError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `DELETE /b2b/tax-invoices/{taxInvoiceKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DeleteB2bTaxInvoiceEndpoint extends ContractEndpoint.ContractEndpoint<
  "deleteB2bTaxInvoice",
  "DELETE",
  "/b2b/tax-invoices/:taxInvoiceKey",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  DeleteB2bTaxInvoiceResponse,
  DeleteB2bTaxInvoiceError
> {}

/**
 * `DELETE /b2b/tax-invoices/{taxInvoiceKey}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const deleteB2bTaxInvoice: DeleteB2bTaxInvoiceEndpoint = ContractEndpoint.make(
  "deleteB2bTaxInvoice",
  "DELETE",
  "/b2b/tax-invoices/:taxInvoiceKey",
  {
    summary: "Deletes a tax invoice that is a draft, was refused or cancelled, or could not be sent to the NTS.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: DeleteB2bTaxInvoiceResponse,
    errors: {
      400: [B2bTaxInvoiceNonDeletableStatusError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bBulkTaxInvoiceNotFoundError, B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/file-upload-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface CreateB2bFileUploadUrlEndpoint extends ContractEndpoint.ContractEndpoint<
  "createB2bFileUploadUrl",
  "POST",
  "/b2b/file-upload-url",
  {
    readonly query: {
      readonly test?: boolean
    }
    readonly payload: CreateB2bFileUploadUrlBody
  },
  CreateB2bFileUploadUrlPayload,
  CreateB2bFileUploadUrlError
> {}

/**
 * `POST /b2b/file-upload-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const createB2bFileUploadUrl: CreateB2bFileUploadUrlEndpoint = ContractEndpoint.make(
  "createB2bFileUploadUrl",
  "POST",
  "/b2b/file-upload-url",
  {
    summary:
      "Creates a URL for uploading a file, and the `fileId` to attach it by. Upload first, then call `attachB2bTaxInvoiceFile`.",
    authorized: true,
    query: {
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: CreateB2bFileUploadUrlBody,
    success: CreateB2bFileUploadUrlPayload,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/attach-file`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface AttachB2bTaxInvoiceFileEndpoint extends ContractEndpoint.ContractEndpoint<
  "attachB2bTaxInvoiceFile",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/attach-file",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
    readonly payload: AttachB2bTaxInvoiceFileBody
  },
  void,
  AttachB2bTaxInvoiceFileError
> {}

/**
 * `POST /b2b/tax-invoices/{taxInvoiceKey}/attach-file`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const attachB2bTaxInvoiceFile: AttachB2bTaxInvoiceFileEndpoint = ContractEndpoint.make(
  "attachB2bTaxInvoiceFile",
  "POST",
  "/b2b/tax-invoices/:taxInvoiceKey/attach-file",
  {
    summary: "Attaches an uploaded file to a draft.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    payload: AttachB2bTaxInvoiceFileBody,
    success: ContractEndpoint.empty,
    errors: {
      400: [B2bTaxInvoiceNotDraftedStatusError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bFileNotFoundError, B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/attachments`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bTaxInvoiceAttachmentsEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bTaxInvoiceAttachments",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/attachments",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  GetB2bTaxInvoiceAttachmentsResponse,
  GetB2bTaxInvoiceAttachmentsError
> {}

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/attachments`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoiceAttachments: GetB2bTaxInvoiceAttachmentsEndpoint = ContractEndpoint.make(
  "getB2bTaxInvoiceAttachments",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/attachments",
  {
    summary: "Lists the files attached to a tax invoice.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: GetB2bTaxInvoiceAttachmentsResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `DELETE /b2b/tax-invoices/{taxInvoiceKey}/attachments/{attachmentId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface DeleteB2bTaxInvoiceAttachmentEndpoint extends ContractEndpoint.ContractEndpoint<
  "deleteB2bTaxInvoiceAttachment",
  "DELETE",
  "/b2b/tax-invoices/:taxInvoiceKey/attachments/:attachmentId",
  {
    readonly params: {
      readonly taxInvoiceKey: string
      readonly attachmentId: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  void,
  DeleteB2bTaxInvoiceAttachmentError
> {}

/**
 * `DELETE /b2b/tax-invoices/{taxInvoiceKey}/attachments/{attachmentId}`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const deleteB2bTaxInvoiceAttachment: DeleteB2bTaxInvoiceAttachmentEndpoint = ContractEndpoint.make(
  "deleteB2bTaxInvoiceAttachment",
  "DELETE",
  "/b2b/tax-invoices/:taxInvoiceKey/attachments/:attachmentId",
  {
    summary: "Removes an attached file from a draft.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String,
      attachmentId: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: ContractEndpoint.empty,
    errors: {
      400: [B2bTaxInvoiceNotDraftedStatusError, InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceAttachmentNotFoundError, B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/pdf-download-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePdfDownloadUrlEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bTaxInvoicePdfDownloadUrl",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/pdf-download-url",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  GetB2bTaxInvoicePdfDownloadUrlResponse,
  GetB2bTaxInvoicePdfDownloadUrlError
> {}

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/pdf-download-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoicePdfDownloadUrl: GetB2bTaxInvoicePdfDownloadUrlEndpoint = ContractEndpoint.make(
  "getB2bTaxInvoicePdfDownloadUrl",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/pdf-download-url",
  {
    summary: "Gets a URL that downloads a tax invoice as PDF.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: GetB2bTaxInvoicePdfDownloadUrlResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/popup-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePopupUrlEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bTaxInvoicePopupUrl",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/popup-url",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly includeMenu?: boolean
      readonly test?: boolean
    }
  },
  GetB2bTaxInvoicePopupUrlResponse,
  GetB2bTaxInvoicePopupUrlError
> {}

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/popup-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoicePopupUrl: GetB2bTaxInvoicePopupUrlEndpoint = ContractEndpoint.make(
  "getB2bTaxInvoicePopupUrl",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/popup-url",
  {
    summary: "Gets a URL that shows a tax invoice in a popup, with the menu around it unless `includeMenu` is false.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      includeMenu: Schema.optionalKey(Schema.Boolean),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: GetB2bTaxInvoicePopupUrlResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/print-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export interface GetB2bTaxInvoicePrintUrlEndpoint extends ContractEndpoint.ContractEndpoint<
  "getB2bTaxInvoicePrintUrl",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/print-url",
  {
    readonly params: {
      readonly taxInvoiceKey: string
    }
    readonly query: {
      readonly brn?: string
      readonly taxInvoiceKeyType?: B2bTaxInvoiceKeyType
      readonly test?: boolean
    }
  },
  GetB2bTaxInvoicePrintUrlResponse,
  GetB2bTaxInvoicePrintUrlError
> {}

/**
 * `GET /b2b/tax-invoices/{taxInvoiceKey}/print-url`
 *
 * @category endpoints
 * @since 0.1.0
 */
export const getB2bTaxInvoicePrintUrl: GetB2bTaxInvoicePrintUrlEndpoint = ContractEndpoint.make(
  "getB2bTaxInvoicePrintUrl",
  "GET",
  "/b2b/tax-invoices/:taxInvoiceKey/print-url",
  {
    summary: "Gets a URL that shows a tax invoice for printing.",
    authorized: true,
    params: {
      taxInvoiceKey: Schema.String
    },
    query: {
      brn: Schema.optionalKey(Schema.String),
      taxInvoiceKeyType: Schema.optionalKey(B2bTaxInvoiceKeyType),
      test: Schema.optionalKey(Schema.Boolean)
    },
    success: GetB2bTaxInvoicePrintUrlResponse,
    errors: {
      400: [InvalidRequestError],
      401: [UnauthorizedError],
      403: [B2bNotEnabledError, ForbiddenError],
      404: [B2bTaxInvoiceNotFoundError],
      502: [B2bExternalServiceError]
    }
  }
)

/**
 * Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS).
 *
 * @category groups
 * @since 0.1.0
 */
export interface TaxInvoicesGroup extends HttpApiGroup.HttpApiGroup<
  "TaxInvoices",
  | GetB2bTaxInvoiceEndpoint
  | GetB2bTaxInvoicesEndpoint
  | GetB2bBulkTaxInvoiceEndpoint
  | DownloadB2bTaxInvoicesSheetEndpoint
  | DraftB2bTaxInvoiceEndpoint
  | UpdateB2bTaxInvoiceDraftEndpoint
  | IssueB2bTaxInvoiceImmediatelyEndpoint
  | RequestB2bTaxInvoiceReverseIssuanceEndpoint
  | RequestB2bTaxInvoiceEndpoint
  | CancelB2bTaxInvoiceRequestEndpoint
  | RefuseB2bTaxInvoiceRequestEndpoint
  | IssueB2bTaxInvoiceEndpoint
  | CancelB2bTaxInvoiceIssuanceEndpoint
  | SendToNtsB2bTaxInvoiceEndpoint
  | DeleteB2bTaxInvoiceEndpoint
  | CreateB2bFileUploadUrlEndpoint
  | AttachB2bTaxInvoiceFileEndpoint
  | GetB2bTaxInvoiceAttachmentsEndpoint
  | DeleteB2bTaxInvoiceAttachmentEndpoint
  | GetB2bTaxInvoicePdfDownloadUrlEndpoint
  | GetB2bTaxInvoicePopupUrlEndpoint
  | GetB2bTaxInvoicePrintUrlEndpoint
> {}

/**
 * Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS).
 *
 * @category groups
 * @since 0.1.0
 */
export const TaxInvoicesGroup: TaxInvoicesGroup = HttpApiGroup.make("TaxInvoices")
  .add(
    getB2bTaxInvoice,
    getB2bTaxInvoices,
    getB2bBulkTaxInvoice,
    downloadB2bTaxInvoicesSheet,
    draftB2bTaxInvoice,
    updateB2bTaxInvoiceDraft,
    issueB2bTaxInvoiceImmediately,
    requestB2bTaxInvoiceReverseIssuance,
    requestB2bTaxInvoice,
    cancelB2bTaxInvoiceRequest,
    refuseB2bTaxInvoiceRequest,
    issueB2bTaxInvoice,
    cancelB2bTaxInvoiceIssuance,
    sendToNtsB2bTaxInvoice,
    deleteB2bTaxInvoice,
    createB2bFileUploadUrl,
    attachB2bTaxInvoiceFile,
    getB2bTaxInvoiceAttachments,
    deleteB2bTaxInvoiceAttachment,
    getB2bTaxInvoicePdfDownloadUrl,
    getB2bTaxInvoicePopupUrl,
    getB2bTaxInvoicePrintUrl
  )
  .annotate(
    OpenApi.Description,
    "Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS)."
  )
