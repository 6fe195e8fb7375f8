/**
 * Lists the services that every rule and every task of an emulator may use.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { CurrentPgs } from "../pg/Channels.ts"
import { Agenda } from "../state/Agenda.ts"
import { Events } from "../state/Events.ts"
import { State } from "../state/State.ts"
import { WebhookDeliveries } from "../webhooks/WebhookDeliveries.ts"

export type Services = State | Agenda | Events | WebhookDeliveries

/**
 * Makes the function that gives a request the emulator's services, and nothing else of their context, such as the
 * clock.
 */
export const provider = Effect.gen(function* () {
  const state = yield* State
  const agenda = yield* Agenda
  const events = yield* Events
  const deliveries = yield* WebhookDeliveries
  const pgs = yield* CurrentPgs
  // The services are added one by one: merging two contexts copies both, which takes measurable time.
  return <A, E, R>(request: Effect.Effect<A, E, R | Services>): Effect.Effect<A, E, R> =>
    Effect.updateContext(request, (context: Context.Context<R>) => {
      const services = context.pipe(
        Context.add(State, state),
        Context.add(Agenda, agenda),
        Context.add(Events, events),
        Context.add(WebhookDeliveries, deliveries)
      )
      return pgs.size === 0 ? services : Context.add(services, CurrentPgs, pgs)
    })
})
