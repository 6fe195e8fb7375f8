/**
 * Knows the payments of orders: what a transfer tells of one, and how much of it can be settled.
 */
import type * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type { PaymentMethod, SucceededPaymentCancellation } from "@effect-portone/payments/generated/Payments"
import type { PlatformOrderSettlementAmount } from "@effect-portone/platform/generated/Shared"
import {
  type CreatePlatformOrderTransferBodyExternalPaymentDetail,
  type CreatePlatformOrderTransferInput,
  PlatformCancellationNotFoundError,
  type PlatformExternalPayment,
  type PlatformPaymentMethod,
  type PlatformPaymentMethodInput,
  PlatformPaymentNotFoundError,
  type PlatformPortOnePayment,
  PlatformSettlementCancelAmountExceededPortOneCancelError,
  PlatformSettlementPaymentAmountExceededPortOnePaymentError,
  PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError,
  PlatformSettlementTaxFreeAmountExceededPortOnePaymentError
} from "@effect-portone/platform/generated/Transfers"
import { findPayment, type StoredPayment } from "../../payments/records/Payments.ts"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { Store } from "../../state/State.ts"
import { dateOf } from "../records/Days.ts"
import { sumOfAmounts } from "../records/SettlementFigures.ts"
import type { TransferRow } from "../records/Transfers.ts"

type Paid = Extract<StoredPayment, { readonly paidAt: DateTime.Utc }>

/** A payment that an order was paid with. */
export interface OrderPayment {
  readonly payment: PlatformExternalPayment | PlatformPortOnePayment
  /** The date of the payment in Korea. */
  readonly paidOn: string
  /** The amount of a payment of PortOne's. */
  readonly amount?: Paid["amount"]
}

const card: PlatformPaymentMethod = { type: "CARD" }
const transfer: PlatformPaymentMethod = { type: "TRANSFER" }
const virtualAccount: PlatformPaymentMethod = { type: "VIRTUAL_ACCOUNT" }
const giftCertificate: PlatformPaymentMethod = { type: "GIFT_CERTIFICATE" }
const mobile: PlatformPaymentMethod = { type: "MOBILE" }

/** Returns the method of a payment of PortOne's. Undefined for a method that transfers do not tell of. */
const methodOf = (method: PaymentMethod): PlatformPaymentMethod | undefined => {
  switch (method.type) {
    case "PaymentMethodCard":
      return card
    case "PaymentMethodTransfer":
      return transfer
    case "PaymentMethodVirtualAccount":
      return virtualAccount
    case "PaymentMethodGiftCertificate":
      return giftCertificate
    case "PaymentMethodMobile":
      return mobile
    case "PaymentMethodEasyPay": {
      const { easyPayMethod, provider } = method
      return { type: "EASY_PAY", ...omitUndefined({ provider, methodType: easyPayMethodOf(easyPayMethod?.type) }) }
    }
    default:
      return undefined
  }
}

const easyPayMethodOf = (type: string | undefined) => {
  switch (type) {
    case "PaymentMethodCard":
      return "CARD"
    case "PaymentMethodTransfer":
      return "TRANSFER"
    case "PaymentMethodEasyPayMethodCharge":
      return "CHARGE"
    default:
      return undefined
  }
}

/** Returns the method that a request names. */
const namedMethod = (method: PlatformPaymentMethodInput): PlatformPaymentMethod | undefined => {
  if (method.card !== undefined) return card
  if (method.transfer !== undefined) return transfer
  if (method.virtualAccount !== undefined) return virtualAccount
  if (method.giftCertificate !== undefined) return giftCertificate
  if (method.mobile !== undefined) return mobile
  return method.easyPay === undefined ? undefined : { type: "EASY_PAY", ...omitUndefined(method.easyPay) }
}

const externalPayment = (
  id: string,
  { currency, method, orderName, paidAt }: CreatePlatformOrderTransferBodyExternalPaymentDetail
): PlatformExternalPayment => ({
  type: "EXTERNAL",
  id,
  currency,
  ...omitUndefined({ orderName, paidAt, method: method === undefined ? undefined : namedMethod(method) })
})

const portOnePayment = (payment: Paid): PlatformPortOnePayment => ({
  type: "PORT_ONE",
  id: payment.id,
  storeId: payment.storeId,
  channelKey: payment.channel.key ?? "",
  orderName: payment.orderName,
  currency: payment.currency,
  paidAt: payment.paidAt,
  ...omitUndefined({ method: payment.method === undefined ? undefined : methodOf(payment.method) })
})

const isPaid = (payment: StoredPayment | undefined): payment is Paid =>
  payment?.status === "PAID" || payment?.status === "PARTIAL_CANCELLED" || payment?.status === "CANCELLED"

/** Returns the payment of an order: an external one if the request has its details, or else a paid one of PortOne's. */
export const paymentOf = (
  store: Store,
  { externalPaymentDetail: detail, paymentId, settlementStartDate }: CreatePlatformOrderTransferInput
): Effect.Effect<OrderPayment, InvalidRequestError | PlatformPaymentNotFoundError> => {
  if (detail !== undefined) {
    const paidOn = detail.paidAt === undefined ? settlementStartDate : dateOf(detail.paidAt)
    if (paidOn !== undefined) return Effect.succeed({ payment: externalPayment(paymentId, detail), paidOn })
    const message = "externalPaymentDetail.paidAt must be given unless settlementStartDate is"
    return Effect.fail(new InvalidRequestError({ message }))
  }
  const payment = findPayment(store, { paymentId })
  if (isPaid(payment)) {
    return Effect.succeed({ payment: portOnePayment(payment), paidOn: dateOf(payment.paidAt), amount: payment.amount })
  }
  const message =
    payment === undefined
      ? `there is no payment ${paymentId}; one that was made elsewhere needs externalPaymentDetail`
      : `the payment ${paymentId} is not paid: it is ${payment.status}`
  return Effect.fail(new PlatformPaymentNotFoundError({ message }))
}

/** Refuses an order for more than what is not settled of its payment. Orders count in full, cancelled or not. */
export const checkPaid = (
  { amount: paid }: OrderPayment,
  orders: ReadonlyArray<TransferRow>,
  requested: PlatformOrderSettlementAmount
): Effect.Effect<
  void,
  | PlatformSettlementPaymentAmountExceededPortOnePaymentError
  | PlatformSettlementTaxFreeAmountExceededPortOnePaymentError
  | PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError
> => {
  if (paid === undefined) return Effect.void
  const registered = sumOfAmounts(
    orders.flatMap(({ transfer }) =>
      transfer.type === "ORDER" && transfer.payment.type === "PORT_ONE" ? [transfer.amount] : []
    )
  )
  const taxFree = Math.min(paid.taxFree ?? 0, paid.paid)
  const message = "with this order, more of the payment would be settled than was paid"
  if (registered.payment + requested.payment > paid.paid) {
    return Effect.fail(
      new PlatformSettlementPaymentAmountExceededPortOnePaymentError({
        registeredSettlementPaymentAmount: registered.payment,
        requestSettlementPaymentAmount: requested.payment,
        portOnePaymentAmount: paid.paid,
        message
      })
    )
  }
  if (registered.paymentTaxFree + requested.paymentTaxFree > taxFree) {
    return Effect.fail(
      new PlatformSettlementTaxFreeAmountExceededPortOnePaymentError({
        registeredSettlementTaxFreeAmount: registered.paymentTaxFree,
        requestSettlementTaxFreeAmount: requested.paymentTaxFree,
        portOneTaxFreeAmount: taxFree,
        message
      })
    )
  }
  if (taxedOf(registered) + taxedOf(requested) > paid.paid - taxFree) {
    return Effect.fail(
      new PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError({
        registeredSettlementSupplyWithVatAmount: taxedOf(registered),
        requestSettlementSupplyWithVatAmount: taxedOf(requested),
        portOneSupplyWithVatAmount: paid.paid - taxFree,
        message
      })
    )
  }
  return Effect.void
}

/** Returns the taxed part of what was paid: its supply value and its VAT. */
export const taxedOf = ({ payment, paymentTaxFree }: PlatformOrderSettlementAmount): number => payment - paymentTaxFree

/** Returns a cancellation of a payment of PortOne's that went through. */
export const cancellationOf = (
  store: Store,
  { id: paymentId, storeId }: PlatformPortOnePayment,
  id: string
): Effect.Effect<SucceededPaymentCancellation, PlatformCancellationNotFoundError | PlatformPaymentNotFoundError> => {
  const payment = findPayment(store, { storeId, paymentId })
  if (payment === undefined) {
    return Effect.fail(new PlatformPaymentNotFoundError({ message: `there is no payment ${paymentId}` }))
  }
  const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
  for (const cancellation of cancellations) {
    if (cancellation.status === "SUCCEEDED" && cancellation.id === id) return Effect.succeed(cancellation)
  }
  return Effect.fail(
    new PlatformCancellationNotFoundError({
      message: `the payment ${paymentId} has no cancellation ${id} that went through`
    })
  )
}

/**
 * Refuses a cancellation of more than the payment's cancellation gave back.
 *
 * @param transfers the transfers of the payment
 * @param requested the amounts that the request cancels, which are negative
 */
export const checkCancelled = (
  { id, taxFreeAmount, totalAmount }: SucceededPaymentCancellation,
  transfers: ReadonlyArray<TransferRow>,
  requested: PlatformOrderSettlementAmount
): Effect.Effect<void, PlatformSettlementCancelAmountExceededPortOneCancelError> => {
  const registered = sumOfAmounts(
    transfers.flatMap(({ transfer }) =>
      transfer.type === "ORDER_CANCEL" && transfer.payment.type === "PORT_ONE" && transfer.cancellation.id === id
        ? [transfer.amount]
        : []
    )
  )
  const limits = [
    ["SUPPLY_WITH_VAT", -taxedOf(registered), -taxedOf(requested), totalAmount - taxFreeAmount],
    ["TAX_FREE", -registered.paymentTaxFree, -requested.paymentTaxFree, taxFreeAmount]
  ] as const
  for (const [amountType, before, now, cancelled] of limits) {
    if (before + now <= cancelled) continue
    return Effect.fail(
      new PlatformSettlementCancelAmountExceededPortOneCancelError({
        amountType,
        registeredSettlementCancelAmount: before,
        requestSettlementCancelAmount: now,
        portOneCancelAmount: cancelled,
        message: `the payment's cancellation ${id} gave back ${cancelled} of ${amountType}, not ${before + now}`
      })
    )
  }
  return Effect.void
}
