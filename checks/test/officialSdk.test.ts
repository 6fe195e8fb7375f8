/**
 * PortOne's own JavaScript SDK, unchanged, plays the life of payments against the emulator over HTTP. PortOne has
 * decided what the SDK sends and how it reads the answers.
 */
import { assert, describe } from "@effect/vitest"
import * as Sdk from "@portone/server-sdk"
import { setTimeout } from "node:timers/promises"
import { rightCode } from "../../packages/emulator/src/pg/MagicValues.ts"
import { channelKey, order, play, refused, scheduleStatus, walk } from "./officialSdk/shop.ts"

const { BillingKey, CashReceipt, PaymentSchedule } = Sdk.Payment

describe("the official SDK", () => {
  play("issues a billing key, charges it once under an id, and deletes it", async ({ charge, issue, payment }) => {
    const billingKey = await issue()
    const { payment: summary } = await charge("order-1", billingKey)
    assert.deepInclude(await payment.getPayment({ paymentId: "order-1" }), {
      status: "PAID",
      pgTxId: summary.pgTxId,
      paidAt: summary.paidAt,
      billingKey,
      amount: {
        total: 11_000,
        taxFree: 1_000,
        vat: 909,
        supply: 9_091,
        discount: 0,
        paid: 11_000,
        cancelled: 0,
        cancelledTaxFree: 0
      }
    })
    await refused("ALREADY_PAID", Sdk.Payment.PayWithBillingKeyError, charge("order-1", billingKey))
    await payment.billingKey.deleteBillingKey({ billingKey })
    assert.deepInclude(await payment.billingKey.getBillingKeyInfo({ billingKey }), { status: "DELETED", billingKey })
    await refused("BILLING_KEY_ALREADY_DELETED", Sdk.Payment.PayWithBillingKeyError, charge("order-2", billingKey))
    await refused(
      "BILLING_KEY_NOT_FOUND",
      BillingKey.GetBillingKeyInfoError,
      payment.billingKey.getBillingKeyInfo({ billingKey: "another" })
    )
  })

  play(
    "is told why a card is declined, and pays under the same id with another",
    async ({ charge, issue, payment }) => {
      const declined = await refused(
        "PG_PROVIDER",
        Sdk.Payment.PayWithBillingKeyError,
        charge("order-1", await issue("0003"))
      )
      assert.deepInclude(declined, { pgCode: "REJECT_CARD_PAYMENT" })
      const failed = await payment.getPayment({ paymentId: "order-1" })
      assert(failed.status === "FAILED")
      assert.include(failed.failure, { pgCode: "REJECT_CARD_PAYMENT" })
      await charge("order-1", await issue())
      assert.strictEqual((await payment.getPayment({ paymentId: "order-1" })).status, "PAID")
    }
  )

  play("gives back a part and the rest, and nothing by a lock that is stale", async ({ charge, issue, payment }) => {
    await charge("order-1", await issue())
    const cancel = (part: { readonly amount?: number; readonly currentCancellableAmount?: number }) =>
      payment.cancelPayment({ paymentId: "order-1", reason: "returned", ...part })
    const { cancellation } = await cancel({ amount: 3_300, currentCancellableAmount: 11_000 })
    assert.deepInclude(cancellation, { status: "SUCCEEDED", totalAmount: 3_300 })
    const { CancelPaymentError } = Sdk.Payment
    await refused(
      "CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN",
      CancelPaymentError,
      cancel({ amount: 3_300, currentCancellableAmount: 11_000 })
    )
    await refused("CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT", CancelPaymentError, cancel({ amount: 7_701 }))
    assert.deepInclude(await payment.getPayment({ paymentId: "order-1" }), { status: "PARTIAL_CANCELLED" })
    await cancel({ currentCancellableAmount: 7_700 })
    const cancelled = await payment.getPayment({ paymentId: "order-1" })
    assert(cancelled.status === "CANCELLED")
    assert.deepInclude(cancelled.amount, { paid: 11_000, cancelled: 11_000, cancelledTaxFree: 1_000 })
    assert.lengthOf(cancelled.cancellations, 2)
    await refused("PAYMENT_ALREADY_CANCELLED", CancelPaymentError, cancel({}))
  })

  play(
    "has a schedule charged within a second of its time, and another revoked",
    async ({ charge, issue, payment }) => {
      const billingKey = await issue()
      const schedule = (paymentId: string, timeToPay: Date) =>
        payment.paymentSchedule.createPaymentSchedule({
          paymentId,
          payment: { billingKey, ...order },
          timeToPay: timeToPay.toISOString()
        })
      const far = await schedule("order-2", new Date(Date.now() + 86_400_000))
      await refused(
        "PAYMENT_SCHEDULE_ALREADY_EXISTS",
        Sdk.Payment.PayWithBillingKeyError,
        charge("order-2", billingKey)
      )
      assert.strictEqual(await scheduleStatus(payment, far.schedule.id), "SCHEDULED")
      const timeToPay = new Date(Date.now() + 500)
      // How late the machine is with a timer for the same time.
      const machine = setTimeout(500).then(() => Date.now())
      const due = await schedule("order-1", timeToPay)
      // No request causes this event; the SDK learns of it by reading.
      while ((await scheduleStatus(payment, due.schedule.id)) !== "SUCCEEDED") await setTimeout(50)
      const paid = await payment.getPayment({ paymentId: "order-1" })
      assert(paid.status === "PAID")
      assert.strictEqual(paid.scheduleId, due.schedule.id)
      const paidAt = Date.parse(paid.paidAt)
      assert.isAtLeast(paidAt, timeToPay.getTime())
      assert.isBelow(paidAt - (await machine), 1_000)
      await payment.paymentSchedule.revokePaymentSchedules({ scheduleIds: [far.schedule.id] })
      assert.strictEqual(await scheduleStatus(payment, far.schedule.id), "REVOKED")
      await refused(
        "PAYMENT_SCHEDULE_ALREADY_PROCESSED",
        PaymentSchedule.RevokePaymentSchedulesError,
        payment.paymentSchedule.revokePaymentSchedules({ scheduleIds: [due.schedule.id] })
      )
    }
  )

  play("waits for a deposit to a virtual account, and closes another", async ({ deposit, payment }) => {
    const virtualAccount = { bank: "SHINHAN", expiry: { validHours: 24 }, option: { type: "NORMAL" } } as const
    const open = (paymentId: string) =>
      payment.payInstantly({ paymentId, channelKey, method: { virtualAccount }, ...order })
    await open("order-1")
    await open("order-2")
    const issued = await payment.getPayment({ paymentId: "order-1" })
    assert(issued.status === "VIRTUAL_ACCOUNT_ISSUED")
    assert(issued.method?.type === "PaymentMethodVirtualAccount")
    assert.match(issued.method.accountNumber, /^\d+$/)
    assert.strictEqual((await deposit("order-1")).status, 200)
    assert.strictEqual((await payment.getPayment({ paymentId: "order-1" })).status, "PAID")
    await payment.cancelPayment({
      paymentId: "order-1",
      reason: "returned",
      refundAccount: { bank: "SHINHAN", number: "110123456789", holderName: "Kim Yuna" }
    })
    assert.strictEqual((await payment.getPayment({ paymentId: "order-1" })).status, "CANCELLED")
    await payment.closeVirtualAccount({ paymentId: "order-2" })
    assert.strictEqual((await payment.getPayment({ paymentId: "order-2" })).status, "FAILED")
    await refused(
      "PAYMENT_NOT_WAITING_FOR_DEPOSIT",
      Sdk.Payment.CloseVirtualAccountError,
      payment.closeVirtualAccount({ paymentId: "order-2" })
    )
  })

  play("issues a cash receipt, once, and cancels it", async ({ payment: { cashReceipt } }) => {
    const issue = () =>
      cashReceipt.issueCashReceipt({
        paymentId: "at-the-counter",
        channelKey,
        type: "PERSONAL",
        customer: { identityNumber: "01012345678" },
        ...order
      })
    await issue()
    await refused("CASH_RECEIPT_ALREADY_ISSUED", CashReceipt.IssueCashReceiptError, issue())
    const read = () => cashReceipt.getCashReceiptByPaymentId({ paymentId: "at-the-counter" })
    assert.deepInclude(await read(), { status: "ISSUED", amount: 11_000, type: "PERSONAL" })
    assert.strictEqual((await cashReceipt.getCashReceipts()).page.totalCount, 1)
    await cashReceipt.cancelCashReceiptByPaymentId({ paymentId: "at-the-counter" })
    assert.strictEqual((await read()).status, "CANCELLED")
  })

  play("verifies who somebody is by a code, and not by a wrong one", async ({ identityVerification: identity }) => {
    const identityVerificationId = "verification-1"
    await identity.sendIdentityVerification({
      identityVerificationId,
      channelKey,
      customer: { name: "Kim Yuna", phoneNumber: "01012345678", identityNumber: "9009052", ipAddress: "127.0.0.1" },
      operator: "SKT",
      method: "SMS"
    })
    const confirm = (otp: string) => identity.confirmIdentityVerification({ identityVerificationId, otp })
    const { ConfirmIdentityVerificationError } = Sdk.IdentityVerification
    await refused("PG_PROVIDER", ConfirmIdentityVerificationError, confirm("000000"))
    assert.strictEqual((await identity.getIdentityVerification({ identityVerificationId })).status, "READY")
    await identity.resendIdentityVerification({ identityVerificationId })
    await confirm(rightCode)
    const verified = await identity.getIdentityVerification({ identityVerificationId })
    assert(verified.status === "VERIFIED")
    assert.deepInclude(verified.verifiedCustomer, { name: "Kim Yuna", birthDate: "1990-09-05", gender: "FEMALE" })
    await refused("IDENTITY_VERIFICATION_ALREADY_VERIFIED", ConfirmIdentityVerificationError, confirm(rightCode))
  })

  play("lists by filter and page", async ({ charge, issue, payment }) => {
    const [good, bad] = [await issue(), await issue("0002")]
    for (const index of [1, 2, 3, 4, 5]) await charge(`order-${index}`, good)
    await refused("PG_PROVIDER", Sdk.Payment.PayWithBillingKeyError, charge("order-6", bad))
    const list = async (filter: Sdk.Payment.PaymentFilterInput, number: number) => {
      const { items, page } = await payment.getPayments({ filter, page: { number, size: 2 } })
      return [items.map((item) => ("id" in item ? item.id : "?")), page.totalCount]
    }
    const paid = { status: ["PAID"], sortBy: "REQUESTED_AT", sortOrder: "ASC" } as Sdk.Payment.PaymentFilterInput
    assert.deepStrictEqual(await list(paid, 0), [["order-1", "order-2"], 5])
    assert.deepStrictEqual(await list(paid, 2), [["order-5"], 5])
    assert.deepStrictEqual(await list(paid, 3), [[], 5])
    assert.deepStrictEqual(await list({ status: ["FAILED"] }, 0), [["order-6"], 1])
    assert.deepStrictEqual(await list({ isTest: true }, 0), [[], 0])
    const { items } = await payment.billingKey.getBillingKeyInfos({ sort: { by: "ISSUED_AT", order: "ASC" } })
    assert.deepStrictEqual(
      items.map((item) => ("billingKey" in item ? item.billingKey : "?")),
      [good, bad]
    )
  })

  play("walks by cursor to the end, and meets each once", async ({ charge, issue, payment }) => {
    const billingKey = await issue()
    const ids = Array.from({ length: 7 }, (_, index) => `order-${index}`)
    for (const id of ids) await charge(id, billingKey)
    for (const id of ids) await payment.cancelPayment({ paymentId: id, reason: "returned" })
    const payments = await walk(async (page) => (await payment.getAllPaymentsByCursor(page)).items)
    assert.deepStrictEqual(
      payments.map((item) => ("id" in item.payment ? item.payment.id : "?")),
      ids
    )
    const events = await walk(async (page) => (await payment.getAllPaymentEventsByCursor(page)).items)
    assert.deepStrictEqual(
      events.map(({ paymentEvent: event }) => ("paymentId" in event ? `${event.type} ${event.paymentId}` : "?")),
      ["PAID", "CANCELLED"].flatMap((type) => ids.map((id) => `${type} ${id}`))
    )
  })

  play("logs in and refreshes, which ends the refresh token that it had", async ({ auth, baseUrl }) => {
    const first = await auth.loginViaApiSecret({ apiSecret: "any secret" })
    const second = await auth.refreshToken(first)
    await refused("UNAUTHORIZED", Sdk.Auth.RefreshTokenError, auth.refreshToken(first))
    // The SDK itself sends only the secret.
    const call = (token: string) =>
      fetch(`${baseUrl}/payments`, { headers: { authorization: `Bearer ${token}` } }).then(({ status }) => status)
    assert.strictEqual(await call(second.accessToken), 200)
    assert.strictEqual(await call(second.refreshToken), 401)
    const { refreshToken } = await auth.refreshToken(second)
    assert.notStrictEqual(refreshToken, second.refreshToken)
  })
})
