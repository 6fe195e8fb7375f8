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
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as HttpEffect from "effect/http/HttpEffect"
import type { HttpServerError } from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { type Deduplication, makeDeduplicationMemory } from "./deduplication.ts"
import type { WebhookError } from "./errors.ts"
import type { WebhookEvent } from "./event.ts"
import { effectOf, readOptions } from "./options.ts"
import { type Delivery, verifyDelivery, type VerifyOptions } from "./verification.ts"

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

/**
 * The options of an endpoint.
 *
 * @example
 * ```ts
 * import type { Webhook } from "@effect-portone/core"
 * import { Redacted } from "effect"
 *
 * // The handler itself makes sure that nothing is done twice.
 * const options: Webhook.HttpOptions = {
 *   secrets: [Redacted.make("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")],
 *   maxBodySize: 64 * 1024,
 *   deduplication: false
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface HttpOptions extends Pick<VerifyOptions, "secrets" | "tolerance"> {
  /** The largest body that is read, in bytes. When absent, the server's own limit, or 1 MiB if it has none. */
  readonly maxBodySize?: number | undefined
  /** The memory of handled webhooks: the endpoint's own when absent. `false` handles each delivery anew. */
  readonly deduplication?: Deduplication | false | undefined
  /**
   * Lets in events of tax invoices that have no signature, if this check of the request succeeds with `true`. When
   * absent, every webhook needs a signature.
   *
   * PortOne's guide to these webhooks shows none. The check is yours, such as a secret in the address that you
   * registered with PortOne, or the sender's address: PortOne sends from `52.78.5.241`, and announces a change by mail.
   * An address alone is no proof, and behind a proxy it is the proxy's. **An unsigned event proves nothing**, whatever
   * was checked: read the tax invoice from PortOne before you act. An event of any other type, and one with a wrong
   * signature, is refused all the same.
   *
   * @see https://developers.portone.io/platform/ko/guides/webhook
   */
  readonly unsignedTaxInvoices?: ((request: HttpServerRequest.HttpServerRequest) => Effect.Effect<boolean>) | undefined
}

/**
 * The failure of a handler that stops a payment which PortOne asks to confirm (`Transaction.Confirm`).
 *
 * On any other event it is a failure like all others.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Effect } from "effect"
 *
 * declare const inStock: (paymentId: string) => Effect.Effect<boolean>
 *
 * const handle = Webhook.match({
 *   "Transaction.Confirm": ({ data }) =>
 *     Effect.flatMap(inStock(data.paymentId), (yes) =>
 *       yes ? Effect.void : Effect.fail(new Webhook.ConfirmRefused({ errorMessage: "Sold out" }))
 *     ),
 *   orElse: () => Effect.void
 * })
 * ```
 * @see https://developers.portone.io/docs/ko/v2-payment/confirm-process?v=v2
 * @category errors
 * @since 0.1.0
 */
export class ConfirmRefused extends Data.TaggedError("ConfirmRefused")<{
  /** The reason in words for the customer. PortOne's browser SDK gives it to the page. */
  readonly errorMessage: string
}> {
  override get message(): string {
    return `the payment shall not go on: ${this.errorMessage}`
  }
}

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
 *
 * A store that fails after the handler has succeeded does not change the answer 200.
 *
 * PortOne sends from the address `52.78.5.241`, for a firewall that has to know it. An address alone is no proof: the
 * signature is.
 *
 * A refusal is logged as a warning, and a failure as an error with its cause; neither holds a secret or a body. A
 * server that traces puts a request's headers on its span: add `webhook-signature` to `Headers.CurrentRedactedNames`.
 *
 * Make it once, not for each request: unless `deduplication` is set, the endpoint itself remembers what was handled.
 *
 * @example
 * ```ts
 * import { Webhook } from "@effect-portone/core"
 * import { Config, Effect } from "effect"
 * import * as HttpRouter from "effect/http/HttpRouter"
 *
 * declare const ship: (paymentId: string) => Effect.Effect<void>
 *
 * const routes = HttpRouter.use((router) =>
 *   Effect.flatMap(Config.Redacted("PORTONE_WEBHOOK_SECRET"), (secret) =>
 *     router.add("POST", "/webhooks/portone", Webhook.toHttpEffect(
 *       Webhook.match({
 *         "Transaction.Paid": ({ data }) => ship(data.paymentId),
 *         orElse: () => Effect.void
 *       }),
 *       { secrets: [secret] }
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
  // Options that cannot be read have no secrets, and each webhook is then answered 500 with an error that says so.
  const given = Result.getOrElse(
    readOptions(options, ({ deduplication, maxBodySize, secrets, tolerance, unsignedTaxInvoices }) => ({
      deduplication,
      maxBodySize,
      secrets,
      tolerance,
      unsignedTaxInvoices
    })),
    (): HttpOptions => ({ secrets: [] })
  )
  const { maxBodySize, secrets, tolerance, unsignedTaxInvoices } = given
  const deduplication =
    given.deduplication === false ? undefined : (given.deduplication ?? Effect.runSync(makeDeduplicationMemory()))

  const handle = (delivery: Delivery) => {
    // `A` may be a union of effects, which is one effect with the errors and services of all.
    const run = handler as Handler<Effect.Effect<unknown, Effect.Error<A>, Effect.Services<A>>>
    let isHandled = false
    const handling = Effect.suspend(() => effectOf(run(delivery.event, delivery), "what a handler returns")).pipe(
      Effect.tap(() => Effect.sync(() => (isHandled = true)))
    )
    return (deduplication === undefined ? Effect.asSome(handling) : deduplication.once(delivery.id, handling)).pipe(
      Effect.map((handled) => (Option.isSome(handled) ? handledNow : handledBefore)),
      Effect.catchCause((cause) => (isHandled ? answerStoreFailure(cause) : answerFailure(cause, delivery))),
      Effect.annotateLogs({ webhookId: delivery.id, webhookType: delivery.event.type }),
      // PortOne hangs up after 30 seconds. If that stopped the handler, one that takes longer would never end.
      Effect.forkDetach,
      Effect.flatMap(Fiber.join)
    )
  }

  return Effect.gen(function* () {
    const request = yield* HttpServerRequest.HttpServerRequest
    const limit = maxBodySize ?? Number((yield* HttpServerRequest.MaxBodySize) ?? defaultMaxBodySize)
    const payload = yield* bodyOf(request, limit)
    const delivery = yield* verifyDelivery({
      secrets,
      tolerance,
      payload,
      headers: request.headers,
      unsignedTaxInvoices: unsignedTaxInvoices && trusts(unsignedTaxInvoices, request)
    })
    return yield* handle(delivery)
  }).pipe(
    Effect.catchTags({
      WebhookError: answerRefusal,
      BodyError: ({ status, message }) =>
        Effect.as(Effect.logWarning(`Webhook: ${message}`), HttpServerResponse.text(message, { status }))
    }),
    // Only the program's check of an unsigned webhook can die here. A handler's defect is answered above.
    Effect.catchDefect((defect) =>
      Effect.as(Effect.logError("The check of an unsigned webhook failed", Cause.die(defect)), sendAgain)
    )
  )
}

/**
 * Makes an endpoint for every other framework: a function from the web's `Request` to its `Response`, with the answers
 * of {@link toHttpEffect}.
 *
 * Provide the handler's services before. If they come from a layer, use `toHttpEffect` and
 * `HttpEffect.toWebHandlerLayer`.
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
export const toWebHandler = (handler: Handler, options: HttpOptions): ((request: Request) => Promise<Response>) => {
  const handle = HttpEffect.toWebHandler(toHttpEffect(handler, options))
  return (request) => handle(request)
}

/** Asks the program's check of an unsigned webhook, once it is run. */
const trusts = (
  check: NonNullable<HttpOptions["unsignedTaxInvoices"]>,
  request: HttpServerRequest.HttpServerRequest
): Effect.Effect<boolean> =>
  // `verifyDelivery` fails with the errors of its check, too. Its type has none, as a program's check must have none.
  // oxlint-disable-next-line effecttsgo/unsafe-effect-type-assertion
  Effect.suspend(() => effectOf(check(request), "what unsignedTaxInvoices returns")) as Effect.Effect<boolean>

class BodyError extends Data.TaggedError("BodyError")<{ readonly status: 400 | 413; readonly message: string }> {}

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

const handledNow = HttpServerResponse.text("handled")

const handledBefore = HttpServerResponse.text("handled before, at an earlier delivery")

const sendAgain = HttpServerResponse.text("it could not be handled now, send it again", { status: 500 })

const answerRefusal = (error: WebhookError): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  // The sender must not learn what is wrong with the secret.
  if (error.status === 500) return Effect.as(Effect.logError(error.message), sendAgain)
  return Effect.as(
    Effect.logWarning(error.message),
    HttpServerResponse.text(error.reason.message, {
      status: error.status,
      // RFC 9110: a 401 names the scheme that it asks for.
      headers: error.status === 401 ? { "www-authenticate": "StandardWebhooks" } : undefined
    })
  )
}

const answerFailure = <E>(
  cause: Cause.Cause<E>,
  { event }: Delivery
): Effect.Effect<HttpServerResponse.HttpServerResponse> => {
  // The interrupter answers by itself. The cause has interrupts only, so it has no error of type `E`.
  if (Cause.hasInterruptsOnly(cause)) return Effect.failCause(cause as Cause.Cause<never>)
  const error = Option.getOrUndefined(Cause.findErrorOption(cause))
  return error instanceof ConfirmRefused && isConfirm(event)
    ? HttpServerResponse.json({ errorMessage: error.errorMessage }, { status: 400 }).pipe(Effect.orDie)
    : Effect.as(Effect.logError("A webhook could not be handled: PortOne is asked to send it again", cause), sendAgain)
}

/** Answers that the webhook was handled: the handler has succeeded, and a second time would be once too often. */
const answerStoreFailure = (cause: Cause.Cause<unknown>): Effect.Effect<HttpServerResponse.HttpServerResponse> =>
  Effect.as(Effect.logError("A webhook was handled, but the store of handled webhooks failed", cause), handledNow)

const isConfirm = (event: WebhookEvent): boolean =>
  event.type === "Transaction.Confirm" || (event.type === "2024-01-01" && event.status === undefined)
