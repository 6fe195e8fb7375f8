/** What a shop does with payments, whatever framework its requests come by. */
import { createPortOne, createWebhookHandler, isPaymentMismatch, Webhook } from "@effect-portone/promise"
import { findOrder, settleOrder } from "./orders.ts"

/** The tags of payments that are not made yet. */
const waiting: ReadonlySet<string> = new Set(["NotPaidYetError", "PaymentFailedError", "PaymentNotFoundError"])

/** The variables of the shop: `process.env`, or what the platform gives. */
export interface Env {
  readonly PORTONE_API_SECRET?: string | undefined
  readonly PORTONE_WEBHOOK_SECRET?: string | undefined
  /** The address of an emulator. PortOne's own when absent. */
  readonly PORTONE_BASE_URL?: string | undefined
  /** `"true"` where payments of test channels count: in development, and never in production. */
  readonly PORTONE_ALLOW_TEST?: string | undefined
}

export const createShop = (env: Env) => {
  const portone = createPortOne({ apiSecret: env.PORTONE_API_SECRET, baseUrl: env.PORTONE_BASE_URL })
  const { verify } = portone.paymentVerification
  const allowTest = env.PORTONE_ALLOW_TEST === "true"

  /** Marks the order of a payment paid, if the payment is what was ordered. */
  const settle = async (paymentId: string) => {
    const order = await findOrder(paymentId)
    if (order === undefined) return "unknown"
    try {
      await verify({ paymentId, expected: { amount: order.total, currency: "KRW" }, allowTest })
    } catch (error) {
      // Another amount, or a test channel: no other try makes it right, so somebody has to look.
      if (isPaymentMismatch(error)) {
        console.error(error.message)
        return "refused"
      }
      // It may still be paid.
      if (verify.isError(error) && waiting.has(error._tag)) return "open"
      // PortOne could not be asked. The error of its answer stays within: a framework may answer with its `status`.
      throw new Error("the payment could not be verified", { cause: error })
    }
    await settleOrder(paymentId)
    return "paid"
  }

  return {
    /** Ends the checkout: the page names the payment, and the server looks. */
    complete: async (body: unknown) => {
      const isNamed = typeof body === "object" && body !== null && "paymentId" in body
      const paymentId = isNamed ? body.paymentId : undefined
      return { state: typeof paymentId === "string" ? await settle(paymentId) : "unknown" }
    },
    /** The endpoint for PortOne's webhooks. */
    webhooks: createWebhookHandler(
      Webhook.match({
        "Transaction.Paid": async ({ data }) => {
          // What throws is answered 500, and PortOne sends the webhook again.
          if ((await settle(data.paymentId)) === "open") throw new Error("the payment could not be verified yet")
        },
        orElse: () => undefined
      }),
      { secrets: env.PORTONE_WEBHOOK_SECRET }
    ),
    close: portone.close
  }
}
