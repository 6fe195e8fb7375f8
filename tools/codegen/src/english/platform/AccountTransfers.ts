import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/AccountTransfers.ts`. */
export const AccountTransfers: ServiceWords = {
  summary: "Account transfers: movements of money between bank accounts, and how they ended.",
  operations: {
    getPlatformAccountTransfers:
      "Searches account transfers by page, size 10 unless given, with a count for each status."
  },
  types: {
    GetPlatformAccountTransfersBody: "The body of `getPlatformAccountTransfers`.",
    GetPlatformAccountTransfersResponse: "A page of account transfers, and how many there are in each status.",
    PlatformAccountTransfer: "Money that moved in or out of a bank account in PortOne's remittance service.",
    PlatformAccountTransferFilter: "Which account transfers a search returns.",
    PlatformAccountTransferStatus: "How far an account transfer has come.",
    PlatformAccountTransferType: "Whether money came in or went out.",
    PlatformBankAccountDetail: "A bank account that the platform moves money through.",
    PlatformBankAccountProvider: "Who moves the money for a bank account.",
    PlatformDepositAccountTransfer: "Money that came in.",
    PlatformWithdrawalAccountTransfer: "Money that went out.",
    PlatformWithdrawalType: "What a withdrawal was for: a payout to a partner, or a remittance."
  },
  fields: {
    accountTransferId: "Only the account transfer with this id.",
    accountTransferIds: "Only account transfers with these ids.",
    "PlatformDepositAccountTransfer.amount": "How much moved, in minor units.",
    "PlatformWithdrawalAccountTransfer.amount": "How much moved, in minor units.",
    balance: "What the account held after the transfer, in minor units.",
    "PlatformDepositAccountTransfer.bankAccount": "The account that the money came in to.",
    "PlatformWithdrawalAccountTransfer.bankAccount": "The account that the money went out of.",
    "PlatformAccountTransferFilter.bankAccountId": "Only account transfers of this bank account.",
    "PlatformDepositAccountTransfer.bankAccountId": "The id of the account that the money came in to.",
    "PlatformWithdrawalAccountTransfer.bankAccountId": "The id of the account that the money goes out of.",
    bulkAccountTransferGraphqlId: "The bulk account transfer's id in PortOne's GraphQL API.",
    bulkAccountTransferId: "The bulk account transfer's id.",
    "PlatformAccountTransferFilter.bulkAccountTransferId": "Only the account transfers of this bulk one.",
    createdTimestampRange: "Only those created in this span.",
    depositAccountHolder: "Whose account the money goes to.",
    "PlatformAccountTransferFilter.depositAccountHolder": "Only account transfers to a holder of this name.",
    depositAccountNumber: "The number of the account that the money goes to.",
    depositBank: "The bank that the money goes to.",
    "PlatformAccountTransferFilter.depositMemo":
      "Only account transfers with this text on the recipient's bank statement.",
    depositorName: "Who paid the money in.",
    "PlatformAccountTransferFilter.depositorName": "Only deposits by somebody of this name.",
    documentId: "The id of the electronic signature.",
    "PlatformDepositAccountTransfer.id": "The account transfer's id.",
    "PlatformWithdrawalAccountTransfer.id": "The account transfer's id.",
    isForTest: "Test mode; `test` in the query wins over it, and with neither it is false.",
    "PlatformDepositAccountTransfer.isForTest": "Whether it belongs to test mode.",
    "PlatformWithdrawalAccountTransfer.isForTest": "Whether it belongs to test mode.",
    page: "Which page to return; 0 and ten items when left out.",
    "GetPlatformAccountTransfersResponse.page": "Which page this is.",
    partnerGraphqlId: "The partner's id in PortOne's GraphQL API.",
    "PlatformAccountTransferFilter.payoutId": "Only account transfers of this payout.",
    provider: "Who moves the account's money.",
    sequenceNumber: "The bank's running number of the transfer.",
    tradeTimestampRange: "Only account transfers made in this span.",
    tradedAt: "When the money moved.",
    "PlatformAccountTransferFilter.withdrawalMemo":
      "Only account transfers with this text on the sender's bank statement.",
    withdrawalType: "What the money went out for."
  }
}
