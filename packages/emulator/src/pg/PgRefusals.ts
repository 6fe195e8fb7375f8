/**
 * Refuses what a PG does not take, by the rules that the client's `PgRules` has.
 *
 * PortOne refuses by itself an operation or a way to pay that it does not have for a PG: `InvalidRequestError`. The PG
 * refuses all the rest, with a code: no source says which code each PG gives, so the codes are the emulator's own, or
 * those of Toss Payments where it has one.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { SelectedChannel } from "@effect-portone/payments/generated/Shared"
import * as PgRules from "@effect-portone/payments/PgRules"
import { rulesOf } from "./Channels.ts"
import type { Refusal } from "./MagicCards.ts"

/** The codes of what is refused, by the rule, where there is a word for it. */
const codes: { readonly [rule: string]: string } = {
  paymentId: "INVALID_ORDER_ID",
  issueId: "INVALID_ORDER_ID",
  orderName: "INVALID_ORDER_NAME",
  currencies: "NOT_SUPPORTED_CURRENCY",
  instalments: "INVALID_CARD_INSTALLMENT_PLAN",
  "cancel.partial": "NOT_ALLOWED_PARTIAL_REFUND",
  "cancel.window": "EXCEED_CANCEL_PERIOD",
  "virtualAccount.longest": "INVALID_VIRTUAL_ACCOUNT_EXPIRY",
  "virtualAccount.refundHours": "NOT_AVAILABLE_HOURS",
  "virtualAccount.isRefundable": "NOT_CANCELABLE_PAYMENT",
  "convenienceStore.isFinal": "NOT_CANCELABLE_PAYMENT"
}

const codeOf = ({ kind, rule }: PgRules.Problem): string => {
  if (kind === "TooLittle" && rule === "amounts") return "BELOW_MINIMUM_AMOUNT"
  if (kind === "TooMuch" && rule === "amounts") return "EXCEED_MAX_AMOUNT"
  return codes[rule] ?? (kind === "Missing" ? "MISSING_PARAMETER" : "INVALID_REQUEST")
}

/** The rules of what PortOne itself has for a PG: its operations, and its ways to pay and to issue billing keys. */
const ofPortOne = /^(operation|methods\..*|billingKeys\..*|manualConfirm|escrow)$/

/** Returns true if PortOne, and not the PG, refuses the request. */
const isOfPortOne = ({ field, kind, rule }: PgRules.Problem): boolean =>
  kind === "Unsupported" && (field === "operation" || field === "payMethod") && ofPortOne.test(rule)

/**
 * Returns the PG's refusal of a request, or undefined if it takes it. Fails with `InvalidRequestError` for what PortOne
 * does not have for the PG. A lenient channel needs no request, so it is made only where the channel has rules.
 */
export const refusalOf = Effect.fnUntraced(function* (
  channel: SelectedChannel | undefined,
  request: () => PgRules.Request
): Effect.fn.Return<Refusal | undefined, InvalidRequestError> {
  const rules = yield* rulesOf(channel)
  if (rules === undefined) return undefined
  const isTest = channel?.type === "TEST"
  const refused = PgRules.problemsWith(rules, { ...request(), isTest }).filter(({ effect }) => effect === "Refused")
  const ofPortOne = refused.find(isOfPortOne)
  if (ofPortOne !== undefined) return yield* new InvalidRequestError({ message: ofPortOne.message })
  const [first] = refused
  return first === undefined ? undefined : { pgCode: codeOf(first), pgMessage: first.message }
})

/** Refuses an operation that PortOne does not have for the PG of a channel, with `InvalidRequestError`. */
export const refuseOperation = (
  channel: SelectedChannel | undefined,
  operation: string
): Effect.Effect<void, InvalidRequestError> => Effect.asVoid(refusalOf(channel, () => ({ operation })))

/** The wallets that the browser SDK has as ways to pay, and the API as easy pays. */
const wallets: ReadonlyArray<string | undefined> = ["PAYPAL", "ALIPAY", "ALIPAY_PLUS"]

/** Returns the browser SDK's name of a way to pay, such as `VIRTUAL_ACCOUNT`, by its tag in the API. */
export const payMethodOf = (
  method: { readonly type: string; readonly provider?: string | undefined } | undefined
): string | undefined => {
  const name = /PaymentMethod(\w+)$/.exec(method?.type ?? "")?.[1]
  if (name === undefined) return undefined
  if (name === "EasyPay" && wallets.includes(method?.provider)) return method?.provider
  return name.replaceAll(/\B[A-Z]/g, "_$&").toUpperCase()
}
