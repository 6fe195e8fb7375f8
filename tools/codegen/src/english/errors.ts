/**
 * What each documented error means and what a caller does about it, in our own words: every schema of PortOne's
 * document that has a status code stands here, by its name.
 */
export const errors: Readonly<Record<string, string>> = {
  AlreadyPaidError: "The payment id has been paid already. Read the payment before charging under a new id.",
  AlreadyPaidOrWaitingError:
    "The payment id has been paid already or is waiting to be, so it cannot be scheduled. Read the payment, and " +
    "schedule a new charge under a new id.",
  B2BCannotChangeTaxTypeError:
    "A corrected tax invoice must keep the taxation type of its original. Send the original's `taxationType`.",
  B2BTaxInvoiceStatusNotSendingCompletedError:
    "The original of a corrected tax invoice has not been sent to the National Tax Service yet. Wait until its " +
    "status is `SENDING_COMPLETED`.",
  B2bBulkTaxInvoiceNotFoundError:
    "There is no such bulk of tax invoices. Check the id, and whether `test` matches the mode it was made in.",
  B2bCertificateUnregisteredError:
    "The counterparty has not registered a certificate. Send it the registration URL first.",
  B2bCounterpartyBrnInvalidError:
    "The business registration number is not a valid one. Send its digits only, without hyphens.",
  B2bCounterpartyBrnModificationNotAllowedError:
    "A counterparty's business registration number cannot be changed. Create a new counterparty for another " +
    "number.",
  B2bCounterpartyIdAlreadyExistsByPartnerError:
    "The id belongs to a counterparty that was made from a partner, and cannot be used again. Choose another id.",
  B2bCounterpartyIdAlreadyExistsError: "Another counterparty has this id. Update that one, or choose another id.",
  B2bCounterpartyMissingRequiredFieldsError:
    "A field that this counterparty needs is missing. Complete the counterparty before sending it again.",
  B2bCounterpartyNotFoundError:
    "There is no such counterparty. Check the id or the business registration number, and whether `test` matches " +
    "the mode it was made in.",
  B2bCounterpartyNtsConnectionFailedError:
    "The counterparty could not be connected to the National Tax Service. Look whether it was created nevertheless " +
    "before trying again.",
  B2bCounterpartyNtsNotConnectedError:
    "The counterparty named by `brn` or `counterpartyId` is not connected to the National Tax Service. Connect it " +
    "first.",
  B2bCounterpartyOngoingTaxInvoiceExistsError:
    "A tax invoice with this counterparty is still under way. Finish or cancel it before deleting the " +
    "counterparty.",
  B2bCounterpartyPartnerNotConnectableError:
    "A counterparty made from a partner cannot be connected to the National Tax Service by itself. Connect the " +
    "partner instead.",
  B2bCounterpartyPartnerNotDeletableError:
    "A counterparty made from a partner cannot be deleted by itself. Disconnect the partner instead.",
  B2bCounterpartyPartnerNotUpdatableError:
    "A counterparty made from a partner cannot be changed by itself. Update the partner instead.",
  B2bCounterpartySelfOriginBrnMismatchError:
    "The business registration number is your own company's, which cannot be its own counterparty. Check which " +
    "side the number belongs to.",
  B2bCounterpartyTooManyAdditionalContactsError: "A counterparty holds at most 5 additional contacts. Drop some.",
  B2bCounterpartyVerificationBrnMismatchError:
    "The verification was made for another business registration number. Use one that was made for this number.",
  B2bCounterpartyVerificationInvalidError:
    "The verification's result cannot be used. Look the business up again and pass the new verification id.",
  B2bCounterpartyVerificationNotFoundError:
    "There is no such verification. Look the business up again and pass the new verification id.",
  B2bCounterpartyVerificationTypeMismatchError:
    "The verification is of another kind than the field it was passed in: business information and business status " +
    "have one id each. Pass each in its own field.",
  B2bDocumentKeyCannotBeChangedError:
    "The update would change a document key of the draft. Keep the keys, or make a new draft.",
  B2bExternalServiceError:
    "A service behind PortOne's tax invoicing failed. Read the tax invoice or counterparty to see whether the call " +
    "took effect before repeating it.",
  B2bFileNotFoundError:
    "There is no uploaded file with this id. Upload it to the URL from `createB2bFileUploadUrl` before attaching " +
    "it.",
  B2bIdAlreadyExistsError: "The id is taken already. Choose another one.",
  B2bIssuanceTypeMismatchError:
    "The issuance type does not fit the call. Use `NORMAL` for forward and `REVERSE` for reverse issuance; the " +
    "default is `REVERSE`.",
  B2bModificationNotProvidedError:
    "The tax invoice corrects another one, but says neither which nor why. Give `modification` with the original's " +
    "key and the reason.",
  B2bNotEnabledError: "Tax invoicing is not enabled for this merchant. Ask PortOne to enable it.",
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
    "Another tax invoice has this document key of the supplier. Look that one up before choosing a new key.",
  BillingKeyAlreadyDeletedError:
    "The billing key has been deleted. Forget it, and have the customer register a new one.",
  BillingKeyAlreadyIssuedError:
    "The billing key of this token has been issued already. Read it instead of confirming again.",
  BillingKeyNotFoundError: "There is no such billing key. Check the key and the store it was issued in.",
  BillingKeyNotIssuedError:
    "The billing key exists but was never issued, so there is nothing to delete. Drop it on your side.",
  CancelAmountExceedsCancellableAmountError:
    "The amount is more than what can still be cancelled. Read the payment for what is left.",
  CancelTaxAmountExceedsCancellableTaxAmountError:
    "The taxed part of the amount is more than the taxed amount left. Move the difference to `taxFreeAmount`, or " +
    "cancel less.",
  CancelTaxFreeAmountExceedsCancellableTaxFreeAmountError:
    "The tax-free part of the amount is more than the tax-free amount left. Lower `taxFreeAmount`.",
  CancellableAmountConsistencyBrokenError:
    "What can still be cancelled is not `currentCancellableAmount`: another cancellation came between. Read the " +
    "payment and decide again; do not simply repeat.",
  CashReceiptAlreadyIssuedError:
    "The payment has a cash receipt already. Read it, and cancel it first if it must be replaced.",
  CashReceiptNotFoundError: "The payment has no cash receipt. Check the payment id and the store.",
  CashReceiptNotIssuedError: "The payment's cash receipt was not issued, so it cannot be cancelled. Read its status.",
  ChannelNotFoundError:
    "There is no such channel. Check the channel key or group id, and that it belongs to this store.",
  ChannelSpecificError:
    "Several channels were asked, and at least one failed: `failures` has each one's reason, `succeededChannels` " +
    "those where it worked. Deal with each channel by itself instead of repeating the whole call.",
  ChannelSpecificFailureInvalidRequest:
    "This channel refused the input, as `InvalidRequestError` does for a whole call. Correct the input for the " +
    "channel.",
  ChannelSpecificFailurePgProvider:
    "The PG of this channel refused or failed: `pgCode` and `pgMessage` say why. Act on the code; repeating the " +
    "same request seldom helps.",
  DiscountAmountExceedsTotalAmountError:
    "The promotion's discount is as much as the amount to pay, or more. Charge without the promotion, or more.",
  ForbiddenError:
    "The credential may not do this, or not in this store. Check the store id and what the credential is allowed " +
    "to do.",
  IdentityVerificationAlreadySentError:
    "The verification has been sent already. Resend it, or start over under a new id.",
  IdentityVerificationAlreadyVerifiedError: "The verification has been completed already. Read it instead.",
  IdentityVerificationNotFoundError: "There is no such identity verification. Check the id and the store.",
  IdentityVerificationNotSentError: "The verification was not sent through the API. Send it first.",
  InformationMismatchError:
    "What you expect differs from what is being confirmed: amount, currency, test mode, or an id. Nothing was " +
    "confirmed; treat it as tampering until you know better.",
  InvalidPaymentTokenError:
    "The payment token is not valid. Take the one the browser got for this payment, or let the customer start " +
    "again.",
  InvalidRequestError:
    "The input was refused: a missing, malformed or forbidden value. Read `message`, correct the input; repeating " +
    "it unchanged cannot succeed.",
  MaxCancelCountReachedError:
    "The payment reached its limit of cancellation attempts. Ask PortOne or the PG to cancel by other means.",
  MaxTransactionCountReachedError: "The id reached its limit of attempts. Start over under a new id.",
  MaxTtlExceededError: "`ttlSeconds` is more than PortOne allows. Ask for less.",
  MaxWebhookRetryCountReachedError: "This webhook was resent by hand as often as is allowed. Read the payment instead.",
  NegativePromotionAdjustedCancelAmountError:
    "Adjusted for the promotion, the amount to cancel would be negative. Cancel more, or choose another " +
    "`promotionDiscountRetainOption`.",
  PaymentAlreadyCancelledError:
    "The payment has been cancelled in full already. Read it; there is nothing left to refund.",
  PaymentCancellationNotFoundError: "The payment has no such cancellation. Read the payment for its cancellations.",
  PaymentCancellationNotPendingError:
    "The cancellation is no longer pending, so it cannot be stopped. Read the payment to see how it ended.",
  PaymentNotFoundError:
    "There is no such payment. Check the id, and give the `storeId` when it belongs to a sub-store.",
  PaymentNotPaidError: "The payment is not paid, which this step needs. Read its status and act on that.",
  PaymentNotWaitingForDepositError:
    "The payment does not wait for a deposit. Read it: it may have been paid, closed or expired.",
  PaymentScheduleAlreadyExistsError:
    "A schedule stands in the way: the payment id is scheduled already, or the billing key to delete still has " +
    "schedules. Revoke them first, or pay under another id.",
  PaymentScheduleAlreadyProcessedError:
    "A schedule has run already, and none was revoked. Leave it out, and cancel its payment if it must be undone.",
  PaymentScheduleAlreadyRevokedError:
    "A schedule has been revoked already, and no other was revoked by this call. Leave it out and send the rest.",
  PaymentScheduleNotFoundError:
    "There is no such schedule. Check that the id is a schedule's, not a payment's, and the store.",
  PgProviderError:
    "The PG refused or failed: `pgCode` and `pgMessage` say why. This is an answer, not an outage: act on the " +
    "code, and use a new idempotency key for another attempt.",
  PlatformAccountVerificationAlreadyUsedError:
    "The account verification has served another partner already. Ask for the account's holder again to get a new " +
    "one.",
  PlatformAccountVerificationFailedError:
    "The account verification does not confirm this account. Check bank, number and holder, and verify again.",
  PlatformAccountVerificationNotFoundError:
    "There is no such account verification. Ask for the account's holder again to get one.",
  PlatformAdditionalFeePoliciesNotFoundError:
    "Some additional fee policies do not exist: `ids` lists them. Create them, or leave them out.",
  PlatformAdditionalFeePolicyAlreadyExistsError:
    "Another additional fee policy has this id. Update that one, or choose another id.",
  PlatformAdditionalFeePolicyNotFoundError:
    "There is no such additional fee policy. Check the id, and whether `test` matches the mode it was made in.",
  PlatformAdditionalFeePolicyScheduleAlreadyExistsError:
    "The additional fee policy has a scheduled update already. Reschedule it, or cancel it first.",
  PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError:
    "The fixed fee of an additional fee policy is in `feeCurrency`, the settlement in `settlementCurrency`. Use a " +
    "policy in the settlement's currency, or one with a rate.",
  PlatformArchivedAdditionalFeePolicyError:
    "The additional fee policy is archived and cannot be changed. Recover it first.",
  PlatformArchivedContractError: "The contract is archived and cannot be changed. Recover it first.",
  PlatformArchivedDiscountSharePolicyError:
    "The discount share policy is archived and cannot be changed. Recover it first.",
  PlatformArchivedPartnerError: "The partner is archived and cannot be changed. Recover it first.",
  PlatformArchivedPartnerNtsNotAllowedError:
    "An archived partner can be neither linked to a counterparty nor unlinked. Recover it first.",
  PlatformArchivedPartnersCannotBeScheduledError:
    "The filter selects archived partners, which cannot be updated on schedule. Narrow it to active ones.",
  PlatformBtxNotEnabledError:
    "The tax feature (BTX) that counterparty links need is not enabled for this platform. Ask PortOne to enable " +
    "it.",
  PlatformBulkPayoutIdAlreadyExistsError:
    "The bulk payout id is taken. Look whether it is your own earlier call that succeeded before choosing another.",
  PlatformCancelOrderTransfersExistsError:
    "Cancellations are registered against this order transfer. Delete them before it.",
  PlatformCancellableAmountExceededError:
    "The cancellation asks for `requestAmount`, but only `cancellableAmount` is left of the order transfer; " +
    "`amountType` says of which amount. Cancel at most that.",
  PlatformCancellableDiscountAmountExceededError:
    "The discount to take back is more than `cancellableAmount`, what is left under this discount share policy. " +
    "Lower it, for the product named if there is one.",
  PlatformCancellableDiscountTaxFreeAmountExceededError:
    "The tax-free discount to take back is more than `cancellableAmount`, what is left under this discount share " +
    "policy. Lower it, for the product named if there is one.",
  PlatformCancellableProductQuantityExceededError:
    "More pieces of a product are cancelled than `cancellableQuantity`, which is what is left of it. Lower the " +
    "quantity of that order line.",
  PlatformCancellationAndPaymentTypeMismatchedError:
    "The cancellation and its payment are of different kinds: one in PortOne, one outside. Give " +
    "`externalCancellationDetail` exactly when the payment is an external one.",
  PlatformCancellationNotFoundError:
    "The payment has no cancellation with this id in PortOne. Check `cancellationId`, or register it as an " +
    "external one.",
  PlatformCannotArchiveScheduledAdditionalFeePolicyError:
    "The additional fee policy has a scheduled update. Cancel that before archiving it.",
  PlatformCannotArchiveScheduledContractError: "The contract has a scheduled update. Cancel that before archiving it.",
  PlatformCannotArchiveScheduledDiscountSharePolicyError:
    "The discount share policy has a scheduled update. Cancel that before archiving it.",
  PlatformCannotArchiveScheduledPartnerError: "The partner has a scheduled update. Cancel that before archiving it.",
  PlatformCannotSpecifyTransferError:
    "It is not clear which order transfer to cancel. Pass `transferId`, which is needed when a payment has " +
    "several.",
  PlatformCompanyNotFoundError: "No business has this registration number. Check the number.",
  PlatformCompanyVerificationAlreadyUsedError:
    "The company verification has served another partner already. Look the company's state up again to get a new " +
    "one.",
  PlatformContractAlreadyExistsError: "Another contract has this id. Update that one, or choose another id.",
  PlatformContractNotFoundError:
    "There is no such contract. Check the id, and whether `test` matches the mode it was made in.",
  PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError:
    "The contract's fixed platform fee is in `feeCurrency`, the settlement in `settlementCurrency`. Use a contract " +
    "in the settlement's currency, or one with a rate.",
  PlatformContractScheduleAlreadyExistsError:
    "The contract has a scheduled update already. Reschedule it, or cancel it first.",
  PlatformContractsNotFoundError:
    "Some default contracts do not exist: `ids` lists them. Create them before the partners.",
  PlatformCounterpartyNotConnectableStatusError:
    "The partner's link to a counterparty is not in a state to connect from. Read the partner: it may be linked " +
    "already, or be on the way.",
  PlatformCounterpartyNotConnectedError:
    "The partner is not linked to a counterparty, so there is nothing to disconnect. Read the partner for its " +
    "state.",
  PlatformCounterpartyOngoingTaxInvoiceExistsError:
    "A tax invoice with the partner's counterparty is still under way. Finish or cancel it before archiving the " +
    "partner.",
  PlatformCurrencyNotSupportedError: "The currency cannot be used here. Choose one that the platform settles in.",
  PlatformDiscountSharePoliciesNotFoundError:
    "Some discount share policies do not exist: `ids` lists them. Create them, or leave them out.",
  PlatformDiscountSharePolicyAlreadyExistsError:
    "Another discount share policy has this id. Update that one, or choose another id.",
  PlatformDiscountSharePolicyIdDuplicatedError:
    "The discount share policy `id` is named more than once. Join its discounts into one entry.",
  PlatformDiscountSharePolicyNotFoundError:
    "There is no such discount share policy. Check the id, and whether `test` matches the mode it was made in.",
  PlatformDiscountSharePolicyScheduleAlreadyExistsError:
    "The discount share policy has a scheduled update already. Reschedule it, or cancel it first.",
  PlatformDuplicatedPartnerSettlementIdsError: "A partner settlement id is listed more than once. Send each one once.",
  PlatformExternalApiFailedError:
    "A service that PortOne asks failed. Check the input, try again later, and ask PortOne if it goes on.",
  PlatformExternalApiTemporarilyFailedError:
    "A service that PortOne asks is failing for the moment. Try again after a pause.",
  PlatformInsufficientDataToChangePartnerTypeError:
    "The partner's new type needs data that is neither on record nor in the request. Send all fields of that type.",
  PlatformMemberCompanyConnectedPartnerBrnUnchangeableError:
    "The partner is linked as a member company, so its business registration number cannot change. Disconnect its " +
    "counterparty first.",
  PlatformMemberCompanyConnectedPartnerCannotBeScheduledError:
    "The partner is linked as a member company, so it cannot be updated on schedule. Update it at once, or " +
    "disconnect its counterparty first.",
  PlatformMemberCompanyConnectedPartnerTypeUnchangeableError:
    "The partner is linked as a member company, so its type cannot change. Disconnect its counterparty first.",
  PlatformMemberCompanyConnectedPartnersCannotBeScheduledError:
    "The partners in `ids` are linked as member companies, so they cannot be updated on schedule. Leave them out, " +
    "or disconnect their counterparties first.",
  PlatformNegativeAmountNotAllowedError:
    "This platform settles manual transfers one by one, so none may be negative. Send an amount of zero or more, " +
    "or change the platform's setting.",
  PlatformNegativePayoutAmountPartnersError:
    "For some partner the selected settlements add up to less than zero. Select others too until no sum is " +
    "negative; on the wire this shares the tag `PLATFORM_CURRENCY_NOT_SUPPORTED`.",
  PlatformNoSelectedPartnerSettlementsError: "No partner settlement was selected. Send at least one id.",
  PlatformNonDeletablePartnerSettlementsError:
    "Some partner settlements cannot be deleted in their status: `ids` lists them. Leave them out.",
  PlatformNonPayablePartnerSettlementsError:
    "Some partner settlements cannot be paid out in their status: `ids` lists them. Leave them out.",
  PlatformNotEnabledError: "Partner settlement is not enabled for this merchant. Ask PortOne to enable it.",
  PlatformNotSupportedBankError:
    "The holder of an account at this bank cannot be looked up. Use an account at another bank, or go without the " +
    "check.",
  PlatformOngoingTaxInvoiceExistsError:
    "A tax invoice with the partner is still under way. Finish or cancel it before disconnecting.",
  PlatformOrderDetailMismatchedError:
    "The cancellation describes the order in another way than its order transfer does. Use order lines where that " +
    "has lines, and an amount where it has an amount.",
  PlatformOrderTransferAlreadyCancelledError:
    "The order transfer has been cancelled in full already. There is nothing left to cancel.",
  PlatformPartnerIdAlreadyExistsError: "Another partner has this id. Update that one, or choose another id.",
  PlatformPartnerIdsAlreadyExistError:
    "Some partner ids are taken: `ids` lists them. Leave those partners out, or choose other ids.",
  PlatformPartnerIdsDuplicatedError:
    "Some partner ids stand in the request more than once: `ids` lists them. Give each partner its own.",
  PlatformPartnerNotFoundError:
    "There is no such partner. Check the id, and whether `test` matches the mode it was made in.",
  PlatformPartnerPendingNtsOperationError:
    "The partner is just being connected to the National Tax Service, or disconnected. Wait until that is done.",
  PlatformPartnerScheduleAlreadyExistsError:
    "The partner has a scheduled update already. Reschedule it, or cancel it first.",
  PlatformPartnerScheduleExistsError:
    "The partner has a scheduled update, so it cannot be linked to a counterparty. Cancel the update first.",
  PlatformPartnerSchedulesAlreadyExistError:
    "Some partners have a scheduled update already: `ids` lists them. Leave them out, or cancel those updates " +
    "first.",
  PlatformPartnerSettlementsNotFoundError:
    "Some partner settlements do not exist: `ids` lists them. Check the ids, and whether test mode matches.",
  PlatformPartnerTaxationTypeIsSimpleError:
    "The partner is a simplified taxpayer that issues no tax invoices, so it has no use for a counterparty link. " +
    "Correct its taxation type if that is wrong.",
  PlatformPartnerTypeIsNotBusinessError:
    "The partner is not a business, and only businesses can be linked to a counterparty. Change its type first, or " +
    "leave it out.",
  PlatformPaymentNotFoundError:
    "There is no payment with this id in PortOne. Check the id, or register the payment as an external one.",
  PlatformProductIdDuplicatedError: "The product `id` stands in more than one order line. Join them into one.",
  PlatformProductIdNotFoundError:
    "The order transfer has no line for the product `id`. Cancel only products that it holds.",
  PlatformReferencedCancelOrderTransfersExistError:
    "Cancellations refer to transfers in these settlements: `ids` lists them. Delete those cancellations first.",
  PlatformSettlementAmountExceededError:
    "`requestedAmount` is more than `allowedAmount`: a discount or a tax-free part that exceeds what it is part " +
    "of. Correct the amounts, of the product named if there is one.",
  PlatformSettlementCancelAmountExceededPortOneCancelError:
    "With this request, more would be cancelled in settlement than PortOne cancelled of the payment; `amountType` " +
    "says of which amount. Lower it to what is left of `portOneCancelAmount`.",
  PlatformSettlementDateEarlierThanSettlementStartDateError:
    "The settlement date lies before the settlement start date. Move one of them.",
  PlatformSettlementParameterNotFoundError:
    "A settlement parameter is not defined on this platform. Check the keys in `parameters`.",
  PlatformSettlementPaymentAmountExceededPortOnePaymentError:
    "With this request, more would be settled than was paid through PortOne. Lower it to what is left of " +
    "`portOnePaymentAmount`.",
  PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError:
    "With this request, a larger taxed amount (supply and VAT) would be settled than was paid through PortOne. " +
    "Lower it to what is left of `portOneSupplyWithVatAmount`.",
  PlatformSettlementTaxFreeAmountExceededPortOnePaymentError:
    "With this request, a larger tax-free amount would be settled than was paid through PortOne. Lower it to what " +
    "is left of `portOneTaxFreeAmount`.",
  PlatformTargetPartnerNotFoundError:
    "The filter selects no partner that this applies to. Widen it, or take it as done.",
  PlatformTransferAlreadyExistsError:
    "A transfer for the same thing exists already: `transferId` names it. Read that one; it may be your own " +
    "earlier call.",
  PlatformTransferDiscountSharePolicyNotFoundError:
    "The order transfer has no discount under this discount share policy, for the product named if there is one. " +
    "Take back only discounts that it holds.",
  PlatformTransferIdAlreadyUsedError:
    "The transfer id is taken. Read that transfer, which may be your own earlier call, or choose another id.",
  PlatformTransferNonDeletableStatusError:
    "The transfer has gone too far to be deleted: only `SCHEDULED` and `IN_PROCESS` ones can. Offset it with a " +
    "manual or cancel transfer.",
  PlatformTransferNotFoundError:
    "There is no such transfer. Check the id, and whether `test` matches the mode it was made in.",
  PlatformUserDefinedPropertyNotFoundError:
    "A user-defined property is not defined on this platform. Check the keys in `userDefinedProperties`.",
  ProfileSettingsNotFoundError:
    "The checkout profile has no settings. Check the profile key, and set the profile up in PortOne's console.",
  PromotionDiscountRetainOptionShouldNotBeChangedError:
    "An earlier partial cancellation of this payment chose the other `promotionDiscountRetainOption`. Repeat that " +
    "choice.",
  PromotionNotFoundError: "There is no such promotion. Check the id and the store.",
  PromotionPayMethodDoesNotMatchError:
    "The promotion is not for this way of paying. Charge without it, or in the way that it names.",
  SessionExpiredError: "The payment session has expired or was closed. Create a new one.",
  SessionNotFoundError: "There is no such payment session. Check the id, or create a new one.",
  SumOfPartsExceedsCancelAmountError:
    "The tax-free and other parts add up to more than the amount to cancel. Correct `taxFreeAmount` and " +
    "`vatAmount`.",
  SumOfPartsExceedsTotalAmountError:
    "The tax-free and other parts add up to more than the total. Correct `amount.taxFree` and `amount.vat`.",
  UnauthorizedError:
    "The credential is missing, wrong or expired. Check the API secret or get a new token; repeating with the same " +
    "one cannot succeed.",
  WebhookNotFoundError:
    "The payment has no such webhook. Leave `webhookId` out to resend the latest; there may be none yet."
}
