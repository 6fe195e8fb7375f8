/**
 * What a network can do to one request, as values.
 *
 * A fault says what becomes of the request and of its answer, and nothing about where that is done to it: to the requests of
 * an `HttpClient`, or to a server's sockets.
 *
 * @since 0.1.0
 */
import * as Duration from "effect/Duration"

/**
 * How long the ways take; each is zero unless a fault says otherwise.
 *
 * @example
 * ```ts
 * import type { Faults } from "@effect-portone/testing"
 * import { Duration } from "effect"
 *
 * // How long a client waits for the status line, or for the failure in its place.
 * const untilStatus = ({ latency }: Faults.Fault) => Duration.sum(latency.request, latency.answer)
 * ```
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
 * What the client gets of PortOne's own answer.
 *
 * - `whole`: all of it.
 * - `half`: the status line, the headers and half of the body. Then the body `stalls` for good, the connection `breaks`, or
 *   the body `ends` as if that had been all of it.
 *
 * @example
 * ```ts
 * import type { Faults } from "@effect-portone/testing"
 *
 * // Whether a client that reads on would wait for good.
 * const stalls = (passage: Faults.Passage) => passage.type === "half" && passage.end === "stalls"
 * ```
 * @category models
 * @since 0.1.0
 */
export type Passage = { readonly type: "whole" } | { readonly type: "half"; readonly end: "stalls" | "breaks" | "ends" }

/**
 * What becomes of one request and its answer: plain data, made by the constructors of this module.
 *
 * @example
 * ```ts
 * import type { Faults } from "@effect-portone/testing"
 *
 * // Whether PortOne gets the request, at once or later, whatever the client gets to see.
 * const isDelivered = (fault: Faults.Fault) => fault.delivery !== "never"
 * ```
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
