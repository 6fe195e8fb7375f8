/**
 * Describes as a value what a network can do to one request.
 *
 * A fault says what becomes of the request and of its answer. It does not say where it is applied: to the requests of
 * an `HttpClient`, or to a server's sockets.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"

/**
 * The time that each way takes; zero unless a fault says otherwise.
 *
 * @category models
 * @since 0.1.0
 */
export interface Latency {
  /** The time from the client to PortOne. */
  readonly request: Duration.Duration
  /** The time from PortOne's answer to its status line at the client, or to the failure that comes in its place. */
  readonly answer: Duration.Duration
  /** The time from the status line to the end of the body. */
  readonly body: Duration.Duration
}

/**
 * The end of a request whose client does not get PortOne's answer.
 *
 * - `failed`: the connection fails with a system's error code before there is a status line.
 * - `silent`: nothing comes, for as long as the client waits.
 * - `replaced`: a gateway before PortOne answers in its place.
 *
 * @example
 * ```ts
 * import type { Faults } from "@effect-portone/testing"
 *
 * // A firewall's page.
 * const blocked: Faults.Replacement = {
 *   type: "replaced",
 *   status: 403,
 *   headers: { "content-type": "text/html" },
 *   body: "<h1>Forbidden</h1>"
 * }
 * ```
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
 * The part of PortOne's own answer that reaches the client.
 *
 * - `whole`: all of it.
 * - `half`: the status line, the headers and half of the body. Then the body `stalls` forever, the connection `breaks`,
 *   or the body `ends` as if that had been all of it.
 *
 * @category models
 * @since 0.1.0
 */
export type Passage = { readonly type: "whole" } | { readonly type: "half"; readonly end: "stalls" | "breaks" | "ends" }

/**
 * A fault: what becomes of one request and of its answer. It is plain data, made by the constructors of this module.
 *
 * @category models
 * @since 0.1.0
 */
export type Fault = {
  /** The name of its constructor, for a log: `resetAfterApplied`, `status(503)`. */
  readonly name: string
  readonly latency: Latency
} & (
  | {
      /** The request reaches PortOne, and the client gets its answer or a replacement after PortOne has answered. */
      readonly delivery: "first"
      readonly answer: Passage | Replacement
    }
  | {
      /**
       * `never`: the request does not reach PortOne. `aside`: the request runs on its own; the client gets the
       * replacement without waiting for it, and hanging up does not stop it.
       */
      readonly delivery: "never" | "aside"
      readonly answer: Replacement
    }
)

/**
 * Returns the same fault with more latency.
 *
 * @example
 * ```ts
 * import { Faults } from "@effect-portone/testing"
 *
 * // The request is carried out after 2 seconds, and the connection breaks 30 seconds later.
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
