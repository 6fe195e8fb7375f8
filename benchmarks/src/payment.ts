/**
 * A payment as PortOne would answer it, about 1.5 kB of JSON: what all runs read.
 */
const time = "2026-07-03T04:05:06Z"

export const paymentOf = (id: string): string =>
  JSON.stringify({
    status: "PAID",
    id,
    transactionId: "tx-1",
    merchantId: "merchant-1",
    storeId: "store-1",
    method: {
      type: "PaymentMethodCard",
      card: {
        publisher: "SHINHAN_CARD",
        issuer: "SHINHAN_CARD",
        brand: "VISA",
        type: "CREDIT",
        bin: "424242",
        number: "424242******4242"
      },
      approvalNumber: "12345678",
      installment: { month: 0, isInterestFree: false }
    },
    channel: {
      type: "LIVE",
      id: "channel-1",
      key: "channel-key-1",
      name: "cards",
      pgProvider: "TOSSPAYMENTS",
      pgMerchantId: "mid"
    },
    version: "V2",
    requestedAt: time,
    updatedAt: time,
    statusChangedAt: time,
    orderName: "Monthly plan",
    amount: {
      total: 9900,
      taxFree: 0,
      vat: 900,
      supply: 9000,
      discount: 0,
      paid: 9900,
      cancelled: 0,
      cancelledTaxFree: 0
    },
    currency: "KRW",
    customer: { id: "customer-1", name: "a name", email: "someone@example.com", phoneNumber: "01000000000" },
    origin: { platformType: "PC", ipAddress: "127.0.0.1", userAgent: "bench" },
    products: [{ id: "p1", name: "plan", amount: 9900, quantity: 1 }],
    paidAt: time,
    pgTxId: "pg-1",
    receiptUrl: "https://example.com/receipt",
    disputes: []
  })
