/**
 * The line that the ledger keeps of an order.
 *
 * The ledger is the book of record: the engine knows the id of an order and nothing else. What a runner does next
 * follows from the line alone, so that a runner that takes over, and a newer release, go on from it.
 *
 * No billing key, no person and no secret stands in a line: what a request needs of those is looked up when it is sent.
 */
import * as Schema from "effect/Schema"

/**
 * The state of an order.
 *
 * - `Ready`: the next step is due; nothing of it was sent.
 * - `Sent`: a request was, or may have been, sent under the key of the intent, and its outcome is not settled.
 * - `Waiting`: it goes on at `dueAt`, or when it is woken.
 * - `Unresolved`: it cannot go on by itself, and a person has to look.
 * - `Ended`: it has an end.
 *
 * @category models
 * @since 0.1.0
 */
export type State = typeof State.Type
export const State = Schema.Literals(["Ready", "Sent", "Waiting", "Unresolved", "Ended"])

/** A request as it is written down before it leaves. It stays until its outcome is known. */
export const Intent = Schema.Struct({
  /** The idempotency key of every request of this intent. */
  key: Schema.String,
  /** The time of the intent, in milliseconds since 1970. The first request is not older. */
  at: Schema.Finite,
  /** True if a request may have arrived and its outcome is unknown. */
  isOpen: Schema.Boolean,
  /** A digest of the request as it was sent first, so that another one is never sent under its key. */
  fingerprint: Schema.optional(Schema.String),
  /** The amount that could be cancelled of the payment when the intent was made, in minor units. */
  cancellable: Schema.optional(Schema.Finite),
  /** The cancellation that PortOne has accepted and not yet carried out. */
  cancellationId: Schema.optional(Schema.String),
  /** True if PortOne has said that it carried the request out, whatever it says later. */
  isCarriedOut: Schema.optional(Schema.Boolean),
  /** True if PortOne has said that the first request still runs. */
  wasRunning: Schema.optional(Schema.Boolean),
  /** The most that a reading of the payment has shown, which a later reading may not show. */
  seen: Schema.optional(Schema.Literals(["payment", "trace"])),
  /** The PG's code of a decline that is not settled yet, or an empty text if it gave none. */
  declined: Schema.optional(Schema.String)
})
export type Intent = typeof Intent.Type

/** An intent whose outcome is known. */
export const Try = Schema.Struct({
  key: Schema.String,
  at: Schema.Finite,
  settledAt: Schema.Finite,
  /** The name of the end that it led to, `Declined`, `NotApplied`, or the tag of the error. */
  result: Schema.String,
  /** The PG's code, if it gave one. */
  pgCode: Schema.optional(Schema.String),
  /** The amount that could be cancelled of the payment when it was intended, in minor units. */
  cancellable: Schema.optional(Schema.Finite),
  /** True if PortOne refused it with an error that this version does not know: the PG may have declined it. */
  isUnknown: Schema.optional(Schema.Boolean),
  /** True if a person has found since that the order was not carried out. */
  isSettled: Schema.optional(Schema.Boolean)
})
export type Try = typeof Try.Type

/** A line of the ledger. Times are in milliseconds since 1970. */
export interface Entry {
  /** The kind and the name of the workflow, such as `charge/renewal`. */
  readonly workflow: string
  readonly id: string
  /** Counts the executions of the order: a revived order has another one. */
  readonly generation: number
  /** Counts the changes of the line, so that a runner that was overtaken changes nothing. */
  readonly revision: number
  readonly digest: string
  /** The request as JSON, with the version of its format. */
  readonly request: string
  readonly state: State
  /** Counts the intents: each has a key of its own. */
  readonly attempt: number
  /** Counts the waits: each has a name of its own in the engine. */
  readonly waits: number
  /** Counts the passing faults since the last step that succeeded. */
  readonly strikes: number
  readonly intent: Intent | undefined
  readonly tries: ReadonlyArray<Try>
  /** The time from which the sweeper looks after the order. */
  readonly dueAt: number | undefined
  /** True if somebody wants it to end without being carried out. */
  readonly isCancelWished: boolean
  /** The reason why it waits or is unresolved, for people. */
  readonly note: string | undefined
  /** The end as JSON, with the version of its format. */
  readonly outcome: string | undefined
  /** The end before the order was revived, as JSON, if its handler is still to be told of it. */
  readonly untold: string | undefined
  /** True if it has ended and its handler was told. */
  readonly isDone: boolean
  readonly startedAt: number
  readonly changedAt: number
  readonly endedAt: number | undefined
}

/** The parts of a line that a step changes. */
export type Changes = Partial<
  Pick<
    Entry,
    | "state"
    | "generation"
    | "attempt"
    | "waits"
    | "strikes"
    | "intent"
    | "tries"
    | "dueAt"
    | "isCancelWished"
    | "note"
    | "outcome"
    | "untold"
    | "isDone"
    | "endedAt"
  >
>
