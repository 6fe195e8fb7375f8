import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/TaxInvoices.ts`. */
export const TaxInvoices: ServiceWords = {
  summary: "Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS).",
  operations: {
    getB2bTaxInvoice:
      "Reads a tax invoice by its id, or by a document key with `taxInvoiceKeyType` and the owner's `brn`.",
    getB2bTaxInvoices:
      "Searches tax invoices by `pageNumber` from 0 and `pageSize` (500 unless given, at most 1,000), latest change " +
      "of status first. `filter.primaryFilter` takes one field only; its date filter defaults to the last month by " +
      "date of registration.",
    getB2bBulkTaxInvoice: "Reads a bulk of tax invoices that were created together, with the number in each status.",
    downloadB2bTaxInvoicesSheet:
      "Downloads the tax invoices that `filter` selects as CSV text, latest change of status first. `fields` " +
      "chooses the columns.",
    draftB2bTaxInvoice:
      "Saves a tax invoice as a draft; `issuanceType` is `REVERSE` unless given. Holds at most 99 items, 3 remarks " +
      "and 5 additional contacts; a corrected invoice names its original in `modification`.",
    updateB2bTaxInvoiceDraft:
      "Replaces the content of a draft, except its document keys. Here `taxInvoiceKeyType` is `RECIPIENT` unless " +
      "given, unlike in the other calls, and `brn` is needed with it.",
    issueB2bTaxInvoiceImmediately:
      "Drafts and issues a forward tax invoice in one step. Set `issuanceType` to `NORMAL`, since the default is " +
      "`REVERSE`; it can be cancelled only until it is sent to the NTS.",
    requestB2bTaxInvoiceReverseIssuance: "Drafts a reverse tax invoice and asks the supplier to issue it, in one step.",
    requestB2bTaxInvoice:
      "Asks the supplier to issue a reverse invoice that is `DRAFTED`. It must carry the recipient's document key.",
    cancelB2bTaxInvoiceRequest:
      "Withdraws, as the recipient, a request for reverse issuance that the supplier has not approved yet.",
    refuseB2bTaxInvoiceRequest: "Refuses, as the supplier, a request for reverse issuance.",
    issueB2bTaxInvoice:
      "Approves the issue of a tax invoice: a forward one that is `DRAFTED`, or a reverse one that is `REQUESTED`. " +
      "It must carry the supplier's document key.",
    cancelB2bTaxInvoiceIssuance:
      "Cancels, as the supplier, an issued tax invoice before it is sent to the NTS. After that, issue a corrected " +
      "one.",
    sendToNtsB2bTaxInvoice:
      "Sends an issued tax invoice to the NTS now. After that it can no longer be cancelled, only corrected.",
    deleteB2bTaxInvoice:
      "Deletes a tax invoice that is a draft, was refused or cancelled, or could not be sent to the NTS.",
    createB2bFileUploadUrl:
      "Creates a URL for uploading a file, and the `fileId` to attach it by. Upload first, then call " +
      "`attachB2bTaxInvoiceFile`.",
    attachB2bTaxInvoiceFile: "Attaches an uploaded file to a draft.",
    getB2bTaxInvoiceAttachments: "Lists the files attached to a tax invoice.",
    deleteB2bTaxInvoiceAttachment: "Removes an attached file from a draft.",
    getB2bTaxInvoicePdfDownloadUrl: "Gets a URL that downloads a tax invoice as PDF.",
    getB2bTaxInvoicePopupUrl:
      "Gets a URL that shows a tax invoice in a popup, with the menu around it unless `includeMenu` is false.",
    getB2bTaxInvoicePrintUrl: "Gets a URL that shows a tax invoice for printing."
  },
  types: {
    AttachB2bTaxInvoiceFileBody: "The body of `attachB2bTaxInvoiceFile`: the id of a file that was uploaded before.",
    B2bBulkTaxInvoice: "Tax invoices that are issued together, as a group.",
    B2bBulkTaxInvoiceSourceType:
      "Where a group of tax invoices came from: an uploaded spreadsheet, or payouts to partners.",
    B2bBulkTaxInvoiceStat: "How many tax invoices of a group are in one status, and what they add up to.",
    B2bBulkTaxInvoiceStats: "A group's tax invoices counted by status.",
    B2bBulkTaxInvoiceStatus: "How far a group of tax invoices has come, from draft to completion.",
    B2bCompanyStateBusinessStatus: "Whether a company is trading, closed or suspended.",
    B2bSearchDateType: "Which date a tax invoice search goes by: registration, writing or issue.",
    B2bTaxInvoice: "A tax invoice in full.",
    B2bTaxInvoiceAdditionalContact: "One more person who is told about a tax invoice.",
    B2bTaxInvoiceAttachment: "A file that is attached to a tax invoice.",
    B2bTaxInvoiceCompany: "The supplier or the recipient of a tax invoice.",
    B2bTaxInvoiceContact: "The person responsible for a tax invoice at one of its parties.",
    B2bTaxInvoiceDocumentModificationType: "Whether a tax invoice is an original or modifies an earlier one.",
    B2bTaxInvoiceInput: "A tax invoice to create.",
    B2bTaxInvoiceIssuanceType: "Who starts a tax invoice: the supplier (`NORMAL`) or the recipient (`REVERSE`).",
    B2bTaxInvoiceItem: "A line of a tax invoice.",
    B2bTaxInvoiceKeyType: "Which number identifies a tax invoice: the supplier's, the recipient's or PortOne's id.",
    B2bTaxInvoiceModification: "What a modified tax invoice corrects, and why.",
    B2bTaxInvoiceModificationCreateBody: "The tax invoice that a new one modifies, and the reason.",
    B2bTaxInvoiceModificationType: "Why a tax invoice is modified.",
    B2bTaxInvoicePurposeType: "Whether a tax invoice acknowledges payment or asks for it.",
    B2bTaxInvoiceSortBy: "What a list of tax invoices is sorted by.",
    B2bTaxInvoiceSortInput: "How a list of tax invoices is sorted.",
    B2bTaxInvoiceStatus: "Where a tax invoice stands: draft, request, issue, or sending to the National Tax Service.",
    B2bTaxInvoiceSummary: "A tax invoice as a list shows it.",
    B2bTaxInvoiceTaxationType: "How a tax invoice is taxed: taxable, zero-rated or exempt.",
    CancelB2bTaxInvoiceIssuanceBody: "The body of `cancelB2bTaxInvoiceIssuance`.",
    CancelB2bTaxInvoiceIssuanceResponse:
      "The answer of `cancelB2bTaxInvoiceIssuance`: the tax invoice, its issue cancelled.",
    CancelB2bTaxInvoiceRequestBody: "The body of `cancelB2bTaxInvoiceRequest`.",
    CancelB2bTaxInvoiceRequestResponse:
      "The answer of `cancelB2bTaxInvoiceRequest`: the tax invoice whose request was withdrawn.",
    CreateB2bFileUploadUrlBody: "The body of `createB2bFileUploadUrl`: the name of the file to upload.",
    CreateB2bFileUploadUrlPayload:
      "The answer of `createB2bFileUploadUrl`: where to upload the file, and its id for attaching it.",
    DateRangeOption: "A span of dates that may be open at either end.",
    Decimal: "A decimal number as an integer and how many of its digits are decimals.",
    DeleteB2bTaxInvoiceResponse: "The empty answer of `deleteB2bTaxInvoice`.",
    DownloadB2bTaxInvoicesSheetBody: "The body of `downloadB2bTaxInvoicesSheet`: which tax invoices and which columns.",
    DraftB2bTaxInvoiceBody: "The body of `draftB2bTaxInvoice`: a tax invoice to save before it is issued.",
    DraftB2bTaxInvoiceResponse: "The answer of `draftB2bTaxInvoice`: the draft.",
    GetB2bTaxInvoiceAttachmentsResponse: "The files that are attached to a tax invoice.",
    GetB2bTaxInvoicePdfDownloadUrlResponse: "Where to download a tax invoice as a PDF.",
    GetB2bTaxInvoicePopupUrlResponse: "Where to show a tax invoice in a pop-up window.",
    GetB2bTaxInvoicePrintUrlResponse: "Where to print a tax invoice.",
    GetB2bTaxInvoicesBody: "The body of `getB2bTaxInvoices`.",
    GetB2bTaxInvoicesBodyDateFilter:
      "The dates that a tax invoice search covers, and which of an invoice's dates they are.",
    GetB2bTaxInvoicesBodyFilter: "Which tax invoices a search returns.",
    GetB2bTaxInvoicesBodyPrimaryFilter: "The main condition of a tax invoice search: set exactly one field.",
    GetB2bTaxInvoicesResponse: "A page of tax invoices in short.",
    IssueB2bTaxInvoiceBody:
      "The body of `issueB2bTaxInvoice` to approve a requested tax invoice or the supplier's own draft.",
    IssueB2bTaxInvoiceImmediatelyBody:
      "The body of `issueB2bTaxInvoiceImmediately`: a tax invoice that the supplier issues at once.",
    IssueB2bTaxInvoiceImmediatelyResponse: "The answer of `issueB2bTaxInvoiceImmediately`: the tax invoice.",
    IssueB2bTaxInvoiceResponse: "The answer of `issueB2bTaxInvoice`: the tax invoice.",
    RefuseB2bTaxInvoiceRequestBody: "The body of `refuseB2bTaxInvoiceRequest`.",
    RefuseB2bTaxInvoiceRequestResponse:
      "The answer of `refuseB2bTaxInvoiceRequest`: the tax invoice that the supplier turned down.",
    RequestB2bTaxInvoiceResponse:
      "The answer of `requestB2bTaxInvoice`: the tax invoice that the supplier was asked to issue.",
    RequestB2bTaxInvoiceReverseIssuanceBody:
      "The body of `requestB2bTaxInvoiceReverseIssuance`: a tax invoice that the supplier is asked to issue.",
    RequestB2bTaxInvoiceReverseIssuanceResponse:
      "The answer of `requestB2bTaxInvoiceReverseIssuance`: the tax invoice.",
    SendToNtsB2bTaxInvoiceResponse:
      "The answer of `sendToNtsB2bTaxInvoice`: the tax invoice that goes to the National Tax Service at once.",
    TaxInvoicesSheetField: "A column of the tax invoice sheet.",
    UpdateB2bTaxInvoiceDraftBody: "The body of `updateB2bTaxInvoiceDraft`: the draft's number and its new content.",
    UpdateB2bTaxInvoiceDraftResponse: "The answer of `updateB2bTaxInvoiceDraft`: the draft, changed."
  },
  errors: {
    B2BCannotChangeTaxTypeError:
      "A corrected tax invoice must keep the taxation type of its original. Send the original's `taxationType`.",
    B2BTaxInvoiceStatusNotSendingCompletedError:
      "The original of a corrected tax invoice has not been sent to the National Tax Service yet. Wait until its " +
      "status is `SENDING_COMPLETED`.",
    B2bBulkTaxInvoiceNotFoundError:
      "There is no such bulk of tax invoices. Check the id, and whether `test` matches the mode it was made in.",
    B2bDocumentKeyCannotBeChangedError:
      "The update would change a document key of the draft. Keep the keys, or make a new draft.",
    B2bFileNotFoundError:
      "There is no uploaded file with this id. Upload it to the URL from `createB2bFileUploadUrl` before attaching it.",
    B2bIdAlreadyExistsError: "The id is taken already. Choose another one.",
    B2bIssuanceTypeMismatchError:
      "The issuance type does not fit the call. Use `NORMAL` for forward and `REVERSE` for reverse issuance; the " +
      "default is `REVERSE`.",
    B2bModificationNotProvidedError:
      "The tax invoice corrects another one, but says neither which nor why. Give `modification` with the " +
      "original's key and the reason.",
    B2bOriginalTaxInvoiceNotFoundError:
      "The tax invoice to be corrected does not exist. Check its key, key type and `brn` in `modification`.",
    B2bRecipientNotFoundError:
      "The recipient is unknown: `brn` or `counterpartyId` says which one. Register it as a counterparty first, or " +
      "correct it.",
    B2bSupplierNotFoundError:
      "The supplier is unknown: `brn` or `counterpartyId` says which one. Register it as a counterparty first, or " +
      "correct it.",
    B2bTaxInvoiceAttachmentNotFoundError:
      "The tax invoice has no such attachment. List its attachments; it may have been removed already.",
    B2bTaxInvoiceNoRecipientDocumentKeyError:
      "The tax invoice has no document key of the recipient, which this step needs. Set `recipientDocumentKey` in " +
      "the draft.",
    B2bTaxInvoiceNoSupplierDocumentKeyError:
      "The tax invoice has no document key of the supplier, which this step needs. Set `supplierDocumentKey` in the " +
      "draft.",
    B2bTaxInvoiceNonDeletableStatusError:
      "The tax invoice is in a status that forbids deletion. Only drafts, refused or cancelled ones, and those that " +
      "could not be sent can go.",
    B2bTaxInvoiceNotDraftedStatusError:
      "The tax invoice is not a draft. Read its status: it has moved on, or its draft is still being saved.",
    B2bTaxInvoiceNotFoundError:
      "There is no such tax invoice. Check the key, `taxInvoiceKeyType` and `brn`, and whether `test` matches the " +
      "mode it was made in.",
    B2bTaxInvoiceNotIssuedStatusError:
      "The tax invoice is not in status `ISSUED`. Read it: it may not be issued yet, or be on its way to the " +
      "National Tax Service.",
    B2bTaxInvoiceNotRequestedStatusError:
      "No request for reverse issuance is waiting on this tax invoice. Read its status: it may have been issued, " +
      "refused or withdrawn.",
    B2bTaxInvoiceRecipientDocumentKeyAlreadyUsedError:
      "Another tax invoice has this document key of the recipient. Look that one up before choosing a new key.",
    B2bTaxInvoiceSupplierDocumentKeyAlreadyUsedError:
      "Another tax invoice has this document key of the supplier. Look that one up before choosing a new key."
  },
  fields: {
    address: "The address, at most 300 characters.",
    amountSum: "The invoices' total, in minor units.",
    attachedAt: "When it was attached.",
    attachmentId: "The attached file's id.",
    attachments: "The attached files.",
    bookIssue: "The issue in the book number, 0 to 9999.",
    bookVolume: "The volume in the book number, 0 to 9999.",
    "B2bTaxInvoiceCompany.brn": "Business registration number: ten digits, no hyphens.",
    "B2bTaxInvoiceModificationCreateBody.brn":
      "Business registration number; required unless `taxInvoiceKeyType` is `TAX_INVOICE_ID`.",
    "UpdateB2bTaxInvoiceDraftBody.brn":
      "Business registration number; required unless `taxInvoiceKeyType` is `TAX_INVOICE_ID`.",
    bulkTaxInvoiceId: "The id of the group that it was issued with.",
    "GetB2bTaxInvoicesBodyPrimaryFilter.bulkTaxInvoiceId": "Only tax invoices of this group.",
    businessClass: "The item of business (jongmok), at most 100 characters.",
    businessType: "The type of business (eoptae), at most 100 characters.",
    by: "What to sort by.",
    cashAmount: "The part settled in cash, in minor units.",
    checkAmount: "The part settled by cheque, in minor units.",
    count: "How many there are.",
    "GetB2bTaxInvoicesBodyFilter.counterpartyId": "Only invoices with this counterparty as supplier or recipient.",
    createRecipientCounterparty: "Whether to make a counterparty of the recipient.",
    creditAmount: "The part on credit, in minor units.",
    dateFilter: "Only tax invoices of these dates.",
    dateRange: "From one month ago until today when left out.",
    dateType: "Which date is meant; `REGISTER` when left out.",
    department: "The contact's department.",
    documentModificationType: "Whether it is an original or modifies another.",
    documentModificationTypes: "Only originals, or only modifying ones.",
    draftedAt: "When it was saved as a draft.",
    emailSubject: "The subject of the e-mail that announces it.",
    fields: "The columns to download.",
    fileId: "The uploaded file's id.",
    fileName: "The file's name.",
    from: "The start of the span.",
    id: "The tax invoice's id.",
    "B2bBulkTaxInvoice.id": "The group's id.",
    "B2bTaxInvoiceAttachment.id": "The attachment's id.",
    includeBrnMatch:
      "Whether `counterpartyId` also finds invoices that carry the counterparty's registration number only.",
    includeMenu: "Whether the pop-up shows its menu; true when left out.",
    isDelayed: "Whether it was issued late.",
    "GetB2bTaxInvoicesBodyFilter.isDelayed": "Only late ones, or only those on time.",
    issuanceDueDate: "The last day to issue it on.",
    issuanceType: "Whether the supplier or the recipient starts it.",
    "B2bTaxInvoiceInput.issuanceType":
      "Whether the supplier or the recipient starts it; `REVERSE`, the recipient, when left out.",
    issuanceTypes: "Only those started by the supplier, or by the recipient.",
    items: "The lines, at most 99.",
    "GetB2bTaxInvoicesResponse.items": "What was found.",
    mobilePhoneNumber: "The contact's mobile phone number.",
    modification: "The tax invoice that this one modifies, and why.",
    "B2bTaxInvoice.modification": "What it corrects, and why.",
    "B2bTaxInvoiceAdditionalContact.name": "The contact's name, at most 100 characters.",
    "B2bTaxInvoiceAttachment.name": "The file's name.",
    "B2bTaxInvoiceCompany.name": "The company's name, at most 200 characters.",
    "B2bTaxInvoiceItem.name": "What was supplied, at most 100 characters.",
    noteAmount: "The part settled by promissory note, in minor units.",
    ntsApprovalNumber: "The National Tax Service's approval number, assigned when the invoice is signed.",
    "GetB2bTaxInvoicesBodyPrimaryFilter.ntsApprovalNumber":
      "Only the invoice with this approval number of the National Tax Service.",
    ntsResult: "What the National Tax Service made of it.",
    ntsResultCode: "The National Tax Service's result code: three letters and three digits.",
    ntsResultReceivedAt: "When the National Tax Service answered.",
    ntsSentAt: "When it was sent to the National Tax Service.",
    openedAt: "When the recipient opened it.",
    order: "Down or up.",
    originalNtsApprovalNumber: "The National Tax Service's approval number of the invoice that this one modifies.",
    originalTaxInvoiceId: "The id of the invoice that this one modifies.",
    pageNumber: "The page to return, counted from 0; 0 when left out.",
    pageSize: "Items in a page; 500 when left out, at most 1000.",
    partnerBrn: "Only invoices whose other party has this number: the supplier in reverse issue, else the recipient.",
    "GetB2bTaxInvoicesBodyPrimaryFilter.payoutId": "Only tax invoices of this payout.",
    primaryFilter: "The main condition: set exactly one of its fields.",
    purchaseDate: "The line's date of purchase.",
    purposeType: "Whether it acknowledges payment or asks for it.",
    purposeTypes: "Only invoices that acknowledge payment, or that ask for it.",
    quantity: "How many: -99999999.99 to 999999999.99, with at most two decimals.",
    recipient: "The company that was supplied.",
    recipientBrn: "The recipient's business registration number.",
    recipientBusinessStatus: "Whether the recipient is trading, closed or suspended.",
    recipientClosedSuspendedDate: "Since when; only if the recipient is closed or suspended.",
    recipientCounterpartyId: "The recipient's id as a counterparty.",
    recipientDocumentKey: "The recipient's own number of the document.",
    "B2bTaxInvoiceInput.recipientDocumentKey":
      "The recipient's own number of the document: letters, digits, `-` and `_`.",
    "GetB2bTaxInvoicesBodyPrimaryFilter.recipientDocumentKey": "Only the invoice with this number of the recipient's.",
    recipientName: "The recipient's name.",
    recipientRepresentativeName: "The name of the recipient's representative.",
    remark: "A remark on the line.",
    remarks: "Remarks, at most three.",
    representativeName: "The name of the company's representative, at most 100 characters.",
    requestedAt: "When the supplier was asked to issue it.",
    "B2bBulkTaxInvoice.requestedAt": "When it was asked for.",
    rootTaxInvoiceId: "The id of the first invoice in a chain of modifications.",
    scale: "How many digits of `value` are decimals; 0 when left out. 123.45 has 2.",
    sendSms: "Whether the supplier's contact gets a text message.",
    "B2bTaxInvoiceInput.sendSms":
      "Whether to text the supplier's contact, which costs points unless sending fails; false when left out.",
    serialNumber: "The invoice's running number.",
    sort: "How to sort; latest change of status first when left out.",
    sourceType: "Where the group came from.",
    spec: "The item's specification, at most 100 characters.",
    supplier: "The company that supplied.",
    supplierBrn: "The supplier's business registration number.",
    "GetB2bTaxInvoicesBodyFilter.supplierBrn":
      "Only tax invoices of the supplier with this business registration number.",
    supplierCounterpartyId: "The supplier's id as a counterparty.",
    supplierDocumentKey: "The supplier's own number of the document.",
    "B2bTaxInvoiceInput.supplierDocumentKey":
      "The supplier's own number of the document: letters, digits, `-` and `_`.",
    "GetB2bTaxInvoicesBodyPrimaryFilter.supplierDocumentKey": "Only the invoice with this number of the supplier's.",
    supplierName: "The supplier's name.",
    supplierRepresentativeName: "The name of the supplier's representative.",
    supplyCostAmount: "The line's supply value, in minor units.",
    taxAmount: "The line's VAT, in minor units.",
    taxInvoice: "The tax invoice, as it is afterwards.",
    "DraftB2bTaxInvoiceBody.taxInvoice": "The tax invoice.",
    "IssueB2bTaxInvoiceImmediatelyBody.taxInvoice": "The tax invoice.",
    "RequestB2bTaxInvoiceReverseIssuanceBody.taxInvoice": "The tax invoice.",
    "UpdateB2bTaxInvoiceDraftBody.taxInvoice": "The tax invoice.",
    taxInvoiceId: "Only the tax invoice with this id.",
    taxInvoiceIds: "Only tax invoices with these ids.",
    taxInvoiceKey: "The number that identifies the tax invoice; `taxInvoiceKeyType` says which it is.",
    taxInvoiceKeyType: "What `taxInvoiceKey` is; `TAX_INVOICE_ID` when left out.",
    "B2bTaxInvoiceModificationCreateBody.taxInvoiceKeyType":
      "What `taxInvoiceKey` is: `SUPPLIER`, or `RECIPIENT` as when left out.",
    "UpdateB2bTaxInvoiceDraftBody.taxInvoiceKeyType":
      "What `taxInvoiceKey` is: `SUPPLIER`, or `RECIPIENT` as when left out.",
    taxRegistrationId: "The branch's number, four digits.",
    "DownloadB2bTaxInvoicesSheetBody.test": "Whether to use test mode; false when left out.",
    "GetB2bTaxInvoicesBody.test": "Whether to use test mode; false when left out.",
    totalInvoiceCount: "How many tax invoices the group has.",
    totalTaxAmount: "The VAT in all, in minor units.",
    type: "Why the invoice is modified.",
    unitCostAmount: "The price of one: -99999999999999.99 to 999999999999999.99, with at most two decimals.",
    until: "The end of the span.",
    url: "Where to open it.",
    "CreateB2bFileUploadUrlPayload.url": "Where to upload the file to.",
    useCounterpartyAdditionalContacts:
      "Whether the counterparty's further contacts are told too; ignored when `additionalContacts` is given.",
    value: "The number with its decimal point taken out: 12345 for 123.45.",
    writeDate: "The date on the invoice."
  }
}
