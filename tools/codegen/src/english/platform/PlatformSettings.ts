import type { ServiceWords } from "../words.ts"

/** The words of `packages/platform/src/generated/PlatformSettings.ts`. */
export const PlatformSettings: ServiceWords = {
  summary: "The settings of a platform, kept apart for live and test mode.",
  operations: {
    getPlatformSetting: "Reads the platform's settings.",
    updatePlatformSetting:
      "Changes the platform's settings; fields left out stay as they are. Some change how later settlements are " +
      "reckoned, such as `deductWht` and `settlementAmountType`."
  },
  types: {
    PlatformSetting: "How the platform settles and pays out.",
    UpdatePlatformSettingBody: "The body of `updatePlatformSetting`.",
    UpdatePlatformSettingResponse: "The answer of `updatePlatformSetting`: the platform's settings, changed."
  },
  fields: {
    defaultDepositMemo: "What the recipient's bank statement shows unless told otherwise.",
    defaultWithdrawalMemo: "What the sender's bank statement shows unless told otherwise.",
    manualSettlementPerTransfer: "Whether each manual transfer gets its own settlement and payout.",
    setting: "The settings, as they are afterwards."
  }
}
