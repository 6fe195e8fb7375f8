/**
 * Serves the control over HTTP, and the pages. It is loaded at its first request, since most users of an
 * emulator never need it.
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
import { done, orRefuse } from "./Answers.ts"
import type { ClockControl } from "./ClockControl.ts"
import { ControlApi } from "./ControlApi.ts"
import { guarded } from "./Guard.ts"
import { listenRoutes } from "./ListenRoutes.ts"
import { listHandlers } from "./ListHandlers.ts"
import type { Serving } from "./Serving.ts"
import { type FaultsMemory, makeFaultsMemory } from "./SetFaults.ts"
import { shownDelivery, shownRequest } from "./views/Shown.ts"

const handlers = (control: EmulatorControl, memory: FaultsMemory, showsSecrets: boolean) =>
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
      faults: ({ payload }) => done(memory.set(payload)),
      receivedRequests: () =>
        showsSecrets ? control.receivedRequests : Effect.map(control.receivedRequests, (all) => all.map(shownRequest)),
      sentWebhooks: () =>
        showsSecrets ? control.sentWebhooks : Effect.map(control.sentWebhooks, (all) => all.map(shownDelivery)),
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

const clockHandlers = ({ advance, read, until }: ClockControl) =>
  HttpApiBuilder.group(ControlApi, "clockControl", (handlers) =>
    handlers.handleAll({
      clock: () => read,
      advance: ({ payload }) => orRefuse(advance(payload.by)),
      until: ({ payload }) => orRefuse(until(payload.time))
    })
  )

const respondToCause = (cause: Cause.Cause<unknown>) => {
  // The client has hung up, and hears of nothing.
  if (Cause.hasInterruptsOnly(cause)) return Effect.succeed(HttpServerResponse.empty({ status: 499 }))
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
  emulation: Emulation,
  { clockControl, guard, showsSecrets }: Serving
): Effect.Effect<Exchange, never, Scope.Scope> => {
  const memory = makeFaultsMemory(emulation)
  return HttpRouter.toHttpEffect(
    Layer.merge(
      HttpApiBuilder.layer(ControlApi, { openapiPath: `${prefix}/openapi.json` }),
      Layer.effectDiscard(Effect.all([pages, checkoutRoutes(emulation), listenRoutes(emulation.settings.webhooks)]))
    ).pipe(
      Layer.provide([
        handlers(control, memory, showsSecrets),
        promotionHandlers(control),
        platformHandlers(control),
        clockHandlers(clockControl),
        listHandlers(emulation, memory, showsSecrets)
      ]),
      Layer.provide(HttpServer.layerServices)
    )
  ).pipe(
    // A new memo map: the control needs a router of its own.
    Effect.provideServiceEffect(Layer.CurrentMemoMap, Effect.sync(Layer.makeMemoMapUnsafe)),
    Effect.map((routed) => {
      const answered = routed.pipe(Effect.catchCause(respondToCause), Effect.scoped)
      const answer = Effect.flatMap(HttpServerRequest.HttpServerRequest, (request) =>
        Effect.provideService(answered, HttpServerRequest.HttpServerRequest, asJson(request))
      )
      return guarded(answer, guard)
    })
  )
}
