/** Runs a merchant who writes promises against the emulator: in memory, and over HTTP by both HTTP clients. */
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { layerUndici } from "@effect-portone/core/node"
import { PortOneEmulator } from "@effect-portone/emulator"
import { type ClientOptions, createPortOne, PaymentId, type PortOne } from "@effect-portone/promise"

const apiSecret = "any"

/** Charges a card, reads and verifies the payment, charges it again, lists it, and gives the money back. */
const shop = async (portone: PortOne) => {
  const card = { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } }
  const { billingKeyInfo } = await portone.billingKeys.issueBillingKey({ channelKey: "channel-key", method: { card } })
  const paymentId = PaymentId.make()
  const input = {
    paymentId,
    billingKey: billingKeyInfo.billingKey,
    orderName: "Monthly plan",
    amount: { total: 9_900 },
    currency: "KRW"
  } as const
  await portone.payments.payWithBillingKey(input)
  const payment = await portone.payments.getPayment({ paymentId })
  assert.strictEqual(payment.status, "PAID")
  await portone.paymentVerification.verify({
    paymentId,
    expected: { amount: 9_900, currency: "KRW" },
    allowTest: true
  })

  const again = await portone.payments.payWithBillingKey(input).catch((error: unknown) => error)
  assert(portone.payments.payWithBillingKey.isError(again))
  assert.strictEqual(again._tag, "AlreadyPaidError")

  const statuses: Array<string> = []
  for await (const element of portone.payments.getPayments.stream({}, { undecodable: "fail" })) {
    statuses.push(element.value.status)
  }
  assert.deepStrictEqual(statuses, ["PAID"])

  const { cancellation } = await portone.payments.cancelPayment({ paymentId, reason: "returned" })
  assert.strictEqual(cancellation.status, "SUCCEEDED")
}

/** Runs a program against an emulator over HTTP. */
const served = (program: (options: ClientOptions) => Promise<void>) =>
  Effect.flatMap(PortOneEmulator, ({ baseUrl }) => Effect.promise(() => program({ apiSecret, baseUrl }))).pipe(
    Effect.provide(PortOneEmulator.layerServer())
  )

describe("a merchant who writes promises", () => {
  it("runs in memory", async () => {
    await using portone = createPortOne({ apiSecret, http: PortOneEmulator.layer })
    await shop(portone)
  })

  it("has an emulator of its own in each client in memory", async () => {
    for (let time = 0; time < 2; time++) {
      await using portone = createPortOne({ apiSecret, http: PortOneEmulator.layer })
      await shop(portone)
    }
  })

  it.live("runs over HTTP by fetch", () =>
    served(async (options) => {
      await using portone = createPortOne(options)
      await shop(portone)
    })
  )

  it.live("runs over HTTP by undici", () =>
    served(async (options) => {
      await using portone = createPortOne({ ...options, http: layerUndici })
      await shop(portone)
    })
  )
})
