/**
 * Receives PortOne's webhooks for the shop, and hands on those that were signed.
 */
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import { Clock, Effect, Layer, ManagedRuntime } from "effect"
import { HttpServer } from "effect/http"
import { createServer } from "node:http"
import { Webhook } from "@effect-portone/core"
import { webhookSecret } from "@effect-portone/emulator"
import type { PaymentVerification } from "@effect-portone/payments"

export interface Webhooks {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Listens on a free port. If `handle` rejects, PortOne is asked to send the webhook again. */
export const receiveWebhooks = async (
  clock: Clock.Clock,
  handle: (event: PaymentVerification.PaymentEventHint) => Promise<void>
): Promise<Webhooks> => {
  const endpoint = Webhook.toHttpEffect(
    Webhook.match({
      "Transaction.Paid": (event) => Effect.tryPromise(() => handle(event)),
      orElse: () => Effect.void
    }),
    { secrets: [webhookSecret] }
  )
  const runtime = ManagedRuntime.make(
    HttpServer.serve(Effect.provideService(endpoint, Clock.Clock, clock)).pipe(
      Layer.provideMerge(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" }))
    )
  )
  const { address } = await runtime.runPromise(HttpServer.HttpServer)
  return { url: `${HttpServer.formatAddress(address)}/`, close: () => runtime.dispose() }
}
