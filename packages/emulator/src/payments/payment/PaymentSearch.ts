/**
 * Which payments a search finds. Every condition of the API holds, by what stands in the payment.
 */
import type { DateTimeRange, InvalidRequestError, PaymentMethodType } from "@effect-portone/core/generated/Shared"
import type {
  GetPaymentsInput,
  GetPaymentsResponse,
  PaymentCancellation,
  PaymentFilterInput,
  PaymentMethod,
  PaymentTextSearchField
} from "@effect-portone/payments/generated/Payments"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { pageOf, sortedBy, within } from "../../search/Pages.ts"
import { allPayments, type StoredPayment } from "../records/Payments.ts"
import { State } from "../../state/State.ts"
import { contains, is, isAmong, type Searchable } from "../../search/TextSearch.ts"

type Method<Type extends PaymentMethod["type"]> = Extract<PaymentMethod, { readonly type: Type }>

const methodOf = <Type extends PaymentMethod["type"]>(payment: StoredPayment, type: Type): Method<Type> | undefined =>
  payment.method?.type === type
    ? // What the comparison of a union's discriminator with a type parameter does not narrow.
      (payment.method as Method<Type>)
    : undefined

const cardOf = (payment: StoredPayment) => methodOf(payment, "PaymentMethodCard")
const accountOf = (payment: StoredPayment) => methodOf(payment, "PaymentMethodVirtualAccount")
const receiptOf = (payment: StoredPayment) => {
  const receipt = "cashReceipt" in payment ? payment.cashReceipt : undefined
  return receipt?.status === "UNRECOGNIZED" ? undefined : receipt
}

type Cancellation = Exclude<PaymentCancellation, { readonly status: "UNRECOGNIZED" }>

/** What its cancellations say, each on a line of its own. */
const ofCancellations = (payment: StoredPayment, look: (cancellation: Cancellation) => string | undefined) =>
  "cancellations" in payment
    ? payment.cancellations
        ?.flatMap((cancellation) => (cancellation.status === "UNRECOGNIZED" ? [] : (look(cancellation) ?? [])))
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

const methodTypes: Readonly<Record<Exclude<PaymentMethod["type"], "UNRECOGNIZED">, PaymentMethodType>> = {
  PaymentMethodCard: "CARD",
  PaymentMethodTransfer: "TRANSFER",
  PaymentMethodVirtualAccount: "VIRTUAL_ACCOUNT",
  PaymentMethodGiftCertificate: "GIFT_CERTIFICATE",
  PaymentMethodMobile: "MOBILE",
  PaymentMethodEasyPay: "EASY_PAY",
  PaymentMethodConvenienceStore: "CONVENIENCE_STORE",
  PaymentMethodCrypto: "CRYPTO"
}

const methodTypeOf = ({ method }: StoredPayment) =>
  method === undefined || method.type === "UNRECOGNIZED" ? undefined : methodTypes[method.type]

/** The same thing has one word in a payment and another in a search. */
const statusOf = ({ status }: StoredPayment) => (status === "PAY_PENDING" ? "PENDING" : status)

const platforms: Readonly<Record<string, string>> = { PC: "SDK_PC", MOBILE: "SDK_MOBILE", API: "API" }

/** How the last webhook fared that told of the status that the payment now has. */
const webhookStatusOf = ({ status, webhooks = [] }: StoredPayment) =>
  webhooks.findLast(({ paymentStatus }) => paymentStatus === status)?.status

/** Before it is registered, an escrow has a status that no search asks for. */
const escrowStatusOf = ({ escrow }: StoredPayment) => escrow?.status

const isIn = (range: DateTimeRange | undefined, instant: DateTime.Utc | undefined) =>
  range === undefined ||
  (instant !== undefined && DateTime.between(instant, { minimum: range.from, maximum: range.until }))

const matches = (filter: PaymentFilterInput, now: DateTime.Utc): ((payment: StoredPayment) => boolean) => {
  const isInSpan = within(filter, now)
  return (payment) => {
    const receipt = receiptOf(payment)
    return (
      isInSpan(filter.timestampType === "CREATED_AT" ? payment.requestedAt : payment.statusChangedAt) &&
      is(filter.merchantId, payment.merchantId) &&
      is(filter.storeId, payment.storeId) &&
      isAmong(filter.status, statusOf(payment)) &&
      isAmong(filter.methods, methodTypeOf(payment)) &&
      isAmong<string>(filter.pgProvider, payment.channel?.pgProvider) &&
      is(filter.isTest, payment.channel?.type === "TEST") &&
      is(filter.isScheduled, payment.scheduleId !== undefined) &&
      is<string>(filter.version, payment.version) &&
      is<string>(filter.webhookStatus, webhookStatusOf(payment)) &&
      is<string>(filter.platformType, platforms[payment.origin.platformType]) &&
      is<string>(filter.currency, payment.currency) &&
      is(filter.isEscrow, payment.escrow !== undefined) &&
      is<string>(filter.escrowStatus, escrowStatusOf(payment)) &&
      is<string>(filter.cardBrand, cardOf(payment)?.card?.brand) &&
      is<string>(filter.cardType, cardOf(payment)?.card?.type) &&
      is<string>(filter.cardOwnerType, cardOf(payment)?.card?.ownerType) &&
      is<string>(filter.giftCertificateType, methodOf(payment, "PaymentMethodGiftCertificate")?.giftCertificateType) &&
      is<string>(filter.cashReceiptType, receipt?.type) &&
      is<string>(filter.cashReceiptStatus, receipt?.status) &&
      isIn(filter.cashReceiptIssuedAtRange, receipt?.issuedAt) &&
      isIn(filter.cashReceiptCancelledAtRange, receipt?.status === "CANCELLED" ? receipt.cancelledAt : undefined) &&
      (filter.textSearch ?? []).every((search) => matchesText(payment, search))
    )
  }
}

export const getPayments = Effect.fnUntraced(function* (
  input: GetPaymentsInput
): Effect.fn.Return<GetPaymentsResponse, InvalidRequestError, State> {
  const state = yield* State
  const now = yield* DateTime.now
  const filter = input.filter ?? {}
  const found = allPayments(state).filter(matches(filter, now))
  const instantOf = (payment: StoredPayment) =>
    filter.sortBy === "STATUS_CHANGED_AT" ? payment.statusChangedAt : payment.requestedAt
  return yield* pageOf(sortedBy(found, instantOf, filter.sortOrder), input.page)
})
