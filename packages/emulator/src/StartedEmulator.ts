/**
 * Starts an emulator over HTTP for tests that write promises: its address, the control, and its clock.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as DateTime from "effect/DateTime"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as HttpEffect from "effect/http/HttpEffect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { unreferenced } from "./clock/unreferenced.ts"
import { clockControlOf } from "./control/ClockControl.ts"
import type { EmulatorControl } from "./EmulatorControl.ts"
import type { WebhookOptions } from "./EmulatorWebhooks.ts"
import { PortOneEmulator, type ServerOptions } from "./PortOneEmulator.ts"
import { allowingOwnHost, layerNode } from "./server/nodeServer.ts"

/**
 * The webhook settings of the store of a {@link StartedEmulator}.
 *
 * @example
 * ```ts
 * import { startEmulator, type StartWebhookOptions } from "@effect-portone/emulator"
 *
 * // To a program that listens. It knows the secret as `PORTONE_WEBHOOK_SECRET`.
 * const webhooks: StartWebhookOptions = {
 *   url: "http://127.0.0.1:3000/webhooks/portone",
 *   secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
 * }
 * const started = () => startEmulator({ webhooks })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface StartWebhookOptions extends Omit<WebhookOptions, "secrets"> {
  /**
   * The secrets that sign webhooks, base64 of at least 24 bytes with or without `whsec_`; two while one is replaced.
   * `webhookSecret` when absent.
   */
  readonly secrets?: string | Redacted.Redacted | ReadonlyArray<string | Redacted.Redacted> | undefined
  /**
   * Handles all webhooks in this process, whatever their address, as the function of `createWebhookHandler` does. When
   * absent, each goes to its address.
   */
  readonly handler?: WebHandler | undefined
}

/** Answers a request, as the function of `createWebhookHandler` does. */
type WebHandler = (request: Request) => Promise<Response>

/**
 * The options of {@link startEmulator}.
 *
 * @example
 * ```ts
 * import { startEmulator, type StartOptions } from "@effect-portone/emulator"
 *
 * // Time goes on only by `advance` and `until`.
 * const options: StartOptions = { clock: "frozen", seed: "another" }
 * const started = () => startEmulator(options)
 * ```
 * @category models
 * @since 0.1.0
 */
export interface StartOptions extends Omit<ServerOptions, "webhooks"> {
  /** The webhook settings of the store. When absent, webhooks go only to the addresses that a request names. */
  readonly webhooks?: StartWebhookOptions | undefined
}

/**
 * An interface of effects as one of promises: an effect is a function that returns a promise, and a stream is for
 * `for await`. A promise rejects with what its effect fails with.
 *
 * @category models
 * @since 0.1.0
 */
export type Promised<Members> = {
  readonly [Name in keyof Members]: Members[Name] extends (...args: infer Args) => Effect.Effect<infer A, infer _E>
    ? (...args: Args) => Promise<A>
    : Members[Name] extends Effect.Effect<infer A, infer _E>
      ? () => Promise<A>
      : Members[Name] extends Stream.Stream<infer A, infer _E>
        ? AsyncIterable<A>
        : Members[Name]
}

/**
 * The time of an emulator.
 *
 * @category models
 * @since 0.1.0
 */
export interface EmulatorTime {
  readonly time: DateTime.Utc
  /** False if time goes on only by moves. */
  readonly isRunning: boolean
}

/**
 * The end of a move of an emulator's clock.
 *
 * @category models
 * @since 0.1.0
 */
export interface ClockMove extends EmulatorTime {
  /** The number of the emulator's own tasks that were carried out meanwhile, such as charges by a schedule. */
  readonly tasks: number
  /** The number of sendings of webhooks meanwhile, the later attempts too. */
  readonly webhooks: number
}

/**
 * An emulator over HTTP, with everything that {@link EmulatorControl} does as promises.
 *
 * @category models
 * @since 0.1.0
 */
export interface StartedEmulator extends Promised<Omit<EmulatorControl, "setWebhookHandler">>, AsyncDisposable {
  /**
   * Sets what handles all webhooks in this process from now on, those too that are due or will be sent again. With
   * `undefined`, each goes to its address.
   */
  readonly setWebhookHandler: (handler: WebHandler | undefined) => Promise<void>
  /** The base URL, for `createPortOne({ baseUrl })`, or `PORTONE_BASE_URL` of any program. */
  readonly baseUrl: string
  /** Returns the emulator's time. */
  readonly readClock: () => Promise<EmulatorTime>
  /**
   * Lets time go on by a duration, such as `"30 days"`. All that falls due on the way happens in its order, and each
   * webhook is answered before time goes on. Rejects if the duration is none, or goes back.
   */
  readonly advance: (by: Duration.Input) => Promise<ClockMove>
  /** Lets time go on until then, as `advance` does. */
  readonly until: (time: Date | DateTime.Utc) => Promise<ClockMove>
  /** Ends the emulator, and frees its port. */
  readonly close: () => Promise<void>
}

const redactedOf = (secret: string | Redacted.Redacted): Redacted.Redacted =>
  typeof secret === "string" ? Redacted.make(secret) : secret

const isList = <A>(given: A | ReadonlyArray<A>): given is ReadonlyArray<A> => Array.isArray(given)

/** Returns the settings of webhooks as the layers take them. */
const webhooksOf = ({ secrets, ...others }: Omit<StartWebhookOptions, "handler">): WebhookOptions => ({
  ...others,
  secrets: secrets === undefined ? undefined : (isList(secrets) ? secrets : [secrets]).map(redactedOf)
})

/** Returns a handler as the control takes it. What it rejects with is logged, as a defect. */
const handlerOf = (handler: WebHandler) =>
  Effect.catch(
    HttpEffect.fromWebHandler(async (request) => handler(request)),
    ({ reason }) => Effect.die(reason.cause ?? reason)
  )

/** Returns the same members as promises. */
const promised = <Members extends object>(members: Members): Promised<Members> =>
  // Each member becomes what the mapped type says, which no signature of `map` can tell.
  Object.fromEntries(
    Object.entries(members).map(([name, member]: [string, unknown]) => [name, promisedMember(member)])
  ) as Promised<Members>

// The members of a control need no services, as `EmulatorControl` declares them.
const isEffect = (u: unknown): u is Effect.Effect<unknown, unknown> => Effect.isEffect(u)
const isStream = (u: unknown): u is Stream.Stream<unknown, unknown> => Stream.isStream(u)

const promisedMember = (member: unknown): unknown => {
  if (isEffect(member)) return () => Effect.runPromise(member)
  if (isStream(member)) return Stream.toAsyncIterable(member)
  if (typeof member !== "function") return member
  return (...args: ReadonlyArray<unknown>) =>
    Effect.runPromise(Effect.suspend((): Effect.Effect<unknown, unknown> => member(...args)))
}

/** Returns a duration as a move of the clock takes it. Text is left as it is, so that what is wrong is said there. */
const textOf = (by: Duration.Input): string =>
  typeof by === "string" ? by : `${Duration.toMillis(Duration.fromInputUnsafe(by))} millis`

/** Serves an emulator that does not keep a process which has nothing else to do. */
const serve = (options: ServerOptions) =>
  PortOneEmulator.serve(allowingOwnHost(options)).pipe(
    Layer.provide(layerNode(options, false)),
    Layer.provide(Layer.effect(Clock.Clock, Effect.map(Clock.Clock, unreferenced)))
  )

/**
 * Starts an emulator over HTTP, on a free port of 127.0.0.1 unless the options say otherwise. It ends by `close`, or
 * with the block of an `await using`, and it does not keep a process that has nothing else to do.
 *
 * Rejects if the port is taken, or if a secret cannot sign webhooks.
 *
 * @example
 * ```ts
 * import { startEmulator } from "@effect-portone/emulator"
 *
 * await using emulator = await startEmulator({ clock: "frozen" })
 *
 * await emulator.openPayment({
 *   paymentId: "order-1",
 *   channelKey: "channel-key",
 *   orderName: "Two books",
 *   amount: { total: 25_000 },
 *   currency: "KRW"
 * })
 * await emulator.pay({ paymentId: "order-1" })
 * await emulator.advance("30 days")
 * ```
 * @category constructors
 * @since 0.1.0
 */
export const startEmulator = async ({ webhooks, ...options }: StartOptions = {}): Promise<StartedEmulator> => {
  const { handler, ...settings } = webhooks ?? {}
  const scope = Scope.makeUnsafe()
  const build = Effect.suspend(() => {
    const served = serve({ ...options, webhooks: webhooks === undefined ? undefined : webhooksOf(settings) })
    return Layer.buildWithScope(served, scope)
  })
  const context = await Effect.runPromise(Effect.onError(build, (cause) => Scope.close(scope, Exit.failCause(cause))))
  const emulator = Context.get(context, PortOneEmulator)
  const { setWebhookHandler: setHandler, ...others } = emulator
  const setWebhookHandler = (handler: WebHandler | undefined) =>
    Effect.runPromise(setHandler(handler === undefined ? undefined : handlerOf(handler)))
  if (handler !== undefined) await setWebhookHandler(handler)
  // Every emulator over HTTP has one.
  const clock = clockControlOf(emulator)!
  let closing: Promise<void> | undefined
  const close = () => (closing ??= Effect.runPromise(Scope.close(scope, Exit.void)))
  return {
    ...promised(others),
    setWebhookHandler,
    readClock: () => Effect.runPromise(clock.read),
    advance: (by) => Effect.runPromise(Effect.suspend(() => clock.advance(textOf(by)))),
    until: (time) => Effect.runPromise(Effect.suspend(() => clock.until(DateTime.toUtc(DateTime.makeUnsafe(time))))),
    close,
    [Symbol.asyncDispose]: close
  }
}
