/**
 * Makes calls visible: events in the call's span, metrics by operation, and a log line for each retry.
 *
 * It records the names of operations, outcomes and errors, statuses and numbers: never an id, an input, or a body.
 */
import type * as Clock from "effect/Clock"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Metric from "effect/Metric"
import type * as Tracer from "effect/Tracer"
import type { Outcome } from "../PortOneClientError.ts"
import type { Verdict } from "./answer.ts"

/** Returns the metric of an operation and a label's value, which is made at its first use. There are few of each. */
const labelled = <M>(make: (attributes: Readonly<Record<string, string>>) => M, label: string) => {
  const made = new Map<string, Map<string, M>>()
  return (operation: string, value: string): M => {
    let ofOperation = made.get(operation)
    if (ofOperation === undefined) made.set(operation, (ofOperation = new Map()))
    let metric = ofOperation.get(value)
    if (metric === undefined) ofOperation.set(value, (metric = make({ operation, [label]: value })))
    return metric
  }
}

// In seconds: from a quick read on a fast line to three attempts at a PG that takes its 60 seconds.
const boundaries = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 65, 200]

const callsOf = labelled(
  (attributes) =>
    Metric.counter("portone_client_calls_total", {
      description: "Calls that ended, by operation and by what is known of their effect",
      incremental: true,
      attributes
    }),
  "outcome"
)

const attemptsOf = labelled(
  (attributes) =>
    Metric.counter("portone_client_attempts_total", {
      description: "Requests, by operation and by what they ended with: Success or the tag of an error",
      incremental: true,
      attributes
    }),
  "result"
)

const durationsOf = labelled(
  (attributes) =>
    Metric.histogram("portone_client_call_duration_seconds", {
      description: "How long calls took over all their attempts, by operation and outcome",
      boundaries,
      attributes
    }),
  "outcome"
)

/** Names the end of an attempt: `Success`, or the tag of an error. */
const resultOf = (verdict: Verdict<unknown>): string => {
  switch (verdict._tag) {
    case "Success":
      return "Success"
    case "Documented":
      return verdict.error._tag
    case "Failure":
      return verdict.reason._tag
  }
}

const statusOf = (verdict: Verdict<unknown>): number | undefined => {
  switch (verdict._tag) {
    case "Success":
      return verdict.answer.status
    case "Documented":
      return verdict.status
    case "Failure":
      return "status" in verdict.reason ? verdict.reason.status : undefined
  }
}

/** A call, with the clock and the context of its fiber. */
export interface Surroundings {
  readonly operation: string
  /** Absent if no tracer is installed, and nobody would see it. */
  readonly span: Tracer.Span | undefined
  readonly clock: Clock.Clock
  readonly context: Context.Context<never>
}

/** Records an attempt that has ended. */
export const attemptEnded = (
  { clock, context, operation, span }: Surroundings,
  attempt: number,
  verdict: Verdict<unknown>
): void => {
  const result = resultOf(verdict)
  attemptsOf(operation, result).updateUnsafe(1, context)
  if (span === undefined) return
  const status = statusOf(verdict)
  span.attribute("portone.attempts", attempt)
  if (status !== undefined) span.attribute("http.response.status_code", status)
  span.event("portone.attempt", clock.currentTimeNanosUnsafe(), {
    "portone.attempt": attempt,
    "portone.result": result,
    ...(status === undefined ? {} : { "http.response.status_code": status })
  })
}

/** Records a call that has ended, with the time of its attempts and of the waits between them. */
export const callEnded = (
  { context, operation, span }: Omit<Surroundings, "clock">,
  outcome: Outcome | "Success" | "Interrupted",
  millis: number
): void => {
  if (outcome !== "Success") span?.attribute("portone.outcome", outcome)
  callsOf(operation, outcome).updateUnsafe(1, context)
  durationsOf(operation, outcome).updateUnsafe(millis / 1000, context)
}

/** Logs that a call makes another attempt after a wait. */
export const tryingAgain = (
  operation: string,
  attempt: number,
  verdict: Verdict<unknown>,
  millis: number
): Effect.Effect<void> =>
  Effect.logDebug(`${operation} is tried again in ${Math.round(millis)} ms`).pipe(
    Effect.annotateLogs({
      "portone.operation": operation,
      "portone.attempt": attempt,
      "portone.result": resultOf(verdict)
    })
  )
