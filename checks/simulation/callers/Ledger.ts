/**
 * Notes by which idempotency key each cancellation in PortOne's books was made.
 *
 * PortOne keeps no such note, and neither does the emulator once it has forgotten a key. So the ledger stands at the
 * door: it lets one request after the other through, and what is new in the books after a request is of its key. At the
 * door the clock is always right, whatever the clock of the caller says.
 */
import { Clock, Effect, Semaphore } from "effect"
import * as HttpClient from "effect/http/HttpClient"
import { paymentRows } from "../../../packages/emulator/src/payments/records/Payments.ts"
import { State } from "../../../packages/emulator/src/state/State.ts"

/** A cancellation as it is in the books. */
export interface Entry {
  readonly id: string
  readonly paymentId: string
  readonly idempotencyKey: string | undefined
  readonly status: "FAILED" | "REQUESTED" | "SUCCEEDED"
}

export interface Ledger {
  /** Stands between the network and PortOne. */
  readonly door: (portone: HttpClient.HttpClient) => HttpClient.HttpClient
  readonly entries: () => ReadonlyArray<Entry>
}

/** Returns the key in a header, which is quoted there. */
const keyOf = (header: string | undefined): string | undefined => header?.replace(/^"|"$/g, "")

export const make: Effect.Effect<Ledger, never, State> = Effect.gen(function* () {
  const state = yield* State
  const clock = yield* Clock.Clock
  const oneByOne = Semaphore.makeUnsafe(1)
  const keys = new Map<string, string | undefined>()

  const booked = () =>
    Array.from(paymentRows(state, undefined) ?? [], ([, payment]) => payment).flatMap((payment) =>
      "cancellations" in payment
        ? (payment.cancellations ?? []).flatMap((one) =>
            one.status === "UNRECOGNIZED" ? [] : [{ id: one.id, paymentId: payment.id, status: one.status }]
          )
        : []
    )

  return {
    entries: () => booked().map((entry) => ({ ...entry, idempotencyKey: keys.get(entry.id) })),
    door: HttpClient.transform((exchange, request) =>
      request.method === "GET"
        ? Effect.provideService(exchange, Clock.Clock, clock)
        : exchange.pipe(
            Effect.ensuring(
              Effect.sync(() => {
                for (const { id } of booked()) {
                  if (!keys.has(id)) keys.set(id, keyOf(request.headers["idempotency-key"]))
                }
              })
            ),
            oneByOne.withPermits(1),
            Effect.uninterruptible,
            Effect.provideService(Clock.Clock, clock)
          )
    )
  }
})
