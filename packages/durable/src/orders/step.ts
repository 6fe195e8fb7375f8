/**
 * The words in which a kind of order says what it does next.
 *
 * A kind looks at the line of an order, does one thing, and returns a step. The runner writes the step down. So a kind
 * knows nothing of the engine, and nothing is kept in memory between two steps.
 */
import * as Cause from "effect/Cause"
import * as Duration from "effect/Duration"
import type * as Effect from "effect/Effect"
import * as IdempotencyKey from "@effect-portone/core/IdempotencyKey"
import type { Changes, Entry, Intent, Try } from "../ledger/entry.ts"

/** The next thing that happens with an order. */
export type Step<End> =
  /** It ends. */
  | { readonly _tag: "End"; readonly end: End; readonly tries?: ReadonlyArray<Try> | undefined }
  /** It goes on at once with a changed line. */
  | { readonly _tag: "Again"; readonly changes: Changes }
  /** It waits for a time that its request asks for. */
  | {
      readonly _tag: "Wait"
      readonly wait: Duration.Duration
      readonly note: string
      readonly changes?: Changes | undefined
    }
  /** Something is in the way that passes. It waits a while, longer each time. */
  | { readonly _tag: "Fault"; readonly note: string; readonly changes?: Changes | undefined }
  /** It stops until somebody has looked. */
  | { readonly _tag: "Unresolved"; readonly note: string; readonly changes?: Changes | undefined }
  /** Another runner has gone on with it. */
  | { readonly _tag: "Overtaken" }

export const overtaken: Step<never> = { _tag: "Overtaken" }

/** The tools of a kind that takes a step. */
export interface Tools {
  /** Changes the line. Returns undefined if another runner has changed it. */
  readonly change: (entry: Entry, changes: Changes) => Effect.Effect<Entry | undefined>
  /** Does something that may take minutes and can be done anew. A runner that ends or hands it over gives it up. */
  readonly waiting: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Calls a handler of the program, which may take its time: other orders are begun meanwhile. */
  readonly calling: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Sends within the limit of this process. */
  readonly sending: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** The time, in milliseconds. */
  readonly now: Effect.Effect<number>
}

/** The number of tries that a line keeps. An order that is refused every five minutes for days has more. */
const mostTries = 100

/** The result of a try that the PG declined. Those decide how often an order is tried again, so none is dropped. */
export const declined = "Declined"

/** Matches what may be the code of a PG. It has fewer digits than a phone number or a card, and no person's letters. */
const ofPg = /^(?=.{1,32}$)(?!(?:.*\d){9})[\w.:/-]+$/

/** Returns a code that a table may hold, or `undefined`: a PG may have put anything in its place. */
export const codeIn = (pgCode: string | undefined): string | undefined =>
  pgCode !== undefined && ofPg.test(pgCode) ? pgCode : undefined

/** Returns the tries with the intent of a line, which has come to a result. */
export const settle = (
  { intent, tries }: Pick<Entry, "intent" | "tries">,
  now: number,
  result: string,
  pgCode?: string
): ReadonlyArray<Try> => {
  if (intent === undefined) return tries
  const { at, cancellable, key } = intent
  const one = {
    key,
    at,
    settledAt: now,
    result,
    ...(pgCode === undefined ? {} : { pgCode }),
    ...(cancellable === undefined ? {} : { cancellable })
  }
  const settled = [...tries, one]
  const oldest = settled.findIndex((one) => one.result !== declined)
  return settled.length > mostTries && oldest >= 0 ? settled.toSpliced(oldest, 1) : settled
}

/** Returns the changes by which an intent is over, and the next one has another key. */
export const closeIntent = (entry: Entry, now: number, result: string, pgCode?: string): Changes => ({
  state: "Ready",
  attempt: entry.attempt + 1,
  intent: undefined,
  tries: settle(entry, now, result, pgCode)
})

/**
 * Returns the step after the PG declined: it waits for the next try, or ends after the last one. Each decline takes the
 * next of the waits.
 */
export const afterDecline = <End>(
  entry: Entry,
  now: number,
  waits: ReadonlyArray<Duration.Duration>,
  code: string | undefined,
  end: End
): Step<End> => {
  const tries = settle(entry, now, declined, code)
  const wait = waits[tries.filter(({ result }) => result === declined).length - 1]
  return wait === undefined
    ? { _tag: "End", end, tries }
    : { _tag: "Wait", wait, note: `declined (${code ?? "no code"})`, changes: closeIntent(entry, now, declined, code) }
}

/** The time for which an intent is sent again, in milliseconds: PortOne's for its key, less a margin for sending. */
const sendableFor = Duration.toMillis(IdempotencyKey.sendableFor)

/** Returns true if PortOne still knows the key of an intent. */
export const isSendable = ({ at }: Intent, now: number): boolean => at <= now && now - at < sendableFor

/** Names a failure without its content, which may hold anything. */
export const nameOf = (cause: Cause.Cause<unknown>): string => {
  const failure = Cause.squash(cause)
  if (typeof failure === "object" && failure !== null) {
    if ("_tag" in failure && typeof failure._tag === "string") return failure._tag
    if (failure instanceof Error) return failure.name
  }
  return "no error"
}
