import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/Payments.ts`. */
export const Payments: ServiceWords = {
  summary:
    "Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, " +
    "receipts, webhooks).",
  operations: {
    getPayment:
      "Reads a payment by the merchant's payment id. Before it counts as paid, check that `channel.type` is `LIVE` " +
      "and that store, currency and total are the expected ones; a payment of a sub-store is found only with its " +
      "`storeId`.",
    getPayments:
      "Searches payments by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` " +
      "say otherwise. Reaches (number + 1) × size ≤ 60,000 and no further: past that, use `getAllPaymentsByCursor`, " +
      "or `AllPayments.stream`, which goes over to it.",
    getAllPaymentsByCursor:
      "Walks every payment created in a period, however many there are: `size` 10 unless given, at most 1,000; the " +
      "last 90 days unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the " +
      "last item, and stop at an empty page.",
    getAllPaymentEventsByCursor:
      "Walks every payment event created in a period: `size` 10 unless given, at most 1,000; the last 90 days " +
      "unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, and " +
      "stop at an empty page.",
    getPaymentTransactions: "Lists every attempt made under a payment id, those that failed too.",
    payWithBillingKey:
      "Charges a billing key now. A payment id can be paid once, and a declined charge is tried again with a new " +
      "idempotency key only; `channelKey` picks one channel of a key that was issued for several.",
    payInstantly:
      "Charges a card by its number, or issues a virtual account: `method` takes exactly one of the two, and " +
      "`channelKey` or `channelGroupId` is needed. For a virtual account, success means that it was issued, and " +
      "`paidAt` is the time of issue: the money is not there yet.",
    preRegisterPayment:
      "Registers the total, tax-free amount and currency of a payment before the browser starts it, as a guard " +
      "against amounts changed there. Refused once the payment id is paid.",
    confirmPayment:
      "Completes a payment that is set to manual confirmation, with the `paymentToken` that the browser got. Pass " +
      "`currency`, `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.",
    cancelPayment:
      "Cancels a paid payment, whole or in part: in full without `amount`, and as fully taxed without " +
      "`taxFreeAmount`. Pass `currentCancellableAmount` as it was read before the first try, so that a repeated " +
      "partial cancel cannot refund twice; a virtual account needs `refundAccount`.",
    stopPaymentCancellation: "Withdraws a cancellation that is still pending. Only Triple-A cancels asynchronously.",
    capturePayment:
      "Captures an authorized payment by hand. Manual capture has to be agreed with the PG and PortOne first.",
    closeVirtualAccount:
      "Closes an issued virtual account, so that nothing can be deposited any more. Works only while the payment " +
      "waits for its deposit.",
    applyEscrowLogistics: "Registers how an escrow payment's goods are shipped. Answers with the invoice number.",
    modifyEscrowLogistics: "Changes the shipping details registered for an escrow payment.",
    confirmEscrow:
      "Confirms the purchase of an escrow payment. `fromStore` is for Naver Pay alone: true when the merchant " +
      "confirms, or when it is unclear who does.",
    registerStoreReceipt:
      "Registers the transactions of sub-merchants on the payment's sales slip. KG Inicis only, and its INIApi key " +
      "must have been registered in PortOne's console.",
    resendWebhook:
      "Sends a webhook of a payment again: the latest one, unless `webhookId` names another. The number of resends " +
      "by hand of one webhook id is limited."
  },
  types: {
    ApplyEscrowLogisticsResponse:
      "The answer of `applyEscrowLogistics`: the tracking number, and when the delivery was registered.",
    BeforeRegisteredPaymentEscrow: "An escrow payment with no delivery registered so far.",
    BillingKeyPaymentInput: "The body of `payWithBillingKey`.",
    BillingKeyPaymentSummary: "A payment made with a billing key: the PG's id of it, and when it was paid.",
    CancelPaymentBody: "The body of `cancelPayment`; an empty one cancels the whole payment.",
    CancelPaymentBodyRefundAccount: "The bank account that a refund goes to.",
    CancelPaymentResponse: "The answer of `cancelPayment`: the cancellation, which may still be under way.",
    CancelRequester: "Who asked for a cancellation: the customer or an administrator.",
    CancelledPayment: "A payment that was cancelled in full.",
    CancelledPaymentCashReceipt: "A payment's cash receipt that was cancelled.",
    CancelledPaymentEscrow: "An escrow payment whose trade was called off.",
    CancelledPaymentEvent: "The event of a payment being cancelled in full.",
    CancelledPaymentTransaction: "An attempt to pay that was paid and then cancelled in full.",
    CapturePaymentBody: "The body of `capturePayment`.",
    CapturePaymentResponse: "The empty answer of `capturePayment`.",
    CashReceiptIssuanceStatus: "Whether a cash receipt was issued with the payment's approval.",
    CloseVirtualAccountResponse: "The answer of `closeVirtualAccount`: when the account was closed to deposits.",
    ConfirmEscrowBody: "The body of `confirmEscrow`.",
    ConfirmEscrowResponse: "The answer of `confirmEscrow`: when the purchase was confirmed.",
    ConfirmPaymentBody: "The body of `confirmPayment`; what it states about the payment is checked before it is paid.",
    ConfirmedPaymentEscrow: "An escrow payment whose purchase is confirmed.",
    ConfirmedPaymentSummary: "A payment that `confirmPayment` finished: the PG's id of it, and when it was paid.",
    ConvenienceStoreBrand: "A Japanese chain of convenience stores.",
    DeliveredPaymentEscrow: "An escrow payment whose goods have arrived.",
    Dispute: "A customer's dispute over a payment.",
    DisputeStatus: "Whether a dispute is open or resolved.",
    FailedPayment: "A payment whose last attempt failed; it can still turn into a paid one.",
    FailedPaymentCancellation: "A cancellation that failed.",
    FailedPaymentTransaction: "An attempt to pay that failed.",
    GetAllPaymentEventsByCursorBody: "The body of `getAllPaymentEventsByCursor`.",
    GetAllPaymentEventsByCursorResponse: "The answer of `getAllPaymentEventsByCursor`; no items mean the end.",
    GetAllPaymentsByCursorBody: "The body of `getAllPaymentsByCursor`.",
    GetAllPaymentsByCursorResponse: "The answer of `getAllPaymentsByCursor`; no items mean the end.",
    GetPaymentTransactionsResponse: "Every attempt to pay one payment.",
    GetPaymentsBody: "The body of `getPayments`.",
    GetPaymentsResponse: "A page of payments.",
    InstantPaymentInput: "The body of `payInstantly`.",
    InstantPaymentMethodInput: "What to pay with: exactly one of a card or a virtual account.",
    InstantPaymentMethodInputCard: "The card to pay with, and how.",
    InstantPaymentMethodInputVirtualAccount: "The virtual account to issue.",
    InstantPaymentMethodInputVirtualAccountCashReceiptInfo: "The cash receipt that a virtual account payment asks for.",
    InstantPaymentMethodInputVirtualAccountExpiry:
      "When a virtual account stops taking deposits: exactly one of hours or a time.",
    InstantPaymentMethodInputVirtualAccountOption: "How the account number is assigned: a fresh one, or a fixed one.",
    InstantPaymentMethodInputVirtualAccountOptionFixed:
      "A fixed account: exactly one of an account id or an account number.",
    InstantPaymentMethodInputVirtualAccountOptionType:
      "Whether a virtual account's number is assigned each time or stays fixed.",
    InstantPaymentSummary: "A payment that `payInstantly` made.",
    IssuedPaymentCashReceipt: "A payment's cash receipt that was issued.",
    ModifyEscrowLogisticsBody: "The body of `modifyEscrowLogistics`.",
    ModifyEscrowLogisticsResponse:
      "The answer of `modifyEscrowLogistics`: the tracking number, and when the delivery was changed.",
    PaidPayment: "A payment that was paid.",
    PaidPaymentEvent: "The event of a payment being paid.",
    PaidPaymentTransaction: "An attempt to pay that succeeded.",
    PartialCancelledPayment: "A payment that was cancelled in part.",
    PartialCancelledPaymentEvent: "The event of a payment being cancelled in part.",
    PartialCancelledPaymentTransaction: "An attempt to pay that was paid and then cancelled in part.",
    PayInstantlyResponse: "The answer of `payInstantly`: the payment in short.",
    PayPendingPayment: "A payment that waits for the PG to finish it.",
    PayPendingPaymentTransaction: "An attempt to pay that waits for the PG to finish it.",
    PayWithBillingKeyResponse: "The answer of `payWithBillingKey`: the payment in short.",
    Payment: "A payment in one of its statuses; check channel, store, currency and total before you trust a paid one.",
    PaymentAmount: "What a payment's amount consists of, in minor units.",
    PaymentCancellation: "A cancellation, in whole or in part: requested, succeeded or failed.",
    PaymentCancellationTrigger:
      "Where a cancellation was asked for: the console, the API, PortOne's staff or a chargeback.",
    PaymentCashReceipt: "The cash receipt of a payment: issued or cancelled.",
    PaymentCashReceiptStatus: "Whether a payment's cash receipt is issued or cancelled.",
    PaymentEscrow: "The delivery of an escrow payment; for a V1 payment it is always `REGISTERED`.",
    PaymentEscrowReceiverInput: "Who receives the goods of an escrow payment.",
    PaymentEscrowSenderInput: "Who sends the goods of an escrow payment.",
    PaymentEvent: "Something that happened to a payment: it was paid, or cancelled in part or in full.",
    PaymentEventWithCursor: "A payment event, and the cursor that the next request continues from.",
    PaymentFailure: "Why a payment failed.",
    PaymentFilterInput: "Which payments a search returns, and in which order.",
    PaymentFilterInputEscrowStatus: "The delivery status that a payment search filters by.",
    PaymentInstallment: "How a card payment is spread over months.",
    PaymentLogistics: "The delivery of an escrow payment's goods.",
    PaymentLogisticsCompany: "A delivery company.",
    PaymentMethod: "What a payment was made with.",
    PaymentMethodCard: "A payment by card.",
    PaymentMethodConvenienceStore: "A payment at a convenience store's till.",
    PaymentMethodCrypto: "A payment in cryptocurrency.",
    PaymentMethodEasyPay: "A payment through an easy-pay wallet.",
    PaymentMethodEasyPayMethod: "What an easy-pay wallet paid with.",
    PaymentMethodEasyPayMethodCharge: "Prepaid money in an easy-pay wallet.",
    PaymentMethodGiftCertificate: "A payment by gift certificate.",
    PaymentMethodGiftCertificateType: "Who issued a gift certificate.",
    PaymentMethodMobile: "A payment on a mobile phone bill.",
    PaymentMethodTransfer: "A payment by bank transfer.",
    PaymentMethodVirtualAccount: "A payment into a virtual account that was issued for it.",
    PaymentMethodVirtualAccountRefundStatus: "How far the refund of a virtual account payment has come.",
    PaymentMethodVirtualAccountType: "Whether a virtual account's number is fixed or was assigned for one payment.",
    PaymentOrigin: "The device and page that a payment was requested from.",
    PaymentOriginPlatformType: "The kind of device that a payment was requested from, or the API.",
    PaymentSortBy: "What a list of payments is sorted by.",
    PaymentStatus: "The statuses that a payment search filters by; `PENDING` finds what a payment calls `PAY_PENDING`.",
    PaymentTextSearch: "A text search among payments, in one field.",
    PaymentTextSearchField: "The field that a text search among payments looks in.",
    PaymentTimestampType:
      "Which time a payment search goes by: creation, or (the default) reaching the present status.",
    PaymentTransaction: "An attempt to pay, in one of its statuses; one payment can have several.",
    PaymentWebhook: "A webhook that was sent about a payment.",
    PaymentWebhookPaymentStatus: "The payment's status when a webhook was sent.",
    PaymentWebhookRequest: "What a webhook sent.",
    PaymentWebhookResponse: "What the receiver of a webhook answered.",
    PaymentWebhookStatus: "Whether a webhook arrived: accepted, answered with another status, or not delivered.",
    PaymentWebhookTrigger: "What set off a webhook, where that was not the payment itself.",
    PaymentWithCursor: "A payment, and the cursor that the next request continues from.",
    PreRegisterPaymentBody: "The body of `preRegisterPayment`: the amount that a payment is going to have.",
    PreRegisterPaymentResponse: "The empty answer of `preRegisterPayment`.",
    PromotionDiscountRetainOption: "Whether a partial cancellation keeps the discount rate or works it out again.",
    ReadyPayment: "A payment that was asked for and not yet made.",
    ReadyPaymentTransaction: "An attempt to pay that has begun and not ended.",
    RegisterEscrowLogisticsBody: "The body of `applyEscrowLogistics`.",
    RegisterStoreReceiptBody:
      "The body of `registerStoreReceipt`: the sub-stores' sales to show on a payment's receipt.",
    RegisterStoreReceiptBodyItem: "A sub-store's sale on a payment's receipt.",
    RegisterStoreReceiptResponse: "The answer of `registerStoreReceipt`: where to see the receipt.",
    RegisteredPaymentEscrow: "An escrow payment whose delivery is registered.",
    RejectConfirmedPaymentEscrow: "An escrow payment whose refusal by the customer is settled.",
    RejectedPaymentEscrow: "An escrow payment that the customer refused.",
    RequestedPaymentCancellation: "A cancellation that the PG has not finished.",
    ResendWebhookBody: "The body of `resendWebhook`.",
    ResendWebhookResponse: "The answer of `resendWebhook`: the webhook that was sent again.",
    StopPaymentCancellationBody: "The body of `stopPaymentCancellation`.",
    StopPaymentCancellationResponse: "The answer of `stopPaymentCancellation`: when the cancellation was stopped.",
    SucceededPaymentCancellation: "A cancellation that went through.",
    VirtualAccountIssuedPayment: "A payment that waits for a deposit into its virtual account.",
    VirtualAccountIssuedPaymentTransaction: "An attempt to pay that waits for a deposit into its virtual account."
  },
  errors: {
    AlreadyPaidError: "The payment id has been paid already. Read the payment before charging under a new id.",
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
    DiscountAmountExceedsTotalAmountError:
      "The promotion's discount is as much as the amount to pay, or more. Charge without the promotion, or more.",
    InvalidPaymentTokenError:
      "The payment token is not valid. Take the one the browser got for this payment, or let the customer start again.",
    MaxCancelCountReachedError:
      "The payment reached its limit of cancellation attempts. Ask PortOne or the PG to cancel by other means.",
    MaxWebhookRetryCountReachedError:
      "This webhook was resent by hand as often as is allowed. Read the payment instead.",
    NegativePromotionAdjustedCancelAmountError:
      "Adjusted for the promotion, the amount to cancel would be negative. Cancel more, or choose another " +
      "`promotionDiscountRetainOption`.",
    PaymentAlreadyCancelledError:
      "The payment has been cancelled in full already. Read it; there is nothing left to refund.",
    PaymentCancellationNotFoundError: "The payment has no such cancellation. Read the payment for its cancellations.",
    PaymentCancellationNotPendingError:
      "The cancellation is no longer pending, so it cannot be stopped. Read the payment to see how it ended.",
    PaymentNotPaidError: "The payment is not paid, which this step needs. Read its status and act on that.",
    PaymentNotWaitingForDepositError:
      "The payment does not wait for a deposit. Read it: it may have been paid, closed or expired.",
    PromotionDiscountRetainOptionShouldNotBeChangedError:
      "An earlier partial cancellation of this payment chose the other `promotionDiscountRetainOption`. Repeat that " +
      "choice.",
    PromotionPayMethodDoesNotMatchError:
      "The promotion is not for this way of paying. Charge without it, or in the way that it names.",
    SumOfPartsExceedsCancelAmountError:
      "The tax-free and other parts add up to more than the amount to cancel. Correct `taxFreeAmount` and `vatAmount`.",
    WebhookNotFoundError:
      "The payment has no such webhook. Leave `webhookId` out to resend the latest; there may be none yet."
  },
  fields: {
    "InstantPaymentMethodInputVirtualAccountOptionFixed.accountNumber":
      "One of the numbers that the PG handed out in advance; set this or `pgAccountId`, not both.",
    accountType: "Whether the account number is fixed or was assigned for this payment.",
    "PaymentEscrowReceiverInput.address": "Where the goods go.",
    "PaymentEscrowSenderInput.address": "Where the goods come from.",
    "PaymentLogistics.address": "Where the goods are delivered.",
    amount: "The total, its tax parts, and what was discounted, paid and cancelled.",
    "BillingKeyPaymentInput.amount": "The total and its tax parts.",
    "CancelPaymentBody.amount": "How much to cancel, in minor units; all that is left when absent.",
    "InstantPaymentInput.amount": "The total and its tax parts.",
    appliedAt: "When the delivery was registered.",
    approvalNumber: "The card company's approval number; some PGs give none.",
    "PaymentMethodGiftCertificate.approvalNumber": "The gift certificate's approval number.",
    billingKey: "The billing key paid with; only for billing key payments.",
    "BillingKeyPaymentInput.billingKey": "The billing key to pay with.",
    "PaymentWebhookRequest.body": "What was sent.",
    "PaymentWebhookResponse.body": "What the receiver answered.",
    cancellation: "The cancellation.",
    cancellations: "Every cancellation of it, whatever came of it.",
    "PaidPayment.cancellations": "Cancellations that were asked for.",
    cancelled: "How much was cancelled so far, in minor units.",
    "FailedPaymentCancellation.cancelledAt": "When the cancellation took effect, where it did.",
    "RequestedPaymentCancellation.cancelledAt": "When the cancellation took effect, where it did.",
    cancelledTaxFree: "The tax-free part of what was cancelled, in minor units.",
    cardBrand: "Only payments with cards of this brand.",
    cardOwnerType: "Only payments with cards of this kind of owner.",
    cardType: "Only payments with cards of this kind.",
    "BillingKeyPaymentInput.cashReceipt":
      "The cash receipt to issue; only for NAVER Pay points through NICE Payments, and on application.",
    "InstantPaymentMethodInputVirtualAccount.cashReceipt": "The cash receipt to issue once the deposit is made.",
    cashReceiptCancelledAtRange: "Only payments whose cash receipt was cancelled in this span.",
    cashReceiptIssuanceStatus:
      "As known on approval; may be `ISSUED` with no `cashReceipt` where the PG gives no number.",
    cashReceiptIssuedAtRange: "Only payments whose cash receipt was issued in this span.",
    cashReceiptStatus: "Only payments whose cash receipt is in this status.",
    cashReceiptType: "Only payments whose cash receipt is of this type.",
    "BillingKeyPaymentInput.channelKey": "Which channel to use when the billing key was issued for several.",
    "InstantPaymentInput.channelKey": "The channel to use; this or `channelGroupId` is required.",
    code: "The HTTP status that the receiver answered.",
    company: "The delivery company.",
    completedAt: "When the purchase was confirmed.",
    confirmationNumber: "The payment's confirmation number.",
    convenienceStoreBrand: "The chain that takes the payment.",
    "BillingKeyPaymentInput.country": "The country that the payment is made in.",
    "InstantPaymentInput.country": "The country that the payment is made in.",
    createdAt: "When it happened; the events' cursor goes by this.",
    "Dispute.createdAt": "When the dispute was raised.",
    "ConfirmPaymentBody.currency": "Checked: another currency than the payment's is refused. Always send it.",
    "PaymentFilterInput.currency": "Only payments in this currency.",
    currentCancellableAmount:
      "What was left to cancel as it was read before the first try, in minor units; refused if it is no longer. Read " +
      "again for a repetition, it guards against nothing.",
    currentExecutionCount: "How often it was sent so far.",
    cursor: "Where this item stands; pass the last one to read on.",
    "GetAllPaymentEventsByCursorBody.cursor": "Where to read on: the last item's cursor, nothing the first time.",
    "GetAllPaymentsByCursorBody.cursor": "Where to read on: the last item's cursor, nothing the first time.",
    customerIdentityNumber: "What identifies the customer to the tax office, such as a phone or business number.",
    discount: "All discounts, in minor units: the card company's, PortOne promotions, and easy-pay points and coupons.",
    disputes: "The customer's disputes over the payment.",
    dueDate: "When deposits stop; set this or `validHours`, not both.",
    easyPayDiscountAmount: "How much of it was given back as points, in minor units.",
    easyPayMethod: "What the wallet paid with, where the PG tells.",
    escrow: "The delivery; only for escrow payments.",
    escrowStatus: "Only escrow payments whose delivery is in this status.",
    eventAmount: "What the event moved, in minor units; negative for a cancellation.",
    expiredAt: "When deposits stop.",
    expiry: "When deposits stop.",
    filter: "What to search for; some conditions do not apply to V1 records.",
    fixed: "Which fixed account to use; only when `type` is `FIXED`.",
    from: "The start of the span; 90 days before `until` when left out.",
    "GetAllPaymentEventsByCursorBody.from": "The earliest event to read; 90 days before `until` when left out.",
    "GetAllPaymentsByCursorBody.from": "The earliest creation to read; 90 days before `until` when left out.",
    fromStore: "NAVER Pay only: true when the merchant confirms, false when the customer does; true when in doubt.",
    giftCertificateType: "Who issued the gift certificate.",
    "PaymentFilterInput.giftCertificateType": "Only payments with gift certificates of this issuer.",
    header: "The message's headers.",
    holderPhoneNumber: "The account holder's phone number; needed for Smartro virtual accounts.",
    id: "The payment's id, which the merchant chose.",
    "CancelledPaymentEvent.id": "The event's id.",
    "CancelledPaymentTransaction.id": "The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`.",
    "FailedPaymentCancellation.id": "The cancellation's id.",
    "FailedPaymentTransaction.id": "The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`.",
    "PaidPaymentEvent.id": "The event's id.",
    "PaidPaymentTransaction.id": "The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`.",
    "PartialCancelledPaymentEvent.id": "The event's id.",
    "PartialCancelledPaymentTransaction.id": "The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`.",
    "PayPendingPaymentTransaction.id": "The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`.",
    "PaymentWebhook.id": "The webhook's id, by which it can be sent again.",
    "ReadyPaymentTransaction.id": "The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`.",
    "RequestedPaymentCancellation.id": "The cancellation's id.",
    "SucceededPaymentCancellation.id": "The cancellation's id.",
    "VirtualAccountIssuedPaymentTransaction.id": "The attempt's id, PortOne's `transactionId`; V1: the `imp_uid`.",
    installment: "Over how many months the card payment is spread.",
    invoiceNumber: "The delivery company's tracking number.",
    ipAddress: "The address that the payment was requested from.",
    isAsync: "Whether it was sent asynchronously; absent for V1 payments.",
    isAutomaticallyConfirmed: "Whether the purchase was confirmed automatically.",
    "InstantPaymentInput.isCulturalExpense":
      "Whether it counts as a cultural expense for the customer's income tax; false when left out.",
    "InstantPaymentInput.isEscrow": "Whether to make it an escrow payment; false when left out.",
    "PaymentFilterInput.isEscrow": "Only escrow payments, or only others.",
    isInterestFree: "Whether the customer pays no interest on the instalments.",
    isInterestFreeFromMerchant: "Whether the merchant bears that interest; filled in by arrangement with PortOne.",
    isScheduled: "Only scheduled payments, or only others.",
    isTest: "Only test payments, or only live ones.",
    "ConfirmPaymentBody.isTest": "Checked: test where live is expected, or the reverse, is refused. Always send it.",
    "PaymentMethodVirtualAccount.issuedAt": "When the account was issued.",
    "GetPaymentTransactionsResponse.items": "The attempts to pay.",
    "RegisterStoreReceiptBody.items": "The sub-stores' sales.",
    logistics: "How the goods are sent.",
    maxExecutionCount: "How often it is sent at most.",
    "InstantPaymentInput.method": "What to pay with.",
    methods: "Only those of these payment methods; all when left out.",
    modifiedAt: "When it was changed.",
    month: "Over how many months the payment is spread.",
    noticeUrls: "Where to send webhooks about this payment, in place of the store's; an empty array is ignored.",
    option: "How the account number is assigned.",
    origin: "Where the payment was requested from.",
    "GetPaymentsBody.page": "Page 0 of ten when left out; (number + 1) × size must not exceed 60,000.",
    paid: "What was really paid, in minor units.",
    "InstantPaymentSummary.paidAt": "When it was paid; for a virtual account, when the account was issued.",
    paymentDeadline: "Until when the customer can pay.",
    paymentEvent: "The event.",
    paymentStatus: "The payment's status when it was sent; absent for V1 payments.",
    paymentToken: "The token that the browser got when the customer had been authenticated.",
    pgAccountId:
      "An id of the merchant's for which the PG always gives the same account number; set this or `accountNumber`.",
    pgCancellationId: "The PG's id of the cancellation.",
    pgDisputeId: "The PG's id of the dispute.",
    pgProvider: "Only payments through these integrations; all when left out.",
    pgResponse: "The PG's answer as it came.",
    "PaymentOrigin.platformType": "The kind of device that the payment was requested from.",
    pointUsed: "Whether card points were used.",
    "BillingKeyPaymentInput.products": "The products paid for; none when left out.",
    "InstantPaymentInput.products": "The products paid for; none when left out.",
    "ModifyEscrowLogisticsBody.products": "The goods that are sent.",
    "RegisterEscrowLogisticsBody.products": "The goods that are sent.",
    promotionDiscountRetainOption:
      "For a partial cancellation under a promotion: keep the discount rate, or (the default `RELEASE`) work it out " +
      "for what is left.",
    promotionId: "The promotion that was applied.",
    "BillingKeyPaymentInput.promotionId": "The promotion to apply.",
    "InstantPaymentInput.promotionId": "The promotion to apply.",
    reason: "Why it is cancelled.",
    "Dispute.reason": "Why the customer disputes the payment.",
    "PaymentFailure.reason": "Why it failed.",
    receiptNumber: "The number that the payment was registered under.",
    receiptUrl: "Where to see the receipt.",
    "SucceededPaymentCancellation.receiptUrl": "Where to see the receipt of the cancellation.",
    receivedAt: "When the goods arrived.",
    receiver: "Who receives the goods.",
    refundAccount: "Where to refund to; for virtual accounts, phone bills of a past month and the like.",
    refundEmail: "Where to send word of the refund; Triple-A requires it.",
    refundStatus: "How far the refund has come, once there is one.",
    relationship: "What the sender is to the receiver.",
    remitteeName: "Whose name the virtual account shows.",
    remitterName: "Who paid into the account.",
    request: "What was sent.",
    requestedAt: "When the payment was requested.",
    "FailedPaymentCancellation.requestedAt": "When the cancellation was asked for.",
    "PaymentWebhookRequest.requestedAt": "When it was sent.",
    "RequestedPaymentCancellation.requestedAt": "When the cancellation was asked for.",
    "SucceededPaymentCancellation.requestedAt": "When the cancellation was asked for.",
    requester: "Who asks for it: the customer or an administrator.",
    resolvedAt: "When the dispute was resolved.",
    respondedAt: "When the receiver answered.",
    response: "What the receiver answered.",
    scheduleId: "The schedule that made the payment; only for scheduled payments.",
    sendEmail: "Whether to send an e-mail when the purchase is confirmed.",
    sender: "Who sends the goods.",
    sentAt: "When the goods were sent.",
    size: "How many items to return; 10 when left out, at most 1000.",
    skipWebhook: "True sends no webhook on success; one set off from outside, as by a deposit, is still sent.",
    "CancelPaymentBody.skipWebhook": "True sends no webhook when the cancellation succeeds.",
    sortBy: "What to sort by.",
    sortOrder: "Down or up.",
    "Dispute.status": "Whether the dispute is open.",
    "PaymentFilterInput.status": "Only payments in these statuses; all when left out.",
    "PaymentWebhook.status": "Whether it arrived.",
    stoppedAt: "When it was stopped.",
    storeBusinessRegistrationNumber: "The sub-store's business registration number.",
    "BillingKeyPaymentInput.storeId": "The store the request is for; the client's default applies when it is left out.",
    "CancelPaymentBody.storeId": "The store the request is for; the client's default applies when it is left out.",
    "CapturePaymentBody.storeId": "The store the request is for; the client's default applies when it is left out.",
    "CloseVirtualAccountInput.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "ConfirmEscrowBody.storeId": "The store the request is for; the client's default applies when it is left out.",
    "ConfirmPaymentBody.storeId": "The store the request is for; the client's default applies when it is left out.",
    "GetAllPaymentEventsByCursorBody.storeId":
      "The store to search, else the client's default; with neither, every store that a merchant-level credential " +
      "sees.",
    "GetAllPaymentsByCursorBody.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "GetPaymentInput.storeId": "The store the request is for; the client's default applies when it is left out.",
    "GetPaymentTransactionsInput.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "InstantPaymentInput.storeId": "The store the request is for; the client's default applies when it is left out.",
    "ModifyEscrowLogisticsBody.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "PaymentFilterInput.storeId":
      "The store to search, else the client's default; with neither, every store that a merchant-level credential " +
      "sees.",
    "PreRegisterPaymentBody.storeId": "The store the request is for; the client's default applies when it is left out.",
    "RegisterEscrowLogisticsBody.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "RegisterStoreReceiptBody.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    "ResendWebhookBody.storeId": "The store the request is for; the client's default applies when it is left out.",
    "StopPaymentCancellationBody.storeId":
      "The store the request is for; the client's default applies when it is left out.",
    storeName: "The sub-store's name.",
    "CancelPaymentBody.taxFreeAmount": "The tax-free part of what is cancelled, in minor units; none when left out.",
    "ConfirmPaymentBody.taxFreeAmount":
      "Checked: another tax-free part than the payment's, in minor units, is refused.",
    "FailedPaymentCancellation.taxFreeAmount": "The tax-free part of what is cancelled, in minor units.",
    "RequestedPaymentCancellation.taxFreeAmount": "The tax-free part of what is cancelled, in minor units.",
    "SucceededPaymentCancellation.taxFreeAmount": "The tax-free part of what is cancelled, in minor units.",
    textSearch: "Texts to look for, each in one field.",
    timestampType: "The time that `from` and `until` apply to; `STATUS_CHANGED_AT` when left out.",
    "CancelledPaymentEvent.totalAmount":
      "The payment's total, its tax parts, and what was discounted, paid and cancelled.",
    "ConfirmPaymentBody.totalAmount":
      "Checked: another total than the payment's, in minor units, is refused. Always send it.",
    "FailedPaymentCancellation.totalAmount": "How much is cancelled, in minor units.",
    "PaidPaymentEvent.totalAmount": "The payment's total, its tax parts, and what was discounted, paid and cancelled.",
    "PartialCancelledPaymentEvent.totalAmount":
      "The payment's total, its tax parts, and what was discounted, paid and cancelled.",
    "PreRegisterPaymentBody.totalAmount": "What the payment will come to, in minor units.",
    "RequestedPaymentCancellation.totalAmount": "How much is cancelled, in minor units.",
    "SucceededPaymentCancellation.totalAmount": "How much is cancelled, in minor units.",
    transactionId: "PortOne's id of the attempt to pay; V1: the `imp_uid`.",
    "CancelledPaymentEvent.transactionId": "PortOne's id of the attempt to pay.",
    "PaidPaymentEvent.transactionId": "PortOne's id of the attempt to pay.",
    "PartialCancelledPaymentEvent.transactionId": "PortOne's id of the attempt to pay.",
    trigger: "Where the cancellation was asked for.",
    "PaymentWebhook.trigger": "What set it off; absent when the payment itself did.",
    triggeredAt: "When sending began.",
    txId: "Checked: another id than that of the attempt to pay is refused.",
    "CancelledPaymentCashReceipt.type": "What the receipt is for.",
    "InstantPaymentMethodInputVirtualAccountCashReceiptInfo.type": "What the receipt is for.",
    "InstantPaymentMethodInputVirtualAccountOption.type": "Whether the number is assigned for this payment or fixed.",
    "IssuedPaymentCashReceipt.type": "What the receipt is for.",
    until: "The end of the span; now when left out.",
    url: "Where to see the cash receipt.",
    "PaymentOrigin.url": "The page that the payment was requested from.",
    "PaymentWebhook.url": "Where it was sent.",
    useFreeInstallmentPlan: "Whether to pay in instalments without interest.",
    userAgent: "The user agent that the payment was requested with.",
    validHours: "For how many hours deposits are taken; set this or `dueDate`, not both.",
    value: "The text to look for.",
    vat: "The VAT, in minor units.",
    vatAmount: "The VAT of what is cancelled, in minor units.",
    "CancelPaymentBody.vatAmount": "The VAT of what is cancelled, in minor units; worked out when left out.",
    "RegisterStoreReceiptBodyItem.vatAmount": "The VAT, in minor units.",
    "PaymentFilterInput.version": "Only those made with this version of PortOne.",
    virtualAccount: "A virtual account to issue.",
    webhook: "The webhook that was sent again.",
    webhookId: "Which webhook to send again; the payment's latest when left out.",
    webhookStatus: "Only payments whose webhook about their final status ended like this.",
    webhooks: "The webhooks sent about the payment."
  }
}
