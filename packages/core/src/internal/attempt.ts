/**
 * One attempt: authorize, send, read the whole body, judge.
 *
 * Nothing in here knows a domain, and nothing in here knows what an input looked like: it gets a finished request. It never
 * fails: what became of it is a verdict.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { constTrue } from "effect/Function"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as UrlParams from "effect/http/UrlParams"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Tracer from "effect/Tracer"
import type { Credentials } from "../Credentials.ts"
import type { Method } from "../Endpoint.ts"
import * as IdempotencyKey from "../IdempotencyKey.ts"
import { CredentialsError, type PortOneClientErrorReason, TimeoutError } from "../PortOneClientError.ts"
import { type Answers, judge, outcomeWithoutBody, type Verdict } from "./answer.ts"
import { type Call, headerValue } from "./call.ts"
import { judgeTransport } from "./transport.ts"
import { within } from "./within.ts"

/** A request that is ready to be sent, as often as need be. */
export interface Outgoing<A> extends Omit<Call, "target"> {
  readonly method: Method
  readonly url: string
  readonly answers: Answers<A>
  readonly credentials: Credentials["Service"] | undefined
  readonly idempotencyKey: string | undefined
}

/**
 * Takes from an HTTP client what must not be. Following redirects would repeat a charge elsewhere. And the HTTP layer's own
 * span records the URL, with ids and filters, and its trace headers go to a stranger: both are off unless a program asks.
 *
 * It is done in the last step before sending, since only there the settings are in sight with which a program built its
 * `fetch` layer (a proxy, a cache mode); a `RequestInit` provided from outside would replace them. The fiber whose context
 * it changes is that of the attempt, which {@link within} makes and which ends with it.
 */
export const onOurTerms = (client: HttpClient.HttpClient, httpTracing: boolean): HttpClient.HttpClient =>
  HttpClient.mapRequestEffect(client, (request) =>
    Effect.withFiber((fiber) => {
      const init = Context.getOrUndefined(fiber.context, FetchHttpClient.RequestInit)
      const context = Context.add(fiber.context, FetchHttpClient.RequestInit, { ...init, redirect: "manual" })
      fiber.setContext(httpTracing ? context : Context.add(context, HttpClient.TracerDisabledWhen, constTrue))
      return Effect.succeed(request)
    })
  )

/** How much time there is. */
export interface Limits {
  /** For what begins now; `undefined` when it is too late for it. */
  readonly limit: () => Duration.Duration | undefined
  readonly tooLate: () => Verdict<never>
}

/**
 * Sends a request once. Its credentials may take as long as the answer may, and take nothing from that: a PG may need all of
 * it.
 */
export const attempt = <A>(
  client: HttpClient.HttpClient,
  outgoing: Outgoing<A>,
  { limit, tooLate }: Limits,
  span: Tracer.Span
): Effect.Effect<Verdict<A>> =>
  Effect.suspend((): Effect.Effect<Verdict<A>> => {
    const { credentials } = outgoing
    const timeout = limit()
    if (timeout === undefined) return Effect.succeed(tooLate())
    if (credentials === undefined) return send(client, outgoing, timeout, undefined, span)
    return Effect.matchEffect(inTime(credentials.authorization, timeout), {
      onFailure: (reason) => Effect.succeed<Verdict<A>>({ _tag: "Failure", reason, outcome: "NotSent" }),
      onSuccess: (authorization) => {
        if (!headerValue.test(Redacted.value(authorization))) return Effect.succeed<Verdict<A>>(unfitCredentials)
        const left = limit()
        if (left === undefined) return Effect.succeed<Verdict<A>>(tooLate())
        return Effect.tap(send(client, outgoing, left, authorization, span), (verdict) =>
          isUnauthorized(verdict) ? credentials.refused(authorization) : Effect.void
        )
      }
    })
  })

/** The API secret is there at once, and costs no fiber. A login may take long, or hang. */
const inTime = (
  authorization: Credentials["Service"]["authorization"],
  timeout: Duration.Duration
): Effect.Effect<Redacted.Redacted, PortOneClientErrorReason> => {
  const asked = Effect.mapError(authorization, (error) => error.reason)
  if (Exit.isExit(authorization)) return asked
  return within(asked, timeout, () => {
    const description = `none came within ${Duration.toSeconds(timeout)}s`
    return Effect.fail(new CredentialsError({ description, isRetryable: true }))
  })
}

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

/** Whatever a success is, an error of PortOne's is JSON. */
const acceptOf = ({ accept, format }: Answers<unknown>): string =>
  accept ?? (format === "text" ? "text/csv" : format === "bytes" ? "application/octet-stream" : "application/json")

const toRequest = (
  { answers, body, contentType = "application/json", headers: own, idempotencyKey, method, url }: Outgoing<unknown>,
  authorization: Redacted.Redacted | undefined
): HttpClientRequest.HttpClientRequest => {
  const headers: Record<string, string> = { ...own, accept: acceptOf(answers) }
  if (authorization !== undefined) headers["authorization"] = Redacted.value(authorization)
  if (idempotencyKey !== undefined) headers["idempotency-key"] = IdempotencyKey.toHeader(idempotencyKey)
  if (body !== undefined) headers["content-type"] = contentType
  return HttpClientRequest.makeWith(
    method,
    url,
    UrlParams.empty,
    Option.none(),
    Headers.fromInput(headers),
    body === undefined ? HttpBody.empty : HttpBody.text(body, contentType)
  )
}

const send = <A>(
  client: HttpClient.HttpClient,
  outgoing: Outgoing<A>,
  timeout: Duration.Duration,
  authorization: Redacted.Redacted | undefined,
  span: Tracer.Span
): Effect.Effect<Verdict<A>> =>
  Effect.suspend(() => {
    let response: HttpClientResponse.HttpClientResponse | undefined
    // The head of an answer says it, whatever becomes of the body. That of a success means nothing by it.
    const retryAfter = () =>
      response === undefined || response.status < 300 ? undefined : response.headers["retry-after"]
    const exchange = client.execute(toRequest(outgoing, authorization)).pipe(
      // Where there are spans of the HTTP layer's, they hang below the call's.
      Effect.provideService(Tracer.ParentSpan, span),
      Effect.flatMap((head) => {
        response = head
        return outgoing.answers.format === "bytes" && head.status >= 200 && head.status < 300
          ? Effect.map(head.arrayBuffer, (buffer) => ({ body: "", bytes: new Uint8Array(buffer) }))
          : Effect.map(head.text, (body) => ({ body }))
      }),
      Effect.match({
        onSuccess: (body): Verdict<A> => {
          const head = response!
          return judge(outgoing.answers, { status: head.status, headers: () => head.headers, ...body })
        },
        onFailure: (error): Verdict<A> => ({
          _tag: "Failure",
          ...judgeTransport(error, response?.status),
          retryAfter: retryAfter()
        })
      })
    )
    return within(exchange, timeout, () =>
      Effect.succeed<Verdict<A>>({
        _tag: "Failure",
        reason: new TimeoutError({ timeout, status: response?.status }),
        outcome: response === undefined ? "Unknown" : outcomeWithoutBody(response.status),
        retryAfter: retryAfter()
      })
    )
  })
