/**
 * Which payments a search finds. Every condition of the API holds here: where the emulator's payments are all alike (no
 * escrow, no cash receipts, no webhooks), a condition finds all of them or none.
 */
import type { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  GetPaymentsInput,
  GetPaymentsResponse,
  PaymentFilterInput,
  PaymentTextSearchField
} from "@effect-portone/payments/generated/Payments"
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { pageOf, sortedBy, within } from "./Paging.ts"
import { allPayments, type StoredPayment } from "./Payments.ts"
import { State } from "./State.ts"
import { contains, is, isAmong, type Searchable } from "./TextSearch.ts"

const methodOf = (payment: StoredPayment) => (payment.method?.type === "PaymentMethodCard" ? payment.method : undefined)

const searchable: Searchable<StoredPayment, Exclude<PaymentTextSearchField, "ALL">> = {
  PAYMENT_ID: (payment) => payment.id,
  TX_ID: (payment) => payment.transactionId,
  FAIL_REASON: (payment) => (payment.status === "FAILED" ? payment.failure.reason : undefined),
  CARD_BIN: (payment) => methodOf(payment)?.card?.bin,
  CARD_NUMBER: (payment) => methodOf(payment)?.card?.number,
  CARD_APPROVAL_NUMBER: (payment) => methodOf(payment)?.approvalNumber,
  CARD_INSTALLMENT: (payment) => methodOf(payment)?.installment?.month.toString(),
  PG_MERCHANT_ID: (payment) => payment.channel?.pgMerchantId,
  PG_TX_ID: (payment) => ("pgTxId" in payment ? payment.pgTxId : undefined),
  CANCEL_REASON: (payment) => ("cancellations" in payment ? reasonsOf(payment.cancellations) : undefined),
  ORDER_NAME: (payment) => payment.orderName,
  CUSTOMER_NAME: (payment) => payment.customer.name,
  CUSTOMER_EMAIL: (payment) => payment.customer.email,
  CUSTOMER_PHONE_NUMBER: (payment) => payment.customer.phoneNumber,
  CUSTOMER_ZIPCODE: (payment) => payment.customer.zipcode,
  BILLING_KEY: (payment) => payment.billingKey,
  PROMOTION_ID: (payment) => payment.promotionId
}

const reasonsOf = (cancellations: ReadonlyArray<object> | undefined): string | undefined =>
  cancellations?.map((cancellation) => ("reason" in cancellation ? cancellation.reason : "")).join("\n")

const matchesText = contains(searchable)

const matches = (filter: PaymentFilterInput, now: DateTime.Utc): ((payment: StoredPayment) => boolean) => {
  const isInSpan = within(filter, now)
  // What no payment of the emulator has: asking for it finds nothing.
  const asksForMore =
    filter.isScheduled === true ||
    filter.isEscrow === true ||
    filter.webhookStatus !== undefined ||
    filter.escrowStatus !== undefined ||
    filter.giftCertificateType !== undefined ||
    filter.cashReceiptType !== undefined ||
    filter.cashReceiptStatus !== undefined ||
    filter.cashReceiptIssuedAtRange !== undefined ||
    filter.cashReceiptCancelledAtRange !== undefined
  return (payment) =>
    !asksForMore &&
    isInSpan(filter.timestampType === "CREATED_AT" ? payment.requestedAt : payment.statusChangedAt) &&
    is(filter.merchantId, payment.merchantId) &&
    is(filter.storeId, payment.storeId) &&
    isAmong<string>(filter.status, payment.status) &&
    isAmong(filter.methods, "CARD") &&
    isAmong<string>(filter.pgProvider, payment.channel?.pgProvider) &&
    is(filter.isTest, payment.channel?.type === "TEST") &&
    is<string>(filter.version, payment.version) &&
    is(filter.platformType, "API") &&
    is<string>(filter.currency, payment.currency) &&
    is<string>(filter.cardBrand, methodOf(payment)?.card?.brand) &&
    is<string>(filter.cardType, methodOf(payment)?.card?.type) &&
    is<string>(filter.cardOwnerType, methodOf(payment)?.card?.ownerType) &&
    (filter.textSearch ?? []).every((search) => matchesText(payment, search))
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
