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
import type * as HttpClientResponse from "effect/http/HttpClientResponse"
import * as UrlParams from "effect/http/UrlParams"
import * as Option from "effect/Option"
import * as Tracer from "effect/Tracer"
import { DecodeError, TimeoutError } from "../ClientErrorReason.ts"
import type { Credentials } from "../Credentials.ts"
import type { RetryBudget } from "../RetryBudget.ts"
import type { RetryPolicy } from "../RetryPolicy.ts"
import type { Answers, Verdict } from "./answer.ts"
import type { Authorization } from "./authorization.ts"
import { isDecodingCode, readBody } from "./encoding.ts"
import { judge } from "./judge.ts"
import { type Head, outcomeOfLostBody } from "./lostBody.ts"
import { isQueued, isUnsent, makeProgress, Progress } from "./progress.ts"
import type { Request } from "./request.ts"
import { watchConnections } from "./reused.ts"
import { watchSending } from "./sent.ts"
import { tellServerTime } from "./serverTime.ts"
import { isRefusedByStatus, judgeCutOff, judgeTransport, responseOf } from "./transport.ts"
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

/** The time limits of an attempt. */
export interface Limits {
  /** Returns the time for what begins now, or `undefined` if it is too late to begin. */
  readonly limit: () => Duration.Duration | undefined
  readonly tooLate: () => Verdict<never>
}

/**
 * Sends a request once. Its credentials have the same time as its answer, before it and not out of it: a PG may need
 * all of that time.
 *
 * @param authorization absent if the operation is called without one
 */
export const attempt = <A>(
  client: HttpClient.HttpClient,
  request: Request<A>,
  terms: Terms,
  authorization: Authorization | undefined,
  { limit, tooLate }: Limits,
  span: Tracer.Span
): Effect.Effect<Verdict<A>> =>
  Effect.suspend((): Effect.Effect<Verdict<A>> => {
    const { idempotencyKey, userAgent } = terms
    const url = terms.baseUrl + request.target
    const timeout = limit()
    if (timeout === undefined) return Effect.succeed(tooLate())
    if (authorization === undefined)
      return send(client, request, { url, userAgent, idempotencyKey, authorization: undefined }, timeout, span)
    return Effect.matchEffect(authorization.value(timeout), {
      onFailure: (reason) => Effect.succeed<Verdict<A>>({ _tag: "Failure", reason, outcome: "NotSent" }),
      onSuccess: (value) => {
        const left = limit()
        if (left === undefined) return Effect.succeed<Verdict<A>>(tooLate())
        const envelope = { url, userAgent, idempotencyKey, authorization: value.text }
        return Effect.flatMap(send(client, request, envelope, left, span), (verdict) =>
          Effect.as(authorization.learn(value, verdict, limit() ?? Duration.zero), authorization.conceal(verdict))
        )
      }
    })
  })

/** The parts of an HTTP request that come from the terms of the call. */
interface Envelope {
  readonly url: string
  readonly userAgent: string
  readonly idempotencyKey: string | undefined
  readonly authorization: string | undefined
}

/** Returns the value of the `Idempotency-Key` header: the key as a quoted string of RFC 8941. */
const quoted = (key: string): string => `"${key.replace(/["\\]/g, "\\$&")}"`

/** Returns the `Accept` header. Of any operation, an error of PortOne's is JSON. */
const acceptOf = ({ accept, format }: Answers<unknown>): string => {
  if (accept !== undefined) return accept
  if (format === "text") return "text/csv"
  return format === "bytes" ? "application/octet-stream" : "application/json"
}

const toHttpRequest = (
  { answers, body, contentType = "application/json", headers: own, method }: Request<unknown>,
  { authorization, idempotencyKey, url, userAgent }: Envelope
): HttpClientRequest.HttpClientRequest => {
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
  return HttpClientRequest.makeWith(
    method,
    url,
    UrlParams.empty,
    Option.none(),
    Headers.fromInput(headers),
    body === undefined ? HttpBody.empty : HttpBody.text(body, contentType)
  )
}

const isSuccess = ({ status }: { readonly status: number }): boolean => status >= 200 && status < 300

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

const send = <A>(
  client: HttpClient.HttpClient,
  request: Request<A>,
  envelope: Envelope,
  timeout: Duration.Duration,
  span: Tracer.Span
): Effect.Effect<Verdict<A>> =>
  Effect.suspend(() => {
    watchConnections()
    const progress = makeProgress()
    const httpRequest = toHttpRequest(request, envelope)
    let response: HttpClientResponse.HttpClientResponse | undefined
    // The head of an answer has it even if the body is lost. On a success it means nothing.
    const retryAfter = () =>
      response === undefined || response.status < 300 ? undefined : response.headers["retry-after"]
    const begun = (): Head | undefined =>
      response === undefined ? undefined : { status: response.status, contentType: response.headers["content-type"] }
    // All of the answer came, and a success that nothing can be read of may be an error object, or a stranger's.
    const undecodable = (head: Head, description: string): Verdict<A> => ({
      _tag: "Failure",
      reason: new DecodeError({ status: head.status, description, body: "" }),
      outcome: isSuccess(head) ? "Unknown" : outcomeOfLostBody(request.answers, head),
      retryAfter: retryAfter()
    })
    const sending = watchSending(httpRequest.headers["idempotency-key"], envelope.url)
    /** Marks the end of a last try, which says nothing of those before it. What was not sent is proved for them all. */
    const ofAllTries = (verdict: Verdict<A>): Verdict<A> =>
      verdict._tag === "Success" ||
      (verdict._tag === "Failure" && verdict.outcome === "NotSent") ||
      (!sending.wasRepeated() && progress.tries <= 1)
        ? verdict
        : { ...verdict, isRepetition: true }
    const exchange = client.execute(httpRequest).pipe(
      // The spans of the HTTP layer, if it makes any, are children of the call's.
      Effect.provideService(Tracer.ParentSpan, span),
      Effect.provideService(Progress, progress),
      Effect.catch(answerAmong),
      Effect.flatMap((head) => {
        response = head
        return Effect.andThen(
          tellServerTime(head.headers["date"]),
          readBody(head, request.answers.format === "bytes" && isSuccess(head))
        )
      }),
      Effect.match({
        onSuccess: (body): Verdict<A> => {
          const head = response!
          if (sending.isCutOff()) return { ...judgeCutOff(request.answers, begun()!), retryAfter: retryAfter() }
          return "problem" in body
            ? undecodable(begun()!, body.problem)
            : judge(request.answers, { status: head.status, headers: () => head.headers, ...body })
        },
        onFailure: (error): Verdict<A> => {
          response ??= responseOf(error)
          const head = begun()
          const { reason, ...judged } = judgeTransport(error, request.answers, head, (cause) =>
            sending.sends > 0 ? false : isUnsent(progress, cause)
          )
          if (head !== undefined && reason._tag === "TransportError" && isDecodingCode(reason.code)) {
            return undecodable(head, `the HTTP client could not undo its content-encoding: ${reason.code}`)
          }
          return { _tag: "Failure", reason, ...judged, retryAfter: retryAfter() }
        }
      }),
      Effect.map(ofAllTries),
      Effect.ensuring(Effect.sync(() => sending.stop()))
    )
    let wasQueued = false
    return within(
      exchange,
      timeout,
      () => {
        const head = begun()
        const withoutHead = wasQueued ? "NotSent" : "Unknown"
        return Effect.succeed(
          ofAllTries({
            _tag: "Failure",
            reason: new TimeoutError({ timeout, status: head?.status }),
            outcome: head === undefined ? withoutHead : outcomeOfLostBody(request.answers, head),
            retryAfter: retryAfter()
          })
        )
      },
      // Giving the request up changes its progress.
      () => {
        wasQueued = isQueued(progress) && sending.sends === 0
      }
    )
  })
