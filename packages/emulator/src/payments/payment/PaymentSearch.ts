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
import { millisOf, pageOf } from "../../search/Pages.ts"
import { type Condition, conditionsOn, contains, type Searchable } from "../../search/TextSearch.ts"
import type { State } from "../../state/State.ts"
import { decodedPayments, type StoredPayment } from "../records/Payments.ts"

const { equals, given, isOneOf } = conditionsOn<StoredPayment>()

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

/** Returns a condition that an instant is in the range, both ends included; none if there is no range. */
const isIn = (
  range: DateTimeRange | undefined,
  instantOf: (payment: StoredPayment) => DateTime.Utc | undefined
): ReadonlyArray<Condition<StoredPayment>> =>
  given(range, (payment, { from, until }) => {
    const instant = instantOf(payment)
    return instant !== undefined && DateTime.between(instant, { minimum: from, maximum: until })
  })

const conditionsOf = (filter: PaymentFilterInput): ReadonlyArray<Condition<StoredPayment>> => [
  ...equals(filter.merchantId, ({ merchantId }) => merchantId),
  ...equals(filter.storeId, ({ storeId }) => storeId),
  ...isOneOf(filter.status, statusOf),
  ...isOneOf(filter.methods, methodTypeOf),
  ...isOneOf(filter.pgProvider, ({ channel }) => channel?.pgProvider),
  ...equals(filter.isTest, ({ channel }) => channel?.type === "TEST"),
  ...equals(filter.isScheduled, ({ scheduleId }) => scheduleId !== undefined),
  ...equals(filter.version, ({ version }) => version),
  ...equals(filter.webhookStatus, webhookStatusOf),
  ...equals(filter.platformType, ({ origin }) => platforms[origin.platformType]),
  ...equals(filter.currency, ({ currency }) => currency),
  ...equals(filter.isEscrow, ({ escrow }) => escrow !== undefined),
  // No search asks for the status of an escrow before it is registered.
  ...equals(filter.escrowStatus, ({ escrow }) => escrow?.status),
  ...equals(filter.cardBrand, (payment) => cardOf(payment)?.card?.brand),
  ...equals(filter.cardType, (payment) => cardOf(payment)?.card?.type),
  ...equals(filter.cardOwnerType, (payment) => cardOf(payment)?.card?.ownerType),
  ...equals(
    filter.giftCertificateType,
    (payment) => methodOf(payment, "PaymentMethodGiftCertificate")?.giftCertificateType
  ),
  ...equals(filter.cashReceiptType, (payment) => receiptOf(payment)?.type),
  ...equals(filter.cashReceiptStatus, (payment) => receiptOf(payment)?.status),
  ...isIn(filter.cashReceiptIssuedAtRange, (payment) => receiptOf(payment)?.issuedAt),
  ...isIn(filter.cashReceiptCancelledAtRange, (payment) => {
    const receipt = receiptOf(payment)
    return receipt?.status === "CANCELLED" ? receipt.cancelledAt : undefined
  }),
  ...(filter.textSearch ?? []).flatMap((search) => given(search, matchesText))
]

const requestedAt = millisOf((payment: StoredPayment) => payment.requestedAt)
const statusChangedAt = millisOf((payment: StoredPayment) => payment.statusChangedAt)

/** Returns a page of the payments that match. */
export const getPayments = Effect.fnUntraced(function* (
  input: GetPaymentsInput
): Effect.fn.Return<GetPaymentsResponse, InvalidRequestError, State> {
  const filter = input.filter ?? {}
  return yield* pageOf(yield* decodedPayments, {
    span: filter,
    within: filter.timestampType === "CREATED_AT" ? requestedAt : statusChangedAt,
    conditions: conditionsOf(filter),
    by: filter.sortBy === "STATUS_CHANGED_AT" ? statusChangedAt : requestedAt,
    order: filter.sortOrder,
    page: input.page
  })
})
