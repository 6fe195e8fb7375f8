import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Transfers.ts`. */
export const Transfers: ServiceWords = {
  summary:
    "Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves yet.",
  operations: {
    getPlatformTransfer: "Reads a transfer: of an order, of a cancellation, or manual.",
    getPlatformTransferSummaries:
      "Searches transfers by page, size 10 unless given. Filter by settlement date or by settlement start date, " +
      "never by both.",
    downloadPlatformTransferSheet:
      "Downloads the transfers that `filter` selects as CSV text. `fields` chooses the columns; filter by " +
      "settlement date or by settlement start date, never by both.",
    createPlatformOrderTransfer:
      "Registers an order for settlement with a partner, under the partner's default contract unless `contractId` " +
      "names another. `orderDetail` takes an amount or order lines, `taxFreeAmount` overrides that of the lines, " +
      "and `externalPaymentDetail` marks a payment made outside PortOne.",
    createPlatformOrderCancelTransfer:
      "Registers a cancellation against an order transfer. Name it by `transferId`, or by `partnerId` and " +
      "`paymentId` where the payment has only one; `orderDetail` takes an amount, order lines, or `all`.",
    createPlatformManualTransfer:
      "Registers an amount to settle with a partner that belongs to no order. It may be negative, unless the " +
      "platform settles manual transfers one by one.",
    deletePlatformTransfer:
      "Deletes a transfer that is `SCHEDULED` or `IN_PROCESS`. One with cancellations against it cannot go first."
  },
  types: {
    CreateManualTransferResponse: "The answer of `createPlatformManualTransfer`: the new transfer.",
    CreateOrderCancelTransferResponse: "The answer of `createPlatformOrderCancelTransfer`: the new transfer.",
    CreateOrderTransferResponse: "The answer of `createPlatformOrderTransfer`: the new transfer.",
    CreatePlatformManualTransferBody:
      "The body of `createPlatformManualTransfer`: an amount for a partner, entered by hand.",
    CreatePlatformOrderCancelTransferBody:
      "The body of `createPlatformOrderCancelTransfer`: `transferId`, or `partnerId` with `paymentId` where they " +
      "name just one transfer.",
    CreatePlatformOrderCancelTransferBodyDiscount: "A discount to take back with a cancelled order.",
    CreatePlatformOrderCancelTransferBodyExternalCancellationDetail:
      "The cancellation of a payment that was made outside PortOne.",
    CreatePlatformOrderCancelTransferBodyOrderDetail:
      "What of an order is cancelled: exactly one of an amount, lines or everything.",
    CreatePlatformOrderCancelTransferBodyOrderDetailAll: "Cancels the whole order; it has no fields.",
    CreatePlatformOrderCancelTransferBodyOrderLine:
      "How many of one product are cancelled, and the discounts that go with them.",
    CreatePlatformOrderTransferBody: "The body of `createPlatformOrderTransfer`: a partner's share of an order.",
    CreatePlatformOrderTransferBodyAdditionalFee: "An additional fee to charge, by its policy.",
    CreatePlatformOrderTransferBodyDiscount: "A discount on an order or a line, and the policy that shares its cost.",
    CreatePlatformOrderTransferBodyExternalPaymentDetail: "A payment that was made outside PortOne.",
    CreatePlatformOrderTransferBodyOrderDetail: "What was ordered: exactly one of an amount or lines.",
    CreatePlatformOrderTransferBodyOrderLine: "One product of an order, with its discounts and fees.",
    CreatePlatformOrderTransferBodyProduct: "The product of an order line.",
    DeletePlatformTransferResponse: "The empty answer of `deletePlatformTransfer`.",
    DownloadPlatformTransferSheetBody:
      "The body of `downloadPlatformTransferSheet`: which transfers and which columns.",
    EasyPayMethodType: "What an easy-pay wallet paid with: a card, a bank transfer or prepaid money.",
    GetPlatformTransferSummariesBody: "The body of `getPlatformTransferSummaries`.",
    GetPlatformTransferSummariesResponse: "A page of transfers in short.",
    PlatformAmountExceededType: "Which amount went beyond which other.",
    PlatformCancellableAmountType: "Which part of an amount is meant: supply value with VAT, or the tax-free part.",
    PlatformExternalPayment: "A payment that was made outside PortOne.",
    PlatformManualTransfer: "A transfer whose amount was entered by hand.",
    PlatformManualTransferSummary: "A manual transfer as a list shows it.",
    PlatformOrderCancelTransfer: "A transfer that takes back what a cancelled order had earned.",
    PlatformOrderCancelTransferSummary: "An order cancel transfer as a list shows it.",
    PlatformOrderTransfer: "A transfer of a partner's earnings from an order.",
    PlatformOrderTransferAdditionalFee: "An additional fee that was charged, with its VAT.",
    PlatformOrderTransferCancellation: "The cancellation that an order cancel transfer is for.",
    PlatformOrderTransferDiscount: "A discount, and the part of it that the partner bears.",
    PlatformOrderTransferOrderLine: "One product of a transfer's order, and what it was settled at.",
    PlatformOrderTransferProduct: "The product of a transfer's order line.",
    PlatformOrderTransferSummary: "An order transfer as a list shows it.",
    PlatformPayment: "The payment behind a transfer: one through PortOne, or an outside one.",
    PlatformPaymentMethod: "What the payment behind a transfer was made with.",
    PlatformPaymentMethodCard: "The payment behind a transfer was made by card.",
    PlatformPaymentMethodCardInput: "States that an outside payment was made by card; it has no fields.",
    PlatformPaymentMethodEasyPay: "The payment behind a transfer was made through an easy-pay wallet.",
    PlatformPaymentMethodEasyPayInput: "States that an outside payment was made through an easy-pay wallet, and which.",
    PlatformPaymentMethodGiftCertificate: "The payment behind a transfer was made by gift certificate.",
    PlatformPaymentMethodGiftCertificateInput:
      "States that an outside payment was made by gift certificate; it has no fields.",
    PlatformPaymentMethodInput: "What an outside payment was made with: set one field.",
    PlatformPaymentMethodMobile: "The payment behind a transfer was made on a mobile phone bill.",
    PlatformPaymentMethodMobileInput:
      "States that an outside payment was made on a mobile phone bill; it has no fields.",
    PlatformPaymentMethodTransfer: "The payment behind a transfer was made by bank transfer.",
    PlatformPaymentMethodTransferInput: "States that an outside payment was made by bank transfer; it has no fields.",
    PlatformPaymentMethodVirtualAccount: "The payment behind a transfer was made into a virtual account.",
    PlatformPaymentMethodVirtualAccountInput:
      "States that an outside payment was made into a virtual account; it has no fields.",
    PlatformPortOnePayment: "A payment that was made through PortOne.",
    PlatformPortOnePaymentCancelAmountType:
      "Which part of a cancelled payment is meant: supply value with VAT, or the tax-free part.",
    PlatformSettlementParameterValue:
      "A number that a settlement formula uses: an integer and how many of its digits are decimals.",
    PlatformTransfer: "What a partner earned or gave back: from an order, a cancelled order or an entry by hand.",
    PlatformTransferFilterInput:
      "Which transfers a search returns; set one of `settlementStartDateRange` and `settlementDateRange`, not both.",
    PlatformTransferFilterInputKeyword: "A keyword search among transfers: set exactly one field.",
    PlatformTransferPropertyExactMatchInput: "A property that the merchant defined, and the value that it must have.",
    PlatformTransferStatus: "How far a transfer has come, from scheduled to paid out.",
    PlatformTransferSummary: "A transfer as a list shows it.",
    PlatformTransferSummaryExternalPayment: "The outside payment behind a listed transfer.",
    PlatformTransferSummaryPartner: "The partner of a listed transfer.",
    PlatformTransferSummaryPartnerType: "The kind of a listed transfer's partner.",
    PlatformTransferSummaryPayment: "The payment behind a listed transfer: one through PortOne, or an outside one.",
    PlatformTransferSummaryPortOnePayment: "The PortOne payment behind a listed transfer.",
    PlatformTransferType: "What a transfer comes from: an order, a cancelled order or an entry by hand.",
    PlatformUserDefinedPropertyKeyValue: "A property that the merchant defined, and its value.",
    TransferParameters: "The numbers that settlement formulas use, by their names."
  },
  errors: {
    PlatformAdditionalFeePoliciesNotFoundError:
      "Some additional fee policies do not exist: `ids` lists them. Create them, or leave them out.",
    PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError:
      "The fixed fee of an additional fee policy is in `feeCurrency`, the settlement in `settlementCurrency`. Use a " +
      "policy in the settlement's currency, or one with a rate.",
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
    PlatformCannotSpecifyTransferError:
      "It is not clear which order transfer to cancel. Pass `transferId`, which is needed when a payment has several.",
    PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError:
      "The contract's fixed platform fee is in `feeCurrency`, the settlement in `settlementCurrency`. Use a " +
      "contract in the settlement's currency, or one with a rate.",
    PlatformDiscountSharePoliciesNotFoundError:
      "Some discount share policies do not exist: `ids` lists them. Create them, or leave them out.",
    PlatformDiscountSharePolicyIdDuplicatedError:
      "The discount share policy `id` is named more than once. Join its discounts into one entry.",
    PlatformNegativeAmountNotAllowedError:
      "This platform settles manual transfers one by one, so none may be negative. Send an amount of zero or more, " +
      "or change the platform's setting.",
    PlatformOrderDetailMismatchedError:
      "The cancellation describes the order in another way than its order transfer does. Use order lines where that " +
      "has lines, and an amount where it has an amount.",
    PlatformOrderTransferAlreadyCancelledError:
      "The order transfer has been cancelled in full already. There is nothing left to cancel.",
    PlatformPaymentNotFoundError:
      "There is no payment with this id in PortOne. Check the id, or register the payment as an external one.",
    PlatformProductIdDuplicatedError: "The product `id` stands in more than one order line. Join them into one.",
    PlatformProductIdNotFoundError:
      "The order transfer has no line for the product `id`. Cancel only products that it holds.",
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
      "There is no such transfer. Check the id, and whether `test` matches the mode it was made in."
  },
  fields: {
    additionalFeePolicyIds: "Only transfers with at least one of these additional fee policies.",
    additionalFees: "The additional fees that the settlement amount takes in.",
    "CreatePlatformOrderTransferBody.additionalFees": "Fees on top of the platform's own.",
    "CreatePlatformOrderTransferBodyOrderLine.additionalFees": "Additional fees on this product.",
    "PlatformOrderTransferOrderLine.additionalFees": "Additional fees on this product.",
    all: "Cancels the whole order.",
    "PlatformTransferFilterInputKeyword.all": "Only transfers in which any of the searched fields contains this.",
    allowedAmount: "The most that is allowed, in minor units.",
    amount: "The settlement amount and what it was worked out from.",
    "CreatePlatformOrderCancelTransferBodyDiscount.amount": "The discount, in minor units.",
    "CreatePlatformOrderTransferBodyDiscount.amount": "The discount, in minor units.",
    "CreatePlatformOrderTransferBodyProduct.amount": "The price of the product, in minor units.",
    "PlatformOrderTransferAdditionalFee.amount": "The fee, in minor units.",
    "PlatformOrderTransferDiscount.amount": "The discount, in minor units.",
    "PlatformOrderTransferOrderLine.amount": "What the product was settled at.",
    "PlatformOrderTransferProduct.amount": "The price of the product, in minor units.",
    amountType: "Which part of the amount was exceeded.",
    "PlatformSettlementAmountExceededError.amountType":
      "Which amount was exceeded, when PortOne said so in place of the tag.",
    cancellableAmount: "How much can still be cancelled, in minor units.",
    cancellableQuantity: "How many can still be cancelled.",
    cancellation: "The cancellation that this transfer is for.",
    card: "Set when it was paid by card.",
    channelKeys: "Only transfers of payments through these channels.",
    contractId: "The contract to settle under; the partner's default one when left out.",
    decimal: "The number with its decimal point taken out.",
    decimalScale: "How many digits of `decimal` are decimals, 0 to 5; 0 when left out.",
    discountSharePolicyGraphqlId: "The discount share policy's id in PortOne's GraphQL API.",
    discountSharePolicyId: "The discount share policy's id.",
    discountSharePolicyIds: "Only transfers with at least one of these discount share policies.",
    discounts: "Discounts on this product.",
    "CreatePlatformOrderCancelTransferBody.discounts": "Discounts to take back.",
    "CreatePlatformOrderTransferBody.discounts": "Discounts and who bears them.",
    "PlatformOrderCancelTransfer.discounts": "The discounts that the settlement amount takes in.",
    "PlatformOrderTransfer.discounts": "The discounts that the settlement amount takes in.",
    easyPay: "Set when it was paid through an easy-pay wallet.",
    externalCancellationDetail: "Given for an outside payment; without it, the cancellation is one of PortOne's.",
    externalPaymentDetail: "Given for an outside payment; without it, the payment is one of PortOne's.",
    feeCurrency: "The currency of the fixed fee.",
    fields:
      "The keys of the columns to download, such as `TRANSFER_ID`, `TRANSFER_{property}`, `FORMULA_{formula}` or " +
      "`PARTNER_*`.",
    giftCertificate: "Set when it was paid by gift certificate.",
    id: "The transfer's id.",
    "CreatePlatformManualTransferBody.id": "The id to give it; PortOne assigns one when left out.",
    "CreatePlatformOrderCancelTransferBody.id": "The id to give it; PortOne assigns one when left out.",
    "CreatePlatformOrderTransferBody.id": "The id to give it; PortOne assigns one when left out.",
    "CreatePlatformOrderTransferBodyProduct.id": "The product's id.",
    "DeletePlatformTransferInput.id": "The id of the object meant.",
    "GetPlatformTransferInput.id": "The id of the object meant.",
    "PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError.id":
      "The id that the error is about.",
    "PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError.id":
      "The id that the error is about.",
    "PlatformDiscountSharePolicyIdDuplicatedError.id": "The id that the error is about.",
    "PlatformExternalPayment.id": "The payment's id.",
    "PlatformOrderTransferCancellation.id": "The cancellation's id.",
    "PlatformOrderTransferProduct.id": "The product's id.",
    "PlatformPortOnePayment.id": "The payment's id.",
    "PlatformProductIdDuplicatedError.id": "The id that the error is about.",
    "PlatformProductIdNotFoundError.id": "The id that the error is about.",
    "PlatformTransferSummaryExternalPayment.id": "The payment's id.",
    "PlatformTransferSummaryPartner.id": "The partner's id.",
    "PlatformTransferSummaryPortOnePayment.id": "The payment's id.",
    ids: "The ids that the error is about.",
    "CreatePlatformManualTransferBody.isForTest":
      "Test mode; `test` in the query wins over it, and with neither it is false.",
    "CreatePlatformOrderCancelTransferBody.isForTest":
      "Test mode; `test` in the query wins over it, and with neither it is false.",
    "CreatePlatformOrderTransferBody.isForTest":
      "Test mode; `test` in the query wins over it, and with neither it is false.",
    "PlatformTransferFilterInput.isForTest":
      "Test mode; `test` in the query wins over it, and with neither it is false.",
    key: "The property's key.",
    methodType: "What the payment was made with.",
    "PlatformPaymentMethodEasyPay.methodType": "What the wallet paid with.",
    "PlatformPaymentMethodEasyPayInput.methodType": "What the wallet paid with.",
    mobile: "Set when it was paid on a mobile phone bill.",
    orderAmount: "The order's amount, in minor units; set this or `orderLines`, not both.",
    "CreatePlatformOrderCancelTransferBodyOrderDetail.orderAmount": "How much of the order to cancel, in minor units.",
    orderDetail: "What was ordered.",
    "CreatePlatformOrderCancelTransferBody.orderDetail": "What of the order to cancel.",
    orderLines: "The products ordered.",
    "CreatePlatformOrderCancelTransferBodyOrderDetail.orderLines": "The products to cancel.",
    "CreatePlatformOrderTransferBodyOrderDetail.orderLines":
      "The products ordered; set this or `orderAmount`, not both.",
    "GetPlatformTransferSummariesBody.page": "Which page to return; 0 and ten items when left out.",
    parameters: "Numbers for the merchant's settlement formulas; experimental.",
    "PlatformTransferFilterInputKeyword.partnerId": "Only transfers of exactly this partner id.",
    partnerMemo: "Only transfers whose partner's note contains this.",
    partnerName: "Only transfers whose partner's name contains this.",
    partnerSettlementId: "Only transfers whose settlement's id contains this.",
    partnerUserDefinedProperties: "To be removed: use `partner.userDefinedProperties`.",
    "PlatformTransferFilterInputKeyword.paymentId": "Only transfers of exactly this payment id.",
    paymentMethodTypes: "Only transfers of payments made with one of these.",
    payoutId: "No longer used.",
    "PlatformTransferFilterInputKeyword.payoutId": "Only transfers of exactly this payout.",
    policy: "The policy that the fee was charged by.",
    policyId: "The additional fee policy's id.",
    portOneCancelAmount: "What was cancelled through PortOne, in minor units.",
    portOnePaymentAmount: "What was paid through PortOne, in minor units.",
    portOneSupplyWithVatAmount: "The supply value with VAT of the PortOne payment, in minor units.",
    portOneTaxFreeAmount: "The tax-free part of the PortOne payment, in minor units.",
    product: "The product.",
    productId: "The product's id.",
    "PlatformTransferFilterInputKeyword.productId": "Only transfers with exactly this product id.",
    productName: "Only transfers with exactly this product name.",
    registeredSettlementCancelAmount: "What earlier transfers have cancelled, in minor units.",
    registeredSettlementPaymentAmount: "What earlier transfers hold of the payment, in minor units.",
    registeredSettlementSupplyWithVatAmount:
      "What earlier transfers hold of the supply value with VAT, in minor units.",
    registeredSettlementTaxFreeAmount: "What earlier transfers hold of the tax-free part, in minor units.",
    requestAmount: "What the request asked for, in minor units.",
    requestSettlementCancelAmount: "What the request asked to cancel, in minor units.",
    requestSettlementPaymentAmount: "What the request claims of the payment, in minor units.",
    requestSettlementSupplyWithVatAmount: "What the request claims of the supply value with VAT, in minor units.",
    requestSettlementTaxFreeAmount: "What the request claims of the tax-free part, in minor units.",
    requestedAmount: "What the request asked for, in minor units.",
    settlementDateRange: "Only those settled on these dates; not together with `settlementStartDateRange`.",
    settlementStartDate: "The date that the settlement date is counted from.",
    "CreatePlatformOrderTransferBody.settlementStartDate":
      "The date that the settlement date is counted from; the day of payment when left out.",
    settlementStartDateRange: "Only those counted from these dates; not together with `settlementDateRange`.",
    shareAmount: "The part that the partner bears, in minor units.",
    sharePolicy: "The policy that shares the discount.",
    sharePolicyId: "The discount share policy's id.",
    shareTaxFreeAmount: "The tax-free part of `shareAmount`, in minor units.",
    tag: "The product's tag.",
    taxFreeAmount: "The tax-free part of the discount, in minor units.",
    "CreatePlatformOrderCancelTransferBody.taxFreeAmount":
      "The tax-free part of what is cancelled, in minor units; it wins over the lines' own.",
    "CreatePlatformOrderTransferBody.taxFreeAmount":
      "The tax-free part of the order, in minor units; it wins over the lines' own.",
    "CreatePlatformOrderTransferBodyProduct.taxFreeAmount": "The tax-free part of the price, in minor units.",
    "PlatformOrderTransferProduct.taxFreeAmount": "The tax-free part of the price, in minor units.",
    transfer: "The new transfer.",
    "PlatformPaymentMethodInput.transfer": "Set when it was paid by bank transfer.",
    transferGraphqlId: "The transfer's id in PortOne's GraphQL API.",
    transferId: "The transfer's id.",
    "CreatePlatformOrderCancelTransferBody.transferId":
      "The transfer to take back; required when the payment has several, and then `partnerId` and `paymentId` may " +
      "be left out.",
    "PlatformTransferFilterInputKeyword.transferId": "Only the transfer with exactly this id.",
    transferMemo: "Only transfers whose note contains this.",
    transferSummaries: "The transfers.",
    "PlatformTransferSummaryPartner.type": "What kind of partner it is.",
    userDefinedProperty: "Only transfers with exactly this key and value.",
    value: "The value.",
    vat: "VAT on the fee, in minor units.",
    virtualAccount: "Set when it was paid into a virtual account."
  }
}
