import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { layer, play, Requests } from "./example.ts"

describe("examples/quickstart", () => {
  it.live("plays a charge against an emulator of its own, and says how long each step took", () =>
    Effect.gen(function* () {
      const [address, ...steps] = yield* play("quickstart")
      assert.match(address!, /^The emulator listens on http:\/\/127\.0\.0\.1:\d+$/)
      const due = [
        /issue a billing key: done$/,
        /charge it: paid at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
        /charge a card that is declined: PgProviderError REJECT_CARD_COMPANY$/,
        /charge the same payment again: AlreadyPaidError$/,
        /cancel a part: 3000 KRW given back$/,
        /read the payment back: PARTIAL_CANCELLED, 6900 KRW kept$/,
        /the day's payments: 2 in all$/
      ]
      assert.lengthOf(steps, due.length)
      for (const [index, line] of steps.entries()) {
        assert.match(line, /^ *\d+ ms {2}\w/)
        assert.match(line, due[index]!)
      }
      // A secret in the environment alone does not make it call PortOne.
      assert.deepStrictEqual((yield* Requests).received, [])
    }).pipe(Effect.provide(layer))
  )

  it.live("with --live reads from where PortOne is, and changes nothing there", () =>
    Effect.gen(function* () {
      const { billingKeyInfo } = yield* (yield* BillingKeys).issueBillingKey({
        channelKey: "channel-key",
        customer: { id: "customer-1" },
        method: { card: { credential: { number: "4242424242424242", expiryYear: "30", expiryMonth: "12" } } }
      })
      yield* (yield* Payments).payWithBillingKey({
        paymentId: "order-1",
        billingKey: billingKeyInfo.billingKey,
        orderName: "Monthly plan",
        amount: { total: 9_900 },
        currency: "KRW"
      })
      const { received } = yield* Requests
      const before = received.length

      const steps = yield* play("quickstart", "--live")
      assert.lengthOf(steps, 2)
      assert.match(steps[0]!, /the day's payments: 1 in all$/)
      assert.match(steps[1]!, /read the payment back: PAID$/)
      assert.deepStrictEqual(
        received.slice(before).map(({ headers, method, path }) => [method, path, headers.authorization]),
        [
          ["GET", "/payments", "PortOne any"],
          ["GET", "/payments/order-1", "PortOne any"]
        ]
      )
    }).pipe(Effect.provide(layer))
  )
})
