import type { ModuleWords } from "../words.ts"

/** The words of `packages/platform/src/generated/Shared.ts`. */
export const Shared: ModuleWords = {
  types: {
    DayOfWeek: "A day of the week.",
    MonthDay: "A day of the year, by month and day.",
    PlatformAccount: "The bank account that a partner is paid to; PortOne checks the holder of a KRW account only.",
    PlatformAccountStatus: "Whether a partner's bank account was found to be theirs.",
    PlatformAccountTransferStatusStats: "A number for each status of account transfers.",
    PlatformAdditionalFeePolicy:
      "A fee on a partner's orders beyond the platform's own, such as one for fulfilment or marketing.",
    PlatformContact: "The person to speak to at a partner.",
    PlatformContract: "The terms that a partner is settled on: the platform's fee and the settlement cycle.",
    PlatformDiscountSharePolicy: "How much of a discount, such as a coupon or points, the partner bears.",
    PlatformFee: "A fee: a share of the amount, or a fixed sum.",
    PlatformFeeInput: "A fee to set: exactly one of a rate or a fixed sum.",
    PlatformFixedAmountFee: "A fee that is the same whatever the amount.",
    PlatformFixedRateFee: "A fee that is a share of the amount.",
    PlatformOrderSettlementAmount: "What a partner is settled for an order, and the amounts it was worked out from.",
    PlatformPartner: "Somebody whom the platform owes a share of its sales.",
    PlatformPartnerBusinessStatus: "Whether a partner's business is trading, or why that is not known.",
    PlatformPartnerMemberCompanyConnectionStatus:
      "Whether a partner is connected to tax invoicing as a member company.",
    PlatformPartnerStatus: "Whether a partner waits for approval, was approved or was turned down.",
    PlatformPartnerTaxationType: "How a partner's business is taxed.",
    PlatformPartnerType: "What kind a partner is: a business, a person with tax withheld, or one without.",
    PlatformPartnerTypeBusiness: "A partner that is a registered business.",
    PlatformPartnerTypeName: "The name of a partner's kind.",
    PlatformPartnerTypeNonWhtPayer: "A partner that is a person with no tax withheld.",
    PlatformPartnerTypeWhtPayer: "A partner that is a person with tax withheld.",
    PlatformPayer: "Who bears a cost, such as a fee or its VAT: the partner or the merchant.",
    PlatformPayoutMethod: "How partners are paid: by the merchant itself, or by PortOne's remittance service.",
    PlatformPayoutStatusStats: "A number for each status of payouts.",
    PlatformProperties: "Properties that the merchant defined, by their keys.",
    PlatformSettlementCycle: "When a partner is settled: days of delay, a rule for holidays and a rhythm.",
    PlatformSettlementCycleDatePolicy:
      "What happens to a settlement date on a holiday: the working day before or after it, or no change.",
    PlatformSettlementCycleMethod: "The rhythm of settlement: daily, weekly, monthly or on given dates.",
    PlatformSettlementCycleMethodDaily: "Settlement every day.",
    PlatformSettlementCycleMethodManualDates: "Settlement on given days of the year.",
    PlatformSettlementCycleMethodMonthly: "Settlement on given days of each month.",
    PlatformSettlementCycleMethodWeekly: "Settlement on given days of each week.",
    PlatformUserDefinedFormulaResults: "What the merchant's own formulas came to, by their keys.",
    PlatformUserDefinedPropertyValue: "The value of a property that the merchant defined.",
    SettlementAmountType: "What settlement amounts mean: supply value only, or with its VAT."
  },
  errors: {
    B2bCounterpartyNotFoundError:
      "There is no such counterparty. Check the id or the business registration number, and whether `test` matches " +
      "the mode it was made in.",
    B2bCounterpartyNtsNotConnectedError:
      "The counterparty named by `brn` or `counterpartyId` is not connected to the National Tax Service. Connect it " +
      "first.",
    B2bExternalServiceError:
      "A service behind PortOne's tax invoicing failed. Read the tax invoice or counterparty to see whether the " +
      "call took effect before repeating it.",
    B2bNotEnabledError: "Tax invoicing is not enabled for this merchant. Ask PortOne to enable it.",
    PlatformContractNotFoundError:
      "There is no such contract. Check the id, and whether `test` matches the mode it was made in.",
    PlatformCurrencyNotSupportedError: "The currency cannot be used here. Choose one that the platform settles in.",
    PlatformExternalApiFailedError:
      "A service that PortOne asks failed. Check the input, try again later, and ask PortOne if it goes on.",
    PlatformNotEnabledError: "Partner settlement is not enabled for this merchant. Ask PortOne to enable it.",
    PlatformPartnerNotFoundError:
      "There is no such partner. Check the id, and whether `test` matches the mode it was made in.",
    PlatformPartnerSettlementsNotFoundError:
      "Some partner settlements do not exist: `ids` lists them. Check the ids, and whether test mode matches.",
    PlatformUserDefinedPropertyNotFoundError:
      "A user-defined property is not defined on this platform. Check the keys in `userDefinedProperties`."
  },
  fields: {
    additionalFeeVat: "VAT on the additional fees, in minor units.",
    amount: "The fee, in minor units.",
    appliedAt: "When this version takes or took effect.",
    asyncProcessing: "The figure for `ASYNC_PROCESSING`.",
    confirmed: "The figure for `CONFIRMED`.",
    currency: "The currency that the partner is settled in.",
    day: "The day of the month.",
    discount: "The discount, in minor units.",
    discountShareTaxFree: "The tax-free part of `discountShare`, in minor units.",
    discountTaxFree: "The tax-free part of `discount`, in minor units.",
    failed: "The figure for `FAILED`.",
    fixedAmount: "A fixed fee, in minor units; set this or `fixedRate`, not both.",
    fixedRate: "A fee in milli-percent of the amount, 10 % being 10000; set this or `fixedAmount`, not both.",
    id: "The policy's id.",
    "PlatformContract.id": "The contract's id.",
    "PlatformPartner.id": "The partner's id.",
    ids: "The ids that the error is about.",
    isArchived: "Whether it is archived.",
    memberCompanyConnectionFailedReason: "Why connecting the partner failed.",
    memberCompanyConnectionStatus: "Whether the partner is connected to tax invoicing.",
    method: "The rhythm of settlement.",
    month: "The month.",
    "PlatformPartner.name": "The partner's company or personal name.",
    order: "What was ordered, in minor units.",
    orderTaxFree: "The tax-free part of `order`, in minor units.",
    payment: "What was paid, in minor units.",
    paymentSupply: "The supply value of the payment, in minor units.",
    paymentTaxFree: "The tax-free part of the payment, in minor units.",
    paymentVat: "The VAT of the payment, in minor units.",
    paymentVatBurden:
      "VAT taken off the settlement, in minor units: `paymentVat` if the contract subtracts it, else 0.",
    phoneNumber: "The contact's mobile phone number.",
    "PlatformOrderSettlementAmount.platformFee": "The platform's fee, in minor units.",
    platformFeeVat: "VAT on the platform's fee, in minor units.",
    processing: "The figure for `PROCESSING`.",
    rate: "The fee in milli-percent of the amount, not negative: 10 % is 10000.",
    settlement: "What the partner is settled, in minor units.",
    settlementTaxFree: "The tax-free part of `settlement`, in minor units.",
    "PlatformAccount.status": "Whether the account was found to be the partner's.",
    string: "The value, as text.",
    succeeded: "The figure for `SUCCEEDED`.",
    "PlatformPartner.type": "What kind of partner it is.",
    userDefinedFormulas: "What the merchant's own formulas came to."
  }
}
