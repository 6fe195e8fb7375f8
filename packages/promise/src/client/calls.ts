/**
 * Runs effects for promises: one fiber for each, its signal, and the end of all of them.
 */
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import { type OwnOptions, ownOptionsOf } from "@effect-portone/core/CallOptions"
import * as Interruption from "@effect-portone/core/Interruption"
import { PortOneClientError } from "@effect-portone/core/PortOneClientError"
import { CallAbortedError } from "../CallAbortedError.ts"

/** A call as its `CallAbortedError` tells of it. */
export interface Described {
  /** The service and operation, such as `Payments.cancelPayment`. */
  readonly operation: string
  readonly signal?: AbortSignal | undefined
  /** Absent if what runs is no single call. */
  readonly call?: "read" | "write" | undefined
  readonly own?: OwnOptions | undefined
}

/** Returns true for a signal, also if a caller without types passed it. */
const isSignal = (u: unknown): u is AbortSignal =>
  typeof u === "object" && u !== null && "aborted" in u && "addEventListener" in u && "removeEventListener" in u

class Call<A, E> {
  private fiber: Fiber.Fiber<A, E> | undefined = undefined
  private abortion: { readonly reason: unknown } | undefined = undefined
  private interrupted: Interruption.InterruptedCall | undefined = undefined
  private readonly described: Described
  private readonly calls: Set<{ readonly abort: (reason: unknown) => void }>
  private readonly ended: () => void
  private readonly resolve: (value: A) => void
  private readonly reject: (error: unknown) => void

  constructor(
    described: Described,
    calls: Set<{ readonly abort: (reason: unknown) => void }>,
    ended: () => void,
    resolve: (value: A) => void,
    reject: (error: unknown) => void
  ) {
    this.described = described
    this.calls = calls
    this.ended = ended
    this.resolve = resolve
    this.reject = reject
  }

  /**
   * Returns the effect of this call, which tells what is known of it if it is interrupted. Of a read, all is known, and
   * the calls of what is no single one, such as those that read a payment, tell nothing of it.
   */
  watched<R>(effect: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> {
    return this.described.call === "write" ? Interruption.observe(this.onInterrupt)(effect) : effect
  }

  private readonly onInterrupt = (call: Interruption.InterruptedCall): void => {
    this.interrupted = call
  }

  start(fiber: Fiber.Fiber<A, E>): void {
    this.fiber = fiber
    this.calls.add(this)
    this.described.signal?.addEventListener("abort", this.onAbort, { once: true })
    fiber.addObserver((exit) => this.end(exit))
  }

  abort(reason: unknown): void {
    this.abortion ??= { reason }
    this.fiber?.interruptUnsafe()
  }

  private readonly onAbort = (): void => this.abort(this.described.signal?.reason)

  private end(exit: Exit.Exit<A, E>): void {
    this.calls.delete(this)
    this.described.signal?.removeEventListener("abort", this.onAbort)
    if (Exit.isSuccess(exit)) this.resolve(exit.value)
    else if (this.abortion !== undefined && Cause.hasInterruptsOnly(exit.cause)) {
      this.reject(this.aborted(this.abortion.reason))
    } else this.reject(Cause.squash(exit.cause))
    this.ended()
  }

  private aborted(cause: unknown): CallAbortedError {
    const { call, operation, own } = this.described
    // A single call that has not told of itself had not begun.
    const outcome = call === "write" ? "NotSent" : "Unknown"
    const { interrupted } = this
    // The store of an input goes before that of the options.
    const whose = interrupted === undefined ? own : { ...own, ...ownOptionsOf(interrupted) }
    return new CallAbortedError({ operation, outcome, ...interrupted, cause, own: whose, isRead: call === "read" })
  }
}

/** The calls of a client over the services of a layer. */
export class Calls<R> {
  private readonly scope = Scope.makeUnsafe()
  private readonly underWay = new Set<{ readonly abort: (reason: unknown) => void }>()
  private readonly building: Fiber.Fiber<Context.Context<R>, unknown>
  private context: Context.Context<R> | undefined = undefined
  private closing: Promise<void> | undefined = undefined
  private idle: (() => void) | undefined = undefined

  /**
   * Begins to build. What is built at once, as all but HTTP clients of a program's own are, is there when this returns.
   * Throws what a layer failed with that is known by then; each call rejects with what comes later.
   */
  constructor(build: (scope: Scope.Scope) => Effect.Effect<Context.Context<R>, unknown>) {
    this.building = Effect.runFork(build(this.scope))
    const exit = this.building.pollUnsafe()
    if (exit === undefined) this.building.addObserver((late) => this.built(late))
    else {
      this.built(exit)
      if (Exit.isFailure(exit)) throw Cause.squash(exit.cause)
    }
  }

  private built(exit: Exit.Exit<Context.Context<R>, unknown>): void {
    if (Exit.isSuccess(exit)) this.context = exit.value
    else Effect.runFork(Scope.close(this.scope, exit))
  }

  run<A, E>(effect: Effect.Effect<A, E, R>, described: Described): Promise<A> {
    const { signal } = described
    return new Promise((resolve, reject) => {
      const refusal = this.refusalOf(described)
      if (refusal !== undefined) {
        reject(refusal)
        return
      }
      if (signal?.aborted === true) {
        const { call, operation } = described
        // A search has sent nothing, and what it was about stays unknown.
        const outcome = call === undefined ? "Unknown" : "NotSent"
        reject(new CallAbortedError({ operation, outcome, cause: signal.reason, isRead: call === "read" }))
        return
      }
      const call = new Call<A, unknown>(described, this.underWay, this.ended, resolve, reject)
      call.start(this.fork(call.watched(effect)))
    })
  }

  private readonly ended = (): void => {
    if (this.underWay.size === 0) this.idle?.()
  }

  private refusalOf({ operation, signal }: Described): PortOneClientError | undefined {
    if (this.closing !== undefined) return PortOneClientError.refusedInput(operation, "the client is closed")
    return signal === undefined || isSignal(signal)
      ? undefined
      : PortOneClientError.refusedInput(operation, '"signal" is no AbortSignal')
  }

  private fork<A, E>(effect: Effect.Effect<A, E, R>): Fiber.Fiber<A, unknown> {
    return this.context === undefined
      ? Effect.runFork(Effect.flatMap(Fiber.join(this.building), (context) => Effect.provideContext(effect, context)))
      : Effect.runForkWith(this.context)(effect)
  }

  close(signal: AbortSignal | undefined): Promise<void> {
    this.closing ??= this.end()
    if (signal !== undefined) this.abortBy(signal, this.closing)
    return this.closing
  }

  private abortBy(signal: AbortSignal, closing: Promise<void>): void {
    const abort = () => {
      for (const call of this.underWay) call.abort(signal.reason)
    }
    if (signal.aborted) abort()
    signal.addEventListener("abort", abort, { once: true })
    void closing.finally(() => signal.removeEventListener("abort", abort)).catch(() => undefined)
  }

  private async end(): Promise<void> {
    if (this.underWay.size > 0) await new Promise<void>((resolve) => (this.idle = resolve))
    await Effect.runPromise(Effect.andThen(Fiber.interrupt(this.building), Scope.close(this.scope, Exit.void)))
  }
}
