/**
 * A shop whose program uses PortOne's own SDK, unchanged, with an emulator of its own over HTTP.
 */
import { assert, it } from "@effect/vitest"
import * as Sdk from "@portone/server-sdk"
import { DateTime, type Duration, Effect } from "effect"
import * as TestClock from "effect/testing/TestClock"
import { PortOneEmulator } from "@effect-portone/emulator"

export interface Shop extends Sdk.PortOneClient {
  readonly baseUrl: string
  /** Issues a billing key for a card with these last digits. */
  readonly issue: (endsIn?: string) => Promise<string>
  /** Charges a billing key with 11,000 won. */
  readonly charge: (paymentId: string, billingKey: string) => Promise<Sdk.Payment.PayWithBillingKeyResponse>
  /** Acts in the place of others, as a test in any language does. */
  readonly control: (operation: string, input?: object) => Promise<Response>
  /** Pays in the buyer's place. */
  readonly deposit: (paymentId: string) => Promise<Response>
}

export const channelKey = "channel-key-main"
export const order = { orderName: "Monthly plan", amount: { total: 11_000, taxFree: 1_000 }, currency: "KRW" } as const

const shopOf = (baseUrl: string): Shop => {
  const sdk = Sdk.PortOneClient({ secret: "any secret", baseUrl })
  const control = (operation: string, input: object = {}) =>
    fetch(`${baseUrl}/__emulator/${operation}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input)
    })
  return {
    ...sdk,
    baseUrl,
    issue: async (endsIn = "1111") => {
      const credential = { number: `411111111111${endsIn}`, expiryMonth: "12", expiryYear: "30" }
      const { billingKeyInfo } = await sdk.payment.billingKey.issueBillingKey({
        channelKey,
        method: { card: { credential } }
      })
      return billingKeyInfo.billingKey
    },
    charge: (paymentId, billingKey) => sdk.payment.payWithBillingKey({ paymentId, billingKey, ...order }),
    control,
    deposit: (paymentId) => control("deposit", { paymentId })
  }
}

/** Runs a test with an emulator of its own on a port of its own, in real time. */
export const play = (name: string, story: (shop: Shop) => Promise<void>) =>
  it.live(name, () =>
    Effect.gen(function* () {
      const { baseUrl } = yield* PortOneEmulator
      yield* Effect.promise(() => story(shopOf(baseUrl)))
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

/** Runs a test in the same way from an instant on. Time passes only when the test lets it. */
export const playFrom = (
  instant: string,
  name: string,
  story: (shop: Shop, pass: (duration: Duration.Input) => Promise<void>) => Promise<void>
) =>
  it.effect(name, () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(DateTime.toEpochMillis(DateTime.makeUnsafe(instant)))
      const { baseUrl } = yield* PortOneEmulator
      const run = Effect.runPromiseWith(yield* Effect.context())
      yield* Effect.promise(() => story(shopOf(baseUrl), (duration) => run(TestClock.adjust(duration))))
    }).pipe(Effect.provide(PortOneEmulator.layerServer()))
  )

/** Expects the SDK to throw its error of this operation, with this type in it. */
export const refused = async <E extends { readonly data: { readonly type: unknown } }>(
  type: string,
  operationError: new (data: never) => E,
  call: Promise<unknown>
): Promise<E["data"]> => {
  const error = await call.then(
    () => assert.fail(`${type} was expected, and all went well`),
    (error: unknown) => error
  )
  assert(error instanceof operationError, `${type} was expected of the operation, and not ${String(error)}`)
  assert.strictEqual(error.data.type, type)
  return error.data
}

/** Reads the state of a payment schedule. */
export const scheduleStatus = async (payment: Sdk.PaymentClient, paymentScheduleId: string) =>
  (await payment.paymentSchedule.getPaymentSchedule({ paymentScheduleId })).status

/** Reads on from the last element's cursor until there is none. */
export const walk = async <A extends { readonly cursor: string }>(
  pageOf: (page: { readonly cursor?: string; readonly size: number }) => Promise<ReadonlyArray<A>>
): Promise<ReadonlyArray<A>> => {
  const items: Array<A> = []
  for (let page = await pageOf({ size: 3 }); page.length > 0;) {
    items.push(...page)
    page = await pageOf({ size: 3, cursor: page.at(-1)!.cursor })
  }
  return items
}
