/**
 * Says what every rule and every task of an emulator may use.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { Agenda } from "../state/Agenda.ts"
import { Events } from "../state/Events.ts"
import { State } from "../state/State.ts"
import { WebhookDeliveries } from "../webhooks/WebhookDeliveries.ts"

export type Services = State | Agenda | Events | WebhookDeliveries

/** Gives a request the emulator's services, and nothing else of the context they were made in: it keeps its own clock. */
export const provider = Effect.gen(function* () {
  const state = yield* State
  const agenda = yield* Agenda
  const events = yield* Events
  const deliveries = yield* WebhookDeliveries
  // One by one: merging two contexts copies both, which shows in the time of a request.
  return <A, E, R>(request: Effect.Effect<A, E, R | Services>): Effect.Effect<A, E, R> =>
    Effect.updateContext(request, (context: Context.Context<R>) =>
      context.pipe(
        Context.add(State, state),
        Context.add(Agenda, agenda),
        Context.add(Events, events),
        Context.add(WebhookDeliveries, deliveries)
      )
    )
})
