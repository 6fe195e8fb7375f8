/**
 * Lists the values, other than card numbers and amounts, that make a PG or an agency behave specially. The rules read
 * them from here, and so does the table in the README.
 *
 * Where an agency's codes are not public, `pgCode` is the emulator's own.
 */
import type { Refusal } from "./MagicCards.ts"

/** A row of the table in the README: what some values of a field of a request do. */
export interface MagicValue {
  /** The operations that take the value. */
  readonly operations: ReadonlyArray<string>
  /** The path of the field in a request. */
  readonly field: string
  /** The values, as the predicate of a sentence. */
  readonly values: string
  /** The effect, as the predicate of a sentence. */
  readonly does: string
}

/** Values with a common ending that make a PG refuse. */
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

/** Returns the PG's refusal if the value has the ending. */
export const refusalFor = ({ endsIn, refusal }: MagicRefusal, value: string | undefined): Refusal | undefined =>
  value?.endsWith(endsIn) === true ? refusal : undefined

/** The key of a channel that does not exist. */
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

/** The customer whom the agency issues no cash receipt. */
export const receiptRefused = refusal(
  "issueCashReceipt",
  "customer.identityNumber",
  "0002",
  "gets no cash receipt, but one that is `ISSUE_FAILED`",
  { pgCode: "CASH_RECEIPT_REFUSED", pgMessage: "The identity number is not a valid one." }
)

/** The customer whose cash receipt the agency does not cancel. */
export const receiptStays = refusal(
  "cancelCashReceiptByPaymentId",
  "customer.identityNumber",
  "0008",
  "gets a cash receipt that cannot be cancelled",
  { pgCode: "CASH_RECEIPT_NOT_CANCELABLE", pgMessage: "The cash receipt can no longer be cancelled." }
)

/** The word in the API secrets that were revoked. */
export const revokedSecret = "revoked"

const revoked: MagicValue = {
  operations: ["loginViaApiSecret"],
  field: "apiSecret",
  values: `says \`${revokedSecret}\``,
  does: "is no secret any more, nor in a header: `UnauthorizedError`"
}

/** The beginning of the secrets of webhooks. */
export const webhookSecretPrefix = "whsec_"

const ofWebhooks: MagicValue = {
  operations: ["loginViaApiSecret"],
  field: "apiSecret",
  values: `begins with \`${webhookSecretPrefix}\``,
  does: "is the secret of webhooks, and no API secret, nor in a header: `UnauthorizedError`"
}

/** The code that is sent to every phone. */
export const rightCode = "123456"

const rightOtp: MagicValue = {
  operations: ["confirmIdentityVerification"],
  field: "otp",
  values: `is \`${rightCode}\``,
  does: "is the code that was sent: the identity is verified"
}

/** Every code except the right one. */
export const wrongCode: MagicValue & { readonly refusal: Refusal } = {
  operations: ["confirmIdentityVerification"],
  field: "otp",
  values: "is any other",
  does: "is a wrong code, and the right one can still be given",
  refusal: { pgCode: "OTP_MISMATCH", pgMessage: "The code is not the one that was sent." }
}

/** The phone number that the carrier does not know for this person. */
export const subscriberUnknown = refusal(
  "sendIdentityVerification",
  "customer.phoneNumber",
  "0002",
  "is no number of this person's: the verification is `FAILED`",
  { pgCode: "SUBSCRIBER_MISMATCH", pgMessage: "The carrier knows no such subscriber." }
)

/** The phone number that gets one code only. */
export const subscriberBusy = refusal(
  "resendIdentityVerification",
  "customer.phoneNumber",
  "0008",
  "gets one code, and no second",
  { pgCode: "TOO_MANY_MESSAGES", pgMessage: "The carrier takes no more messages for this number." }
)

/** The key of a channel whose PG has no card promotions. */
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

/** All special values of payments, in the order of the README. */
export const magicValues: ReadonlyArray<MagicValue & { readonly refusal?: Refusal }> = [
  unknownChannel,
  receiptRefused,
  receiptStays,
  subscriberUnknown,
  rightOtp,
  wrongCode,
  subscriberBusy,
  revoked,
  ofWebhooks,
  promotion("promotion-amount", "takes 1,000 won off 10,000 won or more, with a card of `SHINHAN_CARD`"),
  promotion("promotion-percent", "takes 10 % off, and 20 % from 100,000 won, with a card of `HYUNDAI_CARD`"),
  promotion("promotion-flat", "takes 5,000 won off any amount, with a card of `SHINHAN_CARD`"),
  promotion(
    "promotion-budget",
    "takes 10 % off 5,000 won or more, out of a budget of 1,000 won, with a card of `SHINHAN_CARD`"
  ),
  promotion("promotion-scheduled", "is one that is still to come"),
  promotion("promotion-paused", "is one that was paused"),
  promotion("promotion-completed", "is one whose time is over"),
  promotion("promotion-terminated", "is one that was stopped"),
  issuer("451842", "SHINHAN_CARD"),
  issuer("402857", "HYUNDAI_CARD"),
  channelWithoutPromotions,
  unknownProfile
]
