/**
 * Is the program that every runtime runs: a shop that charges, is declined, gives money back, takes a webhook, and
 * lists what happened, against the emulator over HTTP. Last, it charges where nobody listens, and where nobody answers.
 *
 * It imports nothing of a runtime, so the same file runs on all of them. What it reports is the same everywhere, too,
 * but for what a runtime's `fetch` says of a connection that was not made.
 */
import { DateTime, Effect, Layer, Redacted, Stream } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { Paging, PortOneClient, RetryPolicy, Webhook } from "@effect-portone/core"
import { AllPayments, BillingKeys, getPayments, PaymentId, Payments } from "@effect-portone/payments"
import { PlatformSettings } from "@effect-portone/platform"

/** Where the shop finds what is outside of it. */
export interface Place {
  /** The address of the emulator. */
  readonly baseUrl: string
  /** The address that keeps the webhooks of the emulator, and gives them out by payment. */
  readonly mailbox: string
  /** An address where nobody listens. */
  readonly closed: string
  /** An address that takes requests, and never answers. */
  readonly silent: string
  /** The secret by which the emulator signs webhooks. */
  readonly secret: string
}

/** A webhook as the mailbox keeps it. */
export interface Kept {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const issue = (number: string) =>
  Effect.gen(function* () {
    const billingKeys = yield* BillingKeys
    const { billingKeyInfo } = yield* billingKeys.issueBillingKey({
      channelKey: "channel-key",
      customer: { id: "customer-1" },
      method: { card: { credential: { number, expiryYear: "30", expiryMonth: "12" } } }
    })
    return billingKeyInfo.billingKey
  })

const charge = (paymentId: string, billingKey: string) =>
  Effect.flatMap(Payments, (payments) =>
    payments.payWithBillingKey({
      paymentId,
      billingKey,
      orderName: "Monthly plan",
      amount: { total: 11_000 },
      currency: "KRW"
    })
  )

const receive = Effect.fnUntraced(function* ({ mailbox, secret }: Place, paymentId: string) {
  const answer = yield* HttpClient.get(mailbox, { urlParams: { paymentId } })
  // The mailbox answers with what its own type says.
  const { body, headers } = (yield* answer.json) as unknown as Kept
  const secrets = [Redacted.make(secret)]
  const event = yield* Webhook.verify({ secrets, payload: body, headers })
  const endpoint = Webhook.toWebHandler(() => Effect.void, { secrets })
  const deliver = (body: string) =>
    Effect.promise(() =>
      endpoint(new Request("http://shop.example/webhooks/portone", { method: "POST", headers, body }))
    )
  const taken = yield* deliver(body)
  const forged = yield* deliver(body.replace(paymentId, "another-payment"))
  return { event: event.type, taken: taken.status, forged: forged.status }
})

const list = Effect.gen(function* () {
  const until = DateTime.add(yield* DateTime.now, { minutes: 1 })
  const period = { from: DateTime.subtract(until, { hours: 1 }), until }
  const byNumber = yield* Paging.stream(getPayments, { filter: period }, { pageSize: 2, undecodable: "fail" }).pipe(
    Stream.runFold(
      () => 0,
      (count) => count + 1
    )
  )
  const paid = yield* AllPayments.stream(period, { undecodable: "fail" }).pipe(
    Stream.filter(({ value }) => value.status === "PAID"),
    Stream.runFold(
      () => 0,
      (count) => count + 1
    )
  )
  return { byNumber, paid }
})

/** Returns what is known of a charge at an address that gives no answer. */
const outcomeAt = (baseUrl: string) =>
  charge("lost-payment", "billing-key").pipe(
    Effect.flip,
    Effect.map((error) => (error._tag === "PortOneClientError" ? error.outcome : error._tag)),
    Effect.provide(
      Payments.layer.pipe(
        Layer.provide(
          PortOneClient.layer({
            apiSecret: Redacted.make("any"),
            baseUrl,
            timeout: "2 seconds",
            retry: RetryPolicy.none
          })
        )
      )
    )
  )

/** Runs the shop, and returns what it saw. */
export const shop = Effect.fnUntraced(function* (place: Place) {
  const services = Layer.mergeAll(Payments.layer, BillingKeys.layer, PlatformSettings.layer).pipe(
    Layer.provideMerge(PortOneClient.layer({ apiSecret: Redacted.make("any"), baseUrl: place.baseUrl }))
  )
  return yield* Effect.gen(function* () {
    const payments = yield* Payments
    const billingKey = yield* issue("4242424242424242")
    const paymentId = PaymentId.make()
    yield* charge(paymentId, billingKey)
    const again = yield* Effect.flip(charge(paymentId, billingKey))
    const declined = yield* Effect.flip(charge(PaymentId.make(), yield* issue("4242424242420002")))
    yield* payments.cancelPayment({ paymentId, amount: 3_000, currentCancellableAmount: 11_000, reason: "a test" })
    const payment = yield* payments.getPayment({ paymentId })
    const webhook = yield* receive(place, paymentId)
    yield* Effect.forEach([1, 2, 3, 4], () => charge(PaymentId.make(), billingKey), {
      concurrency: "unbounded",
      discard: true
    })
    const platform = yield* (yield* PlatformSettings).getPlatformSetting()
    return {
      again: again._tag,
      declined: declined._tag,
      payment: payment.status,
      refunded: payment.status === "PARTIAL_CANCELLED" ? payment.amount.cancelled : undefined,
      webhook,
      listed: yield* list,
      platform: platform.settlementAmountType,
      unreachable: yield* outcomeAt(place.closed),
      unanswered: yield* outcomeAt(place.silent)
    }
  }).pipe(Effect.provide(services))
})
