/**
 * Webhooks for programs that write promises: the whole endpoint as a function from the web's `Request` to its
 * `Response`, and its parts.
 *
 * @since 0.1.0
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as Persistence from "effect/persistence/Persistence"
import * as PrimaryKey from "effect/PrimaryKey"
import * as Redacted from "effect/Redacted"
import * as Scope from "effect/Scope"
import * as Webhook from "@effect-portone/core/Webhook"
import { type LogEntry, loggingTo } from "./client/logging.ts"

/**
 * The webhook secrets that are valid now: one, or two while PortOne replaces it.
 *
 * @category models
 * @since 0.1.0
 */
export type Secrets = string | Redacted.Redacted | ReadonlyArray<string | Redacted.Redacted>

/**
 * A store of the webhooks that were handled, shared by all processes of a program. Keep an id for 8 hours: PortOne's
 * last delivery of a webhook comes within six.
 *
 * @category models
 * @since 0.1.0
 */
export interface HandledWebhooks {
  /** Returns true if a webhook was handled before. */
  readonly has: (id: string) => boolean | Promise<boolean>
  /** Remembers that a webhook was handled. */
  readonly add: (id: string) => void | Promise<void>
}

/**
 * The options of a webhook handler.
 *
 * @example
 * ```ts
 * import type { WebhookOptions } from "@effect-portone/promise"
 *
 * declare const redis: { exists(key: string): Promise<number>; setEx(key: string, s: number, v: string): Promise<void>
 * }
 *
 * const options: WebhookOptions = {
 *   secrets: process.env["PORTONE_WEBHOOK_SECRET"],
 *   handled: {
 *     has: async (id) => (await redis.exists(`webhook:${id}`)) === 1,
 *     add: (id) => redis.setEx(`webhook:${id}`, 8 * 60 * 60, "1")
 *   }
 * }
 * ```
 * @category models
 * @since 0.1.0
 */
export interface WebhookOptions extends Pick<Webhook.HttpOptions, "maxBodySize" | "tolerance"> {
  /** The webhook secrets. Without one that can be used, no handler is made. */
  readonly secrets: Secrets | undefined
  /** The store of handled webhooks: this process's own memory when absent. `false` handles each delivery anew. */
  readonly handled?: HandledWebhooks | false | undefined
  /**
   * Lets in events of tax invoices that have no signature, if this check of the request returns true. When absent,
   * every webhook needs a signature. An unsigned event proves nothing: read the tax invoice from PortOne before you
   * act.
   */
  readonly unsignedTaxInvoices?: ((request: Request) => boolean | Promise<boolean>) | undefined
  /** Takes the log, from the level `Debug` on. Effect's own logger, from `Info` on, when absent. */
  readonly logger?: ((entry: LogEntry) => void) | undefined
}

const secretsOf = (secrets: Secrets | undefined): ReadonlyArray<Redacted.Redacted> =>
  (isList(secrets) ? secrets : [secrets]).map((secret) =>
    // A secret that is missing is refused by what reads it, which says so.
    typeof secret === "string" ? Redacted.make(secret) : (secret as Redacted.Redacted)
  )

const isList = (secrets: Secrets | undefined): secrets is ReadonlyArray<string | Redacted.Redacted> =>
  Array.isArray(secrets)

/** Runs a function of the program. What it throws or rejects with is a defect. */
const running = <A>(f: () => A | Promise<A>): Effect.Effect<A> => Effect.promise(async () => f())

/** Runs a function of the program that may refuse to confirm a payment. */
const handling = (f: () => unknown): Effect.Effect<unknown, Webhook.ConfirmRefused> =>
  Effect.catchDefect(running(f), (defect) =>
    defect instanceof Webhook.ConfirmRefused ? Effect.fail(defect) : Effect.die(defect)
  )

/** Returns a deduplication over a store of the program's own. */
const deduplicationOver = ({ add, has }: HandledWebhooks): Webhook.Deduplication => {
  const unused = Effect.die(new Error("webhooks are remembered one by one, and never forgotten here"))
  const idOf = (key: PrimaryKey.PrimaryKey) => PrimaryKey.value(key)
  const store: Persistence.PersistenceStore = {
    // A webhook that was handled is remembered as a success without a value, whatever the types of a key are.
    get: (key) =>
      Effect.map(
        running(() => has(idOf(key))),
        (known) => (known ? (Exit.void as never) : undefined)
      ),
    set: (key) => running(() => add(idOf(key))),
    getMany: () => unused,
    setMany: () => unused,
    remove: () => unused,
    clear: unused
  }
  return Effect.runSync(
    Webhook.makeDeduplication().pipe(
      Effect.provideService(Persistence.Persistence, { make: () => Effect.succeed(store) }),
      // The store is the program's, and nothing is to be freed.
      Effect.provideService(Scope.Scope, Scope.makeUnsafe())
    )
  )
}

const httpOptionsOf = ({
  handled,
  maxBodySize,
  secrets,
  tolerance,
  unsignedTaxInvoices
}: WebhookOptions): Webhook.HttpOptions => ({
  secrets: secretsOf(secrets),
  tolerance,
  maxBodySize,
  deduplication: handled === undefined || handled === false ? handled : deduplicationOver(handled),
  unsignedTaxInvoices:
    unsignedTaxInvoices === undefined
      ? undefined
      : ({ source }: HttpServerRequest.HttpServerRequest) =>
          // The handler is given the web's requests alone.
          running(() => unsignedTaxInvoices(source as Request))
})

/**
 * Makes an endpoint for PortOne's webhooks: it reads, verifies, handles once, and answers. `handle` gets the event, and
 * the delivery with its id. It may return a promise; `Webhook.match` makes it from functions by event.
 *
 * | answer | when |
 * | --- | --- |
 * | 200 | `handle` succeeded, now or at an earlier delivery of the same webhook |
 * | 400 | the body or a header cannot be read, or `handle` threw `Webhook.ConfirmRefused` at a `Transaction.Confirm` |
 * | 401 | nothing shows that PortOne sent it: no signature fits, or it is too old or too new |
 * | 413 | the body is larger than allowed |
 * | 500 | `handle` or the store of handled webhooks failed: PortOne sends the webhook again |
 *
 * A webhook is a hint: read the payment from PortOne before you act, as `paymentVerification.verify({ event, expected
 * })` does. Make the endpoint once, and not for each request.
 *
 * What `handle` returns is success, whatever it is. To have PortOne send the webhook again, as for a payment that could
 * not be verified yet, throw.
 *
 * Throws a `WebhookError` that says what is wrong if a secret is missing, empty, no base64 or too short.
 *
 * @example
 * ```ts
 * import { createWebhookHandler, Webhook } from "@effect-portone/promise"
 *
 * declare const settle: (event: Webhook.TransactionPaid) => Promise<void>
 *
 * // In Next's App Router, export it as it is; in Hono, give it `c.req.raw`.
 * export const POST = createWebhookHandler(
 *   Webhook.match({ "Transaction.Paid": (event) => settle(event), orElse: () => undefined }),
 *   { secrets: process.env["PORTONE_WEBHOOK_SECRET"] }
 * )
 * ```
 * @see https://developers.portone.io/opi/ko/integration/webhook/readme-v2?v=v2
 * @category endpoints
 * @since 0.1.0
 */
export const createWebhookHandler = (
  handle: (event: Webhook.WebhookEvent, delivery: Webhook.Delivery) => unknown,
  options: WebhookOptions
): ((request: Request) => Promise<Response>) => {
  const { logger, secrets } = options
  // With a secret that cannot be used, each webhook would be answered 500, and the first one comes after the release.
  // Where a runtime signs in its own time, as workerd does, the secrets were looked at before that.
  const signed = Effect.runSyncExit(Webhook.sign({ secrets: secretsOf(secrets), payload: "{}" }))
  if (Exit.isFailure(signed) && Cause.hasFails(signed.cause)) throw Cause.squash(signed.cause)
  return Webhook.toWebHandler(
    (event, delivery) => handling(() => handle(event, delivery)),
    httpOptionsOf(options),
    logger === undefined ? undefined : loggingTo(logger)
  )
}

/**
 * The webhook as it came, and the secrets that it may be signed with.
 *
 * @example
 * ```ts
 * import { verifyWebhook } from "@effect-portone/promise"
 *
 * const received = async (request: Request, secrets: ReadonlyArray<string>) =>
 *   verifyWebhook({ secrets, payload: await request.text(), headers: request.headers, tolerance: "2 minutes" })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface VerifyWebhookOptions extends Pick<Webhook.VerifyOptions, "headers" | "payload" | "tolerance"> {
  readonly secrets: Secrets
}

/**
 * Verifies that a webhook is PortOne's, and returns its event with its id and its time of sending. Rejects with a
 * `WebhookError` whose `reason` says what is wrong, and whose `status` is the one to answer with.
 *
 * @example
 * ```ts
 * import { verifyWebhook } from "@effect-portone/promise"
 *
 * const paymentIdOf = async (payload: Uint8Array, headers: Headers, secret: string) => {
 *   const { event } = await verifyWebhook({ secrets: secret, payload, headers })
 *   return event.type === "Transaction.Paid" ? event.data.paymentId : undefined
 * }
 * ```
 * @category verification
 * @since 0.1.0
 */
export const verifyWebhook = ({ secrets, ...options }: VerifyWebhookOptions): Promise<Webhook.Delivery> =>
  Effect.runPromise(Webhook.verifyDelivery({ ...options, secrets: secretsOf(secrets) }))

/**
 * The webhook to make for a test.
 *
 * @example
 * ```ts
 * import { signWebhook } from "@effect-portone/promise"
 * import { DateTime } from "effect"
 *
 * const paid = (secret: string, paymentId: string) =>
 *   signWebhook({
 *     secrets: secret,
 *     payload: {
 *       type: "Transaction.Paid",
 *       timestamp: DateTime.nowUnsafe(),
 *       data: { paymentId, storeId: "store-4f2d", transactionId: "transaction-1" }
 *     }
 *   })
 * ```
 * @category models
 * @since 0.1.0
 */
export interface SignWebhookOptions extends Omit<Webhook.SignOptions, "secrets"> {
  readonly secrets: Secrets
}

/**
 * Makes a webhook for a test, signed as PortOne signs it: its body and its headers.
 *
 * @example
 * ```ts
 * import { signWebhook, type SignWebhookOptions } from "@effect-portone/promise"
 *
 * const requestOf = async (options: SignWebhookOptions) => {
 *   const { body, headers } = await signWebhook(options)
 *   return new Request("http://localhost/webhooks/portone", { method: "POST", body, headers })
 * }
 * ```
 * @category testing
 * @since 0.1.0
 */
export const signWebhook = ({ secrets, ...options }: SignWebhookOptions): Promise<Webhook.SignedWebhook> =>
  Effect.runPromise(Webhook.sign({ ...options, secrets: secretsOf(secrets) }))
