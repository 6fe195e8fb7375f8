/**
 * Reads what a request orders: its lines, discounts and fees, with the policies that they name.
 */
import * as Effect from "effect/Effect"
import { InvalidRequestError } from "@effect-portone/core/generated/Shared"
import type {
  PlatformAdditionalFeePolicy,
  PlatformDiscountSharePolicy
} from "@effect-portone/platform/generated/Shared"
import {
  type CreatePlatformOrderTransferBodyAdditionalFee,
  type CreatePlatformOrderTransferBodyDiscount,
  type CreatePlatformOrderTransferBodyOrderLine,
  type CreatePlatformOrderTransferInput,
  PlatformAdditionalFeePoliciesNotFoundError,
  type PlatformAmountExceededType,
  PlatformDiscountSharePoliciesNotFoundError,
  PlatformProductIdDuplicatedError,
  PlatformSettlementAmountExceededError
} from "@effect-portone/platform/generated/Transfers"
import { omitUndefined } from "../../state/OmitUndefined.ts"
import type { Store } from "../../state/State.ts"
import { additionalFeePolicies } from "../records/AdditionalFeePolicies.ts"
import { discountSharePolicies } from "../records/DiscountSharePolicies.ts"
import { isTooLarge, largestAmount } from "../records/LargestAmount.ts"
import type { Discount, Order, OrderLine } from "../records/OrderAmounts.ts"

type Line = CreatePlatformOrderTransferBodyOrderLine

/** Returns the first text that two of a list have. */
export const repeated = <A>(list: ReadonlyArray<A>, textOf: (one: A) => string): string | undefined => {
  if (list.length < 2) return undefined
  const texts = list.map(textOf)
  return texts.find((text, index) => texts.indexOf(text) < index)
}

const problemOfParts = (
  discounts: ReadonlyArray<CreatePlatformOrderTransferBodyDiscount>,
  additionalFees: ReadonlyArray<CreatePlatformOrderTransferBodyAdditionalFee>
): string | undefined => {
  if (discounts.some(({ amount, taxFreeAmount = 0 }) => amount < 0 || taxFreeAmount < 0)) {
    return "discounts must not have a negative amount"
  }
  if (repeated(discounts, ({ sharePolicyId }) => sharePolicyId) !== undefined) {
    return "discounts must not name a sharePolicyId twice"
  }
  return repeated(additionalFees, ({ policyId }) => policyId) === undefined
    ? undefined
    : "additionalFees must not name a policyId twice"
}

const problemOfLine = ({ additionalFees, discounts, product, quantity }: Line): string | undefined => {
  const { amount, taxFreeAmount = 0 } = product
  if (quantity < 1) return "orderDetail.orderLines must have a quantity of 1 or more"
  if (amount < 0 || taxFreeAmount < 0) return "orderDetail.orderLines must not have a negative amount"
  return problemOfParts(discounts, additionalFees)
}

const problemOf = (input: CreatePlatformOrderTransferInput, amount: number): string | undefined => {
  const { orderLines = [] } = input.orderDetail
  for (const line of orderLines) {
    const problem = problemOfLine(line)
    if (problem !== undefined) return problem
  }
  if (amount <= 0) return "orderDetail must have an amount of more than 0"
  if (isTooLarge(amount)) return `orderDetail must not have an amount of more than ${largestAmount}`
  if (input.taxFreeAmount !== undefined && input.taxFreeAmount < 0) return "taxFreeAmount must not be negative"
  return problemOfParts(input.discounts, input.additionalFees)
}

/** An amount with its discounts, of an order or a line. */
interface Discounted {
  readonly order: number
  readonly orderTaxFree: number
  readonly discounts: ReadonlyArray<{ readonly amount: number; readonly taxFreeAmount?: number | undefined }>
}

/** Returns the refusal of an amount that is more than what it is a part of. Undefined if it is not. */
const excess = (
  amountType: PlatformAmountExceededType,
  requestedAmount: number,
  allowedAmount: number,
  productId: string | undefined
): PlatformSettlementAmountExceededError | undefined =>
  requestedAmount <= allowedAmount
    ? undefined
    : new PlatformSettlementAmountExceededError({
        amountType,
        requestedAmount,
        allowedAmount,
        ...omitUndefined({ productId }),
        message: `${amountType}: ${requestedAmount} is more than ${allowedAmount}`
      })

/** Refuses a part that is more than what it is a part of. */
export const checkParts = (
  { discounts, order, orderTaxFree }: Discounted,
  productId?: string
): Effect.Effect<void, PlatformSettlementAmountExceededError> => {
  const discount = discounts.reduce((sum, { amount }) => sum + amount, 0)
  const discountTaxFree = discounts.reduce((sum, { taxFreeAmount = 0 }) => sum + taxFreeAmount, 0)
  const { amount: above = 0, taxFreeAmount: taxFreeAbove = 0 } =
    discounts.find(({ amount, taxFreeAmount = 0 }) => taxFreeAmount > amount) ?? {}
  const refusal =
    excess("DISCOUNT_THAN_ORDER", discount, order, productId) ??
    excess("DISCOUNT_TAX_FREE_THAN_DISCOUNT", taxFreeAbove, above, productId) ??
    excess("DISCOUNT_TAX_FREE_THAN_ORDER_TAX_FREE", discountTaxFree, orderTaxFree, productId) ??
    excess("PAYMENT_TAX_FREE_THAN_PAYMENT", orderTaxFree - discountTaxFree, order - discount, productId)
  return refusal === undefined ? Effect.void : Effect.fail(refusal)
}

/** Looks for the policies that an order and its lines name, and remembers those that are missing. */
const policiesOf = (store: Store, isForTest: boolean) => {
  const missingDiscounts: Array<string> = []
  const missingFees: Array<string> = []
  return {
    missingDiscounts,
    missingFees,
    discounts: (discounts: ReadonlyArray<CreatePlatformOrderTransferBodyDiscount>): ReadonlyArray<Discount> =>
      discounts.flatMap(({ amount, sharePolicyId: id, taxFreeAmount = 0 }) => {
        const sharePolicy: PlatformDiscountSharePolicy | undefined = discountSharePolicies.find(store, {
          isForTest,
          id
        })
        if (sharePolicy !== undefined) return [{ sharePolicy, amount, taxFreeAmount }]
        missingDiscounts.push(id)
        return []
      }),
    additionalFees: (
      fees: ReadonlyArray<CreatePlatformOrderTransferBodyAdditionalFee>
    ): ReadonlyArray<PlatformAdditionalFeePolicy> =>
      fees.flatMap(({ policyId: id }) => {
        const policy = additionalFeePolicies.find(store, { isForTest, id })
        if (policy !== undefined) return [policy]
        missingFees.push(id)
        return []
      })
  }
}

/** Returns what a request orders. */
export const orderOf = Effect.fnUntracedEager(function* (
  store: Store,
  isForTest: boolean,
  input: CreatePlatformOrderTransferInput
): Effect.fn.Return<
  Order,
  | InvalidRequestError
  | PlatformAdditionalFeePoliciesNotFoundError
  | PlatformDiscountSharePoliciesNotFoundError
  | PlatformProductIdDuplicatedError
  | PlatformSettlementAmountExceededError
> {
  const { orderAmount, orderLines: lines = [] } = input.orderDetail
  const amount = orderAmount ?? lines.reduce((sum, { product, quantity }) => sum + product.amount * quantity, 0)
  const message = problemOf(input, amount)
  if (message !== undefined) return yield* new InvalidRequestError({ message })
  const twice = repeated(lines, ({ product }) => product.id)
  if (twice !== undefined) {
    return yield* new PlatformProductIdDuplicatedError({ id: twice, message: `${twice} stands in two lines` })
  }
  const policies = policiesOf(store, isForTest)
  const orderLines: ReadonlyArray<OrderLine> = lines.map(({ additionalFees, discounts, product, quantity }) => ({
    product: { taxFreeAmount: 0, ...omitUndefined(product) },
    quantity,
    ordered: quantity,
    discounts: policies.discounts(discounts),
    additionalFees: policies.additionalFees(additionalFees)
  }))
  const order: Order = {
    amount,
    ordered: amount,
    taxFreeAmount:
      input.taxFreeAmount ??
      orderLines.reduce((sum, { product, quantity }) => sum + product.taxFreeAmount * quantity, 0),
    orderLines,
    discounts: policies.discounts(input.discounts),
    additionalFees: policies.additionalFees(input.additionalFees)
  }
  if (policies.missingFees.length > 0) {
    const ids = Array.from(new Set(policies.missingFees))
    const message = `there are no additional fee policies ${ids.join(", ")}`
    return yield* new PlatformAdditionalFeePoliciesNotFoundError({ ids, graphqlIds: [], message })
  }
  if (policies.missingDiscounts.length > 0) {
    const ids = Array.from(new Set(policies.missingDiscounts))
    const message = `there are no discount share policies ${ids.join(", ")}`
    return yield* new PlatformDiscountSharePoliciesNotFoundError({ ids, graphqlIds: [], message })
  }
  for (const { discounts, product, quantity } of orderLines) {
    const orderTaxFree = product.taxFreeAmount * quantity
    yield* checkParts({ order: product.amount * quantity, orderTaxFree, discounts }, product.id)
  }
  const discounts = [...order.discounts, ...orderLines.flatMap((line) => line.discounts)]
  yield* checkParts({ order: amount, orderTaxFree: order.taxFreeAmount, discounts })
  return order
})
