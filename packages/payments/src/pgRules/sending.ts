/**
 * Checks the calls of a client by the rules of a PG, before anything is sent.
 *
 * The input of an operation is turned into the form in which requests are checked. Only what goes to the PG with the
 * call is: the id of a payment that is read or cancelled may be older than a rule.
 */
import type { Check } from "@effect-portone/core/CallOptions"
import { InputError } from "@effect-portone/core/ClientErrorReason"
import { problemsWith } from "./check.ts"
import type { Problem, RuleName } from "./problems.ts"
import type { Request } from "./request.ts"
import type { Rules } from "./rules.ts"

/**
 * The options of a check.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * // NHN KCP has agreed on less than 1,000 won by card.
 * const options: PgRules.CheckOptions = { except: ["amounts"] }
 * const check = PgRules.check("KCP_V2", options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface CheckOptions {
  /** The rules that do not hold, such as those that a contract with the PG has changed. */
  readonly except?: ReadonlyArray<RuleName> | undefined
  /** True if the channel is one for tests, for which other amounts hold. */
  readonly isTest?: boolean | undefined
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  // What is read by names has no names in its type.
  typeof value === "object" && value !== null ? (value as Fields) : {}

const namesOfMethods: Readonly<Record<string, string>> = {
  card: "CARD",
  virtualAccount: "VIRTUAL_ACCOUNT",
  easyPay: "EASY_PAY",
  mobile: "MOBILE",
  transfer: "TRANSFER"
}

/** The operations that charge a customer or issue a billing key. */
const charging: ReadonlyArray<string> = [
  "payInstantly",
  "payWithBillingKey",
  "createPaymentSchedule",
  "issueBillingKey"
]

/** The operations that open a payment elsewhere. They have a part of what is sent to the PG. */
const opening: ReadonlyArray<string> = ["createPaymentSession", "preRegisterPayment"]

/**
 * Returns the request that a call brings to its PG, in the form that {@link problemsWith} checks.
 *
 * A charge of a billing key does not say how the customer pays, and a cancellation not what was paid. Add `payMethod`,
 * or `payment` and `at`, to have these checked as well.
 *
 * @example
 * ```ts
 * import { type PayInstantlyInput, PgRules } from "@effect-portone/payments"
 *
 * const problemsAtKcp = (input: PayInstantlyInput) =>
 *   PgRules.problemsWith(PgRules.KCP_V2, PgRules.requestOf("payInstantly", input))
 * ```
 * @category validation
 * @since 0.1.0
 */
export const requestOf = (operation: string, input: object, isTest?: boolean): Request =>
  // `problemsWith` looks at the type of each field before it reads it.
  requestOfFields(operation, fieldsOf(input), isTest) as Request

const requestOfFields = (operation: string, input: Fields, isTest: boolean | undefined): object => {
  if (charging.includes(operation)) return chargeOf(operation, input, isTest)
  if (opening.includes(operation)) {
    const { currency, orderName, paymentId, totalAmount } = input
    return { operation, isTest, currency, orderName, paymentId, totalAmount }
  }
  return {
    operation,
    isWhole: true,
    isTest,
    amount: input["amount"],
    businessRegistrationNumber: input["businessRegistrationNumber"],
    fromStore: input["fromStore"],
    paymentMethod: input["paymentMethod"],
    products: input["products"],
    receiver: input["receiver"],
    refundAccount: input["refundAccount"],
    refundEmail: input["refundEmail"],
    sendEmail: input["sendEmail"],
    sender: input["sender"]
  }
}

const chargeOf = (operation: string, input: Fields, isTest: boolean | undefined): object => {
  const fields = operation === "createPaymentSchedule" ? fieldsOf(input["payment"]) : input
  const { taxFree, total, vat } = fieldsOf(fields["amount"])
  const method = fieldsOf(fields["method"])
  const way = Object.keys(method)[0]
  const { cashReceipt = fields["cashReceipt"], expiry, option } = fieldsOf(method["virtualAccount"])
  const { currency, customer, isEscrow, locale, orderName, productType, products } = fields
  return {
    operation,
    isWhole: true,
    isTest,
    currency,
    isEscrow,
    locale,
    orderName,
    productType,
    products,
    paymentId: input["paymentId"],
    totalAmount: total,
    vatAmount: vat,
    taxFreeAmount: taxFree,
    payMethod: way === undefined ? undefined : namesOfMethods[way],
    installmentMonth: fieldsOf(method["card"])["installmentMonth"] ?? fields["installmentMonth"],
    customer: customerOf(fieldsOf(customer)),
    virtualAccount:
      expiry === undefined ? undefined : { accountExpiry: expiry, fixedOption: fieldsOf(option)["fixed"] },
    cashReceipt
  }
}

/** Returns a customer with the names of the browser SDK's fields, as far as rules ask for them. */
const customerOf = ({ email, id, name, phoneNumber }: Fields): object => {
  const { full, separated } = fieldsOf(name)
  const { first, last } = fieldsOf(separated)
  return { email, phoneNumber, customerId: id, fullName: full, firstName: first, lastName: last }
}

/** The fields of an input of the API that the browser SDK names otherwise. */
const apiNames: Readonly<Record<string, string>> = {
  totalAmount: "amount.total",
  vatAmount: "amount.vat",
  taxFreeAmount: "amount.taxFree",
  payMethod: "method",
  "customer.customerId": "customer.id",
  "customer.fullName": "customer.name",
  "customer.firstName": "customer.name.separated.first",
  "customer.lastName": "customer.name.separated.last",
  "virtualAccount.accountExpiry": "method.virtualAccount.expiry",
  "virtualAccount.fixedOption": "method.virtualAccount.option.fixed"
}

/** The fields of `payInstantly` that lie within its method, and in a charge of a billing key beside it. */
const instantNames: Readonly<Record<string, string>> = {
  installmentMonth: "method.card.installmentMonth",
  "cashReceipt.customerIdentityNumber": "method.virtualAccount.cashReceipt.customerIdentityNumber"
}

/** Returns the path of a field in the input of an operation. A schedule has all but its id within its payment. */
const pathOfField = (operation: string, field: string): ReadonlyArray<string> => {
  if (field === "operation") return []
  const name = (operation === "payInstantly" ? instantNames[field] : undefined) ?? apiNames[field] ?? field
  const path = name.split(".")
  return operation === "createPaymentSchedule" && field !== "paymentId" ? ["payment", ...path] : path
}

/** Refuses a call for its problems. A name that is shortened and a field that is passed over do no harm. */
const refusalOf = (
  operation: string,
  problems: ReadonlyArray<Problem>,
  except: ReadonlyArray<RuleName>
): InputError | undefined => {
  const grave = problems.filter(
    ({ effect, rule }) => (effect === "Refused" || effect === "Altered") && !except.includes(rule)
  )
  return grave.length === 0
    ? undefined
    : new InputError({
        description: grave.map(({ message }) => message).join("; "),
        issues: grave.map(({ field, message }) => ({ path: pathOfField(operation, field), message }))
      })
}

/** Returns the key of the channel that an input names. */
const channelKeyOf = (input: Fields): unknown => input["channelKey"] ?? fieldsOf(input["payment"])["channelKey"]

const isRules = (rules: Rules | { readonly [channelKey: string]: Rules }): rules is Rules =>
  typeof rules.pgProvider === "string"

/**
 * Makes a check of calls, as {@link check} does, of the rules of one PG, or of one PG for each channel key. The bundle
 * then holds the rules of these PGs alone.
 *
 * @example
 * ```ts
 * import { PortOneClient } from "@effect-portone/core"
 * import { PgRules } from "@effect-portone/payments"
 *
 * const live = PortOneClient.layerConfig({ check: PgRules.checkWith({ "channel-key-4f2d": PgRules.KCP_V2 }) })
 * ```
 * @category validation
 * @since 0.1.0
 */
export const checkWith =
  (rules: Rules | { readonly [channelKey: string]: Rules }, { except = [], isTest }: CheckOptions = {}): Check =>
  (operation, input) => {
    const key = channelKeyOf(fieldsOf(input))
    const own = isRules(rules) ? rules : typeof key === "string" && Object.hasOwn(rules, key) ? rules[key] : undefined
    if (own === undefined) return undefined
    return refusalOf(operation, problemsWith(own, requestOf(operation, input, isTest)), except)
  }
