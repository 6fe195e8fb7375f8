import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/BulkAccountTransfers.ts`. */
export const BulkAccountTransfers: ServiceWords = {
  summary: "Bulk account transfers: account transfers that were ordered together.",
  operations: {
    getPlatformBulkAccountTransfers:
      "Searches bulk account transfers by page, size 10 unless given, with a count for each status."
  },
  types: {
    GetPlatformBulkAccountTransfersBody: "The body of `getPlatformBulkAccountTransfers`.",
    GetPlatformBulkAccountTransfersResponse: "A page of bulk account transfers, and how many there are in each status.",
    PlatformBulkAccountTransfer: "Account transfers that are made together.",
    PlatformBulkAccountTransferFilterInput: "Which bulk account transfers a search returns.",
    PlatformBulkAccountTransferFilterInputCriteria:
      "The main condition of a bulk account transfer search: a span of time or an id.",
    PlatformBulkAccountTransferStats: "The transfers of a bulk account transfer, by status: amounts and counts.",
    PlatformBulkAccountTransferStatus: "How far a bulk account transfer has come.",
    PlatformBulkAccountTransferStatusStats: "How many bulk account transfers are in each status."
  },
  fields: {
    amount: "Amounts by status, in minor units.",
    bankAccountId: "The id of the account that the money goes out of.",
    bulkAccountTransferId: "Only the bulk account transfer with this id.",
    id: "The bulk account transfer's id.",
    isForTest: "Test mode; `test` in the query wins over it, and with neither it is false.",
    "GetPlatformBulkAccountTransfersBody.page": "Which page to return; 0 and ten items when left out."
  }
}
