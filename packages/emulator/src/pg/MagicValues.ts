/**
 * The values besides card numbers by which a test says what a PG or an agency shall do. The domain that takes a value looks
 * here; so does the README.
 *
 * Where an agency's own codes are not public, `pgCode` is the emulator's.
 */
import type { Refusal } from "./MagicCards.ts"

export interface MagicValue {
  /** The operations that take it. */
  readonly operations: ReadonlyArray<string>
  /** Where it stands in a request. */
  readonly field: string
  /** In a sentence, which values these are. */
  readonly values: string
  /** In a sentence, what comes of it. */
  readonly does: string
}

/** A value that makes a PG refuse, told by how it ends. */
export interface MagicRefusal extends MagicValue {
  readonly endsIn: string
  readonly refusal: Refusal
}

const refusal = (operation: string, field: string, endsIn: string, does: string, refusal: Refusal): MagicRefusal => ({
  operations: [operation],
  field,
  values: `ends in \`${endsIn}\``,
  does,
  endsIn,
  refusal
})

/** What the PG says of this value, if it refuses it. */
export const refusalOf = ({ endsIn, refusal }: MagicRefusal, value: string | undefined): Refusal | undefined =>
  value?.endsWith(endsIn) === true ? refusal : undefined

export const unknownChannel: MagicValue = {
  operations: [
    "issueBillingKey",
    "payInstantly",
    "issueCashReceipt",
    "sendIdentityVerification",
    "getPgCardPromotions"
  ],
  field: "channelKey",
  values: "says `unknown`",
  does: "is of no channel: `ChannelNotFoundError`"
}

export const receiptRefused = refusal(
  "issueCashReceipt",
  "customer.identityNumber",
  "0002",
  "gets no cash receipt, but one that is `ISSUE_FAILED`",
  { pgCode: "CASH_RECEIPT_REFUSED", pgMessage: "The identity number is not a valid one." }
)

export const receiptStays = refusal(
  "cancelCashReceiptByPaymentId",
  "customer.identityNumber",
  "0008",
  "gets a cash receipt that cannot be cancelled",
  { pgCode: "CASH_RECEIPT_NOT_CANCELABLE", pgMessage: "The cash receipt can no longer be cancelled." }
)

/** What a secret that was revoked says. */
export const revokedSecret = "revoked"

const revoked: MagicValue = {
  operations: ["loginViaApiSecret"],
  field: "apiSecret",
  values: `says \`${revokedSecret}\``,
  does: "is no secret any more, nor in a header: `UnauthorizedError`"
}

/** The code that the emulator sends to every phone. */
export const rightCode = "123456"

const rightOtp: MagicValue = {
  operations: ["confirmIdentityVerification"],
  field: "otp",
  values: `is \`${rightCode}\``,
  does: "is the code that was sent: the identity is verified"
}

export const wrongCode: MagicValue & { readonly refusal: Refusal } = {
  operations: ["confirmIdentityVerification"],
  field: "otp",
  values: "is any other",
  does: "is a wrong code, and the right one can still be given",
  refusal: { pgCode: "OTP_MISMATCH", pgMessage: "The code is not the one that was sent." }
}

export const subscriberUnknown = refusal(
  "sendIdentityVerification",
  "customer.phoneNumber",
  "0002",
  "is no number of this person's: the verification is `FAILED`",
  { pgCode: "SUBSCRIBER_MISMATCH", pgMessage: "The carrier knows no such subscriber." }
)

export const subscriberBusy = refusal(
  "resendIdentityVerification",
  "customer.phoneNumber",
  "0008",
  "gets one code, and no second",
  { pgCode: "TOO_MANY_MESSAGES", pgMessage: "The carrier takes no more messages for this number." }
)

export const channelWithoutPromotions: MagicValue & { readonly says: string; readonly refusal: Refusal } = {
  operations: ["getPgCardPromotions"],
  field: "channelKey",
  values: "says `unsupported`",
  does: "is of a PG that has no card promotions",
  says: "unsupported",
  refusal: { pgCode: "PROMOTIONS_NOT_SUPPORTED", pgMessage: "The PG has no card promotions." }
}

const promotion = (id: string, does: string): MagicValue => ({
  operations: ["getPromotion", "payWithBillingKey", "payInstantly"],
  field: "promotionId",
  values: `is \`${id}\``,
  does
})

const issuer = (digits: string, name: string): MagicValue => ({
  operations: ["issueBillingKey", "payInstantly"],
  field: "method.card.credential.number",
  values: `begins with \`${digits}\``,
  does: `is of a card of \`${name}\``
})

const unknownProfile: MagicValue = {
  operations: ["evaluateCheckoutProfile"],
  field: "profileKey",
  values: "says `unknown`",
  does: "is of no profile: `ProfileSettingsNotFoundError`"
}

/** The one table of them. */
export const magicValues: ReadonlyArray<MagicValue & { readonly refusal?: Refusal }> = [
  unknownChannel,
  receiptRefused,
  receiptStays,
  subscriberUnknown,
  rightOtp,
  wrongCode,
  subscriberBusy,
  revoked,
  promotion("promotion-amount", "takes 1,000 won off 10,000 won or more, with a card of `SHINHAN_CARD`"),
  promotion("promotion-percent", "takes 10 % off, and 20 % from 100,000 won, with a card of `HYUNDAI_CARD`"),
  promotion("promotion-flat", "takes 5,000 won off any amount, with a card of `SHINHAN_CARD`"),
  promotion("promotion-scheduled", "is one that is still to come"),
  promotion("promotion-completed", "is one whose time is over"),
  promotion("promotion-terminated", "is one that was stopped"),
  issuer("451842", "SHINHAN_CARD"),
  issuer("402857", "HYUNDAI_CARD"),
  channelWithoutPromotions,
  unknownProfile
]
