/**
 * What the emulator remembers, and where its ids come from.
 *
 * A record is the very answer that reading it gives, so that nothing is kept that could not be seen. Rules change it in
 * one synchronous step each, after everything that waits: two requests at once can never both see what only one may use.
 */
import type {
  CancelledPayment,
  FailedPayment,
  PaidPayment,
  PartialCancelledPayment,
  ReadyPayment
} from "@effect-portone/payments/generated/Payments"
import type { DeletedBillingKeyInfo, IssuedBillingKeyInfo } from "@effect-portone/payments/generated/BillingKeys"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Random from "effect/Random"
import type { MagicCard } from "./MagicCards.ts"

/** A payment that the emulator can have. */
export type StoredPayment = ReadyPayment | FailedPayment | PaidPayment | PartialCancelledPayment | CancelledPayment

/** A billing key with what its card will do. */
export interface StoredBillingKey {
  readonly info: IssuedBillingKeyInfo | DeletedBillingKeyInfo
  readonly magic: MagicCard | undefined
}

/** The one merchant there is. */
export const merchantId = "merchant-emulator"

/** The store of every credential; a request that names no store is for this one. */
export const ownStoreId = "store-emulator"

/** A payment id is unique within its store, so the same id in two stores is two payments. */
export interface PaymentKey {
  readonly storeId?: string | undefined
  readonly paymentId: string
}

const keyOf = ({ paymentId, storeId = ownStoreId }: PaymentKey) => JSON.stringify([storeId, paymentId])

export class State extends Context.Service<
  State,
  {
    readonly billingKeys: Map<string, StoredBillingKey>
    readonly payments: {
      readonly get: (key: PaymentKey) => StoredPayment | undefined
      readonly put: (payment: StoredPayment) => void
      /** In the order in which their ids were first seen. */
      readonly all: () => ReadonlyArray<StoredPayment>
    }
    readonly seed: string | number
    /** An id in the form of a UUID, the next of a sequence that the seed decides. */
    readonly nextId: () => string
    /** So many digits, likewise. */
    readonly nextDigits: (length: number) => string
  }
>()("@effect-portone/testing/emulator/State") {
  /** Empty; the seed decides the ids that will be given. */
  static readonly layer = (seed: string | number): Layer.Layer<State> =>
    Layer.effect(
      State,
      Effect.map(Random.Random.pipe(Random.withSeed(seed)), (random) => {
        const below = (limit: number) => Math.floor(random.nextDoubleUnsafe() * limit)
        const word = () =>
          below(2 ** 32)
            .toString(16)
            .padStart(8, "0")
        const payments = new Map<string, StoredPayment>()
        return State.of({
          billingKeys: new Map(),
          payments: {
            get: (key) => payments.get(keyOf(key)),
            put: (payment) => void payments.set(keyOf({ storeId: payment.storeId, paymentId: payment.id }), payment),
            all: () => Array.from(payments.values())
          },
          seed,
          nextId: () => `${word()}${word()}${word()}${word()}`.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
          nextDigits: (length) =>
            below(10 ** length)
              .toString()
              .padStart(length, "0")
        })
      })
    )
}
