/**
 * Runs a marketplace on PortOne: registers what sellers are to get for each sale, repairs the account of one who could
 * not be paid, and invoices the fees.
 *
 * A sale has one id, which its payment and its transfer have, too: PortOne takes each once. All figures are PortOne's
 * own, and so are the dates: the contract says how they follow.
 */
import { Data, Effect } from "effect"
import { Payments, PaymentVerification } from "@effect-portone/payments"
import {
  Accounts,
  AdditionalFeePolicies,
  Contracts,
  type CreatePlatformPartnerInput,
  DiscountSharePolicies,
  Partners,
  TaxInvoices,
  Transfers
} from "@effect-portone/platform"
import type { Term } from "./arithmetic.ts"
import { settlementsOf } from "./books.ts"

/** A refund that has not succeeded (yet): what the seller gets stays as it is. */
export class RefundNotDoneError extends Data.TaggedError("RefundNotDoneError")<{ readonly message: string }> {}

const contractId = "standard"
const couponPolicyId = "coupon"
const dispatchPolicyId = "dispatch"

/** Agrees on the terms: a fee of 10 %, 5 % more for a sale that the marketplace dispatches, and coupons by halves. */
export const agreeOnTerms = Effect.gen(function* () {
  yield* (yield* Contracts).createPlatformContract({
    id: contractId,
    name: "Standard",
    // Rates are in thousandths of a percent.
    platformFee: { fixedRate: 10_000 },
    platformFeeVatPayer: "PARTNER",
    subtractPaymentVatAmount: false,
    // A sale is settled on the first of these days that is five days later or more; before a holiday if it is one.
    settlementCycle: { lagDays: 5, datePolicy: "HOLIDAY_BEFORE", method: { monthly: { daysOfMonth: [10, 25] } } }
  })
  yield* (yield* AdditionalFeePolicies).createPlatformAdditionalFeePolicy({
    id: dispatchPolicyId,
    name: "Dispatch",
    fee: { fixedRate: 5_000 },
    vatPayer: "PARTNER"
  })
  yield* (yield* DiscountSharePolicies).createPlatformDiscountSharePolicy({
    id: couponPolicyId,
    name: "Coupon",
    partnerShareRate: 50_000
  })
})

export interface Seller {
  readonly id: string
  readonly type: CreatePlatformPartnerInput["type"]
  readonly accountNumber: string
}

/** Looks up who holds an account. Money goes to accounts that were looked up. */
const checkedAccount = Effect.fn("checkedAccount")(function* (number: string) {
  const bank = "SHINHAN"
  const { accountVerificationId, holderName } = yield* (yield* Accounts).getPlatformAccountHolder({
    bank,
    accountNumber: number
  })
  return { bank, currency: "KRW", number, holder: holderName, accountVerificationId } as const
})

/** Takes a seller in. A business is connected to the tax office, which takes some minutes. */
export const takeIn = Effect.fn("takeIn")(function* ({ accountNumber, id, type }: Seller) {
  const partners = yield* Partners
  yield* partners.createPlatformPartner({
    id,
    name: id,
    contact: { name: id, email: `${id}@example.com` },
    account: yield* checkedAccount(accountNumber),
    defaultContractId: contractId,
    tags: [],
    type
  })
  if (type.business !== undefined) yield* partners.connectPartnerCounterparty({ id })
})

/** Gives a seller another account. Payouts that are confirmed from now on go there. */
export const changeAccount = Effect.fn("changeAccount")(function* (id: string, accountNumber: string) {
  yield* (yield* Partners).updatePlatformPartner({ id, account: yield* checkedAccount(accountNumber) })
})

export interface Sale {
  /** The id of the order, the payment and the transfer. */
  readonly id: string
  readonly seller: string
  /** The price in won and the quantity of each product. */
  readonly lines: Readonly<Record<string, readonly [price: number, quantity: number]>>
  /** The value of the customer's coupon, in won. */
  readonly coupon?: number
  /** True if the marketplace dispatches it. */
  readonly isDispatched?: boolean
}

/** Returns what the customer has to pay. */
export const priceOf = ({ coupon = 0, lines }: Sale): number =>
  Object.values(lines).reduce((total, [price, quantity]) => total + price * quantity, -coupon)

/** Registers what the seller is to get for a sale, once it is paid. Returns the transfer. */
export const register = Effect.fn("register")(function* (sale: Sale) {
  const { coupon, id, isDispatched = false, lines, seller } = sale
  yield* PaymentVerification.verify({ paymentId: id, expected: { amount: priceOf(sale), currency: "KRW" } })
  const { transfer } = yield* (yield* Transfers).createPlatformOrderTransfer({
    id,
    partnerId: seller,
    paymentId: id,
    orderDetail: {
      orderLines: Object.entries(lines).map(([product, [amount, quantity]]) => ({
        product: { id: product, name: product, amount },
        quantity,
        discounts: [],
        additionalFees: []
      }))
    },
    discounts: coupon === undefined ? [] : [{ sharePolicyId: couponPolicyId, amount: coupon }],
    additionalFees: isDispatched ? [{ policyId: dispatchPolicyId }] : []
  })
  return transfer
})

/**
 * Gives the money for a product back, and takes it off what the seller is to get. The coupon of a sale stays with the
 * rest of it. Returns the transfer.
 */
export const takeBack = Effect.fn("takeBack")(function* ({ id, lines }: Sale, product: string) {
  const line = lines[product]
  if (line === undefined) return yield* new RefundNotDoneError({ message: `${id} has no ${product}` })
  const [price, quantity] = line
  const { cancellation } = yield* (yield* Payments).cancelPayment({
    paymentId: id,
    amount: price * quantity,
    reason: `${product} came back`
  })
  // One that is under way may still fail.
  if (cancellation.status !== "SUCCEEDED") {
    return yield* new RefundNotDoneError({ message: `the refund of ${product} is ${cancellation.status}` })
  }
  const { transfer } = yield* (yield* Transfers).createPlatformOrderCancelTransfer({
    id: `${id}-${product}`,
    transferId: id,
    cancellationId: cancellation.id,
    orderDetail: { orderLines: [{ productId: product, quantity, discounts: [] }] },
    discounts: []
  })
  return transfer
})

/**
 * Invoices a business for the fees of its settlements of a date: issues the tax invoice, and has it sent to the tax
 * office at once. The tax office answers on the next business day. Returns it with the fees that it is the sum of.
 */
export const invoiceFees = Effect.fn("invoiceFees")(function* (id: string, date: string) {
  const taxInvoices = yield* TaxInvoices
  const fees: Array<Term> = []
  let fee = 0
  let dispatch = 0
  let tax = 0
  for (const settlement of yield* settlementsOf({ partnerIds: [id], settlementDates: [date] })) {
    if (settlement.type === "MANUAL") continue
    const { amount } = settlement
    const isCancelled = settlement.type === "ORDER_CANCEL"
    const sign = isCancelled ? "− " : fees.length === 0 ? "" : "+ "
    fees.push([`${sign}fee`, amount.platformFee], [isCancelled ? "− dispatch" : "+ dispatch", amount.additionalFee])
    fee += amount.platformFee
    dispatch += amount.additionalFee
    tax += amount.platformFeeVat + amount.additionalFeeVat
  }
  const { taxInvoice } = yield* taxInvoices.issueB2bTaxInvoiceImmediately({
    taxInvoice: {
      taxationType: "TAXABLE",
      issuanceType: "NORMAL",
      purposeType: "RECEIPT",
      writeDate: date,
      supplierDocumentKey: `fees-${id}-${date}`,
      recipient: { counterpartyId: id },
      items: [
        { name: "Fee", supplyCostAmount: fee },
        ...(dispatch === 0 ? [] : [{ name: "Dispatch", supplyCostAmount: dispatch }])
      ],
      totalSupplyAmount: fee + dispatch,
      totalTaxAmount: tax,
      totalAmount: fee + dispatch + tax
    }
  })
  const sent = yield* taxInvoices.sendToNtsB2bTaxInvoice({ taxInvoiceKey: taxInvoice.id })
  return { taxInvoice: sent.taxInvoice, fees }
})
