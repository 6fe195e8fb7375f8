/**
 * Tells open pages which lists have changed, by server-sent events. Each connection gathers changes for a moment, so
 * that a thousand changes are one event. While no page is open, nothing is gathered.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Sse from "effect/encoding/Sse"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Latch from "effect/Latch"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { everything, faultsName, requestsName, sendingsName } from "../../assembly/Emulation.ts"
import type { Watch } from "../../state/Watch.ts"
import type { Changed } from "./Views.ts"

/** The list that shows what has changed, by the name of its table or log. Nobody looks at the other tables. */
const lists: ReadonlyMap<string, Changed> = new Map<string, Changed>([
  ["payments", "payments"],
  ["earlierAttempts", "payments"],
  ["billingKeys", "billingKeys"],
  ["paymentSchedules", "schedules"],
  ["webhooks", "webhooks"],
  [sendingsName, "webhooks"],
  ["platformPartners", "partners"],
  ["platformPartnerSettlements", "settlements"],
  ["taxInvoices", "taxInvoices"],
  [requestsName, "requests"],
  [faultsName, "faults"],
  [everything, "everything"]
])

/** The time for which changes are gathered. */
const moment = "100 millis"

/** The time after which a connection without changes shows that it is alive. */
const heartbeat = "15 seconds"

/** The connections of open pages. */
export interface Live {
  /** Answers with the stream of one page. */
  readonly answer: Effect.Effect<HttpServerResponse.HttpServerResponse>
}

/** One page that is told. */
interface Listener {
  readonly pending: Set<Changed>
  readonly changed: Latch.Latch
}

/** Pages are open in real time, also where the emulator's own clock stands still. */
const realTime = Effect.provideService(Clock.Clock, Clock.Clock.defaultValue())

const event = (id: number, changed: Iterable<Changed>) =>
  Sse.encoder.write({ _tag: "Event", event: "changed", id: String(id), data: JSON.stringify([...changed]) })

export const makeLive = (watch: Watch): Live => {
  const listeners = new Set<Listener>()
  let sent = 0
  const tell = (name: string) => {
    const list = lists.get(name)
    if (list === undefined) return
    for (const { changed, pending } of listeners) {
      pending.add(list)
      changed.openUnsafe()
    }
  }
  const listen = Effect.acquireRelease(
    Effect.sync(() => {
      const listener: Listener = { pending: new Set(), changed: Latch.makeUnsafe() }
      listeners.add(listener)
      watch.changed = tell
      return listener
    }),
    (listener) =>
      Effect.sync(() => {
        listeners.delete(listener)
        if (listeners.size === 0) watch.changed = undefined
      })
  )
  const next = ({ changed, pending }: Listener) =>
    Effect.timeoutOption(changed.await, heartbeat).pipe(
      Effect.flatMap((result) =>
        Option.isNone(result)
          ? Effect.succeed(":\n\n")
          : Effect.map(Effect.sleep(moment), () => {
              const gathered = [...pending]
              pending.clear()
              changed.closeUnsafe()
              return event(++sent, gathered)
            })
      ),
      realTime
    )
  const stream = Stream.unwrap(
    Effect.map(listen, (listener) =>
      // What has changed before the page was connected, or while it was not, nobody has told it.
      Stream.concat(
        Stream.sync(() => event(++sent, ["everything"])),
        Stream.fromEffectRepeat(next(listener))
      )
    )
  )
  return {
    answer: Effect.sync(() =>
      HttpServerResponse.stream(Stream.encodeText(stream), {
        contentType: "text/event-stream",
        headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" }
      })
    )
  }
}
