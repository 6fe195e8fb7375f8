import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/PartnerSettlements.ts`. */
export const PartnerSettlements: ServiceWords = {
  summary: "Partner settlements: transfers gathered by partner and settlement date.",
  operations: {
    getPlatformPartnerSettlements:
      "Searches partner settlements by page, size 10 unless given, with a count for each status.",
    deletePlatformPartnerSettlements:
      "Deletes the partner settlements with these ids. Refused when one of them cannot be deleted, or holds a " +
      "transfer that a cancellation refers to."
  },
  types: {
    DeletePlatformPartnerSettlementsBody: "The body of `deletePlatformPartnerSettlements`: the settlements to delete.",
    DeletePlatformPartnerSettlementsResponse: "The empty answer of `deletePlatformPartnerSettlements`.",
    GetPlatformPartnerSettlementsBody: "The body of `getPlatformPartnerSettlements`.",
    GetPlatformPartnerSettlementsResponse: "A page of partner settlements, and how many there are in each status.",
    PlatformPartnerManualSettlement: "A settlement of manual transfers.",
    PlatformPartnerOrderCancelSettlement: "A settlement of order cancel transfers.",
    PlatformPartnerOrderSettlement: "A settlement of order transfers.",
    PlatformPartnerSettlement: "What a partner is due on one settlement date, gathered from transfers of one kind.",
    PlatformPartnerSettlementFilterInput: "Which partner settlements a search returns.",
    PlatformPartnerSettlementFilterKeywordInput:
      "A search for partner settlements by the id of a settlement, payout or bulk payout.",
    PlatformPartnerSettlementStatus: "How far a partner settlement has come on its way to payout.",
    PlatformPartnerSettlementStatusStats: "How many partner settlements are in each status.",
    PlatformPartnerSettlementType: "Which kind of transfers a partner settlement gathers."
  },
  errors: {
    PlatformNonDeletablePartnerSettlementsError:
      "Some partner settlements cannot be deleted in their status: `ids` lists them. Leave them out.",
    PlatformReferencedCancelOrderTransfersExistError:
      "Cancellations refer to transfers in these settlements: `ids` lists them. Delete those cancellations first."
  },
  fields: {
    amount: "The settlement amount and what it was worked out from.",
    "PlatformPartnerManualSettlement.amount": "The settlement amount, in minor units.",
    bulkPayoutId: "Only the settlements of this bulk payout.",
    id: "The settlement's id.",
    ids: "The ids that the error is about.",
    inPayout: "The figure for `IN_PAYOUT`.",
    "DeletePlatformPartnerSettlementsBody.isForTest":
      "Test mode; `test` in the query wins over it, and with neither it is false.",
    "GetPlatformPartnerSettlementsBody.isForTest":
      "Test mode; `test` in the query wins over it, and with neither it is false.",
    "GetPlatformPartnerSettlementsBody.page": "Which page to return; 0 and ten items when left out.",
    paidOut: "The figure for `PAID_OUT`.",
    partnerSettlementId: "Only the settlement with this id.",
    payoutCancelled: "The figure for `CANCELLED`.",
    payoutConfirmed: "The figure for `CONFIRMED`.",
    payoutExcluded: "The figure for `PAYOUT_EXCLUDED`.",
    payoutFailed: "The figure for `PAYOUT_FAILED`.",
    payoutId: "Only the settlements of this payout.",
    payoutPrepared: "The figure for `PAYOUT_PREPARED`.",
    payoutScheduled: "The figure for `PAYOUT_SCHEDULED`.",
    payoutWithheld: "The figure for `PAYOUT_WITHHELD`.",
    settlementCurrencies: "Only settlements in one of these currencies.",
    settlementDates: "Only settlements of these dates.",
    settlementStartDateRange: "The start dates of the transfers that it gathers.",
    settlementTypes: "Only settlements of these kinds of transfer."
  }
}
