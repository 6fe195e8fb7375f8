/**
 * Answers what the web page reads.
 */
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import type { Emulation } from "../assembly/Emulation.ts"
import { orRefuse } from "./Answers.ts"
import { ControlApi } from "./ControlApi.ts"
import type { FaultsMemory } from "./SetFaults.ts"
import * as Lists from "./views/Lists.ts"
import { makeLive } from "./views/Live.ts"
import { listChannels, overviewOf, webhookSecretsOf } from "./views/Overviews.ts"
import { viewPayment } from "./views/PaymentViews.ts"
import { findRequest, listRequests } from "./views/Requests.ts"
import { resendWebhook, viewWebhook } from "./views/WebhookViews.ts"

export const listHandlers = (emulation: Emulation, faults: FaultsMemory, showsSecrets: boolean) => {
  const { received, run, sent, watch } = emulation
  const live = makeLive(watch)
  return HttpApiBuilder.group(ControlApi, "lists", (handlers) =>
    handlers.handleAll({
      overview: () => run(overviewOf(emulation)),
      listPayments: ({ query }) => orRefuse(run(Lists.listPayments(query))),
      viewPayment: ({ query }) => orRefuse(run(viewPayment(query, received))),
      listBillingKeys: ({ query }) => orRefuse(run(Lists.listBillingKeys(query))),
      listSchedules: ({ query }) => orRefuse(run(Lists.listSchedules(query))),
      listWebhooks: ({ query }) => orRefuse(run(Lists.listWebhooks(query))),
      viewWebhook: ({ query: { webhookId } }) => orRefuse(run(viewWebhook(webhookId, sent))),
      resendWebhook: ({ payload: { webhookId } }) => orRefuse(run(resendWebhook(webhookId))),
      webhookSecrets: () => Effect.sync(() => webhookSecretsOf(emulation, showsSecrets)),
      listPartners: ({ query }) => orRefuse(run(Lists.listPartners(query))),
      listSettlements: ({ query }) => orRefuse(run(Lists.listSettlements(query))),
      listTaxInvoices: ({ query }) => orRefuse(run(Lists.listTaxInvoices(query))),
      viewRecord: ({ query }) => orRefuse(run(Lists.findRecord(query))),
      listRequests: ({ query }) => orRefuse(listRequests(received, query)),
      viewRequest: ({ query: { id } }) => orRefuse(findRequest(received, id)),
      listChannels: () => run(listChannels(emulation)),
      viewFaults: () => faults.read,
      live: () => live.answer
    })
  )
}
