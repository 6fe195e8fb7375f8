/**
 * Checks the fields of a charge, of a request for a billing key, and of a browser's request.
 */
import * as anyPg from "./anyPg.ts"
import { fieldOf, type Place } from "./needs.ts"
import type { Problems, RuleName } from "./problems.ts"
import type { Request } from "./request.ts"
import type { Amounts, Currencies, Fact, PayMethod, Rules, TextRule } from "./rules.ts"
import { faultsOf } from "./texts.ts"
import { hoursUntil } from "./times.ts"

/** Checks a text of a request by the rule for it. */
export const checkText = (
  problems: Problems,
  field: string,
  rule: RuleName,
  fact: Fact<TextRule> | undefined,
  text: unknown
): void => {
  if (fact === undefined || typeof text !== "string") return
  for (const { kind, words } of faultsOf(text, fact.value)) {
    const effect = kind !== "Truncated" ? "Refused" : field === "orderName" ? "Shortened" : "Altered"
    problems.add(field, rule, kind, fact, `${words}: choose another ${field}`, effect)
  }
}

/** The ways to pay that guides list for a browser one by one. Easy pays and wallets depend on contracts. */
const listed = ["CARD", "TRANSFER", "VIRTUAL_ACCOUNT", "MOBILE", "GIFT_CERTIFICATE"]

export const checkPayMethod = (
  problems: Problems,
  { methods }: Rules,
  operation: unknown,
  payMethod: string,
  place: Place
): void => {
  const { api, browser } = methods ?? {}
  if (operation === "payInstantly") {
    if (api !== undefined && api.value.length > 0 && !includes(api.value, payMethod)) {
      problems.add("payMethod", "methods.api", "Unsupported", api, `takes ${listOf(api.value)} by the API only`)
    }
    return
  }
  const isPayment = operation === undefined ? place !== "API" : operation === "requestPayment"
  if (isPayment && browser !== undefined && listed.includes(payMethod) && !includes(browser.value, payMethod)) {
    const others = browser.value.length === 0 ? "none of these ways" : `${listOf(browser.value)} of these ways only`
    problems.add("payMethod", "methods.browser", "Unsupported", browser, `takes ${others} in a browser`)
  }
}

export const includes = (some: ReadonlyArray<string>, one: string): boolean => some.includes(one)

/** The lists of rules as texts, which a check would make anew each time. */
const lists = /* @__PURE__ */ new WeakMap<ReadonlyArray<string>, string>()

export const listOf = (some: ReadonlyArray<string>): string => {
  let list = lists.get(some)
  if (list === undefined) lists.set(some, (list = some.join(", ")))
  return list
}

/** Returns true if all sources of a fact say that something is a problem. */
const all = <A>(fact: Fact<A>, isProblem: (value: A) => boolean): boolean =>
  isProblem(fact.value) && (fact.others === undefined || fact.others.every(({ value }) => isProblem(value)))

/** Returns what each source of a fact says, in words. */
const each = <A>(fact: Fact<A>, say: (value: A) => unknown): string =>
  fact.others === undefined
    ? String(say(fact.value))
    : [...new Set([fact, ...fact.others].map(({ value }) => say(value)))].join(" or ")

export const checkCurrency = (
  problems: Problems,
  fact: Fact<Currencies>,
  currency: string,
  payMethod: string | undefined,
  place: Place
): void => {
  const accepted = ({ accepts, byMethod }: Currencies) => methodOf(byMethod, payMethod) ?? accepts
  const isOther = (value: Currencies) => accepted(value)?.includes(currency) === false
  if (all(fact, isOther)) {
    const isOfAccount = fact.value.isOfAccount === true
    const ending = isOfAccount ? ", and charges in that of its account" : ""
    const words = `takes ${each(fact, (value) => listOf(accepted(value) ?? []))} only${ending}`
    problems.add("currency", "currencies", "Unsupported", fact, words, isOfAccount ? "Altered" : "Refused")
    return
  }
  const only = fact.value.only
  const limits = only !== undefined && Object.hasOwn(only, currency) ? only[currency] : undefined
  const isOfMethod = limits?.methods === undefined || payMethod === undefined || includes(limits.methods, payMethod)
  const isAtPlace =
    limits?.platforms === undefined ||
    place === undefined ||
    limits.platforms.some((one) => one === place || (place === "Browser" && one !== "API"))
  if (isOfMethod && isAtPlace) return
  const ways = [...(limits?.methods ?? []), ...(limits?.platforms ?? [])]
  problems.add("currency", "currencies", "Unsupported", fact, `takes this currency with ${listOf(ways)} only`)
}

/** Returns what is said of a way to pay. */
const methodOf = <A>(
  byMethod: { readonly [M in PayMethod]?: A } | undefined,
  method: string | undefined
): A | undefined =>
  // A name that is none of the ways has nothing of its own.
  byMethod !== undefined && method !== undefined && Object.hasOwn(byMethod, method)
    ? byMethod[method as PayMethod]
    : undefined

const limitOf = (
  fact: Amounts,
  isTest: boolean,
  currency: string,
  end: "least" | "most",
  method: string | undefined
): number | undefined => {
  const limits = isTest && fact.test !== undefined ? fact.test : fact.live
  const limit = Object.hasOwn(limits, currency) ? limits[currency]?.[end] : undefined
  return typeof limit === "number" ? limit : methodOf(limit, method)
}

export const checkAmount = (
  problems: Problems,
  { amounts, instalments = anyPg.instalments, multiples }: Rules,
  request: Request,
  total: number,
  currency: string,
  method: string | undefined
): void => {
  if (amounts !== undefined) {
    const isTest = request.isTest === true
    const limit = (end: "least" | "most") => (value: Amounts) => limitOf(value, isTest, currency, end, method)
    if (all(amounts, (value) => total < (limit("least")(value) ?? -Infinity))) {
      const least = each(amounts, limit("least"))
      problems.add("totalAmount", "amounts", "TooLittle", amounts, `takes no less than ${least}: ask for more`)
    }
    if (all(amounts, (value) => total > (limit("most")(value) ?? Infinity))) {
      const most = each(amounts, limit("most"))
      problems.add("totalAmount", "amounts", "TooMuch", amounts, `takes no more than ${most}: ask for less`)
    }
  }
  const multiple =
    multiples !== undefined && Object.hasOwn(multiples.value, currency) ? multiples.value[currency] : undefined
  if (multiples !== undefined && multiple !== undefined && total % multiple !== 0) {
    const words = `takes a multiple of ${multiple} of this currency: round the total`
    problems.add("totalAmount", "multiples", "NoMultiple", multiples, words)
  }
  const { hyundai, least } = instalments.value
  const { installmentMonth } = request
  if (
    typeof installmentMonth === "number" &&
    installmentMonth > 1 &&
    currency === "KRW" &&
    total < (hyundai ?? least)
  ) {
    const words = `takes instalments from ${hyundai ?? least} on: give no installmentMonth`
    problems.add("installmentMonth", "instalments", "TooLittle", instalments, words)
  }
}

export const checkVat = (problems: Problems, { vat, virtualAccount }: Rules, request: Request): void => {
  // It is said of accounts for one payment, which a fixed one is not.
  const isForOne = request.payMethod === "VIRTUAL_ACCOUNT" && (request.virtualAccount?.fixedOption ?? null) === null
  const ofAccount = isForOne ? virtualAccount?.vat : undefined
  if (vat === undefined && ofAccount === undefined) return
  for (const field of ["vatAmount", "taxFreeAmount"] as const) {
    const amount = request[field]
    if (typeof amount !== "number") continue
    if (ofAccount !== undefined) {
      problems.add(field, "virtualAccount.vat", "Unsupported", ofAccount, `takes no ${field} with a virtual account`)
    }
    if (vat?.value === "Unsupported") problems.add(field, "vat", "Unsupported", vat, `takes no ${field}: leave it out`)
    if (vat?.value === "Ignored" && field === "vatAmount") {
      problems.add(field, "vat", "Unsupported", vat, "works out the VAT by itself: leave it out", "Ignored")
    }
    if (vat?.value === "NoTaxFree" && field === "taxFreeAmount" && amount !== 0) {
      problems.add(field, "vat", "TooMuch", vat, "takes no tax-free part but 0")
    }
  }
}

export const checkAccount = (problems: Problems, { virtualAccount }: Rules, request: Request): void => {
  const given = request.virtualAccount
  if (virtualAccount === undefined || typeof given !== "object" || given === null) return
  const { fixed, longest } = virtualAccount
  const hours = longest === undefined ? undefined : hoursUntil(given.accountExpiry, request.at)
  if (longest !== undefined && hours !== undefined && hours > longest.value) {
    const words = `keeps an account open for at most ${longest.value} hours: give fewer`
    problems.add("virtualAccount.accountExpiry", "virtualAccount.longest", "TooMuch", longest, words)
  }
  const option = given.fixedOption
  if (fixed === undefined || typeof option !== "object" || option === null) return
  const isTaken = fixed.value.some((name) => fieldOf(option, name) !== undefined)
  if (isTaken) return
  const words =
    fixed.value.length === 0 ? "has no fixed accounts" : `fixes an account by its ${listOf(fixed.value)} only`
  problems.add("virtualAccount.fixedOption", "virtualAccount.fixed", "Unsupported", fixed, words)
}

export const checkDeadline = (problems: Problems, { convenienceStore }: Rules, request: Request): void => {
  const deadline = convenienceStore?.deadline
  const store = request.convenienceStore
  if (deadline === undefined || typeof store !== "object" || store === null) return
  const hours = hoursUntil(store.paymentDeadline, request.at)
  const { least, most } = deadline.value
  if (hours === undefined || (hours >= least * 24 && hours <= most * 24)) return
  problems.add(
    "convenienceStore.paymentDeadline",
    "convenienceStore.deadline",
    hours < least * 24 ? "TooLittle" : "TooMuch",
    deadline,
    `takes a deadline of ${least} to ${most} days`
  )
}
