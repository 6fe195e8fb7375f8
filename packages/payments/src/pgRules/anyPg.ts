/**
 * Says what holds for every PG whose own rules do not say otherwise, and what a single PG has.
 */
import type { PgProvider } from "../generated/Shared.ts"
import type { CancelWindow, Fact, Need, PartialCancel, TextRule } from "./rules.ts"
import {
  amounts,
  cancelling,
  cashReceipts,
  deadlinesByMethod,
  document,
  escrows,
  impossibleParts,
  overview,
  quickGuide,
  refundDates,
  terms,
  testModes
} from "./sources.ts"

/** The operations that a single PG has. */
export const operationsOfOne: { readonly [operation: string]: Fact<PgProvider> } = {
  getPgCardPromotions: { value: "KCP_V2", source: document },
  registerStoreReceipt: { value: "INICIS_V2", source: document, note: "it needs the key of the PG's own API" },
  stopPaymentCancellation: { value: "TRIPLE_A", source: document }
}

/** The parameters of `confirmEscrow` that a single PG reads. */
export const fromStore: Fact<PgProvider> = { value: "NAVERPAY", source: document }

export const instalments: Fact<{ readonly least: number; readonly hyundai?: number }> = {
  value: { least: 50_000 },
  source: amounts
}

/** Says of which cancellations of a part no PG makes one, unless its own rules say otherwise. */
export const partialCancel: ReadonlyArray<Fact<PartialCancel>> = [
  { value: { methods: ["MOBILE"], is: "Unsupported" }, source: deadlinesByMethod },
  { value: { isUnconfirmedEscrow: true, is: "Unsupported" }, source: escrows },
  {
    value: { methods: ["CARD"], cardTypes: ["GIFT"], is: "Unsupported" },
    source: impossibleParts,
    note:
      "nor of prepaid cards, foreign cards, points, and corporate cards with a block; with points and tax fields " +
      "hardly anywhere, and points only of KB, Samsung, Hana, Shinhan and Hyundai"
  }
]

/** True as a mobile payment is cancelled only within its calendar month, in Korea. */
export const mobileWithinMonth: Fact<true> = { value: true, source: cancelling }

export const refundNeeds: Fact<ReadonlyArray<Need>> = {
  value: [{ fields: ["refundAccount"], methods: ["VIRTUAL_ACCOUNT"] }],
  source: cancelling,
  note: "it takes 1 to 2 business days and 300 KRW, and a special contract but at TOSSPAYMENTS; there is no deadline"
}

/**
 * Holds what is true of most PGs, and what no request shows. It is for readers, and for the emulator.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const days = PgRules.everyPg.escrowConfirmedAfter.value.delivered // 3
 * ```
 * @category PGs
 * @since 0.1.0
 */
export const everyPg: {
  readonly cancelWindows: {
    readonly CARD: Fact<CancelWindow>
    readonly TRANSFER: Fact<CancelWindow>
    readonly MOBILE: Fact<true>
  }
  readonly partialCancel: ReadonlyArray<Fact<PartialCancel>>
  readonly partialCancelOfGift: Fact<"ByKind">
  readonly virtualAccountRefund: Fact<ReadonlyArray<Need>>
  readonly virtualAccountExpiry: Fact<true>
  readonly expiredStatus: Fact<undefined>
  /** The business days until a card shows a cancellation: at once on the same day, or after the acquisition. */
  readonly cardRefundDays: Fact<{ readonly from: number; readonly until: number }>
  readonly cancelReversal: Fact<"SameDay">
  /** The business days after which a buyer's confirmation is made without the buyer. */
  readonly escrowConfirmedAfter: Fact<{ readonly delivered: number; readonly untraceable: number }>
  readonly anonymousCashReceipt: Fact<string>
  readonly cashReceiptIdentity: Fact<TextRule>
  readonly instalments: Fact<{ readonly least: number; readonly hyundai?: number }>
  readonly testMode: Fact<string>
  /** The time in Korea by which a PG that is `ChargedAndCancelled` has cancelled the payments of a day. */
  readonly testCancelledBy: Fact<{ readonly hour: number; readonly minute: number }>
  /** The PGs of the enum that have no guide for V2. */
  readonly withoutGuide: Fact<ReadonlyArray<PgProvider>>
} = {
  cancelWindows: {
    CARD: { value: { within: { years: 1 } }, source: deadlinesByMethod, note: "usually; some issuers 3 months" },
    TRANSFER: {
      value: { within: { months: 3 } },
      source: deadlinesByMethod,
      note: "about; another help page says that there is no limit"
    },
    MOBILE: mobileWithinMonth
  },
  partialCancel,
  partialCancelOfGift: { value: "ByKind", source: impossibleParts },
  virtualAccountRefund: refundNeeds,
  virtualAccountExpiry: { value: true, source: document, note: "payInstantly requires it for every PG" },
  expiredStatus: {
    value: undefined,
    source: quickGuide,
    note: "V2 does not say what an account becomes that expired; V1 calls it failed if it was closed before the deposit"
  },
  cardRefundDays: {
    value: { from: 3, until: 5 },
    source: refundDates,
    note: "a whole cancellation on the day of the payment is seen at once",
    others: [{ value: { from: 3, until: 4 }, source: terms }]
  },
  cancelReversal: { value: "SameDay", source: terms },
  escrowConfirmedAfter: { value: { delivered: 3, untraceable: 6 }, source: escrows },
  anonymousCashReceipt: { value: "010-000-1234", source: cashReceipts, note: "the console does not show it" },
  cashReceiptIdentity: {
    value: { allows: "a phone or resident number if it is personal, else a business number" },
    source: document
  },
  instalments,
  testMode: {
    value: "easy pays of one's own contract are not cancelled by the PG in front; no deposit but the console's notice",
    source: testModes,
    note: "KB, NH and Kakao bank often refuse"
  },
  testCancelledBy: {
    value: { hour: 23, minute: 50 },
    source: testModes,
    note: "by some after 30 to 60 minutes already"
  },
  withoutGuide: {
    value: [
      "HTML5_INICIS",
      "PAYPAL",
      "INICIS",
      "NICE",
      "DANAL_TPAY",
      "JTNET",
      "UPLUS",
      "KAKAO",
      "SETTLE",
      "KCP",
      "NAVERCO",
      "SYRUP",
      "KICC",
      "EXIMBAY",
      "SMILEPAY",
      "KCP_BILLING",
      "ALIPAY",
      "PAYPLE",
      "CHAI",
      "BLUEWALNUT",
      "SMARTRO",
      "KCP_QUICK",
      "DAOU",
      "TOSSPAY",
      "KCP_DIRECT",
      "SETTLE_ACC",
      "SETTLE_FIRM",
      "INICIS_UNIFIED",
      "PINPAY",
      "TOSS_BRANDPAY",
      "MOBILIANS_V2",
      "INNOPAY"
    ],
    source: overview
  }
}
