import type { ServiceWords } from "../words.ts"

/** The words of `packages/payments/src/generated/BillingKeys.ts`. */
export const BillingKeys: ServiceWords = {
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
      "Completes the issue of a billing key that is set to manual confirmation, with the `billingIssueToken` that " +
      "the browser got. Until then the key reads `NEEDS_CONFIRMATION`.",
    confirmBillingKeyIssueAndPay:
      "Completes a manually confirmed billing key together with its first charge. Pass `paymentId`, `currency`, " +
      "`totalAmount` and `isTest` too: PortOne then refuses a payment that differs from them.",
    deleteBillingKey:
      "Deletes a billing key for good; revoke its payment schedules first. Naver Pay needs `reason` and `requester`."
  },
  types: {
    BillingKeyDeleteRequester: "Who asked for a billing key to be deleted: the customer or an administrator.",
    BillingKeyFailure: "Why a billing key was not issued.",
    BillingKeyFilterInput: "Which billing keys a search returns.",
    BillingKeyInfo: "A billing key, issued or deleted.",
    BillingKeyInfoSummary: "A newly issued billing key, the channels it is good for, and the time of issue.",
    BillingKeyPaymentMethod: "The payment method behind a billing key.",
    BillingKeyPaymentMethodCard: "A billing key's payment method: a card.",
    BillingKeyPaymentMethodEasyPay: "A billing key's payment method: an easy-pay wallet.",
    BillingKeyPaymentMethodEasyPayCharge: "Prepaid money in an easy-pay wallet.",
    BillingKeyPaymentMethodEasyPayMethod: "What an easy-pay wallet behind a billing key pays with.",
    BillingKeyPaymentMethodMobile: "A billing key's payment method: a mobile phone bill.",
    BillingKeyPaymentMethodPaypal: "A billing key's payment method: PayPal.",
    BillingKeyPaymentMethodTransfer: "A billing key's payment method: a bank account.",
    BillingKeyPaymentMethodType: "The kind of payment method that a billing key search filters by.",
    BillingKeySortBy: "What a list of billing keys is sorted by.",
    BillingKeySortInput: "How a list of billing keys is sorted.",
    BillingKeyStatus: "Whether a billing key is issued or deleted.",
    BillingKeyTextSearch: "A text search among billing keys, in one field.",
    BillingKeyTextSearchField: "The field that a text search among billing keys looks in.",
    BillingKeyTimeRangeField: "The time that a billing key search's `from` and `until` apply to.",
    ChannelSpecificFailure: "Why one channel failed while a request went to several.",
    ChannelSpecificFailureInvalidRequest:
      "This channel refused the input, as `InvalidRequestError` does for a whole call. Correct the input for the " +
      "channel.",
    ChannelSpecificFailurePgProvider:
      "The PG of this channel refused or failed: `pgCode` and `pgMessage` say why. Act on the code; repeating the " +
      "same request seldom helps.",
    ConfirmBillingKeyBody: "The body of `confirmBillingKey` to finish a billing key that waits for confirmation.",
    ConfirmBillingKeyIssueAndPayBody:
      "The body of `confirmBillingKeyIssueAndPay`; what it states about the payment is checked.",
    ConfirmedBillingKeyIssueAndPaySummary:
      "What `confirmBillingKeyIssueAndPay` made: the billing key and its first payment.",
    ConfirmedBillingKeySummary: "What `confirmBillingKey` made: the billing key.",
    DeleteBillingKeyResponse: "The answer of `deleteBillingKey`: when the key was deleted.",
    DeletedBillingKeyInfo: "A billing key that was deleted and can pay no more.",
    FailedPgBillingKeyIssueResponse: "A channel on which the billing key was not issued.",
    GetBillingKeyInfosBody: "The body of `getBillingKeyInfos`.",
    GetBillingKeyInfosResponse: "A page of billing keys.",
    InstantBillingKeyPaymentMethodInput: "What a billing key is issued for; `card` is required.",
    InstantBillingKeyPaymentMethodInputCard: "The card that a billing key is issued for.",
    IssueBillingKeyBody: "The body of `issueBillingKey`; one of `channelKey` and `channelGroupId` is required.",
    IssueBillingKeyResponse: "The answer of `issueBillingKey`: the billing key, and the channels that failed.",
    IssuedBillingKeyInfo: "A billing key that can be paid with.",
    IssuedPgBillingKeyIssueResponse: "A channel on which the billing key was issued.",
    PgBillingKeyIssueResponse: "How the issue of a billing key ended on one channel."
  },
  errors: {
    BillingKeyAlreadyIssuedError:
      "The billing key of this token has been issued already. Read it instead of confirming again.",
    BillingKeyNotIssuedError:
      "The billing key exists but was never issued, so there is nothing to delete. Drop it on your side.",
    ChannelSpecificError:
      "Several channels were asked, and at least one failed: `failures` has each one's reason, `succeededChannels` " +
      "those where it worked. Deal with each channel by itself instead of repeating the whole call."
  },
  fields: {
    billingIssueToken: "The token that the browser got when the customer had finished the request.",
    billingKeyInfo: "The new billing key.",
    by: "What to sort by; `REQUESTED_AT` when left out.",
    channel: "The channel that the billing key was to be issued on.",
    "ChannelSpecificFailureInvalidRequest.channel": "The channel that failed.",
    "ChannelSpecificFailurePgProvider.channel": "The channel that failed.",
    channelGroupIds: "Only those of these channel groups; all when left out.",
    channelKey: "The channel to use; this or `channelGroupId` is required.",
    channelSpecificFailures: "The channels on which it was not issued, and why.",
    channels: "The channels that it was issued on; one at present, several once a key can span channels.",
    "BillingKeyInfoSummary.channels": "The channels that the billing key is good for.",
    currency: "Checked: another currency than the payment's is refused.",
    customerId: "Only billing keys of this customer.",
    failures: "Why each channel failed.",
    filter: "What to search for; some conditions do not apply to V1 records.",
    from: "The start of the span; 90 days before `until` when left out.",
    isTest: "Checked: test where live is expected, or the reverse, is refused.",
    issueId: "The merchant's id of the request to issue it.",
    issueName: "The merchant's name of the request to issue it.",
    message: "Explains the error; do not decide by it.",
    "BillingKeyFailure.message": "Why it failed.",
    "BillingKeyPaymentMethodEasyPay.method": "What the wallet pays with, where the PG tells.",
    "IssueBillingKeyBody.method": "What the billing key will pay with.",
    "IssuedPgBillingKeyIssueResponse.method": "What the billing key pays with, as the channel's PG tells it.",
    methods: "What the key pays with; one at present, several once a key can span channels.",
    "BillingKeyFilterInput.methods": "Only those of these payment methods; all when left out.",
    noticeUrls: "Where to send webhooks about this billing key, in place of the store's; none when left out.",
    "GetBillingKeyInfosBody.page": "Which page to return; 0 and ten items when left out.",
    "ConfirmBillingKeyIssueAndPayBody.paymentId": "Checked: another id than the payment's is refused.",
    pgBillingKeyIssueResponses: "How the issue ended on each channel; some can fail though the key was issued.",
    reason: "Why it is deleted; NAVER Pay requires it.",
    requester: "Who asks for it; NAVER Pay requires it.",
    skipWebhook: "True sends no webhook when it succeeds.",
    "ConfirmBillingKeyIssueAndPayBody.skipWebhook":
      "True sends no webhook on success; one set off from outside, as by a deposit, is still sent.",
    sort: "How to sort; `REQUESTED_AT`, descending, when left out.",
    "BillingKeyFilterInput.status": "Only billing keys in these statuses; all when left out.",
    storeId: "The store the request is for; the client's default applies when it is left out.",
    "BillingKeyFilterInput.storeId":
      "The store to search, else the client's default; with neither, every store that a merchant-level credential " +
      "sees.",
    "DeletedBillingKeyInfo.storeId": "The store it belongs to.",
    "IssuedBillingKeyInfo.storeId": "The store it belongs to.",
    succeededChannels: "The channels that succeeded.",
    taxFreeAmount: "Checked: another tax-free part than the payment's, in minor units, is refused.",
    textSearch: "Text to look for.",
    timeRangeField: "The time that `from` and `until` apply to.",
    totalAmount: "Checked: another total than the payment's, in minor units, is refused.",
    until: "The end of the span; now when left out.",
    value: "The text to look for.",
    version: "Only those made with this version of PortOne."
  }
}
