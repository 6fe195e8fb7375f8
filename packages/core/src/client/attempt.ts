/**
 * Makes one attempt: authorizes, sends, reads the whole body, judges.
 *
 * It gets a finished request, so nothing here knows a domain or an input. It never fails: its end is a verdict.
 */
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { constTrue } from "effect/Function"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Headers from "effect/http/Headers"
import * as HttpBody from "effect/http/HttpBody"
import * as HttpClient from "effect/http/HttpClient"
import type * as HttpClientError from "effect/http/HttpClientError"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as UrlParams from "effect/http/UrlParams"
import * as Option from "effect/Option"
import * as Tracer from "effect/Tracer"
import type { OwnOptions } from "../CallOptions.ts"
import type { Credentials } from "../Credentials.ts"
import type { Exchange } from "../Exchange.ts"
import { successOf } from "../internal/atOnce.ts"
import { mayRepeat, mayRepeatMethod } from "../internal/fetchOf.ts"
import type { RetryBudget } from "../RetryBudget.ts"
import type { RetryPolicy } from "../RetryPolicy.ts"
import type { Answers, Verdict } from "./answer.ts"
import type { Authorization, Value } from "./authorization.ts"
import { sendByExchange } from "./byExchange.ts"
import { readBody } from "./encoding.ts"
import { Ends, unreadable } from "./ends.ts"
import { isQueued, makeProgress, Progress } from "./progress.ts"
import type { Request } from "./request.ts"
import { watchConnections } from "./reused.ts"
import { watchSending } from "./sent.ts"
import { tellServerTime } from "./serverTime.ts"
import { causeOf, isRefusedByStatus, judgeTransport, responseOf } from "./transport.ts"
import type { Turn } from "./turn.ts"
import { within } from "./within.ts"

/** The terms that all attempts of one call share. */
export interface Terms {
  /** The operation's name, such as `Payments.cancelPayment`. */
  readonly operation: string
  /** The URL before the request's path. */
  readonly baseUrl: string
  /** The value of the `User-Agent` header. */
  readonly userAgent: string
  readonly credentials: Credentials["Service"]
  /** The key of every attempt; absent on a read. */
  readonly idempotencyKey: string | undefined
  /** The time for each attempt. */
  readonly timeout: Duration.Duration
  /** The rule by which failures are tried again. */
  readonly retry: RetryPolicy
  /** The tokens that pay for the retries of all calls of the client. */
  readonly budget: RetryBudget
  /** The store and the credentials that are the call's own, if it has some. */
  readonly own?: OwnOptions | undefined
  /** Returns the store that its input names. Few calls are asked. */
  readonly storeIdOf?: (() => string | undefined) | undefined
}

/**
 * Turns off redirects and, unless a program asks for them, the HTTP layer's span and trace headers. Following a
 * redirect would repeat a charge elsewhere. The span records the URL, with ids and filters, and the trace headers go to
 * a stranger.
 *
 * This happens in the last step before sending: only there are the settings known with which a program built its
 * `fetch` layer (a proxy, a cache mode), and a `RequestInit` provided from outside would replace them. It changes the
 * context of the attempt's fiber, which {@link within} makes and which ends with the attempt. A client that tries again
 * by itself comes here each time, and is counted.
 */
export const restrictClient = (client: HttpClient.HttpClient, httpTracing: boolean): HttpClient.HttpClient =>
  HttpClient.mapRequestEffect(client, (request) =>
    Effect.withFiber((fiber) => {
      const progress = fiber.getRef(Progress)
      if (progress !== undefined) progress.tries++
      const init = Context.getOrUndefined(fiber.context, FetchHttpClient.RequestInit)
      const context = Context.add(fiber.context, FetchHttpClient.RequestInit, { ...init, redirect: "manual" })
      fiber.setContext(httpTracing ? context : Context.add(context, HttpClient.TracerDisabledWhen, constTrue))
      return Effect.succeed(request)
    })
  )

/** The ways of an attempt to its server. */
export interface Road {
  /** The HTTP client, as {@link restrictClient} gives it. */
  readonly client: HttpClient.HttpClient
  /**
   * The exchange that the HTTP client offers, if the restrictions hold for it. It follows no redirect and traces
   * nothing.
   */
  readonly exchange: Exchange | undefined
  readonly turn: Turn
  /** The origin of all requests, with which their URL begins. */
  readonly origin: string
}

/** The call that an attempt is one of. */
export interface Attempting<A> {
  readonly road: Road
  readonly request: Request<A>
  readonly terms: Terms
  /** Absent if the operation is called without one. */
  readonly authorization: Authorization | undefined
  readonly span: Tracer.Span | undefined
  /** The progress of the attempt that is under way, once it is given to the HTTP client. */
  progress: Progress | undefined
  /** The context of the call's fiber. */
  readonly context: Context.Context<never>
  /** Returns the time for what begins now, or `undefined` if it is too late to begin. */
  limit(): Duration.Duration | undefined
  /** Returns the verdict on an attempt that a gate, or its credentials, held back until the deadline. */
  tooLate(): Verdict<never>
}

/**
 * Sends the request of a call once. It begins as this function is called. Its credentials have the same time as its
 * answer, before it and not out of it: a PG may need all of that time.
 */
export const attempt = <A>(call: Attempting<A>): Effect.Effect<Verdict<A>> => {
  const { authorization } = call
  const timeout = call.limit()
  if (timeout === undefined) return Effect.succeed(call.tooLate())
  if (authorization === undefined) return send(call, undefined, timeout)
  const sendWith = (value: Value, timeout: Duration.Duration): Effect.Effect<Verdict<A>> =>
    Effect.flatMap(send(call, value.text, timeout), (verdict) => {
      const report = authorization.learn(value, verdict, () => call.limit() ?? Duration.zero)
      const concealed = authorization.conceal(verdict)
      return report === undefined ? Effect.succeed(concealed) : Effect.as(report, concealed)
    })
  const value = authorization.value(timeout)
  const atOnce = successOf(value)
  if (atOnce !== undefined) return sendWith(atOnce.value, timeout)
  return Effect.matchEffect(value, {
    onFailure: (reason) => Effect.succeed<Verdict<A>>({ _tag: "Failure", reason, outcome: "NotSent" }),
    onSuccess: (value) => {
      const left = call.limit()
      return left === undefined ? Effect.succeed<Verdict<A>>(call.tooLate()) : sendWith(value, left)
    }
  })
}

/** Returns the value of the `Idempotency-Key` header: the key as a quoted string of RFC 8941. */
const quoted = (key: string): string =>
  `"${key.includes('"') || key.includes("\\") ? key.replace(/["\\]/g, "\\$&") : key}"`

/** Returns the `Accept` header. Of any operation, an error of PortOne's is JSON. */
const acceptOf = ({ accept, format }: Answers<unknown>): string => {
  if (accept !== undefined) return accept
  if (format === "text") return "text/csv"
  return format === "bytes" ? "application/octet-stream" : "application/json"
}

/** Returns the headers of a request, by their names in lower case. */
const headersOf = (
  { answers, body, contentType = "application/json", headers: own }: Request<unknown>,
  { idempotencyKey, userAgent }: Terms,
  authorization: string | undefined
): Record<string, string> => {
  // A request that says nothing of encodings allows all of them, and most HTTP clients decode none.
  const headers: Record<string, string> = {
    ...own,
    accept: acceptOf(answers),
    "accept-encoding": "identity",
    "user-agent": userAgent
  }
  if (authorization !== undefined) headers["authorization"] = authorization
  if (idempotencyKey !== undefined) headers["idempotency-key"] = quoted(idempotencyKey)
  if (body !== undefined) headers["content-type"] = contentType
  return headers
}

/**
 * Returns the answer that an HTTP client refused by its status, as `HttpClient.filterStatusOk` does. Whatever a program
 * wants of other answers, those of PortOne are judged here.
 */
const answerAmong = (
  error: HttpClientError.HttpClientError
): Effect.Effect<HttpClientResponse.HttpClientResponse, HttpClientError.HttpClientError> => {
  const response = isRefusedByStatus(error) ? responseOf(error) : undefined
  return response === undefined ? Effect.fail(error) : Effect.succeed(response)
}

/** Sends a request by all that any HTTP client has. */
const sendByClient = <A>(
  client: HttpClient.HttpClient,
  turn: Turn,
  { answers, body, contentType = "application/json", method }: Request<A>,
  url: string,
  headers: Record<string, string>,
  timeout: Duration.Duration,
  span: Tracer.Span | undefined,
  progress: Progress
): Effect.Effect<Verdict<A>> => {
  const sending = watchSending(headers["idempotency-key"], url, mayRepeatMethod(method))
  const ends = new Ends(url, answers, progress, sending)
  const httpRequest = HttpClientRequest.makeWith(
    method,
    url,
    UrlParams.empty,
    Option.none(),
    Headers.fromInput(headers),
    body === undefined ? HttpBody.empty : HttpBody.text(body, contentType)
  )
  const executed = client.execute(httpRequest)
  // The spans of the HTTP layer, if it makes any, are children of the call's.
  const traced = span === undefined ? executed : Effect.provideService(executed, Tracer.ParentSpan, span)
  const exchange = traced.pipe(
    Effect.provideService(Progress, progress),
    Effect.catch(answerAmong),
    Effect.flatMap((head) =>
      Effect.withFiber((fiber) => {
        ends.head = head
        if (mayRepeat() && Option.isSome(HttpClientResponse.toWeb(head))) sending.answeredByFetch()
        tellServerTime(fiber.context, head.headers)
        // A text that is longer than the runtime allows is a defect of the HTTP client.
        const read = Effect.catchDefect(readBody(head, ends.formOf(head)), () => Effect.succeed(unreadable))
        return Effect.flatMap(read, (body) =>
          Effect.callback<Verdict<A>>((resume) => turn.judge(fiber.context, () => ends.answered(() => body), resume))
        )
      })
    ),
    Effect.catch((error) =>
      Effect.sync(() => {
        ends.head ??= responseOf(error)
        return ends.failed(causeOf(error), (...known) => judgeTransport(error, ...known))
      })
    ),
    Effect.ensuring(Effect.sync(() => sending.stop()))
  )
  let wasQueued = false
  return within(
    exchange,
    timeout,
    () => Effect.succeed(ends.timedOut(timeout, wasQueued)),
    // Giving the request up changes its progress.
    () => {
      wasQueued = isQueued(progress) && sending.sends === 0
    }
  )
}

/** Adds the call's span, under which the HTTP layer makes none of its own. */
const traced = (context: Context.Context<never>, span: Tracer.Span | undefined): Context.Context<never> =>
  span === undefined
    ? context
    : context.pipe(Context.add(Tracer.ParentSpan, span), Context.add(HttpClient.TracerDisabledWhen, constTrue))

const send = <A>(
  call: Attempting<A>,
  authorization: string | undefined,
  timeout: Duration.Duration
): Effect.Effect<Verdict<A>> => {
  const { context, request, road, span, terms } = call
  const progress = (call.progress = makeProgress())
  watchConnections()
  const headers = headersOf(request, terms, authorization)
  const { client, exchange, origin, turn } = road
  if (exchange?.serves(context) === true) {
    // A text cut out of the URL would keep the whole of it in memory for as long.
    const path = terms.baseUrl.slice(origin.length) + request.target
    return sendByExchange(exchange, turn, request, origin, path, headers, timeout, traced(context, span), progress)
  }
  const url = terms.baseUrl + request.target
  // Watching begins with the effect, so that it ends with it.
  return Effect.suspend(() => sendByClient(client, turn, request, url, headers, timeout, span, progress))
}
