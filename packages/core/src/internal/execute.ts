/**
 * The one road for all operations: send, read the whole body, judge, and if it is worth it, send again.
 *
 * Nothing in here knows a domain, and nothing in here knows what an input looked like: it gets a finished request.
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { constTrue } from "effect/Function"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as Option from "effect/Option"
import * as Random from "effect/Random"
import * as Redacted from "effect/Redacted"
import type * as Tracer from "effect/Tracer"
import * as UrlParams from "effect/http/UrlParams"
import type { Credentials } from "../Credentials.ts"
import type { DocumentedError } from "../DocumentedError.ts"
import type { Method } from "../Endpoint.ts"
import * as IdempotencyKey from "../IdempotencyKey.ts"
import { type Outcome, PortOneClientError, type PortOneClientErrorReason, TimeoutError } from "../PortOneClientError.ts"
import * as RetryPolicy from "../RetryPolicy.ts"
import { type Answer, type Answers, judge, outcomeOf, type Verdict } from "./answer.ts"
import type { Call } from "./call.ts"
import { judgeTransport } from "./transport.ts"

/** A call that is ready to be sent, as often as its policy allows. */
export interface Execution<A> {
  /** `Payments.cancelPayment` */
  readonly operation: string
  readonly method: Method
  readonly url: string
  readonly body: Call["body"]
  readonly answers: Answers<A>
  readonly credentials: Credentials["Service"] | undefined
  readonly idempotencyKey: string | undefined
  readonly timeout: Duration.Duration
  readonly retry: RetryPolicy.RetryPolicy
}

/** A value with the answer that it was read from. */
export interface Executed<A> {
  readonly value: A
  readonly answer: Answer
  readonly attempts: number
}

type Failure = DocumentedError | PortOneClientError

/**
 * What a client of ours turns off in the HTTP layer: its span, which records the URL and with it ids and filters; the
 * propagation of traces to a stranger, which goes with the span; and redirects, which would repeat a charge elsewhere.
 */
export const httpSettings = (context: Context.Context<never>): Context.Context<never> => {
  const init = Context.getOrUndefined(context, FetchHttpClient.RequestInit)
  return Context.make(HttpClient.TracerDisabledWhen, constTrue).pipe(
    Context.add(FetchHttpClient.RequestInit, { ...init, redirect: "manual" })
  )
}

const ranking: ReadonlyArray<Outcome> = ["NotSent", "Refused", "Unknown", "Applied"]

/** What is known after several attempts with one key: one that may have been carried out outweighs all that were not. */
const heavier = (a: Outcome, b: Outcome): Outcome => (ranking.indexOf(a) > ranking.indexOf(b) ? a : b)

/** Sends until there is an answer that counts, or the policy ends it. */
export const execute = <A>(
  client: HttpClient.HttpClient,
  execution: Execution<A>,
  span: Tracer.Span
): Effect.Effect<Executed<A>, Failure> =>
  Effect.flatMap(Clock.currentTimeMillis, (startedAt) => {
    const { operation, retry } = execution

    const fail = (reason: PortOneClientErrorReason, outcome: Outcome, attempts: number) =>
      Effect.fail(
        new PortOneClientError({
          operation,
          reason,
          outcome,
          attempts,
          isRetryable: RetryPolicy.isRetryableReason(reason)
        })
      )

    const loop = (attempts: number, known: Outcome): Effect.Effect<Executed<A>, Failure> =>
      Effect.flatMap(attempt(client, execution, span), (verdict) => {
        span.attribute("portone.attempts", attempts)
        if (verdict._tag === "Success")
          return Effect.succeed({ value: verdict.value, answer: verdict.answer, attempts })
        // A later definite answer to the same key speaks for all attempts; anything else is weighed against them.
        const outcome = verdict._tag === "Documented" ? known : heavier(known, verdict.outcome)
        const ended =
          verdict._tag === "Documented" ? Effect.fail(verdict.error) : fail(verdict.reason, outcome, attempts)
        const isRetryable =
          verdict._tag === "Documented" ? verdict.error.isRetryable : RetryPolicy.isRetryableReason(verdict.reason)
        if (!isRetryable || attempts >= retry.attempts) return ended
        return Effect.flatMap(pause(retry, attempts, startedAt), (mayGoOn) =>
          mayGoOn ? loop(attempts + 1, outcome) : ended
        )
      })

    return loop(1, "NotSent")
  })

/** Waits before the next attempt; false when that would begin after the deadline. */
const pause = (retry: RetryPolicy.RetryPolicy, attempts: number, startedAt: number): Effect.Effect<boolean> =>
  Effect.gen(function* () {
    const fraction = yield* Random.next
    const delay = Duration.toMillis(RetryPolicy.longestDelay(retry, attempts)) * fraction
    const now = yield* Clock.currentTimeMillis
    if (now + delay - startedAt > Duration.toMillis(retry.deadline)) return false
    yield* Effect.sleep(delay)
    return true
  })

const attempt = <A>(
  client: HttpClient.HttpClient,
  execution: Execution<A>,
  span: Tracer.Span
): Effect.Effect<Verdict<A>> => {
  const { credentials } = execution
  if (credentials === undefined) return send(client, execution, undefined, span)
  return Effect.matchEffect(credentials.authorization, {
    onFailure: (error) => Effect.succeed<Verdict<A>>({ _tag: "Failure", reason: error.reason, outcome: "NotSent" }),
    onSuccess: (authorization) =>
      Effect.tap(send(client, execution, authorization, span), (verdict) =>
        isUnauthorized(verdict) ? credentials.refused(authorization) : Effect.void
      )
  })
}

const isUnauthorized = (verdict: Verdict<unknown>): boolean =>
  (verdict._tag === "Documented" && verdict.error.status === 401) ||
  (verdict._tag === "Failure" && verdict.reason._tag === "UndocumentedError" && verdict.reason.status === 401)

const noParams = UrlParams.empty

const send = <A>(
  client: HttpClient.HttpClient,
  execution: Execution<A>,
  authorization: Redacted.Redacted | undefined,
  span: Tracer.Span
): Effect.Effect<Verdict<A>> =>
  Effect.suspend(() => {
    let response: HttpClientResponse.HttpClientResponse | undefined
    const headers: Record<string, string> = {
      accept: execution.answers.format === "text" ? "text/csv" : "application/json"
    }
    if (authorization !== undefined) headers["authorization"] = Redacted.value(authorization)
    if (execution.idempotencyKey !== undefined) {
      headers["idempotency-key"] = IdempotencyKey.toHeader(execution.idempotencyKey)
    }
    let body: HttpBody.HttpBody = HttpBody.empty
    if (execution.body !== undefined) {
      body = HttpBody.text(execution.body, "application/json")
      headers["content-type"] = "application/json"
    }
    const request = HttpClientRequest.makeWith(
      execution.method,
      execution.url,
      noParams,
      Option.none(),
      Headers.fromInput(headers),
      body
    )
    return client.execute(request).pipe(
      Effect.flatMap((head) => {
        response = head
        return head.text
      }),
      Effect.match({
        onSuccess: (text): Verdict<A> => {
          const { headers, status } = response!
          return judge(execution.answers, { status, headers, body: text })
        },
        onFailure: (error): Verdict<A> => ({ _tag: "Failure", ...judgeTransport(error, response?.status) })
      }),
      Effect.timeoutOrElse({
        duration: execution.timeout,
        orElse: () =>
          Effect.succeed<Verdict<A>>({
            _tag: "Failure",
            reason: new TimeoutError({ timeout: execution.timeout, status: response?.status }),
            outcome: response === undefined ? "Unknown" : outcomeOf(response.status)
          })
      }),
      Effect.tap(() =>
        Effect.sync(() => {
          if (response !== undefined) span.attribute("http.response.status_code", response.status)
        })
      )
    )
  })
