/** Plays orders, and what the payments' side does to their payments. */
import { Effect } from "effect"
import { Payments } from "@effect-portone/payments"
import { type CreatePlatformOrderTransferBodyDiscount, Transfers } from "@effect-portone/platform"
import { keyedIn } from "../../merchant.ts"
import { dateAt, later, settlementDate } from "./days.ts"
import { type Discount, type Line, type Order, settledAt } from "./figures.ts"
import type { Model, Transfer, World } from "./Model.ts"
import { type Move, pick, those } from "./moves.ts"
import type { StepOf } from "./steps.ts"

type Parts = Pick<StepOf<"order">, "discounts" | "fees">

export const part = (amount: number, tenths: number) => Math.floor((amount * tenths) / 10)

/** Draws discounts. They fit mostly: what is left of the order is no less than what is left of its tax-free part. */
const discountsOf = (
  world: World,
  discounts: Parts["discounts"],
  amount: number,
  taxFree: number
): ReadonlyArray<Discount> => {
  let left = amount
  let leftTaxFree = taxFree
  // No policy comes twice: the second one is the next one.
  return discounts.map((one, index) => {
    const policy = ((discounts[0]?.policy ?? 0) + index) % world.sharePolicies.length
    const discount = part(Math.max(0, left), one.part)
    const least = Math.max(0, discount - (left - leftTaxFree))
    const ofTaxFree = least + part(Math.max(0, Math.min(discount, leftTaxFree) - least), one.taxFree)
    left -= discount
    leftTaxFree -= ofTaxFree
    return { policy: `share-${policy}`, rate: world.sharePolicies[policy]!, amount: discount, taxFree: ofTaxFree }
  })
}

const partsOf = (world: World, { discounts, fees }: Parts, amount: number, taxFree: number) => ({
  discounts: discountsOf(world, discounts, amount, taxFree),
  feeIds: fees.map((_, index) => `fee-${((fees[0] ?? 0) + index) % world.feePolicies.length}`),
  fees: fees.map((_, index) => world.feePolicies[((fees[0] ?? 0) + index) % world.feePolicies.length]!)
})

const discountsIn = (discounts: ReadonlyArray<Discount>): ReadonlyArray<CreatePlatformOrderTransferBodyDiscount> =>
  discounts.map(({ amount, policy, taxFree }) => ({ sharePolicyId: policy, amount, taxFreeAmount: taxFree }))

/** The amounts of an order, of a line, or of a part. */
export interface Amounts {
  readonly order: number
  readonly taxFree: number
  readonly discount: number
  readonly discountTaxFree: number
}

export const amountsOf = (order: number, taxFree: number, discounts: ReadonlyArray<Discount>): Amounts => ({
  order,
  taxFree,
  discount: discounts.reduce((sum, { amount }) => sum + amount, 0),
  discountTaxFree: discounts.reduce((sum, one) => sum + one.taxFree, 0)
})

/** Returns true if no part is more than what it is a part of, before discounts and after. */
export const makesSense = ({ discount, discountTaxFree, order, taxFree }: Amounts): boolean =>
  taxFree >= 0 &&
  discountTaxFree <= taxFree &&
  discountTaxFree <= discount &&
  discount <= order &&
  taxFree - discountTaxFree <= order - discount

export const allDiscounts = ({ discounts, lines }: Pick<Order, "discounts" | "lines">): ReadonlyArray<Discount> => [
  ...discounts,
  ...lines.flatMap((line) => line.discounts)
]

const isSensible = (order: Order): boolean =>
  makesSense(amountsOf(order.amount, order.taxFree, allDiscounts(order))) &&
  order.lines.every(({ discounts, price, priceTaxFree, quantity }) =>
    makesSense(amountsOf(price * quantity, priceTaxFree * quantity, discounts))
  ) &&
  allDiscounts(order).every(({ amount, taxFree }) => taxFree <= amount)

const isOfPayment = (payment: string) => (transfer: Transfer) => transfer.order?.payment === payment

/** Plays an order. */
export const order = (model: Model, world: World, step: StepOf<"order">): Move => {
  const today = dateAt(model.now)
  const partner = pick(world.partners, step.partner)!
  const contract = step.contract === undefined ? partner.contract : pick(world.contracts, step.contract)!
  const payment = step.isExternal ? undefined : pick(model.payments, step.payment)
  const paymentId = step.isExternal ? `external-${step.payment % 12}` : (payment?.id ?? "none")
  const currency = step.isExternal ? step.currency : "KRW"
  const lineParts = step.lines.map((line) =>
    partsOf(world, line, line.price * line.quantity, part(line.price, line.taxFree) * line.quantity)
  )
  const lines = step.lines.map((line, index): Line => ({
    product: `product-${index}`,
    price: line.price,
    priceTaxFree: part(line.price, line.taxFree),
    ordered: line.quantity,
    quantity: line.quantity,
    discounts: lineParts[index]!.discounts,
    fees: lineParts[index]!.fees
  }))
  const sumOfLines = (figure: (line: Line) => number) =>
    lines.reduce((sum, line) => sum + figure(line) * line.quantity, 0)
  const amount = lines.length > 0 ? sumOfLines(({ price }) => price) : step.amount
  const given =
    step.taxFree === undefined || (lines.length > 0 && !step.isOverridden) ? undefined : part(amount, step.taxFree)
  const taxFree = given ?? sumOfLines(({ priceTaxFree }) => priceTaxFree)
  const ofLines = lineParts.flatMap(({ discounts }) => discounts)
  const own = partsOf(
    world,
    step,
    ofLines.reduce((left, discount) => left - discount.amount, step.isTooMuch ? 2 * amount : amount),
    ofLines.reduce((left, discount) => left - discount.taxFree, taxFree)
  )
  const ordered: Order = { ordered: amount, amount, taxFree, lines, discounts: own.discounts, fees: own.fees }
  const start =
    step.start === undefined && (step.isExternal || payment !== undefined)
      ? (payment?.date ?? today)
      : later(today, step.start ?? 0)
  const date =
    step.date === undefined ? settlementDate(contract.cycle, start, world.setting.adjusts) : later(today, step.date)
  const takenId = step.takesId ? world.transfers[0]?.id : undefined
  const id = takenId ?? `transfer-${model.count++}`
  // What makes no sense has no figures.
  const isPossible = amount > 0 && isSensible(ordered)
  const figures = isPossible ? settledAt(ordered, contract.terms, model.roundings) : undefined
  const others = world.transfers.filter(({ type }) => type === "ORDER").filter(isOfPayment(paymentId))
  const registered = (figure: "payment" | "paymentTaxFree") =>
    others.reduce((sum, other) => sum + other.figures[figure], figures?.[figure] ?? 0)
  const isAbove = (paid: number, settled: number) => payment !== undefined && settled > paid
  const isFixed = [...own.fees, ...lines.flatMap(({ fees }) => fees)].some(({ fee }) => fee.fixed !== undefined)
  const detail = lines.map(({ discounts, ordered, price, priceTaxFree, product }, index) => ({
    product: { id: product, name: product, amount: price, taxFreeAmount: priceTaxFree },
    quantity: ordered,
    discounts: discountsIn(discounts),
    additionalFees: lineParts[index]!.feeIds.map((policyId) => ({ policyId }))
  }))
  const transfer: Transfer = {
    id,
    type: "ORDER",
    partner,
    contract,
    currency,
    date,
    start,
    // A refused order is never looked at.
    figures: figures!,
    status: start > today ? "SCHEDULED" : "IN_PROCESS",
    order: {
      payment: paymentId,
      isExternal: step.isExternal,
      ordered,
      terms: contract.terms,
      cycle: contract.cycle,
      cancellations: []
    }
  }
  return {
    refusals: those({
      PlatformTransferIdAlreadyUsedError: takenId !== undefined,
      InvalidRequestError: amount <= 0,
      PlatformSettlementAmountExceededError: !isSensible(ordered),
      PlatformPaymentNotFoundError: paymentId === "none",
      PlatformContractPlatformFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError:
        currency !== "KRW" && contract.terms.fee.fixed !== undefined,
      PlatformAdditionalFixedAmountFeeCurrencyAndSettlementCurrencyMismatchedError: currency !== "KRW" && isFixed,
      PlatformTransferAlreadyExistsError: !world.setting.several && others.some((other) => other.partner === partner),
      PlatformSettlementPaymentAmountExceededPortOnePaymentError: isAbove(payment?.total ?? 0, registered("payment")),
      PlatformSettlementTaxFreeAmountExceededPortOnePaymentError: isAbove(
        payment?.taxFree ?? 0,
        registered("paymentTaxFree")
      ),
      PlatformSettlementSupplyWithVatAmountExceededPortOnePaymentError: isAbove(
        (payment?.total ?? 0) - (payment?.taxFree ?? 0),
        registered("payment") - registered("paymentTaxFree")
      ),
      PlatformSettlementDateEarlierThanSettlementStartDateError: date < start
    }),
    call: Effect.gen(function* () {
      const { transfer } = yield* (yield* Transfers).createPlatformOrderTransfer({
        test: world.isForTest,
        id,
        partnerId: partner.id,
        contractId: step.contract === undefined ? undefined : contract.id,
        paymentId,
        orderDetail: lines.length > 0 ? { orderLines: detail } : { orderAmount: amount },
        taxFreeAmount: given,
        discounts: discountsIn(own.discounts),
        additionalFees: own.feeIds.map((policyId) => ({ policyId })),
        settlementStartDate: step.start === undefined && !step.isExternal ? undefined : start,
        settlementDate: step.date === undefined ? undefined : date,
        externalPaymentDetail: step.isExternal ? { currency: step.currency } : undefined
      })
      return transfer
    }),
    apply: () => {
      world.transfers.push(transfer)
    }
  }
}

/** Plays a payment of PortOne's. */
export const pay = (model: Model, { amount: total, taxFree }: StepOf<"pay">): Move => {
  const payment = {
    id: `paid-${model.count++}`,
    total,
    taxFree: part(total, taxFree),
    date: dateAt(model.now),
    cancellations: []
  }
  return {
    refusals: [],
    call: Effect.flatMap(Payments, (payments) =>
      payments.payInstantly(keyedIn(payment.id, "1111", { total, taxFree: payment.taxFree }))
    ),
    apply: () => {
      model.payments.push(payment)
    }
  }
}

/** Plays a cancellation of a payment of PortOne's, of a part that there is. */
export const cancelPayment = (model: Model, step: StepOf<"cancelPayment">): Move => {
  const payment = pick(model.payments, step.nth)
  const before = payment?.cancellations ?? []
  const left = before.reduce((sum, { total }) => sum - total, payment?.total ?? 0)
  const leftTaxFree = before.reduce((sum, { taxFree }) => sum - taxFree, payment?.taxFree ?? 0)
  const taxFree = part(leftTaxFree, Math.min(step.taxFree, 10))
  const some = taxFree + part(left - leftTaxFree, Math.min(step.part, 10))
  const isAll = some === 0
  const cancelled = { total: isAll ? left : some, taxFree: isAll ? leftTaxFree : taxFree, date: dateAt(model.now) }
  let id = ""
  return {
    refusals: those({
      PaymentNotFoundError: payment === undefined,
      PaymentAlreadyCancelledError: payment !== undefined && left === 0
    }),
    call: Effect.gen(function* () {
      const { cancellation } = yield* (yield* Payments).cancelPayment({
        paymentId: payment?.id ?? "none",
        amount: cancelled.total,
        taxFreeAmount: cancelled.taxFree,
        reason: "returned"
      })
      id = "id" in cancellation && typeof cancellation.id === "string" ? cancellation.id : ""
    }),
    apply: () => {
      payment?.cancellations.push({ ...cancelled, id })
    }
  }
}
