import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Payouts.ts`. */
export const Payouts: ServiceWords = {
  summary: "Payouts: what is paid to partners for their settlements.",
  operations: {
    getPlatformPayouts:
      "Searches payouts by page, size 10 unless given, with a count for each status. A filter must have `criteria`, " +
      "by time or by an id.",
    completePlatformPayoutByPartnerSettlementIds:
      "Marks the payout of these partner settlements as completed, under a `bulkPayoutId` of your choice. Each " +
      "settlement must be payable, and no partner's sum may be negative."
  },
  types: {
    CompletePlatformPayoutByPartnerSettlementIdsBody:
      "The body of `completePlatformPayoutByPartnerSettlementIds`: settlements to mark as paid out.",
    CompletePlatformPayoutByPartnerSettlementIdsResponse:
      "The answer of `completePlatformPayoutByPartnerSettlementIds`: the bulk payout that was made.",
    GetPlatformPayoutsBody: "The body of `getPlatformPayouts`.",
    GetPlatformPayoutsResponse: "A page of payouts, and how many there are in each status.",
    PlatformPayout: "A payout to one partner.",
    PlatformPayoutAccount: "The bank account that a payout goes to.",
    PlatformPayoutFilterInput: "Which payouts a search returns.",
    PlatformPayoutFilterInputCriteria: "The main condition of a payout search: a span of time or an id.",
    PlatformPayoutSettlementStatementStatus: "Whether the settlement statement of a payout was sent to the partner.",
    PlatformPayoutSettlementStatementSummary: "The settlement statement of a payout, in short.",
    PlatformPayoutStatus: "How far a payout has come.",
    PlatformPayoutTaxInvoiceStatus: "Where the tax invoice of a payout stands, or that there is none."
  },
  errors: {
    PlatformBulkPayoutIdAlreadyExistsError:
      "The bulk payout id is taken. Look whether it is your own earlier call that succeeded before choosing another.",
    PlatformDuplicatedPartnerSettlementIdsError:
      "A partner settlement id is listed more than once. Send each one once.",
    PlatformNegativePayoutAmountPartnersError:
      "For some partner the selected settlements add up to less than zero. Select others too until no sum is " +
      "negative; on the wire this shares the tag `PLATFORM_CURRENCY_NOT_SUPPORTED`.",
    PlatformNoSelectedPartnerSettlementsError: "No partner settlement was selected. Send at least one id.",
    PlatformNonPayablePartnerSettlementsError:
      "Some partner settlements cannot be paid out in their status: `ids` lists them. Leave them out."
  },
  fields: {
    account: "The bank account that the payout goes to.",
    amount: "What is paid out, in minor units.",
    "CompletePlatformPayoutByPartnerSettlementIdsBody.bulkPayoutId": "The id that the bulk payout is to have.",
    "PlatformPayoutFilterInputCriteria.bulkPayoutId": "Only the payouts of this bulk one.",
    completedAt: "The date the partners were paid on.",
    id: "The payout's id.",
    "PlatformPayoutSettlementStatementSummary.id": "The statement's id.",
    ids: "The ids that the error is about.",
    incomeTaxAmount: "Income tax withheld, in minor units.",
    isForTest: "Test mode; `test` in the query wins over it, and with neither it is false.",
    issuedAt: "When it was sent.",
    localIncomeTaxAmount: "Local income tax withheld, in minor units.",
    method: "Who moves the money.",
    "GetPlatformPayoutsBody.page": "Which page to return; 0 and ten items when left out.",
    partnerSettlementCount: "How many settlements were paid out.",
    partnerTaxationTypes: "Only those of partners taxed in one of these ways.",
    partnerTypes: "Only those of partners of one of these kinds.",
    payoutAccountBanks: "Only payouts to accounts at one of these banks.",
    payoutCount: "How many payouts were made.",
    payoutCurrencies: "Only payouts in one of these currencies.",
    payoutId: "Only the payout with this id.",
    payoutIds: "Only payouts with these ids.",
    settlementStatement: "The statement that goes with the payout.",
    settlementStatementId: "Only the payout with this settlement statement.",
    settlementStatementIssuedTimestampRange: "Only payouts whose statement was sent in this span.",
    settlementStatementStatuses: "Only payouts whose statement is in one of these statuses.",
    taxInvoiceId: "The tax invoice's id.",
    "PlatformPayoutFilterInputCriteria.taxInvoiceId": "Only the payout with this tax invoice.",
    taxInvoiceStatus: "Where the payout's tax invoice stands.",
    taxInvoiceStatuses: "Only payouts whose tax invoice is in one of these statuses."
  }
}
