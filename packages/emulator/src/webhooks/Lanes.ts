/**
 * Bounds how many webhooks are being sent at once: to one address, and to all of them together. Those to one address
 * begin in their order.
 *
 * An endpoint that is slow holds up its own webhooks, and hardly those of others: it never has more than its share.
 */
import type * as Effect from "effect/Effect"
import * as PartitionedSemaphore from "effect/PartitionedSemaphore"
import * as Semaphore from "effect/Semaphore"

/** The most that are sent to one address at once. */
const mostToOne = 16

/** The most that are sent at once. Above that, the addresses take turns. */
const mostToAll = 64

/** Makes lanes, which let a sending to an address begin when it may. */
export const makeLanes = (): ((
  url: string
) => <A, E, R>(sending: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>) => {
  const all = PartitionedSemaphore.makeUnsafe<string>({ permits: mostToAll })
  // They stay, as the webhooks do that they are for.
  const lanes = new Map<string, Semaphore.Semaphore>()
  return (url) => {
    let lane = lanes.get(url)
    if (lane === undefined) lanes.set(url, (lane = Semaphore.makeUnsafe(mostToOne)))
    const own = lane
    return (sending) => own.withPermit(all.withPermit(url)(sending))
  }
}
