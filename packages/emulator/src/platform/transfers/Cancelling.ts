/**
 * Takes off an order what a request cancels.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import {
  type CreatePlatformOrderCancelTransferBodyDiscount,
  type CreatePlatformOrderCancelTransferBodyOrderLine,
  type CreatePlatformOrderCancelTransferInput,
  PlatformCancellableAmountExceededError,
  PlatformCancellableDiscountAmountExceededError,
  PlatformCancellableDiscountTaxFreeAmountExceededError,
  PlatformCancellableProductQuantityExceededError,
  PlatformDiscountSharePolicyIdDuplicatedError,
  PlatformOrderDetailMismatchedError,
  PlatformProductIdDuplicatedError,
  PlatformProductIdNotFoundError,
  type PlatformSettlementAmountExceededError,
  PlatformTransferDiscountSharePolicyNotFoundError
} from "@effect-portone/platform/generated/Transfers"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import { nothingOf } from "../records/CancellationAmounts.ts"
import type { Discount, Order, OrderLine } from "../records/OrderAmounts.ts"
import { checkParts, repeated } from "./OrderDetails.ts"

type DiscountInput = CreatePlatformOrderCancelTransferBodyDiscount

/** The errors of a cancellation that asks for more than is left, or for what was never ordered. */
export type CancellingError =
  | InvalidRequestError
  | PlatformCancellableAmountExceededError
  | PlatformCancellableDiscountAmountExceededError
  | PlatformCancellableDiscountTaxFreeAmountExceededError
  | PlatformCancellableProductQuantityExceededError
  | PlatformDiscountSharePolicyIdDuplicatedError
  | PlatformOrderDetailMismatchedError
  | PlatformProductIdDuplicatedError
  | PlatformProductIdNotFoundError
  | PlatformSettlementAmountExceededError
  | PlatformTransferDiscountSharePolicyNotFoundError

/** Returns the discounts that are left after these are cancelled. */
const discountsAfter = Effect.fnUntraced(function* (
  discounts: ReadonlyArray<Discount>,
  cancelled: ReadonlyArray<DiscountInput>,
  productId?: string
): Effect.fn.Return<ReadonlyArray<Discount>, CancellingError> {
  const twice = repeated(cancelled, ({ sharePolicyId }) => sharePolicyId)
  if (twice !== undefined) {
    const graphqlId = discounts.find(({ sharePolicy }) => sharePolicy.id === twice)?.sharePolicy.graphqlId
    return yield* new PlatformDiscountSharePolicyIdDuplicatedError({
      id: twice,
      graphqlId: graphqlId ?? "",
      message: `discounts name ${twice} twice`
    })
  }
  const left = new Map(discounts.map((discount) => [discount.sharePolicy.id, discount]))
  for (const { amount, sharePolicyId, taxFreeAmount = 0 } of cancelled) {
    if (amount < 0 || taxFreeAmount < 0) {
      return yield* new InvalidRequestError({ message: "discounts must not have a negative amount" })
    }
    const discount = left.get(sharePolicyId)
    const about = { discountSharePolicyId: sharePolicyId, ...omitUndefined({ productId }) }
    if (discount === undefined) {
      return yield* new PlatformTransferDiscountSharePolicyNotFoundError({
        ...about,
        discountSharePolicyGraphqlId: "",
        message: `the order has no discount of ${sharePolicyId} there`
      })
    }
    const exceeded = { ...about, discountSharePolicyGraphqlId: discount.sharePolicy.graphqlId }
    if (taxFreeAmount > discount.taxFreeAmount) {
      return yield* new PlatformCancellableDiscountTaxFreeAmountExceededError({
        ...exceeded,
        cancellableAmount: discount.taxFreeAmount,
        requestAmount: taxFreeAmount,
        message: `only ${discount.taxFreeAmount} of the tax-free discount of ${sharePolicyId} is left`
      })
    }
    // The taxed part that is left limits the discount, too.
    const cancellableAmount = discount.amount - discount.taxFreeAmount + taxFreeAmount
    if (amount > cancellableAmount) {
      return yield* new PlatformCancellableDiscountAmountExceededError({
        ...exceeded,
        cancellableAmount,
        requestAmount: amount,
        message: `only ${cancellableAmount} of the discount of ${sharePolicyId} can be cancelled`
      })
    }
    left.set(sharePolicyId, {
      ...discount,
      amount: discount.amount - amount,
      taxFreeAmount: discount.taxFreeAmount - taxFreeAmount
    })
  }
  return discounts.map((discount) => left.get(discount.sharePolicy.id) ?? discount)
})

/** The amounts of an order, of a line, or of a part of one. */
interface Amounts {
  readonly order: number
  readonly orderTaxFree: number
  readonly discount: number
  readonly discountTaxFree: number
}

const sumOf = (discounts: ReadonlyArray<Discount>) => ({
  discount: discounts.reduce((sum, { amount }) => sum + amount, 0),
  discountTaxFree: discounts.reduce((sum, { taxFreeAmount }) => sum + taxFreeAmount, 0)
})

const amountsOfLine = ({ discounts, product, quantity }: OrderLine): Amounts => ({
  order: product.amount * quantity,
  orderTaxFree: product.taxFreeAmount * quantity,
  ...sumOf(discounts)
})

const amountsOf = ({ amount, discounts, orderLines, taxFreeAmount }: Order): Amounts => ({
  order: amount,
  orderTaxFree: taxFreeAmount,
  ...sumOf([...discounts, ...orderLines.flatMap((line) => line.discounts)])
})

/** Refuses a part that is none by itself, or that leaves less than nothing, before or after discounts. */
const checkPart = Effect.fnUntraced(function* (
  before: Amounts,
  after: Amounts,
  productId?: string
): Effect.fn.Return<void, CancellingError> {
  const taxedOf = ({ order, orderTaxFree }: Amounts) => order - orderTaxFree
  const paidTaxFreeOf = ({ discountTaxFree, orderTaxFree }: Amounts) => orderTaxFree - discountTaxFree
  const paidTaxedOf = (amounts: Amounts) => amounts.order - amounts.discount - paidTaxFreeOf(amounts)
  const limits = [
    ["SUPPLY_WITH_VAT", taxedOf],
    ["TAX_FREE", ({ orderTaxFree }: Amounts) => orderTaxFree],
    ["SUPPLY_WITH_VAT", paidTaxedOf],
    ["TAX_FREE", paidTaxFreeOf]
  ] as const
  for (const [amountType, figure] of limits) {
    if (figure(after) >= 0) continue
    return yield* new PlatformCancellableAmountExceededError({
      amountType,
      cancellableAmount: figure(before),
      requestAmount: figure(before) - figure(after),
      message: `only ${figure(before)} of ${amountType} is left, not ${figure(before) - figure(after)}`
    })
  }
  const discount = {
    amount: before.discount - after.discount,
    taxFreeAmount: before.discountTaxFree - after.discountTaxFree
  }
  yield* checkParts(
    {
      order: before.order - after.order,
      orderTaxFree: before.orderTaxFree - after.orderTaxFree,
      discounts: [discount]
    },
    productId
  )
})

const lineAfter = Effect.fnUntraced(function* (
  line: OrderLine,
  { discounts, productId, quantity }: CreatePlatformOrderCancelTransferBodyOrderLine
): Effect.fn.Return<OrderLine, CancellingError> {
  if (quantity < 1) {
    return yield* new InvalidRequestError({
      message: "orderDetail.orderLines must have a quantity of 1 or more"
    })
  }
  if (quantity > line.quantity) {
    return yield* new PlatformCancellableProductQuantityExceededError({
      productId,
      cancellableQuantity: line.quantity,
      message: `only ${line.quantity} of ${productId} are left`
    })
  }
  const after = {
    ...line,
    quantity: line.quantity - quantity,
    discounts: yield* discountsAfter(line.discounts, discounts, productId)
  }
  yield* checkPart(amountsOfLine(line), amountsOfLine(after), productId)
  return after
})

const linesAfter = Effect.fnUntraced(function* (
  orderLines: ReadonlyArray<OrderLine>,
  cancelled: ReadonlyArray<CreatePlatformOrderCancelTransferBodyOrderLine>
): Effect.fn.Return<ReadonlyArray<OrderLine>, CancellingError> {
  const twice = repeated(cancelled, ({ productId }) => productId)
  if (twice !== undefined) {
    return yield* new PlatformProductIdDuplicatedError({ id: twice, message: `${twice} stands in two lines` })
  }
  const after = [...orderLines]
  for (const input of cancelled) {
    const index = orderLines.findIndex(({ product }) => product.id === input.productId)
    const line = orderLines[index]
    if (line === undefined) {
      return yield* new PlatformProductIdNotFoundError({
        id: input.productId,
        message: `the order has no line of ${input.productId}`
      })
    }
    after[index] = yield* lineAfter(line, input)
  }
  return after
})

/** Returns what a request leaves of an order. It cancels all unless it has details. */
export const orderAfter = Effect.fnUntraced(function* (
  order: Order,
  { discounts, orderDetail = { all: {} }, taxFreeAmount }: CreatePlatformOrderCancelTransferInput
): Effect.fn.Return<Order, CancellingError> {
  const { orderAmount, orderLines: lines } = orderDetail
  if (taxFreeAmount !== undefined && taxFreeAmount < 0) {
    return yield* new InvalidRequestError({ message: "taxFreeAmount must not be negative" })
  }
  if (orderAmount === undefined && lines === undefined) {
    if (discounts.length === 0 && taxFreeAmount === undefined) return nothingOf(order)
    return yield* new InvalidRequestError({
      message: "a cancellation of all takes every discount and tax-free amount with it: name none"
    })
  }
  if ((lines === undefined) !== (order.orderLines.length === 0)) {
    return yield* new PlatformOrderDetailMismatchedError({
      message: "an order by amount is cancelled by amount, and one by lines by lines"
    })
  }
  if (lines?.length === 0 || (orderAmount !== undefined && orderAmount <= 0)) {
    return yield* new InvalidRequestError({ message: "orderDetail must cancel something" })
  }
  const orderLines = yield* linesAfter(order.orderLines, lines ?? [])
  const taken = order.orderLines.map((line, index) => {
    const before = amountsOfLine(line)
    const after = amountsOfLine(orderLines[index] ?? line)
    return { order: before.order - after.order, orderTaxFree: before.orderTaxFree - after.orderTaxFree }
  })
  const amount = orderAmount ?? taken.reduce((sum, line) => sum + line.order, 0)
  const taxFree = taxFreeAmount ?? taken.reduce((sum, line) => sum + line.orderTaxFree, 0)
  const after: Order = {
    ...order,
    amount: order.amount - amount,
    taxFreeAmount: order.taxFreeAmount - taxFree,
    orderLines,
    discounts: yield* discountsAfter(order.discounts, discounts)
  }
  yield* checkPart(amountsOf(order), amountsOf(after))
  return after
})
