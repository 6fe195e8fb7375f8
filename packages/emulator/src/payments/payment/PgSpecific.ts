/**
 * Answers what only one PG has: KakaoPay's own view of an order, which PortOne passes on unchanged, and the proof of
 * delivery that Paymentwall requires. No source says what the other PGs answer, so either works for any payment.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  ConfirmPaymentwallDeliveryInput,
  ConfirmPaymentwallDeliveryResponse,
  GetKakaopayPaymentOrderInput,
  GetKakaopayPaymentOrderResponse
} from "@effect-portone/payments/generated/PgSpecific"
import { PaymentNotFoundError } from "@effect-portone/payments/generated/Shared"
import { findChannel } from "../../pg/Channels.ts"
import type { State } from "../../state/State.ts"
import { decodedPayments, type StoredPayment } from "../records/Payments.ts"

/** KakaoPay's names of the statuses in which money was paid. */
const kakaopayStatuses: Readonly<Partial<Record<StoredPayment["status"], string>>> = {
  PAID: "SUCCESS_PAYMENT",
  PARTIAL_CANCELLED: "PART_CANCEL_PAYMENT",
  CANCELLED: "CANCEL_PAYMENT"
}

/** Returns local time in Korea without a time zone, as KakaoPay does. */
const inKorea = (instant: DateTime.Utc): string => DateTime.formatIso(DateTime.add(instant, { hours: 9 })).slice(0, 19)

const amountOf = (total: number, taxFree: number, vat: number) => ({
  total,
  tax_free: taxFree,
  vat,
  point: 0,
  discount: 0,
  green_deposit: 0
})

const kakaopayOrder = (payment: StoredPayment, tid: string) => {
  const { cancelled, cancelledTaxFree, taxFree, total, vat = 0 } = payment.amount
  const cancellations = "cancellations" in payment ? (payment.cancellations ?? []) : []
  let cancelledVat = 0
  for (const cancellation of cancellations) {
    if (cancellation.status === "SUCCEEDED") cancelledVat += cancellation.vatAmount
  }
  return {
    tid,
    cid: payment.channel?.pgMerchantId,
    status: kakaopayStatuses[payment.status] ?? "FAIL_PAYMENT",
    partner_order_id: payment.id,
    partner_user_id: payment.customer.id ?? "",
    payment_method_type: "CARD",
    item_name: payment.orderName,
    quantity: payment.productCount ?? 1,
    amount: amountOf(total, taxFree, vat),
    canceled_amount: amountOf(cancelled, cancelledTaxFree, cancelledVat),
    cancel_available_amount: amountOf(total - cancelled, taxFree - cancelledTaxFree, vat - cancelledVat),
    created_at: inKorea(payment.requestedAt),
    ...("paidAt" in payment && payment.paidAt !== undefined ? { approved_at: inKorea(payment.paidAt) } : {}),
    ...("cancelledAt" in payment ? { canceled_at: inKorea(payment.cancelledAt) } : {})
  }
}

const toJson = Schema.encodeEffect(Schema.fromJsonString(Schema.Unknown))

const pgTxIdOf = (payment: StoredPayment) => ("pgTxId" in payment ? payment.pgTxId : undefined)

const transactionIdOf = ({ transactionId }: StoredPayment) => transactionId

/** Returns KakaoPay's view of an order, or KakaoPay's refusal if there is no such order. */
export const getKakaopayPaymentOrder = Effect.fnUntraced(function* ({
  channelKey,
  pgTxId
}: GetKakaopayPaymentOrderInput): Effect.fn.Return<GetKakaopayPaymentOrderResponse, InvalidRequestError, State> {
  // This operation documents no error of its own for an unknown channel.
  const channel = yield* Effect.mapError(findChannel(channelKey), ({ message }) => new InvalidRequestError({ message }))
  const payments = (yield* decodedPayments).groupedBy(pgTxIdOf).of(pgTxId)
  const found = payments.find((payment) => payment.channel?.key === channel.key)
  const [statusCode, answer] =
    found === undefined
      ? [400, { error_code: -721, error_message: "invalid tid!" }]
      : [200, kakaopayOrder(found, pgTxId)]
  return { statusCode, body: yield* Effect.orDie(toJson(answer)) }
})

/** The fields that the delivery of a parcel requires. */
const fieldsOfParcel = [
  "carrierTrackingId",
  "carrierType",
  "shippingAddressCountry",
  "shippingAddressCity",
  "shippingAddressZip",
  "shippingAddressState",
  "shippingAddressStreet",
  "shippingAddressPhone",
  "shippingAddressFirstname",
  "shippingAddressLastname"
] as const

/** Confirms the delivery of a payment to Paymentwall. */
export const confirmPaymentwallDelivery = Effect.fnUntraced(function* (
  input: ConfirmPaymentwallDeliveryInput
): Effect.fn.Return<ConfirmPaymentwallDeliveryResponse, InvalidRequestError | PaymentNotFoundError, State> {
  const missing = input.deliveryType === "PHYSICAL" ? fieldsOfParcel.filter((field) => input[field] === undefined) : []
  if (missing.length > 0) {
    return yield* new InvalidRequestError({ message: `the deliveryType PHYSICAL requires ${missing.join(", ")}` })
  }
  const payments = yield* decodedPayments
  if (payments.groupedBy(transactionIdOf).of(input.transactionId).length === 0) {
    return yield* new PaymentNotFoundError({ message: "no payment has this transactionId" })
  }
  // Nothing is stored: Paymentwall keeps the proof, and no operation of PortOne reads it.
  return {}
})
