/**
 * The words of the table of PGs, in each language of the README of payments.
 */
import type { PgRules } from "@effect-portone/payments"

/** The columns of the table. */
export type Column =
  | "pg"
  | "paymentId"
  | "orderName"
  | "api"
  | "browser"
  | "apiKeys"
  | "browserKeys"
  | "currencies"
  | "manualConfirm"
  | "cancel"
  | "testMode"
  | "failedMayBePaid"

/** What the table says in one language. */
export interface Words {
  readonly heads: Readonly<Record<Column, string>>
  /** The ways to pay by their names in the rules. */
  readonly methods: Readonly<Record<string, string>>
  readonly yes: string
  readonly no: string
  /** Stands between two facts that contradict each other. */
  readonly or: string
  readonly cut: string
  /** Returns the allowed characters of a text in words. */
  readonly allows: (allows: string) => string
  readonly length: (rule: Pick<PgRules.TextRule, "atLeast" | "atMost" | "unit">) => string
  /** Stands where no billing key is issued without a payment. */
  readonly withPaymentOnly: string
  /** Returns a way to pay for which none is. */
  readonly onlyWithPayment: (method: string) => string
  readonly days: (days: number) => string
  readonly months: (months: number) => string
  readonly years: (years: number) => string
  readonly byCard: (period: string) => string
  readonly testModes: Readonly<Record<NonNullable<PgRules.Rules["testMode"]>["value"], string>>
  /** Returns the sentence above the table, with the day of the newest page. */
  readonly readAsOf: (day: string) => string
}

/** The words of `README.md`. */
export const english: Words = {
  heads: {
    pg: "PG",
    paymentId: "payment id",
    orderName: "order name",
    api: "`payInstantly`",
    browser: "browser",
    apiKeys: "billing keys by API",
    browserKeys: "billing keys in a browser",
    currencies: "currencies",
    manualConfirm: "confirmed by the merchant",
    cancel: "cancelled within",
    testMode: "test mode",
    failedMayBePaid: "`FAILED` may be paid"
  },
  methods: {
    CARD: "card",
    TRANSFER: "transfer",
    VIRTUAL_ACCOUNT: "account",
    MOBILE: "mobile",
    GIFT_CERTIFICATE: "gift",
    EASY_PAY: "easy pay"
  },
  yes: "yes",
  no: "no",
  or: " or ",
  cut: "then cut",
  allows: (allows) => allows,
  length: ({ atLeast, atMost, unit }) =>
    [
      ...(atLeast === undefined ? [] : [`from ${atLeast}`]),
      ...(atMost === undefined ? [] : [`to ${atMost} ${unit ?? "characters"}`])
    ].join(" "),
  withPaymentOnly: "with a payment only",
  onlyWithPayment: (method) => `${method} (with a payment only)`,
  days: (days) => `${days} days`,
  months: (months) => `${months} months`,
  years: (years) => (years === 1 ? "1 year" : `${years} years`),
  byCard: (period) => `, by card ${period}`,
  testModes: { NotCharged: "no charge", ChargedAndCancelled: "charged, cancelled by the PG", Charged: "charged" },
  readAsOf: (day) => `The pages were read as of ${day}.`
}

const koreanUnits = { bytes: "바이트", "bytes of UTF-8": "바이트(UTF-8)", "bytes of EUC-KR": "바이트(EUC-KR)" }

/** The allowed characters of payment ids and order names: the rules have their words in English. */
const koreanAllows: Readonly<Record<string, string>> = {
  "letters and digits of ASCII": "영문자와 숫자",
  "letters and digits of ASCII, and underscores": "영문자, 숫자, 밑줄",
  "letters and digits of ASCII, hyphens and underscores": "영문자, 숫자, 하이픈, 밑줄",
  "printable ASCII characters": "인쇄 가능한 ASCII 문자",
  "printable ASCII characters without parentheses": "괄호를 제외한 인쇄 가능한 ASCII 문자",
  "characters other than % & | $ - + = [ ]": "% & | $ - + = [ ] 이외의 문자",
  "a name that is not blank, without backslashes and commas": "비어 있지 않고 역슬래시와 쉼표가 없는 이름"
}

/** The words of `README.ko.md`. */
export const korean: Words = {
  heads: {
    pg: "PG사",
    paymentId: "결제 아이디",
    orderName: "주문명",
    api: "`payInstantly`",
    browser: "결제창",
    apiKeys: "빌링키 발급(API)",
    browserKeys: "빌링키 발급(결제창)",
    currencies: "통화",
    manualConfirm: "수동 승인",
    cancel: "취소 가능 기간",
    testMode: "테스트 모드",
    failedMayBePaid: "`FAILED` 이후 결제"
  },
  methods: {
    CARD: "카드",
    TRANSFER: "계좌이체",
    VIRTUAL_ACCOUNT: "가상계좌",
    MOBILE: "휴대폰",
    GIFT_CERTIFICATE: "상품권",
    EASY_PAY: "간편결제"
  },
  yes: "가능",
  no: "불가",
  or: " 또는 ",
  cut: "초과분은 잘림",
  allows: (allows) => {
    const words = koreanAllows[allows]
    if (words === undefined) throw new Error(`checks/facts/words.ts has no Korean for: ${allows}`)
    return words
  },
  length: ({ atLeast, atMost, unit }) => {
    const of = unit === undefined ? "자" : koreanUnits[unit]
    if (atMost === undefined) return atLeast === undefined ? "" : `최소 ${atLeast}자`
    return atLeast === undefined ? `최대 ${atMost}${of}` : `${atLeast}~${atMost}${of}`
  },
  withPaymentOnly: "결제와 함께만",
  onlyWithPayment: (method) => `${method}(결제와 함께만)`,
  days: (days) => `${days}일`,
  months: (months) => `${months}개월`,
  years: (years) => `${years}년`,
  byCard: (period) => `, 카드는 ${period}`,
  testModes: { NotCharged: "실결제 없음", ChargedAndCancelled: "실결제 후 PG사가 취소", Charged: "실결제" },
  readAsOf: (day) => `${day} 기준으로 확인한 내용입니다.`
}
