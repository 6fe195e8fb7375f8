/**
 * Finds the problems of a request with a PG. It is a plain function of both, and throws for nothing.
 */
import * as anyPg from "./anyPg.ts"
import { checkCancellation } from "./cancel.ts"
import {
  checkAccount,
  checkAmount,
  checkCurrency,
  checkDeadline,
  checkPayMethod,
  checkText,
  checkVat,
  includes,
  listOf
} from "./charge.ts"
import { checkNeeds, fieldOf, type Place, placeOf } from "./needs.ts"
import { type Problem, Problems, type RuleName } from "./problems.ts"
import type { Request } from "./request.ts"
import type { Fact, Need, Rules } from "./rules.ts"

const none: ReadonlyArray<Problem> = []

/**
 * Returns the problems that one PG has with a request, by its rules; none where all is well. It never throws.
 *
 * A program that knows its PG has the rules of that one alone in its bundle.
 *
 * @example
 * ```ts
 * import { PgRules } from "@effect-portone/payments"
 *
 * const problems = PgRules.problemsWith(PgRules.KCP_V2, { totalAmount: 500, currency: "KRW", payMethod: "CARD" })
 * // [{ field: "totalAmount", rule: "amounts", kind: "TooLittle", effect: "Refused", … }]
 * ```
 * @category validation
 * @since 0.1.0
 */
export const problemsWith = (rules: Rules, request: Request): ReadonlyArray<Problem> => {
  if (typeof rules !== "object" || rules === null || typeof request !== "object" || request === null) return none
  let problems: Problems | undefined
  try {
    problems = new Problems(rules.pgProvider)
    gather(problems, rules, request)
  } catch {
    // A caller without types may pass what throws while it is read. What was found before stays a problem.
  }
  return problems?.found ?? none
}

const gather = (problems: Problems, rules: Rules, request: Request): void => {
  const { operation } = request
  const place = placeOf(request)
  checkText(problems, "paymentId", "paymentId", rules.paymentId, request.paymentId)
  if (typeof operation === "string") checkOperation(problems, rules, request, operation)
  if (operation === "cancelPayment") checkCancellation(problems, rules, request)
  else checkCharge(problems, rules, request, place)
}

/** The operations that a customer pays by, or leaves a billing key by. */
const charging: ReadonlyArray<unknown> = [
  undefined,
  "requestPayment",
  "payInstantly",
  "payWithBillingKey",
  "createPaymentSchedule",
  "issueBillingKey",
  "requestIssueBillingKey",
  "requestIssueBillingKeyAndPay",
  "loadPaymentUI"
]

/** The start of a currency's name in older programs of the browser SDK. */
const prefix = "CURRENCY_"

const codeOf = (currency: string): string => (currency.startsWith(prefix) ? currency.slice(prefix.length) : currency)

const checkCharge = (problems: Problems, rules: Rules, request: Request, place: Place): void => {
  const { customer, operation, orderName, totalAmount } = request
  const payMethod = typeof request.payMethod === "string" ? request.payMethod : undefined
  const currency = typeof request.currency === "string" ? codeOf(request.currency) : undefined
  checkText(problems, "orderName", "orderName", rules.orderName, orderName)
  checkText(problems, "issueId", "issueId", rules.issueId, request.issueId)
  if (typeof customer === "object" && customer !== null) {
    checkText(problems, "customer.customerId", "customerId", rules.customerId, fieldOf(customer, "customerId"))
    checkText(problems, "customer.phoneNumber", "phoneNumber", rules.phoneNumber, fieldOf(customer, "phoneNumber"))
  }
  if (payMethod !== undefined) checkPayMethod(problems, rules, operation, payMethod, place)
  if (currency !== undefined) {
    if (rules.currencies !== undefined) checkCurrency(problems, rules.currencies, currency, payMethod, place)
    if (typeof totalAmount === "number") checkAmount(problems, rules, request, totalAmount, currency, payMethod)
  }
  checkVat(problems, rules, request)
  checkAccount(problems, rules, request)
  checkDeadline(problems, rules, request)
  checkEscrow(problems, rules, request, place)
  const needs = (rule: RuleName, fact: Fact<ReadonlyArray<Need>> | undefined) =>
    checkNeeds(problems, rule, fact, fact?.value, request, place, payMethod)
  if (charging.includes(operation)) {
    needs("customer", rules.customer)
    needs("productType", rules.productType)
    needs("virtualAccount.expiryNeeds", rules.virtualAccount?.expiryNeeds)
  }
  needs("methods.apiNeeds", rules.methods?.apiNeeds)
  needs("billingKeys.payNeeds", rules.billingKeys?.payNeeds)
}

const checkEscrow = (problems: Problems, { cashReceipt, escrow }: Rules, request: Request, place: Place): void => {
  const { isEscrow, operation, payMethod } = request
  const number = request.cashReceipt?.customerIdentityNumber
  if (cashReceipt?.value.digitsOnly === true && typeof number === "string" && !/^\d*$/.test(number)) {
    const field = "cashReceipt.customerIdentityNumber"
    problems.add(field, "cashReceipt", "Characters", cashReceipt, "takes digits only: leave out the hyphens", "Altered")
  }
  checkNeeds(problems, "cashReceipt", cashReceipt, cashReceipt?.value.needs, request, place, payMethod)
  if (escrow === undefined) return
  const { browserOnly, is, methods, needs, without } = escrow.value
  checkNeeds(problems, "escrow", escrow, needs, request, place, payMethod)
  if (typeof operation === "string" && without?.includes(operation) === true) {
    problems.add("operation", "escrow", "Unsupported", escrow, "has no such operation of escrow")
  }
  if (isEscrow !== true) return
  if (is === "Ignored") {
    problems.add("isEscrow", "escrow", "Unsupported", escrow, "has no escrow: leave it out", "Ignored")
  }
  if (browserOnly === true && place === "API") {
    problems.add("isEscrow", "escrow", "Unsupported", escrow, "has escrow in a browser only: pay there")
  }
  if (methods !== undefined && payMethod !== undefined && !includes(methods, payMethod)) {
    problems.add("isEscrow", "escrow", "Unsupported", escrow, `has escrow with ${listOf(methods)} only`)
  }
}

const checkOperation = (problems: Problems, rules: Rules, request: Request, operation: string): void => {
  const { billingKeys, manualConfirm, methods } = rules
  const refuse = (rule: RuleName, fact: Fact<unknown>, words: string) =>
    problems.add("operation", rule, "Unsupported", fact, words)
  const single = Object.hasOwn(anyPg.operationsOfOne, operation) ? anyPg.operationsOfOne[operation] : undefined
  if (single !== undefined && single.value !== rules.pgProvider) {
    refuse("operation", single, `has no ${operation}, which is of ${single.value} alone`)
  }
  switch (operation) {
    case "payInstantly":
      if (methods?.api?.value.length === 0) refuse("methods.api", methods.api, "has no payInstantly: pay in a browser")
      break
    case "issueBillingKey":
      checkIssue(problems, rules, request)
      break
    case "requestIssueBillingKey":
    case "requestIssueBillingKeyAndPay":
      checkBrowserIssue(problems, rules, request, operation === "requestIssueBillingKey")
      break
    case "payWithBillingKey":
    case "createPaymentSchedule": {
      const browser = billingKeys?.browser
      if (browser?.value.methods?.length === 0 && billingKeys?.api?.value.length === 0) {
        refuse("billingKeys.browser", browser, "has no billing keys: pay in a browser")
      }
      break
    }
    case "confirmPayment":
    case "confirmBillingKey":
    case "confirmBillingKeyIssueAndPay":
      if (manualConfirm !== undefined) {
        refuse("manualConfirm", manualConfirm, "has no confirmation by the merchant: turn it off for its channel")
      }
      break
    case "confirmEscrow":
      if (request.fromStore !== undefined && rules.pgProvider !== anyPg.fromStore.value) {
        const words = `does not read fromStore, which is for ${anyPg.fromStore.value} alone`
        problems.add("fromStore", "escrow", "Unsupported", anyPg.fromStore, words, "Ignored")
      }
      break
  }
}

const checkIssue = (problems: Problems, { billingKeys }: Rules, { payMethod }: Request): void => {
  const api = billingKeys?.api
  if (api === undefined) return
  if (api.value.length === 0) {
    problems.add("operation", "billingKeys.api", "Unsupported", api, "issues no billing key by the API: use a browser")
  } else if (typeof payMethod === "string" && !includes(api.value, payMethod)) {
    const words = `issues a billing key by the API of ${listOf(api.value)} only`
    problems.add("payMethod", "billingKeys.api", "Unsupported", api, words)
  }
}

const checkBrowserIssue = (
  problems: Problems,
  { billingKeys }: Rules,
  { payMethod }: Request,
  isAlone: boolean
): void => {
  const browser = billingKeys?.browser
  if (browser === undefined) return
  const { issueAndPayOnly, methods } = browser.value
  const rule = "billingKeys.browser"
  const isNowhere = browser.others?.every(({ value }) => value.methods?.length === 0) !== false
  if (methods?.length === 0 && isNowhere) {
    problems.add("operation", rule, "Unsupported", browser, "issues no billing key in a browser")
  } else if (isAlone && issueAndPayOnly === "all") {
    const words = "issues a billing key together with a payment only: use requestIssueBillingKeyAndPay"
    problems.add("operation", rule, "Unsupported", browser, words)
  } else if (typeof payMethod === "string" && methods !== undefined && !includes(methods, payMethod)) {
    problems.add("payMethod", rule, "Unsupported", browser, `issues a billing key of ${listOf(methods)} only`)
  } else if (isAlone && issueAndPayOnly !== undefined && issueAndPayOnly !== "all") {
    if (typeof payMethod !== "string" || !includes(issueAndPayOnly, payMethod)) return
    const words = "issues such a billing key together with a payment only: use requestIssueBillingKeyAndPay"
    problems.add("payMethod", rule, "Unsupported", browser, words)
  }
}
