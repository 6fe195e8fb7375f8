import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/BulkPayouts.ts`. */
export const BulkPayouts: ServiceWords = {
  summary: "Bulk payouts: payouts that were made together.",
  operations: {
    getPlatformBulkPayouts: "Searches bulk payouts by page, size 10 unless given, with a count for each status."
  },
  types: {
    GetPlatformBulkPayoutsBody: "The body of `getPlatformBulkPayouts`.",
    GetPlatformBulkPayoutsResponse: "A page of bulk payouts, and how many there are in each status.",
    PlatformBulkPayout: "Payouts to partners that are made together.",
    PlatformBulkPayoutFilterInput: "Which bulk payouts a search returns.",
    PlatformBulkPayoutFilterInputCriteria: "The main condition of a bulk payout search: a span of time or an id.",
    PlatformBulkPayoutStats: "The payouts of a bulk payout, by status: amounts and counts.",
    PlatformBulkPayoutStatus: "How far a bulk payout has come.",
    PlatformBulkPayoutStatusStats: "How many bulk payouts are in each status."
  },
  fields: {
    amount: "Amounts by status, in minor units.",
    bulkPayoutId: "Only the bulk payout with this id.",
    id: "The bulk payout's id.",
    isForTest: "Test mode; `test` in the query wins over it, and with neither it is false.",
    method: "Who moves the money.",
    methods: "Only bulk payouts made in one of these ways.",
    "GetPlatformBulkPayoutsBody.page": "Which page to return; 0 and ten items when left out.",
    payoutStats: "The payouts, by status.",
    postProcessPending: "The figure for `POST_PROCESS_PENDING`.",
    preparing: "The figure for `PREPARING`.",
    totalPayoutAmount: "What is paid out in all, in minor units.",
    totalSettlementAmount: "What is settled in all, in minor units."
  }
}
