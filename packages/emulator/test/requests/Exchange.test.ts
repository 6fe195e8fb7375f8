/**
 * A `PortOneClient` hands its requests to the emulator in memory itself, unless a program wraps the HTTP client.
 * Nothing that a test sees tells the two roads apart.
 */
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, Exit, Fiber, identity, Layer, Redacted } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import * as TestClock from "effect/testing/TestClock"
import { Exchange, IdempotencyKey, PortOneClient, RetryPolicy } from "@effect-portone/core"
import { BillingKeys, Payments } from "@effect-portone/payments"
import { Faults } from "@effect-portone/testing"
import { recording } from "../../../core/test/fixtures/spans.ts"
import { type Options, PortOneEmulator } from "../../src/index.ts"
import { card, channelKey, issue, order, services } from "../merchant.ts"

const secret = "the secret"

/** Counts the requests that go through the HTTP client. */
class Executed {
  count = 0
}

type Road = (client: HttpClient.HttpClient, executed: Executed) => HttpClient.HttpClient

const counted: Road = (client, executed) =>
  HttpClient.mapRequest(client, (request) => {
    executed.count++
    return request
  })

/** Offers what the emulator's own client offers. */
const handedOver: Road = (client, executed) => {
  const exchange = Exchange.exchangeOf(client)
  assert(exchange !== undefined)
  return Exchange.offering(counted(client, executed), exchange)
}

/** Is wrapped by a program, which does nothing to a request. */
const wrapped: Road = (client, executed) => HttpClient.mapRequest(counted(client, executed), identity)

/** Returns what a test sees on this road, with all that the emulator received and keeps. */
const seenOn = <A>(road: Road, options: Options, test: Effect.Effect<A, unknown, Services>) =>
  Effect.gen(function* () {
    const executed = new Executed()
    let keys = 0
    const http = Layer.effect(
      HttpClient.HttpClient,
      Effect.map(HttpClient.HttpClient, (client) => road(client, executed))
    )
    const { spans, trace } = recording()
    const seen = yield* Effect.gen(function* () {
      const began = yield* DateTime.now
      const result = yield* Effect.exit(trace(test))
      const emulator = yield* PortOneEmulator
      return {
        result,
        received: yield* emulator.receivedRequests,
        snapshot: yield* emulator.snapshot,
        millis: DateTime.toEpochMillis(yield* DateTime.now) - DateTime.toEpochMillis(began)
      }
    }).pipe(
      Effect.provideService(IdempotencyKey.Generator, () => `key-of-this-test-${keys++}`),
      Effect.provide(
        services.pipe(
          Layer.provideMerge(PortOneClient.layer({ apiSecret: Redacted.make(secret), retry: RetryPolicy.none })),
          Layer.provide(http),
          Layer.provideMerge(PortOneEmulator.layerOptions(options))
        ),
        { local: true }
      ),
      // Each road begins at the same time.
      Effect.provide(TestClock.layer(), { local: true })
    )
    const traced = spans.map(({ attributes, name }) => ({ name, attributes: Object.fromEntries(attributes) }))
    return { executed: executed.count, seen: { ...seen, spans: traced } }
  })

type Services = Layer.Success<typeof services> | PortOneClient | PortOneEmulator

const issued = Effect.flatMap(BillingKeys, (billingKeys) =>
  billingKeys.issueBillingKey({ channelKey, method: card() }, { idempotencyKey: "the key of an issuance" })
)

/** Charges a new billing key of a card with these last digits. */
const charge = (endsIn?: string) =>
  Effect.gen(function* () {
    const payments = yield* Payments
    return yield* payments.payWithBillingKey(order("order-1", yield* issue(endsIn)))
  })

/** A card of which the PG says after half a minute that it pays. */
const slow = "0006"

const statusOf = (paymentId: string) =>
  Effect.flatMap(Payments, (payments) => Effect.map(payments.getPayment({ paymentId }), ({ status }) => status))

interface Case {
  readonly options?: Options
  readonly test: Effect.Effect<unknown, unknown, Services>
  /** Checks the value that the test ends with, or its error. */
  readonly check: (end: unknown) => void
  /** How many requests go through the HTTP client although it is not wrapped; 0 when absent. */
  readonly executed?: number
}

const like = (expected: object) => (end: unknown) => assert.deepInclude(end, expected)
const is = (expected: unknown) => (end: unknown) => assert.deepStrictEqual(end, expected)

const cases: Record<string, Case> = {
  "a success": { test: Effect.map(charge(), Object.keys), check: is(["payment"]) },
  "a repetition, after the caller changed the answer": {
    test: Effect.gen(function* () {
      const first = yield* issued
      // A program in JavaScript may do so.
      Object.assign(first.billingKeyInfo, { billingKey: "another" })
      return (yield* issued).billingKeyInfo.billingKey === "another"
    }),
    check: is(false)
  },
  "the whole answer, with its text": {
    test: Effect.map(
      PortOneClient.use((client) => client.request({ method: "GET", path: "/payments/none" })).pipe(Effect.flip),
      ({ outcome }) => outcome
    ),
    check: is("Refused")
  },
  "a documented error": { test: charge("0002"), check: like({ _tag: "PgProviderError" }) },
  "an input that the contract refuses": {
    test: PortOneClient.use((client) =>
      client.request({ method: "POST", path: "/billing-keys", body: { channelKey: 1 } })
    ),
    check: (end) => assert.include(String(end), "INVALID_REQUEST")
  },
  "a path that no operation has": {
    test: PortOneClient.use((client) => client.request({ method: "GET", path: "/nothing/of/the/kind" })),
    check: like({ outcome: "Refused" })
  },
  "a path with letters that a URL has no place for": {
    test: Effect.flatMap(Payments, (payments) => payments.getPayment({ paymentId: "주문 '1'/?#%" })),
    check: like({ _tag: "PaymentNotFoundError" })
  },
  "a request whose first one still runs": {
    test: Effect.gen(function* () {
      const payments = yield* Payments
      const input = order("order-1", yield* issue(slow))
      const slowly = payments.payWithBillingKey(input, { idempotencyKey: "the key of a slow charge" })
      const first = yield* Effect.forkChild(slowly)
      yield* TestClock.adjust("29 seconds")
      const second = yield* Effect.flip(slowly)
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(first)
      return second
    }),
    check: (end) => assert.include(String(end), "is still running")
  },
  "a caller that hangs up": {
    test: Effect.gen(function* () {
      const calling = yield* Effect.forkChild(charge(slow))
      yield* TestClock.adjust("10 seconds")
      yield* Fiber.interrupt(calling)
      const before = yield* statusOf("order-1")
      yield* TestClock.adjust("20 seconds")
      return [before, yield* statusOf("order-1")]
    }),
    check: is(["READY", "PAID"])
  },
  "a charge whose time is up, and that is carried out later": {
    test: Effect.gen(function* () {
      const payments = yield* Payments
      const input = order("order-1", yield* issue(slow))
      const late = yield* Effect.forkChild(Effect.flip(payments.payWithBillingKey(input, { timeout: "10 seconds" })))
      yield* TestClock.adjust("10 seconds")
      const error = yield* Fiber.join(late)
      yield* TestClock.adjust("20 seconds")
      return [error._tag === "PortOneClientError" && error.outcome, yield* statusOf("order-1")]
    }),
    check: is(["Unknown", "PAID"])
  },
  "a key that is forgotten after three hours": {
    test: Effect.gen(function* () {
      const first = yield* issued
      yield* TestClock.adjust("179 minutes")
      const again = yield* issued
      yield* TestClock.adjust("1 minute")
      const another = yield* issued
      return [again, another].map(({ billingKeyInfo }) => billingKeyInfo.billingKey === first.billingKeyInfo.billingKey)
    }),
    check: is([true, false])
  },
  "an emulator that is reset while a request runs": {
    test: Effect.gen(function* () {
      const calling = yield* Effect.forkChild(Effect.flip(charge(slow)))
      yield* TestClock.adjust("10 seconds")
      yield* (yield* PortOneEmulator).reset
      return yield* Fiber.join(calling)
    }),
    check: like({ outcome: "Unknown" })
  },
  "an emulator that goes back to a snapshot": {
    test: Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const before = yield* emulator.snapshot
      const first = yield* charge()
      yield* emulator.restore(before)
      return [first.payment.pgTxId === (yield* charge()).payment.pgTxId]
    }),
    check: is([true])
  },
  "a strict emulator": {
    options: { strict: { secrets: [Redacted.make("another secret")] } },
    test: issued,
    check: like({ _tag: "UnauthorizedError" })
  },
  "an emulator that fails inside": {
    options: { serverErrors: 1 },
    test: issued,
    check: like({ outcome: "Unknown" })
  },
  "faults that are set": {
    test: Effect.gen(function* () {
      const emulator = yield* PortOneEmulator
      const payments = yield* Payments
      const billingKey = yield* issue()
      yield* emulator.setFaults(Faults.script([Faults.refuse, Faults.pass, Faults.resetAfterApplied]))
      const ends = yield* Effect.forEach(["order-1", "order-2", "order-3", "order-4"], (paymentId) =>
        Effect.match(payments.payWithBillingKey(order(paymentId, billingKey)), {
          onFailure: ({ outcome }) => outcome,
          onSuccess: () => "Success"
        })
      )
      // Without faults, what is not wrapped is handed over again.
      yield* emulator.reset
      yield* issue()
      return ends
    }),
    check: is(["NotSent", "Success", "Unknown", "Success"]),
    executed: 4
  }
}

describe("a request to the emulator in memory", () => {
  for (const [name, { check, executed = 0, options = {}, test }] of Object.entries(cases)) {
    it.effect(`ends alike with and without an HTTP client between: ${name}`, () =>
      Effect.gen(function* () {
        const direct = yield* seenOn(handedOver, options, test)
        const { result } = direct.seen
        check(Exit.isSuccess(result) ? result.value : yield* Effect.flip(result))
        assert.strictEqual(direct.executed, executed)
        const around = yield* seenOn(wrapped, options, test)
        assert.isAtLeast(around.executed, Math.max(1, around.seen.received.length))
        assert.deepStrictEqual(direct.seen, around.seen)
      })
    )
  }
})
