/**
 * Declares the faults of a network: a request is refused or lost, the answer of a request that was carried out is lost,
 * or a gateway answers for PortOne.
 *
 * The faults differ in what a client can know afterwards; each comment says what.
 */
import * as Duration from "effect/Duration"
import type { Fault, Latency, Passage, Replacement } from "./fault.ts"

const noLatency: Latency = { request: Duration.zero, answer: Duration.zero, body: Duration.zero }

const whole: Passage = { type: "whole" }
const silent: Replacement = { type: "silent" }
const reset: Replacement = { type: "failed", code: "ECONNRESET" }

/**
 * No fault: the request reaches PortOne, and its answer the client.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The first request goes well, and the second is lost.
 * const source = Faults.script([Faults.pass, Faults.hang])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const pass: Fault = { name: "pass", delivery: "first", answer: whole, latency: noLatency }

/**
 * No connection (`ECONNREFUSED`): nothing is sent, and a client can know that.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // PortOne is down for three requests, and then back.
 * const restart = Faults.script([Faults.refuse, Faults.refuse, Faults.refuse])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const refuse: Fault = {
  name: "refuse",
  delivery: "never",
  answer: { type: "failed", code: "ECONNREFUSED" },
  latency: noLatency
}

/**
 * The host's name is not found (`ENOTFOUND`): nothing is sent, and a client can know that.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // A resolver that fails now and then.
 * const resolver = Faults.random({ seed: "resolver", rates: [[Faults.dns, 0.2]] })
 * ```
 * @category faults
 * @since 0.1.0
 */
export const dns: Fault = {
  name: "dns",
  delivery: "never",
  answer: { type: "failed", code: "ENOTFOUND" },
  latency: noLatency
}

/**
 * The connection breaks (`ECONNRESET`) before the request is sent. Nothing happens, but a client cannot tell this fault
 * from {@link resetAfterApplied}.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // Both look the same to a client, but only one request was carried out: its next step must be right for both.
 * const twins = [Faults.resetBeforeSent, Faults.resetAfterApplied].map((fault) => Faults.script([fault]))
 * ```
 * @category faults
 * @since 0.1.0
 */
export const resetBeforeSent: Fault = {
  name: "resetBeforeSent",
  delivery: "never",
  answer: reset,
  latency: noLatency
}

/**
 * PortOne carries the request out, then the connection breaks (`ECONNRESET`) before the answer arrives. A client that
 * just sends the request again charges twice. A client cannot know that the request was carried out.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Faults } from "@effect-portone/testing"
 * import { Effect } from "effect"
 *
 * // A test runs this before the charge that must not happen twice.
 * const loseNextAnswer = Effect.flatMap(PortOneEmulator, (emulator) =>
 *   emulator.setFaults(Faults.script([Faults.resetAfterApplied]))
 * )
 * ```
 * @category faults
 * @since 0.1.0
 */
export const resetAfterApplied: Fault = {
  name: "resetAfterApplied",
  delivery: "first",
  answer: reset,
  latency: noLatency
}

/**
 * The connection breaks (`ECONNRESET`) at once, and PortOne carries the request out later: while the client sends it
 * again, or long after. A client cannot know that it is still under way.
 *
 * @param late the time from the sending of the request until it is carried out; zero when absent
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The first request is still under way when the second, sent in its place, is carried out.
 * const overtaken = Faults.script([Faults.resetThenApplied("10 seconds"), Faults.pass])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const resetThenApplied = (late: Duration.Input = Duration.zero): Fault => ({
  name: "resetThenApplied",
  delivery: "aside",
  answer: reset,
  latency: { ...noLatency, request: Duration.fromInputUnsafe(late) }
})

/**
 * The request is lost, and no answer ever comes: the client's timeout ends it. A client cannot know that nothing
 * happened.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // A request is lost, and so is the one that is sent in its place.
 * const lost = Faults.script([Faults.hang, Faults.hang])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const hang: Fault = { name: "hang", delivery: "never", answer: silent, latency: noLatency }

/**
 * PortOne carries the request out, and its answer never comes: the client's timeout ends it. A client cannot know that
 * the request was carried out.
 *
 * @example
 * ```ts
 * import { PortOneEmulator } from "@effect-portone/emulator"
 * import { Faults } from "@effect-portone/testing"
 * import { Layer } from "effect"
 *
 * // The first charge is carried out, and its answer never comes.
 * const unheard = Faults.layer(Faults.script([Faults.hangAfterApplied])).pipe(Layer.provide(PortOneEmulator.layer))
 * ```
 * @category faults
 * @since 0.1.0
 */
export const hangAfterApplied: Fault = {
  name: "hangAfterApplied",
  delivery: "first",
  answer: silent,
  latency: noLatency
}

/**
 * No answer ever comes, and PortOne carries the request out later, whether or not the client has hung up. A client
 * cannot know that it is still under way.
 *
 * @param late the time from the sending of the request until it is carried out
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The request is carried out five minutes later, when a client has long given up.
 * const late = Faults.script([Faults.hangThenApplied("5 minutes")])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const hangThenApplied = (late: Duration.Input): Fault => ({
  name: "hangThenApplied",
  delivery: "aside",
  answer: silent,
  latency: { ...noLatency, request: Duration.fromInputUnsafe(late) }
})

const half = (name: string, end: "stalls" | "breaks" | "ends"): Fault => ({
  name,
  delivery: "first",
  answer: { type: "half", end },
  latency: noLatency
})

/**
 * PortOne's answer begins, and its body stops half-way forever: the client's timeout ends it. A client can know from
 * the status line how the request ended.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The first answer says 200, and then stops; the second is whole.
 * const stalled = Faults.script([Faults.stalledBody, Faults.pass])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const stalledBody: Fault = half("stalledBody", "stalls")

/**
 * PortOne's answer begins, and the connection breaks (`ECONNRESET`) half-way through its body. A client can know from
 * the status line how the request ended.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // One answer in ten breaks off.
 * const flaky = Faults.random({ seed: 7, rates: [[Faults.brokenBody, 0.1]] })
 * ```
 * @category faults
 * @since 0.1.0
 */
export const brokenBody: Fault = half("brokenBody", "breaks")

/**
 * Half of PortOne's answer arrives as if it were all of it, as behind a proxy that marks the end by closing the
 * connection: its JSON does not parse. A client can know from the status line how the request ended.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // A proxy that cuts the first answer short, and takes three seconds for it.
 * const proxy = Faults.script([Faults.delayed(Faults.truncatedBody, { answer: "3 seconds" })])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const truncatedBody: Fault = half("truncatedBody", "ends")

/**
 * PortOne's own answer arrives after a while. A client whose timeout is shorter cannot know that the request was
 * carried out.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The first answer is late; the second is too late for a timeout of a minute.
 * const busy = Faults.script([Faults.slow("20 seconds"), Faults.slow("2 minutes")])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const slow = (by: Duration.Input): Fault => ({
  ...pass,
  name: "slow",
  latency: { ...noLatency, answer: Duration.fromInputUnsafe(by) }
})

/**
 * PortOne's own answer arrives, but its body takes a while.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The status line comes at once, and the end of the body after half a minute.
 * const trickle = Faults.script([Faults.slowBody("30 seconds")])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const slowBody = (by: Duration.Input): Fault => ({
  ...pass,
  name: "slowBody",
  latency: { ...noLatency, body: Duration.fromInputUnsafe(by) }
})

/**
 * The options of {@link status} and {@link statusAfterApplied}.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // A date in place of a number of seconds.
 * const maintenance: Faults.StatusOptions = { retryAfter: "Wed, 02 Dec 2026 00:00:00 GMT" }
 *
 * const source = Faults.script([Faults.status(503, maintenance)])
 * ```
 * @category models
 * @since 0.1.0
 */
export interface StatusOptions {
  /** The `Retry-After` header: a number of seconds, or the header's text as it is. */
  readonly retryAfter?: number | string | undefined
}

/**
 * A gateway before PortOne answers in its place, with an HTML page: the request does not reach PortOne. A client can
 * know that after a 429, but not after a 408 or any 5xx: {@link statusAfterApplied} looks the same.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // First 429, to be sent again after five seconds; then a broken gateway.
 * const turnedAway = Faults.script([Faults.status(429, { retryAfter: 5 }), Faults.status(502)])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const status = (status: number, options: StatusOptions = {}): Fault => ({
  name: `status(${status})`,
  delivery: "never",
  answer: page(status, options),
  latency: noLatency
})

/**
 * PortOne carries the request out, and a gateway before it answers in its place, with an HTML page: it waited too long
 * (504) or could not read the answer (502). A client cannot know that the request was carried out.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // A client gets the same answer twice, but only the second request was carried out.
 * const gateway = Faults.script([Faults.status(504), Faults.statusAfterApplied(504)])
 * ```
 * @category faults
 * @since 0.1.0
 */
export const statusAfterApplied = (status: 408 | 500 | 502 | 503 | 504, options: StatusOptions = {}): Fault => ({
  name: `statusAfterApplied(${status})`,
  delivery: "first",
  answer: page(status, options),
  latency: noLatency
})

const page = (status: number, { retryAfter }: StatusOptions): Replacement => ({
  type: "replaced",
  status,
  headers: {
    "content-type": "text/html",
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) })
  },
  body: `<html><head><title>${status}</title></head><body><center><h1>${status}</h1></center></body></html>\r\n`
})
