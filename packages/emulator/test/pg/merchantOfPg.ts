/**
 * Brings a request of the table of PG rules to the emulator: fills up what the request leaves out with what its PG
 * takes, and sends it by the operation, or the control, that it is of.
 */
import { DateTime, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import {
  BillingKeys,
  CashReceipts,
  Payments,
  PaymentSchedules,
  type PgProvider,
  PgRules,
  Promotions
} from "@effect-portone/payments"
import type { Case } from "../../../payments/test/pgRules/cases.ts"
import { PortOneEmulator } from "../../src/index.ts"
import { card } from "../merchant.ts"

const product = { id: "product-1", name: "a mug", amount: 60_000, quantity: 1 }

const customer = {
  customerId: "customer1",
  fullName: "A Customer",
  firstName: "A",
  lastName: "Customer",
  email: "customer@example.com",
  phoneNumber: "+821000001234"
}

/** The ways to pay, with that first which most PGs take. */
const ways = ["CARD", "VIRTUAL_ACCOUNT", "EASY_PAY", "TRANSFER", "MOBILE", "ALIPAY", "CONVENIENCE_STORE", "CRYPTO"]

/** Returns the currency in which most is paid at a PG. */
export const currencyOf = (pgProvider: PgProvider): string => {
  const accepts = PgRules.all[pgProvider]?.currencies?.value.accepts
  return accepts === undefined || accepts.includes("KRW") ? "KRW" : accepts[0]!
}

/** A request with all that it is sent with. */
export type Whole = PgRules.Request & { readonly operation: string }

const filled = (pgProvider: PgProvider, { field, kind }: Pick<Case, "field" | "kind">, request: PgRules.Request) => {
  const base: Record<string, unknown> = {
    isWhole: true,
    paymentId: "order1",
    orderName: "a mug",
    totalAmount: 60_000,
    currency: currencyOf(pgProvider),
    customer,
    productType: "PHYSICAL",
    products: [product],
    locale: "EN_US"
  }
  // What the rule needs is that which the request of the table leaves out.
  if (kind === "Missing") delete base[field.split(".")[0]!]
  const whole = { ...base, ...request, isWhole: true }
  return { ...whole, ...(whole.customer === undefined ? {} : { customer: inOnePiece(whole.customer) }) }
}

/** Returns the fields of a customer that the API can take: it has a name in two parts, or in one. */
const inOnePiece = (fields: object): object => {
  const { firstName, lastName, ...rest } = fieldsOf(fields)
  return firstName === undefined || lastName === undefined ? rest : { ...rest, firstName, lastName }
}

// The table writes customers as plain objects.
const fieldsOf = (fields: object) => fields as Partial<typeof customer>

const refusedOf = (pgProvider: PgProvider, request: PgRules.Request) =>
  PgRules.problemsOf(pgProvider, request).filter(({ effect }) => effect === "Refused")

/** Returns why no request of an operation can have this way to pay, if none can. */
const notExpressible = (operation: string, payMethod: string | undefined): string | undefined => {
  const own: Readonly<Record<string, ReadonlyArray<string>>> = {
    payInstantly: ["CARD", "VIRTUAL_ACCOUNT"],
    issueBillingKey: ["CARD"]
  }
  return payMethod === undefined || own[operation]?.includes(payMethod) !== false
    ? undefined
    : `the input of ${operation} has no ${payMethod}`
}

const withMethod = (operation: string, payMethod: string, request: PgRules.Request): Whole => ({
  ...(payMethod === "VIRTUAL_ACCOUNT" ? { virtualAccount: { accountExpiry: { validHours: 24 } } } : {}),
  ...(payMethod === "CONVENIENCE_STORE" ? { convenienceStore: { paymentDeadline: { validHours: 48 } } } : {}),
  ...request,
  operation,
  payMethod
})

/** Returns both requests of a case as they are sent: by the first operation and way to pay that the PG takes. */
export const wholeOf = (one: Case): { readonly keeps: Whole; readonly breaks: Whole } => {
  const { breaks, keeps, pgProvider } = one
  const operations =
    keeps.operation !== undefined
      ? [keeps.operation]
      : keeps.issueId !== undefined
        ? ["requestIssueBillingKey"]
        : ["payInstantly", "requestPayment"]
  const methods =
    keeps.payMethod !== undefined ? [keeps.payMethod] : keeps.cashReceipt === undefined ? ways : ["VIRTUAL_ACCOUNT"]
  for (const operation of operations) {
    for (const payMethod of methods) {
      if (notExpressible(operation, payMethod) !== undefined) continue
      const whole = withMethod(operation, payMethod, filled(pgProvider, one, keeps))
      if (refusedOf(pgProvider, whole).length > 0) continue
      const broken = filled(pgProvider, one, breaks)
      return {
        keeps: whole,
        breaks: withMethod(breaks.operation ?? operation, breaks.payMethod ?? payMethod, broken)
      }
    }
  }
  throw new Error(`no operation keeps ${one.rule} of ${pgProvider}`)
}

/** Returns why the emulator cannot meet the request that breaks a rule, if it cannot. */
export const unmet = ({ breaks }: Case): string | undefined => {
  const { operation = "", payMethod } = breaks
  if (operation === "payWithBillingKey" || operation === "createPaymentSchedule") {
    if (breaks.customer === undefined) return "no billing key comes to be on the channel of a PG that has none"
  }
  return notExpressible(operation, payMethod)
}

export const channelKeyOf = (pgProvider: PgProvider, isTest = false): string =>
  `channel-key-${pgProvider}${isTest ? "-test" : ""}`

/** Returns the customer of a request with the fields of the API. */
const customerOf = (fields: object = customer) => {
  const { customerId, email, firstName, fullName, lastName, phoneNumber } = fieldsOf(fields)
  const name =
    firstName !== undefined && lastName !== undefined
      ? { separated: { first: firstName, last: lastName } }
      : fullName === undefined
        ? undefined
        : { full: fullName }
  return { id: customerId, email, phoneNumber, name }
}

/** Returns the way to pay of a window. */
const methodOf = ({ easyPayProvider, installmentMonth, payMethod = "CARD" }: PgRules.Request) => {
  if (payMethod.startsWith("ALIPAY") || payMethod === "PAYPAL")
    return { type: "PaymentMethodEasyPay", provider: payMethod }
  const name = payMethod.toLowerCase().replaceAll(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
  return {
    type: `PaymentMethod${name}`,
    ...(installmentMonth === undefined ? {} : { installment: { month: installmentMonth, isInterestFree: false } }),
    ...(easyPayProvider === undefined ? {} : { provider: easyPayProvider }),
    ...(payMethod === "GIFT_CERTIFICATE" ? { approvalNumber: "1" } : {})
  }
}

const orderOf = (pgProvider: PgProvider, request: PgRules.Request) => ({
  paymentId: request.paymentId,
  channelKey: channelKeyOf(pgProvider, request.isTest),
  orderName: request.orderName,
  amount: { total: request.totalAmount, vat: request.vatAmount, taxFree: request.taxFreeAmount },
  currency: request.currency?.replace("CURRENCY_", ""),
  customer: customerOf(request.customer)
})

/** Returns what the order of a charge of a billing key does not have. */
const goodsOf = ({ isEscrow, productType, products }: PgRules.Request) => ({ isEscrow, productType, products })

/** Opens the payment window for a request. */
const open = (pgProvider: PgProvider, request: PgRules.Request) =>
  Effect.flatMap(PortOneEmulator, (emulator) =>
    emulator.openPayment({
      ...orderOf(pgProvider, request),
      ...goodsOf(request),
      method: methodOf(request),
      platformType: request.platform,
      virtualAccount: request.virtualAccount,
      convenienceStore: request.convenienceStore
      // A request of the table has any text where the API has names.
    } as never)
  )

/** Returns the way to pay of a billing key that a window issues. */
const methodOfKey = (payMethod: string | undefined) => {
  const { type, ...rest } = methodOf({ payMethod })
  return { ...rest, type: `BillingKey${type}` }
}

/** Issues a billing key on the channel of a PG: by the API where the PG has that, else in a browser. */
export const billingKeyOf = Effect.fn(function* (pgProvider: PgProvider, isTest = false) {
  const keys = yield* BillingKeys
  const emulator = yield* PortOneEmulator
  const { api, browser } = PgRules.all[pgProvider]?.billingKeys ?? {}
  const channelKey = channelKeyOf(pgProvider, isTest)
  if (api === undefined || api.value.length > 0) {
    const input = { channelKey, method: card(), customer: customerOf() }
    // A field of the customer that is absent is undefined.
    return (yield* keys.issueBillingKey(input as never)).billingKeyInfo.billingKey
  }
  const paymentId = browser?.value.issueAndPayOnly === "all" ? "first1" : undefined
  if (paymentId !== undefined) yield* open(pgProvider, filled(pgProvider, noField, { paymentId }))
  const [payMethod] = browser?.value.methods ?? []
  const input = { channelKey, customer: customerOf(), paymentId, method: methodOfKey(payMethod) }
  // As above.
  const { billingIssueToken } = yield* emulator.openBillingKey(input as never)
  return (yield* emulator.completeBillingKey({ billingIssueToken })).billingKey
})

const noField = { field: "", kind: "Unsupported" } as const

/** Returns an order that a PG takes, for a charge of a billing key. */
export const orderAt = (pgProvider: PgProvider, request: PgRules.Request = {}) =>
  // As above.
  orderOf(pgProvider, filled(pgProvider, noField, request)) as never as {
    readonly paymentId: string
    readonly channelKey: string
    readonly orderName: string
    readonly amount: { readonly total: number }
    readonly currency: "KRW"
    readonly customer: { readonly id: string }
  }

const payable = (pgProvider: PgProvider, request: PgRules.Request) => {
  const { accountExpiry, fixedOption } = request.virtualAccount ?? {}
  const account = {
    bank: "SHINHAN",
    expiry: accountExpiry ?? { validHours: 24 },
    option: fixedOption === undefined ? { type: "NORMAL" } : { type: "FIXED", fixed: fixedOption },
    cashReceipt: request.cashReceipt === undefined ? undefined : { type: "PERSONAL", ...request.cashReceipt }
  }
  const { installmentMonth } = request
  return {
    ...orderOf(pgProvider, request),
    ...goodsOf(request),
    method:
      request.payMethod === "VIRTUAL_ACCOUNT"
        ? { virtualAccount: account }
        : { card: { ...card().card, ...(installmentMonth === undefined ? {} : { installmentMonth }) } }
  }
}

/** Pays a payment that waits, and returns it. */
export const finished = Effect.fn(function* (paymentId: string) {
  const payments = yield* Payments
  const emulator = yield* PortOneEmulator
  const { status } = yield* payments.getPayment({ paymentId })
  if (status === "READY") yield* emulator.pay({ paymentId })
  if (status === "VIRTUAL_ACCOUNT_ISSUED") yield* emulator.deposit({ paymentId })
  return yield* payments.getPayment({ paymentId })
})

const shipment = { company: "CJ", invoiceNumber: "1", sentAt: DateTime.makeUnsafe(0) } as const
const address = { addressLine1: "1 Sejong-daero", addressLine2: "2" }
const person = { name: "A Person", phoneNumber: "02-0000-0000", zipcode: "04524", address }

/** Returns a person of a shipment, with an address that the API takes. */
const personOf = (fields: object | undefined) =>
  fields !== undefined && "address" in fields ? { ...fields, address } : fields

/** Pays a payment in escrow, and registers its shipment. */
const inEscrow = Effect.fn(function* (pgProvider: PgProvider) {
  const payMethod = PgRules.all[pgProvider]?.escrow?.value.methods?.[0] ?? "CARD"
  yield* open(pgProvider, withMethod("requestPayment", payMethod, filled(pgProvider, noField, { isEscrow: true })))
  yield* finished("order1")
})

const shipped = Effect.fn(function* (receivedAt?: DateTime.Utc) {
  const payments = yield* Payments
  yield* payments.applyEscrowLogistics({
    paymentId: "order1",
    logistics: { ...shipment, ...(receivedAt === undefined ? {} : { receivedAt }) },
    sender: person,
    receiver: person,
    products: [product],
    sendEmail: false
  })
})

const timeOf = (text: unknown) => DateTime.makeUnsafe(String(text))

/** Makes the payment of a request to cancel, and cancels it at the request's time. */
const cancel = Effect.fn(function* (pgProvider: PgProvider, request: PgRules.Request) {
  const payments = yield* Payments
  const emulator = yield* PortOneEmulator
  // The table has no other payments than those it writes.
  const payment = request.payment as PgRules.PaidPayment
  const isTest = request.isTest === true || payment.channel?.type === "TEST"
  yield* TestClock.setTime(DateTime.toEpochMillis(timeOf(payment.paidAt)))
  const fields = {
    isTest,
    totalAmount: payment.amount?.total,
    isEscrow: payment.escrow === undefined ? undefined : true
  }
  const paymentId = "order1"
  const whole = filled(pgProvider, noField, { ...fields, virtualAccount: { accountExpiry: { validHours: 24 } } })
  yield* emulator.openPayment({
    ...orderOf(pgProvider, whole),
    ...goodsOf(whole),
    virtualAccount: whole.virtualAccount,
    method: { approvalNumber: "1", ...(payment.method as object) }
    // As above.
  } as never)
  yield* emulator.pay({ paymentId })
  if (payment.escrow !== undefined) {
    const now = yield* DateTime.now
    yield* shipped(payment.escrow.status === "DELIVERED" ? now : undefined)
    yield* TestClock.adjust("1 second")
    if (payment.escrow.status === "CONFIRMED") yield* payments.confirmEscrow({ paymentId })
  }
  for (const _ of payment.cancellations ?? []) yield* payments.cancelPayment({ paymentId, reason: "a part", amount: 1 })
  if (request.at !== undefined) yield* TestClock.setTime(DateTime.toEpochMillis(timeOf(request.at)))
  const { amount, refundAccount, refundEmail } = request
  return yield* payments.cancelPayment({
    paymentId,
    reason: "returned",
    amount,
    refundEmail,
    refundAccount:
      refundAccount === undefined
        ? undefined
        : { bank: "SHINHAN", number: "1", holderName: "A Customer", ...refundAccount }
    // As above.
  } as never)
})

/** Sends a request to the emulator. */
export const send = Effect.fn(function* (pgProvider: PgProvider, request: Whole) {
  const payments = yield* Payments
  const keys = yield* BillingKeys
  const emulator = yield* PortOneEmulator
  const channelKey = channelKeyOf(pgProvider, request.isTest)
  const paymentId = request.paymentId ?? "order1"
  switch (request.operation) {
    case "requestPayment":
      return yield* open(pgProvider, request)
    case "payInstantly":
      // As above, here and below.
      return yield* payments.payInstantly(payable(pgProvider, request) as never)
    case "payWithBillingKey": {
      const billingKey = yield* billingKeyOf(pgProvider, request.isTest)
      const input = { ...orderOf(pgProvider, request), billingKey, locale: request.locale }
      return yield* payments.payWithBillingKey(input as never)
    }
    case "createPaymentSchedule": {
      const billingKey = yield* billingKeyOf(pgProvider)
      const timeToPay = DateTime.makeUnsafe(3_600_000)
      const payment = { ...orderOf(pgProvider, request), billingKey, locale: request.locale }
      return yield* (yield* PaymentSchedules).createPaymentSchedule({ paymentId, payment, timeToPay } as never)
    }
    case "issueBillingKey":
      return yield* keys.issueBillingKey({
        channelKey,
        method: card(),
        customer: customerOf(request.customer)
      } as never)
    case "requestIssueBillingKey":
    case "requestIssueBillingKeyAndPay": {
      const isWithPayment = request.operation === "requestIssueBillingKeyAndPay"
      const { issueId, payMethod } = request
      if (isWithPayment) {
        const window = filled(pgProvider, noField, { payMethod: "CARD" })
        yield* open(pgProvider, window)
      }
      return yield* emulator.openBillingKey({
        channelKey,
        issueId,
        productType: request.productType,
        method: methodOfKey(payMethod),
        customer: customerOf(request.customer),
        paymentId: isWithPayment ? paymentId : undefined
      } as never)
    }
    case "confirmPayment": {
      const { paymentToken } = yield* open(
        pgProvider,
        withMethod("requestPayment", wayOf(pgProvider), filled(pgProvider, noField, {}))
      )
      return yield* payments.confirmPayment({ paymentId, paymentToken })
    }
    case "cancelPayment":
      return yield* cancel(pgProvider, request)
    case "stopPaymentCancellation":
      yield* open(pgProvider, withMethod("requestPayment", wayOf(pgProvider), filled(pgProvider, noField, {})))
      return yield* payments.stopPaymentCancellation({ paymentId, cancellationId: "none" })
    case "registerStoreReceipt": {
      yield* open(pgProvider, withMethod("requestPayment", wayOf(pgProvider), filled(pgProvider, noField, {})))
      yield* finished(paymentId)
      const currency = currencyOf(pgProvider)
      const items = [
        { storeBusinessRegistrationNumber: "1234567890", storeName: "A Shop", totalAmount: 60_000, currency }
      ]
      return yield* payments.registerStoreReceipt({ paymentId, items } as never)
    }
    case "getPgCardPromotions":
      return yield* (yield* Promotions).getPgCardPromotions({ channelKey, amount: 10_000 })
    case "issueCashReceipt": {
      const { businessRegistrationNumber, paymentMethod } = request
      const input = { ...orderOf(pgProvider, request), type: "PERSONAL", customer: { identityNumber: "01000001234" } }
      return yield* (yield* CashReceipts).issueCashReceipt({
        ...input,
        businessRegistrationNumber,
        paymentMethod
      } as never)
    }
    case "applyEscrowLogistics": {
      yield* inEscrow(pgProvider)
      const { products, receiver, sendEmail, sender } = request
      return yield* payments.applyEscrowLogistics({
        paymentId,
        logistics: shipment,
        sender: personOf(sender),
        receiver: personOf(receiver),
        products: products?.map(() => product),
        sendEmail
      } as never)
    }
    case "modifyEscrowLogistics":
      yield* inEscrow(pgProvider)
      yield* shipped()
      return yield* payments.modifyEscrowLogistics({ paymentId, logistics: shipment })
    case "confirmEscrow":
      yield* inEscrow(pgProvider)
      yield* shipped()
      return yield* payments.confirmEscrow({ paymentId, fromStore: request.fromStore })
    case "getPayment":
      yield* open(pgProvider, withMethod("requestPayment", wayOf(pgProvider), filled(pgProvider, noField, {})))
      return yield* payments.getPayment({ paymentId })
    default:
      return yield* Effect.die(new Error(`the table has an operation that nothing sends: ${request.operation}`))
  }
})

/** Returns a way to pay that a PG takes in a browser. */
const wayOf = (pgProvider: PgProvider): string =>
  ways.find((way) => {
    const request = withMethod("requestPayment", way, filled(pgProvider, noField, {}))
    return refusedOf(pgProvider, request).length === 0
  }) ?? "CARD"
