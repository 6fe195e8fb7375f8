/**
 * Reads and judges an answer as the client does, for programs that keep answers, as a recorder, or make them.
 *
 * @since 0.1.0
 */
import * as Effect from "effect/Effect"
import type * as HttpClientError from "effect/http/HttpClientError"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Option from "effect/Option"
import type { Answers } from "./client/answer.ts"
import { readBody } from "./client/encoding.ts"
import { unknownAnswers } from "./client/freeRequest.ts"
import { judge as judgeAnswer } from "./client/judge.ts"
import { worthOf } from "./client/worth.ts"
import type { Endpoint } from "./Endpoint.ts"
import type { Outcome } from "./PortOneClientError.ts"

/**
 * A complete answer, its body decoded.
 *
 * @category models
 * @since 0.1.0
 */
export interface Answer {
  readonly status: number
  /** The headers, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * The decision of the client on an answer, as if it had come to the only attempt of a call.
 *
 * @category models
 * @since 0.1.0
 */
export interface Judgement {
  /** The tag of the documented error, or of the reason of a `PortOneClientError`; undefined if the call succeeds. */
  readonly failure: string | undefined
  /** The `type` of the error that PortOne answered, documented or not; undefined if it answered none. */
  readonly type: string | undefined
  readonly outcome: Outcome
  readonly isRetryable: boolean
}

/**
 * Reads the body of an answer as a text: by its charset, and without its `Content-Encoding`. Returns `None` if it
 * cannot be decoded. The body may be read again.
 *
 * @example
 * ```ts
 * import { Answer } from "@effect-portone/core"
 * import { Effect } from "effect"
 * import * as HttpClient from "effect/http/HttpClient"
 *
 * // Counts the characters of all answers.
 * let characters = 0
 * const counting = HttpClient.tap((response) =>
 *   Effect.map(Answer.readText(response), (text) => {
 *     characters += text._tag === "Some" ? text.value.length : 0
 *   })
 * )
 * ```
 * @category reading
 * @since 0.1.0
 */
export const readText = (
  response: HttpClientResponse.HttpClientResponse
): Effect.Effect<Option.Option<string>, HttpClientError.HttpClientError> =>
  Effect.map(readBody(response, "text"), (read) => ("problem" in read ? Option.none() : Option.some(read.body)))

/**
 * Judges an answer to an operation, or to a request of `PortOneClient.request` if no operation is given.
 *
 * @example
 * ```ts
 * import { Answer } from "@effect-portone/core"
 * import { getPayment } from "@effect-portone/payments"
 *
 * // { failure: "PaymentNotFoundError", type: "PAYMENT_NOT_FOUND", outcome: "Refused", isRetryable: false }
 * const judgement = Answer.judge(getPayment, {
 *   status: 404,
 *   headers: { "content-type": "application/json" },
 *   body: '{"type":"PAYMENT_NOT_FOUND"}'
 * })
 * ```
 * @category judging
 * @since 0.1.0
 */
export const judge = <I, A, E>(
  endpoint: Endpoint<I, A, E> | undefined,
  { body, headers, status }: Answer
): Judgement => {
  const answers: Answers<A> | Answers<unknown> = endpoint ?? unknownAnswers
  const isOfBytes = answers.format === "bytes" && status >= 200 && status < 300
  const verdict = judgeAnswer<unknown>(answers, {
    status,
    headers: () => headers,
    body,
    bytes: isOfBytes ? new TextEncoder().encode(body) : undefined
  })
  switch (verdict._tag) {
    case "Success":
      return { failure: undefined, type: undefined, outcome: "Applied", isRetryable: false }
    case "Documented": {
      const { _tag, isRetryable, outcome, type } = verdict.error
      return { failure: _tag, type, outcome, isRetryable }
    }
    case "Failure": {
      const { outcome, reason } = verdict
      const type = reason._tag === "UndocumentedError" ? reason.type : undefined
      return { failure: reason._tag, type, outcome, isRetryable: worthOf(reason) !== "Never" }
    }
  }
}
