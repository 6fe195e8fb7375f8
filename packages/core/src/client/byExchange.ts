/**
 * Sends an attempt by an exchange: one suspension of the caller's fiber, one timer, and one object that is told of all.
 */
import type * as Context from "effect/Context"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Exchange, RawHeaders, Sink, WholeBody } from "../Exchange.ts"
import type { Verdict } from "./answer.ts"
import { bodyOfExchange } from "./encoding.ts"
import { Ends } from "./ends.ts"
import { isQueued, isUnsent, type Progress } from "./progress.ts"
import type { Request } from "./request.ts"
import { type Sending, watchSending } from "./sent.ts"
import { tellServerTime } from "./serverTime.ts"
import { judgeCause } from "./transport.ts"
import { exitOf, type Turn } from "./turn.ts"
import { startTimer } from "./within.ts"

/** Joins the values of a header that came several times, as `fetch` does. */
const joined = (raw: RawHeaders): Readonly<Record<string, string>> => {
  const headers: Record<string, string> = {}
  for (const name of Object.keys(raw)) {
    const value = raw[name]
    if (value !== undefined) headers[name] = typeof value === "string" ? value : value.join(", ")
  }
  return headers
}

const isJoined = (raw: RawHeaders): raw is Readonly<Record<string, string>> => {
  for (const name in raw) if (Object.hasOwn(raw, name) && typeof raw[name] !== "string") return false
  return true
}

class Attempt<A> implements Sink {
  private isOver = false
  private giveUpExchange: (() => void) | undefined
  private stopTimer: (() => void) | undefined
  private readonly ends: Ends<A>
  private readonly progress: Progress
  private readonly sending: Sending
  private readonly context: Context.Context<never>
  /** Absent if an answer does not wait for others. */
  private readonly turn: Turn | undefined
  private readonly resume: (verdict: Effect.Effect<Verdict<A>>) => void

  constructor(
    url: string,
    { answers }: Request<A>,
    sending: Sending,
    context: Context.Context<never>,
    turn: Turn | undefined,
    progress: Progress,
    resume: (verdict: Effect.Effect<Verdict<A>>) => void
  ) {
    this.progress = progress
    this.progress.isWaiting = true
    this.sending = sending
    this.ends = new Ends(url, answers, this.progress, sending)
    this.context = context
    this.turn = turn
    this.resume = resume
  }

  /** Begins to count the time, unless the exchange has ended with its beginning. */
  begun(giveUp: () => void, timeout: Duration.Duration): void {
    if (this.isOver) return
    this.giveUpExchange = giveUp
    this.stopTimer = startTimer(this.context, timeout, () => this.elapsed(timeout))
  }

  started(): void {
    this.progress.isStarted = true
  }

  head(status: number, headers: RawHeaders): void {
    if (this.isOver) return
    const head = { status, headers: isJoined(headers) ? headers : joined(headers) }
    this.ends.head = head
    tellServerTime(this.context, head.headers)
  }

  ended(body: WholeBody): void {
    if (this.isOver) return
    this.stop()
    const judge = () => {
      // A body has a head before it.
      const head = this.ends.head!
      return this.ends.answered(() => bodyOfExchange(head, body, this.ends.formOf(head), this.context))
    }
    if (this.turn === undefined) this.resume(exitOf(judge))
    else this.turn.judge(this.context, judge, this.resume)
  }

  failed(cause: unknown): void {
    if (this.isOver) return
    this.progress.isWaiting = false
    if (!this.progress.isStarted) this.progress.unsent = cause
    // The exchange itself tells whether this attempt had a connection. What else is seen may be of another one with its
    // key.
    this.end(() =>
      this.ends.failed(cause, (answers, head) =>
        judgeCause(cause, answers, head, (error) => isUnsent(this.progress, error))
      )
    )
  }

  /** Ends the attempt without a verdict, as its call was interrupted. */
  interrupted(): void {
    if (this.isOver) return
    this.stop()
    this.giveUpExchange?.()
  }

  private elapsed(timeout: Duration.Duration): void {
    if (this.isOver) return
    const wasQueued = isQueued(this.progress)
    this.end(() => this.ends.timedOut(timeout, wasQueued))
    this.giveUpExchange?.()
  }

  private end(judge: () => Verdict<A>): void {
    this.stop()
    this.resume(exitOf(judge))
  }

  private stop(): void {
    this.isOver = true
    this.stopTimer?.()
    this.sending.stop()
  }
}

/**
 * Sends a request once, and judges what becomes of it.
 *
 * @param context the context of the call's fiber, with the call's span
 */
export const sendByExchange = <A>(
  exchange: Exchange,
  turn: Turn,
  request: Request<A>,
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  timeout: Duration.Duration,
  context: Context.Context<never>,
  progress: Progress
): Effect.Effect<Verdict<A>> =>
  Effect.callback<Verdict<A>>((resume) => {
    const url = origin + path
    const sending = watchSending(headers["idempotency-key"], url)
    const attempt = new Attempt(
      url,
      request,
      sending,
      context,
      exchange.isInMemory ? undefined : turn,
      progress,
      resume
    )
    const flat: Array<string> = []
    for (const name in headers) if (Object.hasOwn(headers, name)) flat.push(name, headers[name]!)
    const giveUp = exchange.begin(
      {
        method: request.method,
        origin,
        path,
        headers: flat,
        body: request.body,
        json: request.json
      },
      attempt,
      context
    )
    attempt.begun(giveUp, timeout)
    return Effect.sync(() => attempt.interrupted())
  })
