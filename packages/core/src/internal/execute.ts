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
import {
  CredentialsError,
  type Outcome,
  PortOneClientError,
  type PortOneClientErrorReason,
  TimeoutError
} from "../PortOneClientError.ts"
import * as RetryPolicy from "../RetryPolicy.ts"
import { type Answer, type Answers, judge, outcomeOf, type Verdict } from "./answer.ts"
import type { Call } from "./call.ts"
import { retryAfterMillis } from "./retryAfter.ts"
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
  readonly httpTracing: boolean
}

/** A value with the answer that it was read from. */
export interface Executed<A> {
  readonly value: A
  readonly answer: Answer
  readonly attempts: number
}

type Failure = DocumentedError | PortOneClientError

/**
 * Takes from an HTTP client what must not be: following redirects, which would repeat a charge elsewhere.
 *
 * It is done in the last step before sending, since only there the settings are in sight with which a program built its
 * `fetch` layer (a proxy, a cache mode); a `RequestInit` provided from outside would replace them. The fiber gets its
 * context back from {@link withHttpTracing}.
 */
export const withoutRedirects = (client: HttpClient.HttpClient): HttpClient.HttpClient =>
  HttpClient.mapRequestEffect(client, (request) =>
    Effect.withFiber((fiber) => {
      const init = Context.getOrUndefined(fiber.context, FetchHttpClient.RequestInit)
      fiber.setContext(Context.add(fiber.context, FetchHttpClient.RequestInit, { ...init, redirect: "manual" }))
      return Effect.succeed(request)
    })
  )

/**
 * The HTTP layer's own span records the URL, and with it ids and filters, and its trace headers go to a stranger. So both
 * are off unless a program asks for them; then they hang below the call's span.
 */
const withHttpTracing = (enabled: boolean, span: Tracer.Span) =>
  enabled
    ? Effect.withParentSpan(span, { captureStackTrace: false })
    : Effect.provideService(HttpClient.TracerDisabledWhen, constTrue)

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
        const outcome = verdict._tag === "Documented" ? verdict.error.outcome : heavier(known, verdict.outcome)
        const ended =
          verdict._tag === "Documented" ? Effect.fail(verdict.error) : fail(verdict.reason, outcome, attempts)
        const isRetryable =
          verdict._tag === "Documented" ? verdict.error.isRetryable : RetryPolicy.isRetryableReason(verdict.reason)
        if (!isRetryable || attempts >= retry.attempts) return ended
        return Effect.flatMap(pause(retry, attempts, startedAt, verdict.retryAfter), (mayGoOn) =>
          mayGoOn ? loop(attempts + 1, outcome) : ended
        )
      })

    return loop(1, "NotSent")
  })

/** Waits before the next attempt; false when that would begin after the deadline. */
const pause = (
  retry: RetryPolicy.RetryPolicy,
  attempts: number,
  startedAt: number,
  retryAfter: string | undefined
): Effect.Effect<boolean> =>
  Effect.gen(function* () {
    const fraction = yield* Random.next
    const now = yield* Clock.currentTimeMillis
    // The jitter comes on top of what the server asks for: it asks all who were turned away for the same.
    const delay =
      retryAfterMillis(retryAfter, now) + Duration.toMillis(RetryPolicy.longestDelay(retry, attempts)) * fraction
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
      headerValue.test(Redacted.value(authorization))
        ? Effect.tap(send(client, execution, authorization, span), (verdict) =>
            isUnauthorized(verdict) ? credentials.refused(authorization) : Effect.void
          )
        : Effect.succeed<Verdict<A>>(unfitCredentials)
  })
}

/** What every HTTP client sends as it is: printable, and with no space at its ends. */
const headerValue = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

// Some HTTP clients would fail on it as if the connection had, and others send it with its end cut off.
const unfitCredentials: Verdict<never> = {
  _tag: "Failure",
  reason: new CredentialsError({
    description: "the value is empty or not fit for a header (a secret read from a file may end in a line break)",
    isRetryable: false
  }),
  outcome: "NotSent"
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
      withHttpTracing(execution.httpTracing, span),
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
