/**
 * The rules of PGs that a request can meet, each with a request that keeps it and one that does not. The emulator is
 * held to the same requests.
 */
import type { PgProvider, PgRules } from "../../src/index.ts"

/** A rule of a PG, with a request that keeps it and one that breaks it. */
export interface Case {
  readonly pgProvider: PgProvider
  readonly rule: PgRules.RuleName
  readonly kind: PgRules.Kind
  readonly effect: PgRules.Consequence
  /** The field that the problem is about. */
  readonly field: string
  readonly keeps: PgRules.Request
  readonly breaks: PgRules.Request
}

type Broken = readonly [field: string, kind: PgRules.Kind, effect?: PgRules.Consequence]

const caseOf = (
  pgProvider: PgProvider,
  rule: PgRules.RuleName,
  [field, kind, effect = "Refused"]: Broken,
  keeps: PgRules.Request,
  breaks: PgRules.Request
): Case => ({ pgProvider, rule, kind, effect, field, keeps, breaks })

const id = (
  pgProvider: PgProvider,
  kind: PgRules.Kind,
  keeps: string,
  breaks: string,
  effect: PgRules.Consequence = "Refused"
) => caseOf(pgProvider, "paymentId", ["paymentId", kind, effect], { paymentId: keeps }, { paymentId: breaks })

const name = (
  pgProvider: PgProvider,
  kind: PgRules.Kind,
  keeps: string,
  breaks: string,
  effect: PgRules.Consequence = "Refused"
) => caseOf(pgProvider, "orderName", ["orderName", kind, effect], { orderName: keeps }, { orderName: breaks })

const paymentIds = [
  id("TOSSPAYMENTS", "Characters", "order-1_a", "order 1"),
  id("TOSSPAYMENTS", "TooShort", "orders", "order"),
  id("TOSSPAYMENTS", "TooLong", "a".repeat(64), "a".repeat(65)),
  id("KCP_V2", "Characters", "order1", "order-1"),
  id("KCP_V2", "TooLong", "a".repeat(40), "a".repeat(41)),
  id("SMARTRO_V2", "Characters", "order1", "order_1"),
  id("SMARTRO_V2", "Truncated", "a".repeat(40), "a".repeat(41), "Altered"),
  id("KPN", "Characters", "order1", "order-1"),
  id("KPN", "TooLong", "a".repeat(32), "a".repeat(33)),
  id("INICIS_V2", "Characters", "order (1)", "주문1"),
  id("INICIS_V2", "TooLong", "a".repeat(40), "a".repeat(41)),
  id("WELCOME", "Characters", "order (1)", "주문1"),
  id("INICIS_JP", "Characters", "order-1", "order(1)"),
  id("PAYLETTER_GLOBAL", "Characters", "order1", "order-1"),
  id("GALAXIA", "TooLong", "a".repeat(64), "a".repeat(65)),
  id("HYPHEN", "Characters", "order_1", "order-1"),
  id("HYPHEN", "TooLong", "a".repeat(50), "a".repeat(51)),
  caseOf("NICE_V2", "issueId", ["issueId", "Characters"], { issueId: "issue1" }, { issueId: "issue-1" }),
  caseOf("NICE_V2", "issueId", ["issueId", "TooLong"], { issueId: "a".repeat(40) }, { issueId: "a".repeat(41) })
]

const orderNames = [
  name("TOSSPAYMENTS", "TooLong", "가".repeat(100), "가".repeat(101)),
  name("NICE_V2", "TooLong", "a".repeat(40), "a".repeat(41)),
  name("NICE_V2", "Characters", "two_mugs", "mugs + cups"),
  name("KCP_V2", "TooLong", "가".repeat(50), "가".repeat(51)),
  name("SMARTRO_V2", "TooLong", "a".repeat(40), "a".repeat(41)),
  name("KPN", "TooLong", "a".repeat(256), "a".repeat(257)),
  name("INICIS_V2", "Truncated", "a".repeat(40), "a".repeat(41), "Shortened"),
  name("WELCOME", "Truncated", "a".repeat(40), "a".repeat(41), "Shortened"),
  name("KSNET", "TooLong", "가".repeat(25), "가".repeat(26)),
  name("NAVERPAY", "TooLong", "a".repeat(128), "a".repeat(129)),
  name("KAKAOPAY", "TooLong", "a".repeat(100), "a".repeat(101)),
  name("KAKAOPAY", "TooLong", "\u{1F381}".repeat(100), "\u{1F381}".repeat(101)),
  name("TOSSPAY_V2", "TooLong", "a".repeat(255), "a".repeat(256)),
  name("TOSSPAY_V2", "Characters", "a mug", "a mug, blue"),
  name("TOSSPAY_V2", "Characters", "a mug", "  "),
  name("HYPHEN", "TooLong", "a".repeat(1000), "a".repeat(1001)),
  name("HECTO_GLOBAL", "TooLong", "가".repeat(42), "가".repeat(43))
]

/** A customer that every PG takes. */
const customer = {
  customerId: "customer1",
  fullName: "A Customer",
  firstName: "A",
  lastName: "Customer",
  email: "customer@example.com",
  phoneNumber: "+821000001234"
}

const without = (...fields: ReadonlyArray<keyof typeof customer>): object =>
  Object.fromEntries(Object.entries(customer).filter(([field]) => !fields.some((one) => one === field)))

const needs = (pgProvider: PgProvider, field: keyof typeof customer, request: PgRules.Request): Case =>
  caseOf(
    pgProvider,
    "customer",
    [`customer.${field}`, "Missing"],
    { ...request, customer },
    { ...request, customer: field === "fullName" ? without("fullName", "lastName") : without(field) }
  )

const inBrowser = { operation: "requestPayment" }
const customers = [
  ...(["INICIS_V2", "WELCOME"] as const).flatMap((pgProvider) =>
    (["fullName", "phoneNumber", "email"] as const).flatMap((field) => [
      needs(pgProvider, field, { ...inBrowser, platform: "PC" }),
      needs(pgProvider, field, { operation: "payWithBillingKey" })
    ])
  ),
  needs("KSNET", "fullName", inBrowser),
  needs("KSNET", "email", { ...inBrowser, isEscrow: true }),
  needs("SMARTRO_V2", "phoneNumber", inBrowser),
  needs("SMARTRO_V2", "customerId", { ...inBrowser, payMethod: "EASY_PAY" }),
  needs("SMARTRO_V2", "customerId", { operation: "issueBillingKey" }),
  needs("EXIMBAY_V2", "fullName", inBrowser),
  needs("EXIMBAY_V2", "email", inBrowser),
  needs("EXIMBAY_V2", "phoneNumber", { ...inBrowser, payMethod: "CONVENIENCE_STORE" }),
  needs("PAYLETTER_GLOBAL", "email", inBrowser),
  needs("PAYMENTWALL", "customerId", inBrowser),
  needs("PAYMENTWALL", "email", inBrowser),
  needs("GALAXIA", "customerId", inBrowser),
  needs("GALAXIA", "phoneNumber", { ...inBrowser, payMethod: "TRANSFER" }),
  needs("HECTO_GLOBAL", "customerId", inBrowser),
  needs("HECTO_GLOBAL", "lastName", inBrowser),
  needs("TOSSPAY_V2", "customerId", { operation: "requestIssueBillingKey" }),
  needs("KPN", "customerId", { operation: "issueBillingKey" }),
  needs("KPN", "fullName", { operation: "requestIssueBillingKey" }),
  needs("TOSSPAYMENTS", "email", { ...inBrowser, payMethod: "EASY_PAY", easyPayProvider: "PAYPAL" }),
  needs("TOSSPAYMENTS", "email", { ...inBrowser, payMethod: "PAYPAL" }),
  needs("INICIS_JP", "fullName", inBrowser),
  needs("TRIPLE_A", "phoneNumber", inBrowser),
  caseOf(
    "TRIPLE_A",
    "phoneNumber",
    ["customer.phoneNumber", "Characters"],
    { customer },
    { customer: { ...customer, phoneNumber: "010-0000-1234" } }
  ),
  ...(
    [
      ["SMARTRO_V2", 20],
      ["GALAXIA", 20],
      ["HECTO_GLOBAL", 50],
      ["INICIS_JP", 30]
    ] as const
  ).map(([pgProvider, most]) =>
    caseOf(
      pgProvider,
      "customerId",
      ["customer.customerId", "TooLong"],
      { customer: { ...customer, customerId: "a".repeat(most) } },
      { customer: { ...customer, customerId: "a".repeat(most + 1) } }
    )
  )
]

const ofMethod = (pgProvider: PgProvider, operation: string, keeps: string, breaks: string): Case =>
  caseOf(
    pgProvider,
    operation === "payInstantly"
      ? "methods.api"
      : operation === "requestPayment"
        ? "methods.browser"
        : issues(operation),
    ["payMethod", "Unsupported"],
    { operation, payMethod: keeps },
    { operation, payMethod: breaks }
  )

const issues = (operation: string): PgRules.RuleName =>
  operation === "issueBillingKey" ? "billingKeys.api" : "billingKeys.browser"

/** A request that no rule of an operation is about. */
const anyOperation = { operation: "getPayment" }

const ofOperation = (pgProvider: PgProvider, rule: PgRules.RuleName, operation: string, keeps: string): Case =>
  caseOf(pgProvider, rule, ["operation", "Unsupported"], { operation: keeps }, { operation })

/** The PGs that charge and issue billing keys in a browser only. */
const browserOnly = [
  "GALAXIA",
  "KAKAOPAY",
  "NAVERPAY",
  "TOSSPAY_V2",
  "PAYPAL_V2",
  "EXIMBAY_V2",
  "PAYLETTER_GLOBAL",
  "PAYMENTWALL",
  "KICC_V2",
  "INICIS_JP",
  "TRIPLE_A",
  "HECTO_GLOBAL"
] as const

/** The PGs without billing keys. */
const withoutKeys = ["PAYMENTWALL", "KICC_V2", "INICIS_JP", "TRIPLE_A", "HECTO_GLOBAL"] as const

const operations = [
  ...(["TOSSPAYMENTS", "KSNET", "NICE_V2", "INICIS_V2", "KPN", "KCP_V2", "WELCOME"] as const).flatMap((pgProvider) => [
    ofMethod(pgProvider, "payInstantly", "CARD", "TRANSFER"),
    ofMethod(pgProvider, "payInstantly", "VIRTUAL_ACCOUNT", "MOBILE"),
    ofMethod(pgProvider, "issueBillingKey", "CARD", "TRANSFER")
  ]),
  ofMethod("SMARTRO_V2", "payInstantly", "VIRTUAL_ACCOUNT", "CARD"),
  ofMethod("SMARTRO_V2", "issueBillingKey", "CARD", "TRANSFER"),
  ...browserOnly.flatMap((pgProvider) => [
    ofOperation(pgProvider, "methods.api", "payInstantly", "requestPayment"),
    ofOperation(pgProvider, "billingKeys.api", "issueBillingKey", "requestPayment")
  ]),
  ...withoutKeys.flatMap((pgProvider) => [
    ofOperation(pgProvider, "billingKeys.browser", "requestIssueBillingKey", "requestPayment"),
    ofOperation(pgProvider, "billingKeys.browser", "payWithBillingKey", "requestPayment"),
    ofOperation(pgProvider, "billingKeys.browser", "createPaymentSchedule", "requestPayment")
  ]),
  ...(["EXIMBAY_V2", "PAYLETTER_GLOBAL"] as const).map((pgProvider) =>
    ofOperation(pgProvider, "billingKeys.browser", "requestIssueBillingKey", "requestIssueBillingKeyAndPay")
  ),
  ofMethod("TOSSPAYMENTS", "requestIssueBillingKey", "CARD", "MOBILE"),
  ofMethod("TOSSPAYMENTS", "requestIssueBillingKey", "TRANSFER", "EASY_PAY"),
  ofMethod("SMARTRO_V2", "requestIssueBillingKey", "CARD", "MOBILE"),
  ofMethod("NICE_V2", "requestIssueBillingKey", "EASY_PAY", "CARD"),
  ofMethod("KPN", "requestIssueBillingKey", "CARD", "MOBILE"),
  ofMethod("KCP_V2", "requestIssueBillingKey", "CARD", "MOBILE"),
  ...(["KAKAOPAY", "NAVERPAY", "TOSSPAY_V2"] as const).map((pgProvider) =>
    ofMethod(pgProvider, "requestIssueBillingKey", "EASY_PAY", "CARD")
  ),
  ...(["INICIS_V2", "WELCOME", "GALAXIA"] as const).flatMap((pgProvider) => [
    ofMethod(pgProvider, "requestIssueBillingKey", "CARD", "MOBILE"),
    ofMethod(pgProvider, "requestIssueBillingKeyAndPay", "MOBILE", "TRANSFER")
  ]),
  ...(["EXIMBAY_V2", "PAYLETTER_GLOBAL", "KICC_V2"] as const).map((pgProvider) =>
    ofOperation(pgProvider, "manualConfirm", "confirmPayment", "requestPayment")
  ),
  ...(["KSNET", "SMARTRO_V2", "KPN", "KCP_V2"] as const).map((pgProvider) =>
    ofMethod(pgProvider, "requestPayment", "MOBILE", "GIFT_CERTIFICATE")
  ),
  ofMethod("EXIMBAY_V2", "requestPayment", "TRANSFER", "MOBILE"),
  ofMethod("INICIS_JP", "requestPayment", "CONVENIENCE_STORE", "TRANSFER"),
  ofMethod("KICC_V2", "requestPayment", "EASY_PAY", "CARD"),
  ofMethod("PAYLETTER_GLOBAL", "requestPayment", "CARD", "TRANSFER"),
  ofOperation("KPN", "operation", "registerStoreReceipt", anyOperation.operation),
  ofOperation("INICIS_V2", "operation", "getPgCardPromotions", "registerStoreReceipt"),
  ofOperation("KCP_V2", "operation", "stopPaymentCancellation", "getPgCardPromotions"),
  ofOperation("PAYPAL_V2", "operation", "registerStoreReceipt", "requestPayment")
]

const money = (
  pgProvider: PgProvider,
  kind: "TooLittle" | "TooMuch" | "NoMultiple",
  keeps: number,
  breaks: number,
  request: PgRules.Request = {}
): Case =>
  caseOf(
    pgProvider,
    kind === "NoMultiple" ? "multiples" : "amounts",
    ["totalAmount", kind],
    { currency: "KRW", ...request, totalAmount: keeps },
    { currency: "KRW", ...request, totalAmount: breaks }
  )

const leasts: ReadonlyArray<readonly [PgProvider, PgRules.PayMethod, number]> = [
  ["KCP_V2", "CARD", 1000],
  ["KCP_V2", "TRANSFER", 400],
  ["KCP_V2", "VIRTUAL_ACCOUNT", 301],
  ["KCP_V2", "MOBILE", 400],
  ["KCP_V2", "EASY_PAY", 100],
  ["INICIS_V2", "CARD", 10],
  ["INICIS_V2", "TRANSFER", 150],
  ["INICIS_V2", "MOBILE", 300],
  ["TOSSPAYMENTS", "CARD", 100],
  ["TOSSPAYMENTS", "TRANSFER", 200],
  ["TOSSPAYMENTS", "VIRTUAL_ACCOUNT", 1],
  ["TOSSPAYMENTS", "MOBILE", 300],
  ["NICE_V2", "CARD", 100],
  ["NICE_V2", "TRANSFER", 200],
  ["NICE_V2", "VIRTUAL_ACCOUNT", 1],
  ["NICE_V2", "MOBILE", 500],
  ["DANAL", "CARD", 100],
  ["DANAL", "TRANSFER", 301],
  ["DANAL", "VIRTUAL_ACCOUNT", 301],
  ["DANAL", "MOBILE", 301],
  ["MOBILIANS", "MOBILE", 301],
  ["WELCOME", "CARD", 1000],
  ["WELCOME", "TRANSFER", 300],
  ["WELCOME", "VIRTUAL_ACCOUNT", 300]
]

const amounts = [
  ...leasts.map(([pgProvider, payMethod, least]) => money(pgProvider, "TooLittle", least, least - 1, { payMethod })),
  money("KCP_V2", "TooLittle", 100, 99, { payMethod: "CARD", isTest: true }),
  money("KCP_V2", "TooLittle", 1, 0, { payMethod: "MOBILE", isTest: true }),
  money("KAKAOPAY", "TooLittle", 100, 99),
  money("KAKAOPAY", "TooMuch", 1_999_999, 2_000_000),
  money("KAKAOPAY", "TooLittle", 100, 99, { isTest: true }),
  money("KAKAOPAY", "TooMuch", 999_999, 1_000_000, { isTest: true }),
  // Two sources contradict each other, so only what both refuse is a problem.
  money("NAVERPAY", "TooLittle", 10, 9),
  money("PAYCO", "TooLittle", 100, 99),
  money("KICC_V2", "TooLittle", 100, 99),
  money("WELCOME", "TooMuch", 2_000_000, 2_000_001, { payMethod: "MOBILE" }),
  money("PAYMENTWALL", "TooLittle", 30, 29, { currency: "EUR" }),
  money("HECTO_GLOBAL", "TooMuch", 2_000_000, 2_000_001, { payMethod: "TRANSFER" }),
  money("HECTO_GLOBAL", "TooMuch", 1_000_000, 1_000_001, { payMethod: "VIRTUAL_ACCOUNT" }),
  money("EXIMBAY_V2", "TooLittle", 100, 99),
  money("EXIMBAY_V2", "TooLittle", 10, 9, { currency: "USD" }),
  money("EXIMBAY_V2", "TooLittle", 100, 99, { currency: "JPY" }),
  money("PAYPAL_V2", "NoMultiple", 1_200, 1_234, { currency: "HUF" }),
  money("PAYPAL_V2", "NoMultiple", 1_200, 1_234, { currency: "TWD" }),
  ...(
    [
      ["NICE_V2", 50_000],
      ["TOSSPAYMENTS", 10_000],
      ["KSNET", 10_000]
    ] as const
  ).map(([pgProvider, least]) =>
    caseOf(
      pgProvider,
      "instalments",
      ["installmentMonth", "TooLittle"],
      { currency: "KRW", payMethod: "CARD", totalAmount: least, installmentMonth: 3 },
      { currency: "KRW", payMethod: "CARD", totalAmount: least - 1, installmentMonth: 3 }
    )
  )
]

const currency = (
  pgProvider: PgProvider,
  keeps: PgRules.Request,
  breaks: PgRules.Request,
  effect: PgRules.Consequence = "Refused"
): Case => caseOf(pgProvider, "currencies", ["currency", "Unsupported", effect], keeps, breaks)

const dollars = { currency: "USD", operation: "requestPayment" }

const currencies = [
  ...(["KAKAOPAY", "NAVERPAY", "TOSSPAY_V2", "WELCOME", "GALAXIA"] as const).map((pgProvider) =>
    currency(pgProvider, { currency: "KRW" }, { currency: "USD" })
  ),
  currency("KPN", { currency: "USD", operation: "payInstantly", payMethod: "CARD" }, { ...dollars, payMethod: "CARD" }),
  currency("TOSSPAYMENTS", { ...dollars, payMethod: "EASY_PAY" }, { ...dollars, payMethod: "CARD" }),
  ...(["INICIS_V2", "KCP_V2", "KSNET"] as const).map((pgProvider) =>
    currency(pgProvider, { ...dollars, payMethod: "CARD" }, { ...dollars, payMethod: "TRANSFER" })
  ),
  currency("NICE_V2", { currency: "USD" }, { currency: "JPY" }),
  currency("SMARTRO_V2", { currency: "USD" }, { currency: "JPY" }, "Altered"),
  currency("KICC_V2", { currency: "USD" }, { currency: "JPY" }),
  currency("INICIS_JP", { currency: "JPY" }, { currency: "KRW" }),
  currency("PAYPAL_V2", { currency: "CURRENCY_USD" }, { currency: "KRW" }),
  currency("PAYLETTER_GLOBAL", { currency: "CNY" }, { currency: "EUR" }),
  currency("PAYLETTER_GLOBAL", { currency: "CNY", payMethod: "ALIPAY" }, { currency: "CNY", payMethod: "CARD" })
]

const account = { ...inBrowser, payMethod: "VIRTUAL_ACCOUNT" }
const accountExpiry = { validHours: 24 }
const byNumber = { accountExpiry, fixedOption: { accountNumber: "1" } }
const byId = { accountExpiry, fixedOption: { pgAccountId: "1" } }

const fields = [
  caseOf("EXIMBAY_V2", "vat", ["vatAmount", "Unsupported"], {}, { vatAmount: 100 }),
  caseOf("EXIMBAY_V2", "vat", ["taxFreeAmount", "Unsupported"], {}, { taxFreeAmount: 100 }),
  caseOf("PAYPAL_V2", "vat", ["taxFreeAmount", "TooMuch"], { taxFreeAmount: 0 }, { taxFreeAmount: 100 }),
  caseOf("KPN", "vat", ["vatAmount", "Unsupported", "Ignored"], { taxFreeAmount: 100 }, { vatAmount: 100 }),
  caseOf(
    "KSNET",
    "virtualAccount.vat",
    ["vatAmount", "Unsupported"],
    { payMethod: "CARD", vatAmount: 100 },
    { payMethod: "VIRTUAL_ACCOUNT", vatAmount: 100 }
  ),
  ...(["INICIS_V2", "NICE_V2", "SMARTRO_V2", "KPN", "WELCOME", "KSNET"] as const).map((pgProvider) => {
    const mobile = { ...inBrowser, isWhole: true, customer, payMethod: "MOBILE" }
    return caseOf(pgProvider, "productType", ["productType", "Missing"], { ...mobile, productType: "DIGITAL" }, mobile)
  }),
  ...(["NICE_V2", "KSNET", "GALAXIA"] as const).map((pgProvider) =>
    caseOf(
      pgProvider,
      "virtualAccount.expiryNeeds",
      ["virtualAccount.accountExpiry", "Missing"],
      { ...account, virtualAccount: { accountExpiry } },
      { ...account, virtualAccount: {} }
    )
  ),
  caseOf(
    "TOSSPAYMENTS",
    "virtualAccount.longest",
    ["virtualAccount.accountExpiry", "TooMuch"],
    { ...account, virtualAccount: { accountExpiry: { validHours: 2160 } } },
    { ...account, virtualAccount: { accountExpiry: { validHours: 2161 } } }
  ),
  ...(["INICIS_V2", "WELCOME"] as const).map((pgProvider) =>
    caseOf(
      pgProvider,
      "virtualAccount.fixed",
      ["virtualAccount.fixedOption", "Unsupported"],
      { ...account, virtualAccount: byNumber },
      { ...account, virtualAccount: byId }
    )
  ),
  caseOf(
    "SMARTRO_V2",
    "virtualAccount.fixed",
    ["virtualAccount.fixedOption", "Unsupported"],
    { ...account, virtualAccount: byId },
    { ...account, virtualAccount: byNumber }
  ),
  ...(["KCP_V2", "KPN"] as const).map((pgProvider) =>
    caseOf(
      pgProvider,
      "virtualAccount.fixed",
      ["virtualAccount.fixedOption", "Unsupported"],
      { ...account, virtualAccount: { accountExpiry } },
      { ...account, virtualAccount: byNumber }
    )
  ),
  caseOf(
    "INICIS_JP",
    "convenienceStore.deadline",
    ["convenienceStore.paymentDeadline", "TooMuch"],
    { ...inBrowser, convenienceStore: { paymentDeadline: { validHours: 720 } } },
    { ...inBrowser, convenienceStore: { paymentDeadline: { validHours: 721 } } }
  ),
  caseOf(
    "INICIS_JP",
    "convenienceStore.deadline",
    ["convenienceStore.paymentDeadline", "TooLittle"],
    { ...inBrowser, convenienceStore: { paymentDeadline: { validHours: 24 } } },
    { ...inBrowser, convenienceStore: { paymentDeadline: { validHours: 23 } } }
  ),
  ...(["KAKAOPAY", "PAYPAL_V2"] as const).map((pgProvider) =>
    caseOf(pgProvider, "escrow", ["isEscrow", "Unsupported", "Ignored"], { isEscrow: false }, { isEscrow: true })
  ),
  ...(["KSNET", "KPN"] as const).map((pgProvider) => {
    const escrow = { payMethod: "VIRTUAL_ACCOUNT", isEscrow: true }
    const keeps = { ...escrow, operation: "requestPayment" }
    return caseOf(pgProvider, "escrow", ["isEscrow", "Unsupported"], keeps, { ...escrow, operation: "payInstantly" })
  }),
  caseOf(
    "GALAXIA",
    "escrow",
    ["isEscrow", "Unsupported"],
    { isEscrow: true, payMethod: "TRANSFER" },
    { isEscrow: true, payMethod: "CARD" }
  ),
  caseOf(
    "KCP_V2",
    "escrow",
    ["products", "Missing"],
    { ...inBrowser, isWhole: true, isEscrow: true, products: [{}] },
    { ...inBrowser, isWhole: true, isEscrow: true }
  ),
  caseOf("NICE_V2", "escrow", ["operation", "Unsupported"], anyOperation, { operation: "modifyEscrowLogistics" }),
  caseOf(
    "NICE_V2",
    "escrow",
    ["sender.name", "Missing"],
    { operation: "applyEscrowLogistics", sender: { name: "A Shop" }, receiver: { address: {} }, sendEmail: false },
    { operation: "applyEscrowLogistics", sender: {}, receiver: { address: {} }, sendEmail: false }
  ),
  ...(["INICIS_V2", "WELCOME"] as const).map((pgProvider) => {
    const person = { name: "A Person", phoneNumber: "02-0000-0000", zipcode: "04524", address: {} }
    const logistics = { operation: "applyEscrowLogistics", sender: person, receiver: person, products: [{}] }
    const breaks = { ...logistics, receiver: { ...person, zipcode: undefined } }
    return caseOf(pgProvider, "escrow", ["receiver.zipcode", "Missing"], logistics, breaks)
  }),
  caseOf(
    "KCP_V2",
    "escrow",
    ["fromStore", "Unsupported", "Ignored"],
    { operation: "confirmEscrow" },
    { operation: "confirmEscrow", fromStore: true }
  ),
  caseOf(
    "KSNET",
    "cashReceipt",
    ["cashReceipt.customerIdentityNumber", "Characters", "Altered"],
    { cashReceipt: { customerIdentityNumber: "01000001234" } },
    { cashReceipt: { customerIdentityNumber: "010-0000-1234" } }
  ),
  caseOf(
    "WELCOME",
    "cashReceipt",
    ["paymentMethod", "Missing"],
    { operation: "issueCashReceipt", isWhole: true, businessRegistrationNumber: "1", paymentMethod: "TRANSFER" },
    { operation: "issueCashReceipt", isWhole: true, businessRegistrationNumber: "1" }
  ),
  caseOf(
    "EXIMBAY_V2",
    "billingKeys.payNeeds",
    ["locale", "Missing"],
    { operation: "payWithBillingKey", isWhole: true, customer, locale: "EN_US" },
    { operation: "payWithBillingKey", isWhole: true, customer }
  ),
  caseOf(
    "KSNET",
    "methods.apiNeeds",
    ["productType", "Missing"],
    { operation: "payInstantly", isWhole: true, payMethod: "CARD", customer, productType: "DIGITAL" },
    { operation: "payInstantly", isWhole: true, payMethod: "CARD", customer }
  )
]

/** A cancellation of a payment of 10,000 won, paid on 31 January in Korea. */
const cancel = (type: string, request: PgRules.Request, payment: PgRules.PaidPayment = {}): PgRules.Request => ({
  operation: "cancelPayment",
  ...request,
  payment: { method: { type }, amount: { total: 10_000 }, paidAt: "2026-01-31T12:00:00+09:00", ...payment }
})

const part = { amount: 3_000 }
const refundAccount = { holderPhoneNumber: "01000001234" }
const [card, mobile, easyPay, deposit] = [
  "PaymentMethodCard",
  "PaymentMethodMobile",
  "PaymentMethodEasyPay",
  "PaymentMethodVirtualAccount"
]
const paidByDebit = { method: { type: card, card: { type: "DEBIT" } } }

const cancellations = [
  ...(["KSNET", "TOSSPAYMENTS", "NICE_V2", "KPN"] as const).map((pgProvider) =>
    caseOf(pgProvider, "cancel.partial", ["amount", "Unsupported"], cancel(mobile!, {}), cancel(mobile!, part))
  ),
  caseOf(
    "TOSSPAYMENTS",
    "cancel.partial",
    ["amount", "Unsupported"],
    cancel("PaymentMethodGiftCertificate", {}),
    cancel("PaymentMethodGiftCertificate", part)
  ),
  caseOf(
    "KCP_V2",
    "cancel.partial",
    ["amount", "Unsupported"],
    cancel(card!, part),
    cancel(card!, part, { method: { type: card, card: { type: "GIFT" } } })
  ),
  caseOf(
    "INICIS_V2",
    "cancel.partial",
    ["amount", "Unsupported"],
    cancel(card!, part, { escrow: { status: "CONFIRMED" } }),
    cancel(card!, part, { escrow: { status: "DELIVERED" } })
  ),
  caseOf(
    "KSNET",
    "cancel.partial",
    ["amount", "TooOften"],
    cancel(card!, part, { cancellations: Array(8).fill({}) }),
    cancel(card!, part, { cancellations: Array(9).fill({}) })
  ),
  caseOf(
    "KSNET",
    "cancel.partial",
    ["at", "TooLate"],
    cancel(card!, { ...part, at: "2026-07-31T12:00:00+09:00" }),
    cancel(card!, { ...part, at: "2026-07-31T12:00:01+09:00" })
  ),
  caseOf(
    "SMARTRO_V2",
    "cancel.partial",
    ["amount", "Unsupported"],
    cancel(card!, part, paidByDebit),
    cancel(card!, { ...part, isTest: true }, paidByDebit)
  ),
  caseOf(
    "NICE_V2",
    "cancel.partial",
    ["amount", "Unsupported", "Ignored"],
    cancel(card!, part, { channel: { type: "LIVE" } }),
    cancel(card!, part, { channel: { type: "TEST" } })
  ),
  caseOf(
    "TOSSPAYMENTS",
    "cancel.window",
    ["at", "TooLate"],
    cancel(mobile!, { at: "2026-01-31T23:59:59+09:00" }),
    cancel(mobile!, { at: "2026-02-01T00:00:00+09:00" })
  ),
  ...(["KCP_V2", "INICIS_V2", "KPN"] as const).map((pgProvider) =>
    caseOf(
      pgProvider,
      "cancel.nextMonth",
      ["refundAccount", "Missing"],
      cancel(mobile!, { at: "2026-02-01T00:00:00+09:00", refundAccount }),
      cancel(mobile!, { at: "2026-02-01T00:00:00+09:00" })
    )
  ),
  caseOf(
    "KAKAOPAY",
    "cancel.window",
    ["at", "TooLate"],
    cancel(easyPay!, { at: "2031-01-31T12:00:00+09:00" }),
    cancel(easyPay!, { at: "2031-01-31T12:00:01+09:00" })
  ),
  caseOf(
    "KAKAOPAY",
    "cancel.window",
    ["at", "TooLate"],
    cancel(easyPay!, { at: "2027-02-01T00:00:00+09:00" }),
    cancel(easyPay!, { at: "2027-02-01T00:00:00+09:00" }, { method: { type: easyPay, easyPayMethod: { type: card } } })
  ),
  caseOf(
    "NAVERPAY",
    "cancel.window",
    ["at", "TooLate"],
    cancel(easyPay!, { at: "2029-01-30T12:00:00+09:00" }),
    cancel(easyPay!, { at: "2029-01-30T12:00:01+09:00" })
  ),
  caseOf(
    "PAYPAL_V2",
    "cancel.window",
    ["at", "TooLate"],
    cancel(easyPay!, { at: "2026-07-30T12:00:00+09:00" }),
    cancel(easyPay!, { at: "2026-07-30T12:00:01+09:00" })
  ),
  caseOf(
    "INICIS_JP",
    "convenienceStore.isFinal",
    ["operation", "TooLate"],
    cancel("PaymentMethodConvenienceStore", {}, { paidAt: undefined }),
    cancel("PaymentMethodConvenienceStore", {})
  ),
  caseOf(
    "TRIPLE_A",
    "cancel.needs",
    ["refundEmail", "Missing"],
    cancel("PaymentMethodCrypto", { isWhole: true, refundEmail: "customer@example.com" }),
    cancel("PaymentMethodCrypto", { isWhole: true })
  ),
  caseOf(
    "KPN",
    "virtualAccount.refundNeeds",
    ["refundAccount", "Missing"],
    cancel(deposit!, { isWhole: true, refundAccount }),
    cancel(deposit!, { isWhole: true })
  ),
  caseOf(
    "SMARTRO_V2",
    "virtualAccount.refundNeeds",
    ["refundAccount.holderPhoneNumber", "Missing"],
    cancel(deposit!, { refundAccount }),
    cancel(deposit!, { refundAccount: { holderPhoneNumber: undefined } })
  ),
  caseOf(
    "KSNET",
    "virtualAccount.refundHours",
    ["at", "TooLate"],
    cancel(deposit!, { refundAccount, at: "2026-02-01T22:59:59+09:00" }),
    cancel(deposit!, { refundAccount, at: "2026-02-01T23:00:00+09:00" })
  ),
  caseOf(
    "DANAL",
    "virtualAccount.isRefundable",
    ["operation", "Unsupported"],
    cancel(card!, {}),
    cancel(deposit!, { refundAccount })
  )
]

/** All rules that a request can meet. */
export const cases: ReadonlyArray<Case> = [
  ...paymentIds,
  ...orderNames,
  ...customers,
  ...operations,
  ...amounts,
  ...currencies,
  ...fields,
  ...cancellations
]
