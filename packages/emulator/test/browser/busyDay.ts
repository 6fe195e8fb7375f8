/**
 * Fills an emulator over HTTP with what a merchant has after a busy day: payments in every state, cancellations,
 * disputes, billing keys, schedules, webhooks that nobody took, partners, settlements, tax invoices, and refusals.
 */
import { prefix } from "../../src/pages/Paths.ts"

const card = (number = "4111111111111111") => ({
  card: { credential: { number, expiryMonth: "12", expiryYear: "30" } }
})

const names = ["Kim Hana", "이두리", "Park Sena", "최네나", "Jeong Daseot"]

const goods = ["Two books", "월간 구독", "Ceramic cup, white", "원두 1kg", "Concert, row F"]

/**
 * Makes a function that sends JSON to an emulator, and fails on an answer that is not 2xx unless it may be.
 */
const sender =
  (baseUrl: string) =>
  async (method: "GET" | "POST" | "DELETE", path: string, body?: object, mayFail = false): Promise<unknown> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { authorization: "PortOne any", "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    })
    const answer: unknown = await response.json()
    if (!response.ok && !mayFail) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return answer
  }

/** Fills the emulator. Webhooks go to `webhookUrl`. */
export const fill = async (baseUrl: string, webhookUrl: string): Promise<void> => {
  const send = sender(baseUrl)
  const control = (operation: string, body: object = {}) => send("POST", `${prefix}/${operation}`, body)
  let index = 0
  const open = (paymentId: string, more: object = {}) => {
    const place = index++
    return control("openPayment", {
      paymentId,
      channelKey: paymentId.startsWith("order-") && place % 3 === 0 ? "channel-key-TOSSPAYMENTS" : "channel-key",
      orderName: goods[place % goods.length],
      amount: { total: 4_500 * (place + 2) },
      currency: "KRW",
      customer: { id: `customer-${place}`, name: { full: names[place % names.length] } },
      noticeUrls: [webhookUrl],
      ...more
    })
  }
  const instant = (paymentId: string, total: number, method: object = card(), mayFail = false) =>
    send(
      "POST",
      `/payments/${paymentId}/instant`,
      { channelKey: "channel-key", orderName: "Monthly plan", amount: { total }, currency: "KRW", method },
      mayFail
    )
  for (let order = 1; order <= 12; order++) {
    await open(`order-${order}`)
    await control("pay", { paymentId: `order-${order}` })
  }
  await open("ready")
  await open("held")
  await control("holdPayment", { paymentId: "held" })
  await open("left")
  await control("failPayment", { paymentId: "left" })
  await open("declined-then-paid")
  await control("failPayment", { paymentId: "declined-then-paid", pgCode: "LIMIT", pgMessage: "The limit is reached." })
  await open("declined-then-paid")
  await control("pay", { paymentId: "declined-then-paid" })
  await open("dollars", { channelKey: "channel-key-test", currency: "USD", amount: { total: 123_456 } })
  await control("pay", { paymentId: "dollars" })
  await open("<b>bold</b>", {
    channelKey: "channel-key",
    orderName: "<img src=x onerror=alert(1)>",
    customer: { name: { full: "<script>alert(1)</script>" } }
  })
  await control("pay", { paymentId: "<b>bold</b>" })
  await instant("account", 30_000, {
    virtualAccount: { bank: "SHINHAN", expiry: { validHours: 24 }, option: { type: "NORMAL" } }
  })
  await instant("disputed", 77_000)
  await control("openDispute", { paymentId: "disputed", reason: "I never ordered this." })
  await instant("partly", 50_000)
  await send("POST", "/payments/partly/cancel", { amount: 12_000, reason: "One item was broken" })
  await instant("cancelled", 20_000)
  await send("POST", "/payments/cancelled/cancel", { reason: "Changed their mind" })
  await instant("cancelling", 40_009)
  await send("POST", "/payments/cancelling/cancel", { amount: 40_009, reason: "Too late" })
  await instant("refused", 10_000, card("4111111111110002"), true)
  await send("GET", "/payments/nowhere", undefined, true)

  const issued = (await send("POST", "/billing-keys", {
    channelKey: "channel-key",
    customer: { id: "customer-1", name: { full: "Kim Hana" } },
    method: card()
  })) as { readonly billingKeyInfo: { readonly billingKey: string } }
  const { billingKey } = issued.billingKeyInfo
  const month = 30 * 24 * 60 * 60_000
  for (const [place, paymentId] of ["renewal-1", "renewal-2", "renewal-3"].entries()) {
    await send("POST", `/payments/${paymentId}/schedule`, {
      payment: { billingKey, orderName: "Monthly plan", amount: { total: 9_900 }, currency: "KRW" },
      timeToPay: new Date(Date.now() + (place + 1) * month).toISOString()
    })
  }

  await send("POST", "/platform/contracts", {
    id: "contract-1",
    name: "A tenth",
    platformFee: { fixedRate: 10_000 },
    settlementCycle: { lagDays: 2, datePolicy: "HOLIDAY_BEFORE", method: { daily: {} } },
    platformFeeVatPayer: "PARTNER",
    subtractPaymentVatAmount: false
  })
  const partner = (id: string, name: string, type: object) =>
    send("POST", "/platform/partners", {
      id,
      name,
      contact: { name, email: `${id}@example.com` },
      account: { bank: "SHINHAN", currency: "KRW", number: "110-123-456780", holder: name },
      defaultContractId: "contract-1",
      tags: [],
      type
    })
  await partner("bakery", "Bakery on the corner", {
    business: { companyName: "Bakery Ltd", businessRegistrationNumber: "2208162517", representativeName: "Lee" }
  })
  await partner("florist", "꽃집 하루", { whtPayer: { birthdate: "1990-02-28" } })
  const today = new Date().toISOString().slice(0, 10)
  for (const [partnerId, settlementAmount] of [
    ["bakery", 120_000],
    ["florist", 45_500]
  ] as const) {
    await send("POST", "/platform/transfers/manual", { partnerId, settlementAmount, settlementDate: today })
  }
  await control("settleTransfers")
  await send("POST", "/b2b/tax-invoices/issue-immediately", {
    taxInvoice: {
      taxationType: "TAXABLE",
      issuanceType: "NORMAL",
      writeDate: today,
      purposeType: "RECEIPT",
      totalSupplyAmount: 20_000,
      totalTaxAmount: 2_000,
      totalAmount: 22_000,
      supplierDocumentKey: "S-1",
      recipient: { brn: "1010101013", name: "책방 하나", representativeName: "김하나" }
    }
  })
  await control("webhooksSettled")
}
