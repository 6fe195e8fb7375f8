/**
 * Creates the transfers of cancelled orders.
 */
import * as DateTime from "effect/DateTime"
import * as Effect from "effect/Effect"
import type { SucceededPaymentCancellation } from "@effect-portone/payments/generated/Payments"
import type { PlatformUserDefinedPropertyNotFoundError } from "@effect-portone/platform/generated/Shared"
import {
  type CreateOrderCancelTransferResponse,
  type CreatePlatformOrderCancelTransferInput,
  PlatformCancellationAndPaymentTypeMismatchedError,
  type PlatformCancellationNotFoundError,
  PlatformCannotSpecifyTransferError,
  type PlatformOrderCancelTransfer,
  type PlatformOrderTransfer,
  PlatformOrderTransferAlreadyCancelledError,
  PlatformPaymentNotFoundError,
  type PlatformSettlementCancelAmountExceededPortOneCancelError,
  type PlatformSettlementDateEarlierThanSettlementStartDateError,
  PlatformTransferAlreadyExistsError,
  type PlatformTransferIdAlreadyUsedError,
  PlatformTransferNotFoundError
} from "@effect-portone/platform/generated/Transfers"
import { findPayment } from "../../payments/records/Payments.ts"
import { Agenda } from "../../state/Agenda.ts"
import { State, type Store } from "../../state/State.ts"
import { cancelled, isNothing, leftOf, orderLeft } from "../records/CancellationAmounts.ts"
import { dateOf } from "../records/Days.ts"
import { settled } from "../records/OrderAmounts.ts"
import { roundingsOf } from "../records/Rounding.ts"
import { addTransfer } from "../records/SettlementBatch.ts"
import { cancellationsOf, findTransfer, storeIdOf, transfersOfPayment } from "../records/Transfers.ts"
import { isForTest } from "../records/Worlds.ts"
import { type CancellingError, orderAfter } from "./Cancelling.ts"
import { cancellationOf, checkCancelled } from "./OrderPayments.ts"
import { checkFields, checkId, settlementDateOf } from "./TransferFields.ts"

type Input = CreatePlatformOrderCancelTransferInput

const notFound = (message: string) => new PlatformTransferNotFoundError({ message })

const cannotSpecify = (message: string) => new PlatformCannotSpecifyTransferError({ message })

/** Returns the order that a request names: by its transfer, or by the partner and the payment. */
const orderTransferOf = Effect.fnUntraced(function* (
  store: Store,
  isForTest: boolean,
  { externalCancellationDetail, partnerId, paymentId, transferId }: Input
): Effect.fn.Return<
  PlatformOrderTransfer,
  PlatformCannotSpecifyTransferError | PlatformPaymentNotFoundError | PlatformTransferNotFoundError
> {
  if (transferId !== undefined) {
    const transfer = findTransfer(store, { isForTest, id: transferId })?.transfer
    if (transfer?.type !== "ORDER") return yield* notFound(`there is no order transfer ${transferId}`)
    const isOfPayment = paymentId === undefined || ("id" in transfer.payment && transfer.payment.id === paymentId)
    if (isOfPayment && (partnerId ?? transfer.partner.id) === transfer.partner.id) return transfer
    return yield* cannotSpecify(`the transfer ${transferId} is not of this partner and this payment`)
  }
  if (partnerId === undefined || paymentId === undefined) {
    return yield* cannotSpecify("give transferId, or partnerId and paymentId")
  }
  const transfers = transfersOfPayment(store, { isForTest, id: paymentId })
  const [order, another] = transfers.flatMap(({ transfer }) =>
    transfer.type === "ORDER" && transfer.partner.id === partnerId ? [transfer] : []
  )
  if (another !== undefined) {
    return yield* cannotSpecify("the partner has several orders of this payment: give transferId")
  }
  if (order !== undefined) return order
  const isUnknown =
    externalCancellationDetail === undefined &&
    transfers.length === 0 &&
    findPayment(store, { paymentId }) === undefined
  if (isUnknown) return yield* new PlatformPaymentNotFoundError({ message: `there is no payment ${paymentId}` })
  return yield* notFound(`the partner ${partnerId} has no order of the payment ${paymentId}`)
})

/** Returns the cancellation of the payment: of one of PortOne's, or undefined for an external one. */
const cancellationNamed = Effect.fnUntraced(function* (
  store: Store,
  { payment }: PlatformOrderTransfer,
  { cancellationId, externalCancellationDetail }: Input
): Effect.fn.Return<
  SucceededPaymentCancellation | undefined,
  PlatformCancellationAndPaymentTypeMismatchedError | PlatformCancellationNotFoundError | PlatformPaymentNotFoundError
> {
  if (payment.type === "PORT_ONE" && externalCancellationDetail === undefined) {
    return yield* cancellationOf(store, payment, cancellationId)
  }
  if (payment.type === "EXTERNAL" && externalCancellationDetail !== undefined) return undefined
  return yield* new PlatformCancellationAndPaymentTypeMismatchedError({
    message: `externalCancellationDetail is for external payments, and this one is ${payment.type}`
  })
})

/** Creates the transfer of a cancellation of an order, whose amounts are negative. */
export const createPlatformOrderCancelTransfer = Effect.fnUntraced(function* (
  input: Input
): Effect.fn.Return<
  CreateOrderCancelTransferResponse,
  | CancellingError
  | PlatformCancellationAndPaymentTypeMismatchedError
  | PlatformCancellationNotFoundError
  | PlatformCannotSpecifyTransferError
  | PlatformOrderTransferAlreadyCancelledError
  | PlatformPaymentNotFoundError
  | PlatformSettlementCancelAmountExceededPortOneCancelError
  | PlatformSettlementDateEarlierThanSettlementStartDateError
  | PlatformTransferAlreadyExistsError
  | PlatformTransferIdAlreadyUsedError
  | PlatformTransferNotFoundError
  | PlatformUserDefinedPropertyNotFoundError,
  State | Agenda
> {
  yield* checkFields(input)
  const store = yield* State
  const place = { isForTest: isForTest(input), id: input.id ?? store.nextId() }
  yield* checkId(store, place)
  const order = yield* orderTransferOf(store, place.isForTest, input)
  const cancellation = yield* cancellationNamed(store, order, input)
  const earlier = cancellationsOf(store, { ...place, id: order.id }).flatMap(({ transfer }) =>
    transfer.type === "ORDER_CANCEL" ? [transfer] : []
  )
  const same = earlier.find(({ cancellation }) => cancellation.id === input.cancellationId)
  if (same !== undefined) {
    return yield* new PlatformTransferAlreadyExistsError({
      transferId: same.id,
      transferGraphqlId: same.graphqlId,
      message: "the order has a transfer of this cancellation"
    })
  }
  const before = leftOf(order, earlier)
  if (isNothing(before)) {
    return yield* new PlatformOrderTransferAlreadyCancelledError({ message: "nothing of the order is left" })
  }
  const after = settled(yield* orderAfter(orderLeft(order, before), input), order.contract, roundingsOf(store))
  const { additionalFees, amount, discounts, orderLines } = cancelled(after, before)
  if (cancellation !== undefined && order.payment.type === "PORT_ONE") {
    yield* checkCancelled(cancellation, transfersOfPayment(store, { ...place, id: order.payment.id }), amount)
  }
  const now = yield* DateTime.now
  const cancelledAt =
    cancellation === undefined
      ? (input.externalCancellationDetail?.cancelledAt ?? now)
      : (cancellation.cancelledAt ?? cancellation.requestedAt)
  const settlementStartDate = input.settlementStartDate ?? dateOf(cancelledAt)
  const settlementDate = yield* settlementDateOf(
    store,
    place.isForTest,
    { contract: order.contract, settlementStartDate },
    input.settlementDate
  )
  const transfer: PlatformOrderCancelTransfer = {
    type: "ORDER_CANCEL",
    id: place.id,
    graphqlId: store.nextId(),
    partner: order.partner,
    status: settlementStartDate > dateOf(now) ? "SCHEDULED" : "IN_PROCESS",
    settlementDate,
    settlementCurrency: order.settlementCurrency,
    isForTest: place.isForTest,
    userDefinedProperties: input.userDefinedProperties ?? [],
    amount,
    contract: order.contract,
    payment: order.payment,
    settlementStartDate,
    orderLines,
    additionalFees,
    discounts,
    cancellation: { id: input.cancellationId, cancelledAt },
    parameters: order.parameters,
    ...(input.memo === undefined ? {} : { memo: input.memo })
  }
  addTransfer(store, yield* Agenda, { transfer, storeId: storeIdOf(transfer), cancelledTransferId: order.id }, now)
  return { transfer }
})
