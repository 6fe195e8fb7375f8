/**
 * PortOne's own JavaScript SDK, unchanged, plays the life of a partner and of a tax invoice against the emulator over
 * HTTP. What the SDK has no operation for, the control does in the console's place.
 */
import { assert, describe } from "@effect/vitest"
import * as Sdk from "@portone/server-sdk"
import { playFrom, refused, type Shop } from "./officialSdk/shop.ts"

const { Partner, Policy, Transfer } = Sdk.Platform
const { TaxInvoice } = Sdk.B2b

/** A Thursday at ten in the morning in Korea. The Friday after it is a holiday, and so are the days until the 9th. */
const beforeTheHolidays = "2025-10-02T01:00:00Z"

/** A Monday at ten in the morning in Korea. */
const monday = "2026-02-02T01:00:00Z"

/** A tenth for the platform, paid on the next day on which banks are open. */
const contract = {
  id: "tenth",
  name: "A tenth",
  platformFee: { fixedRate: 10_000 },
  settlementCycle: { lagDays: 1, datePolicy: "HOLIDAY_AFTER", method: { daily: {} } },
  platformFeeVatPayer: "PARTNER",
  subtractPaymentVatAmount: false
} as const

/** A person, of whom tax is withheld. */
const driver: Parameters<Shop["platform"]["partner"]["createPlatformPartner"]>[0] & { readonly id: string } = {
  id: "driver",
  name: "Hong Gildong",
  contact: { name: "Hong Gildong", email: "hong@example.com" },
  account: { bank: "SHINHAN", currency: "KRW", number: "110123456780", holder: "Hong Gildong" },
  defaultContractId: contract.id,
  tags: ["night"],
  type: { whtPayer: { birthdate: "1990-02-28" } }
}

/** Orders two lines that were paid elsewhere: 10,000 and 4,000. */
const orderOf = ({ platform }: Shop, paymentId = "order-1") =>
  platform.transfer.createPlatformOrderTransfer({
    partnerId: driver.id,
    paymentId,
    orderDetail: {
      orderLines: [
        { product: { id: "ride", name: "A ride", amount: 2_000 }, quantity: 5, discounts: [], additionalFees: [] },
        { product: { id: "tip", name: "A tip", amount: 4_000 }, quantity: 1, discounts: [], additionalFees: [] }
      ]
    },
    discounts: [],
    additionalFees: [],
    externalPaymentDetail: { currency: "KRW", orderName: "Five rides", paidAt: beforeTheHolidays }
  })

const cancelTip = ({ platform }: Shop, cancellationId: string, quantity = 1) =>
  platform.transfer.createPlatformOrderCancelTransfer({
    partnerId: driver.id,
    paymentId: "order-1",
    cancellationId,
    orderDetail: { orderLines: [{ productId: "tip", quantity, discounts: [] }] },
    discounts: [],
    externalCancellationDetail: { cancelledAt: beforeTheHolidays }
  })

/** Returns the settlements of the driver as they can be read: type, date, status and amount. */
const settlementsOf = async ({ platform }: Shop) => {
  const { items } = await platform.partnerSettlement.getPlatformPartnerSettlements({
    filter: { partnerIds: [driver.id] }
  })
  return items.map((item) => {
    assert(item.type === "ORDER" || item.type === "ORDER_CANCEL")
    const { amount, id, settlementDate, status, type } = item
    return { id, told: [type, settlementDate, status, (amount as { readonly settlement: number }).settlement] }
  })
}

const told = async (shop: Shop) => (await settlementsOf(shop)).map((settlement) => settlement.told)

describe("the official SDK", () => {
  playFrom(beforeTheHolidays, "plays a partner's life from the contract to the payout", async (shop, pass) => {
    const { control, platform } = shop
    await platform.policy.createPlatformContract(contract)
    await platform.partner.createPlatformPartner(driver)
    const partner = await platform.partner.getPlatformPartner({ id: driver.id })
    assert.deepInclude(partner, { name: "Hong Gildong", status: "APPROVED", tags: ["night"], isArchived: false })
    assert.deepInclude(partner.account, { number: "110123456780", status: "VERIFIED" })

    const { transfer } = await orderOf(shop)
    assert.deepInclude(transfer, { status: "IN_PROCESS", settlementDate: "2025-10-10" })
    assert.deepInclude(transfer.amount, { order: 14_000, platformFee: 1_400, platformFeeVat: 140, settlement: 12_460 })
    const { transfer: cancelled } = await cancelTip(shop, "returned")
    assert.deepInclude(cancelled.amount, { order: -4_000, platformFee: -400, platformFeeVat: -40, settlement: -3_560 })
    assert.deepInclude(await platform.transfer.getPlatformTransfer({ id: transfer.id }), {
      type: "ORDER",
      settlementStartDate: "2025-10-02"
    })
    const sheet = await platform.transfer.downloadPlatformTransferSheet({
      fields: ["TRANSFER_TYPE", "TRANSFER_SETTLEMENT_AMOUNT"]
    })
    assert.deepStrictEqual(
      sheet
        .replace(/^\uFEFF/, "")
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .toSorted(),
      ["ORDER,12460", "ORDER_CANCEL,-3560"]
    )

    await pass("7 days")
    assert.deepStrictEqual(await told(shop), [])
    // Banks open on the 10th, which begins fourteen hours later.
    await pass("14 hours")
    const settlements = await settlementsOf(shop)
    assert.sameDeepMembers(
      settlements.map(({ told }) => told),
      [
        ["ORDER", "2025-10-10", "PAYOUT_PREPARED", 12_460],
        ["ORDER_CANCEL", "2025-10-10", "PAYOUT_PREPARED", -3_560]
      ]
    )
    await pass("10 hours")
    const partnerSettlementIds = settlements.map(({ id }) => id)
    await control("confirmPayouts", { bulkPayoutId: "october", partnerSettlementIds })
    assert.strictEqual((await control("executeBulkPayout", { bulkPayoutId: "october" })).status, 200)

    const { counts, items: payouts } = await platform.payout.getPlatformPayouts()
    assert.lengthOf(payouts, 1)
    // 3 % and 0.3 % are withheld of 8,900.
    assert.deepInclude(payouts[0], {
      status: "SUCCEEDED",
      bulkPayoutId: "october",
      settlementAmount: 8_900,
      incomeTaxAmount: 267,
      localIncomeTaxAmount: 26,
      amount: 8_607
    })
    assert.deepInclude(counts, { succeeded: 1, failed: 0 })
    const { items: bulks } = await platform.bulkPayout.getPlatformBulkPayouts()
    assert.deepInclude(bulks[0], { id: "october", status: "COMPLETED", totalPayoutAmount: 8_607 })
    const { items: withdrawals } = await platform.accountTransfer.getPlatformAccountTransfers()
    assert.deepInclude(withdrawals[0], {
      type: "WITHDRAWAL",
      status: "SUCCEEDED",
      amount: 8_607,
      depositAccountNumber: "110123456780",
      balance: 999_991_393
    })
    assert.deepInclude(await platform.transfer.getPlatformTransfer({ id: transfer.id }), { status: "PAID_OUT" })
    assert.sameDeepMembers(await told(shop), [
      ["ORDER", "2025-10-10", "PAID_OUT", 12_460],
      ["ORDER_CANCEL", "2025-10-10", "PAID_OUT", -3_560]
    ])
  })

  playFrom(beforeTheHolidays, "is refused by the errors of its own operations", async (shop, pass) => {
    const { control, platform } = shop
    const { partner, policy, transfer } = platform
    await refused(
      "PLATFORM_CONTRACT_NOT_FOUND",
      Policy.GetPlatformContractError,
      policy.getPlatformContract({ id: contract.id })
    )
    await refused(
      "PLATFORM_CONTRACT_NOT_FOUND",
      Partner.CreatePlatformPartnerError,
      partner.createPlatformPartner(driver)
    )
    await policy.createPlatformContract(contract)
    await refused(
      "PLATFORM_CONTRACT_ALREADY_EXISTS",
      Policy.CreatePlatformContractError,
      policy.createPlatformContract(contract)
    )
    await refused("PLATFORM_PARTNER_NOT_FOUND", Transfer.CreatePlatformOrderTransferError, orderOf(shop))
    await partner.createPlatformPartner(driver)
    await refused(
      "PLATFORM_PARTNER_ID_ALREADY_EXISTS",
      Partner.CreatePlatformPartnerError,
      partner.createPlatformPartner(driver)
    )
    const { transfer: order } = await orderOf(shop)
    await refused("PLATFORM_TRANSFER_ALREADY_EXISTS", Transfer.CreatePlatformOrderTransferError, orderOf(shop))
    const { CreatePlatformOrderCancelTransferError, DeletePlatformTransferError } = Transfer
    const exceeded = await refused(
      "PLATFORM_CANCELLABLE_PRODUCT_QUANTITY_EXCEEDED",
      CreatePlatformOrderCancelTransferError,
      cancelTip(shop, "too many", 2)
    )
    assert.deepInclude(exceeded, { productId: "tip", cancellableQuantity: 1 })
    await cancelTip(shop, "returned")
    await refused(
      "PLATFORM_TRANSFER_ALREADY_EXISTS",
      CreatePlatformOrderCancelTransferError,
      cancelTip(shop, "returned")
    )
    await refused(
      "PLATFORM_CANCEL_ORDER_TRANSFERS_EXISTS",
      DeletePlatformTransferError,
      transfer.deletePlatformTransfer({ id: order.id })
    )
    await refused(
      "PLATFORM_PAYMENT_NOT_FOUND",
      CreatePlatformOrderCancelTransferError,
      transfer.createPlatformOrderCancelTransfer({
        partnerId: driver.id,
        paymentId: "none",
        cancellationId: "none",
        discounts: []
      })
    )
    await pass("8 days")
    const ids = (await settlementsOf(shop)).map(({ id }) => id)
    await control("confirmPayouts", { bulkPayoutId: "october", partnerSettlementIds: ids })
    const cancelTransfer = (await transfer.getPlatformTransferSummaries()).transferSummaries.find(
      ({ type }) => type === "ORDER_CANCEL"
    )
    assert(cancelTransfer !== undefined && "id" in cancelTransfer)
    await refused(
      "PLATFORM_TRANSFER_NON_DELETABLE_STATUS",
      DeletePlatformTransferError,
      transfer.deletePlatformTransfer({ id: cancelTransfer.id })
    )
    await control("setEnabledServices", { platform: false })
    await refused(
      "PLATFORM_NOT_ENABLED",
      Partner.GetPlatformPartnerError,
      partner.getPlatformPartner({ id: driver.id })
    )
  })

  const invoice: Sdk.B2b.TaxInvoice.B2bTaxInvoiceInput = {
    taxationType: "TAXABLE",
    issuanceType: "NORMAL",
    writeDate: "2026-01-31",
    purposeType: "RECEIPT",
    totalSupplyAmount: 20_000,
    totalTaxAmount: 2_000,
    totalAmount: 22_000,
    supplierDocumentKey: "S-1",
    supplier: {
      brn: "1234567891",
      name: "The platform",
      representativeName: "Kim Yuna",
      contact: { name: "Kim Yuna", email: "yuna@example.com" }
    },
    recipient: {
      brn: "2208162517",
      name: "The books",
      representativeName: "Lee Duri",
      contact: { name: "Lee Duri", email: "duri@example.com" }
    },
    items: [{ name: "Books", supplyCostAmount: 20_000, taxAmount: 2_000 }]
  }
  const key = { taxInvoiceKey: "S-1", taxInvoiceKeyType: "SUPPLIER", brn: invoice.supplier.brn } as const

  playFrom(monday, "plays a tax invoice's life from the draft to the tax office", async ({ b2b }, pass) => {
    const { taxInvoice } = b2b
    const { taxInvoice: draft } = await taxInvoice.draftB2bTaxInvoice({ taxInvoice: invoice })
    assert.deepInclude(draft, { status: "DRAFTED", totalAmount: 22_000 })
    const more = { ...invoice, totalSupplyAmount: 30_000, totalTaxAmount: 3_000, totalAmount: 33_000, items: [] }
    await taxInvoice.updateB2bTaxInvoiceDraft({ ...key, taxInvoice: more })
    const { taxInvoice: issued } = await taxInvoice.issueB2bTaxInvoice({ ...key, memo: "as agreed" })
    assert.deepInclude(issued, { status: "ISSUED", totalAmount: 33_000, memo: "as agreed" })
    assert.match(issued.ntsApprovalNumber ?? "", /^20260202\d{16}$/)
    await refused(
      "B2B_TAX_INVOICE_NOT_DRAFTED_STATUS",
      TaxInvoice.IssueB2bTaxInvoiceError,
      taxInvoice.issueB2bTaxInvoice(key)
    )
    // The tax office gets it on the next business day, and answers at three in the afternoon.
    await pass("28 hours")
    assert.strictEqual((await taxInvoice.getB2bTaxInvoice(key)).status, "ISSUED")
    await pass("1 hour")
    const sent = await taxInvoice.getB2bTaxInvoice(key)
    assert.strictEqual(sent.status, "SENDING_COMPLETED")
    assert.strictEqual(sent.ntsApprovalNumber, issued.ntsApprovalNumber)
    await refused(
      "B2B_TAX_INVOICE_NOT_ISSUED_STATUS",
      TaxInvoice.CancelB2bTaxInvoiceIssuanceError,
      taxInvoice.cancelB2bTaxInvoiceIssuance(key)
    )
    const { items } = await taxInvoice.getB2bTaxInvoices()
    assert.deepStrictEqual(
      items.map(({ status, totalAmount }) => [status, totalAmount]),
      [["SENDING_COMPLETED", 33_000]]
    )
    const { url } = await taxInvoice.getB2bTaxInvoicePdfDownloadUrl(key)
    const pdf = await fetch(url)
    assert.deepStrictEqual([pdf.status, pdf.headers.get("content-type")], [200, "application/pdf"])
  })

  playFrom(monday, "is told that the tax office refuses a tax invoice, and deletes it", async ({ b2b, control }) => {
    const { taxInvoice } = b2b
    await refused("B2B_TAX_INVOICE_NOT_FOUND", TaxInvoice.GetB2bTaxInvoiceError, taxInvoice.getB2bTaxInvoice(key))
    const { taxInvoice: issued } = await taxInvoice.issueB2bTaxInvoiceImmediately({ taxInvoice: invoice })
    await refused(
      "B2B_TAX_INVOICE_NON_DELETABLE_STATUS",
      TaxInvoice.DeleteB2bTaxInvoiceError,
      taxInvoice.deleteB2bTaxInvoice(key)
    )
    assert.strictEqual((await control("answerTaxInvoice", { taxInvoiceId: issued.id, isAccepted: false })).status, 200)
    assert.strictEqual((await taxInvoice.getB2bTaxInvoice(key)).status, "SENDING_FAILED")
    await taxInvoice.deleteB2bTaxInvoice(key)
    const { items } = await taxInvoice.getB2bTaxInvoices()
    assert.deepStrictEqual(items, [])
    await control("setEnabledServices", { b2b: false })
    await refused("B2B_NOT_ENABLED", TaxInvoice.GetB2bTaxInvoicesError, taxInvoice.getB2bTaxInvoices())
  })
})
