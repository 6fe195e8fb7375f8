/**
 * Lets something outside of an emulator see what it does, in the moment in which it does it. The command writes its log
 * so; an emulator without an observer does nothing for it.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { HttpServerRequest } from "effect/http/HttpServerRequest"
import type { Fault } from "@effect-portone/testing/Faults"
import type { WebhookDelivery } from "../EmulatorControl.ts"
import type { Entry } from "../requests/Received.ts"
import { task, type Task } from "../state/Agenda.ts"
import { State, type Store } from "../state/State.ts"
import { deliverWebhook } from "../webhooks/WebhookDeliveries.ts"

export interface Observer {
  /**
   * Sees a request of PortOne's API that was answered.
   *
   * @param at the time of the answer
   * @param millis the time that the answer took
   */
  readonly answered: (entry: Entry, at: number, millis: number, store: Store) => void
  /** Sees a request that meets a fault at this time. If the fault delivers it, it is {@link answered}, too. */
  readonly faulted: (request: HttpServerRequest, fault: Fault, at: number) => void
  /** Sees a webhook that was sent, at the time of its answer, or of what kept it from one. */
  readonly sent: (delivery: WebhookDelivery, at: number) => void
  /** Sees that a task begins for a key. The function that it returns is called with the time of the task's end. */
  readonly begun: (task: string, key: string, store: Store) => (at: number) => void
}

/** The observer of the emulators that are made in this context. */
export const CurrentObserver: Context.Reference<Observer | undefined> = Context.Reference<Observer | undefined>(
  "@effect-portone/emulator/assembly/Observer",
  { defaultValue: () => undefined }
)

/** Returns the tasks with an observer of each run. Sending a webhook is seen as a sending already. */
export const observedBy = <R>(tasks: ReadonlyArray<Task<R>>, { begun }: Observer): ReadonlyArray<Task<R | State>> =>
  tasks.map((one) =>
    one.name === deliverWebhook.name
      ? one
      : task(
          one.name,
          Effect.fnUntraced(function* (key) {
            const ended = begun(one.name, key, yield* State)
            yield* one.run(key)
            ended(yield* Clock.currentTimeMillis)
          })
        )
  )
