/**
 * Searches payments, by every condition of the API, each compared with what stands in the payment.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { DateTimeRange, InvalidRequestError, PaymentMethodType } from "@effect-portone/core/generated/Shared"
import type {
  GetPaymentsInput,
  GetPaymentsResponse,
  PaymentCancellation,
  PaymentFilterInput,
  PaymentMethod,
  PaymentTextSearchField
} from "@effect-portone/payments/generated/Payments"
import { isWithin, pageOf, sortedBy } from "../../search/Pages.ts"
import { contains, matches, matchesAny, type Searchable } from "../../search/TextSearch.ts"
import { State } from "../../state/State.ts"
import { allPayments, type StoredPayment } from "../records/Payments.ts"

type Method<Type extends PaymentMethod["type"]> = Extract<PaymentMethod, { readonly type: Type }>

/** Returns the payment's method, if it is of this type. */
const methodOf = <Type extends PaymentMethod["type"]>(payment: StoredPayment, type: Type): Method<Type> | undefined =>
  payment.method?.type === type
    ? // A comparison of a union's discriminator with a type parameter does not narrow the union.
      (payment.method as Method<Type>)
    : undefined

const cardOf = (payment: StoredPayment) => methodOf(payment, "PaymentMethodCard")
const accountOf = (payment: StoredPayment) => methodOf(payment, "PaymentMethodVirtualAccount")
const receiptOf = (payment: StoredPayment) => {
  const receipt = "cashReceipt" in payment ? payment.cashReceipt : undefined
  return receipt?.status === "UNRECOGNIZED" ? undefined : receipt
}

type Cancellation = Exclude<PaymentCancellation, { readonly status: "UNRECOGNIZED" }>

/** Returns a text of all cancellations of the payment, each on a line of its own. */
const ofCancellations = (payment: StoredPayment, textOf: (cancellation: Cancellation) => string | undefined) =>
  "cancellations" in payment
    ? payment.cancellations
        ?.flatMap((cancellation) => (cancellation.status === "UNRECOGNIZED" ? [] : (textOf(cancellation) ?? [])))
        .join("\n")
    : undefined

const searchable: Searchable<StoredPayment, Exclude<PaymentTextSearchField, "ALL">> = {
  PAYMENT_ID: (payment) => payment.id,
  TX_ID: (payment) => payment.transactionId,
  SCHEDULE_ID: (payment) => payment.scheduleId,
  FAIL_REASON: (payment) => (payment.status === "FAILED" ? payment.failure.reason : undefined),
  CARD_ISSUER: (payment) => cardOf(payment)?.card?.issuer,
  CARD_ACQUIRER: (payment) => cardOf(payment)?.card?.publisher,
  CARD_BIN: (payment) => cardOf(payment)?.card?.bin,
  CARD_NUMBER: (payment) => cardOf(payment)?.card?.number,
  CARD_APPROVAL_NUMBER: (payment) => cardOf(payment)?.approvalNumber,
  CARD_RECEIPT_NAME: (payment) => cardOf(payment)?.card?.name,
  CARD_INSTALLMENT: (payment) => cardOf(payment)?.installment?.month.toString(),
  TRANS_BANK: (payment) => methodOf(payment, "PaymentMethodTransfer")?.bank,
  VIRTUAL_ACCOUNT_HOLDER_NAME: (payment) => accountOf(payment)?.remitteeName,
  VIRTUAL_ACCOUNT_BANK: (payment) => accountOf(payment)?.bank,
  VIRTUAL_ACCOUNT_NUMBER: (payment) => accountOf(payment)?.accountNumber,
  PG_MERCHANT_ID: (payment) => payment.channel?.pgMerchantId,
  PG_TX_ID: (payment) => ("pgTxId" in payment ? payment.pgTxId : undefined),
  PG_RECEIPT_ID: (payment) => receiptOf(payment)?.pgReceiptId,
  RECEIPT_APPROVAL_NUMBER: (payment) => receiptOf(payment)?.issueNumber,
  PG_CANCELLATION_ID: (payment) => ofCancellations(payment, ({ pgCancellationId }) => pgCancellationId),
  CANCEL_REASON: (payment) => ofCancellations(payment, ({ reason }) => reason),
  ORDER_NAME: (payment) => payment.orderName,
  CUSTOMER_NAME: (payment) => payment.customer.name,
  CUSTOMER_EMAIL: (payment) => payment.customer.email,
  CUSTOMER_PHONE_NUMBER: (payment) => payment.customer.phoneNumber,
  CUSTOMER_ADDRESS: ({ customer: { address } }) =>
    address === undefined || address.type === "UNRECOGNIZED" ? undefined : address.oneLine,
  CUSTOMER_ZIPCODE: (payment) => payment.customer.zipcode,
  USER_AGENT: (payment) => payment.origin.userAgent,
  BILLING_KEY: (payment) => payment.billingKey,
  PROMOTION_ID: (payment) => payment.promotionId,
  GIFT_CERTIFICATION_APPROVAL_NUMBER: (payment) => methodOf(payment, "PaymentMethodGiftCertificate")?.approvalNumber
}

const matchesText = contains(searchable)

/** A method that is not here is found by no search for a type. */
const methodTypes: Readonly<Partial<Record<PaymentMethod["type"], PaymentMethodType>>> = {
  PaymentMethodCard: "CARD",
  PaymentMethodTransfer: "TRANSFER",
  PaymentMethodVirtualAccount: "VIRTUAL_ACCOUNT",
  PaymentMethodGiftCertificate: "GIFT_CERTIFICATE",
  PaymentMethodMobile: "MOBILE",
  PaymentMethodEasyPay: "EASY_PAY",
  PaymentMethodConvenienceStore: "CONVENIENCE_STORE",
  PaymentMethodCrypto: "CRYPTO"
}

const methodTypeOf = ({ method }: StoredPayment) => (method === undefined ? undefined : methodTypes[method.type])

/** Returns the status as a search names it: one of them has another name there. */
const statusOf = ({ status }: StoredPayment) => (status === "PAY_PENDING" ? "PENDING" : status)

const platforms: Readonly<Record<string, string>> = { PC: "SDK_PC", MOBILE: "SDK_MOBILE", API: "API" }

/** Returns the result of the last webhook about the payment's current status. */
const webhookStatusOf = ({ status, webhooks = [] }: StoredPayment) =>
  webhooks.findLast(({ paymentStatus }) => paymentStatus === status)?.status

/** True if the instant is in the range, both ends included, or if there is no range. */
const isIn = (range: DateTimeRange | undefined, instant: DateTime.Utc | undefined) =>
  range === undefined ||
  (instant !== undefined && DateTime.between(instant, { minimum: range.from, maximum: range.until }))

const matchesFilter = (filter: PaymentFilterInput, now: DateTime.Utc): ((payment: StoredPayment) => boolean) => {
  const isInSpan = isWithin(filter, now)
  return (payment) => {
    const receipt = receiptOf(payment)
    return (
      isInSpan(filter.timestampType === "CREATED_AT" ? payment.requestedAt : payment.statusChangedAt) &&
      matches(filter.merchantId, payment.merchantId) &&
      matches(filter.storeId, payment.storeId) &&
      matchesAny(filter.status, statusOf(payment)) &&
      matchesAny(filter.methods, methodTypeOf(payment)) &&
      matchesAny<string>(filter.pgProvider, payment.channel?.pgProvider) &&
      matches(filter.isTest, payment.channel?.type === "TEST") &&
      matches(filter.isScheduled, payment.scheduleId !== undefined) &&
      matches<string>(filter.version, payment.version) &&
      matches<string>(filter.webhookStatus, webhookStatusOf(payment)) &&
      matches<string>(filter.platformType, platforms[payment.origin.platformType]) &&
      matches<string>(filter.currency, payment.currency) &&
      matches(filter.isEscrow, payment.escrow !== undefined) &&
      // No search asks for the status of an escrow before it is registered.
      matches<string>(filter.escrowStatus, payment.escrow?.status) &&
      matches<string>(filter.cardBrand, cardOf(payment)?.card?.brand) &&
      matches<string>(filter.cardType, cardOf(payment)?.card?.type) &&
      matches<string>(filter.cardOwnerType, cardOf(payment)?.card?.ownerType) &&
      matches<string>(
        filter.giftCertificateType,
        methodOf(payment, "PaymentMethodGiftCertificate")?.giftCertificateType
      ) &&
      matches<string>(filter.cashReceiptType, receipt?.type) &&
      matches<string>(filter.cashReceiptStatus, receipt?.status) &&
      isIn(filter.cashReceiptIssuedAtRange, receipt?.issuedAt) &&
      isIn(filter.cashReceiptCancelledAtRange, receipt?.status === "CANCELLED" ? receipt.cancelledAt : undefined) &&
      (filter.textSearch ?? []).every((search) => matchesText(payment, search))
    )
  }
}

/** Returns a page of the payments that match. */
export const getPayments = Effect.fnUntraced(function* (
  input: GetPaymentsInput
): Effect.fn.Return<GetPaymentsResponse, InvalidRequestError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const filter = input.filter ?? {}
  const found = allPayments(state).filter(matchesFilter(filter, now))
  const instantOf = (payment: StoredPayment) =>
    filter.sortBy === "STATUS_CHANGED_AT" ? payment.statusChangedAt : payment.requestedAt
  return yield* pageOf(sortedBy(found, instantOf, filter.sortOrder), input.page)
})
