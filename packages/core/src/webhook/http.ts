/**
 * The whole endpoint for PortOne's webhooks: it reads, verifies, handles once, and answers.
 *
 * The answer decides what PortOne does next. 200 means "handled, do not send again"; any other makes it send the
 * webhook again, up to five times (that of a tax invoice four times). So any failure of a handler is answered 500, and
 * an event of an unknown type goes to the handler like all others.
 *
 * @since 0.1.0
 */
import * as ByteSize from "effect/ByteSize"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as HttpEffect from "effect/http/HttpEffect"
import type { HttpServerError } from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { letGo } from "../internal/letGo.ts"
import {
  answerFailure,
  answerNoRequest,
  answerOther,
  answerStoreFailure,
  BodyError,
  CheckError,
  handledBefore,
  handledNow
} from "./answers.ts"
import type { Deduplication } from "./deduplication.ts"
import { WebhookError } from "./errors.ts"
import type { WebhookEvent } from "./event.ts"
import { type HttpOptions, readEndpoint } from "./httpOptions.ts"
import { idInShort } from "./ids.ts"
import { effectOf, readEffect, refuseOption } from "./options.ts"
import { isRequest } from "./received.ts"
import { type Delivery, verifyDelivery } from "./verification.ts"

export type { HttpOptions } from "./httpOptions.ts"

/**
 * Acts on an event. `delivery` has the webhook's id as well. `A` is an effect, or a union of effects.
 *
 * PortOne waits 30 seconds for the answer, then hangs up and sends the webhook again later. The handler goes on
 * meanwhile, and the next delivery waits for its end. Even so, long work belongs in a queue.
 *
 * @category models
 * @since 0.1.0
 */
export type Handler<A extends Effect.Effect<unknown, unknown, unknown> = Effect.Effect<unknown, unknown>> = (
  event: WebhookEvent,
  delivery: Delivery
) => A

const defaultMaxBodySize = 1024 * 1024

/**
 * Makes an endpoint for a router of `effect/http`.
 *
 * | answer | when |
 * | --- | --- |
 * | 200 | the handler succeeded, now or at an earlier delivery of the same webhook |
 * | 400 | the body or a header cannot be read, or the handler refused to confirm a payment |
 * | 401 | nothing shows that PortOne sent it: a header is missing, no signature fits, or it is too old or too new |
 * | 413 | the body is larger than allowed |
 * | 500 | the handler or the store of handled webhooks failed, or an option cannot be used: PortOne sends it again |
 * | 503 | the handler was interrupted, by itself or with its server: PortOne sends it again |
 *
 * A store that fails after the handler has succeeded does not change the answer 200.
 *
 * PortOne sends from the address `52.78.5.241`, for a firewall that has to know it. An address alone is no proof: the
 * signature is.
 *
 * A refusal is logged as a warning, and a failure as an error with its cause; neither holds a secret or a body. A
 * server that traces puts a request's headers on its span: add `webhook-signature` to `Headers.CurrentRedactedNames`.
 *
 * Read the secrets with `secretsConfig`, so that a wrong one ends the program as it starts. A wrong one from elsewhere
 * is told of at each webhook, which is answered 500.
 *
 * Make it once, not for each request: unless `deduplication` is set, the endpoint itself remembers what was handled.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 * import * as HttpRouter from "effect/http/HttpRouter"
 *
 * declare const ship: (paymentId: string) => Effect.Effect<void>
 *
 * const routes = HttpRouter.use((router) =>
 *   Effect.flatMap(Webhook.secretsConfig(), (secrets) =>
 *     router.add("POST", "/webhooks/portone", Webhook.toHttpEffect(
 *       Webhook.match({
 *         "Transaction.Paid": ({ data }) => ship(data.paymentId),
 *         orElse: () => Effect.void
 *       }),
 *       { secrets }
 *     ))
 *   )
 * )
 * ```
 * @see https://developers.portone.io/opi/ko/integration/webhook/readme-v2?v=v2
 * @category endpoints
 * @since 0.1.0
 */
export const toHttpEffect = <A extends Effect.Effect<unknown, unknown, unknown>>(
  handler: Handler<A>,
  options: HttpOptions
): Effect.Effect<
  HttpServerResponse.HttpServerResponse,
  never,
  Effect.Services<A> | HttpServerRequest.HttpServerRequest
> => {
  // Options that cannot be used are told of at each webhook, which is then answered 500 and comes again.
  const read = readEndpoint(handler, options)

  const handle = (delivery: Delivery, deduplication: Deduplication | undefined) => {
    // `A` may be a union of effects, which is one effect with the errors and services of all.
    const run = handler as Handler<Effect.Effect<unknown, Effect.Error<A>, Effect.Services<A>>>
    let isHandled = false
    let failure: Cause.Cause<Effect.Error<A> | WebhookError> | undefined
    const handling = Effect.suspend(() => effectOf(run(delivery.event, delivery), "what a handler returns")).pipe(
      Effect.onExit((exit) =>
        Effect.sync(() => {
          if (Exit.isSuccess(exit)) isHandled = true
          else failure = exit.cause
        })
      )
    )
    const once =
      deduplication === undefined
        ? Effect.asSome(handling)
        : Effect.suspend(() => effectOf(deduplication.once(delivery.id, handling), "what a deduplication returns"))
    return once.pipe(
      Effect.flatMap((handled: unknown) => {
        // The handler's end decides, and not what a deduplication of the program's own makes of it: 200 in the place of
        // a failure would lose the event.
        if (failure !== undefined && !isHandled) return failAs(failure)
        return Effect.map(readHandled(handled), (isNew) => (isNew ? handledNow : handledBefore))
      }),
      Effect.catchCause((cause) => (isHandled ? answerStoreFailure(cause) : answerFailure(cause, delivery))),
      Effect.annotateLogs({ webhookId: idInShort(delivery.id), webhookType: delivery.event.type }),
      // PortOne hangs up after 30 seconds. If that stopped the handler, one that takes longer would never end.
      Effect.forkDetach,
      Effect.flatMap(Fiber.join)
    )
  }

  return Effect.gen(function* () {
    const request = yield* HttpServerRequest.HttpServerRequest
    if (Result.isFailure(read)) return yield* new WebhookError({ reason: read.failure })
    const { deduplication, maxBodySize, secrets, tolerance, unsignedTaxInvoices } = read.success
    const limit = maxBodySize ?? Number((yield* HttpServerRequest.MaxBodySize) ?? defaultMaxBodySize)
    const payload = yield* bodyOf(request, limit)
    const delivery = yield* verifyDelivery({
      secrets,
      tolerance,
      payload,
      headers: request.headers,
      unsignedTaxInvoices: unsignedTaxInvoices === undefined ? undefined : trusts(unsignedTaxInvoices, request)
    })
    return yield* handle(delivery, deduplication)
  }).pipe(Effect.catchCause(answerOther))
}

/**
 * Makes an endpoint for every other framework: a function from the web's `Request` to its `Response`, with the answers
 * of {@link toHttpEffect}. What is no `Request` is answered 500, too, and logged.
 *
 * Provide the handler's services before. If they come from a layer, use `toHttpEffect` and
 * `HttpEffect.toWebHandlerLayer`. `context` holds what the endpoint itself finds in its context, such as loggers.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect, Redacted } from "effect"
 *
 * // In Hono: app.post("/webhooks/portone", (c) => POST(c.req.raw)); in Next: export it as it is.
 * export const POST = Webhook.toWebHandler(
 *   Webhook.match({
 *     "Transaction.Paid": ({ data }) => Effect.log(`paid: ${data.paymentId}`),
 *     orElse: () => Effect.void
 *   }),
 *   { secrets: [Redacted.make(process.env["PORTONE_WEBHOOK_SECRET"] ?? "")] }
 * )
 * ```
 * @see https://developers.portone.io/opi/ko/integration/webhook/readme-v2?v=v2
 * @category endpoints
 * @since 0.1.0
 */
export const toWebHandler = (
  handler: Handler,
  options: HttpOptions,
  context: Context.Context<never> = Context.empty()
): ((request: Request) => Promise<Response>) => {
  const handle = HttpEffect.toWebHandlerWith<never, HttpServerRequest.HttpServerRequest>(context)(
    toHttpEffect(handler, options)
  )
  return (request) =>
    isRequest(request)
      ? handle(request)
      : Effect.runPromiseWith(context)(
          Effect.map(answerNoRequest(request), (response) => HttpServerResponse.toWeb(response))
        )
}

/** Fails as a handler did, though a deduplication has succeeded. An interruption that it has caught is a failure. */
const failAs = <E>(failure: Cause.Cause<E>): Effect.Effect<never, E | WebhookError> =>
  Cause.hasInterruptsOnly(failure)
    ? refuseOption("a deduplication has interrupted the handler, and must fail then")
    : Effect.failCause(failure)

/**
 * Reads what a deduplication of the program's own has succeeded with: true if the webhook was handled now. What is no
 * Option says neither that it was handled nor that it was before, so it is an error.
 *
 * If the handler has succeeded, the answer is 200 all the same, and the log has the error. The merchant's work is done,
 * and another delivery would have it done twice: nobody knows whether such a deduplication has remembered the id.
 */
const readHandled = (handled: unknown): Effect.Effect<boolean, WebhookError> => {
  try {
    if (Option.isOption(handled)) return Effect.succeed(Option.isSome(handled))
  } catch {
    // A proxy may throw at any question.
  }
  letGo(handled)
  return refuseOption("what a deduplication succeeds with must be an Option")
}

const asCheck = <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, CheckError, R> =>
  Effect.catchCause(self, (ofCheck) =>
    Cause.hasInterruptsOnly(ofCheck)
      ? // It has no error of type `E`.
        Effect.failCause(ofCheck as Cause.Cause<never>)
      : Effect.fail(new CheckError({ ofCheck }))
  )

/** Asks the program's check of an unsigned webhook, once it is run. */
const trusts = (
  check: NonNullable<HttpOptions["unsignedTaxInvoices"]>,
  request: HttpServerRequest.HttpServerRequest
): Effect.Effect<boolean> =>
  // `verifyDelivery` fails with the errors of its check, too. Its type has none, as a program's check must have none.
  // oxlint-disable-next-line effecttsgo/unsafe-effect-type-assertion
  asCheck(Effect.sync(() => readEffect(check(request), "what unsignedTaxInvoices returns"))).pipe(
    Effect.flatMap((read): Effect.Effect<boolean, CheckError | WebhookError> =>
      Result.isSuccess(read) ? asCheck(read.success) : Effect.fail(read.failure)
    )
  ) as Effect.Effect<boolean>

const bodyOf = (request: HttpServerRequest.HttpServerRequest, limit: number): Effect.Effect<Uint8Array, BodyError> => {
  const tooLarge = new BodyError({ status: 413, message: `the body is larger than ${limit} bytes` })
  const broken = new BodyError({ status: 400, message: "the body could not be read to its end" })
  return request.arrayBuffer.pipe(
    Effect.provideService(HttpServerRequest.MaxBodySize, ByteSize.bytes(limit)),
    Effect.mapError((error) => (isTooLarge(error) ? tooLarge : broken)),
    Effect.flatMap((buffer) =>
      // Not every kind of request obeys the limit.
      buffer.byteLength > limit ? Effect.fail(tooLarge) : Effect.succeed(new Uint8Array(buffer))
    )
  )
}

const isTooLarge = ({ reason }: HttpServerError): boolean =>
  reason._tag === "RequestParseError" && reason.reason === "BodyTooLarge"
