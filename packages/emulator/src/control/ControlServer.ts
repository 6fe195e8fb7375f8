/**
 * Serves the control over HTTP, and the pages for people. It is loaded at its first request, since most users of an emulator never need it.
 */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import { isHttpServerError } from "effect/http/HttpServerError"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import type * as Scope from "effect/Scope"
import type { Emulation } from "../assembly/Emulation.ts"
import { checkoutRoutes } from "../checkout/Routes.ts"
import type { EmulatorControl } from "../EmulatorControl.ts"
import { prefix } from "../pages/Paths.ts"
import { pages } from "../pages/Routes.ts"
import type { Exchange } from "../requests/Exchange.ts"
import { asJson } from "../requests/Json.ts"
import * as Refusals from "../requests/Refusals.ts"
import { ControlApi } from "./ControlApi.ts"
import { toSource } from "./faultSchema.ts"

interface Failure {
  readonly _tag: string
  readonly message: string
  /** The status of an error of PortOne's. */
  readonly status?: number
  /** The type of an error of PortOne's. */
  readonly type?: string
}

/** Answers a failure in the form of PortOne's errors. Any other failure is a conflict with the current state. */
const refuse = ({ _tag, message, status, type }: Failure) =>
  HttpServerResponse.jsonUnsafe(
    { type: type ?? _tag, message },
    { status: status ?? (_tag === "SnapshotError" ? 400 : 409) }
  )

const orRefuse = <A>(effect: Effect.Effect<A, Failure>): Effect.Effect<A | HttpServerResponse.HttpServerResponse> =>
  Effect.catch(effect, (error) => Effect.succeed(refuse(error)))

const done = <E extends Failure>(effect: Effect.Effect<unknown, E>) => orRefuse(Effect.as(effect, {}))

const handlers = (control: EmulatorControl) =>
  HttpApiBuilder.group(ControlApi, "control", (handlers) =>
    handlers.handleAll({
      openPayment: ({ payload }) => orRefuse(control.openPayment(payload)),
      pay: ({ payload }) => done(control.pay(payload)),
      failPayment: ({ payload }) => done(control.failPayment(payload)),
      holdPayment: ({ payload }) => done(control.holdPayment(payload)),
      deposit: ({ payload }) => done(control.deposit(payload)),
      openDispute: ({ payload }) => orRefuse(control.openDispute(payload)),
      resolveDispute: ({ payload }) => done(control.resolveDispute(payload)),
      openBillingKey: ({ payload }) => orRefuse(control.openBillingKey(payload)),
      completeBillingKey: ({ payload }) => orRefuse(control.completeBillingKey(payload)),
      decideCancellation: ({ payload }) => done(control.decideCancellation(payload)),
      updateBillingKey: ({ payload }) => done(control.updateBillingKey(payload)),
      declineNextCharge: ({ payload }) => done(control.declineNextCharge(payload)),
      faults: ({ payload }) => done(control.setFaults(toSource(payload))),
      receivedRequests: () => control.receivedRequests,
      sentWebhooks: () => control.sentWebhooks,
      webhooksSettled: () => done(control.webhooksSettled),
      snapshot: () => control.snapshot,
      restore: ({ payload }) => done(control.restore(payload)),
      reset: () => done(control.reset)
    })
  )

const promotionHandlers = (control: EmulatorControl) =>
  HttpApiBuilder.group(ControlApi, "promotionControl", (handlers) =>
    handlers.handleAll({
      createPromotion: ({ payload }) => done(control.createPromotion(payload)),
      pausePromotion: ({ payload }) => done(control.pausePromotion(payload)),
      resumePromotion: ({ payload }) => done(control.resumePromotion(payload)),
      terminatePromotion: ({ payload }) => done(control.terminatePromotion(payload))
    })
  )

const platformHandlers = (control: EmulatorControl) =>
  HttpApiBuilder.group(ControlApi, "platformControl", (handlers) =>
    handlers.handleAll({
      setEnabledServices: ({ payload }) => done(control.setEnabledServices(payload)),
      decideNtsConnection: ({ payload }) => done(control.decideNtsConnection(payload)),
      setCertificate: ({ payload }) => done(control.setCertificate(payload)),
      answerTaxInvoice: ({ payload }) => done(control.answerTaxInvoice(payload)),
      issueTaxInvoices: ({ payload }) => orRefuse(control.issueTaxInvoices(payload)),
      issueTaxInvoicesOfPayouts: ({ payload }) => orRefuse(control.issueTaxInvoicesOfPayouts(payload)),
      setBusinessState: ({ payload }) => done(control.setBusinessState(payload)),
      settleTransfers: () => done(control.settleTransfers),
      withholdPartnerSettlements: ({ payload }) => done(control.withholdPartnerSettlements(payload)),
      releasePartnerSettlements: ({ payload }) => done(control.releasePartnerSettlements(payload)),
      excludePartnerSettlements: ({ payload }) => done(control.excludePartnerSettlements(payload)),
      confirmPayouts: ({ payload }) => orRefuse(control.confirmPayouts(payload)),
      executeBulkPayout: ({ payload }) => done(control.executeBulkPayout(payload)),
      stopBulkPayout: ({ payload }) => done(control.stopBulkPayout(payload)),
      cancelPayouts: ({ payload }) => done(control.cancelPayouts(payload)),
      decidePayout: ({ payload }) => done(control.decidePayout(payload)),
      decideAccountTransfer: ({ payload }) => done(control.decideAccountTransfer(payload)),
      depositToBankAccount: ({ payload }) => orRefuse(control.depositToBankAccount(payload)),
      remit: ({ payload }) => orRefuse(control.remit(payload)),
      setSettlementRounding: ({ payload }) => done(control.setSettlementRounding(payload))
    })
  )

const respondToCause = (cause: Cause.Cause<unknown>) => {
  const error = Cause.squash(cause)
  if (isHttpServerError(error) && error.reason._tag === "RouteNotFound") {
    const message = `${error.request.method} ${error.request.url} is no operation of the emulator's control`
    return Effect.succeed(HttpServerResponse.jsonUnsafe({ type: "NotFound", message }, { status: 404 }))
  }
  return (
    Refusals.invalid(cause) ??
    Effect.as(
      Effect.logError("The emulator's control failed", cause),
      HttpServerResponse.jsonUnsafe({ type: "Failure", message: Cause.pretty(cause) }, { status: 500 })
    )
  )
}

/** Makes the exchange for the requests of the emulator's own. */
export const makeControlExchange = (
  control: EmulatorControl,
  emulation: Emulation
): Effect.Effect<Exchange, never, Scope.Scope> =>
  HttpRouter.toHttpEffect(
    Layer.merge(
      HttpApiBuilder.layer(ControlApi, { openapiPath: `${prefix}/openapi.json` }),
      Layer.effectDiscard(Effect.andThen(pages, checkoutRoutes(emulation)))
    ).pipe(
      Layer.provide([handlers(control), promotionHandlers(control), platformHandlers(control)]),
      Layer.provide(HttpServer.layerServices)
    )
  ).pipe(
    // A new memo map: the control needs a router of its own.
    Effect.provideServiceEffect(Layer.CurrentMemoMap, Effect.sync(Layer.makeMemoMapUnsafe)),
    Effect.map((answer) => {
      const answered = answer.pipe(Effect.catchCause(respondToCause), Effect.scoped)
      return Effect.flatMap(HttpServerRequest.HttpServerRequest, (request) =>
        Effect.provideService(answered, HttpServerRequest.HttpServerRequest, asJson(request))
      )
    })
  )
