/** A service: the package it lives in, what it is for, and each of its operations by `operationId`. */
export interface ServiceText {
  readonly package: "core" | "payments" | "platform"
  readonly summary: string
  readonly operations: Readonly<Record<string, string>>
}

/**
 * Which service an operation belongs to, and what it does, in our own words: every operation of PortOne's document
 * stands here exactly once. The errors of an operation are not told here; the generator adds them from the document.
 */
export const services: Readonly<Record<string, ServiceText>> = {
  Auth: {
    package: "core",
    summary:
      "Exchanges an API secret for access tokens. Only `Bearer` authorization needs it: the recommended `PortOne " +
      "<secret>` scheme needs no token.",
    operations: {
      loginViaApiSecret:
        "Exchanges the V2 API secret for an access token (30 minutes) and a refresh token (1 day). Sends no " +
        "`Authorization`, and every login at once invalidates the refresh token that this user held before.",
      refreshToken:
        "Exchanges a refresh token for a new pair. The old refresh token stops working at once, so processes that " +
        "share a secret knock each other out; when a refresh is refused, log in again."
    }
  },
  Banks: {
    package: "core",
    summary: "The banks that PortOne knows, with their names.",
    operations: {
      getBankInfos:
        "Lists the bank codes with their name in each language, for showing to users. Sends no `Authorization`."
    }
  },
  Payments: {
    package: "payments",
    summary:
      "Payments: read, search, charge, confirm, cancel, and what follows a payment (escrow, virtual accounts, " +
      "receipts, webhooks).",
    operations: {
      getPayment:
        "Reads a payment by the merchant's payment id. Before it counts as paid, check that `channel.type` is " +
        "`LIVE` and that store, currency and total are the expected ones; a payment of a sub-store is found only " +
        "with its `storeId`.",
      getPayments:
        "Searches payments by page: size 10 unless given, the last 90 days unless `filter.from` and `filter.until` " +
        "say otherwise. Reaches (number + 1) × size ≤ 60,000 and no further: past that, use " +
        "`getAllPaymentsByCursor`, or `AllPayments.stream`, which goes over to it.",
      getAllPaymentsByCursor:
        "Walks every payment created in a period, however many there are: `size` 10 unless given, at most 1,000; " +
        "the last 90 days unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of " +
        "the last item, and stop at an empty page.",
      getAllPaymentEventsByCursor:
        "Walks every payment event created in a period: `size` 10 unless given, at most 1,000; the last 90 days " +
        "unless `from` and `until` say otherwise. Each item carries its own cursor: pass that of the last item, " +
        "and stop at an empty page.",
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
        "Completes a payment that is set to manual confirmation, with the `paymentToken` that the browser got. " +
        "Pass `currency`, `totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.",
      cancelPayment:
        "Cancels a paid payment, whole or in part: in full without `amount`, and as fully taxed without " +
        "`taxFreeAmount`. Pass `currentCancellableAmount` so that a repeated partial cancel cannot refund twice; a " +
        "virtual account needs `refundAccount`.",
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
        "Registers the transactions of sub-merchants on the payment's sales slip. KG Inicis only, and its INIApi " +
        "key must have been registered in PortOne's console.",
      resendWebhook:
        "Sends a webhook of a payment again: the latest one, unless `webhookId` names another. The number of " +
        "resends by hand of one webhook id is limited."
    }
  },
  BillingKeys: {
    package: "payments",
    summary: "Billing keys: stored means of payment that a server can charge without the customer.",
    operations: {
      getBillingKeyInfo: "Reads a billing key, deleted ones included: look at `status` before charging it.",
      getBillingKeyInfos:
        "Searches billing keys by page: size 10 unless given, the last 90 days unless `filter.from` and " +
        "`filter.until` say otherwise. Some filters do not apply to keys issued through V1.",
      issueBillingKey:
        "Issues a billing key from a card's number. `channelKey` or `channelGroupId` is needed; where only some " +
        "channels of a group failed the call succeeds, and `channelSpecificFailures` lists them.",
      confirmBillingKey:
        "Completes the issue of a billing key that is set to manual confirmation, with the `billingIssueToken` " +
        "that the browser got. Until then the key reads `NEEDS_CONFIRMATION`.",
      confirmBillingKeyIssueAndPay:
        "Completes a manually confirmed billing key together with its first charge. Pass `paymentId`, `currency`, " +
        "`totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.",
      deleteBillingKey:
        "Deletes a billing key for good; revoke its payment schedules first. Naver Pay needs `reason` and " +
        "`requester`."
    }
  },
  PaymentSchedules: {
    package: "payments",
    summary: "Charges of a billing key at a future time.",
    operations: {
      getPaymentSchedule: "Reads a schedule by its own id, which is not the payment id.",
      getPaymentSchedules:
        "Searches schedules by page, size 10 unless given. The default period is the past 90 days: future " +
        "schedules appear only with `filter.from` and `filter.until`.",
      createPaymentSchedule:
        "Schedules a charge of a billing key at `timeToPay`, under this payment id. Keep the schedule id of the " +
        "answer: revoking one schedule needs it.",
      revokePaymentSchedules:
        "Revokes the schedules in `scheduleIds`, or all of a `billingKey`; with both, each id must belong to that " +
        "key. All or nothing: if one cannot be revoked, none is."
    }
  },
  CashReceipts: {
    package: "payments",
    summary: "Korean cash receipts, for payments in cash or by transfer.",
    operations: {
      getCashReceiptByPaymentId: "Reads the cash receipt of a payment.",
      getCashReceipts:
        "Searches cash receipts by page: size 10 unless given, those of the last 90 days unless `filter.from` and " +
        "`filter.until` say otherwise, latest issue first.",
      issueCashReceipt:
        "Issues a cash receipt by hand. For a payment made outside PortOne, choose a payment id of your own; " +
        "without `amount.vat`, VAT is one eleventh of the taxed part.",
      cancelCashReceiptByPaymentId: "Cancels the cash receipt of a payment. It does not refund the payment."
    }
  },
  Promotions: {
    package: "payments",
    summary: "Discounts: promotions set up with PortOne, and card promotions that a PG offers.",
    operations: {
      getPromotion: "Reads a promotion by its id. Its amounts are in minor units of its currency.",
      getPgCardPromotions:
        "Lists the card promotions that the PG of a channel offers for an amount, with the discount and the " +
        "smallest payment that gets it. Only KCP (V2) supports this today."
    }
  },
  IdentityVerifications: {
    package: "payments",
    summary: "Checks of who a customer is, by SMS or by a carrier's app.",
    operations: {
      getIdentityVerification:
        "Reads an identity verification. Look at `status`, and check that the verified person is the customer that " +
        "you meant.",
      getIdentityVerifications:
        "Searches identity verifications by page: size 10 unless given, those requested in the last 90 days unless " +
        "`filter.from` and `filter.until` say otherwise.",
      sendIdentityVerification:
        "Sends a verification request to the customer's phone. `SMS` also needs `customer.identityNumber`, the " +
        "first 7 digits of the resident registration number; `customer.ipAddress` is used to limit how often a " +
        "customer may ask.",
      confirmIdentityVerification:
        "Completes a verification that was sent. `otp` is the code the customer typed, and is for `SMS` only.",
      resendIdentityVerification:
        "Sends the SMS of a verification again. It must have been sent before and not be verified yet."
    }
  },
  PaymentSessions: {
    package: "payments",
    summary: "Hosted checkout pages, one for each session.",
    operations: {
      createPaymentSession:
        "Creates a hosted checkout page for a payment and returns its URL and expiry. With `paymentMethod` the " +
        "order form is skipped where nothing more has to be asked; `ttlSeconds` has an upper limit.",
      getPaymentSession: "Reads a session. Sends no `Authorization`, so a web page may call it too.",
      closePaymentSession: "Expires a session at once: its checkout page can no longer be opened."
    }
  },
  CheckoutProfiles: {
    package: "payments",
    summary: "Which ways to pay a checkout profile offers.",
    operations: {
      evaluateCheckoutProfile:
        "Lists the payment methods, each with its channel key, that a checkout profile offers for an amount, " +
        "currency and country. Sends no `Authorization`."
    }
  },
  PgSpecific: {
    package: "payments",
    summary: "Calls that exist for a single PG.",
    operations: {
      getKakaopayPaymentOrder:
        "Reads an order at KakaoPay by its `tid` (`pgTxId`). `statusCode` and `body` are KakaoPay's own answer, " +
        "`body` as a JSON string; ask PortOne's support before using it.",
      confirmPaymentwallDelivery:
        "Registers a delivery with Paymentwall, which needs it as evidence in a chargeback: for Paymentwall it is " +
        "mandatory. `PHYSICAL` deliveries also need the carrier and shipping address fields; for `DIGITAL`, the " +
        "two times may be now."
    }
  },
  Reconciliation: {
    package: "payments",
    summary: "VAT reports over reconciled transactions and settlements.",
    operations: {
      getPaymentReconciliationSettlementVatReport:
        "Sums supply, VAT and tax-free amounts by payment method, over a range of settlement dates.",
      getPaymentReconciliationTransactionVatReport:
        "Sums supply, VAT and tax-free amounts by payment method, over a range of transaction dates."
    }
  },
  Partners: {
    package: "platform",
    summary: "Partners: the sellers that a platform settles with.",
    operations: {
      getPlatformPartner: "Reads a partner.",
      getPlatformPartners:
        "Searches partners by page, size 10 unless given. Archived partners appear only with `filter.isArchived`, " +
        "and then alone.",
      createPlatformPartner:
        "Creates a partner, best under the `id` that your own system has for it. `defaultContractId` must exist " +
        "already, `type` takes exactly one of its kinds, `memo` at most 256 characters and `tags` at most 10 " +
        "entries.",
      createPlatformPartners:
        "Creates several partners in one call, each given as in `createPlatformPartner`. Ids must differ from each " +
        "other and from those in use.",
      updatePlatformPartner:
        "Changes a partner at once; fields left out stay as they are. Changing `type` may need further data, and a " +
        "partner linked to a counterparty keeps its type and business registration number.",
      archivePlatformPartner:
        "Archives a partner: it leaves the default lists and can no longer be changed. Cancel its scheduled update " +
        "first.",
      recoverPlatformPartner: "Brings an archived partner back.",
      getPlatformPartnerSchedule: "Reads a partner as its scheduled update will leave it.",
      schedulePartner:
        "Schedules an update of a partner for `appliedAt`. A partner holds one scheduled update, and one that is " +
        "linked to a counterparty cannot have any.",
      reschedulePartner: "Replaces a partner's scheduled update, both its content and its time.",
      cancelPlatformPartnerSchedule: "Drops a partner's scheduled update. The partner stays as it is.",
      schedulePlatformPartners:
        "Schedules the same update for every partner that `filter` selects. Check the filter with " +
        "`getPlatformPartners` first; archived partners and those linked to a counterparty are refused.",
      getPlatformPartnerFilterOptions:
        "Lists the tags and contracts that partners have, for building a search form. Of archived partners with " +
        "`isArchived`, otherwise of the others.",
      connectPartnerCounterparty:
        "Links a business partner to a counterparty for tax invoices. The link goes through the National Tax " +
        "Service and may stay `CONNECT_PENDING` for a while.",
      connectBulkPartnerCounterparty:
        "Links every partner that `filter` selects to a counterparty. Answers with a bulk task that runs on after " +
        "the call.",
      disconnectPartnerCounterparty:
        "Removes a partner's link to its counterparty. Refused while a tax invoice with it is under way.",
      disconnectBulkPartnerCounterparty:
        "Removes the counterparty link of every partner that `filter` selects. Answers with a bulk task that runs " +
        "on after the call."
    }
  },
  Contracts: {
    package: "platform",
    summary: "Contracts: a platform's fee and settlement cycle for its partners.",
    operations: {
      getPlatformContract: "Reads a contract.",
      getPlatformContracts:
        "Searches contracts by page, size 10 unless given. Archived contracts appear only with " +
        "`filter.isArchived`, and then alone.",
      createPlatformContract:
        "Creates a contract. A rate in `platformFee` is in thousandths of a percent (10 % is 10000), " +
        "`settlementCycle.lagDays` is 1 to 10, and PortOne makes up an `id` that is not given.",
      updatePlatformContract:
        "Changes a contract at once; fields left out stay as they are. Rates are in thousandths of a percent (10 % " +
        "is 10000).",
      archivePlatformContract:
        "Archives a contract: it leaves the default lists and can no longer be changed. Cancel its scheduled " +
        "update first.",
      recoverPlatformContract: "Brings an archived contract back.",
      getPlatformContractSchedule: "Reads a contract as its scheduled update will leave it.",
      scheduleContract: "Schedules an update of a contract for `appliedAt`. A contract holds one scheduled update.",
      rescheduleContract: "Replaces a contract's scheduled update, both its content and its time.",
      cancelPlatformContractSchedule: "Drops a contract's scheduled update. The contract stays as it is."
    }
  },
  AdditionalFeePolicies: {
    package: "platform",
    summary: "Additional fee policies: fees on top of a contract's platform fee, as for fulfilment or a sales channel.",
    operations: {
      getPlatformAdditionalFeePolicy: "Reads an additional fee policy.",
      getPlatformAdditionalFeePolicies:
        "Searches additional fee policies by page, size 10 unless given. Archived ones appear only with " +
        "`filter.isArchived`, and then alone.",
      createPlatformAdditionalFeePolicy:
        "Creates an additional fee policy. `fee` is a rate in thousandths of a percent (10 % is 10000) or a fixed " +
        "amount, `vatPayer` says who bears its VAT, and an `id` that is not given is made up.",
      updatePlatformAdditionalFeePolicy:
        "Changes an additional fee policy at once; fields left out stay as they are. Rates are in thousandths of a " +
        "percent (10 % is 10000).",
      archivePlatformAdditionalFeePolicy:
        "Archives an additional fee policy: it leaves the default lists and can no longer be changed. Cancel its " +
        "scheduled update first.",
      recoverPlatformAdditionalFeePolicy: "Brings an archived additional fee policy back.",
      getPlatformAdditionalFeePolicySchedule: "Reads an additional fee policy as its scheduled update will leave it.",
      scheduleAdditionalFeePolicy:
        "Schedules an update of an additional fee policy for `appliedAt`. A policy holds one scheduled update.",
      rescheduleAdditionalFeePolicy:
        "Replaces an additional fee policy's scheduled update, both its content and its time.",
      cancelPlatformAdditionalFeePolicySchedule:
        "Drops an additional fee policy's scheduled update. The policy stays as it is."
    }
  },
  DiscountSharePolicies: {
    package: "platform",
    summary: "Discount share policies: how much of a discount the partner bears.",
    operations: {
      getPlatformDiscountSharePolicy: "Reads a discount share policy.",
      getPlatformDiscountSharePolicies:
        "Searches discount share policies by page, size 10 unless given. Archived ones appear only with " +
        "`filter.isArchived`, and then alone.",
      getPlatformDiscountSharePolicyFilterOptions:
        "Lists the partner share rates in use, for building a search form. Of archived policies with `isArchived`, " +
        "otherwise of the others.",
      createPlatformDiscountSharePolicy:
        "Creates a discount share policy. `partnerShareRate` is the partner's part of a discount in thousandths of " +
        "a percent (50 % is 50000), and PortOne makes up an `id` that is not given.",
      updatePlatformDiscountSharePolicy:
        "Changes a discount share policy at once; fields left out stay as they are. `partnerShareRate` is in " +
        "thousandths of a percent (50 % is 50000).",
      archivePlatformDiscountSharePolicy:
        "Archives a discount share policy: it leaves the default lists and can no longer be changed. Cancel its " +
        "scheduled update first.",
      recoverPlatformDiscountSharePolicy: "Brings an archived discount share policy back.",
      getPlatformDiscountSharePolicySchedule: "Reads a discount share policy as its scheduled update will leave it.",
      scheduleDiscountSharePolicy:
        "Schedules an update of a discount share policy for `appliedAt`. A policy holds one scheduled update.",
      rescheduleDiscountSharePolicy:
        "Replaces a discount share policy's scheduled update, both its content and its time.",
      cancelPlatformDiscountSharePolicySchedule:
        "Drops a discount share policy's scheduled update. The policy stays as it is."
    }
  },
  Transfers: {
    package: "platform",
    summary:
      "Transfers: what each order, cancellation or manual entry adds to a partner's settlement. No money moves " +
      "yet.",
    operations: {
      getPlatformTransfer: "Reads a transfer: of an order, of a cancellation, or manual.",
      getPlatformTransferSummaries:
        "Searches transfers by page, size 10 unless given. Filter by settlement date or by settlement start date, " +
        "never by both.",
      downloadPlatformTransferSheet:
        "Downloads the transfers that `filter` selects as CSV text. `fields` chooses the columns; filter by " +
        "settlement date or by settlement start date, never by both.",
      createPlatformOrderTransfer:
        "Registers an order for settlement with a partner, under the partner's default contract unless " +
        "`contractId` names another. `orderDetail` takes an amount or order lines, `taxFreeAmount` overrides that " +
        "of the lines, and `externalPaymentDetail` marks a payment made outside PortOne.",
      createPlatformOrderCancelTransfer:
        "Registers a cancellation against an order transfer. Name it by `transferId`, or by `partnerId` and " +
        "`paymentId` where the payment has only one; `orderDetail` takes an amount, order lines, or `all`.",
      createPlatformManualTransfer:
        "Registers an amount to settle with a partner that belongs to no order. It may be negative, unless the " +
        "platform settles manual transfers one by one.",
      deletePlatformTransfer:
        "Deletes a transfer that is `SCHEDULED` or `IN_PROCESS`. One with cancellations against it cannot go " +
        "first."
    }
  },
  PartnerSettlements: {
    package: "platform",
    summary: "Partner settlements: transfers gathered by partner and settlement date.",
    operations: {
      getPlatformPartnerSettlements:
        "Searches partner settlements by page, size 10 unless given, with a count for each status.",
      deletePlatformPartnerSettlements:
        "Deletes the partner settlements with these ids. Refused when one of them cannot be deleted, or holds a " +
        "transfer that a cancellation refers to."
    }
  },
  Payouts: {
    package: "platform",
    summary: "Payouts: what is paid to partners for their settlements.",
    operations: {
      getPlatformPayouts:
        "Searches payouts by page, size 10 unless given, with a count for each status. A filter must have " +
        "`criteria`, by time or by an id.",
      completePlatformPayoutByPartnerSettlementIds:
        "Marks the payout of these partner settlements as completed, under a `bulkPayoutId` of your choice. Each " +
        "settlement must be payable, and no partner's sum may be negative."
    }
  },
  BulkPayouts: {
    package: "platform",
    summary: "Bulk payouts: payouts that were made together.",
    operations: {
      getPlatformBulkPayouts: "Searches bulk payouts by page, size 10 unless given, with a count for each status."
    }
  },
  AccountTransfers: {
    package: "platform",
    summary: "Account transfers: movements of money between bank accounts, and how they ended.",
    operations: {
      getPlatformAccountTransfers:
        "Searches account transfers by page, size 10 unless given, with a count for each status."
    }
  },
  BulkAccountTransfers: {
    package: "platform",
    summary: "Bulk account transfers: account transfers that were ordered together.",
    operations: {
      getPlatformBulkAccountTransfers:
        "Searches bulk account transfers by page, size 10 unless given, with a count for each status."
    }
  },
  Accounts: {
    package: "platform",
    summary: "Checks of bank accounts.",
    operations: {
      getPlatformAccountHolder:
        "Asks who holds a bank account, its number without hyphens; either `birthdate` or " +
        "`businessRegistrationNumber`, never both, checks the person too. The `accountVerificationId` of the " +
        "answer serves once, for a partner."
    }
  },
  Companies: {
    package: "platform",
    summary: "Registration and state of Korean businesses.",
    operations: {
      getB2bBusinessInfos:
        "Looks up the registration of several businesses by number; each result has its own `error` or a " +
        "`verificationId` that a counterparty can reuse. PortOne has to enable this first.",
      getPlatformCompanyState:
        "Looks up whether a business is open and how it is taxed, registered with PortOne or not. The " +
        "`companyVerificationId` of the answer serves once, for a partner."
    }
  },
  PlatformSettings: {
    package: "platform",
    summary: "The settings of a platform, kept apart for live and test mode.",
    operations: {
      getPlatformSetting: "Reads the platform's settings.",
      updatePlatformSetting:
        "Changes the platform's settings; fields left out stay as they are. Some change how later settlements are " +
        "reckoned, such as `deductWht` and `settlementAmountType`."
    }
  },
  TaxInvoices: {
    package: "platform",
    summary:
      "Korean electronic tax invoices: draft, request, issue, cancel, and send to the National Tax Service (NTS).",
    operations: {
      getB2bTaxInvoice:
        "Reads a tax invoice by its id, or by a document key with `taxInvoiceKeyType` and the owner's `brn`.",
      getB2bTaxInvoices:
        "Searches tax invoices by `pageNumber` from 0 and `pageSize` (500 unless given, at most 1,000), latest " +
        "change of status first. `filter.primaryFilter` takes one field only; its date filter defaults to the last " +
        "month by date of registration.",
      getB2bBulkTaxInvoice: "Reads a bulk of tax invoices that were created together, with the number in each status.",
      downloadB2bTaxInvoicesSheet:
        "Downloads the tax invoices that `filter` selects as CSV text, latest change of status first. `fields` " +
        "chooses the columns.",
      draftB2bTaxInvoice:
        "Saves a tax invoice as a draft; `issuanceType` is `REVERSE` unless given. Holds at most 99 items, 3 " +
        "remarks and 5 additional contacts; a corrected invoice names its original in `modification`.",
      updateB2bTaxInvoiceDraft:
        "Replaces the content of a draft, except its document keys. Here `taxInvoiceKeyType` is `RECIPIENT` unless " +
        "given, unlike in the other calls, and `brn` is needed with it.",
      issueB2bTaxInvoiceImmediately:
        "Drafts and issues a forward tax invoice in one step. Set `issuanceType` to `NORMAL`, since the default is " +
        "`REVERSE`; it can be cancelled only until it is sent to the NTS.",
      requestB2bTaxInvoiceReverseIssuance:
        "Drafts a reverse tax invoice and asks the supplier to issue it, in one step.",
      requestB2bTaxInvoice:
        "Asks the supplier to issue a reverse invoice that is `DRAFTED`. It must carry the recipient's document " +
        "key.",
      cancelB2bTaxInvoiceRequest:
        "Withdraws, as the recipient, a request for reverse issuance that the supplier has not approved yet.",
      refuseB2bTaxInvoiceRequest: "Refuses, as the supplier, a request for reverse issuance.",
      issueB2bTaxInvoice:
        "Approves the issue of a tax invoice: a forward one that is `DRAFTED`, or a reverse one that is " +
        "`REQUESTED`. It must carry the supplier's document key.",
      cancelB2bTaxInvoiceIssuance:
        "Cancels, as the supplier, an issued tax invoice before it is sent to the NTS. After that, issue a " +
        "corrected one.",
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
    }
  },
  Counterparties: {
    package: "platform",
    summary: "Counterparties: the businesses to exchange tax invoices with.",
    operations: {
      getB2bCounterparty: "Reads a counterparty.",
      getB2bCounterparties:
        "Searches counterparties by page, size 10 unless given. `filter.id` matches the beginning of an id, " +
        "`filter.companyName` any part of a name.",
      createB2bCounterparty:
        "Creates a counterparty; PortOne makes up a `counterpartyId` that is not given. `brn` is digits only, at " +
        "most 5 additional contacts; `options` can look the business up, or reuse a look-up by its verification " +
        "id.",
      updateB2bCounterparty:
        "Changes a counterparty. Its business registration number cannot change, and one that came from a partner " +
        "is changed through that partner.",
      deleteB2bCounterparty:
        "Deletes a counterparty. Refused while a tax invoice with it is under way, and for one that came from a " +
        "partner.",
      getB2bCounterpartyCertificate:
        "Reads the certificate that a counterparty registered for issuing tax invoices, with its expiry.",
      getB2bCounterpartyCertificateRegistrationUrl:
        "Gets the URL where a connected counterparty registers its certificate.",
      validateB2bCounterpartyCertificate:
        "Asks whether the certificate that a counterparty registered is valid. An invalid one is a result, not an " +
        "error: read `isValid`."
    }
  }
}
