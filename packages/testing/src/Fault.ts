/**
 * What a network can do to one request, as values: refuse it, lose it, carry it out and lose the answer, answer for PortOne.
 *
 * A fault says what becomes of the request and of its answer, and nothing about where that is done to it: to the requests of
 * an `HttpClient`, or to a server's sockets. What a client can know afterwards stands with each.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"

/**
 * How long the ways take; each is zero unless a fault says otherwise.
 *
 * @category models
 * @since 0.1.0
 */
export interface Latency {
  /** From the client to PortOne. */
  readonly request: Duration.Duration
  /** From PortOne's answer to its status line at the client, or to the failure that comes in its place. */
  readonly answer: Duration.Duration
  /** From the status line to the end of the body. */
  readonly body: Duration.Duration
}

/**
 * What the client gets in place of PortOne's answer.
 *
 * - `failed`: the connection fails with a system's code before there is a status line.
 * - `silent`: nothing, for as long as the client waits.
 * - `replaced`: the answer of something that stands before PortOne.
 *
 * @category models
 * @since 0.1.0
 */
export type Replacement =
  | { readonly type: "failed"; readonly code: "ECONNREFUSED" | "ENOTFOUND" | "ECONNRESET" }
  | { readonly type: "silent" }
  | {
      readonly type: "replaced"
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
      readonly body: string
    }

/**
 * What the client gets of PortOne's own answer.
 *
 * - `whole`: all of it.
 * - `half`: the status line, the headers and half of the body. Then the body `stalls` for good, the connection `breaks`, or
 *   the body `ends` as if that had been all of it.
 *
 * @category models
 * @since 0.1.0
 */
export type Passage = { readonly type: "whole" } | { readonly type: "half"; readonly end: "stalls" | "breaks" | "ends" }

/**
 * What becomes of one request and its answer: plain data, made by the constructors of this module.
 *
 * @category models
 * @since 0.1.0
 */
export type Fault = {
  /** What its constructor is called, for a log: `resetAfterApplied`, `status(503)`. */
  readonly name: string
  readonly latency: Latency
} & (
  | {
      /** The request reaches PortOne, and what the client gets comes after PortOne has answered. */
      readonly delivery: "first"
      readonly answer: Passage | Replacement
    }
  | {
      /**
       * `never`: the request does not reach PortOne. `aside`: it does, but on its own: the client gets what it gets without
       * waiting for it, and hanging up does not stop it.
       */
      readonly delivery: "never" | "aside"
      readonly answer: Replacement
    }
)

const noLatency: Latency = { request: Duration.zero, answer: Duration.zero, body: Duration.zero }

const whole: Passage = { type: "whole" }
const silent: Replacement = { type: "silent" }
const reset: Replacement = { type: "failed", code: "ECONNRESET" }

/**
 * No fault: the request reaches PortOne, and its answer the client.
 *
 * @category faults
 * @since 0.1.0
 */
export const pass: Fault = { name: "pass", delivery: "first", answer: whole, latency: noLatency }

/**
 * No connection (`ECONNREFUSED`): nothing is sent, and a client can know that.
 *
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
 * The connection breaks (`ECONNRESET`) before the request is out. Nothing happens, but a client cannot tell it from
 * {@link resetAfterApplied}.
 *
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
 * PortOne carries the request out, then the connection breaks (`ECONNRESET`) before the answer is there: the fault that
 * charges twice whoever just sends again. A client cannot know that it was carried out.
 *
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
 * The connection breaks (`ECONNRESET`) at once, and PortOne carries the request out later: while the client sends it again,
 * or long after. A client cannot know that it is still under way.
 *
 * @param late how long after it was sent; at once when absent
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
 * The request is lost, and nothing ever comes: the client's timeout ends it. A client cannot know that nothing happens.
 *
 * @category faults
 * @since 0.1.0
 */
export const hang: Fault = { name: "hang", delivery: "never", answer: silent, latency: noLatency }

/**
 * PortOne carries the request out, and its answer never comes: the client's timeout ends it. A client cannot know that it
 * was carried out.
 *
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
 * Nothing ever comes, and PortOne carries the request out later, whether or not the client has hung up. A client cannot know
 * that it is still under way.
 *
 * @param late how long after it was sent
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
 * PortOne's answer begins, and its body stops half-way for good: the client's timeout ends it. From the status line a client
 * can know how the request ended.
 *
 * @category faults
 * @since 0.1.0
 */
export const stalledBody: Fault = half("stalledBody", "stalls")

/**
 * PortOne's answer begins, and the connection breaks (`ECONNRESET`) half-way through its body. From the status line a client
 * can know how the request ended.
 *
 * @category faults
 * @since 0.1.0
 */
export const brokenBody: Fault = half("brokenBody", "breaks")

/**
 * Half of PortOne's answer arrives as if it were all of it, as behind a proxy that marks the end by closing: JSON that does
 * not parse. From the status line a client can know how the request ended.
 *
 * @category faults
 * @since 0.1.0
 */
export const truncatedBody: Fault = half("truncatedBody", "ends")

/**
 * PortOne's own answer, after a while. A client whose timeout is shorter cannot know that the request was carried out.
 *
 * @category faults
 * @since 0.1.0
 */
export const slow = (by: Duration.Input): Fault => ({ ...delayed(pass, { answer: by }), name: "slow" })

/**
 * PortOne's own answer, with a body that takes its time to arrive.
 *
 * @category faults
 * @since 0.1.0
 */
export const slowBody = (by: Duration.Input): Fault => ({ ...delayed(pass, { body: by }), name: "slowBody" })

/**
 * What an answer in PortOne's place has besides its status.
 *
 * @category models
 * @since 0.1.0
 */
export interface StatusOptions {
  /** The `Retry-After` header: a number of seconds, or the header's text as it is. */
  readonly retryAfter?: number | string | undefined
}

/**
 * Something before PortOne answers in its place, with an HTML page: the request does not reach PortOne. A client can know
 * that of a 429, but not of a 408 or any 5xx: {@link statusAfterApplied} looks the same.
 *
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
 * PortOne carries the request out, and something before it answers in its place, with an HTML page: a gateway that waited
 * too long (504) or could not make sense of the answer (502). A client cannot know that it was carried out.
 *
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

/**
 * The same fault with longer ways.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // Carried out after 2 seconds, and 30 more until the connection breaks.
 * const lateReset = Faults.delayed(Faults.resetAfterApplied, { request: "2 seconds", answer: "30 seconds" })
 * ```
 * @category combinators
 * @since 0.1.0
 */
export const delayed = (fault: Fault, by: { readonly [K in keyof Latency]?: Duration.Input | undefined }): Fault => ({
  ...fault,
  latency: {
    request: longer(fault.latency.request, by.request),
    answer: longer(fault.latency.answer, by.answer),
    body: longer(fault.latency.body, by.body)
  }
})

const longer = (duration: Duration.Duration, by: Duration.Input | undefined) =>
  by === undefined ? duration : Duration.sum(duration, Duration.fromInputUnsafe(by))
