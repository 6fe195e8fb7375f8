/** Plays cancellations of orders, manual transfers, and the deletion of transfers. */
import { Effect } from "effect"
import { type CreatePlatformOrderCancelTransferInput, Transfers } from "@effect-portone/platform"
import { gather, remove } from "./changes.ts"
import { dateAt, later, settlementDate } from "./days.ts"
import { type Discount, eachFigure, less, type Line, type Order, settledAt, total } from "./figures.ts"
import type { Model, Transfer, World } from "./Model.ts"
import { type Move, pick, those } from "./moves.ts"
import { allDiscounts, amountsOf, makesSense, part } from "./orders.ts"
import type { StepOf } from "./steps.ts"

type Cancel = StepOf<"cancel">

const withoutDiscounts = (
  discounts: ReadonlyArray<Discount>,
  taken: ReadonlyArray<Discount>
): ReadonlyArray<Discount> =>
  discounts.map((discount) => {
    const same = taken.find(({ policy }) => policy === discount.policy)
    return {
      ...discount,
      amount: discount.amount - (same?.amount ?? 0),
      taxFree: discount.taxFree - (same?.taxFree ?? 0)
    }
  })

/** Returns an order without a part of it. */
const without = (order: Order, taken: Order): Order => ({
  ...order,
  amount: order.amount - taken.amount,
  taxFree: order.taxFree - taken.taxFree,
  discounts: withoutDiscounts(order.discounts, taken.discounts),
  lines: order.lines.map((line) => {
    const same = taken.lines.find(({ product }) => product === line.product)
    if (same === undefined) return line
    return {
      ...line,
      quantity: line.quantity - same.quantity,
      discounts: withoutDiscounts(line.discounts, same.discounts)
    }
  })
})

/** Returns what is left of an order. */
export const leftOf = ({ cancellations, ordered }: NonNullable<Transfer["order"]>): Order =>
  cancellations.reduce((left, { taken }) => without(left, taken!.part), ordered)

/** Returns true if nothing is left. What costs nothing is something. */
export const isNothing = ({ amount, lines }: Order): boolean =>
  amount === 0 && lines.every(({ quantity }) => quantity === 0)

const partOfDiscount = (discount: Discount, tenths: number): Discount => ({
  ...discount,
  amount: part(discount.amount, tenths),
  taxFree: part(discount.taxFree, tenths)
})

const partOfLine = (left: Order, step: Cancel, index: number): Line => {
  const line = left.lines[((step.lines[0]?.nth ?? 0) + index) % left.lines.length]!
  const { discount, part: tenths } = step.lines[index]!
  const quantity = Math.max(1, part(line.quantity, tenths))
  const ofDiscount = step.isInProportion ? (10 * quantity) / Math.max(1, line.quantity) : discount
  return { ...line, quantity, discounts: line.discounts.map((one) => partOfDiscount(one, ofDiscount)) }
}

/** Returns the tax-free part that a step names. */
const taxFreeBy = (left: Order, step: Cancel): number | undefined => {
  if (step.how === "all") return undefined
  if (step.isInProportion) return left.lines.length > 0 ? undefined : part(left.taxFree, step.part)
  return step.taxFree === undefined ? undefined : part(left.taxFree, step.taxFree)
}

/** Returns the part of an order that a step takes. */
const takenBy = (left: Order, step: Cancel): Order => {
  if (step.how === "all") return left
  const lines = step.lines.slice(0, left.lines.length).map((_, index) => partOfLine(left, step, index))
  const sumOfLines = (figure: (line: Line) => number) =>
    lines.reduce((sum, line) => sum + figure(line) * line.quantity, 0)
  const amount = lines.length > 0 ? sumOfLines(({ price }) => price) : part(left.amount, step.part)
  const proportion = (10 * amount) / Math.max(1, left.amount)
  const discounts = step.isInProportion
    ? left.discounts.map((one) => partOfDiscount(one, proportion))
    : step.discounts
        .slice(0, left.discounts.length)
        .map((one, index) =>
          partOfDiscount(left.discounts[((step.discounts[0]?.nth ?? 0) + index) % left.discounts.length]!, one.part)
        )
  return {
    ...left,
    lines,
    discounts,
    amount,
    taxFree: taxFreeBy(left, step) ?? sumOfLines(({ priceTaxFree }) => priceTaxFree)
  }
}

const named = ({ amount, policy, taxFree }: Discount) => ({ sharePolicyId: policy, amount, taxFreeAmount: taxFree })

const detailOf = (
  step: Cancel,
  isByLines: boolean,
  { amount, lines }: Order
): NonNullable<CreatePlatformOrderCancelTransferInput["orderDetail"]> => {
  if (step.how === "all") return { all: {} }
  if (!isByLines) return { orderAmount: amount }
  const orderLines = lines.map(({ discounts, product, quantity }) => ({
    productId: product,
    quantity,
    discounts: discounts.map(named)
  }))
  return { orderLines: orderLines.length > 0 ? orderLines : [{ productId: "product-0", quantity: 1, discounts: [] }] }
}

/** Returns why this cannot be taken off an order, of which so much is left. */
const refusalsOf = (left: Order, taken: Order) => {
  const rest = without(left, taken)
  const discountsOf = (order: Order) => [
    amountsOf(order.amount, order.taxFree, allDiscounts(order)),
    ...order.lines.map(({ discounts, price, priceTaxFree, quantity }) =>
      amountsOf(price * quantity, priceTaxFree * quantity, discounts)
    )
  ]
  const discounts = allDiscounts(rest)
  return {
    PlatformCancellableDiscountTaxFreeAmountExceededError: discounts.some(({ taxFree }) => taxFree < 0),
    PlatformCancellableDiscountAmountExceededError: discounts.some(({ amount, taxFree }) => amount < taxFree),
    PlatformCancellableProductQuantityExceededError: rest.lines.some(({ quantity }) => quantity < 0),
    PlatformCancellableAmountExceededError: !discountsOf(rest).every(makesSense),
    PlatformSettlementAmountExceededError: !discountsOf(taken).every(makesSense),
    InvalidRequestError: taken.lines.length === 0 && taken.amount <= 0
  }
}

/** Plays the cancellation of an order. */
export const cancel = (model: Model, world: World, step: Cancel): Move | undefined => {
  const today = dateAt(model.now)
  const id = `transfer-${model.count++}`
  const test = world.isForTest
  const target = pick(
    world.transfers.filter(({ order }) => order !== undefined && (step.isBlind || !isNothing(leftOf(order)))),
    step.nth
  )
  if (target?.order === undefined) return undefined
  const { order } = target
  const left = leftOf(order)
  const payment = model.payments.find((one) => one.id === order.payment)
  const cancellation = payment === undefined ? undefined : pick(payment.cancellations, step.cancellation)
  if (payment !== undefined && cancellation === undefined && !step.isBlind) return undefined
  const cancellationId = order.isExternal ? `cancellation-${step.cancellation % 9}` : (cancellation?.id ?? "none")
  const isByLines = step.how === "lines" || (step.how === "part" && left.lines.length > 0)
  const isMismatched = step.how !== "all" && isByLines !== left.lines.length > 0
  const taken = takenBy(left, step)
  const reasons = step.how === "all" || isMismatched ? {} : refusalsOf(left, taken)
  const isPossible = !isMismatched && !isNothing(left) && !Object.values(reasons).includes(true)
  const before = total([target.figures, ...order.cancellations.map(({ figures }) => figures)])
  // Nothing is left of what is cancelled whole, to the last won.
  const rest = step.how === "all" ? without(left, left) : without(left, taken)
  const figures = isPossible ? less(settledAt(rest, order.terms, model.roundings), before) : undefined
  const start = step.start === undefined ? (cancellation?.date ?? today) : later(today, step.start)
  const date =
    step.date === undefined ? settlementDate(order.cycle, start, world.setting.adjusts) : later(today, step.date)
  const ofSame = world.transfers.filter(
    (one) => one.taken?.of.order?.payment === order.payment && one.taken.cancellation === cancellationId
  )
  const taxed = (figure: { readonly payment: number; readonly paymentTaxFree: number }) =>
    figure.paymentTaxFree - figure.payment
  const registered = total(figures === undefined ? [] : [figures, ...ofSame.map((one) => one.figures)])
  const isExternal = order.isExternal !== step.isMismatched
  const candidates = world.transfers.filter(
    (one) => one.order?.payment === order.payment && one.partner === target.partner
  )
  const transfer: Transfer = {
    id,
    type: "ORDER_CANCEL",
    partner: target.partner,
    contract: target.contract,
    currency: target.currency,
    date,
    start,
    // A refused cancellation is never looked at.
    figures: figures!,
    status: start > today ? "SCHEDULED" : "IN_PROCESS",
    taken: { of: target, cancellation: cancellationId, part: taken }
  }
  return {
    refusals: those({
      ...reasons,
      PlatformCannotSpecifyTransferError: step.by === "payment" && candidates.length > 1,
      PlatformCancellationAndPaymentTypeMismatchedError: isExternal !== order.isExternal,
      PlatformCancellationNotFoundError: !order.isExternal && cancellation === undefined,
      PlatformTransferAlreadyExistsError: order.cancellations.some((one) => one.taken?.cancellation === cancellationId),
      PlatformOrderTransferAlreadyCancelledError: isNothing(left),
      PlatformOrderDetailMismatchedError: isMismatched,
      PlatformSettlementCancelAmountExceededPortOneCancelError:
        cancellation !== undefined &&
        (taxed(registered) > cancellation.total - cancellation.taxFree ||
          -registered.paymentTaxFree > cancellation.taxFree),
      PlatformSettlementDateEarlierThanSettlementStartDateError: date < start
    }),
    call: Effect.flatMap(Transfers, (transfers) =>
      transfers.createPlatformOrderCancelTransfer({
        test,
        id,
        ...(step.by === "transfer"
          ? { transferId: target.id }
          : { partnerId: target.partner.id, paymentId: order.payment }),
        cancellationId,
        orderDetail: detailOf(step, isByLines, taken),
        taxFreeAmount: taxFreeBy(left, step),
        discounts: step.how === "all" ? [] : taken.discounts.map(named),
        settlementStartDate: step.start === undefined ? undefined : start,
        settlementDate: step.date === undefined ? undefined : date,
        externalCancellationDetail: isExternal ? {} : undefined
      })
    ),
    apply: () => {
      world.transfers.push(transfer)
      order.cancellations.push(transfer)
    }
  }
}

const amountOf = (settlement: number, settlementTaxFree: number) =>
  eachFigure((name) => (name === "settlement" ? settlement : name === "settlementTaxFree" ? settlementTaxFree : 0))

/** Plays a transfer of an amount that belongs to no order. */
export const manual = (model: Model, world: World, step: StepOf<"manual">): Move => {
  const today = dateAt(model.now)
  const signed = (amount: number) => (step.isNegative ? 0 - amount : amount)
  const settlementAmount = signed(step.amount)
  const settlementTaxFreeAmount = signed(part(step.amount, step.taxFree))
  const partner = pick(world.partners, step.partner)!
  const transfer: Transfer = {
    id: `transfer-${model.count++}`,
    type: "MANUAL",
    partner,
    currency: partner.currency,
    date: later(today, step.date),
    figures: amountOf(settlementAmount, settlementTaxFreeAmount),
    status: "SCHEDULED"
  }
  return {
    refusals: those({
      InvalidRequestError: part(step.amount, step.taxFree) > step.amount,
      PlatformNegativeAmountNotAllowedError: step.isNegative && world.setting.perTransfer
    }),
    call: Effect.flatMap(Transfers, (transfers) =>
      transfers.createPlatformManualTransfer({
        test: world.isForTest,
        id: transfer.id,
        partnerId: partner.id,
        settlementAmount,
        settlementTaxFreeAmount,
        settlementDate: transfer.date
      })
    ),
    apply: () => {
      world.transfers.push(transfer)
      if (transfer.date <= today) gather(world, transfer)
    }
  }
}

const undeletable = new Set(["PAYOUT_CONFIRMED", "IN_PAYOUT", "PAID_OUT"])

/** Plays the deletion of a transfer. */
export const deleteTransfer = (world: World, { isBlind, nth }: StepOf<"delete">): Move | undefined => {
  const last = world.transfers.filter(({ order }) => (order?.cancellations.length ?? 0) === 0)
  // It is rather one of several of a settlement, which then goes on with the others.
  const oneOfSeveral = last.filter(({ settlement }) => (settlement?.transfers.length ?? 0) > 1)
  const transfer = pick(isBlind ? world.transfers : oneOfSeveral.length > 0 ? oneOfSeveral : last, nth)
  if (transfer === undefined) return undefined
  return {
    refusals: those({
      PlatformCancelOrderTransfersExistsError: (transfer.order?.cancellations.length ?? 0) > 0,
      PlatformTransferNonDeletableStatusError:
        undeletable.has(transfer.status) || transfer.settlement?.status === "PAYOUT_FAILED"
    }),
    call: Effect.flatMap(Transfers, (transfers) =>
      transfers.deletePlatformTransfer({ test: world.isForTest, id: transfer.id })
    ),
    apply: () => remove(world, transfer)
  }
}
